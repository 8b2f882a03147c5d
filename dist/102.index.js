export const id = 102;
export const ids = [
    102
];
export const modules = {
    9659: (function(__unused_webpack_module, exports, __webpack_require__) {
        var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            var desc = Object.getOwnPropertyDescriptor(m, k);
            if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
                enumerable: true,
                get: function() {
                    return m[k];
                }
            };
            Object.defineProperty(o, k2, desc);
        } : function(o, m, k, k2) {
            if (void 0 === k2) k2 = k;
            o[k2] = m[k];
        });
        var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
            Object.defineProperty(o, "default", {
                enumerable: true,
                value: v
            });
        } : function(o, v) {
            o["default"] = v;
        });
        var __importStar = this && this.__importStar || function() {
            var ownKeys = function(o) {
                ownKeys = Object.getOwnPropertyNames || function(o) {
                    var ar = [];
                    for(var k in o)if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
                    return ar;
                };
                return ownKeys(o);
            };
            return function(mod) {
                if (mod && mod.__esModule) return mod;
                var result = {};
                if (null != mod) {
                    for(var k = ownKeys(mod), i = 0; i < k.length; i++)if ("default" !== k[i]) __createBinding(result, mod, k[i]);
                }
                __setModuleDefault(result, mod);
                return result;
            };
        }();
        var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
        exports.getProxyUrl = getProxyUrl;
        exports.isHttps = isHttps;
        let http = __importStar(__webpack_require__(8611));
        let https = __importStar(__webpack_require__(5692));
        let pm = __importStar(__webpack_require__(3335));
        let tunnel = __importStar(__webpack_require__(770));
        let undici_1 = __webpack_require__(739);
        var HttpCodes;
        (function(HttpCodes) {
            HttpCodes[HttpCodes["OK"] = 200] = "OK";
            HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
            HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
            HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
            HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
            HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
            HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
            HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
            HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
            HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
            HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
            HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
            HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
            HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
            HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
            HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
            HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
            HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
            HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
            HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
            HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
            HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
            HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
            HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
            HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
            HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
            HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
        })(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
        var Headers;
        (function(Headers) {
            Headers["Accept"] = "accept";
            Headers["ContentType"] = "content-type";
        })(Headers || (exports.Headers = Headers = {}));
        var MediaTypes;
        (function(MediaTypes) {
            MediaTypes["ApplicationJson"] = "application/json";
        })(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
        function getProxyUrl(serverUrl) {
            let proxyUrl = pm.getProxyUrl(new URL(serverUrl));
            return proxyUrl ? proxyUrl.href : '';
        }
        let HttpRedirectCodes = [
            HttpCodes.MovedPermanently,
            HttpCodes.ResourceMoved,
            HttpCodes.SeeOther,
            HttpCodes.TemporaryRedirect,
            HttpCodes.PermanentRedirect
        ];
        let HttpResponseRetryCodes = [
            HttpCodes.BadGateway,
            HttpCodes.ServiceUnavailable,
            HttpCodes.GatewayTimeout
        ];
        let RetryableHttpVerbs = [
            'OPTIONS',
            'GET',
            'DELETE',
            'HEAD'
        ];
        let ExponentialBackoffCeiling = 10;
        let ExponentialBackoffTimeSlice = 5;
        class HttpClientError extends Error {
            constructor(message, statusCode){
                super(message);
                this.name = 'HttpClientError';
                this.statusCode = statusCode;
                Object.setPrototypeOf(this, HttpClientError.prototype);
            }
        }
        exports.HttpClientError = HttpClientError;
        class HttpClientResponse {
            constructor(message){
                this.message = message;
            }
            readBody() {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve)=>__awaiter(this, void 0, void 0, function*() {
                            let output = Buffer.alloc(0);
                            this.message.on('data', (chunk)=>{
                                output = Buffer.concat([
                                    output,
                                    chunk
                                ]);
                            });
                            this.message.on('end', ()=>{
                                resolve(output.toString());
                            });
                        }));
                });
            }
            readBodyBuffer() {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve)=>__awaiter(this, void 0, void 0, function*() {
                            let chunks = [];
                            this.message.on('data', (chunk)=>{
                                chunks.push(chunk);
                            });
                            this.message.on('end', ()=>{
                                resolve(Buffer.concat(chunks));
                            });
                        }));
                });
            }
        }
        exports.HttpClientResponse = HttpClientResponse;
        function isHttps(requestUrl) {
            let parsedUrl = new URL(requestUrl);
            return 'https:' === parsedUrl.protocol;
        }
        class HttpClient {
            constructor(userAgent, handlers, requestOptions){
                this._ignoreSslError = false;
                this._allowRedirects = true;
                this._allowRedirectDowngrade = false;
                this._maxRedirects = 50;
                this._allowRetries = false;
                this._maxRetries = 1;
                this._keepAlive = false;
                this._disposed = false;
                this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
                this.handlers = handlers || [];
                this.requestOptions = requestOptions;
                if (requestOptions) {
                    if (null != requestOptions.ignoreSslError) this._ignoreSslError = requestOptions.ignoreSslError;
                    this._socketTimeout = requestOptions.socketTimeout;
                    if (null != requestOptions.allowRedirects) this._allowRedirects = requestOptions.allowRedirects;
                    if (null != requestOptions.allowRedirectDowngrade) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
                    if (null != requestOptions.maxRedirects) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
                    if (null != requestOptions.keepAlive) this._keepAlive = requestOptions.keepAlive;
                    if (null != requestOptions.allowRetries) this._allowRetries = requestOptions.allowRetries;
                    if (null != requestOptions.maxRetries) this._maxRetries = requestOptions.maxRetries;
                }
            }
            options(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
                });
            }
            get(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('GET', requestUrl, null, additionalHeaders || {});
                });
            }
            del(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('DELETE', requestUrl, null, additionalHeaders || {});
                });
            }
            post(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('POST', requestUrl, data, additionalHeaders || {});
                });
            }
            patch(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('PATCH', requestUrl, data, additionalHeaders || {});
                });
            }
            put(requestUrl, data, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('PUT', requestUrl, data, additionalHeaders || {});
                });
            }
            head(requestUrl, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request('HEAD', requestUrl, null, additionalHeaders || {});
                });
            }
            sendStream(verb, requestUrl, stream, additionalHeaders) {
                return __awaiter(this, void 0, void 0, function*() {
                    return this.request(verb, requestUrl, stream, additionalHeaders);
                });
            }
            getJson(requestUrl_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    let res = yield this.get(requestUrl, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            postJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
                    let data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    let res = yield this.post(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            putJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
                    let data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    let res = yield this.put(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            patchJson(requestUrl_1, obj_1) {
                return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
                    let data = JSON.stringify(obj, null, 2);
                    additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
                    additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
                    let res = yield this.patch(requestUrl, data, additionalHeaders);
                    return this._processResponse(res, this.requestOptions);
                });
            }
            request(verb, requestUrl, data, headers) {
                return __awaiter(this, void 0, void 0, function*() {
                    if (this._disposed) throw new Error('Client has already been disposed.');
                    let parsedUrl = new URL(requestUrl);
                    let info = this._prepareRequest(verb, parsedUrl, headers);
                    let maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
                    let numTries = 0;
                    let response;
                    do {
                        response = yield this.requestRaw(info, data);
                        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
                            let authenticationHandler;
                            for (let handler of this.handlers)if (handler.canHandleAuthentication(response)) {
                                authenticationHandler = handler;
                                break;
                            }
                            if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
                            else break;
                        }
                        let redirectsRemaining = this._maxRedirects;
                        while(response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0){
                            let redirectUrl = response.message.headers['location'];
                            if (!redirectUrl) break;
                            let parsedRedirectUrl = new URL(redirectUrl);
                            if ('https:' === parsedUrl.protocol && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                            yield response.readBody();
                            if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                                for(let header in headers)if ('authorization' === header.toLowerCase()) delete headers[header];
                            }
                            info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                            response = yield this.requestRaw(info, data);
                            redirectsRemaining--;
                        }
                        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) break;
                        numTries += 1;
                        if (numTries < maxTries) {
                            yield response.readBody();
                            yield this._performExponentialBackoff(numTries);
                        }
                    }while (numTries < maxTries)
                    return response;
                });
            }
            dispose() {
                if (this._agent) this._agent.destroy();
                this._disposed = true;
            }
            requestRaw(info, data) {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve, reject)=>{
                        function callbackForResult(err, res) {
                            if (err) reject(err);
                            else if (res) resolve(res);
                            else reject(new Error('Unknown error'));
                        }
                        this.requestRawWithCallback(info, data, callbackForResult);
                    });
                });
            }
            requestRawWithCallback(info, data, onResult) {
                if ('string' == typeof data) {
                    if (!info.options.headers) info.options.headers = {};
                    info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
                }
                let callbackCalled = false;
                function handleResult(err, res) {
                    if (!callbackCalled) {
                        callbackCalled = true;
                        onResult(err, res);
                    }
                }
                let req = info.httpModule.request(info.options, (msg)=>{
                    let res = new HttpClientResponse(msg);
                    handleResult(void 0, res);
                });
                let socket;
                req.on('socket', (sock)=>{
                    socket = sock;
                });
                req.setTimeout(this._socketTimeout || 180000, ()=>{
                    if (socket) socket.end();
                    handleResult(new Error(`Request timeout: ${info.options.path}`));
                });
                req.on('error', function(err) {
                    handleResult(err);
                });
                if (data && 'string' == typeof data) req.write(data, 'utf8');
                if (data && 'string' != typeof data) {
                    data.on('close', function() {
                        req.end();
                    });
                    data.pipe(req);
                } else req.end();
            }
            getAgent(serverUrl) {
                let parsedUrl = new URL(serverUrl);
                return this._getAgent(parsedUrl);
            }
            getAgentDispatcher(serverUrl) {
                let parsedUrl = new URL(serverUrl);
                let proxyUrl = pm.getProxyUrl(parsedUrl);
                let useProxy = proxyUrl && proxyUrl.hostname;
                if (!useProxy) return;
                return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
            }
            _prepareRequest(method, requestUrl, headers) {
                let info = {};
                info.parsedUrl = requestUrl;
                let usingSsl = 'https:' === info.parsedUrl.protocol;
                info.httpModule = usingSsl ? https : http;
                let defaultPort = usingSsl ? 443 : 80;
                info.options = {};
                info.options.host = info.parsedUrl.hostname;
                info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
                info.options.path = (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
                info.options.method = method;
                info.options.headers = this._mergeHeaders(headers);
                if (null != this.userAgent) info.options.headers['user-agent'] = this.userAgent;
                info.options.agent = this._getAgent(info.parsedUrl);
                if (this.handlers) for (let handler of this.handlers)handler.prepareRequest(info.options);
                return info;
            }
            _mergeHeaders(headers) {
                if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
                return lowercaseKeys(headers || {});
            }
            _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
                let clientHeader;
                if (this.requestOptions && this.requestOptions.headers) {
                    let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
                    if (headerValue) clientHeader = 'number' == typeof headerValue ? headerValue.toString() : headerValue;
                }
                let additionalValue = additionalHeaders[header];
                if (void 0 !== additionalValue) return 'number' == typeof additionalValue ? additionalValue.toString() : additionalValue;
                if (void 0 !== clientHeader) return clientHeader;
                return _default;
            }
            _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
                let clientHeader;
                if (this.requestOptions && this.requestOptions.headers) {
                    let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
                    if (headerValue) clientHeader = 'number' == typeof headerValue ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(', ') : headerValue;
                }
                let additionalValue = additionalHeaders[Headers.ContentType];
                if (void 0 !== additionalValue) if ('number' == typeof additionalValue) return String(additionalValue);
                else if (Array.isArray(additionalValue)) return additionalValue.join(', ');
                else return additionalValue;
                if (void 0 !== clientHeader) return clientHeader;
                return _default;
            }
            _getAgent(parsedUrl) {
                let agent;
                let proxyUrl = pm.getProxyUrl(parsedUrl);
                let useProxy = proxyUrl && proxyUrl.hostname;
                if (this._keepAlive && useProxy) agent = this._proxyAgent;
                if (!useProxy) agent = this._agent;
                if (agent) return agent;
                let usingSsl = 'https:' === parsedUrl.protocol;
                let maxSockets = 100;
                if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
                if (proxyUrl && proxyUrl.hostname) {
                    let agentOptions = {
                        maxSockets,
                        keepAlive: this._keepAlive,
                        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
                            proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                        }), {
                            host: proxyUrl.hostname,
                            port: proxyUrl.port
                        })
                    };
                    let tunnelAgent;
                    let overHttps = 'https:' === proxyUrl.protocol;
                    tunnelAgent = usingSsl ? overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
                    agent = tunnelAgent(agentOptions);
                    this._proxyAgent = agent;
                }
                if (!agent) {
                    let options = {
                        keepAlive: this._keepAlive,
                        maxSockets
                    };
                    agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
                    this._agent = agent;
                }
                if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
                    rejectUnauthorized: false
                });
                return agent;
            }
            _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
                let proxyAgent;
                if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
                if (proxyAgent) return proxyAgent;
                let usingSsl = 'https:' === parsedUrl.protocol;
                proxyAgent = new undici_1.ProxyAgent(Object.assign({
                    uri: proxyUrl.href,
                    pipelining: this._keepAlive ? 1 : 0
                }, (proxyUrl.username || proxyUrl.password) && {
                    token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
                }));
                this._proxyAgentDispatcher = proxyAgent;
                if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                    rejectUnauthorized: false
                });
                return proxyAgent;
            }
            _getUserAgentWithOrchestrationId(userAgent) {
                let baseUserAgent = userAgent || 'actions/http-client';
                let orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
                if (orchId) {
                    let sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
                    return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
                }
                return baseUserAgent;
            }
            _performExponentialBackoff(retryNumber) {
                return __awaiter(this, void 0, void 0, function*() {
                    retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
                    let ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
                    return new Promise((resolve)=>setTimeout(()=>resolve(), ms));
                });
            }
            _processResponse(res, options) {
                return __awaiter(this, void 0, void 0, function*() {
                    return new Promise((resolve, reject)=>__awaiter(this, void 0, void 0, function*() {
                            let statusCode = res.message.statusCode || 0;
                            let response = {
                                statusCode,
                                result: null,
                                headers: {}
                            };
                            if (statusCode === HttpCodes.NotFound) resolve(response);
                            function dateTimeDeserializer(key, value) {
                                if ('string' == typeof value) {
                                    let a = new Date(value);
                                    if (!isNaN(a.valueOf())) return a;
                                }
                                return value;
                            }
                            let obj;
                            let contents;
                            try {
                                contents = yield res.readBody();
                                if (contents && contents.length > 0) {
                                    obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents);
                                    response.result = obj;
                                }
                                response.headers = res.message.headers;
                            } catch (err) {}
                            if (statusCode > 299) {
                                let msg;
                                msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
                                let err = new HttpClientError(msg, statusCode);
                                err.result = response.result;
                                reject(err);
                            } else resolve(response);
                        }));
                });
            }
        }
        exports.HttpClient = HttpClient;
        let lowercaseKeys = (obj)=>Object.keys(obj).reduce((c, k)=>(c[k.toLowerCase()] = obj[k], c), {});
    }),
    3335: ((__unused_webpack_module, exports)=>{
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
        exports.getProxyUrl = getProxyUrl;
        exports.checkBypass = checkBypass;
        function getProxyUrl(reqUrl) {
            let usingSsl = 'https:' === reqUrl.protocol;
            if (checkBypass(reqUrl)) return;
            let proxyVar = (()=>{
                if (usingSsl) return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
                else return process.env['http_proxy'] || process.env['HTTP_PROXY'];
            })();
            if (!proxyVar) return;
            else try {
                return new DecodedURL(proxyVar);
            } catch (_a) {
                if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://')) return new DecodedURL(`http://${proxyVar}`);
            }
        }
        function checkBypass(reqUrl) {
            if (!reqUrl.hostname) return false;
            let reqHost = reqUrl.hostname;
            if (isLoopbackAddress(reqHost)) return true;
            let noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
            if (!noProxy) return false;
            let reqPort;
            if (reqUrl.port) reqPort = Number(reqUrl.port);
            else if ('http:' === reqUrl.protocol) reqPort = 80;
            else if ('https:' === reqUrl.protocol) reqPort = 443;
            let upperReqHosts = [
                reqUrl.hostname.toUpperCase()
            ];
            if ('number' == typeof reqPort) upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
            for (let upperNoProxyItem of noProxy.split(',').map((x)=>x.trim().toUpperCase()).filter((x)=>x))if ('*' === upperNoProxyItem || upperReqHosts.some((x)=>x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith('.') && x.endsWith(`${upperNoProxyItem}`))) return true;
            return false;
        }
        function isLoopbackAddress(host) {
            let hostLower = host.toLowerCase();
            return 'localhost' === hostLower || hostLower.startsWith('127.') || hostLower.startsWith('[::1]') || hostLower.startsWith('[0:0:0:0:0:0:0:1]');
        }
        class DecodedURL extends URL {
            constructor(url, base){
                super(url, base);
                this._decodedUsername = decodeURIComponent(super.username);
                this._decodedPassword = decodeURIComponent(super.password);
            }
            get username() {
                return this._decodedUsername;
            }
            get password() {
                return this._decodedPassword;
            }
        }
    }),
    770: ((module, __unused_webpack_exports, __webpack_require__)=>{
        module.exports = __webpack_require__(218);
    }),
    218: ((__unused_webpack_module, exports, __webpack_require__)=>{
        __webpack_require__(9278);
        var tls = __webpack_require__(4756);
        var http = __webpack_require__(8611);
        var https = __webpack_require__(5692);
        var events = __webpack_require__(4434);
        __webpack_require__(2613);
        var util = __webpack_require__(9023);
        exports.httpOverHttp = httpOverHttp;
        exports.httpsOverHttp = httpsOverHttp;
        exports.httpOverHttps = httpOverHttps;
        exports.httpsOverHttps = httpsOverHttps;
        function httpOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http.request;
            return agent;
        }
        function httpsOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function httpOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https.request;
            return agent;
        }
        function httpsOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function TunnelingAgent(options) {
            var self = this;
            self.options = options || {};
            self.proxyOptions = self.options.proxy || {};
            self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
            self.requests = [];
            self.sockets = [];
            self.on('free', function onFree(socket, host, port, localAddress) {
                var options = toOptions(host, port, localAddress);
                for(var i = 0, len = self.requests.length; i < len; ++i){
                    var pending = self.requests[i];
                    if (pending.host === options.host && pending.port === options.port) {
                        self.requests.splice(i, 1);
                        pending.request.onSocket(socket);
                        return;
                    }
                }
                socket.destroy();
                self.removeSocket(socket);
            });
        }
        util.inherits(TunnelingAgent, events.EventEmitter);
        TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
            var self = this;
            var options = mergeOptions({
                request: req
            }, self.options, toOptions(host, port, localAddress));
            if (self.sockets.length >= this.maxSockets) return void self.requests.push(options);
            self.createSocket(options, function(socket) {
                socket.on('free', onFree);
                socket.on('close', onCloseOrRemove);
                socket.on('agentRemove', onCloseOrRemove);
                req.onSocket(socket);
                function onFree() {
                    self.emit('free', socket, options);
                }
                function onCloseOrRemove(err) {
                    self.removeSocket(socket);
                    socket.removeListener('free', onFree);
                    socket.removeListener('close', onCloseOrRemove);
                    socket.removeListener('agentRemove', onCloseOrRemove);
                }
            });
        };
        TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
            var self = this;
            var placeholder = {};
            self.sockets.push(placeholder);
            var connectOptions = mergeOptions({}, self.proxyOptions, {
                method: 'CONNECT',
                path: options.host + ':' + options.port,
                agent: false,
                headers: {
                    host: options.host + ':' + options.port
                }
            });
            if (options.localAddress) connectOptions.localAddress = options.localAddress;
            if (connectOptions.proxyAuth) {
                connectOptions.headers = connectOptions.headers || {};
                connectOptions.headers['Proxy-Authorization'] = 'Basic ' + new Buffer(connectOptions.proxyAuth).toString('base64');
            }
            debug('making CONNECT request');
            var connectReq = self.request(connectOptions);
            connectReq.useChunkedEncodingByDefault = false;
            connectReq.once('response', onResponse);
            connectReq.once('upgrade', onUpgrade);
            connectReq.once('connect', onConnect);
            connectReq.once('error', onError);
            connectReq.end();
            function onResponse(res) {
                res.upgrade = true;
            }
            function onUpgrade(res, socket, head) {
                process.nextTick(function() {
                    onConnect(res, socket, head);
                });
            }
            function onConnect(res, socket, head) {
                connectReq.removeAllListeners();
                socket.removeAllListeners();
                if (200 !== res.statusCode) {
                    debug('tunneling socket could not be established, statusCode=%d', res.statusCode);
                    socket.destroy();
                    var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                if (head.length > 0) {
                    debug('got illegal response body from proxy');
                    socket.destroy();
                    var error = new Error('got illegal response body from proxy');
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                debug('tunneling connection has established');
                self.sockets[self.sockets.indexOf(placeholder)] = socket;
                return cb(socket);
            }
            function onError(cause) {
                connectReq.removeAllListeners();
                debug('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack);
                var error = new Error("tunneling socket could not be established, cause=" + cause.message);
                error.code = 'ECONNRESET';
                options.request.emit('error', error);
                self.removeSocket(placeholder);
            }
        };
        TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
            var pos = this.sockets.indexOf(socket);
            if (-1 === pos) return;
            this.sockets.splice(pos, 1);
            var pending = this.requests.shift();
            if (pending) this.createSocket(pending, function(socket) {
                pending.request.onSocket(socket);
            });
        };
        function createSecureSocket(options, cb) {
            var self = this;
            TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
                var hostHeader = options.request.getHeader('host');
                var tlsOptions = mergeOptions({}, self.options, {
                    socket: socket,
                    servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
                });
                var secureSocket = tls.connect(0, tlsOptions);
                self.sockets[self.sockets.indexOf(socket)] = secureSocket;
                cb(secureSocket);
            });
        }
        function toOptions(host, port, localAddress) {
            if ('string' == typeof host) return {
                host: host,
                port: port,
                localAddress: localAddress
            };
            return host;
        }
        function mergeOptions(target) {
            for(var i = 1, len = arguments.length; i < len; ++i){
                var overrides = arguments[i];
                if ('object' == typeof overrides) {
                    var keys = Object.keys(overrides);
                    for(var j = 0, keyLen = keys.length; j < keyLen; ++j){
                        var k = keys[j];
                        if (void 0 !== overrides[k]) target[k] = overrides[k];
                    }
                }
            }
            return target;
        }
        var debug;
        debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
            var args = Array.prototype.slice.call(arguments);
            if ('string' == typeof args[0]) args[0] = 'TUNNEL: ' + args[0];
            else args.unshift('TUNNEL:');
            console.error.apply(console, args);
        } : function() {};
        exports.debug = debug;
    }),
    7157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>Context
        });
        var fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9896);
        var os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
        class Context {
            constructor(){
                var _a, _b, _c;
                this.payload = {};
                if (process.env.GITHUB_EVENT_PATH) if ((0, fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(process.env.GITHUB_EVENT_PATH, {
                    encoding: 'utf8'
                }));
                else {
                    let path = process.env.GITHUB_EVENT_PATH;
                    process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                }
                this.eventName = process.env.GITHUB_EVENT_NAME;
                this.sha = process.env.GITHUB_SHA;
                this.ref = process.env.GITHUB_REF;
                this.workflow = process.env.GITHUB_WORKFLOW;
                this.action = process.env.GITHUB_ACTION;
                this.actor = process.env.GITHUB_ACTOR;
                this.job = process.env.GITHUB_JOB;
                this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
                this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
                this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
                this.apiUrl = null != (_a = process.env.GITHUB_API_URL) ? _a : "https://api.github.com";
                this.serverUrl = null != (_b = process.env.GITHUB_SERVER_URL) ? _b : "https://github.com";
                this.graphqlUrl = null != (_c = process.env.GITHUB_GRAPHQL_URL) ? _c : "https://api.github.com/graphql";
            }
            get issue() {
                let payload = this.payload;
                return Object.assign(Object.assign({}, this.repo), {
                    number: (payload.issue || payload.pull_request || payload).number
                });
            }
            get repo() {
                if (process.env.GITHUB_REPOSITORY) {
                    let [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
                    return {
                        owner,
                        repo
                    };
                }
                if (this.payload.repository) return {
                    owner: this.payload.repository.owner.login,
                    repo: this.payload.repository.name
                };
                throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
            }
        }
    }),
    7102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            gq: ()=>GitHub,
            EG: ()=>getOctokitOptions
        });
        var context = __webpack_require__(7157);
        var lib = __webpack_require__(9659);
        var external_stand_in_undici_ = __webpack_require__(1416);
        var __awaiter = function(thisArg, _arguments, P, generator) {
            function adopt(value) {
                return value instanceof P ? value : new P(function(resolve) {
                    resolve(value);
                });
            }
            return new (P || (P = Promise))(function(resolve, reject) {
                function fulfilled(value) {
                    try {
                        step(generator.next(value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function rejected(value) {
                    try {
                        step(generator["throw"](value));
                    } catch (e) {
                        reject(e);
                    }
                }
                function step(result) {
                    result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
                }
                step((generator = generator.apply(thisArg, _arguments || [])).next());
            });
        };
        function getAuthString(token, options) {
            if (token || options.auth) {
                if (token && options.auth) throw new Error('Parameters token and opts.auth may not both be specified');
            } else throw new Error('Parameter token or opts.auth is required');
            return 'string' == typeof options.auth ? options.auth : `token ${token}`;
        }
        function getProxyAgent(destinationUrl) {
            let hc = new lib.HttpClient();
            return hc.getAgent(destinationUrl);
        }
        function getProxyAgentDispatcher(destinationUrl) {
            let hc = new lib.HttpClient();
            return hc.getAgentDispatcher(destinationUrl);
        }
        function getProxyFetch(destinationUrl) {
            let httpDispatcher = getProxyAgentDispatcher(destinationUrl);
            let proxyFetch = (url, opts)=>__awaiter(this, void 0, void 0, function*() {
                    return (0, external_stand_in_undici_.fetch)(url, Object.assign(Object.assign({}, opts), {
                        dispatcher: httpDispatcher
                    }));
                });
            return proxyFetch;
        }
        function getApiBaseUrl() {
            return process.env['GITHUB_API_URL'] || 'https://api.github.com';
        }
        function getUserAgentWithOrchestrationId(baseUserAgent) {
            var _a;
            let orchId = null == (_a = process.env['ACTIONS_ORCHESTRATION_ID']) ? void 0 : _a.trim();
            if (orchId) {
                let sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
                let tag = `actions_orchestration_id/${sanitizedId}`;
                if (null == baseUserAgent ? void 0 : baseUserAgent.includes(tag)) return baseUserAgent;
                let ua = baseUserAgent ? `${baseUserAgent} ` : '';
                return `${ua}${tag}`;
            }
            return baseUserAgent;
        }
        function getUserAgent() {
            if ("object" == typeof navigator && "userAgent" in navigator) return navigator.userAgent;
            if ("object" == typeof process && void 0 !== process.version) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
            return "<environment undetectable>";
        }
        function register(state, name, method, options) {
            if ("function" != typeof method) throw new Error("method for before hook must be a function");
            if (!options) options = {};
            if (Array.isArray(name)) return name.reverse().reduce((callback, name)=>register.bind(null, state, name, callback, options), method)();
            return Promise.resolve().then(()=>{
                if (!state.registry[name]) return method(options);
                return state.registry[name].reduce((method, registered)=>registered.hook.bind(null, method, options), method)();
            });
        }
        function addHook(state, kind, name, hook) {
            let orig = hook;
            if (!state.registry[name]) state.registry[name] = [];
            if ("before" === kind) hook = (method, options)=>Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
            if ("after" === kind) hook = (method, options)=>{
                let result;
                return Promise.resolve().then(method.bind(null, options)).then((result_)=>{
                    result = result_;
                    return orig(result, options);
                }).then(()=>result);
            };
            if ("error" === kind) hook = (method, options)=>Promise.resolve().then(method.bind(null, options)).catch((error)=>orig(error, options));
            state.registry[name].push({
                hook: hook,
                orig: orig
            });
        }
        function removeHook(state, name, method) {
            if (!state.registry[name]) return;
            let index = state.registry[name].map((registered)=>registered.orig).indexOf(method);
            if (-1 === index) return;
            state.registry[name].splice(index, 1);
        }
        let bind = Function.bind;
        let bindable = bind.bind(bind);
        function bindApi(hook, state, name) {
            let removeHookRef = bindable(removeHook, null).apply(null, name ? [
                state,
                name
            ] : [
                state
            ]);
            hook.api = {
                remove: removeHookRef
            };
            hook.remove = removeHookRef;
            [
                "before",
                "error",
                "after",
                "wrap"
            ].forEach((kind)=>{
                let args = name ? [
                    state,
                    kind,
                    name
                ] : [
                    state,
                    kind
                ];
                hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
            });
        }
        function Singular() {
            let singularHookName = Symbol("Singular");
            let singularHookState = {
                registry: {}
            };
            let singularHook = register.bind(null, singularHookState, singularHookName);
            bindApi(singularHook, singularHookState, singularHookName);
            return singularHook;
        }
        function Collection() {
            let state = {
                registry: {}
            };
            let hook = register.bind(null, state);
            bindApi(hook, state);
            return hook;
        }
        let before_after_hook = {
            Singular,
            Collection
        };
        var VERSION = "0.0.0-development";
        var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
        var DEFAULTS = {
            method: "GET",
            baseUrl: "https://api.github.com",
            headers: {
                accept: "application/vnd.github.v3+json",
                "user-agent": userAgent
            },
            mediaType: {
                format: ""
            }
        };
        function lowercaseKeys(object) {
            if (!object) return {};
            return Object.keys(object).reduce((newObj, key)=>{
                newObj[key.toLowerCase()] = object[key];
                return newObj;
            }, {});
        }
        function isPlainObject(value) {
            if ("object" != typeof value || null === value) return false;
            if ("[object Object]" !== Object.prototype.toString.call(value)) return false;
            let proto = Object.getPrototypeOf(value);
            if (null === proto) return true;
            let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
            return "function" == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
        }
        function mergeDeep(defaults, options) {
            let result = Object.assign({}, defaults);
            Object.keys(options).forEach((key)=>{
                if (isPlainObject(options[key])) if (key in defaults) result[key] = mergeDeep(defaults[key], options[key]);
                else Object.assign(result, {
                    [key]: options[key]
                });
                else Object.assign(result, {
                    [key]: options[key]
                });
            });
            return result;
        }
        function removeUndefinedProperties(obj) {
            for(let key in obj)if (void 0 === obj[key]) delete obj[key];
            return obj;
        }
        function merge(defaults, route, options) {
            if ("string" == typeof route) {
                let [method, url] = route.split(" ");
                options = Object.assign(url ? {
                    method,
                    url
                } : {
                    url: method
                }, options);
            } else options = Object.assign({}, route);
            options.headers = lowercaseKeys(options.headers);
            removeUndefinedProperties(options);
            removeUndefinedProperties(options.headers);
            let mergedOptions = mergeDeep(defaults || {}, options);
            if ("/graphql" === options.url) {
                if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview)=>!mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
                mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview)=>preview.replace(/-preview/, ""));
            }
            return mergedOptions;
        }
        function addQueryParameters(url, parameters) {
            let separator = /\?/.test(url) ? "&" : "?";
            let names = Object.keys(parameters);
            if (0 === names.length) return url;
            return url + separator + names.map((name)=>{
                if ("q" === name) return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
                return `${name}=${encodeURIComponent(parameters[name])}`;
            }).join("&");
        }
        var urlVariableRegex = /\{[^{}}]+\}/g;
        function removeNonChars(variableName) {
            return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
        }
        function extractUrlVariableNames(url) {
            let matches = url.match(urlVariableRegex);
            if (!matches) return [];
            return matches.map(removeNonChars).reduce((a, b)=>a.concat(b), []);
        }
        function omit(object, keysToOmit) {
            let result = {
                __proto__: null
            };
            for (let key of Object.keys(object))if (-1 === keysToOmit.indexOf(key)) result[key] = object[key];
            return result;
        }
        function encodeReserved(str) {
            return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
                if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
                return part;
            }).join("");
        }
        function encodeUnreserved(str) {
            return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
                return "%" + c.charCodeAt(0).toString(16).toUpperCase();
            });
        }
        function encodeValue(operator, value, key) {
            value = "+" === operator || "#" === operator ? encodeReserved(value) : encodeUnreserved(value);
            if (key) return encodeUnreserved(key) + "=" + value;
            else return value;
        }
        function isDefined(value) {
            return null != value;
        }
        function isKeyOperator(operator) {
            return ";" === operator || "&" === operator || "?" === operator;
        }
        function getValues(context, operator, key, modifier) {
            var value = context[key], result = [];
            if (isDefined(value) && "" !== value) if ("string" == typeof value || "number" == typeof value || "bigint" == typeof value || "boolean" == typeof value) {
                value = value.toString();
                if (modifier && "*" !== modifier) value = value.substring(0, parseInt(modifier, 10));
                result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
            } else if ("*" === modifier) if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
                result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
            });
            else Object.keys(value).forEach(function(k) {
                if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
            });
            else {
                let tmp = [];
                if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
                    tmp.push(encodeValue(operator, value2));
                });
                else Object.keys(value).forEach(function(k) {
                    if (isDefined(value[k])) {
                        tmp.push(encodeUnreserved(k));
                        tmp.push(encodeValue(operator, value[k].toString()));
                    }
                });
                if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
                else if (0 !== tmp.length) result.push(tmp.join(","));
            }
            else if (";" === operator) {
                if (isDefined(value)) result.push(encodeUnreserved(key));
            } else if ("" === value && ("&" === operator || "?" === operator)) result.push(encodeUnreserved(key) + "=");
            else if ("" === value) result.push("");
            return result;
        }
        function parseUrl(template) {
            return {
                expand: expand.bind(null, template)
            };
        }
        function expand(template, context) {
            var operators = [
                "+",
                "#",
                ".",
                "/",
                ";",
                "?",
                "&"
            ];
            template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
                if (!expression) return encodeReserved(literal);
                else {
                    let operator = "";
                    let values = [];
                    if (-1 !== operators.indexOf(expression.charAt(0))) {
                        operator = expression.charAt(0);
                        expression = expression.substr(1);
                    }
                    expression.split(/,/g).forEach(function(variable) {
                        var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
                        values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
                    });
                    if (!operator || "+" === operator) return values.join(",");
                    else {
                        var separator = ",";
                        if ("?" === operator) separator = "&";
                        else if ("#" !== operator) separator = operator;
                        return (0 !== values.length ? operator : "") + values.join(separator);
                    }
                }
            });
            if ("/" === template) return template;
            else return template.replace(/\/$/, "");
        }
        function parse(options) {
            let method = options.method.toUpperCase();
            let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
            let headers = Object.assign({}, options.headers);
            let body;
            let parameters = omit(options, [
                "method",
                "baseUrl",
                "url",
                "headers",
                "request",
                "mediaType"
            ]);
            let urlVariableNames = extractUrlVariableNames(url);
            url = parseUrl(url).expand(parameters);
            if (!/^http/.test(url)) url = options.baseUrl + url;
            let omittedParameters = Object.keys(options).filter((option)=>urlVariableNames.includes(option)).concat("baseUrl");
            let remainingParameters = omit(parameters, omittedParameters);
            let isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
            if (!isBinaryRequest) {
                if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format)=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
                if (url.endsWith("/graphql")) {
                    if (options.mediaType.previews?.length) {
                        let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
                        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview)=>{
                            let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
                            return `application/vnd.github.${preview}-preview${format}`;
                        }).join(",");
                    }
                }
            }
            if ([
                "GET",
                "HEAD"
            ].includes(method)) url = addQueryParameters(url, remainingParameters);
            else if ("data" in remainingParameters) body = remainingParameters.data;
            else if (Object.keys(remainingParameters).length) body = remainingParameters;
            if (!headers["content-type"] && void 0 !== body) headers["content-type"] = "application/json; charset=utf-8";
            if ([
                "PATCH",
                "PUT"
            ].includes(method) && void 0 === body) body = "";
            return Object.assign({
                method,
                url,
                headers
            }, void 0 !== body ? {
                body
            } : null, options.request ? {
                request: options.request
            } : null);
        }
        function endpointWithDefaults(defaults, route, options) {
            return parse(merge(defaults, route, options));
        }
        function withDefaults(oldDefaults, newDefaults) {
            let DEFAULTS2 = merge(oldDefaults, newDefaults);
            let endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
            return Object.assign(endpoint2, {
                DEFAULTS: DEFAULTS2,
                defaults: withDefaults.bind(null, DEFAULTS2),
                merge: merge.bind(null, DEFAULTS2),
                parse
            });
        }
        var endpoint = withDefaults(null, DEFAULTS);
        let SP = 32;
        let HTAB = 9;
        let SEMI = 59;
        let EQ = 61;
        let DQUOTE = 34;
        let BSLASH = 92;
        let COMMA = 44;
        let LOWER_CASE = 1;
        let OWS = 2;
        let SEMI_FLAG = 4;
        let COMMA_FLAG = 8;
        let TOKEN_FLAG = 16;
        let NON_ASCII = 0xff00;
        let CASE_FLAGS = LOWER_CASE | NON_ASCII;
        let CHAR_MAP = new Uint8Array(0x100);
        CHAR_MAP[HTAB] |= OWS;
        CHAR_MAP[SP] |= OWS;
        CHAR_MAP[SEMI] |= SEMI_FLAG;
        CHAR_MAP[COMMA] |= COMMA_FLAG;
        for(let code = 0x80; code <= 0xff; code++)CHAR_MAP[code] |= LOWER_CASE;
        for (let char of "!#$%&'*+-.^_`|~")CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
        for(let code = 0x30; code <= 0x39; code++)CHAR_MAP[code] |= TOKEN_FLAG;
        for(let code = 0x41; code <= 0x5a; code++)CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
        for(let code = 0x61; code <= 0x7a; code++)CHAR_MAP[code] |= TOKEN_FLAG;
        let NullObject = (()=>{
            let C = function() {};
            C.prototype = Object.create(null);
            return C;
        })();
        function dist_parse(header, options) {
            let stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
            let len = header.length;
            let valueStart = options?.start ?? 0;
            while((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0)valueStart++;
            let index = valueStart;
            let typeFlags = 0;
            let whitespace = -1;
            let stop = options?.parameters === false ? COMMA_FLAG : 0;
            while(index < len){
                let code = header.charCodeAt(index);
                let flags = CHAR_MAP[code];
                if ((flags & stopFlags) !== 0) {
                    stop |= flags & COMMA_FLAG;
                    break;
                }
                if ((flags & OWS) !== 0) {
                    if (-1 === whitespace) whitespace = index;
                } else whitespace = -1;
                typeFlags |= code & NON_ASCII | flags;
                index++;
            }
            let valueEnd = -1 === whitespace ? index : whitespace;
            let value = header.slice(valueStart, valueEnd);
            let type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
            if (index === len || 0 !== stop) return {
                type,
                index,
                parameters: new NullObject()
            };
            return parseParameters(header, type, index, len, stopFlags);
        }
        function parseParameters(header, type, index, len, stopFlags) {
            let parameters = new NullObject();
            parameter: while(index < len){
                index++;
                while((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0)index++;
                let keyStart = index;
                let keyFlags = 0;
                let keyWhitespace = -1;
                while(index < len){
                    let code = header.charCodeAt(index);
                    let flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        if ((flags & COMMA_FLAG) !== 0) break parameter;
                        continue parameter;
                    }
                    if (code === EQ) {
                        let keyEnd = -1 === keyWhitespace ? index : keyWhitespace;
                        let value = header.slice(keyStart, keyEnd);
                        let key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                        index++;
                        while((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0)index++;
                        if (index < len && header.charCodeAt(index) === DQUOTE) {
                            let quotedStart = ++index;
                            let escaped = false;
                            while(index < len){
                                let code = header.charCodeAt(index);
                                if (code === DQUOTE) {
                                    if (void 0 === parameters[key]) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
                                    index++;
                                    let stop = 0;
                                    while(index < len){
                                        let code = header.charCodeAt(index);
                                        let flags = CHAR_MAP[code];
                                        if ((flags & stopFlags) !== 0) {
                                            stop = flags & COMMA_FLAG;
                                            break;
                                        }
                                        index++;
                                    }
                                    if (0 !== stop) break parameter;
                                    continue parameter;
                                }
                                if (code === BSLASH && index + 1 < len) {
                                    escaped = true;
                                    index += 2;
                                    continue;
                                }
                                index++;
                            }
                            continue parameter;
                        }
                        let valueStart = index;
                        let stop = 0;
                        let valueWhitespace = -1;
                        while(index < len){
                            let code = header.charCodeAt(index);
                            let flags = CHAR_MAP[code];
                            if ((flags & stopFlags) !== 0) {
                                stop = flags & COMMA_FLAG;
                                break;
                            }
                            if ((flags & OWS) !== 0) {
                                if (-1 === valueWhitespace) valueWhitespace = index;
                            } else valueWhitespace = -1;
                            index++;
                        }
                        if (void 0 === parameters[key]) {
                            let valueEnd = -1 === valueWhitespace ? index : valueWhitespace;
                            parameters[key] = header.slice(valueStart, valueEnd);
                        }
                        if (0 !== stop) break parameter;
                        continue parameter;
                    }
                    if ((flags & OWS) !== 0) {
                        if (-1 === keyWhitespace) keyWhitespace = index;
                    } else keyWhitespace = -1;
                    keyFlags |= code & NON_ASCII | flags;
                    index++;
                }
            }
            return {
                type,
                index,
                parameters
            };
        }
        function unescapeQuotedPairs(str, start, end) {
            let result = "";
            for(let index = start; index < end; index++)if (str.charCodeAt(index) === BSLASH) {
                result += str.slice(start, index);
                start = ++index;
            }
            return result + str.slice(start, end);
        }
        let intRegex = /^-?\d+$/;
        let noiseValue = /^-?\d+n+$/;
        let originalStringify = JSON.stringify;
        let originalParse = JSON.parse;
        let customFormat = /^-?\d+n$/;
        let bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
        let noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
        let isUnstringifiable = (val)=>void 0 === val || "function" == typeof val || "symbol" == typeof val;
        let isRawJSON = (val)=>null !== val && "object" == typeof val && val.constructor && "RawJSON" === val.constructor.name;
        let stringifyIteratively = (rootValue, replacer, spaceParam)=>{
            let space = "";
            if ("number" == typeof spaceParam) space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
            else if ("string" == typeof spaceParam) space = spaceParam.slice(0, 10);
            let isFunctionReplacer = "function" == typeof replacer;
            let propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
            let prepareVal = (parent, key, val)=>{
                let isObject = null !== val && "object" == typeof val;
                let hasToJSON = isObject && "function" == typeof val.toJSON;
                if (hasToJSON) val = val.toJSON(key);
                let isNoise = "string" == typeof val && noiseValue.test(val);
                if (isNoise) return val + "n";
                let isBigInt = "bigint" == typeof val;
                if (isBigInt) {
                    let supportsRawJSON = "rawJSON" in JSON;
                    if (supportsRawJSON) return JSON.rawJSON(val.toString());
                    return val.toString() + "n";
                }
                if (isFunctionReplacer) val = replacer.call(parent, key, val);
                let isPostReplacerObject = null !== val && "object" == typeof val;
                if (isPostReplacerObject) {
                    let isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
                    if (isPrimitiveWrapper) val = val.valueOf();
                }
                return val;
            };
            let rootProcessed = prepareVal({
                "": rootValue
            }, "", rootValue);
            if (isUnstringifiable(rootProcessed)) return;
            let isRootPrimitive = null === rootProcessed || "object" != typeof rootProcessed;
            let isRootNativeRawJSON = isRawJSON(rootProcessed);
            if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
            let chunks = [];
            let level = 0;
            let stack = [
                {
                    parent: {
                        "": rootProcessed
                    },
                    key: "",
                    val: rootProcessed,
                    isArray: Array.isArray(rootProcessed),
                    keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
                    index: 0,
                    first: true
                }
            ];
            let visited = new WeakSet([
                rootProcessed
            ]);
            while(stack.length > 0){
                let node = stack[stack.length - 1];
                if (0 === node.index) {
                    chunks.push(node.isArray ? "[" : "{");
                    level++;
                }
                let isDone = false;
                if (node.isArray) if (node.index < node.val.length) {
                    if (!node.first) chunks.push(",");
                    if (space) chunks.push("\n" + space.repeat(level));
                    let childRaw = node.val[node.index];
                    let childVal = prepareVal(node.val, String(node.index), childRaw);
                    if (isUnstringifiable(childVal)) {
                        chunks.push("null");
                        node.first = false;
                        node.index++;
                    } else {
                        let isComplexObject = null !== childVal && "object" == typeof childVal;
                        let isNativeRaw = isRawJSON(childVal);
                        if (isComplexObject && !isNativeRaw) {
                            if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
                            visited.add(childVal);
                            stack.push({
                                parent: node.val,
                                key: String(node.index),
                                val: childVal,
                                isArray: Array.isArray(childVal),
                                keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                                index: 0,
                                first: true
                            });
                            node.first = false;
                            node.index++;
                        } else {
                            chunks.push(originalStringify(childVal));
                            node.first = false;
                            node.index++;
                        }
                    }
                } else isDone = true;
                else {
                    while(node.index < node.keys.length){
                        let k = node.keys[node.index++];
                        let isFilteredOutByArray = propertyList && !propertyList.has(k);
                        if (isFilteredOutByArray) continue;
                        let childRaw = node.val[k];
                        let childVal = prepareVal(node.val, k, childRaw);
                        if (isUnstringifiable(childVal)) continue;
                        if (!node.first) chunks.push(",");
                        if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
                        else chunks.push(originalStringify(k) + ":");
                        let isComplexObject = null !== childVal && "object" == typeof childVal;
                        let isNativeRaw = isRawJSON(childVal);
                        if (isComplexObject && !isNativeRaw) {
                            if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
                            visited.add(childVal);
                            stack.push({
                                parent: node.val,
                                key: k,
                                val: childVal,
                                isArray: Array.isArray(childVal),
                                keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                                index: 0,
                                first: true
                            });
                            node.first = false;
                            break;
                        } else {
                            chunks.push(originalStringify(childVal));
                            node.first = false;
                        }
                    }
                    let isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
                    if (isNodeFullyProcessed) isDone = true;
                }
                if (isDone) {
                    level--;
                    if (!node.first && space) chunks.push("\n" + space.repeat(level));
                    chunks.push(node.isArray ? "]" : "}");
                    visited.delete(node.val);
                    stack.pop();
                }
            }
            return chunks.join("");
        };
        let JSONStringify = (value, replacer, space)=>{
            try {
                let supportsRawJSON = "rawJSON" in JSON;
                if (supportsRawJSON) return originalStringify(value, (key, val)=>{
                    if ("bigint" == typeof val) return JSON.rawJSON(val.toString());
                    let hasFunctionReplacer = "function" == typeof replacer;
                    if (hasFunctionReplacer) return replacer(key, val);
                    Array.isArray(replacer) && replacer.includes(key);
                    return val;
                }, space);
                if (!value) return originalStringify(value, replacer, space);
                let convertedToCustomJSON = originalStringify(value, (key, val)=>{
                    let isNoise = "string" == typeof val && noiseValue.test(val);
                    if (isNoise) return val.toString() + "n";
                    if ("bigint" == typeof val) return val.toString() + "n";
                    let hasFunctionReplacer = "function" == typeof replacer;
                    if (hasFunctionReplacer) return replacer(key, val);
                    Array.isArray(replacer) && replacer.includes(key);
                    return val;
                }, space);
                let processedJSON = convertedToCustomJSON.replace(bigIntsStringify, "$1$2$3");
                let denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
                return denoisedJSON;
            } catch (error) {
                if (error instanceof RangeError) {
                    let convertedJSON = stringifyIteratively(value, replacer, space);
                    if (void 0 === convertedJSON) return;
                    let supportsRawJSON = "rawJSON" in JSON;
                    if (supportsRawJSON) return convertedJSON;
                    let processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
                    return processedJSON.replace(noiseStringify, "$1$2$3");
                }
                throw error;
            }
        };
        let featureCache = new Map();
        let isContextSourceSupported = ()=>{
            let parseFingerprint = JSON.parse.toString();
            if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
            try {
                let result = JSON.parse("1", (_, __, context)=>!!context?.source && "1" === context.source);
                featureCache.set(parseFingerprint, result);
                return result;
            } catch  {
                featureCache.set(parseFingerprint, false);
                return false;
            }
        };
        let convertMarkedBigIntsReviver = (key, value, context, userReviver)=>{
            let isCustomFormatBigInt = "string" == typeof value && customFormat.test(value);
            if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
            let isNoiseValue = "string" == typeof value && noiseValue.test(value);
            if (isNoiseValue) return value.slice(0, -1);
            let hasUserReviver = "function" == typeof userReviver;
            if (!hasUserReviver) return value;
            return userReviver(key, value, context);
        };
        let JSONParseV2 = (text, reviver)=>JSON.parse(text, (key, value, context)=>{
                let isNumber = "number" == typeof value;
                let isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
                let isBigNumber = isNumber && isOutOfBounds;
                let isInt = context && intRegex.test(context.source);
                let isBigInt = isBigNumber && isInt;
                if (isBigInt) return BigInt(context.source);
                let hasCustomReviver = "function" == typeof reviver;
                if (!hasCustomReviver) return value;
                return reviver(key, value, context);
            });
        let MAX_INT = Number.MAX_SAFE_INTEGER.toString();
        let MAX_DIGITS = MAX_INT.length;
        let stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
        let noiseValueWithQuotes = /^"-?\d+n+"$/;
        let applyReviverIteratively = (parsed, userReviver)=>{
            let rootHolder = {
                "": parsed
            };
            let stack = [
                {
                    parent: rootHolder,
                    key: "",
                    visited: false
                }
            ];
            while(stack.length > 0){
                let node = stack[stack.length - 1];
                if (node.visited) {
                    let { parent, key } = node;
                    let value = parent[key];
                    if ("string" == typeof value) {
                        let isCustomFormatBigInt = customFormat.test(value);
                        if (isCustomFormatBigInt) value = BigInt(value.slice(0, -1));
                        else {
                            let isNoise = noiseValue.test(value);
                            if (isNoise) value = value.slice(0, -1);
                        }
                    }
                    let hasUserReviver = "function" == typeof userReviver;
                    if (hasUserReviver) value = userReviver.call(parent, key, value);
                    let isDeleted = void 0 === value;
                    if (isDeleted) delete parent[key];
                    else parent[key] = value;
                    stack.pop();
                } else {
                    node.visited = true;
                    let value = node.parent[node.key];
                    let isComplexObject = null !== value && "object" == typeof value;
                    if (isComplexObject) {
                        let keys = Object.keys(value);
                        for(let i = keys.length - 1; i >= 0; i--)stack.push({
                            parent: value,
                            key: keys[i],
                            visited: false
                        });
                    }
                }
            }
            return rootHolder[""];
        };
        let serializeBigInts = (text)=>text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential)=>{
                let isString = '"' === match[0];
                let isNoise = isString && noiseValueWithQuotes.test(match);
                if (isNoise) return match.substring(0, match.length - 1) + 'n"';
                let hasFractionalOrExponential = fractional || exponential;
                let isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
                let isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
                if (isStandardValue) return match;
                return '"' + match + 'n"';
            });
        let JSONParse = (text, reviver)=>{
            if (!text) return originalParse(text, reviver);
            try {
                if (isContextSourceSupported()) return JSONParseV2(text, reviver);
                let serializedData = serializeBigInts(text);
                return originalParse(serializedData, (key, value, context)=>convertMarkedBigIntsReviver(key, value, context, reviver));
            } catch (error) {
                if (error instanceof RangeError) {
                    let serializedData = serializeBigInts(text);
                    let parsed = originalParse(serializedData);
                    return applyReviverIteratively(parsed, reviver);
                }
                throw error;
            }
        };
        class RequestError extends Error {
            name;
            status;
            request;
            response;
            constructor(message, statusCode, options){
                super(message, {
                    cause: options.cause
                });
                this.name = "HttpError";
                this.status = Number.parseInt(statusCode);
                if (Number.isNaN(this.status)) this.status = 0;
                if ("response" in options) this.response = options.response;
                let requestCopy = Object.assign({}, options.request);
                if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, {
                    authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
                });
                requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
                this.request = requestCopy;
            }
        }
        var dist_bundle_VERSION = "10.0.16";
        var defaults_default = {
            headers: {
                "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
            }
        };
        function dist_bundle_isPlainObject(value) {
            if ("object" != typeof value || null === value) return false;
            if ("[object Object]" !== Object.prototype.toString.call(value)) return false;
            let proto = Object.getPrototypeOf(value);
            if (null === proto) return true;
            let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
            return "function" == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
        }
        var noop = ()=>"";
        async function fetchWrapper(requestOptions) {
            let fetch = requestOptions.request?.fetch || globalThis.fetch;
            if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
            let log = requestOptions.request?.log || console;
            let parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
            let body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
            let requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value])=>[
                    name,
                    String(value)
                ]));
            let fetchResponse;
            try {
                fetchResponse = await fetch(requestOptions.url, {
                    method: requestOptions.method,
                    body,
                    redirect: requestOptions.request?.redirect,
                    headers: requestHeaders,
                    signal: requestOptions.request?.signal,
                    ...requestOptions.body && {
                        duplex: "half"
                    }
                });
            } catch (error) {
                let message = "Unknown Error";
                if (error instanceof Error) {
                    if ("AbortError" === error.name) {
                        error.status = 500;
                        throw error;
                    }
                    message = error.message;
                    if ("TypeError" === error.name && "cause" in error) {
                        if (error.cause instanceof Error) message = error.cause.message;
                        else if ("string" == typeof error.cause) message = error.cause;
                    }
                }
                let requestError = new RequestError(message, 500, {
                    request: requestOptions
                });
                requestError.cause = error;
                throw requestError;
            }
            let status = fetchResponse.status;
            let url = fetchResponse.url;
            let responseHeaders = {};
            for (let [key, value] of fetchResponse.headers)responseHeaders[key] = value;
            let octokitResponse = {
                url,
                status,
                headers: responseHeaders,
                data: ""
            };
            if ("deprecation" in responseHeaders) {
                let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
                let deprecationLink = matches && matches.pop();
                log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
            }
            if (204 === status || 205 === status) return octokitResponse;
            if ("HEAD" === requestOptions.method) {
                if (status < 400) return octokitResponse;
                throw new RequestError(fetchResponse.statusText, status, {
                    response: octokitResponse,
                    request: requestOptions
                });
            }
            if (304 === status) {
                octokitResponse.data = await getResponseData(fetchResponse);
                throw new RequestError("Not modified", status, {
                    response: octokitResponse,
                    request: requestOptions
                });
            }
            if (status >= 400) {
                octokitResponse.data = await getResponseData(fetchResponse);
                throw new RequestError(toErrorMessage(octokitResponse.data), status, {
                    response: octokitResponse,
                    request: requestOptions
                });
            }
            octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
            return octokitResponse;
        }
        async function getResponseData(response) {
            let contentType = response.headers.get("content-type");
            if (!contentType) return response.text().catch(noop);
            let mimetype = dist_parse(contentType);
            if (isJSONResponse(mimetype)) {
                let text = "";
                try {
                    text = await response.text();
                    return JSONParse(text);
                } catch (err) {
                    return text;
                }
            } else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && "application/octet-stream" !== mimetype.type) return response.text().catch(noop);
            else return response.arrayBuffer().catch(()=>new ArrayBuffer(0));
        }
        function isJSONResponse(mimetype) {
            return "application/json" === mimetype.type || "application/scim+json" === mimetype.type;
        }
        function toErrorMessage(data) {
            if ("string" == typeof data) return data;
            if (data instanceof ArrayBuffer) return "Unknown error";
            if ("object" == typeof data && null !== data && "message" in data) {
                let objectData = data;
                let suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
                return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v)=>JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
            }
            return `Unknown error: ${JSON.stringify(data)}`;
        }
        function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
            let endpoint2 = oldEndpoint.defaults(newDefaults);
            let newApi = function(route, parameters) {
                let endpointOptions = endpoint2.merge(route, parameters);
                if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
                let request2 = (route2, parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
                Object.assign(request2, {
                    endpoint: endpoint2,
                    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
                });
                return endpointOptions.request.hook(request2, endpointOptions);
            };
            return Object.assign(newApi, {
                endpoint: endpoint2,
                defaults: dist_bundle_withDefaults.bind(null, endpoint2)
            });
        }
        var request = dist_bundle_withDefaults(endpoint, defaults_default);
        var graphql_dist_bundle_VERSION = "0.0.0-development";
        function _buildMessageForResponseErrors(data) {
            return `Request failed due to following response errors:
` + data.errors.map((e)=>` - ${e.message}`).join("\n");
        }
        var GraphqlResponseError = class extends Error {
            constructor(request2, headers, response){
                super(_buildMessageForResponseErrors(response));
                this.request = request2;
                this.headers = headers;
                this.response = response;
                this.errors = response.errors;
                this.data = response.data;
                if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
            }
            request;
            headers;
            response;
            name = "GraphqlResponseError";
            errors;
            data;
        };
        var NON_VARIABLE_OPTIONS = [
            "method",
            "baseUrl",
            "url",
            "headers",
            "request",
            "query",
            "mediaType",
            "operationName"
        ];
        var FORBIDDEN_VARIABLE_OPTIONS = [
            "query",
            "method",
            "url"
        ];
        var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
        function graphql(request2, query, options) {
            if (options) {
                if ("string" == typeof query && "query" in options) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
                for(let key in options)if (FORBIDDEN_VARIABLE_OPTIONS.includes(key)) return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
            }
            let parsedOptions = "string" == typeof query ? Object.assign({
                query
            }, options) : query;
            let requestOptions = Object.keys(parsedOptions).reduce((result, key)=>{
                if (NON_VARIABLE_OPTIONS.includes(key)) {
                    result[key] = parsedOptions[key];
                    return result;
                }
                if (!result.variables) result.variables = {};
                result.variables[key] = parsedOptions[key];
                return result;
            }, {});
            let baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
            if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
            return request2(requestOptions).then((response)=>{
                if (response.data.errors) {
                    let headers = {};
                    for (let key of Object.keys(response.headers))headers[key] = response.headers[key];
                    throw new GraphqlResponseError(requestOptions, headers, response.data);
                }
                return response.data.data;
            });
        }
        function graphql_dist_bundle_withDefaults(request2, newDefaults) {
            let newRequest = request2.defaults(newDefaults);
            let newApi = (query, options)=>graphql(newRequest, query, options);
            return Object.assign(newApi, {
                defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
                endpoint: newRequest.endpoint
            });
        }
        graphql_dist_bundle_withDefaults(request, {
            headers: {
                "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
            },
            method: "POST",
            url: "/graphql"
        });
        function withCustomRequest(customRequest) {
            return graphql_dist_bundle_withDefaults(customRequest, {
                method: "POST",
                url: "/graphql"
            });
        }
        var b64url = "(?:[a-zA-Z0-9_-]+)";
        var sep = "\\.";
        var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
        var isJWT = jwtRE.test.bind(jwtRE);
        async function auth(token) {
            let isApp = isJWT(token);
            let isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
            let isUserToServer = token.startsWith("ghu_");
            let tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
            return {
                type: "token",
                token,
                tokenType
            };
        }
        function withAuthorizationPrefix(token) {
            if (3 === token.split(/\./).length) return `bearer ${token}`;
            return `token ${token}`;
        }
        async function hook(token, request, route, parameters) {
            let endpoint = request.endpoint.merge(route, parameters);
            endpoint.headers.authorization = withAuthorizationPrefix(token);
            return request(endpoint);
        }
        var createTokenAuth = function createTokenAuth2(token) {
            if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
            if ("string" != typeof token) throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
            token = token.replace(/^(token|bearer) +/i, "");
            return Object.assign(auth.bind(null, token), {
                hook: hook.bind(null, token)
            });
        };
        let version_VERSION = "7.0.8";
        let dist_src_noop = ()=>{};
        let consoleWarn = console.warn.bind(console);
        let consoleError = console.error.bind(console);
        function createLogger(logger = {}) {
            if ("function" != typeof logger.debug) logger.debug = dist_src_noop;
            if ("function" != typeof logger.info) logger.info = dist_src_noop;
            if ("function" != typeof logger.warn) logger.warn = consoleWarn;
            if ("function" != typeof logger.error) logger.error = consoleError;
            return logger;
        }
        let userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
        class Octokit {
            static VERSION = version_VERSION;
            static defaults(defaults) {
                let OctokitWithDefaults = class extends this {
                    constructor(...args){
                        let options = args[0] || {};
                        if ("function" == typeof defaults) return void super(defaults(options));
                        super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? {
                            userAgent: `${options.userAgent} ${defaults.userAgent}`
                        } : null));
                    }
                };
                return OctokitWithDefaults;
            }
            static plugins = [];
            static plugin(...newPlugins) {
                let currentPlugins = this.plugins;
                let NewOctokit = class extends this {
                    static plugins = currentPlugins.concat(newPlugins.filter((plugin)=>!currentPlugins.includes(plugin)));
                };
                return NewOctokit;
            }
            constructor(options = {}){
                let hook = new before_after_hook.Collection();
                let requestDefaults = {
                    baseUrl: request.endpoint.DEFAULTS.baseUrl,
                    headers: {},
                    request: Object.assign({}, options.request, {
                        hook: hook.bind(null, "request")
                    }),
                    mediaType: {
                        previews: [],
                        format: ""
                    }
                };
                requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
                if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
                if (options.previews) requestDefaults.mediaType.previews = options.previews;
                if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
                this.request = request.defaults(requestDefaults);
                this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
                this.log = createLogger(options.log);
                this.hook = hook;
                if (options.authStrategy) {
                    let { authStrategy, ...otherOptions } = options;
                    let auth = authStrategy(Object.assign({
                        request: this.request,
                        log: this.log,
                        octokit: this,
                        octokitOptions: otherOptions
                    }, options.auth));
                    hook.wrap("request", auth.hook);
                    this.auth = auth;
                } else if (options.auth) {
                    let auth = createTokenAuth(options.auth);
                    hook.wrap("request", auth.hook);
                    this.auth = auth;
                } else this.auth = async ()=>({
                        type: "unauthenticated"
                    });
                let classConstructor = this.constructor;
                for(let i = 0; i < classConstructor.plugins.length; ++i)Object.assign(this, classConstructor.plugins[i](this, options));
            }
            request;
            graphql;
            log;
            hook;
            auth;
        }
        var plugin_rest_endpoint_methods_ = __webpack_require__(1251);
        var plugin_paginate_rest_ = __webpack_require__(8138);
        new context.o();
        let baseUrl = getApiBaseUrl();
        let defaults = {
            baseUrl,
            request: {
                agent: getProxyAgent(baseUrl),
                fetch: getProxyFetch(baseUrl)
            }
        };
        let GitHub = Octokit.plugin(plugin_rest_endpoint_methods_.restEndpointMethods, plugin_paginate_rest_.paginateRest).defaults(defaults);
        function getOctokitOptions(token, options) {
            let opts = Object.assign({}, options || {});
            let auth = getAuthString(token, opts);
            if (auth) opts.auth = auth;
            let userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
            if (userAgent) opts.userAgent = userAgent;
            return opts;
        }
    })
};
