export const id = 725;
export const ids = [725];
export const modules = {

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ UnreadableAnswerError),
/* harmony export */   openConnection: () => (/* binding */ openConnection)
/* harmony export */ });
/* unused harmony export MAX_ANSWER_BYTES */
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7405);
/* harmony import */ var _eager_connector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6915);



const MAX_ANSWER_BYTES = 5 * 1024 * 1024;
const IDLE_TIMEOUT_MS = 15_000;
class UnreadableAnswerError extends Error {
    name = 'UnreadableAnswerError';
}
async function openConnection(settings) {
    const { origin, connector } = settings;
    const dispatcher = await dispatcherFor(settings);
    const exchange = async (sent, signal) => {
        const { statusCode, headers, body } = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__.call(dispatcher, {
            origin,
            signal,
            method: sent.method,
            path: sent.path,
            headers: { ...sent.headers, 'accept-encoding': 'identity' },
            body: sent.body ?? null,
        });
        const header = (name) => [headers[name]].flat()[0];
        const text = await readText(body, header('content-encoding'));
        return { status: statusCode, header, text };
    };
    return {
        exchange: (sent, signal) => untilAborted(exchange(sent, signal), signal),
        close: async () => {
            connector?.close();
            await dispatcher.destroy();
        },
    };
}
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const giveUp = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const finish = () => {
            signal.removeEventListener('abort', giveUp);
        };
        work.then(resolve, reject).finally(finish);
    });
}
async function dispatcherFor({ proxy, connector }) {
    const options = {
        allowH2: false,
        connections: 1,
        connect: connector?.connect ?? _eager_connector_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECT_OPTIONS */ .OQ,
        useMilo: false,
        headersTimeout: IDLE_TIMEOUT_MS,
        bodyTimeout: IDLE_TIMEOUT_MS,
    };
    if (proxy === undefined)
        return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__(options);
    const { default: EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19));
    const { default: Pool } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 628, 19));
    const { default: connect } = await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19));
    const clientFactory = (origin, given) => Object.assign(new Pool(origin, { ...given, headersTimeout: _eager_connector_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECT_TIMEOUT_MS */ .cC }), { connect });
    return new EnvHttpProxyAgent({ ...options, ...proxy, clientFactory });
}
async function readText(body, encoding) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        if (encoding !== undefined && encoding !== 'identity') {
            throw new UnreadableAnswerError('the answer is compressed although that was not asked for');
        }
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) {
            throw new UnreadableAnswerError(`the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
