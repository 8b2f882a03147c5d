"use strict";
exports.id = 995;
exports.ids = [995];
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

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   bg: () => (/* binding */ proxyFrom),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _text_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2154);

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

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ isAlert),
/* harmony export */   OQ: () => (/* binding */ CONNECT_OPTIONS),
/* harmony export */   On: () => (/* binding */ endingWithItsAlert),
/* harmony export */   cC: () => (/* binding */ CONNECT_TIMEOUT_MS),
/* harmony export */   zX: () => (/* binding */ VERIFIED)
/* harmony export */ });
/* harmony import */ var _domain_thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);

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

/***/ 5068:
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

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ declaredWords),
/* harmony export */   Z: () => (/* binding */ NOTHING_DECLARED)
/* harmony export */ });
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


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ lookInputs),
  S: () => (/* binding */ releaseInputs)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/errors.js
var errors = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/cli/src/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(7722);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/credential-problems.js


function credentialProblems(read, context) {
    const hasToken = (0,inputs/* isGiven */.qR)(read.token);
    const hasKey = (0,inputs/* isGiven */.qR)(read['api-key']);
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
    if ((0,inputs/* isGiven */.qR)(read['integration-secret']) && hasToken) {
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

;// CONCATENATED MODULE: ./lib/cli/src/inputs/deployment-problems.js


const SHORTEST_KEY = 20;
function deploymentProblems(read) {
    if (!(0,inputs/* isGiven */.qR)(read.deployment))
        return pointlessInputs(read);
    const missing = {
        input: 'github-token',
        problem: 'it has no value, and without it no deployment can be recorded',
        remedy: 'Set github-token: ${{ github.token }}, and give the job permissions: deployments: write',
    };
    const input = (0,inputs/* isGiven */.qR)(read.token) ? 'token' : 'api-key';
    const credential = read[input];
    const weak = {
        input,
        problem: `it has less than ${SHORTEST_KEY} characters, too few to protect the digest in a deployment`,
        remedy: `Check that it was copied whole; else leave ${(0,quote/* option */.uK)('deployment')} out`,
    };
    return [
        ...((0,inputs/* isGiven */.qR)(read['github-token']) ? [] : [missing]),
        ...((0,inputs/* isGiven */.qR)(credential) && credential.text.length < SHORTEST_KEY ? [weak] : []),
    ];
}
function pointlessInputs({ 'github-token': githubToken, 'allow-moved-tag': allowMovedTag, }) {
    const given = [
        ...((0,inputs/* isGiven */.qR)(githubToken) ? ['github-token'] : []),
        ...(allowMovedTag.ok && allowMovedTag.value ? ['allow-moved-tag'] : []),
    ];
    return given.map((input) => ({
        input,
        problem: `it is given without ${(0,quote/* option */.uK)('deployment')}, and has no effect then`,
        remedy: `Set ${(0,quote/* option */.uK)('deployment')} to the environment in which releases are recorded, or leave this out`,
    }));
}

// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var json = __webpack_require__(6136);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/merge-setup.js

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
        if ((0,json/* isJsonObject */.O)(other) && (0,json/* isJsonObject */.O)(value)) {
            return [key, merged(other, value, { path: here, inBoth })];
        }
        inBoth.push(here.join('.'));
        return [key, value];
    });
    return { ...open, ...Object.fromEntries(own) };
}

// EXTERNAL MODULE: ./lib/cli/src/inputs/mistaken-values.js
var mistaken_values = __webpack_require__(5238);
// EXTERNAL MODULE: ./lib/cli/src/inputs/run-input.js + 1 modules
var run_input = __webpack_require__(1576);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/setup-problems.js






