"use strict";
exports.id = 938;
exports.ids = [938,678];
exports.modules = {

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit),
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
function isCommit(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ configuredVersion),
/* harmony export */   z: () => (/* binding */ INSTANCE_STATUSES)
/* harmony export */ });
const INSTANCE_STATUSES = [
    'notConfigured',
    'active',
    'paused',
    'hasErrors',
    'failed',
];
function configuredVersion(instance) {
    return instance.settings.find(({ id }) => id === 'version')?.value;
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ COMMON_HINTS)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const NEVER_OFF = 'Verification is never switched off.';
const COMMON_HINTS = {
    'check-proxy': 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.',
    'trust-authority': 'If the certificate is from a private authority, put its certificate into a file and set ' +
        `NODE_EXTRA_CA_CERTS to its path in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)('environment')}. ${NEVER_OFF}`,
    'replace-certificate': 'Have it replaced by whoever runs what shows it: the service, or what stands before it and ' +
        `opens TLS. NODE_EXTRA_CA_CERTS does not help. ${NEVER_OFF}`,
    'check-dates': 'Check the clock of this machine. If it is right, have the certificate renewed by whoever runs ' +
        `what shows it. ${NEVER_OFF}`,
    'client-certificate': 'This action presents no certificate of its own: have this machine let in without one, or use ' +
        'an address that asks for none.',
    'agree-on-tls': 'Have TLS 1.2 or 1.3 with ciphers of today allowed, and no client certificate asked for, by ' +
        'whoever runs what answers there: the service, or what stands before it and opens TLS.',
};


/***/ }),

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ openConnection),
/* harmony export */   mP: () => (/* binding */ UnreadableAnswerError)
/* harmony export */ });
/* unused harmony export MAX_ANSWER_BYTES */
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7678);
/* harmony import */ var _connector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9946);
/* harmony import */ var _proxy_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2744);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(768);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5600);
/* harmony import */ var _domain_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8012);







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
            await (0,_turns_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAtSockets */ .v)();
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
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyFor */ .iJ)(route.proxy, origin);
    const options = {
        allowH2: false,
        useMilo: false,
        headersTimeout: IDLE_TIMEOUT_MS,
        bodyTimeout: IDLE_TIMEOUT_MS,
    };
    if (proxy !== undefined)
        return (0,_proxy_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__/* .dispatcherThrough */ .Db)(proxy, options);
    return new _undici_js__WEBPACK_IMPORTED_MODULE_1__.Client(origin, { ...options, connect: (0,_connector_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorOf */ .dO)(connector) });
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
        const { gunzipSync } = (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:zlib');
        return gunzipSync(body, { maxOutputLength: MAX_ANSWER_BYTES }).toString('utf8');
    }
    catch (error) {
        const isTooLarge = (0,_domain_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === 'ERR_BUFFER_TOO_LARGE';
        throw new UnreadableAnswerError(isTooLarge ? TOO_LARGE : 'the answer is not gzip as it says');
    }
}


/***/ }),

/***/ 9946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xb: () => (/* binding */ NotConnectedError),
  dO: () => (/* binding */ connectorOf),
  gu: () => (/* binding */ settled)
});

// EXTERNAL MODULE: ./lib/http/undici.js
var undici = __webpack_require__(7678);
// EXTERNAL MODULE: ./lib/http/sockets.js
var sockets = __webpack_require__(2046);
;// CONCATENATED MODULE: ./lib/http/interim-answers.js
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

// EXTERNAL MODULE: ./lib/http/turns.js
var turns = __webpack_require__(5600);
;// CONCATENATED MODULE: ./lib/http/connector.js




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


/***/ }),

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ dispatcherThrough),
/* harmony export */   T6: () => (/* binding */ ProxyError),
/* harmony export */   X$: () => (/* binding */ TunnelRefusedError)
/* harmony export */ });
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _sockets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2046);
/* harmony import */ var _connector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9946);



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
    const parts = await _undici_js__WEBPACK_IMPORTED_MODULE_0__.loadProxyParts();
    return new parts.EnvHttpProxyAgent({
        ...options,
        ...proxy,
        connections: 1,
        proxyTunnel: true,
        requestTls: _sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFIED */ .zX,
        proxyTls: _sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .VERIFIED */ .zX,
        connect: _undici_js__WEBPACK_IMPORTED_MODULE_0__.buildConnector(_sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .CONNECT_OPTIONS */ .OQ),
        factory: toService(parts),
        clientFactory: toProxy(parts),
    });
}
function toService({ Pool }) {
    return (origin, given) => {
        const { connect } = given;
        return new Pool(origin, { ...given, connect: (0,_connector_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(connect) });
    };
}
function toProxy({ Pool, connect }) {
    return (origin, given) => {
        const pool = new Pool(origin, { ...given, headersTimeout: _sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .CONNECT_TIMEOUT_MS */ .cC });
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


/***/ }),

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS)
/* harmony export */ });
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


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport)
});

// UNUSED EXPORTS: ATTEMPT_DEADLINE_MS

// EXTERNAL MODULE: ./lib/http/connection.js
var connection = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/http/connector.js + 1 modules
var connector = __webpack_require__(9946);
;// CONCATENATED MODULE: ./lib/http/fault.js
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

// EXTERNAL MODULE: ./lib/http/proxy-dispatcher.js
var proxy_dispatcher = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/http/retry-policy.js
var retry_policy = __webpack_require__(2441);
;// CONCATENATED MODULE: ./lib/http/parser-faults.js

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

;// CONCATENATED MODULE: ./lib/http/tls-faults.js

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

// EXTERNAL MODULE: ./lib/domain/thrown.js
var thrown = __webpack_require__(8012);
;// CONCATENATED MODULE: ./lib/http/connection-faults.js








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
    if (error instanceof connection/* UnreadableAnswerError */.mP) {
        return {
            code: 'unexpected-response',
            delivery: 'unknown',
            temporary: false,
            reason: error.message,
            advice: 'check-address',
        };
    }
    if (error instanceof connector/* NotConnectedError */.Xb)
        return unconnected(faultOf(error.cause, peer));
    if (error instanceof proxy_dispatcher/* ProxyError */.T6)
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
    if (cause instanceof proxy_dispatcher/* TunnelRefusedError */.X$) {
        const reason = `the proxy refused to connect to the service (${cause.status})`;
        return { ...ofProxy, temporary: (0,retry_policy/* isTemporary */.ey)(cause.status), reason };
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

;// CONCATENATED MODULE: ./lib/http/json-body.js
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

// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/http/redirect.js

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

// EXTERNAL MODULE: ./lib/http/wire-error.js
var wire_error = __webpack_require__(4692);
;// CONCATENATED MODULE: ./lib/http/transport.js





const ATTEMPT_DEADLINE_MS = 15_000;
class Transport {
    #dependencies;
    constructor(dependencies) {
        this.#dependencies = dependencies;
    }
    async send(request) {
        let before;
        for (let attempt = 1;; attempt += 1) {
            const last = attempt === retry_policy/* MAX_ATTEMPTS */.m;
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
        const answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
        const tookMs = Math.round(clock.now() - startedAt);
        log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
        return answer;
    }
    #retryableFailure(error, { request, last, before }) {
        if (error instanceof wire_error/* WireError */.c)
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
        throw new wire_error/* WireError */.c(fault);
    }
    async #waitAfter(failed, { request, attempt }) {
        const { clock, deadline, log, random } = this.#dependencies;
        const waitMs = Math.max((0,retry_policy/* backoffMs */.jo)(attempt, random()), failed.retryAfterMs ?? 0);
        refuseWaitBeyondBudget(failed, { waitMs, remainingMs: deadline.remainingMs() });
        log.info(`${request.label}: attempt ${attempt} of ${retry_policy/* MAX_ATTEMPTS */.m} failed (${failed.reason}), ` +
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
function toAnswer(answer, wallTime) {
    const body = bodyOf(answer.text);
    return {
        status: answer.status,
        body,
        isWhole: answer.isWhole || body.kind === 'json',
        requestId: answer.header('x-request-id'),
        isTemporary: answer.isTemporary ?? (0,retry_policy/* isTemporary */.ey)(answer.status),
        retryAfterMs: (0,retry_policy/* retryAfterMs */.Vs)(answer.header('retry-after'), wallTime),
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
        throw new wire_error/* WireError */.c({
            code: 'redirected',
            ...redirectIn(answer, request),
            delivery: !request.safe && AFTER_A_WRITE.has(answer.status) ? 'unknown' : 'refused',
        });
    }
    if (answer.status < 300 && !isReadable(answer, request)) {
        throw new wire_error/* WireError */.c({
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
    throw new wire_error/* WireError */.c({
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
        return new wire_error/* WireError */.c({ code, delivery, reason: message, advice });
    }
    const reason = `${message} The attempt before had failed: ${before.reason}.`;
    return new wire_error/* WireError */.c({ code, delivery, reason, advice: before.check ?? 'more-time' });
}


/***/ }),

/***/ 7678:
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

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WireError)
/* harmony export */ });
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


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
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

/***/ 4938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseAndReport: () => (/* binding */ releaseAndReport)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/time/clock.js

const systemClock = {
    now: () => Number(external_node_process_.hrtime.bigint()) / 1e6,
    wallTime: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const giveUp = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
        }, ms);
        if (signal?.aborted)
            giveUp();
        else
            signal?.addEventListener('abort', giveUp, { once: true });
    }),
};

// EXTERNAL MODULE: ./lib/time/deadline.js
var time_deadline = __webpack_require__(2181);
// EXTERNAL MODULE: ./lib/domain/thrown.js
var domain_thrown = __webpack_require__(8012);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/domain/release-plan.js
function hasStep({ steps }, kind) {
    return steps.some((step) => step.kind === kind);
}
function planReport({ steps, changes, refusals }) {
    return { ...changes, steps: steps.map(({ kind }) => kind), refusals };
}

// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/plan/drift.js

function driftOf({ steps, changes: { setup } }, { isRecorded }) {
    const unseenKeys = isRecorded ? [] : unseenIn(setup);
    const isElsewhere = steps.some(({ kind }) => kind !== 'setup');
    return { drifted: isElsewhere || isKnownToDiffer(setup, { isRecorded }), unseenKeys };
}
function unseenIn(setup) {
    const keys = setup?.keys ?? [];
    return keys.flatMap(({ key, instanceShows }) => (instanceShows === 'none' ? [key] : []));
}
function isKnownToDiffer(setup, { isRecorded }) {
    if (setup === null)
        return false;
    if (setup.because === 'not-configured')
        return true;
    return setup.keys.some(({ instanceShows }) => isRecorded || instanceShows === 'another');
}
const DRIFTED = {
    code: 'drifted',
    message: 'The workspace differs from this release: the plan says in what.',
    hint: 'Find out who changed it, and release this version again to repair it. A run that only tells ' +
        `of it is one without changes in ${(0,quote/* option */.uK)('fail-on')}.`,
};

;// CONCATENATED MODULE: ./lib/ports/ledger.js
const NO_EVIDENCE = { setupProven: false, refusals: [] };
const NO_LEDGER = {
    lookUp: () => Promise.resolve({ evidence: NO_EVIDENCE, record: (_release, work) => work() }),
};

