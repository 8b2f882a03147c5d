export const id = 453;
export const ids = [
    453
];
export const modules = {
    8276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>configuredVersion,
            z: ()=>INSTANCE_STATUSES
        });
        let INSTANCE_STATUSES = [
            'notConfigured',
            'active',
            'paused',
            'hasErrors',
            'failed'
        ];
        function configuredVersion(instance) {
            return instance.settings.find(({ id })=>'version' === id)?.value;
        }
    }),
    6569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Xb: ()=>NotConnectedError,
            mP: ()=>UnreadableAnswerError,
            JY: ()=>openConnection
        });
        var external_node_process_ = __webpack_require__(1708);
        var api_request = __webpack_require__(4043);
        var core_connect = __webpack_require__(9136);
        var agent = __webpack_require__(7405);
        var connect_options = __webpack_require__(8973);
        let CONTINUE = 'HTTP/1.1 100';
        let END = '\r\n\r\n';
        let LONGEST_INTERIM = 8192;
        function skippingContinue(socket) {
            let read = socket.read.bind(socket);
            let write = socket.write.bind(socket);
            let isAtBeginning = false;
            let held = Buffer.alloc(0);
            let written = (...args)=>{
                isAtBeginning = true;
                return write(...args);
            };
            let received = (size)=>{
                if (!isAtBeginning) return read(size);
                for(let chunk = read(); null !== chunk; chunk = read()){
                    held = withoutContinue(Buffer.concat([
                        held,
                        chunk
                    ]));
                    if (mayBecomeContinue(held)) continue;
                    let answer = held;
                    isAtBeginning = false;
                    held = Buffer.alloc(0);
                    return answer;
                }
                return null;
            };
            return Object.assign(socket, {
                write: written,
                read: received
            });
        }
        function withoutContinue(bytes) {
            let rest = Buffer.from(bytes);
            while(rest.subarray(0, CONTINUE.length).toString('latin1') === CONTINUE){
                let end = rest.indexOf(END);
                if (-1 === end) break;
                rest = rest.subarray(end + END.length);
            }
            return rest;
        }
        function mayBecomeContinue(bytes) {
            if (bytes.length > LONGEST_INTERIM) return false;
            let beginning = bytes.subarray(0, CONTINUE.length).toString('latin1');
            return CONTINUE.startsWith(beginning);
        }
        let MAX_ANSWER_BYTES = 5242880;
        let IDLE_TIMEOUT_MS = 15_000;
        class UnreadableAnswerError extends Error {
            name = 'UnreadableAnswerError';
        }
        async function openConnection(settings) {
            let { origin, connector } = settings;
            let dispatcher = await dispatcherFor(settings);
            let exchange = async (sent, signal)=>{
                await unreadEvents();
                let { statusCode, headers, body } = await api_request.call(dispatcher, {
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
                let text = decode(await readBody(body), header('content-encoding'));
                let isWhole = hasEnd(statusCode, header);
                return {
                    status: statusCode,
                    header,
                    text,
                    isWhole
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
        async function unreadEvents() {
            await new Promise((resolve)=>setImmediate(resolve));
            await new Promise((resolve)=>setImmediate(resolve));
        }
        let WITHOUT_BODY = new Set([
            204,
            304
        ]);
        function hasEnd(status, header) {
            return WITHOUT_BODY.has(status) || void 0 !== header('content-length') || void 0 !== header('transfer-encoding');
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
                connect: void 0 === proxy ? connectorOf(connector) : connect_options.OQ,
                useMilo: false,
                headersTimeout: IDLE_TIMEOUT_MS,
                bodyTimeout: IDLE_TIMEOUT_MS
            };
            if (void 0 === proxy) return new agent(options);
            let { default: EnvHttpProxyAgent } = await __webpack_require__.e(137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19));
            let { default: Pool } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 628, 19));
            let { default: connect } = await __webpack_require__.e(660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19));
            let clientFactory = (origin, given)=>Object.assign(new Pool(origin, {
                    ...given,
                    headersTimeout: connect_options.cC
                }), {
                    connect
                });
            return new EnvHttpProxyAgent({
                ...options,
                ...proxy,
                requestTls: connect_options.zX,
                proxyTls: connect_options.zX,
                clientFactory
            });
        }
        function connectorOf(first) {
            let connect = core_connect(connect_options.OQ);
            return (target, callback)=>{
                let settle = (...[error, socket])=>{
                    if (null !== error) return void callback(new NotConnectedError(error), null);
                    unreadEvents().then(()=>{
                        socket.errored ? callback(new NotConnectedError(socket.errored), null) : callback(null, skippingContinue(socket));
                    });
                };
                if (first?.handOver(settle) !== true) connect(target, settle);
            };
        }
        class NotConnectedError extends Error {
            name = 'NotConnectedError';
            constructor(cause){
                super('No connection came about.', {
                    cause
                });
            }
        }
        async function readBody(body) {
            let chunks = [];
            let bytes = 0;
            for await (let chunk of body){
                bytes += chunk.length;
                if (bytes > MAX_ANSWER_BYTES) throw new UnreadableAnswerError(TOO_LARGE);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks);
        }
        let TOO_LARGE = `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`;
        function decode(body, encoding = 'identity') {
            let name = encoding.trim().toLowerCase();
            if (0 === body.length || 'identity' === name || '' === name) return body.toString('utf8');
            if ('gzip' !== name && 'x-gzip' !== name) throw new UnreadableAnswerError('the answer is compressed in a way that was not asked for');
            try {
                let { gunzipSync } = (0, external_node_process_.getBuiltinModule)('node:zlib');
                return gunzipSync(body, {
                    maxOutputLength: MAX_ANSWER_BYTES
                }).toString('utf8');
            } catch (error) {
                let isTooLarge = 'ERR_BUFFER_TOO_LARGE' === error.code;
                throw new UnreadableAnswerError(isTooLarge ? TOO_LARGE : 'the answer is not gzip as it says');
            }
        }
    }),
    2441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    2732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            oK: ()=>Transport
        });
        var connection = __webpack_require__(6569);
        function notSent(reason) {
            let advice = 'check-network';
            return {
                code: 'connection-failed',
                delivery: 'not-sent',
                temporary: true,
                reason,
                advice
            };
        }
        function notProxied(reason) {
            return {
                ...notSent(reason),
                advice: 'check-proxy'
            };
        }
        function broken(reason) {
            let advice = 'run-again';
            return {
                code: 'connection-failed',
                delivery: 'unknown',
                temporary: true,
                reason,
                advice
            };
        }
        function untrusted(reason) {
            let advice = 'trust-authority';
            return {
                code: 'tls-untrusted',
                delivery: 'not-sent',
                temporary: false,
                reason,
                advice
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
                ...broken('the service does not speak TLS as it should'),
                temporary: false,
                advice: 'check-network'
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
        let NOT_HTTP = 'HPE_';
        function faultOf(error) {
            if (error instanceof connection.mP) return {
                code: 'unexpected-response',
                delivery: 'unknown',
                temporary: false,
                reason: error.message,
                advice: 'check-address'
            };
            if (error instanceof connection.Xb) return {
                ...faultOf(error.cause),
                delivery: 'not-sent'
            };
            let status = refusedTunnel(error);
            if (void 0 !== status) return notProxied(`the proxy refused to connect to the service (${status})`);
            let code = codeOf(error);
            if (void 0 === code) return {
                ...broken(`the connection failed (${nameOf(error)})`),
                temporary: false
            };
            if (code.startsWith(NOT_HTTP)) return {
                ...broken(`what answers does not speak HTTP as it should (${code})`),
                code: 'unexpected-response',
                temporary: false,
                advice: 'check-address'
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
        var retry_policy = __webpack_require__(2441);
        var wire_error = __webpack_require__(4692);
        let ATTEMPT_DEADLINE_MS = 15_000;
        class Transport {
            #dependencies;
            constructor(dependencies){
                this.#dependencies = dependencies;
            }
            async send(request) {
                for(let attempt = 1;; attempt += 1){
                    let last = attempt === retry_policy.m;
                    let answered = await this.#attempt(request).catch((error)=>this.#retryableFailure(error, {
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
                    let failed = last ? void 0 : retryableAnswer(answered, request);
                    if (void 0 === failed) return refuseUnreadable(answered, request);
                    await this.#waitAfter(failed, {
                        request,
                        attempt
                    });
                }
            }
            async #attempt(request) {
                let { connection, deadline, clock, log, attemptDeadlineMs } = this.#dependencies;
                let stop = deadline.stopReason();
                if (void 0 !== stop) throw stopped(stop, 'not-sent');
                let startedAt = clock.now();
                let signal = deadline.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
                let answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
                let tookMs = Math.round(clock.now() - startedAt);
                log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
                return answer;
            }
            #retryableFailure(error, { request, last }) {
                if (error instanceof wire_error.c) throw error;
                let fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
                let stop = this.#dependencies.deadline.stopReason();
                if (void 0 !== stop) throw stopped(stop, fault.delivery);
                let canRepeat = request.safe || 'not-sent' === fault.delivery;
                if (fault.temporary && canRepeat && !last) return {
                    reason: fault.reason,
                    retryAfterMs: void 0
                };
                throw new wire_error.c(fault);
            }
            async #waitAfter(failed, { request, attempt }) {
                let { clock, deadline, log, random } = this.#dependencies;
                let waitMs = Math.max((0, retry_policy.jo)(attempt, random()), failed.retryAfterMs ?? 0);
                refuseWaitBeyondBudget(failed, {
                    waitMs,
                    remainingMs: deadline.remainingMs()
                });
                log.info(`${request.label}: attempt ${attempt} of ${retry_policy.m} failed (${failed.reason}), next in ${(waitMs / 1000).toFixed(1)} s`);
                await clock.sleep(waitMs, deadline.cancelled).catch(()=>void 0);
            }
        }
        let TOO_SLOW = {
            code: 'connection-failed',
            delivery: 'unknown',
            temporary: true,
            reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
            advice: 'run-again'
        };
        function isTimeout(error) {
            return 'TimeoutError' === Object(error).name;
        }
        function toAnswer(answer, wallTime) {
            let body = bodyOf(answer.text);
            return {
                status: answer.status,
                body,
                isWhole: answer.isWhole || 'json' === body.kind,
                requestId: answer.header('x-request-id'),
                retryAfterMs: (0, retry_policy.Vs)(answer.header('retry-after'), wallTime)
            };
        }
        function retryableAnswer(answer, request) {
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
        let AFTER_A_WRITE = new Set([
            301,
            302,
            303,
            304
        ]);
        function refuseUnreadable(answer, request) {
            if (answer.status >= 300 && answer.status < 400) throw new wire_error.c({
                code: 'redirected',
                reason: `the service answered with a redirect (${answer.status})`,
                advice: 'check-address',
                delivery: !request.safe && AFTER_A_WRITE.has(answer.status) ? 'unknown' : 'refused',
                status: answer.status
            });
            if (answer.status < 300 && !isReadable(answer, request)) throw new wire_error.c({
                code: 'unexpected-response',
                reason: 'the answer is not JSON, or was cut off',
                advice: 'check-address',
                delivery: 'unknown',
                status: answer.status
            });
            return answer;
        }
        function isReadable({ body, isWhole }, { safe }) {
            if (safe) return 'text' !== body.kind;
            return isWhole && !('text' === body.kind && isPage(body.text));
        }
        function isPage(text) {
            return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text);
        }
        function refuseWaitBeyondBudget(failed, { waitMs, remainingMs }) {
            if (waitMs <= remainingMs) return;
            let seconds = Math.round(waitMs / 1000);
            let left = Math.round(remainingMs / 1000);
            throw new wire_error.c({
                code: 'service-unavailable',
                reason: `${failed.reason}, and the next attempt would have to wait ${seconds} s, but only ${left} s of the timeout are left`,
                advice: 'run-later',
                delivery: 'not-sent'
            });
        }
        function stopped({ code, message }, delivery) {
            return new wire_error.c({
                code,
                delivery,
                reason: message,
                advice: 'cancelled' === code ? 'run-again' : 'more-time'
            });
        }
    }),
    4692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>WireError
        });
        class WireError extends Error {
            name = 'WireError';
            code;
            delivery;
            reason;
            advice;
            status;
            constructor({ code, delivery, reason, advice, status }){
                super(reason);
                this.code = code;
                this.delivery = delivery;
                this.reason = reason;
                this.advice = advice;
                this.status = status;
            }
        }
    }),
    3734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $9: ()=>ShutdownGrace,
            B2: ()=>Deadline
        });
        var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);
        let CANCEL_GRACE_MS = 5_000;
        class Deadline {
            #clock;
            #at;
            #ranOut = false;
            cancelled;
            constructor(bounds){
                this.#clock = bounds.clock;
                this.#at = bounds.clock.now() + bounds.budgetMs;
                this.cancelled = bounds.cancelled;
            }
            remainingMs() {
                return Math.max(0, this.#at - this.#clock.now());
            }
            stopReason() {
                if (this.cancelled.aborted) return {
                    code: 'cancelled',
                    message: 'The run was cancelled.',
                    hint: 'Run again: what is done is found by reading and not repeated.'
                };
                if (this.remainingMs() > 0 && !this.#ranOut) return;
                return {
                    code: 'budget-exceeded',
                    message: 'The run took longer than its timeout.',
                    hint: `Run again, or raise ${(0, _text_quote_js__WEBPACK_IMPORTED_MODULE_0__.uK)('timeout')}.`
                };
            }
            async pause(ms) {
                let bounded = Math.min(ms, this.remainingMs());
                await this.#clock.sleep(bounded, this.cancelled).catch(()=>void 0);
            }
            attemptSignal(attemptMs, safe) {
                let remainingMs = Math.ceil(this.remainingMs());
                let time = AbortSignal.timeout(Math.min(attemptMs, remainingMs));
                if (remainingMs <= attemptMs) time.addEventListener('abort', ()=>this.#ranOut = true, {
                    once: true
                });
                return AbortSignal.any([
                    time,
                    safe ? this.cancelled : delayed(this.cancelled)
                ]);
            }
        }
        function delayed(signal) {
            let late = new AbortController();
            let abortLater = ()=>{
                setTimeout(()=>{
                    late.abort(signal.reason);
                }, CANCEL_GRACE_MS).unref();
            };
            signal.addEventListener('abort', abortLater, {
                once: true
            });
            return late.signal;
        }
        let SHUTDOWN_GRACE_MS = 5_000;
        let AFTER_CANCEL_GRACE_MS = 1_000;
        class ShutdownGrace {
            #clock;
            #cancelledAt;
            constructor({ clock, cancelled }){
                this.#clock = clock;
                let note = ()=>this.#cancelledAt = clock.now();
                if (cancelled.aborted) note();
                else cancelled.addEventListener('abort', note, {
                    once: true
                });
            }
            deadline() {
                let clock = this.#clock;
                let sinceCancelMs = void 0 === this.#cancelledAt ? 0 : Math.round(clock.now() - this.#cancelledAt);
                let leftMs = CANCEL_GRACE_MS + AFTER_CANCEL_GRACE_MS - sinceCancelMs;
                let budgetMs = Math.max(AFTER_CANCEL_GRACE_MS, Math.min(SHUTDOWN_GRACE_MS, leftMs));
                return new Deadline({
                    clock,
                    budgetMs,
                    cancelled: NEVER
                });
            }
        }
        let NEVER = new AbortController().signal;
    }),
    6529: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>RequestError
        });
        var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
        class RequestError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.K2 {
            delivery;
            status;
            retryAfterMs;
            constructor(fields){
                super(fields);
                this.name = 'RequestError';
                this.delivery = fields.delivery;
                this.status = fields.status;
                this.retryAfterMs = fields.retryAfterMs;
            }
            ofUnsent() {
                let { failure, cause, status, retryAfterMs } = this;
                return new RequestError({
                    ...failure,
                    cause,
                    status,
                    retryAfterMs,
                    delivery: 'not-sent'
                });
            }
        }
    }),
    4453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            releaseAndReport: ()=>releaseAndReport
        });
        var external_node_process_ = __webpack_require__(1708);
        let systemClock = {
            now: ()=>Number(external_node_process_.hrtime.bigint()) / 1e6,
            wallTime: ()=>Date.now(),
            sleep: (ms, signal)=>new Promise((resolve, reject)=>{
                    let giveUp = ()=>{
                        clearTimeout(timer);
                        reject(signal?.reason);
                    };
                    let timer = setTimeout(()=>{
                        signal?.removeEventListener('abort', giveUp);
                        resolve();
                    }, ms);
                    if (signal?.aborted) giveUp();
                    else signal?.addEventListener('abort', giveUp, {
                        once: true
                    });
                })
        };
        var ports_deadline = __webpack_require__(3734);
        var defect = __webpack_require__(2159);
        var errors = __webpack_require__(9285);
        let NO_EVIDENCE = {
            setupProven: false,
            refusals: []
        };
        let NO_LEDGER = {
            lookUp: ()=>Promise.resolve(NO_EVIDENCE),
            record: (_release, work)=>work()
        };
        var quote = __webpack_require__(7819);
        let LIST_VISIBILITY_GRACE_MS = 12_000;
        let INSTANCE_VISIBILITY_GRACE_MS = 2_000;
        function integrationOf({ integration }) {
            if (void 0 !== integration) return integration;
            throw new Error('The plan has a step for an integration that nothing created.');
        }
        function withStaleInstance(current) {
            return {
                ...current,
                instance: {
                    kind: 'stale'
                }
            };
        }
        function installationSteps({ install }, { instance }) {
            if (!install || void 0 !== instance) return [];
            return [
                {
                    kind: 'install',
                    from: '',
                    to: 'notConfigured'
                }
            ];
        }
        function installationRefusals(desired, { instance }) {
            if (void 0 !== instance || desired.install) return [];
            let asked = [
                ...void 0 === desired.setup ? [] : [
                    'setup'
                ],
                ...0 === desired.instancePatch.length ? [] : [
                    'instance-patch'
                ]
            ];
            if (0 === asked.length) return [];
            let needs = 1 === asked.length ? 'needs' : 'need';
            return [
                {
                    code: 'not-installed',
                    message: `${asked.map(quote.uK).join(' and ')} ${needs} an installed integration, and it is not installed.`,
                    hint: `Set ${(0, quote.uK)('install')} to true, or install the integration on the admin page first.`
                }
            ];
        }
        function installWrite(_step, { workspace, current }) {
            let integration = integrationOf(current);
            return {
                label: 'Install',
                send: async ()=>{
                    await workspace.install(integration);
                    return withStaleInstance(current);
                },
                confirm: async ()=>{
                    let instance = await workspace.readInstance(integration);
                    return void 0 === instance ? void 0 : {
                        ...current,
                        instance: {
                            kind: 'read',
                            instance
                        }
                    };
                },
                visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
                absenceProves: true,
                repetition: 'after-a-look',
                adoptOnConflict: true,
                confirmFirst: 'stale' === current.instance.kind
            };
        }
        var json = __webpack_require__(7708);
        function covers(held, wanted) {
            if ((0, json.O)(held) && (0, json.O)(wanted)) return [
                ...new Set([
                    ...Object.keys(held),
                    ...Object.keys(wanted)
                ])
            ].every((key)=>coversField(held[key], wanted[key]));
            if (Array.isArray(held) && Array.isArray(wanted)) {
                let items = wanted;
                let heldItems = held;
                return heldItems.length === items.length && heldItems.every((item, index)=>covers(item, items[index] ?? null));
            }
            return held === wanted;
        }
        function coversField(held, wanted) {
            if (void 0 === wanted) return isNothing(held);
            return void 0 === held ? isNothing(wanted) : covers(held, wanted);
        }
        function isNothing(value) {
            let isEmptyList = Array.isArray(value) && 0 === value.length;
            return isEmptyList || null == value || false === value || '' === value;
        }
        function sameElement(held, added) {
            if (isWebHook(held) && isWebHook(added)) return WEBHOOK_IDENTITY.every((field)=>isSameTrait(held[field], added[field]));
            return covers(held, added);
        }
        let WEBHOOK_IDENTITY = [
            'relativeUrl',
            'triggerType',
            'filter',
            'schedule'
        ];
        function isSameTrait(held, added) {
            return isBlank(held) && isBlank(added) || coversField(held, added);
        }
        function isBlank(value) {
            return (0, json.O)(value) ? Object.values(value).every(isBlank) : isNothing(value);
        }
        function isWebHook(value) {
            return (0, json.O)(value) && 'relativeUrl' in value;
        }
        function remainingOperations(operations, document) {
            let remaining = [];
            let unclear = [];
            let state = document;
            for (let operation of operations){
                let isUnclear = isFromUnknownField(operation, state) || unclear.some((before)=>mayDependOn(operation, before));
                let effect = isUnclear ? 'unclear' : effectOf(operation, {
                    node: state,
                    segments: segmentsOf(operation.path)
                });
                if ('none' !== effect) {
                    remaining.push(operation);
                    if ('unclear' === effect) unclear.push(operation);
                    else state = effect.becomes ?? state;
                }
            }
            return 0 === unclear.length && covers(document, state) ? [] : remaining;
        }
        function contradictedOperations(operations, document) {
            return remainingOperations(operations, document).filter(({ op, path })=>{
                let shown = segmentsOf(path).reduce(childOf, document);
                return 'add' === op ? Array.isArray(shown) : void 0 !== shown;
            });
        }
        let FIELDS = [
            'baseUrl',
            'features',
            'secrets',
            'settings',
            'status',
            'webHooks'
        ];
        function isFromUnknownField({ op, path }, document) {
            let [root = ''] = segmentsOf(path);
            let isKnown = FIELDS.some((field)=>isSameName(field, root));
            return 'remove' === op && !isKnown && void 0 === childOf(document, root);
        }
        function mayDependOn({ op, path }, before) {
            return isWithin(path, before.path) || 'add' !== op && isWithin(before.path, path);
        }
        function isWithin(path, outer) {
            return `${path}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
        }
        function effectOf(operation, { node, segments }) {
            let [segment, ...rest] = segments;
            if (void 0 === segment) return EFFECTS[operation.op](node, operation.value ?? null);
            let child = childOf(node, segment);
            let isGone = Array.isArray(node) || 0 === rest.length;
            if (void 0 === child && 'remove' === operation.op) return isGone ? 'none' : 'unclear';
            if (void 0 === child && !(0, json.O)(node)) return 'unclear';
            let effect = effectOf(operation, {
                node: child,
                segments: rest
            });
            if ('string' == typeof effect) return effect;
            return {
                becomes: withChild(node, {
                    segment,
                    child: effect.becomes
                })
            };
        }
        let EFFECTS = {
            remove: ()=>({
                    becomes: void 0
                }),
            replace: (node, value)=>void 0 !== node && covers(node, value) ? 'none' : {
                    becomes: value
                },
            add: (node, value)=>{
                if (!Array.isArray(node)) return 'unclear';
                let items = node;
                return items.some((item)=>sameElement(item, value)) ? 'none' : {
                    becomes: [
                        ...items,
                        value
                    ]
                };
            }
        };
        function childOf(node, segment) {
            if (Array.isArray(node)) return node.find((item)=>hasId(item, segment));
            if (!(0, json.O)(node)) return;
            let field = fieldOf(node, segment);
            return void 0 === field ? void 0 : node[field];
        }
        function fieldOf(node, segment) {
            if (Object.hasOwn(node, segment)) return segment;
            return Object.keys(node).find((key)=>isSameName(key, segment));
        }
        function isSameName(a, b) {
            return a.toLowerCase() === b.toLowerCase();
        }
        function withChild(node, { segment, child }) {
            if (Array.isArray(node)) {
                let items = node;
                let at = items.findIndex((item)=>hasId(item, segment));
                return items.toSpliced(at, 1, ...void 0 === child ? [] : [
                    child
                ]);
            }
            let fields = (0, json.O)(node) ? node : {};
            let field = fieldOf(fields, segment) ?? segment;
            if (void 0 !== child) return {
                ...fields,
                [field]: child
            };
            return Object.fromEntries(Object.entries(fields).filter(([key])=>key !== field));
        }
        function hasId(item, id) {
            return (0, json.O)(item) && 'string' == typeof item.id && isSameName(item.id, id);
        }
        function segmentsOf(path) {
            return path.split('/').slice(1).map((segment)=>segment.replaceAll('~1', '/').replaceAll('~0', '~'));
        }
        function operationsLeft({ instancePatch }, { instance }) {
            return void 0 === instance ? instancePatch : remainingOperations(instancePatch, instance.document);
        }
        function instanceSteps(operations) {
            if (0 === operations.length) return [];
            let to = operations.map(({ op, path })=>`${op} ${(0, quote.bp)(path)}`).join(', ');
            return [
                {
                    kind: 'patch-instance',
                    from: '',
                    to,
                    operations
                }
            ];
        }
        let PARTS_WITH_ITEMS = [
            'features',
            'webHooks',
            'settings',
            'secrets'
        ];
        function instanceChange({ op, path }) {
            let segments = segmentsOf(path);
            let [root = '', item = '', ...field] = segments;
            let part = PARTS_WITH_ITEMS.find((name)=>name.toLowerCase() === root.toLowerCase());
            if (void 0 === part) return {
                op,
                part: 'instance',
                item: '',
                field: segments.join('/')
            };
            return {
                op,
                part,
                item,
                field: field.join('/')
            };
        }
        function patchInstanceWrite({ operations }, { workspace, current }) {
            let integration = integrationOf(current);
            let left = operations;
            let isContradictedBy = ({ document })=>contradictedOperations(operations, document).length > 0;
            return {
                label: 'Patch the instance',
                send: async ()=>{
                    let shown = await workspace.changeInstance(integration, left);
                    if (shown?.id !== integration.id || isContradictedBy(shown)) return;
                    return withStaleInstance(current);
                },
                confirm: async (isAnswered)=>{
                    let instance = await workspace.readInstance(integration);
                    if (void 0 === instance) return;
                    left = remainingOperations(operations, instance.document);
                    let isDone = 0 === left.length || isAnswered && !isContradictedBy(instance);
                    return isDone ? {
                        ...current,
                        instance: {
                            kind: 'read',
                            instance
                        }
                    } : void 0;
                },
                visibilityGraceMs: INSTANCE_VISIBILITY_GRACE_MS,
                absenceProves: false,
                repetition: operations.some(({ op })=>'add' === op) ? 'never' : 'freely',
                adoptOnConflict: false,
                confirmFirst: 'stale' === current.instance.kind
            };
        }
        var compare_versions = __webpack_require__(9809);
        var grammar = __webpack_require__(8869);
        function integrationSteps({ version }, { integration }) {
            if (void 0 === integration) return [
                {
                    kind: 'create',
                    from: '',
                    to: version
                }
            ];
            if (integration.version === version) return [];
            return [
                {
                    kind: 'set-version',
                    from: integration.version,
                    to: version
                }
            ];
        }
        function integrationRefusals(desired, { observed, policy }) {
            let ambiguous = ambiguousName(observed.alike, desired.integration);
            if (void 0 !== ambiguous) return [
                ambiguous
            ];
            return policy.allowDowngrade ? [] : downgrade(desired, observed);
        }
        function integrationNamed(name, alike) {
            let [only, ...others] = alike;
            return 0 === others.length && only?.name === name ? only : void 0;
        }
        function ambiguousName(alike, name) {
            let [only, ...others] = alike;
            if (void 0 === only || 0 === others.length && only.name === name) return;
            let rows = alike.map((row)=>`${(0, quote.hD)(row.name, 80)} ${(0, quote.bp)(row.id, 80)}`).join(', ');
            return {
                code: 'ambiguous-name',
                message: 0 === others.length ? `The workspace has no ${(0, quote.hD)(name)}, but ${(0, quote.hD)(only.name)}, which differs in case only.` : `The workspace lists ${(0, quote.hD)(name)} ${alike.length} times: ${rows}.`,
                hint: `Write ${(0, quote.uK)('integration')} as the workspace does, or have the spare one removed.`
            };
        }
        function downgrade({ version }, { integration }) {
            if (void 0 === integration) return [];
            let held = integration.version;
            if (!(0, grammar.l)(held)) return [
                {
                    code: 'downgrade-refused',
                    message: `The workspace holds the version ${(0, quote.hD)(held)}, which cannot be compared with ${version}.`,
                    hint: `Set ${(0, quote.uK)('allow-downgrade')} to true for this run if it is to be replaced.`
                }
            ];
            if ((0, compare_versions.Z)(version, held) >= 0) return [];
            return [
                {
                    code: 'downgrade-refused',
                    message: `The workspace holds the version ${held}, which is higher than ${version}.`,
                    hint: `If the lower version is meant, set ${(0, quote.uK)('allow-downgrade')} to true for this run.`
                }
            ];
        }
        async function readIntegration(workspace, name) {
            let alike = await workspace.integrationsNamed(name);
            let ambiguous = ambiguousName(alike, name);
            if (void 0 !== ambiguous) throw new errors.K2(ambiguous);
            return integrationNamed(name, alike);
        }
        function createWrite(step, { workspace, desired: { integration: name }, current }) {
            return {
                label: `Create ${name} ${step.to}`,
                send: async ()=>{
                    let integration = await workspace.createIntegration(name, step.to);
                    if (integration?.name !== name || integration.version !== step.to) return;
                    return {
                        ...current,
                        integration,
                        instance: {
                            kind: 'read',
                            instance: void 0
                        }
                    };
                },
                confirm: async ()=>{
                    let integration = await readIntegration(workspace, name);
                    if (void 0 === integration) return;
                    refuseOtherVersion(integration, step);
                    return withStaleInstance({
                        ...current,
                        integration
                    });
                },
                visibilityGraceMs: LIST_VISIBILITY_GRACE_MS,
                absenceProves: true,
                repetition: 'never',
                adoptOnConflict: true,
                confirmFirst: false
            };
        }
        function setVersionWrite(step, { workspace, desired: { integration: name }, current }) {
            let { integration } = current;
            return {
                label: `Set the version ${(0, quote.bp)(step.from)} → ${step.to}`,
                send: async ()=>{
                    if (void 0 === integration) throw new Error('There is no integration to re-version.');
                    let shown = await workspace.setVersion(integration, step.to);
                    if (shown?.id !== integration.id || shown.version !== step.to) return;
                    return withStaleInstance({
                        ...current,
                        integration: shown
                    });
                },
                confirm: async ()=>{
                    let found = await readIntegration(workspace, name);
                    if (void 0 === found || found.version === step.from) return;
                    refuseOtherVersion(found, step);
                    return withStaleInstance({
                        ...current,
                        integration: found
                    });
                },
                visibilityGraceMs: LIST_VISIBILITY_GRACE_MS,
                absenceProves: true,
                repetition: 'freely',
                adoptOnConflict: false,
                confirmFirst: false
            };
        }
        function refuseOtherVersion(found, { to }) {
            if (found.version === to) return;
            throw new errors.K2({
                code: 'conflict',
                message: `Somebody else gave ${(0, quote.hD)(found.name)} the version ${(0, quote.hD)(found.version)} during this run.`,
                hint: 'Let releases of one integration run one after the other (concurrency); then run again.'
            });
        }
        function plannedSetup({ setup }, { observed: { instance }, policy: { setupWhen }, setupProven, moves }) {
            if (void 0 === setup) return null;
            let keys = setupKeyChanges(setup, {
                instance,
                setupProven
            });
            let applies = [
                [
                    'always',
                    'always' === setupWhen
                ],
                [
                    'not-configured',
                    (instance?.status ?? 'notConfigured') === 'notConfigured'
                ],
                [
                    'new-version',
                    'changed' === setupWhen && moves
                ],
                [
                    'values-differ',
                    'changed' === setupWhen && keys.length > 0
                ]
            ];
            let because = applies.find(([, so])=>so)?.[0];
            return void 0 === because ? null : {
                because,
                keys
            };
        }
        function setupKeyChanges(setup, { instance, setupProven }) {
            let differing = setupProven ? keysShownOtherwise : keysThatDiffer;
            let keys = void 0 === instance ? Object.keys(setup) : differing(setup, instance);
            return keys.map((key)=>({
                    key,
                    instanceShows: void 0 === instance ? 'not-installed' : shownInstead(key, instance)
                }));
        }
        function setupSteps({ setup }, { observed: { instance }, planned }) {
            if (void 0 === setup || null === planned) return [];
            return [
                {
                    kind: 'setup',
                    from: instance?.status ?? 'notConfigured',
                    to: 'active',
                    setup
                }
            ];
        }
        function setupWrite({ setup }, { workspace, current }) {
            let integration = integrationOf(current);
            let shows = (instance)=>void 0 !== instance && 'notConfigured' !== instance.status && 0 === keysThatDiffer(setup, instance).length;
            let canTell = !shows(current.instanceBefore);
            return {
                label: 'Set up',
                send: async ()=>{
                    await workspace.setUp(integration, setup);
                    return withStaleInstance(current);
                },
                confirm: async ()=>{
                    if (!canTell) return;
                    let instance = await workspace.readInstance(integration);
                    return shows(instance) ? {
                        ...current,
                        instance: {
                            kind: 'read',
                            instance
                        }
                    } : void 0;
                },
                visibilityGraceMs: canTell ? INSTANCE_VISIBILITY_GRACE_MS : 0,
                absenceProves: false,
                repetition: 'freely',
                adoptOnConflict: false,
                confirmFirst: false
            };
        }
        function keysThatDiffer(setup, instance) {
            let shown = [
                ...instance.settings,
                ...instance.secrets
            ];
            return Object.entries(setup).filter(([key, value])=>!isShown(key, {
                    value,
                    shown
                })).map(([key])=>key);
        }
        function shownInstead(key, instance) {
            let wanted = key.toLowerCase();
            let isOfKey = ({ id, value })=>void 0 !== value && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
            return [
                ...instance.settings,
                ...instance.secrets
            ].some(isOfKey) ? 'another' : 'none';
        }
        function keysShownOtherwise(setup, instance) {
            let shown = [
                ...instance.settings,
                ...instance.secrets
            ];
            return Object.entries(setup).filter(([key, value])=>isShownOtherwise(key, {
                    value,
                    shown
                })).map(([key])=>key);
        }
        function isShownOtherwise(key, { value, shown }) {
            if (isShown(key, {
                value,
                shown
            })) return false;
            if (void 0 !== shownValue(shown, key)) return true;
            let fields = (0, json.O)(value) ? Object.entries(value) : [];
            return fields.some(([name, field])=>isShownOtherwise(`${key}.${name}`, {
                    value: field,
                    shown
                }));
        }
        function isShown(key, { value, shown }) {
            if (isShownAs(value, shownValue(shown, key))) return true;
            let fields = (0, json.O)(value) ? Object.entries(value) : [];
            return fields.length > 0 && fields.every(([name, field])=>isShown(`${key}.${name}`, {
                    value: field,
                    shown
                }));
        }
        function shownValue(shown, key) {
            let setting = shown.find(({ id })=>id === key) ?? shown.find(({ id })=>id.toLowerCase() === key.toLowerCase());
            return setting?.value;
        }
        function isShownAs(wanted, shown) {
            if (null === wanted) return void 0 === shown || '' === shown;
            if (void 0 === shown) return false;
            if ('string' == typeof wanted) return shown === wanted;
            if ('boolean' == typeof wanted) return shown.toLowerCase() === String(wanted);
            if ('number' == typeof wanted) return '' !== shown.trim() && Number(shown) === wanted;
            return shown === JSON.stringify(wanted);
        }
        function planRelease({ desired, policy, observed, evidence: { setupProven, refusals } = NO_EVIDENCE }) {
            let { alike, integration, instance } = observed;
            let isAmbiguous = void 0 === integration && alike.length > 0;
            let moving = isAmbiguous ? [] : [
                ...integrationSteps(desired, observed),
                ...installationSteps(desired, observed)
            ];
            let setup = isAmbiguous ? null : plannedSetup(desired, {
                observed,
                policy,
                setupProven,
                moves: moving.length > 0
            });
            let operations = isAmbiguous ? [] : operationsLeft(desired, observed);
            let isInstalled = void 0 !== instance;
            return {
                steps: [
                    ...moving,
                    ...setupSteps(desired, {
                        observed,
                        planned: setup
                    }),
                    ...instanceSteps(operations)
                ],
                changes: {
                    version: {
                        from: integration?.version ?? '',
                        to: desired.version
                    },
                    installed: {
                        from: isInstalled,
                        to: isInstalled || desired.install && !isAmbiguous
                    },
                    setup,
                    instance: operations.map(instanceChange)
                },
                refusals: [
                    ...refusals,
                    ...integrationRefusals(desired, {
                        observed,
                        policy
                    }),
                    ...isAmbiguous ? [] : installationRefusals(desired, observed)
                ]
            };
        }
        var workspace = __webpack_require__(6529);
        let AMBIGUITY = {
            refused: 'none',
            conflict: 'none',
            'not-taken': 'none',
            busy: 'settled',
            unavailable: 'open',
            failed: 'settled',
            unanswered: 'open',
            silent: 'open',
            contradicted: 'open',
            'stopped-before': 'none',
            'stopped-during': 'open'
        };
        let RULES = {
            'not-taken': {
                freely: 'send',
                'after-a-look': 'look-and-send',
                never: 'look-and-send'
            },
            busy: {
                freely: 'look-and-send',
                'after-a-look': 'look-and-send',
                never: 'look-and-send'
            },
            unavailable: {
                freely: 'look-and-send',
                'after-a-look': 'look-and-send',
                never: 'look'
            },
            failed: {
                freely: 'look-and-send',
                'after-a-look': 'look-and-send',
                never: 'look'
            },
            unanswered: {
                freely: 'look-and-send',
                'after-a-look': 'look-and-send',
                never: 'look'
            },
            silent: {
                freely: 'look',
                'after-a-look': 'look',
                never: 'look'
            },
            contradicted: {
                freely: 'look',
                'after-a-look': 'look',
                never: 'look'
            },
            conflict: {
                freely: 'give-up',
                'after-a-look': 'give-up',
                never: 'give-up'
            },
            refused: {
                freely: 'give-up',
                'after-a-look': 'give-up',
                never: 'give-up'
            },
            'stopped-before': {
                freely: 'give-up',
                'after-a-look': 'give-up',
                never: 'give-up'
            },
            'stopped-during': {
                freely: 'give-up',
                'after-a-look': 'give-up',
                never: 'give-up'
            }
        };
        let MAX_SENDS = 3;
        let MAX_SENDS_IF_NOT_TAKEN = 6;
        let FIRST_PAUSE_MS = 1_000;
        function ambiguityOf(outcomes) {
            let all = new Set(outcomes.map((outcome)=>AMBIGUITY[outcome]));
            if (all.has('open')) return 'open';
            return all.has('settled') ? 'settled' : 'none';
        }
        function nextMove(outcomes, policy) {
            let last = outcomes.at(-1) ?? 'refused';
            let inDoubt = 'none' !== ambiguityOf(outcomes);
            let rule = RULES[last][policy.repetition];
            let limit = 'not-taken' === last ? MAX_SENDS_IF_NOT_TAKEN : MAX_SENDS;
            if (outcomes.length < limit && ('send' === rule || 'look-and-send' === rule)) {
                let pauseMs = FIRST_PAUSE_MS * 2 ** (outcomes.length - 1);
                let look = lookBeforeSending({
                    rule,
                    repetition: policy.repetition,
                    inDoubt
                });
                let keepsDistance = 'none' !== look && ASKS_FOR_DISTANCE.has(last);
                return {
                    pauseMs,
                    look,
                    sendAgain: true,
                    pauseAfterLookMs: keepsDistance ? pauseMs : 0
                };
            }
            let mayBeThere = inDoubt || 'conflict' === last && policy.adoptOnConflict;
            let look = mayBeThere && !STOPPED.has(last) ? 'grace' : 'none';
            return {
                pauseMs: 0,
                look,
                sendAgain: false,
                pauseAfterLookMs: 0
            };
        }
        let ASKS_FOR_DISTANCE = new Set([
            'not-taken',
            'busy',
            'unavailable'
        ]);
        let STOPPED = new Set([
            'stopped-before',
            'stopped-during'
        ]);
        function lookBeforeSending({ rule, repetition, inDoubt }) {
            if ('send' === rule && !inDoubt) return 'none';
            return inDoubt && 'never' === repetition ? 'grace' : 'once';
        }
        let OWN_ERRORS = new Set([
            500,
            501
        ]);
        function outcomeOf({ code, status, delivery, retryAfterMs }) {
            if ('cancelled' === code || 'budget-exceeded' === code) return 'unknown' === delivery ? 'stopped-during' : 'stopped-before';
            if (429 === status) return 'not-taken';
            if ('unknown' !== delivery) return 409 === status ? 'conflict' : 'refused';
            if ('request-refused' === code && void 0 !== status && status < 300) return 'contradicted';
            if (503 === status) return void 0 === retryAfterMs ? 'unavailable' : 'busy';
            return void 0 !== status && OWN_ERRORS.has(status) ? 'failed' : 'unanswered';
        }
        let FIRST_LOOK_PAUSE_MS = 250;
        let LONGEST_LOOK_PAUSE_MS = 4_000;
        let LOOK_YOURSELF = 'Look at the page of the workspace, then run again: what is there is found and kept.';
        async function performWrite(write, around) {
            let sends = [];
            try {
                let current = await sendUntilDone(write, {
                    around,
                    sends
                });
                let isAdopted = sends.includes('conflict') && 'none' === ambiguityOf(sends);
                return {
                    result: 'done',
                    current,
                    isAdopted
                };
            } catch (thrown) {
                let error = (0, defect.T)(thrown);
                return {
                    result: isUnknown(write, {
                        sends,
                        error
                    }) ? 'unknown' : 'not-done',
                    error
                };
            }
        }
        async function sendUntilDone(write, progress) {
            let { around, sends } = progress;
            let there = write.confirmFirst ? await write.confirm(false) : void 0;
            if (void 0 !== there) return there;
            for(;;){
                let sent = await send(write, sends);
                if (!(sent instanceof workspace.G)) return sent;
                let move = nextMove(sends, write);
                if (!move.sendAgain && 'none' === move.look) throw sent;
                await waitBefore(move, {
                    lost: sent,
                    write,
                    around
                });
                let found = await lookUp(write, {
                    look: move.look,
                    ...progress
                });
                if (void 0 !== found) {
                    around.log.info(`${write.label}: it has happened.`);
                    return found;
                }
                if (!move.sendAgain) throw notSeen(sent, {
                    write,
                    sends
                });
                around.log.info(`${write.label}: sending it again.`);
                await pauseBeforeSend(move, {
                    lost: sent,
                    around
                });
            }
        }
        async function send(write, sends) {
            try {
                let current = await write.send();
                if (void 0 !== current) return current;
            } catch (error) {
                sends.push(error instanceof workspace.G ? outcomeOf(error) : 'unanswered');
                if (error instanceof workspace.G) return error;
                throw error;
            }
            sends.push('silent');
            return new workspace.G({
                code: 'outcome-unknown',
                message: 'The answer does not say what has been done.',
                hint: LOOK_YOURSELF,
                delivery: 'unknown'
            });
        }
        async function waitBefore({ pauseMs, look }, { lost, write, around }) {
            let waitMs = waitAsked(pauseMs, {
                lost,
                around
            });
            let next = 'none' === look ? 'Sending it again' : 'Looking it up';
            let when = 0 === waitMs ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
            around.log.info(`${write.label}: ${lost.message} ${next}${when}.`);
            if (waitMs > 0) await around.deadline.pause(waitMs);
        }
        async function pauseBeforeSend({ pauseAfterLookMs }, waiting) {
            if (0 === pauseAfterLookMs) return;
            await waiting.around.deadline.pause(waitAsked(pauseAfterLookMs, waiting));
        }
        function waitAsked(pauseMs, { lost, around }) {
            let waitMs = Math.max(pauseMs, lost.retryAfterMs ?? 0);
            let remainingMs = around.deadline.remainingMs();
            if (waitMs <= remainingMs || (lost.retryAfterMs ?? 0) <= remainingMs) return waitMs;
            throw new errors.K2({
                code: 'service-unavailable',
                message: `${lost.message} The next request would have to wait ${Math.round(waitMs / 1000)} s, but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
                hint: `Run again later, or raise ${(0, quote.uK)('timeout')}.`
            });
        }
        async function lookUp(write, { look, around, sends }) {
            if ('none' === look) return;
            let until = around.clock.now() + ('once' === look ? 0 : write.visibilityGraceMs);
            for(let pauseMs = FIRST_LOOK_PAUSE_MS;; pauseMs *= 2){
                let found = await perform_write_confirm(write, sends);
                if (void 0 !== found) return found;
                let leftMs = until - around.clock.now();
                if (leftMs <= 0) return;
                await around.deadline.pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs));
            }
        }
        async function perform_write_confirm(write, sends) {
            try {
                return await write.confirm('silent' === sends.at(-1));
            } catch (error) {
                if (!(error instanceof workspace.G) || 'none' === ambiguityOf(sends)) throw error;
                throw new errors.K2({
                    code: isStop(error) ? error.code : 'outcome-unknown',
                    message: `${write.label}: whether it has happened could not be read. ${error.message}`,
                    hint: isStop(error) ? error.hint : `${error.hint} ${LOOK_YOURSELF}`,
                    cause: error
                });
            }
        }
        function isStop({ code }) {
            return 'cancelled' === code || 'budget-exceeded' === code;
        }
        function notSeen(lost, { write, sends }) {
            if ('open' !== ambiguityOf(sends)) return new AbsenceError(lost);
            return new errors.K2({
                code: 'outcome-unknown',
                message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
                hint: LOOK_YOURSELF,
                cause: lost
            });
        }
        class AbsenceError extends errors.K2 {
            constructor(lost){
                super({
                    ...lost.failure,
                    cause: lost
                });
            }
        }
        function isUnknown({ absenceProves }, { sends, error }) {
            if ('none' === ambiguityOf(sends)) return false;
            return !(error instanceof AbsenceError && absenceProves);
        }
        let WRITES = {
            create: createWrite,
            'set-version': setVersionWrite,
            install: installWrite,
            setup: setupWrite,
            'patch-instance': patchInstanceWrite
        };
        async function applyPlan(steps, context) {
            let { clock, log, notify } = context;
            let { current } = context;
            for (let [index, step] of steps.entries()){
                let startedAt = clock.now();
                let write = writeFor(step, {
                    ...context,
                    current
                });
                let ending = await performWrite(write, context);
                let durationMs = Math.round(clock.now() - startedAt);
                let known = 'done' === ending.result ? ending.current : void 0;
                let isAdopted = 'done' === ending.result && ending.isAdopted;
                notify({
                    kind: 'step-ended',
                    step: {
                        index,
                        result: ending.result,
                        durationMs,
                        current: known,
                        isAdopted
                    }
                });
                if ('done' !== ending.result) throw ending.error;
                log.info(`${write.label}: done in ${durationMs} ms.`);
                current = ending.current;
            }
            return current;
        }
        function writeFor(step, context) {
            let toWrite = WRITES[step.kind];
            return toWrite(step, context);
        }
        var models = __webpack_require__(8276);
        function describeObserved({ integration: name }, { alike, integration, instance }) {
            if (void 0 === integration) return 0 === alike.length ? `The workspace has no integration ${name} yet.` : `The workspace has more than one integration ${name}, or one in another spelling of case.`;
            let held = `The workspace holds ${name} ${(0, quote.bp)(integration.version)}`;
            return void 0 === instance ? `${held}, not installed.` : `${held}, installed, ${describeInstance(instance)}.`;
        }
        function describeInstance(instance) {
            let version = (0, models.f)(instance);
            return void 0 === version ? instance.status : `${instance.status} at version ${(0, quote.hD)(version)}`;
        }
        let IN_WORDS = {
            create: ({ to })=>`create it at ${to}`,
            'set-version': ({ from, to })=>`set the version ${(0, quote.bp)(from)} → ${to}`,
            install: ()=>'install it',
            setup: ()=>'set it up',
            'patch-instance': ({ to })=>`patch the instance (${to})`
        };
        function describePlan({ steps, refusals }) {
            if (refusals.length > 0) return `Plan: refused (${refusals.map(({ code })=>code).join(', ')}).`;
            if (0 === steps.length) return 'Plan: nothing to write.';
            return `Plan: ${steps.map((step)=>IN_WORDS[step.kind](step)).join('; ')}.`;
        }
        async function observe(workspace, name) {
            let alike = await workspace.integrationsNamed(name);
            let integration = integrationNamed(name, alike);
            let instance = void 0 === integration ? void 0 : await workspace.readInstance(integration);
            return {
                alike,
                integration,
                instance
            };
        }
        function planReport({ steps, changes, refusals }) {
            return {
                ...changes,
                steps: steps.map(({ kind })=>kind),
                refusals
            };
        }
        function initialState(desired, policy) {
            return {
                desired,
                policy,
                previousVersion: void 0,
                integration: void 0,
                plan: void 0,
                steps: [],
                phases: [],
                instance: void 0,
                instanceBefore: void 0,
                installed: void 0,
                isAdopted: false
            };
        }
        function after(state, event) {
            switch(event.kind){
                case 'observed':
                    {
                        let { integration, instance } = event.observed;
                        let seen = {
                            ...state,
                            integration,
                            instanceBefore: instance
                        };
                        return afterRead({
                            ...seen,
                            previousVersion: integration?.version
                        }, instance);
                    }
                case 'planned':
                    return {
                        ...state,
                        plan: planReport(event.plan),
                        steps: stepsOf(event.plan, state.policy)
                    };
                case 'phase-ended':
                    return {
                        ...state,
                        phases: [
                            ...state.phases,
                            event.phase
                        ]
                    };
                case 'step-ended':
                    return afterStep(state, event.step);
                case 'instance-read':
                    return afterRead(state, event.instance);
            }
        }
        function stepsOf({ steps, refusals }, { dryRun }) {
            let result = dryRun ? 'planned' : 'not-done';
            return refusals.length > 0 ? [] : steps.map(({ kind, from, to })=>({
                    kind,
                    from,
                    to,
                    result
                }));
        }
        function afterRead(state, instance) {
            let isInstalled = void 0 !== instance;
            let isUnseen = !isInstalled && hasDone(state, 'install');
            let installed = isUnseen ? void 0 : isInstalled;
            return {
                ...state,
                instance,
                installed
            };
        }
        function afterStep(state, ending) {
            let { index, result, durationMs, current } = ending;
            let steps = state.steps.map((step, at)=>at === index ? {
                    ...step,
                    result,
                    durationMs
                } : step);
            if ('not-done' === result) return {
                ...state,
                steps
            };
            let { kind } = steps[index] ?? {};
            let isAdopted = state.isAdopted || 'create' === kind && ending.isAdopted;
            return {
                ...state,
                steps,
                isAdopted,
                integration: current?.integration ?? state.integration,
                instance: current?.instance.kind === 'read' ? current.instance.instance : void 0,
                installed: installedAfter(state, {
                    kind,
                    result,
                    isAdopted
                })
            };
        }
        function installedAfter({ installed }, { kind, result, isAdopted }) {
            if ('install' === kind) return 'done' === result ? true : void 0;
            return 'create' === kind && isAdopted ? void 0 : installed;
        }
        function hasDone({ steps }, kind) {
            return steps.some((step)=>step.kind === kind && 'done' === step.result);
        }
        function toResult(state, failure) {
            let { desired, policy, integration, instance, instanceBefore } = state;
            let { previousVersion, installed, plan, phases } = state;
            let isUnseen = void 0 === installed && hasDone(state, 'install');
            let steps = state.steps.map((step)=>isUnseen && 'install' === step.kind ? {
                    ...step,
                    result: 'unknown'
                } : step);
            return {
                version: desired.version,
                previousVersion,
                integrationId: integration?.id,
                outcome: void 0 === failure ? run_state_outcomeOf(state) : void 0,
                installed,
                status: instance?.status,
                previousStatus: instanceBefore?.status,
                newlyInstalled: hasDone({
                    steps
                }, 'install'),
                dryRun: policy.dryRun,
                plan,
                steps,
                phases,
                failure
            };
        }
        function run_state_outcomeOf(state) {
            if (0 === state.steps.length) return 'unchanged';
            if (state.policy.dryRun) return 'planned';
            if (!state.isAdopted) return hasDone(state, 'create') ? 'created' : 'updated';
            return state.steps.length > 1 ? 'updated' : 'unchanged';
        }
        function judgeInstance(instance, expected) {
            let verdict = judge(instance, expected);
            if ('none' !== expected.waitFor) return verdict;
            if ('failed' === verdict.kind) return {
                kind: 'warning',
                text: 'The instance is Failed.'
            };
            return 'wait' === verdict.kind ? {
                kind: 'notice',
                text: verdict.text
            } : verdict;
        }
        function judge(instance, expected) {
            switch(instance?.status){
                case void 0:
                    return {
                        kind: 'wait',
                        text: 'The instance does not show yet.'
                    };
                case 'unknown':
                    return {
                        kind: 'wait',
                        text: 'The instance has a status that this action does not know.'
                    };
                case 'failed':
                    return {
                        kind: 'failed'
                    };
                case 'paused':
                    return {
                        kind: 'notice',
                        text: 'The instance is Paused; it was left so.'
                    };
                case 'notConfigured':
                    return expected.setUp ? {
                        kind: 'wait',
                        text: 'The instance is NotConfigured although it was set up.'
                    } : {
                        kind: 'notice',
                        text: 'The instance is NotConfigured: it has not been set up yet.'
                    };
                case 'hasErrors':
                    return judgeWorking(instance, {
                        expected,
                        verdict: {
                            kind: 'warning',
                            text: 'The instance HasErrors: it works, with errors.'
                        }
                    });
                case 'active':
                    return judgeWorking(instance, {
                        expected,
                        verdict: {
                            kind: 'info',
                            text: `The instance is ${describeInstance(instance)}.`
                        }
                    });
            }
        }
        function judgeWorking(instance, { expected, verdict }) {
            let shown = (0, models.f)(instance);
            if (void 0 !== shown && isSameVersion(shown, expected.version)) return verdict;
            let former = void 0 === shown ? 'no version' : `the version ${(0, quote.hD)(shown)}`;
            let text = `The instance still shows ${former}, not ${expected.version}.`;
            if ('version' === expected.waitFor) return {
                kind: 'wait',
                text
            };
            if (void 0 === shown) return verdict;
            return 'info' === verdict.kind ? {
                kind: 'notice',
                text: `${text} The service brings it up to date on its own schedule.`
            } : {
                kind: verdict.kind,
                text: `${verdict.text} ${text}`
            };
        }
        function isSameVersion(shown, version) {
            return shown === version || (0, grammar.l)(shown) && 0 === (0, compare_versions.Z)(shown, version);
        }
        let FIRST_POLL_PAUSE_MS = 250;
        let LONGEST_POLL_PAUSE_MS = 10_000;
        let PAUSE_GROWTH = 1.5;
        let PROGRESS_EVERY_MS = 15_000;
        async function verifyInstance(current, context) {
            let { expected, deadline, log } = context;
            try {
                await waitForInstance(current, context);
            } catch (error) {
                if (!(error instanceof errors.K2)) throw error;
                let isOfRun = deadline.stopReason()?.code === 'cancelled' || 'outcome-unknown' === error.code;
                if ('none' !== expected.waitFor || isOfRun) throw error;
                log.warning(`What became of the instance could not be read. ${error.message}`);
            }
        }
        async function waitForInstance(current, context) {
            let { expected, clock, log, deadline } = context;
            let until = clock.now() + patienceMs(expected);
            let progress = progressOf(context);
            let instance = 'read' === current.instance.kind ? current.instance.instance : await look(current, context);
            for(let pauseMs = FIRST_POLL_PAUSE_MS;; pauseMs *= PAUSE_GROWTH){
                let verdict = verdictOf(instance, expected);
                if ('failed' === verdict.kind) throw new errors.K2(INSTANCE_FAILED);
                if ('wait' !== verdict.kind) return void log[verdict.kind](verdict.text);
                let isUnseen = void 0 === instance && expected.installs;
                let over = ()=>isUnseen ? new errors.K2(INSTALLATION_UNSEEN) : waitedTooLong(verdict.text);
                let leftMs = Math.min(until - clock.now(), deadline.remainingMs());
                if (leftMs <= 0) throw over();
                progress(verdict.text);
                await deadline.pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs));
                instance = await look(current, context).catch((error)=>{
                    throw isOutOfTime(error) ? over() : error;
                });
            }
        }
        function patienceMs({ installs, waitFor, waitTimeoutMs }) {
            let waitMs = 'none' === waitFor ? 0 : waitTimeoutMs;
            return installs ? Math.max(waitMs, INSTANCE_VISIBILITY_GRACE_MS) : waitMs;
        }
        function verdictOf(instance, expected) {
            let isUnseen = void 0 === instance && expected.installs;
            return judgeInstance(instance, isUnseen ? {
                ...expected,
                waitFor: 'active'
            } : expected);
        }
        function isOutOfTime(error) {
            return error instanceof errors.K2 && 'budget-exceeded' === error.code;
        }
        async function look({ integration }, { workspace, notify }) {
            if (void 0 === integration) return;
            let instance = await workspace.readInstance(integration);
            notify({
                kind: 'instance-read',
                instance
            });
            return instance;
        }
        function progressOf({ clock, log }) {
            let shown = '';
            let shownAt = 0;
            return (text)=>{
                if (text === shown && clock.now() - shownAt < PROGRESS_EVERY_MS) return;
                shown = text;
                shownAt = clock.now();
                log.info(`Waiting: ${text}`);
            };
        }
        let INSTALLATION_UNSEEN = {
            code: 'outcome-unknown',
            message: 'Install: it was answered, but it cannot be seen that it has happened.',
            hint: 'Look at the page of the workspace, then run again: what is there is found and kept.'
        };
        let INSTANCE_FAILED = {
            code: 'instance-failed',
            message: 'The instance is Failed: it does not work.',
            hint: 'Check the setup parameters and the log of the integration itself, then run again.'
        };
        function waitedTooLong(text) {
            return new errors.K2({
                code: 'wait-timeout',
                message: `The wait is over. ${text}`,
                hint: `Raise ${(0, quote.uK)('wait-timeout')}, set ${(0, quote.uK)('wait-for')} to what is needed, or look at the log of the integration.`
            });
        }
        async function releaseIntegration({ desired, policy }, { ledger = NO_LEDGER, ...dependencies }) {
            let state = initialState(desired, policy);
            let notify = (event)=>{
                state = after(state, event);
            };
            try {
                await release({
                    desired,
                    policy,
                    notify
                }, {
                    ledger,
                    ...dependencies
                });
                return toResult(state, void 0);
            } catch (thrown) {
                let error = (0, defect.T)(thrown);
                if ('internal' === error.code) dependencies.log.debug((0, defect.e)(error.cause));
                return toResult(state, error.failure);
            }
        }
        async function release({ desired, policy, notify }, { ledger, ...dependencies }) {
            let { workspace, log, clock } = dependencies;
            let timed = phaseTimer(clock, notify);
            let evidence = await ledger.lookUp();
            let observed = await timed('observe', ()=>observe(workspace, desired.integration));
            notify({
                kind: 'observed',
                observed
            });
            log.info(describeObserved(desired, observed));
            let plan = planRelease({
                desired,
                policy,
                observed,
                evidence
            });
            notify({
                kind: 'planned',
                plan
            });
            log.info(describePlan(plan));
            refuse(plan.refusals);
            if (policy.dryRun) return;
            let willDo = (kind)=>plan.steps.some((step)=>step.kind === kind);
            await ledger.record({
                writes: plan.steps.length > 0
            }, async ()=>{
                let current = await applyPlan(plan.steps, {
                    ...dependencies,
                    desired,
                    notify,
                    current: startingFrom(observed)
                });
                if (void 0 === observed.instance && !willDo('install')) return;
                let expected = {
                    ...policy,
                    version: desired.version,
                    setUp: willDo('setup'),
                    installs: willDo('install')
                };
                await timed('verify', ()=>verifyInstance(current, {
                        ...dependencies,
                        expected,
                        notify
                    }));
            });
        }
        function refuse([first]) {
            if (void 0 !== first) throw new errors.K2(first);
        }
        function startingFrom({ integration, instance }) {
            return {
                integration,
                instance: {
                    kind: 'read',
                    instance
                },
                instanceBefore: instance
            };
        }
        function phaseTimer(clock, notify) {
            return async (phase, work)=>{
                let startedAt = clock.now();
                let result = 'failed';
                try {
                    let value = await work();
                    result = 'done';
                    return value;
                } finally{
                    let durationMs = Math.round(clock.now() - startedAt);
                    notify({
                        kind: 'phase-ended',
                        phase: {
                            phase,
                            result,
                            durationMs
                        }
                    });
                }
            };
        }
        var http_connection = __webpack_require__(6569);
        var http_transport = __webpack_require__(2732);
        var about = __webpack_require__(7789);
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
        var workspace_routes = __webpack_require__(8595);
        var wire_error = __webpack_require__(4692);
        let HINTS = {
            'check-address': `Check that ${(0, quote.uK)('api-url')} is the address of the service; redirects are not followed.`,
            'check-network': `Check ${(0, quote.uK)('api-url')}, the proxy if the environment names one, and that the runner can reach it; then run again.`,
            'check-proxy': 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.',
            'trust-authority': "If the certificate is from a private authority, put its certificate into a file and set NODE_EXTRA_CA_CERTS to its path in the env of the job. Verification is never switched off.",
            'run-again': 'Run again: what is done is found by reading and not repeated.',
            'run-later': `Run again later, or raise ${(0, quote.uK)('timeout')}.`,
            'more-time': `Run again, or raise ${(0, quote.uK)('timeout')}.`
        };
        function requestErrorFrom(wire, label) {
            let { code, advice, reason, delivery, status } = wire;
            let isStop = 'cancelled' === code || 'budget-exceeded' === code;
            let message = isStop ? reason : `${label}: ${reason}.`;
            return new workspace.G({
                code,
                message,
                hint: HINTS[advice],
                delivery,
                status,
                cause: wire
            });
        }
        class ApiCaller {
            #settings;
            #transport;
            constructor({ settings, transport }){
                this.#settings = settings;
                this.#transport = transport;
            }
            async send(call) {
                let { operation } = call;
                let { apiUrl, workspace } = this.#settings;
                let route = this.#route(operation);
                let [answer, { ServiceAnswer }] = await Promise.all([
                    this.#send(this.#request(call, route)),
                    loadReader()
                ]);
                let tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
                return new ServiceAnswer(answer, {
                    operation,
                    route,
                    tokenPage
                });
            }
            async #send(request) {
                try {
                    return await this.#transport.send(request);
                } catch (error) {
                    throw error instanceof wire_error.c ? requestErrorFrom(error, request.label) : error;
                }
            }
            #request({ values, query, headers }, route) {
                let { method, path, body, label, safe } = route;
                let filling = {
                    ...values,
                    ws: this.#settings.workspace
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
                let { routes } = this.#settings;
                let override = Object.hasOwn(routes, operation) ? routes[operation] : void 0;
                return {
                    ...workspace_routes.bw[operation],
                    ...override && {
                        ...override,
                        status: 'given'
                    }
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
                throw new workspace.G({
                    code: 'unexpected-response',
                    message: `${label}: the service gave an id that cannot stand in a path.`,
                    hint: 'Ids are documented to be GUIDs: please report what the service lists.',
                    delivery: 'not-sent',
                    cause: error
                });
            }
        }
        function contentType(method) {
            return 'PATCH' === method ? 'application/json-patch+json' : 'application/json';
        }
        let ACCESS_KEY_LIFE_MS = 1080000;
        class Authorization {
            #dependencies;
            #accessKey;
            constructor(dependencies){
                this.#dependencies = dependencies;
            }
            async headers() {
                let { credentials, clock } = this.#dependencies;
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
                let { api, onSecret } = this.#dependencies;
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
                let wanted = this.#dependencies.workspace.toLowerCase();
                if (0 === names.length || names.some((name)=>name.toLowerCase() === wanted)) return;
                throw new workspace.G({
                    code: 'wrong-workspace',
                    message: `The api-key belongs to the workspace ${names.map((name)=>(0, quote.hD)(name)).join(' = ')}.`,
                    hint: `Correct ${(0, quote.uK)('workspace')}, or use the api-key of that workspace.`,
                    delivery: 'refused'
                });
            }
        }
        let NOT_INSTALLED = ()=>new workspace.G({
                code: 'not-installed',
                message: 'The api-key belongs to an integration that is not installed in the workspace.',
                hint: `Install it once on the admin page, or use ${(0, quote.uK)('token')}.`,
                delivery: 'refused'
            });
        let MAX_PAGES = 1_000;
        async function readAllPages(readPage, isWanted) {
            let wanted = new Map();
            let beginnings = new Set([
                void 0
            ]);
            let query = '';
            let rows = 0;
            for(let pages = 0; pages < MAX_PAGES; pages += 1){
                let { items, count, hasMore, lastOffset } = await readPage(query);
                for (let row of items.filter(isWanted))wanted.set(row.id, row);
                rows += items.length;
                if (!(hasMore ?? rows < (count ?? 0))) return [
                    ...wanted.values()
                ];
                let beginning = items[0]?.id;
                if (beginnings.has(beginning)) break;
                beginnings.add(beginning);
                query = `?offset=${encodeURIComponent(String(lastOffset ?? rows).toWellFormed())}`;
            }
            throw new workspace.G({
                code: 'unexpected-response',
                message: 'List the integrations: the pages do not come to an end.',
                hint: 'The paging of the list is inferred; please report what the vendor’s service answers.',
                delivery: 'refused'
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
                return this.#changed({
                    operation: 'create',
                    values: {
                        name,
                        version
                    }
                });
            }
            async setVersion(integration, version) {
                return this.#changed({
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
                return withDocument(answer.read('instance'), answer);
            }
            async changeInstance(integration, patch) {
                let operations = patch.map((operation)=>({
                        ...operation
                    }));
                let answer = await this.#write({
                    operation: 'change-instance',
                    values: {
                        ...integration,
                        operations
                    }
                });
                let shown = answer.readOptional('instance');
                return shown && withDocument(shown, answer);
            }
            async #changed(call) {
                let answer = await this.#write(call);
                return answer.readOptional('changedIntegration');
            }
            async #write(call) {
                let answer = await this.#send(call);
                answer.refuseFailure();
                return answer;
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
                    throw error instanceof workspace.G ? error.ofUnsent() : error;
                }
            }
        }
        function withDocument(read, { value }) {
            return {
                ...read,
                document: (0, json.O)(value) ? value : {}
            };
        }
        async function connectWorkspace({ settings, route, clock, deadline, log, onSecret }) {
            let { apiUrl, workspace, credentials } = settings;
            let connection = await (0, http_connection.JY)({
                origin: apiUrl,
                ...route
            });
            let transport = new http_transport.oK({
                connection,
                clock,
                log,
                deadline,
                random: Math.random
            });
            let api = new ApiCaller({
                settings,
                transport
            });
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
        var core = __webpack_require__(6135);
        var results = __webpack_require__(3930);
        var markdown = __webpack_require__(3419);
        let UNKNOWN = '❓ unknown';
        function beforeAndAfter(result) {
            return (0, markdown.tp)([
                '',
                'before',
                'after'
            ], [
                [
                    'version',
                    versionCell(result.previousVersion),
                    versionAfter(result)
                ],
                [
                    'installed',
                    installedBefore(result),
                    yesNo(result.installed)
                ],
                [
                    'status',
                    result.previousStatus ?? '–',
                    result.status ?? '–'
                ]
            ]);
        }
        function versionAfter({ steps, version, previousVersion }) {
            let move = steps.find(({ kind })=>'create' === kind || 'set-version' === kind);
            if (move?.result === 'unknown') return UNKNOWN;
            return versionCell(move?.result === 'done' ? version : previousVersion);
        }
        function versionCell(version) {
            return void 0 === version ? '–' : (0, markdown.aY)(version);
        }
        function installedBefore({ steps, installed }) {
            return yesNo(steps.some(({ kind })=>'install' === kind) ? false : installed);
        }
        function yesNo(value) {
            if (void 0 === value) return UNKNOWN;
            return value ? 'yes' : 'no';
        }
        var failure_summary = __webpack_require__(171);
        let AFTER_A_PLAN = [
            {
                applies: ({ steps })=>steps.length > 0,
                say: (_place, { version })=>`if this is what you want, merge it, and release ${(0, markdown.aY)(version)}: by its tag, or without dry-run.`
            },
            {
                applies: ({ steps })=>0 === steps.length,
                say: ()=>'nothing. The workspace holds all of this already.'
            }
        ];
        let AFTER_A_RELEASE = [
            {
                applies: ({ installed })=>false === installed,
                say: (place)=>`it is not installed. To use it here, set the input ${(0, markdown.aY)('install')} to ${(0, markdown.aY)('true')}, or press Install in its row on ${page(place)}.`
            },
            {
                applies: ({ status })=>'notConfigured' === status,
                say: (place)=>`it is installed, but not set up. Give the input ${(0, markdown.aY)('setup')} from a secret, or press SetUp in its row on ${page(place)}.`
            },
            {
                applies: ({ status })=>'hasErrors' === status,
                say: ()=>'it works, with errors. Look at the log of the integration itself.'
            },
            {
                applies: ({ status })=>'paused' === status,
                say: ()=>'it is paused, and this action leaves it so. Resume it when it is to work.'
            },
            {
                applies: ({ newlyInstalled })=>newlyInstalled,
                say: publication
            }
        ];
        function nextSteps(result, place) {
            return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE).filter(({ applies })=>applies(result)).map(({ say }, index)=>`👉 **${0 === index ? 'Next' : 'Then'}:** ${say(place, result)}`);
        }
        function publication({ integration, workspace }) {
            return `${(0, markdown.aY)(integration)} is installed in ${(0, markdown.aY)(workspace)} for the first time. To make it public to other organisations, write to the vendor at ${(0, markdown.aL)(about.tL)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`;
        }
        function page({ workspaceUrl }) {
            return (0, markdown.nf)('the page of integrations', workspaceUrl);
        }
        let STEP_NAMES = {
            create: 'Create the integration',
            'set-version': 'Set the version',
            install: 'Install',
            setup: 'Set up',
            'patch-instance': 'Patch the instance'
        };
        let LONGEST_LIST = 100;
        let SHOWN_NAME_LENGTH = 80;
        let PARTS = {
            features: 'feature',
            webHooks: 'webhook',
            settings: 'setting',
            secrets: 'secret',
            instance: 'instance'
        };
        let OPS = {
            add: [
                '+',
                'added'
            ],
            replace: [
                '!',
                'replaced'
            ],
            remove: [
                '-',
                'removed'
            ]
        };
        let SHOWN = {
            another: [
                '!',
                'the instance shows another value'
            ],
            none: [
                '+',
                'the instance shows no value'
            ],
            'not-installed': [
                '+',
                'unknown before it is installed'
            ]
        };
        let SETUP_REASONS = {
            always: 'sent, as setup-when: always asks for',
            'not-configured': 'sent, because nobody has set it up yet',
            'new-version': 'sent with the new version',
            'values-differ': 'sent, because values differ'
        };
        function planDiff(plan) {
            let lines = [
                ...ownLines(plan),
                ...setupLines(plan),
                ...instanceLines(plan)
            ];
            let width = Math.max(...lines.map(([, , name])=>name.length));
            return (0, markdown.Ui)(lines.map(([sign, what, name, how])=>({
                    sign,
                    text: `${what.padEnd(10)} ${name.padEnd(width)}  ${how}`.trimEnd()
                })));
        }
        function plannedSteps({ steps, refusals }) {
            if (refusals.length > 0) return 'Nothing was written, and a release would be refused before it writes anything.';
            if (0 === steps.length) return 'A release would write nothing.';
            let names = steps.map((kind)=>STEP_NAMES[kind].toLowerCase()).join(', ');
            return `Nothing was written. A release would take these steps: ${names}.`;
        }
        function ownLines({ version, installed }) {
            return [
                ...change('version', named(version.from), named(version.to)),
                ...change('installed', plan_diff_yesNo(installed.from), plan_diff_yesNo(installed.to))
            ];
        }
        function change(what, from, to) {
            if (from === to) return [
                [
                    ' ',
                    what,
                    to,
                    ''
                ]
            ];
            let before = '' === from ? [] : [
                [
                    '-',
                    what,
                    from,
                    ''
                ]
            ];
            return [
                ...before,
                [
                    '+',
                    what,
                    to,
                    ''
                ]
            ];
        }
        function setupLines({ setup }) {
            if (null === setup) return [];
            let keys = setup.keys.map(({ key, instanceShows })=>{
                let [sign, how] = SHOWN[instanceShows];
                return [
                    sign,
                    'setup',
                    named(key),
                    how
                ];
            });
            let reason = [
                '!',
                'setup',
                '',
                SETUP_REASONS[setup.because]
            ];
            return [
                reason,
                ...capped(keys, 'setup')
            ];
        }
        function instanceLines({ instance }) {
            let lines = instance.map(({ op, part, item, field })=>{
                let [sign, done] = OPS[op];
                let name = [
                    item,
                    field
                ].filter((text)=>'' !== text).join(' ');
                return [
                    sign,
                    PARTS[part],
                    named(name),
                    done
                ];
            });
            return capped(lines, 'instance');
        }
        function capped(lines, what) {
            let more = lines.length - LONGEST_LIST;
            if (more <= 0) return [
                ...lines
            ];
            return [
                ...lines.slice(0, LONGEST_LIST),
                [
                    ' ',
                    what,
                    `and ${more} more`,
                    ''
                ]
            ];
        }
        function named(text) {
            return (0, quote.g$)(text, SHOWN_NAME_LENGTH);
        }
        function plan_diff_yesNo(value) {
            return value ? 'yes' : 'no';
        }
        let MS_PER_SECOND = 1_000;
        let MS_PER_MINUTE = 60_000;
        function duration(ms) {
            if (ms < MS_PER_SECOND) return `${ms} ms`;
            let tenths = Math.round(ms / 100);
            if (100 * tenths < MS_PER_MINUTE) return `${(tenths / 10).toFixed(1)} s`;
            let seconds = Math.round(ms / MS_PER_SECOND);
            return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
        }
        let STEP_RESULTS = {
            planned: '📝 planned',
            done: '✅ done',
            'not-done': '⬜ not done',
            unknown: '❓ unknown'
        };
        let PHASES = {
            observe: {
                name: 'Read the workspace',
                done: '👀 read'
            },
            verify: {
                name: 'Verify the instance',
                done: '👀 verified'
            }
        };
        let BAR_LENGTH = 16;
        let SPACE = '&nbsp;';
        function timeline({ phases, steps }) {
            let rows = [
                ...phases.filter(({ phase })=>'observe' === phase).map(phaseRow),
                ...steps.map(stepRow),
                ...phases.filter(({ phase })=>'verify' === phase).map(phaseRow)
            ];
            let totalMs = rows.reduce((sum, { durationMs = 0 })=>sum + durationMs, 0);
            let startMs = 0;
            let cells = rows.map(({ name, change, result, durationMs })=>{
                if (void 0 === durationMs) return [
                    name,
                    change,
                    result,
                    '',
                    ''
                ];
                let bar = barOf({
                    startMs,
                    durationMs,
                    totalMs
                });
                startMs += durationMs;
                return [
                    name,
                    change,
                    result,
                    duration(durationMs).replaceAll(' ', SPACE),
                    bar
                ];
            });
            return (0, markdown.tp)([
                'step',
                'change',
                'result',
                'time',
                `${duration(totalMs)} in all`
            ], cells);
        }
        function phaseRow({ phase, result, durationMs }) {
            let { name, done } = PHASES[phase];
            return {
                name,
                change: '',
                result: 'done' === result ? done : '❌ failed',
                durationMs
            };
        }
        function stepRow({ kind, from, to, result, durationMs }) {
            let change = '' === from ? (0, markdown.aY)(to) : `${(0, markdown.aY)(from)} → ${(0, markdown.aY)(to)}`;
            return {
                name: STEP_NAMES[kind],
                change,
                result: STEP_RESULTS[result],
                durationMs
            };
        }
        function barOf(span) {
            let perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
            let start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
            let end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
            let length = Math.min(end, BAR_LENGTH) - start;
            return `<code>${SPACE.repeat(start)}${'█'.repeat(length)}${SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
        }
        let OUTCOMES = {
            created: '✅ Created',
            updated: '✅ Updated',
            unchanged: '✅ Unchanged, nothing to do:',
            planned: '📝 Planned:'
        };
        function releaseSummary(result, facts) {
            return [
                `### ${headline(result, facts)}`,
                ...(0, results.d)(result).map(failure_summary.k),
                ...result.dryRun ? plan(result) : release_summary_release(result),
                ...0 === facts.remarks.length ? [] : [
                    facts.remarks.map((remark)=>`> ${(0, markdown.aL)(remark)}`).join('\n>\n')
                ],
                ...void 0 === result.failure ? nextSteps(result, facts) : [],
                `The version comes from ${(0, markdown.aL)(facts.source)}. ${(0, markdown.nf)('Integrations of the workspace', facts.workspaceUrl)}`,
                ''
            ].join('\n\n');
        }
        function headline(result, { integration, workspace }) {
            let { outcome, version } = result;
            let what = `${(0, markdown.aY)(integration)} ${(0, markdown.aY)(version)} in ${(0, markdown.aY)(workspace)}`;
            return `${void 0 === outcome ? failedOutcome(result) : OUTCOMES[outcome]} ${what}`;
        }
        function failedOutcome({ dryRun, plan, steps }) {
            if (dryRun) return void 0 === plan ? '❌ Not planned:' : '❌ Would be refused:';
            let results = new Set(steps.map(({ result })=>result));
            if (0 === results.size && plan?.refusals.length === 0) return '❌ Nothing to release, but the run failed:';
            if (results.has('unknown')) return '❓ Perhaps released:';
            if (!results.has('done')) return '❌ Not released:';
            return results.has('not-done') ? '❌ Released in part:' : '❌ Released, but the run failed:';
        }
        function plan({ plan: planned }) {
            if (void 0 === planned) return [];
            return [
                planDiff(planned),
                plannedSteps(planned)
            ];
        }
        function release_summary_release(result) {
            return [
                ...hasLooked(result) ? [
                    beforeAndAfter(result)
                ] : [],
                ...result.phases.length + result.steps.length === 0 ? [] : [
                    timeline(result)
                ]
            ];
        }
        function hasLooked({ failure, integrationId, steps }) {
            return void 0 === failure || void 0 !== integrationId || steps.length > 0;
        }
        var report_failure = __webpack_require__(9598);
        function prepareReport() {
            process.getBuiltinModule('node:crypto');
        }
        function reportRelease(release, { inputs, log }) {
            let { workspace } = inputs.settings;
            let { integration } = inputs.desired;
            let { source } = inputs.source;
            let result = log.shownData(release);
            let facts = log.shownData({
                integration,
                workspace,
                workspaceUrl: (0, about.d_)(inputs.settings),
                source,
                remarks: log.remarks
            });
            let outputs = outputsOf(result, facts.workspaceUrl);
            for (let [name, value] of Object.entries(outputs))core.uH(name, value);
            (0, report_failure.Sy)(releaseSummary(result, facts), log);
            if (void 0 !== release.failure) (0, report_failure.fJ)((0, results.d)(release), log);
            else log.info(`${integration} ${release.version} in ${workspace}: ${release.outcome ?? ''}.`);
        }
        function outputsOf(result, workspaceUrl) {
            return {
                version: result.version,
                'previous-version': result.previousVersion ?? '',
                'integration-id': result.integrationId ?? '',
                outcome: result.outcome ?? '',
                installed: void 0 === result.installed ? '' : String(result.installed),
                status: result.status ?? '',
                steps: JSON.stringify(result.steps),
                plan: void 0 === result.plan ? '' : JSON.stringify(result.plan),
                'workspace-url': workspaceUrl
            };
        }
        async function releaseAndReport(inputs, { route, cancelled, log }) {
            let clock = systemClock;
            let deadline = new ports_deadline.B2({
                clock,
                budgetMs: inputs.budgetMs,
                cancelled
            });
            let { workspace, close } = await connectWorkspace({
                settings: inputs.settings,
                route,
                clock,
                deadline,
                log,
                onSecret: (secret)=>{
                    log.mask(secret);
                }
            });
            setImmediate(prepareReport);
            let opened;
            try {
                opened = await openLedgerIfWanted(inputs, {
                    proxy: route.proxy,
                    log,
                    clock,
                    deadline
                });
                let dependencies = {
                    workspace,
                    log,
                    clock,
                    deadline,
                    ledger: opened?.ledger
                };
                reportRelease(await releaseIntegration(inputs, dependencies), {
                    inputs,
                    log
                });
            } finally{
                close();
                opened?.close();
            }
        }
        async function openLedgerIfWanted(inputs, dependencies) {
            let { deployment } = inputs;
            if (void 0 === deployment) return;
            let { openLedger } = await Promise.all([
                __webpack_require__.e(226),
                __webpack_require__.e(102),
                __webpack_require__.e(365)
            ]).then(__webpack_require__.bind(__webpack_require__, 7365));
            return openLedger({
                ...dependencies,
                inputs,
                deployment,
                env: process.env
            });
        }
    })
};
