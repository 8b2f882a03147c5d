"use strict";
exports.id = 365;
exports.ids = [365];
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

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLedger: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 14 modules
var utils = __webpack_require__(7415);
// EXTERNAL MODULE: ./lib/domain/about.js
var about = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/domain/json.js
var domain_json = __webpack_require__(7708);
;// CONCATENATED MODULE: ./lib/ledger/definition-digest.js


const CONTEXT = 'kontur-crm-release: digest of a definition, 1';
const KEY_BYTES = 32;
function definitionDigest(definition) {
    const secret = credentialText(definition.settings.credentials);
    const key = Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, '', CONTEXT, KEY_BYTES));
    const text = canonicalJson(definitionOf(definition));
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest('hex');
}
function definitionOf({ desired, policy, settings }) {
    return {
        apiUrl: settings.apiUrl,
        workspace: settings.workspace,
        integration: desired.integration,
        version: desired.version,
        install: desired.install,
        setup: desired.setup ?? null,
        setupWhen: policy.setupWhen,
        routes: Object.fromEntries(Object.entries(settings.routes).map(([operation, { method, path, body = null }]) => [
            operation,
            [method, path, body],
        ])),
        ...declaredParts(desired),
        instancePatch: desired.instancePatch.map(({ op, path, value }) => ({
            op,
            path,
            ...(value === undefined ? {} : { value }),
        })),
    };
}
function declaredParts({ features, webhooks }) {
    return {
        ...(Object.keys(features).length === 0 ? {} : { features }),
        ...(webhooks.length === 0 ? {} : { webhooks: webhooks.map(webhookText).sort() }),
    };
}
function webhookText({ url, trigger, disabled, absent }) {
    const called = trigger.kind === 'schedule'
        ? { everyMinutes: trigger.everyMinutes }
        : {
            events: trigger.events.map(({ event, entity, change }) => definedOnly({ event, entity, change })),
        };
    return canonicalJson({ url, ...called, disabled, absent });
}
function definedOnly(fields) {
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
function credentialText(credentials) {
    return credentials.kind === 'token'
        ? JSON.stringify(['token', credentials.token])
        : JSON.stringify(['api-key', credentials.apiKey, credentials.integrationSecret ?? null]);
}
function canonicalJson(value) {
    if (Array.isArray(value)) {
        return `[${value.map(canonicalJson).join(',')}]`;
    }
    if (!(0,domain_json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const fields = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${fields.join(',')}}`;
}

// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/ledger/deployments.js
const PAGE_SIZE = 100;

// EXTERNAL MODULE: ./lib/domain/commit.js
var commit = __webpack_require__(2935);
;// CONCATENATED MODULE: ./lib/ledger/judge-release.js


function judgeRelease(release, { past: { last, unfinished }, allowMovedTag }) {
    if (last === undefined)
        return { isRecorded: false, setupProven: false, refusals: [] };
    const isSameCommit = last.payload.sha === release.sha;
    const isSameVersion = last.payload.version === release.version;
    const isMoved = isSameVersion && !isSameCommit && !allowMovedTag;
    const setupProven = [last.payload, ...unfinished].every(({ digest }) => digest === release.digest);
    return {
        isRecorded: setupProven && isSameVersion && isSameCommit && unfinished.length === 0,
        setupProven,
        refusals: isMoved ? [movedTag(release, last.payload)] : [],
    };
}
function movedTag({ version, tag, sha }, former) {
    const now = tag === null ? 'this run is' : `the tag ${(0,quote/* quote */.hD)(tag)} is now`;
    return {
        code: 'moved-tag',
        message: `The version ${version} was released from the commit ${(0,quote/* quote */.hD)((0,commit/* shortCommit */.A)(former.sha))}, ` +
            `and ${now} at ${(0,quote/* quote */.hD)((0,commit/* shortCommit */.A)(sha))}.`,
        hint: 'Give the new commit a new version. If the same version is meant to come from another ' +
            `commit, set ${(0,quote/* option */.uK)('allow-moved-tag')} to true for this run.`,
    };
}

;// CONCATENATED MODULE: ./lib/ledger/release-payload.js

const TEXT_FIELDS = ['workspace', 'integration', 'version', 'sha', 'digest'];
function payloadFrom(json) {
    const value = typeof json === 'string' ? parsed(json) : json;
    if (!(0,domain_json/* isJsonObject */.O)(value))
        return undefined;
    if (TEXT_FIELDS.some((field) => typeof value[field] !== 'string'))
        return undefined;
    const { workspace, integration, version, sha, digest, tag } = value;
    return {
        ...{ workspace, integration, version, sha, digest },
        tag: typeof tag === 'string' ? tag : null,
    };
}
function isOfSameIntegration(a, b) {
    return a.workspace === b.workspace && a.integration === b.integration;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/ledger/past-releases.js


const MAX_PAGES = 10;
async function readPastReleases(deployments, of) {
    const unfinished = [];
    let newest = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const listed = await deployments.list(page);
        if (page === 1)
            newest = listed.map(({ id }) => id);
        for (const recorded of listed.flatMap((one) => recordedRelease(one, of))) {
            if (await deployments.hasSucceeded(recorded.deploymentId)) {
                return { last: recorded, unfinished, isComplete: true, newest };
            }
            unfinished.push(recorded.payload);
        }
        if (listed.length < PAGE_SIZE) {
            return { last: undefined, unfinished, isComplete: true, newest };
        }
    }
    return { last: undefined, unfinished, isComplete: false, newest };
}
function recordedRelease({ id, sha, payload: json }, of) {
    const payload = payloadFrom(json);
    if (payload?.sha !== sha || !isOfSameIntegration(payload, of))
        return [];
    return [{ deploymentId: id, payload }];
}

;// CONCATENATED MODULE: ./lib/ledger/deployment-ledger.js







class DeploymentLedger {
    #dependencies;
    constructor(dependencies) {
        this.#dependencies = dependencies;
    }
    lookUp = async () => {
        const { deployments, allowMovedTag, commit, log } = this.#dependencies;
        const sha = await commit(deployments);
        const release = { ...this.#dependencies.release, sha };
        const past = await readPastReleases(deployments, release);
        this.#tell(past, release);
        const standing = judgeRelease(release, { past, allowMovedTag });
        if (this.#dependencies.dryRun)
            log.info('A dry run: no deployment is created.');
        return {
            evidence: { ...standing, provenance: provenanceOf(release, past) },
            record: (plan, work) => this.#record({ release, past, standing }, plan, work),
        };
    };
    async #record({ release, past, standing }, { writes }, work) {
        if (standing.isRecorded && !writes) {
            await work();
            return;
        }
        const { deployments, environment, log } = this.#dependencies;
        log.info(`Create a deployment of ${(0,quote/* quote */.hD)(environment)} …`);
        const id = await this.#create(release, past);
        await this.#failing(id, async () => {
            await deployments.report(id, IN_PROGRESS);
            await work();
        });
        await this.#succeeded(id, past.last);
    }
    async #create(release, { newest }) {
        try {
            return await this.#dependencies.deployments.create(release);
        }
        catch (error) {
            if (!(error instanceof errors/* ReleaseError */.K2) || error.code === 'github-refused')
                throw error;
            await this.#lastly('A deployment whose creation was not answered', async (deployments) => {
                const made = (await deployments.list(1)).find(({ id, payload }) => !newest.includes(id) && payloadFrom(payload)?.digest === release.digest);
                if (made !== undefined)
                    await deployments.report(made.id, failed(error.code));
            });
            throw error;
        }
    }
    async #failing(id, work) {
        try {
            await work();
        }
        catch (error) {
            const code = error instanceof errors/* ReleaseError */.K2 ? error.code : 'internal';
            await this.#lastly('The failure', (deployments) => deployments.report(id, failed(code)));
            throw error;
        }
    }
    async #succeeded(id, former) {
        const { environment, log } = this.#dependencies;
        await this.#lastly('The release is done, which', async (deployments) => {
            await deployments.report(id, SUCCEEDED);
            log.info(`Recorded as deployment ${id} of ${(0,quote/* quote */.hD)(environment)}.`);
            if (former !== undefined)
                await deployments.report(former.deploymentId, SUPERSEDED);
        });
    }
    async #lastly(what, say) {
        try {
            await say(this.#dependencies.atShutdown());
        }
        catch (error) {
            this.#dependencies.log.warning(`${what} could not be recorded in full.${reasonOf(error)}`);
        }
    }
    #tell({ last, isComplete }, { integration, workspace }) {
        const { environment, log } = this.#dependencies;
        const what = `a release of ${integration} to ${workspace} in the environment ${(0,quote/* quote */.hD)(environment)}`;
        if (last !== undefined) {
            const { version, sha } = last.payload;
            log.info(`GitHub's last record of ${what}: ${(0,quote/* quote */.hD)(version)} from the commit ${(0,quote/* quote */.hD)((0,commit/* shortCommit */.A)(sha))}.`);
        }
        else if (isComplete) {
            log.info(`GitHub has no record of ${what} that succeeded.`);
        }
        else {
            log.warning(`The newest ${MAX_PAGES * PAGE_SIZE} deployments hold no record of ${what} that succeeded. ` +
                'Older ones are not read, so a moved tag would not be noticed.');
        }
    }
}
function provenanceOf({ sha, tag }, { last }) {
    const former = last && {
        version: last.payload.version,
        tag: last.payload.tag ?? undefined,
    };
    return { commit: sha, tag: tag ?? undefined, former };
}
const IN_PROGRESS = { state: 'in_progress', description: 'Being released.' };
const SUCCEEDED = { state: 'success', description: 'Released.' };
const SUPERSEDED = {
    state: 'inactive',
    description: 'Superseded by a later release.',
};
function reasonOf(error) {
    if (!(error instanceof errors/* ReleaseError */.K2))
        return '';
    return error.code === 'budget-exceeded' ? ' GitHub did not answer in time.' : ` ${error.message}`;
}
function failed(code) {
    return { state: 'failure', description: `The run failed: ${code}.` };
}

