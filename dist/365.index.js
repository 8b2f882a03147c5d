export const id = 365;
export const ids = [
    365
];
export const modules = {
    7365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            openLedger: ()=>openLedger
        });
        var utils = __webpack_require__(7102);
        var about = __webpack_require__(7789);
        var errors = __webpack_require__(9285);
        var external_node_crypto_ = __webpack_require__(7598);
        var domain_json = __webpack_require__(7708);
        let CONTEXT = 'kontur-crm-release: digest of a definition, 1';
        let KEY_BYTES = 32;
        function definitionDigest(definition) {
            let secret = credentialText(definition.settings.credentials);
            let key = Buffer.from((0, external_node_crypto_.hkdfSync)('sha256', secret, '', CONTEXT, KEY_BYTES));
            let text = canonicalJson(definitionOf(definition));
            return (0, external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest('hex');
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
                routes: Object.fromEntries(Object.entries(settings.routes).map(([operation, { method, path, body = null }])=>[
                        operation,
                        [
                            method,
                            path,
                            body
                        ]
                    ])),
                instancePatch: desired.instancePatch.map(({ op, path, value })=>({
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
        function canonicalJson(value) {
            if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
            if (!(0, domain_json.O)(value)) return JSON.stringify(value);
            let fields = Object.keys(value).sort().map((key)=>`${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
            return `{${fields.join(',')}}`;
        }
        var quote = __webpack_require__(7819);
        let PAGE_SIZE = 100;
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
                hint: `Give the new commit a new version. If the same version is meant to come from another commit, set ${(0, quote.uK)('allow-moved-tag')} to true for this run.`
            };
        }
        let TEXT_FIELDS = [
            'workspace',
            'integration',
            'version',
            'sha',
            'digest'
        ];
        function payloadFrom(json) {
            let value = 'string' == typeof json ? parsed(json) : json;
            if (!(0, domain_json.O)(value)) return;
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
            let newest = [];
            for(let page = 1; page <= MAX_PAGES; page += 1){
                let listed = await deployments.list(page);
                if (1 === page) newest = listed.map(({ id })=>id);
                for (let recorded of listed.flatMap((one)=>recordedRelease(one, of))){
                    if (await deployments.hasSucceeded(recorded.deploymentId)) return {
                        last: recorded,
                        unfinished,
                        isComplete: true,
                        newest
                    };
                    unfinished.push(recorded.payload);
                }
                if (listed.length < PAGE_SIZE) return {
                    last: void 0,
                    unfinished,
                    isComplete: true,
                    newest
                };
            }
            return {
                last: void 0,
                unfinished,
                isComplete: false,
                newest
            };
        }
        function recordedRelease({ id, sha, payload: json }, of) {
            let payload = payloadFrom(json);
            if (payload?.sha !== sha || !isOfSameIntegration(payload, of)) return [];
            return [
                {
                    deploymentId: id,
                    payload
                }
            ];
        }
        class DeploymentLedger {
            #dependencies;
            #found;
            constructor(dependencies){
                this.#dependencies = dependencies;
            }
            lookUp = async ()=>{
                let { deployments, allowMovedTag, commit, log } = this.#dependencies;
                let sha = await commit(deployments);
                let release = {
                    ...this.#dependencies.release,
                    sha
                };
                let past = await readPastReleases(deployments, release);
                this.#tell(past, release);
                let standing = judgeRelease(release, {
                    past,
                    allowMovedTag
                });
                this.#found = {
                    release,
                    past,
                    standing
                };
                if (this.#dependencies.dryRun) log.info('A dry run: no deployment is created.');
                return standing;
            };
            record = async ({ writes }, work)=>{
                if (void 0 === this.#found) throw new Error('record() was called before lookUp().');
                let { release, past, standing } = this.#found;
                if (standing.isRecorded && !writes) return void await work();
                let id = await this.#create(release, past);
                await this.#failing(id, async ()=>{
                    await this.#dependencies.deployments.report(id, IN_PROGRESS);
                    await work();
                });
                await this.#succeeded(id, past.last);
            };
            async #create(release, { newest }) {
                try {
                    return await this.#dependencies.deployments.create(release);
                } catch (error) {
                    if (!(error instanceof errors.K2) || 'github-refused' === error.code) throw error;
                    await this.#lastly('A deployment whose creation was not answered', async (deployments)=>{
                        let made = (await deployments.list(1)).find(({ id, payload })=>!newest.includes(id) && payloadFrom(payload)?.digest === release.digest);
                        if (void 0 !== made) await deployments.report(made.id, failed(error.code));
                    });
                    throw error;
                }
            }
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
                let { environment, log } = this.#dependencies;
                await this.#lastly('The release is done, which', async (deployments)=>{
                    await deployments.report(id, SUCCEEDED);
                    log.info(`Recorded as deployment ${id} of ${(0, quote.hD)(environment)}.`);
                    if (void 0 !== former) await deployments.report(former.deploymentId, SUPERSEDED);
                });
            }
            async #lastly(what, say) {
                try {
                    await say(this.#dependencies.atShutdown());
                } catch (error) {
                    this.#dependencies.log.warning(`${what} could not be recorded in full.${reasonOf(error)}`);
                }
            }
            #tell({ last, isComplete }, { integration, workspace }) {
                let { environment, log } = this.#dependencies;
                let what = `a release of ${integration} to ${workspace} in the environment ${(0, quote.hD)(environment)}`;
                if (void 0 !== last) {
                    let { version, sha } = last.payload;
                    log.info(`GitHub's last record of ${what}: ${(0, quote.hD)(version)} from the commit ${(0, quote.hD)(shortSha(sha))}.`);
                } else if (isComplete) log.info(`GitHub has no record of ${what} that succeeded.`);
                else log.warning(`The newest ${MAX_PAGES * PAGE_SIZE} deployments hold no record of ${what} that succeeded. Older ones are not read, so a moved tag would not be noticed.`);
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
                description: `The run failed: ${code}.`
            };
        }
        var ports_deadline = __webpack_require__(3734);
        var http_connection = __webpack_require__(6569);
        var http_transport = __webpack_require__(2732);
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
        var schemas = __webpack_require__(2226);
        var parse = __webpack_require__(3945);
        var retry_policy = __webpack_require__(2441);
        var wire_error = __webpack_require__(4692);
        let LATER = 'Nothing of the release is lost by that: run again later.';
        let REACH = "Check that the runner reaches the address in GITHUB_API_URL, and the proxy if the environment names one; then run again.";
        let HINTS = {
            'check-address': REACH,
            'check-network': REACH,
            'check-proxy': 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.',
            'trust-authority': "If the certificate is from a private authority, put its certificate into a file and set NODE_EXTRA_CA_CERTS to its path in the env of the job. Verification is never switched off.",
            'run-again': LATER,
            'run-later': LATER,
            'more-time': `Run again, or raise ${(0, quote.uK)('timeout')}.`
        };
        function toGitHubError(thrown, call) {
            let cause = Object(thrown).cause;
            if (cause instanceof wire_error.c) return unanswered(cause, call);
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
        function unanswered({ code, advice, reason }, { failure }) {
            if ('cancelled' === code || 'budget-exceeded' === code) return new errors.K2({
                code,
                message: reason,
                hint: HINTS[advice]
            });
            if ('redirected' === code) return new errors.K2({
                code: 'github-refused',
                message: `${failure}: GitHub answered with a redirect, which is never followed.`,
                hint: 'If the repository was renamed or moved, start a new run there.'
            });
            return new errors.K2({
                code: 'github-unavailable',
                message: `${failure}. GitHub: ${reason}.`,
                hint: HINTS[advice]
            });
        }
        function answered(status, call) {
            if (401 === status) return {
                code: 'github-refused',
                hint: `Set ${(0, quote.uK)('github-token')} to \${{ github.token }}; another token may have expired.`
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
                hint: `Check ${(0, quote.uK)('deployment')} and ${(0, quote.uK)('tag')}; then run again.`
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
        function messageOf({ failure }, { status, said }) {
            return `${failure}: GitHub answered ${status}${'' === said ? '' : `, ${(0, quote.hD)(said)}`}.`;
        }
        function saidIn(data) {
            return (0, domain_json.O)(data) && 'string' == typeof data.message ? data.message : '';
        }
        var loopback = __webpack_require__(5854);
        let API_OF_GITHUB_COM = 'https://api.github.com';
        function readGitHubRun(env) {
            let { GITHUB_API_URL: given = '' } = env;
            let apiUrl = '' === given ? API_OF_GITHUB_COM : given.replace(/\/+$/, '');
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
            if (problems.length > 0) return {
                ok: false,
                problems
            };
            let [owner = '', repo = ''] = repository.split('/');
            return {
                ok: true,
                value: {
                    apiUrl,
                    owner,
                    repo,
                    sha,
                    runUrl: runUrl(env, repository)
                }
            };
        }
        function isCommit(text) {
            return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
        }
        function isApiUrl(text) {
            if (!URL.canParse(text)) return false;
            let { protocol, hostname, username, password, search, hash } = new URL(text);
            let isSafe = 'https:' === protocol || 'http:' === protocol && (0, loopback.U)(hostname);
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
        function githubDeployments(repository) {
            let { octokit, owner, repo, environment } = repository;
            let { request } = octokit;
            let at = {
                owner,
                repo
            };
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
                            environment_url: repository.environmentUrl,
                            ...void 0 === repository.logUrl ? {} : {
                                log_url: repository.logUrl
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
        function calling(failure, permissions) {
            let call = {
                failure,
                permissions
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
        async function openLedger(dependencies) {
            let { inputs, deployment, proxy, env, clock, deadline, log } = dependencies;
            let run = gitHubRun(env);
            let settings = {
                origin: new URL(run.apiUrl).origin,
                proxy
            };
            let connection = withRateLimits(await (0, http_connection.JY)(settings), clock);
            let within = (time)=>deploymentsWithin(time, {
                    connection,
                    run,
                    ...dependencies
                });
            let grace = new ports_deadline.$9({
                clock,
                cancelled: deadline.cancelled
            });
            let ledger = new DeploymentLedger({
                environment: deployment.environment,
                release: {
                    workspace: inputs.settings.workspace,
                    integration: inputs.desired.integration,
                    version: inputs.desired.version,
                    tag: deployment.tag ?? null,
                    digest: definitionDigest(inputs)
                },
                commit: commitOf(deployment, run),
                allowMovedTag: deployment.allowMovedTag,
                dryRun: inputs.policy.dryRun,
                deployments: within(deadline),
                atShutdown: ()=>within(grace.deadline()),
                log
            });
            return {
                ledger,
                close: ()=>connection.close()
            };
        }
        function commitOf({ tag, tagIsInput }, run) {
            return (deployments)=>tagIsInput && void 0 !== tag ? deployments.commitOfTag(tag) : Promise.resolve(run.sha);
        }
        function gitHubRun(env) {
            let read = readGitHubRun(env);
            if (!read.ok) throw new errors.dz(read.problems);
            return read.value;
        }
        function deploymentsWithin(deadline, { connection, run, inputs, deployment, clock, log }) {
            let transport = new http_transport.oK({
                connection,
                clock,
                log,
                deadline,
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
                environmentUrl: (0, about.d_)(inputs.settings),
                logUrl: run.runUrl
            });
        }
        let SILENT = {
            debug: ()=>void 0,
            info: ()=>void 0,
            warn: ()=>void 0,
            error: ()=>void 0
        };
    })
};