;// CONCATENATED MODULE: ./lib/domain/change-words.js
function featureWords({ from, to }) {
    return from === null ? onOff(to) : `${onOff(from)} → ${onOff(to)}`;
}
function onOff(isOn) {
    return isOn ? 'on' : 'off';
}
function webhookWords({ from, to }) {
    if (to === null)
        return 'removed';
    if (from === null)
        return viewWords(to);
    const parts = [
        ...changed(triggerWords(from), triggerWords(to)),
        ...changed(enabledWords(from), enabledWords(to)),
    ];
    return parts.join(', ');
}
const EVERY = 'every ';
function changed(from, to) {
    if (from === to)
        return [];
    const bothEvery = from.startsWith(EVERY) && to.startsWith(EVERY);
    return [`${from} → ${bothEvery ? to.slice(EVERY.length) : to}`];
}
function viewWords(view) {
    return view.disabled ? `${triggerWords(view)}, disabled` : triggerWords(view);
}
function enabledWords({ disabled }) {
    return disabled ? 'disabled' : 'enabled';
}
function triggerWords(view) {
    if ('every' in view)
        return view.every === '' ? 'no schedule' : `${EVERY}${view.every}`;
    return view.events.length === 0 ? 'no events' : `on ${view.events.map(eventWords).join(', ')}`;
}
function eventWords({ event = 'any event', entity = 'any entity', change }) {
    return `${event} of ${entity}${change === undefined ? '' : ` (${change})`}`;
}
const UNITS = [
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
function everyWords(seconds) {
    let rest = seconds;
    const parts = UNITS.map(([unit, length]) => {
        const count = Math.floor(rest / length);
        rest -= count * length;
        return count === 0 ? '' : `${count}${unit}`;
    });
    return parts.join('') || '0s';
}

// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(7708);
// EXTERNAL MODULE: ./lib/ports/workspace.js
var workspace = __webpack_require__(6529);
;// CONCATENATED MODULE: ./lib/resources/write.js
const LOOK_YOURSELF = 'Look at the page of the workspace, then run again: what is there is found and kept.';
const LIST_VISIBILITY_GRACE_MS = 12_000;
const INSTANCE_VISIBILITY_GRACE_MS = 2_000;
function integrationOf({ integration }) {
    if (integration !== undefined)
        return integration;
    throw new Error('The plan has a step for an integration that nothing created.');
}
function withStaleInstance(current) {
    return { ...current, instance: { kind: 'stale' } };
}
function knownInstance({ instance }) {
    return instance.kind === 'read' ? instance.instance : undefined;
}
function withInstance(current, instance) {
    return { ...current, instance: { kind: 'read', instance } };
}

;// CONCATENATED MODULE: ./lib/resources/reconciling-write.js



function reconcilingWrite(declared, { workspace, current }) {
    const integration = integrationOf(current);
    const operationsFor = (seen) => seen && declared.operationsFor(seen);
    const holds = (instance) => operationsFor(instance)?.length === 0;
    return {
        label: declared.label,
        seen: knownInstance(current),
        send: async (seen) => {
            const operations = operationsFor(seen);
            if (operations === undefined)
                throw unseen(seen, declared);
            if (operations.length === 0)
                return current;
            const shown = await workspace
                .changeInstance(integration, operations)
                .catch(explaining(operations, declared));
            const isShown = shown?.id === integration.id && holds(shown);
            return declared.believesAnswer && isShown ? withStaleInstance(current) : undefined;
        },
        confirm: async () => {
            const instance = await workspace.readInstance(integration);
            return instance !== undefined && holds(instance)
                ? { done: withInstance(current, instance) }
                : { notYet: instance };
        },
        visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
        absenceProves: declared.absenceProves,
        repetition: (seen) => operationsFor(seen)?.every(declared.isRepeatable) === false ? 'never' : 'freely',
        adoptOnConflict: false,
        confirmFirst: current.instance.kind === 'stale',
    };
}
function explaining(operations, { explain }) {
    return (error) => {
        const isRefusal = error instanceof workspace/* RequestError */.G && error.code === 'request-refused';
        throw isRefusal ? (explain?.(error, operations) ?? error) : error;
    };
}
function unseen(seen, { label, part }) {
    if (seen !== undefined) {
        return new workspace/* RequestError */.G({ ...partNotShown(part), outcome: 'refused' });
    }
    return new workspace/* RequestError */.G({
        code: 'not-installed',
        message: `${label}: the instance cannot be read, so that nothing was sent.`,
        hint: 'Run again; if it stays so, look whether the integration is installed.',
        outcome: 'refused',
    });
}
function partNotShown(part) {
    return {
        code: 'unexpected-response',
        message: `The instance does not show its ${part}, so that they cannot be compared.`,
        hint: `Leave the ${part} undeclared; change them by ${(0,quote/* option */.uK)('instance-patch')} or by hand.`,
    };
}

;// CONCATENATED MODULE: ./lib/resources/features.js




const DOCUMENTED_FEATURES = ['call', 'hangup', 'sendSms'];
function featureChanges({ features }, instance) {
    const held = instance === undefined ? {} : (featuresOf(instance) ?? {});
    return Object.entries(features)
        .filter(([feature, to]) => held[feature] !== to)
        .map(([feature, to]) => ({ feature, from: shownAs(feature, held), to }));
}
function featureSteps({ features }, changes) {
    if (changes.length === 0)
        return [];
    const to = changes
        .map((change) => `${(0,quote/* untrusted */.bp)(change.feature)} ${featureWords(change)}`)
        .join(', ');
    return [{ kind: 'features', words: { from: '', to }, features }];
}
function featureRefusals({ features }, { instance }) {
    if (Object.keys(features).length === 0)
        return [];
    const shown = instance === undefined ? undefined : featuresOf(instance);
    if (instance !== undefined && shown === undefined)
        return [partNotShown('features')];
    const known = shown === undefined ? DOCUMENTED_FEATURES : Object.keys(shown);
    const unknown = Object.keys(features).filter((feature) => !known.includes(feature));
    if (unknown.length === 0)
        return [];
    const has = known.length === 0 ? 'none' : known.map((feature) => (0,quote/* untrusted */.bp)(feature)).join(', ');
    return [
        {
            code: 'unknown-feature',
            message: `There is no feature ${unknown.map((feature) => (0,quote/* quote */.hD)(feature)).join(', ')}. ${shown === undefined ? 'An instance has' : 'The instance has'} ${has}.`,
            hint: 'Write the features as the instance names them, and leave out what it does not have.',
        },
    ];
}
function featuresWrite({ features, words }, context) {
    return reconcilingWrite({
        label: `Switch the features (${words.to})`,
        part: 'features',
        operationsFor: (instance) => operationsFor(features, instance),
        isRepeatable: ({ value = null }) => (0,json/* isJsonObject */.O)(value) && Object.keys(value).every((name) => Object.hasOwn(features, name)),
        believesAnswer: false,
        absenceProves: false,
    }, context);
}
function operationsFor(features, instance) {
    const held = featuresOf(instance);
    if (held === undefined)
        return undefined;
    if (featureChanges({ features }, instance).length === 0)
        return [];
    return [{ op: 'replace', path: '/features', value: { ...held, ...features } }];
}
function featuresOf({ document: { features } }) {
    return (0,json/* isJsonObject */.O)(features) ? features : undefined;
}
function shownAs(feature, held) {
    const value = held[feature];
    return typeof value === 'boolean' ? value : null;
}

;// CONCATENATED MODULE: ./lib/resources/installation.js



function installationSteps({ install }, { instance }) {
    if (!install || instance !== undefined)
        return [];
    return [{ kind: 'install', words: { from: '', to: 'notConfigured' } }];
}
function installationRefusals(desired, { instance }) {
    if (instance !== undefined || desired.install)
        return [];
    const asked = askedOfInstance(desired);
    if (asked.length === 0)
        return [];
    const needs = asked.length === 1 && asked[0]?.isOne === true ? 'needs' : 'need';
    const names = asked.map(({ name }) => name).join(' and ');
    return [
        {
            code: 'not-installed',
            message: `${names} ${needs} an installed integration, and it is not installed.`,
            hint: `Set ${(0,quote/* option */.uK)('install')} to true, or install the integration on the admin page first.`,
        },
    ];
}
function askedOfInstance({ setup, features, webhooks, instancePatch }) {
    return [
        { name: (0,quote/* option */.uK)('setup'), isOne: true, isAsked: setup !== undefined },
        { name: 'features', isOne: false, isAsked: Object.keys(features).length > 0 },
        { name: 'webhooks', isOne: false, isAsked: webhooks.some(({ absent }) => !absent) },
        { name: (0,quote/* option */.uK)('instance-patch'), isOne: true, isAsked: instancePatch.length > 0 },
    ].filter(({ isAsked }) => isAsked);
}
const INSTALLATION_UNSEEN = {
    code: 'outcome-unknown',
    message: 'Install: it was answered, but it cannot be seen that it has happened.',
    hint: LOOK_YOURSELF,
};
const INSTALLATION_GRACE_MS = INSTANCE_VISIBILITY_GRACE_MS;
function installWrite(_step, { workspace, current }) {
    const integration = integrationOf(current);
    return {
        label: 'Install',
        send: async () => {
            await workspace.install(integration);
            return withStaleInstance(current);
        },
        confirm: async () => {
            const instance = await workspace.readInstance(integration);
            return instance === undefined
                ? { notYet: undefined }
                : { done: withInstance(current, instance) };
        },
        visibilityGraceMs: INSTALLATION_GRACE_MS,
        absenceProves: true,
        repetition: () => 'after-a-look',
        adoptOnConflict: true,
        confirmFirst: current.instance.kind === 'stale',
        ifOnlyAnswered: { explains: mayLackInstance, unseen: INSTALLATION_UNSEEN },
    };
}
function mayLackInstance(failed) {
    if (!(failed instanceof workspace/* RequestError */.G))
        return false;
    return failed.outcome === 'conflict' || failed.code === 'not-installed';
}

;// CONCATENATED MODULE: ./lib/patch/patch-equality.js

function covers(held, wanted) {
    if ((0,json/* isJsonObject */.O)(held) && (0,json/* isJsonObject */.O)(wanted)) {
        return [...new Set([...Object.keys(held), ...Object.keys(wanted)])].every((key) => coversField(held[key], wanted[key]));
    }
    if (Array.isArray(held) && Array.isArray(wanted)) {
        const items = wanted;
        const heldItems = held;
        return (heldItems.length === items.length &&
            heldItems.every((item, index) => covers(item, items[index] ?? null)));
    }
    return held === wanted;
}
function coversField(held, wanted) {
    if (wanted === undefined)
        return isNothing(held);
    return held === undefined ? isNothing(wanted) : covers(held, wanted);
}
function isNothing(value) {
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return isEmptyList || value === undefined || value === null || value === false || value === '';
}
function sameElement(held, added) {
    if (isWebHook(held) && isWebHook(added)) {
        return WEBHOOK_IDENTITY.every((field) => isSameTrait(held[field], added[field]));
    }
    return covers(held, added);
}
const WEBHOOK_IDENTITY = ['relativeUrl', 'triggerType', 'filter', 'schedule'];
function isSameTrait(held, added) {
    return (isBlank(held) && isBlank(added)) || coversField(held, added);
}
function isBlank(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.values(value).every(isBlank) : isNothing(value);
}
function isWebHook(value) {
    return (0,json/* isJsonObject */.O)(value) && 'relativeUrl' in value;
}

;// CONCATENATED MODULE: ./lib/patch/remaining-operations.js


function remainingOperations(operations, document) {
    const remaining = [];
    const unclear = [];
    let state = document;
    for (const operation of operations) {
        const isUnclear = isFromUnknownField(operation, state) ||
            unclear.some((before) => mayDependOn(operation, before));
        const effect = isUnclear
            ? 'unclear'
            : effectOf(operation, { node: state, segments: segmentsOf(operation.path) });
        if (effect === 'none')
            continue;
        remaining.push(operation);
        if (effect === 'unclear')
            unclear.push(operation);
        else
            state = effect.becomes ?? state;
    }
    return unclear.length === 0 && covers(document, state) ? [] : remaining;
}
function contradictedOperations(operations, document) {
    return remainingOperations(operations, document).filter(({ op, path }) => {
        const shown = segmentsOf(path).reduce(childOf, document);
        return op === 'add' ? Array.isArray(shown) : shown !== undefined;
    });
}
const FIELDS = ['baseUrl', 'features', 'secrets', 'settings', 'status', 'webHooks'];
function isFromUnknownField({ op, path }, document) {
    const [root = ''] = segmentsOf(path);
    const isKnown = FIELDS.some((field) => isSameName(field, root));
    return op === 'remove' && !isKnown && childOf(document, root) === undefined;
}
function mayDependOn({ op, path }, before) {
    return isWithin(path, before.path) || (op !== 'add' && isWithin(before.path, path));
}
function isWithin(path, outer) {
    return `${path}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
}
function effectOf(operation, { node, segments }) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return EFFECTS[operation.op](node, operation.value ?? null);
    const child = childOf(node, segment);
    const isGone = Array.isArray(node) || rest.length === 0;
    if (child === undefined && operation.op === 'remove')
        return isGone ? 'none' : 'unclear';
    if (child === undefined && !(0,json/* isJsonObject */.O)(node))
        return 'unclear';
    const effect = effectOf(operation, { node: child, segments: rest });
    if (typeof effect === 'string')
        return effect;
    return { becomes: withChild(node, { segment, child: effect.becomes }) };
}
const EFFECTS = {
    remove: () => ({ becomes: undefined }),
    replace: (node, value) => node !== undefined && covers(node, value) ? 'none' : { becomes: value },
    add: (node, value) => {
        if (!Array.isArray(node))
            return 'unclear';
        const items = node;
        return items.some((item) => sameElement(item, value)) ? 'none' : { becomes: [...items, value] };
    },
};
function childOf(node, segment) {
    if (Array.isArray(node)) {
        return node.find((item) => hasId(item, segment));
    }
    if (!(0,json/* isJsonObject */.O)(node))
        return undefined;
    const field = fieldOf(node, segment);
    return field === undefined ? undefined : node[field];
}
function fieldOf(node, segment) {
    if (Object.hasOwn(node, segment))
        return segment;
    return Object.keys(node).find((key) => isSameName(key, segment));
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function withChild(node, { segment, child }) {
    if (Array.isArray(node)) {
        const items = node;
        const at = items.findIndex((item) => hasId(item, segment));
        return items.toSpliced(at, 1, ...(child === undefined ? [] : [child]));
    }
    const fields = (0,json/* isJsonObject */.O)(node) ? node : {};
    const field = fieldOf(fields, segment) ?? segment;
    if (child !== undefined)
        return { ...fields, [field]: child };
    return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field));
}
function hasId(item, id) {
    return (0,json/* isJsonObject */.O)(item) && typeof item.id === 'string' && isSameName(item.id, id);
}
function segmentsOf(path) {
    return path
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

;// CONCATENATED MODULE: ./lib/resources/instance.js



function operationsLeft({ instancePatch }, { instance }) {
    return instance === undefined
        ? instancePatch
        : remainingOperations(instancePatch, instance.document);
}
function instanceSteps(operations) {
    if (operations.length === 0)
        return [];
    const to = operations.map(({ op, path }) => `${op} ${(0,quote/* untrusted */.bp)(path)}`).join(', ');
    return [{ kind: 'patch-instance', words: { from: '', to }, operations }];
}
const PARTS_WITH_ITEMS = ['features', 'webHooks', 'settings', 'secrets'];
function instanceChange({ op, path }) {
    const segments = segmentsOf(path);
    const [root = '', item = '', ...field] = segments;
    const part = PARTS_WITH_ITEMS.find((name) => name.toLowerCase() === root.toLowerCase());
    if (part === undefined)
        return { op, part: 'instance', item: '', field: segments.join('/') };
    return { op, part, item, field: field.join('/') };
}
function patchInstanceWrite({ operations }, { workspace, current }) {
    const integration = integrationOf(current);
    const leftOf = (seen) => seen === undefined ? operations : remainingOperations(operations, seen.document);
    const isContradictedBy = ({ document }) => contradictedOperations(operations, document).length > 0;
    return {
        label: 'Patch the instance',
        seen: knownInstance(current),
        send: async (seen) => {
            const left = leftOf(seen);
            if (left.length === 0)
                return current;
            const shown = await workspace.changeInstance(integration, left);
            if (shown?.id !== integration.id || isContradictedBy(shown))
                return undefined;
            return withStaleInstance(current);
        },
        confirm: async ({ seen, isAnswered }) => {
            const instance = await workspace.readInstance(integration);
            if (instance === undefined)
                return { notYet: seen };
            const isDone = leftOf(instance).length === 0 || (isAnswered && !isContradictedBy(instance));
            return isDone ? { done: withInstance(current, instance) } : { notYet: instance };
        },
        visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
        absenceProves: false,
        repetition: () => (operations.some(({ op }) => op === 'add') ? 'never' : 'freely'),
        adoptOnConflict: false,
        confirmFirst: current.instance.kind === 'stale',
    };
}

// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/applied-rule.js
var applied_rule = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/version/grammar.js
var grammar = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/version/explain-order.js



const FOURTH = 3;
const PRE = /^pre(?![A-Za-z])/;
const DEV = /dev\d*$/i;
const REASONS = [
    {
        applies: (lower) => isSameRelease(lower) && prereleaseOf(lower.held) === '',
        because: ({ held }) => `What follows a "-" comes before ${held}, not after it.`,
        remedy: ({ held }) => `To release after it, raise a number, such as the fourth: ${afterIt(held)}.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && onlyLower(PRE, lower) && (0,applied_rule/* addsWord */.vt)(lower.rules),
        because: () => 'The word "pre" is not in the tag: it was put before the bare number, and is below every other word but "dev".',
        remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && onlyLower(PRE, lower),
        because: () => 'The word "pre" is below every other word but "dev".',
        remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && onlyLower(DEV, lower),
        because: () => 'The word "dev" is below every other word, and below what it is on the way to.',
        remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && isLowerByCapitals(lower),
        because: () => 'In what follows the numbers, capital letters come before small ones.',
        remedy: ({ held }) => `Write the words of the tag as ${held} has them, or raise a number.`,
    },
    {
        applies: ({ version, held }) => (0,compare_versions/* firstDifference */.at)(version, held) === FOURTH,
        because: ({ held }) => `The fourth number of ${held} counts, and a version without one has 0 there.`,
        remedy: ({ held }) => `Raise it, such as to ${afterIt(held)}, or raise an earlier one.`,
    },
    {
        applies: (lower) => beforeTheCut(lower) !== undefined,
        because: ({ version }) => `YAML may have cut it: without quotation marks it reads ${version}0 as ${version}.`,
        remedy: (lower) => `If ${beforeTheCut(lower) ?? ''} is meant, write it in quotation marks.`,
    },
];
const LIKE_A_NUMBER = /^\d+\.\d*[1-9]$/;
function beforeTheCut({ version, held, fromInput }) {
    if (!fromInput || !LIKE_A_NUMBER.test(version))
        return undefined;
    return [`${version}0`, `${version}00`].find((longer) => (0,compare_versions/* compareVersions */.Zy)(longer, held) >= 0);
}
function explainLower(lower) {
    const reason = REASONS.find(({ applies }) => applies(lower));
    if (reason === undefined)
        return undefined;
    return { because: reason.because(lower), remedy: reason.remedy(lower) };
}
function explainSame(version, { rules, source }) {
    if (!(0,applied_rule/* dropsText */.MI)(rules))
        return undefined;
    return (`The workspace holds ${version} already. The ${source} became it by leaving something ` +
        `out: tags that differ in nothing else are one version.`);
}
function isSameRelease({ version, held }) {
    return (0,compare_versions/* firstDifference */.at)(version, held) === -1;
}
function onlyLower(word, { version, held }) {
    return word.test(prereleaseOf(version)) && !word.test(prereleaseOf(held));
}
function isLowerByCapitals({ version, held }) {
    return (0,compare_versions/* compareVersions */.Zy)(version.toLowerCase(), held.toLowerCase()) >= 0;
}
function prereleaseOf(version) {
    return (0,grammar/* splitVersion */.$J)(version).prerelease;
}
function afterIt(version) {
    const [build = '0', ...others] = (0,grammar/* fourNumbers */.nf)(version).reverse();
    return [...others.reverse(), String(BigInt(build) + 1n)].join('.');
}

