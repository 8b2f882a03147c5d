"use strict";
exports.id = 405;
exports.ids = [405,618];
exports.modules = {

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Client: () => (/* reexport default export from named module */ undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   buildConnector: () => (/* reexport default export from named module */ undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   loadProxyParts: () => (/* binding */ loadProxyParts)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
/* harmony import */ var undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);




(0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:perf_hooks');
(0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:v8').setFlagsFromString('--wasm-tiering-budget=2000000000');
async function loadProxyParts() {
    const [agent, pool, connect] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(137)]).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19)),
        __webpack_require__.e(/* import() */ 628).then(__webpack_require__.t.bind(__webpack_require__, 628, 19)),
        __webpack_require__.e(/* import() */ 660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19)),
    ]);
    return { EnvHttpProxyAgent: agent.default, Pool: pool.default, connect: connect.default };
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
var _a;

class RequestError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 {
    outcome;
    retryAfterMs;
    constructor(fields) {
        super(fields);
        this.name = 'RequestError';
        this.outcome = fields.outcome;
        this.retryAfterMs = fields.retryAfterMs;
    }
    get isStop() {
        return this.outcome === 'stopped-before' || this.outcome === 'stopped-during';
    }
    ofUnsent() {
        return this.#with({ outcome: this.isStop ? 'stopped-before' : 'refused' });
    }
    withHint(hint) {
        return this.#with({ hint });
    }
    #with(changes) {
        const { failure, cause, outcome, retryAfterMs } = this;
        return new _a({ ...failure, cause, outcome, retryAfterMs, ...changes });
    }
}
_a = RequestError;


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectWorkspace: () => (/* binding */ connectWorkspace)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/cli/src/http/undici.js
var undici = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/cli/src/http/sockets.js
var sockets = __webpack_require__(2474);
;// CONCATENATED MODULE: ./lib/cli/src/http/interim-answers.js
const CONTINUE = 'HTTP/1.1 100';
const END = '\r\n\r\n';
const LONGEST_INTERIM = 8 * 1024;
function skippingContinue(socket) {
    const read = socket.read.bind(socket);
    const write = socket.write.bind(socket);
    let isAtBeginning = false;
    let held = Buffer.alloc(0);
    const written = (...args) => {
        isAtBeginning = true;
        return write(...args);
    };
    const received = (size) => {
        if (!isAtBeginning)
            return read(size);
        for (let chunk = read(); chunk !== null; chunk = read()) {
            held = withoutContinue(Buffer.concat([held, chunk]));
            if (mayBecomeContinue(held))
                continue;
            const answer = held;
            isAtBeginning = false;
            held = Buffer.alloc(0);
            return answer;
        }
        return null;
    };
    Object.assign(socket, { write: written, read: received });
    return socket;
}
function withoutContinue(bytes) {
    let rest = Buffer.from(bytes);
    while (rest.subarray(0, CONTINUE.length).toString('latin1') === CONTINUE) {
        const end = rest.indexOf(END);
        if (end === -1)
            break;
        rest = rest.subarray(end + END.length);
    }
    return rest;
}
function mayBecomeContinue(bytes) {
    if (bytes.length > LONGEST_INTERIM)
        return false;
    const beginning = bytes.subarray(0, CONTINUE.length).toString('latin1');
    return CONTINUE.startsWith(beginning);
}

// EXTERNAL MODULE: ./lib/cli/src/http/turns.js
var turns = __webpack_require__(5068);
;// CONCATENATED MODULE: ./lib/cli/src/http/connector.js




