export const id = 335;
export const ids = [335];
export const modules = {

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectWorkspace: () => (/* binding */ connectWorkspace)
/* harmony export */ });
/* harmony import */ var _eager_connector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6915);

async function connectWorkspace(parts) {
    const { options, proxy } = parts;
    const connector = proxy === undefined ? (0,_eager_connector_js__WEBPACK_IMPORTED_MODULE_0__/* .eagerConnector */ .Gd)(options.apiUrl) : undefined;
    const { openConnection } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 8725));
    const connection = await openConnection({ origin: options.apiUrl, proxy, connector });
    const { workspaceOver } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(226), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 2697));
    return { workspace: workspaceOver(connection, parts), close: () => connection.close() };
}


/***/ }),

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ eagerConnector),
/* harmony export */   OQ: () => (/* binding */ CONNECT_OPTIONS),
/* harmony export */   cC: () => (/* binding */ CONNECT_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);

const CONNECT_TIMEOUT_MS = 10_000;
const CONNECT_OPTIONS = {
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
    rejectUnauthorized: true,
};
function eagerConnector(origin) {
    const connect = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__(CONNECT_OPTIONS);
    const first = new FirstConnection(connect, new URL(origin));
    return {
        connect: (target, callback) => {
            if (!first.handOver(callback))
                connect(target, callback);
        },
        close: () => {
            first.handOver((...[, socket]) => socket?.destroy());
        },
    };
}
class FirstConnection {
    #opened;
    #asked;
    constructor(connect, { protocol, host, hostname, port }) {
        const target = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
        connect(target, (...opened) => {
            this.#opened = opened;
            this.#asked?.(...opened);
        });
    }
    handOver(callback) {
        if (this.#asked !== undefined || this.#opened?.[1]?.writable === false)
            return false;
        this.#asked = callback;
        const opened = this.#opened;
        if (opened !== undefined) {
            queueMicrotask(() => {
                callback(...opened);
            });
        }
        return true;
    }
}


/***/ })

};
