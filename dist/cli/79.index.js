"use strict";
exports.id = 79;
exports.ids = [79];
exports.modules = {

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ BUILT_IN),
/* harmony export */   az: () => (/* binding */ routeTable),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
const INTEGRATIONS = '/api/v1/{ws}/integrations';
const INSTANCE = `${INTEGRATIONS}/instances/{id}`;
const AUTHORIZATION = '/api/v1/authorization';
const BUILT_IN = {
    'set-version': {
        method: 'PATCH',
        path: `${INTEGRATIONS}/{id}`,
        body: { operations: [{ op: 'replace', path: '/version', value: '{version}' }] },
    },
    list: { method: 'GET', path: INTEGRATIONS },
    create: { method: 'POST', path: INTEGRATIONS, body: { name: '{name}', version: '{version}' } },
    install: { method: 'POST', path: `${INTEGRATIONS}/{id}/install` },
    setup: { method: 'POST', path: `${INTEGRATIONS}/{id}/setup`, body: '{setup}' },
    'read-instance': { method: 'GET', path: INSTANCE },
    'change-instance': { method: 'PATCH', path: INSTANCE, body: { operations: '{operations}' } },
    'authorize-private-integration': {
        method: 'POST',
        path: `${AUTHORIZATION}/authorize-private-integration`,
    },
    'authorize-integration': { method: 'POST', path: `${AUTHORIZATION}/authorize-integration` },
};
const OPERATIONS = Object.keys(BUILT_IN);
function routeTable(given) {
    const entries = OPERATIONS.map((operation) => {
        const entry = given[operation];
        const builtIn = BUILT_IN[operation];
        return [operation, entry === undefined ? builtIn : { ...builtIn, ...shapeOf(entry) }];
    });
    return Object.fromEntries(entries);
}
function shapeOf(entry) {
    const { request, body } = typeof entry === 'string' ? { request: entry } : entry;
    const [method = '', path = ''] = request.split(' ');
    return { method, path, ...(body === undefined ? {} : { body }) };
}


