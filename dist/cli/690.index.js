"use strict";
exports.id = 690;
exports.ids = [690];
exports.modules = {

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   d_: () => (/* binding */ workspacePage),
/* harmony export */   rK: () => (/* binding */ DEFAULT_API_URL),
/* harmony export */   tL: () => (/* binding */ VENDOR_SUPPORT)
/* harmony export */ });
/* unused harmony export ANNOTATION_TITLE */
const USER_AGENT = 'kontur-crm-release/1.0.0';
const ANNOTATION_TITLE = 'Kontur.CRM release';
const DEFAULT_API_URL = 'https://crm.kontur.ru';
const VENDOR_SUPPORT = 'crm-support@kontur.ru';
function workspacePage(at) {
    return `${at.apiUrl}/api/${at.workspace}/integrations`;
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony export hintFor */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);

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

/***/ 9703:
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

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ partedAtName),
/* harmony export */   eE: () => (/* binding */ credential),
/* harmony export */   kW: () => (/* binding */ namedSecret)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9703);
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5238);



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
    ..._mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNFILLED */ .Yy,
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
        remedy: `${_mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FROM_A_SECRET */ .O7}, with the name in the place of NAME`,
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
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(text);
    const mistake = (0,_mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakeIn */ .oR)(text, MISTAKEN_CREDENTIAL) ??
        wrongLength(text, SHORTEST) ??
        wrongCharacter(text, /[\x21-\x7e]/);
    return mistake === undefined ? (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(text) : (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(mistake.problem, mistake.remedy);
}
const MISTAKEN_PAIR = [
    ..._mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNFILLED */ .Yy,
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
    const mistake = (0,_mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakeIn */ .oR)(text, MISTAKEN_PAIR) ??
        (0,_mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakeIn */ .oR)(value, _mistaken_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNFILLED */ .Yy) ??
        wrongLength(value, 1) ??
        wrongCharacter(name, /[\x21-\x7e]/) ??
        wrongCharacter(text, /[\x20-\x7e]/);
    if (mistake !== undefined)
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(mistake.problem, mistake.remedy);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ pair: text, value });
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
    const found = (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOtherThan */ .QK)(allowed, text);
    if (found === undefined)
        return undefined;
    return {
        problem: `its character ${found.place} is ${(0,_text_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(found.char)}, which does not belong there`,
        remedy: COPY_AGAIN,
    };
}


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DESCRIPTIONS)
/* harmony export */ });
const DESCRIPTIONS = {
    workspace: "The workspace's Latin name, or its id.",
    integration: "The integration's name, a Latin letter, then Latin letters, digits, '.' and '_'. Needed here or in the manifest.",
    manifest: 'A YAML file of the repository that says what the integration is to be, such as integrations/telephony.yml.',
    token: "The workspace's bearer token, from a secret. Exactly one of token and api-key.",
    'api-key': "The integration's api key, from a secret; exchanged for a 20-minute access key.",
    'integration-secret': 'The secret that goes with api-key, as name=value, from a secret.',
    'api-url': 'The address of the service. https only; http only to loopback.',
    tag: "The tag to release, for runs that no tag triggered. Default is the event's tag, also where this is set and empty.",
    'tag-prefix': 'What stands before the version in the tag, such as telephony@ or release/.',
    version: 'An exact version, in quotes. It wins over any tag.',
    install: "Whether to install the integration if it is not installed. Default is the manifest's, else false.",
    setup: 'The setup parameters, a JSON object, from a secret.',
    'setup-when': 'When to set up, one of changed, always, unconfigured.',
    'require-setup': 'Whether a setup that is empty, as a secret of a mistyped name is, is refused.',
    'instance-patch': 'Patch operations for the instance, a JSON array or {"operations": […]}.',
    'allow-downgrade': 'Whether a lower version may replace a higher one - true, false, or the one version that may be replaced.',
    'dry-run': 'Whether to observe and plan only. Nothing is written.',
    'wait-for': 'What to wait for, one of active, version, none.',
    'wait-timeout': 'How long to wait for that, such as 90s or 2m.',
    'fail-on': 'What makes the run red that else does not, parted by commas - none, has-errors, changes (with dry-run).',
    timeout: 'How long the whole run may take.',
    routes: 'JSON that replaces single routes, such as {"install": "PUT /api/v1/{ws}/…"}.',
    deployment: 'An environment of the repository, in which the release is recorded as a deployment.',
    'github-token': 'A token that may write deployments, such as github.token. Needed with deployment.',
    'allow-moved-tag': 'Whether a version that is recorded may be released again from another commit.',
};


