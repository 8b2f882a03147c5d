export const id = 791;
export const ids = [791,725];
export const modules = {

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHistory: () => (/* binding */ openHistory)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 15 modules
var utils = __webpack_require__(7102);
// EXTERNAL MODULE: ./lib/about.js
var about = __webpack_require__(4302);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/json.js
var lib_json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/deployment/canonical-json.js

function canonicalJson(value) {
    if (Array.isArray(value)) {
        return `[${value.map(canonicalJson).join(',')}]`;
    }
    if (!(0,lib_json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const fields = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${fields.join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/deployment/definition-digest.js


const CONTEXT = 'kontur-crm-release: digest of a definition, 1';
const KEY_BYTES = 32;
function definitionDigest({ release, connection }) {
    const secret = credentialText(connection.credentials);
    const key = Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secret, '', CONTEXT, KEY_BYTES));
    const text = canonicalJson(definitionOf({ release, connection }));
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest('hex');
}
function definitionOf({ release, connection }) {
    return {
        apiUrl: connection.apiUrl,
        workspace: connection.workspace,
        integration: release.integration,
        version: release.version,
        install: release.install,
        setup: release.setup ?? null,
        setupWhen: release.setupWhen,
        instancePatch: release.instancePatch.map(({ op, path, value }) => ({
            op,
            path,
            ...(value === undefined ? {} : { value }),
        })),
    };
}
function credentialText(credentials) {
    return credentials.kind === 'token'
        ? JSON.stringify(['token', credentials.token])
        : JSON.stringify(['api-key', credentials.apiKey, credentials.integrationSecret ?? null]);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/deployment/judge-release.js


function judgeRelease(release, { past: { last, unfinished }, allowMovedTag }) {
    if (last === undefined)
        return { isRecorded: false, setupProven: false };
    const isSameCommit = last.payload.sha === release.sha;
    const isSameVersion = last.payload.version === release.version;
    if (isSameVersion && !isSameCommit && !allowMovedTag)
        throw movedTag(release, last.payload);
    const setupProven = [last.payload, ...unfinished].every(({ digest }) => digest === release.digest);
    return { isRecorded: setupProven && isSameVersion && isSameCommit, setupProven };
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function movedTag({ version, tag, sha }, former) {
    const now = tag === null ? 'this run is' : `the tag ${(0,quote/* quote */.hD)(tag)} is now`;
    return new errors/* ReleaseError */.K2({
        code: 'moved-tag',
        message: `The version ${version} was released from the commit ${(0,quote/* quote */.hD)(shortSha(former.sha))}, ` +
            `and ${now} at ${(0,quote/* quote */.hD)(shortSha(sha))}.`,
        hint: 'Give the new commit a new version. If the same version is meant to come from another ' +
            'commit, set allow-moved-tag to true for this run.',
    });
}

;// CONCATENATED MODULE: ./lib/deployment/deployments.js
const PAGE_SIZE = 100;

;// CONCATENATED MODULE: ./lib/deployment/release-payload.js

const TEXT_FIELDS = ['workspace', 'integration', 'version', 'sha', 'digest'];
function payloadFrom(json) {
    const value = typeof json === 'string' ? parsed(json) : json;
    if (!(0,lib_json/* isJsonObject */.O)(value))
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

;// CONCATENATED MODULE: ./lib/deployment/past-releases.js


const MAX_PAGES = 10;
async function readPastReleases(deployments, of) {
    const unfinished = [];
    for await (const recorded of releasesOf(deployments, of)) {
        if (await deployments.hasSucceeded(recorded.deploymentId)) {
            return { last: recorded, unfinished };
        }
        unfinished.push(recorded.payload);
    }
    return { last: undefined, unfinished };
}
async function* releasesOf(deployments, of) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const listed = await deployments.list(page);
        for (const { id, sha, payload: json } of listed) {
            const payload = payloadFrom(json);
            if (payload?.sha !== sha || !isOfSameIntegration(payload, of))
                continue;
            yield { deploymentId: id, payload };
        }
        if (listed.length < PAGE_SIZE)
            return;
    }
}

;// CONCATENATED MODULE: ./lib/deployment/deployment-history.js




class DeploymentHistory {
    #parts;
    #recalled;
    constructor(parts) {
        this.#parts = parts;
    }
    recall = async () => {
        const { deployments, allowMovedTag, commit, log } = this.#parts;
        const sha = await commit(deployments);
        const release = { ...this.#parts.release, sha };
        const past = await readPastReleases(deployments, release);
        log.info(this.#describe(past.last, release));
        const standing = judgeRelease(release, { past, allowMovedTag });
        this.#recalled = { release, last: past.last, standing };
        if (this.#parts.dryRun)
            log.info('A dry run: no deployment is created.');
        return standing;
    };
    record = async ({ writes }, work) => {
        if (this.#recalled === undefined)
            throw new Error('record() was called before recall().');
        const { release, last, standing } = this.#recalled;
        if (standing.isRecorded && !writes) {
            await work();
            return;
        }
        const id = await this.#parts.deployments.create(release);
        await this.#failing(id, async () => {
            await this.#parts.deployments.report(id, IN_PROGRESS);
            await work();
        });
        await this.#succeeded(id, last);
    };
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
        const { environment, log } = this.#parts;
        await this.#lastly('The release is done, which', async (deployments) => {
            await deployments.report(id, SUCCEEDED);
            log.info(`Recorded as deployment ${id} of ${(0,quote/* quote */.hD)(environment)}.`);
            if (former !== undefined)
                await deployments.report(former.deploymentId, SUPERSEDED);
        });
    }
    async #lastly(what, say) {
        try {
            await say(this.#parts.lastWords());
        }
        catch (error) {
            this.#parts.log.warning(`${what} could not be recorded in full.${reasonOf(error)}`);
        }
    }
    #describe(last, { integration, workspace }) {
        const where = `${integration} to ${workspace} in the environment ${(0,quote/* quote */.hD)(this.#parts.environment)}`;
        if (last === undefined)
            return `GitHub has no record of a release of ${where}.`;
        const { version, sha } = last.payload;
        return `GitHub's last record of a release of ${where}: ${(0,quote/* quote */.hD)(version)} from the commit ${(0,quote/* quote */.hD)(shortSha(sha))}.`;
    }
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
    return { state: 'failure', description: `Not released: ${code}.` };
}

// EXTERNAL MODULE: ./lib/run-limits.js
var run_limits = __webpack_require__(9791);
;// CONCATENATED MODULE: ./lib/last-words.js

const LAST_WORDS_MS = 5_000;
const AFTER_GRACE_MS = 1_000;
class LastWords {
    #clock;
    #cancelled;
    #cancelledAt;
    constructor({ clock, limits }) {
        this.#clock = clock;
        this.#cancelled = limits.cancelled;
        const note = () => (this.#cancelledAt = clock.now());
        if (this.#cancelled.aborted)
            note();
        else
            this.#cancelled.addEventListener('abort', note, { once: true });
    }
    limits() {
        const clock = this.#clock;
        const sinceCancelMs = this.#cancelledAt === undefined ? 0 : Math.round(clock.now() - this.#cancelledAt);
        const leftMs = run_limits/* CANCEL_GRACE_MS */.R + AFTER_GRACE_MS - sinceCancelMs;
        const budgetMs = Math.max(AFTER_GRACE_MS, Math.min(LAST_WORDS_MS, leftMs));
        return new run_limits/* RunLimits */.w({ clock, budgetMs, cancelled: NEVER });
    }
}
const NEVER = new AbortController().signal;

// EXTERNAL MODULE: ./lib/workspace/connection.js
var workspace_connection = __webpack_require__(8725);
// EXTERNAL MODULE: ./lib/workspace/transport.js + 2 modules
var workspace_transport = __webpack_require__(175);
;// CONCATENATED MODULE: ./lib/action/github-connection.js
function withRateLimits(connection, clock) {
    return {
        ...connection,
        exchange: async (request, signal) => {
            const answer = await connection.exchange(request, signal);
            const waitSeconds = rateLimitSeconds(answer, clock.wallTime());
            if (waitSeconds === undefined)
                return answer;
            return { ...answer, status: 429, header: withHeader(answer, String(waitSeconds)) };
        },
    };
}
function rateLimitSeconds({ status, header }, wallTime) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = header('retry-after') ?? '';
    if (/^\d+$/.test(retryAfter))
        return Number(retryAfter);
    const reset = header('x-ratelimit-reset') ?? '';
    if (header('x-ratelimit-remaining') !== '0' || !/^\d+$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) - Math.floor(wallTime / 1000));
}
function withHeader({ header }, retryAfter) {
    return (name) => (name === 'retry-after' ? retryAfter : header(name));
}

// EXTERNAL MODULE: ./lib/action/environment-proxy.js
var environment_proxy = __webpack_require__(2450);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 6 modules
var schemas = __webpack_require__(2226);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/workspace/request-error.js
var request_error = __webpack_require__(3699);
// EXTERNAL MODULE: ./lib/workspace/retry-policy.js
var retry_policy = __webpack_require__(8358);
;// CONCATENATED MODULE: ./lib/action/github-errors.js





const LATER = 'Nothing of the release is lost by that: run again later.';
const REACH = 'Check that the runner reaches the address in GITHUB_API_URL, and the proxy if the ' +
    'environment names one; then run again.';
const HINTS = {
    'connection-failed': REACH,
    'unexpected-response': REACH,
    'service-unavailable': LATER,
};
function toGitHubError(thrown, call) {
    const cause = Object(thrown).cause;
    if (cause instanceof request_error/* RequestError */.G)
        return unanswered(cause, call);
    const { status, response } = Object(thrown);
    if (typeof status !== 'number')
        return thrown;
    const said = saidIn(Object(response).data);
    return new errors/* ReleaseError */.K2({
        ...answered(status, call),
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
function unanswered(cause, { failure }) {
    const { code, message, hint } = cause;
    if (code === 'cancelled' || code === 'budget-exceeded')
        return cause;
    if (code === 'redirected') {
        return new errors/* ReleaseError */.K2({
            code: 'github-refused',
            message: `${failure}: GitHub answered with a redirect, which is never followed.`,
            hint: 'If the repository was renamed or moved, start a new run there.',
        });
    }
    return new errors/* ReleaseError */.K2({
        code: 'github-unavailable',
        message: `${failure}. ${message}`,
        hint: HINTS[code] ?? hint,
    });
}
function answered(status, call) {
    if (status === 401) {
        return {
            code: 'github-refused',
            hint: 'Set github-token: ${{ github.token }}; another token may have expired.',
        };
    }
    if (status === 403 || status === 404) {
        return { code: 'github-refused', hint: permissionsHint(call) };
    }
    if ((0,retry_policy/* isTemporary */.ey)(status))
        return { code: 'github-unavailable', hint: LATER };
    return { code: 'github-refused', hint: 'Check the inputs deployment and tag; then run again.' };
}
function permissionsHint({ permissions }) {
    const lines = Object.entries(permissions).map(([name, access]) => `  ${name}: ${access}`);
    return ['Give the job of this step the permissions of its token:', 'permissions:', ...lines].join('\n');
}
function messageOf({ failure, redact }, { status, said }) {
    return `${failure}: GitHub answered ${status}${said === '' ? '' : `, ${(0,quote/* quote */.hD)(redact(said))}`}.`;
}
function saidIn(data) {
    return (0,lib_json/* isJsonObject */.O)(data) && typeof data.message === 'string' ? data.message : '';
}

;// CONCATENATED MODULE: ./lib/action/github-run.js

const DEFAULT_API_URL = 'https://api.github.com';
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
function readGitHubRun(env) {
    const { GITHUB_API_URL: given = '' } = env;
    const apiUrl = given === '' ? DEFAULT_API_URL : given.replace(/\/+$/, '');
    const repository = env.GITHUB_REPOSITORY ?? '';
    const sha = env.GITHUB_SHA ?? '';
    const problems = [
        ...(isApiUrl(apiUrl) ? [] : [wrong('GITHUB_API_URL', 'an https address without a password')]),
        ...(/^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : [wrong('GITHUB_REPOSITORY', 'owner/name')]),
        ...(isCommit(sha) ? [] : [wrong('GITHUB_SHA', 'a commit')]),
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const [owner = '', repo = ''] = repository.split('/');
    return { apiUrl, owner, repo, sha, runUrl: runUrl(env, repository) };
}
function isCommit(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isApiUrl(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
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

;// CONCATENATED MODULE: ./lib/action/github-deployments.js






const LONGEST_TAG_CHAIN = 8;
const STATUSES_PAGE_SIZE = 100;
const WRITE_DEPLOYMENTS = { deployments: 'write' };
const READ_TAGS = { contents: 'read', ...WRITE_DEPLOYMENTS };
const deploymentList = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), sha: schemas/* string */.YjP(), payload: schemas/* unknown */.L5J() }));
const statusList = schemas/* array */.YOg(schemas/* object */.Ikc({ state: schemas/* string */.YjP() }));
const created = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const pointing = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
function githubDeployments(parts) {
    const { octokit, owner, repo, environment } = parts;
    const { request } = octokit;
    const at = { owner, repo };
    const calling = callOf(parts);
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
                environment_url: parts.environmentUrl,
                ...(parts.logUrl === undefined ? {} : { log_url: parts.logUrl }),
                auto_inactive: false,
            }));
        },
        commitOfTag: (tag) => commitOfTag(tag, {
            readRef: (ref) => calling(`The tag ${(0,quote/* quote */.hD)(tag)} could not be read`, READ_TAGS).read(pointing, () => request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref })),
            readTag: (sha) => calling(`The tag ${(0,quote/* quote */.hD)(tag)} could not be read`, READ_TAGS).read(pointing, () => request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...at, tag_sha: sha })),
        }),
    };
}
async function commitOfTag(tag, { readRef, readTag }) {
    let { object } = await readRef(`tags/${tag}`);
    for (let steps = 0; object.type === 'tag' && steps < LONGEST_TAG_CHAIN; steps += 1) {
        ({ object } = await readTag(object.sha));
    }
    if (object.type === 'commit' && isCommit(object.sha))
        return object.sha;
    throw new errors/* ReleaseError */.K2({
        code: 'github-refused',
        message: `The tag ${(0,quote/* quote */.hD)(tag)} does not point to a commit.`,
        hint: 'Tag a commit, and release that tag.',
    });
}
function callOf({ redact }) {
    return (failure, permissions) => {
        const call = { failure, permissions, redact };
        return {
            read: async (schema, send) => {
                const { data } = await send().catch((error) => {
                    throw toGitHubError(error, call);
                });
                const parsed = parse/* safeParse */.xL(schema, data);
                if (!parsed.success)
                    throw unreadable(call);
                return parsed.data;
            },
        };
    };
}
const DESCRIPTION_LENGTH = 140;
function shortened(text) {
    return text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, DESCRIPTION_LENGTH - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/action/github-fetch.js
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
            headers: new Map([['content-type', 'application/json; charset=utf-8']]),
            text: () => Promise.resolve(textOf(answer)),
        };
    };
}
function textOf({ body }) {
    if (body.kind === 'empty')
        return '';
    return JSON.stringify(body.kind === 'json' ? body.value : { message: '' });
}