;// CONCATENATED MODULE: ./lib/resources/integration.js






function integrationSteps({ version }, { integration }) {
    if (integration === undefined) {
        return [{ kind: 'create', words: { from: '', to: version }, version }];
    }
    if ((0,compare_versions/* isSameVersion */.p)(integration.version, version))
        return [];
    const { version: replaced } = integration;
    return [{ kind: 'set-version', words: { from: replaced, to: version }, version, replaced }];
}
function plannedVersion({ version }, { integration }) {
    const from = integration?.version ?? '';
    return { from, to: (0,compare_versions/* isSameVersion */.p)(from, version) ? from : version };
}
function integrationRefusals(desired, { observed, policy, origin }) {
    const ambiguous = ambiguousName(observed.alike, desired.integration);
    if (ambiguous !== undefined)
        return [ambiguous];
    switch (policy.allowDowngrade) {
        case true:
            return [];
        case false:
            return downgrade(desired, { observed, origin });
        default:
            return replacedByOthers(desired, { observed, from: policy.allowDowngrade.from });
    }
}
function replacedByOthers({ version }, { observed: { integration }, from }) {
    const held = integration?.version;
    if (held !== undefined && [from, version].some((each) => (0,compare_versions/* isSameVersion */.p)(held, each)))
        return [];
    const found = held === undefined ? 'no such integration' : `the version ${(0,quote/* quote */.hD)(held)}`;
    return [
        {
            code: 'conflict',
            message: `The workspace holds ${found}, and this release may replace ${from} only.`,
            hint: `Find out who changed it. To replace what is there now, set ${(0,quote/* option */.uK)('allow-downgrade')} ` +
                'to true for this run.',
        },
    ];
}
function integrationNamed(name, alike) {
    const [only, ...others] = alike;
    return others.length === 0 && only?.name === name ? only : undefined;
}
const SHOWN_ROWS = 3;
function ambiguousName(alike, name) {
    const [only, ...others] = alike;
    if (only === undefined || (others.length === 0 && only.name === name))
        return undefined;
    const rows = alike
        .slice(0, SHOWN_ROWS)
        .map((row) => `${(0,quote/* quote */.hD)(row.name, 80)} ${(0,quote/* untrusted */.bp)(row.id, 80)}`)
        .join(', ');
    const times = alike.length > SHOWN_ROWS
        ? `more than ${SHOWN_ROWS} times, among them`
        : `${alike.length} times:`;
    return {
        code: 'ambiguous-name',
        message: others.length === 0
            ? `The workspace has no ${(0,quote/* quote */.hD)(name)}, but ${(0,quote/* quote */.hD)(only.name)}, which differs in case only.`
            : `The workspace lists ${(0,quote/* quote */.hD)(name)} ${times} ${rows}.`,
        hint: `Write ${(0,quote/* option */.uK)('integration')} as the workspace does, or have the spare one removed.`,
    };
}
function downgrade({ version }, { observed: { integration }, origin }) {
    if (integration === undefined)
        return [];
    const held = integration.version;
    if (!(0,grammar/* isVersion */.lF)(held)) {
        return [
            {
                code: 'downgrade-refused',
                message: `The workspace holds the version ${(0,quote/* quote */.hD)(held)}, which cannot be compared with ${version}.`,
                hint: `Set ${(0,quote/* option */.uK)('allow-downgrade')} to true for this run if it is to be replaced.`,
            },
        ];
    }
    if ((0,compare_versions/* compareVersions */.Zy)(version, held) >= 0)
        return [];
    const why = explainLower({ version, held, rules: [], fromInput: false, ...origin });
    const remedy = `If the lower version is meant, set ${(0,quote/* option */.uK)('allow-downgrade')} to true for this run.`;
    return [
        {
            code: 'downgrade-refused',
            message: [
                `The workspace holds the version ${(0,quote/* untrusted */.bp)(held)}, which is higher than ${version}.`,
            ]
                .concat(why?.because ?? [])
                .join(' '),
            hint: [...(why === undefined ? [] : [why.remedy]), remedy].join(' '),
        },
    ];
}
async function readIntegration(workspace, name) {
    const alike = await workspace.integrationsNamed(name);
    const ambiguous = ambiguousName(alike, name);
    if (ambiguous !== undefined)
        throw new errors/* ReleaseError */.K2(ambiguous);
    return integrationNamed(name, alike);
}
function createWrite({ version }, { workspace, name, current }) {
    return {
        label: `Create ${name} ${version}`,
        send: async () => {
            const integration = await workspace.createIntegration(name, version);
            if (integration?.name !== name || !(0,compare_versions/* isSameVersion */.p)(integration.version, version)) {
                return undefined;
            }
            return { ...current, integration, instance: { kind: 'read', instance: undefined } };
        },
        confirm: async () => {
            const integration = await readIntegration(workspace, name);
            if (integration === undefined)
                return { notYet: undefined };
            refuseOtherVersion(integration, version);
            return { done: withStaleInstance({ ...current, integration }) };
        },
        visibilityGraceMs: LIST_VISIBILITY_GRACE_MS,
        absenceProves: true,
        repetition: () => 'never',
        adoptOnConflict: true,
        confirmFirst: false,
    };
}
function setVersionWrite({ version, replaced }, { workspace, name, current }) {
    const { integration } = current;
    return {
        label: `Set the version ${(0,quote/* untrusted */.bp)(replaced)} → ${version}`,
        send: async () => {
            if (integration === undefined)
                throw new Error('There is no integration to re-version.');
            const shown = await workspace.setVersion(integration, version);
            if (shown?.id !== integration.id || !(0,compare_versions/* isSameVersion */.p)(shown.version, version))
                return undefined;
            return withStaleInstance({ ...current, integration: shown });
        },
        confirm: async () => {
            const found = await readIntegration(workspace, name);
            if (found === undefined || (0,compare_versions/* isSameVersion */.p)(found.version, replaced)) {
                return { notYet: undefined };
            }
            refuseOtherVersion(found, version);
            return { done: withStaleInstance({ ...current, integration: found }) };
        },
        visibilityGraceMs: LIST_VISIBILITY_GRACE_MS,
        absenceProves: true,
        repetition: () => 'freely',
        adoptOnConflict: false,
        confirmFirst: false,
    };
}
function refuseOtherVersion(found, wanted) {
    if ((0,compare_versions/* isSameVersion */.p)(found.version, wanted))
        return;
    throw new errors/* ReleaseError */.K2({
        code: 'conflict',
        message: `Somebody else gave ${(0,quote/* quote */.hD)(found.name)} the version ${(0,quote/* quote */.hD)(found.version)} during this run.`,
        hint: 'Let releases of one integration run one after the other (concurrency); then run again.',
    });
}

;// CONCATENATED MODULE: ./lib/resources/setup.js


function plannedSetup({ setup }, { observed: { instance }, policy: { setupWhen }, setupProven, moves }) {
    if (setup === undefined)
        return null;
    const keys = setupKeyChanges(setup, { instance, setupProven });
    const applies = [
        ['always', setupWhen === 'always'],
        ['not-configured', (instance?.status ?? 'notConfigured') === 'notConfigured'],
        ['new-version', setupWhen === 'changed' && moves],
        ['values-differ', setupWhen === 'changed' && keys.length > 0],
    ];
    const because = applies.find(([, so]) => so)?.[0];
    return because === undefined ? null : { because, keys };
}
function setupKeyChanges(setup, { instance, setupProven }) {
    const differing = setupProven ? keysShownOtherwise : keysThatDiffer;
    const keys = instance === undefined ? Object.keys(setup) : differing(setup, instance);
    return keys.map((key) => ({
        key,
        instanceShows: instance === undefined ? 'not-installed' : shownInstead(key, instance),
    }));
}
function setupSteps({ setup }, { observed: { instance }, planned }) {
    if (setup === undefined || planned === null)
        return [];
    const words = { from: instance?.status ?? 'notConfigured', to: 'active' };
    return [{ kind: 'setup', words, setup }];
}
function setupWrite({ setup }, { workspace, current }) {
    const integration = integrationOf(current);
    const shows = (instance) => instance !== undefined &&
        instance.status !== 'notConfigured' &&
        keysThatDiffer(setup, instance).length === 0;
    const canTell = !shows(current.instanceBefore);
    return {
        label: 'Set up',
        send: async () => {
            await workspace.setUp(integration, setup);
            return withStaleInstance(current);
        },
        confirm: async () => {
            if (!canTell)
                return { notYet: undefined };
            const instance = await workspace.readInstance(integration);
            return shows(instance) ? { done: withInstance(current, instance) } : { notYet: instance };
        },
        visibilityGraceMs: canTell ? INSTANCE_VISIBILITY_GRACE_MS : 0,
        absenceProves: false,
        repetition: () => 'freely',
        adoptOnConflict: false,
        confirmFirst: false,
    };
}
function keysThatDiffer(setup, instance) {
    const shown = [...instance.settings, ...instance.secrets];
    return Object.entries(setup)
        .filter(([key, value]) => !isShown(key, { value, shown }))
        .map(([key]) => key);
}
function shownInstead(key, instance) {
    const wanted = key.toLowerCase();
    const isOfKey = ({ id, value }) => value !== undefined && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
    return [...instance.settings, ...instance.secrets].some(isOfKey) ? 'another' : 'none';
}
function keysShownOtherwise(setup, instance) {
    const shown = [...instance.settings, ...instance.secrets];
    return Object.entries(setup)
        .filter(([key, value]) => isShownOtherwise(key, { value, shown }))
        .map(([key]) => key);
}
function isShownOtherwise(key, { value, shown }) {
    if (isShown(key, { value, shown }))
        return false;
    if (shownValue(shown, key) !== undefined)
        return true;
    const fields = (0,json/* isJsonObject */.O)(value) ? Object.entries(value) : [];
    return fields.some(([name, field]) => isShownOtherwise(`${key}.${name}`, { value: field, shown }));
}
function isShown(key, { value, shown }) {
    if (isShownAs(value, shownValue(shown, key)))
        return true;
    const fields = (0,json/* isJsonObject */.O)(value) ? Object.entries(value) : [];
    return (fields.length > 0 &&
        fields.every(([name, field]) => isShown(`${key}.${name}`, { value: field, shown })));
}
function shownValue(shown, key) {
    const setting = shown.find(({ id }) => id === key) ??
        shown.find(({ id }) => id.toLowerCase() === key.toLowerCase());
    return setting?.value;
}
function isShownAs(wanted, shown) {
    if (wanted === null)
        return shown === undefined || shown === '';
    if (shown === undefined)
        return false;
    if (typeof wanted === 'string')
        return shown === wanted;
    if (typeof wanted === 'boolean')
        return shown.toLowerCase() === String(wanted);
    if (typeof wanted === 'number')
        return shown.trim() !== '' && Number(shown) === wanted;
    return shown === JSON.stringify(wanted);
}

