export const id = 136;
export const ids = [
    136
];
export const modules = {
    9136: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let net = __webpack_require__(7030);
        let assert = __webpack_require__(4589);
        let util = __webpack_require__(3440);
        let { InvalidArgumentError, ConnectTimeoutError } = __webpack_require__(8707);
        let tls;
        let SessionCache = class WeakSessionCache {
            constructor(maxCachedSessions){
                this._maxCachedSessions = maxCachedSessions;
                this._sessionCache = new Map();
                this._sessionRegistry = new FinalizationRegistry((key)=>{
                    if (this._sessionCache.size < this._maxCachedSessions) return;
                    let ref = this._sessionCache.get(key);
                    if (void 0 !== ref && void 0 === ref.deref()) this._sessionCache.delete(key);
                });
            }
            get(sessionKey) {
                let ref = this._sessionCache.get(sessionKey);
                return ref ? ref.deref() : null;
            }
            set(sessionKey, session) {
                if (0 === this._maxCachedSessions) return;
                if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
                else if (this._sessionCache.size >= this._maxCachedSessions) {
                    let evicted = false;
                    for (let [key, ref] of this._sessionCache)if (void 0 === ref.deref()) {
                        this._sessionCache.delete(key);
                        evicted = true;
                        break;
                    }
                    if (!evicted) {
                        let oldest = this._sessionCache.keys().next();
                        if (!oldest.done) this._sessionCache.delete(oldest.value);
                    }
                }
                this._sessionCache.set(sessionKey, new WeakRef(session));
                this._sessionRegistry.register(session, sessionKey);
            }
        };
        function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
            if (null != maxCachedSessions && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero');
            let options = {
                path: socketPath,
                ...opts
            };
            let sessionCache = new SessionCache(null == maxCachedSessions ? 100 : maxCachedSessions);
            timeout = null == timeout ? 10e3 : timeout;
            allowH2 = null != allowH2 ? allowH2 : true;
            return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
                let socket;
                if ('https:' === protocol) {
                    if (!tls) tls = __webpack_require__(1692);
                    servername = servername || options.servername || util.getServerName(host) || null;
                    let sessionKey = servername || hostname;
                    assert(sessionKey);
                    let session = customSession || sessionCache.get(sessionKey) || null;
                    port = port || 443;
                    socket = tls.connect({
                        highWaterMark: 16384,
                        ...options,
                        servername,
                        session,
                        localAddress,
                        ALPNProtocols: allowH2 ? preferH2 ? [
                            'h2',
                            'http/1.1'
                        ] : [
                            'http/1.1',
                            'h2'
                        ] : [
                            'http/1.1'
                        ],
                        socket: httpSocket,
                        port,
                        host: hostname
                    });
                    socket.on('session', function(session) {
                        sessionCache.set(sessionKey, session);
                    });
                } else {
                    assert(!httpSocket, 'httpSocket can only be sent on TLS update');
                    port = port || 80;
                    let connectOptions = {
                        highWaterMark: 65536,
                        ...options,
                        localAddress,
                        port,
                        host: hostname
                    };
                    let family = net.isIP(hostname);
                    if (0 !== family && servername && servername !== hostname) {
                        connectOptions.host = servername;
                        connectOptions.lookup = (_hostname, lookupOptions, cb)=>{
                            if (lookupOptions.all) cb(null, [
                                {
                                    address: hostname,
                                    family
                                }
                            ]);
                            else cb(null, hostname, family);
                        };
                    }
                    socket = net.connect(connectOptions);
                    if (true === useH2c) socket.alpnProtocol = 'h2';
                }
                if (null == options.keepAlive || options.keepAlive) {
                    let keepAliveInitialDelay = void 0 === options.keepAliveInitialDelay ? 60e3 : options.keepAliveInitialDelay;
                    socket.setKeepAlive(true, keepAliveInitialDelay);
                }
                let clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
                    timeout,
                    hostname,
                    port
                });
                socket.setNoDelay(true).once('https:' === protocol ? 'secureConnect' : 'connect', function() {
                    queueMicrotask(clearConnectTimeout);
                    if (callback) {
                        let cb = callback;
                        callback = null;
                        cb(null, this);
                    }
                }).on('error', function(err) {
                    queueMicrotask(clearConnectTimeout);
                    if (callback) {
                        let cb = callback;
                        callback = null;
                        cb(maybeNormalizeConnectError(err, this, {
                            timeout,
                            hostname,
                            port
                        }));
                    }
                });
                return socket;
            };
        }
        function maybeNormalizeConnectError(err, socket, opts) {
            if (err instanceof AggregateError && ('ETIMEDOUT' === err.code || err.errors.some((e)=>null != e && 'ETIMEDOUT' === e.code))) {
                let message = 'Connect Timeout Error';
                if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`;
                else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
                message += ` timeout: ${opts.timeout}ms)`;
                let wrapped = new ConnectTimeoutError(message);
                wrapped.cause = err;
                return wrapped;
            }
            return err;
        }
        module.exports = buildConnector;
    }),
    735: ((module)=>{
        let wellknownHeaderNames = [
            'Accept',
            'Accept-Encoding',
            'Accept-Language',
            'Accept-Ranges',
            'Access-Control-Allow-Credentials',
            'Access-Control-Allow-Headers',
            'Access-Control-Allow-Methods',
            'Access-Control-Allow-Origin',
            'Access-Control-Expose-Headers',
            'Access-Control-Max-Age',
            'Access-Control-Request-Headers',
            'Access-Control-Request-Method',
            'Age',
            'Allow',
            'Alt-Svc',
            'Alt-Used',
            'Authorization',
            'Cache-Control',
            'Clear-Site-Data',
            'Connection',
            'Content-Disposition',
            'Content-Encoding',
            'Content-Language',
            'Content-Length',
            'Content-Location',
            'Content-Range',
            'Content-Security-Policy',
            'Content-Security-Policy-Report-Only',
            'Content-Type',
            'Cookie',
            'Cross-Origin-Embedder-Policy',
            'Cross-Origin-Opener-Policy',
            'Cross-Origin-Resource-Policy',
            'Date',
            'Device-Memory',
            'Downlink',
            'ECT',
            'ETag',
            'Expect',
            'Expect-CT',
            'Expires',
            'Forwarded',
            'From',
            'Host',
            'If-Match',
            'If-Modified-Since',
            'If-None-Match',
            'If-Range',
            'If-Unmodified-Since',
            'Keep-Alive',
            'Last-Modified',
            'Link',
            'Location',
            'Max-Forwards',
            'Origin',
            'Permissions-Policy',
            'Pragma',
            'Proxy-Authenticate',
            'Proxy-Authorization',
            'RTT',
            'Range',
            'Referer',
            'Referrer-Policy',
            'Refresh',
            'Retry-After',
            'Sec-WebSocket-Accept',
            'Sec-WebSocket-Extensions',
            'Sec-WebSocket-Key',
            'Sec-WebSocket-Protocol',
            'Sec-WebSocket-Version',
            'Server',
            'Server-Timing',
            'Service-Worker-Allowed',
            'Service-Worker-Navigation-Preload',
            'Set-Cookie',
            'SourceMap',
            'Strict-Transport-Security',
            'Supports-Loading-Mode',
            'TE',
            'Timing-Allow-Origin',
            'Trailer',
            'Transfer-Encoding',
            'Upgrade',
            'Upgrade-Insecure-Requests',
            'User-Agent',
            'Vary',
            'Via',
            'WWW-Authenticate',
            'X-Content-Type-Options',
            'X-DNS-Prefetch-Control',
            'X-Frame-Options',
            'X-Permitted-Cross-Domain-Policies',
            'X-Powered-By',
            'X-Requested-With',
            'X-XSS-Protection'
        ];
        let headerNameLowerCasedRecord = {};
        Object.setPrototypeOf(headerNameLowerCasedRecord, null);
        for(let i = 0; i < wellknownHeaderNames.length; ++i){
            let key = wellknownHeaderNames[i];
            let lowerCasedKey = key.toLowerCase();
            headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
        }
        let defaultWebSocketMaxFragments = 131072;
        let defaultWebSocketMaxPayloadSize = 134217728;
        module.exports = {
            wellknownHeaderNames,
            headerNameLowerCasedRecord,
            defaultWebSocketMaxFragments,
            defaultWebSocketMaxPayloadSize
        };
    }),
    8707: ((module)=>{
        let kUndiciError = Symbol.for('undici.error.UND_ERR');
        class UndiciError extends Error {
            constructor(message, options){
                super(message, options);
                this.name = 'UndiciError';
                this.code = 'UND_ERR';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kUndiciError];
            }
            get [kUndiciError]() {
                return true;
            }
        }
        let kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT');
        class ConnectTimeoutError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'ConnectTimeoutError';
                this.message = message || 'Connect Timeout Error';
                this.code = 'UND_ERR_CONNECT_TIMEOUT';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kConnectTimeoutError];
            }
            get [kConnectTimeoutError]() {
                return true;
            }
        }
        let kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT');
        class HeadersTimeoutError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'HeadersTimeoutError';
                this.message = message || 'Headers Timeout Error';
                this.code = 'UND_ERR_HEADERS_TIMEOUT';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kHeadersTimeoutError];
            }
            get [kHeadersTimeoutError]() {
                return true;
            }
        }
        let kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW');
        class HeadersOverflowError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'HeadersOverflowError';
                this.message = message || 'Headers Overflow Error';
                this.code = 'UND_ERR_HEADERS_OVERFLOW';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kHeadersOverflowError];
            }
            get [kHeadersOverflowError]() {
                return true;
            }
        }
        let kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT');
        class BodyTimeoutError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'BodyTimeoutError';
                this.message = message || 'Body Timeout Error';
                this.code = 'UND_ERR_BODY_TIMEOUT';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kBodyTimeoutError];
            }
            get [kBodyTimeoutError]() {
                return true;
            }
        }
        let kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG');
        class InvalidArgumentError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'InvalidArgumentError';
                this.message = message || 'Invalid Argument Error';
                this.code = 'UND_ERR_INVALID_ARG';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kInvalidArgumentError];
            }
            get [kInvalidArgumentError]() {
                return true;
            }
        }
        let kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE');
        class InvalidReturnValueError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'InvalidReturnValueError';
                this.message = message || 'Invalid Return Value Error';
                this.code = 'UND_ERR_INVALID_RETURN_VALUE';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kInvalidReturnValueError];
            }
            get [kInvalidReturnValueError]() {
                return true;
            }
        }
        let kAbortError = Symbol.for('undici.error.UND_ERR_ABORT');
        class AbortError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'AbortError';
                this.message = message || 'The operation was aborted';
                this.code = 'UND_ERR_ABORT';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kAbortError];
            }
            get [kAbortError]() {
                return true;
            }
        }
        let kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED');
        class RequestAbortedError extends AbortError {
            constructor(message){
                super(message);
                this.name = 'AbortError';
                this.message = message || 'Request aborted';
                this.code = 'UND_ERR_ABORTED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kRequestAbortedError];
            }
            get [kRequestAbortedError]() {
                return true;
            }
        }
        let kInformationalError = Symbol.for('undici.error.UND_ERR_INFO');
        class InformationalError extends UndiciError {
            constructor(message, options){
                super(message, options);
                this.name = 'InformationalError';
                this.message = message || 'Request information';
                this.code = 'UND_ERR_INFO';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kInformationalError];
            }
            get [kInformationalError]() {
                return true;
            }
        }
        let kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH');
        class RequestContentLengthMismatchError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'RequestContentLengthMismatchError';
                this.message = message || 'Request body length does not match content-length header';
                this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kRequestContentLengthMismatchError];
            }
            get [kRequestContentLengthMismatchError]() {
                return true;
            }
        }
        let kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH');
        class ResponseContentLengthMismatchError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'ResponseContentLengthMismatchError';
                this.message = message || 'Response body length does not match content-length header';
                this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kResponseContentLengthMismatchError];
            }
            get [kResponseContentLengthMismatchError]() {
                return true;
            }
        }
        let kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED');
        class ClientDestroyedError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'ClientDestroyedError';
                this.message = message || 'The client is destroyed';
                this.code = 'UND_ERR_DESTROYED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kClientDestroyedError];
            }
            get [kClientDestroyedError]() {
                return true;
            }
        }
        let kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED');
        class ClientClosedError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'ClientClosedError';
                this.message = message || 'The client is closed';
                this.code = 'UND_ERR_CLOSED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kClientClosedError];
            }
            get [kClientClosedError]() {
                return true;
            }
        }
        let kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET');
        class SocketError extends UndiciError {
            constructor(message, socket){
                super(message);
                this.name = 'SocketError';
                this.message = message || 'Socket error';
                this.code = 'UND_ERR_SOCKET';
                this.socket = socket;
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kSocketError];
            }
            get [kSocketError]() {
                return true;
            }
        }
        let kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED');
        class NotSupportedError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'NotSupportedError';
                this.message = message || 'Not supported error';
                this.code = 'UND_ERR_NOT_SUPPORTED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kNotSupportedError];
            }
            get [kNotSupportedError]() {
                return true;
            }
        }
        let kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM');
        class BalancedPoolMissingUpstreamError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'MissingUpstreamError';
                this.message = message || 'No upstream has been added to the BalancedPool';
                this.code = 'UND_ERR_BPL_MISSING_UPSTREAM';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kBalancedPoolMissingUpstreamError];
            }
            get [kBalancedPoolMissingUpstreamError]() {
                return true;
            }
        }
        let kWebAssemblyNotSupportedError = Symbol.for('undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED');
        class WebAssemblyNotSupportedError extends Error {
            constructor(message){
                super(message || 'WebAssembly is not supported in this environment, but is required for HTTP/1 parsing');
                this.code = 'ERR_WEBASSEMBLY_NOT_SUPPORTED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kWebAssemblyNotSupportedError];
            }
            get [kWebAssemblyNotSupportedError]() {
                return true;
            }
        }
        let kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER');
        class HTTPParserError extends Error {
            constructor(message, code, data){
                super(message);
                this.name = 'HTTPParserError';
                this.code = code ? `HPE_${code}` : void 0;
                this.data = data ? data.toString() : void 0;
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kHTTPParserError];
            }
            get [kHTTPParserError]() {
                return true;
            }
        }
        let kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE');
        class ResponseExceededMaxSizeError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'ResponseExceededMaxSizeError';
                this.message = message || 'Response content exceeded max size';
                this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kResponseExceededMaxSizeError];
            }
            get [kResponseExceededMaxSizeError]() {
                return true;
            }
        }
        let kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY');
        class RequestRetryError extends UndiciError {
            constructor(message, code, { headers, data }){
                super(message);
                this.name = 'RequestRetryError';
                this.message = message || 'Request retry error';
                this.code = 'UND_ERR_REQ_RETRY';
                this.statusCode = code;
                this.data = data;
                this.headers = headers;
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kRequestRetryError];
            }
            get [kRequestRetryError]() {
                return true;
            }
        }
        let kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE');
        class ResponseError extends UndiciError {
            constructor(message, code, { headers, body, bodyTruncated = false }){
                super(message);
                this.name = 'ResponseError';
                this.message = message || 'Response error';
                this.code = 'UND_ERR_RESPONSE';
                this.statusCode = code;
                this.body = body;
                this.bodyTruncated = bodyTruncated;
                this.headers = headers;
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kResponseError];
            }
            get [kResponseError]() {
                return true;
            }
        }
        let kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS');
        class SecureProxyConnectionError extends UndiciError {
            constructor(cause, message, options = {}){
                super(message, {
                    cause,
                    ...options
                });
                this.name = 'SecureProxyConnectionError';
                this.message = message || 'Secure Proxy Connection failed';
                this.code = 'UND_ERR_PRX_TLS';
                this.cause = cause;
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kSecureProxyConnectionError];
            }
            get [kSecureProxyConnectionError]() {
                return true;
            }
        }
        let kProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_CONN');
        class ProxyConnectionError extends UndiciError {
            constructor(cause, message, options = {}){
                super(message, {
                    cause,
                    ...options
                });
                this.name = 'ProxyConnectionError';
                this.message = message || 'Proxy Connection failed';
                this.code = 'UND_ERR_PRX_CONN';
                this.cause = cause;
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kProxyConnectionError];
            }
            get [kProxyConnectionError]() {
                return true;
            }
        }
        let kMaxRedirectsError = Symbol.for('undici.error.UND_ERR_REDIRECT_MAX');
        class MaxRedirectsError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'MaxRedirectsError';
                this.message = message || 'max redirects';
                this.code = 'UND_ERR_REDIRECT_MAX';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kMaxRedirectsError];
            }
            get [kMaxRedirectsError]() {
                return true;
            }
        }
        let kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED');
        class MaxOriginsReachedError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'MaxOriginsReachedError';
                this.message = message || 'Maximum allowed origins reached';
                this.code = 'UND_ERR_MAX_ORIGINS_REACHED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kMaxOriginsReachedError];
            }
            get [kMaxOriginsReachedError]() {
                return true;
            }
        }
        class Socks5ProxyError extends UndiciError {
            constructor(message, code){
                super(message);
                this.name = 'Socks5ProxyError';
                this.message = message || 'SOCKS5 proxy error';
                this.code = code || 'UND_ERR_SOCKS5';
            }
        }
        let kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED');
        class MessageSizeExceededError extends UndiciError {
            constructor(message){
                super(message);
                this.name = 'MessageSizeExceededError';
                this.message = message || 'Max decompressed message size exceeded';
                this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED';
            }
            static [Symbol.hasInstance](instance) {
                return instance && true === instance[kMessageSizeExceededError];
            }
            get [kMessageSizeExceededError]() {
                return true;
            }
        }
        module.exports = {
            AbortError,
            WebAssemblyNotSupportedError,
            HTTPParserError,
            UndiciError,
            HeadersTimeoutError,
            HeadersOverflowError,
            BodyTimeoutError,
            RequestContentLengthMismatchError,
            ConnectTimeoutError,
            InvalidArgumentError,
            InvalidReturnValueError,
            RequestAbortedError,
            ClientDestroyedError,
            ClientClosedError,
            InformationalError,
            SocketError,
            NotSupportedError,
            ResponseContentLengthMismatchError,
            BalancedPoolMissingUpstreamError,
            ResponseExceededMaxSizeError,
            RequestRetryError,
            ResponseError,
            SecureProxyConnectionError,
            ProxyConnectionError,
            MaxOriginsReachedError,
            MaxRedirectsError,
            Socks5ProxyError,
            MessageSizeExceededError
        };
    }),
    6443: ((module)=>{
        module.exports = {
            kClose: Symbol('close'),
            kDestroy: Symbol('destroy'),
            kDispatch: Symbol('dispatch'),
            kUrl: Symbol('url'),
            kRequestOrigin: Symbol('request origin'),
            kRedirectCacheControl: Symbol('redirect cache control'),
            kOriginless: Symbol('originless'),
            kWriting: Symbol('writing'),
            kResuming: Symbol('resuming'),
            kQueue: Symbol('queue'),
            kConnect: Symbol('connect'),
            kConnecting: Symbol('connecting'),
            kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
            kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
            kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
            kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
            kKeepAlive: Symbol('keep alive'),
            kHeadersTimeout: Symbol('headers timeout'),
            kBodyTimeout: Symbol('body timeout'),
            kServerName: Symbol('server name'),
            kLocalAddress: Symbol('local address'),
            kHost: Symbol('host'),
            kNoRef: Symbol('no ref'),
            kBodyUsed: Symbol('used'),
            kBody: Symbol('abstracted request body'),
            kRunning: Symbol('running'),
            kBlocking: Symbol('blocking'),
            kPending: Symbol('pending'),
            kSize: Symbol('size'),
            kBusy: Symbol('busy'),
            kQueued: Symbol('queued'),
            kFree: Symbol('free'),
            kConnected: Symbol('connected'),
            kClosed: Symbol('closed'),
            kNeedDrain: Symbol('need drain'),
            kReset: Symbol('reset'),
            kDestroyed: Symbol.for('nodejs.stream.destroyed'),
            kResume: Symbol('resume'),
            kOnError: Symbol('on error'),
            kMaxHeadersSize: Symbol('max headers size'),
            kRunningIdx: Symbol('running index'),
            kPendingIdx: Symbol('pending index'),
            kError: Symbol('error'),
            kClients: Symbol('clients'),
            kClient: Symbol('client'),
            kParser: Symbol('parser'),
            kOnDestroyed: Symbol('destroy callbacks'),
            kPipelining: Symbol('pipelining'),
            kSocket: Symbol('socket'),
            kHostHeader: Symbol('host header'),
            kConnector: Symbol('connector'),
            kStrictContentLength: Symbol('strict content length'),
            kMaxRedirections: Symbol('maxRedirections'),
            kMaxRequests: Symbol('maxRequestsPerClient'),
            kProxy: Symbol('proxy agent options'),
            kCounter: Symbol('socket request counter'),
            kMaxResponseSize: Symbol('max response size'),
            kHTTP2Session: Symbol('http2Session'),
            kHTTP2Options: Symbol('http2 options'),
            kHTTP2SessionState: Symbol('http2Session state'),
            kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
            kConstruct: Symbol('constructable'),
            kListeners: Symbol('listeners'),
            kHTTPContext: Symbol('http context'),
            kMaxConcurrentStreams: Symbol('max concurrent streams'),
            kHostAuthority: Symbol('host authority'),
            kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
            kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
            kEnableConnectProtocol: Symbol('http2session connect protocol'),
            kRemoteSettings: Symbol('http2session remote settings'),
            kHTTP2Stream: Symbol('http2session client stream'),
            kPingInterval: Symbol('ping interval'),
            kUseMilo: Symbol('use milo'),
            kNoProxyAgent: Symbol('no proxy agent'),
            kHttpProxyAgent: Symbol('http proxy agent'),
            kHttpsProxyAgent: Symbol('https proxy agent'),
            kSocks5ProxyAgent: Symbol('socks5 proxy agent')
        };
    }),
    7752: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let { wellknownHeaderNames, headerNameLowerCasedRecord } = __webpack_require__(735);
        class TstNode {
            value = null;
            left = null;
            middle = null;
            right = null;
            code;
            constructor(key, value, index){
                if (void 0 === index || index >= key.length) throw new TypeError('Unreachable');
                let code = this.code = key.charCodeAt(index);
                if (code > 0x7F) throw new TypeError('key must be ascii string');
                if (key.length !== ++index) this.middle = new TstNode(key, value, index);
                else this.value = value;
            }
            add(key, value) {
                let length = key.length;
                if (0 === length) throw new TypeError('Unreachable');
                let index = 0;
                let node = this;
                while(true){
                    let code = key.charCodeAt(index);
                    if (code > 0x7F) throw new TypeError('key must be ascii string');
                    if (node.code === code) if (length === ++index) {
                        node.value = value;
                        break;
                    } else if (null !== node.middle) node = node.middle;
                    else {
                        node.middle = new TstNode(key, value, index);
                        break;
                    }
                    else if (node.code < code) if (null !== node.left) node = node.left;
                    else {
                        node.left = new TstNode(key, value, index);
                        break;
                    }
                    else if (null !== node.right) node = node.right;
                    else {
                        node.right = new TstNode(key, value, index);
                        break;
                    }
                }
            }
            search(key) {
                let keylength = key.length;
                let index = 0;
                let node = this;
                while(null !== node && index < keylength){
                    let code = key[index];
                    if (code <= 0x5a && code >= 0x41) code |= 32;
                    while(null !== node){
                        if (code === node.code) {
                            if (keylength === ++index) return node;
                            node = node.middle;
                            break;
                        }
                        node = node.code < code ? node.left : node.right;
                    }
                }
                return null;
            }
        }
        class TernarySearchTree {
            node = null;
            insert(key, value) {
                if (null === this.node) this.node = new TstNode(key, value, 0);
                else this.node.add(key, value);
            }
            lookup(key) {
                return this.node?.search(key)?.value ?? null;
            }
        }
        let tree = new TernarySearchTree();
        for(let i = 0; i < wellknownHeaderNames.length; ++i){
            let key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
            tree.insert(key, key);
        }
        module.exports = {
            TernarySearchTree,
            tree
        };
    }),
    3440: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let assert = __webpack_require__(4589);
        let { kDestroyed, kBodyUsed, kListeners, kBody } = __webpack_require__(6443);
        let { IncomingMessage } = __webpack_require__(4819);
        let stream = __webpack_require__(7075);
        let net = __webpack_require__(7030);
        let { stringify } = __webpack_require__(1792);
        let { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __webpack_require__(8474);
        let timers = __webpack_require__(6603);
        let { InvalidArgumentError, ConnectTimeoutError } = __webpack_require__(8707);
        let { headerNameLowerCasedRecord } = __webpack_require__(735);
        let { tree } = __webpack_require__(7752);
        class BodyAsyncIterable {
            constructor(body){
                this[kBody] = body;
                this[kBodyUsed] = false;
            }
            async *[Symbol.asyncIterator]() {
                assert(!this[kBodyUsed], 'disturbed');
                this[kBodyUsed] = true;
                yield* this[kBody];
            }
        }
        function noop() {}
        function wrapRequestBody(body) {
            if (isStream(body)) {
                if (0 === bodyLength(body)) body.on('data', function() {
                    assert(false);
                });
                if ('boolean' != typeof body.readableDidRead) {
                    body[kBodyUsed] = false;
                    EE.prototype.on.call(body, 'data', function() {
                        this[kBodyUsed] = true;
                    });
                }
                return body;
            } else if (body && 'function' == typeof body.pipeTo) return new BodyAsyncIterable(body);
            else if (body && isFormDataLike(body)) return body;
            else if (body && 'string' != typeof body && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
            else return body;
        }
        function isStream(obj) {
            return obj && 'object' == typeof obj && 'function' == typeof obj.pipe && 'function' == typeof obj.on;
        }
        function isBlobLike(object) {
            return object instanceof Blob;
        }
        function pathHasQueryOrFragment(url) {
            return url.includes('?') || url.includes('#');
        }
        function serializePathWithQuery(url, queryParams) {
            if (pathHasQueryOrFragment(url)) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
            let stringified = stringify(queryParams);
            if (stringified) url += '?' + stringified;
            return url;
        }
        function isValidPort(port) {
            let value = parseInt(port, 10);
            return value === Number(port) && value >= 0 && value <= 65535;
        }
        function isHttpOrHttpsPrefixed(value) {
            return null != value && 'h' === value[0] && 't' === value[1] && 't' === value[2] && 'p' === value[3] && (':' === value[4] || 's' === value[4] && ':' === value[5]);
        }
        function parseURL(url) {
            if ('string' == typeof url) {
                url = new URL(url);
                if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.');
                return url;
            }
            if (!url || 'object' != typeof url) throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.');
            if (!(url instanceof URL)) {
                if (null != url.port && '' !== url.port && false === isValidPort(url.port)) throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.');
                if (null != url.path && 'string' != typeof url.path) throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.');
                if (null != url.pathname && 'string' != typeof url.pathname) throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.');
                if (null != url.hostname && 'string' != typeof url.hostname) throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.');
                if (null != url.origin && 'string' != typeof url.origin) throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.');
                if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.');
                let port = null != url.port ? url.port : 'https:' === url.protocol ? 443 : 80;
                let origin = null != url.origin ? url.origin : `${url.protocol || ''}//${url.hostname || ''}:${port}`;
                let path = null != url.path ? url.path : `${url.pathname || ''}${url.search || ''}`;
                if ('/' === origin[origin.length - 1]) origin = origin.slice(0, origin.length - 1);
                if (path && '/' !== path[0]) path = `/${path}`;
                return new URL(`${origin}${path}`);
            }
            if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.');
            return url;
        }
        function parseOrigin(url) {
            url = parseURL(url);
            if ('/' !== url.pathname || url.search || url.hash) throw new InvalidArgumentError('invalid url');
            return url;
        }
        function getHostname(host) {
            if ('[' === host[0]) {
                let idx = host.indexOf(']');
                assert(-1 !== idx);
                return host.substring(1, idx);
            }
            let idx = host.indexOf(':');
            if (-1 === idx) return host;
            return host.substring(0, idx);
        }
        function getServerName(host) {
            if (!host) return null;
            assert('string' == typeof host);
            let servername = getHostname(host);
            if (net.isIP(servername)) return '';
            return servername;
        }
        function deepClone(obj) {
            return JSON.parse(JSON.stringify(obj));
        }
        function isAsyncIterable(obj) {
            return !!(null != obj && 'function' == typeof obj[Symbol.asyncIterator]);
        }
        function isIterable(obj) {
            return !!(null != obj && ('function' == typeof obj[Symbol.iterator] || 'function' == typeof obj[Symbol.asyncIterator]));
        }
        function hasSafeIterator(obj) {
            let prototype = Object.getPrototypeOf(obj);
            let ownIterator = Object.hasOwn(obj, Symbol.iterator);
            return ownIterator || null != prototype && prototype !== Object.prototype && 'function' == typeof obj[Symbol.iterator];
        }
        function bodyLength(body) {
            if (null == body) return 0;
            else if (isStream(body)) {
                let state = body._readableState;
                return state && false === state.objectMode && true === state.ended && Number.isFinite(state.length) ? state.length : null;
            } else if (isBlobLike(body)) return null != body.size ? body.size : null;
            else if (isBuffer(body)) return body.byteLength;
            return null;
        }
        function isDestroyed(body) {
            return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
        }
        function destroy(stream, err) {
            if (null == stream || !isStream(stream) || isDestroyed(stream)) return;
            if ('function' == typeof stream.destroy) {
                if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
                try {
                    stream.destroy(err);
                } catch  {}
            } else if (err) queueMicrotask(()=>{
                stream.emit('error', err);
            });
            if (true !== stream.destroyed) stream[kDestroyed] = true;
        }
        let KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
        function parseKeepAliveTimeout(val) {
            let m = val.match(KEEPALIVE_TIMEOUT_EXPR);
            return m ? 1000 * parseInt(m[1], 10) : null;
        }
        function headerNameToString(value) {
            return 'string' == typeof value ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString('latin1').toLowerCase();
        }
        function bufferToLowerCasedHeaderName(value) {
            return tree.lookup(value) ?? value.toString('latin1').toLowerCase();
        }
        function setHeader(obj, key, value) {
            if ('__proto__' === key) Object.defineProperty(obj, key, {
                value,
                enumerable: true,
                configurable: true,
                writable: true
            });
            else obj[key] = value;
        }
        function parseHeaders(headers, obj) {
            if (void 0 === obj) obj = {};
            for(let i = 0; i < headers.length; i += 2){
                let key = headerNameToString(headers[i]);
                let val = obj[key];
                if (void 0 !== val) if (Object.hasOwn(obj, key)) {
                    if ('string' == typeof val) {
                        val = [
                            val
                        ];
                        obj[key] = val;
                    }
                    val.push(headers[i + 1].toString('latin1'));
                } else {
                    let headersValue = 'string' == typeof headers[i + 1] ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x)=>x.toString('latin1')) : headers[i + 1].toString('latin1');
                    if ('__proto__' === key) Object.defineProperty(obj, key, {
                        value: headersValue,
                        enumerable: true,
                        configurable: true,
                        writable: true
                    });
                    else obj[key] = headersValue;
                }
                else {
                    let headersValue = 'string' == typeof headers[i + 1] ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x)=>x.toString('latin1')) : headers[i + 1].toString('latin1');
                    obj[key] = headersValue;
                }
            }
            return obj;
        }
        function parseRawHeaders(headers) {
            if (null == headers) return [];
            if (!Array.isArray(headers)) {
                let rawHeaders = [];
                for (let [name, value] of Object.entries(headers))if (Array.isArray(value)) for (let entry of value)rawHeaders.push(name, `${entry}`);
                else rawHeaders.push(name, `${value}`);
                return rawHeaders;
            }
            let headersLength = headers.length;
            let ret = new Array(headersLength);
            let key;
            let val;
            for(let n = 0; n < headersLength; n += 2){
                key = headers[n];
                val = headers[n + 1];
                'string' != typeof key && (key = key.toString());
                'string' != typeof val && (val = val.toString('latin1'));
                ret[n] = key;
                ret[n + 1] = val;
            }
            return ret;
        }
        function toRawHeaders(headers) {
            let rawHeaders = [];
            for (let [name, value] of Object.entries(headers))if (Array.isArray(value)) for (let entry of value)rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'));
            else rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'));
            return rawHeaders;
        }
        function encodeRawHeaders(headers) {
            if (!Array.isArray(headers)) throw new TypeError('expected headers to be an array');
            return headers.map((x)=>Buffer.from(x));
        }
        function isBuffer(buffer) {
            return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
        }
        function assertRequestHandler(handler, method, upgrade) {
            if (!handler || 'object' != typeof handler) throw new InvalidArgumentError('handler must be an object');
            if ('function' != typeof handler.onRequestStart) throw new InvalidArgumentError('invalid onRequestStart method');
            if ('function' != typeof handler.onResponseError) throw new InvalidArgumentError('invalid onResponseError method');
            if ('function' != typeof handler.onBodySent && void 0 !== handler.onBodySent) throw new InvalidArgumentError('invalid onBodySent method');
            if ('function' != typeof handler.onRequestSent && void 0 !== handler.onRequestSent) throw new InvalidArgumentError('invalid onRequestSent method');
            if (upgrade || 'CONNECT' === method) {
                if ('function' != typeof handler.onRequestUpgrade) throw new InvalidArgumentError('invalid onRequestUpgrade method');
            } else {
                if ('function' != typeof handler.onResponseStart) throw new InvalidArgumentError('invalid onResponseStart method');
                if ('function' != typeof handler.onResponseData) throw new InvalidArgumentError('invalid onResponseData method');
                if ('function' != typeof handler.onResponseEnd) throw new InvalidArgumentError('invalid onResponseEnd method');
            }
        }
        function isDisturbed(body) {
            return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
        }
        function getSocketInfo(socket) {
            return {
                localAddress: socket.localAddress,
                localPort: socket.localPort,
                remoteAddress: socket.remoteAddress,
                remotePort: socket.remotePort,
                remoteFamily: socket.remoteFamily,
                timeout: socket.timeout,
                bytesWritten: socket.bytesWritten,
                bytesRead: socket.bytesRead
            };
        }
        function isFormDataLike(object) {
            return object && 'object' == typeof object && 'function' == typeof object.append && 'function' == typeof object.delete && 'function' == typeof object.get && 'function' == typeof object.getAll && 'function' == typeof object.has && 'function' == typeof object.set && 'FormData' === object[Symbol.toStringTag];
        }
        function addAbortListener(signal, listener) {
            if (!signal || 'aborted' in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
            if ('function' == typeof signal.addEventListener) {
                signal.addEventListener('abort', listener, {
                    once: true
                });
                return ()=>signal.removeEventListener('abort', listener);
            }
            signal.once('abort', listener);
            return ()=>signal.removeListener('abort', listener);
        }
        let validTokenChars = new Uint8Array([
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            1,
            1,
            0,
            1,
            1,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            1,
            0,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        ]);
        function isTokenCharCode(c) {
            return 1 === validTokenChars[c];
        }
        let tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
        function isValidHTTPToken(characters) {
            if (characters.length >= 12) return tokenRegExp.test(characters);
            if (0 === characters.length) return false;
            for(let i = 0; i < characters.length; i++)if (1 !== validTokenChars[characters.charCodeAt(i)]) return false;
            return true;
        }
        let headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
        function isValidHeaderValue(characters) {
            return !headerCharRegex.test(characters);
        }
        let rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
        function parseRangeHeader(range) {
            if (null == range || '' === range) return {
                start: 0,
                end: null,
                size: null
            };
            if (!range) return null;
            let m = rangeHeaderRegex.exec(range);
            return m ? {
                start: parseInt(m[1]),
                end: m[2] ? parseInt(m[2]) : null,
                size: m[3] && '*' !== m[3] ? parseInt(m[3]) : null
            } : null;
        }
        function addListener(obj, name, listener) {
            let listeners = obj[kListeners] ??= [];
            listeners.push([
                name,
                listener
            ]);
            obj.on(name, listener);
            return obj;
        }
        function removeAllListeners(obj) {
            if (null != obj[kListeners]) {
                for (let [name, listener] of obj[kListeners])obj.removeListener(name, listener);
                obj[kListeners] = null;
            }
            return obj;
        }
        function errorRequest(client, request, err) {
            try {
                request.onResponseError(err);
                assert(request.aborted);
            } catch (err) {
                client.emit('error', err);
            }
        }
        let setupConnectTimeout = 'win32' === process.platform ? (socketWeakRef, opts)=>{
            if (!opts.timeout) return noop;
            let s1 = null;
            let s2 = null;
            let fastTimer = timers.setFastTimeout(()=>{
                s1 = setImmediate(()=>{
                    s2 = setImmediate(()=>onConnectTimeout(socketWeakRef.deref(), opts));
                });
            }, opts.timeout);
            return ()=>{
                timers.clearFastTimeout(fastTimer);
                clearImmediate(s1);
                clearImmediate(s2);
            };
        } : (socketWeakRef, opts)=>{
            if (!opts.timeout) return noop;
            let s1 = null;
            let fastTimer = timers.setFastTimeout(()=>{
                s1 = setImmediate(()=>{
                    onConnectTimeout(socketWeakRef.deref(), opts);
                });
            }, opts.timeout);
            return ()=>{
                timers.clearFastTimeout(fastTimer);
                clearImmediate(s1);
            };
        };
        function onConnectTimeout(socket, opts) {
            if (null == socket) return;
            let message = 'Connect Timeout Error';
            if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`;
            else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
            message += ` timeout: ${opts.timeout}ms)`;
            destroy(socket, new ConnectTimeoutError(message));
        }
        let lastUrlString = null;
        let lastProtocol = null;
        function getProtocolFromUrlString(urlString) {
            if (urlString === lastUrlString) return lastProtocol;
            let protocol = getProtocolFromUrlStringSlow(urlString);
            lastUrlString = urlString;
            lastProtocol = protocol;
            return protocol;
        }
        function getProtocolFromUrlStringSlow(urlString) {
            if ('h' === urlString[0] && 't' === urlString[1] && 't' === urlString[2] && 'p' === urlString[3]) switch(urlString[4]){
                case ':':
                    return 'http:';
                case 's':
                    if (':' === urlString[5]) return 'https:';
            }
            return urlString.slice(0, urlString.indexOf(':') + 1);
        }
        let kEnumerableProperty = {
            __proto__: null,
            enumerable: true
        };
        let normalizedMethodRecordsBase = {
            delete: 'DELETE',
            DELETE: 'DELETE',
            get: 'GET',
            GET: 'GET',
            head: 'HEAD',
            HEAD: 'HEAD',
            options: 'OPTIONS',
            OPTIONS: 'OPTIONS',
            post: 'POST',
            POST: 'POST',
            put: 'PUT',
            PUT: 'PUT',
            query: 'QUERY',
            QUERY: 'QUERY'
        };
        let normalizedMethodRecords = {
            ...normalizedMethodRecordsBase,
            patch: 'patch',
            PATCH: 'PATCH'
        };
        Object.setPrototypeOf(normalizedMethodRecordsBase, null);
        Object.setPrototypeOf(normalizedMethodRecords, null);
        module.exports = {
            kEnumerableProperty,
            isDisturbed,
            isBlobLike,
            parseOrigin,
            parseURL,
            getServerName,
            isStream,
            isIterable,
            hasSafeIterator,
            isAsyncIterable,
            isDestroyed,
            headerNameToString,
            bufferToLowerCasedHeaderName,
            addListener,
            removeAllListeners,
            errorRequest,
            parseRawHeaders,
            toRawHeaders,
            encodeRawHeaders,
            parseHeaders,
            setHeader,
            parseKeepAliveTimeout,
            destroy,
            bodyLength,
            deepClone,
            isBuffer,
            assertRequestHandler,
            getSocketInfo,
            isFormDataLike,
            pathHasQueryOrFragment,
            serializePathWithQuery,
            addAbortListener,
            isValidHTTPToken,
            isValidHeaderValue,
            isTokenCharCode,
            parseRangeHeader,
            normalizedMethodRecordsBase,
            normalizedMethodRecords,
            isValidPort,
            isHttpOrHttpsPrefixed,
            safeHTTPMethods: Object.freeze([
                'GET',
                'HEAD',
                'OPTIONS',
                'TRACE'
            ]),
            wrapRequestBody,
            setupConnectTimeout,
            getProtocolFromUrlString
        };
    }),
    6603: ((module)=>{
        let fastNow = 0;
        let RESOLUTION_MS = 1e3;
        let TICK_MS = (RESOLUTION_MS >> 1) - 1;
        let fastNowTimeout;
        let kFastTimer = Symbol('kFastTimer');
        let fastTimers = [];
        let NOT_IN_LIST = -2;
        let TO_BE_CLEARED = -1;
        let PENDING = 0;
        let ACTIVE = 1;
        function onTick() {
            fastNow += TICK_MS;
            let idx = 0;
            let len = fastTimers.length;
            while(idx < len){
                let timer = fastTimers[idx];
                if (timer._state === PENDING) {
                    timer._idleStart = fastNow - TICK_MS;
                    timer._state = ACTIVE;
                } else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
                    timer._state = TO_BE_CLEARED;
                    timer._idleStart = -1;
                    timer._onTimeout(timer._timerArg);
                }
                if (timer._state === TO_BE_CLEARED) {
                    timer._state = NOT_IN_LIST;
                    if (0 !== --len) fastTimers[idx] = fastTimers[len];
                } else ++idx;
            }
            fastTimers.length = len;
            if (0 !== fastTimers.length) refreshTimeout();
        }
        function refreshTimeout() {
            if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
            else {
                clearTimeout(fastNowTimeout);
                fastNowTimeout = setTimeout(onTick, TICK_MS);
                fastNowTimeout?.unref();
            }
        }
        class FastTimer {
            [kFastTimer] = true;
            _state = NOT_IN_LIST;
            _idleTimeout = -1;
            _idleStart = -1;
            _onTimeout;
            _timerArg;
            constructor(callback, delay, arg){
                this._onTimeout = callback;
                this._idleTimeout = delay;
                this._timerArg = arg;
                this.refresh();
            }
            refresh() {
                if (this._state === NOT_IN_LIST) fastTimers.push(this);
                if (!fastNowTimeout || 1 === fastTimers.length) refreshTimeout();
                this._state = PENDING;
            }
            clear() {
                this._state = TO_BE_CLEARED;
                this._idleStart = -1;
            }
        }
        module.exports = {
            setTimeout (callback, delay, arg) {
                return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
            },
            clearTimeout (timeout) {
                if (timeout[kFastTimer]) timeout.clear();
                else clearTimeout(timeout);
            },
            setFastTimeout (callback, delay, arg) {
                return new FastTimer(callback, delay, arg);
            },
            clearFastTimeout (timeout) {
                timeout.clear();
            },
            now () {
                return fastNow;
            },
            tick (delay = 0) {
                fastNow += delay - RESOLUTION_MS + 1;
                onTick();
                onTick();
            },
            reset () {
                fastNow = 0;
                fastTimers.length = 0;
                clearTimeout(fastNowTimeout);
                fastNowTimeout = null;
            },
            kFastTimer
        };
    })
};
