"use strict";
exports.id = 765;
exports.ids = [765];
exports.modules = {

/***/ 7765:
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/domain/json.js
var json = __webpack_require__(7708);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/ports/workspace.js
var workspace = __webpack_require__(6529);
// EXTERNAL MODULE: ./lib/http/retry-policy.js
var retry_policy = __webpack_require__(2441);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 2 modules
var api = __webpack_require__(2306);
// EXTERNAL MODULE: ./lib/domain/models.js
var models = __webpack_require__(8276);
// EXTERNAL MODULE: ./lib/workspace/list-pages.js
var list_pages = __webpack_require__(2756);
;// CONCATENATED MODULE: ./lib/workspace/wire-schemas.js



const wire_schemas_text = schemas/* string */.YjP();
const LONGEST_OFFSET = 1_000;
const LONGEST_KEY = 4_096;
const integrationRow = schemas/* object */.Ikc({ id: wire_schemas_text, name: wire_schemas_text, version: schemas/* nullish */.cl6(wire_schemas_text) });
function toIntegration({ id, name, version }) {
    return { id, name, version: version ?? '' };
}
const changedIntegration = once(() => schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: upTo(list_pages/* LONGEST */.zP.id),
    name: upTo(list_pages/* LONGEST */.zP.name),
    version: schemas/* nullish */.cl6(upTo(list_pages/* LONGEST */.zP.version)),
}), schemas/* transform */.pdi(toIntegration)));
function upTo(length) {
    return schemas/* string */.YjP().check(api/* _maxLength */.Eb(length));
}
const integrationList = once(() => {
    const rows = schemas/* array */.YOg(integrationRow);
    const page = schemas/* object */.Ikc({
        items: rows,
        count: schemas/* nullish */.cl6(schemas/* number */.aig()),
        hasMore: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
        lastOffset: schemas/* nullish */.cl6(schemas/* union */.KCZ([upTo(LONGEST_OFFSET), schemas/* number */.aig()])),
    });
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([rows, page]), schemas/* transform */.pdi(toListPage));
});
function toListPage(read) {
    if (Array.isArray(read))
        return { items: read.map(toIntegration), hasMore: false };
    return { ...read, items: read.items.map(toIntegration) };
}
const instance = once(() => {
    const settings = schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ id: wire_schemas_text, value: schemas/* unknown */.L5J() })));
    const status = schemas/* union */.KCZ([wire_schemas_text, schemas/* number */.aig()]);
    return schemas/* pipe */.FsL(schemas/* object */.Ikc({ id: wire_schemas_text, status, settings, secrets: settings }), schemas/* transform */.pdi(({ id, status, settings, secrets }) => ({
        id,
        status: toStatus(status),
        settings: toSettings(settings),
        secrets: toSettings(secrets),
    })));
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
const authorization = once(() => schemas/* object */.Ikc({
    workspace: schemas/* nullish */.cl6(schemas/* object */.Ikc({ id: schemas/* nullish */.cl6(wire_schemas_text), name: schemas/* nullish */.cl6(wire_schemas_text) })),
    accessKey: upTo(LONGEST_KEY),
}));
const errorBody = once(() => {
    const domainError = schemas/* object */.Ikc({ status: schemas/* optional */.lqM(schemas/* unknown */.L5J()), message: wire_schemas_text });
    return schemas/* union */.KCZ([
        schemas/* object */.Ikc({ errorInfo: domainError }),
        domainError,
        schemas/* object */.Ikc({ title: wire_schemas_text, errors: schemas/* optional */.lqM(schemas/* record */.g1P(wire_schemas_text, schemas/* unknown */.L5J())) }),
        wire_schemas_text,
    ]);
});
integrationList();
instance();
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./lib/workspace/answer-errors.js






