"use strict";
exports.id = 854;
exports.ids = [854];
exports.modules = {

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cli/src/domain/parsed.js
var parsed = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/cli/src/inputs/strict-json.js + 1 modules
var strict_json = __webpack_require__(4034);
// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var json = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/cli/src/manifest/manifest.js + 1 modules
var manifest = __webpack_require__(3639);
;// CONCATENATED MODULE: ./lib/cli/src/manifest/manifest-for.js




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
    const byIdentity = new Map([...general, ...own].map((one) => [(0,manifest/* webhookIdentity */.a)(one), one]));
    return [...byIdentity.values()];
}

// EXTERNAL MODULE: ./lib/cli/src/manifest/parse-manifest.js + 2 modules
var parse_manifest = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/cli/src/text/nearest.js
var nearest = __webpack_require__(5649);
// EXTERNAL MODULE: ./lib/cli/src/manifest/shortened.js
var shortened = __webpack_require__(8145);
;// CONCATENATED MODULE: ./lib/cli/src/manifest/schema-keywords.js

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

;// CONCATENATED MODULE: ./lib/cli/src/manifest/setup-schema.js





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
            const meant = (0,nearest/* nearest */.p)(keyword, Object.keys(KEYWORDS));
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
        const meant = (0,nearest/* nearest */.p)(value, FORMATS);
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
// EXTERNAL MODULE: ./lib/cli/src/domain/thrown.js
var thrown = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/cli/src/shells/common/utf8-text.js
var utf8_text = __webpack_require__(340);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/read-text-file.js







function readTextFile(path, root) {
    if (root === '')
        return (0,parsed/* wrong */.Qm)('there is no folder to look in', 'Set GITHUB_WORKSPACE');
    try {
        const file = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
        const fromRoot = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), file);
        if (fromRoot === '..' || fromRoot.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(fromRoot)) {
            return (0,parsed/* wrong */.Qm)(`${(0,quote/* quote */.hD)(path, 80)} is a link that leads out`, 'Put the file itself there');
        }
        return (0,parsed/* andThen */.hg)(readSome(file), (bytes) => (0,utf8_text/* utf8Text */.H)(bytes, (0,quote/* quote */.hD)(path, 80)));
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
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/within-time.js


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

;// CONCATENATED MODULE: ./lib/cli/src/shells/common/read-manifest.js









async function readManifest(source) {
    const { path, root, workspace } = source;
    const text = readTextFile(path, root);
    if (!text.ok)
        return refused(text);
    const manifest = (0,parse_manifest/* parseManifest */.N)(text.value);
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
    const { misfitsOfSetup } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 3489));
    const { value } = schema;
    return { ok: true, value: (setup) => misfitsOfSetup(setup, { ...value, withinTime: withinTime }) };
}
function refused({ problem, remedy }) {
    return { ok: false, problems: [{ input: 'manifest', problem, remedy }] };
}


/***/ })

};
;