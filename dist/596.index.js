"use strict";
exports.id = 596;
exports.ids = [596];
exports.modules = {

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   d_: () => (/* binding */ workspacePage),
/* harmony export */   rK: () => (/* binding */ DEFAULT_API_URL),
/* harmony export */   tL: () => (/* binding */ VENDOR_SUPPORT)
/* harmony export */ });
const USER_AGENT = 'kontur-crm-release/1.0.0';
const DEFAULT_API_URL = 'https://crm.kontur.ru';
const VENDOR_SUPPORT = 'crm-support@kontur.ru';
function workspacePage(at) {
    return `${at.apiUrl}/api/${at.workspace}/integrations`;
}


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toReleaseError),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);

function toReleaseError(thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
        return thrown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2({
        code: 'internal',
        message: `This action has a defect (${kindOf(thrown)}).`,
        hint: 'Run it again with debug logging, and report what it shows.',
        cause: thrown,
    });
}
function placesOf(thrown) {
    const stack = thrown instanceof Error ? thrown.stack : undefined;
    if (typeof stack !== 'string')
        return '';
    return stack
        .split('\n')
        .filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line))
        .join('\n');
}
function kindOf(thrown) {
    if (!(thrown instanceof Error))
        return typeof thrown;
    const name = thrown.name;
    return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'Error';
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const ERROR_CODES = {
    'invalid-input': 'An input, or the tag, is missing or wrong. Nothing was sent.',
    unauthorized: 'The workspace did not accept the token or the keys.',
    forbidden: 'The token or the keys may not do this in the workspace.',
    'wrong-workspace': 'The api-key belongs to another workspace than the input names.',
    'not-installed': 'Something needs an installed integration, and it is not installed.',
    'ambiguous-name': 'The workspace holds the name twice, or in another spelling of case.',
    'downgrade-refused': "The workspace holds a version that is higher than the tag's, or that cannot be compared.",
    'moved-tag': 'The last release was the same version from another commit.',
    conflict: 'Somebody else changed the integration during this run.',
    'route-missing': 'The service does not know the route that was called.',
    'request-refused': 'The service answered a request with a refusal.',
    'service-unavailable': 'The service kept failing, or kept asking to wait.',
    'connection-failed': 'No connection to the service, or it broke.',
    'tls-untrusted': "The service's certificate is not trusted.",
    redirected: 'The service answered with a redirect, which is never followed.',
    'unexpected-response': 'The service answered something that this action cannot read.',
    'github-refused': 'GitHub refused to read or to record a deployment.',
    'github-unavailable': 'GitHub could not be reached, or kept failing.',
    'outcome-unknown': 'The answer to a write was lost, and a look could not tell what happened.',
    'instance-failed': 'The instance has the status Failed.',
    'wait-timeout': 'The instance did not reach the wanted state in time.',
    'budget-exceeded': 'The run took longer than its timeout.',
    cancelled: 'The run was cancelled.',
    'unsupported-node': 'The Node that the runner started is too old. Nothing was sent.',
    internal: 'A defect of this action.',
};
class ReleaseError extends Error {
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'ReleaseError';
        this.code = code;
        this.hint = hint;
    }
    get failure() {
        const { code, message, hint } = this;
        return { code, message, hint };
    }
}
function invalidInput(problems) {
    const names = problems.map(({ input }) => spelled(input)).join(', ');
    return {
        code: 'invalid-input',
        message: problems
            .map(({ input, problem, remedy }) => `${spelled(input)}: ${problem}. ${remedy}.`)
            .join('\n'),
        hint: `Correct ${names}; nothing was sent to the workspace.`,
    };
}
class InputError extends ReleaseError {
    problems;
    constructor(problems) {
        super(invalidInput(problems));
        this.name = 'InputError';
        this.problems = problems;
    }
}
function spelled(input) {
    return input.includes(' ') ? input : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)(input);
}


/***/ }),

/***/ 7708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ lacksSetup),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   oO: () => (/* binding */ UNREDACTED_FIELDS)
/* harmony export */ });
const UNREDACTED_FIELDS = new Set([
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
    'steps',
]);
function failuresOf({ plan, failure }) {
    if (plan !== undefined && plan.refusals.length > 0)
        return plan.refusals;
    return failure === undefined ? [] : [failure];
}
function lacksSetup({ status, failure, dryRun }, setupIsGiven) {
    return status === 'notConfigured' && !setupIsGiven && !dryRun && failure === undefined;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ CONNECT_OPTIONS),
/* harmony export */   cC: () => (/* binding */ CONNECT_TIMEOUT_MS),
/* harmony export */   zX: () => (/* binding */ VERIFIED)
/* harmony export */ });
const CONNECT_TIMEOUT_MS = 10_000;
const VERIFIED = { rejectUnauthorized: true };
const CONNECT_OPTIONS = {
    ...VERIFIED,
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
};


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   bg: () => (/* binding */ proxyFrom),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _text_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);

function variable(env, name) {
    return ([env[name], env[name.toUpperCase()]].find((value) => value !== undefined && value !== '') ?? '');
}
function proxyFrom(env) {
    const httpProxy = variable(env, 'http_proxy');
    const httpsProxy = variable(env, 'https_proxy');
    const problems = Object.entries({ http_proxy: httpProxy, https_proxy: httpsProxy }).flatMap(([name, url]) => {
        const wrong = url === '' ? undefined : wrongUrl(url);
        return wrong === undefined ? [] : [{ input: `the environment variable ${name}`, ...wrong }];
    });
    if (problems.length > 0)
        return { ok: false, problems };
    if (httpProxy === '' && httpsProxy === '')
        return { ok: true, value: undefined };
    const settings = {
        ...(httpProxy === '' ? {} : { httpProxy }),
        ...(httpsProxy === '' ? {} : { httpsProxy }),
        noProxy: variable(env, 'no_proxy'),
    };
    return { ok: true, value: settings };
}
function proxyFor(settings, origin) {
    return (0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(new URL(origin).hostname) ? undefined : settings;
}
function proxySecrets(env) {
    return ['http_proxy', 'https_proxy']
        .map((name) => variable(env, name))
        .filter((url) => URL.canParse(url))
        .map((url) => new URL(url))
        .map(({ username, password }) => password || username)
        .filter((password) => password !== '')
        .flatMap((password) => [password, decoded(password)]);
}
const NO_URL = {
    problem: 'it is not a URL that begins with http:// or https://',
    remedy: 'Write the proxy as http://host:port, or unset the variable',
};
const NOT_DECODED = {
    problem: 'its user or its password holds a % that stands for nothing',
    remedy: 'Write a % of the user or of the password as %25',
};
function wrongUrl(url) {
    if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url))
        return NO_URL;
    const { username, password } = new URL(url);
    try {
        decodeURIComponent(username + password);
        return undefined;
    }
    catch {
        return NOT_DECODED;
    }
}
function decoded(password) {
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ setupSentence),
/* harmony export */   jg: () => (/* binding */ failureSummary),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);

function failureSummary(failure, { setupIsGiven }) {
    const headline = failure.code === 'internal'
        ? '### ❌ The run broke off: what it had done by then is in the log'
        : '### ❌ Nothing was released';
    return [headline, failureText(failure), setupSentence(setupIsGiven), ''].join('\n\n');
}
function setupSentence(isGiven) {
    return isGiven ? 'A setup is given.' : 'No setup is given.';
}
function failureText({ code: name, message, hint }) {
    return `**${name}** ${lines(message)}<br>👉 **Next:** ${lines(hint)}`;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(line))
        .join('<br>');
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ diff),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const SPECIAL = /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=[wW]{3})\.|^[-+=\s]|^\d(?=\d*[.)](?:\s|$))/g;
const REFERENCE_SIGN = /&#(?:64|58|35);/g;
const LINE_LENGTH = 500;
function words(text, length = 1_000) {
    const shown = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, length).replace(SPECIAL, entity);
    return shown.replace(REFERENCE_SIGN, '$&<!-- -->');
}
function code(text) {
    return `<code>${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(SPECIAL, entity)}</code>`;
}
function diff(lines) {
    const shown = lines.map(({ sign, text }) => `${sign} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LINE_LENGTH).replace(SPECIAL, entity)}`);
    return `<pre lang="diff">\n${shown.join('\n')}\n</pre>`;
}
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
}
function link(text, url) {
    return `[${text}](${encodeURI(url)})`;
}
function entity(char) {
    return `&#${char.codePointAt(0) ?? 0};`;
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  xV: () => (/* binding */ reportFailure),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/render/failure-summary.js
var failure_summary = __webpack_require__(171);
// EXTERNAL MODULE: ./lib/shells/action/runner-file.js
var runner_file = __webpack_require__(181);
;// CONCATENATED MODULE: ./lib/shells/action/workflow-file.js
const MENDED_IN_THE_WORKFLOW = new Set([
    'invalid-input',
    'wrong-workspace',
    'not-installed',
    'ambiguous-name',
    'downgrade-refused',
    'moved-tag',
    'github-refused',
    'route-missing',
]);
function workflowFile(failures, { GITHUB_WORKFLOW_REF: ref = '' }) {
    if (!failures.some(({ code }) => MENDED_IN_THE_WORKFLOW.has(code)))
        return undefined;
    return /^[^/@]+\/[^/@]+\/(?<file>\.github\/workflows\/[\w.-]+)@/.exec(ref)?.groups?.file;
}

;// CONCATENATED MODULE: ./lib/shells/action/report-failure.js





function reportFailure(failure, log) {
    const setupIsGiven = (0,core/* getInput */.V4)('setup') !== '';
    writeSummary((0,failure_summary/* failureSummary */.jg)(log.shownData(failure), { setupIsGiven }), log);
    fail([failure], log);
}
function writeSummary(markdown, log) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const write = (file) => {
        (0,external_node_fs_.appendFileSync)(file, markdown);
    };
    (0,runner_file/* writeRunnerFile */.o)('GITHUB_STEP_SUMMARY', { write, log });
}
function fail(failures, log) {
    const lines = failures.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
    log.error(lines.join('\n'), workflowFile(failures, process.env));
    process.exitCode = 1;
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/domain/defect.js
var defect = __webpack_require__(2159);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/http/connect-options.js
var connect_options = __webpack_require__(8973);
;// CONCATENATED MODULE: ./lib/http/eager-connector.js


const KEEP_ALIVE_DELAY_MS = 60_000;
const LOOKUP_PATIENCE_MS = 5;
class EagerConnector {
    #socket;
    #opened;
    #asked;
    constructor(origin) {
        this.#socket = eager_connector_open(new URL(origin), (...opened) => {
            this.#opened = opened;
            this.#asked?.(...opened);
        });
    }
    begun() {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, LOOKUP_PATIENCE_MS);
            this.#socket.once('connectionAttempt', () => {
                clearTimeout(timer);
                resolve();
            });
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
    close() {
        this.handOver((...[, socket]) => socket?.destroy());
    }
}
function eager_connector_open({ protocol, hostname, port }, callback) {
    const secure = protocol === 'https:';
    const host = hostname.replace(/^\[|\]$/g, '');
    const socket = secure ? openTls(host, Number(port || 443)) : openTcp(host, Number(port || 80));
    const timer = setTimeout(() => {
        socket.destroy(new ConnectTimeoutError());
    }, connect_options/* CONNECT_TIMEOUT_MS */.cC);
    let settled = false;
    const settle = (...args) => {
        clearTimeout(timer);
        if (!settled)
            callback(...args);
        settled = true;
    };
    return socket
        .setNoDelay(true)
        .setKeepAlive(true, KEEP_ALIVE_DELAY_MS)
        .once(secure ? 'secureConnect' : 'connect', () => {
        settle(null, socket);
    })
        .on('error', (error) => {
        settle(error, null);
    });
}
function openTcp(host, port) {
    return (0,external_node_process_.getBuiltinModule)('node:net').connect({ host, port });
}
function openTls(host, port) {
    const servername = (0,external_node_process_.getBuiltinModule)('node:net').isIP(host) === 0 ? host : '';
    const ALPNProtocols = ['http/1.1'];
    return (0,external_node_process_.getBuiltinModule)('node:tls').connect({
        ...connect_options/* VERIFIED */.zX,
        host,
        port,
        servername,
        ALPNProtocols,
    });
}
class ConnectTimeoutError extends Error {
    name = 'ConnectTimeoutError';
    code = 'UND_ERR_CONNECT_TIMEOUT';
}

