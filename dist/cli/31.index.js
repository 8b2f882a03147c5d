"use strict";
exports.id = 31;
exports.ids = [31];
exports.modules = {

/***/ 9166:
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

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Tp: () => (/* binding */ toReleaseError),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);

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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ Secrets),
  h_: () => (/* binding */ isMaskable)
});

// UNUSED EXPORTS: MASK, SECRET_MIN_LENGTH

;// CONCATENATED MODULE: ./lib/cli/src/secrets/cuts.js
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

;// CONCATENATED MODULE: ./lib/cli/src/secrets/encoded-forms.js
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

;// CONCATENATED MODULE: ./lib/cli/src/secrets/form-index.js
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

;// CONCATENATED MODULE: ./lib/cli/src/secrets/codes.js
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

;// CONCATENATED MODULE: ./lib/cli/src/secrets/readings.js

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

;// CONCATENATED MODULE: ./lib/cli/src/secrets/secrets.js




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


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf),
  H: () => (/* binding */ documentOfFailure)
});

;// CONCATENATED MODULE: ./lib/cli/src/render/shorten.js
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

// EXTERNAL MODULE: ./lib/cli/src/version/grammar.js
var grammar = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/cli/src/version/compare-versions.js
var compare_versions = __webpack_require__(4965);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/outputs.js



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

;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/document.js

const ELSEWHERE = new Set(['steps', 'plan', 'summary']);
function documentOf(release, { result, workspaceUrl }) {
    const { steps, plan = null, failure = null } = result;
    const all = outputsOf(release, { result, workspaceUrl, summary: '' });
    const outputs = Object.fromEntries(Object.entries(all).filter(([name]) => !ELSEWHERE.has(name)));
    return { outputs, steps, plan, failure };
}
function documentOfFailure(failure) {
    return { outputs: outputsOfFailure(failure), steps: [], plan: null, failure };
}


/***/ }),

/***/ 6031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dq: () => (/* binding */ printDocument),
  o3: () => (/* binding */ reportFailures),
  Nr: () => (/* binding */ tellingOf),
  withLog: () => (/* binding */ withLog)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/thrown.js
var domain_thrown = __webpack_require__(5176);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/on-crash.js

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

// EXTERNAL MODULE: ./lib/cli/src/shells/cli/command.js
var command = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/document.js + 2 modules
var cli_document = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/cli/src/time/clock.js
var time_clock = __webpack_require__(356);
// EXTERNAL MODULE: ./lib/cli/src/secrets/secrets.js + 5 modules
var secrets = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/cli/src/domain/results.js
var results = __webpack_require__(9166);
;// CONCATENATED MODULE: ./lib/cli/src/secrets/redact-deep.js
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

// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/shell-log.js



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

// EXTERNAL MODULE: ./lib/cli/src/shells/cli/flags.js
var flags = __webpack_require__(1945);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/progress.js
const LOOK_MS = 250;
const QUIET_MS = 1_000;
const CLEAR = '\r\x1b[2K';
class Progress {
    #screen;
    #clock;
    #timer;
    #since;
    #isShown = false;
    constructor(screen, clock) {
        this.#screen = screen;
        this.#clock = clock;
        this.#since = clock.now();
        if (screen.isTTY !== true)
            return;
        this.#timer = setInterval(() => {
            this.#look();
        }, LOOK_MS).unref();
    }
    clear() {
        this.#since = this.#clock.now();
        if (!this.#isShown)
            return;
        this.#isShown = false;
        this.#screen.write(CLEAR);
    }
    end() {
        clearInterval(this.#timer);
        this.clear();
    }
    #look() {
        const quietMs = this.#clock.now() - this.#since;
        if (quietMs < QUIET_MS)
            return;
        this.#isShown = true;
        this.#screen.write(`${CLEAR}… ${Math.floor(quietMs / 1_000)} s`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/terminal-log.js





const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 };
function paintFor(stream, env) {
    const { NO_COLOR: noColour = '', TERM: terminal } = env;
    const isColoured = stream.isTTY === true && noColour === '' && terminal !== 'dumb';
    return (colour, text) => isColoured && colour !== undefined ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text;
}
class TerminalLog {
    #redactor = new Redactor(new secrets/* Secrets */.Sb(), { spellOption: flags/* spellOption */.ii, sayHowToSet: flags/* sayHowToSet */.XF, places: flags/* PLACES */.ls });
    #settings;
    #paint;
    #paintError;
    #progress;
    #isRunner;
    remarks = [];
    constructor(settings) {
        const { story, errors, env, clock = time_clock/* systemClock */.m } = settings;
        this.#settings = settings;
        this.#paint = paintFor(story, env);
        this.#paintError = paintFor(errors, env);
        this.#progress = new Progress(story, clock);
        this.#isRunner = env.GITHUB_ACTIONS === 'true';
    }
    info(message) {
        this.#tell(message);
    }
    notice(message) {
        this.remarks.push(message);
        this.#tell(`note: ${message}`, 'cyan');
    }
    warning(message) {
        this.remarks.push(message);
        this.#tell(`warning: ${message}`, 'yellow');
    }
    debug(message) {
        if (this.#settings.isDebug && message !== '')
            this.#tell(`debug: ${message}`, 'dim');
    }
    error(message) {
        this.#progress.clear();
        const text = this.#paintError('red', this.#redactor.shown(message));
        this.#settings.errors.write(`${text}\n`);
    }
    line(text, colour) {
        this.#progress.clear();
        this.#settings.story.write(`${this.#paint(colour, text)}\n`);
    }
    mask(secret, open) {
        const added = this.#redactor.add(secret, open);
        if (!this.#isRunner)
            return;
        for (const value of added)
            this.#settings.story.write(`::add-mask::${escaped(value)}\n`);
    }
    shownData(value) {
        return this.#redactor.shownData(value);
    }
    end() {
        this.#progress.end();
    }
    #tell(message, colour) {
        this.line(this.#redactor.shown(message), colour);
    }
}
function escaped(value) {
    return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/with-log.js




function tellingOf({ env, args: { flags } }, isData = false) {
    const isJson = flags.get('json') === 'true';
    return { env, isJson, isDebug: flags.get('debug') === 'true', isData: isData || isJson };
}
async function withLog({ env, isJson, isDebug, isData }, work) {
    const { stdout, stderr } = process;
    const story = isData ? stderr : stdout;
    const log = new TerminalLog({ story, errors: stderr, env, isDebug });
    const report = (thrown) => {
        const { failure } = errorOf(thrown, log);
        if (isJson)
            printDocument((0,cli_document/* documentOfFailure */.H)(log.shownData(failure)));
        return reportFailures([failure], log);
    };
    onCrash(report);
    try {
        return await work(log);
    }
    catch (thrown) {
        return report(thrown);
    }
    finally {
        log.end();
    }
}
function reportFailures(failures, log) {
    for (const { code, message, hint } of failures) {
        log.error(`${code}: ${message}${message.includes('\n') ? '\n' : ' '}${hint}`);
    }
    return failures[0]?.code === 'invalid-input' ? command/* EXIT */.d.usage : command/* EXIT */.d.failed;
}
function printDocument(document) {
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

const systemClock = {
    now: () => Number(node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime.bigint()) / 1e6,
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


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ versionChange),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);

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


/***/ })

};
;