/***/ }),

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveUntilStopped: () => (/* binding */ serveUntilStopped)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/cli/sandbox/release-command.js
const FROM_CHECKOUT = (/* unused pure expression or super */ null && (`'${process.execPath}' dist/cli.js`));
function releaseCommand({ url, workspace, token }, command) {
    return `KONTUR_CRM_TOKEN=${token} \\
    ${command} release --api-url ${url} --workspace ${workspace.name} \\
    --integration my.integration --version 1.0.0`;
}

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(6652);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/cli/sandbox/refusal.js
class Refusal extends Error {
    reason;
    constructor(reason) {
        super(reason.kind);
        this.name = 'Refusal';
        this.reason = reason;
    }
}
function conflict(status, message) {
    return new Refusal({ kind: 'conflict', status, message });
}
function invalidField(field, message) {
    return new Refusal({ kind: 'invalid-model', errors: { [field]: [message] } });
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/access.js


const ACCESS_KEY_LIFE_MS = 20 * 60_000;
class Access {
    #rules;
    #state;
    #expiryMs = new Map();
    constructor(rules, state) {
        this.#rules = rules;
        this.#state = state;
    }
    check({ authorization, accessKey }) {
        const { token, clock } = this.#rules;
        if (authorization === `Bearer ${token}`)
            return;
        const expiryMs = accessKey === undefined ? undefined : this.#expiryMs.get(accessKey);
        if (expiryMs === undefined || clock.now() >= expiryMs)
            throw unauthorized();
    }
    authorizePrivateIntegration(apiKey) {
        if (apiKey !== this.#rules.apiKey)
            throw unauthorized();
        return this.#grant();
    }
    authorizeIntegration(apiKey, secret) {
        if (secret !== this.#rules.integrationSecret)
            throw unauthorized();
        return this.authorizePrivateIntegration(apiKey);
    }
    #grant() {
        const { apiKeyIntegration, clock } = this.#rules;
        const holder = this.#state.records().find(({ name }) => name === apiKeyIntegration);
        const instance = holder?.instance ?? null;
        if (instance === null)
            throw conflict('notInstalled', 'Integration not installed');
        const accessKey = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        this.#expiryMs.set(accessKey, clock.now() + ACCESS_KEY_LIFE_MS);
        return { integrationInstance: instance, accessKey };
    }
}
function unauthorized() {
    return new Refusal({ kind: 'unauthorized' });
}

// EXTERNAL MODULE: ./node_modules/hono/dist/preset/tiny.js + 13 modules
var tiny = __webpack_require__(8804);
;// CONCATENATED MODULE: ./lib/cli/sandbox/answers.js


const PROBLEM_TYPES = {
    400: { section: '6.5.1', title: 'One or more validation errors occurred.' },
    403: { section: '6.5.3', title: 'Forbidden' },
    404: { section: '6.5.4', title: 'Not Found' },
    413: { section: '6.5.11', title: 'Payload Too Large' },
    415: { section: '6.5.13', title: 'Unsupported Media Type' },
    500: { section: '6.6.1', title: 'An error occurred while processing your request.' },
};
function jsonAnswer(body, status = 200) {
    return answer(body, { status, mediaType: 'application/json; charset=utf-8' });
}
function problemAnswer(status, errors) {
    const { section, title } = PROBLEM_TYPES[status];
    const body = {
        errors,
        type: `https://tools.ietf.org/html/rfc7231#section-${section}`,
        title,
        status,
        traceId: `00-${randomHex(16)}-${randomHex(8)}-00`,
    };
    return answer(body, { status, mediaType: 'application/problem+json; charset=utf-8' });
}
function errorAnswer(error) {
    return error instanceof Refusal ? refusalAnswer(error.reason) : problemAnswer(500);
}
function refusalAnswer(reason) {
    switch (reason.kind) {
        case 'unauthorized':
            return jsonAnswer('Unauthorized', 401);
        case 'forbidden':
            return problemAnswer(403);
        case 'not-found':
            return problemAnswer(404);
        case 'too-large':
            return problemAnswer(413);
        case 'unsupported-media-type':
            return problemAnswer(415);
        case 'invalid-model':
            return problemAnswer(400, reason.errors);
        case 'conflict':
            return jsonAnswer({ status: reason.status, message: reason.message }, 409);
        case 'invalid-patch':
            return jsonAnswer(invalidPatch(reason.faults), 409);
    }
}
function invalidPatch(faults) {
    return {
        errorInfo: {
            ...faults,
            invalidConstraints: {},
            status: 'invalidArgs',
            message: 'Patch contains invalid operations',
        },
        isSuccessful: false,
        responseCode: 'conflict',
    };
}
function answer(body, { status, mediaType }) {
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': mediaType } });
}
function randomHex(bytes) {
    return (0,external_node_crypto_.randomBytes)(bytes).toString('hex');
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/models.js
const STATUSES = ['notConfigured', 'active', 'paused', 'hasErrors', 'failed'];

;// CONCATENATED MODULE: ./lib/cli/sandbox/wire.js

const WRITE_STATUS = {
    camelCase: (status) => status,
    PascalCase: (status) => status.charAt(0).toUpperCase() + status.slice(1),
    number: (status) => STATUSES.indexOf(status),
};
function toWire(instance, statusFormat) {
    return { ...instance, status: WRITE_STATUS[statusFormat](instance.status) };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/authorize-routes.js



const API_KEY = 'X-XCOM-Integration-ApiKey';
const SECRET = 'X-XCOM-Integration-Secret';
function authorizeRoutes({ options, workspace, access }) {
    const granted = ({ integrationInstance, accessKey }) => jsonAnswer({
        workspace,
        integrationInstance: toWire(integrationInstance, options.statusFormat),
        accessKey,
    });
    const routes = new tiny/* Hono */.$();
    routes.post('/authorize-private-integration', ({ req }) => granted(access.authorizePrivateIntegration(req.header(API_KEY))));
    routes.post('/authorize-integration', ({ req }) => granted(access.authorizeIntegration(req.header(API_KEY), req.header(SECRET))));
    return routes;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/match-shape.js
const PLACEHOLDER = /\{(\w+)\}/g;
function matchText(template, text) {
    const seen = new Set();
    const pattern = template
        .split(/(\{\w+\})/)
        .map((part, index) => index % 2 === 0 ? RegExp.escape(part) : groupFor(part.slice(1, -1), seen))
        .join('');
    const groups = new RegExp(`^${pattern}$`).exec(text)?.groups;
    return groups ?? (seen.size === 0 && template === text ? {} : undefined);
}
function groupFor(name, seen) {
    if (seen.has(name))
        return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>[^/]+?)`;
}
function matchJson(shape, json) {
    if (typeof shape === 'string')
        return matchString(shape, json);
    if (typeof shape !== 'object' || shape === null)
        return shape === json ? {} : undefined;
    if (typeof json !== 'object' || json === null)
        return undefined;
    if (Array.isArray(shape) !== Array.isArray(json))
        return undefined;
    if (Object.keys(shape).length !== Object.keys(json).length)
        return undefined;
    return matchMembers(shape, json);
}
function matchString(shape, json) {
    const [, name] = /^\{(\w+)\}$/.exec(shape) ?? [];
    if (name !== undefined)
        return { [name]: json };
    return typeof json === 'string' ? matchText(shape, json) : undefined;
}
function matchMembers(shape, json) {
    let values = {};
    for (const [key, part] of Object.entries(shape)) {
        const found = Object.hasOwn(json, key) ? matchJson(part, json[key]) : undefined;
        if (found === undefined)
            return undefined;
        values = { ...values, ...found };
    }
    return values;
}
function fillText(template, values) {
    return template.replace(PLACEHOLDER, (_, name) => encodeURIComponent(String(values[name])));
}
function fillJson(shape, values) {
    if (typeof shape === 'string') {
        const [, name] = /^\{(\w+)\}$/.exec(shape) ?? [];
        return name === undefined ? shape : values[name];
    }
    if (typeof shape !== 'object' || shape === null)
        return shape;
    if (Array.isArray(shape))
        return shape.map((part) => fillJson(part, values));
    return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, fillJson(part, values)]));
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/read-body.js

const JSON_PATCH = 'application/json-patch+json';
const JSON_BODY = 'application/json';
function readBody(context, mediaType) {
    const [given = ''] = (context.req.header('content-type') ?? '').split(';');
    if (given.trim().toLowerCase() !== mediaType) {
        throw new Refusal({ kind: 'unsupported-media-type' });
    }
    return parseJson(context.get('recorded').body, 'The body is not valid JSON.');
}
function parseJson(text, message) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw invalidField('$', message);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/cli/sandbox/read-text.js

async function readText({ body }, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (body ?? [])) {
        size += chunk.length;
        if (size <= maxBytes)
            chunks.push(chunk);
    }
    if (size > maxBytes)
        throw tooLarge();
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function tooLarge() {
    return new Refusal({ kind: 'too-large' });
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/recorded-request.js


function recordRequests(requests, latencyMs) {
    return async (context, next) => {
        const { env, req } = context;
        const recorded = {
            method: req.method,
            path: env.incoming.url ?? '',
            headers: req.header(),
            body: '',
            status: null,
        };
        requests.push(recorded);
        context.set('recorded', recorded);
        await next();
        if (latencyMs > 0)
            await (0,promises_.setTimeout)(latencyMs, undefined, { ref: false });
        recorded.status = context.res.status;
    };
}
const LONGEST_BODY_BYTES = 1024 * 1024;
const recordBody = async (context, next) => {
    await readRecorded(context);
    await next();
};
async function readRecorded(context) {
    context.get('recorded').body = await readText(context.req.raw, LONGEST_BODY_BYTES);
}
const takeTranslated = async (context, next) => {
    const recorded = context.get('recorded');
    const { method, path } = context.req;
    if (recorded === undefined) {
        context.set('recorded', { method, path, headers: {}, body: '', status: null });
    }
    await next();
};

// EXTERNAL MODULE: ./lib/cli/sandbox/route-table.js
var route_table = __webpack_require__(5038);
;// CONCATENATED MODULE: ./lib/cli/sandbox/given-routes.js





function givenRoutes({ options, state }, api) {
    const given = options.routes;
    if (given === undefined)
        return (_, next) => next();
    const table = (0,route_table/* routeTable */.az)(given);
    const replaced = route_table/* OPERATIONS */.xb.filter((operation) => given[operation] !== undefined);
    const idOf = (name) => state.records().find((record) => record.name === name)?.id;
    return async (context, next) => {
        const { method, path } = context.req;
        if (context.req.header('accept')?.includes('text/html'))
            return next();
        const candidates = replaced.filter((operation) => isAt(table[operation], { method, path }));
        if (candidates.length === 0) {
            const served = (operation) => isAt(table[operation], { method, path });
            const isGone = replaced.some((operation) => isAt(route_table/* BUILT_IN */.$A[operation], { method, path }));
            if (isGone && !route_table/* OPERATIONS */.xb.some(served))
                throw new Refusal({ kind: 'not-found' });
            return next();
        }
        const body = await bodyOf(context);
        for (const operation of candidates) {
            const values = valuesOf(table[operation], { path, body });
            const whole = values && { ws: options.workspace.name, id: idOf(values.name), ...values };
            if (whole !== undefined && isComplete(route_table/* BUILT_IN */.$A[operation], whole)) {
                return api.fetch(translated(context, route_table/* BUILT_IN */.$A[operation], whole));
            }
        }
        throw new Refusal({
            kind: 'invalid-model',
            errors: { $: ['The body is not that of the route.'] },
        });
    };
}
function isAt(route, { method, path }) {
    return route.method === method && matchText(route.path, path) !== undefined;
}
async function bodyOf(context) {
    await readRecorded(context);
    const { req } = context;
    const text = context.get('recorded').body;
    if (text === '')
        return undefined;
    if (!/^application\/([\w-]+\+)?json\b/i.test(req.header('content-type') ?? '')) {
        throw new Refusal({ kind: 'unsupported-media-type' });
    }
    return parseJson(text, 'The body is not valid JSON.');
}
function valuesOf(route, { path, body }) {
    const ofPath = matchText(route.path, path);
    const ofBody = route.body === undefined && body === undefined ? {} : matchJson(route.body, body);
    return ofPath && ofBody && { ...ofPath, ...ofBody };
}
function isComplete({ path, body }, values) {
    const needed = JSON.stringify([path, body ?? null]).matchAll(/\{(\w+)\}/g);
    return [...needed].every(([, name = '']) => values[name] !== undefined);
}
function translated({ req }, route, values) {
    const url = new URL(req.url);
    url.pathname = fillText(route.path, values);
    const headers = new Headers(req.header());
    headers.delete('content-length');
    headers.set('content-type', route.method === 'PATCH' ? 'application/json-patch+json' : 'application/json');
    if (route.body === undefined)
        return new Request(url, { method: route.method, headers });
    const body = JSON.stringify(fillJson(route.body, values));
    return new Request(url, { method: route.method, headers, body });
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/loopback-name.js

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;
function isByLoopbackName(request) {
    return LOOPBACK.test(request.header('host') ?? '');
}
const onlyLocalCalls = async ({ req }, next) => {
    if (!isByLoopbackName(req))
        throw new Refusal({ kind: 'forbidden' });
    await next();
};

// EXTERNAL MODULE: ./node_modules/hono/dist/helper/html/index.js
var html = __webpack_require__(5621);
;// CONCATENATED MODULE: ./lib/cli/sandbox/page/style.js
const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1d2433, #e4e7ee);
  --soft: light-dark(#5a6478, #a3adbf);
  --line: light-dark(#d5dae3, #3a4355);
  --ground: light-dark(#f5f6f9, #12161f);
  --sheet: light-dark(#ffffff, #1b212d);
  --accent: light-dark(#1a56c4, #7aa7ff);
  --on-accent: light-dark(#ffffff, #0d1422);
  --good: light-dark(#0c6b3c, #67d39b);
  --bad: light-dark(#a81e2c, #ff8f97);
  --warn: light-dark(#855300, #f0b659);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif;
}
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
.banner {
  margin: 0; padding: .45rem 1.5rem; border-bottom: 1px solid var(--line);
  color: var(--soft); font-size: .875rem; text-align: center;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
p { margin: .25rem 0 1rem; }
a { color: var(--accent); }
code, textarea, .id { font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
.soft, .hint { color: var(--soft); }
.hint, .id, .more { display: block; font-size: .8125rem; }
.id, .more { color: var(--soft); }
.sheet {
  margin: 1.25rem 0; padding: 1.25rem; overflow-x: auto;
  background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem;
}
ul.sheet { padding-left: 2.5rem; }
.sheet > :last-child { margin-bottom: 0; }
.fields { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
.fields > div { flex: 1 1 16rem; }
.fields > button { margin-top: 1.35rem; }
label { display: block; font-size: .875rem; font-weight: 600; }
input, textarea {
  width: 100%; padding: .45rem .6rem; font-size: .9375rem;
  color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .4rem;
}
input { font-family: inherit; }
textarea { display: block; min-height: 2.4rem; font-size: .8125rem; resize: vertical; }
::placeholder { color: var(--soft); font-style: italic; opacity: .75; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button {
  padding: .45rem 1rem; font: inherit; font-size: .9375rem; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent);
  border: 1px solid var(--accent); border-radius: .4rem;
}
td button { padding: .3rem .8rem; }
button.quiet { color: var(--bad); background: none; border-color: currentColor; }
table { width: 100%; min-width: 58rem; border-collapse: collapse; }
th, td { padding: .7rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { padding-top: 0; border-top: 0; color: var(--soft); font-size: .8125rem; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; width: 20rem; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
tbody th .id, tbody th .more { font-weight: 400; }
td.version { font-variant-numeric: tabular-nums; }
.status { font-weight: 600; white-space: nowrap; }
.status::before { content: '●'; margin-right: .4rem; }
.status.active { color: var(--good); }
.status.failed { color: var(--bad); }
.status.notConfigured, .status.paused, .status.hasErrors { color: var(--warn); }
ul.parts { margin: 0 0 .4rem; padding: 0; list-style: none; font-size: .8125rem; }
.parts li { overflow-wrap: anywhere; }
summary { width: max-content; cursor: pointer; color: var(--bad); font-size: .875rem; }
details { margin-top: .5rem; }
details p { margin: .4rem 0; font-size: .8125rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; }
main > .message { margin: 1.25rem 0 0; }
.message { padding: .6rem .9rem; border-left: .3rem solid; border-radius: .3rem; background: var(--sheet); }
.message.done { border-color: var(--good); }
.message.refused { border-color: var(--bad); }
`;

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/document.js



const headersOf = ({ script }) => ({
    'content-security-policy': [
        "default-src 'none'",
        `style-src ${hashOf(STYLE)}`,
        ...(script === undefined ? [] : [`script-src ${hashOf(script.code)}`, "connect-src 'self'"]),
        'img-src data:',
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ].join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
});
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
const STYLE_ELEMENT = (0,html/* raw */.l)(`<style>${STYLE}</style>`);
async function showPage(context, page) {
    const status = (page.status ?? 200);
    return context.html(await inFrame(page), status, headersOf(page));
}
function showProblem(context, { status, text }) {
    const main = (0,html/* html */.q) `<h1>Not possible</h1>
    <p class="message refused" role="alert">${text}</p>
    <p><a href="/workspaces">To the workspaces</a></p>`;
    return showPage(context, { title: 'Not possible', status, main });
}
function inFrame({ title, main, script, refreshS }) {
    return (0,html/* html */.q) `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${refreshS === undefined ? null : (0,html/* html */.q) `<meta http-equiv="refresh" content="${refreshS}" />`}
        <title>${title} – Kontur.CRM sandbox</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <p class="banner">
          <strong>Sandbox.</strong> An embedded imitation of the Kontur.CRM admin page, made from
          the vendor’s documentation. Nothing here reaches Kontur.CRM.
        </p>
        ${script === undefined ? (0,html/* html */.q) `<main>${main}</main>` : scripted(main, script)}
      </body>
    </html>`;
}
function scripted(main, { code, data }) {
    return (0,html/* html */.q) `<main data-api="${JSON.stringify(data)}">${main}</main>
    ${(0,html/* raw */.l)(`<script>${code}</script>`)}`;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/addresses.js
const WORKSPACES = '/workspaces';
function addressesOf(nameOrId) {
    const ws = encodeURIComponent(nameOrId);
    return {
        main: `/app/${ws}/main`,
        integrations: `/api/${ws}/integrations`,
        privateIntegrations: `/api/${ws}/private-integrations`,
    };
}
function ownAddress({ name, id }, path) {
    const own = [WORKSPACES, ...pagesOf(name), ...pagesOf(id)];
    return own.find((address) => address === path) ?? addressesOf(name).main;
}
function pagesOf(nameOrId) {
    const { main, integrations, privateIntegrations } = addressesOf(nameOrId);
    return [main, integrations, privateIntegrations];
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/guards.js


const onlyByLoopbackName = async (context, next) => {
    if (isByLoopbackName(context.req))
        return next();
    return showProblem(context, {
        status: 403,
        text: 'The sandbox’s pages are only to be had as 127.0.0.1, localhost or [::1].',
    });
};
const onlyOwnForms = async (context, next) => {
    const { req } = context;
    const site = req.header('sec-fetch-site') ?? 'same-origin';
    const origin = req.header('origin') ?? ownOrigin(req.header('host'));
    const isOwn = site === 'same-origin' && origin === ownOrigin(req.header('host'));
    if (req.method === 'GET' || isOwn)
        return next();
    return showProblem(context, { status: 403, text: 'This form came from another site.' });
};
function ownOrigin(host = '') {
    return `http://${host}`;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/api-script.js
const API_SCRIPT = `
const { token, workspace, routes } = JSON.parse(document.querySelector('main').dataset.api);

const fillText = (text, values) =>
  text.replace(/\\{(\\w+)\\}/g, (placeholder, name) => values[name] ?? placeholder);

function fill(shape, values) {
  if (typeof shape === 'string') {
    const name = /^\\{(\\w+)\\}$/.exec(shape)?.[1];
    return name in values ? values[name] : fillText(shape, values);
  }
  if (typeof shape !== 'object' || shape === null) return shape;
  if (Array.isArray(shape)) return shape.map((part) => fill(part, values));
  return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, fill(part, values)]));
}

function call(operation, values) {
  const { method, path, body } = routes[operation];
  const all = { ...values, ws: workspace };
  const headers = { authorization: 'Bearer ' + token, accept: 'application/json' };
  if (body === undefined) return fetch(fillText(path, all), { method, headers });
  headers['content-type'] =
    method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
  return fetch(fillText(path, all), { method, headers, body: JSON.stringify(fill(body, all)) });
}

function say(text) {
  const message = document.createElement('p');
  message.className = 'message refused';
  message.setAttribute('role', 'alert');
  message.textContent = text;
  document.querySelectorAll('.message').forEach((old) => old.remove());
  document.querySelector('.sheet').before(message);
}

const VALUES = {
  create: ({ name, version }) => ({ name, version }),
  install: ({ id, of }) => ({ id, ...of }),
  setup: ({ id, of, parameters }) => ({ id, ...of, setup: JSON.parse(parameters) }),
};

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const action = event.submitter?.value ?? 'create';
  if (!(action in VALUES)) return;
  event.preventDefault();
  try {
    const fields = Object.fromEntries(new FormData(form));
    const of = { ...form.closest('tr')?.dataset };
    const answer = await call(action, VALUES[action]({ ...fields, of }));
    if (answer.ok) return location.assign(location.href);
    say('The workspace answered ' + answer.status + ': ' + (await answer.text()));
  } catch (error) {
    say(error instanceof SyntaxError ? 'The setup parameters are not valid JSON.' : String(error));
  }
});

async function showWhatTheApiReads() {
  const list = await (await call('list', {})).json();
  for (const { id, name, version } of list.items ?? list) {
    const row = document.querySelector('tr[data-id="' + CSS.escape(id) + '"]');
    if (row === null) continue;
    row.querySelector('.version bdi').textContent = version;
    if (row.querySelector('.status') === null) continue;
    const instance = await (await call('read-instance', { id, name, version })).json();
    row.querySelector('.status').title = String(instance.status);
  }
  document.querySelector('main').dataset.read = 'true';
}

showWhatTheApiReads().catch((error) => say(String(error)));
`;

;// CONCATENATED MODULE: ./lib/cli/sandbox/update-info.js
const USER_ID = 'ae9d0000-0000-4000-8000-00000000053d';
const APPLICATION = 'WebApp';
function isoWithOffset(timeMs) {
    return new Date(timeMs).toISOString().replace('Z', '+00:00');
}
function createdAt(timeMs) {
    const time = isoWithOffset(timeMs);
    return {
        updatedAt: time,
        updatedByUserId: USER_ID,
        updatedWith: APPLICATION,
        createdAt: time,
        createdByUserId: USER_ID,
        createdWith: APPLICATION,
    };
}
function createdByService(timeMs) {
    const time = isoWithOffset(timeMs);
    return { updatedAt: time, updatedWith: 'xcom', createdAt: time, createdWith: 'xcom' };
}
function updatedAt(info, timeMs) {
    return {
        ...info,
        updatedAt: isoWithOffset(timeMs),
        updatedByUserId: USER_ID,
        updatedWith: APPLICATION,
    };
}
function updatedByIntegration(info, change) {
    const changed = {
        ...info,
        updatedAt: isoWithOffset(change.timeMs),
        updatedWith: `Integration.${change.name}`,
    };
    delete changed.updatedByUserId;
    return changed;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/new-instance.js


function newInstance(seed, timeMs) {
    const { version = seed.version, ...settings } = seed.settings ?? {};
    return {
        updateInfo: createdAt(timeMs),
        ...(seed.baseUrl === undefined ? {} : { baseUrl: seed.baseUrl }),
        features: { call: false, hangup: false, sendSms: false, ...seed.features },
        status: seed.status ?? 'notConfigured',
        secrets: toSettings(seed.secrets).map(({ id, value }) => ({ id, value, values: [value] })),
        settings: [...toSettings(settings), { id: 'version', value: version }],
        webHooks: (seed.webHooks ?? []).map(seedWebHook),
        id: seed.id,
    };
}
function toSettings(values = {}) {
    return Object.entries(values).map(([id, value]) => ({ id, value }));
}
function seedWebHook(webHook) {
    return {
        id: (0,external_node_crypto_.randomUUID)(),
        relativeUrl: 'setup/upgrade',
        triggerType: 'schedule',
        filter: { items: [] },
        schedule: { period: '00:05:00' },
        disabled: false,
        ...webHook,
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/integration-record.js



function newRecord(seed, beginning) {
    const { id = (0,external_node_crypto_.randomUUID)(), name, version } = seed;
    return {
        id,
        name,
        version,
        updateInfo: createdAt(beginning.nowMs),
        sequence: beginning.sequence,
        isPrivate: seed.isPrivate ?? false,
        ofOtherPartner: seed.ofOtherPartner ?? false,
        listedFromMs: beginning.listedFromMs,
        upgradeDueMs: null,
        instance: (seed.installed ?? false) ? newInstance({ ...seed, id }, beginning.nowMs) : null,
    };
}
function toIntegration({ id, name, version, updateInfo }) {
    return { id, name, version, updateInfo };
}
function configuredVersion({ settings }) {
    return settings.find(({ id }) => id === 'version')?.value;
}
function followVersion(record, { nowMs, failingVersions }) {
    const { instance, upgradeDueMs, version, name } = record;
    if (instance === null || upgradeDueMs === null || nowMs < upgradeDueMs)
        return;
    record.upgradeDueMs = null;
    record.instance = {
        ...instance,
        status: failingVersions.includes(version) ? 'failed' : instance.status,
        updateInfo: updatedByIntegration(instance.updateInfo, { name, timeMs: upgradeDueMs }),
        settings: [
            ...instance.settings.filter(({ id }) => id !== 'version'),
            { id: 'version', value: version },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/instance-parts.js

function instanceParts({ features, webHooks }) {
    return (0,html/* html */.q) `<ul class="parts" aria-label="features">
      ${Object.entries(features).map(([name, isOn]) => (0,html/* html */.q) `<li>${name} <strong>${isOn ? 'on' : 'off'}</strong></li>`)}
    </ul>
    ${webHooks.length === 0
        ? (0,html/* html */.q) `<span class="more">no webhooks</span>`
        : (0,html/* html */.q) `<ul class="parts" aria-label="webhooks">
            ${webHooks.map(webHookItem)}
          </ul>`}`;
}
function webHookItem(webHook) {
    const { id, relativeUrl, disabled } = webHook;
    return (0,html/* html */.q) `<li>
    <bdi>${relativeUrl}</bdi> <bdi>${calledWhen(webHook)}</bdi>${disabled ? ', disabled' : ''}
    <span class="id"><bdi>${id}</bdi></span>
  </li>`;
}
function calledWhen({ triggerType, schedule, filter }) {
    if (triggerType === 'schedule')
        return `every ${schedule.period ?? '?'}`;
    return `on ${filter.items.map(inWords).join(', ') || '?'}`;
}
function inWords({ eventType, entityType, changeType }) {
    return [eventType, entityType, changeType].filter(Boolean).join(' ') || 'anything';
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/integration-row.js



function integrationRow(record, forms) {
    const { id, name, version, ofOtherPartner, instance } = record;
    return (0,html/* html */.q) `<tr data-id="${id}" data-name="${name}" data-version="${version}">
    <th scope="row">
      <bdi>${name}</bdi>
      <span class="id"><bdi>${id}</bdi></span>
      ${ofOtherPartner ? (0,html/* html */.q) `<span class="more">another partner’s</span>` : null}
    </th>
    <td class="version"><bdi>${version}</bdi></td>
    <td>
      ${instance === null ? (0,html/* html */.q) `<span class="soft">not installed</span>` : stateOf(instance)}
    </td>
    <td>${instance === null ? null : instanceParts(instance)}</td>
    <td>${instance === null ? installForm(record, forms) : installedForm(record, forms)}</td>
  </tr>`;
}
function stateOf(instance) {
    const { status } = instance;
    const version = configuredVersion(instance) ?? 'no version';
    const configured = status === 'notConfigured'
        ? (0,html/* html */.q) `<span class="more">not set up yet</span>`
        : (0,html/* html */.q) `<span class="more">configured at <bdi>${version}</bdi></span>`;
    return (0,html/* html */.q) `<span class="status ${status}"
      >${status.charAt(0).toUpperCase()}${status.slice(1)}</span
    >
    ${configured}`;
}
function installForm({ id, name }, { to }) {
    return (0,html/* html */.q) `<form method="post" action="${to}">
    <input type="hidden" name="id" value="${id}" />
    <button name="action" value="install" aria-label="Install ${name}">Install</button>
  </form>`;
}
function installedForm({ id, name }, { to, typed }) {
    const parameters = typed.get('id') === id ? (typed.get('parameters') ?? '') : '';
    return (0,html/* html */.q) `<form method="post" action="${to}">
    <input type="hidden" name="id" value="${id}" />
    <label for="parameters-${id}">setup parameters, JSON</label>
    ${textBox({ id, parameters })}
    <div class="buttons">
      <button name="action" value="setup" aria-label="SetUp ${name}">SetUp</button>
    </div>
    <details>
      <summary aria-label="Uninstall ${name} …">Uninstall …</summary>
      <p>Its setup, features and webhooks are forgotten.</p>
      <button class="quiet" name="action" value="uninstall" aria-label="Uninstall ${name}">
        Uninstall
      </button>
    </details>
  </form>`;
}
function textBox({ id, parameters }) {
    return (0,html/* html */.q) `<textarea
    id="parameters-${id}"
    name="parameters"
    rows="2"
    placeholder='such as {"autoRedirect":true,"autoAnswer":true}'
    autocomplete="off"
    spellcheck="false"
  >
${parameters}</textarea>`;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/why.js
const WHY = {
    name: whyNotAName,
    version: whyNotAVersion,
};
function whyRefused(reason, typed) {
    if (reason.kind !== 'invalid-model')
        return undefined;
    const [field = '', ...others] = Object.keys(reason.errors);
    const text = typed.get(field);
    return others.length > 0 || text === null ? undefined : WHY[field]?.(text);
}
const SIGNS = new Map([
    ['-', 'a dash'],
    [' ', 'a space'],
    ['/', 'a slash'],
]);
function whyNotAName(name) {
    if (name === '')
        return 'it is empty';
    if (!/^[A-Za-z]/.test(name))
        return 'it has to begin with a Latin letter';
    const [sign = ''] = /[^A-Za-z0-9._]/u.exec(name) ?? [];
    const place = name.indexOf(sign) + 1;
    if (/\p{L}/u.test(sign))
        return `the letter “${sign}” at place ${place} is not a Latin one`;
    return `${SIGNS.get(sign) ?? `“${sign}”`} is not allowed`;
}
function whyNotAVersion(version) {
    if (version === '')
        return 'it is empty';
    if (!/^\d/.test(version))
        return 'it has to begin with a digit';
    if (/^\d+(-|$)/.test(version))
        return 'it needs a minor number, such as 1.0';
    if (/^\d+(\.\d+){4,}/.test(version))
        return 'it has more than four numbers';
    return /^\d+(\.\d+){1,3}-/.test(version)
        ? 'behind the dash come a Latin letter, then Latin letters and digits'
        : 'between the dots are numbers, and nothing else';
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/message.js



const ROLES = { done: 'status', refused: 'alert' };
function messageHtml(message) {
    if (message === undefined)
        return null;
    const { kind, text } = message;
    return (0,html/* html */.q) `<p class="message ${kind}" role="${ROLES[kind]}">${text}</p>`;
}
function refusedMessage({ reason }, typed = new URLSearchParams()) {
    const why = whyRefused(reason, typed);
    const words = wordsOf(reason);
    const text = why === undefined ? words : `${words.replace(/\.$/, '')}: ${why}.`;
    return { kind: 'refused', text };
}
function wordsOf(reason) {
    switch (reason.kind) {
        case 'conflict':
            return `${reason.message}.`;
        case 'invalid-model':
            return Object.values(reason.errors).flat().join(' ');
        case 'too-large':
            return 'This form is too long.';
        case 'invalid-patch':
        case 'forbidden':
        case 'not-found':
        case 'unauthorized':
        case 'unsupported-media-type':
            return `The workspace refused this: ${reason.kind}.`;
    }
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/integrations-page.js





function integrationsPage(view) {
    const { workspace, rows, message, typed, status, api } = view;
    const { integrations, privateIntegrations } = addressesOf(workspace.name);
    const main = (0,html/* html */.q) `<h1>Integrations of <bdi>${workspace.name}</bdi></h1>
    <p class="soft">
      All partners’ public integrations. The token is among the
      <a href="${privateIntegrations}">private integrations</a>.
    </p>
    ${messageHtml(message)} ${createForm(integrations, typed)}
    <section class="sheet">
      <h2>Public integrations</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Integration</th>
            <th scope="col">Version</th>
            <th scope="col">Status</th>
            <th scope="col">Features and webhooks</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((record) => integrationRow(record, { to: integrations, typed }))}
        </tbody>
      </table>
      ${rows.length === 0 ? (0,html/* html */.q) `<p class="soft">There is none yet.</p>` : null}
    </section>`;
    const script = api && { code: API_SCRIPT, data: api };
    return { title: 'Integrations', status, main, script };
}
function createForm(to, typed) {
    return (0,html/* html */.q) `<form class="sheet" method="post" action="${to}">
    <h2>New integration</h2>
    <div class="fields">
      <div>
        <label for="name">name</label>
        <input
          id="name"
          name="name"
          value="${typed.get('name') ?? ''}"
          placeholder="such as my_workspace.myIntegration2020"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="name-hint"
        />
        <span class="hint" id="name-hint">
          Unique. A Latin letter, then Latin letters, digits, <code>.</code> and <code>_</code>
        </span>
      </div>
      <div>
        <label for="version">version</label>
        <input
          id="version"
          name="version"
          value="${typed.get('version') ?? ''}"
          placeholder="such as 1.0"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="version-hint"
        />
        <span class="hint" id="version-hint">
          <code>major.minor.patch.build-prerelease</code>, of which major and minor are mandatory
        </span>
      </div>
      <button name="action" value="create">Create</button>
    </div>
  </form>`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
;// CONCATENATED MODULE: ./lib/cli/sandbox/patch-errors.js

function applyInOrder(operations, apply) {
    const faults = {
        invalidPaths: [],
        invalidValueTypes: [],
        invalidDatas: [],
    };
    let isRefused = false;
    for (const operation of operations) {
        const fault = apply(operation);
        if (fault === null)
            continue;
        isRefused = true;
        const { op, path, value = null } = operation;
        faults[fault].push({ op, path, value });
    }
    if (isRefused)
        throw new Refusal({ kind: 'invalid-patch', faults });
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/read-model.js

function readModel(schema, body) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    const fields = parsed.error.issues.map(({ path }) => path.join('.') || '$');
    const errors = Object.fromEntries(fields.map((field) => [field, [`The ${field} field is missing or of the wrong type.`]]));
    throw new Refusal({ kind: 'invalid-model', errors });
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/request-models.js




const CREATE = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() });
function readCreate(body) {
    return readModel(CREATE, body);
}
function readSetup(body) {
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
        return body;
    throw invalidField('$', 'The setup parameters are not a JSON object.');
}
function readVersionPatch(operations) {
    let version;
    applyInOrder(operations, ({ op, path, value }) => {
        if (op !== 'replace' || path !== '/version')
            return 'invalidPaths';
        if (typeof value !== 'string')
            return 'invalidValueTypes';
        version = value;
        return null;
    });
    if (version === undefined)
        throw invalidField('operations', 'The operations field is required.');
    return version;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/perform.js



const DEEDS = new Map([
    [
        'create',
        (state, form) => {
            const wanted = { name: form.get('name'), version: form.get('version') };
            const { name, version } = state.create(readCreate(wanted));
            return `Created ${name} ${version}.`;
        },
    ],
    [
        'install',
        (state, form) => {
            state.install(idIn(form));
            return `Installed ${nameOf(state, form)}. Now set it up.`;
        },
    ],
    [
        'setup',
        (state, form) => {
            state.setup(idIn(form), readSetup(parametersIn(form)));
            return `Set up ${nameOf(state, form)}.`;
        },
    ],
    [
        'uninstall',
        (state, form) => {
            state.uninstall(idIn(form));
            return `Uninstalled ${nameOf(state, form)}.`;
        },
    ],
]);
function perform(state, form) {
    const deed = DEEDS.get(form.get('action'));
    if (deed === undefined)
        throw invalidField('action', 'The field action is invalid.');
    return deed(state, form);
}
function idIn(form) {
    return form.get('id') ?? '';
}
function parametersIn(form) {
    return parseJson(form.get('parameters') ?? '', 'The setup parameters are not valid JSON.');
}
function nameOf(state, form) {
    return state.records().find(({ id }) => id === idIn(form))?.name ?? '';
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/read-form.js


const FORM = 'application/x-www-form-urlencoded';
async function readForm({ req }, maxBytes) {
    const [given = ''] = (req.header('content-type') ?? '').split(';');
    if (given.trim().toLowerCase() !== FORM)
        throw new Refusal({ kind: 'unsupported-media-type' });
    return new URLSearchParams(await readText(req.raw, maxBytes));
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/integrations.js








const LONGEST_FORM_BYTES = 256 * 1024;
const NOTHING_TYPED = new URLSearchParams();
function showIntegrations(app, context) {
    const { workspace, state } = app;
    const session = context.get('session');
    const { notice: message } = session;
    session.notice = undefined;
    const rows = ownFirst(state.listed());
    const view = { workspace, rows, message, typed: NOTHING_TYPED, status: 200, api: apiOf(app) };
    return showPage(context, { ...integrationsPage(view), refreshS: state.secondsToNextChange() });
}
function ownFirst(rows) {
    const own = rows.filter(({ ofOtherPartner }) => !ofOtherPartner);
    return [...own, ...rows.filter(({ ofOtherPartner }) => ofOtherPartner)];
}
function apiOf({ options, workspace }) {
    if (options.routes === undefined)
        return undefined;
    return {
        token: options.token,
        workspace: workspace.name,
        routes: (0,route_table/* routeTable */.az)(options.routes),
    };
}
async function changeIntegrations({ workspace, state }, context) {
    let typed = NOTHING_TYPED;
    try {
        typed = await readForm(context, LONGEST_FORM_BYTES);
        context.get('session').notice = { kind: 'done', text: perform(state, typed) };
        return context.redirect(context.req.path, 303);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        const { status } = errorAnswer(error);
        const message = refusedMessage(error, typed);
        const view = { workspace, rows: ownFirst(state.listed()), message, typed, status };
        return showPage(context, integrationsPage(view));
    }
}

// EXTERNAL MODULE: ./node_modules/hono/dist/helper/cookie/index.js + 1 modules
var cookie = __webpack_require__(6916);
;// CONCATENATED MODULE: ./lib/cli/sandbox/page/log-in-page.js


function logInPage({ to, status, message }) {
    const main = (0,html/* html */.q) `<h1>Log in</h1>
    ${messageHtml(message)}
    <form class="sheet" method="post" action="/">
      <input type="hidden" name="to" value="${to}" />
      <div class="fields">
        <div>
          <label for="password">password</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="off"
            aria-describedby="password-hint"
            required
            autofocus
          />
          <span class="hint" id="password-hint">
            It was printed when the sandbox was started.
          </span>
        </div>
        <button>Log in</button>
      </div>
    </form>`;
    return { title: 'Log in', status, main };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/log-in.js




function logIn(context, { sessions, password, to }) {
    const key = sessions.logIn(password);
    if (key === undefined) {
        const message = { kind: 'refused', text: 'This is not the sandbox’s password.' };
        return showPage(context, logInPage({ to, status: 401, message }));
    }
    (0,cookie/* setCookie */.TV)(context, cookieName(context), key, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.redirect(to, 303);
}
function sessionOf(context, sessions) {
    return sessions.find((0,cookie/* getCookie */.Ri)(context, cookieName(context)));
}
function onlyLoggedIn(workspace, sessions) {
    return async (context, next) => {
        const session = sessionOf(context, sessions);
        if (session === undefined) {
            const to = ownAddress(workspace, context.req.path);
            return showPage(context, logInPage({ to, status: 401 }));
        }
        context.set('session', session);
        return next();
    };
}
function cookieName({ req }) {
    return `sandbox-session-${new URL(req.url).port}`;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/sessions.js

class Sessions {
    #password;
    #sessions = new Map();
    constructor(password) {
        this.#password = password;
    }
    logIn(password) {
        if (password !== this.#password)
            return undefined;
        const key = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        this.#sessions.set(key, { notice: undefined });
        return key;
    }
    find(key) {
        return key === undefined ? undefined : this.#sessions.get(key);
    }
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/workspace-pages.js


function workspacesPage({ name, title }) {
    const main = (0,html/* html */.q) `<h1>Workspaces</h1>
    <ul class="sheet">
      <li>
        <a href="${addressesOf(name).main}"><bdi>${title}</bdi></a>
        <span class="soft">(<bdi>${name}</bdi>)</span>
      </li>
    </ul>`;
    return { title: 'Workspaces', main };
}
function mainPage({ name, title }) {
    const { main: here, integrations, privateIntegrations } = addressesOf(name);
    const main = (0,html/* html */.q) `<h1><bdi>${title}</bdi></h1>
    <div class="sheet">
      <p>
        Here the CRM would be. Its integrations are reached by the address bar, as documented: in
        the place of <code>app</code> goes <code>api</code>, in that of <code>main</code>,
        <code>integrations</code>.
      </p>
      <p>
        from <code>${here}</code><br />
        to <a href="${integrations}"><code>${integrations}</code></a>
      </p>
      <p>
        The token is at <a href="${privateIntegrations}"><code>${privateIntegrations}</code></a>
      </p>
      <p><a href="${WORKSPACES}">Other workspaces</a></p>
    </div>`;
    return { title, main };
}
function privateIntegrationsPage({ name }, token) {
    const { integrations } = addressesOf(name);
    const main = (0,html/* html */.q) `<h1>Private integrations of <bdi>${name}</bdi></h1>
    <div class="sheet">
      <h2 id="token">Token</h2>
      <p><code aria-labelledby="token" role="group">${token}</code></p>
      <p class="hint">
        It goes into the header <code>Authorization: Bearer …</code> of each call of the API, and as
        a secret into the input <code>token</code> of the action.
      </p>
    </div>
    <p><a href="${integrations}">Public integrations</a></p>`;
    return { title: 'Private integrations', main };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/page/page-routes.js













const LONGEST_LOG_IN_BYTES = 4 * 1024;
const GUARDS = [onlyByLoopbackName, onlyOwnForms];
function pageRoutes(context) {
    const { options, workspace } = context;
    const sessions = new Sessions(options.password);
    const inside = [...GUARDS, onlyLoggedIn(workspace, sessions)];
    const ofWorkspace = [...inside, onlyThisWorkspace(workspace)];
    const routes = new tiny/* Hono */.$();
    routes.onError((error, c) => showProblem(c, problemOf(error)));
    routes.route('/', logInRoutes(workspace, sessions));
    routes.get(WORKSPACES, ...inside, (c) => showPage(c, workspacesPage(workspace)));
    routes.get('/app/:ws/main', ...ofWorkspace, (c) => showPage(c, mainPage(workspace)));
    routes.get('/api/:ws/integrations', ...ofWorkspace, (c) => showIntegrations(context, c));
    routes.post('/api/:ws/integrations', ...ofWorkspace, (c) => changeIntegrations(context, c));
    routes.get('/api/:ws/private-integrations', ...ofWorkspace, (c) => showPage(c, privateIntegrationsPage(workspace, options.token)));
    return routes;
}
function logInRoutes(workspace, sessions) {
    const { main, integrations } = addressesOf(workspace.name);
    const routes = new tiny/* Hono */.$();
    routes.get('/', ...GUARDS, (c) => sessionOf(c, sessions) === undefined
        ? showPage(c, logInPage({ to: main, status: 200 }))
        : c.redirect(main, 303));
    routes.post('/', ...GUARDS, async (c) => {
        const form = await readForm(c, LONGEST_LOG_IN_BYTES);
        const to = ownAddress(workspace, form.get('to'));
        return logIn(c, { sessions, to, password: form.get('password') ?? '' });
    });
    routes.get('/log-in/:password', ...GUARDS, (c) => logIn(c, { sessions, to: integrations, password: c.req.param('password') }));
    return routes;
}
function problemOf(error) {
    if (!(error instanceof Refusal))
        return { status: 500, text: 'The sandbox failed.' };
    return { status: errorAnswer(error).status, text: refusedMessage(error).text };
}
function onlyThisWorkspace({ name, id }) {
    return async (context, next) => {
        const asked = context.req.param('ws');
        if (asked === name || asked === id)
            return next();
        return showProblem(context, { status: 404, text: 'You have no such workspace.' });
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/paging.js

const START = toOffset(0);
function pageOf(rows, { offset = START, limit, pageSize }) {
    const after = fromOffset(offset);
    const remaining = rows.filter(({ sequence }) => sequence > after);
    const items = remaining.slice(0, Math.min(pageSize, readLimit(limit) ?? pageSize));
    return {
        count: items.length,
        items,
        firstOffset: toOffset(items.at(0)?.sequence ?? after),
        lastOffset: toOffset(items.at(-1)?.sequence ?? after),
        hasMore: remaining.length > items.length,
    };
}
function toOffset(sequence) {
    return `00000000-3699-2055-0000-${sequence.toString(16).padStart(12, '0')}`;
}
function fromOffset(offset) {
    const [, digits] = /^00000000-3699-2055-0000-([0-9a-f]{12})$/.exec(offset) ?? [];
    if (digits === undefined)
        throw invalidField('offset', 'The offset is not valid.');
    return Number.parseInt(digits, 16);
}
function readLimit(limit) {
    if (limit === undefined)
        return undefined;
    if (!/^[1-9]\d*$/.test(limit))
        throw invalidField('limit', 'The limit is not valid.');
    return Number(limit);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/cli/sandbox/patch-operations.js


const BODY = schemas/* object */.Ikc({
    operations: schemas/* array */.YOg(schemas/* object */.Ikc({
        op: schemas/* string */.YjP().check(api/* _toLowerCase */.Il()),
        path: schemas/* string */.YjP(),
        value: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
    })),
});
function readOperations(body) {
    return readModel(BODY, body).operations;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/workspace-routes.js










function workspaceRoutes(context) {
    const { options, state } = context;
    const shown = (instance) => toWire(instance, options.statusFormat);
    const patched = (result) => jsonAnswer(options.patchResult === 'bare' ? result : { isSuccessful: true, responseCode: 'ok', result });
    const routes = new tiny/* Hono */.$();
    routes.use('*', onlyAuthorized(context), workspace_routes_onlyThisWorkspace(context), recordBody);
    routes.get('/integrations', ({ req }) => {
        const rows = state.listed();
        if (options.listFormat === 'array')
            return jsonAnswer(rows.map(toIntegration));
        const { offset, limit } = req.query();
        const page = pageOf(rows, { offset, limit, pageSize: options.pageSize });
        return jsonAnswer({ ...page, items: page.items.map(toIntegration) });
    });
    routes.post('/integrations', (c) => jsonAnswer(state.create(readCreate(readBody(c, JSON_BODY)))));
    routes.patch('/integrations/:id', (c) => {
        const operations = readOperations(readBody(c, JSON_PATCH));
        return patched(state.setVersion(c.req.param('id'), readVersionPatch(operations)));
    });
    routes.post('/integrations/:id/install', ({ req }) => jsonAnswer(shown(state.install(req.param('id')))));
    routes.post('/integrations/:id/uninstall', ({ req }) => {
        state.uninstall(req.param('id'));
        return jsonAnswer('OK');
    });
    routes.post('/integrations/:id/setup', (c) => {
        state.setup(c.req.param('id'), readSetup(readBody(c, JSON_BODY)));
        return jsonAnswer('OK');
    });
    routes.get('/integrations/instances/:id', ({ req }) => jsonAnswer(shown(state.instance(req.param('id')))));
    routes.patch('/integrations/instances/:id', (c) => {
        const operations = readOperations(readBody(c, JSON_PATCH));
        return patched(shown(state.changeInstance(c.req.param('id'), operations)));
    });
    return routes;
}
function onlyAuthorized({ access }) {
    return async ({ req }, next) => {
        access.check({
            authorization: req.header('Authorization'),
            accessKey: req.header('X-XCOM-AccessKey'),
        });
        await next();
    };
}
function workspace_routes_onlyThisWorkspace({ workspace }) {
    return async ({ req }, next) => {
        const asked = req.param('ws');
        if (asked !== workspace.name && asked !== workspace.id) {
            throw new Refusal({ kind: 'not-found' });
        }
        await next();
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/app.js









function createApp(context) {
    const app = new tiny/* Hono */.$();
    const api = app_apiOf(context);
    app.use(recordRequests(context.requests, context.options.latencyMs));
    app.use(givenRoutes(context, api));
    app.route('/', api);
    app.route('/', pageRoutes(context));
    app.notFound((c) => (isForPerson(c) ? showProblem(c, NO_SUCH_PAGE) : problemAnswer(404)));
    app.onError(errorAnswer);
    return app;
}
function app_apiOf(context) {
    const api = new tiny/* Hono */.$();
    api.use(takeTranslated);
    api.use('/api/v1/*', onlyLocalCalls);
    api.route('/api/v1/authorization', authorizeRoutes(context));
    api.route('/api/v1/:ws', workspaceRoutes(context));
    api.onError(errorAnswer);
    return api;
}
const NO_SUCH_PAGE = { status: 404, text: 'There is no such page.' };
function isForPerson({ req }) {
    const wantsPage = req.header('accept')?.includes('text/html') ?? false;
    return wantsPage && !req.path.startsWith('/api/v1/');
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/clock.js
const SYSTEM_CLOCK = { now: () => Date.now() };

;// CONCATENATED MODULE: ./lib/cli/sandbox/seed.js
const OTHER_PARTNERS_INTEGRATIONS = [
    { name: 'northwind.telephony', version: '2.4.1', ofOtherPartner: true },
    { name: 'contoso.Reports', version: '1.0.0.17-beta2', ofOtherPartner: true },
    { name: 'fabrikam_chat', version: '0.9', ofOtherPartner: true },
];

;// CONCATENATED MODULE: ./lib/cli/sandbox/setup-values.js
const DEFAULT_SECRET_KEYS = [/secret|token|apikey|password/i];
function setupValues(parameters, secretKeys) {
    const shown = leaves(parameters).filter(({ id, value }) => value !== null && id !== 'version');
    const isSecret = ({ id }) => secretKeys.some((key) => matches(key, id));
    return {
        settings: shown.filter((leaf) => !isSecret(leaf)).map(toSetting),
        secrets: shown.filter(isSecret).map(toSecret),
    };
}
function leaves(parameters, prefix = '') {
    return Object.entries(parameters).flatMap(([key, value]) => {
        const id = `${prefix}${key}`;
        return isPlainObject(value) ? leaves(value, `${id}.`) : [{ id, value }];
    });
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function matches(key, id) {
    return typeof key === 'string' ? key === id : new RegExp(key.source, key.flags).test(id);
}
function toSetting({ id, value }) {
    return { id, value: asCSharpWrites(value) };
}
function toSecret({ id, value }) {
    const values = Array.isArray(value) ? value.map(asCSharpWrites) : [asCSharpWrites(value)];
    return { id, value: values[0] ?? '', values };
}
function asCSharpWrites(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return String(value).replace('e', 'E');
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/options.js




const KEY_HOLDER = {
    name: 'sandbox.deployKey',
    version: '1.0',
    isPrivate: true,
    installed: true,
    status: 'active',
};
function resolveOptions(options) {
    const { integrations = [], apiKeyIntegration, workspace, ...rest } = options;
    return {
        port: 0,
        token: (0,external_node_crypto_.randomBytes)(32).toString('hex'),
        password: (0,external_node_crypto_.randomBytes)(9).toString('base64url'),
        apiKey: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        integrationSecret: `deploy=${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`,
        otherPartnersIntegrations: OTHER_PARTNERS_INTEGRATIONS,
        clock: SYSTEM_CLOCK,
        upgradeDelayMs: 200,
        listLagMs: 0,
        latencyMs: 0,
        listFormat: 'array',
        pageSize: 50,
        statusFormat: 'camelCase',
        patchResult: 'wrapped',
        secretKeys: DEFAULT_SECRET_KEYS,
        statusAfterSetup: 'active',
        routes: undefined,
        failingVersions: [],
        ...rest,
        workspace: { id: (0,external_node_crypto_.randomUUID)(), name: 'sandbox', title: 'Sandbox', ...workspace },
        integrations: apiKeyIntegration === undefined ? [...integrations, KEY_HOLDER] : integrations,
        apiKeyIntegration: apiKeyIntegration ?? KEY_HOLDER.name,
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/names.js
const NAME = /^[A-Za-z][A-Za-z0-9._]*$/;
const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
function isIntegrationName(text) {
    return NAME.test(text);
}
function isIntegrationVersion(text) {
    return VERSION.test(text);
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/patch-schemas.js


const STATUS = schemas/* pipe */.FsL(schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()]), schemas/* transform */.pdi((value) => typeof value === 'number'
    ? STATUSES[value]
    : STATUSES.find((status) => status.toLowerCase() === value.toLowerCase()))), schemas/* enum */.k5n(STATUSES));
const OFF_BY_DEFAULT = schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false);
const FEATURES = schemas/* object */.Ikc({
    call: OFF_BY_DEFAULT,
    hangup: OFF_BY_DEFAULT,
    sendSms: OFF_BY_DEFAULT,
});
const ID = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const SETTING = schemas/* object */.Ikc({ id: ID, value: schemas/* string */.YjP() });
const patch_schemas_SECRET = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id: ID, value: schemas/* string */.YjP(), values: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) }), schemas/* transform */.pdi(({ id, value, values = [] }) => ({
    id,
    value,
    values: values.includes(value) ? values : [value],
})));
const TEXT = schemas/* optional */.lqM(schemas/* string */.YjP());
const WEB_HOOK = schemas/* object */.Ikc({
    id: schemas/* guid */.OsD(),
    relativeUrl: schemas/* string */.YjP(),
    triggerType: schemas/* enum */.k5n(['entityEvent', 'schedule']),
    filter: schemas/* _default */.Rvf(schemas/* object */.Ikc({
        items: schemas/* array */.YOg(schemas/* object */.Ikc({ eventType: TEXT, entityType: TEXT, changeType: TEXT })),
    }), { items: [] }),
    schedule: schemas/* _default */.Rvf(schemas/* object */.Ikc({ period: TEXT }), {}),
    disabled: OFF_BY_DEFAULT,
});

;// CONCATENATED MODULE: ./lib/cli/sandbox/patch-collections.js


const NEW_ID = '00000000-0000-0000-0000-000000000000';
const COLLECTIONS = new Map([
    [
        'webHooks',
        collection({
            elements: (draft) => draft.webHooks,
            schema: WEB_HOOK,
            fields: ['relativeUrl', 'triggerType', 'filter', 'schedule', 'disabled'],
        }),
    ],
    [
        'settings',
        collection({
            elements: (draft) => draft.settings,
            schema: SETTING,
            fields: ['value'],
            lasting: ['version'],
        }),
    ],
    [
        'secrets',
        collection({
            elements: (draft) => draft.secrets,
            schema: patch_schemas_SECRET,
            fields: ['value'],
        }),
    ],
]);
function collection(rules) {
    const { elements, schema, fields, lasting = [] } = rules;
    const indexOf = (draft, id) => elements(draft).findIndex((element) => element.id === id);
    const put = (draft, id, value) => {
        const index = indexOf(draft, id);
        if (index < 0)
            return 'invalidPaths';
        const parsed = schema.safeParse(value);
        if (!parsed.success)
            return 'invalidValueTypes';
        if (parsed.data.id !== id)
            return 'invalidDatas';
        elements(draft)[index] = parsed.data;
        return null;
    };
    return {
        add(draft, value) {
            const parsed = schema.safeParse(value);
            if (!parsed.success)
                return 'invalidValueTypes';
            const id = parsed.data.id === NEW_ID ? (0,external_node_crypto_.randomUUID)() : parsed.data.id;
            if (indexOf(draft, id) >= 0)
                return 'invalidDatas';
            elements(draft).push({ ...parsed.data, id });
            return null;
        },
        remove(draft, id) {
            const index = indexOf(draft, id);
            if (index < 0 || lasting.includes(id))
                return 'invalidPaths';
            elements(draft).splice(index, 1);
            return null;
        },
        replace(draft, id, value) {
            return put(draft, id, isObject(value) ? { id, ...value } : value);
        },
        replaceField(draft, { id, field }, value) {
            const former = elements(draft)[indexOf(draft, id)];
            if (former === undefined || !fields.some((name) => name === field))
                return 'invalidPaths';
            return put(draft, id, { ...former, [field]: value });
        },
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/patch-fields.js


const FIELDS = new Map([
    [
        '/features',
        field(FEATURES, (draft, value) => {
            draft.features = value;
        }),
    ],
    [
        '/features/call',
        field(schemas/* boolean */.zMY(), (draft, value) => {
            draft.features.call = value;
        }),
    ],
    [
        '/features/hangup',
        field(schemas/* boolean */.zMY(), (draft, value) => {
            draft.features.hangup = value;
        }),
    ],
    [
        '/features/sendSms',
        field(schemas/* boolean */.zMY(), (draft, value) => {
            draft.features.sendSms = value;
        }),
    ],
    [
        '/baseUrl',
        field(schemas/* string */.YjP(), (draft, value) => {
            draft.baseUrl = value;
        }),
    ],
    [
        '/status',
        field(STATUS, (draft, value) => {
            draft.status = value;
        }),
    ],
]);
function field(schema, assign) {
    return (draft, value) => {
        const parsed = schema.safeParse(value);
        if (!parsed.success)
            return 'invalidValueTypes';
        assign(draft, parsed.data);
        return null;
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/patch.js



function patchInstance(instance, operations) {
    const draft = structuredClone(instance);
    applyInOrder(operations, (operation) => apply(draft, operation));
    return draft;
}
const APPLY = new Map([
    ['add 1', (draft, { array }, value) => inArray(array, (it) => it.add(draft, value))],
    ['remove 2', (draft, { array, id }) => inArray(array, (it) => it.remove(draft, id))],
    ['replace 1', replaceField],
    [
        'replace 2',
        (draft, target, value) => COLLECTIONS.has(target.array)
            ? inArray(target.array, (it) => it.replace(draft, target.id, value))
            : replaceField(draft, target, value),
    ],
    [
        'replace 3',
        (draft, { array, id, field }, value) => inArray(array, (it) => it.replaceField(draft, { id, field }, value)),
    ],
]);
function apply(draft, { op, path, value }) {
    const [root, ...parts] = path.split('/').map(patch_unescape);
    const [array = '', id = '', field = ''] = parts;
    const change = root === '' ? APPLY.get(`${op} ${parts.length}`) : undefined;
    return change === undefined ? 'invalidPaths' : change(draft, { path, array, id, field }, value);
}
function inArray(array, change) {
    const collection = COLLECTIONS.get(array);
    return collection === undefined ? 'invalidPaths' : change(collection);
}
function replaceField(draft, { path }, value) {
    const replace = FIELDS.get(path);
    return replace === undefined ? 'invalidPaths' : replace(draft, value);
}
function patch_unescape(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/workspace-state.js







class WorkspaceState {
    #rules;
    #records = [];
    #sequence = 0;
    constructor(rules) {
        this.#rules = rules;
    }
    copy() {
        const copy = new WorkspaceState(this.#rules);
        copy.#records.push(...structuredClone(this.#records));
        copy.#sequence = this.#sequence;
        return copy;
    }
    seed(integration) {
        const nowMs = this.#rules.clock.now();
        const record = this.#append(integration, nowMs);
        const { instance, version } = record;
        if (instance !== null && configuredVersion(instance) !== version) {
            record.upgradeDueMs = nowMs + this.#rules.upgradeDelayMs;
        }
        return record.id;
    }
    records() {
        const nowMs = this.#rules.clock.now();
        for (const record of this.#records)
            followVersion(record, { ...this.#rules, nowMs });
        return this.#records;
    }
    listed() {
        const nowMs = this.#rules.clock.now();
        return this.records().filter((row) => !row.isPrivate && row.listedFromMs <= nowMs);
    }
    secondsToNextChange() {
        const nowMs = this.#rules.clock.now();
        const dueMs = this.records()
            .flatMap(({ upgradeDueMs, listedFromMs }) => [upgradeDueMs ?? Infinity, listedFromMs])
            .filter((ms) => ms > nowMs && ms < Infinity);
        return dueMs.length === 0 ? undefined : Math.ceil((Math.min(...dueMs) - nowMs) / 1_000);
    }
    create({ name, version }) {
        if (!isIntegrationName(name))
            throw invalidField('name', 'The field name is invalid.');
        checkVersion(version);
        if (this.#records.some((record) => record.name === name)) {
            throw conflict('alreadyExists', 'Integration already exists');
        }
        const listedFromMs = this.#rules.clock.now() + this.#rules.listLagMs;
        return toIntegration(this.#append({ name, version }, listedFromMs));
    }
    setVersion(id, version) {
        const record = this.#integration(id);
        if (record.ofOtherPartner)
            throw new Refusal({ kind: 'forbidden' });
        checkVersion(version);
        const nowMs = this.#rules.clock.now();
        record.version = version;
        record.updateInfo = updatedAt(record.updateInfo, nowMs);
        record.upgradeDueMs = nowMs + this.#rules.upgradeDelayMs;
        return toIntegration(record);
    }
    install(id) {
        const record = this.#integration(id);
        if (record.instance !== null) {
            throw conflict('alreadyInstalled', 'Integration already installed');
        }
        record.upgradeDueMs = null;
        record.instance = newInstance(record, this.#rules.clock.now());
        return record.instance;
    }
    uninstall(id) {
        const record = this.#integration(id);
        if (record.instance === null)
            throw conflict('notInstalled', 'Integration not installed');
        record.instance = null;
    }
    setup(id, parameters) {
        const record = this.#integration(id);
        const { instance, version, isPrivate } = record;
        if (instance === null || isPrivate)
            throw integrationNotFound();
        const { settings, secrets } = setupValues(parameters, this.#rules.secretKeys);
        record.upgradeDueMs = null;
        record.instance = {
            ...instance,
            updateInfo: updatedAt(instance.updateInfo, this.#rules.clock.now()),
            status: this.#statusAfterSetup(version),
            secrets,
            settings: [...settings, { id: 'version', value: version }],
        };
    }
    #statusAfterSetup(version) {
        const { failingVersions, statusAfterSetup } = this.#rules;
        return failingVersions.includes(version) ? 'failed' : statusAfterSetup;
    }
    instance(id) {
        const instance = this.#find(id)?.instance ?? null;
        if (instance === null)
            throw conflict('notFound', `IntegrationInstance ${id} not found`);
        return instance;
    }
    changeInstance(id, operations) {
        return this.#replaceInstance(id, patchInstance(this.instance(id), operations));
    }
    setStatus(id, status) {
        this.#replaceInstance(id, { ...this.instance(id), status });
    }
    #replaceInstance(id, instance) {
        const updateInfo = updatedAt(instance.updateInfo, this.#rules.clock.now());
        const record = this.#integration(id);
        record.instance = { ...instance, updateInfo };
        return record.instance;
    }
    #append(seed, listedFromMs) {
        this.#sequence += 1;
        const nowMs = this.#rules.clock.now();
        const record = newRecord(seed, { sequence: this.#sequence, nowMs, listedFromMs });
        this.#records.push(record);
        return record;
    }
    #find(id) {
        return this.records().find((record) => record.id === id);
    }
    #integration(id) {
        const record = this.#find(id);
        if (record === undefined)
            throw integrationNotFound();
        return record;
    }
}
function integrationNotFound() {
    return conflict('IntegrationNotFound', 'Integration not found');
}
function checkVersion(version) {
    if (!isIntegrationVersion(version)) {
        throw invalidField('version', 'The field version is invalid.');
    }
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/start-sandbox.js








async function startSandbox(options = {}) {
    const resolved = resolveOptions(options);
    const state = new WorkspaceState(resolved);
    for (const seed of [...resolved.otherPartnersIntegrations, ...resolved.integrations]) {
        state.seed(seed);
    }
    return serve(resolved, state);
}
async function serve(resolved, state) {
    const { token, password, apiKey, integrationSecret, clock } = resolved;
    const workspace = { ...resolved.workspace, updateInfo: createdByService(clock.now()) };
    const requests = [];
    const access = new Access(resolved, state);
    const app = createApp({ options: resolved, workspace, state, access, requests });
    const { url, close } = await listen(app.fetch, resolved.port);
    const integrations = () => structuredClone([...state.records()]);
    const integration = (nameOrId) => {
        const found = integrations().find(({ id, name }) => id === nameOrId || name === nameOrId);
        if (found === undefined)
            throw new Error(`The sandbox holds no integration ${nameOrId}.`);
        return found;
    };
    return {
        url,
        workspace,
        token,
        password,
        pageUrl: url + addressesOf(workspace.name).integrations,
        logInUrl: `${url}/log-in/${encodeURIComponent(password)}`,
        apiKey,
        integrationSecret,
        requests,
        integrations,
        integration,
        seed: (seed) => state.seed(seed),
        setStatus(nameOrId, status) {
            state.setStatus(integration(nameOrId).id, status);
        },
        setVersion(nameOrId, version) {
            state.setVersion(integration(nameOrId).id, version);
        },
        fork: () => serve({ ...resolved, port: 0 }, state.copy()),
        close,
    };
}
async function listen(fetch, port) {
    const server = (0,dist/* createAdaptorServer */.b$)({ fetch, overrideGlobalObjects: false });
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    return {
        url: `http://127.0.0.1:${address.port}`,
        async close() {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            if ('closeAllConnections' in server)
                server.closeAllConnections();
            await closed;
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/sandbox/serve-until-stopped.js



const PORT_PROBLEMS = new Map([
    ['EADDRINUSE', 'is taken'],
    ['EACCES', 'may not be listened at'],
]);
async function serveUntilStopped(options, { command, print }) {
    const sandbox = await startSandbox(options).catch(portProblem);
    if (typeof sandbox === 'string') {
        return `The port ${options.port} ${sandbox}. Choose another one, or leave --port out for a free one.`;
    }
    print(welcome(sandbox, command));
    await Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')]);
    await sandbox.close();
    print('The sandbox has ended.');
    return undefined;
}
function portProblem(error) {
    const why = PORT_PROBLEMS.get(Object(error).code);
    if (why === undefined)
        throw error;
    return why;
}
function welcome(running, command) {
    const { url, workspace, token, password, apiKey, integrationSecret } = running;
    const list = `${url}/api/v1/${workspace.name}/integrations`;
    return `A sandbox workspace is running; it forgets everything when it ends (Ctrl+C).

  address             ${url}
  workspace           ${workspace.name} (${workspace.id})
  token               ${token}
  api key             ${apiKey}
  integration secret  ${integrationSecret}
  integrations        ${list}
  admin page          ${running.pageUrl}
  password            ${password}

Open its admin page, logged in:

  ${running.logInUrl}

Look at its list:

  curl -H 'Authorization: Bearer ${token}' ${list}

Release into it from another terminal:

  ${releaseCommand(running, command)}

Or from a workflow on the same machine:

  with:
    api-url: ${url}
    workspace: ${workspace.name}
    token: ${token}
    integration: my.integration
`;
}


/***/ })

};
;