/***/ }),

/***/ 4140:
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
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9703);
/* harmony import */ var _text_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2154);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _version_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8057);




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

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  Qh: () => (/* binding */ INPUT_NAMES),
  Ye: () => (/* binding */ LOOK_INPUTS),
  pH: () => (/* binding */ SECRET_INPUTS),
  or: () => (/* binding */ SHARED_INPUTS),
  qR: () => (/* binding */ isGiven),
  dK: () => (/* binding */ isHidden),
  Tb: () => (/* binding */ isSwitch),
  Ko: () => (/* binding */ readInputs),
  LY: () => (/* binding */ takeInputs),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/about.js
var about = __webpack_require__(9545);
// EXTERNAL MODULE: ./lib/cli/src/inputs/credential-values.js
var credential_values = __webpack_require__(187);
// EXTERNAL MODULE: ./lib/cli/src/inputs/input-values.js
var input_values = __webpack_require__(4140);
// EXTERNAL MODULE: ./lib/cli/src/domain/parsed.js
var parsed = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/cli/src/inputs/mistaken-values.js
var mistaken_values = __webpack_require__(5238);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/json-values.js


async function json(text) {
    const { parseStrictJson } = await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 4034));
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
const instancePatch = jsonOf(async () => (await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 7586))).parseInstancePatch);
const routes = jsonOf(async () => (await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 8757))).parseRoutes);

// EXTERNAL MODULE: ./lib/cli/src/inputs/name-values.js
var name_values = __webpack_require__(2389);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/inputs.js





const OPTIONAL_FLAG = input_values/* optional */.lq(input_values/* flag */.Jt);
const INPUTS = {
    workspace: { required: true, parse: name_values/* workspaceName */.hK },
    integration: { parse: input_values/* optional */.lq(name_values/* integrationName */.Sf) },
    manifest: { parse: input_values/* optional */.lq(input_values/* relativePath */.iZ) },
    token: { secret: true, parse: credential_values/* credential */.eE },
    'api-key': { secret: true, parse: credential_values/* credential */.eE },
    'integration-secret': { secret: true, parse: input_values/* optional */.lq(credential_values/* namedSecret */.kW) },
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
    'github-token': { secret: true, parse: credential_values/* credential */.eE },
    'allow-moved-tag': { default: 'false', parse: input_values/* flag */.Jt },
};
const INPUT_NAMES = Object.keys(INPUTS);
function isGiven({ text }) {
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
    return parse === input_values/* flag */.Jt || parse === OPTIONAL_FLAG;
}
const SECRET_INPUTS = INPUT_NAMES.filter((name) => INPUTS[name].secret === true);
function isHidden(name) {
    return name === 'setup' || SECRET_INPUTS.some((secret) => secret === name);
}
function variableOf(name) {
    return `KONTUR_CRM_${name.toUpperCase().replaceAll('-', '_')}`;
}
const LOOK_INPUTS = [
    'workspace',
    'integration',
    'token',
    'api-key',
    'integration-secret',
    'api-url',
    'timeout',
    'routes',
];


/***/ }),

