var __webpack_modules__ = {
    760: ((module)=>{
        module.exports = process.getBuiltinModule("node:path");
    }),
    758: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            u: ()=>newToken,
            k: ()=>startInBackground
        });
        let external_node_child_process_namespaceObject = process.getBuiltinModule("node:child_process");
        let external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
        let external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
        var external_node_path_ = __nccwpck_require__(760);
        let external_node_http_namespaceObject = process.getBuiltinModule("node:http");
        let ANSWER_MS = 2_000;
        function answers(url, token = '') {
            return new Promise((resolve)=>{
                let signal = AbortSignal.timeout(ANSWER_MS);
                let headers = {
                    authorization: `Bearer ${token}`
                };
                let request = (0, external_node_http_namespaceObject.get)(url, {
                    agent: new external_node_http_namespaceObject.Agent(),
                    headers,
                    signal
                }, (response)=>{
                    response.resume();
                    resolve(response.statusCode ?? 'silent');
                });
                request.on('error', ()=>{
                    resolve(signal.aborted ? 'silent' : 'nobody');
                });
            });
        }
        var problem = __nccwpck_require__(641);
        let START_MS = 30_000;
        function newToken() {
            return (0, external_node_crypto_namespaceObject.randomBytes)(32).toString('hex');
        }
        async function startInBackground(options, { program, temp }) {
            let directory = newDirectory(temp);
            let aliveFile = (0, external_node_path_.join)(directory, 'alive');
            let logFile = (0, external_node_path_.join)(directory, 'log.txt');
            let log = (0, external_node_fs_namespaceObject.openSync)(logFile, 'a');
            let child = (0, external_node_child_process_namespaceObject.fork)(program, [], {
                cwd: temp,
                detached: true,
                windowsHide: true,
                execArgv: [],
                env: inherited(process.env),
                stdio: [
                    'ignore',
                    log,
                    log,
                    'ipc'
                ]
            });
            let listening = new Promise((resolve, reject)=>{
                child.once('message', resolve);
                child.once('error', reject);
                child.once('exit', ()=>{
                    reject(new Error('ended'));
                });
            });
            child.send({
                options,
                aliveFile
            }, ()=>void 0);
            try {
                let { url } = await within(START_MS, listening);
                let list = `${url}/api/v1/${options.workspace.name ?? ''}/integrations`;
                if (await answers(list, options.token) !== 200) throw new Error('silent');
                child.disconnect();
                child.unref();
                return {
                    pid: child.pid ?? 0,
                    url,
                    aliveFile,
                    logFile
                };
            } catch  {
                child.kill('SIGKILL');
                throw new problem.A('The sandbox did not start.', `See what it printed, in ${logFile}.`);
            }
        }
        let INHERITED = [
            'PATH',
            'RUNNER_TRACKING_ID',
            'SystemRoot',
            'TEMP',
            'TMP',
            'TMPDIR'
        ];
        function inherited(env) {
            return Object.fromEntries(INHERITED.map((name)=>[
                    name,
                    env[name]
                ]));
        }
        async function within(limitMs, promise) {
            let timer;
            let late = new Promise((_, reject)=>{
                timer = setTimeout(()=>{
                    reject(new Error('late'));
                }, limitMs);
            });
            try {
                return await Promise.race([
                    promise,
                    late
                ]);
            } finally{
                clearTimeout(timer);
            }
        }
        function newDirectory(temp) {
            try {
                return (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_.join)(temp, 'kontur-crm-sandbox-'));
            } catch  {
                throw new problem.A('RUNNER_TEMP cannot be written to.', 'Free space there, or repair its rights.');
            }
        }
    }),
    641: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            A: ()=>Problem
        });
        class Problem extends Error {
            constructor(message, hint){
                super(`${message} ${hint}`);
            }
        }
    }),
    639: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            T: ()=>readOptions
        });
        function getEnumValues(entries) {
            let numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
            let values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
            return values;
        }
        function jsonStringifyReplacer(_, value) {
            if ("bigint" == typeof value) return value.toString();
            return value;
        }
        class Cached {
            constructor(getter){
                this._getter = getter;
                this._value = void 0;
            }
            get value() {
                let getter = this._getter;
                if (void 0 !== getter) {
                    this._value = getter();
                    this._getter = void 0;
                }
                return this._value;
            }
        }
        function cached(getter) {
            return new Cached(getter);
        }
        function assignProp(target, prop, value) {
            Object.defineProperty(target, prop, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
        let captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
        function util_isObject(data) {
            return "object" == typeof data && null !== data && !Array.isArray(data);
        }
        function isPlainObject(o) {
            if (false === util_isObject(o)) return false;
            let ctor = o.constructor;
            if (void 0 === ctor) return true;
            if ("function" != typeof ctor) return true;
            let prot = ctor.prototype;
            if (false === util_isObject(prot)) return false;
            if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
            return true;
        }
        function shallowClone(o) {
            if (isPlainObject(o)) return {
                ...o
            };
            if (Array.isArray(o)) return [
                ...o
            ];
            if (o instanceof Map) return new Map(o);
            if (o instanceof Set) return new Set(o);
            return o;
        }
        let propertyKeyTypes = new Set([
            "string",
            "number",
            "symbol"
        ]);
        function escapeRegex(str) {
            return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        }
        function clone(inst, def, params) {
            let cl = new inst._zod.constr(def ?? inst._zod.def);
            if (!def || params?.parent) cl._zod.parent = inst;
            return cl;
        }
        function normalizeParams(_params) {
            let params = _params;
            if (!params) return {};
            if ("string" == typeof params) return {
                error: ()=>params
            };
            if (params?.message !== void 0) {
                if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
                params.error = params.message;
            }
            delete params.message;
            if ("string" == typeof params.error) return {
                ...params,
                error: ()=>params.error
            };
            return params;
        }
        function optionalKeys(shape) {
            return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
        }
        function aborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
            return false;
        }
        function explicitlyAborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
            return false;
        }
        function prefixIssues(path1, issues) {
            return issues.map((iss)=>{
                var _a;
                (_a = iss).path ?? (_a.path = []);
                iss.path.unshift(path1);
                return iss;
            });
        }
        function unwrapMessage(message) {
            return "string" == typeof message ? message : message?.message;
        }
        function sizeCaps(defChecks) {
            let caps = [];
            for (let ch of defChecks ?? []){
                let d = ch._zod.def;
                if (!/_(length|size)$|_equals$/.test(d.check)) break;
                let max = d.maximum ?? d.length ?? d.size;
                if (max >= 0) caps.push([
                    max,
                    ch
                ]);
            }
            return caps;
        }
        function attachSchema(issues, start, inst) {
            var _a;
            for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
        }
        function finalizeIssue(iss, ctx, config) {
            var _a;
            let traits = iss.inst?._zod?.traits;
            if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
            else iss.schema = iss.inst;
            let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
            let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
            let full = {};
            for (let k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
            full.path ?? (full.path = []);
            full.message = message;
            if (ctx?.reportInput) full.input = iss.input;
            return full;
        }
        function issue1(...args) {
            let [iss, input, inst] = args;
            if ("string" == typeof iss) return {
                message: iss,
                code: "custom",
                input,
                inst
            };
            return {
                ...iss
            };
        }
        function members(proto, table) {
            for(let key in table){
                let desc = Object.getOwnPropertyDescriptor(table, key);
                if (desc.get) Object.defineProperty(proto, key, {
                    ...desc,
                    enumerable: false
                });
                else defineBound(proto, key, desc.value);
            }
        }
        function own(inst, key, value, enumerable = true) {
            Object.defineProperty(inst, key, {
                configurable: true,
                writable: true,
                enumerable,
                value
            });
            return value;
        }
        function hide(inst, key, value) {
            return own(inst, key, value, false);
        }
        function defineBound(proto, key, fn) {
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    return this == null ? fn : own(this, key, fn.bind(this));
                },
                set (value) {
                    own(this, key, value);
                }
            });
        }
        function claim(inst, sentinel) {
            let proto = Object.getPrototypeOf(inst);
            return sentinel in proto ? void 0 : proto;
        }
        let installing;
        let broke = false;
        let breaker = {
            configurable: true,
            get () {
                broke = true;
            }
        };
        function defineLazyInternal(inst, key, compute) {
            let proto = Object.getPrototypeOf(inst._zod);
            if (key in proto && installing !== inst._zod) {
                installing = void 0;
                return;
            }
            installing = inst._zod;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    Object.defineProperty(this, key, breaker);
                    let outer = broke;
                    broke = false;
                    try {
                        let value = compute(this);
                        if (broke) delete this[key];
                        else Object.defineProperty(this, key, {
                            configurable: true,
                            writable: true,
                            value
                        });
                        broke = broke || outer;
                        return value;
                    } catch (err) {
                        delete this[key];
                        broke = broke || outer;
                        throw err;
                    }
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        value
                    });
                }
            });
        }
        function installLazyProp(inst, key, make, enumerable) {
            let proto = claim(inst, key);
            if (!proto) return;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    let desc = {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value: void 0
                    };
                    Object.defineProperty(this, key, desc);
                    desc.value = make(this);
                    Object.defineProperty(this, key, desc);
                    return desc.value;
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value
                    });
                }
            });
        }
        var _a;
        let _zodDesc = {
            value: void 0,
            enumerable: false
        };
        let _E = "captureStackTrace" in Error ? Error : null;
        function newError(Definition) {
            let E = _E;
            if (E) {
                let saved = E.stackTraceLimit;
                if ("number" == typeof saved) {
                    try {
                        E.stackTraceLimit = 0;
                    } catch  {
                        _E = null;
                        return new Definition();
                    }
                    try {
                        return new Definition();
                    } finally{
                        E.stackTraceLimit = saved;
                    }
                }
            }
            return new Definition();
        }
        function $constructor(name, initializer, proto, params) {
            let zodProto = {};
            function Internals(def) {
                this.def = def;
                this.constr = _;
                this.traits = new Set();
            }
            Internals.prototype = zodProto;
            let protoMembers = proto;
            let initialized = protoMembers && new WeakSet();
            function init(inst, def) {
                if (inst._zod) {
                    if (inst._zod.traits.has(name)) return;
                } else {
                    _zodDesc.value = new Internals(def);
                    try {
                        Object.defineProperty(inst, "_zod", _zodDesc);
                    } finally{
                        _zodDesc.value = void 0;
                    }
                }
                inst._zod.traits.add(name);
                initializer(inst, def);
                if (initialized) {
                    let own = Object.getPrototypeOf(inst);
                    let ctorProto = inst._zod.constr.prototype;
                    let up = own;
                    while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
                    let target = up ?? own;
                    if (!initialized.has(target)) {
                        initialized.add(target);
                        members(target, protoMembers);
                    }
                }
                let proto = _.prototype;
                for(let k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
                    if (!(k in inst)) inst[k] = proto[k].bind(inst);
                }
            }
            let Parent = params?.Parent ?? Object;
            class Definition extends Parent {
            }
            Object.defineProperty(Definition, "name", {
                value: name
            });
            function _(def) {
                let inst = params?.Parent ? newError(Definition) : this;
                init(inst, def);
                let deferred = inst._zod.deferred;
                if (deferred) {
                    for (let fn of deferred)fn();
                    inst._zod.deferred = void 0;
                }
                let pp = globalThis.__zod_globalConfig?.postProcessor;
                if (pp) pp(inst);
                return inst;
            }
            Object.defineProperty(_, "init", {
                value: init
            });
            Object.defineProperty(_, Symbol.hasInstance, {
                value: (inst)=>{
                    if (params?.Parent && inst instanceof params.Parent) return true;
                    return inst?._zod?.traits?.has(name);
                }
            });
            Object.defineProperty(_, "name", {
                value: name
            });
            return _;
        }
        class $ZodAsyncError extends Error {
            constructor(){
                super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
            }
        }
        (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
        let core_globalConfig = globalThis.__zod_globalConfig;
        function config(newConfig) {
            if (newConfig) Object.assign(core_globalConfig, newConfig);
            return core_globalConfig;
        }
        let $ZodCheck = $constructor("$ZodCheck", (inst, def)=>{
            var _a;
            inst._zod ?? (inst._zod = {});
            inst._zod.def = def;
            (_a = inst._zod).onattach ?? (_a.onattach = []);
        });
        let anyString = /^[\s\S]{0,}$/;
        let number = /^-?\d+(?:\.\d+)?$/;
        let regexes_boolean = /^(?:true|false)$/i;
        let version = {
            major: 4,
            minor: 6,
            patch: 7
        };
        let $ZodType = $constructor("$ZodType", (inst, def)=>{
            var _a;
            inst ?? (inst = {});
            inst._zod.def = def;
            inst._zod.bag = inst._zod.bag || {};
            inst._zod.version = version;
            let defChecks = inst._zod.def.checks;
            let checks1 = inst._zod.traits.has("$ZodCheck") ? [
                inst,
                ...defChecks ?? []
            ] : defChecks?.length ? [
                ...defChecks
            ] : [];
            for (let ch of checks1)for (let fn of ch._zod.onattach)fn(inst);
            if (0 === checks1.length) {
                (_a = inst._zod).deferred ?? (_a.deferred = []);
                inst._zod.deferred?.push(()=>{
                    inst._zod.run = inst._zod.parse;
                });
            } else {
                let runChecks = (payload, checks1, ctx)=>{
                    if (payload.memo) return payload;
                    let isAborted = aborted(payload);
                    let asyncResult;
                    for (let ch of checks1){
                        if (ch._zod.def.when) {
                            if (explicitlyAborted(payload)) continue;
                            let shouldRun = ch._zod.def.when(payload);
                            if (!shouldRun) continue;
                        } else if (isAborted) continue;
                        let currLen = payload.issues.length;
                        let _ = ch._zod.check(payload);
                        if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
                        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
                            await _;
                            let nextLen = payload.issues.length;
                            if (nextLen === currLen) return;
                            attachSchema(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = aborted(payload, currLen);
                        });
                        else {
                            let nextLen = payload.issues.length;
                            if (nextLen === currLen) continue;
                            attachSchema(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = aborted(payload, currLen);
                        }
                    }
                    if (asyncResult) return asyncResult.then(()=>payload);
                    return payload;
                };
                let handleCanaryResult = (canary, payload, ctx)=>{
                    if (aborted(canary)) {
                        canary.aborted = true;
                        return canary;
                    }
                    let checkResult = runChecks(payload, checks1, ctx);
                    if (checkResult instanceof Promise) {
                        if (false === ctx.async) throw new $ZodAsyncError();
                        return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
                    }
                    return inst._zod.parse(checkResult, ctx);
                };
                inst._zod.run = (payload, ctx)=>{
                    if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
                    if ("backward" === ctx.direction) {
                        let canary = inst._zod.parse({
                            value: payload.value,
                            issues: []
                        }, {
                            ...ctx,
                            skipChecks: true
                        });
                        if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
                        return handleCanaryResult(canary, payload, ctx);
                    }
                    let result = inst._zod.parse(payload, ctx);
                    if (result instanceof Promise) {
                        if (false === ctx.async) throw new $ZodAsyncError();
                        return result.then((result)=>runChecks(result, checks1, ctx));
                    }
                    return runChecks(result, checks1, ctx);
                };
            }
        }, {
            get "~standard" () {
                return hide(this, "~standard", standardProps(this));
            },
            set "~standard" (value){
                own(this, "~standard", value);
            }
        });
        let toStandardResult = (r, ctx)=>r.issues.length ? {
                issues: r.issues.map((iss)=>finalizeIssue(iss, ctx, config()))
            } : {
                value: r.value
            };
        async function validateAsync(inst, value) {
            let ctx = {
                async: true
            };
            return toStandardResult(await inst._zod.run({
                value,
                issues: []
            }, ctx), ctx);
        }
        function standardProps(inst) {
            return {
                validate: (value)=>{
                    let ctx = {
                        async: false
                    };
                    try {
                        let r = inst._zod.run({
                            value,
                            issues: []
                        }, ctx);
                        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
                    } catch (_) {}
                    return validateAsync(inst, value);
                },
                vendor: "zod",
                version: 1
            };
        }
        let $ZodString = $constructor("$ZodString", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = def.pattern ?? anyString;
            inst._zod.parse = (payload, _)=>{
                if (def.coerce) try {
                    payload.value = String(payload.value);
                } catch (_) {}
                if ("string" == typeof payload.value) return payload;
                payload.issues.push({
                    expected: "string",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        let $ZodBoolean = $constructor("$ZodBoolean", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = regexes_boolean;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Boolean(payload.value);
                } catch (_) {}
                let input = payload.value;
                if ("boolean" == typeof input) return payload;
                payload.issues.push({
                    expected: "boolean",
                    code: "invalid_type",
                    input,
                    inst
                });
                return payload;
            };
        });
        let $ZodNever = $constructor("$ZodNever", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _ctx)=>{
                payload.issues.push({
                    expected: "never",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        function capSize(inst, size) {
            let caps = sizeCaps(inst._zod.def.checks);
            if (!caps.length) return;
            let cap = Math.min(...caps.map((c)=>c[0]));
            let parse1 = inst._zod.parse;
            inst._zod.parse = (payload, ctx)=>{
                let n = size(payload.value);
                if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
                    for (let [max, ch] of sizeCaps(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
                        let start = payload.issues.length;
                        ch._zod.check(payload);
                        payload.issues[start].continue = false;
                        attachSchema(payload.issues, start, inst);
                        return payload;
                    }
                }
                return parse1(payload, ctx);
            };
        }
        let arraySize = (input)=>Array.isArray(input) ? input.length : -1;
        function handleArrayResult(result, final, index) {
            if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
            final.value[index] = result.value;
        }
        let $ZodArray = $constructor("$ZodArray", (inst, def)=>{
            $ZodType.init(inst, def);
            let memo = core_globalConfig.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                if (!Array.isArray(input)) {
                    payload.issues.push({
                        expected: "array",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
                let proms = [];
                let abortEarly = ctx?.abortEarly;
                for(let i = 0; i < input.length; i++){
                    let item = input[i];
                    let result = def.element._zod.run({
                        value: item,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
                    else {
                        handleArrayResult(result, payload, i);
                        if (abortEarly && 0 !== result.issues.length && aborted(result)) break;
                    }
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
            capSize(inst, arraySize);
        });
        function handlePropertyResult(result, final, key, input, optin, optout) {
            let isPresent = key in input;
            let isOptionalOut = "optional" === optout;
            if (!isPresent && isOptionalOut && "optional" === optin) return;
            if (result.issues.length) {
                if (void 0 !== optin && isOptionalOut && !isPresent) return;
                final.issues.push(...prefixIssues(key, result.issues));
            }
            if (!isPresent && void 0 === optin) {
                if (!result.issues.length) final.issues.push({
                    code: "invalid_type",
                    expected: "nonoptional",
                    input: void 0,
                    path: [
                        key
                    ]
                });
                return;
            }
            if (void 0 === result.value) {
                if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
            } else final.value[key] = result.value;
        }
        let NO_SYMBOL_KEYS = [];
        function normalizeDef(def) {
            let keys = Object.keys(def.shape);
            let ownSymbols = Object.getOwnPropertySymbols(def.shape);
            let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
            let allKeys = symbolKeys.length ? [
                ...keys,
                ...symbolKeys
            ] : keys;
            for (let k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
            let okeys = optionalKeys(def.shape);
            return {
                ...def,
                allKeys,
                symbolKeys,
                keySet: new Set(keys),
                numKeys: keys.length,
                optionalKeys: new Set(okeys)
            };
        }
        function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
            let unrecognized = [];
            let keySet = def.keySet;
            let _catchall = def.catchall._zod;
            let t = _catchall.def.type;
            let optin = _catchall.optin;
            let optout = _catchall.optout;
            let seen = 0;
            for(let key in input){
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen)) break;
                    seen = payload.issues.length;
                }
                if (keySet.has(key)) continue;
                if ("__proto__" === key) {
                    if ("never" === t) unrecognized.push(key);
                    continue;
                }
                if ("never" === t) {
                    unrecognized.push(key);
                    continue;
                }
                let r = _catchall.run({
                    value: input[key],
                    issues: []
                }, ctx);
                if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                else handlePropertyResult(r, payload, key, input, optin, optout);
            }
            if (unrecognized.length) payload.issues.push({
                code: "unrecognized_keys",
                keys: unrecognized,
                input,
                inst,
                continue: true
            });
            if (!proms.length) return payload;
            return Promise.all(proms).then(()=>payload);
        }
        let $ZodObject = $constructor("$ZodObject", (inst, def)=>{
            $ZodType.init(inst, def);
            let desc = Object.getOwnPropertyDescriptor(def, "shape");
            let sh = desc?.get ? desc.get.raw : def.shape ?? {};
            if (sh) {
                let get = ()=>{
                    let newSh = {
                        ...sh
                    };
                    Object.defineProperty(def, "shape", {
                        value: newSh
                    });
                    get.raw = newSh;
                    return newSh;
                };
                get.raw = sh;
                Object.defineProperty(def, "shape", {
                    get
                });
            }
            let _normalized = cached(()=>normalizeDef(def));
            defineLazyInternal(inst, "propValues", (zod)=>{
                let shape = zod.def.shape;
                let propValues = {};
                for(let key in shape){
                    let field = shape[key]._zod;
                    if (field.values) {
                        if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
                        for (let v of field.values)propValues[key].add(v);
                        if (void 0 !== field.optin) propValues[key].add(void 0);
                    }
                }
                return propValues;
            });
            let isObject = util_isObject;
            let catchall = def.catchall;
            let value;
            let memo = core_globalConfig.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                value ?? (value = _normalized.value);
                let input = payload.value;
                if (!isObject(input)) {
                    payload.issues.push({
                        expected: "object",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                let proms = [];
                let shape = value.shape;
                let abortEarly = ctx?.abortEarly;
                let seen = payload.issues.length;
                for (let key of value.allKeys){
                    if (abortEarly && payload.issues.length !== seen) {
                        if (aborted(payload, seen)) break;
                        seen = payload.issues.length;
                    }
                    if ("__proto__" === key) continue;
                    let el = shape[key];
                    let optin = el._zod.optin;
                    let optout = el._zod.optout;
                    let r = el._zod.run({
                        value: input[key],
                        issues: []
                    }, ctx);
                    if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                    else handlePropertyResult(r, payload, key, input, optin, optout);
                }
                if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
                return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
            };
        });
        let $ZodRecord = $constructor("$ZodRecord", (inst, def)=>{
            $ZodType.init(inst, def);
            let memo = core_globalConfig.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                if (!isPlainObject(input)) {
                    payload.issues.push({
                        expected: "record",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                let proms = [];
                let values = def.keyType._zod.values;
                if (values && !def.partial) {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    let recordKeys = new Set();
                    for (let key of values)if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
                        recordKeys.add("number" == typeof key ? key.toString() : key);
                        if ("__proto__" === key) continue;
                        let keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        if (keyResult.issues.length) {
                            payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>finalizeIssue(iss, ctx, config())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        let outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        let result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    let unrecognized;
                    for(let key in input)if (!recordKeys.has(key)) if ("loose" === def.mode) {
                        if ("__proto__" === key) continue;
                        payload.value[key] = input[key];
                    } else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                } else {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    let unrecognized;
                    for (let key of Reflect.ownKeys(input)){
                        if ("__proto__" === key) continue;
                        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
                        let keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        let checkNumericKey = "string" == typeof key && number.test(key) && keyResult.issues.length;
                        if (checkNumericKey) {
                            let retryResult = def.keyType._zod.run({
                                value: Number(key),
                                issues: []
                            }, ctx);
                            if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                            if (0 === retryResult.issues.length) keyResult = retryResult;
                        }
                        if (keyResult.issues.length) {
                            if ("loose" === def.mode) payload.value[key] = input[key];
                            else if (values) {
                                unrecognized = unrecognized ?? [];
                                unrecognized.push(key);
                            } else payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>finalizeIssue(iss, ctx, config())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        let outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        let result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
        });
        let $ZodEnum = $constructor("$ZodEnum", (inst, def)=>{
            $ZodType.init(inst, def);
            let values = getEnumValues(def.entries);
            let valuesSet = new Set(values);
            inst._zod.values = valuesSet;
            defineLazyInternal(inst, "pattern", (zod)=>{
                let patternValues = getEnumValues(zod.def.entries).filter((k)=>propertyKeyTypes.has(typeof k));
                return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                let input = payload.value;
                if (valuesSet.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values,
                    input,
                    inst
                });
                return payload;
            };
        });
        let $ZodDefault = $constructor("$ZodDefault", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "defaulted";
            defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                if (void 0 === payload.value) {
                    payload.value = def.defaultValue;
                    return payload;
                }
                let result = def.innerType._zod.run(payload, ctx);
                if (result instanceof Promise) return result.then((result)=>handleDefaultResult(result, def));
                return handleDefaultResult(result, def);
            };
        });
        function handleDefaultResult(payload, def) {
            if (void 0 === payload.value) payload.value = def.defaultValue;
            return payload;
        }
        let $ZodCustom = $constructor("$ZodCustom", (inst, def)=>{
            $ZodCheck.init(inst, def);
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _)=>payload;
            inst._zod.check = (payload)=>{
                let input = payload.value;
                let r = def.fn(input);
                if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
                handleRefineResult(r, payload, input, inst);
            };
        });
        function handleRefineResult(result, payload, input, inst) {
            if (!result) {
                let _iss = {
                    code: "custom",
                    input,
                    inst,
                    path: [
                        ...inst._zod.def.path ?? []
                    ],
                    continue: !inst._zod.def.abort
                };
                if (inst._zod.def.params) _iss.params = inst._zod.def.params;
                payload.issues.push(issue1(_iss));
            }
        }
        var registries_a;
        class $ZodRegistry {
            constructor(){
                this._map = new WeakMap();
                this._idmap = new Map();
            }
            add(schema, ..._meta) {
                let meta = _meta[0];
                this._map.set(schema, meta);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
                return this;
            }
            clear() {
                this._map = new WeakMap();
                this._idmap = new Map();
                return this;
            }
            remove(schema) {
                let meta = this._map.get(schema);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
                this._map.delete(schema);
                return this;
            }
            get(schema) {
                let p = schema._zod.parent;
                if (p) {
                    let pm = {
                        ...this.get(p) ?? {}
                    };
                    delete pm.id;
                    let f = {
                        ...pm,
                        ...this._map.get(schema)
                    };
                    return Object.keys(f).length ? f : void 0;
                }
                return this._map.get(schema);
            }
            has(schema) {
                return this._map.has(schema);
            }
        }
        function registry() {
            return new $ZodRegistry();
        }
        (registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
        function snapshotChecks(def) {
            if (def.checks) def.checks = [
                ...def.checks
            ];
            return def;
        }
        function _string(Class, params) {
            return new Class(snapshotChecks({
                type: "string",
                ...normalizeParams(params)
            }));
        }
        function _boolean(Class, params) {
            return new Class({
                type: "boolean",
                ...normalizeParams(params)
            });
        }
        function _never(Class, params) {
            return new Class({
                type: "never",
                ...normalizeParams(params)
            });
        }
        function _refine(Class, fn, _params) {
            let schema = new Class({
                type: "custom",
                check: "custom",
                fn: fn,
                ...normalizeParams(_params)
            });
            return schema;
        }
        function _getMessage() {
            let internals = this._zod;
            internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
            return internals.message;
        }
        function _setMessage(value) {
            this._zod.message = value;
        }
        let _messageDesc = {
            get: _getMessage,
            set: _setMessage,
            enumerable: true,
            configurable: true
        };
        let _issuesDesc = {
            value: void 0,
            enumerable: false
        };
        let _installedToString = new WeakSet([
            Object.prototype,
            Error.prototype
        ]);
        let initializer = (inst, def)=>{
            inst.name = "$ZodError";
            _issuesDesc.value = def;
            Object.defineProperty(inst, "issues", _issuesDesc);
            _issuesDesc.value = void 0;
            Object.defineProperty(inst, "message", _messageDesc);
            let proto = Object.getPrototypeOf(inst);
            if (!_installedToString.has(proto)) {
                _installedToString.add(proto);
                Object.defineProperty(proto, "toString", {
                    configurable: true,
                    enumerable: false,
                    get () {
                        let value = ()=>this.message;
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                        return value;
                    },
                    set (value) {
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                    }
                });
            }
        };
        $constructor("$ZodError", initializer);
        let $ZodRealError = $constructor("$ZodError", initializer, void 0, {
            Parent: Error
        });
        let _parse = (_Err)=>{
            let fn = (schema, value, _ctx, _params)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new $ZodAsyncError();
                if (result.issues.length) {
                    let e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>finalizeIssue(iss, ctx, config())));
                    captureStackTrace(e, _params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        let parse_parse = _parse($ZodRealError);
        let _parseAsync = (_Err)=>{
            let fn = async (schema, value, _ctx, params)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                if (result.issues.length) {
                    let e = new (params?.Err ?? _Err)(result.issues.map((iss)=>finalizeIssue(iss, ctx, config())));
                    captureStackTrace(e, params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        let parse_parseAsync = _parseAsync($ZodRealError);
        let _safeParse = (_Err)=>(schema, value, _ctx)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new $ZodAsyncError();
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        let safeParse = _safeParse($ZodRealError);
        function failure(Err, issues, ctx) {
            let error;
            return {
                success: false,
                get error () {
                    if (!error) {
                        error = new Err(issues.map((iss)=>finalizeIssue(iss, ctx, config())));
                        issues = void 0;
                        ctx = void 0;
                    }
                    return error;
                },
                set error (e){
                    error = e;
                    issues = void 0;
                    ctx = void 0;
                }
            };
        }
        let _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        let safeParseAsync = _safeParseAsync($ZodRealError);
        let ZodMiniType = $constructor("ZodMiniType", (inst, def)=>{
            if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
            $ZodType.init(inst, def);
            inst.def = def;
            inst.type = def.type;
        }, {
            get with () {
                return this.check;
            },
            set with (value){
                own(this, "with", value);
            },
            parse (data, params) {
                return parse_parse(this, data, params, {
                    callee: this.parse
                });
            },
            parseAsync (data, params) {
                return parse_parseAsync(this, data, params, {
                    callee: this.parseAsync
                });
            },
            safeParse (data, params) {
                return safeParse(this, data, params);
            },
            safeParseAsync (data, params) {
                return safeParseAsync(this, data, params);
            },
            check (...checks1) {
                let def = this.def;
                return this.clone({
                    ...def,
                    checks: [
                        ...def.checks ?? [],
                        ...checks1.map((ch)=>"function" == typeof ch ? {
                                _zod: {
                                    check: ch,
                                    def: {
                                        check: "custom"
                                    },
                                    onattach: []
                                }
                            } : ch)
                    ]
                }, {
                    parent: true
                });
            },
            clone (_def, params) {
                return clone(this, _def, params);
            },
            brand () {
                return this;
            },
            register (reg, meta) {
                reg.add(this, meta);
                return this;
            },
            apply (fn, ...args) {
                return 0 === args.length ? fn(this) : fn(this, ...args);
            }
        });
        let ZodMiniString = $constructor("ZodMiniString", (inst, def)=>{
            $ZodString.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function schemas_string(params) {
            return _string(ZodMiniString, params);
        }
        let ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def)=>{
            $ZodBoolean.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function schemas_boolean(params) {
            return _boolean(ZodMiniBoolean, params);
        }
        let ZodMiniNever = $constructor("ZodMiniNever", (inst, def)=>{
            $ZodNever.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function never(params) {
            return _never(ZodMiniNever, params);
        }
        let ZodMiniArray = $constructor("ZodMiniArray", (inst, def)=>{
            $ZodArray.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function array(element, params) {
            return new ZodMiniArray({
                type: "array",
                element: element,
                ...normalizeParams(params)
            });
        }
        let ZodMiniObject = $constructor("ZodMiniObject", (inst, def)=>{
            $ZodObject.init(inst, def);
            ZodMiniType.init(inst, def);
            installLazyProp(inst, "shape", (self)=>self._zod.def.shape, false);
        });
        function strictObject(shape, params) {
            return new ZodMiniObject({
                type: "object",
                shape,
                catchall: never(),
                ...normalizeParams(params)
            });
        }
        let ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def)=>{
            $ZodRecord.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function record(keyType, valueType, params) {
            if (!valueType || !valueType._zod) return new ZodMiniRecord({
                type: "record",
                keyType: schemas_string(),
                valueType: keyType,
                ...normalizeParams(valueType)
            });
            return new ZodMiniRecord({
                type: "record",
                keyType,
                valueType: valueType,
                ...normalizeParams(params)
            });
        }
        let ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def)=>{
            $ZodEnum.init(inst, def);
            ZodMiniType.init(inst, def);
            inst.options = [
                ...inst._zod.values
            ];
        });
        function schemas_enum(values, params) {
            let entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
                    v,
                    v
                ])) : values;
            return new ZodMiniEnum({
                type: "enum",
                entries,
                ...normalizeParams(params)
            });
        }
        let ZodMiniDefault = $constructor("ZodMiniDefault", (inst, def)=>{
            $ZodDefault.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function schemas_default(innerType, defaultValue) {
            return new ZodMiniDefault({
                type: "default",
                innerType: innerType,
                get defaultValue () {
                    return "function" == typeof defaultValue ? defaultValue() : shallowClone(defaultValue);
                }
            });
        }
        let ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def)=>{
            $ZodCustom.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function refine(fn, _params = {}) {
            return _refine(ZodMiniCustom, fn, _params);
        }
        let STATUSES = [
            'notConfigured',
            'active',
            'paused',
            'hasErrors',
            'failed'
        ];
        let NAME = /^[A-Za-z][A-Za-z0-9._]*$/;
        let VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
        function isIntegrationName(text) {
            return NAME.test(text);
        }
        function isIntegrationVersion(text) {
            return VERSION.test(text);
        }
        var problem = __nccwpck_require__(641);
        let INTEGRATIONS = array(strictObject({
            name: schemas_string().check(refine(isIntegrationName)),
            version: schemas_string().check(refine(isIntegrationVersion)),
            installed: schemas_default(schemas_boolean(), false),
            status: schemas_default(schemas_enum(STATUSES), 'notConfigured'),
            settings: schemas_default(record(schemas_string(), schemas_string()), {}),
            ofOtherPartner: schemas_default(schemas_boolean(), false)
        }));
        function readOptions({ workspace, integrations }) {
            if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(workspace)) throw new problem.A('The input workspace is not the name of a workspace.', 'Use Latin letters, digits, - and _ (my-workspace).');
            return {
                workspace: {
                    name: workspace
                },
                integrations: readIntegrations(integrations)
            };
        }
        function readIntegrations(text) {
            let read = INTEGRATIONS.safeParse(parseJson('' === text ? '[]' : text));
            if (read.success) return read.data;
            let places = read.error.issues.map(({ path: path1 })=>path1.join('.') || 'the whole');
            throw new problem.A(`The input integrations is wrong at ${[
                ...new Set(places)
            ].join(', ')}.`, 'Write a JSON array such as [{"name": "my.telephony", "version": "1.0.0", "installed": true}].');
        }
        function parseJson(text) {
            try {
                return JSON.parse(text);
            } catch  {
                throw new problem.A('The input integrations is not JSON.', 'Write a JSON array of integrations.');
            }
        }
    }),
    806: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
                var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(210);
                var _background_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(758);
                var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(641);
                var _read_options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(639);
                try {
                    await start();
                } catch (error) {
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.C1)(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.A ? error.message : 'The sandbox has a defect; report it.');
                }
                async function start() {
                    let token = (0, _background_js__WEBPACK_IMPORTED_MODULE_1__.u)();
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.Pq)(token);
                    let options = (0, _read_options_js__WEBPACK_IMPORTED_MODULE_3__.T)({
                        workspace: (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.V4)('workspace'),
                        integrations: (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.V4)('integrations')
                    });
                    let { name = '' } = options.workspace;
                    let sandbox = await (0, _background_js__WEBPACK_IMPORTED_MODULE_1__.k)({
                        ...options,
                        token
                    }, {
                        program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, 'serve.js'),
                        temp: runnerTemp()
                    });
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.LZ)('sandbox', sandbox);
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH)('api-url', sandbox.url);
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH)('token', token);
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH)('workspace', name);
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_4__.pq)(`The workspace ${name} answers at ${sandbox.url} until the job ends. Nothing in it is real.`);
                }
                function runnerTemp() {
                    let temp = process.env.RUNNER_TEMP;
                    if (temp) return temp;
                    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A('RUNNER_TEMP is not set.', 'Run this action in a job, on a runner.');
                }
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    }),
    210: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            V4: ()=>getInput,
            pq: ()=>info,
            LZ: ()=>saveState,
            C1: ()=>setFailed,
            uH: ()=>setOutput,
            Pq: ()=>setSecret
        });
        let external_os_namespaceObject = process.getBuiltinModule("os");
        function utils_toCommandValue(input) {
            if (null == input) return '';
            else if ('string' == typeof input || input instanceof String) return input;
            return JSON.stringify(input);
        }
        function utils_toCommandProperties(annotationProperties) {
            if (!Object.keys(annotationProperties).length) return {};
            return {
                title: annotationProperties.title,
                file: annotationProperties.file,
                line: annotationProperties.startLine,
                endLine: annotationProperties.endLine,
                col: annotationProperties.startColumn,
                endColumn: annotationProperties.endColumn
            };
        }
        function command_issueCommand(command, properties, message) {
            let cmd = new Command(command, properties, message);
            process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
        }
        let CMD_STRING = '::';
        class Command {
            constructor(command, properties, message){
                if (!command) command = 'missing.command';
                this.command = command;
                this.properties = properties;
                this.message = message;
            }
            toString() {
                let cmdStr = CMD_STRING + this.command;
                if (this.properties && Object.keys(this.properties).length > 0) {
                    cmdStr += ' ';
                    let first = true;
                    for(let key in this.properties)if (this.properties.hasOwnProperty(key)) {
                        let val = this.properties[key];
                        if (val) {
                            if (first) first = false;
                            else cmdStr += ',';
                            cmdStr += `${key}=${escapeProperty(val)}`;
                        }
                    }
                }
                cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
                return cmdStr;
            }
        }
        function escapeData(s) {
            return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
        }
        function escapeProperty(s) {
            return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
        }
        let external_crypto_namespaceObject = process.getBuiltinModule("crypto");
        let external_fs_namespaceObject = process.getBuiltinModule("fs");
        function file_command_issueFileCommand(command, message) {
            let filePath = process.env[`GITHUB_${command}`];
            if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
            if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
            external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
                encoding: 'utf8'
            });
        }
        function file_command_prepareKeyValueMessage(key, value) {
            let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
            let convertedValue = utils_toCommandValue(value);
            if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
        }
        process.getBuiltinModule("path");
        var ExitCode;
        (function(ExitCode) {
            ExitCode[ExitCode["Success"] = 0] = "Success";
            ExitCode[ExitCode["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function setSecret(secret) {
            command_issueCommand('add-mask', {}, secret);
        }
        function getInput(name, options) {
            let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
            if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
            if (options && false === options.trimWhitespace) return val;
            return val.trim();
        }
        function setOutput(name, value) {
            let filePath = process.env['GITHUB_OUTPUT'] || '';
            if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
            process.stdout.write(external_os_namespaceObject.EOL);
            command_issueCommand('set-output', {
                name
            }, utils_toCommandValue(value));
        }
        function setFailed(message) {
            process.exitCode = ExitCode.Failure;
            error(message);
        }
        function error(message, properties = {}) {
            command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_namespaceObject.EOL);
        }
        function saveState(name, value) {
            let filePath = process.env['GITHUB_STATE'] || '';
            if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
            command_issueCommand('save-state', {
                name
            }, utils_toCommandValue(value));
        }
    })
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (void 0 !== cachedModule) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
        threw = false;
    } finally{
        if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
    var webpackQueues = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__";
    var webpackExports = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__";
    var webpackError = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = (queue)=>{
        if (queue && queue.d < 1) {
            queue.d = 1;
            queue.forEach((fn)=>fn.r--);
            queue.forEach((fn)=>fn.r-- ? fn.r++ : fn());
        }
    };
    var wrapDeps = (deps)=>deps.map((dep)=>{
            if (null !== dep && "object" == typeof dep) {
                if (dep[webpackQueues]) return dep;
                if (dep.then) {
                    var queue = [];
                    queue.d = 0;
                    dep.then((r)=>{
                        obj[webpackExports] = r;
                        resolveQueue(queue);
                    }, (e)=>{
                        obj[webpackError] = e;
                        resolveQueue(queue);
                    });
                    var obj = {};
                    obj[webpackQueues] = (fn)=>fn(queue);
                    return obj;
                }
            }
            var ret = {};
            ret[webpackQueues] = (x)=>{};
            ret[webpackExports] = dep;
            return ret;
        });
    __nccwpck_require__.a = (module, body, hasAwait)=>{
        var queue;
        hasAwait && ((queue = []).d = -1);
        var depQueues = new Set();
        var exports = module.exports;
        var currentDeps;
        var outerResolve;
        var reject;
        var promise = new Promise((resolve, rej)=>{
            reject = rej;
            outerResolve = resolve;
        });
        promise[webpackExports] = exports;
        promise[webpackQueues] = (fn)=>(queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x)=>{}));
        module.exports = promise;
        body((deps)=>{
            currentDeps = wrapDeps(deps);
            var fn;
            var getResult = ()=>currentDeps.map((d)=>{
                    if (d[webpackError]) throw d[webpackError];
                    return d[webpackExports];
                });
            var promise = new Promise((resolve)=>{
                fn = ()=>resolve(getResult);
                fn.r = 0;
                var fnQueue = (q)=>q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
                currentDeps.map((dep)=>dep[webpackQueues](fnQueue));
            });
            return fn.r ? promise : getResult();
        }, (err)=>(err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
        queue && queue.d < 0 && (queue.d = 0);
    };
})();
(()=>{
    __nccwpck_require__.d = (exports, definition)=>{
        for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
            enumerable: true,
            get: definition[key]
        });
    };
})();
(()=>{
    __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = __nccwpck_require__(806);
__webpack_exports__ = await __webpack_exports__;