;// CONCATENATED MODULE: ./lib/action/open-history.js












async function openHistory(parts) {
    const { inputs, deployment, env, clock, limits, log } = parts;
    const run = readGitHubRun(env);
    const settings = { origin: new URL(run.apiUrl).origin, proxy: (0,environment_proxy/* proxyFrom */.b)(env) };
    const connection = withRateLimits(await (0,workspace_connection.openConnection)(settings), clock);
    const within = (time) => deploymentsWithin(time, { connection, run, ...parts });
    const lastWords = new LastWords({ clock, limits });
    const history = new DeploymentHistory({
        environment: deployment.environment,
        release: {
            workspace: inputs.connection.workspace,
            integration: inputs.release.integration,
            version: inputs.release.version,
            tag: deployment.tag ?? null,
            digest: definitionDigest(inputs),
        },
        commit: commitOf(deployment, run),
        allowMovedTag: deployment.allowMovedTag,
        dryRun: inputs.release.dryRun,
        deployments: within(limits),
        lastWords: () => within(lastWords.limits()),
        log,
    });
    return { history, close: () => connection.close() };
}
function commitOf({ tag, tagIsInput }, run) {
    return (deployments) => tagIsInput && tag !== undefined ? deployments.commitOfTag(tag) : Promise.resolve(run.sha);
}
function deploymentsWithin(limits, { connection, run, inputs, deployment, clock, log }) {
    const transport = new workspace_transport/* Transport */.o({ connection, clock, log, limits, random: Math.random });
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
        environmentUrl: (0,about/* workspacePage */.d_)(inputs.connection),
        logUrl: run.runUrl,
        redact: (text) => log.withoutSecrets(text),
    });
}
const SILENT = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ UnreadableAnswerError),
/* harmony export */   openConnection: () => (/* binding */ openConnection)
/* harmony export */ });
/* unused harmony export MAX_ANSWER_BYTES */
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7405);
/* harmony import */ var _eager_connector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6915);