;// CONCATENATED MODULE: ./lib/resources/live-webhooks.js


const KINDS = ['schedule', 'entityEvent'];
function webhooksOf({ document }) {
    const { webHooks } = document;
    if (!Array.isArray(webHooks))
        return undefined;
    return webHooks
        .map(toWebhook)
        .filter((webhook) => webhook !== undefined && webhook.id !== '');
}
function toWebhook(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const { id, relativeUrl: url, triggerType, disabled, schedule, filter } = value;
    const kind = KINDS.find((known) => isSameWord(known, triggerType));
    if (kind === undefined || typeof url !== 'string')
        return undefined;
    return {
        id: typeof id === 'string' ? id : '',
        url,
        kind,
        disabled: disabled === true,
        schedule: (0,json/* isJsonObject */.O)(schedule) ? schedule : {},
        filter: (0,json/* isJsonObject */.O)(filter) ? filter : {},
    };
}
function isOfIdentity(webhook, { url, kind }) {
    return webhook.url === url && webhook.kind === kind;
}
const PERIOD = /^(?:(?<days>\d{1,5})\.)?(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})$/;
function periodSeconds({ schedule: { period } }) {
    const groups = typeof period === 'string' ? PERIOD.exec(period)?.groups : undefined;
    if (groups === undefined)
        return undefined;
    const { days = 0, hours, minutes, seconds } = groups;
    return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
function eventsOf({ filter: { items } }) {
    if (!Array.isArray(items))
        return [];
    return items.filter(json/* isJsonObject */.O).map((item) => ({
        ...given('event', item.eventType),
        ...given('entity', item.entityType),
        ...given('change', item.changeType),
    }));
}
function given(name, value) {
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}
function isSameWord(a, b) {
    return typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}
function viewOf(webhook) {
    const { kind, disabled } = webhook;
    if (kind === 'entityEvent')
        return { events: eventsOf(webhook), disabled };
    const seconds = periodSeconds(webhook);
    return { every: seconds === undefined ? rawPeriod(webhook) : everyWords(seconds), disabled };
}
function rawPeriod({ schedule: { period = null } }) {
    if (period === null)
        return '';
    return typeof period === 'string' ? period : JSON.stringify(period);
}

;// CONCATENATED MODULE: ./lib/resources/webhook-differences.js


function differences(webhooks, held) {
    return webhooks.flatMap((wanted) => {
        const alike = held.filter((webhook) => isOfIdentity(webhook, identityOf(wanted)));
        if (wanted.absent)
            return alike.map(removal);
        const kept = keptOf(alike, wanted);
        return kept === undefined ? [addition(wanted)] : changeInPlace(kept, wanted);
    });
}
function keptOf(alike, wanted) {
    return alike.find((webhook) => isAsDeclared(webhook, wanted)) ?? alike[0];
}
function isAsDeclared(webhook, wanted) {
    return fieldsThatDiffer(webhook, wanted).length === 0;
}
function identityOf({ url, trigger: { kind } }) {
    return { url, kind };
}
function removal(webhook) {
    return {
        change: { url: webhook.url, from: viewOf(webhook), to: null },
        operations: [{ op: 'remove', path: pathOf(webhook) }],
    };
}
const NEW_ID = '00000000-0000-0000-0000-000000000000';
function addition(wanted) {
    const { url, trigger, disabled } = wanted;
    const value = {
        id: NEW_ID,
        relativeUrl: url,
        triggerType: trigger.kind,
        filter: { items: trigger.kind === 'entityEvent' ? trigger.events.map(filterItem) : [] },
        schedule: trigger.kind === 'schedule' ? { period: periodOf(trigger.everyMinutes) } : {},
        disabled,
    };
    return {
        change: { url, from: null, to: wantedView(wanted) },
        operations: [{ op: 'add', path: '/webHooks', value }],
    };
}
function changeInPlace(webhook, wanted) {
    const fields = fieldsThatDiffer(webhook, wanted);
    if (fields.length === 0)
        return [];
    return [
        {
            change: { url: wanted.url, from: viewOf(webhook), to: wantedView(wanted) },
            operations: fields.map((field) => ({
                op: 'replace',
                path: `${pathOf(webhook)}/${field}`,
                value: webhook_differences_FIELDS[field].valueFor(webhook, wanted),
            })),
        },
    ];
}
const webhook_differences_FIELDS = {
    schedule: {
        status: 'inferred',
        differs: (webhook, { trigger }) => trigger.kind === 'schedule' && periodSeconds(webhook) !== trigger.everyMinutes * 60,
        valueFor: ({ schedule }, { trigger }) => trigger.kind === 'schedule'
            ? { ...schedule, period: periodOf(trigger.everyMinutes) }
            : schedule,
    },
    filter: {
        status: 'inferred',
        differs: (webhook, { trigger }) => trigger.kind === 'entityEvent' && !areSameEvents(eventsOf(webhook), trigger.events),
        valueFor: ({ filter }, { trigger }) => trigger.kind === 'entityEvent'
            ? { ...filter, items: trigger.events.map(filterItem) }
            : filter,
    },
    disabled: {
        status: 'documented',
        differs: (webhook, wanted) => webhook.disabled !== wanted.disabled,
        valueFor: (_webhook, { disabled }) => disabled,
    },
};
const FIELD_NAMES = Object.keys(webhook_differences_FIELDS);
function isInferred({ path }) {
    return FIELD_NAMES.some((field) => webhook_differences_FIELDS[field].status === 'inferred' && path.endsWith(`/${field}`));
}
function fieldsThatDiffer(webhook, wanted) {
    return FIELD_NAMES.filter((field) => webhook_differences_FIELDS[field].differs(webhook, wanted));
}
function areSameEvents(a, b) {
    const [one, other] = [new Set(a.map(eventKey)), new Set(b.map(eventKey))];
    return one.size === other.size && [...one].every((key) => other.has(key));
}
function eventKey({ event = '', entity = '', change = '' }) {
    return JSON.stringify([event, entity, change]).toLowerCase();
}
function filterItem({ event, entity, change }) {
    return {
        ...(event === undefined ? {} : { eventType: event }),
        ...(entity === undefined ? {} : { entityType: entity }),
        ...(change === undefined ? {} : { changeType: change }),
    };
}
function periodOf(minutes) {
    return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}
function wantedView({ trigger, disabled }) {
    return trigger.kind === 'schedule'
        ? { every: everyWords(trigger.everyMinutes * 60), disabled }
        : { events: trigger.events, disabled };
}
function pathOf({ id }) {
    return `/webHooks/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

;// CONCATENATED MODULE: ./lib/resources/webhooks.js





function webhookChanges({ webhooks }, instance) {
    const held = (instance && webhooksOf(instance)) ?? [];
    return differences(webhooks, held).map(({ change }) => change);
}
function webhookSteps({ webhooks }, changes) {
    if (changes.length === 0)
        return [];
    const to = changes
        .map((change) => `${(0,quote/* untrusted */.bp)(change.url)} ${(0,quote/* untrusted */.bp)(webhookWords(change))}`)
        .join(', ');
    return [{ kind: 'webhooks', words: { from: '', to }, webhooks }];
}
function webhookRefusals({ webhooks }, { instance }) {
    const isBlind = instance !== undefined && webhooksOf(instance) === undefined;
    return isBlind && webhooks.length > 0 ? [partNotShown('webhooks')] : [];
}
function webhookWarnings({ webhooks }, { instance }) {
    const held = (instance && webhooksOf(instance)) ?? [];
    return webhooks
        .filter(({ absent }) => !absent)
        .flatMap((wanted) => {
        const alike = held.filter((webhook) => isOfIdentity(webhook, identityOf(wanted)));
        const kept = keptOf(alike, wanted);
        return kept === undefined || alike.length === 1 ? [] : [doubleWarning(alike, kept)];
    });
}
function doubleWarning(alike, kept) {
    const ids = alike.map(({ id }) => (0,quote/* untrusted */.bp)(id)).join(', ');
    return (`The instance has the webhook ${named(kept)} ${alike.length} times: ${ids}. ` +
        `${(0,quote/* untrusted */.bp)(kept.id)} is kept as declared, the others are left alone. Remove them by ` +
        `${(0,quote/* option */.uK)('instance-patch')}: {"op": "remove", "path": "/webHooks/{id}"}.`);
}
function addedBesideWarnings(operations, { webhooks }, { instance }) {
    const held = (instance && webhooksOf(instance)) ?? [];
    const stays = (added) => held.some((webhook) => isOfIdentity(webhook, added)) ||
        webhooks.some((wanted) => !wanted.absent &&
            isOfIdentity(identityOf(wanted), added) &&
            !isAsDeclared(added, wanted));
    return operations.filter(isAddition).flatMap(({ value = null }) => {
        const added = toWebhook(value);
        if (added === undefined || !stays(added))
            return [];
        return [
            `${(0,quote/* option */.uK)('instance-patch')} adds the webhook ${named(added)} beside the one that is there: ` +
                'the service will call both. Declare it, or change the one that is there by its id.',
        ];
    });
}
function isAddition({ op, path }) {
    return op === 'add' && path.toLowerCase() === '/webhooks';
}
function webhooksWrite({ webhooks }, context) {
    return reconcilingWrite({
        label: 'Set the webhooks',
        part: 'webhooks',
        operationsFor: (instance) => {
            const held = webhooksOf(instance);
            return held && differences(webhooks, held).flatMap(({ operations }) => operations);
        },
        isRepeatable: ({ op }) => op !== 'add',
        believesAnswer: true,
        absenceProves: true,
        explain: explainRefusal,
    }, context);
}
function explainRefusal(refusal, operations) {
    const inferred = operations.find(isInferred);
    if (inferred === undefined)
        return refusal;
    return refusal.withHint(`${refusal.hint} That ${(0,quote/* untrusted */.bp)(inferred.path)} can be replaced is inferred: if the service ` +
        'does not know it, release the webhook as absent once, and declare it again after that.');
}
function named({ url, kind }) {
    return `${(0,quote/* quote */.hD)(url)} (${kind})`;
}

;// CONCATENATED MODULE: ./lib/plan/plan-release.js







function planRelease(input) {
    const { integration, alike } = input.observed;
    return integration === undefined && alike.length > 0 ? ambiguous(input) : planned(input);
}
function planned({ desired, policy, observed, evidence: { setupProven, refusals } = NO_EVIDENCE, origin, }) {
    const { instance } = observed;
    const moving = [...integrationSteps(desired, observed), ...installationSteps(desired, observed)];
    const moves = moving.length > 0;
    const setup = plannedSetup(desired, { observed, policy, setupProven, moves });
    const features = featureChanges(desired, instance);
    const webhooks = webhookChanges(desired, instance);
    const operations = operationsLeft(desired, observed);
    const isInstalled = instance !== undefined;
    return {
        steps: [
            ...moving,
            ...setupSteps(desired, { observed, planned: setup }),
            ...featureSteps(desired, features),
            ...webhookSteps(desired, webhooks),
            ...instanceSteps(operations),
        ],
        changes: {
            version: plannedVersion(desired, observed),
            installed: { from: isInstalled, to: isInstalled || desired.install },
            setup,
            features,
            webhooks,
            instance: operations.map(instanceChange),
        },
        refusals: [
            ...refusals,
            ...integrationRefusals(desired, { observed, policy, origin }),
            ...installationRefusals(desired, observed),
            ...featureRefusals(desired, observed),
            ...webhookRefusals(desired, observed),
        ],
        warnings: [
            ...webhookWarnings(desired, observed),
            ...addedBesideWarnings(operations, desired, observed),
        ],
    };
}
function ambiguous({ desired, policy, observed, evidence: { refusals } = NO_EVIDENCE, origin, }) {
    return {
        steps: [],
        changes: {
            version: { from: '', to: desired.version },
            installed: { from: false, to: false },
            setup: null,
            features: [],
            webhooks: [],
            instance: [],
        },
        refusals: [...refusals, ...integrationRefusals(desired, { observed, policy, origin })],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/release/next-move.js
const AMBIGUITY = {
    refused: 'none',
    conflict: 'none',
    'not-taken': 'none',
    busy: 'settled',
    unavailable: 'open',
    failed: 'settled',
    unanswered: 'open',
    silent: 'open',
    contradicted: 'open',
    'stopped-before': 'none',
    'stopped-during': 'open',
};
const GIVE_UP = { look: 'none', again: false };
const SEARCH = { look: 'grace', again: false };
const REPEAT = { look: 'none', again: true };
const LOOK_AND_REPEAT = { look: 'once', again: true };
const SEARCH_AND_REPEAT = { look: 'grace', again: true };
const always = (same) => ({ freely: same, 'after-a-look': same, never: same });
const IF_CLEAR = {
    'not-taken': { freely: REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: LOOK_AND_REPEAT },
    conflict: always(SEARCH),
    refused: always(GIVE_UP),
    'stopped-before': always(GIVE_UP),
};
const IF_IN_DOUBT = {
    'not-taken': {
        freely: LOOK_AND_REPEAT,
        'after-a-look': LOOK_AND_REPEAT,
        never: SEARCH_AND_REPEAT,
    },
    busy: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH_AND_REPEAT },
    unavailable: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
    failed: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
    unanswered: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
    silent: always(SEARCH),
    contradicted: always(SEARCH),
    conflict: always(SEARCH),
    refused: always(SEARCH),
    'stopped-before': always(GIVE_UP),
    'stopped-during': always(GIVE_UP),
};
const MAX_SENDS = 3;
const MAX_SENDS_IF_NOT_TAKEN = 6;
const FIRST_PAUSE_MS = 1_000;
const ASKS_FOR_DISTANCE = new Set(['not-taken', 'busy', 'unavailable']);
function ambiguityOf(outcomes) {
    const all = new Set(outcomes.map((outcome) => AMBIGUITY[outcome]));
    if (all.has('open'))
        return 'open';
    return all.has('settled') ? 'settled' : 'none';
}
function nextMove(outcomes, policy) {
    const { look, again } = reactionTo(outcomes, policy);
    if (!again)
        return { look, again, pauseMs: 0, pauseAfterLookMs: 0 };
    const pauseMs = FIRST_PAUSE_MS * 2 ** (outcomes.length - 1);
    const keepsDistance = look !== 'none' && ASKS_FOR_DISTANCE.has(lastOf(outcomes));
    return { look, again, pauseMs, pauseAfterLookMs: keepsDistance ? pauseMs : 0 };
}
function reactionTo(outcomes, { repetition, adoptOnConflict }) {
    const inDoubt = ambiguityOf(outcomes) !== 'none';
    const reactionIf = (outcome) => (isClear(outcome) && !inDoubt ? IF_CLEAR[outcome] : IF_IN_DOUBT[outcome])[repetition];
    const last = lastOf(outcomes);
    const reaction = reactionIf(last === 'conflict' && !adoptOnConflict ? 'refused' : last);
    return reaction.again && outcomes.length >= limitOf(last) ? reactionIf('refused') : reaction;
}
function lastOf(outcomes) {
    return outcomes.at(-1) ?? 'refused';
}
function isClear(outcome) {
    return AMBIGUITY[outcome] === 'none';
}
function limitOf(outcome) {
    return outcome === 'not-taken' ? MAX_SENDS_IF_NOT_TAKEN : MAX_SENDS;
}

;// CONCATENATED MODULE: ./lib/release/perform-write.js






const FIRST_LOOK_PAUSE_MS = 250;
const LONGEST_LOOK_PAUSE_MS = 4_000;
async function performWrite(write, around) {
    const sends = [];
    try {
        const { current, isFound } = await sendUntilDone(write, { around, sends });
        const isAdopted = isFound && ambiguityOf(sends) === 'none';
        const isProven = isFound || write.ifOnlyAnswered === undefined;
        return { result: 'done', current, isAdopted, isProven };
    }
    catch (thrown) {
        const error = (0,domain_thrown/* toReleaseError */.Tp)(thrown);
        return { result: isUnknown(write, { sends, error }) ? 'unknown' : 'not-done', error };
    }
}
async function sendUntilDone(write, progress) {
    const { around, sends } = progress;
    let { seen } = write;
    if (write.confirmFirst) {
        const there = await write.confirm({ seen, isAnswered: false });
        if ('done' in there)
            return { current: there.done, isFound: true };
        seen = there.notYet;
    }
    for (;;) {
        const sent = await send(write, { seen, sends });
        if (!(sent instanceof workspace/* RequestError */.G))
            return { current: sent, isFound: false };
        const { adoptOnConflict } = write;
        const move = nextMove(sends, { repetition: write.repetition(seen), adoptOnConflict });
        if (!move.again && move.look === 'none')
            throw sent;
        await waitBefore(move, { lost: sent, write, around });
        const looked = await lookUp(write, { look: move.look, seen, ...progress });
        if ('done' in looked) {
            around.log.info(`${write.label}: it has happened.`);
            return { current: looked.done, isFound: true };
        }
        if (!move.again)
            throw notSeen(sent, { write, sends });
        seen = looked.notYet;
        around.log.info(`${write.label}: sending it again.`);
        await pauseBeforeSend(move, { lost: sent, around });
    }
}
async function send(write, { seen, sends }) {
    try {
        const current = await write.send(seen);
        if (current !== undefined)
            return current;
    }
    catch (error) {
        sends.push(error instanceof workspace/* RequestError */.G ? error.outcome : 'unanswered');
        if (error instanceof workspace/* RequestError */.G)
            return error;
        throw error;
    }
    sends.push('silent');
    return new workspace/* RequestError */.G({
        code: 'outcome-unknown',
        message: 'The answer does not say what has been done.',
        hint: LOOK_YOURSELF,
        outcome: 'silent',
    });
}
async function waitBefore({ pauseMs, look }, { lost, write, around }) {
    const waitMs = waitAsked(pauseMs, { lost, around });
    const next = look === 'none' ? 'Sending it again' : 'Looking it up';
    const when = waitMs === 0 ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
    around.log.info(`${write.label}: ${lost.message} ${next}${when}.`);
    if (waitMs > 0)
        await around.deadline.pause(waitMs);
}
async function pauseBeforeSend({ pauseAfterLookMs }, waiting) {
    if (pauseAfterLookMs === 0)
        return;
    await waiting.around.deadline.pause(waitAsked(pauseAfterLookMs, waiting));
}
function waitAsked(pauseMs, { lost, around }) {
    const waitMs = Math.max(pauseMs, lost.retryAfterMs ?? 0);
    const remainingMs = around.deadline.remainingMs();
    if (waitMs <= remainingMs || (lost.retryAfterMs ?? 0) <= remainingMs)
        return waitMs;
    throw new errors/* ReleaseError */.K2({
        code: 'service-unavailable',
        message: `${lost.message} The next request would have to wait ${Math.round(waitMs / 1000)} s, ` +
            `but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
        hint: `Run again later, or raise ${(0,quote/* option */.uK)('timeout')}.`,
    });
}
async function lookUp(write, { look, seen, around, sends }) {
    if (look === 'none')
        return { notYet: seen };
    const forMs = look === 'once' ? 0 : write.visibilityGraceMs;
    return lookFor(forMs, {
        seen,
        around,
        confirm: (before) => perform_write_confirm(write, { seen: before, sends }),
    });
}
async function lookUntilSeen(write, around) {
    around.log.info(`${write.label}: looking whether it has happened.`);
    const looked = await lookFor(write.visibilityGraceMs, {
        seen: write.seen,
        around,
        confirm: (seen) => write.confirm({ seen, isAnswered: true }),
    });
    return 'done' in looked ? looked.done : undefined;
}
async function lookFor(forMs, { seen, around, confirm }) {
    const until = around.clock.now() + forMs;
    let last = seen;
    for (let pauseMs = FIRST_LOOK_PAUSE_MS;; pauseMs *= 2) {
        const looked = await confirm(last);
        const leftMs = until - around.clock.now();
        if ('done' in looked || leftMs <= 0)
            return looked;
        last = looked.notYet;
        await around.deadline.pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs));
    }
}
async function perform_write_confirm(write, { seen, sends }) {
    try {
        return await write.confirm({ seen, isAnswered: sends.at(-1) === 'silent' });
    }
    catch (error) {
        if (!(error instanceof workspace/* RequestError */.G) || ambiguityOf(sends) === 'none')
            throw error;
        throw new errors/* ReleaseError */.K2({
            code: error.isStop ? error.code : 'outcome-unknown',
            message: `${write.label}: whether it has happened could not be read. ${error.message}`,
            hint: error.isStop ? error.hint : `${error.hint} ${LOOK_YOURSELF}`,
            cause: error,
        });
    }
}
function notSeen(lost, { write, sends }) {
    if (ambiguityOf(sends) !== 'open')
        return new AbsenceError(lost);
    return new errors/* ReleaseError */.K2({
        code: 'outcome-unknown',
        message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
        hint: LOOK_YOURSELF,
        cause: lost,
    });
}
class AbsenceError extends errors/* ReleaseError */.K2 {
    constructor(lost) {
        super({ ...lost.failure, cause: lost });
    }
}
function isUnknown({ absenceProves }, { sends, error }) {
    if (ambiguityOf(sends) === 'none')
        return false;
    return !(error instanceof AbsenceError && absenceProves);
}