function wholeSetup(run) {
    return mergeSetup((0,run_input/* declaredBy */.O)(run).setup, objectOf(run.read.setup));
}
function objectOf(setup) {
    return setup.ok && (0,json/* isJsonObject */.O)(setup.value) ? setup.value : undefined;
}
const NOT_AN_OBJECT = {
    problem: 'it is JSON, but not an object',
    remedy: 'Use an object such as {"autoAnswer": true}, from a secret',
};
function setupProblems(run, merged) {
    const { setup } = run.read;
    if (setup.ok && setup.value !== undefined && !(0,json/* isJsonObject */.O)(setup.value)) {
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
    return doubled.length > 0 ? doubled : [...(0,run_input/* declaredBy */.O)(run).setupProblems(merged.setup ?? {})];
}
function missingSetup({ read }, merged) {
    const { setup, 'require-setup': requireSetup, 'setup-when': setupWhen } = read;
    const isRequired = requireSetup.ok && requireSetup.value;
    if (isRequired && setup.ok && isEmpty(setup.value)) {
        return [emptySetup(`${(0,quote/* option */.uK)('require-setup', 'true')} asks for one`, 'require-setup')];
    }
    const isSent = merged.setup !== undefined || (0,inputs/* isGiven */.qR)(setup);
    if (!setupWhen.ok || setupWhen.value !== 'always' || isSent)
        return [];
    return [emptySetup(`${(0,quote/* option */.uK)('setup-when', 'always')} is to send it`, 'setup-when')];
}
function isEmpty(setup) {
    return setup === undefined || ((0,json/* isJsonObject */.O)(setup) && Object.keys(setup).length === 0);
}
function emptySetup(why, by) {
    return {
        input: 'setup',
        problem: `it has no value, and ${why}`,
        remedy: `${(0,quote/* howToSet */.ac)('setup')}; or leave ${(0,quote/* option */.uK)(by)} out`,
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/inputs/input-problems.js






function releaseProblems(run, setup) {
    const { read, context, version, manifest } = run;
    return tellable([
        ...missingProblems(read),
        ...(manifest.ok ? integrationProblems(run, manifest.value) : manifest.problems),
        ...credentialProblems(read, context),
        ...deploymentProblems(read),
        ...setupProblems(run, setup),
        ...failOnProblems(read),
        ...valueProblems(read),
        ...(version.ok ? [] : version.problems),
    ]);
}
function lookProblems({ read, context }) {
    const problems = [
        ...missingProblems(read),
        ...((0,inputs/* isGiven */.qR)(read.integration) ? [] : [withoutValue('integration')]),
        ...credentialProblems(read, context),
        ...valueProblems(read),
    ];
    return tellable(problems.filter(({ input }) => inputs/* LOOK_INPUTS */.Ye.some((name) => name === input)));
}
function valueProblems(read) {
    return inputs/* INPUT_NAMES */.Qh.flatMap((input) => {
        const one = read[input];
        return one.ok ? [] : [{ input, problem: one.problem, remedy: one.remedy }];
    });
}
function withoutValue(input) {
    return { input, problem: 'it has no value', remedy: (0,quote/* howToSet */.ac)(input) };
}
function missingProblems(read) {
    return inputs/* INPUT_NAMES */.Qh.filter((name) => 'required' in inputs/* INPUTS */.mc[name] && !(0,inputs/* isGiven */.qR)(read[name])).map(withoutValue);
}
function integrationProblems({ read }, declared) {
    if ((0,inputs/* isGiven */.qR)(read.integration) || declared.integration !== undefined)
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
    return inputs/* INPUT_NAMES */.Qh.flatMap((name) => {
        const all = problems.filter(({ input }) => input === name);
        return OF_MANY_VALUES.has(name) ? (0,errors/* eachOnce */.B)(all) : all.slice(0, 1);
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/inputs/release-inputs.js




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
            desired: toDesired(values, { version, declared: (0,run_input/* declaredBy */.O)(run), setup: merged.setup }),
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
    return Object.fromEntries(inputs/* INPUT_NAMES */.Qh.map((name) => {
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


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withoutTagRef)
/* harmony export */ });
const TAG_REF = 'refs/tags/';
function withoutTagRef(ref) {
    return ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined;
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ declaredBy),
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./lib/cli/src/inputs/declared.js
var declared = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/cli/src/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/cli/src/domain/parsed.js
var parsed = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/cli/src/version/grammar.js
var grammar = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/cli/src/inputs/run-context.js
var run_context = __webpack_require__(8294);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/release-version.js





function runTag({ tag }, context) {
    const name = (0,inputs/* isGiven */.qR)(tag) ? ((0,run_context/* withoutTagRef */.U)(tag.text) ?? tag.text) : eventTag(context);
    return name === undefined ? undefined : { name, isInput: (0,inputs/* isGiven */.qR)(tag) };
}
function eventTag({ releaseTag, ref }) {
    return releaseTag ?? (0,run_context/* withoutTagRef */.U)(ref);
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
    if ((0,inputs/* isGiven */.qR)(version)) {
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
    const { versionFromTag } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 940));
    return versionFromTag(tag, { prefix });
}
async function exactly(version) {
    if ((0,grammar/* plainVersion */.VY)(version, '') === version)
        return (0,parsed/* parsed */.Yz)({ version, rules: [] });
    const { exactVersion } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 940));
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

;// CONCATENATED MODULE: ./lib/cli/src/inputs/run-input.js



function declaredBy({ manifest }) {
    return manifest.ok ? manifest.value : declared/* NOTHING_DECLARED */.Z;
}
async function readRun(raw, help) {
    const { context } = help;
    const read = await (0,inputs/* readInputs */.Ko)(raw);
    const tag = runTag(read, context);
    const version = await releaseVersion(read, { tag, context });
    return { read, context, tag, version, manifest: await manifestOf(read, help) };
}
async function manifestOf({ manifest: path, workspace }, { readManifest }) {
    if (!path.ok)
        return { ok: false, problems: [] };
    if (path.value === undefined)
        return { ok: true, value: declared/* NOTHING_DECLARED */.Z };
    return readManifest(path.value, workspace.text);
}


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ setupSentence)
/* harmony export */ });
/* unused harmony exports failureSummary, failureText */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5119);


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
    const next = `👉 **Next:** ${words(hintFor(problems))}`;
    const [only, ...others] = problems;
    if (only !== undefined && others.length === 0)
        return `${name} ${problemText(only)}<br>${next}`;
    const items = problems.map((one) => `- ${problemText(one)} ${words(`${one.remedy}.`)}`);
    return [name, items.join('\n'), next].join('\n\n');
}
function problemText({ input, problem }) {
    const what = input.includes(' ') ? words(input) : code(input);
    return `${what}: ${words(`${problem}.`)}`;
}
function codeName(name, errorsPage) {
    return `**${errorsPage === undefined ? name : link(name, `${errorsPage}#${name}`)}**`;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => words(line))
        .join('<br>');
}


