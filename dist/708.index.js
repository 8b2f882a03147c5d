export const id = 708;
export const ids = [
    708
];
export const modules = {
    92: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
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
    9708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            connectWorkspace: ()=>connectWorkspace
        });
        var external_node_process_ = __webpack_require__(1708);
        var connect_options = __webpack_require__(92);
        let KEEP_ALIVE_DELAY_MS = 60_000;
        class EagerConnector {
            #opened;
            #asked;
            constructor(origin){
                eager_connector_open(new URL(origin), (...opened)=>{
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
            socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_DELAY_MS).once(secure ? 'secureConnect' : 'connect', ()=>{
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
        async function connectWorkspace(parts) {
            let { options, proxy } = parts;
            let connector = void 0 === proxy ? new EagerConnector(options.apiUrl) : void 0;
            let { workspaceOver } = await Promise.all([
                __webpack_require__.e(99),
                __webpack_require__.e(895)
            ]).then(__webpack_require__.bind(__webpack_require__, 3895));
            return workspaceOver(connector, parts);
        }
    })
};