;// CONCATENATED MODULE: ./lib/release/apply-plan.js










const WRITES = {
    create: createWrite,
    'set-version': setVersionWrite,
    install: installWrite,
    setup: setupWrite,
    features: featuresWrite,
    webhooks: webhooksWrite,
    'patch-instance': patchInstanceWrite,
};
async function applyPlan(steps, context) {
    const { clock, log, notify } = context;
    let { current } = context;
    let unproven;
    for (const [index, step] of steps.entries()) {
        const startedAt = clock.now();
        const write = writeFor(step, { ...context, current });
        log.info(`${write.label} …`);
        const ending = await performAfter(unproven, write, { ...context, current, step });
        const durationMs = Math.round(clock.now() - startedAt);
        const known = ending.result === 'done' ? ending.current : undefined;
        const isAdopted = ending.result === 'done' && ending.isAdopted;
        notify({
            kind: 'step-ended',
            step: { index, result: ending.result, durationMs, current: known, isAdopted },
        });
        if (ending.result !== 'done')
            throw ending.error;
        log.info(`${write.label}: done in ${durationMs} ms.`);
        current = ending.current;
        unproven = ending.isProven ? undefined : write;
    }
    return current;
}
async function performAfter(before, write, context) {
    const ending = await performWrite(write, context);
    const doubt = before?.ifOnlyAnswered;
    if (before === undefined || doubt === undefined || ending.result !== 'not-done')
        return ending;
    if (!doubt.explains(ending.error))
        return ending;
    const seen = await see(before, doubt, context).catch(domain_thrown/* toReleaseError */.Tp);
    if (seen instanceof errors/* ReleaseError */.K2)
        return { result: 'not-done', error: seen };
    return performWrite(writeFor(context.step, { ...context, current: seen }), context);
}
async function see(write, { unseen }, context) {
    let found;
    try {
        found = await lookUntilSeen(write, context);
    }
    finally {
        context.notify({ kind: 'instance-read', instance: found && knownInstance(found) });
    }
    if (found === undefined)
        throw new errors/* ReleaseError */.K2(unseen);
    return found;
}
function writeFor(step, context) {
    const toWrite = WRITES[step.kind];
    return toWrite(step, context);
}

// EXTERNAL MODULE: ./lib/domain/models.js
var models = __webpack_require__(8276);
;// CONCATENATED MODULE: ./lib/release/describe.js


function describeObserved({ integration: name }, { alike, integration, instance }) {
    if (integration === undefined) {
        return alike.length === 0
            ? `The workspace has no integration ${name} yet.`
            : `The workspace has more than one integration ${name}, or one in another spelling of case.`;
    }
    const held = `The workspace holds ${name} ${(0,quote/* untrusted */.bp)(integration.version)}`;
    return instance === undefined
        ? `${held}, not installed.`
        : `${held}, installed, ${describeInstance(instance)}.`;
}
function describeInstance(instance) {
    const version = (0,models/* configuredVersion */.f)(instance);
    return version === undefined
        ? instance.status
        : `${instance.status} at version ${(0,quote/* quote */.hD)(version)}`;
}
const IN_WORDS = {
    create: ({ to }) => `create it at ${to}`,
    'set-version': ({ from, to }) => `set the version ${(0,quote/* untrusted */.bp)(from)} → ${to}`,
    install: () => 'install it',
    setup: () => 'set it up',
    features: ({ to }) => `switch features (${to})`,
    webhooks: ({ to }) => `set webhooks (${to})`,
    'patch-instance': ({ to }) => `patch the instance (${to})`,
};
function describePlan({ steps, refusals }) {
    if (refusals.length > 0)
        return `Plan: refused (${refusals.map(({ code }) => code).join(', ')}).`;
    if (steps.length === 0)
        return 'Plan: nothing to write.';
    return `Plan: ${steps.map((step) => IN_WORDS[step.kind](step.words)).join('; ')}.`;
}

;// CONCATENATED MODULE: ./lib/release/observe.js

async function observe(workspace, name) {
    const alike = await workspace.integrationsNamed(name);
    const integration = integrationNamed(name, alike);
    const instance = integration === undefined ? undefined : await workspace.readInstance(integration);
    return { alike, integration, instance };
}

;// CONCATENATED MODULE: ./lib/release/run-state.js