class NotConnectedError extends Error {
    name = 'NotConnectedError';
    constructor(cause) {
        super('No connection came about.', { cause });
    }
}
function connectorOf(first) {
    const connect = undici.buildConnector(sockets/* CONNECT_OPTIONS */.OQ);
    return settled((target, callback) => {
        if (first?.handOver(callback) !== true)
            connect(target, callback);
    });
}
function settled(connect) {
    return (target, callback) => {
        connect(target, (...[error, socket]) => {
            if (error !== null) {
                callback(new NotConnectedError(error), null);
                return;
            }
            (0,sockets/* endingWithItsAlert */.On)(socket);
            void (0,turns/* lookAtSockets */.v)().then(() => {
                if (socket.errored)
                    callback(new NotConnectedError(socket.errored), null);
                else
                    callback(null, skippingContinue(socket));
            });
        });
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/http/proxy-dispatcher.js



class ProxyError extends Error {
    name = 'ProxyError';
    constructor(cause) {
        super('No way through the proxy.', { cause });
    }
}
class TunnelRefusedError extends Error {
    name = 'TunnelRefusedError';
    status;
    constructor(status) {
        super(`The proxy answered ${status}.`);
        this.status = status;
    }
}
async function dispatcherThrough(proxy, options) {
    const parts = await undici.loadProxyParts();
    return new parts.EnvHttpProxyAgent({
        ...options,
        ...proxy,
        connections: 1,
        proxyTunnel: true,
        requestTls: sockets/* VERIFIED */.zX,
        proxyTls: sockets/* VERIFIED */.zX,
        connect: undici.buildConnector(sockets/* CONNECT_OPTIONS */.OQ),
        factory: toService(parts),
        clientFactory: toProxy(parts),
    });
}
function toService({ Pool }) {
    return (origin, given) => {
        const { connect } = given;
        return new Pool(origin, { ...given, connect: settled(connect) });
    };
}
function toProxy({ Pool, connect }) {
    return (origin, given) => {
        const pool = new Pool(origin, { ...given, headersTimeout: sockets/* CONNECT_TIMEOUT_MS */.cC });
        const tunnel = (options) => tunnelOf(connect.call(pool, options));
        return Object.assign(pool, { connect: tunnel });
    };
}
async function tunnelOf(asked) {
    const answer = await asked.catch((error) => {
        throw new ProxyError(error);
    });
    if (answer.statusCode === 200)
        return answer;
    answer.socket.on('error', () => undefined).destroy();
    throw new ProxyError(new TunnelRefusedError(answer.statusCode));
}

// EXTERNAL MODULE: ./lib/cli/src/http/proxy.js
var http_proxy = __webpack_require__(7884);
// EXTERNAL MODULE: ./lib/cli/src/domain/thrown.js
var thrown = __webpack_require__(5176);
;// CONCATENATED MODULE: ./lib/cli/src/http/connection.js







const MAX_ANSWER_BYTES = 5 * 1024 * 1024;
const IDLE_TIMEOUT_MS = 15_000;
class UnreadableAnswerError extends Error {
    name = 'UnreadableAnswerError';
}
async function openConnection(settings) {
    const { origin, connector } = settings;
    const dispatcher = await dispatcherFor(settings);
    return {
        exchange: async ({ method, path, headers, body = null }, signal) => {
            await (0,turns/* lookAtSockets */.v)();
            signal.throwIfAborted();
            const sent = { ...headers, 'accept-encoding': 'identity' };
            const options = { origin, method, path, headers: sent, body };
            return toAnswer(await received(dispatcher, options, signal));
        },
        close: async () => {
            connector?.close();
            await dispatcher.destroy();
        },
    };
}
function received(dispatcher, options, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let abort;
    const giveUp = () => {
        reject(signal.reason);
        abort?.(signal.reason);
    };
    let head = { status: 0, headers: {} };
    const chunks = [];
    let bytes = 0;
    dispatcher.dispatch(options, {
        onRequestStart: (controller) => {
            abort = controller.abort.bind(controller);
            if (signal.aborted)
                giveUp();
        },
        onResponseStart: (_controller, status, headers) => {
            head = { status, headers };
        },
        onResponseData: (controller, chunk) => {
            bytes += chunk.length;
            if (bytes > MAX_ANSWER_BYTES)
                controller.abort(new UnreadableAnswerError(TOO_LARGE));
            else
                chunks.push(chunk);
        },
        onResponseEnd: () => {
            resolve({ ...head, body: Buffer.concat(chunks) });
        },
        onResponseError: (_controller, error) => {
            reject(error);
        },
    });
    signal.addEventListener('abort', giveUp, { once: true });
    return promise.finally(() => {
        signal.removeEventListener('abort', giveUp);
    });
}
function toAnswer({ status, headers, body }) {
    const header = (name) => [headers[name]].flat()[0];
    const text = decode(body, header('content-encoding'));
    return { status, header, text, isWhole: hasEnd(status, header) };
}
const WITHOUT_BODY = new Set([204, 304]);
function hasEnd(status, header) {
    return (WITHOUT_BODY.has(status) ||
        header('content-length') !== undefined ||
        header('transfer-encoding') !== undefined);
}
async function dispatcherFor({ origin, connector, ...route }) {
    const proxy = (0,http_proxy/* proxyFor */.iJ)(route.proxy, origin);
    const options = {
        allowH2: false,
        useMilo: false,
        headersTimeout: IDLE_TIMEOUT_MS,
        bodyTimeout: IDLE_TIMEOUT_MS,
    };
    if (proxy !== undefined)
        return dispatcherThrough(proxy, options);
    return new undici.Client(origin, { ...options, connect: connectorOf(connector) });
}
const TOO_LARGE = `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`;
function decode(body, encoding = 'identity') {
    const name = encoding.trim().toLowerCase();
    if (body.length === 0 || name === 'identity' || name === '')
        return body.toString('utf8');
    if (name !== 'gzip' && name !== 'x-gzip') {
        throw new UnreadableAnswerError('the answer is compressed in a way that was not asked for');
    }
    try {
        const { gunzipSync } = (0,external_node_process_.getBuiltinModule)('node:zlib');
        return gunzipSync(body, { maxOutputLength: MAX_ANSWER_BYTES }).toString('utf8');
    }
    catch (error) {
        const isTooLarge = (0,thrown/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE';
        throw new UnreadableAnswerError(isTooLarge ? TOO_LARGE : 'the answer is not gzip as it says');
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/http/fault.js
function notSent(reason) {
    const advice = 'check-network';
    return { code: 'connection-failed', delivery: 'not-sent', temporary: true, reason, advice };
}
function broken(reason) {
    const advice = 'run-again';
    return { code: 'connection-failed', delivery: 'unknown', temporary: true, reason, advice };
}
function fault_final(fault, advice) {
    return { ...fault, temporary: false, advice };
}

;// CONCATENATED MODULE: ./lib/cli/src/http/retry-policy.js
const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
function isTemporary(status) {
    return status === 408 || status === 429 || status >= 500;
}
function backoffMs(attempt, random) {
    const longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
    return Math.round(longest * (0.5 + random / 2));
}
function retryAfterMs(header, wallTime) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Z][a-z]{2}, .*GMT$/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - wallTime);
}

;// CONCATENATED MODULE: ./lib/cli/src/http/parser-faults.js

const FIRST_LINE = 'its first line is not of HTTP/1.1';
const HEADERS = 'a header of it is broken';
const CHUNKS = 'its chunks are broken';
const FINDINGS = {
    HPE_INVALID_CONSTANT: FIRST_LINE,
    HPE_INVALID_METHOD: FIRST_LINE,
    HPE_INVALID_STATUS: FIRST_LINE,
    HPE_INVALID_VERSION: FIRST_LINE,
    HPE_CR_EXPECTED: HEADERS,
    HPE_LF_EXPECTED: HEADERS,
    HPE_STRICT: HEADERS,
    HPE_UNEXPECTED_SPACE: HEADERS,
    HPE_INVALID_HEADER_TOKEN: HEADERS,
    HPE_INVALID_CONTENT_LENGTH: 'its length is no number',
    HPE_UNEXPECTED_CONTENT_LENGTH: 'it says in two ways how long it is',
    HPE_INVALID_CHUNK_SIZE: CHUNKS,
    HPE_INVALID_TRANSFER_ENCODING: CHUNKS,
    HPE_CLOSED_CONNECTION: 'it goes on after its end',
    HPE_INVALID_EOF_STATE: 'it ends too early',
    HPE_HEADER_OVERFLOW: 'its headers are too large',
    UND_ERR_HEADERS_OVERFLOW: 'its headers are too large',
};
function parserFault(code) {
    if (!code.startsWith('HPE_') && !Object.hasOwn(FINDINGS, code))
        return undefined;
    const finding = FINDINGS[code];
    const what = finding === undefined ? '' : `: ${finding}`;
    return {
        ...fault_final(broken(`what answers does not speak HTTP as it should${what} (${code})`), 'check-address'),
        code: 'unexpected-response',
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/http/tls-faults.js

function untrusted(reason, advice) {
    return (peer) => ({ ...fault_final(notSent(reason(peer)), advice), code: 'tls-untrusted' });
}
function certificate(what, advice) {
    return untrusted((peer) => `the certificate of ${peer} ${what}`, advice);
}
function disagreed(reason, advice) {
    return (peer) => fault_final(notSent(reason(peer)), advice);
}
const UNKNOWN_AUTHORITY = certificate('is from an unknown authority', 'trust-authority');
const CERTIFICATES = {
    UNSPECIFIED: untrusted((peer) => `the certificate of ${peer}, or one above it, is too weak or not valid: as a rule its key ` +
        'is too short (below 2048 bits of RSA), or it is signed with SHA-1', 'replace-certificate'),
    CERT_HAS_EXPIRED: certificate('has expired', 'check-dates'),
    CERT_NOT_YET_VALID: certificate('is not valid yet', 'check-dates'),
    INVALID_PURPOSE: certificate('is not meant for a server', 'replace-certificate'),
    DEPTH_ZERO_SELF_SIGNED_CERT: certificate('is self-signed', 'trust-authority'),
    ERR_TLS_CERT_ALTNAME_INVALID: certificate('is for another host', 'check-name'),
    HOSTNAME_MISMATCH: certificate('is for another host', 'check-name'),
    SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
    UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
};
const TOO_WEAK = /^(?:ERR_SSL_)?(?:EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|CA_MD_TOO_WEAK)$/;
const NOT_VALID = [
    /^CERT_(?:CHAIN_TOO_LONG|REVOKED|REJECTED|UNTRUSTED|SIGNATURE_FAILURE)$/,
    /^(?:INVALID_CA|PATH_LENGTH_EXCEEDED)$/,
    /^(?:CRL|ERROR_IN_CERT|ERROR_IN_CRL|UNABLE_TO_GET|UNABLE_TO_DECRYPT|UNABLE_TO_DECODE)_/,
];
const HANDSHAKES = [
    [
        /(?:ALERT_CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE|ALERT_NO_CERTIFICATE)$/,
        disagreed((peer) => `${peer} wants a client certificate, which this action does not have`, 'client-certificate'),
    ],
    [
        /ALERT_HANDSHAKE_FAILURE$/,
        disagreed((peer) => `${peer} broke off the TLS handshake: it has no cipher in common with this machine, or ` +
            'wants a client certificate', 'agree-on-tls'),
    ],
    [
        /(?:NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|INSUFFICIENT_SECURITY|DH_KEY_TOO_SMALL|WRONG_CIPHER_RETURNED|NO_SUITABLE_KEY_SHARE|NO_SUITABLE_GROUPS|WRONG_SIGNATURE_TYPE)$/,
        disagreed((peer) => `${peer} has no cipher in common with this machine`, 'agree-on-tls'),
    ],
    [
        /(?:PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|VERSION_TOO_HIGH|INAPPROPRIATE_FALLBACK|NO_PROTOCOLS_AVAILABLE)$/,
        disagreed((peer) => `${peer} has no version of TLS in common with this machine: its own are too old, or too new`, 'agree-on-tls'),
    ],
    [
        /UNRECOGNIZED_NAME$/,
        disagreed(() => 'what answers knows no host of this name (TLS: unrecognized name)', 'check-name'),
    ],
    [
        /NO_APPLICATION_PROTOCOL$/,
        disagreed((peer) => `${peer} does not speak HTTP/1.1 over TLS`, 'agree-on-tls'),
    ],
    [
        /(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|HTTPS_PROXY_REQUEST)$/,
        disagreed((peer) => `${peer} does not speak TLS`, 'check-address'),
    ],
];
function tlsFault(code, peer) {
    if (Object.hasOwn(CERTIFICATES, code))
        return CERTIFICATES[code]?.(peer);
    if (TOO_WEAK.test(code))
        return certificate(`is too weak (${code})`, 'replace-certificate')(peer);
    if (NOT_VALID.some((names) => names.test(code))) {
        return certificate(`is not valid (${code})`, 'replace-certificate')(peer);
    }
    if (code === 'EPROTO') {
        return fault_final(broken(`${peer} does not speak TLS as it should`), 'agree-on-tls');
    }
    if (!code.startsWith('ERR_SSL_'))
        return undefined;
    const known = HANDSHAKES.find(([end]) => end.test(code));
    return known?.[1](peer) ?? broken(`the TLS connection failed (${code})`);
}

;// CONCATENATED MODULE: ./lib/cli/src/http/connection-faults.js








const NO_CONNECTION = 'no connection came about in time';
const FAULTS = {
    ECONNREFUSED: notSent('the connection was refused'),
    ENOTFOUND: notSent('the host name is not known'),
    EAI_AGAIN: notSent('the host name could not be looked up'),
    EAI_FAIL: notSent('the host name could not be looked up'),
    EHOSTUNREACH: notSent('the host cannot be reached'),
    EHOSTDOWN: notSent('the host cannot be reached'),
    ENETUNREACH: notSent('the network cannot be reached'),
    ENETDOWN: notSent('the network cannot be reached'),
    EADDRNOTAVAIL: notSent('this machine has no address left to connect from'),
    EACCES: notSent('this machine lets no connection out'),
    EPERM: notSent('this machine lets no connection out'),
    EMFILE: notSent('this machine has too many files and connections open'),
    UND_ERR_CONNECT_TIMEOUT: notSent(NO_CONNECTION),
    ECONNRESET: broken('the connection was reset'),
    ECONNABORTED: broken('the connection was broken off'),
    ETIMEDOUT: broken('the connection was lost: nothing came over it any more'),
    EPIPE: broken('the connection was closed'),
    UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
    UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
    UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
};
function faultOf(error, peer = 'the service') {
    if (error instanceof UnreadableAnswerError) {
        return {
            code: 'unexpected-response',
            delivery: 'unknown',
            temporary: false,
            reason: error.message,
            advice: 'check-address',
        };
    }
    if (error instanceof NotConnectedError)
        return unconnected(faultOf(error.cause, peer));
    if (error instanceof ProxyError)
        return proxyFault(error.cause);
    const code = (0,thrown/* errorCode */.CA)(error);
    if (code === undefined) {
        return fault_final(broken(`the connection failed (${nameOf(error)})`), 'run-again');
    }
    return (FAULTS[code] ??
        tlsFault(code, peer) ??
        parserFault(code) ??
        broken(`the connection failed (${code})`));
}
function unconnected(fault) {
    const advice = fault.advice === 'run-again' ? 'check-network' : fault.advice;
    const reason = fault === FAULTS.ETIMEDOUT ? NO_CONNECTION : fault.reason;
    return { ...fault, delivery: 'not-sent', advice, reason };
}
function proxyFault(cause) {
    const ofProxy = {
        code: 'connection-failed',
        delivery: 'not-sent',
        advice: 'check-proxy',
    };
    if (cause instanceof TunnelRefusedError) {
        const reason = `the proxy refused to connect to the service (${cause.status})`;
        return { ...ofProxy, temporary: isTemporary(cause.status), reason };
    }
    const fault = faultOf(cause, 'the proxy');
    const reason = `no way through the proxy: ${fault.reason}`;
    if (fault.code !== 'tls-untrusted')
        return { ...ofProxy, temporary: fault.temporary, reason };
    const advice = fault.advice === 'check-name' ? 'check-proxy' : fault.advice;
    return { ...fault, reason, advice };
}
function nameOf(error) {
    const { name } = Object(error);
    return typeof name === 'string' && /^[A-Za-z]{1,60}$/.test(name) ? name : 'no code';
}

;// CONCATENATED MODULE: ./lib/cli/src/http/json-body.js
function bodyOf(received) {
    const text = received.replace(/^\uFEFF/, '');
    if (text.trim() === '')
        return { kind: 'empty' };
    try {
        return { kind: 'json', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'text', text };
    }
}

// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/http/redirect.js

const SAME_HOST = 'same-host.invalid';
const LOG_IN = /(?<![a-z])(?:log-?in|log-?on|sign-?in|auth|oauth2?|openid|sso|saml2?|passport)(?![a-z])/i;
function redirectIn({ status, location = '' }, { path }) {
    const reason = `the service answered with a redirect (${status})`;
    const base = `https://${SAME_HOST}`;
    const target = location === '' ? null : URL.parse(location, base);
    if (target === null || target.host === '')
        return { reason, advice: 'check-redirect' };
    const { host, pathname } = target;
    const where = host === SAME_HOST ? 'another place of the same host' : (0,quote/* untrusted */.bp)(host, 100);
    const isLogIn = LOG_IN.test(host) || (LOG_IN.test(pathname) && !path.startsWith(pathname));
    return {
        reason: `${reason} to ${where}`,
        advice: isLogIn ? 'check-credentials' : 'check-redirect',
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/http/wire-error.js
class WireError extends Error {
    name = 'WireError';
    code;
    delivery;
    reason;
    advice;
    constructor({ code, delivery, reason, advice }) {
        super(reason);
        this.code = code;
        this.delivery = delivery;
        this.reason = reason;
        this.advice = advice;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/http/transport.js





const ATTEMPT_DEADLINE_MS = 15_000;
class Transport {
    #dependencies;
    constructor(dependencies) {
        this.#dependencies = dependencies;
    }
    async send(request) {
        let before;
        for (let attempt = 1;; attempt += 1) {
            const last = attempt === MAX_ATTEMPTS;
            const answered = await this.#attempt(request, before).catch((error) => this.#retryableFailure(error, { request, last, before }));
            if (!('status' in answered)) {
                await this.#waitAfter(answered, { request, attempt });
                before = answered;
                continue;
            }
            const failed = last ? undefined : retryableAnswer(answered, request);
            if (failed === undefined)
                return refuseUnreadable(answered, request);
            await this.#waitAfter(failed, { request, attempt });
            before = failed;
        }
    }
    async #attempt(request, before) {
        const { connection, deadline, clock, log, attemptDeadlineMs } = this.#dependencies;
        const stop = deadline.stopReason();
        if (stop !== undefined)
            throw stopped(stop, { delivery: 'not-sent', before });
        const startedAt = clock.now();
        const signal = deadline.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
        const answer = transport_toAnswer(await connection.exchange(request, signal), clock.wallTime());
        const tookMs = Math.round(clock.now() - startedAt);
        log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
        return answer;
    }
    #retryableFailure(error, { request, last, before }) {
        if (error instanceof WireError)
            throw error;
        const fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
        const stop = this.#dependencies.deadline.stopReason();
        if (stop !== undefined)
            throw stopped(stop, { delivery: fault.delivery, before });
        const canRepeat = request.safe || fault.delivery === 'not-sent';
        if (fault.temporary && canRepeat && !last) {
            const check = fault.delivery === 'not-sent' ? fault.advice : undefined;
            return { reason: fault.reason, retryAfterMs: undefined, check };
        }
        throw new WireError(fault);
    }
    async #waitAfter(failed, { request, attempt }) {
        const { clock, deadline, log, random } = this.#dependencies;
        const waitMs = Math.max(backoffMs(attempt, random()), failed.retryAfterMs ?? 0);
        refuseWaitBeyondBudget(failed, { waitMs, remainingMs: deadline.remainingMs() });
        log.info(`${request.label}: attempt ${attempt} of ${MAX_ATTEMPTS} failed (${failed.reason}), ` +
            `next in ${(waitMs / 1000).toFixed(1)} s`);
        await clock.sleep(waitMs, deadline.cancelled).catch(() => undefined);
    }
}
const TOO_SLOW = {
    code: 'connection-failed',
    delivery: 'unknown',
    temporary: true,
    reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
    advice: 'run-again',
};
function isTimeout(error) {
    return Object(error).name === 'TimeoutError';
}
function transport_toAnswer(answer, wallTime) {
    const body = bodyOf(answer.text);
    return {
        status: answer.status,
        body,
        isWhole: answer.isWhole || body.kind === 'json',
        requestId: answer.header('x-request-id'),
        isTemporary: answer.isTemporary ?? isTemporary(answer.status),
        retryAfterMs: retryAfterMs(answer.header('retry-after'), wallTime),
        server: answer.header('server'),
        location: answer.header('location'),
    };
}
function retryableAnswer(answer, request) {
    if (!request.safe)
        return undefined;
    if (answer.isTemporary) {
        const { retryAfterMs } = answer;
        return { reason: `status ${answer.status}`, retryAfterMs, check: undefined };
    }
    return answer.status < 300 && answer.body.kind !== 'json'
        ? { ...unreadable(answer), retryAfterMs: undefined, check: undefined }
        : undefined;
}
const AFTER_A_WRITE = new Set([301, 302, 303, 304]);
function refuseUnreadable(answer, request) {
    if (answer.status >= 300 && answer.status < 400) {
        throw new WireError({
            code: 'redirected',
            ...redirectIn(answer, request),
            delivery: !request.safe && AFTER_A_WRITE.has(answer.status) ? 'unknown' : 'refused',
        });
    }
    if (answer.status < 300 && !isReadable(answer, request)) {
        throw new WireError({
            code: 'unexpected-response',
            ...unreadable(answer),
            delivery: 'unknown',
        });
    }
    return answer;
}
function isReadable({ body, isWhole }, { safe }) {
    if (safe)
        return body.kind !== 'text';
    return isWhole && !(body.kind === 'text' && isPage(body.text));
}
function unreadable({ body }) {
    return body.kind === 'text' && isPage(body.text)
        ? { reason: 'the answer is a page, not JSON', advice: 'check-gateway' }
        : { reason: 'the answer is not JSON, or was cut off', advice: 'check-address' };
}
function isPage(text) {
    return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
}
function refuseWaitBeyondBudget(failed, { waitMs, remainingMs }) {
    if (waitMs <= remainingMs)
        return;
    const seconds = Math.round(waitMs / 1000);
    const left = Math.round(remainingMs / 1000);
    throw new WireError({
        code: failed.check === undefined ? 'service-unavailable' : 'connection-failed',
        reason: `${failed.reason}, and the next attempt would have to wait ${seconds} s, but only ` +
            `${left} s of the timeout are left`,
        advice: failed.check ?? 'run-later',
        delivery: 'not-sent',
    });
}
function stopped({ code, message }, { delivery, before }) {
    if (code === 'cancelled' || before === undefined) {
        const advice = code === 'cancelled' ? 'run-again' : 'more-time';
        return new WireError({ code, delivery, reason: message, advice });
    }
    const reason = `${message} The attempt before had failed: ${before.reason}.`;
    return new WireError({ code, delivery, reason, advice: before.check ?? 'more-time' });
}

// EXTERNAL MODULE: ./lib/cli/src/domain/about.js
var about = __webpack_require__(9545);
// EXTERNAL MODULE: ./lib/cli/src/workspace/fill-route.js
var fill_route = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/cli/src/ports/workspace.js
var workspace = __webpack_require__(9061);
// EXTERNAL MODULE: ./lib/cli/src/workspace/routes.js
var workspace_routes = __webpack_require__(7759);
;// CONCATENATED MODULE: ./lib/cli/src/http/common-hints.js

const NEVER_OFF = 'Verification is never switched off.';
const COMMON_HINTS = {
    'check-proxy': 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.',
    'trust-authority': 'If the certificate is from a private authority, put its certificate into a file and set ' +
        `NODE_EXTRA_CA_CERTS to its path in ${(0,quote/* place */.ik)('environment')}. ${NEVER_OFF}`,
    'replace-certificate': 'Have it replaced by whoever runs what shows it: the service, or what stands before it and ' +
        `opens TLS. NODE_EXTRA_CA_CERTS does not help. ${NEVER_OFF}`,
    'check-dates': 'Check the clock of this machine. If it is right, have the certificate renewed by whoever runs ' +
        `what shows it. ${NEVER_OFF}`,
    'client-certificate': 'This action presents no certificate of its own: have this machine let in without one, or use ' +
        'an address that asks for none.',
    'agree-on-tls': 'Have TLS 1.2 or 1.3 with ciphers of today allowed, and no client certificate asked for, by ' +
        'whoever runs what answers there: the service, or what stands before it and opens TLS.',
};

;// CONCATENATED MODULE: ./lib/cli/src/workspace/request-errors.js



const HINTS = {
    ...COMMON_HINTS,
    'check-address': `Check that ${(0,quote/* option */.uK)('api-url')} is the address of the service.`,
    'check-redirect': `Redirects are not followed: set ${(0,quote/* option */.uK)('api-url')} to the address that the service has itself.`,
    'check-credentials': `It looks like a log-in, where one is sent whose token is not accepted: check ${(0,quote/* option */.uK)('token')} ` +
        `or ${(0,quote/* option */.uK)('api-key')}, and ${(0,quote/* option */.uK)('workspace')}; then ${(0,quote/* option */.uK)('api-url')}.`,
    'check-gateway': `Check ${(0,quote/* option */.uK)('api-url')}. If it is right, something in front of the service has answered in ` +
        'its place, such as a log-in or a check for robots: have this machine let through.',
    'check-name': `Check ${(0,quote/* option */.uK)('api-url')}: what answers there has other names.`,
    'check-network': `Check ${(0,quote/* option */.uK)('api-url')}, the proxy if the environment names one, and that this ` +
        'machine can reach it; then run again.',
    'run-again': 'Run again: what is done is found by reading and not repeated.',
    'run-later': `Run again later, or raise ${(0,quote/* option */.uK)('timeout')}.`,
    'more-time': `Run again, or raise ${(0,quote/* option */.uK)('timeout')}.`,
};
const OUTCOMES = {
    'not-sent': 'refused',
    refused: 'refused',
    unknown: 'unanswered',
};
const STOPPED = {
    'not-sent': 'stopped-before',
    refused: 'stopped-before',
    unknown: 'stopped-during',
};
function requestErrorFrom(wire, label) {
    const { code, advice, reason, delivery } = wire;
    const isStop = code === 'cancelled' || code === 'budget-exceeded';
    const message = isStop ? reason : `${label}: ${reason}.`;
    const outcome = (isStop ? STOPPED : OUTCOMES)[delivery];
    return new workspace/* RequestError */.G({ code, message, hint: HINTS[advice], outcome, cause: wire });
}

;// CONCATENATED MODULE: ./lib/cli/src/workspace/api-caller.js







class ApiCaller {
    #settings;
    #transport;
    #hasWorked = false;
    constructor({ settings, transport }) {
        this.#settings = settings;
        this.#transport = transport;
    }
    async send(call) {
        const { operation } = call;
        const { apiUrl, workspace } = this.#settings;
        const route = this.#route(operation);
        const [answer, { ServiceAnswer }] = await Promise.all([
            this.#send(this.#request(call, route)),
            loadReader(),
        ]);
        const tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
        const hasWorked = this.#hasWorked;
        this.#hasWorked ||= answer.status < 300 && route.path.includes('{ws}');
        return new ServiceAnswer(answer, { operation, route, tokenPage, hasWorked });
    }
    async #send(request) {
        try {
            return await this.#transport.send(request);
        }
        catch (error) {
            throw error instanceof WireError ? requestErrorFrom(error, request.label) : error;
        }
    }
    #request({ values, query, headers }, route) {
        const { method, path, body, label, safe } = route;
        const filling = { ...values, ws: this.#settings.workspace };
        const sent = body === undefined ? undefined : JSON.stringify((0,fill_route/* fillBody */.cV)(body, filling));
        return {
            label,
            method,
            safe,
            path: pathOf(path, { filling, label }) + (query ?? ''),
            headers: {
                ...headers,
                accept: 'application/json',
                'user-agent': about/* USER_AGENT */._O,
                ...(sent === undefined ? {} : { 'content-type': (0,fill_route/* contentType */.IM)(method) }),
            },
            body: sent,
        };
    }
    #route(operation) {
        const { routes } = this.#settings;
        const override = routes[operation];
        return { ...workspace_routes/* ROUTES */.bw[operation], ...(override && { ...override, status: 'given' }) };
    }
}
async function loadReader() {
    await (0,turns/* letRequestsOut */.m)();
    return __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 3855));
}
function pathOf(path, { filling, label }) {
    try {
        return (0,fill_route/* fillPath */.dN)(path, filling);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new workspace/* RequestError */.G({
            code: 'unexpected-response',
            message: `${label}: the service gave an id that cannot stand in a path.`,
            hint: 'Ids are documented to be GUIDs: please report what the service lists.',
            outcome: 'refused',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/workspace/authorization.js


const ACCESS_KEY_LIFE_MS = 18 * 60_000;
class Authorization {
    #dependencies;
    #accessKey;
    constructor(dependencies) {
        this.#dependencies = dependencies;
    }
    async headers() {
        const { credentials, clock } = this.#dependencies;
        if (credentials.kind === 'token')
            return { authorization: `Bearer ${credentials.token}` };
        if (this.#accessKey === undefined || this.#accessKey.until <= clock.now()) {
            const until = clock.now() + ACCESS_KEY_LIFE_MS;
            this.#accessKey = { key: await this.#exchange(credentials), until };
        }
        return { 'x-xcom-accesskey': this.#accessKey.key };
    }
    async #exchange({ apiKey, integrationSecret }) {
        const keyHeader = { 'x-xcom-integration-apikey': apiKey };
        return integrationSecret === undefined
            ? this.#ask('authorize-private-integration', keyHeader)
            : this.#ask('authorize-integration', {
                ...keyHeader,
                'x-xcom-integration-secret': integrationSecret,
            });
    }
    async #ask(operation, headers) {
        const { api, onSecret } = this.#dependencies;
        const answer = await api.send({ operation, headers });
        if (answer.status === 409 && answer.domainStatus === 'notinstalled')
            throw NOT_INSTALLED();
        const { accessKey, workspace } = answer.read('authorization');
        onSecret(accessKey);
        this.#refuseOtherWorkspace([workspace?.id, workspace?.name]);
        return accessKey;
    }
    #refuseOtherWorkspace(shown) {
        const names = shown.filter((name) => typeof name === 'string');
        const wanted = this.#dependencies.workspace.toLowerCase();
        if (names.length === 0 || names.some((name) => name.toLowerCase() === wanted))
            return;
        throw new workspace/* RequestError */.G({
            code: 'wrong-workspace',
            message: `The key in ${(0,quote/* option */.uK)('api-key')} belongs to the workspace ${names.map((name) => (0,quote/* quote */.hD)(name)).join(' = ')}.`,
            hint: `Correct ${(0,quote/* option */.uK)('workspace')}, or use the ${(0,quote/* option */.uK)('api-key')} of that workspace.`,
            outcome: 'refused',
        });
    }
}
const NOT_INSTALLED = () => new workspace/* RequestError */.G({
    code: 'not-installed',
    message: `The key in ${(0,quote/* option */.uK)('api-key')} belongs to an integration that is not installed in the workspace.`,
    hint: `Install it once on the admin page, or use ${(0,quote/* option */.uK)('token')}.`,
    outcome: 'refused',
});

// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var json = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/src/workspace/list-pages.js
var list_pages = __webpack_require__(1336);
;// CONCATENATED MODULE: ./lib/cli/src/workspace/workspace-client.js



class WorkspaceClient {
    #api;
    #authorization;
    constructor(api, authorization) {
        this.#api = api;
        this.#authorization = authorization;
    }
    async integrationsNamed(name) {
        const wanted = name.toLowerCase();
        return (0,list_pages/* readAllPages */.s$)(async (query) => {
            const answer = await this.#send({ operation: 'list', query });
            return answer.read('integrationList');
        }, (row) => row.name.toLowerCase() === wanted);
    }
    async createIntegration(name, version) {
        return this.#changed({ operation: 'create', values: { name, version } });
    }
    async setVersion(integration, version) {
        return this.#changed({ operation: 'set-version', values: { ...integration, version } });
    }
    async install(integration) {
        await this.#write({ operation: 'install', values: { ...integration } });
    }
    async setUp(integration, setup) {
        await this.#write({ operation: 'setup', values: { ...integration, setup } });
    }
    async readInstance(integration) {
        const answer = await this.#send({ operation: 'read-instance', values: { ...integration } });
        if (answer.status === 409 && answer.domainStatus === 'notfound')
            return undefined;
        return withDocument(answer.read('instance'), answer);
    }
    async changeInstance(integration, patch) {
        const operations = patch.map((operation) => ({ ...operation }));
        const answer = await this.#write({
            operation: 'change-instance',
            values: { ...integration, operations },
        });
        const shown = answer.readOptional('instance');
        return shown && withDocument(shown, answer);
    }
    async #changed(call) {
        const answer = await this.#write(call);
        return answer.readOptional('changedIntegration');
    }
    async #write(call) {
        const answer = await this.#send(call);
        answer.refuseFailure();
        return answer;
    }
    async #send(call) {
        return this.#api.send({ ...call, headers: await this.#headers() });
    }
    async #headers() {
        try {
            return await this.#authorization.headers();
        }
        catch (error) {
            throw error instanceof workspace/* RequestError */.G ? error.ofUnsent() : error;
        }
    }
}
function withDocument(read, { value }) {
    return { ...read, document: (0,json/* isJsonObject */.O)(value) ? value : {} };
}

