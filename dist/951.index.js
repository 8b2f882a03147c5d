"use strict";
exports.id = 951;
exports.ids = [951];
exports.modules = {

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mI: () => (/* binding */ made),
/* harmony export */   qx: () => (/* binding */ textUpTo),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   xL: () => (/* reexport safe */ zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.safeParse),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9762);


function text() {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodString({ type: 'string' });
}
function textUpTo(maximum) {
    const isShort = new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodCheckMaxLength({ check: 'max_length', maximum });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodString({ type: 'string', checks: [isShort] });
}
function textLike(pattern) {
    const isLike = new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodCheckRegex({ check: 'string_format', format: 'regex', pattern });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodString({ type: 'string', checks: [isLike] });
}
function number() {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodNumber({ type: 'number' });
}
function boolean() {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodBoolean({ type: 'boolean' });
}
function anything() {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodUnknown({ type: 'unknown' });
}
function listOf(element) {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodArray({ type: 'array', element });
}
function object(shape) {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodObject({ type: 'object', shape });
}
function valuesOf(valueType) {
    const record = new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodRecord({ type: 'record', keyType: text(), valueType });
    return record;
}
function either(...options) {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodUnion({ type: 'union', options });
}
function optional(innerType) {
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodOptional({ type: 'optional', innerType });
}
function nullish(innerType) {
    const nullable = new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodNullable({ type: 'nullable', innerType });
    return optional(nullable);
}
function made(shape, make) {
    const transform = make;
    const out = new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodTransform({ type: 'transform', transform });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_0__.$ZodPipe({ type: 'pipe', in: shape, out });
}


/***/ }),

/***/ 8951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ServiceAnswer: () => (/* binding */ ServiceAnswer)
});

// NAMESPACE OBJECT: ./lib/workspace/wire-schemas.js
var wire_schemas_namespaceObject = {};
__webpack_require__.r(wire_schemas_namespaceObject);
__webpack_require__.d(wire_schemas_namespaceObject, {
  authorization: () => (authorization),
  changedIntegration: () => (changedIntegration),
  errorBody: () => (errorBody),
  instance: () => (instance),
  integrationList: () => (integrationList)
});

// EXTERNAL MODULE: ./lib/http/answer-shapes.js
var answer_shapes = __webpack_require__(7951);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(7708);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/ports/workspace.js
var workspace = __webpack_require__(6529);
// EXTERNAL MODULE: ./lib/domain/about.js
var about = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/workspace/fill-route.js
var fill_route = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/workspace/routes.js
var routes = __webpack_require__(8595);
;// CONCATENATED MODULE: ./lib/workspace/refusal-hints.js




function refusalHint({ status, said, isTemporary }, context) {
    if (said.kind === 'page')
        return pageHint({ status, isTemporary }, context);
    const hint = HINTS[status];
    if (hint !== undefined)
        return hint(context);
    return isTemporary ? RUN_LATER : wordsHint(said);
}
const RUN_LATER = 'Run again later: what is done is found by reading and not repeated.';
function wordsHint(said) {
    if (said.kind === 'text')
        return 'Correct what the text names, then run again.';
    if (said.kind === 'reason' && said.reason.hasWords) {
        return 'The text is the service’s own; correct what it names, then run again.';
    }
    return ('The answer says nothing of why: check what this request sends against the page of the ' +
        `workspace; if it is right, ask the vendor at ${about/* VENDOR_SUPPORT */.tL}.`);
}
const HOW_TO_LEARN = 'A recording of the procedure in a browser tells which it is: docs/routes.md has the steps.';
const MISSING = {
    documented: (context) => context.hasWorked
        ? `The vendor documents the route ${routeOf(context)}. If it has moved, set it with ` +
            `${(0,quote/* option */.uK)('routes')}, key "${context.operation}"; else ask the vendor at ${about/* VENDOR_SUPPORT */.tL}.`
        : `Check ${(0,quote/* option */.uK)('workspace')} and ${(0,quote/* option */.uK)('api-url')}.`,
    inferred: (context) => `${workspaceFirst(context)}The route ${routeOf(context)} is inferred, not documented by the ` +
        `vendor: if the vendor names another, set it with ${(0,quote/* option */.uK)('routes')}, key ` +
        `"${context.operation}". ${HOW_TO_LEARN}`,
    given: (context) => `${workspaceFirst(context)}The route ${routeOf(context)} comes from ${(0,quote/* option */.uK)('routes')}, key ` +
        `"${context.operation}": correct it there. ${HOW_TO_LEARN}`,
};
function workspaceFirst({ hasWorked }) {
    return hasWorked ? '' : `Check ${(0,quote/* option */.uK)('workspace')} first. `;
}
function routeOf({ route: { method, path } }) {
    return `${method} ${path}`;
}
const missing = (context) => MISSING[context.route.status](context);
const JUST_ACCEPTED = 'The workspace has just answered a read with the same token or keys';
const KEYS_REFUSED = () => `Check ${(0,quote/* option */.uK)('api-key')}, and ${(0,quote/* option */.uK)('integration-secret')} (name=value) where it is given: ` +
    'which of them is wrong, the service does not tell.';