/***/ 5238:
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

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ integrationName),
/* harmony export */   Xf: () => (/* binding */ INTEGRATION_NAME),
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   ym: () => (/* binding */ WORKSPACE_NAME)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9703);
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3703);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _mistaken_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5238);




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

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = {
    done: 0,
    failed: 1,
    changes: 2,
    usage: 64,
};


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ ownFlags),
/* harmony export */   JE: () => (/* binding */ howToGive),
/* harmony export */   Tm: () => (/* binding */ FILE_FLAGS),
/* harmony export */   XF: () => (/* binding */ sayHowToSet),
/* harmony export */   eJ: () => (/* binding */ inputFlags),
/* harmony export */   ii: () => (/* binding */ spellOption),
/* harmony export */   ls: () => (/* binding */ PLACES),
/* harmony export */   oy: () => (/* binding */ fileFlags)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7722);
/* harmony import */ var _inputs_descriptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3270);


const FILE_FLAGS = {
    'token-file': 'token',
    'setup-file': 'setup',
};
function spellOption(name, value) {
    if ((0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(name))
        return (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name);
    const isSaid = value === undefined || (value === 'true' && (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isSwitch */ .Tb)(name));
    return isSaid ? `--${name}` : `--${name} ${value}`;
}
function howToGive(name) {
    const file = Object.keys(FILE_FLAGS).find((flag) => FILE_FLAGS[flag] === name);
    const inFile = file === undefined ? '' : `, or give --${file}`;
    return `Set ${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name)} in the environment${inFile}`;
}
function sayHowToSet(name) {
    const input = name;
    if (!(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(name))
        return `Give --${name} VALUE, or set ${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(input)}`;
    return (`${howToGive(input)}; in a job, check that the variable exists under this name, and that ` +
        'this tag may have it if it is protected');
}
const PLACES = {
    secrets: `${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)('token')}, or the file of --token-file`,
    variables: 'the environment',
    environment: 'the environment of this command',
};
const DEFAULTS = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .takeInputs */ .LY)(() => '');
function inputFlags({ inputs }) {
    return inputs
        .filter((name) => !(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(name))
        .map((name) => ({
        name,
        value: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isSwitch */ .Tb)(name) ? undefined : 'VALUE',
        hasOpposite: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isSwitch */ .Tb)(name),
        says: _inputs_descriptions_js__WEBPACK_IMPORTED_MODULE_1__/* .DESCRIPTIONS */ .A[name] + remark(name),
    }));
}
function remark(name) {
    if ('required' in _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name])
        return ' (required)';
    const byDefault = DEFAULTS[name];
    return byDefault === '' || byDefault === 'false' ? '' : ` (default: ${byDefault})`;
}
function fileFlags({ inputs }) {
    return Object.entries(FILE_FLAGS)
        .filter(([, input]) => inputs.includes(input))
        .map(([name, input]) => ({
        name,
        value: 'FILE',
        hasOpposite: false,
        says: `The file that holds ${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(input)}; - is standard input.`,
    }));
}
function ownFlags({ flags }) {
    return Object.entries(flags).map(([name, { says, value }]) => ({
        name,
        value,
        hasOpposite: false,
        says,
    }));
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  printsData: () => (/* binding */ printsData)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/errors.js
var errors = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/command.js
var command = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/cli/src/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(7722);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/commands.js


const JSON_FLAG = {
    json: { says: 'Print one JSON document; what happens is told on standard error.' },
};
const DEBUG_FLAG = {
    debug: { says: 'Tell of every request.' },
};
const COMMANDS = {
    plan: {
        says: 'what a release would write: a diff',
        inputs: inputs/* SHARED_INPUTS */.or.filter((name) => name !== 'dry-run'),
        settles: { 'dry-run': 'true' },
        flags: { ...JSON_FLAG, ...DEBUG_FLAG },
        exits: [[command/* EXIT */.d.changes, '--fail-on changes found something to write']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(995), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 1508))).plan,
    },
    release: {
        says: 'the release',
        inputs: inputs/* SHARED_INPUTS */.or,
        flags: { ...JSON_FLAG, ...DEBUG_FLAG },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(995), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 1508))).release,
    },
    export: {
        says: 'the live instance as a manifest, on standard output',
        inputs: inputs/* LOOK_INPUTS */.Ye,
        flags: DEBUG_FLAG,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(995), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 2238))).exportManifest,
    },
    sandbox: {
        says: 'the embedded workspace and its page, until Ctrl+C',
        inputs: [],
        flags: {
            port: { says: 'Where it listens; a free port if left out.', value: 'NUMBER' },
            workspace: { says: 'The name of the workspace (default: sandbox).', value: 'NAME' },
            paged: { says: 'List integrations in pages, instead of all at once.' },
            routes: { says: 'Other routes, in the form that release takes.', value: 'JSON' },
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 3517))).sandbox,
    },
    routes: {
        says: 'the routes of the service, out of a recording of the manual procedure',
        inputs: [],
        words: ['FILE'],
        flags: {
            name: { says: 'The name that was typed on the page.', value: 'NAME' },
            version: { says: 'The version that was typed first.', value: 'VERSION' },
            'api-url': { says: 'The address of a service elsewhere.', value: 'URL' },
            ...JSON_FLAG,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 8529))).routes,
    },
    help: {
        says: 'this, or more about a command',
        inputs: [],
        flags: {},
        words: ['[COMMAND]'],
        load: async () => (await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 1339))).help,
    },
};