/***/ }),

/***/ 5119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ plainMarkup)
/* harmony export */ });
/* unused harmony exports words, code, diff, plainDiff, table, link, MARKDOWN */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);

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
    const shown = lines.map(({ sign, text }) => `${sign} ${printable(text, LINE_LENGTH).replace(SPECIAL, entity)}`);
    return `<pre lang="diff">\n${shown.join('\n')}\n</pre>`;
}
function plainDiff(lines) {
    return lines.map(({ sign, text }) => `${sign} ${printable(text, LINE_LENGTH)}`);
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

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopBySignal)
/* harmony export */ });
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143, SIGBREAK: 149 };
const SAME_PRESS_MS = 300;
function stopBySignal(log) {
    const cancelled = new AbortController();
    let first;
    for (const [name, exitCode] of Object.entries(EXIT_CODES)) {
        process.on(name, () => {
            if (first === undefined) {
                first = { exitCode, at: performance.now() };
                log.info(`${name}: stopping. No new write is begun; once more ends at once.`);
                cancelled.abort(new Error(name));
            }
            else if (performance.now() - first.at > SAME_PRESS_MS) {
                log.error('Ended at once: what was being written may have happened.');
                process.exit(exitCode);
            }
        });
    }
    return { cancelled: cancelled.signal, exitCode: () => first?.exitCode };
}


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ takeInput)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/cli/src/domain/thrown.js
var thrown = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/cli/src/domain/errors.js
var errors = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/cli/src/domain/parsed.js
var parsed = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/cli/src/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/cli/src/shells/common/judge-node.js
var judge_node = __webpack_require__(3971);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var json = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/src/inputs/run-context.js
var run_context = __webpack_require__(8294);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/run-context.js



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
    return isDeleted ? (0,run_context/* withoutTagRef */.U)(run_context_text(payload.ref) || ref) : undefined;
}
function shortTag(ref) {
    return (0,run_context/* withoutTagRef */.U)(ref) ?? ref;
}
function repositoryOf(pullRequest, side) {
    return field(field(field(pullRequest, side), 'repo'), 'full_name');
}
function readPayload({ GITHUB_EVENT_PATH: file = '' }) {
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return (0,json/* isJsonObject */.O)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
function field(value, name) {
    return (0,json/* isJsonObject */.O)(value) ? value[name] : undefined;
}
function run_context_text(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./lib/cli/src/shells/common/utf8-text.js
var utf8_text = __webpack_require__(340);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/flags.js
var cli_flags = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/program.js
var program = __webpack_require__(2354);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/take-input.js










async function takeInput({ command, args, env }) {
    const files = await readFiles(args.flags);
    const raw = (0,inputs/* takeInputs */.LY)((text) => {
        const name = text;
        if (!command.inputs.includes(name))
            return command.settles?.[name] ?? '';
        return (args.flags.get(name) ?? files.get(name) ?? env[(0,inputs/* variableOf */.Qn)(name)] ?? '').trim();
    });
    const node = (0,judge_node/* judgeNode */._)(process.versions.node, program/* PROGRAM */.R);
    return { raw, context: contextOf(env), unserved: [], root: process.cwd(), env, node };
}
function contextOf(env) {
    const { CI_COMMIT_TAG: tag = '' } = env;
    const context = readRunContext(tag === '' ? env : { GITHUB_REF: `refs/tags/${tag}` });
    return { ...context, writtenIn: 'command-line' };
}
const STANDARD_INPUT = '-';
const MOST_BYTES = 64 * 1024;
async function readFiles(flags) {
    const named = Object.entries(cli_flags/* FILE_FLAGS */.Tm).flatMap(([flag, input]) => {
        const path = flags.get(flag);
        return path === undefined ? [] : [{ flag, input, path }];
    });
    const fromInput = named.filter(({ path }) => path === STANDARD_INPUT);
    if (fromInput.length > 1)
        throw new errors/* InputError */.dz(fromInput.map(({ flag }) => inputTwice(flag)));
    const read = await Promise.all(named.map(async ({ flag, input, path }) => ({ flag, input, text: await readText(path) })));
    const problems = read.flatMap(({ flag, text }) => (text.ok ? [] : [{ ...text, input: flag }]));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return new Map(read.map(({ input, text }) => [input, text.ok ? text.value : '']));
}
function inputTwice(flag) {
    return {
        input: flag,
        problem: 'standard input is named twice',
        remedy: 'It can hold one secret; take the other from a file or the environment',
    };
}
async function readText(path) {
    try {
        const bytes = path === STANDARD_INPUT ? await firstBytes(process.stdin) : await ofFile(path);
        if (bytes.length > MOST_BYTES)
            return (0,parsed/* wrong */.Qm)('it is longer than 64 KiB', 'Check the path');
        return (0,parsed/* andThen */.hg)((0,utf8_text/* utf8Text */.H)(bytes, 'it'), (text) => text.trim() === '' ? empty(path) : (0,parsed/* parsed */.Yz)(text));
    }
    catch (error) {
        const code = (0,thrown/* errorCode */.CA)(error);
        const word = code === undefined ? '' : ` (${code})`;
        return (0,parsed/* wrong */.Qm)(`it cannot be read${word}`, 'Check the path');
    }
}
function empty(path) {
    const where = path === STANDARD_INPUT ? 'standard input' : 'the file';
    return (0,parsed/* wrong */.Qm)(`${where} is empty`, 'Check what was to fill it, or leave the flag out');
}
async function ofFile(path) {
    const file = await (0,promises_.open)(path);
    try {
        return await firstBytes(file.createReadStream({ autoClose: false }));
    }
    finally {
        await file.close();
    }
}
async function firstBytes(stream) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        chunks.push(bytes);
        length += bytes.length;
        if (length > MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/cli/src/http/sockets.js
var sockets = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/cli/src/http/turns.js
var turns = __webpack_require__(5068);
;// CONCATENATED MODULE: ./lib/cli/src/http/eager-connector.js



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
        await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 9618));
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

// EXTERNAL MODULE: ./lib/cli/src/http/proxy.js
var http_proxy = __webpack_require__(7884);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/reach.js


function reachOf(apiUrl, proxy) {
    const isDirect = (0,http_proxy/* proxyFor */.iJ)(proxy, apiUrl) === undefined;
    return { proxy, connector: isDirect ? new EagerConnector(apiUrl) : undefined };
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readRelease),
  Z: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/errors.js
var errors = __webpack_require__(2961);
// EXTERNAL MODULE: ./lib/cli/src/http/proxy.js
var http_proxy = __webpack_require__(7884);
// EXTERNAL MODULE: ./lib/cli/src/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/cli/src/inputs/release-inputs.js + 5 modules
var release_inputs = __webpack_require__(8702);
// EXTERNAL MODULE: ./lib/cli/src/inputs/run-input.js + 1 modules
var run_input = __webpack_require__(1576);
// EXTERNAL MODULE: ./lib/cli/src/inputs/credential-values.js
var credential_values = __webpack_require__(187);
// EXTERNAL MODULE: ./lib/cli/src/inputs/declared.js
var declared = __webpack_require__(5503);
;// CONCATENATED MODULE: ./lib/cli/src/inputs/harmless-words.js

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

;// CONCATENATED MODULE: ./lib/cli/src/inputs/secret-values.js





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
    const { value = '' } = named.ok ? (named.value ?? {}) : (0,credential_values/* partedAtName */.Lk)(named.text);
    return [...inputs/* SECRET_INPUTS */.pH.map((name) => read[name].text), value].filter(isSome);
}
const INPUTS_IN_THE_OPEN = inputs/* INPUT_NAMES */.Qh.filter((name) => {
    const hidden = [...inputs/* SECRET_INPUTS */.pH, 'setup', 'instance-patch', 'routes'];
    return !hidden.includes(name);
});
function wordsInTheOpen(run) {
    const { read, tag, version } = run;
    return new Set([
        ...HARMLESS_WORDS,
        ...inputs/* INPUT_NAMES */.Qh,
        ...INPUTS_IN_THE_OPEN.map((name) => read[name].text),
        ...(tag === undefined ? [] : [tag.name]),
        ...(version.ok ? [version.value.version] : []),
        ...wordsOfAddress(read['api-url']),
        ...(0,declared/* declaredWords */.S)((0,run_input/* declaredBy */.O)(run)),
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

// EXTERNAL MODULE: ./lib/cli/src/render/failure-summary.js
var failure_summary = __webpack_require__(9135);
// EXTERNAL MODULE: ./lib/cli/src/secrets/secrets.js + 5 modules
var secrets = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/read-release.js









function readRelease(input, log) {
    return understand(input, { log, check: release_inputs/* releaseInputs */.S, tells: tellSetup });
}
async function understand(input, { log, check, tells }) {
    const { context, env, node } = input;
    const run = await (0,run_input/* readRun */.c)(input.raw, { context, readManifest: readerOfManifests(input) });
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
        const { readManifest } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 8854));
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
    const declared = (0,run_input/* declaredBy */.O)(run);
    log.info((0,failure_summary/* setupSentence */.$M)((0,inputs/* isGiven */.qR)(setup) || declared.setup !== undefined));
    if (!(0,inputs/* isGiven */.qR)(manifest) || !run.manifest.ok)
        return;
    const { part } = declared;
    log.info(`The manifest is ${(0,quote/* quote */.hD)(manifest.text)}.${part === undefined ? '' : ` ${part}`}`);
}
const SHOWN_KEYS = 5;
function tellOpen({ open }, log) {
    const keys = open
        .filter(({ value }) => (0,secrets/* isMaskable */.h_)(value))
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


/***/ })

};
;