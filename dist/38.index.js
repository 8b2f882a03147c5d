"use strict";
exports.id = 38;
exports.ids = [38];
exports.modules = {

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const ERROR_CODES = {
    'invalid-input': 'An input, or the tag, is missing or wrong. Nothing was sent.',
    unauthorized: 'The workspace did not accept the token or the keys.',
    forbidden: 'The token or the keys may not do this, or a gateway does not let it through.',
    'wrong-workspace': 'The api-key belongs to another workspace than the input names.',
    'not-installed': 'Something needs an installed integration, and it is not installed.',
    'unknown-feature': 'A feature is declared that the instance does not have. Nothing was written.',
    'ambiguous-name': 'The workspace holds the name twice, or in another spelling of case.',
    'downgrade-refused': "The workspace holds a version that is higher than the tag's, or that cannot be compared.",
    'moved-tag': 'The last release was the same version from another commit.',
    conflict: 'Somebody else changed the integration during this run.',
    'route-missing': 'The service, or a gateway, does not know the route or the method that was called.',
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
    'instance-has-errors': 'The instance has the status HasErrors, and the input fail-on makes that a failure.',
    drifted: 'A dry run found changes, and the input fail-on makes that a failure.',
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
function eachOnce(problems) {
    return problems.filter(({ input, problem }, at) => problems.findIndex((one) => one.input === input && one.problem === problem) === at);
}
function invalidInput(problems) {
    const lines = problems.map(({ input, problem, remedy }) => problems.length === 1
        ? `${spelled(input)}: ${problem}.`
        : `${spelled(input)}: ${problem}. ${remedy}.`);
    return { code: 'invalid-input', message: lines.join('\n'), hint: hintFor(problems) };
}
function hintFor([only, ...others]) {
    const remedy = only === undefined || others.length > 0 ? 'Correct all of them at once' : only.remedy;
    return `${remedy}. Nothing was sent to the workspace.`;
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

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   hg: () => (/* binding */ andThen)
/* harmony export */ });
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


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   gu: () => (/* binding */ blemishOf),
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
function blemishOf({ status, failure, dryRun }, setupIsGiven) {
    if (dryRun || failure !== undefined)
        return undefined;
    if (status === 'hasErrors')
        return 'has-errors';
    if (status === 'failed')
        return 'failed';
    return status === 'notConfigured' && !setupIsGiven ? 'not-set-up' : undefined;
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Tp: () => (/* binding */ toReleaseError),
/* harmony export */   ek: () => (/* binding */ placesOf)
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
function errorCode(thrown) {
    const { code } = Object(thrown);
    return typeof code === 'string' && /^[A-Z0-9_/]{1,60}$/.test(code) ? code : undefined;
}


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
    const spellings = [name, name.toUpperCase()].map((spelling) => ({
        name: spelling,
        value: env[spelling] ?? '',
    }));
    return spellings.find(({ value }) => value !== '') ?? { name, value: '' };
}
function proxyFrom(env) {
    const httpProxy = variable(env, 'http_proxy');
    const httpsProxy = variable(env, 'https_proxy');
    const problems = [httpProxy, httpsProxy].flatMap(({ name, value: url }) => {
        const wrong = url === '' ? undefined : wrongUrl(url);
        return wrong === undefined ? [] : [{ input: `the environment variable ${name}`, ...wrong }];
    });
    if (problems.length > 0)
        return { ok: false, problems };
    if (httpProxy.value === '' && httpsProxy.value === '')
        return { ok: true, value: undefined };
    const settings = {
        ...(httpProxy.value === '' ? {} : { httpProxy: httpProxy.value }),
        ...(httpsProxy.value === '' ? {} : { httpsProxy: httpsProxy.value }),
        noProxy: variable(env, 'no_proxy').value,
    };
    return { ok: true, value: settings };
}
function proxyFor(settings, origin) {
    return (0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(new URL(origin).hostname) ? undefined : settings;
}
function proxySecrets(env) {
    return ['http_proxy', 'https_proxy']
        .map((name) => variable(env, name).value)
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

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ isAlert),
/* harmony export */   OQ: () => (/* binding */ CONNECT_OPTIONS),
/* harmony export */   On: () => (/* binding */ endingWithItsAlert),
/* harmony export */   cC: () => (/* binding */ CONNECT_TIMEOUT_MS),
/* harmony export */   zX: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var _domain_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8012);

const CONNECT_TIMEOUT_MS = 10_000;
const VERIFIED = { rejectUnauthorized: true };
const CONNECT_OPTIONS = {
    ...VERIFIED,
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
};
function isAlert(error) {
    return (0,_domain_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error)?.startsWith('ERR_SSL_') ?? false;
}
function endingWithItsAlert(socket) {
    return socket.on('error', (error) => {
        if (isAlert(error))
            socket.destroy(error);
    });
}


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ letRequestsOut),
/* harmony export */   v: () => (/* binding */ lookAtSockets)
/* harmony export */ });
async function lookAtSockets() {
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
}
async function letRequestsOut() {
    await lookAtSockets();
    await lookAtSockets();
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ RELATIVE_PATH),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Wc: () => (/* binding */ downgrade),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gd: () => (/* binding */ budget),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   lG: () => (/* binding */ apiOrigin),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4427);
/* harmony import */ var _text_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);
/* harmony import */ var _version_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8869);




function text(given) {
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(given);
}
function apiOrigin(text) {
    const remedy = 'Use an address such as https://crm.kontur.ru; http is for loopback only';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:\/\/[^/]/i.test(text)) {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('it is not a URL that begins with https://', remedy);
    }
    if (url.protocol === 'http:' && !(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.hostname)) {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('http would send the secrets in the clear', remedy);
    }
    if (url.username !== '' || url.password !== '') {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('it holds a user name or a password', remedy);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('it has more than a host and a port', remedy);
    }
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(url);
}
function flag(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(true);
    if (/^(false|False|FALSE)$/.test(text))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(false);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 40)} is neither true nor false`, 'Use true or false');
}
function downgrade(text) {
    if ((0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersion */ .lF)(text))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ from: text });
    const read = flag(text);
    if (read.ok)
        return read;
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 40)} is neither true nor false nor a version`, 'Use true, false, or the one version that may be replaced, such as 1.2.3');
}
function oneOf(...choices) {
    return (text) => {
        const choice = choices.find((known) => known === text);
        if (choice !== undefined)
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(choice);
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 40)} is not known`, `Use ${choices.join(', ')}`);
    };
}
function listOf(...choices) {
    const one = oneOf(...choices);
    return (text) => {
        if (text === 'none')
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)([]);
        const words = (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(text.split(',').map((word) => one(word.trim())));
        if (words.ok)
            return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)([...new Set(words.value)]);
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(words.problem, `Use none alone, or of these, parted by commas: ${choices.join(', ')}`);
    };
}
const RELATIVE_PATH = /^(?!(?:.*\/)?\.\.(?:\/|$))[^/\\:\u0000-\u001f\u007f][^\\:\u0000-\u001f\u007f]{0,499}$/;
function relativePath(text) {
    if (RELATIVE_PATH.test(text))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(text);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 80)} is not a path below its folder`, 'Write it with / between the names, and without a / or drive before it or a .. in it');
}
function environmentName(text) {
    if (/^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u.test(text))
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(text);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 80)} is not the name of an environment`, 'Use a name such as production: one line of at most 255 characters');
}
function optional(parse) {
    return (text) => (text === '' ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(undefined) : parse(text));
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const LONGEST_MS = 6 * UNIT_MS.h;
function duration(text) {
    const [, amount = '', unit = ''] = /^(\d{1,8})(ms|s|m|h)$/.exec(text) ?? [];
    const ms = Number(amount) * UNIT_MS[unit];
    if (unit !== '' && ms <= LONGEST_MS)
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(ms);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 40)} is not a time of at most 6h`, 'Use a whole number with ms, s, m or h, such as 90s or 2m');
}
function budget(text) {
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .andThen */ .hg)(duration(text), (ms) => ms > 0 ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(ms) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('it leaves no time', 'Use a time such as 10m'));
}


