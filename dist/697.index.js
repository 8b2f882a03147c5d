export const id = 697;
export const ids = [697,725];
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


/***/ }),

/***/ 8358:
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

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport)
});

// UNUSED EXPORTS: ATTEMPT_DEADLINE_MS

// EXTERNAL MODULE: ./lib/workspace/connection.js
var connection = __webpack_require__(8725);
;// CONCATENATED MODULE: ./lib/workspace/connection-faults.js

const CHECK_NETWORK = 'Check api-url, the proxy if the environment names one, and that the runner can reach it; ' +
    'then run again.';
const CHECK_PROXY = 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.';
const TRUST_CA = 'If the certificate is from a private authority, put its certificate into a file and set ' +
    'NODE_EXTRA_CA_CERTS to its path in the env of the job. Verification is never switched off.';
function notSent(reason) {
    const hint = CHECK_NETWORK;
    return { code: 'connection-failed', fate: 'not-sent', temporary: true, reason, hint };
}
function notProxied(reason) {
    return { ...notSent(reason), hint: CHECK_PROXY };
}
function broken(reason) {
    const hint = 'Run again: whatever was done is found by reading.';
    return { code: 'connection-failed', fate: 'unknown', temporary: true, reason, hint };
}
function untrusted(reason) {
    const hint = TRUST_CA;
    return { code: 'tls-untrusted', fate: 'not-sent', temporary: false, reason, hint };
}
const FAULTS = {
    ECONNREFUSED: notSent('the connection was refused'),
    ENOTFOUND: notSent('the host name is not known'),
    EAI_AGAIN: notSent('the host name could not be looked up'),
    EHOSTUNREACH: notSent('the host cannot be reached'),
    ENETUNREACH: notSent('the network cannot be reached'),
    UND_ERR_CONNECT_TIMEOUT: notSent('no connection came about in time'),
    UND_ERR_PRX_CONN: notProxied('the proxy closed the connection'),
    UND_ERR_PRX_TLS: {
        ...notProxied('the certificate of the proxy is for another host'),
        temporary: false,
    },
    ECONNRESET: broken('the connection was reset'),
    EPIPE: broken('the connection was closed'),
    UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
    UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
    UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
    EPROTO: { ...notSent('the service does not speak TLS'), temporary: false },
    ERR_SSL_WRONG_VERSION_NUMBER: {
        ...notSent('the service does not speak TLS'),
        temporary: false,
    },
    CERT_HAS_EXPIRED: untrusted('the certificate of the service has expired'),
    CERT_NOT_YET_VALID: untrusted('the certificate of the service is not valid yet'),
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('the certificate of the service is self-signed'),
    ERR_TLS_CERT_ALTNAME_INVALID: untrusted('the certificate is for another host'),
    SELF_SIGNED_CERT_IN_CHAIN: untrusted('the certificate is from an unknown authority'),
    UNABLE_TO_GET_ISSUER_CERT: untrusted('the certificate is from an unknown authority'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted('the certificate is from an unknown authority'),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted('the certificate is from an unknown authority'),
};
function faultOf(error) {
    if (error instanceof connection/* UnreadableAnswerError */.m) {
        return {
            code: 'unexpected-response',
            fate: 'unknown',
            temporary: false,
            reason: error.message,
            hint: 'Check that api-url is the address of the service.',
        };
    }
    const status = refusedTunnel(error);
    if (status !== undefined) {
        return notProxied(`the proxy refused to connect to the service (${status})`);
    }
    const code = codeOf(error);
    return FAULTS[code] ?? broken(`the connection failed (${code})`);
}
function refusedTunnel(error) {
    const { message } = Object(error);
    if (codeOf(error) !== 'UND_ERR_ABORTED' || typeof message !== 'string')
        return undefined;
    return /^Proxy response \((\d{3})\)/.exec(message)?.[1];
}
function codeOf(error) {
    const { code } = Object(error);
    return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'no code';
}

;// CONCATENATED MODULE: ./lib/workspace/json-body.js
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

// EXTERNAL MODULE: ./lib/workspace/request-error.js
var request_error = __webpack_require__(3699);
// EXTERNAL MODULE: ./lib/workspace/retry-policy.js
var retry_policy = __webpack_require__(8358);
;// CONCATENATED MODULE: ./lib/workspace/transport.js




const ATTEMPT_DEADLINE_MS = 15_000;
class Transport {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    async send(request) {
        for (let attempt = 1;; attempt += 1) {
            const last = attempt === retry_policy/* MAX_ATTEMPTS */.m;
            const answered = await this.#attempt(request).catch((error) => this.#setbackOf(error, { request, last }));
            if (!('status' in answered)) {
                await this.#waitAfter(answered, { request, attempt });
                continue;
            }
            const setback = last ? undefined : badAnswer(answered, request);
            if (setback === undefined)
                return refuseUnreadable(answered, request);
            await this.#waitAfter(setback, { request, attempt });
        }
    }
    async #attempt(request) {
        const { connection, limits, clock, log, attemptDeadlineMs } = this.#parts;
        const stop = limits.stopReason();
        if (stop !== undefined)
            throw new request_error/* RequestError */.G({ ...stop, fate: 'not-sent' });
        const startedAt = clock.now();
        const signal = limits.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
        const answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
        const tookMs = Math.round(clock.now() - startedAt);
        log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
        return answer;
    }
    #setbackOf(error, { request, last }) {
        if (error instanceof request_error/* RequestError */.G)
            throw error;
        const fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
        const stop = this.#parts.limits.stopReason();
        if (stop !== undefined)
            throw new request_error/* RequestError */.G({ ...stop, fate: fault.fate });
        const canRepeat = request.safe || fault.fate === 'not-sent';
        if (fault.temporary && canRepeat && !last) {
            return { reason: fault.reason, retryAfterMs: undefined };
        }
        throw new request_error/* RequestError */.G({
            code: fault.code,
            message: `${request.label}: ${fault.reason}.`,
            hint: fault.hint,
            fate: fault.fate,
        });
    }
    async #waitAfter(setback, { request, attempt }) {
        const { clock, limits, log, random } = this.#parts;
        const waitMs = Math.max((0,retry_policy/* backoffMs */.jo)(attempt, random()), setback.retryAfterMs ?? 0);
        refuseWaitBeyondBudget(setback, { request, waitMs, remainingMs: limits.remainingMs() });
        log.info(`${request.label}: attempt ${attempt} of ${retry_policy/* MAX_ATTEMPTS */.m} failed (${setback.reason}), ` +
            `next in ${(waitMs / 1000).toFixed(1)} s`);
        await clock.sleep(waitMs, limits.cancelled).catch(() => undefined);
    }
}
const TOO_SLOW = {
    code: 'connection-failed',
    fate: 'unknown',
    temporary: true,
    reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
    hint: 'Run again: whatever was done is found by reading.',
};
function isTimeout(error) {
    return Object(error).name === 'TimeoutError';
}
function toAnswer(answer, wallTime) {
    return {
        status: answer.status,
        body: bodyOf(answer.text),
        requestId: answer.header('x-request-id'),
        retryAfterMs: (0,retry_policy/* retryAfterMs */.Vs)(answer.header('retry-after'), wallTime),
    };
}
function badAnswer(answer, request) {
    if (!request.safe)
        return undefined;
    if ((0,retry_policy/* isTemporary */.ey)(answer.status)) {
        return { reason: `status ${answer.status}`, retryAfterMs: answer.retryAfterMs };
    }
    return answer.status < 300 && answer.body.kind !== 'json'
        ? { reason: 'the answer is not JSON, or was cut off', retryAfterMs: undefined }
        : undefined;
}
function refuseUnreadable(answer, request) {
    if (answer.status >= 300 && answer.status < 400) {
        throw new request_error/* RequestError */.G({
            code: 'redirected',
            message: `${request.label}: the service answered with a redirect (${answer.status}).`,
            hint: 'Set api-url to the address that the service has itself; redirects are not followed.',
            fate: 'refused',
            status: answer.status,
        });
    }
    if (answer.status < 300 && answer.body.kind === 'text') {
        throw new request_error/* RequestError */.G({
            code: 'unexpected-response',
            message: `${request.label}: the answer is not JSON, or was cut off.`,
            hint: 'Check that api-url is the address of the service; then run again.',
            fate: 'unknown',
            status: answer.status,
        });
    }
    return answer;
}
function refuseWaitBeyondBudget(setback, wait) {
    if (wait.waitMs <= wait.remainingMs)
        return;
    const seconds = Math.round(wait.waitMs / 1000);
    const left = Math.round(wait.remainingMs / 1000);
    throw new request_error/* RequestError */.G({
        code: 'service-unavailable',
        message: `${wait.request.label}: ${setback.reason}, and the next attempt would have to wait ` +
            `${seconds} s, but only ${left} s of the timeout are left.`,
        hint: 'Run again later, or raise the input timeout.',
        fate: 'not-sent',
    });
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workspaceOver: () => (/* binding */ workspaceOver)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/about.js
var about = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/workspace/request-error.js
var request_error = __webpack_require__(3699);
// EXTERNAL MODULE: ./lib/workspace/retry-policy.js
var retry_policy = __webpack_require__(8358);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 6 modules
var schemas = __webpack_require__(2226);
// EXTERNAL MODULE: ./lib/models.js
var models = __webpack_require__(8765);
;// CONCATENATED MODULE: ./lib/workspace/wire-schemas.js


const id = schemas/* string */.YjP();
const integrationRow = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    version: schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* string */.YjP()), schemas/* transform */.pdi((version) => version ?? '')),
});
const createdIntegration = integrationRow;
const integrationList = schemas/* union */.KCZ([
    schemas/* pipe */.FsL(schemas/* array */.YOg(integrationRow), schemas/* transform */.pdi((items) => ({ items, hasMore: false, lastOffset: undefined }))),
    schemas/* object */.Ikc({
        items: schemas/* array */.YOg(integrationRow),
        hasMore: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
        lastOffset: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
    }),
]);
const wire_schemas_status = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), schemas/* transform */.pdi((shown) => {
    const known = models/* INSTANCE_STATUSES */.z.find((name, number) => number === shown || name.toLowerCase() === String(shown).toLowerCase());
    return known ?? 'unknown';
}));
const setting = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id, value: schemas/* unknown */.L5J() }), schemas/* transform */.pdi(({ id, value }) => ({ id, value: shownAs(value) })));
function shownAs(value) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const settings = schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* array */.YOg(setting)), schemas/* transform */.pdi((list) => list ?? []));
const instance = schemas/* object */.Ikc({ id, status: wire_schemas_status, settings, secrets: settings });
const changeResult = schemas/* object */.Ikc({ isSuccessful: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true) });
const authorization = schemas/* object */.Ikc({
    workspace: schemas/* nullish */.cl6(schemas/* object */.Ikc({ id: schemas/* nullish */.cl6(id), name: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
    accessKey: schemas/* string */.YjP(),
});
const domainError = schemas/* object */.Ikc({ status: schemas/* optional */.lqM(schemas/* unknown */.L5J()), message: schemas/* string */.YjP() });
const errorBody = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ errorInfo: domainError }),
    domainError,
    schemas/* object */.Ikc({ title: schemas/* string */.YjP(), errors: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) }),
    schemas/* string */.YjP(),
]);