const HINTS = {
    401: ({ operation, hasWorked, tokenPage }) => {
        if (routes/* EXCHANGES */.H3.has(operation))
            return KEYS_REFUSED();
        return hasWorked
            ? `${JUST_ACCEPTED}: either they were replaced meanwhile, or they do not suffice for this. ` +
                `The page ${tokenPage} shows the token of today.`
            : `The page ${tokenPage} shows the token; put it into ${(0,quote/* place */.ik)('secrets')}.`;
    },
    403: (context) => context.hasWorked
        ? `${JUST_ACCEPTED}, so they are right, but may not do this: with ${(0,quote/* option */.uK)('api-key')}, use ` +
            `${(0,quote/* option */.uK)('token')}; else look whether ${(0,quote/* option */.uK)('integration')} names one of another partner, ` +
            `which the list shows as well, or ask the vendor at ${about/* VENDOR_SUPPORT */.tL}, or whoever runs what ` +
            `stands in front of the service, whether ${routeOf(context)} is let through.`
        : `Check that the token is that of this workspace; with ${(0,quote/* option */.uK)('api-key')}, use ${(0,quote/* option */.uK)('token')}.`,
    404: missing,
    405: missing,
    501: missing,
};
const PAGE_HINTS = {
    401: () => 'It asks for a log-in of its own: have this machine let through.',
    403: (context) => `It may block the address of this machine, or refuse ${sending(context)}, as rules of ` +
        'firewalls do: have both let through, or run where the address is let through.',
    405: (context) => `It does not let ${sending(context)} through: have it allowed.`,
    406: (context) => `It does not let ${sending(context)} through: have it allowed.`,
    413: () => 'What was sent is too large for it: have its limit raised, or send less in ' +
        `${(0,quote/* option */.uK)('setup')} and ${(0,quote/* option */.uK)('instance-patch')}.`,
    415: (context) => `It does not let ${sending(context)} through: have it allowed.`,
    429: () => `It has had too many requests. ${RUN_LATER}`,
    451: () => 'It blocks the address of this machine, or its country: run where it is let through.',
    501: (context) => `It does not let ${sending(context)} through: have it allowed.`,
};
const IN_FRONT = 'A page is not the service’s answer, but that of what stands in front of it';
function pageHint({ status, isTemporary }, context) {
    if (status === 404)
        return `${missing(context)} ${IN_FRONT}: check ${(0,quote/* option */.uK)('api-url')} too.`;
    const hint = PAGE_HINTS[status] ?? (isTemporary ? unavailable : refused);
    return `${IN_FRONT}. ${hint(context)}`;
}
const unavailable = () => `${RUN_LATER} If it stays so, the service is down, or the address of this machine is blocked.`;
const refused = (context) => `Ask whoever runs it why it refuses ${sending(context)} from the address of this machine.`;
function sending({ route: { method, path, body } }) {
    return body === undefined
        ? `${method} ${path}`
        : `${method} ${path} with the content type ${(0,fill_route/* contentType */.IM)(method)}`;
}