// EXTERNAL MODULE: ./lib/time/deadline.js
var time_deadline = __webpack_require__(2181);
// EXTERNAL MODULE: ./lib/http/connection.js
var http_connection = __webpack_require__(2634);
// EXTERNAL MODULE: ./lib/http/transport.js + 6 modules
var http_transport = __webpack_require__(4399);
;// CONCATENATED MODULE: ./lib/github/rate-limits.js
function withRateLimits(connection, clock) {
    return {
        ...connection,
        exchange: async (request, signal) => {
            const answer = await connection.exchange(request, signal);
            const waitSeconds = rateLimitSeconds(answer, clock.wallTime());
            if (waitSeconds === undefined)
                return answer;
            return { ...answer, isTemporary: true, header: withHeader(answer, String(waitSeconds)) };
        },
    };
}
const UNTOLD_SECONDS = 60;
const NAMES_A_LIMIT = /rate limit|abuse detection/i;
function rateLimitSeconds({ status, header, text }, wallTime) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = header('retry-after') ?? '';
    if (/^\d+$/.test(retryAfter))
        return Number(retryAfter);
    const reset = header('x-ratelimit-reset') ?? '';
    if (header('x-ratelimit-remaining') === '0' && /^\d+$/.test(reset)) {
        return Math.max(0, Number(reset) - Math.floor(wallTime / 1000));
    }
    return NAMES_A_LIMIT.test(text) ? UNTOLD_SECONDS : undefined;
}
function withHeader({ header }, retryAfter) {
    return (name) => (name === 'retry-after' ? retryAfter : header(name));
}