;// CONCATENATED MODULE: ./lib/cli/src/workspace/connect-workspace.js





async function connectWorkspace({ settings, reach, clock, deadline, log, onSecret, }) {
    const { apiUrl, workspace, credentials } = settings;
    const connection = await openConnection({ origin: apiUrl, ...reach });
    const transport = new Transport({ connection, clock, log, deadline, random: Math.random });
    const api = new ApiCaller({ settings, transport });
    const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
    return {
        workspace: new WorkspaceClient(api, authorization),
        close: () => connection.close(),
    };
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   cV: () => (/* binding */ fillBody),
/* harmony export */   dN: () => (/* binding */ fillPath)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6136);

const SAFE_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function fillPath(path, values) {
    return path.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        if (typeof value !== 'string' || !SAFE_SEGMENT.test(value)) {
            throw new RangeError(`The path has no safe value for {${name}}.`);
        }
        return value;
    });
}
function fillBody(shape, values) {
    if (typeof shape === 'string')
        return fillString(shape, values);
    if (Array.isArray(shape))
        return shape.map((item) => fillBody(item, values));
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(shape))
        return shape;
    return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, fillBody(value, values)]));
}
function fillString(shape, values) {
    const whole = /^\{(\w+)\}$/.exec(shape)?.[1];
    if (whole !== undefined && values[whole] !== undefined)
        return values[whole];
    return shape.replace(/\{(\w+)\}/g, (placeholder, name) => {
        const value = values[name];
        return typeof value === 'string' ? value : placeholder;
    });
}
function contentType(method) {
    return method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
}


