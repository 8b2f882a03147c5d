export const id = 335;
export const ids = [
    335
];
export const modules = {
    9335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            connectWorkspace: ()=>connectWorkspace
        });
        var _eager_connector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6915);
        async function connectWorkspace(parts) {
            let { options, proxy } = parts;
            let connector = void 0 === proxy ? (0, _eager_connector_js__WEBPACK_IMPORTED_MODULE_0__.Gd)(options.apiUrl) : void 0;
            let { workspaceOver } = await Promise.all([
                __webpack_require__.e(99),
                __webpack_require__.e(899)
            ]).then(__webpack_require__.bind(__webpack_require__, 1899));
            return workspaceOver(connector, parts);
        }
    }),
    6915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Gd: ()=>eagerConnector,
            OQ: ()=>CONNECT_OPTIONS,
            cC: ()=>CONNECT_TIMEOUT_MS
        });
        var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);
        let CONNECT_TIMEOUT_MS = 10_000;
        let CONNECT_OPTIONS = {
            allowH2: false,
            timeout: CONNECT_TIMEOUT_MS,
            rejectUnauthorized: true
        };
        function eagerConnector(origin) {
            let connect = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__(CONNECT_OPTIONS);
            let first = new FirstConnection(connect, new URL(origin));
            return {
                connect: (target, callback)=>{
                    if (!first.handOver(callback)) connect(target, callback);
                },
                close: ()=>{
                    first.handOver((...[, socket])=>socket?.destroy());
                }
            };
        }
        class FirstConnection {
            #opened;
            #asked;
            constructor(connect, { protocol, host, hostname, port }){
                let target = {
                    protocol,
                    host,
                    hostname: hostname.replace(/^\[|\]$/g, ''),
                    port
                };
                connect(target, (...opened)=>{
                    this.#opened = opened;
                    this.#asked?.(...opened);
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
        }
    })
};
