"use strict";
exports.id = 770;
exports.ids = [770,942];
exports.modules = {

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ FORBIDDEN_KEYS),
  s: () => (/* binding */ JSON_LIMITS),
  parseStrictJson: () => (/* binding */ parseStrictJson)
});

// EXTERNAL MODULE: ./lib/domain/parsed.js
var parsed = __webpack_require__(4427);
// EXTERNAL MODULE: ./lib/inputs/mistaken-values.js
var mistaken_values = __webpack_require__(2866);
;// CONCATENATED MODULE: ./lib/inputs/json-mistakes.js

const AS_JSON = 'Write it as JSON, such as {"autoAnswer": true}';
const NO_QUOTES_AROUND = 'Take away what stands around the JSON';
const AS_A_WHOLE = [
    ...mistaken_values/* UNFILLED */.Yy.filter((mistake) => mistake !== mistaken_values/* EXPRESSION */.N3),
    {
        form: /^(?:Object|Array|\[object Object\])$/,
        problem: 'it is no more than the word that an expression or a script makes of an object',
        remedy: 'Leave fromJSON out, or write toJSON(…) or JSON.stringify(…) around the object',
    },
    {
        form: /^[a-z][a-z0-9+.-]*:\/\//i,
        problem: 'it is an address',
        remedy: 'Give the JSON itself: no address is followed to it',
    },
    {
        form: /^@?[\w./\\:-]*\.(?:json5?|ya?ml)$/i,
        problem: 'it is the name of a file',
        remedy: 'Give what is in the file: no file is read',
    },
    {
        form: /^-----BEGIN /,
        problem: 'it is a key or a certificate by itself',
        remedy: String.raw `Put it into a string of a JSON object, with \n for each of its line breaks`,
    },
    {
        form: /^(?:```|~~~)/,
        problem: 'it stands between the marks of a block of code',
        remedy: NO_QUOTES_AROUND,
    },
    { form: /^['"`]\s*[{[]/, problem: 'it stands in quotation marks', remedy: NO_QUOTES_AROUND },
    {
        form: /^"(?:[^"\\]|\\.)*"\s*:/,
        problem: 'the { and } around it are missing',
        remedy: 'Put it between { and }',
    },
    { form: /^</, problem: 'it is XML or HTML', remedy: AS_JSON },
    {
        form: /^(?:export\s+)?[A-Za-z_][\w.-]*\s*=/,
        problem: 'it is of the form NAME=value, as lines of an .env file are',
        remedy: AS_JSON,
    },
    {
        form: /^(?:---(?:\s|$)|%YAML|- |'?[\w.-]+'?\s*:(?:\s|$))/,
        problem: 'it is YAML',
        remedy: AS_JSON,
    },
];
const DOUBLE_QUOTES = 'Write " before and after each key and each text';
const WITHOUT = 'Take it away';
const AT_THE_PLACE = [
    {
        form: /$/y,
        problem: 'the text ends before the JSON does',
        remedy: 'Close the brackets that are open, or copy the whole of it',
    },
    {
        form: /\$\s?\{\{|(?<=\{)\{/y,
        problem: 'an expression stands there that nobody has evaluated',
        remedy: mistaken_values/* EXPRESSION */.N3.remedy,
    },
    {
        form: /\$[\w{(]|%\w+%/y,
        problem: 'a variable stands there whose value no shell has put in',
        remedy: 'Put its value there: no shell reads this text',
    },
    {
        form: /'/y,
        problem: 'a single quotation mark stands where JSON has a double one',
        remedy: DOUBLE_QUOTES,
    },
    {
        form: /[`´«»‘-‟″]/y,
        problem: 'a typographic quotation mark stands where JSON has "',
        remedy: `${DOUBLE_QUOTES}; editors and chats put “ and ” in their place`,
    },
    {
        form: /(?<=,[ \t\n\r]*)[}\]]/y,
        problem: 'a comma stands before the bracket that closes',
        remedy: 'Take the last comma away',
    },
    { form: /,/y, problem: 'there is a comma too many', remedy: WITHOUT },
    {
        form: /\/\/|\/\*|#|<!--/y,
        problem: 'a comment stands there, and JSON has none',
        remedy: WITHOUT,
    },
    {
        form: /\\["']/y,
        problem: 'a quotation mark outside of strings has a backslash before it',
        remedy: 'Take the backslashes away: some program has escaped the JSON once too often',
    },
    {
        form: /\\[nrt]/y,
        problem: String.raw `a written \n, \r or \t stands outside of strings`,
        remedy: 'Put a real line break or a space there, or nothing',
    },
    { form: /\\/y, problem: 'a backslash stands outside of strings', remedy: WITHOUT },
    {
        form: /[^\S \t\n\r]|[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060-\u2064]/y,
        problem: 'a character that cannot be seen stands outside of strings, and is no space to JSON',
        remedy: 'Write the line anew, with the usual spaces',
    },
    {
        form: /(?:True|False|None|Null|TRUE|FALSE|NULL|nil)\b/y,
        problem: 'a word stands there as another language spells it',
        remedy: 'Write true, false or null, in small letters',
    },
    {
        form: /<[^<>]*>|\*\*\*|\.\.\.|…/y,
        problem: 'a placeholder stands there',
        remedy: 'Put what it stands for there',
    },
    {
        form: /[=;]/y,
        problem: 'a = or a ; stands there',
        remedy: 'JSON has a colon after a key, and a comma between members',
    },
    {
        form: /[+-]|\.\d|(?<=\b\d+)[\d._eExX]/y,
        problem: 'a number is not written as JSON writes it',
        remedy: 'Write it like 5, -5 or 0.5, or as a text between quotation marks',
    },
];
const IN_A_STRING = [
    {
        form: /\r|\n/y,
        problem: 'a line break stands inside a string',
        remedy: String.raw `Write \n in its place (a PEM key has one after each line), or close the string before it`,
    },
    {
        form: /\t/y,
        problem: 'a tab stands inside a string',
        remedy: String.raw `Write \t in its place`,
    },
    {
        form: /\\u/y,
        problem: String.raw `after \u in a string there are not four hexadecimal digits`,
        remedy: String.raw `Write them, or \\ for a backslash`,
    },
    {
        form: /\\[\s\S]/y,
        problem: 'a backslash in a string stands before a character that it does not go with',
        remedy: String.raw `Write \\ for a backslash, as in C:\\folder, and ' without one`,
    },
    {
        form: /[\u0000-\u001f]/y,
        problem: 'a character that cannot be seen stands inside a string',
        remedy: String.raw `Write it as \u and four hexadecimal digits, or leave it out`,
    },
];
function jsonMistake(text, offset) {
    const whole = text.trim();
    if (isBase64OfJson(whole))
        return { ...BASE64, offset: undefined };
    const asAWhole = (0,mistaken_values/* mistakeIn */.oR)(whole, AS_A_WHOLE);
    if (asAWhole !== undefined)
        return { ...asAWhole, offset: undefined };
    return mistakeAt(AT_THE_PLACE, text, offset);
}
function stringMistake(text, offset, start) {
    return (typographicEnd(text.slice(start, offset), start) ??
        mistakeAt(IN_A_STRING, text, offset) ?? { ...UNCLOSED, offset: start });
}
const UNCLOSED = {
    problem: 'a string begins there, and the text ends before it does',
    remedy: 'Close the string, or copy the whole text',
};
function mistakeAt(mistakes, text, offset) {
    const found = mistakes.find(({ form }) => {
        form.lastIndex = offset;
        return form.test(text);
    });
    return found && { problem: found.problem, remedy: found.remedy, offset };
}
const MEANT_TO_CLOSE = /[“”„‟»](?=\s*[:,}\]])/;
function typographicEnd(string, start) {
    const at = string.search(MEANT_TO_CLOSE);
    if (at === -1)
        return undefined;
    return {
        problem: 'a typographic quotation mark seems to close a string',
        remedy: DOUBLE_QUOTES,
        offset: start + at,
    };
}
const BASE64 = {
    problem: 'it is base64',
    remedy: 'Give the JSON as it is, not encoded: a secret may have many lines',
};
function isBase64OfJson(text) {
    if (!/^[A-Za-z0-9+/_-]{8}[A-Za-z0-9+/_\s-]*={0,2}$/.test(text))
        return false;
    return /^\s*[{[]/.test(Buffer.from(text.slice(0, 40), 'base64').toString('latin1'));
}

;// CONCATENATED MODULE: ./lib/inputs/strict-json.js


const JSON_LIMITS = { bytes: 48 * 1024, depth: 64, keys: 1000 };
const SAFE_DIGITS = 15;
const FORBIDDEN_KEYS = new Set([
    '__proto__',
    'constructor',
    'prototype',
]);
function parseStrictJson(text) {
    if (Buffer.byteLength(text) > JSON_LIMITS.bytes) {
        return unusable({
            problem: `it is longer than ${JSON_LIMITS.bytes / 1024} KiB`,
            remedy: SHORTEN,
        });
    }
    try {
        return (0,parsed/* parsed */.Yz)(new StrictJsonReader(text).document());
    }
    catch (error) {
        if (!(error instanceof JsonTextError))
            throw error;
        const { problem, remedy, offset } = error.mistake;
        const place = offset === undefined ? '' : ` (${placeIn(text, offset)})`;
        return unusable({ problem: `${problem}${place}`, remedy });
    }
}
const SHORTEN = 'Leave out what is not needed';
const CORRECT = 'Correct the JSON';
function unusable({ problem, remedy }) {
    return (0,parsed/* wrong */.Qm)(`it is not usable JSON: ${problem}`, remedy);
}
function placeIn(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return `line ${line}, column ${column}`;
}
class JsonTextError extends Error {
    name = 'JsonTextError';
    mistake;
    constructor(mistake) {
        super(mistake.problem);
        this.mistake = mistake;
    }
}
const SPACE = /[ \t\n\r]*/y;
const STRING_BEGINNING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS = { true: true, false: false, null: null };
class StrictJsonReader {
    #text;
    #offset = 0;
    #depth = 0;
    #keys = 0;
    #stringStart = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value();
        if (this.#peek() !== '')
            this.#refuse('there is something after the end of the JSON');
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
                this.#refuse('a key in double quotes is missing');
            const key = this.#key(members);
            if (!this.#take(':'))
                this.#refuse('a colon is missing after a key');
            members[key] = this.#value();
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#refuse('a comma or } is missing');
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
            this.#refuse('a comma or ] is missing');
        return items;
    }
    #string() {
        const start = (this.#stringStart = this.#offset);
        const token = this.#match(STRING);
        if (token !== undefined)
            return JSON.parse(token);
        this.#match(STRING_BEGINNING);
        throw new JsonTextError(stringMistake(this.#text, this.#offset, start));
    }
    #number() {
        const start = this.#offset;
        const token = this.#match(NUMBER);
        if (token === undefined)
            this.#refuse('a value is missing or not JSON');
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
    #refuse(missing) {
        const string = this.#text.slice(this.#stringStart, this.#offset);
        throw new JsonTextError(jsonMistake(this.#text, this.#offset) ??
            typographicEnd(string, this.#stringStart) ?? {
            problem: missing,
            remedy: CORRECT,
            offset: this.#offset,
        });
    }
    #fail(problem, offset = this.#offset) {
        throw new JsonTextError({ problem, remedy: CORRECT, offset });
    }
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
const SHOWN_PROBLEMS = 20;
function shortened(problems) {
    const [first] = problems;
    const more = problems.length - SHOWN_PROBLEMS;
    if (first === undefined || more <= 0)
        return problems;
    const rest = {
        input: first.input,
        problem: `${more} more follow`,
        remedy: 'Correct these first',
    };
    return [...problems.slice(0, SHOWN_PROBLEMS), rest];
}


/***/ }),

/***/ 7770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/parsed.js
var parsed = __webpack_require__(4427);
// EXTERNAL MODULE: ./lib/inputs/strict-json.js + 1 modules
var strict_json = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(7708);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/inputs/input-values.js
var input_values = __webpack_require__(5288);
// EXTERNAL MODULE: ./lib/inputs/name-values.js
var name_values = __webpack_require__(9385);
;// CONCATENATED MODULE: ./lib/text/nearest.js
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

;// CONCATENATED MODULE: ./lib/manifest/form.js


function object(fields, { required = [], ...schema } = {}) {
    const known = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            ...schema,
            ...(required.length > 0 ? { required } : {}),
            properties: Object.fromEntries(known.map((key) => [key, fields[key]?.schema ?? {}])),
            additionalProperties: false,
        },
        read: (node, faults) => {
            const map = ofKind(node, 'map', { what: `a map of ${known.join(', ')}`, faults });
            if (map === undefined)
                return undefined;
            const before = faults.length;
            const values = Object.fromEntries(map.entries.map((entry) => {
                const form = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
                if (form === undefined)
                    faults.push(unknownKey(entry, known));
                return [entry.key, form?.read(entry.value, faults)];
            }));
            faults.push(...missingKeys(map, required));
            return faults.length > before ? undefined : values;
        },
    };
}
function unknownKey({ key, at }, known) {
    const meant = nearest(key, known);
    return {
        at,
        problem: `there is no key ${(0,quote/* quote */.hD)(key, 40)} here`,
        remedy: meant === undefined ? `Known here are ${known.join(', ')}` : `The nearest one is ${meant}`,
    };
}
function missingKeys({ at, entries }, required) {
    return required
        .filter((key) => !entries.some((entry) => entry.key === key))
        .map((key) => ({ at, problem: `the key ${key} is missing`, remedy: `Add ${key}` }));
}
function record(name, { value, ...schema }) {
    return {
        schema: {
            type: 'object',
            ...schema,
            propertyNames: name.schema,
            additionalProperties: value.schema,
        },
        read: (node, faults) => {
            const map = ofKind(node, 'map', { what: 'a map', faults });
            if (map === undefined)
                return undefined;
            const before = faults.length;
            const values = map.entries.map(({ key, at, value: node }) => {
                name.read({ kind: 'scalar', at, value: key }, faults);
                return [key, value.read(node, faults)];
            });
            return faults.length > before
                ? undefined
                : Object.fromEntries(values);
        },
    };
}
function list(item, schema = {}) {
    return {
        schema: { type: 'array', ...schema, items: item.schema },
        read: (node, faults) => {
            const listed = ofKind(node, 'list', { what: 'a list', faults });
            return listed?.items.flatMap((one) => {
                const value = item.read(one, faults);
                return value === undefined ? [] : [{ value, node: one }];
            });
        },
    };
}
function form_text(parse, schema) {
    return {
        schema: { type: 'string', ...schema },
        read: ({ at, ...node }, faults) => {
            if (node.kind !== 'scalar' || typeof node.value !== 'string') {
                faults.push({
                    at,
                    problem: 'this is no text',
                    remedy: 'Write a text, in quotes if need be',
                });
                return undefined;
            }
            const read = parse(node.value);
            if (read.ok)
                return read.value;
            faults.push({ at, problem: read.problem, remedy: read.remedy });
            return undefined;
        },
    };
}
function flag(schema = {}) {
    return {
        schema: { type: 'boolean', ...schema },
        read: ({ at, ...node }, faults) => {
            if (node.kind === 'scalar' && typeof node.value === 'boolean')
                return node.value;
            faults.push({ at, problem: 'this is neither true nor false', remedy: 'Write true or false' });
            return undefined;
        },
    };
}
function anyObject(schema = {}) {
    return {
        schema: { type: 'object', ...schema },
        read: (node, faults) => {
            const map = ofKind(node, 'map', { what: 'a map', faults });
            return map === undefined ? undefined : toJson(map);
        },
    };
}
function refined(form, { schema = {}, read }) {
    return {
        schema: { ...form.schema, ...schema },
        read: (node, faults) => {
            const value = form.read(node, faults);
            return value === undefined ? undefined : read(value, { node, faults });
        },
    };
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, toJson(value)]));
}
function ofKind(node, kind, { what, faults }) {
    if (node.kind === kind)
        return node;
    const isEmpty = node.kind === 'scalar' && node.value === null;
    faults.push({
        at: node.at,
        problem: isEmpty ? 'there is nothing here' : `this is not ${what}`,
        remedy: isEmpty ? `Write ${what}, or leave the key out` : `Write ${what}`,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/manifest/manifest.js





const EVENT_TYPES = ['change', 'link', 'unlink'];
const CHANGE_TYPES = ['create', 'patch', 'delete', 'restore'];
const VENDOR_NAME = /^[A-Za-z][A-Za-z0-9]{0,99}$/;
function vendorName(text) {
    if (VENDOR_NAME.test(text))
        return (0,parsed/* parsed */.Yz)(text);
    return (0,parsed/* wrong */.Qm)(`${(0,quote/* quote */.hD)(text, 40)} is no name of this kind`, 'Use Latin letters and digits');
}
const RELATIVE_URL = /^(?!\/\/)(?![A-Za-z][A-Za-z0-9+.-]*:)[\x21-\x5b\x5d-\x7e]{1,1000}$/;
function relativeUrl(text) {
    if (RELATIVE_URL.test(text))
        return (0,parsed/* parsed */.Yz)(text);
    return (0,parsed/* wrong */.Qm)(`${(0,quote/* quote */.hD)(text, 80)} is not the relative address of a webhook`, 'Write it as the vendor has it, such as setup/upgrade');
}
const EVENT = refined(object({
    event: form_text((0,input_values/* oneOf */.yL)(...EVENT_TYPES), { enum: EVENT_TYPES }),
    entity: form_text(vendorName, {
        pattern: VENDOR_NAME.source,
        description: 'The type of the entity, such as contact.',
    }),
    change: form_text((0,input_values/* oneOf */.yL)(...CHANGE_TYPES), { enum: CHANGE_TYPES }),
}), { read: (event) => withoutUndefined(event) });
const EVENTS = refined(list(EVENT, {
    description: 'The webhook is called by a change that fits one of these.',
    minItems: 1,
    uniqueItems: true,
}), {
    read: (events, { node: { at }, faults }) => {
        if (events.length === 0) {
            faults.push({ at, problem: 'there is no event here', remedy: 'Write one at least' });
        }
        refuseDoubles(events, {
            identity: ({ event, entity, change }) => JSON.stringify([event, entity, change]),
            name: () => 'this event',
            faults,
        });
        return events.map(({ value }) => value);
    },
});
const EVERY = /^(?:(?:[1-9]|1\d|2[0-3])h(?:[1-9]|[1-5]\d)m|(?:[1-9]|1\d|2[0-3])h|(?:[1-9]\d{0,2}|1[0-3]\d{2}|14[0-3]\d)m)$/;
const WEBHOOK = refined(object({
    url: form_text(relativeUrl, {
        pattern: RELATIVE_URL.source,
        description: 'Relative to the address of the integration, such as setup/upgrade.',
    }),
    every: form_text(everyMinutes, {
        pattern: EVERY.source,
        description: 'How often it is called: from 1m to 23h59m, such as 5m or 1h30m.',
    }),
    events: EVENTS,
    disabled: flag({ description: 'Whether it is kept, but not called.', default: false }),
    absent: flag({ description: 'Whether it is removed.', default: false }),
}, { required: ['url'] }), {
    schema: { oneOf: [{ required: ['every'] }, { required: ['events'] }] },
    read: ({ url = '', every, events, disabled = false, absent = false }, { node, faults }) => {
        const triggers = [
            ...(every === undefined ? [] : [{ kind: 'schedule', everyMinutes: every }]),
            ...(events === undefined ? [] : [{ kind: 'entityEvent', events }]),
        ];
        const [trigger] = triggers;
        if (trigger !== undefined && triggers.length === 1)
            return { url, trigger, disabled, absent };
        const problem = trigger === undefined ? 'neither every nor events' : 'both every and events';
        faults.push({ at: node.at, problem: `this webhook has ${problem}`, remedy: 'Write one' });
        return undefined;
    },
});
const SETTINGS = {
    setup: anyObject({
        description: 'The public part of the setup parameters. The secret ones stay in the input setup; none may stand in both.',
    }),
    features: record(form_text(vendorName, { pattern: VENDOR_NAME.source }), {
        value: flag(),
        description: 'What is on and off, such as call, hangup and sendSms. Others are left alone.',
    }),
    webhooks: refined(list(WEBHOOK, {
        description: 'Each by its url and the kind of its trigger. Others are left alone.',
    }), {
        read: (webhooks, { faults }) => {
            refuseDoubles(webhooks, {
                identity: webhookIdentity,
                name: ({ url, trigger }) => `the webhook ${(0,quote/* quote */.hD)(url, 80)} by ${TRIGGERED_BY[trigger.kind]}`,
                faults,
            });
            return webhooks.map(({ value }) => value);
        },
    }),
};
const MANIFEST = object({
    integration: form_text(name_values/* integrationName */.Sf, {
        pattern: name_values/* INTEGRATION_NAME */.Xf.source,
        description: 'The name of the integration. The input integration wins.',
    }),
    install: flag({
        description: 'Whether it is installed where it is not. The input install wins.',
        default: false,
    }),
    setup: SETTINGS.setup,
    'setup-schema': form_text(input_values/* relativePath */.iZ, {
        pattern: input_values/* RELATIVE_PATH */.Hj.source,
        description: 'A file with the JSON Schema (2020-12) of the whole setup, relative to this one.',
    }),
    features: SETTINGS.features,
    webhooks: SETTINGS.webhooks,
    workspaces: record(form_text(name_values/* workspaceName */.hK, { pattern: name_values/* WORKSPACE_NAME */.ym.source }), {
        value: object(SETTINGS),
        description: 'What differs in one workspace, by its name as the input workspace has it.',
    }),
}, { description: 'What an integration of Kontur.CRM is to be, for the action kontur-crm-release.' });
const TRIGGERED_BY = { schedule: 'schedule', entityEvent: 'events' };
function webhookIdentity({ url, trigger }) {
    return `${trigger.kind} ${url}`;
}
function refuseDoubles(placed, how) {
    const firstLines = new Map();
    for (const { value, node } of placed) {
        const identity = how.identity(value);
        const first = firstLines.get(identity);
        if (first === undefined) {
            firstLines.set(identity, node.at.line);
            continue;
        }
        const problem = `${how.name(value)} stands here a second time, after line ${first}`;
        how.faults.push({ at: node.at, problem, remedy: 'Keep one of them' });
    }
}
function withoutUndefined(event) {
    return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}
function everyMinutes(text) {
    if (!EVERY.test(text)) {
        return (0,parsed/* wrong */.Qm)(`${(0,quote/* quote */.hD)(text, 40)} is not a time from 1m to 23h59m`, 'Write whole minutes or hours, such as 5m, 1h or 1h30m');
    }
    const [, hours = '0', minutes = '0'] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(text) ?? [];
    return (0,parsed/* parsed */.Yz)(Number(hours) * 60 + Number(minutes));
}

;// CONCATENATED MODULE: ./lib/manifest/manifest-for.js




function manifestFor(manifest, workspace) {
    const own = settingsOf(manifest, workspace);
    if (own === undefined)
        return manifest;
    return {
        setup: putOver(manifest.setup, own.setup),
        features: { ...manifest.features, ...own.features },
        webhooks: putOverByIdentity(manifest.webhooks ?? [], own.webhooks ?? []),
    };
}
const SHOWN_PARTS = 10;
function partFor({ workspaces }, workspace) {
    const names = Object.keys(workspaces ?? {});
    if (names.length === 0)
        return (0,parsed/* parsed */.Yz)(undefined);
    if (names.includes(workspace)) {
        return (0,parsed/* parsed */.Yz)(`Its part for the workspace ${(0,quote/* quote */.hD)(workspace)} is put over the general one.`);
    }
    const alike = names.find((name) => name.toLowerCase() === workspace.toLowerCase());
    if (alike !== undefined) {
        return (0,parsed/* wrong */.Qm)(`workspaces has ${(0,quote/* quote */.hD)(alike)}, which differs from the workspace ${(0,quote/* quote */.hD)(workspace)} in case only`, `Write it as ${(0,quote/* option */.uK)('workspace')} has it`);
    }
    const shown = names.slice(0, SHOWN_PARTS).map((name) => (0,quote/* quote */.hD)(name));
    const others = names.length - shown.length;
    return (0,parsed/* parsed */.Yz)(`It has no part for the workspace ${(0,quote/* quote */.hD)(workspace)}, only for ${shown.join(', ')}` +
        `${others > 0 ? ` and ${others} more` : ''}: what stands there is left out.`);
}
function settingsOf({ workspaces }, workspace) {
    return workspaces !== undefined && Object.hasOwn(workspaces, workspace)
        ? workspaces[workspace]
        : undefined;
}
function putOver(general, own) {
    if (general === undefined || own === undefined)
        return own ?? general;
    const put = Object.entries(own).map(([key, value]) => {
        const under = Object.hasOwn(general, key) ? general[key] : undefined;
        const isDeeper = (0,json/* isJsonObject */.O)(under) && (0,json/* isJsonObject */.O)(value);
        return [key, isDeeper ? (putOver(under, value) ?? value) : value];
    });
    return { ...general, ...Object.fromEntries(put) };
}
function putOverByIdentity(general, own) {
    const byIdentity = new Map([...general, ...own].map((one) => [webhookIdentity(one), one]));
    return [...byIdentity.values()];
}

// EXTERNAL MODULE: external "./yaml.js"
var external_yaml_js_ = __webpack_require__(3804);
;// CONCATENATED MODULE: ./lib/manifest/yaml-limits.js


const MOST_ITEMS = 5_000;
const MOST_LEXEMES = 20_000;
const MOST_ERRORS = 50;
const TOO_MUCH = { remedy: 'Keep in it only what the integration is to be' };
function tokensOf(text, lines) {
    const parser = new external_yaml_js_.Parser(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let [lexemes, errors] = [0, 0];
    const take = (token) => {
        errors += token.type === 'error' ? 1 : 0;
        tokens.push(token);
    };
    for (const lexeme of new external_yaml_js_.Lexer().lex(text)) {
        lexemes += 1;
        const at = placeAt(parser.offset, lines);
        if (lexemes > MOST_LEXEMES) {
            return { at, problem: `it has more than ${MOST_LEXEMES} words and signs`, ...TOO_MUCH };
        }
        if (parser.stack.length > strict_json/* JSON_LIMITS */.s.depth + 2) {
            return { at, problem: TOO_DEEP, ...TOO_MUCH };
        }
        for (const token of parser.next(lexeme))
            take(token);
        if (errors >= MOST_ERRORS)
            break;
    }
    for (const token of parser.end())
        take(token);
    return tokens;
}
const TOO_DEEP = `it is nested deeper than ${strict_json/* JSON_LIMITS */.s.depth} levels`;
const REFUSED = {
    anchor: { problem: 'there is an anchor (&)', remedy: 'Write each value where it belongs' },
    alias: { problem: 'there is an alias (*)', remedy: 'Write each value where it belongs' },
    tag: { problem: 'there is a tag (!)', remedy: 'Leave it out; put a text in quotes' },
    directive: { problem: 'there is a directive (%)', remedy: 'Leave it out; the file is YAML 1.2' },
};
function limitFaults(tokens, lines) {
    const faults = [];
    let [keys, items] = [0, 0];
    const waiting = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { token, depth } = next;
        const at = placeAt(token.offset, lines);
        const refused = REFUSED[token.type];
        if (refused !== undefined)
            faults.push({ at, ...refused });
        keys += keysOf(token);
        items += itemsOf(token).length;
        const problem = beyond({ depth, keys, items });
        if (problem !== undefined)
            return [{ at, problem, ...TOO_MUCH }];
        const deeper = external_yaml_js_.CST.isCollection(token) ? depth + 1 : depth;
        waiting.push(...inside(token).map((inner) => ({ token: inner, depth: deeper })));
    }
    return faults;
}
function placeAt(offset, lines) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function beyond({ depth, keys, items }) {
    if (depth > strict_json/* JSON_LIMITS */.s.depth)
        return TOO_DEEP;
    if (keys > strict_json/* JSON_LIMITS */.s.keys)
        return `it has more than ${strict_json/* JSON_LIMITS */.s.keys} keys`;
    return items > MOST_ITEMS ? `it has more than ${MOST_ITEMS} keys and items` : undefined;
}
function itemsOf(token) {
    return external_yaml_js_.CST.isCollection(token) ? token.items : [];
}
function keysOf(token) {
    if (token.type === 'block-map')
        return token.items.length;
    if (token.type !== 'flow-collection')
        return 0;
    if (token.start.type === 'flow-map-start')
        return token.items.length;
    return token.items.filter(({ sep = [] }) => sep.length > 0).length;
}
function inside(token) {
    if (token.type === 'document')
        return [...token.start, ...(token.value ? [token.value] : [])];
    if (token.type === 'block-scalar')
        return token.props;
    return itemsOf(token).flatMap(({ start, key, sep = [], value }) => [
        ...start,
        ...(key ? [key] : []),
        ...sep,
        ...(value ? [value] : []),
    ]);
}

;// CONCATENATED MODULE: ./lib/manifest/parse-yaml.js



const OPTIONS = {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
};
function parseYaml(text) {
    const lines = new external_yaml_js_.LineCounter();
    const tokens = tokensOf(text, lines);
    const refused = Array.isArray(tokens) ? limitFaults(tokens, lines) : [tokens];
    if (refused.length > 0 || !Array.isArray(tokens))
        return { root: undefined, faults: refused };
    const documents = [...new external_yaml_js_.Composer(OPTIONS).compose(tokens, true)];
    const faults = [...documents.flatMap((one) => documentFaults(one, lines))];
    const [first, second] = documents;
    if (second !== undefined)
        faults.push({ at: startOf(second, lines), ...ONE_DOCUMENT });
    const contents = first?.contents ?? undefined;
    if (faults.length > 0 || contents === undefined)
        return { root: undefined, faults };
    const root = new NodeReader(lines, faults).node(contents);
    return { root, faults };
}
const ONE_DOCUMENT = {
    problem: 'a second document begins',
    remedy: 'Keep each manifest in a file of its own',
};
function documentFaults({ errors, warnings }, lines) {
    return [...errors, ...warnings].map(({ code, pos: [start] }) => ({
        at: placeAt(start, lines),
        problem: `it is not usable YAML (${code})`,
        remedy: REMEDIES[code] ?? 'Correct the YAML there',
    }));
}
const REMEDIES = {
    BAD_INDENT: 'Indent it as its neighbours are',
    BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon in quotes',
    DUPLICATE_KEY: 'Write each key once in one place',
    MISSING_CHAR: 'Close the quotes or brackets, and put a space behind each colon',
    NON_STRING_KEY: 'Use a text as the key',
    TAB_AS_INDENT: 'Indent with spaces, not with tabs',
};
function startOf({ range }, lines) {
    return placeAt(range?.[0] ?? 0, lines);
}
class NodeReader {
    #lines;
    #faults;
    constructor(lines, faults) {
        this.#lines = lines;
        this.#faults = faults;
    }
    node(read) {
        const at = this.#positionOf(read);
        if ((0,external_yaml_js_.isMap)(read)) {
            const pairs = read.items;
            return { kind: 'map', at, entries: pairs.map((pair) => this.#entry(pair)) };
        }
        if ((0,external_yaml_js_.isSeq)(read)) {
            return { kind: 'list', at, items: read.items.map((one) => this.node(one)) };
        }
        return { kind: 'scalar', at, value: (0,external_yaml_js_.isScalar)(read) ? this.#scalar(read, at) : null };
    }
    #entry({ key, value }) {
        const at = this.#positionOf(key);
        const name = (0,external_yaml_js_.isScalar)(key) ? String(key.value) : '';
        if (name === '<<' && (0,external_yaml_js_.isScalar)(key) && key.type === 'PLAIN') {
            this.#fault(at, 'there is a merge key (<<)', 'Write each value where it belongs');
        }
        if (strict_json/* FORBIDDEN_KEYS */.p.has(name))
            this.#fault(at, `the key ${name} is not allowed`, 'Rename it');
        return { key: name, at, value: this.node(value) };
    }
    #scalar({ value, source = '' }, at) {
        if (typeof value === 'number' && String(value) !== source) {
            const problem = 'this number would be sent otherwise than it is written';
            this.#fault(at, problem, 'Put it in quotes, or write it as JSON would (1, not 1.0 or 0x1)');
        }
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
            ? value
            : null;
    }
    #positionOf(node) {
        return placeAt(node?.range[0] ?? 0, this.#lines);
    }
    #fault(at, problem, remedy) {
        this.#faults.push({ at, problem, remedy });
    }
}

// EXTERNAL MODULE: ./lib/manifest/shortened.js
var shortened = __webpack_require__(3813);
;// CONCATENATED MODULE: ./lib/manifest/parse-manifest.js




function parseManifest(text) {
    const { root, faults: yamlFaults } = parseYaml(text);
    const faults = [...yamlFaults];
    const value = root === undefined ? undefined : MANIFEST.read(root, faults);
    if (value !== undefined && faults.length === 0)
        return { ok: true, value };
    return { ok: false, problems: toProblems(faults.length > 0 ? faults : [EMPTY]) };
}
const EMPTY = {
    at: { line: 1, column: 1 },
    problem: 'there is nothing in this file',
    remedy: `Write what the integration is to be, or leave ${(0,quote/* option */.uK)('manifest')} out`,
};
function toProblems(faults) {
    const inOrder = faults.toSorted(({ at: one }, { at: other }) => one.line - other.line || one.column - other.column);
    return (0,shortened/* shortened */.v)(inOrder.map(({ at, problem, remedy }) => ({
        input: 'manifest',
        problem: `line ${at.line}, column ${at.column}: ${problem}`,
        remedy,
    })));
}

;// CONCATENATED MODULE: ./lib/manifest/schema-keywords.js

const TYPES = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];
const PLAIN_SHAPES = {
    any: { fits: () => true, what: 'any value' },
    text: { fits: isText, what: 'a text' },
    texts: { fits: isTextList, what: 'a list of texts' },
    'text-lists': {
        fits: (value) => (0,json/* isJsonObject */.O)(value) && Object.values(value).every(isTextList),
        what: 'an object of lists of texts',
    },
    values: { fits: (value) => Array.isArray(value), what: 'a list' },
    flag: { fits: (value) => typeof value === 'boolean', what: 'true or false' },
    number: { fits: (value) => typeof value === 'number', what: 'a number' },
    positive: {
        fits: (value) => typeof value === 'number' && value > 0,
        what: 'a number above 0',
    },
    count: {
        fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
        what: 'a whole number of at least 0',
    },
    type: { fits: isType, what: `one of ${TYPES.join(', ')}, or a list of these` },
    pattern: { fits: isPattern, what: 'a regular expression (with the flag u)' },
};
const KEYWORDS = {
    $ref: 'reference',
    $anchor: 'text',
    $defs: 'schema-map',
    definitions: 'schema-map',
    allOf: 'schemas',
    anyOf: 'schemas',
    oneOf: 'schemas',
    not: 'schema',
    if: 'schema',
    then: 'schema',
    else: 'schema',
    properties: 'schema-map',
    patternProperties: 'schema-map',
    additionalProperties: 'schema',
    unevaluatedProperties: 'schema',
    propertyNames: 'schema',
    dependentSchemas: 'schema-map',
    dependentRequired: 'text-lists',
    required: 'texts',
    minProperties: 'count',
    maxProperties: 'count',
    prefixItems: 'schemas',
    items: 'schema',
    unevaluatedItems: 'schema',
    contains: 'schema',
    minContains: 'count',
    maxContains: 'count',
    minItems: 'count',
    maxItems: 'count',
    uniqueItems: 'flag',
    type: 'type',
    const: 'any',
    enum: 'values',
    minimum: 'number',
    maximum: 'number',
    exclusiveMinimum: 'number',
    exclusiveMaximum: 'number',
    multipleOf: 'positive',
    minLength: 'count',
    maxLength: 'count',
    pattern: 'pattern',
    format: 'format',
};
const FORMATS = [
    'date',
    'time',
    'date-time',
    'duration',
    'uri',
    'uri-reference',
    'uri-template',
    'url',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'regex',
    'uuid',
    'json-pointer',
    'json-pointer-uri-fragment',
    'relative-json-pointer',
];
const UNCHECKED_FORMATS = [
    'idn-email',
    'idn-hostname',
    'iri',
    'iri-reference',
];
const ANNOTATIONS = new Set([
    '$schema',
    '$id',
    '$comment',
    'title',
    'description',
    'default',
    'examples',
    'deprecated',
    'readOnly',
    'writeOnly',
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
]);
const UNSUPPORTED = {
    dependencies: 'Use dependentRequired or dependentSchemas',
    additionalItems: 'Use prefixItems with items',
    id: 'Leave it out',
    $dynamicRef: 'Use $ref',
    $dynamicAnchor: 'Use $anchor',
    $recursiveRef: 'Use $ref',
    $recursiveAnchor: 'Use $anchor',
    $vocabulary: 'Leave it out',
};
function isText(value) {
    return typeof value === 'string';
}
function isTextList(value) {
    return Array.isArray(value) && value.every(isText);
}
function isType(value) {
    const types = Array.isArray(value) ? value : [value];
    return types.length > 0 && types.every((one) => isText(one) && TYPES.includes(one));
}
function isPattern(value) {
    if (!isText(value))
        return false;
    try {
        new RegExp(value, 'u');
        return true;
    }
    catch {
        return false;
    }
}
function isSchema(value) {
    return typeof value === 'boolean' || (0,json/* isJsonObject */.O)(value);
}

;// CONCATENATED MODULE: ./lib/manifest/setup-schema.js





const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const LONGEST_MATCHED = 1_000;
function parseSetupSchema(json) {
    const reader = new SchemaReader();
    const schema = reader.root(json);
    const faults = [...reader.faults, ...reader.lostReferences()];
    if (faults.length === 0)
        return { ok: true, value: { schema } };
    const problems = faults.map(({ at, problem, remedy }) => ({
        input: 'manifest',
        problem: `setup-schema, ${at === '' ? 'its root' : (0,quote/* quote */.hD)(at, 120)}: ${problem}`,
        remedy,
    }));
    return { ok: false, problems: (0,shortened/* shortened */.v)(problems) };
}
class SchemaReader {
    faults = [];
    #places = new Set();
    #references = [];
    root(json) {
        return this.#inner(json, '') ?? false;
    }
    schema(schema, at) {
        this.#places.add(at);
        if (typeof schema === 'boolean')
            return schema;
        const kept = Object.entries(schema).flatMap(([keyword, value]) => {
            const shape = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
            const here = `${at}/${escaped(keyword)}`;
            if (shape !== undefined)
                return [[keyword, this.#keyword(value, { shape, at: here })]];
            this.#unknown(keyword, { value, at, here });
            return [];
        });
        const copy = Object.fromEntries(kept);
        if ((0,json/* isJsonObject */.O)(copy) && typeof copy.$anchor === 'string')
            this.#places.add(`#${copy.$anchor}`);
        return withBoundedPattern(copy);
    }
    lostReferences() {
        return this.#references
            .filter(({ to }) => !this.#places.has(to))
            .map(({ at }) => ({
            at,
            problem: 'the reference leads to no schema in this file',
            remedy: 'Use # with the path of a schema in the same file, such as #/$defs/host',
        }));
    }
    #unknown(keyword, { value, at, here }) {
        const instead = Object.hasOwn(UNSUPPORTED, keyword) ? UNSUPPORTED[keyword] : undefined;
        if (instead !== undefined)
            this.#fault(here, 'this keyword is not supported', instead);
        else if (keyword === '$schema' && value !== DIALECT && value !== `${DIALECT}#`) {
            this.#fault(here, 'this is another dialect', `Use ${DIALECT}`);
        }
        else if (keyword === '$id' && at !== '') {
            this.#fault(here, '$id stands inside the schema', 'Use $anchor there');
        }
        else if (!ANNOTATIONS.has(keyword)) {
            const meant = nearest(keyword, Object.keys(KEYWORDS));
            if (meant !== undefined) {
                this.#fault(here, 'there is no such keyword', `The nearest one is ${meant}`);
            }
        }
    }
    #keyword(value, { shape, at }) {
        if (shape === 'schema')
            return this.#inner(value, at);
        if (shape === 'schemas') {
            if (!Array.isArray(value) || value.length === 0)
                return this.#not('a list of schemas', at);
            return value.map((one, index) => this.#inner(one, `${at}/${index}`));
        }
        if (shape === 'schema-map') {
            if (!(0,json/* isJsonObject */.O)(value))
                return this.#not('an object of schemas', at);
            return this.#map(value, at);
        }
        if (shape === 'reference')
            return this.#reference(value, at);
        if (shape === 'format')
            return this.#format(value, at);
        const { fits, what } = PLAIN_SHAPES[shape];
        return fits(value) ? value : this.#not(what, at);
    }
    #inner(value, at) {
        return isSchema(value) ? this.schema(value, at) : this.#not('a schema', at);
    }
    #map(schemas, at) {
        const isByPattern = at.endsWith('/patternProperties');
        return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => {
            const here = `${at}/${escaped(name)}`;
            if (isByPattern && !isPattern(name))
                this.#not(PLAIN_SHAPES.pattern.what, here);
            return [name, this.#inner(schema, here)];
        }));
    }
    #reference(value, at) {
        const to = typeof value === 'string' ? placeNamed(value) : undefined;
        if (to === undefined)
            return this.#not('a reference within this file, such as #/$defs/host', at);
        this.#references.push({ at, to });
        return value;
    }
    #format(value, at) {
        if (typeof value !== 'string')
            return this.#not('a text', at);
        if (FORMATS.includes(value))
            return value;
        const meant = nearest(value, FORMATS);
        if (UNCHECKED_FORMATS.includes(value)) {
            this.#fault(at, 'there is no check for this format', 'Use a pattern');
        }
        else if (meant !== undefined) {
            this.#fault(at, 'there is no such format', `The nearest one is ${meant}`);
        }
        return null;
    }
    #not(what, at) {
        this.#fault(at, `this is not ${what}`, `Write ${what}`);
        return null;
    }
    #fault(at, problem, remedy) {
        this.faults.push({ at, problem, remedy });
    }
}
function placeNamed(reference) {
    if (!reference.startsWith('#'))
        return undefined;
    try {
        const fragment = decodeURIComponent(reference.slice(1));
        return fragment === '' || fragment.startsWith('/') ? fragment : `#${fragment}`;
    }
    catch {
        return undefined;
    }
}
function escaped(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
function withBoundedPattern({ pattern, ...schema }) {
    if (pattern === undefined)
        return schema;
    const allOf = Array.isArray(schema.allOf) ? schema.allOf : [];
    const bounded = { if: { maxLength: LONGEST_MATCHED }, then: { pattern } };
    return { ...schema, allOf: [...allOf, bounded] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/domain/thrown.js
var thrown = __webpack_require__(8012);
;// CONCATENATED MODULE: ./lib/shells/common/utf8-text.js

const UTF_16 = /^(?:fffe|feff)/;
function utf8Text(bytes, what) {
    try {
        return (0,parsed/* parsed */.Yz)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const isUtf16 = UTF_16.test(bytes.toString('hex', 0, 2));
        const other = isUtf16 ? ' but UTF-16, which PowerShell 5 writes with >' : '';
        return (0,parsed/* wrong */.Qm)(`${what} is not UTF-8${other}`, 'Save it as UTF-8');
    }
}

;// CONCATENATED MODULE: ./lib/shells/common/read-text-file.js







function readTextFile(path, root) {
    if (root === '')
        return (0,parsed/* wrong */.Qm)('there is no folder to look in', 'Set GITHUB_WORKSPACE');
    try {
        const file = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
        const fromRoot = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), file);
        if (fromRoot === '..' || fromRoot.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(fromRoot)) {
            return (0,parsed/* wrong */.Qm)(`${(0,quote/* quote */.hD)(path, 80)} is a link that leads out`, 'Put the file itself there');
        }
        return (0,parsed/* andThen */.hg)(readSome(file), (bytes) => utf8Text(bytes, (0,quote/* quote */.hD)(path, 80)));
    }
    catch (error) {
        return unreadable(path, (0,thrown/* errorCode */.CA)(error) ?? 'unknown');
    }
}
function unreadable(path, code) {
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return (0,parsed/* wrong */.Qm)(`there is no file ${(0,quote/* quote */.hD)(path, 80)}`, 'Check the path; in a job, check out the repository before (actions/checkout)');
    }
    return (0,parsed/* wrong */.Qm)(`${(0,quote/* quote */.hD)(path, 80)} cannot be read (${code})`, 'Check what it is, and its rights');
}
function readSome(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return (0,parsed/* wrong */.Qm)('this is no file', 'Name a file');
        const buffer = Buffer.alloc(strict_json/* JSON_LIMITS */.s.bytes + 1);
        const length = (0,external_node_fs_.readSync)(descriptor, buffer);
        if (length <= strict_json/* JSON_LIMITS */.s.bytes)
            return (0,parsed/* parsed */.Yz)(buffer.subarray(0, length));
        return (0,parsed/* wrong */.Qm)(`it is longer than ${strict_json/* JSON_LIMITS */.s.bytes / 1024} KiB`, 'Make it smaller');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/shells/common/within-time.js


const LIMIT_MS = 400;
const LEAST_WORKED_MS = LIMIT_MS / 4;
const TRIES = 4;
function withinTime(work) {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const before = process.cpuUsage();
        const ended = endOf(work);
        if (ended.kind === 'done')
            return ended.value;
        if (ended.kind === 'threw' || workedMs(before) >= LEAST_WORKED_MS)
            return undefined;
    }
    return undefined;
}
function endOf(work) {
    let end = { kind: 'threw' };
    const context = (0,external_node_vm_.createContext)({
        work: () => {
            end = { kind: 'done', value: work() };
        },
    });
    try {
        (0,external_node_vm_.runInContext)('work()', context, { timeout: LIMIT_MS });
    }
    catch (error) {
        return { kind: isTimeout(error) ? 'stopped' : 'threw' };
    }
    return end;
}
function isTimeout(error) {
    return (0,thrown/* errorCode */.CA)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
function workedMs(before) {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
}

;// CONCATENATED MODULE: ./lib/shells/common/read-manifest.js









async function readManifest(source) {
    const { path, root, workspace } = source;
    const text = readTextFile(path, root);
    if (!text.ok)
        return refused(text);
    const manifest = parseManifest(text.value);
    if (!manifest.ok)
        return manifest;
    const { integration, install, 'setup-schema': schema } = manifest.value;
    const part = partFor(manifest.value, workspace);
    if (!part.ok)
        return refused(part);
    const check = await setupCheck(schema, source);
    if (!check.ok)
        return check;
    const { setup, features = {}, webhooks = [] } = manifestFor(manifest.value, workspace);
    return {
        ok: true,
        value: {
            integration,
            install,
            setup,
            features,
            webhooks,
            part: part.value,
            setupProblems: check.value,
        },
    };
}
async function setupCheck(name, { path, root }) {
    if (name === undefined)
        return { ok: true, value: () => [] };
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(path), name);
    const json = (0,parsed/* andThen */.hg)(readTextFile(file, root), strict_json.parseStrictJson);
    if (!json.ok) {
        return refused({ ...json, problem: `setup-schema ${(0,quote/* quote */.hD)(name, 80)}: ${json.problem}` });
    }
    const schema = parseSetupSchema(json.value);
    if (!schema.ok)
        return schema;
    const { misfitsOfSetup } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 2765));
    const { value } = schema;
    return { ok: true, value: (setup) => misfitsOfSetup(setup, { ...value, withinTime: withinTime }) };
}
function refused({ problem, remedy }) {
    return { ok: false, problems: [{ input: 'manifest', problem, remedy }] };
}


/***/ })

};
;