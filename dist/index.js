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
    149: ((module)=>{
        module.exports = (holds, message)=>{
            if (!holds) process.getBuiltinModule('node:assert')(holds, message);
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
    7789: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _O: ()=>USER_AGENT,
            d_: ()=>workspacePage,
            rK: ()=>DEFAULT_API_URL,
            tL: ()=>VENDOR_SUPPORT
        });
        let USER_AGENT = 'kontur-crm-release/1.0.0';
        let DEFAULT_API_URL = 'https://crm.kontur.ru';
        let VENDOR_SUPPORT = 'crm-support@kontur.ru';
        function workspacePage(at) {
            return `${at.apiUrl}/api/${at.workspace}/integrations`;
        }
    }),
    2159: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            T: ()=>toReleaseError,
            e: ()=>placesOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9285);
        function toReleaseError(thrown) {
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.K2) return thrown;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.K2({
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
    }),
    9285: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            K2: ()=>ReleaseError,
            dz: ()=>InputError
        });
        var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7819);
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
            get failure() {
                let { code, message, hint } = this;
                return {
                    code,
                    message,
                    hint
                };
            }
        }
        function invalidInput(problems) {
            let names = problems.map(({ input })=>spelled(input)).join(', ');
            return {
                code: 'invalid-input',
                message: problems.map(({ input, problem, remedy })=>`${spelled(input)}: ${problem}. ${remedy}.`).join('\n'),
                hint: `Correct ${names}; nothing was sent to the workspace.`
            };
        }
        class InputError extends ReleaseError {
            problems;
            constructor(problems){
                super(invalidInput(problems));
                this.name = 'InputError';
                this.problems = problems;
            }
        }
        function spelled(input) {
            return input.includes(' ') ? input : (0, _text_quote_js__WEBPACK_IMPORTED_MODULE_0__.uK)(input);
        }
    }),
    7708: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            O: ()=>isJsonObject
        });
        function isJsonObject(value) {
            return 'object' == typeof value && null !== value && !Array.isArray(value);
        }
    }),
    3930: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            d: ()=>failuresOf,
            o: ()=>UNREDACTED_FIELDS
        });
        let UNREDACTED_FIELDS = new Set([
            'because',
            'code',
            'instanceShows',
            'kind',
            'op',
            'outcome',
            'part',
            'phase',
            'previousStatus',
            'result',
            'status',
            'steps'
        ]);
        function failuresOf({ plan, failure }) {
            if (void 0 !== plan && plan.refusals.length > 0) return plan.refusals;
            return void 0 === failure ? [] : [
                failure
            ];
        }
    }),
    8973: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            OQ: ()=>CONNECT_OPTIONS,
            cC: ()=>CONNECT_TIMEOUT_MS,
            zX: ()=>VERIFIED
        });
        let CONNECT_TIMEOUT_MS = 10_000;
        let VERIFIED = {
            rejectUnauthorized: true
        };
        let CONNECT_OPTIONS = {
            ...VERIFIED,
            allowH2: false,
            timeout: CONNECT_TIMEOUT_MS
        };
    }),
    5691: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                var _shells_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4067);
                await (0, _shells_action_run_js__WEBPACK_IMPORTED_MODULE_0__.e)();
                process.stdout.write('', ()=>process.exit());
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    }),
    171: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            j: ()=>failureSummary,
            k: ()=>failureText
        });
        var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3419);
        function failureSummary(failure) {
            let headline = 'internal' === failure.code ? '### ❌ The run broke off: what it had done by then is in the log' : '### ❌ Nothing was released';
            return [
                headline,
                failureText(failure),
                ''
            ].join('\n\n');
        }
        function failureText({ code: name, message, hint }) {
            return `**${name}** ${lines(message)}<br>👉 **Next:** ${lines(hint)}`;
        }
        function lines(text) {
            return text.split('\n').map((line)=>(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aL)(line)).join('<br>');
        }
    }),
    3419: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Ui: ()=>diff,
            aL: ()=>words,
            aY: ()=>code,
            nf: ()=>link,
            tp: ()=>table
        });
        var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7819);
        let SPECIAL = /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=[wW]{3})\.|^[-+=\s]|^\d(?=\d*[.)](?:\s|$))/g;
        let REFERENCE_SIGN = /&#(?:64|58|35);/g;
        let LINE_LENGTH = 500;
        function words(text, length = 1_000) {
            let shown = (0, _text_quote_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text, length).replace(SPECIAL, entity);
            return shown.replace(REFERENCE_SIGN, '$&<!-- -->');
        }
        function code(text) {
            return `<code>${(0, _text_quote_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text).replace(SPECIAL, entity)}</code>`;
        }
        function diff(lines) {
            let shown = lines.map(({ sign, text })=>`${sign} ${(0, _text_quote_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text, LINE_LENGTH).replace(SPECIAL, entity)}`);
            return `<pre lang="diff">\n${shown.join('\n')}\n</pre>`;
        }
        function table(header, rows) {
            return [
                header,
                header.map(()=>'---'),
                ...rows
            ].map((cells)=>`| ${cells.join(' | ')} |`).join('\n');
        }
        function link(text, url) {
            return `[${text}](${encodeURI(url)})`;
        }
        function entity(char) {
            return `&#${char.codePointAt(0) ?? 0};`;
        }
    }),
    9598: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            fJ: ()=>fail,
            xV: ()=>reportFailure,
            Sy: ()=>writeSummary
        });
        let external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
        var failure_summary = __nccwpck_require__(171);
        let MENDED_IN_THE_WORKFLOW = new Set([
            'invalid-input',
            'wrong-workspace',
            'not-installed',
            'ambiguous-name',
            'downgrade-refused',
            'moved-tag',
            'github-refused',
            'route-missing'
        ]);
        function workflowFile(failures, { GITHUB_WORKFLOW_REF: ref = '' }) {
            if (!failures.some(({ code })=>MENDED_IN_THE_WORKFLOW.has(code))) return;
            return /^[^/@]+\/[^/@]+\/(?<file>\.github\/workflows\/[\w.-]+)@/.exec(ref)?.groups?.file;
        }
        function reportFailure(failure, log) {
            writeSummary((0, failure_summary.j)(log.shownData(failure)), log);
            fail([
                failure
            ], log);
        }
        function writeSummary(markdown, log) {
            let file = process.env.GITHUB_STEP_SUMMARY;
            if (!file) return;
            try {
                (0, external_node_fs_namespaceObject.appendFileSync)(file, markdown);
            } catch  {
                log.warning('The job summary could not be written.');
            }
        }
        function fail(failures, log) {
            let lines = failures.map(({ code, message, hint })=>`${code}: ${message} ${hint}`);
            log.error(lines.join('\n'), workflowFile(failures, process.env));
            process.exitCode = 1;
        }
    }),
    4067: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            e: ()=>run
        });
        var core = __nccwpck_require__(6135);
        var defect = __nccwpck_require__(2159);
        var errors = __nccwpck_require__(9285);
        var external_node_process_ = __nccwpck_require__(1708);
        var connect_options = __nccwpck_require__(8973);
        let KEEP_ALIVE_DELAY_MS = 60_000;
        let LOOKUP_PATIENCE_MS = 5;
        class EagerConnector {
            #socket;
            #opened;
            #asked;
            constructor(origin){
                this.#socket = eager_connector_open(new URL(origin), (...opened)=>{
                    this.#opened = opened;
                    this.#asked?.(...opened);
                });
            }
            begun() {
                return new Promise((resolve)=>{
                    let timer = setTimeout(resolve, LOOKUP_PATIENCE_MS);
                    this.#socket.once('connectionAttempt', ()=>{
                        clearTimeout(timer);
                        resolve();
                    });
                });
            }
            handOver(callback) {
                if (void 0 !== this.#asked || this.#opened?.[1]?.writable === false) return false;
                this.#asked = callback;
                let opened = this.#opened;
                if (void 0 !== opened) queueMicrotask(()=>{
                    callback(...opened);
                });
                return true;
            }
            close() {
                this.handOver((...[, socket])=>socket?.destroy());
            }
        }
        function eager_connector_open({ protocol, hostname, port }, callback) {
            let secure = 'https:' === protocol;
            let host = hostname.replace(/^\[|\]$/g, '');
            let socket = secure ? openTls(host, Number(port || 443)) : openTcp(host, Number(port || 80));
            let timer = setTimeout(()=>{
                socket.destroy(new ConnectTimeoutError());
            }, connect_options.cC);
            let settled = false;
            let settle = (...args)=>{
                clearTimeout(timer);
                if (!settled) callback(...args);
                settled = true;
            };
            return socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_DELAY_MS).once(secure ? 'secureConnect' : 'connect', ()=>{
                settle(null, socket);
            }).on('error', (error)=>{
                settle(error, null);
            });
        }
        function openTcp(host, port) {
            return (0, external_node_process_.getBuiltinModule)('node:net').connect({
                host,
                port
            });
        }
        function openTls(host, port) {
            let servername = 0 === (0, external_node_process_.getBuiltinModule)('node:net').isIP(host) ? host : '';
            let ALPNProtocols = [
                'http/1.1'
            ];
            return (0, external_node_process_.getBuiltinModule)('node:tls').connect({
                ...connect_options.zX,
                host,
                port,
                servername,
                ALPNProtocols
            });
        }
        class ConnectTimeoutError extends Error {
            name = 'ConnectTimeoutError';
            code = 'UND_ERR_CONNECT_TIMEOUT';
        }
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
            if (wrong.length > 0) {
                let problems = wrong.map(([name])=>({
                        input: `the environment variable ${name}`,
                        problem: 'it is not a URL that begins with http:// or https://',
                        remedy: 'Write the proxy as http://host:port, or unset the variable'
                    }));
                return {
                    ok: false,
                    problems
                };
            }
            if ('' === httpProxy && '' === httpsProxy) return {
                ok: true,
                value: void 0
            };
            let settings = {
                ...'' === httpProxy ? {} : {
                    httpProxy
                },
                ...'' === httpsProxy ? {} : {
                    httpsProxy
                },
                noProxy: variable(env, 'no_proxy')
            };
            return {
                ok: true,
                value: settings
            };
        }
        function proxySecrets(env) {
            return [
                'http_proxy',
                'https_proxy'
            ].map((name)=>variable(env, name)).filter((url)=>URL.canParse(url)).map((url)=>new URL(url)).map(({ username, password })=>password || username).filter((password)=>'' !== password).flatMap((password)=>[
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
        var about = __nccwpck_require__(7789);
        var domain_json = __nccwpck_require__(7708);
        function parsed(value) {
            return {
                ok: true,
                value
            };
        }
        function wrong(problem, remedy) {
            return {
                ok: false,
                problem,
                remedy
            };
        }
        function andThen(first, next) {
            return first.ok ? next(first.value) : first;
        }
        function every(all) {
            let values = [];
            for (let one of all){
                if (!one.ok) return one;
                values.push(one.value);
            }
            return parsed(values);
        }
        var quote = __nccwpck_require__(7819);
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
            let list = (0, domain_json.O)(json) ? json.operations : json;
            if (!Array.isArray(list)) return refused('it is neither an array of operations nor {"operations": […]}');
            return every(list.map((item, index)=>parseOperation(item, `operation ${index + 1}`)));
        }
        function parseOperation(item, place) {
            if (!(0, domain_json.O)(item)) return refused(`${place} is not an object`);
            let written = 'string' == typeof item.op ? item.op.toLowerCase() : void 0;
            let op = OPS.find((known)=>known === written);
            if (void 0 === op) return refused(`${place} has no op of add, replace or remove`);
            return andThen(parsePath(item.path, place), (path1)=>{
                if ('remove' === op) return parsed({
                    op,
                    path: path1
                });
                if (void 0 === item.value) return refused(`${place} has no value`);
                return parsed({
                    op,
                    path: path1,
                    value: item.value
                });
            });
        }
        function parsePath(path1, place) {
            if ('string' != typeof path1 || !/^(\/[^/]+)+$/.test(path1)) return refused(`${place} has no path such as /features or /webHooks/{id}/disabled`);
            let [root = '', ...below] = path1.slice(1).split('/');
            if (FORBIDDEN_ROOTS.has(root.toLowerCase())) return refused(`${place} touches ${(0, quote.hD)(`/${root}`)}, which the service keeps itself`);
            if (below.some((segment)=>/^(\d+|-)$/.test(segment))) return refused(`${place} names an element by index; elements are named by their id`);
            return parsed(path1);
        }
        function refused(problem) {
            return wrong(problem, 'Write [{"op": "replace", "path": "/features/call", "value": true}]');
        }
        var routes = __nccwpck_require__(8595);
        let METHODS = new Set([
            'GET',
            'POST',
            'PUT',
            'PATCH',
            'DELETE'
        ]);
        let SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;
        function parseRoutes(json) {
            if (!(0, domain_json.O)(json)) return parse_routes_refused('it is not a JSON object');
            let entries = Object.entries(json).map(([operation, entry])=>{
                if (!(0, routes.YG)(operation)) return parse_routes_refused(`there is no operation ${(0, quote.hD)(operation, 40)}; there are ${routes.xb.join(', ')}`);
                return andThen(parseRoute(operation, entry), (route)=>parsed([
                        operation,
                        route
                    ]));
            });
            return andThen(every(entries), (routes)=>parsed(Object.fromEntries(routes)));
        }
        function parseRoute(operation, entry) {
            let { request, body, ...others } = (0, domain_json.O)(entry) ? entry : {
                request: entry
            };
            let [, method, path1] = /^([A-Z]+) (\/\S*)$/.exec('string' == typeof request ? request : '') ?? [];
            if (void 0 === method || void 0 === path1 || !METHODS.has(method)) return parse_routes_refused(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
            let [other] = Object.keys(others);
            let problem = void 0 === other ? wrongPath(operation, path1) ?? wrongBody(operation, body) : `${operation} has the key ${(0, quote.hD)(other, 40)}; it can have request and body`;
            if (void 0 !== problem) return parse_routes_refused(problem);
            return parsed({
                method,
                path: path1,
                ...void 0 === body ? {} : {
                    body
                }
            });
        }
        function wrongPath(operation, path1) {
            let segments = path1.slice(1).split('/');
            if (segments.some((segment)=>!SEGMENT.test(segment) || /^\.+$/.test(segment))) return `the path of ${operation} has a part that is empty, dots only, or not of letters, digits, ., _, ~, - and placeholders`;
            let where = `the path of ${operation}`;
            return unknownPlaceholder(path1, {
                where,
                known: routes.vT[operation]
            });
        }
        function wrongBody(operation, body) {
            let where = `the body of ${operation}`;
            let text = JSON.stringify(body ?? null);
            return unknownPlaceholder(text, {
                where,
                known: routes.An[operation]
            });
        }
        function unknownPlaceholder(text, { where, known }) {
            let unknown = (text.match(/\{\w+\}/g) ?? []).find((found)=>!known.includes(found));
            if (void 0 === unknown) return;
            return `${where} can hold ${known.join(', ')}, not ${(0, quote.bp)(unknown, 40)}`;
        }
        function parse_routes_refused(problem) {
            return wrong(problem, 'See the section on documented and inferred routes in the README');
        }
        var loopback = __nccwpck_require__(5854);
        let JSON_LIMITS = {
            bytes: 49152,
            depth: 64,
            keys: 1000
        };
        let SAFE_DIGITS = 15;
        let FORBIDDEN_KEYS = new Set([
            '__proto__',
            'constructor',
            'prototype'
        ]);
        function parseStrictJson(text) {
            if (Buffer.byteLength(text) > JSON_LIMITS.bytes) return unusable(`it is longer than ${JSON_LIMITS.bytes / 1024} KiB`);
            try {
                return parsed(new StrictJsonReader(text).document());
            } catch (error) {
                if (!(error instanceof JsonTextError)) throw error;
                return unusable(error.message);
            }
        }
        function unusable(problem) {
            return wrong(`it is not usable JSON: ${problem}`, 'Correct the JSON');
        }
        class JsonTextError extends Error {
            name = 'JsonTextError';
        }
        let SPACE = /[ \t\n\r]*/y;
        let STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
        let NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
        let WORD = /true|false|null/y;
        let WORDS = {
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
                return void 0 === word ? this.#number() : WORDS[word] ?? null;
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
                if (token.length > SAFE_DIGITS && /^-?\d+$/.test(token) && String(number) !== token) this.#fail('a whole number has too many digits to be sent as it is', start);
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
        function input_values_text(given) {
            return parsed(given);
        }
        function workspaceName(text) {
            if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text)) return parsed(text);
            return wrong(`${(0, quote.hD)(text)} is not the name of a workspace`, 'Use the Latin name from the address of the workspace (letters, digits, - and _), or its id');
        }
        function integrationName(text) {
            if (/^[A-Za-z][A-Za-z0-9._]{0,199}$/.test(text)) return parsed(text);
            return wrong(`${(0, quote.hD)(text)} is not the name of an integration`, 'Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration)');
        }
        function credential(text) {
            if ('' === text || /^[\x21-\x7e]{8,4096}$/.test(text)) return parsed(text);
            return wrong('it is not a single line of at least 8 printable ASCII characters without spaces', 'Copy it once more into the secret; nothing of it is shown here');
        }
        function namedSecret(text) {
            if ('' === text || /^[\x21-\x3c\x3e-\x7e]+=[\x20-\x7e]{1,4096}$/.test(text)) return parsed(text);
            return wrong('it is not of the form name=value in one line of printable ASCII', 'Copy it once more into the secret; nothing of it is shown here');
        }
        function apiOrigin(text) {
            let remedy = 'Use an address such as https://crm.kontur.ru; http is for loopback only';
            let url = URL.canParse(text) ? new URL(text) : void 0;
            if (void 0 === url || !/^https?:\/\/[^/]/i.test(text)) return wrong('it is not a URL that begins with https://', remedy);
            if ('http:' === url.protocol && !(0, loopback.U)(url.hostname)) return wrong('http would send the secrets in the clear', remedy);
            if ('' !== url.username || '' !== url.password) return wrong('it holds a user name or a password', remedy);
            if ('/' !== url.pathname || '' !== url.search || '' !== url.hash) return wrong('it has more than a host and a port', remedy);
            return parsed(url.origin);
        }
        function flag(text) {
            if (/^(true|True|TRUE)$/.test(text)) return parsed(true);
            if (/^(false|False|FALSE)$/.test(text)) return parsed(false);
            return wrong(`${(0, quote.hD)(text, 40)} is neither true nor false`, 'Use true or false');
        }
        function oneOf(...choices) {
            return (text)=>{
                let choice = choices.find((known)=>known === text);
                if (void 0 !== choice) return parsed(choice);
                return wrong(`${(0, quote.hD)(text, 40)} is not known`, `Use ${choices.join(', ')}`);
            };
        }
        function environmentName(text) {
            if (/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u.test(text)) return parsed(text);
            return wrong(`${(0, quote.hD)(text, 80)} is not the name of an environment`, 'Use a name such as production: one line of at most 255 characters');
        }
        function optional(parse) {
            return (text)=>'' === text ? parsed(void 0) : parse(text);
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
            if ('' !== unit && ms <= LONGEST_MS) return parsed(ms);
            return wrong(`${(0, quote.hD)(text, 40)} is not a time of at most 6h`, 'Use a whole number with ms, s, m or h, such as 90s or 2m');
        }
        function budget(text) {
            return andThen(duration(text), (ms)=>ms > 0 ? parsed(ms) : wrong('it leaves no time', 'Use a time such as 10m'));
        }
        function json(read) {
            return (text)=>andThen(parseStrictJson(text), read);
        }
        function anyJson(value) {
            return parsed(value);
        }
        let INPUTS = {
            workspace: {
                required: true,
                parse: workspaceName
            },
            integration: {
                required: true,
                parse: integrationName
            },
            token: {
                secret: true,
                parse: credential
            },
            'api-key': {
                secret: true,
                parse: credential
            },
            'integration-secret': {
                secret: true,
                parse: namedSecret
            },
            'api-url': {
                default: about.rK,
                parse: apiOrigin
            },
            tag: {
                parse: input_values_text
            },
            'tag-prefix': {
                parse: input_values_text
            },
            version: {
                parse: input_values_text
            },
            install: {
                default: 'false',
                parse: flag
            },
            setup: {
                parse: optional(json(anyJson))
            },
            'setup-when': {
                default: 'changed',
                parse: oneOf('changed', 'always', 'unconfigured')
            },
            'instance-patch': {
                parse: optional(json(parseInstancePatch))
            },
            'allow-downgrade': {
                default: 'false',
                parse: flag
            },
            'dry-run': {
                default: 'false',
                parse: flag
            },
            'wait-for': {
                default: 'active',
                parse: oneOf('active', 'version', 'none')
            },
            'wait-timeout': {
                default: '2m',
                parse: duration
            },
            timeout: {
                default: '10m',
                parse: budget
            },
            routes: {
                parse: optional(json(parseRoutes))
            },
            deployment: {
                parse: optional(environmentName)
            },
            'github-token': {
                secret: true,
                parse: credential
            },
            'allow-moved-tag': {
                default: 'false',
                parse: flag
            }
        };
        let INPUT_NAMES = Object.keys(INPUTS);
        function takeInputs(getInput) {
            let entries = INPUT_NAMES.map((name)=>{
                let { default: fallback = '' } = INPUTS[name];
                return [
                    name,
                    getInput(name) || fallback
                ];
            });
            return Object.fromEntries(entries);
        }
        function readInputs(raw) {
            let entries = INPUT_NAMES.map((name)=>[
                    name,
                    INPUTS[name].parse(raw[name])
                ]);
            return Object.fromEntries(entries);
        }
        let SECRET_INPUTS = INPUT_NAMES.filter((name)=>true === INPUTS[name].secret);
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
        let SHORTEST_KEY = 20;
        function deploymentProblems(raw, { 'allow-moved-tag': allowMovedTag }) {
            if ('' === raw.deployment) return pointlessInputs(raw, {
                allowsMovedTag: allowMovedTag.ok && allowMovedTag.value
            });
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
        function pointlessInputs(raw, { allowsMovedTag }) {
            let given = [
                ...'' === raw['github-token'] ? [] : [
                    'github-token'
                ],
                ...allowsMovedTag ? [
                    'allow-moved-tag'
                ] : []
            ];
            return given.map((input)=>({
                    input,
                    problem: 'it is given without deployment, and has no effect then',
                    remedy: 'Set deployment to the environment in which releases are recorded, or leave this out'
                }));
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
        var compare_versions = __nccwpck_require__(9809);
        var grammar = __nccwpck_require__(8869);
        var digits = __nccwpck_require__(9368);
        let LARGEST_SAFE_PART = '2147483647';
        function largePartWarnings(version) {
            return (0, grammar.$)(version).parts.filter((part)=>(0, digits.o)(part, LARGEST_SAFE_PART) > 0).map((part)=>appliedRule('large-part', part, LARGEST_SAFE_PART));
        }
        let LONG_WORDS = 'alpha|beta|milestone|preview|pre|rc|cr|dev|snapshot';
        let ONE_LETTER_WORDS = '[abcm]';
        let prerelease_WORDS = `(?:${LONG_WORDS}|${ONE_LETTER_WORDS})`;
        let KNOWN_WORDS = 'alpha, beta, milestone, pre, preview, rc, cr, dev, snapshot, or a1, b1, c1, m1';
        let ATTACHED = new RegExp(`^[._]?(?:(?:${LONG_WORDS})\\d*|${ONE_LETTER_WORDS}\\d+)(?:[._-][0-9A-Za-z]+)*$`, 'i');
        let AFTER_DASH = /^-[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
        let KNOWN_AFTER_DASH = new RegExp(`^-${prerelease_WORDS}\\d*(?![0-9A-Za-z])`, 'i');
        let ENDS_IN_KNOWN_WORD = new RegExp(`(?<![A-Za-z])${prerelease_WORDS}[._-]?$`, 'i');
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
            let identifiers = given.match(/[0-9A-Za-z]+/g) ?? [];
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
            if ((0, grammar.l)(bare)) return {
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
            if ('' !== prerelease && (0, compare_versions.Z)(version, release.numbers) > 0) rules.push(appliedRule('build-above-release', version, release.numbers));
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
            if (text.length <= LONGEST_TAG && (0, grammar.l)(text)) return {
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
        function releaseVersion(raw, { tag, context }) {
            try {
                if ('' !== raw.version) return {
                    ok: true,
                    value: {
                        ...exactVersion(raw.version),
                        source: 'the input version'
                    }
                };
                if (void 0 === tag) return {
                    ok: false,
                    problems: [
                        noTag(context)
                    ]
                };
                let converted = versionFromTag(tag, {
                    prefix: raw['tag-prefix']
                });
                return {
                    ok: true,
                    value: {
                        ...converted,
                        source: `tag ${(0, quote.hD)(tag)}`
                    }
                };
            } catch (error) {
                if (!(error instanceof errors.dz)) throw error;
                return {
                    ok: false,
                    problems: error.problems
                };
            }
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
            let event = '' === eventName ? 'nothing that GitHub names' : `the event ${(0, quote.bp)(eventName)}`;
            let where = '' === ref ? '' : ` on ${(0, quote.hD)(ref)}`;
            return {
                input: 'tag',
                problem: `there is no tag: this run was started by ${event}${where}`,
                remedy: `Start it by a tag (on: push: tags: ["v*"]), or set ${(0, quote.uK)('tag')} or ${(0, quote.uK)('version')}`
            };
        }
        function checkInputs(raw, { read, context }) {
            let tag = releaseTag(raw, context);
            let source = releaseVersion(raw, {
                tag,
                context
            });
            let problems = [
                ...missingProblems(raw),
                ...credentialProblems(raw, context),
                ...deploymentProblems(raw, read),
                ...setupProblems(raw, read),
                ...valueProblems(read),
                ...source.ok ? [] : source.problems
            ];
            if (problems.length > 0 || !source.ok) return {
                ok: false,
                problems: firstOfEach(problems)
            };
            let values = valuesOf(read);
            return {
                ok: true,
                value: {
                    ...toRequest(values, source.value),
                    settings: toSettings(values),
                    budgetMs: values.timeout,
                    source: source.value,
                    deployment: toDeployment(values, tag)
                }
            };
        }
        function valueProblems(read) {
            return INPUT_NAMES.flatMap((input)=>{
                let one = read[input];
                return one.ok ? [] : [
                    {
                        input,
                        problem: one.problem,
                        remedy: one.remedy
                    }
                ];
            });
        }
        function valuesOf(read) {
            return Object.fromEntries(INPUT_NAMES.map((name)=>{
                let one = read[name];
                return [
                    name,
                    one.ok ? one.value : void 0
                ];
            }));
        }
        function toRequest(values, { version }) {
            return {
                desired: {
                    integration: values.integration,
                    version,
                    install: values.install,
                    setup: (0, domain_json.O)(values.setup) ? values.setup : void 0,
                    instancePatch: values['instance-patch'] ?? []
                },
                policy: {
                    setupWhen: values['setup-when'],
                    allowDowngrade: values['allow-downgrade'],
                    dryRun: values['dry-run'],
                    waitFor: values['wait-for'],
                    waitTimeoutMs: values['wait-timeout']
                }
            };
        }
        function toSettings(values) {
            return {
                apiUrl: values['api-url'],
                workspace: values.workspace,
                credentials: toCredentials(values),
                routes: values.routes ?? {}
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
        function toDeployment(values, tag) {
            if (void 0 === values.deployment) return;
            return {
                environment: values.deployment,
                githubToken: values['github-token'],
                allowMovedTag: values['allow-moved-tag'],
                tag,
                tagIsInput: '' !== values.tag
            };
        }
        function missingProblems(raw) {
            return INPUT_NAMES.filter((name)=>'required' in INPUTS[name] && '' === raw[name]).map((name)=>({
                    input: name,
                    problem: 'it is missing',
                    remedy: `Set it under with: ${name}`
                }));
        }
        function setupProblems(raw, { setup }) {
            if (setup.ok && void 0 !== setup.value && !(0, domain_json.O)(setup.value)) return [
                {
                    input: 'setup',
                    problem: 'it is JSON, but not an object',
                    remedy: 'Use an object such as {"autoAnswer": true}, from a secret'
                }
            ];
            if ('always' !== raw['setup-when'] || '' !== raw.setup) return [];
            return [
                {
                    input: 'setup',
                    problem: 'it has no value, and setup-when: always is to send it',
                    remedy: 'Check the name of the secret and the environment of the job, or leave setup-when out'
                }
            ];
        }
        function firstOfEach(problems) {
            return INPUT_NAMES.flatMap((name)=>problems.filter((problem)=>problem.input === name).slice(0, 1));
        }
        function secretValues(raw, { setup }) {
            let [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
            let leaves = setup.ok && void 0 !== setup.value ? stringLeaves(setup.value) : [];
            return [
                ...SECRET_INPUTS.map((name)=>raw[name]),
                namedValue,
                ...leaves
            ].filter((value)=>'' !== value);
        }
        function stringLeaves(value) {
            if ('string' == typeof value) return [
                value
            ];
            if ('object' != typeof value || null === value) return [];
            return Object.values(value).flatMap(stringLeaves);
        }
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
            #longestForm = 0;
            get longestForm() {
                return this.#longestForm;
            }
            add(secret) {
                let parts = [
                    ...secret.split(/\r\n|\r|\n/),
                    secret
                ];
                return parts.filter((part)=>this.#addOne(part)).filter((part)=>!/[\r\n]/.test(part));
            }
            redact(text, length = text.length) {
                let covered = [
                    ...this.#wholeSecrets(text),
                    ...this.#cutSecrets(text)
                ];
                return maskRanges(text, {
                    covered,
                    length
                });
            }
            #addOne(value) {
                if (value.trim().length < SECRET_MIN_LENGTH || this.#values.has(value)) return false;
                this.#values.add(value);
                for (let form of encodedForms(value))if (form.length >= SECRET_MIN_LENGTH) this.#addForm(form);
                return true;
            }
            #addForm(form) {
                this.#longestForm = Math.max(this.#longestForm, form.length);
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
        function maskRanges(text, { covered, length }) {
            let masked = '';
            let end = 0;
            for (let [from, to] of [
                ...covered
            ].sort((a, b)=>a[0] - b[0])){
                if (from >= length) break;
                if (from > end || 0 === end) masked += text.slice(end, from) + MASK;
                end = Math.max(end, to);
            }
            return masked + text.slice(end, Math.max(end, length));
        }
        var results = __nccwpck_require__(3930);
        let NO_FIELDS = new Set();
        function redactDeep(value, secrets, kept = NO_FIELDS) {
            return redacted(value, {
                redact: (text)=>secrets.redact(text),
                kept,
                isKept: false
            });
        }
        function redacted(value, how) {
            if ('string' == typeof value) return how.isKept ? value : how.redact(value);
            if (Array.isArray(value)) return value.map((item)=>redacted(item, how));
            if ('object' != typeof value || null === value) return value;
            return Object.fromEntries(Object.entries(value).map(([key, item])=>[
                    key,
                    redacted(item, {
                        ...how,
                        isKept: how.kept.has(key)
                    })
                ]));
        }
        class ActionLog {
            #secrets;
            #unmasked = [];
            remarks = [];
            constructor(secrets){
                this.#secrets = secrets;
            }
            info(message) {
                for (let line of this.#printable(message).split('\n'))core.pq(line);
            }
            notice(message) {
                this.remarks.push(message);
                core.lm(this.#printable(message));
            }
            warning(message) {
                this.remarks.push(message);
                core.$e(this.#printable(message));
            }
            error(message, file) {
                core.z3(this.#printable(message), void 0 === file ? {} : {
                    file: this.shown(file)
                });
            }
            debug(message) {
                core.Yz(this.#printable(message));
            }
            mask(secret) {
                this.#unmasked.push(...this.#secrets.add(secret));
            }
            shown(sentence) {
                let told = (0, quote.qz)(sentence, {
                    redact: (text, length)=>this.#secrets.redact(text, length),
                    longestSecret: this.#secrets.longestForm,
                    spellOption: (name)=>name
                });
                return withoutCommands(told);
            }
            shownData(value) {
                return redactDeep(value, {
                    redact: (text)=>this.shown(text)
                }, results.o);
            }
            #printable(text) {
                for (let value of this.#unmasked.splice(0))core.Pq(value);
                return this.shown(text);
            }
        }
        function withoutCommands(text) {
            return (0, quote.P)(text.replace(/\r\n?/g, '\n')).replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
        }
        var report_failure = __nccwpck_require__(9598);
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
            return (0, domain_json.O)(value) ? value[name] : void 0;
        }
        async function run() {
            let log = new ActionLog(new Secrets());
            reportCrashes(log);
            let cancelled = cancelledBySignal(log);
            try {
                let { inputs, proxy } = await readEverything(log);
                let connector = void 0 === proxy ? new EagerConnector(inputs.settings.apiUrl) : void 0;
                tellVersion(inputs, log);
                await connector?.begun();
                let { releaseAndReport } = await Promise.all([
                    __nccwpck_require__.e(99),
                    __nccwpck_require__.e(453)
                ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4453));
                await releaseAndReport(inputs, {
                    route: {
                        proxy,
                        connector
                    },
                    cancelled,
                    log
                });
            } catch (error) {
                reportThrown(error, log);
            }
        }
        async function readEverything(log) {
            let raw = takeInputs((name)=>(0, core.V4)(name));
            let read = readInputs(raw);
            for (let secret of [
                ...secretValues(raw, read),
                ...proxySecrets(process.env)
            ])log.mask(secret);
            let inputs = checkInputs(raw, {
                read,
                context: await readRunContext(process.env)
            });
            let proxy = proxyFrom(process.env);
            if (inputs.ok && proxy.ok) return {
                inputs: inputs.value,
                proxy: proxy.value
            };
            throw new errors.dz([
                ...problemsOf(inputs),
                ...problemsOf(proxy)
            ]);
        }
        function problemsOf(checked) {
            return checked.ok ? [] : checked.problems;
        }
        function tellVersion({ source: { source, version, rules } }, log) {
            log.info(`Version ${version}, from ${source}.`);
            for (let { level, message } of rules)if ('warning' === level) log.warning(`${message}.`);
            else log.info(`${message}.`);
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
            let error = (0, defect.T)(thrown);
            if ('internal' === error.code) log.debug((0, defect.e)(error.cause));
            (0, report_failure.xV)(error.failure, log);
        }
    }),
    5854: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            U: ()=>isLoopback
        });
        function isLoopback(hostname) {
            return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
        }
    }),
    7819: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            P: ()=>withoutHidden,
            T6: ()=>CUT,
            bp: ()=>untrusted,
            g$: ()=>printable,
            hD: ()=>quote,
            qz: ()=>tell,
            uK: ()=>option
        });
        let SHOWN_LENGTH = 200;
        let CUT = '…';
        let UNTRUSTED = '\ue000';
        let LENGTH_END = '\ue001';
        let OPTION = '\ue002';
        let END = '\ue003';
        let MARKS = /[\ue000-\ue003]/g;
        let MARKED = /\ue000(?<length>\d+)\ue001(?<text>[^\ue003]*)\ue003|\ue002(?<name>[a-z-]+)\ue003|[^\ue000\ue002]+|./gsu;
        function untrusted(text, length = SHOWN_LENGTH) {
            return `${UNTRUSTED}${length}${LENGTH_END}${text.replace(MARKS, escapeSequence)}${END}`;
        }
        function quote(text, length = SHOWN_LENGTH) {
            return `"${untrusted(text, length)}"`;
        }
        function option(name) {
            return `${OPTION}${name}${END}`;
        }
        let LOOKED_AT = 4_000;
        function tell(sentence, telling) {
            let parts = Array.from(sentence.matchAll(MARKED), ({ groups = {}, 0: own })=>{
                let { length, text, name } = groups;
                if (void 0 !== name) return telling.spellOption(name);
                return void 0 === text ? telling.redact(own, own.length) : tellUntrusted(text, Number(length), telling);
            });
            return parts.join('');
        }
        function tellUntrusted(text, length, { redact, longestSecret }) {
            let redacted = redact(text.slice(0, LOOKED_AT + longestSecret), LOOKED_AT);
            let whole = text.length > LOOKED_AT ? text.length : redacted.length;
            return printable(redacted, length, whole);
        }
        let UNPRINTABLE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]`;
        let PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u0377\u0400-\u052f\u2010-\u2027\u2190-\u21ff\u2580-\u27bf\u2b1b\u2b1c\u{1f300}-\u{1f64f}]*$/u;
        function printable(text, length = SHOWN_LENGTH, whole = text.length) {
            if (text.length <= length && whole <= length) return escaped(text);
            let shown = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
            return `${escaped(shown)}${CUT} (${whole} characters)`;
        }
        function withoutHidden(text) {
            return text.replace(/[^\n\t]+/g, escaped);
        }
        function escaped(text) {
            if (PLAIN.test(text)) return text;
            return text.replace(new RegExp(UNPRINTABLE, 'gu'), escapeSequence);
        }
        function escapeSequence(char) {
            return `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`;
        }
    }),
    9809: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Z: ()=>compareVersions
        });
        var _digits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9368);
        var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8869);
        let MOST_PARTS = 4;
        let RUN = /[A-Za-z]+|[0-9]+/g;
        function compareVersions(a, b) {
            let [left, right] = [
                (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.$)(a),
                (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.$)(b)
            ];
            return compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease);
        }
        function compareParts(left, right) {
            for(let i = 0; i < MOST_PARTS; i++){
                let order = (0, _digits_js__WEBPACK_IMPORTED_MODULE_1__.o)(left[i] ?? '0', right[i] ?? '0');
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
                let order = i % 2 === 0 ? compareLetters(run, other) : (0, _digits_js__WEBPACK_IMPORTED_MODULE_1__.o)(run, other);
                if (0 !== order) return order;
            }
            return left.length < right.length ? -1 : 0;
        }
        function compareLetters(a, b) {
            if (a === b) return 0;
            return a < b ? -1 : 1;
        }
    }),
    9368: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            o: ()=>compareDigits
        });
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
    }),
    8869: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            $: ()=>splitVersion,
            l: ()=>isVersion
        });
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
    }),
    6135: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Yz: ()=>debug,
            z3: ()=>error,
            V4: ()=>getInput,
            pq: ()=>info,
            lm: ()=>notice,
            uH: ()=>setOutput,
            Pq: ()=>setSecret,
            $e: ()=>warning
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