/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ EXPRESSION),
/* harmony export */   O7: () => (/* binding */ FROM_A_SECRET),
/* harmony export */   Yy: () => (/* binding */ UNFILLED),
/* harmony export */   oR: () => (/* binding */ mistakeIn),
/* harmony export */   xE: () => (/* binding */ jsonInString)
/* harmony export */ });
const FROM_A_SECRET = 'In a workflow write ${{ secrets.NAME }}';
const EXPRESSION = {
    form: /\{\{/,
    problem: 'it holds {{, so it is an expression that nobody has evaluated',
    remedy: 'Write it with the dollar sign, ${{ … }}, and in the workflow itself: inside a secret, a variable or a script nothing evaluates it',
};
const UNFILLED = [
    EXPRESSION,
    {
        form: /^\$+(?:(?:env:)?[A-Za-z_]\w*|\{[^{}]*\}|\([^()]*\))$/i,
        problem: 'it is a variable of a shell, and no shell reads this value',
        remedy: `${FROM_A_SECRET}, or \${{ env.NAME }} for a variable`,
    },
    {
        form: /^%+[A-Za-z_]\w*%+$/,
        problem: 'it is a variable of a Windows shell, and no shell reads this value',
        remedy: `${FROM_A_SECRET}, or \${{ env.NAME }} for a variable`,
    },
    {
        form: /^(?:secrets|vars|env|inputs|github|steps|needs)(?:\.[\w-]+)+$/i,
        problem: 'it is an expression without ${{ }} around it',
        remedy: 'Put it between ${{ and }}',
    },
    {
        form: /^[*•●·∙○]+$/,
        problem: 'it is what logs and forms show in the place of a secret',
        remedy: 'Copy the secret itself, from the page that issues it',
    },
    {
        form: /^<[^<>]*>$/,
        problem: 'it is a placeholder in angle brackets',
        remedy: 'Put the value itself there',
    },
];
function mistakeIn(text, mistakes) {
    const found = mistakes.find(({ form }) => form.test(text));
    return found === undefined ? undefined : { problem: found.problem, remedy: found.remedy };
}
const JSON_IN_A_STRING = {
    problem: 'it is JSON within a string',
    remedy: 'Take the outer quotation marks and the backslashes away: it was made JSON twice',
};
function jsonInString(value) {
    return typeof value === 'string' && /^\s*[{[]/.test(value) ? JSON_IN_A_STRING : undefined;
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ integrationName),
/* harmony export */   Xf: () => (/* binding */ INTEGRATION_NAME),
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   ym: () => (/* binding */ WORKSPACE_NAME)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6259);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);
/* harmony import */ var _mistaken_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);




const WORKSPACE = {
    of: 'a workspace',
    allowed: /[A-Za-z0-9_-]/,
    first: /[A-Za-z0-9]/,
    beginning: 'a Latin letter or a digit',
    longest: 100,
    remedy: 'Use the Latin name from the address of the workspace (letters, digits, - and _), or its id',
};
const INTEGRATION = {
    of: 'an integration',
    allowed: /[A-Za-z0-9._]/,
    first: /[A-Za-z]/,
    beginning: 'a Latin letter',
    longest: 200,
    remedy: 'Begin with a Latin letter; then Latin letters, digits, . and _ (my_workspace.myIntegration)',
};
function patternOf({ first, allowed, longest }) {
    return new RegExp(`^${first.source}${allowed.source}{0,${longest - 1}}$`);
}
const WORKSPACE_NAME = patternOf(WORKSPACE);
const INTEGRATION_NAME = patternOf(INTEGRATION);
const MISTAKEN_NAME = [
    ..._mistaken_values_js__WEBPACK_IMPORTED_MODULE_1__/* .UNFILLED */ .Yy,
    {
        form: /^["'`«‘-‟].*["'`»‘-‟]$/,
        problem: 'it stands in quotation marks',
        remedy: 'Take them away: here they belong to the name',
    },
];
function workspaceName(text) {
    return name(text, WORKSPACE, text.includes('/') ? addressProblem(text) : undefined);
}
function integrationName(text) {
    return name(text, INTEGRATION);
}
function name(text, rule, particular) {
    const found = text === ''
        ? { problem: 'it is empty', remedy: rule.remedy }
        : (particular ?? (0,_mistaken_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mistakeIn */ .oR)(text, MISTAKEN_NAME) ?? nameProblem(text, rule));
    if (found === undefined)
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not the name of ${rule.of}: ${found.problem}`, found.remedy);
}
function nameProblem(text, rule) {
    const problem = wrongCharacter(text, rule) ?? wrongBeginning(text, rule) ?? tooLong(text, rule);
    return problem === undefined ? undefined : { problem, remedy: remedyFor(text, rule) };
}
function wrongCharacter(text, { allowed }) {
    const found = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOtherThan */ .QK)(allowed, text);
    if (found === undefined)
        return undefined;
    const { char, place } = found;
    const latin = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .latinLookAlike */ .gy)(char);
    const like = latin === undefined ? '' : ` that looks like the Latin ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(latin)}`;
    return `its character ${place} is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(char)} (${(0,_text_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(char)}${like})`;
}
function wrongBeginning(text, { first, beginning }) {
    return first.test(text.charAt(0)) ? undefined : `it does not begin with ${beginning}`;
}
function tooLong({ length }, { longest }) {
    return length > longest ? `it has more than ${longest} characters` : undefined;
}
function remedyFor(text, rule) {
    if (text.length > rule.longest)
        return rule.remedy;
    const typed = Array.from(text, asTyped).join('');
    const isName = typed !== text && nameProblem(typed, rule) === undefined;
    return isName ? `Type it as ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(typed)}, in Latin letters` : rule.remedy;
}
function asTyped(char) {
    const kind = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(char);
    if (kind === 'a dash')
        return '-';
    return kind === 'a character that cannot be seen' ? '' : ((0,_text_characters_js__WEBPACK_IMPORTED_MODULE_3__/* .latinLookAlike */ .gy)(char) ?? char);
}
const IN_AN_ADDRESS = /\/api\/(?:v\d+\/)?(?!v\d+\/)(?<workspace>[A-Za-z0-9][\w-]*)\/(?:private-)?integrations/;
function addressProblem(text) {
    const workspace = IN_AN_ADDRESS.exec(text)?.groups?.workspace;
    return {
        problem: 'it is an address',
        remedy: workspace === undefined
            ? 'Use the name alone, as it stands in that address, or the id of the workspace'
            : `Use ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(workspace)}, the workspace in that address`,
    };
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ setupSentence),
/* harmony export */   jg: () => (/* binding */ failureSummary),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);


function failureSummary(failure, facts) {
    const headline = failure.code === 'internal'
        ? '### ❌ The run broke off: what it had done by then is in the log'
        : '### ❌ Nothing was released';
    const told = facts.problems.length === 0 ? failureText(failure, facts) : problemsText(facts);
    const { setupIsGiven } = facts;
    const setup = setupIsGiven === undefined ? [] : [setupSentence(setupIsGiven)];
    return [headline, told, ...setup, ''].join('\n\n');
}
function setupSentence(isGiven) {
    return isGiven ? 'A setup is given.' : 'No setup is given.';
}
function failureText({ code: name, message, hint }, { errorsPage }) {
    return `${codeName(name, errorsPage)} ${lines(message)}<br>👉 **Next:** ${lines(hint)}`;
}
function problemsText({ problems, errorsPage }) {
    const name = codeName('invalid-input', errorsPage);
    const next = `👉 **Next:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hintFor */ .JR)(problems))}`;
    const [only, ...others] = problems;
    if (only !== undefined && others.length === 0)
        return `${name} ${problemText(only)}<br>${next}`;
    const items = problems.map((one) => `- ${problemText(one)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${one.remedy}.`)}`);
    return [name, items.join('\n'), next].join('\n\n');
}
function problemText({ input, problem }) {
    const what = input.includes(' ') ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(input) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(input);
    return `${what}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${problem}.`)}`;
}
function codeName(name, errorsPage) {
    return `**${errorsPage === undefined ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, `${errorsPage}#${name}`)}**`;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(line))
        .join('<br>');
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ plainMarkup),
/* harmony export */   IB: () => (/* binding */ plainDiff),
/* harmony export */   Ui: () => (/* binding */ diff),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yQ: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

const SPECIAL = /[\\`*[\]<>#|~&@$]|:(?=\S)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=[wW]{3})\.|^[-+=\s]|^\d(?=\d*[.)](?:\s|$))/g;
const REFERENCE_SIGN = /&#(?:64|58|35);/g;
const MAIL_SIGN = /&#64;/g;
const LINE_LENGTH = 500;
function words(text, length = 1_000) {
    const shown = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, length).replace(SPECIAL, entity);
    return shown.replace(REFERENCE_SIGN, '$&<!-- -->');
}
function code(text) {
    const shown = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(SPECIAL, entity).replace(MAIL_SIGN, '$&<!-- -->');
    return `<code>${shown}</code>`;
}
function diff(lines) {
    const shown = lines.map(({ sign, text }) => `${sign} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LINE_LENGTH).replace(SPECIAL, entity)}`);
    return `<pre lang="diff">\n${shown.join('\n')}\n</pre>`;
}
function plainDiff(lines) {
    return lines.map(({ sign, text }) => `${sign} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, LINE_LENGTH)}`);
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
const MARKDOWN = {
    code,
    words,
    link,
    strong: (text) => `**${text}**`,
    option: code,
};
function plainMarkup(spellOption) {
    return {
        code: (text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text),
        words: (text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text),
        link: (text, url) => `${text} (${url})`,
        strong: (text) => text,
        option: spellOption,
    };
}


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _render_failure_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(171);
/* harmony import */ var _common_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4960);
/* harmony import */ var _where_to_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7087);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(864);





function reportFailure(error, { raw, job, log }) {
    const facts = log.shownData({
        setupIsGiven: setupIsGiven(raw),
        errorsPage: job.errorsPage,
        problems: error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? error.problems : [],
    });
    const summary = (0,_render_failure_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .failureSummary */ .jg)(log.shownData(error.failure), facts);
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)(summary, { job, log });
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .Kn)({ ...(0,_common_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOfFailure */ .Kh)(error.failure), ...(0,_common_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOutput */ .G3)(summary) }, { job, log });
    fail([error.failure], { job, log });
}
function setupIsGiven({ setup, manifest }) {
    if (setup !== '')
        return true;
    return manifest === '' ? false : undefined;
}
function fail(failures, { job, log }) {
    log.error(failures.map(inALine).join('\n'), (0,_where_to_look_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowFile */ .E)(failures, job.env));
    const page = job.errorsPage;
    if (page !== undefined) {
        for (const { code } of failures)
            log.info(`What ${code} means: ${page}#${code}`);
    }
    process.exitCode = 1;
}
function inALine({ code, message, hint }) {
    return `${code}: ${message}${message.includes('\n') ? '\n' : ' '}${hint}`;
}


/***/ }),

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 4 modules
var core = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/domain/about.js
var about = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/domain/parsed.js
var parsed = __webpack_require__(4427);
// EXTERNAL MODULE: ./lib/text/characters.js
var characters = __webpack_require__(6259);
// EXTERNAL MODULE: ./lib/inputs/mistaken-values.js
var mistaken_values = __webpack_require__(2866);
;// CONCATENATED MODULE: ./lib/inputs/credential-values.js