// EXTERNAL MODULE: ./lib/cli/src/shells/cli/flags.js
var cli_flags = __webpack_require__(1945);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/cli/src/text/nearest.js
var nearest = __webpack_require__(5649);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/parse-arguments.js






function parseArguments(args, { flags, words: expected = [] }) {
    const given = new Map();
    const words = [];
    const problems = [];
    let excused = -1;
    for (const token of parseTokens(args, flags)) {
        if (token.kind === 'positional') {
            words.push(token.value);
            if (words.length > expected.length && token.index !== excused)
                problems.push(strayWord(token));
        }
        else if (token.kind === 'option') {
            const read = readOption(token, flags);
            if ('problem' in read) {
                problems.push(read);
                excused = token.index + 1;
            }
            else if (given.has(read.name))
                problems.push(givenTwice(read.name));
            else
                given.set(read.name, read.value);
        }
    }
    problems.push(...expected.slice(words.length).flatMap(missingWord));
    return problems.length > 0
        ? { ok: false, problems: (0,errors/* eachOnce */.B)(problems) }
        : { ok: true, value: { flags: given, words } };
}
function parseTokens(args, flags) {
    const options = Object.fromEntries(flags.flatMap(({ name, value, hasOpposite }) => {
        const type = value === undefined ? 'boolean' : 'string';
        return [[name, { type }], ...(hasOpposite ? [[`no-${name}`, { type }]] : [])];
    }));
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    }).tokens;
}
function readOption(token, flags) {
    const { name, value, inlineValue } = token;
    const flag = flags.find((one) => one.name === name);
    const opposite = flags.find((one) => one.hasOpposite && `no-${one.name}` === name);
    const known = flag ?? opposite;
    if (known === undefined)
        return unknownFlag(token, flags);
    if (known.value === undefined) {
        return inlineValue === true
            ? { input: name, problem: 'it takes no value', remedy: howToSay(known) }
            : { name: known.name, value: String(flag !== undefined) };
    }
    return parse_arguments_valueOf(known, { value, isInline: inlineValue === true });
}
function parse_arguments_valueOf({ name, value: placeholder = '' }, { value, isInline }) {
    const isFlag = !isInline && /^-./.test(value ?? '');
    if (value === undefined || isFlag) {
        const remedy = `Give one, as ${(0,quote/* option */.uK)(name)}=${placeholder}`;
        return { input: name, problem: 'it has no value', remedy };
    }
    return { name, value };
}
function howToSay({ name, hasOpposite }) {
    return hasOpposite ? `Give --${name} or --no-${name}` : `Give ${(0,quote/* option */.uK)(name)} alone`;
}
function givenTwice(name) {
    return { input: name, problem: 'it is given twice', remedy: 'Give it once' };
}
function strayWord({ index }) {
    return {
        input: placeOf(index),
        problem: 'it belongs to no flag',
        remedy: 'Leave it out, or put the flag before it whose value it is',
    };
}
function missingWord(name) {
    if (name.startsWith('['))
        return [];
    return [
        { input: `the word ${name}`, problem: 'it is missing', remedy: 'Give it behind the command' },
    ];
}
function unknownFlag({ name, index }, flags) {
    if ((0,inputs/* isHidden */.dK)(name))
        return secretAsFlag(name);
    const names = flags.flatMap((flag) => flag.hasOpposite ? [flag.name, `no-${flag.name}`] : [flag.name]);
    const meant = (0,nearest/* nearest */.p)(name, names);
    return {
        input: placeOf(index),
        problem: 'there is no such flag',
        remedy: meant === undefined ? 'The help lists all flags' : `Perhaps --${meant} is meant`,
    };
}
function secretAsFlag(name) {
    return {
        input: `the flag --${name}`,
        problem: 'a secret is never given by a flag, which others can see',
        remedy: (0,cli_flags/* howToGive */.JE)(name),
    };
}
function placeOf(index) {
    return `word ${index + 2}`;
}

