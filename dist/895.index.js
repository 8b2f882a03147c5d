export const id = 895;
export const ids = [
    895
];
export const modules = {
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
    }),
    3895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            workspaceOver: ()=>workspaceOver
        });
        var about = __webpack_require__(4302);
        var json = __webpack_require__(6413);
        let SAFE_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
        function fillPath(path, values) {
            return path.replace(/\{(\w+)\}/g, (_, name)=>{
                let value = values[name];
                if ('string' != typeof value || !SAFE_SEGMENT.test(value)) throw new RangeError(`The path has no safe value for {${name}}.`);
                return value;
            });
        }
        function fillBody(shape, values) {
            if ('string' == typeof shape) return fillString(shape, values);
            if (Array.isArray(shape)) return shape.map((item)=>fillBody(item, values));
            if (!(0, json.O)(shape)) return shape;
            return Object.fromEntries(Object.entries(shape).map(([key, value])=>[
                    key,
                    fillBody(value, values)
                ]));
        }
        function fillString(shape, values) {
            let whole = /^\{(\w+)\}$/.exec(shape)?.[1];
            if (void 0 !== whole && void 0 !== values[whole]) return values[whole];
            return shape.replace(/\{(\w+)\}/g, (placeholder, name)=>{
                let value = values[name];
                return 'string' == typeof value ? value : placeholder;
            });
        }
        var request_error = __webpack_require__(3699);
        var workspace_routes = __webpack_require__(8595);
        class ApiCaller {
            #options;
            #transport;
            #redact;
            constructor({ options, transport, redact }){
                this.#options = options;
                this.#transport = transport;
                this.#redact = redact;
            }
            async send(call) {
                let { operation } = call;
                let { apiUrl, workspace } = this.#options;
                let route = this.#route(operation);
                let [answer, { ServiceAnswer }] = await Promise.all([
                    this.#transport.send(this.#request(call, route)),
                    loadReader()
                ]);
                let tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
                return new ServiceAnswer(answer, {
                    operation,
                    route,
                    tokenPage,
                    redact: this.#redact
                });
            }
            #request({ values, query, headers }, route) {
                let { method, path, body, label, safe } = route;
                let filling = {
                    ...values,
                    ws: this.#options.workspace
                };
                let sent = void 0 === body ? void 0 : JSON.stringify(fillBody(body, filling));
                return {
                    label,
                    method,
                    safe,
                    path: pathOf(path, {
                        filling,
                        label
                    }) + (query ?? ''),
                    headers: {
                        ...headers,
                        accept: 'application/json',
                        'user-agent': about._O,
                        ...void 0 === sent ? {} : {
                            'content-type': contentType(method)
                        }
                    },
                    body: sent
                };
            }
            #route(operation) {
                let { routes } = this.#options;
                let override = Object.hasOwn(routes, operation) ? routes[operation] : void 0;
                return {
                    ...workspace_routes.bw[operation],
                    ...override
                };
            }
        }
        async function loadReader() {
            await new Promise((resolve)=>setImmediate(resolve));
            return Promise.all([
                __webpack_require__.e(226),
                __webpack_require__.e(765)
            ]).then(__webpack_require__.bind(__webpack_require__, 7765));
        }
        function pathOf(path, { filling, label }) {
            try {
                return fillPath(path, filling);
            } catch (error) {
                if (!(error instanceof RangeError)) throw error;
                throw new request_error.G({
                    code: 'unexpected-response',
                    message: `${label}: the service gave an id that cannot stand in a path.`,
                    hint: 'Ids are documented to be GUIDs: please report what the service lists.',
                    fate: 'not-sent',
                    cause: error
                });
            }
        }
        function contentType(method) {
            return 'PATCH' === method ? 'application/json-patch+json' : 'application/json';
        }
        var quote = __webpack_require__(7819);
        let ACCESS_KEY_LIFE_MS = 1080000;
        class Authorization {
            #parts;
            #accessKey;
            constructor(parts){
                this.#parts = parts;
            }
            async headers() {
                let { credentials, clock } = this.#parts;
                if ('token' === credentials.kind) return {
                    authorization: `Bearer ${credentials.token}`
                };
                if (void 0 === this.#accessKey || this.#accessKey.until <= clock.now()) {
                    let until = clock.now() + ACCESS_KEY_LIFE_MS;
                    this.#accessKey = {
                        key: await this.#exchange(credentials),
                        until
                    };
                }
                return {
                    'x-xcom-accesskey': this.#accessKey.key
                };
            }
            async #exchange({ apiKey, integrationSecret }) {
                let keyHeader = {
                    'x-xcom-integration-apikey': apiKey
                };
                return void 0 === integrationSecret ? this.#ask('authorize-private-integration', keyHeader) : this.#ask('authorize-integration', {
                    ...keyHeader,
                    'x-xcom-integration-secret': integrationSecret
                });
            }
            async #ask(operation, headers) {
                let { api, onSecret } = this.#parts;
                let answer = await api.send({
                    operation,
                    headers
                });
                if (409 === answer.status && 'notinstalled' === answer.domainStatus) throw NOT_INSTALLED();
                let { accessKey, workspace } = answer.read('authorization');
                onSecret(accessKey);
                this.#refuseOtherWorkspace([
                    workspace?.id,
                    workspace?.name
                ]);
                return accessKey;
            }
            #refuseOtherWorkspace(shown) {
                let names = shown.filter((name)=>'string' == typeof name);
                let wanted = this.#parts.workspace.toLowerCase();
                if (0 === names.length || names.some((name)=>name.toLowerCase() === wanted)) return;
                throw new request_error.G({
                    code: 'wrong-workspace',
                    message: `The api-key belongs to the workspace ${names.map((name)=>(0, quote.hD)(name)).join(' = ')}.`,
                    hint: 'Correct the input workspace, or use the api-key of that workspace.',
                    fate: 'refused'
                });
            }
        }
        let NOT_INSTALLED = ()=>new request_error.G({
                code: 'not-installed',
                message: 'The api-key belongs to an integration that is not installed in the workspace.',
                hint: 'Install it once on the admin page, or use the input token.',
                fate: 'refused'
            });
        var workspace_connection = __webpack_require__(8725);
        var workspace_transport = __webpack_require__(175);
        let MAX_PAGES = 1_000;
        async function readAllPages(readPage, isWanted) {
            let wanted = new Map();
            let beginnings = new Set([
                void 0
            ]);
            let query = '';
            let rows = 0;
            for(let pages = 0; pages < MAX_PAGES; pages += 1){
                let { items, hasMore, lastOffset } = await readPage(query);
                for (let row of items.filter(isWanted))wanted.set(row.id, row);
                if (!hasMore) return [
                    ...wanted.values()
                ];
                let beginning = items[0]?.id;
                if (beginnings.has(beginning)) break;
                beginnings.add(beginning);
                rows += items.length;
                query = `?offset=${encodeURIComponent(String(lastOffset ?? rows).toWellFormed())}`;
            }
            throw new request_error.G({
                code: 'unexpected-response',
                message: 'List the integrations: the pages do not come to an end.',
                hint: 'The paging of the list is inferred; please report what the vendor’s service answers.',
                fate: 'refused'
            });
        }
        class WorkspaceClient {
            #api;
            #authorization;
            constructor(api, authorization){
                this.#api = api;
                this.#authorization = authorization;
            }
            async integrationsNamed(name) {
                let wanted = name.toLowerCase();
                return readAllPages(async (query)=>{
                    let answer = await this.#send({
                        operation: 'list',
                        query
                    });
                    return answer.read('integrationList');
                }, (row)=>row.name.toLowerCase() === wanted);
            }
            async createIntegration(name, version) {
                let answer = await this.#send({
                    operation: 'create',
                    values: {
                        name,
                        version
                    }
                });
                answer.refuseFailure();
                let created = answer.readOptional('createdIntegration');
                return created?.name === name ? created : void 0;
            }
            async setVersion(integration, version) {
                await this.#write({
                    operation: 'set-version',
                    values: {
                        ...integration,
                        version
                    }
                });
            }
            async install(integration) {
                await this.#write({
                    operation: 'install',
                    values: {
                        ...integration
                    }
                });
            }
            async setUp(integration, setup) {
                await this.#write({
                    operation: 'setup',
                    values: {
                        ...integration,
                        setup
                    }
                });
            }
            async readInstance(integration) {
                let answer = await this.#send({
                    operation: 'read-instance',
                    values: {
                        ...integration
                    }
                });
                if (409 === answer.status && 'notfound' === answer.domainStatus) return;
                let read = answer.read('instance');
                let { value } = answer;
                return {
                    ...read,
                    document: (0, json.O)(value) ? value : {}
                };
            }
            async changeInstance(integration, patch) {
                let operations = patch.map((operation)=>({
                        ...operation
                    }));
                await this.#write({
                    operation: 'change-instance',
                    values: {
                        ...integration,
                        operations
                    }
                });
            }
            async #write(call) {
                let answer = await this.#send(call);
                answer.refuseFailure();
            }
            async #send(call) {
                return this.#api.send({
                    ...call,
                    headers: await this.#headers()
                });
            }
            async #headers() {
                try {
                    return await this.#authorization.headers();
                } catch (error) {
                    throw error instanceof request_error.G ? error.ofUnsent() : error;
                }
            }
        }
        async function workspaceOver(connector, parts) {
            let { options, proxy, clock, limits, log, onSecret, redact } = parts;
            let connection = await (0, workspace_connection.JY)({
                origin: options.apiUrl,
                proxy,
                connector
            });
            let transport = new workspace_transport.o({
                connection,
                clock,
                log,
                limits,
                random: Math.random
            });
            let api = new ApiCaller({
                options,
                transport,
                redact
            });
            let { workspace, credentials } = options;
            let authorization = new Authorization({
                workspace,
                credentials,
                api,
                clock,
                onSecret
            });
            return {
                workspace: new WorkspaceClient(api, authorization),
                close: ()=>connection.close()
            };
        }
    })
};