const COPY_AGAIN = 'Copy it once more to where it is kept; nothing of it is shown here';
const SHORTEST = 8;
const LONGEST = 4_096;
const SEVERAL_LINES = {
    form: /[\r\n]/,
    problem: 'it has more than one line',
    remedy: COPY_AGAIN,
};
const JSON_TEXT = {
    form: /^[[{]/,
    problem: 'it is JSON',
    remedy: 'Give the value alone, without a key and brackets',
};
const QUOTED = {
    form: /^["'`«‘-‟]|["'`»‘-‟]$/,
    problem: 'it stands in quotation marks',
    remedy: 'Take them away: they would belong to the value',
};
const MISTAKEN_CREDENTIAL = [
    ...mistaken_values/* UNFILLED */.Yy,
    {
        form: /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s|%20|:|$)/i,
        problem: 'it begins with Bearer or another scheme, which is sent before it anyway',
        remedy: 'Give what comes after that word, alone',
    },
    JSON_TEXT,
    {
        form: /^(?:(?:export|set)\s+|\$env:)?(?:[A-Z][A-Z0-9_]*|[\w-]*(?:[Tt]oken|[Kk]ey|[Ss]ecret|[Pp]assword))\s*=(?!=*$)/,
        problem: 'it has the form NAME=value',
        remedy: 'Give what comes after the =, alone',
    },
    {
        form: /^["']?[\w-]+["']?:\s/,
        problem: 'it has the form name: value',
        remedy: 'Give what comes after the colon, alone',
    },
    {
        form: /^[a-z][a-z0-9+.-]*:\/\//i,
        problem: 'it is an address',
        remedy: 'Give the value itself: no address is followed to one',
    },
    {
        form: /^(?:[A-Z]{2,}\d{0,3}(?:_(?:[A-Z]+\d{0,3}|\d{1,3}))+|(?:[a-z]+[_-])+(?:token|key|secret))$/,
        problem: 'it looks like the name of a secret, not like what is in it',
        remedy: `${mistaken_values/* FROM_A_SECRET */.O7}, with the name in the place of NAME`,
    },
    QUOTED,
    SEVERAL_LINES,
    {
        form: /\\[nr]$/,
        problem: String.raw `it ends in \n or \r, two characters that some program wrote for a line break`,
        remedy: COPY_AGAIN,
    },
];
function credential(text) {
    if (text === '')
        return (0,parsed/* parsed */.Yz)(text);
    const mistake = (0,mistaken_values/* mistakeIn */.oR)(text, MISTAKEN_CREDENTIAL) ??
        wrongLength(text, SHORTEST) ??
        wrongCharacter(text, /[\x21-\x7e]/);
    return mistake === undefined ? (0,parsed/* parsed */.Yz)(text) : (0,parsed/* wrong */.Qm)(mistake.problem, mistake.remedy);
}
const MISTAKEN_PAIR = [
    ...mistaken_values/* UNFILLED */.Yy,
    JSON_TEXT,
    { ...QUOTED, form: /^(["'`]).*\1$/s },
    SEVERAL_LINES,
    {
        form: /^=|^[^=]*=?$/,
        problem: 'it is not of the form name=value',
        remedy: 'Give the name, a = and the value; nothing of it is shown here',
    },
];
function namedSecret(text) {
    const { name, value } = partedAtName(text);
    const mistake = (0,mistaken_values/* mistakeIn */.oR)(text, MISTAKEN_PAIR) ??
        (0,mistaken_values/* mistakeIn */.oR)(value, mistaken_values/* UNFILLED */.Yy) ??
        wrongLength(value, 1) ??
        wrongCharacter(name, /[\x21-\x7e]/) ??
        wrongCharacter(text, /[\x20-\x7e]/);
    if (mistake !== undefined)
        return (0,parsed/* wrong */.Qm)(mistake.problem, mistake.remedy);
    return (0,parsed/* parsed */.Yz)({ pair: text, value });
}
function partedAtName(text) {
    const [name = '', value = ''] = text.split(/=(.*)/s);
    return { name, value };
}
function wrongLength(text, shortest) {
    const { length } = text;
    if (length >= shortest && length <= LONGEST)
        return undefined;
    const limit = length < shortest ? `less than ${shortest}` : `more than ${LONGEST.toLocaleString('en')}`;
    return { problem: `it has ${limit} characters`, remedy: COPY_AGAIN };
}
function wrongCharacter(text, allowed) {
    const found = (0,characters/* firstOtherThan */.QK)(allowed, text);
    if (found === undefined)
        return undefined;
    return {
        problem: `its character ${found.place} is ${(0,characters/* kindOf */.I)(found.char)}, which does not belong there`,
        remedy: COPY_AGAIN,
    };
}

// EXTERNAL MODULE: ./lib/inputs/input-values.js
var input_values = __webpack_require__(5288);
;// CONCATENATED MODULE: ./lib/inputs/json-values.js


async function json(text) {
    const { parseStrictJson } = await __webpack_require__.e(/* import() */ 942).then(__webpack_require__.bind(__webpack_require__, 8942));
    return parseStrictJson(text);
}
function jsonOf(load) {
    return async (text) => {
        const read = await json(text);
        if (!read.ok)
            return read;
        const doubled = (0,mistaken_values/* jsonInString */.xE)(read.value);
        if (doubled !== undefined)
            return (0,parsed/* wrong */.Qm)(doubled.problem, doubled.remedy);
        const parse = await load();
        return parse(read.value);
    };
}
const instancePatch = jsonOf(async () => (await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.bind(__webpack_require__, 2598))).parseInstancePatch);
const routes = jsonOf(async () => (await __webpack_require__.e(/* import() */ 1).then(__webpack_require__.bind(__webpack_require__, 7001))).parseRoutes);

// EXTERNAL MODULE: ./lib/inputs/name-values.js
var name_values = __webpack_require__(9385);
;// CONCATENATED MODULE: ./lib/inputs/inputs.js





const OPTIONAL_FLAG = input_values/* optional */.lq(input_values/* flag */.Jt);
const INPUTS = {
    workspace: { required: true, parse: name_values/* workspaceName */.hK },
    integration: { parse: input_values/* optional */.lq(name_values/* integrationName */.Sf) },
    manifest: { parse: input_values/* optional */.lq(input_values/* relativePath */.iZ) },
    token: { secret: true, parse: credential },
    'api-key': { secret: true, parse: credential },
    'integration-secret': { secret: true, parse: input_values/* optional */.lq(namedSecret) },
    'api-url': { default: about/* DEFAULT_API_URL */.rK, parse: input_values/* apiOrigin */.lG },
    tag: { parse: input_values/* text */.Qq },
    'tag-prefix': { parse: input_values/* text */.Qq },
    version: { parse: input_values/* text */.Qq },
    install: { parse: OPTIONAL_FLAG },
    setup: { parse: input_values/* optional */.lq(json) },
    'setup-when': {
        default: 'changed',
        parse: input_values/* oneOf */.yL('changed', 'always', 'unconfigured'),
    },
    'require-setup': { default: 'false', parse: input_values/* flag */.Jt },
    'instance-patch': { parse: input_values/* optional */.lq(instancePatch) },
    'allow-downgrade': { default: 'false', parse: input_values/* downgrade */.Wc },
    'dry-run': { default: 'false', parse: input_values/* flag */.Jt },
    'wait-for': { default: 'active', parse: input_values/* oneOf */.yL('active', 'version', 'none') },
    'wait-timeout': { default: '2m', parse: input_values/* duration */.p0 },
    'fail-on': { default: 'none', parse: input_values/* listOf */.c3('has-errors', 'changes') },
    timeout: { default: '10m', parse: input_values/* budget */.gd },
    routes: { parse: input_values/* optional */.lq(routes) },
    deployment: { parse: input_values/* optional */.lq(input_values/* environmentName */.VE) },
    'github-token': { secret: true, parse: credential },
    'allow-moved-tag': { default: 'false', parse: input_values/* flag */.Jt },
};
const INPUT_NAMES = Object.keys(INPUTS);
function inputs_isGiven({ text }) {
    return text !== '';
}
function takeInputs(getInput) {
    const entries = INPUT_NAMES.map((name) => {
        const { default: fallback = '' } = INPUTS[name];
        return [name, getInput(name) || fallback];
    });
    return Object.fromEntries(entries);
}
async function readInputs(raw) {
    const read = INPUT_NAMES.map(async (name) => {
        const text = raw[name];
        return [name, { ...(await INPUTS[name].parse(text)), text }];
    });
    return Object.fromEntries(await Promise.all(read));
}
const INPUTS_OF_GITHUB = ['deployment', 'github-token', 'allow-moved-tag'];
const SHARED_INPUTS = INPUT_NAMES.filter((name) => !INPUTS_OF_GITHUB.includes(name));
function isSwitch(name) {
    const { parse } = INPUTS[name];
    return parse === value.flag || parse === OPTIONAL_FLAG;
}
const SECRET_INPUTS = INPUT_NAMES.filter((name) => INPUTS[name].secret === true);
function isHidden(name) {
    return name === 'setup' || SECRET_INPUTS.some((secret) => secret === name);
}
function variableOf(name) {
    return `KONTUR_CRM_${name.toUpperCase().replaceAll('-', '_')}`;
}
const inputs_LOOK_INPUTS = (/* unused pure expression or super */ null && ([
    'workspace',
    'integration',
    'token',
    'api-key',
    'integration-secret',
    'api-url',
    'timeout',
    'routes',
]));

;// CONCATENATED MODULE: ./lib/secrets/cuts.js
const HALF = String.raw `(?<half>&#?\w{0,8}|\\(?:u\{?[\da-fA-F]{0,6})?|(?:%[\da-fA-F]{0,2}){1,4})?`;
const SHOWN = new RegExp(`${HALF}(?<closed>["'\`\\s([{]{0,4})(?:…|\\.{3}|\\\\u2026)`, 'g');
const AT_END = new RegExp(`${HALF}(?<closed>["'\`\\s)\\]}>.]{0,4})$`);
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
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
    return [
        secret,
        secret.toWellFormed(),
        secret.trim().replace(/\s+/g, ' '),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ];
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

;// CONCATENATED MODULE: ./lib/secrets/codes.js
function decoded({ text, originOf }, { mark, pattern, meaningOf }) {
    if (!text.includes(mark))
        return undefined;
    const parts = [];
    const origins = [];
    let end = 0;
    const keep = (to) => {
        parts.push(text.slice(end, to));
        for (; end < to; end += 1)
            origins.push(end);
    };
    for (const found of text.matchAll(pattern)) {
        const meant = meaningOf(found);
        if (meant === undefined)
            continue;
        keep(found.index);
        parts.push(meant);
        origins.push(...Array(meant.length).fill(found.index));
        end = found.index + found[0].length;
    }
    if (parts.length === 0)
        return undefined;
    keep(text.length);
    return { text: parts.join(''), originOf: (at) => originOf(origins[at] ?? text.length) };
}
const ESCAPED = {
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const ESCAPES = {
    mark: '\\',
    pattern: /\\(?:u\{(?<point>[\da-f]{1,6})\}|u(?<unit>[\da-f]{4})|(?<char>[bfnrt]|[^\w.…]))/gi,
    meaningOf: ({ groups: { point, unit, char } = {} }) => {
        if (char !== undefined)
            return ESCAPED[char] ?? char;
        const number = Number.parseInt(point ?? unit ?? '', 16);
        return number > 0x10ffff ? undefined : String.fromCodePoint(number);
    },
};
const BYTES = '%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|' +
    '%f[0-7](?:%[89ab][0-9a-f]){3}';
const URL_CODES = {
    mark: '%',
    pattern: new RegExp(BYTES, 'gi'),
    meaningOf: ([code]) => characterOf(code),
};
const FORM_CODES = {
    mark: '+',
    pattern: new RegExp(`${BYTES}|\\+`, 'gi'),
    meaningOf: ([code]) => (code === '+' ? ' ' : characterOf(code)),
};
function characterOf(code) {
    try {
        return decodeURIComponent(code);
    }
    catch {
        return undefined;
    }
}
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
const ENTITIES = {
    mark: '&',
    pattern: /&(?:#0{0,5}(?<decimal>\d{1,7})|#[xX]0{0,5}(?<hex>[\da-fA-F]{1,6})|(?<name>\w{2,6}));/g,
    meaningOf: ({ groups: { decimal, hex, name } = {} }) => {
        if (name !== undefined)
            return NAMED.get(name);
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0x10ffff ? undefined : String.fromCodePoint(code);
    },
};

;// CONCATENATED MODULE: ./lib/secrets/readings.js

const CODES = [ENTITIES, ESCAPES, URL_CODES, FORM_CODES];
const SPACE = { mark: '', pattern: /\s{2,}|[^\S ]/g, meaningOf: () => ' ' };
const MOST_LEVELS = 3;
const MOST_READINGS = 40;
function readingsOf(text) {
    const readings = meantBy(text);
    return [...readings, ...readings.flatMap((reading) => decoded(reading, SPACE) ?? [])];
}
function meantBy(text) {
    const readings = [{ text, originOf: (at) => at }];
    const seen = new Set([text]);
    let from = 0;
    for (let level = 0; level < MOST_LEVELS; level += 1) {
        const above = readings.slice(from);
        from = readings.length;
        for (const read of above.flatMap((reading) => CODES.flatMap((code) => decoded(reading, code) ?? []))) {
            if (seen.has(read.text))
                continue;
            if (readings.length >= MOST_READINGS)
                return readings;
            seen.add(read.text);
            readings.push(read);
        }
    }
    return readings;
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
        if (this.longestForm === 0)
            return text.slice(0, length);
        const covered = readingsOf(text).flatMap(({ text: read, originOf }) => [...this.#wholeSecrets(read), ...this.#cutSecrets(read, mayBeCut)].map(([from, to]) => [originOf(from), originOf(to)]));
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

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/http/sockets.js
var sockets = __webpack_require__(2046);
// EXTERNAL MODULE: ./lib/http/turns.js
var turns = __webpack_require__(5600);
;// CONCATENATED MODULE: ./lib/http/eager-connector.js



const KEEP_ALIVE_DELAY_MS = 60_000;
const LOOKUP_PATIENCE_MS = 5;
class EagerConnector {
    #tcp;
    #tls;
    #opened;
    #asked;
    constructor(origin) {
        const { protocol, hostname, port } = new URL(origin);
        const host = hostname.replace(/^\[|\]$/g, '');
        this.#tls = protocol === 'https:' ? new Tls(host) : undefined;
        const address = { host, port: Number(port || (this.#tls ? 443 : 80)) };
        this.#tcp = (0,external_node_process_.getBuiltinModule)('node:net').connect(address);
        this.#open();
    }
    async begun() {
        await new Promise((resolve) => {
            const timer = setTimeout(resolve, LOOKUP_PATIENCE_MS);
            this.#tcp.once('connectionAttempt', () => {
                clearTimeout(timer);
                resolve();
            });
        });
        this.#tls?.load();
        await (0,turns/* lookAtSockets */.v)();
        await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__, 7678));
        await (0,turns/* lookAtSockets */.v)();
    }
    handOver(callback) {
        const socket = this.#opened?.[1];
        const isClosed = socket?.writable === false && !(0,sockets/* isAlert */.Hx)(socket.errored);
        if (this.#asked !== undefined || isClosed)
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
    #open() {
        const tcp = this.#tcp;
        const timer = setTimeout(() => {
            tcp.destroy(new ConnectTimeoutError());
        }, sockets/* CONNECT_TIMEOUT_MS */.cC);
        const settle = (...opened) => {
            clearTimeout(timer);
            if (this.#opened !== undefined)
                return;
            this.#opened = opened;
            this.#asked?.(...opened);
        };
        const fail = (error) => {
            settle(error, null);
        };
        tcp.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_DELAY_MS).on('error', fail);
        tcp.once('connect', () => {
            if (this.#tls === undefined) {
                settle(null, tcp);
                return;
            }
            const tls = (0,sockets/* endingWithItsAlert */.On)(this.#tls.over(tcp)).on('error', fail);
            tls.once('secureConnect', () => {
                settle(null, tls);
            });
        });
    }
}
class Tls {
    #host;
    #context;
    constructor(host) {
        this.#host = host;
    }
    load() {
        return (this.#context ??= (0,external_node_process_.getBuiltinModule)('node:tls').createSecureContext());
    }
    over(socket) {
        const host = this.#host;
        return (0,external_node_process_.getBuiltinModule)('node:tls').connect({
            ...sockets/* VERIFIED */.zX,
            socket,
            host,
            servername: (0,external_node_process_.getBuiltinModule)('node:net').isIP(host) === 0 ? host : '',
            ALPNProtocols: ['http/1.1'],
            secureContext: this.load(),
        });
    }
}
class ConnectTimeoutError extends Error {
    name = 'ConnectTimeoutError';
    code = 'UND_ERR_CONNECT_TIMEOUT';
}

// EXTERNAL MODULE: ./lib/http/proxy.js
var http_proxy = __webpack_require__(768);
;// CONCATENATED MODULE: ./lib/shells/common/reach.js


function reachOf(apiUrl, proxy) {
    const isDirect = (0,http_proxy/* proxyFor */.iJ)(proxy, apiUrl) === undefined;
    return { proxy, connector: isDirect ? new EagerConnector(apiUrl) : undefined };
}

;// CONCATENATED MODULE: ./lib/shells/common/begin-release.js

async function beginRelease({ inputs, proxy }, log) {
    const reach = reachOf(inputs.settings.apiUrl, proxy);
    tellVersion(inputs, log);
    await reach.connector?.begun();
    return reach;
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

// EXTERNAL MODULE: ./lib/shells/common/judge-node.js
var judge_node = __webpack_require__(127);
// EXTERNAL MODULE: ./lib/domain/thrown.js
var domain_thrown = __webpack_require__(8012);
;// CONCATENATED MODULE: ./lib/shells/common/on-crash.js

function onCrash(report) {
    let crashed = false;
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, (thrown) => {
            if (crashed)
                return;
            crashed = true;
            report(thrown);
            process.exit(1);
        });
    }
}
function errorOf(thrown, log) {
    const error = (0,domain_thrown/* toReleaseError */.Tp)(thrown);
    if (error.code === 'internal')
        log.debug((0,domain_thrown/* placesOf */.ek)(error.cause));
    return error;
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/inputs/credential-problems.js


function credential_problems_credentialProblems(read, context) {
    const hasToken = inputs_isGiven(read.token);
    const hasKey = inputs_isGiven(read['api-key']);
    if (hasToken && hasKey) {
        return [
            {
                input: 'token',
                problem: `${(0,quote/* option */.uK)('token')} and ${(0,quote/* option */.uK)('api-key')} are both given`,
                remedy: 'Give one of them',
            },
        ];
    }
    if (!hasToken && !hasKey)
        return [missingCredentials(context)];
    if (inputs_isGiven(read['integration-secret']) && hasToken) {
        return [
            {
                input: 'integration-secret',
                problem: `it is given with ${(0,quote/* option */.uK)('token')}`,
                remedy: `It goes with ${(0,quote/* option */.uK)('api-key')}; leave it out, or give that in place of ${(0,quote/* option */.uK)('token')}`,
            },
        ];
    }
    return [];
}
const NEITHER = `neither ${(0,quote/* option */.uK)('token')} nor ${(0,quote/* option */.uK)('api-key')} has a value`;
const REASONS = [
    {
        applies: ({ actor }) => actor === 'dependabot[bot]',
        problem: `${NEITHER}: Dependabot runs get no Actions secrets`,
        remedy: 'Leave this step out of Dependabot runs, or add the secret to the Dependabot secrets',
    },
    {
        applies: ({ eventName, isFromFork }) => eventName === 'pull_request' && isFromFork,
        problem: `${NEITHER}: pull requests from forks get no secrets`,
        remedy: 'Release from a tag of this repository, and leave this step out for forks',
    },
    {
        applies: ({ eventName }) => eventName === 'pull_request_target',
        problem: `${NEITHER}, in a pull_request_target run, which must not get them`,
        remedy: 'Release from a tag instead: code of a fork must never run beside these secrets',
    },
    {
        applies: () => true,
        problem: NEITHER,
        remedy: (0,quote/* howToSet */.ac)('token'),
    },
];
function missingCredentials(context) {
    const reason = REASONS.find(({ applies }) => applies(context));
    return { input: 'token', problem: reason?.problem ?? '', remedy: reason?.remedy ?? '' };
}

;// CONCATENATED MODULE: ./lib/inputs/deployment-problems.js


const SHORTEST_KEY = 20;
function deploymentProblems(read) {
    if (!inputs_isGiven(read.deployment))
        return pointlessInputs(read);
    const missing = {
        input: 'github-token',
        problem: 'it has no value, and without it no deployment can be recorded',
        remedy: 'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write',
    };
    const input = inputs_isGiven(read.token) ? 'token' : 'api-key';
    const credential = read[input];
    const weak = {
        input,
        problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
        remedy: `Check that it was copied whole; else leave ${(0,quote/* option */.uK)('deployment')} out`,
    };
    return [
        ...(inputs_isGiven(read['github-token']) ? [] : [missing]),
        ...(inputs_isGiven(credential) && credential.text.length < SHORTEST_KEY ? [weak] : []),
    ];
}
function pointlessInputs({ 'github-token': githubToken, 'allow-moved-tag': allowMovedTag, }) {
    const given = [
        ...(inputs_isGiven(githubToken) ? ['github-token'] : []),
        ...(allowMovedTag.ok && allowMovedTag.value ? ['allow-moved-tag'] : []),
    ];
    return given.map((input) => ({
        input,
        problem: `it is given without ${(0,quote/* option */.uK)('deployment')}, and has no effect then`,
        remedy: `Set ${(0,quote/* option */.uK)('deployment')} to the environment in which releases are recorded, or leave this out`,
    }));
}

// EXTERNAL MODULE: ./lib/domain/json.js
var domain_json = __webpack_require__(7708);
;// CONCATENATED MODULE: ./lib/inputs/merge-setup.js

function mergeSetup(open, secret) {
    if (open === undefined || secret === undefined)
        return { setup: secret ?? open, inBoth: [] };
    const inBoth = [];
    const setup = merged(open, secret, { path: [], inBoth });
    return { setup, inBoth };
}
function merged(open, secret, { path, inBoth }) {
    const own = Object.entries(secret).map(([key, value]) => {
        const other = Object.hasOwn(open, key) ? open[key] : undefined;
        const here = [...path, key];
        if (other === undefined)
            return [key, value];
        if ((0,domain_json/* isJsonObject */.O)(other) && (0,domain_json/* isJsonObject */.O)(value)) {
            return [key, merged(other, value, { path: here, inBoth })];
        }
        inBoth.push(here.join('.'));
        return [key, value];
    });
    return { ...open, ...Object.fromEntries(own) };
}

;// CONCATENATED MODULE: ./lib/inputs/declared.js
const NOTHING_DECLARED = {
    integration: undefined,
    install: undefined,
    setup: undefined,
    features: {},
    webhooks: [],
    part: undefined,
    setupProblems: () => [],
};
function declaredWords({ integration, features, webhooks }) {
    return [
        ...(integration === undefined ? [] : [integration]),
        ...Object.keys(features),
        ...webhooks.flatMap(({ url, trigger }) => [
            url,
            ...(trigger.kind === 'entityEvent'
                ? trigger.events.flatMap((event) => Object.values(event))
                : []),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/version/grammar.js
var grammar = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/inputs/run-context.js
const TAG_REF = 'refs/tags/';
function withoutTagRef(ref) {
    return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/release-version.js





function runTag({ tag }, context) {
    const name = inputs_isGiven(tag) ? (withoutTagRef(tag.text) ?? tag.text) : eventTag(context);
    return name === undefined ? undefined : { name, isInput: inputs_isGiven(tag) };
}
function eventTag({ releaseTag, ref }) {
    return releaseTag ?? withoutTagRef(ref);
}
const VERSION_GIVEN = {
    workflow: 'the input version',
    'command-line': (0,quote/* option */.uK)('version'),
};
async function releaseVersion(read, { tag, context }) {
    const wanted = wantedText(read, { tag, context });
    const withdrawn = withdrawnTag(context);
    if (wanted === undefined)
        return refused('tag', withdrawn ?? noTag(context));
    const { input, text } = wanted;
    if (withdrawn?.tag === text)
        return refused(input, withdrawn);
    const prefix = read['tag-prefix'].text;
    const made = await (input === 'version' ? exactly(text) : fromTag(text, prefix));
    const isMadeOf = async (other) => {
        if (!made.ok || (input === 'tag' && other === text))
            return made.ok;
        return (await versionOf(other, prefix)) === made.value.version;
    };
    if (withdrawn?.tag !== undefined && (await isMadeOf(withdrawn.tag))) {
        return refused(input, withdrawn);
    }
    if (!made.ok)
        return refused(input, made);
    const { source, fromInput } = wanted;
    const notices = await noticesOn(made.value, { context, isMadeOf });
    return { ok: true, value: { ...made.value, source, fromInput, notices } };
}
function refused(input, { problem, remedy }) {
    return { ok: false, problems: [{ input, problem, remedy }] };
}
function wantedText({ version }, { tag, context: { writtenIn } }) {
    if (inputs_isGiven(version)) {
        const { text } = version;
        return { input: 'version', text, source: VERSION_GIVEN[writtenIn], fromInput: true };
    }
    if (tag === undefined)
        return undefined;
    const { name, isInput } = tag;
    return { input: 'tag', text: name, source: `tag ${(0,quote/* quote */.hD)(name)}`, fromInput: isInput };
}
async function fromTag(tag, prefix) {
    const plain = (0,grammar/* plainVersion */.VY)(tag, prefix);
    if (plain !== undefined)
        return (0,parsed/* parsed */.Yz)({ version: plain, rules: [] });
    const { versionFromTag } = await __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 3869));
    return versionFromTag(tag, { prefix });
}
async function exactly(version) {
    if ((0,grammar/* plainVersion */.VY)(version, '') === version)
        return (0,parsed/* parsed */.Yz)({ version, rules: [] });
    const { exactVersion } = await __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 3869));
    return exactVersion(version);
}
async function versionOf(tag, prefix) {
    const read = await fromTag(tag, prefix);
    return read.ok ? read.value.version : undefined;
}
async function noticesOn({ version }, { context, isMadeOf }) {
    const { isPrerelease, releaseTag: tag } = context;
    if (!isPrerelease || tag === undefined || version.includes('-'))
        return [];
    if (!(await isMadeOf(tag)))
        return [];
    return [
        `GitHub marks the release of ${(0,quote/* quote */.hD)(tag)} as a pre-release, but ${version} is the version of ` +
            'a full release. Tag a pre-release such as v1.2.3-rc.1.',
    ];
}
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
    const tag = eventTag(context);
    const whose = tag === undefined ? 'the release' : `the release of ${(0,quote/* quote */.hD)(tag)}`;
    const problem = `this run was started by the event release, and ${whose} ${reason.what}`;
    return { tag, problem, remedy: FOR_RELEASES };
}
function noTag(context) {
    return context.writtenIn === 'command-line' ? NO_TAG_GIVEN : noTagOfEvent(context);
}
const NO_TAG_GIVEN = {
    problem: 'there is no tag',
    remedy: `Give ${(0,quote/* option */.uK)('tag')} or ${(0,quote/* option */.uK)('version')}, or run it in the job of a tag: the tag is also ` +
        'taken from CI_COMMIT_TAG, and from GITHUB_REF',
};
function noTagOfEvent({ eventName, ref }) {
    const event = eventName === '' ? 'nothing that GitHub names' : `the event ${(0,quote/* untrusted */.bp)(eventName)}`;
    const where = ref === '' ? '' : ` on ${(0,quote/* quote */.hD)(ref)}`;
    return {
        problem: `there is no tag: this run was started by ${event}${where}`,
        remedy: `Start it by a tag (on: push: tags: ["v[0-9]+.[0-9]+*"]), or set ${(0,quote/* option */.uK)('tag')} or ${(0,quote/* option */.uK)('version')}. ` +
            `If ${(0,quote/* option */.uK)('tag')} is set from the output of a tool, that output is empty: the tool made ` +
            'no release, and this step is to run only if: it did',
    };
}

;// CONCATENATED MODULE: ./lib/inputs/run-input.js



function declaredBy({ manifest }) {
    return manifest.ok ? manifest.value : NOTHING_DECLARED;
}
async function readRun(raw, help) {
    const { context } = help;
    const read = await readInputs(raw);
    const tag = runTag(read, context);
    const version = await releaseVersion(read, { tag, context });
    return { read, context, tag, version, manifest: await manifestOf(read, help) };
}
async function manifestOf({ manifest: path, workspace }, { readManifest }) {
    if (!path.ok)
        return { ok: false, problems: [] };
    if (path.value === undefined)
        return { ok: true, value: NOTHING_DECLARED };
    return readManifest(path.value, workspace.text);
}

;// CONCATENATED MODULE: ./lib/inputs/setup-problems.js






function wholeSetup(run) {
    return mergeSetup(declaredBy(run).setup, objectOf(run.read.setup));
}
function objectOf(setup) {
    return setup.ok && (0,domain_json/* isJsonObject */.O)(setup.value) ? setup.value : undefined;
}
const NOT_AN_OBJECT = {
    problem: 'it is JSON, but not an object',
    remedy: 'Use an object such as {"autoAnswer": true}, from a secret',
};
function setupProblems(run, merged) {
    const { setup } = run.read;
    if (setup.ok && setup.value !== undefined && !(0,domain_json/* isJsonObject */.O)(setup.value)) {
        const { problem, remedy } = (0,mistaken_values/* jsonInString */.xE)(setup.value) ?? NOT_AN_OBJECT;
        return [{ input: 'setup', problem, remedy }];
    }
    const missing = missingSetup(run, merged);
    if (!setup.ok || missing.length > 0)
        return missing;
    const doubled = merged.inBoth.map((path) => ({
        input: 'setup',
        problem: `${(0,quote/* quote */.hD)(path, 80)} stands in the manifest as well`,
        remedy: `Keep what is public in the manifest, and what is secret in ${(0,quote/* option */.uK)('setup')}`,
    }));
    return doubled.length > 0 ? doubled : [...declaredBy(run).setupProblems(merged.setup ?? {})];
}
function missingSetup({ read }, merged) {
    const { setup, 'require-setup': requireSetup, 'setup-when': setupWhen } = read;
    const isRequired = requireSetup.ok && requireSetup.value;
    if (isRequired && setup.ok && isEmpty(setup.value)) {
        return [emptySetup(`${(0,quote/* option */.uK)('require-setup', 'true')} asks for one`, 'require-setup')];
    }
    const isSent = merged.setup !== undefined || inputs_isGiven(setup);
    if (!setupWhen.ok || setupWhen.value !== 'always' || isSent)
        return [];
    return [emptySetup(`${(0,quote/* option */.uK)('setup-when', 'always')} is to send it`, 'setup-when')];
}
function isEmpty(setup) {
    return setup === undefined || ((0,domain_json/* isJsonObject */.O)(setup) && Object.keys(setup).length === 0);
}
function emptySetup(why, by) {
    return {
        input: 'setup',
        problem: `it has no value, and ${why}`,
        remedy: `${(0,quote/* howToSet */.ac)('setup')}; or leave ${(0,quote/* option */.uK)(by)} out`,
    };
}

;// CONCATENATED MODULE: ./lib/inputs/input-problems.js






function releaseProblems(run, setup) {
    const { read, context, version, manifest } = run;
    return tellable([
        ...missingProblems(read),
        ...(manifest.ok ? integrationProblems(run, manifest.value) : manifest.problems),
        ...credential_problems_credentialProblems(read, context),
        ...deploymentProblems(read),
        ...setupProblems(run, setup),
        ...failOnProblems(read),
        ...valueProblems(read),
        ...(version.ok ? [] : version.problems),
    ]);
}
function input_problems_lookProblems({ read, context }) {
    const problems = [
        ...missingProblems(read),
        ...(isGiven(read.integration) ? [] : [withoutValue('integration')]),
        ...credentialProblems(read, context),
        ...valueProblems(read),
    ];
    return tellable(problems.filter(({ input }) => LOOK_INPUTS.some((name) => name === input)));
}
function valueProblems(read) {
    return INPUT_NAMES.flatMap((input) => {
        const one = read[input];
        return one.ok ? [] : [{ input, problem: one.problem, remedy: one.remedy }];
    });
}
function withoutValue(input) {
    return { input, problem: 'it has no value', remedy: (0,quote/* howToSet */.ac)(input) };
}
function missingProblems(read) {
    return INPUT_NAMES.filter((name) => 'required' in INPUTS[name] && !inputs_isGiven(read[name])).map(withoutValue);
}
function integrationProblems({ read }, declared) {
    if (inputs_isGiven(read.integration) || declared.integration !== undefined)
        return [];
    const missing = withoutValue('integration');
    return [{ ...missing, remedy: `${missing.remedy}; it may stand in a manifest as well` }];
}
function failOnProblems({ 'fail-on': failOn, 'wait-for': waitFor, 'dry-run': dryRun, }) {
    if (!failOn.ok)
        return [];
    const isAskedFor = (word) => failOn.value.includes(word);
    if (isAskedFor('has-errors') && waitFor.ok && waitFor.value === 'none') {
        return [
            {
                input: 'fail-on',
                problem: `has-errors contradicts ${(0,quote/* option */.uK)('wait-for', 'none')}, with which nothing that the instance shows fails the run`,
                remedy: 'Leave one of the two out',
            },
        ];
    }
    if (!isAskedFor('changes') || !dryRun.ok || dryRun.value)
        return [];
    return [
        {
            input: 'fail-on',
            problem: 'changes is for a dry run, because a release is there to make them',
            remedy: `Set ${(0,quote/* option */.uK)('dry-run', 'true')}, or leave changes out`,
        },
    ];
}
const OF_MANY_VALUES = new Set(['manifest', 'setup']);
function tellable(problems) {
    return INPUT_NAMES.flatMap((name) => {
        const all = problems.filter(({ input }) => input === name);
        return OF_MANY_VALUES.has(name) ? (0,errors/* eachOnce */.B)(all) : all.slice(0, 1);
    });
}

;// CONCATENATED MODULE: ./lib/inputs/release-inputs.js




function releaseInputs(run) {
    const merged = wholeSetup(run);
    const problems = releaseProblems(run, merged);
    const { version: source, tag } = run;
    if (problems.length > 0 || !source.ok)
        return { ok: false, problems };
    const values = valuesOf(run.read);
    const { version } = source.value;
    return {
        ok: true,
        value: {
            desired: toDesired(values, { version, declared: declaredBy(run), setup: merged.setup }),
            policy: toPolicy(values),
            settings: toSettings(values),
            budgetMs: values.timeout,
            source: source.value,
            tag,
            deployment: toDeployment(values),
        },
    };
}
function lookInputs(run) {
    const problems = lookProblems(run);
    if (problems.length > 0)
        return { ok: false, problems };
    const values = valuesOf(run.read);
    const { integration = '', timeout: budgetMs } = values;
    return { ok: true, value: { integration, budgetMs, settings: toSettings(values) } };
}
function valuesOf(read) {
    return Object.fromEntries(INPUT_NAMES.map((name) => {
        const one = read[name];
        return [name, one.ok ? one.value : undefined];
    }));
}
function toDesired(values, { declared, ...rest }) {
    return {
        integration: values.integration ?? declared.integration ?? '',
        install: values.install ?? declared.install ?? false,
        features: declared.features,
        webhooks: declared.webhooks,
        instancePatch: values['instance-patch'] ?? [],
        ...rest,
    };
}
function toPolicy(values) {
    return {
        setupWhen: values['setup-when'],
        allowDowngrade: values['allow-downgrade'],
        dryRun: values['dry-run'],
        waitFor: values['wait-for'],
        waitTimeoutMs: values['wait-timeout'],
        failOn: values['fail-on'],
    };
}
function toSettings(values) {
    return {
        apiUrl: values['api-url'].origin,
        workspace: values.workspace,
        credentials: toCredentials(values),
        routes: values.routes ?? {},
    };
}
function toCredentials(values) {
    if (values.token !== '')
        return { kind: 'token', token: values.token };
    const integrationSecret = values['integration-secret']?.pair;
    return { kind: 'api-key', apiKey: values['api-key'], integrationSecret };
}
function toDeployment(values) {
    if (values.deployment === undefined)
        return undefined;
    return {
        environment: values.deployment,
        githubToken: values['github-token'],
        allowMovedTag: values['allow-moved-tag'],
    };
}

;// CONCATENATED MODULE: ./lib/inputs/harmless-words.js

const RESULT_WORDS = {
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
    webhooks: true,
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
    feature: true,
    url: true,
    every: true,
    events: true,
    code: true,
    message: true,
    hint: true,
    notConfigured: true,
    active: true,
    paused: true,
    hasErrors: true,
};
const COMMON_WORDS = ['true', 'false', 'null', 'undefined', 'enabled', 'disabled', 'default'];
const HARMLESS_WORDS = new Set([
    ...Object.keys(RESULT_WORDS),
    ...Object.keys(errors/* ERROR_CODES */.OQ),
    ...COMMON_WORDS,
]);

;// CONCATENATED MODULE: ./lib/inputs/secret-values.js





function secretValues(run) {
    const { setup } = run.read;
    const credentials = credentialTexts(run.read);
    const openWords = wordsInTheOpen(run);
    const leaves = setup.ok && setup.value !== undefined ? stringLeaves(setup.value) : [];
    const { open = [], secret = [] } = Object.groupBy(leaves, ({ value }) => openWords.has(value.trim()) ? 'open' : 'secret');
    return {
        credentials,
        setup: secret.map(({ value }) => value).filter(isSome),
        openWords,
        open: open.filter(({ value }) => !credentials.includes(value.trim())),
    };
}
function credentialTexts(read) {
    const named = read['integration-secret'];
    const { value = '' } = named.ok ? (named.value ?? {}) : partedAtName(named.text);
    return [...SECRET_INPUTS.map((name) => read[name].text), value].filter(isSome);
}
const INPUTS_IN_THE_OPEN = INPUT_NAMES.filter((name) => {
    const hidden = [...SECRET_INPUTS, 'setup', 'instance-patch', 'routes'];
    return !hidden.includes(name);
});
function wordsInTheOpen(run) {
    const { read, tag, version } = run;
    return new Set([
        ...HARMLESS_WORDS,
        ...INPUT_NAMES,
        ...INPUTS_IN_THE_OPEN.map((name) => read[name].text),
        ...(tag === undefined ? [] : [tag.name]),
        ...(version.ok ? [version.value.version] : []),
        ...wordsOfAddress(read['api-url']),
        ...declaredWords(declaredBy(run)),
    ]);
}
function wordsOfAddress(address) {
    const url = address.ok ? address.value : URL.parse(address.text);
    return url === null ? [] : [url.origin, url.host, url.hostname];
}
function isSome(value) {
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
;// CONCATENATED MODULE: ./lib/shells/common/read-release.js









function readRelease(input, log) {
    return understand(input, { log, check: releaseInputs, tells: tellSetup });
}
async function understand(input, { log, check, tells }) {
    const { context, env, node } = input;
    const run = await readRun(input.raw, { context, readManifest: readerOfManifests(input) });
    const secrets = secretValues(run);
    maskAll(secrets, { env, log });
    if (node.kind !== 'supported')
        log.warning(node.message);
    tells?.(run, log);
    tellOpen(secrets, log);
    return orRefuse(check(run), input);
}
function readerOfManifests({ root }) {
    return async (path, workspace) => {
        const { readManifest } = await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 7770));
        return readManifest({ path, root, workspace });
    };
}
function maskAll({ credentials, setup, openWords }, { env, log }) {
    for (const secret of [...credentials, ...(0,http_proxy/* proxySecrets */.Wm)(env)])
        log.mask(secret);
    for (const secret of setup)
        log.mask(secret, openWords);
}
function tellSetup(run, log) {
    const { setup, manifest } = run.read;
    const declared = declaredBy(run);
    log.info((0,failure_summary/* setupSentence */.$M)(inputs_isGiven(setup) || declared.setup !== undefined));
    if (!inputs_isGiven(manifest) || !run.manifest.ok)
        return;
    const { part } = declared;
    log.info(`The manifest is ${(0,quote/* quote */.hD)(manifest.text)}.${part === undefined ? '' : ` ${part}`}`);
}
const SHOWN_KEYS = 5;
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
function orRefuse(inputs, { unserved, env }) {
    const proxy = (0,http_proxy/* proxyFrom */.bg)(env);
    if (inputs.ok && proxy.ok && unserved.length === 0) {
        return { inputs: inputs.value, proxy: proxy.value };
    }
    const others = problemsOf(inputs).filter(({ input }) => unserved.length === 0 || input !== 'github-token');
    throw new errors/* InputError */.dz([...unserved, ...others, ...problemsOf(proxy)]);
}
function problemsOf(checked) {
    return checked.ok ? [] : checked.problems;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/shells/common/run-context.js



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
        writtenIn: 'workflow',
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

;// CONCATENATED MODULE: ./lib/shells/common/shell-log.js



class Redactor {
    #secrets;
    #wording;
    constructor(secrets, wording) {
        this.#secrets = secrets;
        this.#wording = wording;
    }
    add(secret, open) {
        return this.#secrets.add(secret, open);
    }
    shown(sentence) {
        const told = (0,quote/* tell */.qz)(sentence, {
            redact: (text, excerpt) => this.#secrets.redact(text, excerpt),
            longestSecret: this.#secrets.longestForm,
            ...this.#wording,
        });
        return withoutCommands(told);
    }
    shownData(value) {
        return redactDeep(value, { redact: (text) => this.shown(text) }, results/* UNREDACTED_FIELDS */.oO);
    }
}
function withoutCommands(text) {
    return (0,quote/* withoutHidden */.P)(text.replace(/\r\n?/g, '\n'))
        .replaceAll('##[', '## [')
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}

;// CONCATENATED MODULE: ./lib/shells/action/server-words.js

const JOB_ENV = 'the env of the job';
const OF_A_FORGE = {
    hasDeployments: false,
    breaksAnnotations: false,
    places: {
        secrets: 'the Actions secrets of the repository, or of its owner',
        variables: 'the Actions variables of the repository, or of its owner',
        environment: JOB_ENV,
    },
};
const OF_GITHUB = {
    name: 'GitHub',
    hasDeployments: true,
    places: {
        secrets: 'the secrets of the repository, or of the environment that the job names (which win)',
        variables: 'the variables of the repository, or of the environment that the job names (which win)',
        environment: JOB_ENV,
    },
};
const SERVERS = {
    github: { ...OF_GITHUB, breaksAnnotations: true },
    'github-server': { ...OF_GITHUB, breaksAnnotations: false },
    gitea: { name: 'Gitea', ...OF_A_FORGE },
    forgejo: { name: 'Forgejo', ...OF_A_FORGE },
    another: {
        name: 'This server, which is not GitHub,',
        hasDeployments: false,
        breaksAnnotations: false,
        places: {
            secrets: 'the secrets that this job is given',
            variables: 'the variables that this job is given',
            environment: JOB_ENV,
        },
    },
};
function serverWords(env) {
    return SERVERS[serverKind(env)];
}
function serverKind(env) {
    if (env.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    if (env.GITEA_ACTIONS === 'true')
        return 'gitea';
    if (/\/api\/v1\/*$/.test(env.GITHUB_API_URL ?? ''))
        return 'another';
    return isGitHubs(env.GITHUB_SERVER_URL ?? '') ? 'github' : 'github-server';
}
function isGitHubs(serverUrl) {
    if (serverUrl === '')
        return true;
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
    return host === 'github.com' || host.endsWith('.ghe.com');
}
function howToSetWith({ places }) {
    return (name) => isHidden(name)
        ? `Set ${name}: \${{ secrets.NAME }}; if it is set, check that the secret exists under ` +
            `this name in ${places.secrets}`
        : `Set it under with: ${name}; if it is set from a variable, check that the variable ` +
            `exists under this name in ${places.variables}`;
}
function serverProblems({ deployment }, { name, hasDeployments }) {
    if (deployment === '' || hasDeployments)
        return [];
    return [
        {
            input: 'deployment',
            problem: `${name} has no deployments, in which releases are recorded`,
            remedy: 'Leave it out, with github-token and allow-moved-tag',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/shells/action/action-log.js





class ActionLog {
    #redactor;
    #server;
    #unmasked = [];
    #title = about/* ANNOTATION_TITLE */.hg;
    remarks = [];
    constructor(secrets, server) {
        this.#redactor = new Redactor(secrets, {
            spellOption: quote/* inWorkflow */.FT,
            sayHowToSet: howToSetWith(server),
            places: server.places,
        });
        this.#server = server;
    }
    entitle(title) {
        this.#title = title;
    }
    info(message) {
        print(this.#shownBehindMasks(message));
    }
    passage({ title, lines }) {
        this.#tellMasks();
        if (title !== undefined)
            core/* startGroup */.Oh(withoutCommands(title));
        for (const line of lines)
            print(withoutCommands(line));
        if (title !== undefined)
            core/* endGroup */.N4();
    }
    notice(message) {
        this.remarks.push(message);
        core/* notice */.lm(this.#annotation(message), this.#titled());
    }
    warning(message) {
        this.remarks.push(message);
        core/* warning */.$e(this.#annotation(message), this.#titled());
    }
    error(message, file) {
        const at = file === undefined ? {} : { file: this.shown(file) };
        core/* error */.z3(this.#annotation(message), { ...this.#titled(), ...at });
    }
    debug(message) {
        core/* debug */.Yz(this.#shownBehindMasks(message));
    }
    mask(secret, open) {
        this.#unmasked.push(...this.#redactor.add(secret, open));
    }
    shown(sentence) {
        return this.#redactor.shown(sentence);
    }
    shownData(value) {
        return this.#redactor.shownData(value);
    }
    #annotation(message) {
        const text = this.#shownBehindMasks(message);
        if (!this.#server.breaksAnnotations && text.includes('\n'))
            print(text);
        return text;
    }
    #titled() {
        return { title: this.shown(this.#title) };
    }
    #shownBehindMasks(text) {
        this.#tellMasks();
        return this.shown(text);
    }
    #tellMasks() {
        for (const value of this.#unmasked.splice(0))
            core/* setSecret */.Pq(value);
    }
}
function print(text) {
    for (const line of text.split('\n'))
        core/* info */.pq(line);
}

// EXTERNAL MODULE: ./lib/shells/action/where-to-look.js
var where_to_look = __webpack_require__(7087);
;// CONCATENATED MODULE: ./lib/shells/action/job.js


function jobOf(env) {
    const server = serverWords(env);
    return { env, server, errorsPage: (0,where_to_look/* errorsPage */.P)(env, server) };
}

// EXTERNAL MODULE: ./lib/shells/action/report-failure.js
var report_failure = __webpack_require__(8421);
;// CONCATENATED MODULE: ./lib/shells/action/run.js












async function run() {
    const { env } = process;
    const job = jobOf(env);
    const log = new ActionLog(new Secrets(), job.server);
    const raw = takeInputs((name) => (0,core/* getInput */.V4)(name));
    const reportThrown = (thrown) => {
        (0,report_failure/* reportFailure */.x)(errorOf(thrown, log), { raw, job, log });
    };
    onCrash(reportThrown);
    const cancelled = cancelledBySignal(log);
    try {
        const understood = await readRelease({
            raw,
            unserved: serverProblems(raw, job.server),
            root: env.GITHUB_WORKSPACE ?? '',
            context: readRunContext(env),
            env,
            node: (0,judge_node/* judgeNode */._)(process.versions.node),
        }, log);
        const { inputs } = understood;
        log.entitle(`${inputs.desired.integration} in ${inputs.settings.workspace}`);
        const reach = await beginRelease(understood, log);
        const { releaseAndReport } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 4938));
        await releaseAndReport(inputs, { reach, cancelled, log, job });
    }
    catch (error) {
        reportThrown(error);
    }
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


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Sy: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony export writeRunnerFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);
/* harmony import */ var _domain_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8012);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7819);




function writeOutputs(outputs, reporting) {
    const write = () => {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
    };
    writeRunnerFile('GITHUB_OUTPUT', { write, ...reporting });
}
function writeSummary(markdown, reporting) {
    if (!reporting.job.env.GITHUB_STEP_SUMMARY)
        return;
    const write = (file) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
    };
    writeRunnerFile('GITHUB_STEP_SUMMARY', { write, ...reporting });
}
const CONTENTS = {
    GITHUB_OUTPUT: 'The outputs',
    GITHUB_STEP_SUMMARY: 'The job summary',
};
function writeRunnerFile(variable, { write, job, log }) {
    const file = job.env[variable] ?? '';
    const sizeBefore = sizeOf(file);
    try {
        write(file);
    }
    catch (error) {
        takeBack(file, sizeBefore);
        log.warning(`${CONTENTS[variable]} could not be written to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)}, the file of ${variable}: ` +
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
    return (0,_domain_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? 'there is no such file';
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile),
/* harmony export */   P: () => (/* binding */ errorsPage)
/* harmony export */ });
const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const REF = /^(?!.*\.\.)[\w.@+/-]+$/;
function errorsPage(env, server) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
    if (!isGitHubCom(env, server) || !REPOSITORY.test(repository) || !REF.test(ref))
        return undefined;
    const file = readsRussian(env) ? 'errors.ru.md' : 'errors.md';
    return `https://github.com/${repository}/blob/${ref}/docs/${file}`;
}
function isGitHubCom({ GITHUB_SERVER_URL: url }, { breaksAnnotations }) {
    return url === 'https://github.com' && breaksAnnotations;
}
function readsRussian({ LC_ALL, LC_MESSAGES, LANG }) {
    const language = [LC_ALL, LC_MESSAGES, LANG].find((value = '') => value !== '') ?? '';
    return /^ru(?:[_.@-]|$)/i.test(language);
}
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


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ outputsOf),
  Kh: () => (/* binding */ outputsOfFailure),
  G3: () => (/* binding */ summaryOutput)
});

;// CONCATENATED MODULE: ./lib/render/shorten.js
const DIFF_END = '</pre>';
const REST = '\n_This is not all of it: the rest stands in the summary of the run._\n';
function shortened(summary, bytes) {
    if (Buffer.byteLength(summary) <= bytes)
        return summary;
    const room = bytes - Buffer.byteLength(`${DIFF_END}\n${REST}`);
    const kept = firstLines(summary, room);
    const isInDiff = kept.lastIndexOf('<pre') > kept.lastIndexOf(DIFF_END);
    return `${kept}${isInDiff ? `${DIFF_END}\n` : ''}${REST}`;
}
function firstLines(text, bytes) {
    let kept = '';
    let left = bytes;
    for (const line of text.split(/(?<=\n)/)) {
        left -= Buffer.byteLength(line);
        if (left < 0)
            break;
        kept += line;
    }
    return kept;
}

// EXTERNAL MODULE: ./lib/version/grammar.js
var grammar = __webpack_require__(8869);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
;// CONCATENATED MODULE: ./lib/shells/common/outputs.js



function outputsOf(release, { result, workspaceUrl, summary }) {
    return {
        ...versionOutputs(release, result),
        'version-changed': String(result.versionChanged ?? 'unknown'),
        'integration-id': result.integrationId ?? '',
        outcome: result.outcome ?? '',
        'error-code': result.failure?.code ?? '',
        installed: result.installed === undefined ? '' : String(result.installed),
        status: result.status ?? '',
        'previous-status': result.previousStatus ?? '',
        steps: JSON.stringify(result.steps),
        plan: result.plan === undefined ? '' : JSON.stringify(result.plan),
        ...summaryOutput(summary),
        'workspace-url': workspaceUrl,
    };
}
function versionOutputs({ version, previousVersion }, shown) {
    const isWhole = previousVersion !== undefined && (0,grammar/* isVersion */.lF)(previousVersion);
    return {
        version,
        prerelease: String((0,grammar/* isPrerelease */.V1)(version)),
        change: (0,compare_versions/* versionChange */.Bn)(previousVersion, version),
        'previous-version': (isWhole ? previousVersion : shown.previousVersion) ?? '',
    };
}
const LONGEST_SUMMARY_BYTES = 60_000;
function summaryOutput(summary) {
    return { summary: shortened(summary, LONGEST_SUMMARY_BYTES) };
}
function outputsOfFailure({ code }) {
    return { 'version-changed': code === 'internal' ? 'unknown' : 'false', 'error-code': code };
}


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QK: () => (/* binding */ firstOtherThan),
/* harmony export */   gy: () => (/* binding */ latinLookAlike)
/* harmony export */ });
function firstOtherThan(allowed, text) {
    const characters = Array.from(text);
    const index = characters.findIndex((char) => !allowed.test(char));
    const char = characters[index];
    return char === undefined ? undefined : { char, place: index + 1 };
}
const KINDS = [
    [' ', 'a space'],
    [String.raw `\t`, 'a tab'],
    [String.raw `[\r\n\u2028\u2029]`, 'a line break'],
    [String.raw `[\p{Zs}\u2800]`, 'a space of another kind than the usual one'],
    [String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{M}]`, 'a character that cannot be seen'],
    [String.raw `[\p{Pd}\u2212]`, 'a dash'],
    [String.raw `["'${'`'}\u00ab\u00bb\u2018-\u201f]`, 'a quotation mark'],
    [String.raw `\p{Script=Cyrillic}`, 'a Cyrillic letter'],
    [String.raw `\p{Script=Greek}`, 'a Greek letter'],
    [String.raw `[A-Za-z]`, 'a Latin letter'],
    [String.raw `\p{L}`, 'a letter outside A to Z'],
    [String.raw `[0-9]`, 'a digit'],
    [String.raw `\p{N}`, 'a digit outside 0 to 9'],
];
function kindOf(char) {
    const kind = KINDS.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(char));
    return kind?.[1] ?? 'a sign';
}
const FOREIGN = 'авекмнорстхуіјѕԁАВЕКМНОРСТХУІЈЅοανΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN = 'abekmhopctxyijsdABEKMHOPCTXYIJSoavABEZHIKMNOPTYX';
function latinLookAlike(char) {
    const at = FOREIGN.indexOf(char);
    return at === -1 ? undefined : LATIN[at];
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
/* harmony export */   FT: () => (/* binding */ inWorkflow),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   ac: () => (/* binding */ howToSet),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ik: () => (/* binding */ place),
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
const PLACE = '\ue004';
const SETTING = '\ue005';
const MARKS = /[\ue000-\ue005]/g;
const MARKED = /\ue000(?<length>\d+)\ue001(?<text>[^\ue003]*)\ue003|\ue002(?<name>[a-z-]+)(?:=(?<value>[a-z-]+))?\ue003|\ue004(?<place>[a-z]+)\ue003|\ue005(?<set>[a-z-]+)\ue003|[^\ue000\ue002\ue004\ue005]+|./gsu;
function untrusted(text, length = SHOWN_LENGTH) {
    return `${UNTRUSTED}${length}${LENGTH_END}${text.replace(MARKS, escapeSequence)}${END}`;
}
function quote(text, length = SHOWN_LENGTH) {
    return `"${untrusted(text, length)}"`;
}
function option(name, value) {
    return `${OPTION}${value === undefined ? name : `${name}=${value}`}${END}`;
}
function howToSet(name) {
    return `${SETTING}${name}${END}`;
}
function inWorkflow(name, value) {
    return value === undefined ? name : `${name}: ${value}`;
}
function place(name) {
    return `${PLACE}${name}${END}`;
}
const PLACES = {
    secrets: 'the secrets of this run',
    variables: 'the variables of this run',
    environment: 'the environment of this run',
};
const LOOKED_AT = 4_000;
function tell(sentence, telling) {
    const parts = Array.from(sentence.matchAll(MARKED), ({ groups = {}, 0: own }) => {
        const { length, text, name, value, set, place: where } = groups;
        if (name !== undefined)
            return telling.spellOption(name, value);
        if (set !== undefined)
            return telling.sayHowToSet?.(set) ?? `Set ${telling.spellOption(set)}`;
        if (where !== undefined)
            return (telling.places ?? PLACES)[where];
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
        spellOption: inWorkflow,
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

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ versionChange),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8869);

function compareVersions(a, b) {
    const [left, right] = [(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVersion */ .$J)(a), (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitVersion */ .$J)(b)];
    return (compareParts(left.parts, right.parts) || comparePrereleases(left.prerelease, right.prerelease));
}
function isSameVersion(a, b) {
    return a === b || ((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(a) && (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(b) && compareVersions(a, b) === 0);
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
const NUMBER_NAMES = ['major', 'minor', 'patch', 'build'];
function versionChange(previous, version) {
    if (previous === undefined || previous === '')
        return '';
    if (previous === version)
        return 'none';
    if (!(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(previous) || !(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(version))
        return 'unknown';
    const order = compareVersions(version, previous);
    if (order <= 0)
        return order === 0 ? 'none' : 'lower';
    return NUMBER_NAMES[firstDifference(previous, version)] ?? 'prerelease';
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ splitVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   XY: () => (/* binding */ MOST_NUMBERS),
/* harmony export */   a$: () => (/* binding */ LONGEST_TAG),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   nf: () => (/* binding */ fourNumbers)
/* harmony export */ });
const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
const MOST_NUMBERS = 4;
function isVersion(text) {
    return VERSION.test(text);
}
const LONGEST_TAG = 256;
const LONG_NUMBER = /\d{10}/;
function plainVersion(tag, prefix) {
    if (tag.length > LONGEST_TAG || !tag.startsWith(prefix))
        return undefined;
    const version = tag.slice(prefix.length).replace(/^[vV]/, '');
    return isVersion(version) && !LONG_NUMBER.test(version) ? version : undefined;
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

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "./stubs.cjs"
var external_stubs_cjs_ = __webpack_require__(8361);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_stubs_cjs_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
;