// EXTERNAL MODULE: ./lib/http/proxy.js
var http_proxy = __webpack_require__(768);
// EXTERNAL MODULE: ./lib/domain/about.js
var about = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/domain/json.js
var domain_json = __webpack_require__(7708);
;// CONCATENATED MODULE: ./lib/domain/parsed.js
function parsed(value) {
    return { ok: true, value };
}
function wrong(problem, remedy) {
    return { ok: false, problem, remedy };
}
function andThen(first, next) {
    return first.ok ? next(first.value) : first;
}
function every(all) {
    const values = [];
    for (const one of all) {
        if (!one.ok)
            return one;
        values.push(one.value);
    }
    return parsed(values);
}

// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/patch/parse-instance-patch.js



const OPS = ['add', 'replace', 'remove'];
const FORBIDDEN_ROOTS = new Set(['id', 'updateinfo']);
const INDEX = /^(?:[\s\p{Cc}]*[+−-]?\p{Nd}+[\s\p{Cc}]*|-)$/u;
function parseInstancePatch(json) {
    const list = (0,domain_json/* isJsonObject */.O)(json) ? json.operations : json;
    if (!Array.isArray(list)) {
        return refused('it is neither an array of operations nor {"operations": […]}');
    }
    return every(list.map((item, index) => parseOperation(item, `operation ${index + 1}`)));
}
function parseOperation(item, place) {
    if (!(0,domain_json/* isJsonObject */.O)(item))
        return refused(`${place} is not an object`);
    const written = typeof item.op === 'string' ? item.op.toLowerCase() : undefined;
    const op = OPS.find((known) => known === written);
    if (op === undefined)
        return refused(`${place} has no op of add, replace or remove`);
    return andThen(parsePath(item.path, place), (path) => {
        if (op === 'remove')
            return parsed({ op, path });
        if (item.value === undefined)
            return refused(`${place} has no value`);
        return parsed({ op, path, value: item.value });
    });
}
function parsePath(path, place) {
    if (typeof path !== 'string' || !/^(\/[^/]+)+$/.test(path)) {
        return refused(`${place} has no path such as /features or /webHooks/{id}/disabled`);
    }
    const [root = '', ...below] = path.slice(1).split('/');
    if (FORBIDDEN_ROOTS.has(root.toLowerCase())) {
        return refused(`${place} touches ${(0,quote/* quote */.hD)(`/${root}`)}, which the service keeps itself`);
    }
    if (below.some((segment) => INDEX.test(segment))) {
        return refused(`${place} names an element by index; elements are named by their id`);
    }
    return parsed(path);
}
function refused(problem) {
    return wrong(problem, 'Write [{"op": "replace", "path": "/features/call", "value": true}]');
}

// EXTERNAL MODULE: ./lib/workspace/routes.js
var routes = __webpack_require__(8595);
;// CONCATENATED MODULE: ./lib/workspace/parse-routes.js




