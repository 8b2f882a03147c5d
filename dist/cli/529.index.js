"use strict";
exports.id = 529;
exports.ids = [529,757];
exports.modules = {

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRecording: () => (/* binding */ readRecording),
  routes: () => (/* binding */ routes_routes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/cli/src/domain/thrown.js
var thrown = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/cli/src/domain/errors.js
var errors = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/cli/src/domain/parsed.js
var parsed = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/cli/src/domain/about.js
var about = __webpack_require__(9545);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/cli/src/text/loopback.js
var loopback = __webpack_require__(2154);
;// CONCATENATED MODULE: ./lib/cli/src/recording/choose-service.js




function entriesOfService(entries, apiUrl) {
    const origins = new Set(entries.map(({ url }) => url.origin));
    const local = [...origins].filter((origin) => (0,loopback/* isLoopback */.U)(new URL(origin).hostname));
    const origin = apiUrl ?? (origins.has(about/* DEFAULT_API_URL */.rK) ? about/* DEFAULT_API_URL */.rK : onlyOne(local));
    const ofService = entries.filter(({ url }) => url.origin === origin);
    if (ofService.length > 0)
        return (0,parsed/* parsed */.Yz)(ofService);
    return (0,parsed/* wrong */.Qm)(entries.length === 0
        ? 'it holds no requests'
        : `it holds no requests to the service, ${apiUrl ?? about/* DEFAULT_API_URL */.rK}`, `Record the page of the integrations of a workspace; of a service elsewhere, give ${(0,quote/* option */.uK)('api-url')}`);
}
function onlyOne(origins) {
    return origins.length === 1 ? origins[0] : undefined;
}

// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var domain_json = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/src/workspace/parse-routes.js
var parse_routes = __webpack_require__(8757);
// EXTERNAL MODULE: ./lib/cli/src/workspace/routes.js
var routes = __webpack_require__(7759);
;// CONCATENATED MODULE: ./lib/cli/src/recording/labels.js
const LABELS = ['ws', 'id', 'name', 'version'];
function labelsOf(text, known) {
    return LABELS.filter((label) => known[label].has(text));
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/body-shape.js


const UNSAID = '{…}';
const WORDS = new Set(('add replace remove test copy move create created install installed installation uninstall ' +
    'setup setUp set-up set update upgrade save apply new list read integration integrations ' +
    'instance public private json name version id workspace true false').split(' '));
function isOwn(text) {
    return !WORDS.has(text.replace(/^\//, ''));
}
function shapeOf(value, known, key = '') {
    if (typeof value === 'string')
        return textShape(value, { known, key });
    if (typeof value === 'number')
        return said(value, value === 0 || value === 1);
    if (typeof value !== 'object' || value === null)
        return said(value, true);
    if (!(0,domain_json/* isJsonObject */.O)(value)) {
        const items = value.map((item) => shapeOf(item, known, key));
        return {
            shape: items.map(({ shape }) => shape),
            faults: items.flatMap(({ faults }) => faults),
        };
    }
    const members = Object.entries(value).map(([name, inner]) => [name, shapeOf(inner, known, name)]);
    const keys = members.filter(([name]) => !isKey(name));
    return {
        shape: Object.fromEntries(members.map(([name, { shape }]) => [isKey(name) ? name : UNSAID, shape])),
        faults: [
            ...(keys.length > 0 ? ['own-key'] : []),
            ...members.flatMap(([, { faults }]) => faults),
        ],
    };
}
function said(value, isSaid) {
    return isSaid ? { shape: value, faults: [] } : { shape: UNSAID, faults: ['own-value'] };
}
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
function isKey(name) {
    return (/^[A-Za-z_$][\w$.-]{0,39}$/.test(name) &&
        (name.match(/\d/g) ?? []).length <= 2 &&
        !FORBIDDEN_KEYS.has(name));
}
const WHOLES = new Set(['{setup}', '{operations}']);
function textShape(text, { known, key }) {
    const labels = labelsOf(text, known);
    const [label] = labels.filter((one) => one === key.toLowerCase()).concat(labels);
    if (label !== undefined) {
        const isClear = labels.length === 1 || label === key.toLowerCase();
        return { shape: `{${label}}`, faults: isClear ? [] : ['same-value'] };
    }
    return said(text, WHOLES.has(text) || !isOwn(text));
}

// EXTERNAL MODULE: ./lib/cli/src/version/grammar.js
var grammar = __webpack_require__(8057);
;// CONCATENATED MODULE: ./lib/cli/src/recording/body-json.js

const MAX_DEPTH = 64;
function readBodyJson(text) {
    try {
        const value = JSON.parse(text);
        return isWithin(value, MAX_DEPTH) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isWithin(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    return depth > 0 && Object.values(value).every((inner) => isWithin(inner, depth - 1));
}
function leavesOf(value, key = '') {
    if (Array.isArray(value))
        return value.flatMap((inner) => leavesOf(inner, key));
    if (!(0,domain_json/* isJsonObject */.O)(value))
        return [{ key, value }];
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
}
function objectsOf(value) {
    if (Array.isArray(value))
        return value.flatMap((inner) => objectsOf(inner));
    if (!(0,domain_json/* isJsonObject */.O)(value))
        return [];
    return [value, ...Object.values(value).flatMap(objectsOf)];
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/exchange.js
function isSuccess({ status }) {
    return status >= 200 && status < 400;
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/known-values.js






const GUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const WORKSPACE_PLACES = [
    /^\/api\/([\w-]+)\/(?:private-)?integrations$/,
    /^\/app\/([\w-]+)\/main$/,
    /^\/api\/v1\/([\w-]+)\/integrations(?:\/|$)/,
];
function knownValues(exchanges, given) {
    const ws = workspacesIn(exchanges);
    if (ws.size === 0) {
        return (0,parsed/* wrong */.Qm)('the page of the integrations is not in it, so that nothing tells the name of the workspace', 'Begin to record before the page https://…/api/{workspace}/integrations is opened');
    }
    const typed = typedIn(exchanges, given);
    if (!typed.ok)
        return typed;
    const { name, version } = typed.value;
    const id = idsOf(exchanges, name, ws);
    const versions = new Set(version === undefined ? [] : [version]);
    return (0,parsed/* parsed */.Yz)({ ws, id, name: new Set([name]), version: versions });
}
function workspacesIn(exchanges) {
    const paths = exchanges.flatMap(({ segments, pagePath }) => [`/${segments.join('/')}`, pagePath]);
    const found = paths.flatMap((path) => WORKSPACE_PLACES.map((place) => place.exec(path)?.[1]));
    return new Set(found.filter((one) => one !== undefined && !/^v\d+$/.test(one)));
}
function typedIn(exchanges, given) {
    const creations = exchanges.filter(isSuccess).flatMap((exchange) => {
        const fields = fieldsOf(exchange);
        const name = given.name ?? known_values_valueOf(fields, 'name', isName);
        const version = given.version ?? known_values_valueOf(fields, 'version', grammar/* isVersion */.lF);
        const isTyped = fields.some(({ value }) => value === name);
        return name === undefined || version === undefined || !isTyped ? [] : [{ name, version }];
    });
    const names = new Set(creations.map(({ name }) => name));
    const name = given.name ?? (names.size === 1 ? [...names][0] : undefined);
    if (name === undefined) {
        return (0,parsed/* wrong */.Qm)(names.size === 0
            ? 'it does not tell which name and version were typed'
            : 'integrations of several names were created in it', `Give ${(0,quote/* option */.uK)('name')} and ${(0,quote/* option */.uK)('version')} as they were typed on the page`);
    }
    return (0,parsed/* parsed */.Yz)({ name, version: given.version ?? creations[0]?.version });
}
function known_values_valueOf(fields, key, isOne) {
    return fields.find(({ name, value }) => name.toLowerCase() === key && isOne(value))?.value;
}
function isName(text) {
    return /^[A-Za-z][A-Za-z0-9._]{0,199}$/.test(text);
}
function fieldsOf({ query, body }) {
    if (body.kind === 'form' || body.kind === 'multipart')
        return [...query, ...body.fields];
    if (body.kind !== 'json')
        return query;
    const leaves = leavesOf(body.value).flatMap(({ key, value }) => typeof value === 'string' ? [{ name: key, value }] : []);
    return [...query, ...leaves];
}
function idsOf(exchanges, name, ws) {
    const named = exchanges.flatMap(({ answer }) => idsNamed(answer.json, name));
    const created = exchanges
        .filter((exchange) => isSuccess(exchange) && exchange.method !== 'GET')
        .filter((exchange) => fieldsOf(exchange).some(({ value }) => value === name))
        .flatMap(({ answer }) => onlyId(answer.json));
    const found = [...named, ...created];
    const ids = found.length > 0 ? found : idsSentBack(exchanges);
    return new Set(ids.filter((id) => !ws.has(id)));
}
function idsNamed(json, name) {
    if (json === undefined)
        return [];
    return objectsOf(json).flatMap(({ id, ...others }) => typeof id === 'string' && id !== '' && Object.values(others).includes(name) ? [id] : []);
}
function onlyId(json) {
    if (json === undefined)
        return [];
    const own = (0,domain_json/* isJsonObject */.O)(json) && typeof json.id === 'string' ? [json.id] : guidsIn(json);
    return new Set(own).size === 1 ? own : [];
}
function guidsIn(json) {
    return JSON.stringify(json).match(GUID) ?? [];
}
function idsSentBack(exchanges) {
    const shown = new Set();
    const sentBack = [];
    for (const exchange of exchanges) {
        const sent = [exchange.segments.join('/'), ...fieldsOf(exchange).map(({ value }) => value)];
        const isWrite = exchange.method !== 'GET' && isSuccess(exchange);
        if (isWrite)
            sentBack.push(...guidsOf(sent.join('\n')).filter((id) => shown.has(id)));
        for (const id of guidsOf(exchange.answer.text))
            shown.add(id);
    }
    return sentBack;
}
function guidsOf(text) {
    return text.match(GUID) ?? [];
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/patch-body.js

function operationsIn(value) {
    if (Array.isArray(value)) {
        return isOperationList(value) ? [value] : value.flatMap((one) => operationsIn(one));
    }
    return (0,domain_json/* isJsonObject */.O)(value) ? Object.values(value).flatMap(operationsIn) : [];
}
function withoutOperations(value) {
    if (Array.isArray(value)) {
        return isOperationList(value)
            ? '{operations}'
            : value.map((one) => withoutOperations(one));
    }
    if (!(0,domain_json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutOperations(inner)]));
}
function isOperationList(value) {
    return (value.length > 0 &&
        value.every((one) => (0,domain_json/* isJsonObject */.O)(one) && typeof one.op === 'string' && typeof one.path === 'string'));
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/template.js




function templateOf(exchange, known) {
    const path = pathOf(exchange, known);
    const body = bodyOf(exchange, known);
    const faults = [
        ...path.faults,
        ...(exchange.query.length > 0 ? ['query'] : []),
        ...body.faults,
    ];
    const { method } = exchange;
    return {
        method,
        path: path.text,
        body: body.shape,
        faults: [...new Set(faults)],
        deviations: deviationsOf(exchange, known),
        carries: carriedBy(exchange, known),
        words: [path.text, ...plainWordsOf(exchange)].join(' '),
    };
}
function plainWordsOf(exchange) {
    return fieldsOf(exchange).flatMap(({ value }) => (isOwn(value) ? [] : [value]));
}
function carriedBy(exchange, known) {
    const texts = [...exchange.segments, ...fieldsOf(exchange).map(({ value }) => value)];
    const holdsId = exchange.segments.some((text) => [...known.id].some((id) => text.includes(id)));
    const labels = texts.flatMap((text) => labelsOf(decoded(text), known));
    return new Set(holdsId ? [...labels, 'id'] : labels);
}
function pathOf(exchange, known) {
    const segments = exchange.segments.map(decoded);
    const builtIn = builtInPath(exchange.method, { segments, known });
    if (builtIn !== undefined)
        return { text: builtIn, faults: [] };
    const parts = segments.map((segment) => partOf(segment, known));
    const workspaces = parts.filter(({ text }) => text === '{ws}').length;
    return {
        text: `/${parts.map(({ text }) => text).join('/')}`,
        faults: [
            ...parts.flatMap(({ faults }) => faults),
            ...(workspaces > 1 ? ['path-twice'] : []),
        ],
    };
}
function builtInPath(method, { segments, known }) {
    const isSame = (route) => {
        const words = route.path.slice(1).split('/');
        return (route.method === method &&
            words.length === segments.length &&
            words.every((word, index) => isFilledBy(word, segments[index] ?? '', known)));
    };
    return Object.values(routes/* ROUTES */.bw).find(isSame)?.path;
}
function isFilledBy(word, segment, known) {
    const label = LABELS.find((one) => `{${one}}` === word);
    return label === undefined ? word === segment : known[label].has(segment);
}
const WORD = /^(?:v\d{1,2}(?:\.\d{1,2})?|[A-Za-z]{1,24}\d?(?:[-_.~][A-Za-z]{1,24}\d?){0,5})$/;
function partOf(segment, known) {
    const [label] = ['ws', 'id', 'name', 'version'].filter((one) => known[one].has(segment));
    if (label === 'ws' || label === 'id')
        return { text: `{${label}}`, faults: [] };
    if (label !== undefined)
        return { text: `{${label}}`, faults: ['path-value'] };
    const [id] = [...known.id].filter((one) => segment.includes(one));
    const isKnown = LABELS.some((one) => one !== 'id' && holdsOne(segment, known[one]));
    if (isKnown)
        return { text: '{…}', faults: ['path-part'] };
    if (id !== undefined)
        return withId(segment, id);
    return WORD.test(segment)
        ? { text: segment, faults: [] }
        : { text: '{…}', faults: ['path-part'] };
}
function withId(segment, id) {
    const rest = segment.split(id);
    const isWord = rest.every((part) => part === '' || WORD.test(part.replace(/^[-_.~]|[-_.~]$/g, '')));
    return isWord ? { text: rest.join('{id}'), faults: [] } : { text: '{…}', faults: ['path-part'] };
}
function holdsOne(text, values) {
    return [...values].some((value) => new RegExp(`(?<![A-Za-z0-9])${RegExp.escape(value)}(?![A-Za-z0-9])`).test(text));
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function bodyOf({ body }, known) {
    if (body.kind === 'json')
        return shapeOf(body.value, known);
    return { shape: undefined, faults: body.kind === 'none' ? [] : [body.kind] };
}
function deviationsOf(exchange, known) {
    const { auth, hasOwnHeader } = exchange;
    return [
        ...(auth === 'cookie' ? ['cookie'] : []),
        ...(auth === 'other' ? ['other-auth'] : []),
        ...(auth === 'unknown' ? ['unknown-auth'] : []),
        ...(hasOwnHeader ? ['own-header'] : []),
        ...(hasOtherMediaType(exchange) ? ['media-type'] : []),
        ...(hasWorkspaceId(exchange, known) ? ['workspace-id'] : []),
    ];
}
function hasOtherMediaType({ method, mediaType, body }) {
    if (body.kind !== 'json')
        return false;
    return mediaType !== (method === 'PATCH' ? 'application/json-patch+json' : 'application/json');
}
const template_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function hasWorkspaceId({ segments }, { ws }) {
    const hasName = [...ws].some((one) => !template_GUID.test(one));
    return hasName && segments.some((segment) => ws.has(segment) && template_GUID.test(segment));
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/classify.js






function classify(exchanges, known) {
    let scene = { known, versionFields: new Set(['version']), isCreated: false };
    return exchanges.flatMap((exchange) => {
        const found = versionSet(exchange, scene) ?? byTable(exchange, known);
        if (found?.kind === 'create')
            scene = created(scene, exchange);
        return found === undefined ? [] : [found];
    });
}
function created(scene, exchange) {
    const fields = fieldsOf(exchange)
        .filter(({ value }) => scene.known.version.has(value))
        .map(({ name }) => name);
    return { ...scene, isCreated: true, versionFields: new Set([...scene.versionFields, ...fields]) };
}
function versionSet(exchange, scene) {
    const { known } = scene;
    if (exchange.method === 'GET')
        return undefined;
    const version = patchedVersion(exchange) ?? (scene.isCreated ? otherVersion(exchange, scene) : undefined);
    if (version === undefined)
        return undefined;
    const template = templateOf(exchange, { ...known, version: new Set([version]) });
    const isOfIt = template.carries.has('name') || template.carries.has('id');
    return isOfIt && hintOf(template) === undefined
        ? { kind: 'set-version', exchange, template }
        : undefined;
}
function patchedVersion({ body }) {
    if (body.kind !== 'json')
        return undefined;
    const values = operationsIn(body.value)
        .flat()
        .filter(domain_json/* isJsonObject */.O)
        .filter(({ path }) => typeof path === 'string' && path.toLowerCase() === '/version')
        .map(({ value }) => value);
    return values.find((value) => typeof value === 'string' && (0,grammar/* isVersion */.lF)(value));
}
function otherVersion(exchange, { known, versionFields }) {
    return fieldsOf(exchange).find(({ name, value }) => versionFields.has(name) && (0,grammar/* isVersion */.lF)(value) && !known.version.has(value))?.value;
}
const TESTS = [
    ['create', ({ method }, { carries }) => method !== 'DELETE' && has(carries, 'name', 'version')],
    ['change-instance', ({ body }, { carries }) => isPatch(body) && carries.has('id')],
    [
        'read-instance',
        ({ method, answer }, { carries }, known) => method === 'GET' && carries.has('id') && isInstance(answer.json, known),
    ],
    [
        'list',
        ({ method, answer }, { carries }, known) => ['GET', 'POST'].includes(method) && !carries.has('id') && holdsRows(answer.json, known),
    ],
    [
        'write',
        ({ method }, template) => has(template.carries, 'id') || has(template.carries, 'name')
            ? method !== 'GET' || hintOf(template) !== undefined
            : false,
    ],
];
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
function byTable(exchange, known) {
    if (!METHODS.has(exchange.method))
        return undefined;
    const template = templateOf(exchange, known);
    const [kind] = TESTS.find(([, test]) => test(exchange, template, known)) ?? [];
    return kind && { kind, exchange, template };
}
function has(carries, ...labels) {
    return labels.every((label) => carries.has(label));
}
function isPatch(body) {
    return body.kind === 'json' && operationsIn(body.value).length > 0;
}
function isInstance(json, known) {
    return ((0,domain_json/* isJsonObject */.O)(json) &&
        typeof json.id === 'string' &&
        known.id.has(json.id) &&
        ['string', 'number'].includes(typeof json.status));
}
function holdsRows(json, known) {
    if (json === undefined)
        return false;
    if (isReadableList(json, known))
        return true;
    return objectsOf(json)
        .flatMap((object) => Object.values(object))
        .some((value) => Array.isArray(value) && value.some((row) => isRow(row, known)));
}
function isReadableList(json, known) {
    const rows = (0,domain_json/* isJsonObject */.O)(json) ? json.items : json;
    return Array.isArray(rows) && rows.some((row) => isRow(row, known));
}
function isRow(row, known) {
    return ((0,domain_json/* isJsonObject */.O)(row) &&
        typeof row.id === 'string' &&
        typeof row.name === 'string' &&
        known.name.has(row.name));
}
function hintOf({ method, words }) {
    if (method === 'DELETE')
        return 'uninstall';
    const last = words
        .toLowerCase()
        .match(/uninstall|install|set[-_]?up/g)
        ?.at(-1);
    if (last === undefined)
        return undefined;
    return last === 'install' || last === 'uninstall' ? last : 'setup';
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/faults.js

const REPORT = 'The action cannot send it so; report it with this table, as “a route differs”';
const BY_HAND = `Take it from the network tab and write this route into ${(0,quote/* option */.uK)('routes')} by hand`;
const TRY = 'Try the route in the test workspace; if the service refuses it, report it';
const FAULTS = {
    multipart: { problem: 'it sends its body as multipart/form-data', remedy: REPORT },
    form: { problem: 'it sends its body as a form, not as JSON', remedy: REPORT },
    unreadable: { problem: 'its body is not JSON', remedy: REPORT },
    query: { problem: 'it sends values in the query of its address', remedy: REPORT },
    'path-value': { problem: 'it sends the name or the version in its path', remedy: REPORT },
    'other-answer': { problem: 'its answer is no list that the action can read', remedy: REPORT },
    'setup-text': {
        problem: 'it sends the setup parameters as a text within its body',
        remedy: REPORT,
    },
    'no-body': {
        problem: 'it has no body, and the one of the built-in route cannot be taken away',
        remedy: REPORT,
    },
    'not-sayable': {
        problem: 'it is what routes cannot say of this operation',
        remedy: REPORT,
    },
    'path-part': {
        problem: 'a part of its path, shown as {…}, is neither a word nor the workspace nor the id',
        remedy: BY_HAND,
    },
    'path-twice': {
        problem: 'in its path the name of the workspace could also be a word of the route',
        remedy: BY_HAND,
    },
    'own-value': {
        problem: 'its body has a value of its own, which is not printed here',
        remedy: BY_HAND,
    },
    'own-key': {
        problem: 'its body has a key of its own, which is not printed here',
        remedy: BY_HAND,
    },
    'same-value': {
        problem: 'a value of its body could be one or another of those that were typed',
        remedy: 'Record again with a name and a version that nothing else has',
    },
    'setup-place': {
        problem: 'it cannot be told which part of its body are the setup parameters',
        remedy: 'Record again, and type {"probe": true} as the parameters, which are found by that',
    },
    missing: {
        problem: 'its body is not in the recording',
        remedy: 'Save the HAR file with content',
    },
};
const DEVIATIONS = {
    cookie: {
        problem: 'it carries a cookie in place of the token, and the action sends the token',
        remedy: TRY,
    },
    'other-auth': {
        problem: 'it is authorized by something else than the token, and the action sends the token',
        remedy: TRY,
    },
    'unknown-auth': {
        problem: 'the recording does not hold how it was authorized, and the action sends the token',
        remedy: TRY,
    },
    'own-header': { problem: 'it carries a header of its own, which is not sent', remedy: TRY },
    'media-type': {
        problem: 'it sends its body as another media type than the action does',
        remedy: TRY,
    },
    'workspace-id': {
        problem: 'it has the id of the workspace where other requests have the name',
        remedy: `Give that id as ${(0,quote/* option */.uK)('workspace')}`,
    },
};

;// CONCATENATED MODULE: ./lib/cli/src/recording/setup-shape.js



const MARK = 'probe';
function holdsMark(body) {
    return objectsOf(body).some((object) => Object.hasOwn(object, MARK));
}
function hasOwnContent(body, known) {
    return (holdsMark(body) || leavesOf(body).some(({ value, key }) => !isPlain(value, { known, key })));
}
function setupShape(body, known) {
    const marked = holdsMark(body) ? replaced(body, (object) => Object.hasOwn(object, MARK)) : body;
    const shape = marked === body ? byForm(body, known) : marked;
    if (shape !== undefined)
        return shapeOf(shape, known);
    const isText = leavesOf(body).some(({ value }) => typeof value === 'string' && (0,domain_json/* isJsonObject */.O)(readBodyJson(value)));
    return { shape: null, faults: [isText ? 'setup-text' : 'setup-place'] };
}
function byForm(body, known) {
    if (!(0,domain_json/* isJsonObject */.O)(body))
        return undefined;
    const members = Object.entries(body);
    const own = members.filter(([key, value]) => !isPlain(value, { known, key }));
    if (own.length === members.length)
        return isFlat(body) ? SETUP : undefined;
    const [only, ...others] = own;
    if (only === undefined || others.length > 0 || !(0,domain_json/* isJsonObject */.O)(only[1]))
        return undefined;
    return { ...body, [only[0]]: SETUP };
}
function isFlat(body) {
    const values = Object.values(body);
    return values.length > 0 && (values.length > 1 || !(0,domain_json/* isJsonObject */.O)(values[0])) && !hasText(values);
}
function hasText(values) {
    return values.some((value) => typeof value === 'string' && (0,domain_json/* isJsonObject */.O)(readBodyJson(value)));
}
const SETUP = '{setup}';
function isPlain(value, { known, key }) {
    return typeof value === 'string' && shapeOf(value, known, key).faults.length === 0;
}
function replaced(value, isOne) {
    if (Array.isArray(value))
        return value.map((inner) => replaced(inner, isOne));
    if (!(0,domain_json/* isJsonObject */.O)(value))
        return value;
    if (isOne(value))
        return SETUP;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, isOne)]));
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/find-operations.js



const LEARNED = [
    'list',
    'create',
    'set-version',
    'install',
    'setup',
    'read-instance',
    'change-instance',
];
function findOperations(exchanges, known) {
    const all = classify(exchanges, known);
    const done = all.filter(({ exchange }) => isSuccess(exchange));
    const of = (kind) => grouped(done.filter((one) => one.kind === kind));
    return {
        candidates: {
            list: readable(of('list'), known),
            create: of('create'),
            'set-version': of('set-version'),
            'read-instance': of('read-instance'),
            'change-instance': of('change-instance'),
            ...installAndSetup(of('write'), known),
        },
        refused: Object.fromEntries(all
            .filter(({ exchange }) => !isSuccess(exchange))
            .map(({ kind, exchange }) => [kind, exchange.status])),
    };
}
function grouped(requests) {
    const groups = Map.groupBy(requests, ({ exchange, template }) => JSON.stringify([template.method, template.path, exchange.body.kind, template.words]));
    return [...groups.values()].filter((group) => group.length > 0);
}
function readable(lists, known) {
    const read = lists.filter((group) => group.some(({ exchange }) => isReadableList(exchange.answer.json, known)));
    return read.length > 0 ? read : lists;
}
function installAndSetup(writes, known) {
    const has = (test, [{ exchange }]) => exchange.body.kind === 'json' && test(exchange.body.value, known);
    const marked = writes.filter((group) => has(holdsMark, group));
    const others = writes.filter((group) => !marked.includes(group) && hintIn(group) !== 'uninstall');
    const isOwn = (group) => has(hasOwnContent, group);
    if (marked.length > 0)
        return { setup: marked, install: installAmong(others, marked, writes) };
    const setup = setupAmong(others, isOwn);
    const rest = others.filter((group) => !setup.includes(group));
    const install = installAmong(rest, setup, writes);
    return inOrder({ install: [...install, ...doubts(install, rest, isOwn)], setup }, writes);
}
function hintIn([{ template }]) {
    return hintOf(template);
}
function setupAmong(writes, isOwn) {
    const named = writes.filter((group) => hintIn(group) === 'setup');
    const unnamed = writes.filter((group) => hintIn(group) === undefined && isOwn(group));
    if (named.length > 0)
        return named.some(isOwn) ? named : [...named, ...unnamed];
    const isSecondOfTwo = unnamed.length === 2 && writes.length === 2;
    return isSecondOfTwo ? unnamed.slice(1) : unnamed;
}
function installAmong(writes, [setup], order) {
    const named = writes.filter((group) => hintIn(group) === 'install');
    return named.length > 0 ? named : before(writes, setup, order);
}
function doubts(install, rest, isOwn) {
    return install.some(isOwn) ? rest.filter((group) => !install.includes(group)) : [];
}
function inOrder({ install, setup }, order) {
    const [first] = install;
    const [second] = setup;
    const isInOrder = first === undefined || second === undefined || order.indexOf(first) < order.indexOf(second);
    if (isInOrder)
        return { install, setup };
    const all = order.filter((group) => install.includes(group) || setup.includes(group));
    return { install: all, setup: all };
}
function before(groups, setup, order) {
    if (setup === undefined)
        return groups;
    return groups.filter((group) => order.indexOf(group) < order.indexOf(setup));
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/not-decided.js


function notFound(operation, found) {
    if (operation === 'set-version')
        return [noSetVersion(found)];
    const remedy = MISSING[operation];
    if (remedy === undefined)
        return [];
    const status = found.refused[operation];
    const problem = status === undefined
        ? 'no request of the recording could be told as it'
        : `the service refused it (${status})`;
    return [{ problem, remedy }];
}
const MISSING = {
    list: 'Open the page again after Create, so that the new integration is listed',
    create: 'Press Create while recording, with a name that is not taken',
    install: 'Press Install while recording',
    setup: 'Press SetUp while recording, with the parameters {"probe": true}',
};
function noSetVersion({ candidates, refused }) {
    const status = refused['set-version'];
    return {
        problem: status === undefined
            ? 'the page has no control that sets the version of an integration that exists'
            : `the service refused the second create of the same name (${status})`,
        remedy: 'If the service does not know the built-in route, try to create again with the same name and ' +
            `the new version: ${(0,quote/* option */.uK)('routes')} {"set-version": ${fallbackRoute(candidates.create)}}`,
    };
}
function fallbackRoute(create) {
    const [group] = create.length === 1 ? create : [];
    const template = group?.[0].template;
    const { method, path, body } = template?.faults.length === 0 ? template : routes/* ROUTES */.bw.create;
    return JSON.stringify({ request: `${method} ${path}`, body });
}
function severalFound(evidence) {
    const shown = evidence.map(({ method, path, status }) => `${method} ${path} (${status})`);
    return {
        problem: `${evidence.length} requests could be meant, and none is chosen: ${shown.join(', ')}`,
        remedy: `Record again with nothing else pressed, or write the right one into ${(0,quote/* option */.uK)('routes')}`,
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/conclude.js










function conclude(found, known) {
    const conclusions = LEARNED.map((operation) => concludeOn(operation, { found, known }));
    return {
        routes: Object.fromEntries(conclusions.flatMap(({ finding: { operation }, route }) => route === undefined ? [] : [[operation, route]])),
        operations: conclusions.map(({ finding }) => finding),
        problems: conclusions.flatMap(({ finding: { operation }, problems }) => problems.map(({ problem, remedy }) => ({ operation, problem, remedy }))),
    };
}
function concludeOn(operation, { found, known }) {
    const groups = found.candidates[operation];
    const [group, ...others] = groups;
    const finding = {
        operation,
        builtIn: printed(routes/* ROUTES */.bw[operation], operation),
        recorded: null,
        same: null,
        evidence: groups.map(evidenceOf),
    };
    if (group === undefined) {
        return { finding, route: undefined, problems: notFound(operation, found) };
    }
    if (others.length > 0) {
        return { finding, route: undefined, problems: [severalFound(finding.evidence)] };
    }
    return fromGroup(group, { finding, known });
}
function fromGroup(group, { finding, known }) {
    const { operation } = finding;
    const { route, faults } = recordedRoute(operation, { group, known });
    const [{ template }] = group;
    const builtIn = routes/* ROUTES */.bw[operation];
    const isSame = isSameRoute(route, builtIn) && faults.length === 0;
    const recorded = printed(faults.length > 0 ? { ...route, body: undefined } : route, operation, builtIn);
    const isSayable = faults.length > 0 || (0,parse_routes.parseRoutes)({ [operation]: recorded }).ok;
    const all = isSayable ? faults : [...faults, 'not-sayable'];
    return {
        finding: { ...finding, recorded, same: isSame },
        route: isSame || all.length > 0 ? undefined : recorded,
        problems: [
            ...all.map((fault) => FAULTS[fault]),
            ...template.deviations.map((deviation) => DEVIATIONS[deviation]),
        ],
    };
}
function recordedRoute(operation, { group, known }) {
    const [{ exchange, template }] = group;
    const { method, path } = template;
    const { body } = exchange;
    const reshape = RESHAPED[operation];
    const shaped = reshape === undefined || body.kind !== 'json' ? undefined : reshape(body.value, known);
    const own = new Set(['own-value', 'own-key', 'same-value']);
    const kept = shaped === undefined ? template.faults : template.faults.filter((one) => !own.has(one));
    const builtIn = routes/* ROUTES */.bw[operation];
    const hasNone = body.kind === 'none' && builtIn.body !== undefined;
    const faults = [
        ...kept.filter((fault) => fault !== 'query' || !isPaging(operation, group)),
        ...(shaped?.faults ?? []),
        ...(hasNone ? ['no-body'] : []),
        ...(operation === 'list' && !isRead(group, known) ? ['other-answer'] : []),
    ];
    return {
        route: { method, path, body: shaped === undefined ? template.body : shaped.shape },
        faults: [...new Set(faults)],
    };
}
const RESHAPED = {
    setup: setupShape,
    'change-instance': (body, known) => shapeOf(withoutOperations(body), known),
};
function isPaging(operation, group) {
    return (operation === 'list' &&
        group.some(({ exchange }) => exchange.query.every(({ name }) => name === 'offset' || name === 'limit')));
}
function isRead(group, known) {
    return group.some(({ exchange }) => isReadableList(exchange.answer.json, known));
}
function isSameRoute(one, other) {
    return (one.method === other.method &&
        one.path === other.path &&
        sorted(one.body ?? null) === sorted(other.body ?? null));
}
function sorted(json) {
    return JSON.stringify(json, (_, value) => (0,domain_json/* isJsonObject */.O)(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value);
}
const READS = ['list', 'read-instance'];
function printed(route, operation, builtIn) {
    const { method, path, body } = route;
    const request = `${method} ${path}`;
    const isSafe = READS.includes(operation) && method !== 'GET';
    const isKept = builtIn?.body !== undefined && sorted(body ?? null) === sorted(builtIn.body);
    const hasBody = body !== undefined && !isKept;
    if (!isSafe && !hasBody)
        return request;
    return { request, ...(hasBody ? { body } : {}), ...(isSafe ? { safe: true } : {}) };
}
function evidenceOf([{ exchange, template }]) {
    return { method: template.method, path: template.path, status: exchange.status };
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/headers.js
const USUAL = new Set([
    'accept',
    'alt-used',
    'authorization',
    'baggage',
    'cache-control',
    'connection',
    'cookie',
    'dnt',
    'expect',
    'host',
    'keep-alive',
    'origin',
    'pragma',
    'priority',
    'range',
    'referer',
    'save-data',
    'sentry-trace',
    'te',
    'traceparent',
    'tracestate',
    'transfer-encoding',
    'upgrade-insecure-requests',
    'user-agent',
    'x-request-id',
    'x-xcom-accesskey',
]);
const USUAL_BEGINNINGS = /^(?::|accept-|content-|if-|sec-)/;
function hasOwnHeader(headers) {
    return headers.some(({ name }) => {
        const lower = name.toLowerCase();
        return !USUAL.has(lower) && !USUAL_BEGINNINGS.test(lower);
    });
}
function authOf(headers, hasCookies) {
    const valueOf = (name) => headers.find((one) => one.name.toLowerCase() === name)?.value;
    const authorization = valueOf('authorization');
    if (authorization !== undefined)
        return /^bearer /i.test(authorization) ? 'token' : 'other';
    if (valueOf('x-xcom-accesskey') !== undefined)
        return 'access-key';
    return hasCookies || valueOf('cookie') !== undefined ? 'cookie' : 'unknown';
}
function pagePathOf(headers, origin) {
    const referer = headers.find(({ name }) => name.toLowerCase() === 'referer')?.value ?? '';
    if (!URL.canParse(referer))
        return '';
    const page = new URL(referer);
    return page.origin === origin ? page.pathname : '';
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/read-har.js




const MAX_RECORDING_BYTES = 64 * 1024 * 1024;
const RECORD_AGAIN = 'Do the procedure once more with the network tab open, and save all of it as a HAR file with content';
function readHar(text) {
    const json = parseHar(text.replace(/^\uFEFF/, ''));
    if (!json.ok)
        return json;
    const entries = valueAt(json.value, 'log', 'entries');
    if (!Array.isArray(entries)) {
        return (0,parsed/* wrong */.Qm)('it is JSON, but no recording: it has no log with entries', RECORD_AGAIN);
    }
    return (0,parsed/* parsed */.Yz)(entries.flatMap((entry) => harEntry(entry)));
}
function parseHar(text) {
    try {
        return (0,parsed/* parsed */.Yz)(JSON.parse(text));
    }
    catch {
        const isCut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
        return (0,parsed/* wrong */.Qm)(isCut ? 'it is cut off' : 'it is not JSON, which a HAR file is', RECORD_AGAIN);
    }
}
function harEntry(entry) {
    const url = valueAt(entry, 'request', 'url');
    if (!(0,domain_json/* isJsonObject */.O)(entry) || typeof url !== 'string' || !URL.canParse(url))
        return [];
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? [{ url: address, entry }] : [];
}
function toExchange({ url, entry }) {
    const request = objectAt(entry, 'request');
    const headers = fieldsIn(request.headers);
    const status = valueAt(entry, 'response', 'status');
    return {
        method: textIn(request.method).toUpperCase(),
        segments: url.pathname.slice(1).split('/'),
        query: [...url.searchParams].map(([name, value]) => ({ name, value })),
        mediaType: mediaTypeOf(request, headers),
        body: read_har_bodyOf(request, headers),
        auth: authOf(headers, fieldsIn(request.cookies).length > 0),
        hasOwnHeader: hasOwnHeader(headers),
        pagePath: pagePathOf(headers, url.origin),
        status: typeof status === 'number' ? status : 0,
        answer: answerOf(objectAt(objectAt(entry, 'response'), 'content')),
    };
}
function mediaTypeOf(request, headers) {
    const ofHeader = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
    const given = ofHeader ?? textIn(objectAt(request, 'postData').mimeType);
    return given.split(';', 1).join('').trim().toLowerCase();
}
function read_har_bodyOf(request, headers) {
    const mediaType = mediaTypeOf(request, headers);
    const postData = objectAt(request, 'postData');
    const text = textIn(postData.text);
    if (mediaType === 'multipart/form-data')
        return { kind: 'multipart', fields: partsIn(text) };
    if (mediaType === 'application/x-www-form-urlencoded')
        return formOf(postData);
    if (text !== '') {
        const value = readBodyJson(text);
        return value === undefined ? { kind: 'unreadable' } : { kind: 'json', value };
    }
    return declaresBody(request, headers) ? { kind: 'missing' } : { kind: 'none' };
}
function formOf(postData) {
    const fields = fieldsIn(postData.params);
    const text = textIn(postData.text);
    if (fields.length === 0 && text === '')
        return { kind: 'missing' };
    const ofText = [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
    return { kind: 'form', fields: text === '' ? fields : ofText };
}
const PART = /\bname="([^"]*)"[^\n]*\r?\n\r?\n([^\r\n]*)/g;
function partsIn(text) {
    return [...text.matchAll(PART)].map(([, name = '', value = '']) => ({ name, value }));
}
function declaresBody({ bodySize }, headers) {
    const length = headers.find(({ name }) => name.toLowerCase() === 'content-length')?.value;
    return Number(length ?? 0) > 0 || (typeof bodySize === 'number' && bodySize > 0);
}
function answerOf(content) {
    const given = textIn(content.text);
    const text = content.encoding === 'base64' ? Buffer.from(given, 'base64').toString() : given;
    const isMissing = text === '' && typeof content.size === 'number' && content.size > 0;
    return { text, isMissing, json: /^\s*[[{"]/.test(text) ? readBodyJson(text) : undefined };
}
function fieldsIn(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(domain_json/* isJsonObject */.O).map((one) => ({
        name: textIn(one.name),
        value: textIn(one.value),
    }));
}
function valueAt(value, ...keys) {
    return keys.reduce((inner, key) => ((0,domain_json/* isJsonObject */.O)(inner) ? inner[key] : undefined), value);
}
function objectAt(object, key) {
    const value = object[key];
    return (0,domain_json/* isJsonObject */.O)(value) ? value : {};
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/learn-routes.js






function learnRoutes(har, options) {
    const entries = (0,parsed/* andThen */.hg)(readHar(har), (all) => entriesOfService(all, options.apiUrl));
    const exchanges = (0,parsed/* andThen */.hg)(entries, (all) => withBodies(all.map(toExchange)));
    return (0,parsed/* andThen */.hg)(exchanges, (all) => (0,parsed/* andThen */.hg)(knownValues(all, options), (known) => (0,parsed/* parsed */.Yz)(conclude(findOperations(all, known), known))));
}
function withBodies(exchanges) {
    const answers = exchanges.filter(({ status }) => status >= 200 && status < 300);
    const hasAnswers = answers.some(({ answer }) => answer.text !== '');
    const sent = exchanges.filter(({ body }) => body.kind !== 'none');
    const hasBodies = sent.length === 0 || sent.some(({ body }) => body.kind !== 'missing');
    if (hasAnswers && hasBodies)
        return (0,parsed/* parsed */.Yz)(exchanges);
    return (0,parsed/* wrong */.Qm)(`it holds no bodies of ${hasAnswers ? 'requests' : 'answers'}`, 'Record again and save with content: in Chromium “Export HAR (with sensitive data)”, in Firefox “Save All As HAR” with response bodies logged');
}

;// CONCATENATED MODULE: ./lib/cli/src/recording/render-finding.js
const HEADINGS = ['operation', 'built-in route', 'recorded route', 'result', 'evidence'];
function findingText({ routes, operations, problems }) {
    const parts = [
        Object.keys(routes).length === 0
            ? 'No route is to be replaced.'
            : `The value for routes, the input or the flag:\n\n${routesText(routes)}`,
        tableText([HEADINGS, ...operations.map(rowOf)]),
        ...(problems.length === 0 ? [] : [`What is left open:\n\n${problemsText(problems)}`]),
    ];
    return `${parts.join('\n\n')}\n`;
}
function findingJson(finding) {
    return `${JSON.stringify(finding, null, 2)}\n`;
}
function problemsText(problems) {
    return problems
        .map(({ operation, problem, remedy }) => `- ${operation}: ${problem}. ${remedy}.`)
        .join('\n');
}
function routesText(routes) {
    const lines = Object.entries(routes).map(([operation, route]) => `${JSON.stringify(operation)}: ${JSON.stringify(route)}`);
    return `{${lines.join(',\n ')}}`;
}
function rowOf({ operation, builtIn, recorded, same, evidence }) {
    return [
        operation,
        routeText(builtIn),
        recorded === null ? '–' : routeText(recorded),
        resultOf(same, evidence),
        evidence.map(evidenceText).join(', ') || '–',
    ];
}
function resultOf(same, evidence) {
    if (same !== null)
        return same ? 'same' : 'different';
    return evidence.length === 0 ? 'not seen' : 'not decided';
}
function routeText(route) {
    if (typeof route === 'string')
        return `\`${route}\``;
    const { request, body } = route;
    return body === undefined ? `\`${request}\`` : `\`${request} ${JSON.stringify(body)}\``;
}
function evidenceText({ method, path, status }) {
    return `\`${method} ${path}\` ${status}`;
}
function tableText(rows) {
    const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
    const [headings = [], ...others] = rows;
    const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
    return [line(headings), rule, ...others.map(line)].join('\n');
}

// EXTERNAL MODULE: ./lib/cli/src/shells/common/utf8-text.js
var utf8_text = __webpack_require__(340);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/command.js
var command = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/with-log.js + 5 modules
var with_log = __webpack_require__(6031);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/routes.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










function routes_routes(call) {
    return (0,with_log.withLog)((0,with_log/* tellingOf */.Nr)(call, true), async (log) => {
        const { flags, words } = call.args;
        const read = await readRecording(words[0] ?? '', {
            name: flags.get('name'),
            version: flags.get('version'),
            apiUrl: flags.get('api-url'),
        });
        if (!read.ok)
            throw new errors/* InputError */.dz([{ ...read, input: 'the recording' }]);
        const finding = log.shownData(read.value);
        process.stdout.write(flags.get('json') === 'true' ? findingJson(finding) : findingText(finding));
        return command/* EXIT */.d.done;
    });
}
async function readRecording(file, options) {
    return (0,parsed/* andThen */.hg)(await readLimited(file), (text) => learnRoutes(text, options));
}
async function readLimited(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(file, 'r'), true);
            const stat = await handle.stat();
            if (!stat.isFile())
                return (0,parsed/* wrong */.Qm)('it is not a file', 'Give the HAR file');
            if (stat.size > MAX_RECORDING_BYTES) {
                return (0,parsed/* wrong */.Qm)(`it is longer than ${MAX_RECORDING_BYTES / 1024 ** 2} MB`, 'Record again, with nothing but the procedure');
            }
            return (0,utf8_text/* utf8Text */.H)(await handle.readFile(), 'it');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return (0,parsed/* wrong */.Qm)(`it cannot be read (${(0,thrown/* errorCode */.CA)(error) ?? 'unknown'})`, 'Check the path of the file');
    }
}


/***/ }),

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9703);

const UTF_16 = /^(?:fffe|feff)/;
function utf8Text(bytes, what) {
    try {
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const isUtf16 = UTF_16.test(bytes.toString('hex', 0, 2));
        const other = isUtf16 ? ' but UTF-16, which PowerShell 5 writes with >' : '';
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(`${what} is not UTF-8${other}`, 'Save it as UTF-8');
    }
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRoutes: () => (/* binding */ parseRoutes)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6136);
/* harmony import */ var _domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9703);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);




const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const PLACEHOLDER = /\{\w+\}/g;
const WHOLES = ['{setup}', '{operations}'];
const SEGMENT = /^(?:[A-Za-z0-9_~.-]|\{[a-z]+\})+$/;
const READS = new Set(['list', 'read-instance']);
function parseRoutes(json) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(json))
        return refused('it is not a JSON object');
    const entries = Object.entries(json).map(([operation, entry]) => {
        if (!(0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperation */ .YG)(operation)) {
            return refused(`there is no operation ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(operation, 40)}; there are ${_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .OPERATIONS */ .xb.join(', ')}`);
        }
        return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)(parseRoute(operation, entry), (route) => (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)([operation, route]));
    });
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .andThen */ .hg)((0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .every */ .Si)(entries), (routes) => (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(Object.fromEntries(routes)));
}
function parseRoute(operation, entry) {
    const { request, body, ...others } = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(entry) ? entry : { request: entry };
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(typeof request === 'string' ? request : '') ?? [];
    if (method === undefined || path === undefined || !METHODS.has(method)) {
        return refused(`${operation} is not "METHOD /path", such as "POST /api/v1/{ws}/…"`);
    }
    const problem = wrongKey(operation, others) ??
        wrongPath(operation, path) ??
        wrongBody(operation, body) ??
        wrongMethod(operation, method, others.safe);
    if (problem !== undefined)
        return refused(problem);
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ method, path, ...(body === undefined ? {} : { body }) });
}
function wrongKey(operation, { safe, ...others }) {
    const isRead = READS.has(operation);
    const [other] = Object.keys(isRead || safe === undefined ? others : { safe });
    if (other !== undefined) {
        const known = isRead ? 'request, body and safe' : 'request and body';
        return `${operation} has the key ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other, 40)}; it can have ${known}`;
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
    return _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCHANGES */ .H3.has(operation) && method !== 'POST'
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
    return unknownPlaceholder(path, { where, known: _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_PLACEHOLDERS */ .vT[operation] });
}
function wrongBody(operation, body) {
    if (body === undefined)
        return undefined;
    const where = `the body of ${operation}`;
    return (unknownPlaceholder(JSON.stringify(body), { where, known: _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .BODY_PLACEHOLDERS */ .An[operation] }) ??
        unfilledPlaceholder(body, where) ??
        missingPlaceholder(operation, body));
}
function unfilledPlaceholder(body, where) {
    const { keys, texts } = stringsOf(body);
    const key = keys.flatMap((one) => one.match(PLACEHOLDER) ?? [])[0];
    if (key !== undefined)
        return `${where} has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(key, 40)} in a key, where it is not filled`;
    const beside = WHOLES.find((whole) => texts.some((one) => one !== whole && one.includes(whole)));
    if (beside === undefined)
        return undefined;
    return `${where} has ${beside} beside other text; it is filled as a whole only: "${beside}"`;
}
function missingPlaceholder(operation, body) {
    const { texts } = stringsOf(body);
    const missing = _routes_js__WEBPACK_IMPORTED_MODULE_1__/* .CARRIED */ .xc[operation].find((one) => !texts.some((text) => text.includes(one)));
    return missing === undefined
        ? undefined
        : `the body of ${operation} does not hold ${missing}, which it is to send`;
}
function stringsOf(json) {
    if (typeof json === 'string')
        return { keys: [], texts: [json] };
    if (typeof json !== 'object' || json === null)
        return { keys: [], texts: [] };
    const keys = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(json) ? Object.keys(json) : [];
    const within = Object.values(json).map(stringsOf);
    return {
        keys: [...keys, ...within.flatMap((one) => one.keys)],
        texts: within.flatMap((one) => one.texts),
    };
}
function unknownPlaceholder(text, { where, known }) {
    const unknown = (text.match(PLACEHOLDER) ?? []).find((found) => !known.includes(found));
    if (unknown === undefined)
        return undefined;
    return `${where} can hold ${known.join(', ')}, not ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(unknown, 40)}`;
}
function refused(problem) {
    return (0,_domain_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .wrong */ .Qm)(problem, 'See what it takes on the page docs/routes.md');
}


/***/ }),

/***/ 7759:
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