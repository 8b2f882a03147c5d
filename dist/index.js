let __WEBPACK_EXTERNAL_MODULE_stand_in_octokit_plugin_paginate_rest_cd38445e__ = {
    paginateRest: ()=>({})
};
let __WEBPACK_EXTERNAL_MODULE_stand_in_octokit_plugin_rest_endpoint_methods_2cb7147c__ = {
    restEndpointMethods: ()=>({})
};
let __WEBPACK_EXTERNAL_MODULE_stand_in_undici_6534b74a__ = {
    fetch: function notPacked() {
        throw new Error('This part is not packed into the action.');
    },
    ProxyAgent: class NotPacked {
    }
};
let __WEBPACK_EXTERNAL_MODULE_stand_in_crypto_b9011b1d__ = {
    randomUUID: ()=>process.getBuiltinModule('node:crypto').randomUUID()
};
var __webpack_modules__ = {
    8138: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        var x = (y)=>{
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        module.exports = x({
            ["paginateRest"]: ()=>__WEBPACK_EXTERNAL_MODULE_stand_in_octokit_plugin_paginate_rest_cd38445e__.paginateRest
        });
    }),
    1251: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        var x = (y)=>{
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        module.exports = x({
            ["restEndpointMethods"]: ()=>__WEBPACK_EXTERNAL_MODULE_stand_in_octokit_plugin_rest_endpoint_methods_2cb7147c__.restEndpointMethods
        });
    }),
    1416: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        var x = (y)=>{
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        module.exports = x({
            ["fetch"]: ()=>__WEBPACK_EXTERNAL_MODULE_stand_in_undici_6534b74a__.fetch
        });
    }),
    2613: ((module)=>{
        module.exports = process.getBuiltinModule("assert");
    }),
    4434: ((module)=>{
        module.exports = process.getBuiltinModule("events");
    }),
    9896: ((module)=>{
        module.exports = process.getBuiltinModule("fs");
    }),
    8611: ((module)=>{
        module.exports = process.getBuiltinModule("http");
    }),
    5692: ((module)=>{
        module.exports = process.getBuiltinModule("https");
    }),
    9278: ((module)=>{
        module.exports = process.getBuiltinModule("net");
    }),
    4589: ((module)=>{
        module.exports = process.getBuiltinModule("node:assert");
    }),
    6698: ((module)=>{
        module.exports = process.getBuiltinModule("node:async_hooks");
    }),
    4573: ((module)=>{
        module.exports = process.getBuiltinModule("node:buffer");
    }),
    7598: ((module)=>{
        module.exports = process.getBuiltinModule("node:crypto");
    }),
    3053: ((module)=>{
        module.exports = process.getBuiltinModule("node:diagnostics_channel");
    }),
    8474: ((module)=>{
        module.exports = process.getBuiltinModule("node:events");
    }),
    7030: ((module)=>{
        module.exports = process.getBuiltinModule("node:net");
    }),
    1708: ((module)=>{
        module.exports = process.getBuiltinModule("node:process");
    }),
    1792: ((module)=>{
        module.exports = process.getBuiltinModule("node:querystring");
    }),
    7075: ((module)=>{
        module.exports = process.getBuiltinModule("node:stream");
    }),
    1692: ((module)=>{
        module.exports = process.getBuiltinModule("node:tls");
    }),
    3136: ((module)=>{
        module.exports = process.getBuiltinModule("node:url");
    }),
    7975: ((module)=>{
        module.exports = process.getBuiltinModule("node:util");
    }),
    857: ((module)=>{
        module.exports = process.getBuiltinModule("os");
    }),
    3733: ((module)=>{
        module.exports = process.getBuiltinModule('node:module').createRequire(import.meta.url)('./llhttp-without-simd.cjs');
    }),
    8383: ((module)=>{
        module.exports = function notPacked() {
            throw new Error('This part is not packed into the action.');
        };
    }),
    7396: ((module)=>{
        module.exports = function notPacked() {
            throw new Error('This part is not packed into the action.');
        };
    }),
    4854: ((module)=>{
        module.exports = function notPacked() {
            throw new Error('This part is not packed into the action.');
        };
    }),
    1205: ((module)=>{
        module.exports = function notPacked() {
            throw new Error('This part is not packed into the action.');
        };
    }),
    3658: ((module)=>{
        module.exports = {
            getMiloEnabled: ()=>false
        };
    }),
    4819: ((module)=>{
        module.exports = {
            maxHeaderSize: 16384,
            IncomingMessage: class IncomingMessage {
            }
        };
    }),
    739: ((module)=>{
        module.exports = {
            fetch: function notPacked() {
                throw new Error('This part is not packed into the action.');
            },
            ProxyAgent: class NotPacked {
            }
        };
    }),
    4756: ((module)=>{
        module.exports = process.getBuiltinModule("tls");
    }),
    9023: ((module)=>{
        module.exports = process.getBuiltinModule("util");
    }),
    4302: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _O: ()=>USER_AGENT,
            d_: ()=>workspacePage,
            rK: ()=>DEFAULT_API_URL,
            tL: ()=>VENDOR_SUPPORT
        });
        let USER_AGENT = 'kontur-crm-release/0.1.0';
        let DEFAULT_API_URL = 'https://crm.kontur.ru';
        let VENDOR_SUPPORT = 'crm-support@kontur.ru';
        function workspacePage(at) {
            return `${at.apiUrl}/api/${at.workspace}/integrations`;
        }
    }),
    2450: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            W: ()=>proxySecrets,
            b: ()=>proxyFrom
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
        function variable(env, name) {
            return [
                env[name],
                env[name.toUpperCase()]
            ].find((value)=>void 0 !== value && '' !== value) ?? '';
        }
        function proxyFrom(env) {
            let httpProxy = variable(env, 'http_proxy');
            let httpsProxy = variable(env, 'https_proxy');
            let wrong = Object.entries({
                http_proxy: httpProxy,
                https_proxy: httpsProxy
            }).filter(([, url])=>'' !== url && !isProxyUrl(url));
            if (wrong.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(wrong.map(([name])=>({
                    input: `the environment variable ${name}`,
                    problem: 'it is not a URL that begins with http:// or https://',
                    remedy: 'Write the proxy as http://host:port, or unset the variable'
                })));
            if ('' === httpProxy && '' === httpsProxy) return;
            return {
                ...'' === httpProxy ? {} : {
                    httpProxy
                },
                ...'' === httpsProxy ? {} : {
                    httpsProxy
                },
                noProxy: variable(env, 'no_proxy')
            };
        }
        function proxySecrets(env) {
            return [
                'http_proxy',
                'https_proxy'
            ].map((name)=>variable(env, name)).filter((url)=>URL.canParse(url)).map((url)=>new URL(url).password).filter((password)=>'' !== password).flatMap((password)=>[
                    password,
                    decoded(password)
                ]);
        }
        function isProxyUrl(url) {
            return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
        }
        function decoded(password) {
            try {
                return decodeURIComponent(password);
            } catch  {
                return password;
            }
        }
    }),
    452: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            K2: ()=>ReleaseError,
            dz: ()=>InputError
        });
        class ReleaseError extends Error {
            code;
            hint;
            constructor({ code, message, hint, cause }){
                super(message, void 0 === cause ? void 0 : {
                    cause
                });
                this.name = 'ReleaseError';
                this.code = code;
                this.hint = hint;
            }
        }
        class InputError extends ReleaseError {
            problems;
            constructor(problems){
                let names = problems.map(({ input })=>input).join(', ');
                super({
                    code: 'invalid-input',
                    message: problems.map(({ input, problem, remedy })=>`${input}: ${problem}. ${remedy}.`).join('\n'),
                    hint: `Correct ${names}; nothing was sent to the workspace.`
                });
                this.name = 'InputError';
                this.problems = problems;
            }
        }
    }),
    5691: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8706);
                await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.e)();
                setTimeout(()=>process.exit(), 300).unref();
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    }),
    6413: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            O: ()=>isJsonObject
        });
        function isJsonObject(value) {
            return 'object' == typeof value && null !== value && !Array.isArray(value);
        }
    }),
    8765: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            b4: ()=>NOTHING_RECALLED,
            f8: ()=>configuredVersion,
            zv: ()=>INSTANCE_STATUSES
        });
        let INSTANCE_STATUSES = [
            'notConfigured',
            'active',
            'paused',
            'hasErrors',
            'failed'
        ];
        let NOTHING_RECALLED = {
            setupProven: false,
            refusals: []
        };
        function configuredVersion(instance) {
            return instance.settings.find(({ id })=>'version' === id)?.value;
        }
    }),
    9791: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            R: ()=>CANCEL_GRACE_MS,
            w: ()=>RunLimits
        });
        let CANCEL_GRACE_MS = 5_000;
        class RunLimits {
            #clock;
            #deadline;
            #ranOut = false;
            cancelled;
            constructor(limits){
                this.#clock = limits.clock;
                this.#deadline = limits.clock.now() + limits.budgetMs;
                this.cancelled = limits.cancelled;
            }
            remainingMs() {
                return Math.max(0, this.#deadline - this.#clock.now());
            }
            stopReason() {
                if (this.cancelled.aborted) return {
                    code: 'cancelled',
                    message: 'The run was cancelled.',
                    hint: 'Run again: what is done is found by reading and not repeated.'
                };
                if (this.remainingMs() > 0 && !this.#ranOut) return;
                return {
                    code: 'budget-exceeded',
                    message: 'The run took longer than its timeout.',
                    hint: 'Run again, or raise the input timeout.'
                };
            }
            attemptSignal(deadlineMs, safe) {
                let remainingMs = Math.ceil(this.remainingMs());
                let time = AbortSignal.timeout(Math.min(deadlineMs, remainingMs));
                if (remainingMs <= deadlineMs) time.addEventListener('abort', ()=>this.#ranOut = true, {
                    once: true
                });
                return AbortSignal.any([
                    time,
                    safe ? this.cancelled : delayed(this.cancelled)
                ]);
            }
        }
        function delayed(signal) {
            let late = new AbortController();
            let abortLater = ()=>{
                setTimeout(()=>{
                    late.abort(signal.reason);
                }, CANCEL_GRACE_MS).unref();
            };
            signal.addEventListener('abort', abortLater, {
                once: true
            });
            return late.signal;
        }
    }),
    8706: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            e: ()=>run
        });
        var external_os_ = __nccwpck_require__(857);
        function utils_toCommandValue(input) {
            if (null == input) return '';
            else if ('string' == typeof input || input instanceof String) return input;
            return JSON.stringify(input);
        }
        function toCommandProperties(annotationProperties) {
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
            process.stdout.write(cmd.toString() + external_os_.EOL);
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
        var x = (y)=>{
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        let external_stand_in_crypto_namespaceObject = x({
            ["randomUUID"]: ()=>__WEBPACK_EXTERNAL_MODULE_stand_in_crypto_b9011b1d__.randomUUID
        });
        var external_fs_ = __nccwpck_require__(9896);
        function file_command_issueFileCommand(command, message) {
            let filePath = process.env[`GITHUB_${command}`];
            if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
            if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
            external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
                encoding: 'utf8'
            });
        }
        function file_command_prepareKeyValueMessage(key, value) {
            let delimiter = `ghadelimiter_${external_stand_in_crypto_namespaceObject.randomUUID()}`;
            let convertedValue = utils_toCommandValue(value);
            if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
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
            process.stdout.write(external_os_.EOL);
            command_issueCommand('set-output', {
                name
            }, utils_toCommandValue(value));
        }
        function debug(message) {
            command_issueCommand('debug', {}, message);
        }
        function error(message, properties = {}) {
            command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
            command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
            command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_.EOL);
        }
        function redactDeep(value, secrets) {
            if ('string' == typeof value) return secrets.redact(value);
            if (Array.isArray(value)) return value.map((item)=>redactDeep(item, secrets));
            if ('object' != typeof value || null === value) return value;
            return Object.fromEntries(Object.entries(value).map(([key, item])=>[
                    key,
                    redactDeep(item, secrets)
                ]));
        }
        var quote = __nccwpck_require__(7819);
        class ActionLog {
            #secrets;
            remarks = [];
            constructor(secrets){
                this.#secrets = secrets;
            }
            info(message) {
                for (let line of this.shown(message).split('\n'))info(line);
            }
            notice(message) {
                this.remarks.push(message);
                notice(this.shown(message));
            }
            warning(message) {
                this.remarks.push(message);
                warning(this.shown(message));
            }
            error(message, file) {
                error(this.shown(message), void 0 === file ? {} : {
                    file: this.shown(file)
                });
            }
            debug(message) {
                debug(this.shown(message));
            }
            mask(secret) {
                for (let value of this.#secrets.add(secret))setSecret(value);
            }
            withoutSecrets(value) {
                return redactDeep(value, this.#secrets);
            }
            shown(text) {
                return withoutCommands(this.#secrets.redact(text));
            }
            shownData(value) {
                return redactDeep(value, {
                    redact: (text)=>this.shown(text)
                });
            }
        }
        function withoutCommands(text) {
            return (0, quote.P)(text.replace(/\r\n?/g, '\n')).replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
        }
        var errors = __nccwpck_require__(452);
        function toReleaseError(thrown) {
            if (thrown instanceof errors.K2) return thrown;
            return new errors.K2({
                code: 'internal',
                message: `This action has a defect (${kindOf(thrown)}).`,
                hint: 'Run it again with debug logging, and report what it shows.',
                cause: thrown
            });
        }
        function placesOf(thrown) {
            let stack = thrown instanceof Error ? thrown.stack : void 0;
            if ('string' != typeof stack) return '';
            return stack.split('\n').filter((line)=>/^ {4}at \S.*:\d+:\d+\)?$/.test(line)).join('\n');
        }
        function kindOf(thrown) {
            if (!(thrown instanceof Error)) return typeof thrown;
            let name = thrown.name;
            return 'string' == typeof name && /^\w{1,60}$/.test(name) ? name : 'Error';
        }
        var environment_proxy = __nccwpck_require__(2450);
        var about = __nccwpck_require__(4302);
        let INPUTS = {
            workspace: {
                required: true
            },
            integration: {
                required: true
            },
            token: {
                secret: true
            },
            'api-key': {
                secret: true
            },
            'integration-secret': {
                secret: true
            },
            'api-url': {
                default: about.rK
            },
            tag: {},
            'tag-prefix': {},
            version: {},
            install: {
                default: 'false'
            },
            setup: {},
            'setup-when': {
                default: 'changed'
            },
            'instance-patch': {},
            'allow-downgrade': {
                default: 'false'
            },
            'dry-run': {
                default: 'false'
            },
            'wait-for': {
                default: 'active'
            },
            'wait-timeout': {
                default: '2m'
            },
            timeout: {
                default: '10m'
            },
            routes: {},
            deployment: {},
            'github-token': {
                secret: true
            },
            'allow-moved-tag': {
                default: 'false'
            }
        };
        let INPUT_NAMES = Object.keys(INPUTS);
        function readRawInputs(getInput) {
            let entries = INPUT_NAMES.map((name)=>{
                let { default: fallback = '' } = INPUTS[name];
                return [
                    name,
                    getInput(name) || fallback
                ];
            });
            return Object.fromEntries(entries);
        }
        let SECRET_INPUTS = INPUT_NAMES.filter((name)=>true === INPUTS[name].secret);
        var lib_json = __nccwpck_require__(6413);
        class PatchError extends Error {
            name = 'PatchError';
        }
        let OPS = [
            'add',
            'replace',
            'remove'
        ];
        let FORBIDDEN_ROOTS = new Set([
            'id',
            'updateinfo'
        ]);
        function parseInstancePatch(json) {
            let list = (0, lib_json.O)(json) ? json.operations : json;
            if (!Array.isArray(list)) throw new PatchError('it is neither an array of operations nor {"operations": […]}');
            return list.map((item, index)=>parseOperation(item, `operation ${index + 1}`));
        }
        function parseOperation(item, place) {
            if (!(0, lib_json.O)(item)) throw new PatchError(`${place} is not an object`);
            let written = 'string' == typeof item.op ? item.op.toLowerCase() : void 0;
            let op = OPS.find((known)=>known === written);
            if (void 0 === op) throw new PatchError(`${place} has no op of add, replace or remove`);
            let path1 = parsePath(item.path, place);
            if ('remove' === op) return {
                op,
                path: path1
            };
            if (void 0 === item.value) throw new PatchError(`${place} has no value`);
            return {
                op,
                path: path1,
                value: item.value
            };
        }
        function parsePath(path1, place) {
            if ('string' != typeof path1 || !/^(\/[^/]+)+$/.test(path1)) throw new PatchError(`${place} has no path such as /features or /webHooks/{id}/disabled`);
            let [root = '', ...below] = path1.slice(1).split('/');
            if (FORBIDDEN_ROOTS.has(root.toLowerCase())) throw new PatchError(`${place} touches ${(0, quote.hD)(`/${root}`)}, which the service keeps itself`);
            if (below.some((segment)=>/^(\d+|-)$/.test(segment))) throw new PatchError(`${place} names an element by index; elements are named by their id`);
            return path1;
        }
        var routes = __nccwpck_require__(8595);
        class RoutesError extends Error {
            name = 'RoutesError';
        }
        let METHODS = new Set([
            'GET',
            'POST',
            'PUT',
            'PATCH',
            'DELETE'
        ]);
        let SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;
        function parseRoutes(json) {
            if (!(0, lib_json.O)(json)) throw new RoutesError('it is not a JSON object');
            return Object.fromEntries(Object.entries(json).map(([operation, entry])=>{
                if ((0, routes.YG)(operation)) return [
                    operation,
                    parseRoute(operation, entry)
                ];
                throw new RoutesError(`there is no operation ${(0, quote.hD)(operation, 40)}; there are ${routes.xb.join(', ')}`);
            }));
        }
        function parseRoute(operation, entry) {
            let { request, body, ...others } = (0, lib_json.O)(entry) ? entry : {
                request: entry
            };
            let [, method, path1] = /^([A-Z]+) (\/\S*)$/.exec('string' == typeof request ? request : '') ?? [];
            if (void 0 === method || void 0 === path1 || !METHODS.has(method)) throw new RoutesError(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
            let [other] = Object.keys(others);
            if (void 0 !== other) throw new RoutesError(`${operation} has the key ${(0, quote.hD)(other, 40)}; it can have request and body`);
            refusePath(operation, path1);
            refuseUnknown(JSON.stringify(body ?? null), {
                where: `the body of ${operation}`,
                known: routes.An[operation]
            });
            return {
                method,
                path: path1,
                ...void 0 === body ? {} : {
                    body
                }
            };
        }
        function refusePath(operation, path1) {
            let segments = path1.slice(1).split('/');
            if (segments.some((segment)=>!SEGMENT.test(segment) || /^\.+$/.test(segment))) throw new RoutesError(`the path of ${operation} has a part that is empty, dots only, or not of letters, digits, ., _, ~, - and placeholders`);
            refuseUnknown(path1, {
                where: `the path of ${operation}`,
                known: routes.vT[operation]
            });
        }
        function refuseUnknown(text, { where, known }) {
            let unknown = (text.match(/\{\w+\}/g) ?? []).find((found)=>!known.includes(found));
            if (void 0 === unknown) return;
            throw new RoutesError(`${where} can hold ${known.join(', ')}, not ${(0, quote.g$)(unknown, 40)}`);
        }
        function credentialProblems(raw, context) {
            let hasToken = '' !== raw.token;
            let hasKey = '' !== raw['api-key'];
            if (hasToken && hasKey) return [
                {
                    input: 'token',
                    problem: 'token and api-key are both given',
                    remedy: 'Give one of them'
                }
            ];
            if (!hasToken && !hasKey) return [
                missingCredentials(context)
            ];
            if ('' !== raw['integration-secret'] && hasToken) return [
                {
                    input: 'integration-secret',
                    problem: 'it is given with a token',
                    remedy: 'It goes with api-key; leave it out, or give an api-key instead of the token'
                }
            ];
            return [];
        }
        let REASONS = [
            {
                applies: ({ actor })=>'dependabot[bot]' === actor,
                problem: 'neither token nor api-key has a value: Dependabot runs get no Actions secrets',
                remedy: 'Leave this step out of Dependabot runs, or add the secret to the Dependabot secrets'
            },
            {
                applies: ({ eventName, isFromFork })=>'pull_request' === eventName && isFromFork,
                problem: 'neither token nor api-key has a value: pull requests from forks get no secrets',
                remedy: 'Release from a tag of this repository, and leave this step out for forks'
            },
            {
                applies: ({ eventName })=>'pull_request_target' === eventName,
                problem: 'neither token nor api-key has a value, in a pull_request_target run, which must not get them',
                remedy: 'Release from a tag instead: code of a fork must never run beside these secrets'
            },
            {
                applies: ()=>true,
                problem: 'neither token nor api-key has a value',
                remedy: "Set token: ${{ secrets.NAME }}; if it is set, check that the secret exists under this name, and in the environment of this job"
            }
        ];
        function missingCredentials(context) {
            let reason = REASONS.find(({ applies })=>applies(context));
            return {
                input: 'token',
                problem: reason?.problem ?? '',
                remedy: reason?.remedy ?? ''
            };
        }
        let RULES = {
            'minor-added': {
                level: 'notice',
                says: (from, to)=>`A single number gets ".0": ${from} becomes ${to}`
            },
            'prerelease-detached': {
                level: 'notice',
                says: (from, to)=>`A prerelease is set off with a dash: ${from} becomes ${to}`
            },
            'identifiers-joined': {
                level: 'notice',
                says: (from, to)=>`A prerelease has no separators inside: ${from} becomes ${to}`
            },
            'digits-parted': {
                level: 'notice',
                says: (from, to)=>`Where digits would touch, an "x" goes between: ${from} becomes ${to}`
            },
            'pre-added': {
                level: 'notice',
                says: (from, to)=>`A prerelease begins with a letter, so "pre" goes first: ${from} becomes ${to}`
            },
            'build-as-part': {
                level: 'notice',
                says: (from, to)=>`A build number becomes the fourth part: ${from} becomes ${to}`
            },
            'build-dropped': {
                level: 'warning',
                says: (from, to)=>`Build metadata that cannot become the fourth part is dropped: ${from} becomes ${to}`
            },
            'build-above-release': {
                level: 'warning',
                says: (from, to)=>`With its build number, the prerelease ${from} sorts above the release ${to}`
            },
            'large-part': {
                level: 'warning',
                says: (from, to)=>`The part ${from} is above ${to}, which the workspace may refuse`
            }
        };
        function appliedRule(rule, from, to) {
            let { level, says } = RULES[rule];
            return {
                rule,
                message: says((0, quote.hD)(from), (0, quote.hD)(to)),
                level
            };
        }
        let WELL_FORMED = /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
        let BUILD_NUMBER = /^(?:build\.)?(\d+)$/i;
        let BUILD_INDEX = 3;
        function isBuildMetadata(build) {
            return WELL_FORMED.test(build);
        }
        function numbersWithBuild(numbers, build) {
            if (void 0 === build) return {
                numbers,
                rules: []
            };
            let given = `${numbers}+${build}`;
            let parts = numbers.split('.');
            let number = BUILD_NUMBER.exec(build)?.[1];
            if (void 0 === number || parts.length > BUILD_INDEX) return {
                numbers,
                rules: [
                    appliedRule('build-dropped', given, numbers)
                ]
            };
            while(parts.length < BUILD_INDEX)parts.push('0');
            let withBuild = [
                ...parts,
                number
            ].join('.');
            return {
                numbers: withBuild,
                rules: [
                    appliedRule('build-as-part', given, withBuild)
                ]
            };
        }
        function compareDigits(a, b) {
            let [left, right] = [
                withoutLeadingZeros(a),
                withoutLeadingZeros(b)
            ];
            if (left.length !== right.length) return left.length < right.length ? -1 : 1;
            if (left === right) return 0;
            return left < right ? -1 : 1;
        }
        function withoutLeadingZeros(digits) {
            return digits.replace(/^0+/, '');
        }
        let VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
        function isVersion(text) {
            return VERSION.test(text);
        }
        function splitVersion(version) {
            if (!isVersion(version)) throw new RangeError('Not a version; check with isVersion first.');
            let dash = version.indexOf('-');
            let end = -1 === dash ? version.length : dash;
            return {
                parts: version.slice(0, end).split('.'),
                prerelease: version.slice(end + 1)
            };
        }
        let MOST_PARTS = 4;
        let RUN = /[A-Za-z]+|[0-9]+/g;
        function compareVersions(a, b) {
            let [left, right] = [
                splitVersion(a),
                splitVersion(b)
            ];
            return compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease);
        }
        function compareParts(left, right) {
            for(let i = 0; i < MOST_PARTS; i++){
                let order = compareDigits(left[i] ?? '0', right[i] ?? '0');
                if (0 !== order) return order;
            }
            return 0;
        }
        function comparePrereleases(left, right) {
            if (left === right) return 0;
            if ('' === left) return 1;
            if ('' === right) return -1;
            return compareRuns(runsOf(left), runsOf(right));
        }
        function runsOf(prerelease) {
            return Array.from(prerelease.matchAll(RUN), ([run])=>run);
        }
        function compareRuns(left, right) {
            for (let [i, run] of left.entries()){
                let other = right[i];
                if (void 0 === other) return 1;
                let order = i % 2 === 0 ? compareLetters(run, other) : compareDigits(run, other);
                if (0 !== order) return order;
            }
            return left.length < right.length ? -1 : 0;
        }
        function compareLetters(a, b) {
            if (a === b) return 0;
            return a < b ? -1 : 1;
        }
        let LARGEST_SAFE_PART = '2147483647';
        function largePartWarnings(version) {
            return splitVersion(version).parts.filter((part)=>compareDigits(part, LARGEST_SAFE_PART) > 0).map((part)=>appliedRule('large-part', part, LARGEST_SAFE_PART));
        }
        let LONG_WORDS = 'alpha|beta|milestone|preview|pre|rc|cr|dev|snapshot';
        let ONE_LETTER_WORDS = '[abcm]';
        let WORDS = `(?:${LONG_WORDS}|${ONE_LETTER_WORDS})`;
        let KNOWN_WORDS = 'alpha, beta, milestone, pre, preview, rc, cr, dev, snapshot, or a1, b1, c1, m1';
        let ATTACHED = new RegExp(`^[._]?(?:(?:${LONG_WORDS})\\d*|${ONE_LETTER_WORDS}\\d+)(?:[._-][0-9A-Za-z]+)*$`, 'i');
        let AFTER_DASH = /^-[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
        let KNOWN_AFTER_DASH = new RegExp(`^-${WORDS}\\d*(?![0-9A-Za-z])`, 'i');
        let ENDS_IN_KNOWN_WORD = new RegExp(`(?<![A-Za-z])${WORDS}[._-]?$`, 'i');
        let PRERELEASE_BEFORE_POST = `(?:(?:${LONG_WORDS})[._-]?\\d*|${ONE_LETTER_WORDS}[._-]?\\d+)`;
        let POST_ATTACHED = new RegExp(`^(?:[._]?${PRERELEASE_BEFORE_POST})?(?:[._-]?post|[._]?rev|[._]?r)(?![A-Za-z])`, 'i');
        let POST_AFTER_DASH = new RegExp(`^-(?:${PRERELEASE_BEFORE_POST}[._-]?)?post(?![A-Za-z])`, 'i');
        function isAttachedPrerelease(tail) {
            return ATTACHED.test(tail);
        }
        function isDashPrerelease(tail) {
            return AFTER_DASH.test(tail) && /[0-9A-Za-z]/.test(tail);
        }
        function isKnownAfterDash(tail) {
            return KNOWN_AFTER_DASH.test(tail);
        }
        function endsInKnownWord(text) {
            return ENDS_IN_KNOWN_WORD.test(text);
        }
        function isPostRelease(tail) {
            return POST_ATTACHED.test(tail) || POST_AFTER_DASH.test(tail);
        }
        function prereleaseFromTail(tail) {
            let given = tail.replace(/^[._-]/, '');
            let identifiers = given.split(/[._-]+/).filter((identifier)=>'' !== identifier);
            let touching = identifiers.join('');
            let joined = identifiers.reduce(joinIdentifiers, '');
            let prerelease = joined.replace(/^(?=\d)/, 'pre');
            let rules = [];
            if (/^[^-]/.test(tail)) rules.push(appliedRule('prerelease-detached', tail, `-${given}`));
            if (joined !== touching) rules.push(appliedRule('digits-parted', given, joined));
            else if (joined !== given) rules.push(appliedRule('identifiers-joined', given, joined));
            if (prerelease !== joined) rules.push(appliedRule('pre-added', joined, prerelease));
            return {
                prerelease,
                rules
            };
        }
        function joinIdentifiers(joined, next) {
            let digitsTouch = /\d$/.test(joined) && /^\d/.test(next);
            return digitsTouch ? `${joined}x${next}` : joined + next;
        }
        let LONGEST_TAG = 256;
        let MOST_NUMBERS = 4;
        let SHOWN_LENGTH = 100;
        let SHOWN_LENGTH_ESCAPED = 16;
        let VALID_FORMS = 'Use a tag such as v1.2, v1.2.3, v1.2.3.4, v1.2.3-rc.1 or 1.2rc1, or set the input version';
        let NOT_A_VERSION = {
            problem: 'is not a version',
            remedy: VALID_FORMS
        };
        let TOO_LONG = {
            problem: `is longer than ${LONGEST_TAG} characters`,
            remedy: VALID_FORMS
        };
        let REFUSALS = [
            {
                applies: ({ tail })=>tail.startsWith('!'),
                problem: 'has an epoch (the number before "!"), which a version cannot show',
                remedy: 'Release it under a tag without an epoch'
            },
            {
                applies: ({ numbers })=>numbers.length > MOST_NUMBERS,
                problem: `has ${MOST_NUMBERS + 1} or more numbers, and a version has at most ${MOST_NUMBERS}`,
                remedy: VALID_FORMS
            },
            {
                applies: ({ tail })=>isPostRelease(tail),
                problem: 'is a post-release, which would sort below the version that it follows',
                remedy: 'Raise a number instead, such as 1.2.3 to 1.2.4 or to 1.2.3.1'
            },
            {
                applies: ({ build })=>void 0 !== build && !isBuildMetadata(build),
                problem: 'has something after "+" that is not build metadata',
                remedy: 'Put Latin letters and digits there, such as +5 or +build.5, or nothing'
            },
            {
                applies: ({ numbers, tail })=>1 === numbers.length && tail.startsWith('-') && !isKnownAfterDash(tail),
                problem: 'has a single number before its "-", as dates and revisions do',
                remedy: VALID_FORMS
            },
            {
                applies: ({ tail })=>tail.startsWith('-') && !isDashPrerelease(tail),
                problem: 'has something after "-" that is not a prerelease',
                remedy: 'Put Latin letters and digits there, separated by ".", such as -rc.1'
            },
            {
                applies: ({ tail })=>/^[._]?[A-Za-z]/.test(tail) && !isAttachedPrerelease(tail),
                problem: 'has something attached to its numbers that is not known to be a prerelease',
                remedy: `Attach nothing but ${KNOWN_WORDS}, or leave it out`
            },
            {
                applies: ({ tail })=>'' !== tail && !isDashPrerelease(tail) && !isAttachedPrerelease(tail),
                ...NOT_A_VERSION
            }
        ];
        function refusalOf(body) {
            return REFUSALS.find(({ applies })=>applies(body));
        }
        function quoteShortly(text) {
            let escaped = (0, quote.g$)(text, text.length) !== text;
            return (0, quote.hD)(text, escaped ? SHOWN_LENGTH_ESCAPED : SHOWN_LENGTH);
        }
        let NUMBERS = /^\d+(?:\.\d+)*/;
        function splitTagBody(text) {
            let numbers = NUMBERS.exec(text)?.[0];
            if (void 0 === numbers) return;
            let plus = text.indexOf('+');
            let end = -1 === plus ? text.length : plus;
            return {
                numbers: numbers.split('.'),
                tail: text.slice(numbers.length, end),
                build: -1 === plus ? void 0 : text.slice(end + 1)
            };
        }
        function convert(text) {
            let bare = text.replace(/^[vV]/, '');
            if (isVersion(bare)) return {
                version: bare,
                rules: largePartWarnings(bare)
            };
            let body = splitTagBody(bare);
            if (void 0 === body) return {
                refusal: NOT_A_VERSION
            };
            let refusal = refusalOf(body);
            return void 0 === refusal ? versionFromBody(body) : {
                refusal
            };
        }
        function versionFromBody({ numbers: given, tail, build }) {
            let release = withMinor(given);
            let { prerelease, rules: prereleaseRules } = prereleaseFromTail(tail);
            let { numbers, rules: buildRules } = numbersWithBuild(release.numbers, build);
            let version = '' === prerelease ? numbers : `${numbers}-${prerelease}`;
            let rules = [
                ...release.rules,
                ...prereleaseRules,
                ...buildRules
            ];
            if ('' !== prerelease && compareVersions(version, release.numbers) > 0) rules.push(appliedRule('build-above-release', version, release.numbers));
            return {
                version,
                rules: [
                    ...rules,
                    ...largePartWarnings(version)
                ]
            };
        }
        function withMinor(given) {
            let numbers = given.join('.');
            if (given.length > 1) return {
                numbers,
                rules: []
            };
            return {
                numbers: `${numbers}.0`,
                rules: [
                    appliedRule('minor-added', numbers, `${numbers}.0`)
                ]
            };
        }
        function exactVersion(text) {
            if (text.length <= LONGEST_TAG && isVersion(text)) return {
                version: text,
                rules: largePartWarnings(text)
            };
            let problem = `${quoteShortly(text)} is not a version of the form major.minor[.patch[.build]][-prerelease]`;
            throw new errors.dz([
                {
                    input: 'version',
                    problem,
                    remedy: remedyFor(text)
                }
            ]);
        }
        function remedyFor(text) {
            let conversion = text.length <= LONGEST_TAG ? convert(text) : void 0;
            if (void 0 === conversion || 'refusal' in conversion) return 'Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1';
            return `Use ${quoteShortly(conversion.version)}, or give the text as the input tag`;
        }
        let BEGINNING = String.raw`(?<![\p{L}\p{N}])[vV](?=[0-9])|(?<!\p{N})[0-9]`;
        let IS_NAMELESS = String.raw`^[^\p{L}\p{N}]*$`;
        let HAS_NUMBER = String.raw`\p{N}`;
        let BEGINS_WITH_NUMBER = String.raw`^[vV]?\p{N}`;
        let ENDS_IN_NAME = String.raw`\p{L}[^\p{L}\p{N}]*$`;
        let NUMBER_GOES_ON = String.raw`\p{N}[^\p{L}\p{N}/@-]+$|(?<![\p{L}\p{N}])\p{N}+-+$`;
        let BEGINS_WITH_V = /^[vV]/;
        let ENDS_IN_BORDER = /[/@]$/;
        function proposePrefix(text) {
            for (let { index } of text.matchAll(new RegExp(BEGINNING, 'gu'))){
                let [prefix, rest] = [
                    text.slice(0, index),
                    text.slice(index)
                ];
                let proposal = {
                    prefix,
                    version: rest
                };
                if (isPrefix(prefix, rest) && isConvertible(proposal)) return proposal;
            }
        }
        function isPrefix(prefix, rest) {
            if (matches(IS_NAMELESS, prefix) || (0, quote.g$)(prefix, prefix.length) !== prefix) return false;
            if (matches(BEGINS_WITH_NUMBER, prefix)) return ENDS_IN_BORDER.test(prefix) || BEGINS_WITH_V.test(rest) && matches(ENDS_IN_NAME, prefix);
            return BEGINS_WITH_V.test(rest) || !matches(NUMBER_GOES_ON, prefix);
        }
        function isConvertible({ prefix, version }) {
            let conversion = convert(version);
            if ('refusal' in conversion) return false;
            let isSingleNumber = conversion.rules.some(({ rule })=>'minor-added' === rule);
            if (!isSingleNumber || BEGINS_WITH_V.test(version)) return true;
            return !matches(HAS_NUMBER, prefix) && !endsInKnownWord(prefix);
        }
        function matches(pattern, text) {
            return new RegExp(pattern, 'u').test(text);
        }
        function versionFromTag(tag, { prefix }) {
            if (tag.length > LONGEST_TAG) throw tagError(quoteShortly(tag), TOO_LONG);
            if (!tag.startsWith(prefix)) throw tagError(quoteShortly(tag), missingPrefix(prefix));
            let text = tag.slice(prefix.length);
            let conversion = convert(text);
            if (!('refusal' in conversion)) return conversion;
            let unknown = unknownPrefix(prefix, text);
            if (void 0 !== unknown) throw tagError(quoteShortly(tag), unknown);
            throw tagError(withoutPrefix(tag, prefix), conversion.refusal);
        }
        function missingPrefix(prefix) {
            return {
                problem: `does not begin with the tag-prefix ${quoteShortly(prefix)}`,
                remedy: 'Correct tag-prefix, or run this step only for the tags that begin with it'
            };
        }
        function unknownPrefix(known, text) {
            let proposal = proposePrefix(text);
            if (void 0 === proposal) return;
            return {
                problem: `has ${quoteShortly(proposal.prefix)} before its version`,
                remedy: `Set tag-prefix to ${quoteShortly(known + proposal.prefix)} if ${quoteShortly(proposal.version)} is the version`
            };
        }
        function withoutPrefix(tag, prefix) {
            return '' === prefix ? quoteShortly(tag) : `${quoteShortly(tag)} without ${quoteShortly(prefix)}`;
        }
        function tagError(subject, { problem, remedy }) {
            return new errors.dz([
                {
                    input: 'tag',
                    problem: `${subject} ${problem}`,
                    remedy
                }
            ]);
        }
        function releaseVersion(raw, context) {
            if ('' !== raw.version) return {
                ...exactVersion(raw.version),
                source: 'the input version'
            };
            let tag = releaseTag(raw, context);
            if (void 0 === tag) throw noTag(context);
            return {
                ...versionFromTag(tag, {
                    prefix: raw['tag-prefix']
                }),
                source: `tag ${(0, quote.hD)(tag)}`
            };
        }
        let TAG_REF = 'refs/tags/';
        function releaseTag({ tag }, context) {
            if ('' !== tag) return withoutTagRef(tag) ?? tag;
            return context.releaseTag ?? withoutTagRef(context.ref);
        }
        function withoutTagRef(ref) {
            return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : void 0;
        }
        function noTag({ eventName, ref }) {
            let event = '' === eventName ? 'nothing that GitHub names' : `the event ${(0, quote.g$)(eventName)}`;
            let where = '' === ref ? '' : ` on ${(0, quote.hD)(ref)}`;
            return new errors.dz([
                {
                    input: 'tag',
                    problem: `there is no tag: this run was started by ${event}${where}`,
                    remedy: 'Start it by a tag (on: push: tags: ["v*"]), or set the input tag or version'
                }
            ]);
        }
        let SHORTEST_KEY = 20;
        function deploymentProblems(raw) {
            if ('' === raw.deployment) return [];
            let missing = {
                input: 'github-token',
                problem: 'it has no value, and without it no deployment can be recorded',
                remedy: 'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write'
            };
            let credential = raw.token || raw['api-key'];
            let weak = {
                input: '' === raw.token ? 'api-key' : 'token',
                problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
                remedy: 'Check that it was copied whole; else leave the input deployment out'
            };
            return [
                ...'' === raw['github-token'] ? [
                    missing
                ] : [],
                ...'' !== credential && credential.length < SHORTEST_KEY ? [
                    weak
                ] : []
            ];
        }
        function toDeployment(raw, { values, context }) {
            if (void 0 === values.deployment) return;
            return {
                environment: values.deployment,
                githubToken: values['github-token'],
                allowMovedTag: values['allow-moved-tag'],
                tag: releaseTag(raw, context),
                tagIsInput: '' !== raw.tag
            };
        }
        let JSON_LIMITS = {
            bytes: 49152,
            depth: 64,
            keys: 1000
        };
        let FORBIDDEN_KEYS = new Set([
            '__proto__',
            'constructor',
            'prototype'
        ]);
        class JsonTextError extends Error {
            name = 'JsonTextError';
        }
        function parseStrictJson(text) {
            if (Buffer.byteLength(text) > JSON_LIMITS.bytes) throw new JsonTextError(`it is longer than ${JSON_LIMITS.bytes / 1024} KiB`);
            return new StrictJsonReader(text).document();
        }
        let SPACE = /[ \t\n\r]*/y;
        let STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
        let NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
        let WORD = /true|false|null/y;
        let strict_json_WORDS = {
            true: true,
            false: false,
            null: null
        };
        class StrictJsonReader {
            #text;
            #offset = 0;
            #depth = 0;
            #keys = 0;
            constructor(text){
                this.#text = text;
            }
            document() {
                let value = this.#value();
                if ('' !== this.#peek()) this.#fail('there is something after the end of the JSON');
                return value;
            }
            #value() {
                let start = this.#peek();
                if ('{' === start) return this.#nested(()=>this.#object());
                if ('[' === start) return this.#nested(()=>this.#array());
                if ('"' === start) return this.#string();
                let word = this.#match(WORD);
                return void 0 === word ? this.#number() : strict_json_WORDS[word] ?? null;
            }
            #nested(read) {
                this.#depth += 1;
                if (this.#depth > JSON_LIMITS.depth) this.#fail(`it is nested deeper than ${JSON_LIMITS.depth} levels`);
                this.#offset += 1;
                let value = read();
                this.#depth -= 1;
                return value;
            }
            #object() {
                let members = {};
                if (this.#take('}')) return members;
                do {
                    if ('"' !== this.#peek()) this.#fail('a key in double quotes is missing');
                    let key = this.#key(members);
                    if (!this.#take(':')) this.#fail('a colon is missing after a key');
                    members[key] = this.#value();
                }while (this.#take(','))
                if (!this.#take('}')) this.#fail('a comma or } is missing');
                return members;
            }
            #key(members) {
                let start = this.#offset;
                let key = this.#string();
                this.#keys += 1;
                let problem = FORBIDDEN_KEYS.has(key) ? `the key ${key} is not allowed` : Object.hasOwn(members, key) ? 'a key stands twice in one object' : this.#keys > JSON_LIMITS.keys ? `it has more than ${JSON_LIMITS.keys} keys` : void 0;
                if (void 0 !== problem) this.#fail(problem, start);
                return key;
            }
            #array() {
                let items = [];
                if (this.#take(']')) return items;
                do items.push(this.#value());
                while (this.#take(','))
                if (!this.#take(']')) this.#fail('a comma or ] is missing');
                return items;
            }
            #string() {
                let token = this.#match(STRING);
                if (void 0 === token) this.#fail('a string is not closed, or holds a forbidden character');
                return JSON.parse(token);
            }
            #number() {
                let start = this.#offset;
                let token = this.#match(NUMBER);
                if (void 0 === token) this.#fail('a value is missing or not JSON');
                let number = Number(token);
                if (!Number.isFinite(number)) this.#fail('a number is too large', start);
                return number;
            }
            #peek() {
                this.#match(SPACE);
                return this.#text.charAt(this.#offset);
            }
            #take(char) {
                if (this.#peek() !== char) return false;
                this.#offset += 1;
                return true;
            }
            #match(pattern) {
                pattern.lastIndex = this.#offset;
                let token = pattern.exec(this.#text)?.[0];
                this.#offset += token?.length ?? 0;
                return token;
            }
            #fail(problem, offset = this.#offset) {
                let before = this.#text.slice(0, offset);
                let line = before.split('\n').length;
                let column = offset - before.lastIndexOf('\n');
                throw new JsonTextError(`${problem} (line ${line}, column ${column})`);
            }
        }
        class WrongValue extends Error {
            remedy;
            constructor(problem, remedy){
                super(problem);
                this.remedy = remedy;
            }
        }
        function workspaceName(text) {
            if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text)) return text;
            throw new WrongValue(`${(0, quote.hD)(text)} is not the name of a workspace`, 'Use the Latin name from the address of the workspace (letters, digits, - and _), or its id');
        }
        function integrationName(text) {
            if (/^[A-Za-z][A-Za-z0-9._]{0,199}$/.test(text)) return text;
            throw new WrongValue(`${(0, quote.hD)(text)} is not the name of an integration`, 'Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration)');
        }
        function credential(text) {
            if ('' === text || /^[\x21-\x7e]{8,4096}$/.test(text)) return text;
            throw new WrongValue('it is not a single line of at least 8 printable ASCII characters without spaces', 'Copy it once more into the secret; nothing of it is shown here');
        }
        function namedSecret(text) {
            if ('' === text || /^[\x21-\x3c\x3e-\x7e]+=[\x20-\x7e]{1,4096}$/.test(text)) return text;
            throw new WrongValue('it is not of the form name=value in one line of printable ASCII', 'Copy it once more into the secret; nothing of it is shown here');
        }
        let LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
        function apiOrigin(text) {
            let remedy = 'Use an address such as https://crm.kontur.ru; http is for loopback only';
            let url = URL.canParse(text) ? new URL(text) : void 0;
            if (void 0 === url || !/^https?:\/\/[^/]/i.test(text)) throw new WrongValue('it is not a URL that begins with https://', remedy);
            if ('http:' === url.protocol && !LOOPBACK.test(url.hostname)) throw new WrongValue('http would send the secrets in the clear', remedy);
            if ('' !== url.username || '' !== url.password) throw new WrongValue('it holds a user name or a password', remedy);
            if ('/' !== url.pathname || '' !== url.search || '' !== url.hash) throw new WrongValue('it has more than a host and a port', remedy);
            return url.origin;
        }
        function flag(text) {
            if (/^(true|True|TRUE)$/.test(text)) return true;
            if (/^(false|False|FALSE)$/.test(text)) return false;
            throw new WrongValue(`${(0, quote.hD)(text, 40)} is neither true nor false`, 'Use true or false');
        }
        function oneOf(...choices) {
            return (text)=>{
                let choice = choices.find((known)=>known === text);
                if (void 0 !== choice) return choice;
                throw new WrongValue(`${(0, quote.hD)(text, 40)} is not known`, `Use ${choices.join(', ')}`);
            };
        }
        function environmentName(text) {
            if (/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u.test(text)) return text;
            throw new WrongValue(`${(0, quote.hD)(text, 80)} is not the name of an environment`, 'Use a name such as production: one line of at most 255 characters');
        }
        function optional(parse) {
            return (text)=>'' === text ? void 0 : parse(text);
        }
        let UNIT_MS = {
            ms: 1,
            s: 1_000,
            m: 60_000,
            h: 3_600_000
        };
        let LONGEST_MS = 6 * UNIT_MS.h;
        function duration(text) {
            let [, amount = '', unit = ''] = /^(\d{1,8})(ms|s|m|h)$/.exec(text) ?? [];
            let ms = Number(amount) * UNIT_MS[unit];
            if ('' !== unit && ms <= LONGEST_MS) return ms;
            throw new WrongValue(`${(0, quote.hD)(text, 40)} is not a time of at most 6h`, 'Use a whole number with ms, s, m or h, such as 90s or 2m');
        }
        function budget(text) {
            let ms = duration(text);
            if (ms > 0) return ms;
            throw new WrongValue('it leaves no time', 'Use a time such as 10m');
        }
        function json(text) {
            try {
                return parseStrictJson(text);
            } catch (error) {
                if (!(error instanceof JsonTextError)) throw error;
                throw new WrongValue(`it is not usable JSON: ${error.message}`, 'Correct the JSON');
            }
        }
        function jsonObject(text) {
            let value = json(text);
            if ((0, lib_json.O)(value)) return value;
            throw new WrongValue('it is JSON, but not an object', 'Use an object such as {"autoAnswer": true}, from a secret');
        }
        let PARSERS = {
            workspace: workspaceName,
            integration: integrationName,
            token: credential,
            'api-key': credential,
            'integration-secret': namedSecret,
            'api-url': apiOrigin,
            install: flag,
            setup: optional(jsonObject),
            'setup-when': oneOf('changed', 'always', 'unconfigured'),
            'instance-patch': optional((text)=>explained(()=>parseInstancePatch(json(text)), {
                    of: PatchError,
                    remedy: 'Write [{"op": "replace", "path": "/features/call", "value": true}]'
                })),
            'allow-downgrade': flag,
            'dry-run': flag,
            'wait-for': oneOf('active', 'version', 'none'),
            'wait-timeout': duration,
            timeout: budget,
            routes: optional((text)=>explained(()=>parseRoutes(json(text)), {
                    of: RoutesError,
                    remedy: 'See the section on documented and inferred routes in the README'
                })),
            deployment: optional(environmentName),
            'github-token': credential,
            'allow-moved-tag': flag
        };
        function parseInputs(raw, context) {
            let problems = [
                ...missingProblems(raw),
                ...credentialProblems(raw, context),
                ...deploymentProblems(raw)
            ];
            let values = parseValues(raw, problems);
            let source = collected(()=>releaseVersion(raw, context), problems);
            if (problems.length > 0 || void 0 === source) throw new errors.dz(firstOfEach(problems));
            return {
                ...toParsedInputs(values, source),
                deployment: toDeployment(raw, {
                    values,
                    context
                })
            };
        }
        function parseValues(raw, problems) {
            let entries = Object.entries(PARSERS).map(([name, parse])=>[
                    name,
                    collected(()=>named(name, ()=>parse(raw[name])), problems)
                ]);
            return Object.fromEntries(entries);
        }
        function named(input, parse) {
            try {
                return parse();
            } catch (error) {
                if (!(error instanceof WrongValue)) throw error;
                let { message: problem, remedy } = error;
                throw new errors.dz([
                    {
                        input,
                        problem,
                        remedy
                    }
                ]);
            }
        }
        function collected(read, problems) {
            try {
                return read();
            } catch (error) {
                if (!(error instanceof errors.dz)) throw error;
                problems.push(...error.problems);
                return;
            }
        }
        function toParsedInputs(values, source) {
            let release = {
                integration: values.integration,
                version: source.version,
                install: values.install,
                setup: values.setup,
                setupWhen: values['setup-when'],
                instancePatch: values['instance-patch'] ?? [],
                allowDowngrade: values['allow-downgrade'],
                dryRun: values['dry-run'],
                waitFor: values['wait-for'],
                waitTimeoutMs: values['wait-timeout']
            };
            let connection = {
                apiUrl: values['api-url'],
                workspace: values.workspace,
                credentials: toCredentials(values),
                routes: values.routes ?? {}
            };
            return {
                release,
                connection,
                budgetMs: values.timeout,
                source
            };
        }
        function toCredentials(values) {
            if ('' !== values.token) return {
                kind: 'token',
                token: values.token
            };
            let integrationSecret = values['integration-secret'] || void 0;
            return {
                kind: 'api-key',
                apiKey: values['api-key'],
                integrationSecret
            };
        }
        function explained(read, { of, remedy }) {
            try {
                return read();
            } catch (error) {
                throw error instanceof of ? new WrongValue(error.message, remedy) : error;
            }
        }
        function missingProblems(raw) {
            return INPUT_NAMES.filter((name)=>'required' in INPUTS[name] && '' === raw[name]).map((name)=>({
                    input: name,
                    problem: 'it is missing',
                    remedy: `Set it under with: ${name}`
                }));
        }
        function firstOfEach(problems) {
            return INPUT_NAMES.flatMap((name)=>problems.filter((problem)=>problem.input === name).slice(0, 1));
        }
        let external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
        function failuresOf({ plan, failure }) {
            if (void 0 !== plan && plan.refusals.length > 0) return plan.refusals;
            return void 0 === failure ? [] : [
                failure
            ];
        }
        let SPECIAL = /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=[wW]{3})\.|^[-+=\s]|^\d(?=\d*[.)](?:\s|$))/g;
        let REFERENCE_SIGN = /&#(?:64|58|35);/g;
        let LINE_LENGTH = 500;
        function words(text, length = 1_000) {
            let shown = (0, quote.g$)(text, length).replace(SPECIAL, entity);
            return shown.replace(REFERENCE_SIGN, '$&<!-- -->');
        }
        function code(text) {
            return `<code>${(0, quote.g$)(text).replace(SPECIAL, entity)}</code>`;
        }
        function diff(lines) {
            let shown = lines.map(({ sign, text })=>`${sign} ${(0, quote.g$)(text, LINE_LENGTH).replace(SPECIAL, entity)}`);
            return `<pre lang="diff">\n${shown.join('\n')}\n</pre>`;
        }
        function table(header, rows) {
            return [
                header,
                header.map(()=>'---'),
                ...rows
            ].map((cells)=>`| ${cells.join(' | ')} |`).join('\n');
        }
        function markdown_link(text, url) {
            return `[${text}](${encodeURI(url)})`;
        }
        function entity(char) {
            return `&#${char.codePointAt(0) ?? 0};`;
        }
        let UNKNOWN = '❓ unknown';
        function beforeAndAfter(result) {
            return table([
                '',
                'before',
                'after'
            ], [
                [
                    'version',
                    versionCell(result.previousVersion),
                    versionAfter(result)
                ],
                [
                    'installed',
                    result.newlyInstalled ? 'no' : yesNo(result),
                    installedAfter(result)
                ],
                [
                    'status',
                    result.previousStatus ?? '–',
                    result.status ?? '–'
                ]
            ]);
        }
        function versionAfter({ steps, version, previousVersion }) {
            let move = steps.find(({ kind })=>'create' === kind || 'set-version' === kind);
            if (move?.result === 'unknown') return UNKNOWN;
            return versionCell(move?.result === 'done' ? version : previousVersion);
        }
        function versionCell(version) {
            return void 0 === version ? '–' : code(version);
        }
        function installedAfter(result) {
            let install = result.steps.find(({ kind })=>'install' === kind);
            return install?.result === 'unknown' ? UNKNOWN : yesNo(result);
        }
        function yesNo({ installed }) {
            return installed ? 'yes' : 'no';
        }
        let AFTER_A_PLAN = [
            {
                applies: ({ steps })=>steps.length > 0,
                say: (_place, { version })=>`if this is what you want, merge it, and release ${code(version)}: by its tag, or without dry-run.`
            },
            {
                applies: ({ steps })=>0 === steps.length,
                say: ()=>'nothing. The workspace holds all of this already.'
            }
        ];
        let AFTER_A_RELEASE = [
            {
                applies: ({ installed })=>!installed,
                say: (place)=>`it is not installed. To use it here, set the input ${code('install')} to ${code('true')}, or press Install in its row on ${page(place)}.`
            },
            {
                applies: ({ status })=>'notConfigured' === status,
                say: (place)=>`it is installed, but not set up. Give the input ${code('setup')} from a secret, or press SetUp in its row on ${page(place)}.`
            },
            {
                applies: ({ status })=>'hasErrors' === status,
                say: ()=>'it works, with errors. Look at the log of the integration itself.'
            },
            {
                applies: ({ status })=>'paused' === status,
                say: ()=>'it is paused, and this action leaves it so. Resume it when it is to work.'
            },
            {
                applies: ({ newlyInstalled })=>newlyInstalled,
                say: publication
            }
        ];
        function nextSteps(result, place) {
            return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE).filter(({ applies })=>applies(result)).map(({ say }, index)=>`👉 **${0 === index ? 'Next' : 'Then'}:** ${say(place, result)}`);
        }
        function publication({ integration, workspace }) {
            return `${code(integration)} is installed in ${code(workspace)} for the first time. To make it public to other organisations, write to the vendor at ${words(about.tL)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`;
        }
        function page({ workspaceUrl }) {
            return markdown_link('the page of integrations', workspaceUrl);
        }
        let STEP_NAMES = {
            create: 'Create the integration',
            'set-version': 'Set the version',
            install: 'Install',
            setup: 'Set up',
            'patch-instance': 'Patch the instance'
        };
        let LONGEST_LIST = 100;
        let SHOWN_NAME_LENGTH = 80;
        let PARTS = {
            features: 'feature',
            webHooks: 'webhook',
            settings: 'setting',
            secrets: 'secret',
            instance: 'instance'
        };
        let plan_diff_OPS = {
            add: [
                '+',
                'added'
            ],
            replace: [
                '!',
                'replaced'
            ],
            remove: [
                '-',
                'removed'
            ]
        };
        let SHOWN = {
            another: [
                '!',
                'the instance shows another value'
            ],
            none: [
                '+',
                'the instance shows no value'
            ],
            'not-installed': [
                '+',
                'unknown before it is installed'
            ]
        };
        let SETUP_REASONS = {
            always: 'sent, as setup-when: always asks for',
            'not-configured': 'sent, because nobody has set it up yet',
            'new-version': 'sent with the new version',
            'values-differ': 'sent, because values differ'
        };
        function planDiff(plan) {
            let lines = [
                ...ownLines(plan),
                ...setupLines(plan),
                ...instanceLines(plan)
            ];
            let width = Math.max(...lines.map(([, , name])=>name.length));
            return diff(lines.map(([sign, what, name, how])=>({
                    sign,
                    text: `${what.padEnd(10)} ${name.padEnd(width)}  ${how}`.trimEnd()
                })));
        }
        function plannedSteps({ steps, refusals }) {
            if (refusals.length > 0) return 'Nothing was written, and a release would be refused before it writes anything.';
            if (0 === steps.length) return 'A release would write nothing.';
            let names = steps.map((kind)=>STEP_NAMES[kind].toLowerCase()).join(', ');
            return `Nothing was written. A release would take these steps: ${names}.`;
        }
        function ownLines({ version, installed }) {
            return [
                ...change('version', plan_diff_named(version.from), plan_diff_named(version.to)),
                ...change('installed', plan_diff_yesNo(installed.from), plan_diff_yesNo(installed.to))
            ];
        }
        function change(what, from, to) {
            if (from === to) return [
                [
                    ' ',
                    what,
                    to,
                    ''
                ]
            ];
            let before = '' === from ? [] : [
                [
                    '-',
                    what,
                    from,
                    ''
                ]
            ];
            return [
                ...before,
                [
                    '+',
                    what,
                    to,
                    ''
                ]
            ];
        }
        function setupLines({ setup }) {
            if (null === setup) return [];
            let keys = setup.keys.map(({ key, instanceShows })=>{
                let [sign, how] = SHOWN[instanceShows];
                return [
                    sign,
                    'setup',
                    plan_diff_named(key),
                    how
                ];
            });
            let reason = [
                '!',
                'setup',
                '',
                SETUP_REASONS[setup.because]
            ];
            return [
                reason,
                ...capped(keys, 'setup')
            ];
        }
        function instanceLines({ instance }) {
            let lines = instance.map(({ op, part, item, field })=>{
                let [sign, done] = plan_diff_OPS[op];
                let name = [
                    item,
                    field
                ].filter((text)=>'' !== text).join(' ');
                return [
                    sign,
                    PARTS[part],
                    plan_diff_named(name),
                    done
                ];
            });
            return capped(lines, 'instance');
        }
        function capped(lines, what) {
            let more = lines.length - LONGEST_LIST;
            if (more <= 0) return [
                ...lines
            ];
            return [
                ...lines.slice(0, LONGEST_LIST),
                [
                    ' ',
                    what,
                    `and ${more} more`,
                    ''
                ]
            ];
        }
        function plan_diff_named(text) {
            return (0, quote.g$)(text, SHOWN_NAME_LENGTH);
        }
        function plan_diff_yesNo(value) {
            return value ? 'yes' : 'no';
        }
        let MS_PER_SECOND = 1_000;
        let MS_PER_MINUTE = 60_000;
        function duration_duration(ms) {
            if (ms < MS_PER_SECOND) return `${ms} ms`;
            let tenths = Math.round(ms / 100);
            if (100 * tenths < MS_PER_MINUTE) return `${(tenths / 10).toFixed(1)} s`;
            let seconds = Math.round(ms / MS_PER_SECOND);
            return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
        }
        let STEP_RESULTS = {
            planned: '📝 planned',
            done: '✅ done',
            'not-done': '⬜ not done',
            unknown: '❓ unknown'
        };
        let PHASES = {
            observe: {
                name: 'Read the workspace',
                done: '👀 read'
            },
            verify: {
                name: 'Verify the instance',
                done: '👀 verified'
            }
        };
        let BAR_LENGTH = 16;
        let timeline_SPACE = '&nbsp;';
        function timeline({ phases, steps }) {
            let rows = [
                ...phases.filter(({ phase })=>'observe' === phase).map(phaseRow),
                ...steps.map(stepRow),
                ...phases.filter(({ phase })=>'verify' === phase).map(phaseRow)
            ];
            let totalMs = rows.reduce((sum, { durationMs = 0 })=>sum + durationMs, 0);
            let startMs = 0;
            let cells = rows.map(({ name, change, result, durationMs })=>{
                if (void 0 === durationMs) return [
                    name,
                    change,
                    result,
                    '',
                    ''
                ];
                let bar = barOf({
                    startMs,
                    durationMs,
                    totalMs
                });
                startMs += durationMs;
                return [
                    name,
                    change,
                    result,
                    duration_duration(durationMs).replaceAll(' ', timeline_SPACE),
                    bar
                ];
            });
            return table([
                'step',
                'change',
                'result',
                'time',
                `${duration_duration(totalMs)} in all`
            ], cells);
        }
        function phaseRow({ phase, result, durationMs }) {
            let { name, done } = PHASES[phase];
            return {
                name,
                change: '',
                result: 'done' === result ? done : '❌ failed',
                durationMs
            };
        }
        function stepRow({ kind, from, to, result, durationMs }) {
            let change = '' === from ? code(to) : `${code(from)} → ${code(to)}`;
            return {
                name: STEP_NAMES[kind],
                change,
                result: STEP_RESULTS[result],
                durationMs
            };
        }
        function barOf(span) {
            let perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
            let start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
            let end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
            let length = Math.min(end, BAR_LENGTH) - start;
            return `<code>${timeline_SPACE.repeat(start)}${'█'.repeat(length)}${timeline_SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
        }
        let OUTCOMES = {
            created: '✅ Created',
            updated: '✅ Updated',
            unchanged: '✅ Unchanged, nothing to do:',
            planned: '📝 Planned:'
        };
        function releaseSummary(result, facts) {
            return [
                `### ${headline(result, facts)}`,
                ...failuresOf(result).map(failureText),
                ...result.dryRun ? plan(result) : release(result),
                ...0 === facts.remarks.length ? [] : [
                    facts.remarks.map((remark)=>`> ${words(remark)}`).join('\n>\n')
                ],
                ...void 0 === result.failure ? nextSteps(result, facts) : [],
                `The version comes from ${words(facts.source)}. ${markdown_link('Integrations of the workspace', facts.workspaceUrl)}`,
                ''
            ].join('\n\n');
        }
        function failureSummary(failure) {
            let headline = 'internal' === failure.code ? '### ❌ The run broke off: what it had done by then is in the log' : '### ❌ Nothing was released';
            return [
                headline,
                failureText(failure),
                ''
            ].join('\n\n');
        }
        function headline(result, { integration, workspace }) {
            let { outcome, version } = result;
            let what = `${code(integration)} ${code(version)} in ${code(workspace)}`;
            return `${void 0 === outcome ? failedOutcome(result) : OUTCOMES[outcome]} ${what}`;
        }
        function failedOutcome({ dryRun, plan }) {
            if (!dryRun) return '❌ Not released:';
            return void 0 === plan ? '❌ Not planned:' : '❌ Would be refused:';
        }
        function failureText({ code: name, message, hint }) {
            return `**${name}** ${lines(message)}<br>👉 **Next:** ${lines(hint)}`;
        }
        function lines(text) {
            return text.split('\n').map((line)=>words(line)).join('<br>');
        }
        function plan({ plan: planned }) {
            if (void 0 === planned) return [];
            return [
                planDiff(planned),
                plannedSteps(planned)
            ];
        }
        function release(result) {
            return [
                ...hasLooked(result) ? [
                    beforeAndAfter(result)
                ] : [],
                ...result.phases.length + result.steps.length === 0 ? [] : [
                    timeline(result)
                ]
            ];
        }
        function hasLooked({ failure, integrationId, steps }) {
            return void 0 === failure || void 0 !== integrationId || steps.length > 0;
        }
        let MENDED_IN_THE_WORKFLOW = new Set([
            'invalid-input',
            'wrong-workspace',
            'not-installed',
            'ambiguous-name',
            'downgrade-refused',
            'route-missing'
        ]);
        function workflowFile(failures, { GITHUB_WORKFLOW_REF: ref = '' }) {
            if (!failures.some(({ code })=>MENDED_IN_THE_WORKFLOW.has(code))) return;
            return /^[^/@]+\/[^/@]+\/(?<file>\.github\/workflows\/[\w.-]+)@/.exec(ref)?.groups?.file;
        }
        function prepareReport() {
            process.getBuiltinModule('node:crypto');
        }
        function reportRelease(release, { inputs, log }) {
            let { workspace } = inputs.connection;
            let { integration } = inputs.release;
            let { source } = inputs.source;
            let workspaceUrl = (0, about.d_)(inputs.connection);
            let result = log.withoutSecrets(release);
            let outputs = outputsOf(log.shownData(result), log.shown(workspaceUrl));
            for (let [name, value] of Object.entries(outputs))setOutput(name, value);
            let facts = {
                integration,
                workspace,
                workspaceUrl,
                source,
                remarks: log.remarks
            };
            writeSummary(releaseSummary(result, log.withoutSecrets(facts)), log);
            if (void 0 !== result.failure) fail(failuresOf(result), log);
            else log.info(`${integration} ${result.version} in ${workspace}: ${result.outcome ?? ''}.`);
        }
        function reportFailure(failure, log) {
            let { code, message, hint } = failure;
            let shown = log.withoutSecrets({
                code,
                message,
                hint
            });
            writeSummary(failureSummary(shown), log);
            fail([
                shown
            ], log);
        }
        function outputsOf(result, workspaceUrl) {
            return {
                version: result.version,
                'previous-version': result.previousVersion ?? '',
                'integration-id': result.integrationId ?? '',
                outcome: result.outcome ?? '',
                installed: String(result.installed),
                status: result.status ?? '',
                steps: JSON.stringify(result.steps),
                plan: void 0 === result.plan ? '' : JSON.stringify(result.plan),
                'workspace-url': workspaceUrl
            };
        }
        function writeSummary(markdown, log) {
            let file = process.env.GITHUB_STEP_SUMMARY;
            if (!file) return;
            try {
                (0, external_node_fs_namespaceObject.appendFileSync)(file, log.shown(markdown));
            } catch  {
                log.warning('The job summary could not be written.');
            }
        }
        function fail(failures, log) {
            let lines = failures.map(({ code, message, hint })=>`${code}: ${message} ${hint}`);
            log.error(lines.join('\n'), workflowFile(failures, process.env));
            process.exitCode = 1;
        }
        let EVENTS_WITH_PAYLOAD = new Set([
            'release',
            'pull_request',
            'pull_request_target'
        ]);
        async function readRunContext(env) {
            let eventName = env.GITHUB_EVENT_NAME ?? '';
            let payload = EVENTS_WITH_PAYLOAD.has(eventName) ? await readPayload() : {};
            let pullRequest = field(payload, 'pull_request');
            let releaseTag = field(field(payload, 'release'), 'tag_name');
            return {
                eventName,
                actor: env.GITHUB_ACTOR ?? '',
                ref: env.GITHUB_REF ?? '',
                releaseTag: 'string' == typeof releaseTag ? releaseTag : void 0,
                isFromFork: repositoryOf(pullRequest, 'head') !== repositoryOf(pullRequest, 'base')
            };
        }
        function repositoryOf(pullRequest, side) {
            return field(field(field(pullRequest, side), 'repo'), 'full_name');
        }
        async function readPayload() {
            try {
                let { context } = await __nccwpck_require__.e(351).then(__nccwpck_require__.bind(__nccwpck_require__, 1351));
                return context.payload;
            } catch  {
                return {};
            }
        }
        function field(value, name) {
            return (0, lib_json.O)(value) ? value[name] : void 0;
        }
        function stringLeaves(value) {
            if ('string' == typeof value) return [
                value
            ];
            if ('object' != typeof value || null === value) return [];
            return Object.values(value).flatMap(stringLeaves);
        }
        function secretValues(raw) {
            let [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
            return [
                ...SECRET_INPUTS.map((name)=>raw[name]),
                namedValue,
                ...setupStrings(raw.setup)
            ].filter((value)=>'' !== value);
        }
        function setupStrings(setup) {
            if ('' === setup) return [];
            try {
                return stringLeaves(parseStrictJson(setup));
            } catch  {
                return [];
            }
        }
        var external_node_process_ = __nccwpck_require__(1708);
        let systemClock = {
            now: ()=>Number(external_node_process_.hrtime.bigint()) / 1e6,
            wallTime: ()=>Date.now(),
            sleep: (ms, signal)=>new Promise((resolve, reject)=>{
                    let giveUp = ()=>{
                        clearTimeout(timer);
                        reject(signal?.reason);
                    };
                    let timer = setTimeout(()=>{
                        signal?.removeEventListener('abort', giveUp);
                        resolve();
                    }, ms);
                    if (signal?.aborted) giveUp();
                    else signal?.addEventListener('abort', giveUp, {
                        once: true
                    });
                })
        };
        var models = __nccwpck_require__(8765);
        let NO_HISTORY = {
            recall: ()=>Promise.resolve(models.b4),
            record: (_release, work)=>work()
        };
        function keysThatDiffer(setup, instance) {
            let shown = [
                ...instance.settings,
                ...instance.secrets
            ];
            return Object.entries(setup).filter(([key, value])=>!isShown(key, {
                    value,
                    shown
                })).map(([key])=>key);
        }
        function shownInstead(key, instance) {
            let wanted = key.toLowerCase();
            let isOfKey = ({ id, value })=>void 0 !== value && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
            return [
                ...instance.settings,
                ...instance.secrets
            ].some(isOfKey) ? 'another' : 'none';
        }
        function keysShownOtherwise(setup, instance) {
            let shown = [
                ...instance.settings,
                ...instance.secrets
            ];
            return Object.entries(setup).filter(([key, value])=>isShownOtherwise(key, {
                    value,
                    shown
                })).map(([key])=>key);
        }
        function isShownOtherwise(key, { value, shown }) {
            if (isShown(key, {
                value,
                shown
            })) return false;
            if (void 0 !== shownValue(shown, key)) return true;
            let fields = (0, lib_json.O)(value) ? Object.entries(value) : [];
            return fields.some(([name, field])=>isShownOtherwise(`${key}.${name}`, {
                    value: field,
                    shown
                }));
        }
        function isShown(key, { value, shown }) {
            if (isShownAs(value, shownValue(shown, key))) return true;
            let fields = (0, lib_json.O)(value) ? Object.entries(value) : [];
            return fields.length > 0 && fields.every(([name, field])=>isShown(`${key}.${name}`, {
                    value: field,
                    shown
                }));
        }
        function shownValue(shown, key) {
            let setting = shown.find(({ id })=>id === key) ?? shown.find(({ id })=>id.toLowerCase() === key.toLowerCase());
            return setting?.value;
        }
        function isShownAs(wanted, shown) {
            if (null === wanted) return void 0 === shown || '' === shown;
            if (void 0 === shown) return false;
            if ('string' == typeof wanted) return shown === wanted;
            if ('boolean' == typeof wanted) return shown.toLowerCase() === String(wanted);
            if ('number' == typeof wanted) return '' !== shown.trim() && Number(shown) === wanted;
            return shown === JSON.stringify(wanted);
        }
        function segmentsOf(path1) {
            return path1.split('/').slice(1).map((segment)=>segment.replaceAll('~1', '/').replaceAll('~0', '~'));
        }
        let PARTS_WITH_ITEMS = [
            'features',
            'webHooks',
            'settings',
            'secrets'
        ];
        function instanceChange({ op, path: path1 }) {
            let segments = segmentsOf(path1);
            let [root = '', item = '', ...field] = segments;
            let part = PARTS_WITH_ITEMS.find((name)=>name.toLowerCase() === root.toLowerCase());
            if (void 0 === part) return {
                op,
                part: 'instance',
                item: '',
                field: segments.join('/')
            };
            return {
                op,
                part,
                item,
                field: field.join('/')
            };
        }
        function covers(held, wanted) {
            if ((0, lib_json.O)(held) && (0, lib_json.O)(wanted)) return [
                ...new Set([
                    ...Object.keys(held),
                    ...Object.keys(wanted)
                ])
            ].every((key)=>coversField(held[key], wanted[key]));
            if (Array.isArray(held) && Array.isArray(wanted)) {
                let items = wanted;
                let heldItems = held;
                return heldItems.length === items.length && heldItems.every((item, index)=>covers(item, items[index] ?? null));
            }
            return held === wanted;
        }
        function coversField(held, wanted) {
            if (void 0 === wanted) return isNothing(held);
            return void 0 === held ? isNothing(wanted) : covers(held, wanted);
        }
        function isNothing(value) {
            let isEmptyList = Array.isArray(value) && 0 === value.length;
            return isEmptyList || null == value || false === value || '' === value;
        }
        function sameElement(held, added) {
            if (isWebHook(held) && isWebHook(added)) return WEBHOOK_IDENTITY.every((field)=>coversField(held[field], added[field]));
            return covers(held, added);
        }
        let WEBHOOK_IDENTITY = [
            'relativeUrl',
            'triggerType',
            'schedule'
        ];
        function isWebHook(value) {
            return (0, lib_json.O)(value) && 'relativeUrl' in value;
        }
        function remainingOperations(operations, document) {
            let remaining = [];
            let unclear = [];
            let state = document;
            for (let operation of operations){
                let effect = unclear.some((before)=>mayDependOn(operation, before)) ? 'unclear' : effectOf(operation, {
                    node: state,
                    segments: segmentsOf(operation.path)
                });
                if ('none' !== effect) {
                    remaining.push(operation);
                    if ('unclear' === effect) unclear.push(operation);
                    else state = effect.becomes ?? state;
                }
            }
            return 0 === unclear.length && covers(document, state) ? [] : remaining;
        }
        function mayDependOn({ op, path: path1 }, before) {
            return isWithin(path1, before.path) || 'add' !== op && isWithin(before.path, path1);
        }
        function isWithin(path1, outer) {
            return `${path1}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
        }
        function effectOf(operation, { node, segments }) {
            let [segment, ...rest] = segments;
            if (void 0 === segment) return EFFECTS[operation.op](node, operation.value ?? null);
            let child = childOf(node, segment);
            if (void 0 === child && 'remove' === operation.op) return 'none';
            if (void 0 === child && !(0, lib_json.O)(node)) return 'unclear';
            let effect = effectOf(operation, {
                node: child,
                segments: rest
            });
            if ('string' == typeof effect) return effect;
            return {
                becomes: withChild(node, {
                    segment,
                    child: effect.becomes
                })
            };
        }
        let EFFECTS = {
            remove: ()=>({
                    becomes: void 0
                }),
            replace: (node, value)=>void 0 !== node && covers(node, value) ? 'none' : {
                    becomes: value
                },
            add: (node, value)=>{
                if (!Array.isArray(node)) return 'unclear';
                let items = node;
                return items.some((item)=>sameElement(item, value)) ? 'none' : {
                    becomes: [
                        ...items,
                        value
                    ]
                };
            }
        };
        function childOf(node, segment) {
            if (Array.isArray(node)) return node.find((item)=>hasId(item, segment));
            return (0, lib_json.O)(node) && Object.hasOwn(node, segment) ? node[segment] : void 0;
        }
        function withChild(node, { segment, child }) {
            if (Array.isArray(node)) {
                let items = node;
                let replacement = void 0 === child ? [] : [
                    child
                ];
                return items.flatMap((item)=>hasId(item, segment) ? replacement : [
                        item
                    ]);
            }
            let fields = (0, lib_json.O)(node) ? node : {};
            if (void 0 !== child) return {
                ...fields,
                [segment]: child
            };
            return Object.fromEntries(Object.entries(fields).filter(([key])=>key !== segment));
        }
        function hasId(item, id) {
            return (0, lib_json.O)(item) && 'string' == typeof item.id && item.id.toLowerCase() === id.toLowerCase();
        }
        function planRelease(options, observed, recalled = models.b4) {
            let moved = [
                ...versionStep(options, observed),
                ...installStep(options, observed)
            ];
            let { setupProven } = recalled;
            let setup = plannedSetup(options, {
                observed,
                setupProven,
                moves: moved.length > 0
            });
            let operations = operationsLeft(options, observed);
            return {
                steps: [
                    ...moved,
                    ...setupStep(options, {
                        observed,
                        setup
                    }),
                    ...patchStep(operations)
                ],
                changes: {
                    version: {
                        from: observed.integration?.version ?? '',
                        to: options.version
                    },
                    installed: installation(options, observed),
                    setup,
                    instance: operations.map(instanceChange)
                },
                refusals: [
                    ...recalled.refusals,
                    ...downgrade(options, observed),
                    ...missingInstance(options, observed)
                ]
            };
        }
        function downgrade({ version, allowDowngrade }, { integration }) {
            if (allowDowngrade || void 0 === integration) return [];
            let held = integration.version;
            if (!isVersion(held)) return [
                {
                    code: 'downgrade-refused',
                    message: `The workspace holds the version ${(0, quote.hD)(held)}, which cannot be compared with ${version}.`,
                    hint: 'Set allow-downgrade to true for this run if it is to be replaced.'
                }
            ];
            if (compareVersions(version, held) >= 0) return [];
            return [
                {
                    code: 'downgrade-refused',
                    message: `The workspace holds the version ${held}, which is higher than ${version}.`,
                    hint: 'If the lower version is meant, set allow-downgrade to true for this run.'
                }
            ];
        }
        function missingInstance(options, { instance }) {
            if (void 0 !== instance || options.install) return [];
            let asked = [
                ...void 0 === options.setup ? [] : [
                    'setup'
                ],
                ...0 === options.instancePatch.length ? [] : [
                    'instance-patch'
                ]
            ];
            if (0 === asked.length) return [];
            return [
                {
                    code: 'not-installed',
                    message: `The input ${asked.join(' and ')} needs an installed integration, and it is not installed.`,
                    hint: 'Set install to true, or install the integration on the admin page first.'
                }
            ];
        }
        function versionStep({ version }, { integration }) {
            if (void 0 === integration) return [
                {
                    kind: 'create',
                    from: '',
                    to: version
                }
            ];
            if (integration.version === version) return [];
            return [
                {
                    kind: 'set-version',
                    from: integration.version,
                    to: version
                }
            ];
        }
        function installStep({ install }, { instance }) {
            if (!install || void 0 !== instance) return [];
            return [
                {
                    kind: 'install',
                    from: '',
                    to: 'notConfigured'
                }
            ];
        }
        function installation({ install }, { instance }) {
            let from = void 0 !== instance;
            return {
                from,
                to: from || install
            };
        }
        function plannedSetup({ setup, setupWhen }, { observed: { instance }, setupProven, moves }) {
            if (void 0 === setup) return null;
            let keys = setupKeyChanges(setup, {
                instance,
                setupProven
            });
            let applies = [
                [
                    'always',
                    'always' === setupWhen
                ],
                [
                    'not-configured',
                    (instance?.status ?? 'notConfigured') === 'notConfigured'
                ],
                [
                    'new-version',
                    'changed' === setupWhen && moves
                ],
                [
                    'values-differ',
                    'changed' === setupWhen && keys.length > 0
                ]
            ];
            let because = applies.find(([, so])=>so)?.[0];
            return void 0 === because ? null : {
                because,
                keys
            };
        }
        function setupKeyChanges(setup, { instance, setupProven }) {
            let differing = setupProven ? keysShownOtherwise : keysThatDiffer;
            let keys = void 0 === instance ? Object.keys(setup) : differing(setup, instance);
            return keys.map((key)=>({
                    key,
                    instanceShows: void 0 === instance ? 'not-installed' : shownInstead(key, instance)
                }));
        }
        function setupStep({ setup }, { observed: { instance }, setup: planned }) {
            if (void 0 === setup || null === planned) return [];
            return [
                {
                    kind: 'setup',
                    from: instance?.status ?? 'notConfigured',
                    to: 'active',
                    setup
                }
            ];
        }
        function operationsLeft({ instancePatch }, { instance }) {
            return void 0 === instance ? instancePatch : remainingOperations(instancePatch, instance.document);
        }
        function patchStep(operations) {
            if (0 === operations.length) return [];
            let to = operations.map(({ op, path: path1 })=>`${op} ${path1}`).join(', ');
            return [
                {
                    kind: 'patch-instance',
                    from: '',
                    to,
                    operations
                }
            ];
        }
        var request_error = __nccwpck_require__(3699);
        async function pause(ms, { clock, limits }) {
            await clock.sleep(Math.min(ms, limits.remainingMs()), limits.cancelled).catch(()=>void 0);
        }
        let MAX_SENDS = 3;
        let RESEND_PAUSE_MS = 1_000;
        let FIRST_LOOK_PAUSE_MS = 250;
        let LONGEST_LOOK_PAUSE_MS = 4_000;
        let NOT_TAKEN_ON = new Set([
            429,
            503
        ]);
        let NO_ANSWER = new Set([
            408,
            502,
            504
        ]);
        let LOOK_YOURSELF = 'Look at the page of the workspace, then run again: what is there is found and kept.';
        async function performWrite(write, around) {
            let doubts = {
                mayHaveHappened: false,
                mayStillHappen: false
            };
            try {
                await sendUntilDone(write, {
                    around,
                    doubts
                });
                return {
                    result: 'done'
                };
            } catch (error) {
                if (!(error instanceof errors.K2)) throw error;
                return {
                    result: doubts.mayHaveHappened ? 'unknown' : 'not-done',
                    error
                };
            }
        }
        async function sendUntilDone(write, { around, doubts }) {
            if (write.findFirst && await write.find()) return;
            for(let sends = 1;; sends += 1){
                let lost = await send(write, doubts);
                if (void 0 === lost) return;
                let again = sends < MAX_SENDS && maySendAgain(write, lost);
                if (!again && !isWorthALook(lost, {
                    write,
                    doubts
                })) throw lost;
                await waitBeforeLook(lost, {
                    write,
                    again,
                    around
                });
                if (await lookUp(write, {
                    again,
                    around,
                    doubts
                })) return void around.log.info(`${write.label}: it has happened.`);
                if (!again) throw notSeen(lost, {
                    write,
                    doubts
                });
                around.log.info(`${write.label}: it cannot be seen that it has happened; sending it again.`);
            }
        }
        async function send(write, doubts) {
            let lost = await trySend(write);
            if (void 0 === lost) return;
            note(lost, doubts);
            if ('cancelled' === lost.code || 'budget-exceeded' === lost.code) throw lost;
            return lost;
        }
        async function trySend(write) {
            try {
                if (await write.send()) return;
            } catch (error) {
                if (error instanceof request_error.G) return error;
                throw error;
            }
            return new request_error.G({
                code: 'outcome-unknown',
                message: 'The answer does not say what has been done.',
                hint: LOOK_YOURSELF,
                fate: 'unknown'
            });
        }
        function note({ fate, status }, doubts) {
            if ('unknown' !== fate) return;
            doubts.mayHaveHappened = true;
            doubts.mayStillHappen ||= !isServicesOwnError(status);
        }
        function isServicesOwnError(status) {
            return void 0 !== status && status >= 400 && !NO_ANSWER.has(status);
        }
        function maySendAgain(write, { fate, status }) {
            let wasNotTakenOn = void 0 !== status && NOT_TAKEN_ON.has(status);
            return wasNotTakenOn || 'unknown' === fate && write.repeatable;
        }
        function isWorthALook({ status }, { write, doubts }) {
            return doubts.mayHaveHappened || 409 === status && write.conflictMeansDone;
        }
        async function waitBeforeLook({ message, retryAfterMs = 0 }, { write, again, around }) {
            let remainingMs = around.limits.remainingMs();
            if (retryAfterMs > remainingMs) throw new errors.K2({
                code: 'service-unavailable',
                message: `${message} The next request would have to wait ${Math.round(retryAfterMs / 1000)} s, but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
                hint: 'Run again later, or raise the input timeout.'
            });
            let waitMs = Math.max(again ? RESEND_PAUSE_MS : 0, retryAfterMs);
            let when = 0 === waitMs ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
            around.log.info(`${write.label}: ${message} Looking it up${when}.`);
            if (waitMs > 0) await pause(waitMs, around);
        }
        async function lookUp(write, { again, around, doubts }) {
            let once = again && (write.repeatable || !doubts.mayHaveHappened);
            let until = around.clock.now() + (once ? 0 : write.settleMs);
            for(let pauseMs = FIRST_LOOK_PAUSE_MS;; pauseMs *= 2){
                if (await look(write, doubts)) return true;
                let leftMs = until - around.clock.now();
                if (leftMs <= 0) return false;
                await pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs), around);
            }
        }
        async function look(write, doubts) {
            try {
                return await write.find();
            } catch (error) {
                if (!(error instanceof request_error.G) || !doubts.mayHaveHappened) throw error;
                let { code, hint } = error;
                let message = `${write.label}: whether it has happened could not be read. ${error.message}`;
                throw new errors.K2({
                    code,
                    message,
                    hint,
                    cause: error
                });
            }
        }
        function notSeen(lost, { write, doubts }) {
            if (doubts.mayStillHappen) return new errors.K2({
                code: 'outcome-unknown',
                message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
                hint: LOOK_YOURSELF,
                cause: lost
            });
            if (write.absenceShows) doubts.mayHaveHappened = false;
            return lost;
        }
        function findIntegration(list, name) {
            let alike = list.filter((row)=>row.name.toLowerCase() === name.toLowerCase());
            let [only, ...others] = alike;
            if (void 0 === only || 0 === others.length && only.name === name) return only;
            throw new errors.K2({
                code: 'ambiguous-name',
                message: 0 === others.length ? `The workspace has no ${(0, quote.hD)(name)}, but ${(0, quote.hD)(only.name)}, which differs in case only.` : `The workspace lists ${(0, quote.hD)(name)} ${alike.length} times: ${alike.map((row)=>`${(0, quote.hD)(row.name, 80)} ${(0, quote.g$)(row.id, 80)}`).join(', ')}.`,
                hint: 'Write the input integration as the workspace does, or have the spare one removed.'
            });
        }
        let LIST_SETTLE_MS = 12_000;
        let INSTANCE_SETTLE_MS = 2_000;
        let WRITES = {
            create: (step, { workspace, options: { integration: name }, record })=>({
                    label: `Create ${name} ${step.to}`,
                    send: async ()=>{
                        record.integration = await workspace.createIntegration(name, step.to);
                        return void 0 !== record.integration;
                    },
                    find: async ()=>{
                        let found = findIntegration(await workspace.integrationsNamed(name), name);
                        if (void 0 !== found) refuseOtherVersion(found, step);
                        record.integration = found;
                        return void 0 !== found;
                    },
                    settleMs: LIST_SETTLE_MS,
                    absenceShows: true,
                    repeatable: false,
                    conflictMeansDone: true,
                    findFirst: false
                }),
            'set-version': (step, { workspace, options, record })=>({
                    label: `Set the version ${(0, quote.g$)(step.from)} → ${step.to}`,
                    send: async ()=>{
                        let integration = integrationOf(record);
                        await workspace.setVersion(integration, step.to);
                        record.integration = {
                            ...integration,
                            version: step.to
                        };
                        return true;
                    },
                    find: async ()=>{
                        let found = findIntegration(await workspace.integrationsNamed(options.integration), options.integration);
                        if (void 0 === found || found.version === step.from) return false;
                        refuseOtherVersion(found, step);
                        record.integration = found;
                        return true;
                    },
                    settleMs: LIST_SETTLE_MS,
                    absenceShows: true,
                    repeatable: true,
                    conflictMeansDone: false,
                    findFirst: false
                }),
            install: (_step, { workspace, record })=>({
                    label: 'Install',
                    send: ()=>workspace.install(integrationOf(record)).then(isDone),
                    find: async ()=>await workspace.readInstance(integrationOf(record)) !== void 0,
                    settleMs: INSTANCE_SETTLE_MS,
                    absenceShows: true,
                    repeatable: true,
                    conflictMeansDone: true,
                    findFirst: false
                }),
            setup: ({ setup }, { workspace, record })=>{
                let shows = (instance)=>void 0 !== instance && 'notConfigured' !== instance.status && 0 === keysThatDiffer(setup, instance).length;
                let canTell = !shows(record.instanceBefore);
                return {
                    label: 'Set up',
                    send: ()=>workspace.setUp(integrationOf(record), setup).then(isDone),
                    find: async ()=>canTell && shows(await workspace.readInstance(integrationOf(record))),
                    settleMs: canTell ? INSTANCE_SETTLE_MS : 0,
                    absenceShows: false,
                    repeatable: true,
                    conflictMeansDone: false,
                    findFirst: false
                };
            },
            'patch-instance': ({ operations }, { workspace, record })=>{
                let left = operations;
                return {
                    label: 'Patch the instance',
                    send: ()=>workspace.changeInstance(integrationOf(record), left).then(isDone),
                    find: async ()=>{
                        let instance = await workspace.readInstance(integrationOf(record));
                        if (void 0 === instance) return false;
                        left = remainingOperations(operations, instance.document);
                        return 0 === left.length;
                    },
                    settleMs: INSTANCE_SETTLE_MS,
                    absenceShows: false,
                    repeatable: operations.every(({ op })=>'add' !== op),
                    conflictMeansDone: false,
                    findFirst: 'stale' === record.instance.kind
                };
            }
        };
        function isDone() {
            return true;
        }
        function integrationOf({ integration }) {
            if (void 0 !== integration) return integration;
            throw new Error('The plan has a step for an integration that nothing created.');
        }
        function refuseOtherVersion(found, { to }) {
            if (found.version === to) return;
            throw new errors.K2({
                code: 'conflict',
                message: `Somebody else gave ${(0, quote.hD)(found.name)} the version ${(0, quote.hD)(found.version)} during this run.`,
                hint: 'Let releases of one integration run one after the other (concurrency); then run again.'
            });
        }
        async function applyPlan(steps, context) {
            for (let [index, step] of steps.entries()){
                let startedAt = context.clock.now();
                let write = writeFor(step, context);
                let ending = await performWrite(write, context);
                let durationMs = Math.round(context.clock.now() - startedAt);
                context.record.ended(index, {
                    result: ending.result,
                    durationMs
                });
                if ('done' !== ending.result) throw ending.error;
                context.log.info(`${write.label}: done in ${durationMs} ms.`);
            }
        }
        function writeFor(step, context) {
            let toWrite = WRITES[step.kind];
            return toWrite(step, context);
        }
        function describeObserved({ integration: name }, { integration, instance }) {
            if (void 0 === integration) return `The workspace has no integration ${name} yet.`;
            let held = `The workspace holds ${name} ${(0, quote.g$)(integration.version)}`;
            return void 0 === instance ? `${held}, not installed.` : `${held}, installed, ${describeInstance(instance)}.`;
        }
        function describeInstance(instance) {
            let version = (0, models.f8)(instance);
            return void 0 === version ? instance.status : `${instance.status} at version ${(0, quote.hD)(version)}`;
        }
        let IN_WORDS = {
            create: ({ to })=>`create it at ${to}`,
            'set-version': ({ from, to })=>`set the version ${(0, quote.g$)(from)} → ${to}`,
            install: ()=>'install it',
            setup: ()=>'set it up',
            'patch-instance': ({ to })=>`patch the instance (${(0, quote.g$)(to)})`
        };
        function describePlan({ steps, refusals }) {
            if (refusals.length > 0) return `Plan: refused (${refusals.map(({ code })=>code).join(', ')}).`;
            if (0 === steps.length) return 'Plan: nothing to write.';
            return `Plan: ${steps.map((step)=>IN_WORDS[step.kind](step)).join('; ')}.`;
        }
        async function observe(workspace, name) {
            let integration = findIntegration(await workspace.integrationsNamed(name), name);
            let instance = void 0 === integration ? void 0 : await workspace.readInstance(integration);
            return {
                integration,
                instance
            };
        }
        function planReport({ steps, changes, refusals }) {
            return {
                ...changes,
                steps: steps.map(({ kind })=>kind),
                refusals
            };
        }
        class ReleaseRecord {
            #options;
            #previousVersion;
            #plan;
            #steps = [];
            #phases = [];
            #instance = {
                kind: 'stale'
            };
            #instanceBefore;
            #installed = false;
            integration;
            constructor(options){
                this.#options = options;
            }
            get instance() {
                return this.#instance;
            }
            get instanceBefore() {
                return this.#instanceBefore;
            }
            observed({ integration, instance }) {
                this.#previousVersion = integration?.version;
                this.#instanceBefore = instance;
                this.integration = integration;
                this.sawInstance(instance);
            }
            sawInstance(instance) {
                this.#instance = {
                    kind: 'read',
                    instance
                };
                this.#installed ||= void 0 !== instance;
            }
            planned(plan) {
                this.#plan = planReport(plan);
                let result = this.#options.dryRun ? 'planned' : 'not-done';
                let steps = 0 === plan.refusals.length ? plan.steps : [];
                this.#steps = steps.map(({ kind, from, to })=>({
                        kind,
                        from,
                        to,
                        result
                    }));
            }
            passed(phase) {
                this.#phases.push(phase);
            }
            ended(index, { result, durationMs }) {
                let step = this.#steps[index];
                if (void 0 !== step) this.#steps[index] = {
                    ...step,
                    result,
                    durationMs
                };
                this.#installed ||= this.hasDone('install');
                if ('not-done' !== result) this.#instance = {
                    kind: 'stale'
                };
            }
            hasDone(kind) {
                return this.#steps.some((step)=>step.kind === kind && 'done' === step.result);
            }
            toResult(failure) {
                let instance = 'read' === this.#instance.kind ? this.#instance.instance : void 0;
                return {
                    version: this.#options.version,
                    previousVersion: this.#previousVersion,
                    integrationId: this.integration?.id,
                    outcome: void 0 === failure ? this.#outcome() : void 0,
                    installed: this.#installed,
                    status: instance?.status,
                    previousStatus: this.#instanceBefore?.status,
                    newlyInstalled: this.hasDone('install'),
                    dryRun: this.#options.dryRun,
                    plan: this.#plan,
                    steps: this.#steps,
                    phases: this.#phases,
                    failure
                };
            }
            #outcome() {
                if (0 === this.#steps.length) return 'unchanged';
                if (this.#options.dryRun) return 'planned';
                return this.hasDone('create') ? 'created' : 'updated';
            }
        }
        function judgeInstance(instance, expected) {
            let verdict = judge(instance, expected);
            if ('none' !== expected.waitFor) return verdict;
            if ('failed' === verdict.kind) return {
                kind: 'warning',
                text: 'The instance is Failed.'
            };
            return 'wait' === verdict.kind ? {
                kind: 'notice',
                text: verdict.text
            } : verdict;
        }
        function judge(instance, expected) {
            switch(instance?.status){
                case void 0:
                    return {
                        kind: 'wait',
                        text: 'The instance does not show yet.'
                    };
                case 'unknown':
                    return {
                        kind: 'wait',
                        text: 'The instance has a status that this action does not know.'
                    };
                case 'failed':
                    return {
                        kind: 'failed'
                    };
                case 'paused':
                    return {
                        kind: 'notice',
                        text: 'The instance is Paused; it was left so.'
                    };
                case 'notConfigured':
                    return expected.setUp ? {
                        kind: 'wait',
                        text: 'The instance is NotConfigured although it was set up.'
                    } : {
                        kind: 'notice',
                        text: 'The instance is NotConfigured: it has not been set up yet.'
                    };
                case 'hasErrors':
                    return judgeWorking(instance, {
                        expected,
                        verdict: {
                            kind: 'warning',
                            text: 'The instance HasErrors: it works, with errors.'
                        }
                    });
                case 'active':
                    return judgeWorking(instance, {
                        expected,
                        verdict: {
                            kind: 'info',
                            text: `The instance is ${describeInstance(instance)}.`
                        }
                    });
            }
        }
        function judgeWorking(instance, { expected, verdict }) {
            let shown = (0, models.f8)(instance);
            if (void 0 !== shown && isSameVersion(shown, expected.version)) return verdict;
            let former = void 0 === shown ? 'no version' : `the version ${(0, quote.hD)(shown)}`;
            let text = `The instance still shows ${former}, not ${expected.version}.`;
            if ('version' === expected.waitFor) return {
                kind: 'wait',
                text
            };
            if (void 0 === shown) return verdict;
            return 'info' === verdict.kind ? {
                kind: 'notice',
                text: `${text} The service brings it up to date on its own schedule.`
            } : {
                kind: verdict.kind,
                text: `${verdict.text} ${text}`
            };
        }
        function isSameVersion(shown, version) {
            return shown === version || isVersion(shown) && 0 === compareVersions(shown, version);
        }
        let FIRST_POLL_PAUSE_MS = 250;
        let LONGEST_POLL_PAUSE_MS = 10_000;
        let PAUSE_GROWTH = 1.5;
        let PROGRESS_EVERY_MS = 15_000;
        async function verifyInstance(context) {
            let { options, limits, log } = context;
            try {
                await waitForInstance(context);
            } catch (error) {
                let mayFail = 'none' !== options.waitFor || void 0 !== limits.stopReason();
                if (mayFail || !(error instanceof errors.K2)) throw error;
                log.warning(`What became of the instance could not be read. ${error.message}`);
            }
        }
        async function waitForInstance(context) {
            let { options, clock, log } = context;
            let expected = {
                ...options,
                setUp: context.record.hasDone('setup')
            };
            let until = clock.now() + options.waitTimeoutMs;
            let progress = new Progress(context);
            let instance = await firstLook(context);
            for(let pauseMs = FIRST_POLL_PAUSE_MS;; pauseMs *= PAUSE_GROWTH){
                let verdict = judgeInstance(instance, expected);
                if ('failed' === verdict.kind) throw instanceFailed();
                if ('wait' !== verdict.kind) return void log[verdict.kind](verdict.text);
                let leftMs = until - clock.now();
                if (leftMs <= 0) throw waitedTooLong(verdict.text);
                progress.show(verdict.text);
                await pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs), context);
                instance = await verify_instance_look(context);
            }
        }
        async function firstLook(context) {
            let known = context.record.instance;
            return 'read' === known.kind ? known.instance : verify_instance_look(context);
        }
        async function verify_instance_look({ record, workspace }) {
            let { integration } = record;
            let instance = void 0 === integration ? void 0 : await workspace.readInstance(integration);
            record.sawInstance(instance);
            return instance;
        }
        class Progress {
            #context;
            #shown = '';
            #shownAt = 0;
            constructor(context){
                this.#context = context;
            }
            show(text) {
                let { clock, log } = this.#context;
                if (text === this.#shown && clock.now() - this.#shownAt < PROGRESS_EVERY_MS) return;
                this.#shown = text;
                this.#shownAt = clock.now();
                log.info(`Waiting: ${text}`);
            }
        }
        function instanceFailed() {
            return new errors.K2({
                code: 'instance-failed',
                message: 'The instance is Failed: it does not work.',
                hint: 'Check the setup parameters and the log of the integration itself, then run again.'
            });
        }
        function waitedTooLong(text) {
            return new errors.K2({
                code: 'wait-timeout',
                message: `The wait is over. ${text}`,
                hint: 'Raise wait-timeout, set wait-for to what is needed, or look at the log of the integration.'
            });
        }
        async function releaseIntegration(options, { history = NO_HISTORY, ...parts }) {
            let record = new ReleaseRecord(options);
            try {
                await release_integration_release({
                    ...parts,
                    options,
                    record
                }, history);
                return record.toResult(void 0);
            } catch (error) {
                if (!(error instanceof errors.K2)) throw error;
                let { code, message, hint } = error;
                return record.toResult({
                    code,
                    message,
                    hint
                });
            }
        }
        async function release_integration_release(context, history) {
            let { options, workspace, record, log } = context;
            let recalled = await history.recall();
            let observed = await timed('observe', context, ()=>observe(workspace, options.integration));
            record.observed(observed);
            log.info(describeObserved(options, observed));
            let plan = planRelease(options, observed, recalled);
            record.planned(plan);
            log.info(describePlan(plan));
            refuse(plan.refusals);
            if (options.dryRun) return;
            await history.record({
                writes: plan.steps.length > 0
            }, async ()=>{
                await applyPlan(plan.steps, context);
                if (void 0 !== observed.instance || record.hasDone('install')) await timed('verify', context, ()=>verifyInstance(context));
            });
        }
        function refuse([first]) {
            if (void 0 !== first) throw new errors.K2(first);
        }
        async function timed(phase, { clock, record }, work) {
            let startedAt = clock.now();
            let result = 'failed';
            try {
                let value = await work();
                result = 'done';
                return value;
            } finally{
                record.passed({
                    phase,
                    result,
                    durationMs: Math.round(clock.now() - startedAt)
                });
            }
        }
        var run_limits = __nccwpck_require__(9791);
        function encodedForms(secret) {
            let bytes = Buffer.from(secret);
            let json = inJson(secret);
            let hex = bytes.toString('hex');
            let base64 = [
                0,
                1,
                2
            ].map((offset)=>base64At(bytes, offset));
            return [
                secret,
                json,
                inJson(json),
                ...ESCAPED_IN_JSON.flatMap((which)=>inEscapedJson(json, which)),
                (0, quote.g$)(secret, secret.length),
                ...KEPT_IN_URLS.flatMap((kept)=>inUrl(secret, kept)),
                ...base64,
                ...base64.map((form)=>form.replaceAll('+', '-').replaceAll('/', '_')),
                hex,
                hex.toUpperCase()
            ];
        }
        function inJson(text) {
            return JSON.stringify(text).slice(1, -1);
        }
        let ESCAPED_IN_JSON = [
            /\\"|[^\x20-\x7e]|[&'+<>`]/g,
            /[^\x20-\x7e]/g
        ];
        function inEscapedJson(json, which) {
            let escaped = json.replace(which, (found)=>{
                let code = found.charCodeAt(found.length - 1);
                return `\\u${code.toString(16).padStart(4, '0')}`;
            });
            let inCapitals = escaped.replace(/\\(?:u([0-9a-f]{4})|.)/g, (found, digits)=>void 0 === digits ? found : `\\u${digits.toUpperCase()}`);
            return [
                escaped,
                inCapitals
            ];
        }
        let KEPT_IN_URLS = [
            "!'()*~",
            "!'()*~ ",
            '~',
            '* ',
            '!()* '
        ];
        function inUrl(secret, kept) {
            let url = encodeURIComponent(secret.toWellFormed()).replace(/%20|[!'()*~]/g, (found)=>{
                if ('%20' === found) return kept.includes(' ') ? '+' : found;
                return kept.includes(found) ? found : `%${Buffer.from(found).toString('hex').toUpperCase()}`;
            });
            return [
                url,
                url.replace(/%../g, (code)=>code.toLowerCase())
            ];
        }
        function base64At(bytes, offset) {
            let whole = Buffer.concat([
                Buffer.alloc(offset),
                bytes
            ]).toString('base64');
            let first = Math.ceil(8 * offset / 6);
            let last = Math.floor((offset + bytes.length) * 8 / 6);
            return whole.slice(first, last);
        }
        let MASK = '***';
        let SECRET_MIN_LENGTH = 6;
        let BEGINNING_LENGTH = 4;
        let LONGEST_BEGINNING = 2_000;
        class Secrets {
            #values = new Set();
            #forms = new Map();
            add(secret) {
                let parts = [
                    ...secret.split(/\r\n|\r|\n/),
                    secret
                ];
                return parts.filter((part)=>this.#addOne(part)).filter((part)=>!/[\r\n]/.test(part));
            }
            redact(text) {
                let covered = [
                    ...this.#wholeSecrets(text),
                    ...this.#cutSecrets(text)
                ];
                return 0 === covered.length ? text : maskRanges(text, covered);
            }
            #addOne(value) {
                if (value.trim().length < SECRET_MIN_LENGTH || this.#values.has(value)) return false;
                this.#values.add(value);
                for (let form of encodedForms(value))if (form.length >= SECRET_MIN_LENGTH) this.#addForm(form);
                return true;
            }
            #addForm(form) {
                let beginning = form.slice(0, BEGINNING_LENGTH);
                let alike = this.#forms.get(beginning);
                if (void 0 === alike) this.#forms.set(beginning, new Set([
                    form
                ]));
                else alike.add(form);
            }
            *#wholeSecrets(text) {
                for(let start = 0; start < text.length; start += 1)for (let form of this.#formsThatBeginAt(text, start))if (text.startsWith(form, start)) yield [
                    start,
                    start + form.length
                ];
            }
            *#cutSecrets(text) {
                let from = 0;
                for(let cut = text.indexOf(quote.T6); -1 !== cut; cut = text.indexOf(quote.T6, from)){
                    from = Math.max(from, cut - LONGEST_BEGINNING);
                    for(let start = from; start <= cut - BEGINNING_LENGTH; start += 1){
                        let rest = text.slice(start, cut);
                        for (let form of this.#formsThatBeginAt(text, start))if (form.startsWith(rest)) yield [
                            start,
                            cut
                        ];
                    }
                    from = cut + 1;
                }
            }
            #formsThatBeginAt(text, start) {
                return this.#forms.get(text.slice(start, start + BEGINNING_LENGTH)) ?? [];
            }
        }
        function maskRanges(text, ranges) {
            let masked = '';
            let end = 0;
            for (let [from, to] of [
                ...ranges
            ].sort((a, b)=>a[0] - b[0])){
                if (from > end || 0 === end) masked += text.slice(end, from) + MASK;
                end = Math.max(end, to);
            }
            return masked + text.slice(end);
        }
        async function run() {
            let log = new ActionLog(new Secrets());
            reportCrashes(log);
            let cancelled = cancelledBySignal(log);
            try {
                let inputs = await readInputs(log);
                let result = await run_release(inputs, {
                    log,
                    cancelled
                });
                reportRelease(result, {
                    inputs,
                    log
                });
            } catch (error) {
                reportThrown(error, log);
            }
        }
        async function readInputs(log) {
            let raw = readRawInputs((name)=>getInput(name));
            for (let secret of [
                ...secretValues(raw),
                ...(0, environment_proxy.W)(process.env)
            ])log.mask(secret);
            let inputs = parseInputs(raw, await readRunContext(process.env));
            let { source, version, rules } = inputs.source;
            log.info(`Version ${version}, from ${source}.`);
            for (let { level, message } of rules)if ('warning' === level) log.warning(`${message}.`);
            else log.info(`${message}.`);
            return inputs;
        }
        async function run_release(inputs, { log, cancelled }) {
            let clock = systemClock;
            let limits = new run_limits.w({
                clock,
                budgetMs: inputs.budgetMs,
                cancelled
            });
            let opened = await openHistoryIfWanted(inputs, {
                log,
                clock,
                limits
            });
            let { connectWorkspace } = await __nccwpck_require__.e(708).then(__nccwpck_require__.bind(__nccwpck_require__, 9708));
            let { workspace, close } = await connectWorkspace({
                options: inputs.connection,
                proxy: (0, environment_proxy.b)(process.env),
                clock,
                limits,
                log,
                onSecret: (secret)=>{
                    log.mask(secret);
                },
                redact: (text)=>log.withoutSecrets(text)
            });
            setImmediate(prepareReport);
            try {
                let history = opened?.history;
                return await releaseIntegration(inputs.release, {
                    workspace,
                    log,
                    clock,
                    limits,
                    history
                });
            } finally{
                await Promise.all([
                    close(),
                    opened?.close()
                ]);
            }
        }
        async function openHistoryIfWanted(inputs, parts) {
            let { deployment } = inputs;
            if (void 0 === deployment) return;
            let { openHistory } = await Promise.all([
                __nccwpck_require__.e(99),
                __nccwpck_require__.e(226),
                __nccwpck_require__.e(102),
                __nccwpck_require__.e(791)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7791));
            return openHistory({
                ...parts,
                inputs,
                deployment,
                env: process.env
            });
        }
        function cancelledBySignal(log) {
            let cancelled = new AbortController();
            for (let name of [
                'SIGINT',
                'SIGTERM'
            ])process.once(name, ()=>{
                log.info(`${name}: stopping. No new write is begun.`);
                cancelled.abort(new Error(name));
            });
            return cancelled.signal;
        }
        function reportCrashes(log) {
            let crashed = false;
            for (let event of [
                'uncaughtException',
                'unhandledRejection'
            ])process.on(event, (thrown)=>{
                if (crashed) return;
                crashed = true;
                reportThrown(thrown, log);
                process.exit(1);
            });
        }
        function reportThrown(thrown, log) {
            let error = toReleaseError(thrown);
            if (error !== thrown) log.debug(placesOf(thrown));
            reportFailure(error, log);
        }
    }),
    7819: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            P: ()=>withoutHidden,
            T6: ()=>CUT,
            g$: ()=>printable,
            hD: ()=>quote
        });
        let SHOWN_LENGTH = 200;
        let CUT = '…';
        let UNPRINTABLE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]`;
        let PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u0377\u0400-\u052f\u2010-\u2027\u2190-\u21ff\u2580-\u27bf\u2b1b\u2b1c\u{1f300}-\u{1f64f}]*$/u;
        function printable(text, length = SHOWN_LENGTH) {
            let cut = text.length > length;
            if (!cut) return escaped(text);
            let whole = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
            return `${escaped(whole)}${CUT} (${text.length} characters)`;
        }
        function withoutHidden(text) {
            return text.replace(/[^\n\t]+/g, escaped);
        }
        function escaped(text) {
            if (PLAIN.test(text)) return text;
            let unprintable = new RegExp(UNPRINTABLE, 'gu');
            return text.replace(unprintable, (char)=>`\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
        }
        function quote(text, length = SHOWN_LENGTH) {
            return `"${printable(text, length)}"`;
        }
    }),
    3699: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            G: ()=>RequestError
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
        class RequestError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.K2 {
            fate;
            status;
            retryAfterMs;
            constructor(fields){
                super(fields);
                this.name = 'RequestError';
                this.fate = fields.fate;
                this.status = fields.status;
                this.retryAfterMs = fields.retryAfterMs;
            }
            ofUnsent() {
                let { code, message, hint, cause, status, retryAfterMs } = this;
                let fate = 'not-sent';
                return new RequestError({
                    code,
                    message,
                    hint,
                    cause,
                    status,
                    retryAfterMs,
                    fate
                });
            }
        }
    }),
    8595: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            An: ()=>BODY_PLACEHOLDERS,
            YG: ()=>isOperation,
            bw: ()=>ROUTES,
            vT: ()=>PATH_PLACEHOLDERS,
            xb: ()=>OPERATIONS
        });
        let ROUTES = {
            list: {
                method: 'GET',
                path: '/api/v1/{ws}/integrations',
                status: 'inferred',
                safe: true,
                label: 'List the integrations'
            },
            create: {
                method: 'POST',
                path: '/api/v1/{ws}/integrations',
                body: {
                    name: '{name}',
                    version: '{version}'
                },
                status: 'inferred',
                safe: false,
                label: 'Create the integration'
            },
            'set-version': {
                method: 'PATCH',
                path: '/api/v1/{ws}/integrations/{id}',
                body: {
                    operations: [
                        {
                            op: 'replace',
                            path: '/version',
                            value: '{version}'
                        }
                    ]
                },
                status: 'inferred',
                safe: false,
                label: 'Set the version'
            },
            install: {
                method: 'POST',
                path: '/api/v1/{ws}/integrations/{id}/install',
                status: 'inferred',
                safe: false,
                label: 'Install the integration'
            },
            setup: {
                method: 'POST',
                path: '/api/v1/{ws}/integrations/{id}/setup',
                body: '{setup}',
                status: 'documented',
                safe: false,
                label: 'Set up the instance'
            },
            'read-instance': {
                method: 'GET',
                path: '/api/v1/{ws}/integrations/instances/{id}',
                status: 'documented',
                safe: true,
                label: 'Read the instance'
            },
            'change-instance': {
                method: 'PATCH',
                path: '/api/v1/{ws}/integrations/instances/{id}',
                body: {
                    operations: '{operations}'
                },
                status: 'documented',
                safe: false,
                label: 'Patch the instance'
            },
            'authorize-private-integration': {
                method: 'POST',
                path: '/api/v1/authorization/authorize-private-integration',
                status: 'documented',
                safe: true,
                label: 'Exchange the api-key'
            },
            'authorize-integration': {
                method: 'POST',
                path: '/api/v1/authorization/authorize-integration',
                status: 'documented',
                safe: true,
                label: 'Exchange the api-key and integration-secret'
            }
        };
        let OPERATIONS = Object.keys(ROUTES);
        function isOperation(name) {
            return Object.hasOwn(ROUTES, name);
        }
        let PATH_PLACEHOLDERS = {
            list: [
                '{ws}'
            ],
            create: [
                '{ws}'
            ],
            'set-version': [
                '{ws}',
                '{id}'
            ],
            install: [
                '{ws}',
                '{id}'
            ],
            setup: [
                '{ws}',
                '{id}'
            ],
            'read-instance': [
                '{ws}',
                '{id}'
            ],
            'change-instance': [
                '{ws}',
                '{id}'
            ],
            'authorize-private-integration': [
                '{ws}'
            ],
            'authorize-integration': [
                '{ws}'
            ]
        };
        let OF_INTEGRATION = [
            '{ws}',
            '{id}',
            '{name}',
            '{version}'
        ];
        let BODY_PLACEHOLDERS = {
            list: [
                '{ws}'
            ],
            create: [
                '{ws}',
                '{name}',
                '{version}'
            ],
            'set-version': OF_INTEGRATION,
            install: OF_INTEGRATION,
            setup: [
                ...OF_INTEGRATION,
                '{setup}'
            ],
            'read-instance': OF_INTEGRATION,
            'change-instance': [
                ...OF_INTEGRATION,
                '{operations}'
            ],
            'authorize-private-integration': [
                '{ws}'
            ],
            'authorize-integration': [
                '{ws}'
            ]
        };
    })
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (void 0 !== cachedModule) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
        id: moduleId,
        loaded: false,
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
        threw = false;
    } finally{
        if (threw) delete __webpack_module_cache__[moduleId];
    }
    module.loaded = true;
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
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
    var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
        if (1 & mode) value = this(value);
        if (8 & mode) return value;
        if ('object' == typeof value && value) {
            if (4 & mode && value.__esModule) return value;
            if (16 & mode && 'function' == typeof value.then) return value;
        }
        var ns = Object.create(null);
        __nccwpck_require__.r(ns);
        var def = {};
        leafPrototypes = leafPrototypes || [
            null,
            getProto({}),
            getProto([]),
            getProto(getProto)
        ];
        for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
        def['default'] = ()=>value;
        __nccwpck_require__.d(ns, def);
        return ns;
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
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
})();
(()=>{
    __nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
})();
(()=>{
    __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
    __nccwpck_require__.r = (exports)=>{
        if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
            value: 'Module'
        });
        Object.defineProperty(exports, '__esModule', {
            value: true
        });
    };
})();
(()=>{
    __nccwpck_require__.nmd = (module)=>{
        module.paths = [];
        if (!module.children) module.children = [];
        return module;
    };
})();
(()=>{
    var installedChunks = {
        792: 0
    };
    var installChunk = (data)=>{
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
        if (runtime) runtime(__nccwpck_require__);
        for(; i < ids.length; i++){
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises)=>{
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
        if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
        else {
            var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
                if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
                throw e;
            });
            var promise = Promise.race([
                promise,
                new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
                        resolve
                    ])
            ]);
            promises.push(installedChunkData[1] = promise);
        }
    };
})();
var __webpack_exports__ = __nccwpck_require__(5691);
__webpack_exports__ = await __webpack_exports__;