const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;
const READS = new Set(['list', 'read-instance']);
const EXCHANGES = new Set([
    'authorize-private-integration',
    'authorize-integration',
]);
function parseRoutes(json) {
    if (!(0,domain_json/* isJsonObject */.O)(json))
        return parse_routes_refused('it is not a JSON object');
    const entries = Object.entries(json).map(([operation, entry]) => {
        if (!(0,routes/* isOperation */.YG)(operation)) {
            return parse_routes_refused(`there is no operation ${(0,quote/* quote */.hD)(operation, 40)}; there are ${routes/* OPERATIONS */.xb.join(', ')}`);
        }
        return andThen(parseRoute(operation, entry), (route) => parsed([operation, route]));
    });
    return andThen(every(entries), (routes) => parsed(Object.fromEntries(routes)));
}
function parseRoute(operation, entry) {
    const { request, body, ...others } = (0,domain_json/* isJsonObject */.O)(entry) ? entry : { request: entry };
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(typeof request === 'string' ? request : '') ?? [];
    if (method === undefined || path === undefined || !METHODS.has(method)) {
        return parse_routes_refused(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
    }
    const problem = wrongKey(operation, others) ??
        wrongPath(operation, path) ??
        wrongBody(operation, body) ??
        wrongMethod(operation, method, others.safe);
    if (problem !== undefined)
        return parse_routes_refused(problem);
    return parsed({ method, path, ...(body === undefined ? {} : { body }) });
}
function wrongKey(operation, { safe, ...others }) {
    const isRead = READS.has(operation);
    const [other] = Object.keys(isRead || safe === undefined ? others : { safe });
    if (other !== undefined) {
        const known = isRead ? 'request, body and safe' : 'request and body';
        return `${operation} has the key ${(0,quote/* quote */.hD)(other, 40)}; it can have ${known}`;
    }
    if (safe === undefined || typeof safe === 'boolean')
        return undefined;
    return `the safe of ${operation} is neither true nor false`;
}
function wrongMethod(operation, method, safe) {
    if (method === 'GET')
        return undefined;
    if (READS.has(operation) && !(method === 'POST' && safe === true)) {
        return `${operation} only reads: it is a GET, or {"request": "POST /path", "safe": true}`;
    }
    return EXCHANGES.has(operation) && method !== 'POST'
        ? `${operation} only exchanges keys: it is a POST or a GET`
        : undefined;
}
function wrongPath(operation, path) {
    const segments = path.slice(1).split('/');
    if (segments.some((segment) => !SEGMENT.test(segment) || /^\.+$/.test(segment))) {
        return (`the path of ${operation} has a part that is empty, dots only, or not of letters, ` +
            'digits, ., _, ~, - and placeholders');
    }
    const where = `the path of ${operation}`;
    return unknownPlaceholder(path, { where, known: routes/* PATH_PLACEHOLDERS */.vT[operation] });
}
function wrongBody(operation, body) {
    const where = `the body of ${operation}`;
    const text = JSON.stringify(body ?? null);
    return unknownPlaceholder(text, { where, known: routes/* BODY_PLACEHOLDERS */.An[operation] });
}
function unknownPlaceholder(text, { where, known }) {
    const unknown = (text.match(/\{\w+\}/g) ?? []).find((found) => !known.includes(found));
    if (unknown === undefined)
        return undefined;
    return `${where} can hold ${known.join(', ')}, not ${(0,quote/* untrusted */.bp)(unknown, 40)}`;
}
function parse_routes_refused(problem) {
    return wrong(problem, 'See the section on documented and inferred routes in the README');
}

// EXTERNAL MODULE: ./lib/text/loopback.js
var loopback = __webpack_require__(5854);
;// CONCATENATED MODULE: ./lib/inputs/strict-json.js

const JSON_LIMITS = { bytes: 48 * 1024, depth: 64, keys: 1000 };
const SAFE_DIGITS = 15;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
function parseStrictJson(text) {
    if (Buffer.byteLength(text) > JSON_LIMITS.bytes) {
        return unusable(`it is longer than ${JSON_LIMITS.bytes / 1024} KiB`);
    }
    try {
        return parsed(new StrictJsonReader(text).document());
    }
    catch (error) {
        if (!(error instanceof JsonTextError))
            throw error;
        return unusable(error.message);
    }
}
function unusable(problem) {
    return wrong(`it is not usable JSON: ${problem}`, 'Correct the JSON');
}
class JsonTextError extends Error {
    name = 'JsonTextError';
}
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS = { true: true, false: false, null: null };
class StrictJsonReader {
    #text;
    #offset = 0;
    #depth = 0;
    #keys = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value();
        if (this.#peek() !== '')
            this.#fail('there is something after the end of the JSON');
        return value;
    }
    #value() {
        const start = this.#peek();
        if (start === '{')
            return this.#nested(() => this.#object());
        if (start === '[')
            return this.#nested(() => this.#array());
        if (start === '"')
            return this.#string();
        const word = this.#match(WORD);
        return word === undefined ? this.#number() : (WORDS[word] ?? null);
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > JSON_LIMITS.depth) {
            this.#fail(`it is nested deeper than ${JSON_LIMITS.depth} levels`);
        }
        this.#offset += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const members = {};
        if (this.#take('}'))
            return members;
        do {
            if (this.#peek() !== '"')
                this.#fail('a key in double quotes is missing');
            const key = this.#key(members);
            if (!this.#take(':'))
                this.#fail('a colon is missing after a key');
            members[key] = this.#value();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#fail('a comma or } is missing');
        return members;
    }
    #key(members) {
        const start = this.#offset;
        const key = this.#string();
        this.#keys += 1;
        const problem = FORBIDDEN_KEYS.has(key)
            ? `the key ${key} is not allowed`
            : Object.hasOwn(members, key)
                ? 'a key stands twice in one object'
                : this.#keys > JSON_LIMITS.keys
                    ? `it has more than ${JSON_LIMITS.keys} keys`
                    : undefined;
        if (problem !== undefined)
            this.#fail(problem, start);
        return key;
    }
    #array() {
        const items = [];
        if (this.#take(']'))
            return items;
        do
            items.push(this.#value());
        while (this.#take(','));
        if (!this.#take(']'))
            this.#fail('a comma or ] is missing');
        return items;
    }
    #string() {
        const token = this.#match(STRING);
        if (token === undefined)
            this.#fail('a string is not closed, or holds a forbidden character');
        return JSON.parse(token);
    }
    #number() {
        const start = this.#offset;
        const token = this.#match(NUMBER);
        if (token === undefined)
            this.#fail('a value is missing or not JSON');
        const number = Number(token);
        if (!Number.isFinite(number))
            this.#fail('a number is too large', start);
        if (token.length > SAFE_DIGITS && /^-?\d+$/.test(token) && String(number) !== token) {
            this.#fail('a whole number has too many digits to be sent as it is', start);
        }
        return number;
    }
    #peek() {
        this.#match(SPACE);
        return this.#text.charAt(this.#offset);
    }
    #take(char) {
        if (this.#peek() !== char)
            return false;
        this.#offset += 1;
        return true;
    }
    #match(pattern) {
        pattern.lastIndex = this.#offset;
        const token = pattern.exec(this.#text)?.[0];
        this.#offset += token?.length ?? 0;
        return token;
    }
    #fail(problem, offset = this.#offset) {
        const before = this.#text.slice(0, offset);
        const line = before.split('\n').length;
        const column = offset - before.lastIndexOf('\n');
        throw new JsonTextError(`${problem} (line ${line}, column ${column})`);
    }
}

;// CONCATENATED MODULE: ./lib/inputs/input-values.js




function input_values_text(given) {
    return parsed(given);
}
function workspaceName(text) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text))
        return parsed(text);
    return wrong(`${(0,quote/* quote */.hD)(text)} is not the name of a workspace`, 'Use the Latin name from the address of the workspace (letters, digits, - and _), or its id');
}
function integrationName(text) {
    if (/^[A-Za-z][A-Za-z0-9._]{0,199}$/.test(text))
        return parsed(text);
    return wrong(`${(0,quote/* quote */.hD)(text)} is not the name of an integration`, 'Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration)');
}
function credential(text) {
    if (text === '' || /^[\x21-\x7e]{8,4096}$/.test(text))
        return parsed(text);
    return wrong('it is not a single line of at least 8 printable ASCII characters without spaces', 'Copy it once more into the secret; nothing of it is shown here');
}
function namedSecret(text) {
    if (text === '' || /^[\x21-\x3c\x3e-\x7e]+=[\x20-\x7e]{1,4096}$/.test(text))
        return parsed(text);
    return wrong('it is not of the form name=value in one line of printable ASCII', 'Copy it once more into the secret; nothing of it is shown here');
}
function apiOrigin(text) {
    const remedy = 'Use an address such as https://crm.kontur.ru; http is for loopback only';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:\/\/[^/]/i.test(text)) {
        return wrong('it is not a URL that begins with https://', remedy);
    }
    if (url.protocol === 'http:' && !(0,loopback/* isLoopback */.U)(url.hostname)) {
        return wrong('http would send the secrets in the clear', remedy);
    }
    if (url.username !== '' || url.password !== '') {
        return wrong('it holds a user name or a password', remedy);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        return wrong('it has more than a host and a port', remedy);
    }
    return parsed(url.origin);
}
function flag(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return parsed(true);
    if (/^(false|False|FALSE)$/.test(text))
        return parsed(false);
    return wrong(`${(0,quote/* quote */.hD)(text, 40)} is neither true nor false`, 'Use true or false');
}
function oneOf(...choices) {
    return (text) => {
        const choice = choices.find((known) => known === text);
        if (choice !== undefined)
            return parsed(choice);
        return wrong(`${(0,quote/* quote */.hD)(text, 40)} is not known`, `Use ${choices.join(', ')}`);
    };
}
function environmentName(text) {
    if (/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u.test(text))
        return parsed(text);
    return wrong(`${(0,quote/* quote */.hD)(text, 80)} is not the name of an environment`, 'Use a name such as production: one line of at most 255 characters');
}
function optional(parse) {
    return (text) => (text === '' ? parsed(undefined) : parse(text));
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const LONGEST_MS = 6 * UNIT_MS.h;
function duration(text) {
    const [, amount = '', unit = ''] = /^(\d{1,8})(ms|s|m|h)$/.exec(text) ?? [];
    const ms = Number(amount) * UNIT_MS[unit];
    if (unit !== '' && ms <= LONGEST_MS)
        return parsed(ms);
    return wrong(`${(0,quote/* quote */.hD)(text, 40)} is not a time of at most 6h`, 'Use a whole number with ms, s, m or h, such as 90s or 2m');
}
function budget(text) {
    return andThen(duration(text), (ms) => ms > 0 ? parsed(ms) : wrong('it leaves no time', 'Use a time such as 10m'));
}
function json(read) {
    return (text) => andThen(parseStrictJson(text), read);
}
function anyJson(value) {
    return parsed(value);
}

;// CONCATENATED MODULE: ./lib/inputs/inputs.js




const INPUTS = {
    workspace: { required: true, parse: workspaceName },
    integration: { required: true, parse: integrationName },
    token: { secret: true, parse: credential },
    'api-key': { secret: true, parse: credential },
    'integration-secret': { secret: true, parse: namedSecret },
    'api-url': { default: about/* DEFAULT_API_URL */.rK, parse: apiOrigin },
    tag: { parse: input_values_text },
    'tag-prefix': { parse: input_values_text },
    version: { parse: input_values_text },
    install: { default: 'false', parse: flag },
    setup: { parse: optional(json(anyJson)) },
    'setup-when': {
        default: 'changed',
        parse: oneOf('changed', 'always', 'unconfigured'),
    },
    'require-setup': { default: 'false', parse: flag },
    'instance-patch': { parse: optional(json(parseInstancePatch)) },
    'allow-downgrade': { default: 'false', parse: flag },
    'dry-run': { default: 'false', parse: flag },
    'wait-for': { default: 'active', parse: oneOf('active', 'version', 'none') },
    'wait-timeout': { default: '2m', parse: duration },
    timeout: { default: '10m', parse: budget },
    routes: { parse: optional(json(parseRoutes)) },
    deployment: { parse: optional(environmentName) },
    'github-token': { secret: true, parse: credential },
    'allow-moved-tag': { default: 'false', parse: flag },
};
const INPUT_NAMES = Object.keys(INPUTS);
function takeInputs(getInput) {
    const entries = INPUT_NAMES.map((name) => {
        const { default: fallback = '' } = INPUTS[name];
        return [name, getInput(name) || fallback];
    });
    return Object.fromEntries(entries);
}
function readInputs(raw) {
    const entries = INPUT_NAMES.map((name) => [name, INPUTS[name].parse(raw[name])]);
    return Object.fromEntries(entries);
}
const SECRET_INPUTS = INPUT_NAMES.filter((name) => INPUTS[name].secret === true);

;// CONCATENATED MODULE: ./lib/inputs/credential-problems.js
function credentialProblems(raw, context) {
    const hasToken = raw.token !== '';
    const hasKey = raw['api-key'] !== '';
    if (hasToken && hasKey) {
        return [
            { input: 'token', problem: 'token and api-key are both given', remedy: 'Give one of them' },
        ];
    }
    if (!hasToken && !hasKey)
        return [missingCredentials(context)];
    if (raw['integration-secret'] !== '' && hasToken) {
        return [
            {
                input: 'integration-secret',
                problem: 'it is given with a token',
                remedy: 'It goes with api-key; leave it out, or give an api-key instead of the token',
            },
        ];
    }
    return [];
}
const REASONS = [
    {
        applies: ({ actor }) => actor === 'dependabot[bot]',
        problem: 'neither token nor api-key has a value: Dependabot runs get no Actions secrets',
        remedy: 'Leave this step out of Dependabot runs, or add the secret to the Dependabot secrets',
    },
    {
        applies: ({ eventName, isFromFork }) => eventName === 'pull_request' && isFromFork,
        problem: 'neither token nor api-key has a value: pull requests from forks get no secrets',
        remedy: 'Release from a tag of this repository, and leave this step out for forks',
    },
    {
        applies: ({ eventName }) => eventName === 'pull_request_target',
        problem: 'neither token nor api-key has a value, in a pull_request_target run, which must not get them',
        remedy: 'Release from a tag instead: code of a fork must never run beside these secrets',
    },
    {
        applies: () => true,
        problem: 'neither token nor api-key has a value',
        remedy: 'Set token: ${{ secrets.NAME }}; if it is set, check that the secret exists under this ' +
            'name, and in the environment of this job',
    },
];
function missingCredentials(context) {
    const reason = REASONS.find(({ applies }) => applies(context));
    return { input: 'token', problem: reason?.problem ?? '', remedy: reason?.remedy ?? '' };
}

;// CONCATENATED MODULE: ./lib/inputs/deployment-inputs.js
const SHORTEST_KEY = 20;
function deploymentProblems(raw, { 'allow-moved-tag': allowMovedTag }) {
    if (raw.deployment === '') {
        return pointlessInputs(raw, { allowsMovedTag: allowMovedTag.ok && allowMovedTag.value });
    }
    const missing = {
        input: 'github-token',
        problem: 'it has no value, and without it no deployment can be recorded',
        remedy: 'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write',
    };
    const credential = raw.token || raw['api-key'];
    const weak = {
        input: raw.token === '' ? 'api-key' : 'token',
        problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
        remedy: 'Check that it was copied whole; else leave the input deployment out',
    };
    return [
        ...(raw['github-token'] === '' ? [missing] : []),
        ...(credential !== '' && credential.length < SHORTEST_KEY ? [weak] : []),
    ];
}
function pointlessInputs(raw, { allowsMovedTag }) {
    const given = [
        ...(raw['github-token'] === '' ? [] : ['github-token']),
        ...(allowsMovedTag ? ['allow-moved-tag'] : []),
    ];
    return given.map((input) => ({
        input,
        problem: 'it is given without deployment, and has no effect then',
        remedy: 'Set deployment to the environment in which releases are recorded, or leave this out',
    }));
}

// EXTERNAL MODULE: ./lib/version/applied-rule.js
var applied_rule = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/grammar.js
var grammar = __webpack_require__(8869);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
;// CONCATENATED MODULE: ./lib/version/parsed-tag.js

function parseTag(text) {
    return fromSemVer(text) ?? fromNumbers(text);
}
function fromSemVer(text) {
    const semver = /^\d.*\S$/s.test(text) ? parse(text) : null;
    if (semver === null)
        return undefined;
    const { major, minor, patch, prerelease, build } = semver;
    return {
        text,
        numbers: [major, minor, patch].map(String),
        tail: prerelease.length === 0 ? '' : `-${prerelease.join('.')}`,
        build: build.length === 0 ? undefined : build.join('.'),
    };
}
const NUMBERS = /^\d+(?:\.\d+)*/;
function fromNumbers(text) {
    const numbers = NUMBERS.exec(text)?.[0];
    if (numbers === undefined)
        return undefined;
    const plus = text.indexOf('+');
    const end = plus === -1 ? text.length : plus;
    return {
        text,
        numbers: numbers.split('.'),
        tail: text.slice(numbers.length, end),
        build: plus === -1 ? undefined : text.slice(end + 1),
    };
}

;// CONCATENATED MODULE: ./lib/version/prerelease-words.js
const LONG_WORDS = 'alpha|beta|milestone|preview|pre|rc|cr|dev|snapshot';
const ONE_LETTER_WORDS = '[abcm]';
const prerelease_words_WORDS = `(?:${LONG_WORDS}|${ONE_LETTER_WORDS})`;
const KNOWN_WORDS = 'alpha, beta, milestone, pre, preview, rc, cr, dev, snapshot, or a1, b1, c1, m1';
const ATTACHED = new RegExp(`^[._]?(?:(?:${LONG_WORDS})\\d*|${ONE_LETTER_WORDS}\\d+)(?:[._-][0-9A-Za-z]+)*$`, 'i');
const AFTER_DASH = /^-[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/;
const KNOWN_AFTER_DASH = new RegExp(`^-${prerelease_words_WORDS}\\d*(?![0-9A-Za-z])`, 'i');
const ENDS_IN_KNOWN_WORD = new RegExp(`(?<![A-Za-z])${prerelease_words_WORDS}[._-]?$`, 'i');
const PRERELEASE_BEFORE_POST = `(?:(?:${LONG_WORDS})[._-]?\\d*|${ONE_LETTER_WORDS}[._-]?\\d+)`;
const POST_ATTACHED = new RegExp(`^(?:[._]?${PRERELEASE_BEFORE_POST})?(?:[._-]?post|[._]?rev|[._]?r)(?![A-Za-z])`, 'i');
const POST_AFTER_DASH = new RegExp(`^-(?:${PRERELEASE_BEFORE_POST}[._-]?)?post(?![A-Za-z])`, 'i');
const DESCRIBED = /-\d{1,7}-g[0-9a-f]{4,64}(?:-dirty)?$/;
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
function isDescribedCommit(tail) {
    return DESCRIBED.test(tail);
}

;// CONCATENATED MODULE: ./lib/version/refusals.js




const LONGEST_TAG = 256;
const SHOWN_LENGTH = 100;
const SHOWN_LENGTH_ESCAPED = 16;
const VALID_FORMS = `Use a tag such as v1.2, v1.2.3, v1.2.3.4, v1.2.3-rc.1 or 1.2rc1, or set ${(0,quote/* option */.uK)('version')}`;
const NOT_A_VERSION = wrong('is not a version', VALID_FORMS);
const TOO_LONG = wrong(`is longer than ${LONGEST_TAG} characters`, VALID_FORMS);
const DASHED_DATE = /^(?:19|20)\d\d-(?:0?[1-9]|1[0-2])(?:-\d+){0,2}$/;
const VERSION_BEHIND = /-[vV]?\d+\.\d/;
const REFUSALS = [
    {
        applies: ({ tail }) => tail.startsWith('!'),
        problem: 'has an epoch (the number before "!"), which a version cannot show',
        remedy: 'Release it under a tag without an epoch',
    },
    {
        applies: ({ numbers }) => numbers.length > grammar/* MOST_NUMBERS */.XY,
        problem: `has ${grammar/* MOST_NUMBERS */.XY + 1} or more numbers, and a version has at most ${grammar/* MOST_NUMBERS */.XY}`,
        remedy: VALID_FORMS,
    },
    {
        applies: ({ tail }) => isPostRelease(tail),
        problem: 'is a post-release, which would sort below the version that it follows',
        remedy: 'Raise a number instead, such as 1.2.3 to 1.2.4 or to 1.2.3.1',
    },
    {
        applies: ({ tail }) => isDescribedCommit(tail),
        problem: 'is how git describe calls a commit that comes after a tag, and what follows a "-" comes before',
        remedy: 'Give the commit a tag of its own, such as 1.2.4 after 1.2.3, or 1.2.3.1',
    },
    {
        applies: ({ build }) => build !== undefined && !isBuildMetadata(build),
        problem: 'has something after "+" that is not build metadata',
        remedy: 'Put Latin letters and digits there, such as +5 or +build.5, or nothing',
    },
    {
        applies: ({ text }) => DASHED_DATE.test(text),
        problem: 'is a date with "-", and a version has "." between its numbers',
        remedy: ({ text }) => `Write it as ${text.replaceAll('-', '.')}`,
    },
    {
        applies: ({ numbers, tail }) => numbers.length === 1 &&
            tail.startsWith('-') &&
            (!isKnownAfterDash(tail) || VERSION_BEHIND.test(tail)),
        problem: 'has a single number before its "-", as dates and revisions do',
        remedy: VALID_FORMS,
    },
    {
        applies: ({ tail }) => tail.startsWith('-') && !isDashPrerelease(tail),
        problem: 'has something after "-" that is not a prerelease',
        remedy: 'Put Latin letters and digits there, separated by ".", such as -rc.1',
    },
    {
        applies: ({ tail }) => /^[._]?[A-Za-z]/.test(tail) && !isAttachedPrerelease(tail),
        problem: 'has something attached to its numbers that is not known to be a prerelease',
        remedy: `Attach nothing but ${KNOWN_WORDS}, or leave it out`,
    },
    {
        applies: ({ tail }) => tail !== '' && !isDashPrerelease(tail) && !isAttachedPrerelease(tail),
        problem: NOT_A_VERSION.problem,
        remedy: NOT_A_VERSION.remedy,
    },
];
function refusalOf(tag) {
    const found = REFUSALS.find(({ applies }) => applies(tag));
    if (found === undefined)
        return undefined;
    const { problem, remedy } = found;
    return wrong(problem, typeof remedy === 'string' ? remedy : remedy(tag));
}
function isBuildMetadata(build) {
    return /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+)*$/.test(build);
}
function quoteShortly(text) {
    const escaped = (0,quote/* printable */.g$)(text, text.length) !== text;
    return (0,quote/* quote */.hD)(text, escaped ? SHOWN_LENGTH_ESCAPED : SHOWN_LENGTH);
}

;// CONCATENATED MODULE: ./lib/version/convert.js






function convert(text) {
    const bare = text.replace(/^[vV]/, '');
    if ((0,grammar/* isVersion */.lF)(bare))
        return parsed(unchanged(bare));
    const tag = parseTag(bare);
    if (tag === undefined)
        return NOT_A_VERSION;
    return refusalOf(tag) ?? parsed(versionFromPieces(tag));
}
function unchanged(version) {
    return { version, rules: largePartWarnings(version) };
}
function versionFromPieces({ text, numbers: given, tail, build }) {
    const { numbers, rules: numberRules } = withMinor(given.join('.'));
    const { prerelease, rules: prereleaseRules } = prereleaseFromTail(tail);
    const release = prerelease === '' ? numbers : `${numbers}-${prerelease}`;
    const { version, rules: buildRules } = withBuild(release, { text, build });
    const rules = [...numberRules, ...prereleaseRules, ...buildRules, ...largePartWarnings(version)];
    return { version, rules };
}
function withMinor(numbers) {
    if (numbers.includes('.'))
        return { numbers, rules: [] };
    return { numbers: `${numbers}.0`, rules: [(0,applied_rule/* appliedRule */.E5)('minor-added', numbers, `${numbers}.0`)] };
}
function prereleaseFromTail(tail) {
    const given = tail.replace(/^[._-]/, '');
    const identifiers = given.match(/[0-9A-Za-z]+/g) ?? [];
    const touching = identifiers.join('');
    const joined = identifiers.reduce(joinIdentifiers, '');
    const prerelease = joined.replace(/^(?=\d)/, 'pre');
    const rules = [];
    if (/^[^-]/.test(tail))
        rules.push((0,applied_rule/* appliedRule */.E5)('prerelease-detached', tail, `-${given}`));
    if (joined !== touching)
        rules.push((0,applied_rule/* appliedRule */.E5)('digits-parted', given, joined));
    else if (joined !== given)
        rules.push((0,applied_rule/* appliedRule */.E5)('identifiers-joined', given, joined));
    if (prerelease !== joined)
        rules.push((0,applied_rule/* appliedRule */.E5)('pre-added', joined, prerelease));
    return { prerelease, rules };
}
function joinIdentifiers(joined, next) {
    const digitsTouch = /\d$/.test(joined) && /^\d/.test(next);
    return digitsTouch ? `${joined}x${next}` : joined + next;
}
const BUILD_NUMBER = /^(?:build\.)?(\d+)$/i;
const BUILD_INDEX = 3;
function withBuild(release, { text, build }) {
    if (build === undefined)
        return { version: release, rules: [] };
    const { parts, prerelease } = (0,grammar/* splitVersion */.$J)(release);
    const number = BUILD_NUMBER.exec(build)?.[1];
    if (number === undefined || parts.length > BUILD_INDEX) {
        return { version: release, rules: [(0,applied_rule/* appliedRule */.E5)('build-dropped', text, release)] };
    }
    if (prerelease !== '') {
        return { version: release, rules: [(0,applied_rule/* appliedRule */.E5)('prerelease-build-dropped', text, release)] };
    }
    const zeros = Array.from({ length: BUILD_INDEX - parts.length }, () => '0');
    const version = [...parts, ...zeros, number].join('.');
    return { version, rules: [(0,applied_rule/* appliedRule */.E5)('build-as-part', text, version)] };
}
const LARGEST_SAFE_PART = '2147483647';
function largePartWarnings(version) {
    return (0,grammar/* splitVersion */.$J)(version)
        .parts.filter((part) => (0,compare_versions/* compareDigits */.oY)(part, LARGEST_SAFE_PART) > 0)
        .map((part) => (0,applied_rule/* appliedRule */.E5)('large-part', part, LARGEST_SAFE_PART));
}

;// CONCATENATED MODULE: ./lib/version/exact-version.js





function exactVersion(text) {
    if (text.length <= LONGEST_TAG && (0,grammar/* isVersion */.lF)(text))
        return parsed(unchanged(text));
    return wrong(`${quoteShortly(text)} is not a version of the form major.minor[.patch[.build]][-prerelease]`, remedyFor(text));
}
function remedyFor(text) {
    const conversion = text.length <= LONGEST_TAG ? convert(text) : undefined;
    if (conversion?.ok !== true)
        return 'Use a version such as 1.2, 1.2.3, 1.2.3.4 or 1.2.3-rc1';
    const { version } = conversion.value;
    return `Use ${quoteShortly(version)}, or give the text as ${(0,quote/* option */.uK)('tag')}, which converts it`;
}

;// CONCATENATED MODULE: ./lib/version/propose-prefix.js



const BEGINNING = String.raw `(?<![\p{L}\p{N}])[vV](?=[0-9])|(?<!\p{N})[0-9]`;
const IS_NAMELESS = String.raw `^[^\p{L}\p{N}]*$`;
const HAS_NUMBER = String.raw `\p{N}`;
const BEGINS_WITH_NUMBER = String.raw `^[vV]?\p{N}`;
const ENDS_IN_NAME = String.raw `\p{L}[^\p{L}\p{N}]*$`;
const NUMBER_GOES_ON = String.raw `\p{N}[^\p{L}\p{N}/@-]+$|(?<![\p{L}\p{N}])\p{N}+-+$`;
const BEGINS_WITH_V = /^[vV]/;
const ENDS_IN_BORDER = /[/@]$/;
function proposePrefix(text) {
    for (const { index } of text.matchAll(new RegExp(BEGINNING, 'gu'))) {
        const [prefix, rest] = [text.slice(0, index), text.slice(index)];
        const proposal = { prefix, version: rest };
        if (isPrefix(prefix, rest) && isConvertible(proposal))
            return proposal;
    }
    return undefined;
}
const NUMBERED_NAME = /^\d+-(?:[^+]*[-/@])?(?=[vV]?\d+\.\d)/;
function nameBefore(text) {
    return proposePrefix(text)?.prefix ?? NUMBERED_NAME.exec(text)?.[0];
}
function isPrefix(prefix, rest) {
    if (matches(IS_NAMELESS, prefix) || (0,quote/* printable */.g$)(prefix, prefix.length) !== prefix)
        return false;
    if (matches(BEGINS_WITH_NUMBER, prefix)) {
        return (ENDS_IN_BORDER.test(prefix) || (BEGINS_WITH_V.test(rest) && matches(ENDS_IN_NAME, prefix)));
    }
    return BEGINS_WITH_V.test(rest) || !matches(NUMBER_GOES_ON, prefix);
}
function isConvertible({ prefix, version }) {
    const conversion = convert(version);
    if (!conversion.ok)
        return false;
    const isSingleNumber = conversion.value.rules.some(({ rule }) => rule === 'minor-added');
    if (!isSingleNumber || BEGINS_WITH_V.test(version))
        return true;
    return !matches(HAS_NUMBER, prefix) && !endsInKnownWord(prefix);
}
function matches(pattern, text) {
    return new RegExp(pattern, 'u').test(text);
}

;// CONCATENATED MODULE: ./lib/version/version-from-tag.js





function versionFromTag(tag, { prefix }) {
    if (tag.length > LONGEST_TAG)
        return version_from_tag_about(quoteShortly(tag), TOO_LONG);
    if (!tag.startsWith(prefix))
        return version_from_tag_about(quoteShortly(tag), missingPrefix(prefix));
    const text = tag.slice(prefix.length);
    const conversion = convert(text);
    if (conversion.ok)
        return conversion;
    const misplaced = prefix === '' ? unknownPrefix(text) : anotherName(prefix, text);
    if (misplaced !== undefined)
        return version_from_tag_about(quoteShortly(tag), misplaced);
    return version_from_tag_about(withoutPrefix(tag, prefix), conversion);
}
function version_from_tag_about(subject, { problem, remedy }) {
    return wrong(`${subject} ${problem}`, remedy);
}
function missingPrefix(prefix) {
    return wrong(`does not begin with the ${(0,quote/* option */.uK)('tag-prefix')} ${quoteShortly(prefix)}`, `Correct ${(0,quote/* option */.uK)('tag-prefix')}, or run this step only for the tags that begin with it`);
}
function unknownPrefix(text) {
    const proposal = proposePrefix(text);
    if (proposal === undefined)
        return undefined;
    const { prefix, version } = proposal;
    return wrong(`has ${quoteShortly(prefix)} before its version`, `Set ${(0,quote/* option */.uK)('tag-prefix')} to ${quoteShortly(prefix)} if ${quoteShortly(version)} is the version`);
}
function anotherName(prefix, text) {
    const name = nameBefore(text);
    if (name === undefined)
        return undefined;
    return wrong(`has ${quoteShortly(name)} between the ${(0,quote/* option */.uK)('tag-prefix')} ${quoteShortly(prefix)} and a version: a tag of another integration?`, 'Run this step only for the tags of its own integration, or give those a prefix that no other name continues, such as telephony@');
}
function withoutPrefix(tag, prefix) {
    return prefix === '' ? quoteShortly(tag) : `${quoteShortly(tag)} without ${quoteShortly(prefix)}`;
}

;// CONCATENATED MODULE: ./lib/inputs/tag-ref.js
const TAG_REF = 'refs/tags/';
function withoutTagRef(ref) {
    return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/withdrawn-tag.js


const PUBLISHED = 'on: release: types: [published]';
const FOR_RELEASES = `Start it by what is published only (${PUBLISHED})`;
const FOR_DELETIONS = `Leave this step out where a tag is deleted (if: \${{ !github.event.deleted }}), or start it by what is published (${PUBLISHED})`;
const RELEASE_REASONS = [
    { applies: ({ releaseAction }) => releaseAction === 'deleted', what: 'was deleted' },
    { applies: ({ releaseAction }) => releaseAction === 'unpublished', what: 'was unpublished' },
    { applies: ({ isDraft }) => isDraft, what: 'is a draft' },
];
function withdrawnTag(context) {
    const { deletedTag } = context;
    if (deletedTag !== undefined) {
        const problem = `this run was started because the tag ${(0,quote/* quote */.hD)(deletedTag)} was deleted`;
        return { tag: deletedTag, problem, remedy: FOR_DELETIONS };
    }
    const reason = RELEASE_REASONS.find(({ applies }) => applies(context));
    if (reason === undefined)
        return undefined;
    const tag = context.releaseTag ?? withoutTagRef(context.ref);
    const whose = tag === undefined ? 'the release' : `the release of ${(0,quote/* quote */.hD)(tag)}`;
    const problem = `this run was started by the event release, and ${whose} ${reason.what}`;
    return { tag, problem, remedy: FOR_RELEASES };
}

;// CONCATENATED MODULE: ./lib/inputs/release-version.js





function releaseVersion(raw, { tag, context }) {
    const input = raw.version === '' ? 'tag' : 'version';
    const withdrawn = withdrawnTag(context);
    if (withdrawn !== undefined && isWithdrawn(withdrawn.tag, raw, tag)) {
        const { problem, remedy } = withdrawn;
        return { ok: false, problems: [{ input, problem, remedy }] };
    }
    if (raw.version === '' && tag === undefined)
        return { ok: false, problems: [noTag(context)] };
    const isExact = raw.version !== '' || tag === undefined;
    const read = isExact ? exactVersion(raw.version) : fromTag(tag, raw);
    if (!read.ok)
        return { ok: false, problems: [{ input, problem: read.problem, remedy: read.remedy }] };
    const source = isExact ? 'the input version' : `tag ${(0,quote/* quote */.hD)(tag)}`;
    const notices = noticesOn(read.value, raw, context);
    return { ok: true, value: { ...read.value, source, notices } };
}
function fromTag(tag, { 'tag-prefix': prefix }) {
    return versionFromTag(tag, { prefix });
}
function isWithdrawn(withdrawn, raw, tag) {
    const wanted = raw.version === '' ? tag : raw.version;
    if (wanted === undefined || wanted === withdrawn)
        return true;
    if (withdrawn === undefined)
        return false;
    const version = raw.version === '' ? versionOf(wanted, raw) : wanted;
    return version !== undefined && version === versionOf(withdrawn, raw);
}
function versionOf(tag, raw) {
    const read = fromTag(tag, raw);
    return read.ok ? read.value.version : undefined;
}
function noticesOn({ version }, raw, { isPrerelease, releaseTag: tag }) {
    if (!isPrerelease || tag === undefined || version.includes('-'))
        return [];
    if (versionOf(tag, raw) !== version)
        return [];
    return [
        `GitHub marks the release of ${(0,quote/* quote */.hD)(tag)} as a pre-release, but ${version} is the version of ` +
            'a full release. Tag a pre-release such as v1.2.3-rc.1.',
    ];
}
function releaseTag({ tag }, context) {
    if (tag !== '')
        return withoutTagRef(tag) ?? tag;
    return context.releaseTag ?? withoutTagRef(context.ref);
}
function noTag({ eventName, ref }) {
    const event = eventName === '' ? 'nothing that GitHub names' : `the event ${(0,quote/* untrusted */.bp)(eventName)}`;
    const where = ref === '' ? '' : ` on ${(0,quote/* quote */.hD)(ref)}`;
    return {
        input: 'tag',
        problem: `there is no tag: this run was started by ${event}${where}`,
        remedy: `Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set ${(0,quote/* option */.uK)('tag')} or ${(0,quote/* option */.uK)('version')}. ` +
            `If ${(0,quote/* option */.uK)('tag')} is set from the output of a tool, that output is empty: the tool made ` +
            'no release, and this step is to run only if: it did',
    };
}

;// CONCATENATED MODULE: ./lib/inputs/parse-inputs.js





function checkInputs(raw, { read, context }) {
    const tag = releaseTag(raw, context);
    const source = releaseVersion(raw, { tag, context });
    const problems = [
        ...missingProblems(raw),
        ...credentialProblems(raw, context),
        ...deploymentProblems(raw, read),
        ...setupProblems(raw, read),
        ...valueProblems(read),
        ...(source.ok ? [] : source.problems),
    ];
    if (problems.length > 0 || !source.ok)
        return { ok: false, problems: firstOfEach(problems) };
    const values = valuesOf(read);
    return {
        ok: true,
        value: {
            ...toRequest(values, source.value),
            settings: toSettings(values),
            budgetMs: values.timeout,
            source: source.value,
            deployment: toDeployment(values, tag),
        },
    };
}
function valueProblems(read) {
    return INPUT_NAMES.flatMap((input) => {
        const one = read[input];
        return one.ok ? [] : [{ input, problem: one.problem, remedy: one.remedy }];
    });
}
function valuesOf(read) {
    return Object.fromEntries(INPUT_NAMES.map((name) => {
        const one = read[name];
        return [name, one.ok ? one.value : undefined];
    }));
}
function toRequest(values, { version }) {
    return {
        desired: {
            integration: values.integration,
            version,
            install: values.install,
            setup: (0,domain_json/* isJsonObject */.O)(values.setup) ? values.setup : undefined,
            features: {},
            webhooks: [],
            instancePatch: values['instance-patch'] ?? [],
        },
        policy: {
            setupWhen: values['setup-when'],
            allowDowngrade: values['allow-downgrade'],
            dryRun: values['dry-run'],
            waitFor: values['wait-for'],
            waitTimeoutMs: values['wait-timeout'],
        },
    };
}
function toSettings(values) {
    return {
        apiUrl: values['api-url'],
        workspace: values.workspace,
        credentials: toCredentials(values),
        routes: values.routes ?? {},
    };
}
function toCredentials(values) {
    if (values.token !== '')
        return { kind: 'token', token: values.token };
    const integrationSecret = values['integration-secret'] || undefined;
    return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}
function toDeployment(values, tag) {
    if (values.deployment === undefined)
        return undefined;
    return {
        environment: values.deployment,
        githubToken: values['github-token'],
        allowMovedTag: values['allow-moved-tag'],
        tag,
        tagIsInput: values.tag !== '',
    };
}
function missingProblems(raw) {
    return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && raw[name] === '').map((name) => ({ input: name, problem: 'it is missing', remedy: `Set it under with: ${name}` }));
}
function setupProblems(raw, { setup, 'require-setup': requireSetup }) {
    if (setup.ok && setup.value !== undefined && !(0,domain_json/* isJsonObject */.O)(setup.value)) {
        return [
            {
                input: 'setup',
                problem: 'it is JSON, but not an object',
                remedy: 'Use an object such as {"autoAnswer": true}, from a secret',
            },
        ];
    }
    const isRequired = requireSetup.ok && requireSetup.value;
    if (isRequired && setup.ok && isEmpty(setup.value)) {
        return [emptySetup('require-setup: true asks for one', 'require-setup')];
    }
    if (raw['setup-when'] !== 'always' || raw.setup !== '')
        return [];
    return [emptySetup('setup-when: always is to send it', 'setup-when')];
}
function isEmpty(setup) {
    return setup === undefined || ((0,domain_json/* isJsonObject */.O)(setup) && Object.keys(setup).length === 0);
}
function emptySetup(why, by) {
    return {
        input: 'setup',
        problem: `it has no value, and ${why}`,
        remedy: `Check the name of the secret and the environment of the job, or leave ${by} out`,
    };
}
function firstOfEach(problems) {
    return INPUT_NAMES.flatMap((name) => problems.filter((problem) => problem.input === name).slice(0, 1));
}

;// CONCATENATED MODULE: ./lib/domain/own-words.js

const own_words_WORDS = {
    created: true,
    updated: true,
    unchanged: true,
    planned: true,
    create: true,
    'set-version': true,
    install: true,
    setup: true,
    'patch-instance': true,
    done: true,
    'not-done': true,
    unknown: true,
    failed: true,
    observe: true,
    verify: true,
    always: true,
    'not-configured': true,
    'new-version': true,
    'values-differ': true,
    another: true,
    none: true,
    'not-installed': true,
    add: true,
    replace: true,
    remove: true,
    features: true,
    webHooks: true,
    settings: true,
    secrets: true,
    instance: true,
    version: true,
    installed: true,
    steps: true,
    refusals: true,
    from: true,
    to: true,
    kind: true,
    result: true,
    durationMs: true,
    because: true,
    keys: true,
    key: true,
    instanceShows: true,
    op: true,
    part: true,
    item: true,
    field: true,
    code: true,
    message: true,
    hint: true,
    notConfigured: true,
    active: true,
    paused: true,
    hasErrors: true,
};
const COMMON_WORDS = ['true', 'false', 'null', 'undefined', 'enabled', 'disabled', 'default'];
const OWN_WORDS = new Set([
    ...Object.keys(own_words_WORDS),
    ...Object.keys(errors/* ERROR_CODES */.OQ),
    ...COMMON_WORDS,
]);

;// CONCATENATED MODULE: ./lib/inputs/secret-values.js



function secretValues(raw, { read: { setup }, context }) {
    const [, namedValue = ''] = raw['integration-secret'].split(/=(.*)/s);
    const credentials = [...SECRET_INPUTS.map((name) => raw[name]), namedValue].filter(isGiven);
    const openWords = wordsInTheOpen(raw, context);
    const leaves = setup.ok && setup.value !== undefined ? stringLeaves(setup.value) : [];
    const { open = [], secret = [] } = Object.groupBy(leaves, ({ value }) => openWords.has(value.trim()) ? 'open' : 'secret');
    return {
        credentials,
        setup: secret.map(({ value }) => value).filter(isGiven),
        openWords,
        open: open.filter(({ value }) => !credentials.includes(value.trim())),
    };
}
const INPUTS_IN_THE_OPEN = INPUT_NAMES.filter((name) => {
    const hidden = [...SECRET_INPUTS, 'setup', 'instance-patch', 'routes'];
    return !hidden.includes(name);
});
function wordsInTheOpen(raw, context) {
    const tag = releaseTag(raw, context);
    const version = releaseVersion(raw, { tag, context });
    const url = URL.canParse(raw['api-url']) ? new URL(raw['api-url']) : undefined;
    return new Set([
        ...OWN_WORDS,
        ...INPUT_NAMES,
        ...INPUTS_IN_THE_OPEN.map((name) => raw[name]),
        ...(tag === undefined ? [] : [tag]),
        ...(version.ok ? [version.value.version] : []),
        ...(url === undefined ? [] : [url.origin, url.host, url.hostname]),
    ]);
}
function isGiven(value) {
    return value !== '';
}
function stringLeaves(value, keys = []) {
    if (typeof value === 'string')
        return [{ keys, value }];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => stringLeaves(inner, [...keys, key]));
}

