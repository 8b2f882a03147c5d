var __webpack_modules__ = {
    24: ((module)=>{
        module.exports = process.getBuiltinModule("node:fs");
    }),
    500: ((module)=>{
        module.exports = process.getBuiltinModule("node:timers/promises");
    }),
    820: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            G: ()=>answers
        });
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
    }),
    484: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
                var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(500);
                var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(533);
                var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(820);
                let PATIENCE_MS = 5_000;
                let LOOK_MS = 50;
                let state = (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu)('sandbox');
                if ('' === state) (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.pq)('No sandbox was started.');
                else await stop(JSON.parse(state));
                async function stop({ url, pid, aliveFile, logFile }) {
                    let wasAlive = await (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.G)(url) !== 'nobody';
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aliveFile, {
                        force: true
                    });
                    if (!wasAlive) return void (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.$e)(`The sandbox had ended before the job. What it printed is in ${logFile}.`);
                    if (!await hasEnded(url)) kill(pid);
                    (0, _actions_core__WEBPACK_IMPORTED_MODULE_3__.pq)('The sandbox has ended, and has forgotten everything.');
                }
                async function hasEnded(url) {
                    let deadline = Date.now() + PATIENCE_MS;
                    while(await (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.G)(url) !== 'nobody'){
                        if (Date.now() > deadline) return false;
                        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK_MS);
                    }
                    return true;
                }
                function kill(pid) {
                    try {
                        process.kill(pid, 'SIGKILL');
                    } catch  {}
                }
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    }),
    533: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Gu: ()=>getState,
            pq: ()=>info,
            $e: ()=>warning
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
        process.getBuiltinModule("path");
        var ExitCode;
        (function(ExitCode) {
            ExitCode[ExitCode["Success"] = 0] = "Success";
            ExitCode[ExitCode["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function warning(message, properties = {}) {
            command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_namespaceObject.EOL);
        }
        function getState(name) {
            return process.env[`STATE_${name}`] || '';
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
var __webpack_exports__ = __nccwpck_require__(484);
__webpack_exports__ = await __webpack_exports__;