function initialState(desired, policy) {
    return {
        desired,
        policy,
        previousVersion: undefined,
        versionChanged: false,
        integration: undefined,
        plan: undefined,
        steps: [],
        phases: [],
        instance: undefined,
        instanceBefore: undefined,
        installed: undefined,
        adopted: [],
        provenance: undefined,
    };
}
function after(state, event) {
    switch (event.kind) {
        case 'looked-up':
            return { ...state, provenance: event.evidence.provenance };
        case 'observed': {
            const { integration, instance } = event.observed;
            const seen = { ...state, integration, instanceBefore: instance };
            return afterRead({ ...seen, previousVersion: integration?.version }, instance);
        }
        case 'planned':
            return { ...state, plan: planReport(event.plan), steps: stepsOf(event.plan, state.policy) };
        case 'phase-ended':
            return { ...state, phases: [...state.phases, event.phase] };
        case 'step-ended':
            return afterStep(state, event.step);
        case 'instance-read':
            return afterRead(state, event.instance);
    }
}
function stepsOf({ steps, refusals }, { dryRun }) {
    const result = dryRun ? 'planned' : 'not-done';
    return refusals.length > 0 ? [] : steps.map(({ kind, words }) => ({ kind, ...words, result }));
}
function afterRead(state, instance) {
    const isInstalled = instance !== undefined;
    const isUnseen = !isInstalled && hasDone(state, 'install');
    const installed = isUnseen ? undefined : isInstalled;
    return { ...state, instance, installed };
}
function afterStep(state, ending) {
    const { index, result, durationMs, current, isAdopted } = ending;
    const steps = state.steps.map((step, at) => at === index ? { ...step, result, durationMs } : step);
    if (result === 'not-done')
        return { ...state, steps };
    const kind = steps[index]?.kind;
    const writesVersion = kind === 'create' || kind === 'set-version';
    return {
        ...state,
        steps,
        adopted: isAdopted && kind !== undefined ? [...state.adopted, kind] : state.adopted,
        versionChanged: writesVersion ? isOwn(ending) : state.versionChanged,
        integration: current?.integration ?? state.integration,
        instance: current?.instance.kind === 'read' ? current.instance.instance : undefined,
        installed: installedAfter(state, { kind, result, isAdopted }),
    };
}
function isOwn({ result, isAdopted }) {
    return result === 'unknown' ? undefined : !isAdopted;
}
function installedAfter({ installed }, { kind, result, isAdopted, }) {
    if (kind === 'install')
        return result === 'done' ? true : undefined;
    return kind === 'create' && isAdopted ? undefined : installed;
}
function hasDone({ steps }, kind) {
    return steps.some((step) => step.kind === kind && step.result === 'done');
}
function ownSteps({ steps, adopted }) {
    return steps.filter(({ kind }) => !adopted.includes(kind));
}
function toResult(state, failure) {
    const { desired, policy, integration, instance, instanceBefore } = state;
    const { previousVersion, versionChanged, installed, plan, phases } = state;
    const isUnseen = installed === undefined && hasDone(state, 'install');
    const steps = state.steps.map((step) => isUnseen && step.kind === 'install' ? { ...step, result: 'unknown' } : step);
    return {
        version: desired.version,
        previousVersion,
        versionChanged,
        integrationId: integration?.id,
        outcome: hasEnded(failure) ? outcomeOf(state) : undefined,
        installed,
        status: instance?.status,
        previousStatus: instanceBefore?.status,
        newlyInstalled: hasDone({ steps: ownSteps({ ...state, steps }) }, 'install'),
        dryRun: policy.dryRun,
        plan,
        steps,
        phases,
        failure,
        provenance: state.provenance,
    };
}
function hasEnded(failure) {
    return failure === undefined || failure.code === 'drifted';
}
function outcomeOf(state) {
    const steps = ownSteps(state);
    if (steps.length === 0)
        return 'unchanged';
    if (state.policy.dryRun)
        return 'planned';
    return hasDone({ steps }, 'create') ? 'created' : 'updated';
}

;// CONCATENATED MODULE: ./lib/release/tell-plan.js





function tellPlan(plan, { log, ...planned }) {
    log.info(describePlan(plan));
    for (const warning of plan.warnings)
        log.warning(warning);
    for (const notice of noticesOf(plan, planned))
        log.notice(notice);
}
function noticesOf(plan, { desired, observed, origin }) {
    const { integration, instance } = observed;
    const isHeld = (0,compare_versions/* isSameVersion */.p)(integration?.version ?? '', desired.version);
    const same = isHeld && origin !== undefined ? explainSame(desired.version, origin) : undefined;
    const setsUpPaused = instance?.status === 'paused' && hasStep(plan, 'setup');
    return [...(same === undefined ? [] : [same]), ...(setsUpPaused ? [SETUP_OF_PAUSED] : [])];
}
const SETUP_OF_PAUSED = 'The instance is Paused, and a setup is planned: it may make it work again. Whether one that is ' +
    `paused stays so is not documented. With ${(0,quote/* option */.uK)('setup-when')} unconfigured no setup is sent to it.`;

;// CONCATENATED MODULE: ./lib/release/judge-instance.js





function judgeInstance(instance, expected) {
    if (instance === undefined && expected.installs) {
        return { kind: 'wait', text: NOT_SHOWN, failure: INSTALLATION_UNSEEN };
    }
    const verdict = judge(instance, expected);
    if (expected.waitFor !== 'none')
        return verdict;
    if (verdict.kind === 'failed')
        return { kind: 'warning', text: verdict.failure.message };
    return verdict.kind === 'wait' ? { kind: 'notice', text: verdict.text } : verdict;
}
const NOT_SHOWN = 'The instance does not show yet.';
function judge(instance, expected) {
    switch (instance?.status) {
        case undefined:
            return waiting(NOT_SHOWN);
        case 'unknown':
            return waiting('The instance has a status that this action does not know.');
        case 'failed':
            return { kind: 'failed', failure: INSTANCE_FAILED };
        case 'paused':
            return { kind: 'notice', text: `The instance is Paused; ${pausedSince(expected)}.` };
        case 'notConfigured':
            return expected.setUp
                ? waiting('The instance is NotConfigured although it was set up.')
                : { kind: 'notice', text: 'The instance is NotConfigured: it has not been set up yet.' };
        case 'hasErrors':
            return judgeErrors(judgeWorking(instance, {
                expected,
                verdict: { kind: 'warning', text: 'The instance HasErrors: it works, with errors.' },
            }), expected);
        case 'active':
            return judgeWorking(instance, {
                expected,
                verdict: { kind: 'info', text: `The instance is ${describeInstance(instance)}.` },
            });
    }
}
function waiting(text) {
    return {
        kind: 'wait',
        text,
        failure: {
            code: 'wait-timeout',
            message: `The wait is over. ${text}`,
            hint: `Raise ${(0,quote/* option */.uK)('wait-timeout')}, set ${(0,quote/* option */.uK)('wait-for')} to what is needed, or look at ` +
                'the log of the integration.',
        },
    };
}
function pausedSince({ statusBefore }) {
    return statusBefore === 'paused' ? 'it was left so' : 'it was not so before this run';
}
function resumption(instance, { statusBefore }) {
    if (statusBefore !== 'paused' || instance === undefined)
        return undefined;
    const { status } = instance;
    return status === 'paused'
        ? undefined
        : `The instance was Paused before this run, and shows ${status} now.`;
}
const INSTANCE_FAILED = {
    code: 'instance-failed',
    message: 'The instance is Failed: it does not work.',
    hint: 'Check the setup parameters and the log of the integration itself, then run again.',
};
function judgeErrors(verdict, { failOn }) {
    if (verdict.kind !== 'warning' || !failOn.includes('has-errors'))
        return verdict;
    return {
        kind: 'failed',
        failure: {
            code: 'instance-has-errors',
            message: verdict.text,
            hint: 'Look at the log of the integration itself, then run again. A run that only warns of this ' +
                `is one without has-errors in ${(0,quote/* option */.uK)('fail-on')}.`,
        },
    };
}
function judgeWorking(instance, { expected, verdict }) {
    const shown = (0,models/* configuredVersion */.f)(instance);
    if (shown !== undefined && (0,compare_versions/* isSameVersion */.p)(shown, expected.version))
        return verdict;
    const former = shown === undefined ? 'no version' : `the version ${(0,quote/* quote */.hD)(shown)}`;
    const text = `The instance still shows ${former}, not ${expected.version}.`;
    if (expected.waitFor === 'version')
        return waiting(text);
    if (shown === undefined)
        return verdict;
    return verdict.kind === 'info'
        ? { kind: 'notice', text: `${text} The service brings it up to date on its own schedule.` }
        : { kind: verdict.kind, text: `${verdict.text} ${text}` };
}

;// CONCATENATED MODULE: ./lib/release/verify-instance.js



const FIRST_POLL_PAUSE_MS = 250;
const LONGEST_POLL_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;
const PROGRESS_EVERY_MS = 15_000;
async function verifyInstance(current, context) {
    const { expected, deadline, log } = context;
    try {
        await waitForInstance(current, context);
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        const isOfRun = deadline.stopReason()?.code === 'cancelled' || error.code === 'outcome-unknown';
        if (expected.waitFor !== 'none' || isOfRun)
            throw error;
        log.warning(`What became of the instance could not be read. ${error.message}`);
    }
}
async function waitForInstance(current, context) {
    const { expected, clock, log, deadline } = context;
    const until = clock.now() + patienceMs(expected);
    const progress = progressOf(context);
    let instance = current.instance.kind === 'read' ? current.instance.instance : await look(current, context);
    for (let pauseMs = FIRST_POLL_PAUSE_MS;; pauseMs *= PAUSE_GROWTH) {
        const verdict = judgeInstance(instance, expected);
        const resumed = verdict.kind === 'wait' ? undefined : resumption(instance, expected);
        if (resumed !== undefined)
            log.notice(resumed);
        if (verdict.kind === 'failed')
            throw new errors/* ReleaseError */.K2(verdict.failure);
        if (verdict.kind !== 'wait') {
            log[verdict.kind](verdict.text);
            return;
        }
        const leftMs = Math.min(until - clock.now(), deadline.remainingMs());
        if (leftMs <= 0)
            throw new errors/* ReleaseError */.K2(verdict.failure);
        progress(verdict.text);
        await deadline.pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs));
        instance = await look(current, context).catch((error) => {
            throw isOutOfTime(error) ? new errors/* ReleaseError */.K2(verdict.failure) : error;
        });
    }
}
function patienceMs({ installs, waitFor, waitTimeoutMs }) {
    const waitMs = waitFor === 'none' ? 0 : waitTimeoutMs;
    return installs ? Math.max(waitMs, INSTALLATION_GRACE_MS) : waitMs;
}
function isOutOfTime(error) {
    return error instanceof errors/* ReleaseError */.K2 && error.code === 'budget-exceeded';
}
async function look({ integration }, { workspace, notify }) {
    if (integration === undefined)
        return undefined;
    const instance = await workspace.readInstance(integration);
    notify({ kind: 'instance-read', instance });
    return instance;
}
function progressOf({ clock, log }) {
    let shown = '';
    let shownAt = 0;
    return (text) => {
        if (text === shown && clock.now() - shownAt < PROGRESS_EVERY_MS)
            return;
        shown = text;
        shownAt = clock.now();
        log.info(`Waiting: ${text}`);
    };
}

;// CONCATENATED MODULE: ./lib/release/release-integration.js













async function releaseIntegration({ desired, policy, origin }, { ledger = NO_LEDGER, ...dependencies }) {
    let state = initialState(desired, policy);
    const notify = (event) => {
        state = after(state, event);
    };
    try {
        await release({ desired, policy, origin, notify }, { ledger, ...dependencies });
        return toResult(state, undefined);
    }
    catch (thrown) {
        const error = (0,domain_thrown/* toReleaseError */.Tp)(thrown);
        if (error.code === 'internal')
            dependencies.log.debug((0,domain_thrown/* placesOf */.ek)(error.cause));
        return toResult(state, error.failure);
    }
}
async function release({ desired, policy, origin, notify }, { ledger, ...dependencies }) {
    const { workspace, log, clock } = dependencies;
    const timed = phaseTimer(clock, notify);
    const { evidence, record } = await ledger.lookUp();
    notify({ kind: 'looked-up', evidence });
    const observed = await timed('observe', () => observe(workspace, desired.integration));
    notify({ kind: 'observed', observed });
    log.info(describeObserved(desired, observed));
    const plan = planRelease({ desired, policy, observed, evidence, origin });
    notify({ kind: 'planned', plan });
    tellPlan(plan, { desired, observed, origin, log });
    refuse(plan.refusals);
    if (policy.dryRun) {
        judgeDrift(plan, { policy, evidence, log });
        return;
    }
    await record({ writes: plan.steps.length > 0 }, async () => {
        const current = await applyPlan(plan.steps, {
            ...dependencies,
            name: desired.integration,
            notify,
            current: startingFrom(observed),
        });
        if (observed.instance === undefined && !hasStep(plan, 'install'))
            return;
        const expected = {
            version: desired.version,
            waitFor: policy.waitFor,
            waitTimeoutMs: policy.waitTimeoutMs,
            failOn: policy.failOn,
            installs: hasStep(plan, 'install'),
            setUp: hasStep(plan, 'setup'),
            statusBefore: observed.instance?.status,
        };
        await timed('verify', () => verifyInstance(current, { ...dependencies, expected, notify }));
    });
}
function refuse([first]) {
    if (first !== undefined)
        throw new errors/* ReleaseError */.K2(first);
}
function judgeDrift(plan, { policy, evidence, log }) {
    if (!policy.failOn.includes('changes'))
        return;
    const isRecorded = evidence.provenance?.former !== undefined;
    const { drifted, unseenKeys } = driftOf(plan, { isRecorded });
    if (unseenKeys.length > 0) {
        const keys = unseenKeys.map((key) => (0,quote/* quote */.hD)(key, 80)).join(', ');
        log.notice(`Cannot be seen, and counts as no change: ${(0,quote/* option */.uK)('setup')} ${keys}.`);
    }
    if (drifted)
        throw new errors/* ReleaseError */.K2(DRIFTED);
}
function startingFrom({ integration, instance }) {
    return { integration, instance: { kind: 'read', instance }, instanceBefore: instance };
}
function phaseTimer(clock, notify) {
    return async (phase, work) => {
        const startedAt = clock.now();
        let result = 'failed';
        try {
            const value = await work();
            result = 'done';
            return value;
        }
        finally {
            const durationMs = Math.round(clock.now() - startedAt);
            notify({ kind: 'phase-ended', phase: { phase, result, durationMs } });
        }
    };
}

// EXTERNAL MODULE: ./lib/http/connection.js
var http_connection = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/http/transport.js + 6 modules
var http_transport = __webpack_require__(4399);
// EXTERNAL MODULE: ./lib/domain/about.js
var about = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/workspace/fill-route.js
var fill_route = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/workspace/routes.js
var workspace_routes = __webpack_require__(8595);
// EXTERNAL MODULE: ./lib/http/turns.js
var turns = __webpack_require__(5600);
// EXTERNAL MODULE: ./lib/http/wire-error.js
var wire_error = __webpack_require__(4692);
// EXTERNAL MODULE: ./lib/http/common-hints.js
var common_hints = __webpack_require__(3600);
;// CONCATENATED MODULE: ./lib/workspace/request-errors.js