;// CONCATENATED MODULE: ./lib/workspace/service-reason.js

function reasonIn(value) {
    const words = joined(wordsIn(value, DEEPEST_WORDS));
    const places = (0,json/* isJsonObject */.O)(value) ? placesIn(value) : '';
    if (words !== '')
        return { words, places, hasWords: true };
    return { words: JSON.stringify(withoutValues(value, DEEPEST_SHOWN)), places, hasWords: false };
}
const WORDS = ['title', 'message', 'detail', 'error', 'error_description', 'errormessage'];
const LESS_TELLING = ['description', 'reason', 'msg', 'text'];
const AROUND_WORDS = ['errorinfo', 'errors'];
const KINDS = ['status', 'code', 'errorcode'];
const DEEPEST_WORDS = 4;
const SHOWN_ENTRIES = 10;
function wordsIn(value, depth) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    if (depth === 0)
        return [];
    if ((0,json/* isJsonObject */.O)(value))
        return wordsOf(lowerCased(value), depth);
    return Array.isArray(value) ? listed(value).flatMap((one) => wordsIn(one, depth - 1)) : [];
}
function wordsOf(fields, depth) {
    const inThese = (names) => names.flatMap((name) => name === 'errors' ? problemsIn(fields[name], depth) : wordsIn(fields[name], depth - 1));
    const telling = inThese([...WORDS, ...AROUND_WORDS]);
    const words = [...new Set(telling.length > 0 ? telling : inThese(LESS_TELLING))];
    return words.length === 0 ? [] : [joined(words) + kindIn(fields, words)];
}
function problemsIn(errors, depth) {
    if (!(0,json/* isJsonObject */.O)(errors))
        return wordsIn(errors, depth - 1);
    return Object.entries(errors)
        .slice(0, SHOWN_ENTRIES)
        .map(([field, problems]) => `${field}: ${wordsIn(problems, depth - 1).join(' ')}`);
}
function joined(words) {
    return words.reduce((told, next) => {
        if (told === '')
            return next;
        return told + (/[.!?:;]$/.test(told) ? ' ' : '; ') + next;
    }, '');
}
function kindIn(fields, words) {
    const kinds = KINDS.map((name) => fields[name]);
    const kind = kinds.find((one) => typeof one === 'string' && /^[\w.-]{1,60}$/.test(one));
    return typeof kind !== 'string' || words.includes(kind) ? '' : ` (${kind})`;
}
const PLACES = {
    invalidpaths: 'invalid paths',
    invalidvaluetypes: 'invalid types of values',
    invaliddatas: 'invalid data',
    invalidconstraints: 'constraints',
};
function placesIn(value) {
    const outer = lowerCased(value);
    const domain = (0,json/* isJsonObject */.O)(outer.errorinfo) ? lowerCased(outer.errorinfo) : outer;
    return Object.entries(PLACES)
        .map(([name, called]) => [called, placesOf(domain[name])])
        .filter(([, places]) => places.length > 0)
        .map(([called, places]) => `${called}: ${places.join(', ')}`)
        .join('; ');
}
function placesOf(named) {
    if (typeof named === 'string')
        return [named];
    if (Array.isArray(named))
        return listed(named).flatMap(placesOf);
    if (!(0,json/* isJsonObject */.O)(named))
        return [];
    const { op, path } = named;
    if (typeof path === 'string')
        return [typeof op === 'string' ? `${op} ${path}` : path];
    return Object.entries(named)
        .filter(([field]) => !VALUES.test(field))
        .slice(0, SHOWN_ENTRIES)
        .map(([field, texts]) => [field, ...wordsIn(texts, 2)].join(' '));
}
const VALUES = /^values?$|key$|token|secret|password|settings/i;
const DEEPEST_SHOWN = 6;
function withoutValues(value, depth) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === 0)
        return '…';
    if (!(0,json/* isJsonObject */.O)(value))
        return listed(value).map((one) => withoutValues(one, depth - 1));
    const shown = Object.entries(value).map(([name, held]) => [
        name,
        VALUES.test(name) ? '…' : withoutValues(held, depth - 1),
    ]);
    return Object.fromEntries(shown);
}
function listed(list) {
    return list.slice(0, SHOWN_ENTRIES);
}
function lowerCased(object) {
    return Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ./lib/workspace/who-answered.js


function saidIn({ body }) {
    if (body.kind === 'empty')
        return { kind: 'nothing' };
    if (body.kind === 'json')
        return { kind: 'reason', reason: reasonIn(body.value) };
    const text = body.text.trim();
    if (text.startsWith('<'))
        return { kind: 'page', title: titleOf(text) };
    return /^["[{]/.test(text) ? { kind: 'cut' } : { kind: 'text', text };
}
function tellAnswer(said, { status, server }) {
    if (said.kind !== 'page')
        return `the service answered ${status}${who_answered_wordsOf(said)}`;
    const title = said.title === undefined ? '' : `, ${(0,quote/* quote */.hD)(said.title)}`;
    const named = server === undefined ? '' : ` (${(0,quote/* untrusted */.bp)(server, 40)})`;
    return `a gateway${named} answered ${status} with a page${title}`;
}
function who_answered_wordsOf(said) {
    switch (said.kind) {
        case 'nothing':
            return ' without a text';
        case 'cut':
            return ' with JSON that was cut off';
        case 'text':
            return `: ${(0,quote/* untrusted */.bp)(said.text)}`;
        case 'reason':
            return `: ${tellReason(said.reason)}`;
    }
}
function tellReason({ words, places }) {
    return (0,quote/* untrusted */.bp)(words) + (places === '' ? '' : `; ${(0,quote/* untrusted */.bp)(places)}`);
}
const LONGEST_HEAD = 64 * 1024;
const TITLES = [
    /<title[^<>]*>(?<words>[^<]+)</i,
    /<h[12][^<>]*>(?<words>[^<]+)</i,
    /<message[^<>]*>(?<words>[^<]+)</i,
];
function titleOf(page) {
    const head = page.slice(0, LONGEST_HEAD);
    return TITLES.map((title) => title.exec(head)?.groups?.words?.replace(/\s+/g, ' ').trim()).find((words) => words !== undefined && words !== '');
}

// EXTERNAL MODULE: ./lib/domain/models.js
var models = __webpack_require__(8276);
// EXTERNAL MODULE: ./lib/workspace/list-pages.js
var list_pages = __webpack_require__(2756);
;// CONCATENATED MODULE: ./lib/workspace/wire-schemas.js



const wire_schemas_text = answer_shapes/* text */.Qq();
const LONGEST_OFFSET = 1_000;
const KEY = /^[\x21-\x7e]{1,4096}$/;
const integrationRow = answer_shapes/* object */.Ik({ id: wire_schemas_text, name: wire_schemas_text, version: answer_shapes/* nullish */.cl(wire_schemas_text) });
function toIntegration({ id, name, version }) {
    return { id, name, version: version ?? '' };
}
const changedIntegration = once(() => answer_shapes/* made */.mI(answer_shapes/* object */.Ik({
    id: answer_shapes/* textUpTo */.qx(list_pages/* LONGEST */.zP.id),
    name: answer_shapes/* textUpTo */.qx(list_pages/* LONGEST */.zP.name),
    version: answer_shapes/* nullish */.cl(answer_shapes/* textUpTo */.qx(list_pages/* LONGEST */.zP.version)),
}), toIntegration));
const integrationList = once(() => {
    const rows = answer_shapes/* listOf */.c3(integrationRow);
    const page = answer_shapes/* object */.Ik({
        items: rows,
        count: answer_shapes/* nullish */.cl(answer_shapes/* number */.ai()),
        hasMore: answer_shapes/* nullish */.cl(answer_shapes/* boolean */.zM()),
        lastOffset: answer_shapes/* nullish */.cl(answer_shapes/* either */.gP(answer_shapes/* textUpTo */.qx(LONGEST_OFFSET), answer_shapes/* number */.ai())),
    });
    return answer_shapes/* made */.mI(answer_shapes/* either */.gP(rows, page), toListPage);
});
function toListPage(read) {
    if (Array.isArray(read))
        return { items: read.map(toIntegration), hasMore: false };
    return { ...read, items: read.items.map(toIntegration) };
}
const instance = once(() => {
    const settings = answer_shapes/* nullish */.cl(answer_shapes/* listOf */.c3(answer_shapes/* object */.Ik({ id: wire_schemas_text, value: answer_shapes/* anything */.D8() })));
    const status = answer_shapes/* either */.gP(wire_schemas_text, answer_shapes/* number */.ai());
    return answer_shapes/* made */.mI(answer_shapes/* object */.Ik({ id: wire_schemas_text, status, settings, secrets: settings }), ({ id, status, settings, secrets }) => ({
        id,
        status: toStatus(status),
        settings: toSettings(settings),
        secrets: toSettings(secrets),
    }));
});
function toStatus(shown) {
    const known = models/* INSTANCE_STATUSES */.z.find((name, number) => number === shown || name.toLowerCase() === String(shown).toLowerCase());
    return known ?? 'unknown';
}
function toSettings(shown) {
    return (shown ?? []).map(({ id, value }) => ({ id, value: shownAs(value) }));
}
function shownAs(value) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const authorization = once(() => answer_shapes/* object */.Ik({
    workspace: answer_shapes/* nullish */.cl(answer_shapes/* object */.Ik({ id: answer_shapes/* nullish */.cl(wire_schemas_text), name: answer_shapes/* nullish */.cl(wire_schemas_text) })),
    accessKey: answer_shapes/* textLike */.r1(KEY),
}));
const errorBody = once(() => {
    const domainError = answer_shapes/* object */.Ik({ status: answer_shapes/* optional */.lq(answer_shapes/* anything */.D8()), message: wire_schemas_text });
    return answer_shapes/* either */.gP(answer_shapes/* object */.Ik({ errorInfo: domainError }), domainError, answer_shapes/* object */.Ik({ title: wire_schemas_text, errors: answer_shapes/* optional */.lq(answer_shapes/* valuesOf */.sm(answer_shapes/* anything */.D8())) }), wire_schemas_text);
});
integrationList();
instance();
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./lib/workspace/answer-errors.js







const MEANINGS = {
    401: { code: 'unauthorized', outcome: 'refused' },
    403: { code: 'forbidden', outcome: 'refused' },
    404: { code: 'route-missing', outcome: 'refused' },
    405: { code: 'route-missing', outcome: 'refused' },
    501: { code: 'route-missing', outcome: 'refused' },
    409: { code: 'request-refused', outcome: 'conflict' },
    429: { code: 'service-unavailable', outcome: 'not-taken' },
    500: { code: 'service-unavailable', outcome: 'failed' },
    503: { code: 'service-unavailable', outcome: 'unavailable' },
};
const NOT_NOW = { code: 'service-unavailable', outcome: 'unanswered' };
const REFUSED = { code: 'request-refused', outcome: 'refused' };
function meaningOf({ status, isTemporary, retryAfterMs }) {
    const { code, outcome } = MEANINGS[status] ?? (isTemporary ? NOT_NOW : REFUSED);
    const isBusy = outcome === 'unavailable' && retryAfterMs !== undefined;
    return { code, outcome: isBusy ? 'busy' : outcome };
}
function answerError(answer, context) {
    const { status, requestId, retryAfterMs } = answer;
    const said = saidIn(answer);
    const { code, outcome } = meaningOf(answer);
    const id = requestId === undefined ? '' : ` [request ${(0,quote/* untrusted */.bp)(requestId, 80)}]`;
    return new workspace/* RequestError */.G({
        code,
        message: `${context.route.label}: ${tellAnswer(said, answer)}${id}.`,
        hint: refusalHint({ status, said, isTemporary: code === 'service-unavailable' }, context),
        outcome,
        retryAfterMs,
    });
}
function contradictedSuccess(answer, context) {
    const { status } = answer;
    const said = saidIn(answer);
    const words = said.kind === 'reason' ? `: ${tellReason(said.reason)}` : '';
    return new workspace/* RequestError */.G({
        code: 'request-refused',
        message: `${context.route.label}: the service answered ${status}, but says that it is no success${words}.`,
        hint: wordsHint(said),
        outcome: 'contradicted',
    });
}
function isErrorBody(answer) {
    const value = jsonOf(answer);
    if (!(0,json/* isJsonObject */.O)(value) || 'id' in value)
        return false;
    return answer_shapes/* safeParse */.xL(errorBody(), value).success;
}
function domainStatus(answer) {
    const parsed = answer_shapes/* safeParse */.xL(errorBody(), jsonOf(answer));
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

;// CONCATENATED MODULE: ./lib/workspace/service-answer.js






class ServiceAnswer {
    #answer;
    #context;
    constructor(answer, context) {
        this.#answer = answer;
        this.#context = context;
    }
    get status() {
        return this.#answer.status;
    }
    get domainStatus() {
        return domainStatus(this.#answer);
    }
    get value() {
        const { body } = this.#answer;
        if (body.kind !== 'json')
            return undefined;
        const { value } = body;
        const isWrapped = (0,json/* isJsonObject */.O)(value) && 'isSuccessful' in value && 'result' in value;
        return isWrapped ? value.result : value;
    }
    refuseError() {
        if (this.status >= 300)
            throw answerError(this.#answer, this.#context);
    }
    refuseFailure() {
        this.refuseError();
        const { body } = this.#answer;
        if (body.kind !== 'json')
            return;
        if (isUnsuccessful(body.value) || isErrorBody(this.#answer)) {
            throw contradictedSuccess(this.#answer, this.#context);
        }
    }
    read(name) {
        this.refuseError();
        const { body } = this.#answer;
        const isPart = this.status === PARTIAL || (body.kind === 'json' && isUnsuccessful(body.value));
        const parsed = isPart ? undefined : this.#parse(name);
        if (parsed?.success === true)
            return parsed.data;
        const place = parsed?.error.issues[0]?.path.join('.') ?? '';
        throw new workspace/* RequestError */.G({
            code: 'unexpected-response',
            message: `${this.#context.route.label}: the answer does not look as expected` +
                `${place === '' ? '' : ` at ${place}`}.`,
            hint: `Check ${(0,quote/* option */.uK)('api-url')}; if it is right, the service has changed: please report it.`,
            outcome: 'silent',
        });
    }
    readOptional(name) {
        const parsed = this.#parse(name);
        return parsed?.success === true ? parsed.data : undefined;
    }
    #parse(name) {
        const { value } = this;
        if (name !== 'integrationList' && isDeeperThan(value, DEEPEST_ANSWER))
            return undefined;
        return answer_shapes/* safeParse */.xL(wire_schemas_namespaceObject[name](), value);
    }
}
const PARTIAL = 206;
function isUnsuccessful(value) {
    return (0,json/* isJsonObject */.O)(value) && 'isSuccessful' in value && value.isSuccessful !== true;
}
const DEEPEST_ANSWER = 100;
function isDeeperThan(value, levels) {
    let level = value === undefined ? [] : [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > levels)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}


/***/ })

};
;