"use strict";
exports.id = 942;
exports.ids = [942];
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


/***/ })

};
;