;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/main.js





const HELP_FLAGS = ['--help', '-h'];
async function main(words, env) {
    const [name = '', ...rest] = words;
    if (name === '--version')
        return print((await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 1339))).version());
    if (HELP_FLAGS.includes(name))
        return print((await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 1339))).overview(COMMANDS));
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
        return refuseCommand(name);
    if (rest.some((word) => HELP_FLAGS.includes(word))) {
        return print((await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 1339))).helpOn(name, command));
    }
    return call(command, { words: rest, env });
}
function printsData([name, ...rest]) {
    return name !== 'release' || rest.includes('--json');
}
async function call(command, { words, env }) {
    const flags = [...(0,cli_flags/* inputFlags */.eJ)(command), ...(0,cli_flags/* fileFlags */.oy)(command), ...(0,cli_flags/* ownFlags */.Ae)(command)];
    const args = parseArguments(words, { flags, words: command.words });
    if (args.ok) {
        const run = await command.load();
        return run({ command, commands: COMMANDS, args: args.value, env });
    }
    const { withLog } = await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 6031));
    const isJson = 'json' in command.flags && words.includes('--json');
    return withLog({ env, isJson, isDebug: false, isData: isJson }, () => Promise.reject(new errors/* InputError */.dz(args.problems)));
}
function print(text) {
    process.stdout.write(text);
    return command/* EXIT */.d.done;
}
async function refuseCommand(word) {
    const { overview, unknownCommand } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 1339));
    process.stderr.write(word === '' ? overview(COMMANDS) : unknownCommand(word, COMMANDS));
    return command/* EXIT */.d.usage;
}


/***/ }),

/***/ 3703:
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

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const FARTHEST = 3;
function nearest(word, known) {
    const candidates = known
        .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, steps }) => steps <= Math.min(FARTHEST, candidate.length / 2))
        .sort((one, other) => one.steps - other.steps);
    return candidates[0]?.candidate;
}
function distance(from, to) {
    if (Math.abs(from.length - to.length) > FARTHEST)
        return Infinity;
    let before = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row += 1) {
        const line = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const isSame = from[row - 1] === to[column - 1];
            const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            line.push(Math.min(at(last, column) + 1, at(line, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1), isSwapped ? at(before, column - 2) + 1 : Infinity));
        }
        if (Math.min(...line) > FARTHEST)
            return Infinity;
        [before, last] = [last, line];
    }
    return at(last, to.length);
}
function at(line, column) {
    return line[column] ?? Infinity;
}


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   ac: () => (/* binding */ howToSet),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* unused harmony exports SHOWN_LENGTH, inWorkflow, plain */
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

/***/ 8057:
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


/***/ })

};
;