// EXTERNAL MODULE: ./lib/http/answer-shapes.js
var answer_shapes = __webpack_require__(7951);
// EXTERNAL MODULE: ./lib/http/retry-policy.js
var retry_policy = __webpack_require__(2441);
// EXTERNAL MODULE: ./lib/http/common-hints.js
var common_hints = __webpack_require__(3600);
// EXTERNAL MODULE: ./lib/http/wire-error.js
var wire_error = __webpack_require__(4692);
;// CONCATENATED MODULE: ./lib/github/github-errors.js






const LATER = 'Nothing of the release is lost by that: run again later.';
const REACH = 'Check that the runner reaches the address in GITHUB_API_URL, and the proxy if the ' +
    'environment names one; then run again.';
const HINTS = {
    ...common_hints/* COMMON_HINTS */.N,
    'check-address': REACH,
    'check-redirect': REACH,
    'check-name': REACH,
    'check-credentials': REACH,
    'check-gateway': REACH,
    'check-network': REACH,
    'run-again': LATER,
    'run-later': LATER,
    'more-time': `Run again, or raise ${(0,quote/* option */.uK)('timeout')}.`,
};
function toGitHubError(thrown, call) {
    const cause = Object(thrown).cause;
    if (cause instanceof wire_error/* WireError */.c)
        return unanswered(cause, call);
    const { status, response } = Object(thrown);
    if (typeof status !== 'number')
        return thrown;
    const { data, headers } = Object(response);
    const said = saidIn(data);
    const isLimited = 'retry-after' in Object(headers);
    return new errors/* ReleaseError */.K2({
        ...(isLimited ? UNAVAILABLE : answered(status, call)),
        message: messageOf(call, { status, said }),
    });
}
function unreadable({ failure }) {
    return new errors/* ReleaseError */.K2({
        code: 'github-unavailable',
        message: `${failure}: GitHub answered something that this action cannot read.`,
        hint: LATER,
    });
}
function unanswered({ code, advice, reason }, { failure }) {
    if (code === 'cancelled' || code === 'budget-exceeded') {
        return new errors/* ReleaseError */.K2({ code, message: reason, hint: HINTS[advice] });
    }
    if (code === 'redirected') {
        return new errors/* ReleaseError */.K2({
            code: 'github-refused',
            message: `${failure}: GitHub answered with a redirect, which is never followed.`,
            hint: 'If the repository was renamed or moved, start a new run there.',
        });
    }
    return new errors/* ReleaseError */.K2({
        code: 'github-unavailable',
        message: `${failure}. GitHub: ${reason}.`,
        hint: HINTS[advice],
    });
}
const UNAVAILABLE = { code: 'github-unavailable', hint: LATER };
function answered(status, call) {
    if (status === 401) {
        return {
            code: 'github-refused',
            hint: `Set ${(0,quote/* option */.uK)('github-token')} to \${{ github.token }}; another token may have expired.`,
        };
    }
    if (status === 403 || status === 404) {
        const first = status === 404 && call.missing !== undefined ? `${call.missing} ` : '';
        return { code: 'github-refused', hint: first + permissionsHint(call) };
    }
    if ((0,retry_policy/* isTemporary */.ey)(status))
        return UNAVAILABLE;
    return {
        code: 'github-refused',
        hint: `Check ${(0,quote/* option */.uK)('deployment')} and ${(0,quote/* option */.uK)('tag')}; then run again.`,
    };
}
function permissionsHint({ permissions }) {
    const lines = Object.entries(permissions).map(([name, access]) => `  ${name}: ${access}`);
    return ['Give the job of this step the permissions of its token:', 'permissions:', ...lines].join('\n');
}
function messageOf({ failure }, { status, said }) {
    return `${failure}: GitHub answered ${status}${said === '' ? '' : `, ${(0,quote/* quote */.hD)(said)}`}.`;
}
function saidIn(data) {
    return (0,domain_json/* isJsonObject */.O)(data) && typeof data.message === 'string' ? data.message : '';
}