/***/ }),

/***/ 1336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s$: () => (/* binding */ readAllPages),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* unused harmony exports MAX_PAGES, MAX_ALIKE */
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _ports_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9061);


const MAX_PAGES = 1_000;
const MAX_ALIKE = 100;
const LONGEST = { id: 200, name: 200, version: 256 };
async function readAllPages(readPage, isWanted) {
    const wanted = new Map();
    const beginnings = new Set([undefined]);
    let query = '';
    let rows = 0;
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
        const { items, count, hasMore, lastOffset } = await readPage(query);
        for (const row of items.filter(isWanted))
            wanted.set(row.id, refuseLong(row));
        if (wanted.size >= MAX_ALIKE)
            return [...wanted.values()].slice(0, MAX_ALIKE);
        rows += items.length;
        if (!(hasMore ?? rows < (count ?? 0)))
            return [...wanted.values()];
        const beginning = shortened(items[0]?.id);
        if (beginnings.has(beginning))
            break;
        beginnings.add(beginning);
        query = `?offset=${encodeURIComponent(String(lastOffset ?? rows).toWellFormed())}`;
    }
    throw unreadable('the pages do not come to an end');
}
function shortened(id) {
    if (id === undefined || id.length <= LONGEST.id)
        return id;
    return (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:crypto').hash('sha256', id, 'base64');
}
function refuseLong(row) {
    for (const field of ['id', 'name', 'version']) {
        if (row[field].length > LONGEST[field]) {
            throw unreadable(`the ${field} of a row has more than ${LONGEST[field]} characters`);
        }
    }
    return row;
}
function unreadable(problem) {
    return new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G({
        code: 'unexpected-response',
        message: `List the integrations: ${problem}.`,
        hint: 'The form of the list is inferred; please report what the vendor’s service answers.',
        outcome: 'silent',
    });
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ BODY_PLACEHOLDERS),
/* harmony export */   H3: () => (/* binding */ EXCHANGES),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   bw: () => (/* binding */ ROUTES),
/* harmony export */   vT: () => (/* binding */ PATH_PLACEHOLDERS),
/* harmony export */   xb: () => (/* binding */ OPERATIONS),
/* harmony export */   xc: () => (/* binding */ CARRIED)
/* harmony export */ });
const ROUTES = {
    list: {
        method: 'GET',
        path: '/api/v1/{ws}/integrations',
        status: 'inferred',
        safe: true,
        label: 'List the integrations',
    },
    create: {
        method: 'POST',
        path: '/api/v1/{ws}/integrations',
        body: { name: '{name}', version: '{version}' },
        status: 'inferred',
        safe: false,
        label: 'Create the integration',
    },
    'set-version': {
        method: 'PATCH',
        path: '/api/v1/{ws}/integrations/{id}',
        body: { operations: [{ op: 'replace', path: '/version', value: '{version}' }] },
        status: 'inferred',
        safe: false,
        label: 'Set the version',
    },
    install: {
        method: 'POST',
        path: '/api/v1/{ws}/integrations/{id}/install',
        status: 'inferred',
        safe: false,
        label: 'Install the integration',
    },
    setup: {
        method: 'POST',
        path: '/api/v1/{ws}/integrations/{id}/setup',
        body: '{setup}',
        status: 'documented',
        safe: false,
        label: 'Set up the instance',
    },
    'read-instance': {
        method: 'GET',
        path: '/api/v1/{ws}/integrations/instances/{id}',
        status: 'documented',
        safe: true,
        label: 'Read the instance',
    },
    'change-instance': {
        method: 'PATCH',
        path: '/api/v1/{ws}/integrations/instances/{id}',
        body: { operations: '{operations}' },
        status: 'documented',
        safe: false,
        label: 'Patch the instance',
    },
    'authorize-private-integration': {
        method: 'POST',
        path: '/api/v1/authorization/authorize-private-integration',
        status: 'documented',
        safe: true,
        label: 'Exchange the api-key',
    },
    'authorize-integration': {
        method: 'POST',
        path: '/api/v1/authorization/authorize-integration',
        status: 'documented',
        safe: true,
        label: 'Exchange the api-key and integration-secret',
    },
};
const OPERATIONS = Object.keys(ROUTES);
function isOperation(name) {
    return Object.hasOwn(ROUTES, name);
}
const PATH_PLACEHOLDERS = {
    list: ['{ws}'],
    create: ['{ws}'],
    'set-version': ['{ws}', '{id}'],
    install: ['{ws}', '{id}'],
    setup: ['{ws}', '{id}'],
    'read-instance': ['{ws}', '{id}'],
    'change-instance': ['{ws}', '{id}'],
    'authorize-private-integration': ['{ws}'],
    'authorize-integration': ['{ws}'],
};
const OF_INTEGRATION = ['{ws}', '{id}', '{name}', '{version}'];
const BODY_PLACEHOLDERS = {
    list: ['{ws}'],
    create: ['{ws}', '{name}', '{version}'],
    'set-version': OF_INTEGRATION,
    install: OF_INTEGRATION,
    setup: [...OF_INTEGRATION, '{setup}'],
    'read-instance': OF_INTEGRATION,
    'change-instance': [...OF_INTEGRATION, '{operations}'],
    'authorize-private-integration': ['{ws}'],
    'authorize-integration': ['{ws}'],
};
const CARRIED = {
    list: [],
    create: ['{name}', '{version}'],
    'set-version': ['{version}'],
    install: [],
    setup: ['{setup}'],
    'read-instance': [],
    'change-instance': ['{operations}'],
    'authorize-private-integration': [],
    'authorize-integration': [],
};
const EXCHANGES = new Set([
    'authorize-private-integration',
    'authorize-integration',
]);


/***/ })

};
;