const HINTS = {
    ...common_hints/* COMMON_HINTS */.N,
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

;// CONCATENATED MODULE: ./lib/workspace/api-caller.js







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
            throw error instanceof wire_error/* WireError */.c ? requestErrorFrom(error, request.label) : error;
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
            path: api_caller_pathOf(path, { filling, label }) + (query ?? ''),
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
    return __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 8951));
}
function api_caller_pathOf(path, { filling, label }) {
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

;// CONCATENATED MODULE: ./lib/workspace/authorization.js


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

// EXTERNAL MODULE: ./lib/workspace/list-pages.js
var list_pages = __webpack_require__(2756);
;// CONCATENATED MODULE: ./lib/workspace/workspace-client.js



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

;// CONCATENATED MODULE: ./lib/workspace/connect-workspace.js





async function connectWorkspace({ settings, reach, clock, deadline, log, onSecret, }) {
    const { apiUrl, workspace, credentials } = settings;
    const connection = await (0,http_connection/* openConnection */.JY)({ origin: apiUrl, ...reach });
    const transport = new http_transport/* Transport */.o({ connection, clock, log, deadline, random: Math.random });
    const api = new ApiCaller({ settings, transport });
    const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
    return {
        workspace: new WorkspaceClient(api, authorization),
        close: () => connection.close(),
    };
}

;// CONCATENATED MODULE: ./lib/shells/common/perform-release.js




async function performRelease(inputs, { reach, cancelled, log, openLedger, report }) {
    const clock = systemClock;
    const deadline = new time_deadline/* Deadline */.B2({ clock, budgetMs: inputs.budgetMs, cancelled });
    const { workspace, close } = await connectWorkspace({
        settings: inputs.settings,
        reach,
        clock,
        deadline,
        log,
        onSecret: (secret) => {
            log.mask(secret);
        },
    });
    let opened;
    try {
        opened = await openLedger?.({ clock, deadline });
        const dependencies = { workspace, log, clock, deadline, ledger: opened?.ledger };
        report(await releaseIntegration({ ...inputs, origin: inputs.source }, dependencies));
    }
    finally {
        void close();
        void opened?.close();
    }
}

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/domain/results.js
var results = __webpack_require__(3930);
;// CONCATENATED MODULE: ./lib/render/next-step.js

const AFTER_A_PLAN = [
    {
        applies: ({ steps }) => steps.length > 0,
        say: ({ version, code, option }) => `if this is what you want, merge it, and release ${code(version)}: by its tag, or without ${option('dry-run')}.`,
    },
    {
        applies: ({ steps }) => steps.length === 0,
        say: () => 'nothing. The workspace holds all of this already.',
    },
];
const AFTER_A_RELEASE = [
    {
        applies: ({ installed }) => installed === false,
        say: ({ option, ...at }) => `it is not installed. To use it here, switch ${option('install')} on, or press Install in its row on ${page(at)}.`,
    },
    {
        applies: (result) => result.status === 'notConfigured' && isSetUp(result),
        say: (at) => `the setup was sent and answered, and the instance shows NotConfigured still: run again, look at the log of the integration itself, or press SetUp in its row on ${page(at)}.`,
    },
    {
        applies: (result) => result.status === 'notConfigured' && !isSetUp(result),
        say: ({ option, ...at }) => `give ${option('setup')} from a secret, or press SetUp in its row on ${page(at)}.`,
    },
    {
        applies: ({ status }) => status === 'hasErrors',
        say: () => 'look at the log of the integration itself.',
    },
    {
        applies: ({ status }) => status === 'paused',
        say: () => 'resume the integration when it is to work.',
    },
    { applies: ({ newlyInstalled }) => newlyInstalled, say: publication },
];
function nextSteps(result, target, markup) {
    const at = { ...target, ...markup, version: result.version };
    return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE)
        .filter(({ applies }) => applies(result))
        .map(({ say }, index) => `👉 ${markup.strong(index === 0 ? 'Next:' : 'Then:')} ${say(at)}`);
}
function isSetUp({ steps }) {
    return steps.some(({ kind, result }) => kind === 'setup' && result === 'done');
}
function publication({ integration, workspace, code, words }) {
    return (`${code(integration)} is installed in ${code(workspace)} for the first time. To make it ` +
        'public to other organisations, write to the vendor at ' +
        `${words(about/* VENDOR_SUPPORT */.tL)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`);
}
function page({ workspaceUrl, link }) {
    return link('the page of integrations', workspaceUrl);
}

;// CONCATENATED MODULE: ./lib/render/timeline.js