;// CONCATENATED MODULE: ./lib/github/github-deployments.js






const LONGEST_TAG_CHAIN = 8;
const STATUSES_PAGE_SIZE = 100;
const WRITE_DEPLOYMENTS = { deployments: 'write' };
const READ_TAGS = { contents: 'read', ...WRITE_DEPLOYMENTS };
const deploymentList = answer_shapes/* listOf */.c3(answer_shapes/* object */.Ik({ id: answer_shapes/* number */.ai(), sha: answer_shapes/* text */.Qq(), payload: answer_shapes/* anything */.D8() }));
const statusList = answer_shapes/* listOf */.c3(answer_shapes/* object */.Ik({ state: answer_shapes/* text */.Qq() }));
const created = answer_shapes/* object */.Ik({ id: answer_shapes/* number */.ai() });
const pointing = answer_shapes/* object */.Ik({
    object: answer_shapes/* object */.Ik({ type: answer_shapes/* text */.Qq(), sha: answer_shapes/* text */.Qq() }),
});
function githubDeployments(repository) {
    const { octokit, owner, repo, environment } = repository;
    const { request } = octokit;
    const at = { owner, repo };
    return {
        list: (page) => calling('The deployments could not be read', WRITE_DEPLOYMENTS).read(deploymentList, () => request('GET /repos/{owner}/{repo}/deployments', {
            ...at,
            environment,
            per_page: PAGE_SIZE,
            page,
        })),
        hasSucceeded: async (id) => {
            const statuses = await calling('The statuses of a deployment could not be read', WRITE_DEPLOYMENTS).read(statusList, () => request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
                ...at,
                deployment_id: id,
                per_page: STATUSES_PAGE_SIZE,
            }));
            return statuses.some(({ state }) => state === 'success');
        },
        create: async (payload) => {
            const { version, integration, workspace, sha } = payload;
            const answer = await calling('The deployment could not be created', WRITE_DEPLOYMENTS).read(created, () => request('POST /repos/{owner}/{repo}/deployments', {
                ...at,
                ref: sha,
                environment,
                description: shortened(`${integration} ${version} in ${workspace}`),
                payload: { ...payload },
                required_contexts: [],
                auto_merge: false,
                transient_environment: false,
            }));
            return answer.id;
        },
        report: async (id, { state, description }) => {
            await calling(`The status ${state} of the deployment could not be recorded`, WRITE_DEPLOYMENTS).read(created, () => request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
                ...at,
                deployment_id: id,
                state,
                description: shortened(description),
                environment_url: repository.environmentUrl,
                ...(repository.logUrl === undefined ? {} : { log_url: repository.logUrl }),
                auto_inactive: false,
            }));
        },
        commitOfTag: (tag) => commitOfTag(tag, {
            readRef: (ref) => callingFor(tag).read(pointing, () => request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref })),
            readTag: (sha) => callingFor(tag).read(pointing, () => request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...at, tag_sha: sha })),
        }),
    };
}
async function commitOfTag(tag, { readRef, readTag }) {
    let { object } = await readRef(`tags/${tag}`);
    for (let steps = 0; object.type === 'tag' && steps < LONGEST_TAG_CHAIN; steps += 1) {
        ({ object } = await readTag(object.sha));
    }
    if (object.type === 'commit' && (0,commit/* isCommit */.W)(object.sha))
        return object.sha;
    throw new errors/* ReleaseError */.K2({
        code: 'github-refused',
        message: `The tag ${(0,quote/* quote */.hD)(tag)} does not point to a commit.`,
        hint: 'Tag a commit, and release that tag.',
    });
}
function callingFor(tag) {
    return calling(`The tag ${(0,quote/* quote */.hD)(tag)} could not be read`, READ_TAGS, NO_TAG);
}
const NO_TAG = `There may be no such tag in this repository: check ${(0,quote/* option */.uK)('tag')}, and push it first.`;
function calling(failure, permissions, missing) {
    const call = { failure, permissions, ...(missing === undefined ? {} : { missing }) };
    return {
        read: async (schema, send) => {
            const { data } = await send().catch((error) => {
                throw toGitHubError(error, call);
            });
            const parsed = answer_shapes/* safeParse */.xL(schema, data);
            if (!parsed.success)
                throw unreadable(call);
            return parsed.data;
        },
    };
}
const DESCRIPTION_LENGTH = 140;
function shortened(text) {
    return text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, DESCRIPTION_LENGTH - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/github/github-fetch.js
function fetchOver(transport) {
    return async (url, { method = 'GET', headers = {}, body } = {}) => {
        const { pathname, search } = new URL(url);
        const answer = await transport.send({
            label: 'GitHub',
            method,
            path: pathname + search,
            headers,
            body,
            safe: method === 'GET',
        });
        return {
            url,
            status: answer.status,
            headers: new Map([
                ['content-type', 'application/json; charset=utf-8'],
                ...retryAfter(answer),
            ]),
            text: () => Promise.resolve(textOf(answer)),
        };
    };
}
function retryAfter({ isTemporary, retryAfterMs }) {
    if (!isTemporary || retryAfterMs === undefined)
        return [];
    return [['retry-after', String(retryAfterMs / 1000)]];
}
function textOf({ body }) {
    if (body.kind === 'empty')
        return '';
    return JSON.stringify(body.kind === 'json' ? body.value : { message: '' });
}

// EXTERNAL MODULE: ./lib/text/loopback.js
var loopback = __webpack_require__(5854);
;// CONCATENATED MODULE: ./lib/github/github-run.js


const API_OF_GITHUB_COM = 'https://api.github.com';
function readGitHubRun(env) {
    const { GITHUB_API_URL: given = '' } = env;
    const apiUrl = given === '' ? API_OF_GITHUB_COM : given.replace(/\/+$/, '');
    const repository = env.GITHUB_REPOSITORY ?? '';
    const sha = env.GITHUB_SHA ?? '';
    const problems = [
        ...(isApiUrl(apiUrl) ? [] : [wrong('GITHUB_API_URL', 'an https address without a password')]),
        ...(/^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : [wrong('GITHUB_REPOSITORY', 'owner/name')]),
        ...((0,commit/* isCommit */.W)(sha) ? [] : [wrong('GITHUB_SHA', 'a commit')]),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    const [owner = '', repo = ''] = repository.split('/');
    return { ok: true, value: { apiUrl, owner, repo, sha, runUrl: runUrl(env, repository) } };
}
function isApiUrl(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && (0,loopback/* isLoopback */.U)(hostname));
    return isSafe && [username, password, search, hash].every((part) => part === '');
}
function wrong(name, expected) {
    return {
        input: `the environment variable ${name}`,
        problem: `it is not ${expected}, which recording a deployment needs`,
        remedy: 'Run this action in a workflow of GitHub, and leave the variable as GitHub sets it',
    };
}
function runUrl(env, repository) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_RUN_ID: id = '' } = env;
    const attempt = env.GITHUB_RUN_ATTEMPT ?? '';
    if (!/^https?:\/\/[^/\s]+$/.test(server) || !/^\d+$/.test(id))
        return undefined;
    const page = `${server}/${repository}/actions/runs/${id}`;
    return /^\d+$/.test(attempt) ? `${page}/attempts/${attempt}` : page;
}