const REFUSED = {
    code: 'request-refused',
    hint: () => 'The text is the service’s own; correct what it names, then run again.',
};
const UNAVAILABLE = {
    code: 'service-unavailable',
    hint: () => 'Run again later: what is done is found by reading and not repeated.',
};
const MISSING_HINTS = {
    documented: () => `Check ${(0,quote/* option */.uK)('workspace')} and ${(0,quote/* option */.uK)('api-url')}.`,
    inferred: ({ operation, route }) => `The route ${route.method} ${route.path} is inferred, not documented by the vendor. If ` +
        `the vendor names another, set it with ${(0,quote/* option */.uK)('routes')}, key "${operation}"; also ` +
        `check ${(0,quote/* option */.uK)('workspace')}.`,
    given: ({ operation, route }) => `The route ${route.method} ${route.path} comes from ${(0,quote/* option */.uK)('routes')}, key "${operation}": ` +
        `correct it there; also check ${(0,quote/* option */.uK)('workspace')}.`,
};
const ROUTE_MISSING = {
    code: 'route-missing',
    hint: (context) => MISSING_HINTS[context.route.status](context),
};
const EXPLANATIONS = {
    401: {
        code: 'unauthorized',
        hint: ({ tokenPage }) => `The page ${tokenPage} shows the token; put it into the repository's secrets.`,
    },
    403: {
        code: 'forbidden',
        hint: () => `Check that the token is that of this workspace; with ${(0,quote/* option */.uK)('api-key')}, use ${(0,quote/* option */.uK)('token')}.`,
    },
    404: ROUTE_MISSING,
    405: ROUTE_MISSING,
};
function answerError(answer, context) {
    const { status } = answer;
    const { code, hint } = EXPLANATIONS[status] ?? ((0,retry_policy/* isTemporary */.ey)(status) ? UNAVAILABLE : REFUSED);
    const own = ownWords(answer);
    const id = answer.requestId === undefined ? '' : ` [request ${(0,quote/* untrusted */.bp)(answer.requestId, 80)}]`;
    return new workspace/* RequestError */.G({
        code,
        message: `${context.route.label}: the service answered ${status}${own}${id}.`,
        hint: hint(context),
        delivery: status === 408 || status >= 500 ? 'unknown' : 'refused',
        status,
        retryAfterMs: answer.retryAfterMs,
    });
}
function contradictedSuccess(answer, context) {
    const { status } = answer;
    const words = errorWords(answer);
    return new workspace/* RequestError */.G({
        code: 'request-refused',
        message: `${context.route.label}: the service answered ${status}, but says that it is no success` +
            `${words === undefined ? '' : `: ${(0,quote/* untrusted */.bp)(words)}`}.`,
        hint: REFUSED.hint(context),
        delivery: 'unknown',
        status,
    });
}
function errorWords(answer) {
    const value = jsonOf(answer);
    if (!(0,json/* isJsonObject */.O)(value) || 'id' in value)
        return undefined;
    const parsed = parse/* safeParse */.xL(errorBody(), value);
    return parsed.success ? sentenceOf(parsed.data) : undefined;
}
function domainStatus(answer) {
    const parsed = parse/* safeParse */.xL(errorBody(), jsonOf(answer));
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
function ownWords({ body }) {
    if (body.kind === 'empty')
        return ' without a text';
    if (body.kind === 'text') {
        const text = body.text.trim();
        if (text.startsWith('<'))
            return ' with a page';
        return /^["[{]/.test(text) ? ' with JSON that was cut off' : `: ${(0,quote/* untrusted */.bp)(text)}`;
    }
    const parsed = parse/* safeParse */.xL(errorBody(), body.value);
    return parsed.success ? `: ${(0,quote/* untrusted */.bp)(sentenceOf(parsed.data))}` : '';
}
function sentenceOf(body) {
    if (typeof body === 'string')
        return body;
    if ('errorInfo' in body)
        return body.errorInfo.message;
    if ('message' in body)
        return body.message;
    const fields = Object.entries(body.errors ?? {}).map(([field, problems]) => `${field}: ${textsIn(problems).join(' ')}`);
    return [body.title, ...fields].join(' ');
}
function textsIn(problems) {
    const list = Array.isArray(problems) ? problems : [problems];
    return list.filter((one) => typeof one === 'string');
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
        if (isUnsuccessful(body.value) || errorWords(this.#answer) !== undefined) {
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
            delivery: 'unknown',
            status: this.status,
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
        return parse/* safeParse */.xL(wire_schemas_namespaceObject[name](), value);
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