const STEP_NAMES = {
    create: 'Create the integration',
    'set-version': 'Set the version',
    install: 'Install',
    setup: 'Set up',
    features: 'Switch the features',
    webhooks: 'Set the webhooks',
    'patch-instance': 'Patch the instance',
};
const STEP_RESULTS = {
    planned: '📝 planned',
    done: '✅ done',
    'not-done': '❌ failed',
    unknown: '❓ unknown',
};
const PHASES = {
    observe: { name: 'Read the workspace', done: '👀 read' },
    verify: { name: 'Verify the instance', done: '👀 verified' },
};
const BAR_LENGTH = 16;
const SPACE = '&nbsp;';
function timeline({ phases, steps }) {
    const rows = [
        ...phases.filter(({ phase }) => phase === 'observe').map(phaseRow),
        ...steps.map(stepRow),
        ...phases.filter(({ phase }) => phase === 'verify').map(phaseRow),
    ];
    const totalMs = rows.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
    let startMs = 0;
    const cells = rows.map(({ name, change, result, durationMs }) => {
        if (durationMs === undefined)
            return [name, change, result, '', ''];
        const bar = barOf({ startMs, durationMs, totalMs });
        startMs += durationMs;
        return [name, change, result, duration(durationMs).replaceAll(' ', SPACE), bar];
    });
    return (0,markdown/* table */.tp)(['step', 'change', 'result', 'time', `${duration(totalMs)} in all`], cells);
}
function phaseRow({ phase, result, durationMs }) {
    const { name, done } = PHASES[phase];
    return { name, change: '', result: result === 'done' ? done : '❌ failed', durationMs };
}
function stepRow(step) {
    const { kind, from, to, durationMs } = step;
    const change = from === '' ? (0,markdown/* code */.aY)(to) : `${(0,markdown/* code */.aY)(from)} → ${(0,markdown/* code */.aY)(to)}`;
    return { name: STEP_NAMES[kind], change, result: stepEnding(step), durationMs };
}
function stepEnding({ result, durationMs }) {
    return result === 'not-done' && durationMs === undefined ? '⬜ not begun' : STEP_RESULTS[result];
}
function barOf(span) {
    const perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
    const start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
    const end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
    const length = Math.min(end, BAR_LENGTH) - start;
    return `<code>${SPACE.repeat(start)}${'█'.repeat(length)}${SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
}
const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;
function duration(ms) {
    if (ms < MS_PER_SECOND)
        return `${ms} ms`;
    const tenths = Math.round(ms / 100);
    if (tenths * 100 < MS_PER_MINUTE)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(ms / MS_PER_SECOND);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./lib/render/plan-diff.js



const LONGEST_LIST = 100;
const SHOWN_NAME_LENGTH = 80;
const SHOWN_WORDS_LENGTH = 300;
const PARTS = {
    features: 'feature',
    webHooks: 'webhook',
    settings: 'setting',
    secrets: 'secret',
    instance: 'instance',
};
const OPS = {
    add: ['+', 'added'],
    replace: ['!', 'replaced'],
    remove: ['-', 'removed'],
};
const SHOWN = {
    another: ['!', 'the instance shows another value'],
    none: ['+', 'the instance shows no value'],
    'not-installed': ['+', 'unknown before it is installed'],
};
const SETUP_REASONS = {
    always: 'sent, as is asked for in every run',
    'not-configured': 'sent, because nobody has set it up yet',
    'new-version': 'sent with the new version',
    'values-differ': 'sent, because values differ',
};
function planDiff(plan) {
    const lines = [
        ...ownLines(plan),
        ...setupLines(plan),
        ...featureLines(plan),
        ...webhookLines(plan),
        ...instanceLines(plan),
    ];
    const width = Math.max(...lines.map(([, , name]) => name.length));
    return lines.map(([sign, what, name, how]) => ({
        sign,
        text: `${what.padEnd(10)} ${name.padEnd(width)}  ${how}`.trimEnd(),
    }));
}
function plannedSteps({ steps, refusals }) {
    if (refusals.length > 0) {
        return 'Nothing was written, and a release would be refused before it writes anything.';
    }
    if (steps.length === 0)
        return 'A release would write nothing.';
    const names = steps.map((kind) => STEP_NAMES[kind].toLowerCase()).join(', ');
    return `Nothing was written. A release would take these steps: ${names}.`;
}
function ownLines({ version, installed }) {
    return [
        ...change('version', plan_diff_named(version.from), plan_diff_named(version.to)),
        ...change('installed', yesNo(installed.from), yesNo(installed.to)),
    ];
}
function change(what, from, to) {
    if (from === to)
        return [[' ', what, to, '']];
    const before = from === '' ? [] : [['-', what, from, '']];
    return [...before, ['+', what, to, '']];
}
function setupLines({ setup }) {
    if (setup === null)
        return [];
    const keys = setup.keys.map(({ key, instanceShows }) => {
        const [sign, how] = SHOWN[instanceShows];
        return [sign, 'setup', plan_diff_named(key), how];
    });
    const reason = ['!', 'setup', '', SETUP_REASONS[setup.because]];
    return [reason, ...capped(keys, 'setup')];
}
function featureLines({ features }) {
    const lines = features.map((change) => {
        const sign = change.from === null ? '+' : '!';
        return [sign, PARTS.features, plan_diff_named(change.feature), featureWords(change)];
    });
    return capped(lines, PARTS.features);
}
function webhookLines({ webhooks }) {
    const lines = webhooks.map((change) => {
        const how = (0,quote/* printable */.g$)(webhookWords(change), SHOWN_WORDS_LENGTH);
        return [webhookSign(change), PARTS.webHooks, plan_diff_named(change.url), how];
    });
    return capped(lines, PARTS.webHooks);
}
function webhookSign({ from, to }) {
    if (to === null)
        return '-';
    return from === null ? '+' : '!';
}
function instanceLines({ instance }) {
    const lines = instance.map(({ op, part, item, field }) => {
        const [sign, done] = OPS[op];
        const name = [item, field].filter((text) => text !== '').join(' ');
        return [sign, PARTS[part], plan_diff_named(name), done];
    });
    return capped(lines, 'instance');
}
function capped(lines, what) {
    const more = lines.length - LONGEST_LIST;
    if (more <= 0)
        return [...lines];
    return [...lines.slice(0, LONGEST_LIST), [' ', what, `and ${more} more`, '']];
}
function plan_diff_named(text) {
    return (0,quote/* printable */.g$)(text, SHOWN_NAME_LENGTH);
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/render/before-after.js


const UNKNOWN = '❓ unknown';
function beforeAndAfter(result) {
    return (0,markdown/* table */.tp)(['', 'before', 'after'], [
        ['version', versionCell(result.previousVersion), versionAfter(result)],
        ['installed', installedBefore(result), before_after_yesNo(result.installed)],
        ['status', result.previousStatus ?? '–', result.status ?? '–'],
    ]);
}
function versionAfter({ steps, version, previousVersion }) {
    const move = steps.find(({ kind }) => kind === 'create' || kind === 'set-version');
    if (move?.result === 'unknown')
        return UNKNOWN;
    if (move?.result !== 'done')
        return versionCell(previousVersion);
    const change = (0,compare_versions/* versionChange */.Bn)(previousVersion, version);
    return versionCell(version) + (change === '' ? '' : ` (${change})`);
}
function versionCell(version) {
    return version === undefined ? '–' : (0,markdown/* code */.aY)(version);
}
function installedBefore({ steps, installed }) {
    return before_after_yesNo(steps.some(({ kind }) => kind === 'install') ? false : installed);
}
function before_after_yesNo(value) {
    if (value === undefined)
        return UNKNOWN;
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/render/code-sentence.js
function codeSentence({ commit, comparison }, markup) {
    const { code, link } = markup;
    const parts = [
        ...(commit === undefined ? [] : [`The commit is ${link(code(commit.name), commit.url)}.`]),
        ...(comparison === undefined
            ? []
            : [
                `What it changes since ${code(comparison.formerVersion)} is on ${link('a page of its own', comparison.url)}.`,
            ]),
    ];
    return parts.length === 0 ? [] : [parts.join(' ')];
}

// EXTERNAL MODULE: ./lib/render/failure-summary.js
var failure_summary = __webpack_require__(171);
;// CONCATENATED MODULE: ./lib/render/release-summary.js








const release_summary_OUTCOMES = {
    created: '✅ Created',
    updated: '✅ Updated',
    unchanged: '✅ Unchanged, nothing to do:',
    planned: '📝 Planned:',
};
function releaseSummary(result, facts) {
    return [
        `### ${headline(result, facts, markdown/* MARKDOWN */.yQ)}`,
        ...(0,results/* failuresOf */.dJ)(result).map((failure) => (0,failure_summary/* failureText */.kY)(failure, facts)),
        ...(result.dryRun ? plan(result) : release_summary_release(result, facts)),
        ...(facts.remarks.length === 0
            ? []
            : [facts.remarks.map((remark) => `> ${(0,markdown/* words */.aL)(remark)}`).join('\n>\n')]),
        ...(result.failure === undefined ? nextSteps(result, facts, markdown/* MARKDOWN */.yQ) : []),
        `The version comes from ${(0,markdown/* words */.aL)(facts.source)}. ${(0,failure_summary/* setupSentence */.$M)(facts.setupIsGiven)} ${(0,markdown/* link */.nf)('Integrations of the workspace', facts.workspaceUrl)}`,
        '',
    ].join('\n\n');
}
const BLEMISHED = {
    'not-set-up': {
        ...release_summary_OUTCOMES,
        created: '⚠️ Created, but not set up:',
        updated: '⚠️ Updated, but not set up:',
        unchanged: '⚠️ Unchanged, and not set up:',
    },
    'has-errors': {
        ...release_summary_OUTCOMES,
        created: '⚠️ Created, but with errors:',
        updated: '⚠️ Updated, but with errors:',
        unchanged: '⚠️ Unchanged, and with errors:',
    },
    failed: {
        ...release_summary_OUTCOMES,
        created: '⚠️ Created, but failed:',
        updated: '⚠️ Updated, but failed:',
        unchanged: '⚠️ Unchanged, and failed:',
    },
};
function headline(result, facts, { code }) {
    const what = `${code(facts.integration)} ${code(result.version)} in ${code(facts.workspace)}`;
    return `${outcomeIn(result, facts)} ${what}`;
}
function outcomeIn(result, { setupIsGiven }) {
    if (result.outcome === undefined)
        return failedOutcome(result);
    const blemish = (0,results/* blemishOf */.gu)(result, setupIsGiven);
    return (blemish === undefined ? release_summary_OUTCOMES : BLEMISHED[blemish])[result.outcome];
}
function failedOutcome({ dryRun, plan, steps }) {
    if (dryRun)
        return plan === undefined ? '❌ Not planned:' : '❌ Would be refused:';
    const results = new Set(steps.map(({ result }) => result));
    if (results.size === 0 && plan?.refusals.length === 0) {
        return '❌ Nothing to release, but the run failed:';
    }
    if (results.has('unknown'))
        return '❓ Perhaps released:';
    if (!results.has('done'))
        return '❌ Not released:';
    return results.has('not-done') ? '❌ Released in part:' : '❌ Released, but the run failed:';
}
function plan({ plan: planned }) {
    if (planned === undefined)
        return [];
    return [(0,markdown/* diff */.Ui)(planDiff(planned)), plannedSteps(planned)];
}
function release_summary_release(result, facts) {
    return [
        ...(hasLooked(result) ? [beforeAndAfter(result)] : []),
        ...(result.phases.length + result.steps.length === 0 ? [] : [timeline(result)]),
        ...releasedParts(result, facts, markdown/* MARKDOWN */.yQ),
    ];
}
const SHOWN_KEYS = 20;
function releasedParts({ steps, dryRun }, { setupKeys, code }, markup) {
    if (dryRun)
        return [];
    const isSetUp = steps.some(({ kind, result }) => kind === 'setup' && result === 'done');
    return [...(isSetUp ? keySentence(setupKeys, markup) : []), ...codeSentence(code, markup)];
}
function keySentence(keys, { code }) {
    if (keys.length === 0)
        return [];
    const shown = keys.slice(0, SHOWN_KEYS).map((key) => code(key));
    const more = keys.length - shown.length;
    return [`Keys set up: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}
function hasLooked({ failure, integrationId, steps }) {
    return failure === undefined || integrationId !== undefined || steps.length > 0;
}

;// CONCATENATED MODULE: ./lib/render/release-log.js






const LONGEST_OPEN_DIFF = 20;
function releaseLog(result, facts, markup) {
    return [...release_log_plan(result), { title: undefined, lines: releaseEnding(result, facts, markup) }];
}
function releaseEnding(result, facts, markup) {
    const ending = result.failure === undefined ? goodEnding : badEnding;
    return ending(result, facts, markup);
}
function release_log_plan({ dryRun, plan: planned }) {
    if (!dryRun || planned === undefined)
        return [];
    const lines = (0,markdown/* plainDiff */.IB)(planDiff(planned));
    return [
        { title: lines.length > LONGEST_OPEN_DIFF ? 'What would change' : undefined, lines },
        { title: undefined, lines: [plannedSteps(planned)] },
    ];
}
const BLEMISHES = {
    'not-set-up': 'but not set up',
    'has-errors': 'but with errors',
    failed: 'but failed',
};
function goodEnding(result, facts, markup) {
    const { integration, workspace, setupIsGiven } = facts;
    const outcome = result.outcome ?? '';
    const blemish = (0,results/* blemishOf */.gu)(result, setupIsGiven);
    const how = blemish === undefined ? outcome : `${outcome}, ${BLEMISHES[blemish]}`;
    return [
        ...releasedParts(result, facts, markup),
        `${integration} ${result.version} in ${workspace}: ${how}.`,
        ...nextSteps(result, facts, markup),
    ];
}
function badEnding(result, facts, markup) {
    const { steps } = result;
    const endings = steps.map((step) => `${STEP_NAMES[step.kind]}: ${stepEnding(step)}`);
    return [
        ...(endings.length === 0 ? [] : [`${endings.join('; ')}.`]),
        ...releasedParts(result, facts, markup),
        `${headline(result, facts, markup)}.`,
    ];
}

// EXTERNAL MODULE: ./lib/shells/common/outputs.js + 1 modules
var outputs = __webpack_require__(4960);
;// CONCATENATED MODULE: ./lib/shells/common/summary-facts.js

const summary_facts_UNKNOWN = { code: {}, errorsPage: undefined, remarks: [] };
function summaryFacts({ settings, desired, source }, ofTheShell = summary_facts_UNKNOWN) {
    return {
        integration: desired.integration,
        workspace: settings.workspace,
        workspaceUrl: (0,about/* workspacePage */.d_)(settings),
        source: source.source,
        setupIsGiven: desired.setup !== undefined,
        setupKeys: Object.keys(desired.setup ?? {}),
        ...ofTheShell,
    };
}

// EXTERNAL MODULE: ./lib/domain/commit.js
var domain_commit = __webpack_require__(2935);
;// CONCATENATED MODULE: ./lib/shells/action/code-facts.js

function codeFacts(env, known) {
    const { tag, provenance } = known;
    const repository = repositoryUrl(env);
    const commit = provenance?.commit ?? (tag?.isInput === true ? undefined : env.GITHUB_SHA);
    if (repository === undefined)
        return {};
    return {
        commit: commit !== undefined && (0,domain_commit/* isCommit */.W)(commit)
            ? { name: (0,domain_commit/* shortCommit */.A)(commit), url: `${repository}/commit/${commit}` }
            : undefined,
        comparison: comparisonOf(repository, known),
    };
}
function comparisonOf(repository, { previousVersion, provenance }) {
    const { tag, former } = provenance ?? {};
    if (former === undefined || former.version !== previousVersion)
        return undefined;
    if (!isPlainTag(tag) || !isPlainTag(former.tag) || tag === former.tag)
        return undefined;
    return {
        formerVersion: former.version,
        url: `${repository}/compare/${former.tag}...${tag}`,
    };
}
function repositoryUrl(env) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env;
    const isKnown = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
    return isKnown ? `${server}/${repository}` : undefined;
}
function isPlainTag(tag) {
    return tag !== undefined && /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._@+/-]{0,199}$/.test(tag);
}

// EXTERNAL MODULE: ./lib/shells/action/report-failure.js
var report_failure = __webpack_require__(8421);
// EXTERNAL MODULE: ./lib/shells/action/runner-files.js
var runner_files = __webpack_require__(864);
;// CONCATENATED MODULE: ./lib/shells/action/report-release.js










function reportRelease(release, { inputs, job, log }) {
    const code = codeFacts(job.env, { ...release, tag: inputs.tag });
    const { errorsPage } = job;
    const { remarks } = log;
    const result = log.shownData(release);
    const facts = log.shownData(summaryFacts(inputs, { code, errorsPage, remarks }));
    const summary = releaseSummary(result, facts);
    (0,runner_files/* writeSummary */.Sy)(summary, { job, log });
    (0,runner_files/* writeOutputs */.Kn)((0,outputs/* outputsOf */.Yz)(release, { result, workspaceUrl: facts.workspaceUrl, summary }), {
        job,
        log,
    });
    for (const passage of releaseLog(result, facts, (0,markdown/* plainMarkup */.$0)(quote/* inWorkflow */.FT)))
        log.passage(passage);
    if (release.failure !== undefined)
        (0,report_failure/* fail */.f)((0,results/* failuresOf */.dJ)(release), { job, log });
}

;// CONCATENATED MODULE: ./lib/shells/action/release-and-report.js


async function releaseAndReport(inputs, { reach, cancelled, log, job }) {
    await performRelease(inputs, {
        reach,
        cancelled,
        log,
        openLedger: (bounds) => openLedgerIfWanted(inputs, { ...bounds, proxy: reach.proxy, env: job.env, log }),
        report: (result) => {
            reportRelease(result, { inputs, job, log });
        },
    });
}
async function openLedgerIfWanted(inputs, dependencies) {
    const { deployment } = inputs;
    if (deployment === undefined)
        return undefined;
    const { openLedger } = await Promise.all(/* import() */[__webpack_require__.e(415), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 7365));
    return openLedger({ ...dependencies, inputs, deployment });
}


/***/ }),

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ ShutdownGrace),
/* harmony export */   B2: () => (/* binding */ Deadline)
/* harmony export */ });
/* unused harmony export CANCEL_GRACE_MS */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const CANCEL_GRACE_MS = 5_000;
class Deadline {
    #clock;
    #at;
    #ranOut = false;
    cancelled;
    constructor(bounds) {
        this.#clock = bounds.clock;
        this.#at = bounds.clock.now() + bounds.budgetMs;
        this.cancelled = bounds.cancelled;
    }
    remainingMs() {
        return Math.max(0, this.#at - this.#clock.now());
    }
    stopReason() {
        if (this.cancelled.aborted) {
            return {
                code: 'cancelled',
                message: 'The run was cancelled.',
                hint: 'Run again: what is done is found by reading and not repeated.',
            };
        }
        if (this.remainingMs() > 0 && !this.#ranOut)
            return undefined;
        return {
            code: 'budget-exceeded',
            message: 'The run took longer than its timeout.',
            hint: `Run again, or raise ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('timeout')}.`,
        };
    }
    async pause(ms) {
        const bounded = Math.min(ms, this.remainingMs());
        await this.#clock.sleep(bounded, this.cancelled).catch(() => undefined);
    }
    attemptSignal(attemptMs, safe) {
        const remainingMs = Math.ceil(this.remainingMs());
        const time = AbortSignal.timeout(Math.min(attemptMs, remainingMs));
        if (remainingMs <= attemptMs) {
            time.addEventListener('abort', () => (this.#ranOut = true), { once: true });
        }
        return AbortSignal.any([time, safe ? this.cancelled : delayed(this.cancelled)]);
    }
}
function delayed(signal) {
    const late = new AbortController();
    const abortLater = () => {
        setTimeout(() => {
            late.abort(signal.reason);
        }, CANCEL_GRACE_MS).unref();
    };
    signal.addEventListener('abort', abortLater, { once: true });
    return late.signal;
}
const SHUTDOWN_GRACE_MS = 5_000;
const AFTER_CANCEL_GRACE_MS = 1_000;
class ShutdownGrace {
    #clock;
    #cancelledAt;
    constructor({ clock, cancelled }) {
        this.#clock = clock;
        const note = () => (this.#cancelledAt = clock.now());
        if (cancelled.aborted)
            note();
        else
            cancelled.addEventListener('abort', note, { once: true });
    }
    deadline() {
        const clock = this.#clock;
        const sinceCancelMs = this.#cancelledAt === undefined ? 0 : Math.round(clock.now() - this.#cancelledAt);
        const leftMs = CANCEL_GRACE_MS + AFTER_CANCEL_GRACE_MS - sinceCancelMs;
        const budgetMs = Math.max(AFTER_CANCEL_GRACE_MS, Math.min(SHUTDOWN_GRACE_MS, leftMs));
        return new Deadline({ clock, budgetMs, cancelled: NEVER });
    }
}
const NEVER = new AbortController().signal;


/***/ }),

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ appliedRule),
/* harmony export */   MI: () => (/* binding */ dropsText),
/* harmony export */   vt: () => (/* binding */ addsWord)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const RULES = {
    'minor-added': {
        level: 'notice',
        says: (from, to) => `A single number gets ".0": ${from} becomes ${to}`,
    },
    'prerelease-detached': {
        level: 'notice',
        says: (from, to) => `A prerelease is set off with a dash: ${from} becomes ${to}`,
    },
    'identifiers-joined': {
        level: 'notice',
        says: (from, to) => `A prerelease has no separators inside: ${from} becomes ${to}`,
    },
    'digits-parted': {
        level: 'notice',
        says: (from, to) => `Where digits would touch, an "x" goes between: ${from} becomes ${to}`,
    },
    'pre-added': {
        level: 'notice',
        effect: 'word-added',
        says: (from, to) => `A prerelease begins with a letter, so "pre" goes first, below every other word but "dev": ` +
            `${from} becomes ${to}`,
    },
    'build-as-part': {
        level: 'notice',
        says: (from, to) => `A build number becomes the fourth part: ${from} becomes ${to}`,
    },
    'build-dropped': {
        level: 'warning',
        effect: 'text-dropped',
        says: (from, to) => `Build metadata that cannot become the fourth part is dropped: ${from} becomes ${to}`,
    },
    'prerelease-build-dropped': {
        level: 'warning',
        effect: 'text-dropped',
        says: (from, to) => `A build number would lift a prerelease above its release, so it is dropped: ` +
            `${from} becomes ${to}`,
    },
    'large-part': {
        level: 'warning',
        says: (from, to) => `The part ${from} is above ${to}, which the workspace may refuse`,
    },
};
function addsWord(rules) {
    return hasEffect(rules, 'word-added');
}
function dropsText(rules) {
    return hasEffect(rules, 'text-dropped');
}
function hasEffect(rules, effect) {
    return rules.some(({ rule }) => RULES[rule].effect === effect);
}
function appliedRule(rule, from, to) {
    const { level, says } = RULES[rule];
    return { rule, message: says((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(from), (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(to)), level };
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   cV: () => (/* binding */ fillBody),
/* harmony export */   dN: () => (/* binding */ fillPath)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7708);

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

/***/ 2756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s$: () => (/* binding */ readAllPages),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* unused harmony exports MAX_PAGES, MAX_ALIKE */
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _ports_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6529);


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

/***/ 8595:
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