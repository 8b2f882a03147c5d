export const id = 791;
export const ids = [
    791
];
export const modules = {
    7791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            openHistory: ()=>openHistory
        });
        var utils = __webpack_require__(7102);
        var about = __webpack_require__(4302);
        var external_node_crypto_ = __webpack_require__(7598);
        var lib_json = __webpack_require__(6413);
        function canonicalJson(value) {
            if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
            if (!(0, lib_json.O)(value)) return JSON.stringify(value);
            let fields = Object.keys(value).sort().map((key)=>`${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
            return `{${fields.join(',')}}`;
        }
        let CONTEXT = 'kontur-crm-release: digest of a definition, 1';
        let KEY_BYTES = 32;
        function definitionDigest({ release, connection }) {
            let secret = credentialText(connection.credentials);
            let key = Buffer.from((0, external_node_crypto_.hkdfSync)('sha256', secret, '', CONTEXT, KEY_BYTES));
            let text = canonicalJson(definitionOf({
                release,
                connection
            }));
            return (0, external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest('hex');
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
                instancePatch: release.instancePatch.map(({ op, path, value })=>({
                        op,
                        path,
                        ...void 0 === value ? {} : {
                            value
                        }
                    }))
            };
        }
        function credentialText(credentials) {
            return 'token' === credentials.kind ? JSON.stringify([
                'token',
                credentials.token
            ]) : JSON.stringify([
                'api-key',
                credentials.apiKey,
                credentials.integrationSecret ?? null
            ]);
        }
        var errors = __webpack_require__(452);
        var quote = __webpack_require__(7819);
        function judgeRelease(release, { past: { last, unfinished }, allowMovedTag }) {
            if (void 0 === last) return {
                isRecorded: false,
                setupProven: false,
                refusals: []
            };
            let isSameCommit = last.payload.sha === release.sha;
            let isSameVersion = last.payload.version === release.version;
            let isMoved = isSameVersion && !isSameCommit && !allowMovedTag;
            let setupProven = [
                last.payload,
                ...unfinished
            ].every(({ digest })=>digest === release.digest);
            return {
                isRecorded: setupProven && isSameVersion && isSameCommit,
                setupProven,
                refusals: isMoved ? [
                    movedTag(release, last.payload)
                ] : []
            };
        }
        function shortSha(sha) {
            return sha.slice(0, 7);
        }
        function movedTag({ version, tag, sha }, former) {
            let now = null === tag ? 'this run is' : `the tag ${(0, quote.hD)(tag)} is now`;
            return {
                code: 'moved-tag',
                message: `The version ${version} was released from the commit ${(0, quote.hD)(shortSha(former.sha))}, and ${now} at ${(0, quote.hD)(shortSha(sha))}.`,
                hint: "Give the new commit a new version. If the same version is meant to come from another commit, set allow-moved-tag to true for this run."
            };
        }
        let PAGE_SIZE = 100;
        let TEXT_FIELDS = [
            'workspace',
            'integration',
            'version',
            'sha',
            'digest'
        ];
        function payloadFrom(json) {
            let value = 'string' == typeof json ? parsed(json) : json;
            if (!(0, lib_json.O)(value)) return;
            if (TEXT_FIELDS.some((field)=>'string' != typeof value[field])) return;
            let { workspace, integration, version, sha, digest, tag } = value;
            return {
                workspace,
                integration,
                version,
                sha,
                digest,
                tag: 'string' == typeof tag ? tag : null
            };
        }
        function isOfSameIntegration(a, b) {
            return a.workspace === b.workspace && a.integration === b.integration;
        }
        function parsed(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return;
            }
        }
        let MAX_PAGES = 10;
        async function readPastReleases(deployments, of) {
            let unfinished = [];
            for await (let recorded of releasesOf(deployments, of)){
                if (await deployments.hasSucceeded(recorded.deploymentId)) return {
                    last: recorded,
                    unfinished
                };
                unfinished.push(recorded.payload);
            }
            return {
                last: void 0,
                unfinished
            };
        }
        async function* releasesOf(deployments, of) {
            for(let page = 1; page <= MAX_PAGES; page += 1){
                let listed = await deployments.list(page);
                for (let { id, sha, payload: json } of listed){
                    let payload = payloadFrom(json);
                    if (payload?.sha === sha && isOfSameIntegration(payload, of)) yield {
                        deploymentId: id,
                        payload
                    };
                }
                if (listed.length < PAGE_SIZE) return;
            }
        }
        class DeploymentHistory {
            #parts;
            #recalled;
            constructor(parts){
                this.#parts = parts;
            }
            recall = async ()=>{
                let { deployments, allowMovedTag, commit, log } = this.#parts;
                let sha = await commit(deployments);
                let release = {
                    ...this.#parts.release,
                    sha
                };
                let past = await readPastReleases(deployments, release);
                log.info(this.#describe(past.last, release));
                let standing = judgeRelease(release, {
                    past,
                    allowMovedTag
                });
                this.#recalled = {
                    release,
                    last: past.last,
                    standing
                };
                if (this.#parts.dryRun) log.info('A dry run: no deployment is created.');
                return standing;
            };
            record = async ({ writes }, work)=>{
                if (void 0 === this.#recalled) throw new Error('record() was called before recall().');
                let { release, last, standing } = this.#recalled;
                if (standing.isRecorded && !writes) return void await work();
                let id = await this.#parts.deployments.create(release);
                await this.#failing(id, async ()=>{
                    await this.#parts.deployments.report(id, IN_PROGRESS);
                    await work();
                });
                await this.#succeeded(id, last);
            };
            async #failing(id, work) {
                try {
                    await work();
                } catch (error) {
                    let code = error instanceof errors.K2 ? error.code : 'internal';
                    await this.#lastly('The failure', (deployments)=>deployments.report(id, failed(code)));
                    throw error;
                }
            }
            async #succeeded(id, former) {
                let { environment, log } = this.#parts;
                await this.#lastly('The release is done, which', async (deployments)=>{
                    await deployments.report(id, SUCCEEDED);
                    log.info(`Recorded as deployment ${id} of ${(0, quote.hD)(environment)}.`);
                    if (void 0 !== former) await deployments.report(former.deploymentId, SUPERSEDED);
                });
            }
            async #lastly(what, say) {
                try {
                    await say(this.#parts.lastWords());
                } catch (error) {
                    this.#parts.log.warning(`${what} could not be recorded in full.${reasonOf(error)}`);
                }
            }
            #describe(last, { integration, workspace }) {
                let where = `${integration} to ${workspace} in the environment ${(0, quote.hD)(this.#parts.environment)}`;
                if (void 0 === last) return `GitHub has no record of a release of ${where}.`;
                let { version, sha } = last.payload;
                return `GitHub's last record of a release of ${where}: ${(0, quote.hD)(version)} from the commit ${(0, quote.hD)(shortSha(sha))}.`;
            }
        }
        let IN_PROGRESS = {
            state: 'in_progress',
            description: 'Being released.'
        };
        let SUCCEEDED = {
            state: 'success',
            description: 'Released.'
        };
        let SUPERSEDED = {
            state: 'inactive',
            description: 'Superseded by a later release.'
        };
        function reasonOf(error) {
            if (!(error instanceof errors.K2)) return '';
            return 'budget-exceeded' === error.code ? ' GitHub did not answer in time.' : ` ${error.message}`;
        }
        function failed(code) {
            return {
                state: 'failure',
                description: `Not released: ${code}.`
            };
        }
        var run_limits = __webpack_require__(9791);
        let LAST_WORDS_MS = 5_000;
        let AFTER_GRACE_MS = 1_000;
        class LastWords {
            #clock;
            #cancelled;
            #cancelledAt;
            constructor({ clock, limits }){
                this.#clock = clock;
                this.#cancelled = limits.cancelled;
                let note = ()=>this.#cancelledAt = clock.now();
                if (this.#cancelled.aborted) note();
                else this.#cancelled.addEventListener('abort', note, {
                    once: true
                });
            }
            limits() {
                let clock = this.#clock;
                let sinceCancelMs = void 0 === this.#cancelledAt ? 0 : Math.round(clock.now() - this.#cancelledAt);
                let leftMs = run_limits.R + AFTER_GRACE_MS - sinceCancelMs;
                let budgetMs = Math.max(AFTER_GRACE_MS, Math.min(LAST_WORDS_MS, leftMs));
                return new run_limits.w({
                    clock,
                    budgetMs,
                    cancelled: NEVER
                });
            }
        }
        let NEVER = new AbortController().signal;
        var workspace_connection = __webpack_require__(8725);
        var workspace_transport = __webpack_require__(175);
        function withRateLimits(connection, clock) {
            return {
                ...connection,
                exchange: async (request, signal)=>{
                    let answer = await connection.exchange(request, signal);
                    let waitSeconds = rateLimitSeconds(answer, clock.wallTime());
                    if (void 0 === waitSeconds) return answer;
                    return {
                        ...answer,
                        status: 429,
                        header: withHeader(answer, String(waitSeconds))
                    };
                }
            };
        }
        function rateLimitSeconds({ status, header }, wallTime) {
            if (403 !== status && 429 !== status) return;
            let retryAfter = header('retry-after') ?? '';
            if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
            let reset = header('x-ratelimit-reset') ?? '';
            if ('0' !== header('x-ratelimit-remaining') || !/^\d+$/.test(reset)) return;
            return Math.max(0, Number(reset) - Math.floor(wallTime / 1000));
        }
        function withHeader({ header }, retryAfter) {
            return (name)=>'retry-after' === name ? retryAfter : header(name);
        }
        var environment_proxy = __webpack_require__(2450);
        var schemas = __webpack_require__(2226);
        var parse = __webpack_require__(3945);
        var request_error = __webpack_require__(3699);
        var retry_policy = __webpack_require__(8358);
        let LATER = 'Nothing of the release is lost by that: run again later.';
        let REACH = "Check that the runner reaches the address in GITHUB_API_URL, and the proxy if the environment names one; then run again.";
        let HINTS = {
            'connection-failed': REACH,
            'unexpected-response': REACH,
            'service-unavailable': LATER
        };
        function toGitHubError(thrown, call) {
            let cause = Object(thrown).cause;
            if (cause instanceof request_error.G) return unanswered(cause, call);
            let { status, response } = Object(thrown);
            if ('number' != typeof status) return thrown;
            let said = saidIn(Object(response).data);
            return new errors.K2({
                ...answered(status, call),
                message: messageOf(call, {
                    status,
                    said
                })
            });
        }
        function unreadable({ failure }) {
            return new errors.K2({
                code: 'github-unavailable',
                message: `${failure}: GitHub answered something that this action cannot read.`,
                hint: LATER
            });
        }
        function unanswered(cause, { failure }) {
            let { code, message, hint } = cause;
            if ('cancelled' === code || 'budget-exceeded' === code) return cause;
            if ('redirected' === code) return new errors.K2({
                code: 'github-refused',
                message: `${failure}: GitHub answered with a redirect, which is never followed.`,
                hint: 'If the repository was renamed or moved, start a new run there.'
            });
            return new errors.K2({
                code: 'github-unavailable',
                message: `${failure}. ${message}`,
                hint: HINTS[code] ?? hint
            });
        }
        function answered(status, call) {
            if (401 === status) return {
                code: 'github-refused',
                hint: 'Set github-token: ${{ github.token }}; another token may have expired.'
            };
            if (403 === status || 404 === status) return {
                code: 'github-refused',
                hint: permissionsHint(call)
            };
            if ((0, retry_policy.ey)(status)) return {
                code: 'github-unavailable',
                hint: LATER
            };
            return {
                code: 'github-refused',
                hint: 'Check the inputs deployment and tag; then run again.'
            };
        }
        function permissionsHint({ permissions }) {
            let lines = Object.entries(permissions).map(([name, access])=>`  ${name}: ${access}`);
            return [
                'Give the job of this step the permissions of its token:',
                'permissions:',
                ...lines
            ].join('\n');
        }
        function messageOf({ failure, redact }, { status, said }) {
            return `${failure}: GitHub answered ${status}${'' === said ? '' : `, ${(0, quote.hD)(redact(said))}`}.`;
        }
        function saidIn(data) {
            return (0, lib_json.O)(data) && 'string' == typeof data.message ? data.message : '';
        }
        let DEFAULT_API_URL = 'https://api.github.com';
        let LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
        function readGitHubRun(env) {
            let { GITHUB_API_URL: given = '' } = env;
            let apiUrl = '' === given ? DEFAULT_API_URL : given.replace(/\/+$/, '');
            let repository = env.GITHUB_REPOSITORY ?? '';
            let sha = env.GITHUB_SHA ?? '';
            let problems = [
                ...isApiUrl(apiUrl) ? [] : [
                    wrong('GITHUB_API_URL', 'an https address without a password')
                ],
                .../^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : [
                    wrong('GITHUB_REPOSITORY', 'owner/name')
                ],
                ...isCommit(sha) ? [] : [
                    wrong('GITHUB_SHA', 'a commit')
                ]
            ];
            if (problems.length > 0) throw new errors.dz(problems);
            let [owner = '', repo = ''] = repository.split('/');
            return {
                apiUrl,
                owner,
                repo,
                sha,
                runUrl: runUrl(env, repository)
            };
        }
        function isCommit(text) {
            return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
        }
        function isApiUrl(text) {
            if (!URL.canParse(text)) return false;
            let { protocol, hostname, username, password, search, hash } = new URL(text);
            let isSafe = 'https:' === protocol || 'http:' === protocol && LOOPBACK.test(hostname);
            return isSafe && [
                username,
                password,
                search,
                hash
            ].every((part)=>'' === part);
        }
        function wrong(name, expected) {
            return {
                input: `the environment variable ${name}`,
                problem: `it is not ${expected}, which recording a deployment needs`,
                remedy: 'Run this action in a workflow of GitHub, and leave the variable as GitHub sets it'
            };
        }
        function runUrl(env, repository) {
            let { GITHUB_SERVER_URL: server = '', GITHUB_RUN_ID: id = '' } = env;
            let attempt = env.GITHUB_RUN_ATTEMPT ?? '';
            if (!/^https?:\/\/[^/\s]+$/.test(server) || !/^\d+$/.test(id)) return;
            let page = `${server}/${repository}/actions/runs/${id}`;
            return /^\d+$/.test(attempt) ? `${page}/attempts/${attempt}` : page;
        }
        let LONGEST_TAG_CHAIN = 8;
        let STATUSES_PAGE_SIZE = 100;
        let WRITE_DEPLOYMENTS = {
            deployments: 'write'
        };
        let READ_TAGS = {
            contents: 'read',
            ...WRITE_DEPLOYMENTS
        };
        let deploymentList = schemas.YOg(schemas.Ikc({
            id: schemas.aig(),
            sha: schemas.YjP(),
            payload: schemas.L5J()
        }));
        let statusList = schemas.YOg(schemas.Ikc({
            state: schemas.YjP()
        }));
        let created = schemas.Ikc({
            id: schemas.aig()
        });
        let pointing = schemas.Ikc({
            object: schemas.Ikc({
                type: schemas.YjP(),
                sha: schemas.YjP()
            })
        });
        function githubDeployments(parts) {
            let { octokit, owner, repo, environment } = parts;
            let { request } = octokit;
            let at = {
                owner,
                repo
            };
            let calling = callOf(parts);
            return {
                list: (page)=>calling('The deployments could not be read', WRITE_DEPLOYMENTS).read(deploymentList, ()=>request('GET /repos/{owner}/{repo}/deployments', {
                            ...at,
                            environment,
                            per_page: PAGE_SIZE,
                            page
                        })),
                hasSucceeded: async (id)=>{
                    let statuses = await calling('The statuses of a deployment could not be read', WRITE_DEPLOYMENTS).read(statusList, ()=>request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
                            ...at,
                            deployment_id: id,
                            per_page: STATUSES_PAGE_SIZE
                        }));
                    return statuses.some(({ state })=>'success' === state);
                },
                create: async (payload)=>{
                    let { version, integration, workspace, sha } = payload;
                    let answer = await calling('The deployment could not be created', WRITE_DEPLOYMENTS).read(created, ()=>request('POST /repos/{owner}/{repo}/deployments', {
                            ...at,
                            ref: sha,
                            environment,
                            description: shortened(`${integration} ${version} in ${workspace}`),
                            payload: {
                                ...payload
                            },
                            required_contexts: [],
                            auto_merge: false,
                            transient_environment: false
                        }));
                    return answer.id;
                },
                report: async (id, { state, description })=>{
                    await calling(`The status ${state} of the deployment could not be recorded`, WRITE_DEPLOYMENTS).read(created, ()=>request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
                            ...at,
                            deployment_id: id,
                            state,
                            description: shortened(description),
                            environment_url: parts.environmentUrl,
                            ...void 0 === parts.logUrl ? {} : {
                                log_url: parts.logUrl
                            },
                            auto_inactive: false
                        }));
                },
                commitOfTag: (tag)=>commitOfTag(tag, {
                        readRef: (ref)=>calling(`The tag ${(0, quote.hD)(tag)} could not be read`, READ_TAGS).read(pointing, ()=>request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
                                    ...at,
                                    ref
                                })),
                        readTag: (sha)=>calling(`The tag ${(0, quote.hD)(tag)} could not be read`, READ_TAGS).read(pointing, ()=>request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
                                    ...at,
                                    tag_sha: sha
                                }))
                    })
            };
        }
        async function commitOfTag(tag, { readRef, readTag }) {
            let { object } = await readRef(`tags/${tag}`);
            for(let steps = 0; 'tag' === object.type && steps < LONGEST_TAG_CHAIN; steps += 1)({ object } = await readTag(object.sha));
            if ('commit' === object.type && isCommit(object.sha)) return object.sha;
            throw new errors.K2({
                code: 'github-refused',
                message: `The tag ${(0, quote.hD)(tag)} does not point to a commit.`,
                hint: 'Tag a commit, and release that tag.'
            });
        }
        function callOf({ redact }) {
            return (failure, permissions)=>{
                let call = {
                    failure,
                    permissions,
                    redact
                };
                return {
                    read: async (schema, send)=>{
                        let { data } = await send().catch((error)=>{
                            throw toGitHubError(error, call);
                        });
                        let parsed = parse.xL(schema, data);
                        if (!parsed.success) throw unreadable(call);
                        return parsed.data;
                    }
                };
            };
        }
        let DESCRIPTION_LENGTH = 140;
        function shortened(text) {
            return text.length <= DESCRIPTION_LENGTH ? text : `${text.slice(0, DESCRIPTION_LENGTH - 1)}…`;
        }
        function fetchOver(transport) {
            return async (url, { method = 'GET', headers = {}, body } = {})=>{
                let { pathname, search } = new URL(url);
                let answer = await transport.send({
                    label: 'GitHub',
                    method,
                    path: pathname + search,
                    headers,
                    body,
                    safe: 'GET' === method
                });
                return {
                    url,
                    status: answer.status,
                    headers: new Map([
                        [
                            'content-type',
                            'application/json; charset=utf-8'
                        ]
                    ]),
                    text: ()=>Promise.resolve(textOf(answer))
                };
            };
        }
        function textOf({ body }) {
            if ('empty' === body.kind) return '';
            return JSON.stringify('json' === body.kind ? body.value : {
                message: ''
            });
        }
        async function openHistory(parts) {
            let { inputs, deployment, env, clock, limits, log } = parts;
            let run = readGitHubRun(env);
            let settings = {
                origin: new URL(run.apiUrl).origin,
                proxy: (0, environment_proxy.b)(env)
            };
            let connection = withRateLimits(await (0, workspace_connection.JY)(settings), clock);
            let within = (time)=>deploymentsWithin(time, {
                    connection,
                    run,
                    ...parts
                });
            let lastWords = new LastWords({
                clock,
                limits
            });
            let history = new DeploymentHistory({
                environment: deployment.environment,
                release: {
                    workspace: inputs.connection.workspace,
                    integration: inputs.release.integration,
                    version: inputs.release.version,
                    tag: deployment.tag ?? null,
                    digest: definitionDigest(inputs)
                },
                commit: commitOf(deployment, run),
                allowMovedTag: deployment.allowMovedTag,
                dryRun: inputs.release.dryRun,
                deployments: within(limits),
                lastWords: ()=>within(lastWords.limits()),
                log
            });
            return {
                history,
                close: ()=>connection.close()
            };
        }
        function commitOf({ tag, tagIsInput }, run) {
            return (deployments)=>tagIsInput && void 0 !== tag ? deployments.commitOfTag(tag) : Promise.resolve(run.sha);
        }
        function deploymentsWithin(limits, { connection, run, inputs, deployment, clock, log }) {
            let transport = new workspace_transport.o({
                connection,
                clock,
                log,
                limits,
                random: Math.random
            });
            let octokit = new utils.gq((0, utils.EG)(deployment.githubToken, {
                baseUrl: run.apiUrl,
                userAgent: about._O,
                request: {
                    fetch: fetchOver(transport),
                    log: SILENT
                },
                log: SILENT
            }));
            return githubDeployments({
                octokit,
                owner: run.owner,
                repo: run.repo,
                environment: deployment.environment,
                environmentUrl: (0, about.d_)(inputs.connection),
                logUrl: run.runUrl,
                redact: (text)=>log.withoutSecrets(text)
            });
        }
        let SILENT = {
            debug: ()=>void 0,
            info: ()=>void 0,
            warn: ()=>void 0,
            error: ()=>void 0
        };
    }),
    92: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OQ: ()=>CONNECT_OPTIONS,
            cC: ()=>CONNECT_TIMEOUT_MS,
            zX: ()=>VERIFIED
        });
        let CONNECT_TIMEOUT_MS = 10_000;
        let VERIFIED = {
            rejectUnauthorized: true
        };
        let CONNECT_OPTIONS = {
            ...VERIFIED,
            allowH2: false,
            timeout: CONNECT_TIMEOUT_MS
        };
    }),
    8725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            JY: ()=>openConnection,
            mP: ()=>UnreadableAnswerError
        });
        var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
        var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
        var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7405);
        var _connect_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92);
        let MAX_ANSWER_BYTES = 5242880;
        let IDLE_TIMEOUT_MS = 15_000;
        class UnreadableAnswerError extends Error {
            name = 'UnreadableAnswerError';
        }
        async function openConnection(settings) {
            let { origin, connector } = settings;
            let dispatcher = await dispatcherFor(settings);
            let exchange = async (sent, signal)=>{
                let { statusCode, headers, body } = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__.call(dispatcher, {
                    origin,
                    signal,
                    method: sent.method,
                    path: sent.path,
                    headers: {
                        ...sent.headers,
                        'accept-encoding': 'identity'
                    },
                    body: sent.body ?? null
                });
                let header = (name)=>[
                        headers[name]
                    ].flat()[0];
                let text = await readText(body, header('content-encoding'));
                return {
                    status: statusCode,
                    header,
                    text
                };
            };
            return {
                exchange: (sent, signal)=>untilAborted(exchange(sent, signal), signal),
                close: async ()=>{
                    connector?.close();
                    await dispatcher.destroy();
                }
            };
        }
        function untilAborted(work, signal) {
            return new Promise((resolve, reject)=>{
                let giveUp = ()=>{
                    reject(signal.reason);
                };
                signal.addEventListener('abort', giveUp, {
                    once: true
                });
                let finish = ()=>{
                    signal.removeEventListener('abort', giveUp);
                };
                work.then(resolve, reject).finally(finish);
            });
        }
        async function dispatcherFor({ proxy, connector }) {
            let options = {
                allowH2: false,
                connections: 1,
                connect: void 0 === connector ? _connect_options_js__WEBPACK_IMPORTED_MODULE_3__.OQ : startingWith(connector),
                useMilo: false,
                headersTimeout: IDLE_TIMEOUT_MS,
                bodyTimeout: IDLE_TIMEOUT_MS
            };
            if (void 0 === proxy) return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__(options);
            let { default: EnvHttpProxyAgent } = await __webpack_require__.e(137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19));
            let { default: Pool } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 628, 19));
            let { default: connect } = await __webpack_require__.e(660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19));
            let clientFactory = (origin, given)=>Object.assign(new Pool(origin, {
                    ...given,
                    headersTimeout: _connect_options_js__WEBPACK_IMPORTED_MODULE_3__.cC
                }), {
                    connect
                });
            return new EnvHttpProxyAgent({
                ...options,
                ...proxy,
                clientFactory
            });
        }
        function startingWith(first) {
            let connect = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__(_connect_options_js__WEBPACK_IMPORTED_MODULE_3__.OQ);
            return (target, callback)=>{
                if (!first.handOver(callback)) connect(target, callback);
            };
        }
        async function readText(body, encoding) {
            let chunks = [];
            let bytes = 0;
            for await (let chunk of body){
                if (void 0 !== encoding && 'identity' !== encoding) throw new UnreadableAnswerError('the answer is compressed although that was not asked for');
                bytes += chunk.length;
                if (bytes > MAX_ANSWER_BYTES) throw new UnreadableAnswerError(`the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks).toString('utf8');
        }
    }),
    8358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Vs: ()=>retryAfterMs,
            ey: ()=>isTemporary,
            jo: ()=>backoffMs,
            m: ()=>MAX_ATTEMPTS
        });
        let MAX_ATTEMPTS = 4;
        let FIRST_WAIT_MS = 500;
        let LONGEST_WAIT_MS = 8_000;
        function isTemporary(status) {
            return 408 === status || 429 === status || status >= 500;
        }
        function backoffMs(attempt, random) {
            let longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
            return Math.round(longest * (0.5 + random / 2));
        }
        function retryAfterMs(header, wallTime) {
            let text = header?.trim() ?? '';
            if (/^\d+$/.test(text)) return 1000 * Number(text);
            if (!/^[A-Z][a-z]{2}, .*GMT$/.test(text)) return;
            let date = Date.parse(text);
            return Number.isNaN(date) ? void 0 : Math.max(0, date - wallTime);
        }
    }),
    175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>Transport
        });
        var connection = __webpack_require__(8725);
        let CHECK_NETWORK = "Check api-url, the proxy if the environment names one, and that the runner can reach it; then run again.";
        let CHECK_PROXY = 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.';
        let TRUST_CA = "If the certificate is from a private authority, put its certificate into a file and set NODE_EXTRA_CA_CERTS to its path in the env of the job. Verification is never switched off.";
        function notSent(reason) {
            let hint = CHECK_NETWORK;
            return {
                code: 'connection-failed',
                fate: 'not-sent',
                temporary: true,
                reason,
                hint
            };
        }
        function notProxied(reason) {
            return {
                ...notSent(reason),
                hint: CHECK_PROXY
            };
        }
        function broken(reason) {
            let hint = 'Run again: whatever was done is found by reading.';
            return {
                code: 'connection-failed',
                fate: 'unknown',
                temporary: true,
                reason,
                hint
            };
        }
        function untrusted(reason) {
            let hint = TRUST_CA;
            return {
                code: 'tls-untrusted',
                fate: 'not-sent',
                temporary: false,
                reason,
                hint
            };
        }
        let FAULTS = {
            ECONNREFUSED: notSent('the connection was refused'),
            ENOTFOUND: notSent('the host name is not known'),
            EAI_AGAIN: notSent('the host name could not be looked up'),
            EHOSTUNREACH: notSent('the host cannot be reached'),
            ENETUNREACH: notSent('the network cannot be reached'),
            UND_ERR_CONNECT_TIMEOUT: notSent('no connection came about in time'),
            UND_ERR_PRX_CONN: notProxied('the proxy closed the connection'),
            UND_ERR_PRX_TLS: {
                ...notProxied('the certificate of the proxy is for another host'),
                temporary: false
            },
            ECONNRESET: broken('the connection was reset'),
            EPIPE: broken('the connection was closed'),
            UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
            UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
            UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
            UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
            EPROTO: {
                ...notSent('the service does not speak TLS'),
                temporary: false
            },
            ERR_SSL_WRONG_VERSION_NUMBER: {
                ...notSent('the service does not speak TLS'),
                temporary: false
            },
            CERT_HAS_EXPIRED: untrusted('the certificate of the service has expired'),
            CERT_NOT_YET_VALID: untrusted('the certificate of the service is not valid yet'),
            DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('the certificate of the service is self-signed'),
            ERR_TLS_CERT_ALTNAME_INVALID: untrusted('the certificate is for another host'),
            SELF_SIGNED_CERT_IN_CHAIN: untrusted('the certificate is from an unknown authority'),
            UNABLE_TO_GET_ISSUER_CERT: untrusted('the certificate is from an unknown authority'),
            UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted('the certificate is from an unknown authority'),
            UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted('the certificate is from an unknown authority')
        };
        function faultOf(error) {
            if (error instanceof connection.mP) return {
                code: 'unexpected-response',
                fate: 'unknown',
                temporary: false,
                reason: error.message,
                hint: 'Check that api-url is the address of the service.'
            };
            let status = refusedTunnel(error);
            if (void 0 !== status) return notProxied(`the proxy refused to connect to the service (${status})`);
            let code = codeOf(error);
            if (void 0 === code) return {
                ...broken(`the connection failed (${nameOf(error)})`),
                temporary: false
            };
            return FAULTS[code] ?? broken(`the connection failed (${code})`);
        }
        function refusedTunnel(error) {
            let { message } = Object(error);
            if ('UND_ERR_ABORTED' !== codeOf(error) || 'string' != typeof message) return;
            return /^Proxy response \((\d{3})\)/.exec(message)?.[1];
        }
        function codeOf(error) {
            let { code } = Object(error);
            return 'string' == typeof code && /^[A-Z0-9_]{1,60}$/.test(code) ? code : void 0;
        }
        function nameOf(error) {
            let { name } = Object(error);
            return 'string' == typeof name && /^[A-Za-z]{1,60}$/.test(name) ? name : 'no code';
        }
        function bodyOf(received) {
            let text = received.replace(/^\uFEFF/, '');
            if ('' === text.trim()) return {
                kind: 'empty'
            };
            try {
                return {
                    kind: 'json',
                    value: JSON.parse(text)
                };
            } catch  {
                return {
                    kind: 'text',
                    text
                };
            }
        }
        var request_error = __webpack_require__(3699);
        var retry_policy = __webpack_require__(8358);
        let ATTEMPT_DEADLINE_MS = 15_000;
        class Transport {
            #parts;
            constructor(parts){
                this.#parts = parts;
            }
            async send(request) {
                for(let attempt = 1;; attempt += 1){
                    let last = attempt === retry_policy.m;
                    let answered = await this.#attempt(request).catch((error)=>this.#setbackOf(error, {
                            request,
                            last
                        }));
                    if (!('status' in answered)) {
                        await this.#waitAfter(answered, {
                            request,
                            attempt
                        });
                        continue;
                    }
                    let setback = last ? void 0 : badAnswer(answered, request);
                    if (void 0 === setback) return refuseUnreadable(answered, request);
                    await this.#waitAfter(setback, {
                        request,
                        attempt
                    });
                }
            }
            async #attempt(request) {
                let { connection, limits, clock, log, attemptDeadlineMs } = this.#parts;
                let stop = limits.stopReason();
                if (void 0 !== stop) throw new request_error.G({
                    ...stop,
                    fate: 'not-sent'
                });
                let startedAt = clock.now();
                let signal = limits.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
                let answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
                let tookMs = Math.round(clock.now() - startedAt);
                log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
                return answer;
            }
            #setbackOf(error, { request, last }) {
                if (error instanceof request_error.G) throw error;
                let fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
                let stop = this.#parts.limits.stopReason();
                if (void 0 !== stop) throw new request_error.G({
                    ...stop,
                    fate: fault.fate
                });
                let canRepeat = request.safe || 'not-sent' === fault.fate;
                if (fault.temporary && canRepeat && !last) return {
                    reason: fault.reason,
                    retryAfterMs: void 0
                };
                throw new request_error.G({
                    code: fault.code,
                    message: `${request.label}: ${fault.reason}.`,
                    hint: fault.hint,
                    fate: fault.fate
                });
            }
            async #waitAfter(setback, { request, attempt }) {
                let { clock, limits, log, random } = this.#parts;
                let waitMs = Math.max((0, retry_policy.jo)(attempt, random()), setback.retryAfterMs ?? 0);
                refuseWaitBeyondBudget(setback, {
                    request,
                    waitMs,
                    remainingMs: limits.remainingMs()
                });
                log.info(`${request.label}: attempt ${attempt} of ${retry_policy.m} failed (${setback.reason}), next in ${(waitMs / 1000).toFixed(1)} s`);
                await clock.sleep(waitMs, limits.cancelled).catch(()=>void 0);
            }
        }
        let TOO_SLOW = {
            code: 'connection-failed',
            fate: 'unknown',
            temporary: true,
            reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
            hint: 'Run again: whatever was done is found by reading.'
        };
        function isTimeout(error) {
            return 'TimeoutError' === Object(error).name;
        }
        function toAnswer(answer, wallTime) {
            return {
                status: answer.status,
                body: bodyOf(answer.text),
                requestId: answer.header('x-request-id'),
                retryAfterMs: (0, retry_policy.Vs)(answer.header('retry-after'), wallTime)
            };
        }
        function badAnswer(answer, request) {
            if (!request.safe) return;
            if ((0, retry_policy.ey)(answer.status)) return {
                reason: `status ${answer.status}`,
                retryAfterMs: answer.retryAfterMs
            };
            return answer.status < 300 && 'json' !== answer.body.kind ? {
                reason: 'the answer is not JSON, or was cut off',
                retryAfterMs: void 0
            } : void 0;
        }
        function refuseUnreadable(answer, request) {
            if (answer.status >= 300 && answer.status < 400) throw new request_error.G({
                code: 'redirected',
                message: `${request.label}: the service answered with a redirect (${answer.status}).`,
                hint: 'Set api-url to the address that the service has itself; redirects are not followed.',
                fate: 'refused',
                status: answer.status
            });
            if (answer.status < 300 && 'text' === answer.body.kind) throw new request_error.G({
                code: 'unexpected-response',
                message: `${request.label}: the answer is not JSON, or was cut off.`,
                hint: 'Check that api-url is the address of the service; then run again.',
                fate: 'unknown',
                status: answer.status
            });
            return answer;
        }
        function refuseWaitBeyondBudget(setback, wait) {
            if (wait.waitMs <= wait.remainingMs) return;
            let seconds = Math.round(wait.waitMs / 1000);
            let left = Math.round(wait.remainingMs / 1000);
            throw new request_error.G({
                code: 'service-unavailable',
                message: `${wait.request.label}: ${setback.reason}, and the next attempt would have to wait ${seconds} s, but only ${left} s of the timeout are left.`,
                hint: 'Run again later, or raise the input timeout.',
                fate: 'not-sent'
            });
        }
    })
};