const MAX_ANSWER_BYTES = 5 * 1024 * 1024;
const IDLE_TIMEOUT_MS = 15_000;
class UnreadableAnswerError extends Error {
    name = 'UnreadableAnswerError';
}
async function openConnection(settings) {
    const { origin, connector } = settings;
    const dispatcher = await dispatcherFor(settings);
    const exchange = async (sent, signal) => {
        const { statusCode, headers, body } = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__.call(dispatcher, {
            origin,
            signal,
            method: sent.method,
            path: sent.path,
            headers: { ...sent.headers, 'accept-encoding': 'identity' },
            body: sent.body ?? null,
        });
        const header = (name) => [headers[name]].flat()[0];
        const text = await readText(body, header('content-encoding'));
        return { status: statusCode, header, text };
    };
    return {
        exchange: (sent, signal) => untilAborted(exchange(sent, signal), signal),
        close: async () => {
            connector?.close();
            await dispatcher.destroy();
        },
    };
}
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const giveUp = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const finish = () => {
            signal.removeEventListener('abort', giveUp);
        };
        work.then(resolve, reject).finally(finish);
    });
}
async function dispatcherFor({ proxy, connector }) {
    const options = {
        allowH2: false,
        connections: 1,
        connect: connector?.connect ?? _eager_connector_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECT_OPTIONS */ .OQ,
        useMilo: false,
        headersTimeout: IDLE_TIMEOUT_MS,
        bodyTimeout: IDLE_TIMEOUT_MS,
    };
    if (proxy === undefined)
        return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__(options);
    const { default: EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19));
    const { default: Pool } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 628, 19));
    const { default: connect } = await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19));
    const clientFactory = (origin, given) => Object.assign(new Pool(origin, { ...given, headersTimeout: _eager_connector_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECT_TIMEOUT_MS */ .cC }), { connect });
    return new EnvHttpProxyAgent({ ...options, ...proxy, clientFactory });
}
async function readText(body, encoding) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        if (encoding !== undefined && encoding !== 'identity') {
            throw new UnreadableAnswerError('the answer is compressed although that was not asked for');
        }
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) {
            throw new UnreadableAnswerError(`the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ eagerConnector),
/* harmony export */   OQ: () => (/* binding */ CONNECT_OPTIONS),
/* harmony export */   cC: () => (/* binding */ CONNECT_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);

const CONNECT_TIMEOUT_MS = 10_000;
const CONNECT_OPTIONS = {
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
    rejectUnauthorized: true,
};
function eagerConnector(origin) {
    const connect = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_0__(CONNECT_OPTIONS);
    const first = new FirstConnection(connect, new URL(origin));
    return {
        connect: (target, callback) => {
            if (!first.handOver(callback))
                connect(target, callback);
        },
        close: () => {
            first.handOver((...[, socket]) => socket?.destroy());
        },
    };
}
class FirstConnection {
    #opened;
    #asked;
    constructor(connect, { protocol, host, hostname, port }) {
        const target = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
        connect(target, (...opened) => {
            this.#opened = opened;
            this.#asked?.(...opened);
        });
    }
    handOver(callback) {
        if (this.#asked !== undefined || this.#opened?.[1]?.writable === false)
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
}


/***/ }),

/***/ 8358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS)
/* harmony export */ });
const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
function isTemporary(status) {
    return status === 408 || status === 429 || status >= 500;
}
function backoffMs(attempt, random) {
    const longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
    return Math.round(longest * (0.5 + random / 2));
}
function retryAfterMs(header, wallTime) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Z][a-z]{2}, .*GMT$/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - wallTime);
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport)
});

// UNUSED EXPORTS: ATTEMPT_DEADLINE_MS

// EXTERNAL MODULE: ./lib/workspace/connection.js
var connection = __webpack_require__(8725);
;// CONCATENATED MODULE: ./lib/workspace/connection-faults.js

const CHECK_NETWORK = 'Check api-url, the proxy if the environment names one, and that the runner can reach it; ' +
    'then run again.';
const CHECK_PROXY = 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.';
const TRUST_CA = 'If the certificate is from a private authority, put its certificate into a file and set ' +
    'NODE_EXTRA_CA_CERTS to its path in the env of the job. Verification is never switched off.';
function notSent(reason) {
    const hint = CHECK_NETWORK;
    return { code: 'connection-failed', fate: 'not-sent', temporary: true, reason, hint };
}
function notProxied(reason) {
    return { ...notSent(reason), hint: CHECK_PROXY };
}
function broken(reason) {
    const hint = 'Run again: whatever was done is found by reading.';
    return { code: 'connection-failed', fate: 'unknown', temporary: true, reason, hint };
}
function untrusted(reason) {
    const hint = TRUST_CA;
    return { code: 'tls-untrusted', fate: 'not-sent', temporary: false, reason, hint };
}
const FAULTS = {
    ECONNREFUSED: notSent('the connection was refused'),
    ENOTFOUND: notSent('the host name is not known'),
    EAI_AGAIN: notSent('the host name could not be looked up'),
    EHOSTUNREACH: notSent('the host cannot be reached'),
    ENETUNREACH: notSent('the network cannot be reached'),
    UND_ERR_CONNECT_TIMEOUT: notSent('no connection came about in time'),
    UND_ERR_PRX_CONN: notProxied('the proxy closed the connection'),
    UND_ERR_PRX_TLS: {
        ...notProxied('the certificate of the proxy is for another host'),
        temporary: false,
    },
    ECONNRESET: broken('the connection was reset'),
    EPIPE: broken('the connection was closed'),
    UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
    UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
    UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
    EPROTO: { ...notSent('the service does not speak TLS'), temporary: false },
    ERR_SSL_WRONG_VERSION_NUMBER: {
        ...notSent('the service does not speak TLS'),
        temporary: false,
    },
    CERT_HAS_EXPIRED: untrusted('the certificate of the service has expired'),
    CERT_NOT_YET_VALID: untrusted('the certificate of the service is not valid yet'),
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('the certificate of the service is self-signed'),
    ERR_TLS_CERT_ALTNAME_INVALID: untrusted('the certificate is for another host'),
    SELF_SIGNED_CERT_IN_CHAIN: untrusted('the certificate is from an unknown authority'),
    UNABLE_TO_GET_ISSUER_CERT: untrusted('the certificate is from an unknown authority'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted('the certificate is from an unknown authority'),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted('the certificate is from an unknown authority'),
};
function faultOf(error) {
    if (error instanceof connection/* UnreadableAnswerError */.m) {
        return {
            code: 'unexpected-response',
            fate: 'unknown',
            temporary: false,
            reason: error.message,
            hint: 'Check that api-url is the address of the service.',
        };
    }
    const status = refusedTunnel(error);
    if (status !== undefined) {
        return notProxied(`the proxy refused to connect to the service (${status})`);
    }
    const code = codeOf(error);
    return FAULTS[code] ?? broken(`the connection failed (${code})`);
}
function refusedTunnel(error) {
    const { message } = Object(error);
    if (codeOf(error) !== 'UND_ERR_ABORTED' || typeof message !== 'string')
        return undefined;
    return /^Proxy response \((\d{3})\)/.exec(message)?.[1];
}
function codeOf(error) {
    const { code } = Object(error);
    return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'no code';
}

;// CONCATENATED MODULE: ./lib/workspace/json-body.js
function bodyOf(received) {
    const text = received.replace(/^\uFEFF/, '');
    if (text.trim() === '')
        return { kind: 'empty' };
    try {
        return { kind: 'json', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'text', text };
    }
}

// EXTERNAL MODULE: ./lib/workspace/request-error.js
var request_error = __webpack_require__(3699);
// EXTERNAL MODULE: ./lib/workspace/retry-policy.js
var retry_policy = __webpack_require__(8358);
;// CONCATENATED MODULE: ./lib/workspace/transport.js




const ATTEMPT_DEADLINE_MS = 15_000;
class Transport {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    async send(request) {
        for (let attempt = 1;; attempt += 1) {
            const last = attempt === retry_policy/* MAX_ATTEMPTS */.m;
            const answered = await this.#attempt(request).catch((error) => this.#setbackOf(error, { request, last }));
            if (!('status' in answered)) {
                await this.#waitAfter(answered, { request, attempt });
                continue;
            }
            const setback = last ? undefined : badAnswer(answered, request);
            if (setback === undefined)
                return refuseUnreadable(answered, request);
            await this.#waitAfter(setback, { request, attempt });
        }
    }
    async #attempt(request) {
        const { connection, limits, clock, log, attemptDeadlineMs } = this.#parts;
        const stop = limits.stopReason();
        if (stop !== undefined)
            throw new request_error/* RequestError */.G({ ...stop, fate: 'not-sent' });
        const startedAt = clock.now();
        const signal = limits.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
        const answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
        const tookMs = Math.round(clock.now() - startedAt);
        log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
        return answer;
    }
    #setbackOf(error, { request, last }) {
        if (error instanceof request_error/* RequestError */.G)
            throw error;
        const fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
        const stop = this.#parts.limits.stopReason();
        if (stop !== undefined)
            throw new request_error/* RequestError */.G({ ...stop, fate: fault.fate });
        const canRepeat = request.safe || fault.fate === 'not-sent';
        if (fault.temporary && canRepeat && !last) {
            return { reason: fault.reason, retryAfterMs: undefined };
        }
        throw new request_error/* RequestError */.G({
            code: fault.code,
            message: `${request.label}: ${fault.reason}.`,
            hint: fault.hint,
            fate: fault.fate,
        });
    }
    async #waitAfter(setback, { request, attempt }) {
        const { clock, limits, log, random } = this.#parts;
        const waitMs = Math.max((0,retry_policy/* backoffMs */.jo)(attempt, random()), setback.retryAfterMs ?? 0);
        refuseWaitBeyondBudget(setback, { request, waitMs, remainingMs: limits.remainingMs() });
        log.info(`${request.label}: attempt ${attempt} of ${retry_policy/* MAX_ATTEMPTS */.m} failed (${setback.reason}), ` +
            `next in ${(waitMs / 1000).toFixed(1)} s`);
        await clock.sleep(waitMs, limits.cancelled).catch(() => undefined);
    }
}
const TOO_SLOW = {
    code: 'connection-failed',
    fate: 'unknown',
    temporary: true,
    reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
    hint: 'Run again: whatever was done is found by reading.',
};
function isTimeout(error) {
    return Object(error).name === 'TimeoutError';
}
function toAnswer(answer, wallTime) {
    return {
        status: answer.status,
        body: bodyOf(answer.text),
        requestId: answer.header('x-request-id'),
        retryAfterMs: (0,retry_policy/* retryAfterMs */.Vs)(answer.header('retry-after'), wallTime),
    };
}
function badAnswer(answer, request) {
    if (!request.safe)
        return undefined;
    if ((0,retry_policy/* isTemporary */.ey)(answer.status)) {
        return { reason: `status ${answer.status}`, retryAfterMs: answer.retryAfterMs };
    }
    return answer.status < 300 && answer.body.kind !== 'json'
        ? { reason: 'the answer is not JSON, or was cut off', retryAfterMs: undefined }
        : undefined;
}
function refuseUnreadable(answer, request) {
    if (answer.status >= 300 && answer.status < 400) {
        throw new request_error/* RequestError */.G({
            code: 'redirected',
            message: `${request.label}: the service answered with a redirect (${answer.status}).`,
            hint: 'Set api-url to the address that the service has itself; redirects are not followed.',
            fate: 'refused',
            status: answer.status,
        });
    }
    if (answer.status < 300 && answer.body.kind === 'text') {
        throw new request_error/* RequestError */.G({
            code: 'unexpected-response',
            message: `${request.label}: the answer is not JSON, or was cut off.`,
            hint: 'Check that api-url is the address of the service; then run again.',
            fate: 'unknown',
            status: answer.status,
        });
    }
    return answer;
}
function refuseWaitBeyondBudget(setback, wait) {
    if (wait.waitMs <= wait.remainingMs)
        return;
    const seconds = Math.round(wait.waitMs / 1000);
    const left = Math.round(wait.remainingMs / 1000);
    throw new request_error/* RequestError */.G({
        code: 'service-unavailable',
        message: `${wait.request.label}: ${setback.reason}, and the next attempt would have to wait ` +
            `${seconds} s, but only ${left} s of the timeout are left.`,
        hint: 'Run again later, or raise the input timeout.',
        fate: 'not-sent',
    });
}


/***/ })

};