;// CONCATENATED MODULE: ./lib/workspace/answer-errors.js





const REFUSED = {
    code: 'request-refused',
    hint: () => 'The text is the service’s own; correct what it names, then run again.',
};
const UNAVAILABLE = {
    code: 'service-unavailable',
    hint: () => 'Run again later: what is done is found by reading and not repeated.',
};
const ROUTE_MISSING = {
    code: 'route-missing',
    hint: ({ operation, route }) => route.status === 'inferred'
        ? `The route ${route.method} ${route.path} is inferred, not documented by the vendor. If ` +
            `the vendor names another, set it with the input routes, key "${operation}"; also ` +
            'check the input workspace.'
        : 'Check the inputs workspace and api-url.',
};
const EXPLANATIONS = {
    401: {
        code: 'unauthorized',
        hint: ({ tokenPage }) => `The page ${tokenPage} shows the token; put it into the repository's secrets.`,
    },
    403: {
        code: 'forbidden',
        hint: () => 'Use the token of somebody who may administer the workspace.',
    },
    404: ROUTE_MISSING,
    405: ROUTE_MISSING,
};
function answerError(answer, asked) {
    const { status } = answer;
    const { code, hint } = EXPLANATIONS[status] ?? ((0,retry_policy/* isTemporary */.ey)(status) ? UNAVAILABLE : REFUSED);
    const own = ownWords(answer, asked);
    const id = answer.requestId === undefined
        ? ''
        : ` [request ${(0,quote/* printable */.g$)(asked.redact(answer.requestId), 80)}]`;
    return new request_error/* RequestError */.G({
        code,
        message: `${asked.route.label}: the service answered ${status}${own}${id}.`,
        hint: hint(asked),
        fate: status === 408 || status >= 500 ? 'unknown' : 'refused',
        status,
        retryAfterMs: answer.retryAfterMs,
    });
}
function domainStatus(answer) {
    const parsed = parse/* safeParse */.xL(errorBody, jsonOf(answer));
    if (!parsed.success || typeof parsed.data === 'string')
        return undefined;
    const domain = 'errorInfo' in parsed.data ? parsed.data.errorInfo : parsed.data;
    return 'status' in domain && typeof domain.status === 'string'
        ? domain.status.toLowerCase()
        : undefined;
}
function jsonOf(answer) {
    return answer.body.kind === 'json' ? answer.body.value : undefined;
}
function ownWords({ body }, { redact }) {
    if (body.kind === 'empty')
        return ' without a text';
    if (body.kind === 'text') {
        const text = body.text.trim();
        if (text.startsWith('<'))
            return ' with a page';
        return /^["[{]/.test(text) ? ' with JSON that was cut off' : `: ${(0,quote/* printable */.g$)(redact(text))}`;
    }
    const parsed = parse/* safeParse */.xL(errorBody, body.value);
    return parsed.success ? `: ${(0,quote/* printable */.g$)(redact(sentenceOf(parsed.data)))}` : '';
}
function sentenceOf(body) {
    if (typeof body === 'string')
        return body;
    if ('errorInfo' in body)
        return body.errorInfo.message;
    if ('message' in body)
        return body.message;
    const fields = Object.entries(body.errors ?? {}).map(([field, problems]) => `${field}: ${[problems].flat().join(' ')}`);
    return [body.title, ...fields].join(' ');
}

;// CONCATENATED MODULE: ./lib/workspace/fill-route.js

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
    if (!(0,json/* isJsonObject */.O)(shape))
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

// EXTERNAL MODULE: ./lib/workspace/routes.js
var workspace_routes = __webpack_require__(8595);
;// CONCATENATED MODULE: ./lib/workspace/api-caller.js








class ApiCaller {
    #options;
    #transport;
    #redact;
    constructor({ options, transport, redact }) {
        this.#options = options;
        this.#transport = transport;
        this.#redact = redact;
    }
    async send({ operation, values, query, headers }) {
        const { method, path, body, label, safe } = this.#route(operation);
        const filling = { ...values, ws: this.#options.workspace };
        const sent = body === undefined ? undefined : JSON.stringify(fillBody(body, filling));
        return this.#transport.send({
            label,
            method,
            safe,
            path: pathOf(path, { filling, label }) + (query ?? ''),
            headers: {
                ...headers,
                accept: 'application/json',
                'user-agent': about/* USER_AGENT */._O,
                ...(sent === undefined ? {} : { 'content-type': contentType(method) }),
            },
            body: sent,
        });
    }
    refuseError(answer, operation) {
        if (answer.status < 300)
            return;
        const { apiUrl, workspace } = this.#options;
        const tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
        const route = this.#route(operation);
        throw answerError(answer, { operation, route, tokenPage, redact: this.#redact });
    }
    refuseFailure(answer, operation) {
        this.refuseError(answer, operation);
        if (answer.body.kind !== 'json')
            return;
        const result = parse/* safeParse */.xL(changeResult, answer.body.value);
        if (!result.success || result.data.isSuccessful)
            return;
        this.refuseError({ ...answer, status: 409 }, operation);
    }
    read(schema, { answer, operation }) {
        this.refuseError(answer, operation);
        const parsed = parse/* safeParse */.xL(schema, unwrapped(answer));
        if (parsed.success)
            return parsed.data;
        const place = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new request_error/* RequestError */.G({
            code: 'unexpected-response',
            message: `${workspace_routes/* ROUTES */.bw[operation].label}: the answer does not look as expected` +
                `${place === '' ? '' : ` at ${place}`}.`,
            hint: 'Check api-url; if it is right, the service has changed: please report it.',
            fate: 'unknown',
            status: answer.status,
        });
    }
    #route(operation) {
        const { routes } = this.#options;
        const override = Object.hasOwn(routes, operation) ? routes[operation] : undefined;
        return { ...workspace_routes/* ROUTES */.bw[operation], ...override };
    }
}
function pathOf(path, { filling, label }) {
    try {
        return fillPath(path, filling);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new request_error/* RequestError */.G({
            code: 'unexpected-response',
            message: `${label}: the service gave an id that cannot stand in a path.`,
            hint: 'Ids are documented to be GUIDs: please report what the service lists.',
            fate: 'not-sent',
            cause: error,
        });
    }
}
function unwrapped({ body }) {
    if (body.kind !== 'json')
        return undefined;
    const { value } = body;
    const isWrapped = (0,json/* isJsonObject */.O)(value) && 'isSuccessful' in value && 'result' in value;
    return isWrapped ? value.result : value;
}
function contentType(method) {
    return method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
}

;// CONCATENATED MODULE: ./lib/workspace/authorization.js




const ACCESS_KEY_LIFE_MS = 18 * 60_000;
class Authorization {
    #parts;
    #accessKey;
    constructor(parts) {
        this.#parts = parts;
    }
    async headers() {
        const { credentials, clock } = this.#parts;
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
        const { api, onSecret } = this.#parts;
        const answer = await api.send({ operation, headers });
        if (answer.status === 409 && domainStatus(answer) === 'notinstalled')
            throw NOT_INSTALLED();
        const { accessKey, workspace } = api.read(authorization, { answer, operation });
        onSecret(accessKey);
        this.#refuseOtherWorkspace([workspace?.id, workspace?.name]);
        return accessKey;
    }
    #refuseOtherWorkspace(shown) {
        const names = shown.filter((name) => typeof name === 'string');
        const wanted = this.#parts.workspace.toLowerCase();
        if (names.length === 0 || names.some((name) => name.toLowerCase() === wanted))
            return;
        throw new request_error/* RequestError */.G({
            code: 'wrong-workspace',
            message: `The api-key belongs to the workspace ${names.map((name) => (0,quote/* quote */.hD)(name)).join(' = ')}.`,
            hint: 'Correct the input workspace, or use the api-key of that workspace.',
            fate: 'refused',
        });
    }
}
const NOT_INSTALLED = () => new request_error/* RequestError */.G({
    code: 'not-installed',
    message: 'The api-key belongs to an integration that is not installed in the workspace.',
    hint: 'Install it once on the admin page, or use the input token.',
    fate: 'refused',
});