;// CONCATENATED MODULE: ./lib/shells/action/open-ledger.js












async function openLedger(dependencies) {
    const { inputs, deployment, proxy, env, clock, deadline, log } = dependencies;
    const run = gitHubRun(env);
    const settings = { origin: new URL(run.apiUrl).origin, proxy };
    const connection = withRateLimits(await (0,http_connection/* openConnection */.JY)(settings), clock);
    const within = (time) => deploymentsWithin(time, { connection, run, ...dependencies });
    const grace = new time_deadline/* ShutdownGrace */.$9({ clock, cancelled: deadline.cancelled });
    const ledger = new DeploymentLedger({
        environment: deployment.environment,
        release: {
            workspace: inputs.settings.workspace,
            integration: inputs.desired.integration,
            version: inputs.desired.version,
            tag: inputs.tag?.name ?? null,
            digest: definitionDigest(inputs),
        },
        commit: commitOf(inputs.tag, run),
        allowMovedTag: deployment.allowMovedTag,
        dryRun: inputs.policy.dryRun,
        deployments: within(deadline),
        atShutdown: () => within(grace.deadline()),
        log,
    });
    return { ledger, close: () => connection.close() };
}
function commitOf(tag, run) {
    return (deployments) => tag?.isInput === true ? deployments.commitOfTag(tag.name) : Promise.resolve(run.sha);
}
function gitHubRun(env) {
    const read = readGitHubRun(env);
    if (!read.ok)
        throw new errors/* InputError */.dz(read.problems);
    return read.value;
}
function deploymentsWithin(deadline, { connection, run, inputs, deployment, clock, log }) {
    const transport = new http_transport/* Transport */.o({ connection, clock, log, deadline, random: Math.random });
    const octokit = new utils/* GitHub */.gq((0,utils/* getOctokitOptions */.EG)(deployment.githubToken, {
        baseUrl: run.apiUrl,
        userAgent: about/* USER_AGENT */._O,
        request: { fetch: fetchOver(transport), log: SILENT },
        log: SILENT,
    }));
    return githubDeployments({
        octokit,
        owner: run.owner,
        repo: run.repo,
        environment: deployment.environment,
        environmentUrl: (0,about/* workspacePage */.d_)(inputs.settings),
        logUrl: run.runUrl,
    });
}
const SILENT = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};


/***/ })

};
;