// EXTERNAL MODULE: ./lib/render/failure-summary.js
var failure_summary = __webpack_require__(171);
;// CONCATENATED MODULE: ./lib/secrets/cuts.js
const SHOWN = /(?<half>&#?\w{0,8})?(?<closed>["'`\s([{]{0,4})(?:…|\.{3}|\\u2026)/g;
const AT_END = /(?<half>&#?\w{0,8})?(?<closed>["'`\s)\]}>.]{0,4})$/;
const LONGEST_END = 20;
function cutsIn(text, mayBeCut) {
    const shown = Array.from(text.matchAll(SHOWN), (found) => toCut(found, 0));
    if (!mayBeCut)
        return shown;
    const tail = text.slice(-LONGEST_END);
    const found = AT_END.exec(tail);
    return found === null ? shown : [...shown, toCut(found, text.length - tail.length)];
}
function toCut({ index, groups = {} }, offset) {
    const { half = '', closed = '' } = groups;
    const begin = offset + (index ?? 0);
    const behind = begin + half.length;
    const ends = [begin, ...Array.from({ length: closed.length + 1 }, (_, more) => behind + more)];
    return { ends: [...new Set(ends)], end: behind };
}

;// CONCATENATED MODULE: ./lib/secrets/encoded-forms.js

function encodedForms(secret) {
    const bytes = Buffer.from(secret);
    const json = inJson(secret);
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
    return [
        secret,
        json,
        inJson(json),
        ...ESCAPED_IN_JSON.flatMap((which) => inEscapedJson(json, which)),
        (0,quote/* printable */.g$)(secret, secret.length),
        ...KEPT_IN_URLS.flatMap((kept) => inUrl(secret, kept)),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ];
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
const ESCAPED_IN_JSON = [/\\"|[^\x20-\x7e]|[&'+<>`]/g, /[^\x20-\x7e]/g];
function inEscapedJson(json, which) {
    const escaped = json.replace(which, (found) => {
        const code = found.charCodeAt(found.length - 1);
        return `\\u${code.toString(16).padStart(4, '0')}`;
    });
    const inCapitals = escaped.replace(/\\(?:u([0-9a-f]{4})|.)/g, (found, digits) => digits === undefined ? found : `\\u${digits.toUpperCase()}`);
    return [escaped, inCapitals];
}
const KEPT_IN_URLS = ["!'()*~", "!'()*~ ", '~', '* ', '!()* '];
function inUrl(secret, kept) {
    const url = encodeURIComponent(secret.toWellFormed()).replace(/%20|[!'()*~]/g, (found) => {
        if (found === '%20')
            return kept.includes(' ') ? '+' : found;
        return kept.includes(found) ? found : `%${Buffer.from(found).toString('hex').toUpperCase()}`;
    });
    return [url, url.replace(/%../g, (code) => code.toLowerCase())];
}
function base64At(bytes, offset) {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    return whole.slice(first, last);
}

;// CONCATENATED MODULE: ./lib/secrets/form-index.js
const BEGINNING_LENGTH = 4;
class FormIndex {
    #byBeginning = new Map();
    #longest = 0;
    get longest() {
        return this.#longest;
    }
    add(form) {
        this.#longest = Math.max(this.#longest, form.length);
        const alike = this.#at(form, 0) ?? { forms: new Set(), sorted: undefined };
        this.#byBeginning.set(form.slice(0, BEGINNING_LENGTH), alike);
        alike.forms.add(form);
        alike.sorted = undefined;
    }
    longestAt(text, start) {
        const alike = this.#at(text, start);
        if (alike === undefined)
            return 0;
        const sorted = sortedForms(alike);
        const here = text.slice(start, start + this.#longest);
        let found = sorted[placeIn(sorted, (form) => form > here) - 1];
        const common = found === undefined ? 0 : commonLength(found.form, here);
        while (found !== undefined && found.form.length > common)
            found = found.inside;
        return found?.form.length ?? 0;
    }
    hasBeginning(text, { start, end }) {
        if (end - start < BEGINNING_LENGTH)
            return false;
        const alike = this.#at(text, start);
        if (alike === undefined)
            return false;
        const sorted = sortedForms(alike);
        const part = text.slice(start, end);
        return sorted[placeIn(sorted, (form) => form >= part)]?.form.startsWith(part) === true;
    }
    #at(text, start) {
        return this.#byBeginning.get(text.slice(start, start + BEGINNING_LENGTH));
    }
}
function sortedForms(alike) {
    if (alike.sorted !== undefined)
        return alike.sorted;
    const sorted = [];
    for (const form of [...alike.forms].sort()) {
        let inside = sorted.at(-1);
        while (inside !== undefined && !form.startsWith(inside.form))
            inside = inside.inside;
        sorted.push({ form, inside });
    }
    alike.sorted = sorted;
    return sorted;
}
function placeIn(sorted, isBehind) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isBehind(sorted[middle]?.form ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function commonLength(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./lib/secrets/html-entities.js
const LATIN_1 = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
    'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute ' +
    'Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde ' +
    'Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave ' +
    'aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ' +
    'ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map([
    ...LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)]),
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['hellip', '…'],
]);
const ENTITY = /&(?:#0{0,5}(?<decimal>\d{1,7})|#[xX]0{0,5}(?<hex>[\da-fA-F]{1,6})|(?<name>\w{2,6}));/g;
function withoutEntities(text) {
    const parts = [];
    const origins = [];
    let end = 0;
    const keep = (to) => {
        parts.push(text.slice(end, to));
        for (; end < to; end += 1)
            origins.push(end);
    };
    for (const { 0: entity, index, groups = {} } of text.matchAll(ENTITY)) {
        const meant = meaningOf(groups);
        if (meant === undefined)
            continue;
        keep(index);
        parts.push(meant);
        origins.push(...Array(meant.length).fill(index));
        end = index + entity.length;
    }
    if (end === 0)
        return undefined;
    keep(text.length);
    return { text: parts.join(''), originOf: (at) => origins[at] ?? text.length };
}
function meaningOf({ decimal, hex, name }) {
    if (name !== undefined)
        return NAMED.get(name);
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./lib/secrets/secrets.js




const MASK = '***';
const SECRET_MIN_LENGTH = 6;
const LONGEST_BEGINNING = 2_000;
function isMaskable(text) {
    return text.trim().length >= SECRET_MIN_LENGTH;
}
const NO_WORDS = new Set();
class Secrets {
    #values = new Set();
    #forms = new FormIndex();
    get longestForm() {
        return this.#forms.longest;
    }
    add(secret, open = NO_WORDS) {
        return [...secret.split(/\r\n|\r|\n/), secret]
            .flatMap((part) => [part, part.trim()])
            .filter((part) => !open.has(part) && this.#addOne(part))
            .filter((part) => !/[\r\n]/.test(part));
    }
    redact(text, { length = text.length, mayBeCut = false } = {}) {
        const covered = [...readingsOf(text)].flatMap(({ text: read, originOf }) => [...this.#wholeSecrets(read), ...this.#cutSecrets(read, mayBeCut)].map(([from, to]) => [originOf(from), originOf(to)]));
        return maskRanges(text, { covered, length });
    }
    #addOne(value) {
        if (!isMaskable(value) || this.#values.has(value))
            return false;
        this.#values.add(value);
        for (const form of encodedForms(value)) {
            if (form.length >= SECRET_MIN_LENGTH)
                this.#forms.add(form);
        }
        return true;
    }
    *#wholeSecrets(text) {
        for (let start = 0; start < text.length; start += 1) {
            const length = this.#forms.longestAt(text, start);
            if (length > 0)
                yield [start, start + length];
        }
    }
    *#cutSecrets(text, mayBeCut) {
        let from = 0;
        for (const { ends, end: last } of cutsIn(text, mayBeCut)) {
            from = Math.max(from, last - LONGEST_BEGINNING);
            for (let start = from; start < last; start += 1) {
                const end = ends.findLast((cut) => this.#forms.hasBeginning(text, { start, end: cut }));
                if (end === undefined)
                    continue;
                yield [start, Math.max(end, last)];
                break;
            }
            from = last + 1;
        }
    }
}
const MOST_ESCAPES = 2;
function* readingsOf(text) {
    let reading = { text, originOf: (at) => at };
    yield reading;
    for (let times = 0; times < MOST_ESCAPES; times += 1) {
        const { originOf } = reading;
        const read = withoutEntities(reading.text);
        if (read === undefined)
            return;
        reading = { text: read.text, originOf: (at) => originOf(read.originOf(at)) };
        yield reading;
    }
}
function maskRanges(text, { covered, length }) {
    let masked = '';
    let end = 0;
    for (const [from, to] of [...covered].sort((a, b) => a[0] - b[0])) {
        if (from >= length)
            break;
        if (from > end || end === 0)
            masked += text.slice(end, from) + MASK;
        end = Math.max(end, to);
    }
    return masked + text.slice(end, Math.max(end, length));
}

// EXTERNAL MODULE: ./lib/domain/results.js
var results = __webpack_require__(3930);
;// CONCATENATED MODULE: ./lib/secrets/redact-deep.js
const NO_FIELDS = new Set();
function redactDeep(value, secrets, kept = NO_FIELDS) {
    return redacted(value, { redact: (text) => secrets.redact(text), kept, isKept: false });
}
function redacted(value, how) {
    if (typeof value === 'string')
        return how.isKept ? value : how.redact(value);
    if (Array.isArray(value))
        return value.map((item) => redacted(item, how));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        key,
        redacted(item, { ...how, isKept: how.kept.has(key) }),
    ]));
}

;// CONCATENATED MODULE: ./lib/shells/action/action-log.js




class ActionLog {
    #secrets;
    #unmasked = [];
    remarks = [];
    constructor(secrets) {
        this.#secrets = secrets;
    }
    info(message) {
        for (const line of this.#printable(message).split('\n'))
            core/* info */.pq(line);
    }
    notice(message) {
        this.remarks.push(message);
        core/* notice */.lm(this.#printable(message));
    }
    warning(message) {
        this.remarks.push(message);
        core/* warning */.$e(this.#printable(message));
    }
    error(message, file) {
        core/* error */.z3(this.#printable(message), file === undefined ? {} : { file: this.shown(file) });
    }
    debug(message) {
        core/* debug */.Yz(this.#printable(message));
    }
    mask(secret, open) {
        this.#unmasked.push(...this.#secrets.add(secret, open));
    }
    shown(sentence) {
        const told = (0,quote/* tell */.qz)(sentence, {
            redact: (text, excerpt) => this.#secrets.redact(text, excerpt),
            longestSecret: this.#secrets.longestForm,
            spellOption: (name) => name,
        });
        return withoutCommands(told);
    }
    shownData(value) {
        return redactDeep(value, { redact: (text) => this.shown(text) }, results/* UNREDACTED_FIELDS */.oO);
    }
    #printable(text) {
        for (const value of this.#unmasked.splice(0))
            core/* setSecret */.Pq(value);
        return this.shown(text);
    }
}
function withoutCommands(text) {
    return (0,quote/* withoutHidden */.P)(text.replace(/\r\n?/g, '\n'))
        .replaceAll('##[', '## [')
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}

// EXTERNAL MODULE: ./lib/shells/action/judge-node.js
var judge_node = __webpack_require__(9370);
// EXTERNAL MODULE: ./lib/shells/action/report-failure.js + 1 modules
var report_failure = __webpack_require__(1757);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/shells/action/run-context.js



const EVENTS_WITH_PAYLOAD = new Set([
    'push',
    'delete',
    'release',
    'pull_request',
    'pull_request_target',
]);
function readRunContext(env) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const payload = EVENTS_WITH_PAYLOAD.has(eventName) ? readPayload(env) : {};
    const pullRequest = payload.pull_request;
    const release = eventName === 'release' ? payload.release : undefined;
    return {
        eventName,
        actor: env.GITHUB_ACTOR ?? '',
        ref: env.GITHUB_REF ?? '',
        releaseTag: run_context_text(field(release, 'tag_name')) || undefined,
        releaseAction: eventName === 'release' ? run_context_text(payload.action) : '',
        isDraft: field(release, 'draft') === true,
        isPrerelease: field(release, 'prerelease') === true,
        deletedTag: deletedTag(payload, { ...env, GITHUB_EVENT_NAME: eventName }),
        isFromFork: repositoryOf(pullRequest, 'head') !== repositoryOf(pullRequest, 'base'),
    };
}
const NO_COMMIT = /^0{40,64}$/;
function deletedTag(payload, env) {
    const { GITHUB_EVENT_NAME: eventName, GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = env;
    if (eventName === 'delete') {
        return payload.ref_type === 'tag' ? shortTag(run_context_text(payload.ref)) : undefined;
    }
    if (eventName !== 'push')
        return undefined;
    const isDeleted = payload.deleted === true || NO_COMMIT.test(run_context_text(payload.after)) || NO_COMMIT.test(sha);
    return isDeleted ? withoutTagRef(run_context_text(payload.ref) || ref) : undefined;
}
function shortTag(ref) {
    return withoutTagRef(ref) ?? ref;
}
function repositoryOf(pullRequest, side) {
    return field(field(field(pullRequest, side), 'repo'), 'full_name');
}
function readPayload({ GITHUB_EVENT_PATH: file = '' }) {
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return (0,domain_json/* isJsonObject */.O)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
function field(value, name) {
    return (0,domain_json/* isJsonObject */.O)(value) ? value[name] : undefined;
}
function run_context_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/shells/action/run.js















async function run() {
    const log = new ActionLog(new Secrets());
    reportCrashes(log);
    const cancelled = cancelledBySignal(log);
    try {
        const { inputs, proxy } = readEverything(log);
        const { apiUrl } = inputs.settings;
        const isDirect = (0,http_proxy/* proxyFor */.iJ)(proxy, apiUrl) === undefined;
        const connector = isDirect ? new EagerConnector(apiUrl) : undefined;
        tellVersion(inputs, log);
        await connector?.begun();
        const { releaseAndReport } = await Promise.all(/* import() */[__webpack_require__.e(348), __webpack_require__.e(706)]).then(__webpack_require__.bind(__webpack_require__, 3706));
        await releaseAndReport(inputs, { route: { proxy, connector }, cancelled, log });
    }
    catch (error) {
        reportThrown(error, log);
    }
}
function readEverything(log) {
    const raw = takeInputs((name) => (0,core/* getInput */.V4)(name));
    const read = readInputs(raw);
    const context = readRunContext(process.env);
    const secrets = secretValues(raw, { read, context });
    maskAll(secrets, log);
    tellNode(log);
    log.info((0,failure_summary/* setupSentence */.$M)(raw.setup !== ''));
    tellOpen(secrets, log);
    const inputs = checkInputs(raw, { read, context });
    const proxy = (0,http_proxy/* proxyFrom */.bg)(process.env);
    if (inputs.ok && proxy.ok)
        return { inputs: inputs.value, proxy: proxy.value };
    throw new errors/* InputError */.dz([...problemsOf(inputs), ...problemsOf(proxy)]);
}
function maskAll({ credentials, setup, openWords }, log) {
    for (const secret of [...credentials, ...(0,http_proxy/* proxySecrets */.Wm)(process.env)])
        log.mask(secret);
    for (const secret of setup)
        log.mask(secret, openWords);
}
function tellOpen({ open }, log) {
    const keys = open
        .filter(({ value }) => isMaskable(value))
        .map((leaf) => (0,quote/* quote */.hD)(leaf.keys.join('.'), 80));
    if (keys.length === 0)
        return;
    const [shown, others] = [keys.slice(0, SHOWN_KEYS).join(', '), keys.length - SHOWN_KEYS];
    log.notice(`${(0,quote/* option */.uK)('setup')}: not masked is the value of ${shown}${others > 0 ? ` and ${others} more` : ''}, ` +
        'which this run says in the open anyway: a name, a version, an address or a word of this action.');
}
const SHOWN_KEYS = 5;
function problemsOf(checked) {
    return checked.ok ? [] : checked.problems;
}
function tellNode(log) {
    const verdict = (0,judge_node/* judgeNode */._)(process.versions.node);
    if (verdict.kind !== 'supported')
        log.warning(verdict.message);
}
function tellVersion({ source: { source, version, rules, notices } }, log) {
    log.info(`Version ${version}, from ${source}.`);
    for (const { level, message } of rules) {
        if (level === 'warning')
            log.warning(`${message}.`);
        else
            log.info(`${message}.`);
    }
    for (const notice of notices)
        log.notice(notice);
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
function cancelledBySignal(log) {
    const cancelled = new AbortController();
    const seen = new Set();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (seen.has(name))
                return;
            seen.add(name);
            log.info(`${name}: stopping. No new write is begun.`);
            cancelled.abort(new Error(name));
        });
    }
    return cancelled.signal;
}
function reportCrashes(log) {
    let crashed = false;
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, (thrown) => {
            if (crashed)
                return;
            crashed = true;
            reportThrown(thrown, log);
            process.exit(1);
        });
    }
}
function reportThrown(thrown, log) {
    const error = (0,defect/* toReleaseError */.T)(thrown);
    if (error.code === 'internal')
        log.debug((0,defect/* placesOf */.e)(error.cause));
    (0,report_failure/* reportFailure */.xV)(error.failure, log);
}


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeRunnerFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7819);


const CONTENTS = {
    GITHUB_OUTPUT: 'The outputs',
    GITHUB_STEP_SUMMARY: 'The job summary',
};
function writeRunnerFile(variable, { write, log }) {
    const file = process.env[variable] ?? '';
    const sizeBefore = sizeOf(file);
    try {
        write(file);
    }
    catch (error) {
        takeBack(file, sizeBefore);
        log.warning(`${CONTENTS[variable]} could not be written to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)}, the file of ${variable}: ` +
            `${reasonOf(error)}.`);
    }
}
function sizeOf(file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        return stats.isFile() ? stats.size : undefined;
    }
    catch {
        return undefined;
    }
}
function takeBack(file, sizeBefore) {
    if (sizeBefore === undefined)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, sizeBefore);
    }
    catch {
    }
}
function reasonOf(error) {
    const { code } = Object(error);
    return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : 'there is no such file';
}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* unused harmony exports SHOWN_LENGTH, plain */
const SHOWN_LENGTH = 200;
const CUT = '…';
const UNTRUSTED = '\ue000';
const LENGTH_END = '\ue001';
const OPTION = '\ue002';
const END = '\ue003';
const MARKS = /[\ue000-\ue003]/g;
const MARKED = /\ue000(?<length>\d+)\ue001(?<text>[^\ue003]*)\ue003|\ue002(?<name>[a-z-]+)\ue003|[^\ue000\ue002]+|./gsu;
function untrusted(text, length = SHOWN_LENGTH) {
    return `${UNTRUSTED}${length}${LENGTH_END}${text.replace(MARKS, escapeSequence)}${END}`;
}
function quote(text, length = SHOWN_LENGTH) {
    return `"${untrusted(text, length)}"`;
}
function option(name) {
    return `${OPTION}${name}${END}`;
}
const LOOKED_AT = 4_000;
function tell(sentence, telling) {
    const parts = Array.from(sentence.matchAll(MARKED), ({ groups = {}, 0: own }) => {
        const { length, text, name } = groups;
        if (name !== undefined)
            return telling.spellOption(name);
        return text === undefined
            ? telling.redact(own, {})
            : tellUntrusted(text, Number(length), telling);
    });
    return parts.join('');
}
function tellUntrusted(text, length, { redact, longestSecret }) {
    const looked = text.slice(0, LOOKED_AT + longestSecret);
    const redacted = redact(looked, { length: LOOKED_AT, mayBeCut: true });
    const whole = text.length > LOOKED_AT ? text.length : redacted.length;
    return printable(redacted, length, whole);
}
function plain(sentence) {
    return tell(sentence, {
        redact: (text, { length }) => text.slice(0, length),
        longestSecret: 0,
        spellOption: (name) => name,
    });
}
const UNPRINTABLE = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]`;
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u0377\u0400-\u052f\u2010-\u2027\u2190-\u21ff\u2580-\u27bf\u2b1b\u2b1c\u{1f300}-\u{1f64f}]*$/u;
function printable(text, length = SHOWN_LENGTH, whole = text.length) {
    if (text.length <= length && whole <= length)
        return escaped(text);
    const shown = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
    return `${escaped(shown)}${CUT} (${whole} characters)`;
}
function withoutHidden(text) {
    return text.replace(/[^\n\t]+/g, escaped);
}
function escaped(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(new RegExp(UNPRINTABLE, 'gu'), escapeSequence);
}
function escapeSequence(char) {
    return `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`;
}


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

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   oY: () => (/* binding */ compareDigits)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8869);

function compareVersions(a, b) {
    const [left, right] = [(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVersion */ .$J)(a), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVersion */ .$J)(b)];
    return (compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease));
}
function firstDifference(a, b) {
    return differsAt((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVersion */ .$J)(a).parts, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVersion */ .$J)(b).parts);
}
function compareParts(left, right) {
    const at = differsAt(left, right);
    return compareDigits(left[at] ?? '0', right[at] ?? '0');
}
function differsAt(left, right) {
    const longer = left.length < right.length ? right : left;
    return longer.findIndex((_, i) => compareDigits(left[i] ?? '0', right[i] ?? '0') !== 0);
}
function compareDigits(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return compareText(left.length, right.length) || compareText(left, right);
}
function comparePrereleases(left, right) {
    if (left === right)
        return 0;
    if (left === '')
        return 1;
    if (right === '')
        return -1;
    const [ours, theirs] = [tokensOf(left), tokensOf(right)];
    for (let i = 0; i <= ours.length; i++) {
        const order = compareTokens(ours[i] ?? END, theirs[i] ?? END);
        if (order !== 0)
            return order;
    }
    return 0;
}
const RANKS = {
    dev: 0,
    end: 1,
    number: 2,
    word: 3,
};
const END = { rank: RANKS.end, text: '' };
const RUN = /[0-9]+|dev(?![A-Za-z])|[A-Za-z]+?(?=dev(?![A-Za-z])|[0-9]|$)/gi;
function tokensOf(prerelease) {
    return Array.from(prerelease.matchAll(RUN), ([text], i) => ({ rank: rankOf(text, i), text }));
}
function rankOf(text, index) {
    if (text.toLowerCase() === 'dev')
        return RANKS.dev;
    const isOurs = text === (index === 0 ? 'pre' : 'x');
    return isOurs || isDigits(text) ? RANKS.number : RANKS.word;
}
function compareTokens(a, b) {
    const order = compareText(a.rank, b.rank);
    if (order !== 0)
        return order;
    return isDigits(a.text) && isDigits(b.text)
        ? compareDigits(a.text, b.text)
        : compareText(a.text, b.text);
}
function isDigits(text) {
    return /^[0-9]/.test(text);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ splitVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   XY: () => (/* binding */ MOST_NUMBERS),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   nf: () => (/* binding */ fourNumbers)
/* harmony export */ });
const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
const MOST_NUMBERS = 4;
function isVersion(text) {
    return VERSION.test(text);
}
function isPrerelease(version) {
    return isVersion(version) && version.includes('-');
}
function splitVersion(version) {
    if (!isVersion(version))
        throw new RangeError('Not a version; check with isVersion first.');
    const dash = version.indexOf('-');
    const end = dash === -1 ? version.length : dash;
    return { parts: version.slice(0, end).split('.'), prerelease: version.slice(end + 1) };
}
function fourNumbers(version) {
    const { parts } = splitVersion(version);
    return Array.from({ length: MOST_NUMBERS }, (_, i) => parts[i] ?? '0');
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ BODY_PLACEHOLDERS),
/* harmony export */   YG: () => (/* binding */ isOperation),
/* harmony export */   bw: () => (/* binding */ ROUTES),
/* harmony export */   vT: () => (/* binding */ PATH_PLACEHOLDERS),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
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


/***/ })

};
;