// EXTERNAL MODULE: ./lib/workspace/transport.js + 2 modules
var workspace_transport = __webpack_require__(175);
;// CONCATENATED MODULE: ./lib/workspace/list-pages.js

const MAX_PAGES = 1_000;
async function readAllPages(readPage) {
    const rows = new Map();
    let query = '';
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
        const { items, hasMore, lastOffset } = await readPage(query);
        const before = rows.size;
        for (const row of items)
            rows.set(row.id, row);
        if (!hasMore)
            return [...rows.values()];
        if (rows.size === before)
            break;
        query = `?offset=${encodeURIComponent(String(lastOffset ?? rows.size).toWellFormed())}`;
    }
    throw new request_error/* RequestError */.G({
        code: 'unexpected-response',
        message: 'List the integrations: the pages do not come to an end.',
        hint: 'The paging of the list is inferred; please report what the vendor’s service answers.',
        fate: 'refused',
    });
}

;// CONCATENATED MODULE: ./lib/workspace/workspace-client.js







class WorkspaceClient {
    #api;
    #authorization;
    constructor(api, authorization) {
        this.#api = api;
        this.#authorization = authorization;
    }
    async listIntegrations() {
        const operation = 'list';
        return readAllPages(async (query) => {
            const answer = await this.#send({ operation, query });
            return this.#api.read(integrationList, { answer, operation });
        });
    }
    async createIntegration(name, version) {
        const answer = await this.#send({ operation: 'create', values: { name, version } });
        this.#api.refuseFailure(answer, 'create');
        const created = parse/* safeParse */.xL(createdIntegration, unwrapped(answer));
        return created.success && created.data.name === name ? created.data : undefined;
    }
    async setVersion(integration, version) {
        await this.#write({ operation: 'set-version', values: { ...integration, version } });
    }
    async install(integration) {
        await this.#write({ operation: 'install', values: { ...integration } });
    }
    async setUp(integration, setup) {
        await this.#write({ operation: 'setup', values: { ...integration, setup } });
    }
    async readInstance(integration) {
        const operation = 'read-instance';
        const answer = await this.#send({ operation, values: { ...integration } });
        if (answer.status === 409 && domainStatus(answer) === 'notfound')
            return undefined;
        const read = this.#api.read(instance, { answer, operation });
        const document = unwrapped(answer);
        return { ...read, document: (0,json/* isJsonObject */.O)(document) ? document : {} };
    }
    async changeInstance(integration, patch) {
        const operations = patch.map((operation) => ({ ...operation }));
        await this.#write({ operation: 'change-instance', values: { ...integration, operations } });
    }
    async #write(call) {
        this.#api.refuseFailure(await this.#send(call), call.operation);
    }
    async #send(call) {
        return this.#api.send({ ...call, headers: await this.#headers() });
    }
    async #headers() {
        try {
            return await this.#authorization.headers();
        }
        catch (error) {
            throw error instanceof request_error/* RequestError */.G ? error.ofUnsent() : error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/workspace/workspace-over.js




function workspaceOver(connection, parts) {
    const { options, clock, limits, log, onSecret, redact } = parts;
    const transport = new workspace_transport/* Transport */.o({ connection, clock, log, limits, random: Math.random });
    const api = new ApiCaller({ options, transport, redact });
    const { workspace, credentials } = options;
    const authorization = new Authorization({ workspace, credentials, api, clock, onSecret });
    return new WorkspaceClient(api, authorization);
}


/***/ })

};
