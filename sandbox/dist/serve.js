let external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
let external_node_events_namespaceObject = process.getBuiltinModule("node:events");
let X_ALREADY_SENT = "x-hono-already-sent";
let external_node_http_namespaceObject = process.getBuiltinModule("node:http");
let external_node_http2_namespaceObject = process.getBuiltinModule("node:http2");
let external_node_stream_namespaceObject = process.getBuiltinModule("node:stream");
let defineWebSocketHelper = (handler)=>(...args)=>{
        if ("function" == typeof args[0]) {
            let [createEvents, options] = args;
            return async function upgradeWebSocket(c, next) {
                let result = await handler(c, await createEvents(c), options);
                if (result) return result;
                await next();
            };
        } else {
            let [c, events, options] = args;
            return (async ()=>{
                let upgraded = await handler(c, events, options);
                if (!upgraded) throw new Error("Failed to upgrade WebSocket");
                return upgraded;
            })();
        }
    };
var RequestError = class extends Error {
    constructor(message, options){
        super(message, options);
        this.name = "RequestError";
    }
};
let nonJoinedHeaders = new Set([
    "age",
    "authorization",
    "content-length",
    "content-type",
    "etag",
    "expires",
    "from",
    "host",
    "if-modified-since",
    "if-unmodified-since",
    "last-modified",
    "location",
    "max-forwards",
    "proxy-authorization",
    "referer",
    "retry-after",
    "server",
    "user-agent"
]);
let validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
let isHttpWhitespace = (code)=>9 === code || 10 === code || 13 === code || 32 === code;
let normalizeHeaderValue = (value)=>{
    if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
    let start = 0;
    let end = value.length;
    while(start < end && isHttpWhitespace(value.charCodeAt(start)))start++;
    while(end > start && isHttpWhitespace(value.charCodeAt(end - 1)))end--;
    return value.slice(start, end);
};
let forbiddenHeaderValue = /[\0\r\n]/;
let GlobalHeaders = globalThis.Headers;
let materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders)=>{
    let headers = new HeadersCtor();
    for(let i = 0; i < rawHeaders.length; i += 2){
        let name = rawHeaders[i];
        if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
    }
    return headers;
};
var RequestHeaders = class {
    #incoming;
    #rawHeaders;
    #headers;
    #invalidValue;
    constructor(incoming){
        this.#incoming = incoming;
        if (incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
    }
    get #lazyRawHeaders() {
        return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
    }
    get #native() {
        if (!this.#headers) {
            this.#headers = materializeHeaders(this.#lazyRawHeaders);
            this.#rawHeaders = void 0;
        }
        return this.#headers;
    }
    #normalizedName(name) {
        if ("string" != typeof name) return;
        if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
        return name.toLowerCase();
    }
    #lookupHttp1(lowerName) {
        let headers = this.#incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest ? void 0 : this.#incoming.headers;
        if (!headers || nonJoinedHeaders.has(lowerName) || "set-cookie" === lowerName || "__proto__" === lowerName) return;
        if (!Object.hasOwn(headers, lowerName)) return null;
        let rawValue = headers[lowerName];
        if ("string" == typeof rawValue) {
            let value = normalizeHeaderValue(rawValue);
            return forbiddenHeaderValue.test(value) ? void 0 : value;
        }
    }
    #lookup(rawHeaders, lowerName) {
        let separator = "cookie" === lowerName ? "; " : ", ";
        let value = null;
        for(let i = 0; i < rawHeaders.length; i += 2){
            let rawName = rawHeaders[i];
            if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
                let rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
                if (forbiddenHeaderValue.test(rawValue)) {
                    this.#invalidValue = true;
                    return;
                }
                value = null === value ? rawValue : value + separator + rawValue;
            }
        }
        return value;
    }
    append(name, value) {
        this.#native.append(name, value);
    }
    delete(name) {
        this.#native.delete(name);
    }
    get(name) {
        let lowerName = this.#normalizedName(name);
        if (lowerName && !this.#headers && !this.#invalidValue) {
            let http1Value = this.#lookupHttp1(lowerName);
            if (void 0 !== http1Value) return http1Value;
            let value = this.#lookup(this.#lazyRawHeaders, lowerName);
            if (void 0 !== value) return value;
        }
        return this.#native.get(name);
    }
    has(name) {
        let lowerName = this.#normalizedName(name);
        if (lowerName && !this.#headers && !this.#invalidValue) {
            let http1Value = this.#lookupHttp1(lowerName);
            if (void 0 !== http1Value) return null !== http1Value;
            let value = this.#lookup(this.#lazyRawHeaders, lowerName);
            if (void 0 !== value) return null !== value;
        }
        return this.#native.has(name);
    }
    set(name, value) {
        this.#native.set(name, value);
    }
    getSetCookie() {
        return this.#native.getSetCookie();
    }
    keys() {
        return this.#native.keys();
    }
    values() {
        return this.#native.values();
    }
    entries() {
        return this.#native.entries();
    }
    forEach(callback, thisArg) {
        this.#native.forEach((value, key)=>{
            callback.call(thisArg, value, key, this);
        });
    }
    [Symbol.iterator]() {
        return this.entries();
    }
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), {
    value: function(depth, options, inspectFn) {
        return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
            ...options,
            depth: null == depth ? null : depth - 1
        })}`;
    }
});
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
let newHeadersFromIncoming = (incoming)=>globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
let reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
let reDotSegment = /\/\.\.?(?:[/?#]|$)/;
let reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
let validateRequestTarget = (target)=>{
    let backslash = target.indexOf("\\");
    if (-1 !== backslash) {
        let query = target.indexOf("?");
        if (-1 === query || backslash < query) throw new RequestError("Backslash in request path");
    }
};
let buildUrl = (scheme, host, incomingUrl)=>{
    let url = `${scheme}://${host}${incomingUrl}`;
    if (reValidHost.test(host)) {
        if (0 === incomingUrl.length) return url + "/";
        if (47 !== incomingUrl.charCodeAt(0)) throw new RequestError("Invalid URL");
        if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
            validateRequestTarget(incomingUrl);
            return new URL(url).href;
        }
        return url;
    } else {
        validateRequestTarget(incomingUrl);
        let urlObj = new URL(url);
        if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
        return urlObj.href;
    }
};
let toRequestError = (e)=>{
    if (e instanceof RequestError) return e;
    return new RequestError(e.message, {
        cause: e
    });
};
let GlobalRequest = global.Request;
var Request$1 = class extends GlobalRequest {
    constructor(input, options){
        if ("object" == typeof input && getRequestCache in input) {
            let hasReplacementBody = void 0 !== options && "body" in options && null != options.body;
            if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
            input = input[getRequestCache]();
        }
        if (void 0 !== options?.body?.getReader) options.duplex ??= "half";
        super(input, options);
    }
};
let wrapBodyStream = Symbol("wrapBodyStream");
let byteExactEncodings = new Set([
    "latin1",
    "binary",
    "hex",
    "base64",
    "base64url"
]);
let isByteExactEncoding = (encoding)=>null === encoding || byteExactEncodings.has(encoding);
let bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
let bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
let toBufferChunk = (chunk, encoding)=>Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
let isRecoverableDisconnectedIncoming = (incoming)=>!(incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && "function" == typeof incoming.read && isByteExactEncoding(incoming.readableEncoding);
let recordBodyBufferedBeforeDisconnect = (incoming)=>{
    if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
    let incomingWithRecovery = incoming;
    incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
let readBodyBufferedBeforeDisconnect = (incoming, chunks)=>{
    if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
    let incomingWithRecovery = incoming;
    if (void 0 !== incomingWithRecovery[bodyBufferedBeforeDisconnectKey]) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
    let result;
    let errored = incoming.errored;
    if (errored && "ECONNRESET" !== errored.code) result = errored;
    else if (void 0 !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
    else {
        let bodyChunks = chunks ?? [];
        let chunk = incoming.read();
        if (null !== chunk) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
        let buffer = 1 === bodyChunks.length ? bodyChunks[0] : Buffer.concat(bodyChunks);
        result = buffer;
        let contentLength = incoming.headers["content-length"];
        if ("string" == typeof contentLength && /^\d+$/.test(contentLength)) {
            let expectedLength = Number(contentLength);
            if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
        }
    }
    incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
    return result;
};
let enqueueBufferedBody = (controller, buffered)=>{
    if (buffered instanceof Error) return void controller.error(buffered);
    if (buffered.length > 0) controller.enqueue(buffered);
    controller.close();
};
let newRequestFromIncoming = (method, url, headers, incoming, abortController)=>{
    let init = {
        method,
        headers,
        signal: abortController.signal
    };
    if ("TRACE" === method) {
        init.method = "GET";
        let req = new Request$1(url, init);
        Object.defineProperty(req, "method", {
            get () {
                return "TRACE";
            }
        });
        return req;
    }
    if (!("GET" === method || "HEAD" === method)) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({
        start (controller) {
            controller.enqueue(incoming.rawBody);
            controller.close();
        }
    });
    else if (incoming[wrapBodyStream]) {
        let reader;
        init.body = new ReadableStream({
            async pull (controller) {
                try {
                    if (!reader) {
                        let buffered = readBodyBufferedBeforeDisconnect(incoming);
                        if (void 0 !== buffered) return void enqueueBufferedBody(controller, buffered);
                    }
                    reader ||= external_node_stream_namespaceObject.Readable.toWeb(incoming).getReader();
                    let { done, value } = await reader.read();
                    if (done) controller.close();
                    else controller.enqueue(value);
                } catch (error) {
                    controller.error(error);
                }
            }
        });
    } else {
        let buffered = readBodyBufferedBeforeDisconnect(incoming);
        if (void 0 !== buffered) init.body = new ReadableStream({
            start (controller) {
                enqueueBufferedBody(controller, buffered);
            }
        });
        else init.body = external_node_stream_namespaceObject.Readable.toWeb(incoming);
    }
    return new Request$1(url, init);
};
let getRequestCache = Symbol("getRequestCache");
let requestCache = Symbol("requestCache");
let incomingKey = Symbol("incomingKey");
let urlKey = Symbol("urlKey");
let methodKey = Symbol("methodKey");
let headersKey = Symbol("headersKey");
let abortControllerKey = Symbol("abortControllerKey");
let getAbortController = Symbol("getAbortController");
let abortRequest = Symbol("abortRequest");
let bodyBufferKey = Symbol("bodyBuffer");
let bodyReadPromiseKey = Symbol("bodyReadPromise");
let bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
let bodyLockReaderKey = Symbol("bodyLockReader");
let abortReasonKey = Symbol("abortReason");
let newBodyUnusableError = ()=>new TypeError("Body is unusable");
let rejectBodyUnusable = ()=>Promise.reject(newBodyUnusableError());
let textDecoder = new TextDecoder();
let consumeBodyDirectOnce = (request)=>{
    if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
    request[bodyConsumedDirectlyKey] = true;
};
let toArrayBuffer = (buf)=>buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
let contentType = (request)=>(request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
let methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
let normalizeIncomingMethod = (method)=>{
    if ("string" != typeof method || 0 === method.length) return "GET";
    switch(method){
        case "DELETE":
        case "GET":
        case "HEAD":
        case "OPTIONS":
        case "PATCH":
        case "POST":
        case "PUT":
        case "QUERY":
            return method;
    }
    let upper = method.toUpperCase();
    switch(upper){
        case "DELETE":
        case "GET":
        case "HEAD":
        case "OPTIONS":
        case "POST":
        case "PUT":
            return upper;
        default:
            return method;
    }
};
let validateDirectReadMethod = (method)=>{
    if (!methodTokenRegExp.test(method)) return new TypeError(`'${method}' is not a valid HTTP method.`);
    let normalized = method.toUpperCase();
    if ("CONNECT" === normalized || "TRACK" === normalized || "TRACE" === normalized && "TRACE" !== method) return new TypeError(`'${method}' HTTP method is unsupported.`);
};
let readBodyWithFastPath = (request, method, fromBuffer)=>{
    if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
    let methodName = request.method;
    if ("GET" === methodName || "HEAD" === methodName) return request[getRequestCache]()[method]();
    let methodValidationError = validateDirectReadMethod(methodName);
    if (methodValidationError) return Promise.reject(methodValidationError);
    if (request[requestCache]) {
        if ("TRACE" !== methodName) return request[requestCache][method]();
    }
    let alreadyUsedError = consumeBodyDirectOnce(request);
    if (alreadyUsedError) return alreadyUsedError;
    let raw = readRawBodyIfAvailable(request);
    if (raw) {
        let result = Promise.resolve(fromBuffer(raw, request));
        request[bodyBufferKey] = void 0;
        return result;
    }
    return readBodyDirect(request).then((buf)=>{
        let result = fromBuffer(buf, request);
        request[bodyBufferKey] = void 0;
        return result;
    });
};
let readRawBodyIfAvailable = (request)=>{
    let incoming = request[incomingKey];
    if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
let normalizeAbortError = (request, incoming)=>{
    if (incoming.errored) return incoming.errored;
    let reason = request[abortReasonKey];
    if (void 0 !== reason) return reason instanceof Error ? reason : new Error(String(reason));
    return new Error("Client connection prematurely closed.");
};
let readBodyDirect = (request)=>{
    if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
    if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
    let incoming = request[incomingKey];
    if (incoming.readableDidRead) return rejectBodyUnusable();
    let buffered = readBodyBufferedBeforeDisconnect(incoming);
    if (void 0 !== buffered) {
        if (buffered instanceof Error) return Promise.reject(buffered);
        request[bodyBufferKey] = buffered;
        return Promise.resolve(buffered);
    }
    let promise = new Promise((resolve, reject)=>{
        let chunks = [];
        let settled = false;
        let finish = (callback)=>{
            if (settled) return;
            settled = true;
            cleanup();
            callback();
        };
        let recoverCompleteBodyAfterDisconnect = (error)=>{
            let streamError = incoming.errored ?? error;
            if (!isRecoverableDisconnectedIncoming(incoming) || streamError && "ECONNRESET" !== streamError.code) return false;
            finish(()=>{
                let recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
                if (recovered instanceof Error) reject(recovered);
                else if (void 0 === recovered) reject(error ?? normalizeAbortError(request, incoming));
                else {
                    request[bodyBufferKey] = recovered;
                    resolve(recovered);
                }
            });
            return true;
        };
        let onData = (chunk)=>{
            chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
        };
        let onEnd = ()=>{
            finish(()=>{
                let buffer = 1 === chunks.length ? chunks[0] : Buffer.concat(chunks);
                request[bodyBufferKey] = buffer;
                resolve(buffer);
            });
        };
        let onError = (error)=>{
            if (recoverCompleteBodyAfterDisconnect(error)) return;
            finish(()=>{
                reject(error);
            });
        };
        let onClose = ()=>{
            if (incoming.readableEnded) return void onEnd();
            if (recoverCompleteBodyAfterDisconnect()) return;
            finish(()=>{
                reject(normalizeAbortError(request, incoming));
            });
        };
        let cleanup = ()=>{
            incoming.off("data", onData);
            incoming.off("end", onEnd);
            incoming.off("error", onError);
            incoming.off("close", onClose);
            request[bodyReadPromiseKey] = void 0;
        };
        incoming.on("data", onData);
        incoming.on("end", onEnd);
        incoming.on("error", onError);
        incoming.on("close", onClose);
        queueMicrotask(()=>{
            if (settled) return;
            if (incoming.readableEnded) onEnd();
            else if (incoming.errored) onError(incoming.errored);
            else if (incoming.destroyed) onClose();
        });
    });
    request[bodyReadPromiseKey] = promise;
    return promise;
};
let requestPrototype = {
    get method () {
        return this[methodKey];
    },
    get url () {
        return this[urlKey];
    },
    get headers () {
        return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
    },
    [abortRequest] (reason) {
        if (void 0 === this[abortReasonKey]) this[abortReasonKey] = reason;
        let abortController = this[abortControllerKey];
        if (abortController && !abortController.signal.aborted) abortController.abort(reason);
    },
    [getAbortController] () {
        this[abortControllerKey] ||= new AbortController();
        if (void 0 !== this[abortReasonKey] && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
        return this[abortControllerKey];
    },
    [getRequestCache] () {
        let abortController = this[getAbortController]();
        if (this[requestCache]) return this[requestCache];
        let method = this.method;
        if (this[bodyConsumedDirectlyKey] && !("GET" === method || "HEAD" === method)) {
            this[bodyBufferKey] = void 0;
            let init = {
                method: "TRACE" === method ? "GET" : method,
                headers: this.headers,
                signal: abortController.signal
            };
            if ("TRACE" !== method) {
                init.body = new ReadableStream({
                    start (c) {
                        c.close();
                    }
                });
                init.duplex = "half";
            }
            let req = new Request$1(this[urlKey], init);
            if ("TRACE" === method) Object.defineProperty(req, "method", {
                get () {
                    return "TRACE";
                }
            });
            return this[requestCache] = req;
        }
        return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
    },
    get body () {
        if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
        let request = this[getRequestCache]();
        if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
        return request.body;
    },
    get bodyUsed () {
        if (this[bodyConsumedDirectlyKey]) return true;
        if (this[requestCache]) return this[requestCache].bodyUsed;
        return false;
    }
};
Object.defineProperty(requestPrototype, "signal", {
    get () {
        return this[getAbortController]().signal;
    }
});
[
    "cache",
    "credentials",
    "destination",
    "duplex",
    "integrity",
    "mode",
    "redirect",
    "referrer",
    "referrerPolicy",
    "keepalive"
].forEach((k)=>{
    Object.defineProperty(requestPrototype, k, {
        get () {
            return this[getRequestCache]()[k];
        }
    });
});
[
    "clone",
    "formData"
].forEach((k)=>{
    Object.defineProperty(requestPrototype, k, {
        value: function() {
            if (this[bodyConsumedDirectlyKey]) {
                if ("clone" === k) throw newBodyUnusableError();
                return rejectBodyUnusable();
            }
            return this[getRequestCache]()[k]();
        }
    });
});
Object.defineProperty(requestPrototype, "text", {
    value: function() {
        return readBodyWithFastPath(this, "text", (buf)=>textDecoder.decode(buf));
    }
});
Object.defineProperty(requestPrototype, "arrayBuffer", {
    value: function() {
        return readBodyWithFastPath(this, "arrayBuffer", (buf)=>toArrayBuffer(buf));
    }
});
Object.defineProperty(requestPrototype, "blob", {
    value: function() {
        return readBodyWithFastPath(this, "blob", (buf, request)=>{
            let type = contentType(request);
            let init = type ? {
                headers: {
                    "content-type": type
                }
            } : void 0;
            return new Response(buf, init).blob();
        });
    }
});
Object.defineProperty(requestPrototype, "json", {
    value: function() {
        if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
        return this.text().then(JSON.parse);
    }
});
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), {
    value: function(depth, options, inspectFn) {
        return `Request (lightweight) ${inspectFn({
            method: this.method,
            url: this.url,
            headers: this.headers,
            nativeRequest: this[requestCache]
        }, {
            ...options,
            depth: null == depth ? null : depth - 1
        })}`;
    }
});
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
let newRequest = (incoming, defaultHostname)=>{
    let req = Object.create(requestPrototype);
    req[incomingKey] = incoming;
    req[methodKey] = normalizeIncomingMethod(incoming.method);
    let incomingUrl = incoming.url || "";
    if ("/" !== incomingUrl[0] && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
        if (incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
        try {
            validateRequestTarget(incomingUrl);
            req[urlKey] = new URL(incomingUrl).href;
        } catch (e) {
            throw new RequestError("Invalid absolute URL", {
                cause: e
            });
        }
        return req;
    }
    let host = (incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
    if (!host) throw new RequestError("Missing host header");
    let scheme;
    if (incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest) {
        scheme = incoming.scheme;
        if (!("http" === scheme || "https" === scheme)) throw new RequestError("Unsupported scheme");
    } else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
    try {
        req[urlKey] = buildUrl(scheme, host, incomingUrl);
    } catch (e) {
        if (e instanceof RequestError) throw e;
        else throw new RequestError("Invalid URL", {
            cause: e
        });
    }
    return req;
};
let defaultContentType = "text/plain; charset=UTF-8";
let responseCache = Symbol("responseCache");
let getResponseCache = Symbol("getResponseCache");
let cacheKey = Symbol("cache");
let GlobalResponse = global.Response;
var Response$1 = class Response$1 {
    #body;
    #init;
    [getResponseCache]() {
        let cache = this[cacheKey];
        let liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
        delete this[cacheKey];
        return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
            status: this.#init?.status,
            statusText: this.#init?.statusText,
            headers: liveHeaders
        } : this.#init);
    }
    constructor(body, init){
        let headers;
        this.#body = body;
        if (init instanceof GlobalResponse) {
            let cachedGlobalResponse = init[responseCache];
            if (cachedGlobalResponse) {
                this.#init = cachedGlobalResponse;
                this[getResponseCache]();
                return;
            }
            this.#init = init instanceof Response$1 ? init.#init : init;
            headers = new Headers(init.headers);
        } else this.#init = init;
        if (null == body || "string" == typeof body || void 0 !== body?.getReader || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
            init?.status || 200,
            body ?? null,
            headers || init?.headers
        ];
    }
    get headers() {
        let cache = this[cacheKey];
        if (cache) {
            if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (null === cache[1] ? void 0 : {
                "content-type": defaultContentType
            }));
            return cache[2];
        }
        return this[getResponseCache]().headers;
    }
    get status() {
        return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
    }
    get ok() {
        let status = this.status;
        return status >= 200 && status < 300;
    }
};
[
    "body",
    "bodyUsed",
    "redirected",
    "statusText",
    "trailers",
    "type",
    "url"
].forEach((k)=>{
    Object.defineProperty(Response$1.prototype, k, {
        get () {
            return this[getResponseCache]()[k];
        }
    });
});
[
    "arrayBuffer",
    "blob",
    "clone",
    "formData",
    "json",
    "text"
].forEach((k)=>{
    Object.defineProperty(Response$1.prototype, k, {
        value: function() {
            return this[getResponseCache]()[k]();
        }
    });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), {
    value: function(depth, options, inspectFn) {
        return `Response (lightweight) ${inspectFn({
            status: this.status,
            headers: this.headers,
            ok: this.ok,
            nativeResponse: this[responseCache]
        }, {
            ...options,
            depth: null == depth ? null : depth - 1
        })}`;
    }
});
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
let validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
let parseRedirectUrl = (url)=>{
    if (url instanceof URL) return url.href;
    if (validRedirectUrl.test(url)) return url;
    return new URL(url).href;
};
let validRedirectStatuses = new Set([
    301,
    302,
    303,
    307,
    308
]);
Object.defineProperty(Response$1, "redirect", {
    value: function redirect(url, status = 302) {
        if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
        return new Response$1(null, {
            status,
            headers: {
                location: parseRedirectUrl(url)
            }
        });
    },
    writable: true,
    configurable: true
});
Object.defineProperty(Response$1, "json", {
    value: function json(data, init) {
        let body = JSON.stringify(data);
        if (void 0 === body) throw new TypeError("The data is not JSON serializable");
        let initHeaders = init?.headers;
        let headers;
        if (initHeaders) {
            headers = new Headers(initHeaders);
            if (!headers.has("content-type")) headers.set("content-type", "application/json");
        } else headers = {
            "content-type": "application/json"
        };
        return new Response$1(body, {
            status: init?.status ?? 200,
            statusText: init?.statusText,
            headers
        });
    },
    writable: true,
    configurable: true
});
async function readWithoutBlocking(readPromise) {
    return Promise.race([
        readPromise,
        Promise.resolve().then(()=>Promise.resolve(void 0))
    ]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
    let cancel = (error)=>{
        reader.cancel(error).catch(()=>{});
    };
    let stream = writable.stream;
    if (writable.destroyed || stream?.closed || stream?.destroyed) {
        cancel();
        return reader.closed;
    }
    writable.on("close", cancel);
    writable.on("error", cancel);
    (currentReadPromise ?? reader.read()).then(flow, handleStreamError);
    return reader.closed.finally(()=>{
        writable.off("close", cancel);
        writable.off("error", cancel);
    });
    function handleStreamError(error) {
        if (error) writable.destroy(error);
    }
    function onDrain() {
        reader.read().then(flow, handleStreamError);
    }
    function flow({ done, value }) {
        try {
            if (done) writable.end();
            else if (writable.write(value)) reader.read().then(flow, handleStreamError);
            else writable.once("drain", onDrain);
        } catch (e) {
            handleStreamError(e);
        }
    }
}
function writeFromReadableStream(stream, writable) {
    if (stream.locked) throw new TypeError("ReadableStream is locked.");
    else if (writable.destroyed) return void stream.cancel().catch(()=>{});
    return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
let buildOutgoingHttpHeaders = (headers, defaultContentType)=>{
    let res = {};
    if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
    if (headers.has("set-cookie")) {
        let cookies = [];
        for (let [k, v] of headers)if ("set-cookie" === k) cookies.push(v);
        else res[k] = v;
        if (cookies.length > 0) res["set-cookie"] = cookies;
    } else for (let [k, v] of headers)res[k] = v;
    if (defaultContentType) res["content-type"] ??= defaultContentType;
    return res;
};
let outgoingEnded = Symbol("outgoingEnded");
let incomingDraining = Symbol("incomingDraining");
let DRAIN_TIMEOUT_MS = 500;
let MAX_DRAIN_BYTES = 67108864;
let drainIncoming = (incoming)=>{
    let incomingWithDrainState = incoming;
    if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
    incomingWithDrainState[incomingDraining] = true;
    if (incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest) {
        try {
            incoming.stream?.close?.(external_node_http2_namespaceObject.constants.NGHTTP2_NO_ERROR);
        } catch  {}
        return;
    }
    let bytesRead = 0;
    let cleanup = ()=>{
        clearTimeout(timer);
        incoming.off("data", onData);
        incoming.off("end", cleanup);
        incoming.off("error", cleanup);
    };
    let forceClose = ()=>{
        cleanup();
        let socket = incoming.socket;
        if (socket && !socket.destroyed) {
            if ("function" == typeof socket.destroySoon) socket.destroySoon();
            else if ("function" == typeof socket.destroy) socket.destroy();
        }
    };
    let timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
    timer.unref?.();
    let onData = (chunk)=>{
        bytesRead += chunk.length;
        if (bytesRead > MAX_DRAIN_BYTES) forceClose();
    };
    incoming.on("data", onData);
    incoming.on("end", cleanup);
    incoming.on("error", cleanup);
    incoming.resume();
};
let makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup)=>()=>{
        if (incoming.errored) {
            recordBodyBufferedBeforeDisconnect(incoming);
            req[abortRequest](incoming.errored.toString());
        } else if (!outgoing.writableFinished || incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest && incoming.aborted) {
            recordBodyBufferedBeforeDisconnect(incoming);
            req[abortRequest]("Client connection prematurely closed.");
        }
        if (needsBodyCleanup && !incoming.readableEnded) setTimeout(()=>{
            if (!incoming.readableEnded) setTimeout(()=>{
                drainIncoming(incoming);
            });
        });
    };
let isImmediateCacheableResponse = (res)=>{
    if (!(cacheKey in res)) return false;
    let body = res[cacheKey][1];
    return null === body || "string" == typeof body || body instanceof Uint8Array;
};
let handleRequestError = ()=>new Response(null, {
        status: 400
    });
let handleFetchError = (e)=>new Response(null, {
        status: e instanceof Error && ("TimeoutError" === e.name || "TimeoutError" === e.constructor.name) ? 504 : 500
    });
let handleResponseError = (e, outgoing)=>{
    let err = e instanceof Error ? e : new Error("unknown error", {
        cause: e
    });
    if ("ERR_STREAM_PREMATURE_CLOSE" === err.code) console.info("The user aborted a request.");
    else {
        console.error(e);
        if (!outgoing.headersSent) {
            if (outgoing instanceof external_node_http_namespaceObject.ServerResponse) outgoing._contentLength = null;
            outgoing.writeHead(500, {
                "Content-Type": "text/plain"
            });
        }
        outgoing.end(`Error: ${err.message}`);
        outgoing.destroy(err);
    }
};
let flushHeaders = (outgoing)=>{
    if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
let trySetContentLength = (outgoing, status, length)=>{
    let http1 = outgoing;
    if (null === http1._contentLength && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && 204 !== status && 304 !== status && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
        http1._contentLength = length;
        return true;
    }
    return false;
};
let writeDefaultHeaders = (outgoing, status, length)=>{
    if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, {
        "Content-Type": defaultContentType
    });
    else outgoing.writeHead(status, {
        "Content-Type": defaultContentType,
        "Content-Length": length
    });
};
let responseViaCache = async (res, outgoing)=>{
    let [status, body, header] = res[cacheKey];
    if (!header) {
        if (null === body) {
            outgoing.writeHead(status);
            outgoing.end();
        } else if ("string" == typeof body) {
            writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
            outgoing.end(body);
        } else if (body instanceof Uint8Array) {
            writeDefaultHeaders(outgoing, status, body.byteLength);
            outgoing.end(body);
        } else if (body instanceof Blob) {
            writeDefaultHeaders(outgoing, status, body.size);
            outgoing.end(new Uint8Array(await body.arrayBuffer()));
        } else {
            outgoing.writeHead(status, {
                "Content-Type": defaultContentType
            });
            flushHeaders(outgoing);
            await writeFromReadableStream(body, outgoing)?.catch((e)=>handleResponseError(e, outgoing));
        }
        outgoing[outgoingEnded]?.();
        return;
    }
    let hasContentLength = false;
    let plainHeaders = false;
    let canAutoLength = true;
    if (header instanceof Headers) {
        hasContentLength = header.has("content-length");
        header = buildOutgoingHttpHeaders(header, null === body ? void 0 : defaultContentType);
    } else if (Array.isArray(header)) {
        let headerObj = new Headers(header);
        hasContentLength = headerObj.has("content-length");
        header = buildOutgoingHttpHeaders(headerObj, null === body ? void 0 : defaultContentType);
    } else {
        plainHeaders = true;
        for(let key in header){
            if (14 === key.length && "content-length" === key.toLowerCase()) {
                hasContentLength = true;
                break;
            }
            if (17 === key.length && "transfer-encoding" === key.toLowerCase() || 7 === key.length && "trailer" === key.toLowerCase()) canAutoLength = false;
        }
    }
    if (!hasContentLength) {
        let length;
        if ("string" == typeof body) length = Buffer.byteLength(body);
        else if (body instanceof Uint8Array) length = body.byteLength;
        else if (body instanceof Blob) length = body.size;
        if (void 0 !== length && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
            if (plainHeaders) header = {
                ...header
            };
            header["Content-Length"] = length;
        }
    }
    outgoing.writeHead(status, header);
    if (null == body) outgoing.end();
    else if ("string" == typeof body || body instanceof Uint8Array) outgoing.end(body);
    else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
    else {
        flushHeaders(outgoing);
        await writeFromReadableStream(body, outgoing)?.catch((e)=>handleResponseError(e, outgoing));
    }
    outgoing[outgoingEnded]?.();
};
let isPromise = (res)=>"function" == typeof res.then;
let responseViaResponseObject = async (res, outgoing, options = {})=>{
    if (isPromise(res)) if (options.errorHandler) try {
        res = await res;
    } catch (err) {
        let errRes = await options.errorHandler(err);
        if (!errRes) return;
        res = errRes;
    }
    else res = await res.catch(handleFetchError);
    if (cacheKey in res) return responseViaCache(res, outgoing);
    let resHeaderRecord = buildOutgoingHttpHeaders(res.headers, null === res.body ? void 0 : defaultContentType);
    if (res.body) {
        let reader = res.body.getReader();
        let values = [];
        let done = false;
        let currentReadPromise;
        if ("chunked" !== resHeaderRecord["transfer-encoding"]) {
            let maxReadCount = 2;
            for(let i = 0; i < maxReadCount; i++){
                currentReadPromise ||= reader.read();
                let chunk = await readWithoutBlocking(currentReadPromise);
                if (!chunk) {
                    if (1 === i) {
                        await new Promise((resolve)=>setTimeout(resolve));
                        maxReadCount = 3;
                        continue;
                    }
                    break;
                }
                currentReadPromise = void 0;
                if (chunk.value) values.push(chunk.value);
                if (chunk.done) {
                    done = true;
                    break;
                }
            }
            if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value)=>acc + value.length, 0);
        }
        outgoing.writeHead(res.status, resHeaderRecord);
        values.forEach((value)=>{
            outgoing.write(value);
        });
        if (done) outgoing.end();
        else {
            if (0 === values.length) flushHeaders(outgoing);
            await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
        }
    } else if (resHeaderRecord[X_ALREADY_SENT]) ;
    else {
        outgoing.writeHead(res.status, resHeaderRecord);
        outgoing.end();
    }
    outgoing[outgoingEnded]?.();
};
let getRequestListener = (fetchCallback, options = {})=>{
    let autoCleanupIncoming = options.autoCleanupIncoming ?? true;
    if (false !== options.overrideGlobalObjects && global.Request !== Request$1) {
        Object.defineProperty(global, "Request", {
            value: Request$1
        });
        Object.defineProperty(global, "Response", {
            value: Response$1
        });
    }
    return async (incoming, outgoing)=>{
        let res, req;
        let needsBodyCleanup = false;
        let closeHandlerAttached = false;
        let ensureCloseHandler = ()=>{
            if (!req || closeHandlerAttached) return;
            closeHandlerAttached = true;
            outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
        };
        try {
            req = newRequest(incoming, options.hostname);
            needsBodyCleanup = autoCleanupIncoming && !("GET" === incoming.method || "HEAD" === incoming.method);
            if (needsBodyCleanup) {
                incoming[wrapBodyStream] = true;
                if (incoming instanceof external_node_http2_namespaceObject.Http2ServerRequest) outgoing[outgoingEnded] = ()=>{
                    if (!incoming.readableEnded) setTimeout(()=>{
                        if (!incoming.readableEnded) setTimeout(()=>{
                            incoming.destroy();
                            outgoing.destroy();
                        });
                    });
                };
            }
            res = fetchCallback(req, {
                incoming,
                outgoing
            });
            if (!isPromise(res) && isImmediateCacheableResponse(res)) {
                if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", ()=>{
                    if (!incoming.readableEnded) drainIncoming(incoming);
                });
                return responseViaCache(res, outgoing);
            }
            ensureCloseHandler();
        } catch (e) {
            if (res) return handleResponseError(e, outgoing);
            else if (options.errorHandler) {
                ensureCloseHandler();
                res = await options.errorHandler(req ? e : toRequestError(e));
                if (!res) return;
            } else res = req ? handleFetchError(e) : handleRequestError();
        }
        try {
            return await responseViaResponseObject(res, outgoing, options);
        } catch (e) {
            return handleResponseError(e, outgoing);
        }
    };
};
let CloseEvent = globalThis.CloseEvent ?? class extends Event {
    #eventInitDict;
    constructor(type, eventInitDict = {}){
        super(type, eventInitDict);
        this.#eventInitDict = eventInitDict;
    }
    get wasClean() {
        return this.#eventInitDict.wasClean ?? false;
    }
    get code() {
        return this.#eventInitDict.code ?? 0;
    }
    get reason() {
        return this.#eventInitDict.reason ?? "";
    }
};
let ErrorEvent = globalThis.ErrorEvent ?? class extends Event {
    #eventInitDict;
    constructor(type, eventInitDict = {}){
        super(type, eventInitDict);
        this.#eventInitDict = eventInitDict;
    }
    get message() {
        return this.#eventInitDict.message ?? "";
    }
    get filename() {
        return this.#eventInitDict.filename ?? "";
    }
    get lineno() {
        return this.#eventInitDict.lineno ?? 0;
    }
    get colno() {
        return this.#eventInitDict.colno ?? 0;
    }
    get error() {
        return this.#eventInitDict.error ?? null;
    }
};
let generateConnectionSymbol = ()=>Symbol("connection");
let CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
let WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
let responseHeadersToSkip = new Set([
    "connection",
    "content-length",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "sec-websocket-accept",
    "sec-websocket-extensions",
    "sec-websocket-protocol"
]);
let appendResponseHeaders = (headers, responseHeaders)=>{
    if (!responseHeaders) return;
    responseHeaders.forEach((value, key)=>{
        if (responseHeadersToSkip.has(key.toLowerCase())) return;
        headers.push(`${key}: ${value}`);
    });
};
let rejectUpgradeRequest = (socket, status, responseHeaders)=>{
    if (socket.destroyed) return;
    let responseLines = [
        "Connection: close",
        "Content-Length: 0"
    ];
    appendResponseHeaders(responseLines, responseHeaders);
    socket.end(`HTTP/1.1 ${status.toString()} ${external_node_http_namespaceObject.STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r
`);
};
let createUpgradeRequest = (request)=>{
    let protocol = request.socket.encrypted ? "https" : "http";
    let incomingUrl = request.url ?? "/";
    let url;
    if ("/" !== incomingUrl[0] && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
        validateRequestTarget(incomingUrl);
        url = new URL(incomingUrl).href;
    } else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
    let headers = new Headers();
    for(let key in request.headers){
        let value = request.headers[key];
        if (value) headers.append(key, Array.isArray(value) ? value[0] : value);
    }
    return new Request(url, {
        headers
    });
};
let setupWebSocket = (options)=>{
    let { server, fetchCallback, wss } = options;
    let waiterMap = new Map();
    wss.on("connection", (ws, request)=>{
        let waiter = waiterMap.get(request);
        if (waiter) {
            waiter.resolve(ws);
            waiterMap.delete(request);
        }
    });
    let rejectWaiter = (request)=>{
        let waiter = waiterMap.get(request);
        if (waiter) {
            waiterMap.delete(request);
            waiter.reject(new Error("WebSocket handshake aborted"));
        }
    };
    let waitForWebSocket = (request, connectionSymbol)=>new Promise((resolve, reject)=>{
            waiterMap.set(request, {
                resolve,
                reject,
                connectionSymbol
            });
        });
    server.on("upgrade", async (request, socket, head)=>{
        if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
        let ignoreSocketError = ()=>{};
        let reclaimWaiterOnClose = ()=>rejectWaiter(request);
        socket.on("error", ignoreSocketError);
        socket.once("close", reclaimWaiterOnClose);
        let env = {
            incoming: request,
            outgoing: void 0,
            wss,
            [WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
        };
        let status = 400;
        let responseHeaders;
        try {
            let response = await fetchCallback(createUpgradeRequest(request), env);
            if (response instanceof Response) {
                status = response.status;
                responseHeaders = response.headers;
            }
        } catch (error) {
            if (1 === server.listenerCount("upgrade")) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
            return;
        }
        if (socket.destroyed) return void rejectWaiter(request);
        let waiter = waiterMap.get(request);
        if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
            rejectWaiter(request);
            if (1 === server.listenerCount("upgrade")) rejectUpgradeRequest(socket, status, responseHeaders);
            return;
        }
        let addResponseHeaders = (headers)=>{
            appendResponseHeaders(headers, responseHeaders);
        };
        wss.on("headers", addResponseHeaders);
        try {
            wss.handleUpgrade(request, socket, head, (ws)=>{
                socket.off("close", reclaimWaiterOnClose);
                socket.off("error", ignoreSocketError);
                wss.emit("connection", ws, request);
            });
        } finally{
            wss.off("headers", addResponseHeaders);
        }
    });
    server.on("close", ()=>{
        wss.close();
    });
};
defineWebSocketHelper(async (c, events, options)=>{
    if (c.req.header("upgrade")?.toLowerCase() !== "websocket") return;
    let env = c.env;
    let waitForWebSocket = env[WAIT_FOR_WEBSOCKET_SYMBOL];
    if (!waitForWebSocket || !env.incoming) return new Response(null, {
        status: 500
    });
    let connectionSymbol = generateConnectionSymbol();
    env[CONNECTION_SYMBOL_KEY] = connectionSymbol;
    (async ()=>{
        let ws;
        try {
            ws = await waitForWebSocket(env.incoming, connectionSymbol);
        } catch  {
            return;
        }
        let messagesReceivedInStarting = [];
        let bufferMessage = (data, isBinary)=>{
            messagesReceivedInStarting.push([
                data,
                isBinary
            ]);
        };
        ws.on("message", bufferMessage);
        let ctx = {
            binaryType: "arraybuffer",
            close (code, reason) {
                ws.close(code, reason);
            },
            protocol: ws.protocol,
            raw: ws,
            get readyState () {
                return ws.readyState;
            },
            send (source, opts) {
                ws.send(source, {
                    compress: opts?.compress
                });
            },
            url: new URL(c.req.url)
        };
        try {
            events?.onOpen?.(new Event("open"), ctx);
        } catch (e) {
            (options?.onError ?? console.error)(e);
        }
        let handleMessage = (data, isBinary)=>{
            let datas = Array.isArray(data) ? data : [
                data
            ];
            for (let data of datas)try {
                events?.onMessage?.(new MessageEvent("message", {
                    data: isBinary ? data instanceof ArrayBuffer ? data : data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) : "string" == typeof data ? data : Buffer.from(data).toString("utf-8")
                }), ctx);
            } catch (e) {
                (options?.onError ?? console.error)(e);
            }
        };
        ws.off("message", bufferMessage);
        for (let message of messagesReceivedInStarting)handleMessage(...message);
        ws.on("message", (data, isBinary)=>{
            handleMessage(data, isBinary);
        });
        ws.on("close", (code, reason)=>{
            try {
                events?.onClose?.(new CloseEvent("close", {
                    code,
                    reason: reason.toString()
                }), ctx);
            } catch (e) {
                (options?.onError ?? console.error)(e);
            }
        });
        ws.on("error", (error)=>{
            try {
                events?.onError?.(new ErrorEvent("error", {
                    error
                }), ctx);
            } catch (e) {
                (options?.onError ?? console.error)(e);
            }
        });
    })();
    return new Response();
});
let createAdaptorServer = (options)=>{
    let fetchCallback = options.fetch;
    let requestListener = getRequestListener(fetchCallback, {
        hostname: options.hostname,
        overrideGlobalObjects: options.overrideGlobalObjects,
        autoCleanupIncoming: options.autoCleanupIncoming
    });
    let server = (options.createServer || external_node_http_namespaceObject.createServer)(options.serverOptions || {}, requestListener);
    if (options.websocket && options.websocket.server) {
        if (true !== options.websocket.server.options.noServer) throw new Error("WebSocket server must be created with { noServer: true } option");
        setupWebSocket({
            server,
            fetchCallback,
            wss: options.websocket.server
        });
    }
    return server;
};
let external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
class Refusal extends Error {
    reason;
    constructor(reason){
        super(reason.kind);
        this.name = 'Refusal';
        this.reason = reason;
    }
}
function conflict(status, message) {
    return new Refusal({
        kind: 'conflict',
        status,
        message
    });
}
function invalidField(field, message) {
    return new Refusal({
        kind: 'invalid-model',
        errors: {
            [field]: [
                message
            ]
        }
    });
}
let ACCESS_KEY_LIFE_MS = 1200000;
class Access {
    #rules;
    #state;
    #expiryMs = new Map();
    constructor(rules, state){
        this.#rules = rules;
        this.#state = state;
    }
    check({ authorization, accessKey }) {
        let { token, clock } = this.#rules;
        if (authorization === `Bearer ${token}`) return;
        let expiryMs = void 0 === accessKey ? void 0 : this.#expiryMs.get(accessKey);
        if (void 0 === expiryMs || clock.now() >= expiryMs) throw unauthorized();
    }
    authorizePrivateIntegration(apiKey) {
        if (apiKey !== this.#rules.apiKey) throw unauthorized();
        return this.#grant();
    }
    authorizeIntegration(apiKey, secret) {
        if (secret !== this.#rules.integrationSecret) throw unauthorized();
        return this.authorizePrivateIntegration(apiKey);
    }
    #grant() {
        let { apiKeyIntegration, clock } = this.#rules;
        let holder = this.#state.records().find(({ name })=>name === apiKeyIntegration);
        let instance = holder?.instance ?? null;
        if (null === instance) throw conflict('notInstalled', 'Integration not installed');
        let accessKey = (0, external_node_crypto_namespaceObject.randomBytes)(16).toString('hex');
        this.#expiryMs.set(accessKey, clock.now() + ACCESS_KEY_LIFE_MS);
        return {
            integrationInstance: instance,
            accessKey
        };
    }
}
function unauthorized() {
    return new Refusal({
        kind: 'unauthorized'
    });
}
var http_exception_HTTPException = class extends Error {
    res;
    status;
    constructor(status = 500, options){
        super(options?.message, {
            cause: options?.cause
        });
        this.res = options?.res;
        this.status = status;
    }
    getResponse() {
        if (this.res) return new Response(this.res.body, {
            status: this.status,
            headers: this.res.headers
        });
        return new Response(this.message, {
            status: this.status
        });
    }
};
let GET_MATCH_RESULT = Symbol();
let bufferToFormData = (arrayBuffer, contentType)=>new Response(arrayBuffer, {
        headers: {
            "Content-Type": contentType.replace(/^[^;]+/, (mediaType)=>mediaType.toLowerCase())
        }
    }).formData();
let MAX_NESTED_OBJECTS = 1e4;
let isRawRequest = (request)=>"headers" in request;
let parseBody = async (request, options = Object.create(null))=>{
    let { all = false, dot = false } = options;
    let mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
    if ("multipart/form-data" === mediaType || "application/x-www-form-urlencoded" === mediaType) return parseFormData(request, {
        all,
        dot
    });
    return {};
};
async function parseFormData(request, options) {
    if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
    let headers = isRawRequest(request) ? request.headers : request.raw.headers;
    let arrayBuffer = await request.arrayBuffer();
    let formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
    if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
    let formData = await formDataPromise;
    if (formData) return convertFormDataToBodyData(formData, options);
    return {};
}
function convertFormDataToBodyData(formData, options) {
    let form = Object.create(null);
    let nestingState = {
        count: 0
    };
    formData.forEach((value, key)=>{
        if (options.all || key.endsWith("[]")) handleParsingAllValues(form, key, value);
        else form[key] = value;
    });
    if (options.dot) Object.entries(form).forEach(([key, value])=>{
        if (key.includes(".")) {
            handleParsingNestedValues(form, key, value, nestingState);
            delete form[key];
        }
    });
    return form;
}
let handleParsingAllValues = (form, key, value)=>{
    if (void 0 !== form[key]) if (Array.isArray(form[key])) form[key].push(value);
    else form[key] = [
        form[key],
        value
    ];
    else if (key.endsWith("[]")) form[key] = [
        value
    ];
    else form[key] = value;
};
let handleParsingNestedValues = (form, key, value, state)=>{
    if (/(?:^|\.)__proto__\./.test(key)) return;
    let nestedForm = form;
    let keys = key.split(".", 34);
    if (keys.length > 33) throwNestingLimitExceeded();
    keys.forEach((key, index)=>{
        if (index === keys.length - 1) nestedForm[key] = value;
        else {
            if (!nestedForm[key] || "object" != typeof nestedForm[key] || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
                if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
                nestedForm[key] = Object.create(null);
            }
            nestedForm = nestedForm[key];
        }
    });
};
let throwNestingLimitExceeded = ()=>{
    throw new Error("Nesting limit exceeded");
};
let splitPath = (path)=>{
    let paths = path.split("/");
    if ("" === paths[0]) paths.shift();
    return paths;
};
let url_splitRoutingPath = (routePath)=>{
    let { groups, path } = extractGroupsFromPath(routePath);
    let paths = splitPath(path);
    return replaceGroupMarks(paths, groups);
};
let extractGroupsFromPath = (path)=>{
    let groups = [];
    path = path.replace(/\{[^}]+\}/g, (match, index)=>{
        let mark = `@${index}`;
        groups.push([
            mark,
            match
        ]);
        return mark;
    });
    return {
        groups,
        path
    };
};
let replaceGroupMarks = (paths, groups)=>{
    for(let i = groups.length - 1; i >= 0; i--){
        let [mark] = groups[i];
        for(let j = paths.length - 1; j >= 0; j--)if (paths[j].includes(mark)) {
            paths[j] = paths[j].replace(mark, groups[i][1]);
            break;
        }
    }
    return paths;
};
let patternCache = {};
let url_getPattern = (label, next)=>{
    if ("*" === label) return "*";
    let match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
    if (match) {
        let cacheKey = `${label}#${next}`;
        if (!patternCache[cacheKey]) if (match[2]) patternCache[cacheKey] = next && ":" !== next[0] && "*" !== next[0] ? [
            cacheKey,
            match[1],
            new RegExp(`^${match[2]}(?=/${next})`)
        ] : [
            label,
            match[1],
            new RegExp(`^${match[2]}$`)
        ];
        else patternCache[cacheKey] = [
            label,
            match[1],
            true
        ];
        return patternCache[cacheKey];
    }
    return null;
};
let tryDecode = (str, decoder)=>{
    try {
        return decoder(str);
    } catch  {
        return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match)=>{
            try {
                return decoder(match);
            } catch  {
                return match;
            }
        });
    }
};
let decodeURIWithPreservedPercent = (value)=>decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
let getPath = (request)=>{
    let url = request.url;
    let start = url.indexOf("/", url.indexOf(":") + 4);
    let i = start;
    for(; i < url.length; i++){
        let charCode = url.charCodeAt(i);
        if (37 === charCode) {
            let queryIndex = url.indexOf("?", i);
            let hashIndex = url.indexOf("#", i);
            let end = -1 === queryIndex ? -1 === hashIndex ? void 0 : hashIndex : -1 === hashIndex ? queryIndex : Math.min(queryIndex, hashIndex);
            let path = url.slice(start, end);
            let decoded = tryDecode(path, decodeURIWithPreservedPercent);
            if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
                let rewritten = new URL("http://localhost");
                rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
                if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
            }
            return decoded;
        } else if (63 === charCode || 35 === charCode) break;
    }
    return url.slice(start, i);
};
let getPathNoStrict = (request)=>{
    let result = getPath(request);
    return result.length > 1 && "/" === result.at(-1) ? result.slice(0, -1) : result;
};
let mergePath = (base, sub, ...rest)=>{
    if (rest.length) sub = mergePath(sub, ...rest);
    return `${base?.[0] === "/" ? "" : "/"}${base}${"/" === sub ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
let checkOptionalParameter = (path)=>{
    if (63 !== path.charCodeAt(path.length - 1) || !path.includes(":")) return null;
    let segments = path.split("/");
    let results = [];
    let basePath = "";
    segments.forEach((segment)=>{
        if ("" === segment || /\:/.test(segment)) {
            if (/\:/.test(segment)) if (63 === segment.charCodeAt(segment.length - 1)) {
                if (0 === results.length && "" === basePath) results.push("/");
                else results.push(basePath);
                let optionalSegment = segment.slice(0, -1);
                basePath += "/" + optionalSegment;
                results.push(basePath);
            } else basePath += "/" + segment;
        } else basePath += "/" + segment;
    });
    return results.filter((v, i, a)=>a.indexOf(v) === i);
};
let tryDecodeURIComponent = (str)=>-1 !== str.indexOf("%") ? tryDecode(str, decodeURIComponent_) : str;
let _decodeURI = (value)=>{
    if (-1 !== value.indexOf("+")) value = value.replace(/\+/g, " ");
    return tryDecodeURIComponent(value);
};
let _getQueryParam = (url, key, multiple)=>{
    let hashIndex = url.indexOf("#", 8);
    if (-1 !== hashIndex) url = url.slice(0, hashIndex);
    let encoded;
    if (!multiple && key && !/[%+&=]/.test(key)) {
        let queryIndex = url.indexOf("?", 8);
        let keyIndex = queryIndex;
        if (-1 === keyIndex) return;
        if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
        while(-1 !== keyIndex){
            let trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
            if (61 === trailingKeyCode || 38 === trailingKeyCode || isNaN(trailingKeyCode)) {
                if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
                if (61 === trailingKeyCode) {
                    let valueIndex = keyIndex + key.length + 2;
                    let endIndex = url.indexOf("&", valueIndex);
                    return _decodeURI(url.slice(valueIndex, -1 === endIndex ? void 0 : endIndex));
                }
                return "";
            }
            keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
        }
        encoded = /[%+]/.test(url);
        if (!encoded) return;
    }
    let results = Object.create(null);
    encoded ??= /[%+]/.test(url);
    let keyIndex = url.indexOf("?", 8);
    while(-1 !== keyIndex){
        let nextKeyIndex = url.indexOf("&", keyIndex + 1);
        let valueIndex = url.indexOf("=", keyIndex);
        if (valueIndex > nextKeyIndex && -1 !== nextKeyIndex) valueIndex = -1;
        let name = url.slice(keyIndex + 1, -1 === valueIndex ? -1 === nextKeyIndex ? void 0 : nextKeyIndex : valueIndex);
        if (encoded) name = _decodeURI(name);
        keyIndex = nextKeyIndex;
        if ("" === name) continue;
        let value;
        if (-1 === valueIndex) value = "";
        else {
            value = url.slice(valueIndex + 1, -1 === nextKeyIndex ? void 0 : nextKeyIndex);
            if (encoded) value = _decodeURI(value);
        }
        if (multiple) {
            if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
            results[name].push(value);
        } else results[name] ??= value;
    }
    return key ? results[key] : results;
};
let getQueryParam = _getQueryParam;
let getQueryParams = (url, key)=>_getQueryParam(url, key, true);
let decodeURIComponent_ = decodeURIComponent;
var HonoRequest = class {
    raw;
    #validatedData;
    #matchResult;
    routeIndex = 0;
    path;
    bodyCache = {};
    constructor(request, path = "/", matchResult = [
        []
    ]){
        this.raw = request;
        this.path = path;
        this.#matchResult = matchResult;
    }
    param(key) {
        return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
    }
    #getDecodedParam(key) {
        let paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
        let param = this.#getParamValue(paramKey);
        return param && tryDecodeURIComponent(param);
    }
    #getAllDecodedParams() {
        let decoded = {};
        let keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
        for (let key of keys){
            let value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
            if (void 0 !== value) decoded[key] = tryDecodeURIComponent(value);
        }
        return decoded;
    }
    #getParamValue(paramKey) {
        return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
    }
    query(key) {
        return getQueryParam(this.url, key);
    }
    queries(key) {
        return getQueryParams(this.url, key);
    }
    header(name) {
        if (name) return this.raw.headers.get(name) ?? void 0;
        let headerData = Object.create(null);
        this.raw.headers.forEach((value, key)=>{
            headerData[key] = value;
        });
        return headerData;
    }
    async parseBody(options) {
        return parseBody(this, options);
    }
    #cachedBody = (key)=>{
        let { bodyCache, raw } = this;
        let cachedBody = bodyCache[key];
        if (cachedBody) return cachedBody;
        for(let anyCachedKey in bodyCache)return bodyCache[anyCachedKey].then((body)=>{
            if ("json" === anyCachedKey) body = JSON.stringify(body);
            let contentType = "formData" === anyCachedKey ? void 0 : raw.headers.get("content-type");
            return new Response(body, {
                headers: contentType ? {
                    "Content-Type": contentType
                } : void 0
            })[key]();
        });
        return bodyCache[key] = raw[key]();
    };
    json() {
        return this.#cachedBody("text").then((text)=>JSON.parse(text));
    }
    text() {
        return this.#cachedBody("text");
    }
    arrayBuffer() {
        return this.#cachedBody("arrayBuffer");
    }
    bytes() {
        return this.#cachedBody("arrayBuffer").then((buffer)=>new Uint8Array(buffer));
    }
    blob() {
        return this.#cachedBody("blob");
    }
    formData() {
        return this.#cachedBody("formData");
    }
    addValidatedData(target, data) {
        (this.#validatedData ??= {})[target] = data;
    }
    valid(target) {
        return this.#validatedData?.[target];
    }
    get url() {
        return this.raw.url;
    }
    get method() {
        return this.raw.method;
    }
    get [GET_MATCH_RESULT]() {
        return this.#matchResult;
    }
    get matchedRoutes() {
        return this.#matchResult[0].map(([[, route]])=>route);
    }
    get routePath() {
        return this.#matchResult[0].map(([[, route]])=>route)[this.routeIndex].path;
    }
};
let HtmlEscapedCallbackPhase = {
    Stringify: 1,
    BeforeStream: 2,
    Stream: 3
};
let raw = (value, callbacks)=>{
    let escapedString = new String(value);
    escapedString.isEscaped = true;
    escapedString.callbacks = callbacks;
    return escapedString;
};
let escapeRe = /[&<>'"]/;
let stringBufferToString = async (buffer, callbacks)=>{
    let str = "";
    callbacks ||= [];
    let resolvedBuffer = await Promise.all(buffer);
    for(let i = resolvedBuffer.length - 1;; i--){
        str += resolvedBuffer[i];
        i--;
        if (i < 0) break;
        let r = resolvedBuffer[i];
        if (null == r || "boolean" == typeof r) continue;
        if ("number" == typeof r) {
            str += r;
            continue;
        }
        if ("object" == typeof r) callbacks.push(...r.callbacks || []);
        let isEscaped = r.isEscaped;
        r = await ("object" == typeof r ? r.toString() : r);
        if ("object" == typeof r) callbacks.push(...r.callbacks || []);
        if (r.isEscaped ?? isEscaped) str += r;
        else {
            let buf = [
                str
            ];
            escapeToBuffer(r, buf);
            str = buf[0];
        }
    }
    return raw(str, callbacks);
};
let escapeToBuffer = (str, buffer)=>{
    let match = str.search(escapeRe);
    if (-1 === match) {
        buffer[0] += str;
        return;
    }
    let escape;
    let index;
    let lastIndex = 0;
    for(index = match; index < str.length; index++){
        switch(str.charCodeAt(index)){
            case 34:
                escape = "&quot;";
                break;
            case 39:
                escape = "&#39;";
                break;
            case 38:
                escape = "&amp;";
                break;
            case 60:
                escape = "&lt;";
                break;
            case 62:
                escape = "&gt;";
                break;
            default:
                continue;
        }
        buffer[0] += str.substring(lastIndex, index) + escape;
        lastIndex = index + 1;
    }
    buffer[0] += str.substring(lastIndex, index);
};
let resolveCallbackSync = (str)=>{
    let callbacks = str.callbacks;
    if (!callbacks?.length) return str;
    let buffer = [
        str
    ];
    let context = {};
    callbacks.forEach((c)=>c({
            phase: HtmlEscapedCallbackPhase.Stringify,
            buffer,
            context
        }));
    return buffer[0];
};
let resolveCallback = async (str, phase, preserveCallbacks, context, buffer)=>{
    if ("object" == typeof str && !(str instanceof String)) {
        if (!(str instanceof Promise)) str = str.toString();
        if (str instanceof Promise) str = await str;
    }
    let callbacks = str.callbacks;
    if (!callbacks?.length) return Promise.resolve(str);
    if (buffer) buffer[0] += str;
    else buffer = [
        str
    ];
    let resStr = Promise.all(callbacks.map((c)=>c({
            phase,
            buffer,
            context
        }))).then((res)=>Promise.all(res.filter(Boolean).map((str)=>resolveCallback(str, phase, false, context, buffer))).then(()=>buffer[0]));
    if (preserveCallbacks) return raw(await resStr, callbacks);
    else return resStr;
};
let TEXT_PLAIN = "text/plain; charset=UTF-8";
let setDefaultContentType = (contentType, headers)=>({
        "Content-Type": contentType,
        ...headers
    });
let createResponseInstance = (body, init)=>new Response(body, init);
var Context = class {
    #rawRequest;
    #req;
    env = {};
    #var;
    finalized = false;
    error;
    #status;
    #executionCtx;
    #res;
    #layout;
    #renderer;
    #notFoundHandler;
    #preparedHeaders;
    #matchResult;
    #path;
    constructor(req, options){
        this.#rawRequest = req;
        if (options) {
            this.#executionCtx = options.executionCtx;
            this.env = options.env;
            this.#notFoundHandler = options.notFoundHandler;
            this.#path = options.path;
            this.#matchResult = options.matchResult;
        }
    }
    get req() {
        this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
        return this.#req;
    }
    get event() {
        if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
        else throw Error("This context has no FetchEvent");
    }
    get executionCtx() {
        if (this.#executionCtx) return this.#executionCtx;
        else throw Error("This context has no ExecutionContext");
    }
    get res() {
        return this.#res ||= createResponseInstance(null, {
            headers: this.#preparedHeaders ??= new Headers()
        });
    }
    set res(_res) {
        if (this.#res && _res) {
            _res = createResponseInstance(_res.body, _res);
            for (let [k, v] of this.#res.headers.entries())if ("content-type" !== k) if ("set-cookie" === k) {
                let cookies = this.#res.headers.getSetCookie();
                _res.headers.delete("set-cookie");
                for (let cookie of cookies)_res.headers.append("set-cookie", cookie);
            } else _res.headers.set(k, v);
        }
        this.#res = _res;
        this.finalized = true;
    }
    render = (...args)=>{
        this.#renderer ??= (content)=>this.html(content);
        return this.#renderer(...args);
    };
    setLayout = (layout)=>this.#layout = layout;
    getLayout = ()=>this.#layout;
    setRenderer = (renderer)=>{
        this.#renderer = renderer;
    };
    header = (name, value, options)=>{
        if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
        let headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
        if (void 0 === value) headers.delete(name);
        else if (options?.append) headers.append(name, value);
        else headers.set(name, value);
    };
    status = (status)=>{
        this.#status = status;
    };
    set = (key, value)=>{
        this.#var ??= new Map();
        this.#var.set(key, value);
    };
    get = (key)=>this.#var ? this.#var.get(key) : void 0;
    get var() {
        if (!this.#var) return {};
        return Object.fromEntries(this.#var);
    }
    #newResponse(data, arg, headers) {
        let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
        if ("object" == typeof arg && arg.headers) {
            responseHeaders ??= new Headers();
            for (let [key, value] of new Headers(arg.headers))if ("set-cookie" === key) responseHeaders.append(key, value);
            else responseHeaders.set(key, value);
        }
        if (headers) {
            if (!responseHeaders) {
                let count = 0;
                for(let k in headers)if (++count > 1 || "string" != typeof headers[k]) {
                    responseHeaders = new Headers();
                    break;
                }
            }
            if (responseHeaders) for(let k in headers){
                let v = headers[k];
                if ("string" == typeof v) responseHeaders.set(k, v);
                else {
                    responseHeaders.delete(k);
                    for (let v2 of v)responseHeaders.append(k, v2);
                }
            }
        }
        let status = "number" == typeof arg ? arg : arg?.status ?? this.#status;
        return createResponseInstance(data, {
            status,
            headers: responseHeaders ?? headers
        });
    }
    newResponse = (...args)=>this.#newResponse(...args);
    body = (data, arg, headers)=>this.#newResponse(data, arg, headers);
    text = (text, arg, headers)=>this.#preparedHeaders || this.#status || arg || headers || this.finalized ? this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers)) : new Response(text);
    json = (object, arg, headers)=>this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
    html = (html, arg, headers)=>{
        let res = (html)=>this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
        return "object" == typeof html ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
    };
    redirect = (location, status)=>{
        let locationString = String(location);
        this.header("Location", /[^\x00-\xFF]/.test(locationString) ? encodeURI(locationString) : locationString);
        return this.newResponse(null, status ?? 302);
    };
    notFound = ()=>{
        this.#notFoundHandler ??= ()=>createResponseInstance();
        return this.#notFoundHandler(this);
    };
};
let compose = (middleware, onError, onNotFound)=>(context, next)=>{
        let index = -1;
        return dispatch(0);
        async function dispatch(i) {
            if (i <= index) throw new Error("next() called multiple times");
            index = i;
            let res;
            let isError = false;
            let handler;
            if (middleware[i]) {
                handler = middleware[i][0][0];
                context.req.routeIndex = i;
            } else handler = i === middleware.length && next || void 0;
            if (handler) try {
                res = await handler(context, ()=>dispatch(i + 1));
            } catch (err) {
                if (err instanceof Error && onError) {
                    context.error = err;
                    res = await onError(err, context);
                    isError = true;
                } else throw err;
            }
            else if (false === context.finalized && onNotFound) res = await onNotFound(context);
            if (res && (false === context.finalized || isError)) context.res = res;
            return context;
        }
    };
let matchedRoutes = (c)=>c.req[GET_MATCH_RESULT][0].map(([[, route]])=>route);
let routePath = (c, index)=>matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";
let METHODS = [
    "get",
    "post",
    "put",
    "delete",
    "options",
    "patch",
    "query"
];
let MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
var UnsupportedPathError = class extends Error {
};
let COMPOSED_HANDLER = "__COMPOSED_HANDLER";
let countTrailingSlashes = (path)=>{
    let index = path.length;
    while(index > 0 && 47 === path.charCodeAt(index - 1))index--;
    return path.length - index;
};
let getPathPrefixLength = (c, pathPrefix, routePath)=>{
    if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
    let path = c.req.path;
    let matchResult = c.req[GET_MATCH_RESULT];
    let paramNames = new Set();
    let length = 0;
    for (let part of url_splitRoutingPath(pathPrefix)){
        if (":" === part[0] && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
        let pattern = url_getPattern(part);
        if (pattern && "*" !== pattern) {
            let name = pattern[1];
            if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
            paramNames.add(name);
        }
        if (pattern && "*" !== pattern && true !== pattern[2]) {
            let value = 2 === matchResult.length ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
            length += value.length + 1;
        } else if (pattern || part.endsWith("*")) {
            let end = path.indexOf("/", length + 1);
            length = -1 === end ? path.length : end;
        } else length += part.length + 1;
    }
    return length;
};
let createMountedRequest = (c, pathPrefix, routePath)=>{
    if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
    let prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
    let path = c.req.path.slice(prefixLength) || "/";
    if (prefixLength > c.req.path.length || "/" !== path[0] || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new http_exception_HTTPException(400, {
        message: "Invalid mounted path"
    });
    let rawUrl = c.req.raw.url;
    if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new http_exception_HTTPException(400, {
        message: "Invalid mounted path"
    });
    let rawPathEnd = rawUrl.search(/[?#]/);
    let rawTrailingSlashes = countTrailingSlashes(-1 === rawPathEnd ? rawUrl : rawUrl.slice(0, rawPathEnd));
    if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new http_exception_HTTPException(400, {
        message: "Invalid mounted path"
    });
    let url = new URL(rawUrl);
    url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
    path.includes("%");
    return new Request(url, c.req.raw);
};
let notFoundHandler = (c)=>c.text("404 Not Found", 404);
let errorHandler = (err, c)=>{
    if ("getResponse" in err) {
        let res = err.getResponse();
        return c.newResponse(res.body, res);
    }
    console.error(err);
    return c.text("Internal Server Error", 500);
};
var Hono = class Hono {
    get;
    post;
    put;
    delete;
    options;
    patch;
    query;
    all;
    on;
    use;
    router;
    getPath;
    _basePath = "/";
    #path = "/";
    routes = [];
    constructor(options = {}){
        [
            ...METHODS,
            "all"
        ].forEach((method)=>{
            this[method] = (args1, ...args)=>{
                let methodName = method.toUpperCase();
                if ("string" == typeof args1) this.#path = args1;
                else this.#addRoute(methodName, this.#path, args1);
                args.forEach((handler)=>{
                    this.#addRoute(methodName, this.#path, handler);
                });
                return this;
            };
        });
        this.on = (method, path, ...handlers)=>{
            for (let p of [
                path
            ].flat()){
                this.#path = p;
                for (let m of [
                    method
                ].flat()){
                    let methodName = m.toUpperCase();
                    for (let handler of handlers)this.#addRoute(methodName, this.#path, handler);
                }
            }
            return this;
        };
        this.use = (arg1, ...handlers)=>{
            if ("string" == typeof arg1) this.#path = arg1;
            else {
                this.#path = "*";
                handlers.unshift(arg1);
            }
            handlers.forEach((handler)=>{
                this.#addRoute("ALL", this.#path, handler);
            });
            return this;
        };
        let { strict, ...optionsWithoutStrict } = options;
        Object.assign(this, optionsWithoutStrict);
        this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
    }
    #clone() {
        let clone = new Hono({
            router: this.router,
            getPath: this.getPath
        });
        clone.errorHandler = this.errorHandler;
        clone.#notFoundHandler = this.#notFoundHandler;
        clone.routes = this.routes;
        return clone;
    }
    #notFoundHandler = notFoundHandler;
    errorHandler = errorHandler;
    route(path, app) {
        let subApp = this.basePath(path);
        app.routes.map((r)=>{
            let handler;
            if (app.errorHandler === errorHandler) handler = r.handler;
            else {
                handler = async (c, next)=>(await compose([], app.errorHandler)(c, ()=>r.handler(c, next))).res;
                handler[COMPOSED_HANDLER] = r.handler;
            }
            subApp.#addRoute(r.method, r.path, handler, r.basePath);
        });
        return this;
    }
    basePath(path) {
        let subApp = this.#clone();
        subApp._basePath = mergePath(this._basePath, path);
        return subApp;
    }
    onError = (handler)=>{
        this.errorHandler = handler;
        return this;
    };
    notFound = (handler)=>{
        this.#notFoundHandler = handler;
        return this;
    };
    mount(path, applicationHandler, options) {
        let replaceRequest;
        let optionHandler;
        if (options) if ("function" == typeof options) optionHandler = options;
        else {
            optionHandler = options.optionHandler;
            replaceRequest = false === options.replaceRequest ? (request)=>request : options.replaceRequest;
        }
        let getOptions = optionHandler ? (c)=>{
            let options = optionHandler(c);
            return Array.isArray(options) ? options : [
                options
            ];
        } : (c)=>{
            let executionContext;
            try {
                executionContext = c.executionCtx;
            } catch  {}
            return [
                c.env,
                executionContext
            ];
        };
        let defaultReplaceRequest = (c)=>{
            let mountedRoutePath = routePath(c);
            return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
        };
        let handler = async (c, next)=>{
            let res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
            if (res) return res;
            await next();
        };
        this.#addRoute("ALL", mergePath(path, "*"), handler);
        return this;
    }
    #addRoute(method, path, handler, baseRoutePath) {
        path = mergePath(this._basePath, path);
        let r = {
            basePath: void 0 !== baseRoutePath ? mergePath(this._basePath, baseRoutePath) : this._basePath,
            path,
            method,
            handler
        };
        this.router.add(method, path, [
            handler,
            r
        ]);
        this.routes.push(r);
    }
    #handleError(err, c) {
        if (err instanceof Error) return this.errorHandler(err, c);
        throw err;
    }
    #dispatch(request, executionCtx, env, method) {
        if ("HEAD" === method) return (async ()=>new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
        let path = this.getPath(request, {
            env
        });
        let matchResult = this.router.match(method, path);
        let c = new Context(request, {
            path,
            matchResult,
            env,
            executionCtx,
            notFoundHandler: this.#notFoundHandler
        });
        if (1 === matchResult[0].length) {
            let res;
            try {
                res = matchResult[0][0][0][0](c, async ()=>{
                    c.res = await this.#notFoundHandler(c);
                });
            } catch (err) {
                return this.#handleError(err, c);
            }
            return res instanceof Promise ? res.then((resolved)=>resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err)=>this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
        }
        let composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
        return (async ()=>{
            try {
                let context = await composed(c);
                if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
                return context.res;
            } catch (err) {
                return this.#handleError(err, c);
            }
        })();
    }
    fetch = (request, ...rest)=>this.#dispatch(request, rest[1], rest[0], request.method);
    request = (input, requestInit, Env, executionCtx)=>{
        if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
        input = input.toString();
        return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
    };
    fire = ()=>{
        addEventListener("fetch", (event)=>{
            event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
        });
    };
};
let createNullObject = ()=>Object.create(null);
let emptyParam = [];
function match(method, path) {
    let matchers = this.buildAllMatchers();
    let match = (method, path)=>{
        let matcher = matchers[method] || matchers["ALL"];
        let staticMatch = matcher[2][path];
        if (staticMatch) return staticMatch;
        let match = path.match(matcher[0]);
        if (!match) return [
            [],
            emptyParam
        ];
        let index = match.indexOf("", 1);
        return [
            matcher[1][index],
            match
        ];
    };
    this.match = match;
    return match(method, path);
}
let LABEL_REG_EXP_STR = "[^/]+";
let ONLY_WILDCARD_REG_EXP_STR = "[^]*";
let TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
let PATH_ERROR = Symbol();
let regExpMetaChars = new Set(".\\+*[^]$()");
function compareKey(a, b) {
    if (1 === a.length) return 1 === b.length ? a < b ? -1 : 1 : -1;
    if (1 === b.length) return 1;
    if ("[^]*" === a || "(?:|/[^]*)" === a) return "[^]*" === b ? -1 : 1;
    else if ("[^]*" === b || "(?:|/[^]*)" === b) return -1;
    if ("[^/]+" === a) return 1;
    else if ("[^/]+" === b) return -1;
    return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node = class Node {
    #index;
    #varIndex;
    #children = createNullObject();
    insert(tokens, index, paramMap, context, keys) {
        let node = this;
        for(let i = 0, len = tokens.length; i < len; i++){
            let token = tokens[i];
            let pattern = 1 === token.length ? "*" === token ? i === len - 1 ? [
                "",
                "",
                ONLY_WILDCARD_REG_EXP_STR
            ] : [
                "",
                "",
                LABEL_REG_EXP_STR
            ] : null : "/*" === token ? [
                "",
                "",
                TAIL_WILDCARD_REG_EXP_STR
            ] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
            let nextNode;
            if (pattern) {
                let name = pattern[1];
                let regexpStr = pattern[2] || "[^/]+";
                if (name && pattern[2]) {
                    if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
                    regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
                    if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
                    if (1 === regexpStr.length && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
                }
                keys.push(regexpStr);
                nextNode = node.#children[regexpStr];
                if (!nextNode) {
                    if ("[^]*" !== regexpStr && "(?:|/[^]*)" !== regexpStr) {
                        for(let k in node.#children)if ((regexpStr.length > 1 || k.length > 1) && "[^]*" !== k && "(?:|/[^]*)" !== k) throw PATH_ERROR;
                    }
                    nextNode = node.#children[regexpStr] = new Node();
                }
                if ("" !== name) {
                    nextNode.#varIndex ??= context.varIndex++;
                    paramMap.push([
                        name,
                        nextNode.#varIndex
                    ]);
                }
            } else {
                keys.push(token);
                nextNode = node.#children[token];
                if (!nextNode) {
                    for(let k in node.#children)if (k.length > 1 && "[^]*" !== k && "(?:|/[^]*)" !== k) throw PATH_ERROR;
                    nextNode = node.#children[token] = new Node();
                }
            }
            node = nextNode;
        }
        if (void 0 !== node.#index) throw PATH_ERROR;
        node.#index = index;
    }
    buildRegExpStr() {
        let strList = Object.keys(this.#children).sort(compareKey).map((k)=>{
            let c = this.#children[k];
            let childStr = c.buildRegExpStr();
            return "" === childStr ? "" : ("number" == typeof c.#varIndex ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
        }).filter(Boolean);
        if ("number" == typeof this.#index && -1 !== this.#index) strList.unshift(`#${this.#index}`);
        if (0 === strList.length) return "";
        if (1 === strList.length) return strList[0];
        return "(?:" + strList.join("|") + ")";
    }
};
var Trie = class {
    #context = {
        varIndex: 0
    };
    #root = new Node();
    #index = 0;
    paths = createNullObject();
    insert(path, isStatic) {
        let keys = [];
        if (isStatic) {
            this.#root.insert(path.split(""), -1, [], this.#context, keys);
            this.paths[path] = [
                -1,
                [],
                keys
            ];
            return;
        }
        let paramAssoc = [];
        let groups = [];
        let markedPath = path;
        for(let i = 0;;){
            let replaced = false;
            markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m)=>{
                let mark = `@\\${i}`;
                groups[i] = [
                    mark,
                    m
                ];
                i++;
                replaced = true;
                return mark;
            });
            if (!replaced) break;
        }
        let tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
        for(let i = groups.length - 1; i >= 0; i--){
            let [mark] = groups[i];
            for(let j = tokens.length - 1; j >= 0; j--)if (-1 !== tokens[j].indexOf(mark)) {
                tokens[j] = tokens[j].replace(mark, groups[i][1]);
                break;
            }
        }
        this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
        this.paths[path] = [
            this.#index++,
            paramAssoc,
            keys
        ];
    }
    buildRegExp() {
        let regexp = this.#root.buildRegExpStr();
        if ("" === regexp) return [
            /^$/,
            [],
            []
        ];
        let captureIndex = 0;
        let indexReplacementMap = [];
        let paramReplacementMap = [];
        regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex)=>{
            if (void 0 !== handlerIndex) {
                indexReplacementMap[++captureIndex] = Number(handlerIndex);
                return "$()";
            }
            if (void 0 !== paramIndex) paramReplacementMap[Number(paramIndex)] = ++captureIndex;
            return "";
        });
        return [
            new RegExp(`^${regexp}`),
            indexReplacementMap,
            paramReplacementMap
        ];
    }
};
function endsWithWildcard(keys) {
    let tail = keys[keys.length - 1];
    return "[^]*" === tail || "(?:|/[^]*)" === tail;
}
function covers(wildcard, target) {
    let last = wildcard.length - 1;
    for(let i = 0; i < last; i++)if (wildcard[i] !== target[i]) return false;
    return "[^]*" === wildcard[last] || target.length === last || "/" === target[last];
}
var RegExpRouter = class {
    name = "RegExpRouter";
    #handlers;
    #tries;
    constructor(){
        this.#handlers = {
            ["ALL"]: []
        };
        this.#tries = {
            ["ALL"]: new Trie()
        };
    }
    #insertPath(method, path) {
        try {
            this.#tries[method].insert(path, !/\*|\/:/.test(path));
        } catch (e) {
            throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
        }
    }
    add(method, path, handler) {
        let handlers = this.#handlers;
        if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
        let tries = this.#tries;
        if (!handlers[method]) {
            tries[method] = new Trie();
            handlers[method] = [
                ...handlers["ALL"]
            ];
            for(let p in tries["ALL"].paths)this.#insertPath(method, p);
        }
        if ("/*" === path) path = "*";
        let methods = "ALL" === method ? Object.keys(handlers) : [
            method
        ];
        let paths = checkOptionalParameter(path) || [
            path
        ];
        for (let path of paths)for (let m of methods){
            if (!tries[m].paths[path]) this.#insertPath(m, path);
            handlers[m].push([
                handler,
                path
            ]);
        }
    }
    match = match;
    buildAllMatchers() {
        let matchers = createNullObject();
        for (let method of Object.keys(this.#handlers))matchers[method] = this.#buildMatcher(method);
        this.#handlers = this.#tries = void 0;
        return matchers;
    }
    #buildMatcher(method) {
        let handlers = this.#handlers[method];
        let trie = this.#tries[method];
        let staticMap = createNullObject();
        let handlerData = [];
        let [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
        let own = createNullObject();
        let entries = handlers.map(([h, p], i)=>{
            (own[p] ??= []).push(i);
            return [
                h,
                trie.paths[p][1].reduceRight((map, [key, varIndex])=>{
                    map[key] = paramReplacementMap[varIndex];
                    return map;
                }, createNullObject())
            ];
        });
        let wildcards = Object.keys(own).filter((p)=>endsWithWildcard(trie.paths[p][2]));
        for(let path in trie.paths){
            let [index, , keys] = trie.paths[path];
            let indexes = [
                ...own[path]
            ];
            for (let p of wildcards)if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
            let data = indexes.sort((a, b)=>a - b).map((i)=>entries[i]);
            if (-1 === index) {
                let last = Math.max(-1, ...data.flatMap(([, map])=>Object.values(map)));
                staticMap[path] = [
                    data,
                    -1 === last ? emptyParam : path.match(regexp).slice(0, last + 1)
                ];
            } else handlerData[index] = data;
        }
        return [
            regexp,
            indexReplacementMap.map((i)=>handlerData[i]),
            staticMap
        ];
    }
};
var SmartRouter = class {
    name = "SmartRouter";
    #routers = [];
    #routes = [];
    constructor(init){
        this.#routers = init.routers;
    }
    add(method, path, handler) {
        if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
        this.#routes.push([
            method,
            path,
            handler
        ]);
    }
    match(method, path) {
        if (!this.#routes) throw new Error("Fatal error");
        let routers = this.#routers;
        let routes = this.#routes;
        let len = routers.length;
        let i = 0;
        let res;
        for(; i < len; i++){
            let router = routers[i];
            try {
                for(let i = 0, len = routes.length; i < len; i++)router.add(...routes[i]);
                res = router.match(method, path);
            } catch (e) {
                if (e instanceof UnsupportedPathError) continue;
                throw e;
            }
            this.match = router.match.bind(router);
            this.#routers = [
                router
            ];
            this.#routes = void 0;
            break;
        }
        if (i === len) throw new Error("Fatal error");
        this.name = `SmartRouter + ${this.activeRouter.name}`;
        return res;
    }
    get activeRouter() {
        if (this.#routes || 1 !== this.#routers.length) throw new Error("No active router has been determined yet.");
        return this.#routers[0];
    }
};
let emptyParams = createNullObject();
let order = 0;
var node_Node = class Node {
    #methods = [];
    #children = createNullObject();
    #patterns = [];
    #pattern;
    #params = emptyParams;
    insert(method, path, handler) {
        let curNode = this;
        let parts = url_splitRoutingPath(path);
        let possibleKeys = new Set();
        let i = 0;
        for (let p of parts){
            let nextP = parts[++i];
            let pattern = url_getPattern(p, nextP) || (void 0 === nextP && p && p.indexOf("*") === p.length - 1 ? p : null);
            let isParam = Array.isArray(pattern);
            let key = isParam ? pattern[0] : pattern || p;
            let child = curNode.#children[key] ||= new Node();
            if (pattern && !child.#pattern) {
                child.#pattern = pattern;
                curNode.#patterns.push(child);
            }
            curNode = child;
            if (isParam) possibleKeys.add(pattern[1]);
        }
        curNode.#methods.push({
            [method]: {
                handler,
                possibleKeys: [
                    ...possibleKeys
                ],
                score: ++order
            }
        });
    }
    #pushHandlerSets(handlerSets, node, method, nodeParams, params) {
        for(let i = 0, len = node.#methods.length; i < len; i++){
            let m = node.#methods[i];
            let handlerSet = m[method] || m["ALL"];
            if (handlerSet) {
                handlerSet.params = createNullObject();
                handlerSets.push(handlerSet);
                for(let i = 0, len = handlerSet.possibleKeys.length; i < len; i++){
                    let key = handlerSet.possibleKeys[i];
                    handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
                }
            }
        }
    }
    search(method, path) {
        let handlerSets = [];
        this.#params = emptyParams;
        let curNodes = [
            this
        ];
        let parts = splitPath(path);
        let curNodesQueue = [];
        let len = parts.length;
        let partOffsets = null;
        for(let i = 0; i < len; i++){
            let part = parts[i];
            let isLast = i === len - 1;
            let tempNodes = [];
            for(let j = 0, len2 = curNodes.length; j < len2; j++){
                let node = curNodes[j];
                let nextNode = node.#children[part];
                if (nextNode) {
                    nextNode.#params = node.#params;
                    if (isLast) {
                        if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
                        this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
                    } else tempNodes.push(nextNode);
                }
                for (let child of node.#patterns){
                    let pattern = child.#pattern;
                    let params = node.#params === emptyParams ? {} : {
                        ...node.#params
                    };
                    if ("string" == typeof pattern) {
                        if ("*" === pattern || part.startsWith(pattern.slice(0, -1))) {
                            this.#pushHandlerSets(handlerSets, child, method, node.#params);
                            if ("*" === pattern) {
                                child.#params = params;
                                tempNodes.push(child);
                            }
                        }
                        continue;
                    }
                    let [, name, matcher] = pattern;
                    if (part || true !== matcher) {
                        if (true !== matcher) {
                            if (!partOffsets) {
                                partOffsets = [];
                                let offset = "/" === path[0] ? 1 : 0;
                                for(let p = 0; p < len; p++){
                                    partOffsets[p] = offset;
                                    offset += parts[p].length + 1;
                                }
                            }
                            let restPathString = path.slice(partOffsets[i]);
                            let m = matcher.exec(restPathString);
                            if (m) {
                                if (!Object.hasOwn(params, name)) params[name] = m[0];
                                this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
                                if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
                                for(let _ in child.#children){
                                    child.#params = params;
                                    let componentCount = m[0].match(/\//g)?.length ?? 0;
                                    (curNodesQueue[componentCount] ||= []).push(child);
                                    break;
                                }
                                continue;
                            }
                        }
                        if (true === matcher || matcher.test(part)) {
                            if (!Object.hasOwn(params, name)) params[name] = part;
                            if (isLast) {
                                this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
                                if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
                            } else {
                                child.#params = params;
                                tempNodes.push(child);
                            }
                        }
                    }
                }
            }
            let shifted = curNodesQueue.shift();
            curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
        }
        if (handlerSets[1]) handlerSets.sort((a, b)=>a.score - b.score);
        return [
            handlerSets.map(({ handler, params })=>[
                    handler,
                    params
                ])
        ];
    }
};
var TrieRouter = class {
    name = "TrieRouter";
    #node = new node_Node();
    add(method, path, handler) {
        for (let result of checkOptionalParameter(path) || [
            path
        ])this.#node.insert(method, result, handler);
    }
    match(method, path) {
        return this.#node.search(method, path);
    }
};
var hono_Hono = class extends Hono {
    constructor(options = {}){
        super(options);
        this.router = options.router ?? new SmartRouter({
            routers: [
                new RegExpRouter(),
                new TrieRouter()
            ]
        });
    }
};
let PROBLEM_TYPES = {
    400: {
        section: '6.5.1',
        title: 'One or more validation errors occurred.'
    },
    403: {
        section: '6.5.3',
        title: 'Forbidden'
    },
    404: {
        section: '6.5.4',
        title: 'Not Found'
    },
    415: {
        section: '6.5.13',
        title: 'Unsupported Media Type'
    },
    500: {
        section: '6.6.1',
        title: 'An error occurred while processing your request.'
    }
};
function jsonAnswer(body, status = 200) {
    return answer(body, {
        status,
        mediaType: 'application/json; charset=utf-8'
    });
}
function problemAnswer(status, errors) {
    let { section, title } = PROBLEM_TYPES[status];
    let body = {
        errors,
        type: `https://tools.ietf.org/html/rfc7231#section-${section}`,
        title,
        status,
        traceId: `00-${randomHex(16)}-${randomHex(8)}-00`
    };
    return answer(body, {
        status,
        mediaType: 'application/problem+json; charset=utf-8'
    });
}
function errorAnswer(error) {
    return error instanceof Refusal ? refusalAnswer(error.reason) : problemAnswer(500);
}
function refusalAnswer(reason) {
    switch(reason.kind){
        case 'unauthorized':
            return jsonAnswer('Unauthorized', 401);
        case 'forbidden':
            return problemAnswer(403);
        case 'not-found':
            return problemAnswer(404);
        case 'unsupported-media-type':
            return problemAnswer(415);
        case 'invalid-model':
            return problemAnswer(400, reason.errors);
        case 'conflict':
            return jsonAnswer({
                status: reason.status,
                message: reason.message
            }, 409);
        case 'invalid-patch':
            return jsonAnswer(invalidPatch(reason.faults), 409);
    }
}
function invalidPatch(faults) {
    return {
        errorInfo: {
            ...faults,
            invalidConstraints: {},
            status: 'invalidArgs',
            message: 'Patch contains invalid operations'
        },
        isSuccessful: false,
        responseCode: 'conflict'
    };
}
function answer(body, { status, mediaType }) {
    return new Response(JSON.stringify(body), {
        status,
        headers: {
            'content-type': mediaType
        }
    });
}
function randomHex(bytes) {
    return (0, external_node_crypto_namespaceObject.randomBytes)(bytes).toString('hex');
}
let STATUSES = [
    'notConfigured',
    'active',
    'paused',
    'hasErrors',
    'failed'
];
let WRITE_STATUS = {
    camelCase: (status)=>status,
    PascalCase: (status)=>status.charAt(0).toUpperCase() + status.slice(1),
    number: (status)=>STATUSES.indexOf(status)
};
function toWire(instance, statusFormat) {
    return {
        ...instance,
        status: WRITE_STATUS[statusFormat](instance.status)
    };
}
let API_KEY = 'X-XCOM-Integration-ApiKey';
let SECRET = 'X-XCOM-Integration-Secret';
function authorizeRoutes({ options, workspace, access }) {
    let granted = ({ integrationInstance, accessKey })=>jsonAnswer({
            workspace,
            integrationInstance: toWire(integrationInstance, options.statusFormat),
            accessKey
        });
    let routes = new hono_Hono();
    routes.post('/authorize-private-integration', ({ req })=>granted(access.authorizePrivateIntegration(req.header(API_KEY))));
    routes.post('/authorize-integration', ({ req })=>granted(access.authorizeIntegration(req.header(API_KEY), req.header(SECRET))));
    return routes;
}
let LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;
function isByLoopbackName(request) {
    return LOOPBACK.test(request.header('host') ?? '');
}
let onlyLocalCalls = async ({ req }, next)=>{
    if (!isByLoopbackName(req)) throw new Refusal({
        kind: 'forbidden'
    });
    await next();
};
let WORKSPACES = '/workspaces';
function addressesOf(nameOrId) {
    let ws = encodeURIComponent(nameOrId);
    return {
        main: `/app/${ws}/main`,
        integrations: `/api/${ws}/integrations`,
        privateIntegrations: `/api/${ws}/private-integrations`
    };
}
function ownAddress({ name, id }, path) {
    let own = [
        WORKSPACES,
        ...pagesOf(name),
        ...pagesOf(id)
    ];
    return own.find((address)=>address === path) ?? addressesOf(name).main;
}
function pagesOf(nameOrId) {
    let { main, integrations, privateIntegrations } = addressesOf(nameOrId);
    return [
        main,
        integrations,
        privateIntegrations
    ];
}
let html = (strings, ...values)=>{
    let buffer = [
        ""
    ];
    for(let i = 0, len = strings.length - 1; i < len; i++){
        buffer[0] += strings[i];
        let children = Array.isArray(values[i]) ? values[i].flat(1 / 0) : [
            values[i]
        ];
        for(let i = 0, len = children.length; i < len; i++){
            let child = children[i];
            if ("string" == typeof child) escapeToBuffer(child, buffer);
            else if ("number" == typeof child) buffer[0] += child;
            else if ("boolean" == typeof child || null == child) continue;
            else if ("object" == typeof child && child.isEscaped) if (child.callbacks) buffer.unshift("", child);
            else {
                let tmp = child.toString();
                if (tmp instanceof Promise) buffer.unshift("", tmp);
                else buffer[0] += tmp;
            }
            else if (child instanceof Promise) buffer.unshift("", child);
            else escapeToBuffer(child.toString(), buffer);
        }
    }
    buffer[0] += strings.at(-1);
    return 1 === buffer.length ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
};
let STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1d2433, #e4e7ee);
  --soft: light-dark(#5a6478, #a3adbf);
  --line: light-dark(#d5dae3, #3a4355);
  --ground: light-dark(#f5f6f9, #12161f);
  --sheet: light-dark(#ffffff, #1b212d);
  --accent: light-dark(#1a56c4, #7aa7ff);
  --on-accent: light-dark(#ffffff, #0d1422);
  --good: light-dark(#0c6b3c, #67d39b);
  --bad: light-dark(#a81e2c, #ff8f97);
  --warn: light-dark(#855300, #f0b659);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif;
}
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
.banner {
  margin: 0; padding: .45rem 1.5rem; border-bottom: 1px solid var(--line);
  color: var(--soft); font-size: .875rem; text-align: center;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
p { margin: .25rem 0 1rem; }
a { color: var(--accent); }
code, textarea, .id { font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
.soft, .hint { color: var(--soft); }
.hint, .id, .more { display: block; font-size: .8125rem; }
.id, .more { color: var(--soft); }
.sheet {
  margin: 1.25rem 0; padding: 1.25rem; overflow-x: auto;
  background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem;
}
ul.sheet { padding-left: 2.5rem; }
.sheet > :last-child { margin-bottom: 0; }
.fields { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
.fields > div { flex: 1 1 16rem; }
.fields > button { margin-top: 1.35rem; }
label { display: block; font-size: .875rem; font-weight: 600; }
input, textarea {
  width: 100%; padding: .45rem .6rem; font-size: .9375rem;
  color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .4rem;
}
input { font-family: inherit; }
textarea { display: block; min-height: 2.4rem; font-size: .8125rem; resize: vertical; }
::placeholder { color: var(--soft); font-style: italic; opacity: .75; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button {
  padding: .45rem 1rem; font: inherit; font-size: .9375rem; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent);
  border: 1px solid var(--accent); border-radius: .4rem;
}
td button { padding: .3rem .8rem; }
button.quiet { color: var(--bad); background: none; border-color: currentColor; }
table { width: 100%; min-width: 46rem; border-collapse: collapse; }
th, td { padding: .7rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { padding-top: 0; border-top: 0; color: var(--soft); font-size: .8125rem; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; width: 24rem; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
tbody th .id, tbody th .more { font-weight: 400; }
td.version { font-variant-numeric: tabular-nums; }
.status { font-weight: 600; white-space: nowrap; }
.status::before { content: '●'; margin-right: .4rem; }
.status.active { color: var(--good); }
.status.failed { color: var(--bad); }
.status.notConfigured, .status.paused, .status.hasErrors { color: var(--warn); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; }
main > .message { margin: 1.25rem 0 0; }
.message { padding: .6rem .9rem; border-left: .3rem solid; border-radius: .3rem; background: var(--sheet); }
.message.done { border-color: var(--good); }
.message.refused { border-color: var(--bad); }
`;
let HEADERS = {
    'content-security-policy': `default-src 'none'; style-src 'sha256-${(0, external_node_crypto_namespaceObject.createHash)('sha256').update(STYLE).digest('base64')}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff'
};
let STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);
async function showPage(context, page) {
    let status = page.status ?? 200;
    return context.html(await inFrame(page), status, HEADERS);
}
function showProblem(context, { status, text }) {
    let main = html`<h1>Not possible</h1>
    <p class="message refused" role="alert">${text}</p>
    <p><a href="/workspaces">To the workspaces</a></p>`;
    return showPage(context, {
        title: 'Not possible',
        status,
        main
    });
}
function inFrame({ title, main }) {
    return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Kontur.CRM sandbox</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <p class="banner">
          <strong>Sandbox.</strong> An embedded imitation of the Kontur.CRM admin page, made from
          the vendor’s documentation. Nothing here reaches Kontur.CRM.
        </p>
        <main>${main}</main>
      </body>
    </html>`;
}
let onlyByLoopbackName = async (context, next)=>{
    if (isByLoopbackName(context.req)) return next();
    return showProblem(context, {
        status: 403,
        text: 'The sandbox’s pages are only to be had as 127.0.0.1, localhost or [::1].'
    });
};
let onlyOwnForms = async (context, next)=>{
    let { req } = context;
    let site = req.header('sec-fetch-site') ?? 'same-origin';
    let origin = req.header('origin') ?? ownOrigin(req.header('host'));
    let isOwn = 'same-origin' === site && origin === ownOrigin(req.header('host'));
    if ('GET' === req.method || isOwn) return next();
    return showProblem(context, {
        status: 403,
        text: 'This form came from another site.'
    });
};
function ownOrigin(host = '') {
    return `http://${host}`;
}
let USER_ID = 'ae9d0000-0000-4000-8000-00000000053d';
let APPLICATION = 'WebApp';
function isoWithOffset(timeMs) {
    return new Date(timeMs).toISOString().replace('Z', '+00:00');
}
function createdAt(timeMs) {
    let time = isoWithOffset(timeMs);
    return {
        updatedAt: time,
        updatedByUserId: USER_ID,
        updatedWith: APPLICATION,
        createdAt: time,
        createdByUserId: USER_ID,
        createdWith: APPLICATION
    };
}
function createdByService(timeMs) {
    let time = isoWithOffset(timeMs);
    return {
        updatedAt: time,
        updatedWith: 'xcom',
        createdAt: time,
        createdWith: 'xcom'
    };
}
function updatedAt(info, timeMs) {
    return {
        ...info,
        updatedAt: isoWithOffset(timeMs),
        updatedByUserId: USER_ID,
        updatedWith: APPLICATION
    };
}
function updatedByIntegration(info, change) {
    let changed = {
        ...info,
        updatedAt: isoWithOffset(change.timeMs),
        updatedWith: `Integration.${change.name}`
    };
    delete changed.updatedByUserId;
    return changed;
}
function newInstance(seed, timeMs) {
    let { version = seed.version, ...settings } = seed.settings ?? {};
    return {
        updateInfo: createdAt(timeMs),
        ...void 0 === seed.baseUrl ? {} : {
            baseUrl: seed.baseUrl
        },
        features: {
            call: false,
            hangup: false,
            sendSms: false,
            ...seed.features
        },
        status: seed.status ?? 'notConfigured',
        secrets: toSettings(seed.secrets).map(({ id, value })=>({
                id,
                value,
                values: [
                    value
                ]
            })),
        settings: [
            ...toSettings(settings),
            {
                id: 'version',
                value: version
            }
        ],
        webHooks: (seed.webHooks ?? []).map(seedWebHook),
        id: seed.id
    };
}
function toSettings(values = {}) {
    return Object.entries(values).map(([id, value])=>({
            id,
            value
        }));
}
function seedWebHook(webHook) {
    return {
        id: (0, external_node_crypto_namespaceObject.randomUUID)(),
        relativeUrl: 'setup/upgrade',
        triggerType: 'schedule',
        filter: {
            items: []
        },
        schedule: {
            period: '00:05:00'
        },
        disabled: false,
        ...webHook
    };
}
function newRecord(seed, beginning) {
    let { id = (0, external_node_crypto_namespaceObject.randomUUID)(), name, version } = seed;
    return {
        id,
        name,
        version,
        updateInfo: createdAt(beginning.nowMs),
        sequence: beginning.sequence,
        isPrivate: seed.isPrivate ?? false,
        ofOtherPartner: seed.ofOtherPartner ?? false,
        listedFromMs: beginning.listedFromMs,
        upgradeDueMs: null,
        instance: seed.installed ?? false ? newInstance({
            ...seed,
            id
        }, beginning.nowMs) : null
    };
}
function toIntegration({ id, name, version, updateInfo }) {
    return {
        id,
        name,
        version,
        updateInfo
    };
}
function configuredVersion({ settings }) {
    return settings.find(({ id })=>'version' === id)?.value;
}
function followVersion(record, nowMs) {
    let { instance, upgradeDueMs, version, name } = record;
    if (null === instance || null === upgradeDueMs || nowMs < upgradeDueMs) return;
    record.upgradeDueMs = null;
    record.instance = {
        ...instance,
        updateInfo: updatedByIntegration(instance.updateInfo, {
            name,
            timeMs: upgradeDueMs
        }),
        settings: [
            ...instance.settings.filter(({ id })=>'version' !== id),
            {
                id: 'version',
                value: version
            }
        ]
    };
}
function integrationRow(record, forms) {
    let { id, name, version, ofOtherPartner, instance } = record;
    return html`<tr>
    <th scope="row">
      <bdi>${name}</bdi>
      <span class="id"><bdi>${id}</bdi></span>
      ${ofOtherPartner ? html`<span class="more">another partner’s</span>` : null}
    </th>
    <td class="version"><bdi>${version}</bdi></td>
    <td>
      ${null === instance ? html`<span class="soft">not installed</span>` : stateOf(instance)}
    </td>
    <td>${null === instance ? installForm(record, forms) : installedForm(record, forms)}</td>
  </tr>`;
}
function stateOf(instance) {
    let { status } = instance;
    let version = configuredVersion(instance) ?? 'no version';
    return html`<span class="status ${status}"
      >${status.charAt(0).toUpperCase()}${status.slice(1)}</span
    >
    <span class="more">configured at <bdi>${version}</bdi></span>`;
}
function installForm({ id, name }, { to }) {
    return html`<form method="post" action="${to}">
    <input type="hidden" name="id" value="${id}" />
    <button name="action" value="install" aria-label="Install ${name}">Install</button>
  </form>`;
}
function installedForm({ id, name }, { to, typed }) {
    let parameters = typed.get('id') === id ? typed.get('parameters') ?? '' : '';
    return html`<form method="post" action="${to}">
    <input type="hidden" name="id" value="${id}" />
    <label for="parameters-${id}">setup parameters, JSON</label>
    ${textBox({
        id,
        parameters
    })}
    <div class="buttons">
      <button name="action" value="setup" aria-label="SetUp ${name}">SetUp</button>
      <button class="quiet" name="action" value="uninstall" aria-label="Uninstall ${name}">
        Uninstall
      </button>
    </div>
  </form>`;
}
function textBox({ id, parameters }) {
    return html`<textarea
    id="parameters-${id}"
    name="parameters"
    rows="2"
    placeholder='such as {"autoRedirect":true,"autoAnswer":true}'
    autocomplete="off"
    spellcheck="false"
  >
${parameters}</textarea>`;
}
let ROLES = {
    done: 'status',
    refused: 'alert'
};
function messageHtml(message) {
    if (void 0 === message) return null;
    let { kind, text } = message;
    return html`<p class="message ${kind}" role="${ROLES[kind]}">${text}</p>`;
}
function refusedMessage({ reason }) {
    return {
        kind: 'refused',
        text: wordsOf(reason)
    };
}
function wordsOf(reason) {
    switch(reason.kind){
        case 'conflict':
            return `${reason.message}.`;
        case 'invalid-model':
            return Object.values(reason.errors).flat().join(' ');
        case 'invalid-patch':
        case 'forbidden':
        case 'not-found':
        case 'unauthorized':
        case 'unsupported-media-type':
            return `The workspace refused this: ${reason.kind}.`;
    }
}
function integrationsPage(view) {
    let { workspace, rows, message, typed, status } = view;
    let { integrations, privateIntegrations } = addressesOf(workspace.name);
    let main = html`<h1>Integrations of <bdi>${workspace.name}</bdi></h1>
    <p class="soft">
      All partners’ public integrations. The token is among the
      <a href="${privateIntegrations}">private integrations</a>.
    </p>
    ${messageHtml(message)} ${createForm(integrations, typed)}
    <section class="sheet">
      <h2>Public integrations</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Integration</th>
            <th scope="col">Version</th>
            <th scope="col">Status</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((record)=>integrationRow(record, {
            to: integrations,
            typed
        }))}
        </tbody>
      </table>
      ${0 === rows.length ? html`<p class="soft">There is none yet.</p>` : null}
    </section>`;
    return {
        title: 'Integrations',
        status,
        main
    };
}
function createForm(to, typed) {
    return html`<form class="sheet" method="post" action="${to}">
    <h2>New integration</h2>
    <div class="fields">
      <div>
        <label for="name">name</label>
        <input
          id="name"
          name="name"
          value="${typed.get('name') ?? ''}"
          placeholder="such as my_workspace.myIntegration2020"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="name-hint"
        />
        <span class="hint" id="name-hint">
          Unique. A Latin letter, then Latin letters, digits, <code>.</code> and <code>_</code>
        </span>
      </div>
      <div>
        <label for="version">version</label>
        <input
          id="version"
          name="version"
          value="${typed.get('version') ?? ''}"
          placeholder="such as 1.0"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="version-hint"
        />
        <span class="hint" id="version-hint">
          <code>major.minor.patch.build-prerelease</code>, of which major and minor are mandatory
        </span>
      </div>
      <button name="action" value="create">Create</button>
    </div>
  </form>`;
}
let JSON_PATCH = 'application/json-patch+json';
let JSON_BODY = 'application/json';
async function readBody(context, mediaType) {
    let [given = ''] = (context.req.header('content-type') ?? '').split(';');
    if (given.trim().toLowerCase() !== mediaType) throw new Refusal({
        kind: 'unsupported-media-type'
    });
    return parseJson(await context.req.text(), 'The body is not valid JSON.');
}
function parseJson(text, message) {
    try {
        return JSON.parse(text);
    } catch  {
        throw invalidField('$', message);
    }
}
function getEnumValues(entries) {
    let numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
    let values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val)=>stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if ("bigint" == typeof value) return value.toString();
    return value;
}
class Cached {
    constructor(getter){
        this._getter = getter;
        this._value = void 0;
    }
    get value() {
        let getter = this._getter;
        if (void 0 !== getter) {
            this._value = getter();
            this._getter = void 0;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return null == input;
}
function cleanRegex(source) {
    let start = source.startsWith("^") ? 1 : 0;
    let end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    let ratio = val / step;
    let roundedRatio = Math.round(ratio);
    let tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
    return ratio - roundedRatio;
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true
    });
}
function rawShape(def) {
    let desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get () {
            let value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true
    });
}
function putProp(target, key, value) {
    if (key in target) util_assignProp(target, key, value);
    else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
    let raw = sourceShape(source);
    for (let key of keys){
        let desc = Object.getOwnPropertyDescriptor(raw, key);
        if (desc.enumerable) if (desc.get) deferProp(target, key, ()=>{
            let value = source._zod.def.shape[key];
            return wrap ? wrap(value, key) : value;
        });
        else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
function mirrorProps(target, source) {
    for (let key of Reflect.ownKeys(source)){
        let desc = Object.getOwnPropertyDescriptor(source, key);
        if (desc.enumerable) if (desc.get) deferProp(target, key, ()=>source[key]);
        else putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    let mergedDescriptors = {};
    for (let def of defs){
        let descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
let captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
function util_isObject(data) {
    return "object" == typeof data && null !== data && !Array.isArray(data);
}
let util_allowsEval = cached(()=>{
    if (globalConfig.jitless) return false;
    if ("u" > typeof navigator && navigator?.userAgent?.includes("Cloudflare")) return false;
    try {
        let F = Function;
        new F("");
        return true;
    } catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (false === util_isObject(o)) return false;
    let ctor = o.constructor;
    if (void 0 === ctor) return true;
    if ("function" != typeof ctor) return true;
    let prot = ctor.prototype;
    if (false === util_isObject(prot)) return false;
    if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o)) return {
        ...o
    };
    if (Array.isArray(o)) return [
        ...o
    ];
    if (o instanceof Map) return new Map(o);
    if (o instanceof Set) return new Set(o);
    return o;
}
let propertyKeyTypes = new Set([
    "string",
    "number",
    "symbol"
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
    let cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent) cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    let params = _params;
    if (!params) return {};
    if ("string" == typeof params) return {
        error: ()=>params
    };
    if (params?.message !== void 0) {
        if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if ("string" == typeof params.error) return {
        ...params,
        error: ()=>params.error
    };
    return params;
}
function stringifyPrimitive(value) {
    if ("bigint" == typeof value) return value.toString() + "n";
    if ("string" == typeof value) return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
}
let NUMBER_FORMAT_RANGES = (()=>({
        safeint: [
            Number.MIN_SAFE_INTEGER,
            Number.MAX_SAFE_INTEGER
        ],
        int32: [
            -2147483648,
            2147483647
        ],
        uint32: [
            0,
            4294967295
        ],
        float32: [
            -3.4028234663852886e+38,
            3.4028234663852886e38
        ],
        float64: [
            -Number.MAX_VALUE,
            Number.MAX_VALUE
        ]
    }))();
let BIGINT_FORMAT_RANGES = {
    int64: [
        BigInt("-9223372036854775808"),
        BigInt("9223372036854775807")
    ],
    uint64: [
        BigInt(0),
        BigInt("18446744073709551615")
    ]
};
function pick(schema, mask) {
    let currDef = schema._zod.def;
    let checks1 = currDef.checks;
    let hasChecks = checks1 && checks1.length > 0;
    if (hasChecks) throw new Error(".pick() cannot be used on object schemas containing refinements");
    let newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, {
        shape: newShape,
        checks: []
    }));
}
function maskedKeys(schema, mask) {
    let raw = sourceShape(schema);
    let keys = [];
    for (let key of Reflect.ownKeys(mask)){
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
        if (mask[key]) keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    let currDef = schema._zod.def;
    let checks1 = currDef.checks;
    let hasChecks = checks1 && checks1.length > 0;
    if (hasChecks) throw new Error(".omit() cannot be used on object schemas containing refinements");
    let omitted = new Set(maskedKeys(schema, mask));
    let newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key)=>!omitted.has(key)));
    return clone(schema, mergeDefs(currDef, {
        shape: newShape,
        checks: []
    }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
    let checks1 = schema._zod.def.checks;
    let hasChecks = checks1 && checks1.length > 0;
    if (hasChecks) {
        let existingShape = sourceShape(schema);
        for (let key of Reflect.ownKeys(shape))if (void 0 !== Object.getOwnPropertyDescriptor(existingShape, key)) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
    }
    return clone(schema, mergeDefs(schema._zod.def, {
        shape: extended(schema, shape)
    }));
}
function extended(schema, shape) {
    let newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
    return clone(schema, mergeDefs(schema._zod.def, {
        shape: extended(schema, shape)
    }));
}
function merge(a, b) {
    if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    let newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    let def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall () {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? []
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    let currDef = schema._zod.def;
    let checks1 = currDef.checks;
    let hasChecks = checks1 && checks1.length > 0;
    if (hasChecks) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
    let newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key)=>selected && !selected.has(key) ? value : new Class({
            type: "optional",
            innerType: value
        })));
    return clone(schema, mergeDefs(schema._zod.def, {
        shape: newShape,
        checks: []
    }));
}
function required(Class, schema, mask) {
    let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
    let newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key)=>selected && !selected.has(key) ? value : new Class({
            type: "nonoptional",
            innerType: value
        }));
    return clone(schema, mergeDefs(schema._zod.def, {
        shape: newShape
    }));
}
function aborted(x, startIndex = 0) {
    if (true === x.aborted) return true;
    for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
    return false;
}
function explicitlyAborted(x, startIndex = 0) {
    if (true === x.aborted) return true;
    for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss)=>{
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return "string" == typeof message ? message : message?.message;
}
function sizeCaps(defChecks) {
    let caps = [];
    for (let ch of defChecks ?? []){
        let d = ch._zod.def;
        if (!/_(length|size)$|_equals$/.test(d.check)) break;
        let max = d.maximum ?? d.length ?? d.size;
        if (max >= 0) caps.push([
            max,
            ch
        ]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    let traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
    else iss.schema = iss.inst;
    let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
    let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
    let full = {};
    for (let k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) full.input = iss.input;
    return full;
}
let highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
    let units = str.length;
    if (!highSurrogate.test(str)) return units;
    let count = units;
    for(let i = 0; i < units - 1; i++)if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
        count--;
        i++;
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input)) return "array";
    if ("string" == typeof input) return "string";
    return "unknown";
}
function parsedType(data) {
    let t = typeof data;
    switch(t){
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "object":
            {
                if (null === data) return "null";
                if (Array.isArray(data)) return "array";
                let obj = data;
                if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
            }
    }
    return t;
}
function util_issue(...args) {
    let [iss, input, inst] = args;
    if ("string" == typeof iss) return {
        message: iss,
        code: "custom",
        input,
        inst
    };
    return {
        ...iss
    };
}
function members(proto, table) {
    for(let key in table){
        let desc = Object.getOwnPropertyDescriptor(table, key);
        if (desc.get) Object.defineProperty(proto, key, {
            ...desc,
            enumerable: false
        });
        else defineBound(proto, key, desc.value);
    }
}
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, {
        configurable: true,
        writable: true,
        enumerable,
        value
    });
    return value;
}
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
function derived(computes, table) {
    for(let key in computes){
        let compute = computes[key];
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get () {
                return own(this, key, compute(this));
            },
            set (value) {
                own(this, key, value);
            }
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get () {
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set (value) {
            own(this, key, value);
        }
    });
}
function claim(inst, sentinel) {
    let proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
let breaker = {
    configurable: true,
    get () {
        broke = true;
    }
};
function defineLazyInternal(inst, key, compute) {
    let proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        installing = void 0;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get () {
            Object.defineProperty(this, key, breaker);
            let outer = broke;
            broke = false;
            try {
                let value = compute(this);
                if (broke) delete this[key];
                else Object.defineProperty(this, key, {
                    configurable: true,
                    writable: true,
                    value
                });
                broke = broke || outer;
                return value;
            } catch (err) {
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set (value) {
            Object.defineProperty(this, key, {
                configurable: true,
                writable: true,
                value
            });
        }
    });
}
function installLazyProp(inst, key, make, enumerable) {
    let proto = claim(inst, key);
    if (!proto) return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get () {
            let desc = {
                configurable: true,
                writable: true,
                enumerable,
                value: void 0
            };
            Object.defineProperty(this, key, desc);
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set (value) {
            Object.defineProperty(this, key, {
                configurable: true,
                writable: true,
                enumerable,
                value
            });
        }
    });
}
let CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
    let fn = ()=>value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}
var _a;
let _zodDesc = {
    value: void 0,
    enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
    let E = _E;
    if (E) {
        let saved = E.stackTraceLimit;
        if ("number" == typeof saved) {
            try {
                E.stackTraceLimit = 0;
            } catch  {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            } finally{
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, proto, params) {
    let zodProto = {};
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    let protoMembers = proto;
    let initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (inst._zod) {
            if (inst._zod.traits.has(name)) return;
        } else {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            } finally{
                _zodDesc.value = void 0;
            }
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            let own = Object.getPrototypeOf(inst);
            let ctorProto = inst._zod.constr.prototype;
            let up = own;
            while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
            let target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        let proto = _.prototype;
        for(let k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
            if (!(k in inst)) inst[k] = proto[k].bind(inst);
        }
    }
    let Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", {
        value: name
    });
    function _(def) {
        let inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        let deferred = inst._zod.deferred;
        if (deferred) {
            for (let fn of deferred)fn();
            inst._zod.deferred = void 0;
        }
        let pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp) pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", {
        value: init
    });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst)=>{
            if (params?.Parent && inst instanceof params.Parent) return true;
            return inst?._zod?.traits?.has(name);
        }
    });
    Object.defineProperty(_, "name", {
        value: name
    });
    return _;
}
class $ZodAsyncError extends Error {
    constructor(){
        super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
    }
}
class $ZodEncodeError extends Error {
    constructor(name){
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
let globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig) Object.assign(globalConfig, newConfig);
    return globalConfig;
}
class $ZodCyclicError extends Error {
    constructor(){
        super("Cannot parse a reference cycle that closes through a transform");
        this.name = "ZodCyclicError";
    }
}
let STATE = "~memo";
let NO_ISSUES = [];
function isRef(value) {
    return null !== value && "object" == typeof value;
}
function cloneIssues(issues) {
    return issues.map((iss)=>iss.path ? {
            ...iss,
            path: iss.path.slice()
        } : {
            ...iss
        });
}
let recursive = new WeakMap();
let NONE = 0;
let ASSUMED = 1;
let PROVEN = 2;
function isRecursive(inst, stack, resolve) {
    let cached = recursive.get(inst);
    if (void 0 !== cached) return cached ? PROVEN : NONE;
    if (stack.has(inst)) return PROVEN;
    stack.add(inst);
    let result = NONE;
    let check = (child)=>{
        if (result !== PROVEN && child?._zod) {
            let answer = isRecursive(child, stack, resolve);
            if (answer > result) result = answer;
        }
    };
    let shape = (sh, spread)=>{
        let answer = NONE;
        for (let key of Reflect.ownKeys(sh)){
            let desc = Object.getOwnPropertyDescriptor(sh, key);
            if (spread && !desc.enumerable) continue;
            let child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer) answer = child;
        }
        return answer;
    };
    let merge = (answer)=>{
        if (answer > result) result = answer;
    };
    let def = inst._zod.def;
    let kind = def.type;
    switch(kind){
        case "object":
            {
                let raw = rawShape(def);
                merge(raw ? shape(raw, true) : ASSUMED);
                check(def.catchall);
                break;
            }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (let el of def.items)check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (let el of def.options)check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        case "lazy":
            {
                let inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
                merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
                break;
            }
        case "template_literal":
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default:
            for(let key in def){
                let desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get) continue;
                let value = desc.value;
                if (value && "object" == typeof value) {
                    if (value._zod) check(value);
                    else if (Array.isArray(value)) for (let el of value)check(el);
                }
            }
    }
    stack.delete(inst);
    return settle(inst, result);
}
function settle(inst, answer) {
    if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
    return answer;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
let handoff;
let memoizer_open = [];
let memo = {
    alloc (_inst, payload, empty) {
        let bucket = handoff;
        if (!bucket) return empty;
        handoff = void 0;
        let entry = {
            value: empty,
            issues: null
        };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard (inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(()=>{
            let base = inst._zod.parse;
            let wrapped = (payload, ctx)=>{
                if ("backward" !== ctx.direction && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base) inst._zod.run = wrapped;
        });
    },
    attach (inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        let lastCtx;
        let lastBucket;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(()=>{
            let base = inst._zod.parse;
            let wrapped = (payload, ctx)=>{
                if (void 0 === isRecursiveInst) {
                    let walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped) inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    if (walked === PROVEN || rechecked) isRecursiveInst = true;
                    else rechecked = true;
                }
                let input = payload.value;
                if (!isRef(input)) return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = {
                        buckets: new WeakMap(),
                        backEdges: void 0
                    };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) bucket = lastBucket;
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                let hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
                    } else {
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                let depth = memoizer_open.length;
                let result = base(payload, ctx);
                handoff = void 0;
                let entry = memoizer_open.length > depth ? memoizer_open.pop() : void 0;
                if (result instanceof Promise) return result.then((r)=>{
                    if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                    return r;
                });
                if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base) inst._zod.run = wrapped;
        });
    }
};
function memoizer() {
    return memo;
}
function isBackEdge(ctx, value) {
    let backEdges = ctx[STATE]?.backEdges;
    return void 0 !== backEdges && isRef(value) && backEdges.has(value);
}
let cuid = /^[cC][0-9a-z]{6,}$/;
let cuid2 = /^[0-9a-z]+$/;
let ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
let xid = /^[0-9a-vA-V]{20}$/;
let ksuid = /^[A-Za-z0-9]{27}$/;
let nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
let duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
let guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
let uuid = (version)=>{
    if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
let email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
let _emoji = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function emoji() {
    return new RegExp(_emoji, "u");
}
let ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
let ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
let cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
let cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
let base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
let base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
let httpProtocol = /^https?$/;
let e164 = /^\+[1-9]\d{6,14}$/;
let dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
let date = regexes_anchor(dateSource);
function timeSource(args) {
    let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    let regex = "number" == typeof args.precision ? -1 === args.precision ? `${hhmm}` : 0 === args.precision ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
    let opts = [
        "Z"
    ];
    if (args.offset) opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
    let qualified = `${timeSource({
        precision: args.precision,
        seconds: true
    })}(?:${opts.join("|")})`;
    let timeRegex = args.local ? `${qualified}|${timeSource({
        precision: args.precision
    })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
let anyString = /^[\s\S]{0,}$/;
let number = /^-?\d+(?:\.\d+)?$/;
let regexes_boolean = /^(?:true|false)$/i;
let lowercase = /^[^A-Z]*$/;
let uppercase = /^[^a-z]*$/;
let $ZodCheck = $constructor("$ZodCheck", (inst, def)=>{
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
let _whenHasLength = (payload)=>{
    let val = payload.value;
    return !nullish(val) && void 0 !== val.length;
};
let numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
};
let $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def)=>{
    $ZodCheck.init(inst, def);
    let origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload)=>{
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def)=>{
    $ZodCheck.init(inst, def);
    let origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload)=>{
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckMultipleOf = $constructor("$ZodCheckMultipleOf", (inst, def)=>{
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload)=>{
        if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
        let isMultiple = "bigint" == typeof payload.value ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : 0 === floatSafeRemainder(payload.value, def.value);
        if (isMultiple) return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def)=>{
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    let isInt = def.format?.includes("int");
    let origin = isInt ? "int" : "number";
    let [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload)=>{
        let input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) return void payload.issues.push({
                expected: origin,
                format: def.format,
                code: "invalid_type",
                continue: false,
                input,
                inst
            });
            if (!Number.isSafeInteger(input)) {
                if (input > 0) payload.issues.push({
                    input,
                    code: "too_big",
                    maximum: Number.MAX_SAFE_INTEGER,
                    note: "Integers must be within the safe integer range.",
                    inst,
                    origin,
                    inclusive: true,
                    continue: !def.abort
                });
                else payload.issues.push({
                    input,
                    code: "too_small",
                    minimum: Number.MIN_SAFE_INTEGER,
                    note: "Integers must be within the safe integer range.",
                    inst,
                    origin,
                    inclusive: true,
                    continue: !def.abort
                });
                return;
            }
        }
        if (input < minimum) payload.issues.push({
            origin: "number",
            input,
            code: "too_small",
            minimum,
            inclusive: true,
            inst,
            continue: !def.abort
        });
        if (input > maximum) payload.issues.push({
            origin: "number",
            input,
            code: "too_big",
            maximum,
            inclusive: true,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def)=>{
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload)=>{
        let input = payload.value;
        let units = input.length;
        let length = "string" == typeof input && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum) return;
        let origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def)=>{
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload)=>{
        let input = payload.value;
        let units = input.length;
        let length = "string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? codePointLength(input) : units;
        if (length >= def.minimum) return;
        let origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (inst, def)=>{
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload)=>{
        let input = payload.value;
        let units = input.length;
        let length = "string" == typeof input && units >= def.length && units <= 2 * def.length ? codePointLength(input) : units;
        if (length === def.length) return;
        let origin = getLengthableOrigin(input);
        let tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...tooBig ? {
                code: "too_big",
                maximum: def.length
            } : {
                code: "too_small",
                minimum: def.length
            },
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def)=>{
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload)=>{
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value)) return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            ...def.pattern ? {
                pattern: def.pattern.toString()
            } : {},
            inst,
            continue: !def.abort
        });
    });
    else (_b = inst._zod).check ?? (_b.check = ()=>{});
});
let $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def)=>{
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value)) return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (inst, def)=>{
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
let $ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (inst, def)=>{
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
let $ZodCheckIncludes = $constructor("$ZodCheckIncludes", (inst, def)=>{
    $ZodCheck.init(inst, def);
    let escapedRegex = escapeRegex(def.includes);
    let pattern = new RegExp("number" == typeof def.position ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload)=>{
        if (payload.value.includes(def.includes, def.position)) return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (inst, def)=>{
    $ZodCheck.init(inst, def);
    let pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload)=>{
        if (payload.value.startsWith(def.prefix)) return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (inst, def)=>{
    $ZodCheck.init(inst, def);
    let pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload)=>{
        if (payload.value.endsWith(def.suffix)) return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) payload.issues.push(...prefixIssues(property, result.issues));
}
(inst, def)=>{
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function*() {
        yield inst;
    });
    let entries;
    inst._zod.check = (payload)=>{
        if (null == payload.value) return void payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input: payload.value,
            inst
        });
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key)=>[
                key,
                def.shape[key]
            ]));
        let input = payload.value;
        let proms;
        for (let [key, schema] of entries){
            let result = schema._zod.run({
                value: input[key],
                issues: []
            }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result)=>handleCheckPropertyResult(result, payload, key)));
            } else handleCheckPropertyResult(result, payload, key);
        }
        if (proms) return Promise.all(proms).then(()=>void 0);
    };
};
let $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def)=>{
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload)=>{
        payload.value = def.tx(payload.value);
    };
});
class Doc {
    constructor(args = [], closed = {}){
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        } finally{
            this.indent -= 1;
        }
    }
    write(arg) {
        if ("function" == typeof arg) {
            arg(this, {
                execution: "sync"
            });
            arg(this, {
                execution: "async"
            });
            return;
        }
        let content = arg;
        let lines = content.split("\n").filter((x)=>x);
        let minIndent = Math.min(...lines.map((x)=>x.length - x.trimStart().length));
        let dedented = lines.map((x)=>x.slice(minIndent)).map((x)=>" ".repeat(2 * this.indent) + x);
        for (let line of dedented)this.content.push(line);
    }
    compile() {
        let F = Function;
        let content = this?.content ?? [
            ""
        ];
        let factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}
let version = {
    major: 4,
    minor: 6,
    patch: 7
};
let $ZodType = $constructor("$ZodType", (inst, def)=>{
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    let defChecks = inst._zod.def.checks;
    let checks1 = inst._zod.traits.has("$ZodCheck") ? [
        inst,
        ...defChecks ?? []
    ] : defChecks?.length ? [
        ...defChecks
    ] : [];
    for (let ch of checks1)for (let fn of ch._zod.onattach)fn(inst);
    if (0 === checks1.length) {
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(()=>{
            inst._zod.run = inst._zod.parse;
        });
    } else {
        let runChecks = (payload, checks1, ctx)=>{
            if (payload.memo) return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (let ch of checks1){
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload)) continue;
                    let shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun) continue;
                } else if (isAborted) continue;
                let currLen = payload.issues.length;
                let _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
                if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
                    await _;
                    let nextLen = payload.issues.length;
                    if (nextLen === currLen) return;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted) isAborted = aborted(payload, currLen);
                });
                else {
                    let nextLen = payload.issues.length;
                    if (nextLen === currLen) continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted) isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) return asyncResult.then(()=>payload);
            return payload;
        };
        let handleCanaryResult = (canary, payload, ctx)=>{
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            let checkResult = runChecks(payload, checks1, ctx);
            if (checkResult instanceof Promise) {
                if (false === ctx.async) throw new $ZodAsyncError();
                return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx)=>{
            if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
            if ("backward" === ctx.direction) {
                let canary = inst._zod.parse({
                    value: payload.value,
                    issues: []
                }, {
                    ...ctx,
                    skipChecks: true
                });
                if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
                return handleCanaryResult(canary, payload, ctx);
            }
            let result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (false === ctx.async) throw new $ZodAsyncError();
                return result.then((result)=>runChecks(result, checks1, ctx));
            }
            return runChecks(result, checks1, ctx);
        };
    }
}, {
    get "~standard" () {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard" (value){
        own(this, "~standard", value);
    }
});
let toStandardResult = (r, ctx)=>r.issues.length ? {
        issues: r.issues.map((iss)=>finalizeIssue(iss, ctx, config()))
    } : {
        value: r.value
    };
async function validateAsync(inst, value) {
    let ctx = {
        async: true
    };
    return toStandardResult(await inst._zod.run({
        value,
        issues: []
    }, ctx), ctx);
}
function standardProps(inst) {
    return {
        validate: (value)=>{
            let ctx = {
                async: false
            };
            try {
                let r = inst._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (!(r instanceof Promise)) return toStandardResult(r, ctx);
            } catch (_) {}
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1
    };
}
let $ZodString = $constructor("$ZodString", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _)=>{
        if (def.coerce) try {
            payload.value = String(payload.value);
        } catch (_) {}
        if ("string" == typeof payload.value) return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst
        });
        return payload;
    };
});
let $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def)=>{
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
let $ZodGUID = $constructor("$ZodGUID", (inst, def)=>{
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
let $ZodUUID = $constructor("$ZodUUID", (inst, def)=>{
    if (def.version) {
        let versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8
        };
        let v = versionMap[def.version];
        if (void 0 === v) throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    } else def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
let $ZodEmail = $constructor("$ZodEmail", (inst, def)=>{
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
let URL_BAD_FORMAT = 1;
let URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if ("u" > typeof URL && "function" == typeof URL.canParse) return URL.canParse(input);
        new URL(input);
        return true;
    } catch  {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
    return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
    try {
        if ("u" > typeof URL) {
            let URLStatic = URL;
            if ("function" == typeof URLStatic.parse) return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        return new URL(trimmed);
    } catch  {
        return URL_UNPARSEABLE;
    }
}
let asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
let $ZodURL = $constructor("$ZodURL", (inst, def)=>{
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        try {
            let trimmed = payload.value.trim();
            let url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) return void payload.issues.push({
                code: "invalid_format",
                format: "url",
                note: "Invalid URL format",
                input: payload.value,
                inst,
                continue: !def.abort
            });
            if (url === URL_UNPARSEABLE) return void payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort
            });
            if (true === url) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
                code: "invalid_format",
                format: "url",
                note: "Invalid hostname",
                pattern: def.hostname.source,
                input: payload.value,
                inst,
                continue: !def.abort
            });
            if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
                code: "invalid_format",
                format: "url",
                note: "Invalid protocol",
                pattern: def.protocol.source,
                input: payload.value,
                inst,
                continue: !def.abort
            });
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        } catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort
            });
        }
    };
});
let $ZodEmoji = $constructor("$ZodEmoji", (inst, def)=>{
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
let $ZodNanoID = $constructor("$ZodNanoID", (inst, def)=>{
    if (void 0 !== def.length && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = void 0 === def.length ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
let $ZodCUID = $constructor("$ZodCUID", (inst, def)=>{
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
let $ZodCUID2 = $constructor("$ZodCUID2", (inst, def)=>{
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
let $ZodULID = $constructor("$ZodULID", (inst, def)=>{
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
let $ZodXID = $constructor("$ZodXID", (inst, def)=>{
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
let $ZodKSUID = $constructor("$ZodKSUID", (inst, def)=>{
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
let $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def)=>{
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
let $ZodISODate = $constructor("$ZodISODate", (inst, def)=>{
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
let $ZodISOTime = $constructor("$ZodISOTime", (inst, def)=>{
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
let $ZodISODuration = $constructor("$ZodISODuration", (inst, def)=>{
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
let $ZodIPv4 = $constructor("$ZodIPv4", (inst, def)=>{
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
let ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value)) return false;
    return canParseURL(`http://[${value}]`);
}
let $ZodIPv6 = $constructor("$ZodIPv6", (inst, def)=>{
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        if (!isValidIPv6(payload.value)) payload.issues.push({
            code: "invalid_format",
            format: "ipv6",
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodCIDRv4 = $constructor("$ZodCIDRv4", (inst, def)=>{
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    let parts = value.split("/");
    if (2 !== parts.length) return false;
    let [address, prefix] = parts;
    if (!prefix) return false;
    let prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix) return false;
    if (prefixNum < 0 || prefixNum > 128) return false;
    return isValidIPv6(address);
}
let $ZodCIDRv6 = $constructor("$ZodCIDRv6", (inst, def)=>{
    def.pattern ?? (def.pattern = cidrv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        if (!isValidCIDRv6(payload.value)) payload.issues.push({
            code: "invalid_format",
            format: "cidrv6",
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
function isValidBase64(data) {
    if ("" === data) return true;
    if (/\s/.test(data)) return false;
    if (data.length % 4 !== 0) return false;
    try {
        atob(data);
        return true;
    } catch  {
        return false;
    }
}
let base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
let $ZodBase64 = $constructor("$ZodBase64", (inst, def)=>{
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        if (isValidBase64(payload.value)) return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data)) return false;
    let base64 = data.replace(/[-_]/g, (c)=>"-" === c ? "+" : "/");
    let padded = base64.padEnd(4 * Math.ceil(base64.length / 4), "=");
    return isValidBase64(padded);
}
let $ZodBase64URL = $constructor("$ZodBase64URL", (inst, def)=>{
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        if (isValidBase64URL(payload.value)) return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodE164 = $constructor("$ZodE164", (inst, def)=>{
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
    try {
        let tokensParts = token.split(".");
        if (3 !== tokensParts.length) return false;
        let [header] = tokensParts;
        if (!header) return false;
        let parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
        if (!parsedHeader.alg) return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
        return true;
    } catch  {
        return false;
    }
}
let $ZodJWT = $constructor("$ZodJWT", (inst, def)=>{
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload)=>{
        if (isValidJWT(payload.value, def.alg)) return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort
        });
    };
});
let $ZodNumber = $constructor("$ZodNumber", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx)=>{
        if (def.coerce) try {
            payload.value = Number(payload.value);
        } catch (_) {}
        let input = payload.value;
        if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
        let received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...received ? {
                received
            } : {}
        });
        return payload;
    };
});
let $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def)=>{
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
});
let $ZodBoolean = $constructor("$ZodBoolean", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx)=>{
        if (def.coerce) try {
            payload.value = Boolean(payload.value);
        } catch (_) {}
        let input = payload.value;
        if ("boolean" == typeof input) return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst
        });
        return payload;
    };
});
let $ZodUnknown = $constructor("$ZodUnknown", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.parse = (payload)=>payload;
});
let $ZodNever = $constructor("$ZodNever", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx)=>{
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst
        });
        return payload;
    };
});
function capSize(inst, size) {
    let caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length) return;
    let cap = Math.min(...caps.map((c)=>c[0]));
    let parse1 = inst._zod.parse;
    inst._zod.parse = (payload, ctx)=>{
        let n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (let [max, ch] of sizeCaps(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
                let start = payload.issues.length;
                ch._zod.check(payload);
                payload.issues[start].continue = false;
                attachSchema(payload.issues, start, inst);
                return payload;
            }
        }
        return parse1(payload, ctx);
    };
}
let arraySize = (input)=>Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
    if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
    final.value[index] = result.value;
}
let $ZodArray = $constructor("$ZodArray", (inst, def)=>{
    $ZodType.init(inst, def);
    let memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx)=>{
        let input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        let proms = [];
        let abortEarly = ctx?.abortEarly;
        for(let i = 0; i < input.length; i++){
            let item = input[i];
            let result = def.element._zod.run({
                value: item,
                issues: []
            }, ctx);
            if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
            else {
                handleArrayResult(result, payload, i);
                if (abortEarly && 0 !== result.issues.length && aborted(result)) break;
            }
        }
        if (proms.length) return Promise.all(proms).then(()=>payload);
        return payload;
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    let isPresent = key in input;
    let isOptionalOut = "optional" === optout;
    if (!isPresent && isOptionalOut && "optional" === optin) return;
    if (result.issues.length) {
        if (void 0 !== optin && isOptionalOut && !isPresent) return;
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && void 0 === optin) {
        if (!result.issues.length) final.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: void 0,
            path: [
                key
            ]
        });
        return;
    }
    if (void 0 === result.value) {
        if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
    } else final.value[key] = result.value;
}
let NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    let keys = Object.keys(def.shape);
    let ownSymbols = Object.getOwnPropertySymbols(def.shape);
    let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    let allKeys = symbolKeys.length ? [
        ...keys,
        ...symbolKeys
    ] : keys;
    for (let k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    let okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys)
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    let unrecognized = [];
    let keySet = def.keySet;
    let _catchall = def.catchall._zod;
    let t = _catchall.def.type;
    let optin = _catchall.optin;
    let optout = _catchall.optout;
    let seen = 0;
    for(let key in input){
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen)) break;
            seen = payload.issues.length;
        }
        if (keySet.has(key)) continue;
        if ("__proto__" === key) {
            if ("never" === t) unrecognized.push(key);
            continue;
        }
        if ("never" === t) {
            unrecognized.push(key);
            continue;
        }
        let r = _catchall.run({
            value: input[key],
            issues: []
        }, ctx);
        if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
        else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (unrecognized.length) payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        continue: true
    });
    if (!proms.length) return payload;
    return Promise.all(proms).then(()=>payload);
}
let $ZodObject = $constructor("$ZodObject", (inst, def)=>{
    $ZodType.init(inst, def);
    let desc = Object.getOwnPropertyDescriptor(def, "shape");
    let sh = desc?.get ? desc.get.raw : def.shape ?? {};
    if (sh) {
        let get = ()=>{
            let newSh = {
                ...sh
            };
            Object.defineProperty(def, "shape", {
                value: newSh
            });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", {
            get
        });
    }
    let _normalized = cached(()=>normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod)=>{
        let shape = zod.def.shape;
        let propValues = {};
        for(let key in shape){
            let field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) util_assignProp(propValues, key, new Set());
                for (let v of field.values)propValues[key].add(v);
                if (void 0 !== field.optin) propValues[key].add(void 0);
            }
        }
        return propValues;
    });
    let isObject = util_isObject;
    let catchall = def.catchall;
    let value;
    let memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx)=>{
        value ?? (value = _normalized.value);
        let input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        let proms = [];
        let shape = value.shape;
        let abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (let key of value.allKeys){
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen)) break;
                seen = payload.issues.length;
            }
            if ("__proto__" === key) continue;
            let el = shape[key];
            let optin = el._zod.optin;
            let optout = el._zod.optout;
            let r = el._zod.run({
                value: input[key],
                issues: []
            }, ctx);
            if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
            else handlePropertyResult(r, payload, key, input, optin, optout);
        }
        if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
    };
});
let $ZodObjectJIT = $constructor("$ZodObjectJIT", (inst, def)=>{
    $ZodObject.init(inst, def);
    let superParse = inst._zod.parse;
    let _normalized = cached(()=>normalizeDef(def));
    let memo = globalConfig.memoizer;
    let generateFastpass = (shape)=>{
        let normalized = _normalized.value;
        let syms = normalized.symbolKeys;
        let doc = new Doc([
            "payload",
            "ctx"
        ], {
            shape,
            inst,
            memo,
            syms
        });
        let parseStr = (k)=>`shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        let prefixStr = (id, k)=>`
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write("const input = payload.value;");
        let ids = Object.create(null);
        let counter = 0;
        for (let key of normalized.allKeys)ids[key] = `key_${counter++}`;
        doc.write(memo ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
        for (let key of normalized.allKeys){
            if ("__proto__" === key) continue;
            let id = ids[key];
            let k = "symbol" == typeof key ? `syms[${syms.indexOf(key)}]` : esc(key);
            let isPresent = `${k} in input`;
            let schema = shape[key];
            let optin = schema?._zod?.optin;
            let isOptionalIn = void 0 !== optin;
            let isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                let assign = "optional" === optin ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            } else if (isOptionalIn) {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if ("defaulted" === optin) doc.write(`newResult[${k}] = ${id}.value;`);
                else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
            } else doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
        }
        doc.write("payload.value = newResult;");
        doc.write("return payload;");
        return doc.compile();
    };
    let fastpass;
    let isObject = util_isObject;
    let jit = !globalConfig.jitless;
    let allowsEval = util_allowsEval;
    let fastEnabled = jit && allowsEval.value;
    let catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx)=>{
        value ?? (value = _normalized.value);
        let input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && true !== ctx.jitless) {
            if (!fastpass) fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall) return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (let result of results)if (0 === result.issues.length) {
        final.value = result.value;
        return final;
    }
    let nonaborted = results.filter((r)=>!aborted(r));
    if (1 === nonaborted.length) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result)=>result.issues.map((iss)=>finalizeIssue(iss, ctx, config())))
    });
    return final;
}
let $ZodUnion = $constructor("$ZodUnion", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod)=>zod.def.options.some((o)=>"defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some((o)=>void 0 !== o._zod.optin) ? "optional" : void 0);
    defineLazyInternal(inst, "optout", (zod)=>zod.def.options.some((o)=>"optional" === o._zod.optout) ? "optional" : void 0);
    defineLazyInternal(inst, "values", (zod)=>{
        if (zod.def.options.every((o)=>o._zod.values)) return new Set(zod.def.options.flatMap((option)=>Array.from(option._zod.values)));
    });
    defineLazyInternal(inst, "pattern", (zod)=>{
        if (zod.def.options.every((o)=>o._zod.pattern)) {
            let patterns = zod.def.options.map((o)=>o._zod.pattern);
            return new RegExp(`^(${patterns.map((p)=>cleanRegex(p.source)).join("|")})$`);
        }
    });
    let first = 1 === def.options.length ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx)=>{
        if (first) return first(payload, ctx);
        let async = false;
        let results = [];
        for (let option of def.options){
            let result = option._zod.run({
                value: payload.value,
                issues: []
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            } else {
                if (0 === result.issues.length) return result;
                results.push(result);
            }
        }
        if (!async) return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results)=>handleUnionResults(results, payload, inst, ctx));
    };
});
let $ZodIntersection = $constructor("$ZodIntersection", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx)=>{
        let input = payload.value;
        let left = def.left._zod.run({
            value: input,
            issues: []
        }, ctx);
        let right = def.right._zod.run({
            value: input,
            issues: []
        }, ctx);
        let async = left instanceof Promise || right instanceof Promise;
        if (async) return Promise.all([
            left,
            right
        ]).then(([left, right])=>handleIntersectionResults(payload, left, right));
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    if (a === b) return {
        valid: true,
        data: a
    };
    if (a instanceof Date && b instanceof Date && +a === +b) return {
        valid: true,
        data: a
    };
    if (isPlainObject(a) && isPlainObject(b)) {
        let bKeys = Object.keys(b);
        let sharedKeys = Object.keys(a).filter((key)=>-1 !== bKeys.indexOf(key));
        let newObj = {
            ...a,
            ...b
        };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
        for (let key of sharedKeys){
            if ("__proto__" === key) continue;
            let sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) return {
                valid: false,
                mergeErrorPath: [
                    key,
                    ...sharedValue.mergeErrorPath
                ]
            };
            newObj[key] = sharedValue.data;
        }
        return {
            valid: true,
            data: newObj
        };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) return {
            valid: false,
            mergeErrorPath: []
        };
        let newArray = [];
        for(let index = 0; index < a.length; index++){
            let itemA = a[index];
            let itemB = b[index];
            let sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) return {
                valid: false,
                mergeErrorPath: [
                    index,
                    ...sharedValue.mergeErrorPath
                ]
            };
            newArray.push(sharedValue.data);
        }
        return {
            valid: true,
            data: newArray
        };
    }
    return {
        valid: false,
        mergeErrorPath: []
    };
}
function handleIntersectionResults(result, left, right) {
    let unrecKeys = new Map();
    let unrecIssue;
    let keyIssues = new Map();
    let collect = (iss, side)=>{
        let keys;
        if ("unrecognized_keys" !== iss.code || iss.path?.length) if ("invalid_key" !== iss.code || "record" !== iss.origin || iss.path?.length !== 1) return false;
        else {
            let k = String(iss.path[0]);
            if (!keyIssues.has(k)) keyIssues.set(k, iss);
            keys = [
                k
            ];
        }
        else {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        for (let k of keys){
            if (!unrecKeys.has(k)) unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (let iss of left.issues)if (!collect(iss, "l")) result.issues.push(iss);
    for (let iss of right.issues)if (!collect(iss, "r")) result.issues.push(iss);
    let bothKeys = [
        ...unrecKeys
    ].filter(([, f])=>f.l && f.r).map(([k])=>k);
    if (bothKeys.length) {
        let aggregated = unrecIssue ? bothKeys.filter((k)=>unrecIssue.keys.includes(k)) : [];
        if (aggregated.length) result.issues.push({
            ...unrecIssue,
            keys: aggregated
        });
        for (let k of bothKeys)if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
    }
    let merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result)) return result;
        throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
let $ZodEnum = $constructor("$ZodEnum", (inst, def)=>{
    $ZodType.init(inst, def);
    let values = getEnumValues(def.entries);
    let valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod)=>{
        let patternValues = getEnumValues(zod.def.entries).filter((k)=>propertyKeyTypes.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx)=>{
        let input = payload.value;
        if (valuesSet.has(input)) return payload;
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst
        });
        return payload;
    };
});
let $ZodTransform = $constructor("$ZodTransform", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx)=>{
        if ("backward" === ctx.direction) throw new $ZodEncodeError(inst.constructor.name);
        let _out = def.transform(payload.value, payload);
        if (ctx.async) {
            let output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output)=>{
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) throw new $ZodAsyncError();
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
}
let $ZodOptional = $constructor("$ZodOptional", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod)=>{
        let values = zod.def.innerType._zod.values;
        return values ? new Set([
            ...values,
            void 0
        ]) : void 0;
    });
    defineLazyInternal(inst, "pattern", (zod)=>{
        let pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx)=>{
        if (void 0 === payload.value) {
            if ("defaulted" !== def.innerType._zod.optin) return payload;
            let result = def.innerType._zod.run({
                value: payload.value,
                issues: []
            }, ctx);
            if (result instanceof Promise) return result.then((result)=>handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
let $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def)=>{
    $ZodOptional.init(inst, def);
    defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod)=>zod.def.innerType._zod.pattern);
    inst._zod.parse = (payload, ctx)=>def.innerType._zod.run(payload, ctx);
});
let $ZodNullable = $constructor("$ZodNullable", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod)=>zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod)=>{
        let pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
    });
    defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values ? new Set([
            ...zod.def.innerType._zod.values,
            null
        ]) : void 0);
    inst._zod.parse = (payload, ctx)=>{
        if (null === payload.value) return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
let $ZodDefault = $constructor("$ZodDefault", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx)=>{
        if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
        if (void 0 === payload.value) {
            payload.value = def.defaultValue;
            return payload;
        }
        let result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then((result)=>handleDefaultResult(result, def));
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (void 0 === payload.value) payload.value = def.defaultValue;
    return payload;
}
let $ZodPrefault = $constructor("$ZodPrefault", (inst, def)=>{
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx)=>{
        if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
        if (void 0 === payload.value) payload.value = def.defaultValue;
        return def.innerType._zod.run(payload, ctx);
    };
});
let $ZodNonOptional = $constructor("$ZodNonOptional", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod)=>{
        let v = zod.def.innerType._zod.values;
        return v ? new Set([
            ...v
        ].filter((x)=>void 0 !== x)) : void 0;
    });
    inst._zod.parse = (payload, ctx)=>{
        let result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then((result)=>handleNonOptionalResult(result, inst));
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && void 0 === payload.value) payload.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: payload.value,
        inst
    });
    return payload;
}
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        if (result.memo) payload.memo = true;
        return payload;
    }
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss)=>finalizeIssue(iss, ctx, config()))
        },
        input: payload.value
    });
    return payload;
}
let $ZodCatch = $constructor("$ZodCatch", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx)=>{
        if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
        let result = def.innerType._zod.run({
            value: payload.value,
            issues: []
        }, ctx);
        if (result instanceof Promise) return result.then((result)=>handleCatchResult(payload, result, def, ctx));
        return handleCatchResult(payload, result, def, ctx);
    };
});
let $ZodPipe = $constructor("$ZodPipe", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod)=>zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod)=>zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod)=>zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod)=>zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx)=>{
        if ("backward" === ctx.direction) {
            let right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) return right.then((right)=>handlePipeResult(right, def.in, ctx));
            return handlePipeResult(right, def.in, ctx);
        }
        let left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) return left.then((left)=>handlePipeResult(left, def.out, ctx));
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    if (left.issues.some((iss)=>"unrecognized_keys" !== iss.code)) {
        left.aborted = true;
        return left;
    }
    return next._zod.run({
        value: left.value,
        issues: left.issues
    }, ctx);
}
let $ZodReadonly = $constructor("$ZodReadonly", (inst, def)=>{
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod)=>zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod)=>zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod)=>zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod)=>zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx)=>{
        if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
        let result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then(handleReadonlyResult);
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    if (!payload.memo) payload.value = Object.freeze(payload.value);
    return payload;
}
let $ZodCustom = $constructor("$ZodCustom", (inst, def)=>{
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _)=>payload;
    inst._zod.check = (payload)=>{
        let input = payload.value;
        let r = def.fn(input);
        if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
        handleRefineResult(r, payload, input, inst);
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        let _iss = {
            code: "custom",
            input,
            inst,
            path: [
                ...inst._zod.def.path ?? []
            ],
            continue: !inst._zod.def.abort
        };
        if (inst._zod.def.params) _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}
var registries_a;
class $ZodRegistry {
    constructor(){
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        let meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        let meta = this._map.get(schema);
        if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        let p = schema._zod.parent;
        if (p) {
            let pm = {
                ...this.get(p) ?? {}
            };
            delete pm.id;
            let f = {
                ...pm,
                ...this._map.get(schema)
            };
            return Object.keys(f).length ? f : void 0;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
let globalRegistry = globalThis.__zod_globalRegistry;
function snapshotChecks(def) {
    if (def.checks) def.checks = [
        ...def.checks
    ];
    return def;
}
function _string(Class, params) {
    return new Class(snapshotChecks({
        type: "string",
        ...normalizeParams(params)
    }));
}
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params)
    });
}
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params)
    });
}
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params)
    });
}
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params)
    });
}
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params)
    });
}
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params)
    });
}
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params)
    });
}
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params)
    });
}
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params)
    });
}
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params)
    });
}
function _unknown(Class) {
    return new Class({
        type: "unknown"
    });
}
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params)
    });
}
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false
    });
}
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true
    });
}
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false
    });
}
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true
    });
}
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value
    });
}
function _maxLength(maximum, params) {
    let ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum
    });
    return ch;
}
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum
    });
}
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length
    });
}
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern
    });
}
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params)
    });
}
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params)
    });
}
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes
    });
}
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix
    });
}
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix
    });
}
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx
    });
}
function _normalize(form) {
    return _overwrite((input)=>input.normalize(form));
}
function _trim() {
    return _overwrite((input)=>input.trim());
}
function _toLowerCase() {
    return _overwrite((input)=>input.toLowerCase());
}
function _toUpperCase() {
    return _overwrite((input)=>input.toUpperCase());
}
function _slugify() {
    return _overwrite((input)=>slugify(input));
}
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        ...normalizeParams(params)
    });
}
function _refine(Class, fn, _params) {
    let schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params)
    });
    return schema;
}
function _superRefine(fn, params) {
    let ch = _check((payload)=>{
        payload.addIssue = (issue)=>{
            if ("string" == typeof issue) payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            else {
                let _issue = issue;
                if (_issue.fatal) _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue)) _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
function _check(fn, params) {
    let ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params)
    });
    ch._zod.check = fn;
    return ch;
}
function assignProps(target, ...sources) {
    for (let source of sources)for (let key of Reflect.ownKeys(source))if (Object.prototype.propertyIsEnumerable.call(source, key)) util_assignProp(target, key, source[key]);
    return target;
}
function to_json_schema_initializeContext(params) {
    let target = params?.target ?? "draft-2020-12";
    if ("draft-4" === target) target = "draft-04";
    if ("draft-7" === target) target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (()=>{}),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: void 0,
        sharedEmitDoneFor: void 0,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? void 0
    };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
    let result = "function" == typeof ctx.unrepresentable ? ctx.unrepresentable({
        zodSchema: schema,
        path: params.path,
        message
    }) : ctx.unrepresentable;
    if ("any" === result) return false;
    if (void 0 === result || "throw" === result) throw new Error(message);
    Object.assign(json, result);
    return true;
}
function to_json_schema_processSchema(schema, ctx, _params = {
    path: [],
    schemaPath: []
}) {
    var _a;
    let def = schema._zod.def;
    let seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        let isCycle = _params.schemaPath.includes(schema);
        if (isCycle) seen.cycle = _params.path;
        return seen.schema;
    }
    let result = {
        schema: {},
        count: 1,
        cycle: void 0,
        path: _params.path
    };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = void 0;
    ctx.sharedEmitDoneFor = void 0;
    let overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) result.schema = overrideSchema;
    else {
        let params = {
            ..._params,
            schemaPath: [
                ..._params.schemaPath,
                schema
            ],
            path: _params.path
        };
        if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
        else {
            let _json = result.schema;
            let processor = ctx.processors[def.type];
            if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            processor(schema, ctx, _json, params);
        }
        let parent = schema._zod.parent;
        if (parent) {
            if (!result.ref) result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    let meta = ctx.metadataRegistry.get(schema);
    if (meta) assignProps(result.schema, meta);
    if ("input" === ctx.io && isTransforming(schema)) {
        delete result.schema.examples;
        delete result.schema.default;
    }
    if ("input" === ctx.io && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    let _result = ctx.seen.get(schema);
    return _result.schema;
}
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema) {
    let root = ctx.seen.get(schema);
    if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
    let idToSchema = new Map();
    for (let entry of ctx.seen.entries()){
        let id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            let existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            idToSchema.set(id, entry[0]);
        }
    }
    let makeURI = (entry)=>{
        let defsSegment = "draft-2020-12" === ctx.target ? "$defs" : "definitions";
        if (ctx.external) {
            let externalId = ctx.external.registry.get(entry[0])?.id;
            let uriGenerator = ctx.external.uri ?? ((id)=>id);
            if (externalId) return {
                ref: uriGenerator(externalId)
            };
            let id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id;
            return {
                defId: id,
                ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
            };
        }
        let uriPrefix = "#";
        let defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        if (entry[1] === root && !entry[1].schema.id) return {
            ref: uriPrefix
        };
        let defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return {
            defId,
            ref: defUriPrefix + encodeJSONPointerSegment(defId)
        };
    };
    let extractToDef = (entry)=>{
        if (entry[1].schema.$ref) return;
        let seen = entry[1];
        let { ref, defId } = makeURI(entry);
        seen.def = {
            ...seen.schema
        };
        if (defId) seen.defId = defId;
        let schema = seen.schema;
        for(let key in schema)delete schema[key];
        schema.$ref = ref;
    };
    if ("throw" === ctx.cycles) for (let entry of ctx.seen.entries()){
        let seen = entry[1];
        if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
    for (let entry of ctx.seen.entries()){
        let seen = entry[1];
        if (schema === entry[0]) {
            extractToDef(entry);
            continue;
        }
        if (ctx.external) {
            let ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        let id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        if (seen.cycle) {
            extractToDef(entry);
            continue;
        }
        if (seen.count > 1) {
            if ("ref" === ctx.reused) extractToDef(entry);
        }
    }
    if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
    let options = schema.anyOf;
    if (!Array.isArray(options) || 0 === options.length || void 0 !== schema.type) return;
    let types = [];
    for (let option of options){
        if (!option || "object" != typeof option) return;
        compactTypeUnion(option);
        let keys = Object.keys(option);
        if (1 !== keys.length || "type" !== keys[0]) return;
        let type = option.type;
        for (let member of Array.isArray(type) ? type : [
            type
        ]){
            if ("string" != typeof member) return;
            if (!types.includes(member)) types.push(member);
        }
    }
    delete schema.anyOf;
    schema.type = 1 === types.length ? types[0] : types;
}
let FOLDABLE_KEYS = new Set([
    "type",
    "properties",
    "required",
    "additionalProperties"
]);
let UNION_KEYS = [
    "oneOf",
    "anyOf"
];
function undeclaredConstraint(member) {
    let extra = member.additionalProperties;
    if (void 0 === extra || false === extra || "object" != typeof extra || null === extra) return null;
    return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
    let objects = [];
    for (let member of members){
        if ("object" != typeof member || "object" !== member.type) return null;
        for(let key in member)if (!FOLDABLE_KEYS.has(key)) return null;
        objects.push(member);
    }
    let properties = {};
    let required = new Set();
    for (let object of objects){
        for(let key in object.properties){
            if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
            let parts = [];
            for (let other of objects){
                let part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (null != part) {
                    if (!parts.some((seen)=>JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
                }
            }
            let merged = 1 === parts.length ? parts[0] : foldObjects(parts) ?? {
                allOf: parts
            };
            util_assignProp(properties, key, merged);
        }
        for (let key of object.required ?? [])required.add(key);
    }
    let folded = {
        type: "object",
        properties
    };
    if (required.size) folded.required = [
        ...required
    ];
    if (objects.every((object)=>false === object.additionalProperties)) folded.additionalProperties = false;
    else {
        let constraints = [];
        for (let object of objects){
            let constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen)=>JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
        }
        if (1 === constraints.length) folded.additionalProperties = constraints[0];
        else if (constraints.length > 1) folded.additionalProperties = {
            allOf: constraints
        };
    }
    return folded;
}
function foldIntersection(json) {
    let allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2) return;
    for (let key of FOLDABLE_KEYS)if (key in json) return;
    let unions = allOf.filter((m)=>UNION_KEYS.some((k)=>Array.isArray(m[k])));
    let folded = null;
    if (unions.length) {
        let union = unions[0];
        let keyword = UNION_KEYS.find((k)=>Array.isArray(union[k]));
        if (1 !== Object.keys(union).length) return;
        let rest = allOf.filter((m)=>m !== union);
        let branches = union[keyword].map((branch)=>foldObjects([
                ...rest,
                branch
            ]));
        if (branches.some((b)=>!b)) return;
        folded = {
            [keyword]: branches
        };
    } else folded = foldObjects(allOf);
    if (!folded) return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    let root = ctx.seen.get(schema);
    if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
    let flattenRef = (zodSchema)=>{
        let seen = ctx.seen.get(zodSchema);
        if (null === seen.ref) return;
        let schema = seen.def ?? seen.schema;
        let _cached = {
            ...schema
        };
        let ref = seen.ref;
        seen.ref = null;
        if (ref) {
            flattenRef(ref);
            let refSeen = ctx.seen.get(ref);
            let refSchema = refSeen.schema;
            if (refSchema.$ref && ("draft-07" === ctx.target || "draft-04" === ctx.target || "openapi-3.0" === ctx.target)) {
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            } else assignProps(schema, refSchema);
            assignProps(schema, _cached);
            let isParentRef = zodSchema._zod.parent === ref;
            if (isParentRef) {
                for(let key in schema)if ("$ref" !== key && "allOf" !== key) {
                    if (!(key in _cached)) delete schema[key];
                }
            }
            if (refSchema.$ref && refSeen.def) {
                for(let key in schema)if ("$ref" !== key && "allOf" !== key) {
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
                }
            }
        }
        let parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            flattenRef(parent);
            let parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                if (parentSeen.def) {
                    for(let key in schema)if ("$ref" !== key && "allOf" !== key) {
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
                    }
                }
            }
        }
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? []
        });
    };
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (let entry of [
            ...ctx.seen.entries()
        ].reverse())flattenRef(entry[0]);
        if ("openapi-3.0" !== ctx.target) for (let entry of ctx.seen.entries())compactTypeUnion(entry[1].def ?? entry[1].schema);
        for (let rewrite of ctx.deferred)rewrite();
        if (ctx.intersections.length) {
            let carriers = new Map();
            for (let seen of ctx.seen.values())for (let json of [
                seen.schema,
                seen.def
            ]){
                let allOf = json?.allOf;
                if (!Array.isArray(allOf)) continue;
                let existing = carriers.get(allOf);
                if (existing) existing.push(json);
                else carriers.set(allOf, [
                    json
                ]);
            }
            for (let allOf of ctx.intersections)for (let json of carriers.get(allOf) ?? [])foldIntersection(json);
        }
    }
    let result = {};
    if ("draft-2020-12" === ctx.target) result.$schema = "https://json-schema.org/draft/2020-12/schema";
    else if ("draft-07" === ctx.target) result.$schema = "http://json-schema.org/draft-07/schema#";
    else if ("draft-04" === ctx.target) result.$schema = "http://json-schema.org/draft-04/schema#";
    else ctx.target;
    if (ctx.external?.uri) {
        let id = ctx.external.registry.get(schema)?.id;
        if (!id) throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
    let rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (void 0 !== rootMetaId && result.id === rootMetaId) delete result.id;
    let defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (let entry of ctx.seen.entries()){
        let seen = entry[1];
        if (seen.def && seen.defId) {
            if (seen.def.id === seen.defId) delete seen.def.id;
            util_assignProp(defs, seen.defId, seen.def);
        }
    }
    if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
    if (ctx.external) ;
    else if (Object.keys(defs).length > 0) if ("draft-2020-12" === ctx.target) result.$defs = defs;
    else result.definitions = defs;
    try {
        let finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
                }
            },
            enumerable: false,
            writable: false
        });
        return finalized;
    } catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    let ctx = _ctx ?? {
        seen: new Set()
    };
    if (ctx.seen.has(_schema)) return false;
    ctx.seen.add(_schema);
    let def = _schema._zod.def;
    if ("transform" === def.type) return true;
    if ("array" === def.type) return isTransforming(def.element, ctx);
    if ("set" === def.type) return isTransforming(def.valueType, ctx);
    if ("lazy" === def.type) return isTransforming(def.getter(), ctx);
    if ("promise" === def.type || "optional" === def.type || "nonoptional" === def.type || "nullable" === def.type || "readonly" === def.type || "default" === def.type || "prefault" === def.type || "catch" === def.type) return isTransforming(def.innerType, ctx);
    if ("intersection" === def.type) return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    if ("record" === def.type || "map" === def.type) return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    if ("pipe" === def.type) {
        if (_schema._zod.traits.has("$ZodCodec")) return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if ("object" === def.type) {
        for(let key in def.shape)if (isTransforming(def.shape[key], ctx)) return true;
        return false;
    }
    if ("union" === def.type) {
        for (let option of def.options)if (isTransforming(option, ctx)) return true;
        return false;
    }
    if ("tuple" === def.type) {
        for (let item of def.items)if (isTransforming(item, ctx)) return true;
        if (def.rest && isTransforming(def.rest, ctx)) return true;
    }
    return false;
}
let createToJSONSchemaMethod = (schema, processors1 = {})=>(params)=>{
        let ctx = to_json_schema_initializeContext({
            ...params,
            processors: processors1
        });
        to_json_schema_processSchema(schema, ctx);
        to_json_schema_extractDefs(ctx, schema);
        return to_json_schema_finalize(ctx, schema);
    };
let createStandardJSONSchemaMethod = (schema, io, processors1 = {})=>(params)=>{
        let { libraryOptions, target } = params ?? {};
        let ctx = to_json_schema_initializeContext({
            ...libraryOptions ?? {},
            target,
            io,
            processors: processors1
        });
        to_json_schema_processSchema(schema, ctx);
        to_json_schema_extractDefs(ctx, schema);
        return to_json_schema_finalize(ctx, schema);
    };
let narrowMin = (agg, key, value)=>{
    if (void 0 === agg[key] || value > agg[key]) agg[key] = value;
};
let narrowMax = (agg, key, value)=>{
    if (void 0 === agg[key] || value < agg[key]) agg[key] = value;
};
let narrowBoth = (agg, value)=>{
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
let addDivisor = (agg, value)=>{
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
let addPattern = (agg, pattern)=>{
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
let intersectMime = (agg, mime)=>{
    agg.mime = agg.mime ? agg.mime.filter((m)=>mime.includes(m)) : [
        ...mime
    ];
};
let setFormat = (agg, format)=>{
    agg.format = format;
    if (format.includes("int")) agg.isInt = true;
};
let minContributor = (agg, def)=>narrowMin(agg, "minimum", def.minimum);
let maxContributor = (agg, def)=>narrowMax(agg, "maximum", def.maximum);
let formatContributor = (ranges)=>(agg, def)=>{
        setFormat(agg, def.format);
        let [minimum, maximum] = ranges[def.format];
        narrowMin(agg, "minimum", minimum);
        narrowMax(agg, "maximum", maximum);
    };
let contributors = {
    greater_than: (agg, def)=>narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def)=>narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def)=>addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def)=>narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def)=>narrowBoth(agg, def.size),
    string_format: (agg, def)=>{
        setFormat(agg, def.format);
        if (def.pattern) addPattern(agg, def.pattern);
        if ("base64" === def.format || "base64url" === def.format) agg.contentEncoding = def.format;
        if (def.local || -1 === def.precision) agg.laxFormat = true;
    },
    mime_type: (agg, def)=>intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
    let agg = {};
    let def = schema._zod.def;
    let list = schema._zod.traits.has("$ZodCheck") ? [
        schema,
        ...def.checks ?? []
    ] : def.checks ?? [];
    for (let ch of list)contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    let bag = schema._zod.bag;
    if (void 0 !== bag.minimum) narrowMin(agg, "minimum", bag.minimum);
    if (void 0 !== bag.exclusiveMinimum) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (void 0 !== bag.maximum) narrowMax(agg, "maximum", bag.maximum);
    if (void 0 !== bag.exclusiveMaximum) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (void 0 !== bag.multipleOf) addDivisor(agg, bag.multipleOf);
    if (void 0 !== bag.format) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int")) agg.isInt = true;
    }
    if (bag.mime) intersectMime(agg, bag.mime);
    for (let pattern of bag.patterns ?? [])addPattern(agg, pattern);
    return agg;
}
let formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: ""
};
let exactPatterns = new Map([
    [
        base64Charset,
        base64
    ],
    [
        base64urlCharset,
        base64url
    ]
]);
let exactPattern = (p)=>exactPatterns.get(p) ?? p;
let stringProcessor = (schema, ctx, _json, _params)=>{
    let json = _json;
    json.type = "string";
    let { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if ("number" == typeof minimum) json.minLength = minimum;
    if ("number" == typeof maximum) json.maxLength = maximum;
    if (format) {
        json.format = formatMap[format] ?? format;
        if ("" === json.format) delete json.format;
        if ("time" === format || laxFormat) delete json.format;
    }
    if (contentEncoding) json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        let patternList = [
            ...patterns
        ].map(exactPattern);
        if (1 === patternList.length) json.pattern = patternList[0].source;
        else if (patternList.length > 1) json.allOf = [
            ...patternList.map((regex)=>({
                    ..."draft-07" === ctx.target || "draft-04" === ctx.target || "openapi-3.0" === ctx.target ? {
                        type: "string"
                    } : {},
                    pattern: regex.source
                }))
        ];
    }
};
let numberProcessor = (schema, ctx, _json, params)=>{
    let json = _json;
    let { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    let exMin = "number" == typeof exclusiveMinimum && exclusiveMinimum >= (minimum ?? -1 / 0);
    let exMax = "number" == typeof exclusiveMaximum && exclusiveMaximum <= (maximum ?? 1 / 0);
    let legacy = "draft-04" === ctx.target || "openapi-3.0" === ctx.target;
    if (exMin) if (legacy) {
        json.minimum = exclusiveMinimum;
        json.exclusiveMinimum = true;
    } else json.exclusiveMinimum = exclusiveMinimum;
    else if ("number" == typeof minimum) json.minimum = minimum;
    if (exMax) if (legacy) {
        json.maximum = exclusiveMaximum;
        json.exclusiveMaximum = true;
    } else json.exclusiveMaximum = exclusiveMaximum;
    else if ("number" == typeof maximum) json.maximum = maximum;
    if (multipleOf) {
        let divisors = new Set();
        for (let divisor of multipleOf)if (Number.isFinite(divisor) && 0 !== divisor) divisors.add(Math.abs(divisor));
        else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        let [first, ...rest] = divisors;
        if (void 0 !== first) json.multipleOf = first;
        if (rest.length) json.allOf = [
            ...json.allOf ?? [],
            ...rest.map((m)=>({
                    multipleOf: m
                }))
        ];
    }
};
let booleanProcessor = (_schema, _ctx, json, _params)=>{
    json.type = "boolean";
};
let neverProcessor = (_schema, _ctx, json, _params)=>{
    json.not = {};
};
let unknownProcessor = (_schema, _ctx, _json, _params)=>{};
let enumProcessor = (schema, _ctx, json, _params)=>{
    let def = schema._zod.def;
    let values = getEnumValues(def.entries);
    if (0 === values.length) {
        json.not = {};
        return;
    }
    if (values.every((v)=>"number" == typeof v)) json.type = "number";
    if (values.every((v)=>"string" == typeof v)) json.type = "string";
    json.enum = values;
};
let customProcessor = (schema, ctx, json, params)=>{
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
let transformProcessor = (schema, ctx, json, params)=>{
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
let arrayProcessor = (schema, ctx, _json, params)=>{
    let json = _json;
    let def = schema._zod.def;
    let { minimum, maximum } = aggregateChecks(schema);
    if ("number" == typeof minimum) json.minItems = minimum;
    if ("number" == typeof maximum) json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [
            ...params.path,
            "items"
        ]
    });
};
function inputOptin(schema) {
    let def = schema._zod.def;
    if ("pipe" === def.type && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
    if ("catch" === def.type) return inputOptin(def.innerType);
    return schema._zod.optin;
}
let objectProcessor = (schema, ctx, _json, params)=>{
    let json = _json;
    let def = schema._zod.def;
    let shape = def.shape;
    let symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
    json.type = "object";
    json.properties = {};
    for(let key in shape)util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
        ...params,
        path: [
            ...params.path,
            "properties",
            key
        ]
    }));
    let requiredKeys = [];
    for (let key of Object.keys(shape)){
        let field = def.shape[key];
        if ("input" === ctx.io ? void 0 === inputOptin(field) : void 0 === field._zod.optout) requiredKeys.push(key);
    }
    if (requiredKeys.length > 0) json.required = requiredKeys;
    if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
    else if (def.catchall) {
        if (def.catchall) json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [
                ...params.path,
                "additionalProperties"
            ]
        });
    } else if ("output" === ctx.io) json.additionalProperties = false;
};
let unionProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    let isExclusive = false === def.inclusive;
    let options = def.options.map((x, i)=>to_json_schema_processSchema(x, ctx, {
            ...params,
            path: [
                ...params.path,
                isExclusive ? "oneOf" : "anyOf",
                i
            ]
        }));
    if (isExclusive) json.oneOf = options;
    else json.anyOf = options;
};
let intersectionProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    let a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [
            ...params.path,
            "allOf",
            0
        ]
    });
    let b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [
            ...params.path,
            "allOf",
            1
        ]
    });
    let isSimpleIntersection = (val)=>"allOf" in val && 1 === Object.keys(val).length;
    let allOf = [
        ...isSimpleIntersection(a) ? a.allOf : [
            a
        ],
        ...isSimpleIntersection(b) ? b.allOf : [
            b
        ]
    ];
    json.allOf = allOf;
    ctx.intersections.push(allOf);
};
new WeakMap();
let nullableProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    let inner = to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    if ("openapi-3.0" === ctx.target) {
        seen.ref = def.innerType;
        json.nullable = true;
    } else json.anyOf = [
        inner,
        {
            type: "null"
        }
    ];
};
let nonoptionalProcessor = (schema, ctx, _json, params)=>{
    let def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
let UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    let serialized = JSON.stringify(value, (_, val)=>{
        if ("bigint" != typeof val) return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable) return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
let defaultProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
let prefaultProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if ("input" !== ctx.io) return;
    let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
let catchProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(void 0);
    } catch  {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
let pipeProcessor = (schema, ctx, _json, params)=>{
    let def = schema._zod.def;
    let inIsTransform = def.in._zod.traits.has("$ZodTransform");
    let innerType = "input" === ctx.io ? inIsTransform ? def.out : def.in : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
let readonlyProcessor = (schema, ctx, json, params)=>{
    let def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
let optionalProcessor = (schema, ctx, _json, params)=>{
    let def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    let seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
let error = ()=>{
    let Sizable = {
        string: {
            unit: "characters",
            verb: "to have"
        },
        file: {
            unit: "bytes",
            verb: "to have"
        },
        array: {
            unit: "items",
            verb: "to have"
        },
        set: {
            unit: "items",
            verb: "to have"
        },
        map: {
            unit: "entries",
            verb: "to have"
        }
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    let FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input"
    };
    let TypeDictionary = {
        nan: "NaN"
    };
    function getTypeName(type, input) {
        if ("number" === type && "number" == typeof input && !Number.isFinite(input)) return String(input);
        return TypeDictionary[type] ?? type;
    }
    return (issue)=>{
        switch(issue.code){
            case "invalid_type":
                {
                    let expected = getTypeName(issue.expected);
                    let receivedType = parsedType(issue.input);
                    let received = getTypeName(receivedType, issue.input);
                    return `Invalid input: expected ${expected}, received ${received}`;
                }
            case "invalid_value":
                if (1 === issue.values.length) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big":
                {
                    let adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                    let sizing = getSizing(issue.origin);
                    if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                    return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
                }
            case "too_small":
                {
                    let adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                    let sizing = getSizing(issue.origin);
                    if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                    return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
                }
            case "invalid_format":
                {
                    let _issue = issue;
                    if ("starts_with" === _issue.format) return `Invalid string: must start with "${_issue.prefix}"`;
                    if ("ends_with" === _issue.format) return `Invalid string: must end with "${_issue.suffix}"`;
                    if ("includes" === _issue.format) return `Invalid string: must include "${_issue.includes}"`;
                    if ("regex" === _issue.format) return `Invalid string: must match pattern ${_issue.pattern}`;
                    return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
                }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    let opts = issue.options.map((o)=>`'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (false === issue.inclusive) return "Invalid input: more than one option matched";
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return "Invalid input";
        }
    };
};
function en() {
    return {
        localeError: error()
    };
}
function _getMessage() {
    let internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
let _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
};
let _issuesDesc = {
    value: void 0,
    enumerable: false
};
let _installedToString = new WeakSet([
    Object.prototype,
    Error.prototype
]);
let initializer = (inst, def)=>{
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    let proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get () {
                let value = ()=>this.message;
                Object.defineProperty(this, "toString", {
                    value,
                    configurable: true,
                    writable: true
                });
                return value;
            },
            set (value) {
                Object.defineProperty(this, "toString", {
                    value,
                    configurable: true,
                    writable: true
                });
            }
        });
    }
};
let $ZodError = $constructor("$ZodError", initializer);
$constructor("$ZodError", initializer, void 0, {
    Parent: Error
});
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) if ("__proto__" === key) Object.defineProperty(obj, key, {
        value: make(),
        writable: true,
        enumerable: true,
        configurable: true
    });
    else obj[key] = make();
    return obj[key];
}
function flattenError(error, mapper = (issue)=>issue.message) {
    let fieldErrors = {};
    let formErrors = [];
    for (let sub of error.issues)if (sub.path.length > 0) node(fieldErrors, sub.path[0], ()=>[]).push(mapper(sub));
    else formErrors.push(mapper(sub));
    return {
        formErrors,
        fieldErrors
    };
}
function formatError(error, mapper = (issue)=>issue.message) {
    let fieldErrors = {
        _errors: []
    };
    let processError = (error, path = [])=>{
        for (let issue of error.issues)if ("invalid_union" === issue.code && issue.errors.length) issue.errors.map((issues)=>processError({
                issues
            }, [
                ...path,
                ...issue.path
            ]));
        else if ("invalid_key" === issue.code) processError({
            issues: issue.issues
        }, [
            ...path,
            ...issue.path
        ]);
        else if ("invalid_element" === issue.code) processError({
            issues: issue.issues
        }, [
            ...path,
            ...issue.path
        ]);
        else {
            let fullpath = [
                ...path,
                ...issue.path
            ];
            if (0 === fullpath.length) fieldErrors._errors.push(mapper(issue));
            else {
                let curr = fieldErrors;
                let i = 0;
                while(i < fullpath.length){
                    let el = fullpath[i];
                    let terminal = i === fullpath.length - 1;
                    if ("_errors" === el) {
                        if (terminal) curr._errors.push(mapper(issue));
                        i++;
                        continue;
                    }
                    if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
                        value: {
                            _errors: []
                        },
                        enumerable: true,
                        writable: true,
                        configurable: true
                    });
                    let node = curr[el];
                    if (terminal) node._errors.push(mapper(issue));
                    curr = node;
                    i++;
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function finalizeParams(callee, params) {
    return {
        callee: params?.callee ?? callee,
        Err: params?.Err
    };
}
let _parse = (_Err)=>{
    let fn = (schema, value, _ctx, _params)=>{
        let ctx = _ctx ? {
            ..._ctx,
            async: false
        } : {
            async: false
        };
        let result = schema._zod.run({
            value,
            issues: []
        }, ctx);
        if (result instanceof Promise) throw new $ZodAsyncError();
        if (result.issues.length) {
            let e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
let _parseAsync = (_Err)=>{
    let fn = async (schema, value, _ctx, params)=>{
        let ctx = _ctx ? {
            ..._ctx,
            async: true
        } : {
            async: true
        };
        let result = schema._zod.run({
            value,
            issues: []
        }, ctx);
        if (result instanceof Promise) result = await result;
        if (result.issues.length) {
            let e = new (params?.Err ?? _Err)(result.issues.map((iss)=>finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
let _safeParse = (_Err)=>(schema, value, _ctx)=>{
        let ctx = _ctx ? {
            ..._ctx,
            async: false
        } : {
            async: false
        };
        let result = schema._zod.run({
            value,
            issues: []
        }, ctx);
        if (result instanceof Promise) throw new $ZodAsyncError();
        return result.issues.length ? failure(_Err, result.issues, ctx) : {
            success: true,
            data: result.value
        };
    };
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error () {
            if (!error) {
                error = new Err(issues.map((iss)=>finalizeIssue(iss, ctx, config())));
                issues = void 0;
                ctx = void 0;
            }
            return error;
        },
        set error (e){
            error = e;
            issues = void 0;
            ctx = void 0;
        }
    };
}
let _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
        let ctx = _ctx ? {
            ..._ctx,
            async: true
        } : {
            async: true
        };
        let result = schema._zod.run({
            value,
            issues: []
        }, ctx);
        if (result instanceof Promise) result = await result;
        return result.issues.length ? failure(_Err, result.issues, ctx) : {
            success: true,
            data: result.value
        };
    };
let COMPILE_INVALID = Symbol.for("zod.compile.invalid");
let COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
let validate = (schema, value, _ctx)=>{
    let validator = schema._zod.bag.validator;
    if (void 0 !== validator) {
        if (validator(value) !== COMPILE_INVALID) return true;
        if (true === validator.definite && void 0 === _ctx) return false;
    }
    return validateFallback(schema, value, _ctx);
};
function validateFallback(schema, value, _ctx) {
    let ctx = _ctx ? {
        ..._ctx,
        async: false,
        abortEarly: true
    } : {
        async: false,
        abortEarly: true
    };
    let fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({
            value,
            issues: []
        }, ctx);
    } else result = schema._zod.run({
        value,
        issues: []
    }, ctx);
    if (result instanceof Promise) throw new $ZodAsyncError();
    return 0 === result.issues.length;
}
let parse_validateAsync = async (schema, value, _ctx)=>{
    let ctx = _ctx ? {
        ..._ctx,
        async: true,
        abortEarly: true
    } : {
        async: true,
        abortEarly: true
    };
    let result = schema._zod.run({
        value,
        issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    return 0 === result.issues.length;
};
let _encode = (_Err)=>{
    let parse1 = _parse(_Err);
    let fn = (schema, value, _ctx, _params)=>{
        let ctx = _ctx ? {
            ..._ctx,
            direction: "backward"
        } : {
            direction: "backward"
        };
        return parse1(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
let _decode = (_Err)=>{
    let parse1 = _parse(_Err);
    let fn = (schema, value, _ctx, _params)=>parse1(schema, value, _ctx, finalizeParams(fn, _params));
    return fn;
};
let _encodeAsync = (_Err)=>{
    let parseAsync1 = _parseAsync(_Err);
    let fn = async (schema, value, _ctx, _params)=>{
        let ctx = _ctx ? {
            ..._ctx,
            direction: "backward"
        } : {
            direction: "backward"
        };
        return await parseAsync1(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
let _decodeAsync = (_Err)=>{
    let parseAsync1 = _parseAsync(_Err);
    let fn = async (schema, value, _ctx, _params)=>await parseAsync1(schema, value, _ctx, finalizeParams(fn, _params));
    return fn;
};
let _safeEncode = (_Err)=>(schema, value, _ctx)=>{
        let ctx = _ctx ? {
            ..._ctx,
            direction: "backward"
        } : {
            direction: "backward"
        };
        return _safeParse(_Err)(schema, value, ctx);
    };
let _safeDecode = (_Err)=>(schema, value, _ctx)=>_safeParse(_Err)(schema, value, _ctx);
let _safeEncodeAsync = (_Err)=>async (schema, value, _ctx)=>{
        let ctx = _ctx ? {
            ..._ctx,
            direction: "backward"
        } : {
            direction: "backward"
        };
        return _safeParseAsync(_Err)(schema, value, ctx);
    };
let _safeDecodeAsync = (_Err)=>async (schema, value, _ctx)=>_safeParseAsync(_Err)(schema, value, _ctx);
let _installedErrorProtos = new WeakSet([
    Object.prototype,
    Error.prototype
]);
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get () {
            let value = make(this);
            Object.defineProperty(this, key, {
                value,
                configurable: true,
                writable: true
            });
            return value;
        },
        set (value) {
            Object.defineProperty(this, key, {
                value,
                configurable: true,
                writable: true
            });
        }
    });
}
let errors_initializer = (inst, issues)=>{
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    let proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto)) return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self)=>(mapper)=>formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self)=>(mapper)=>flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self)=>(issue)=>{
            self.issues.push(issue);
            self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
        });
    _lazyMethod(proto, "addIssues", (self)=>(issues)=>{
            self.issues.push(...issues);
            self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
        });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get () {
            return 0 === this.issues.length;
        }
    });
};
let ZodRealError = $constructor("ZodError", errors_initializer, void 0, {
    Parent: Error
});
let classic_parse_parse = _parse(ZodRealError);
let classic_parse_parseAsync = _parseAsync(ZodRealError);
let parse_safeParse = _safeParse(ZodRealError);
let parse_safeParseAsync = _safeParseAsync(ZodRealError);
let parse_encode = _encode(ZodRealError);
let parse_decode = _decode(ZodRealError);
let parse_encodeAsync = _encodeAsync(ZodRealError);
let parse_decodeAsync = _decodeAsync(ZodRealError);
let parse_safeEncode = _safeEncode(ZodRealError);
let parse_safeDecode = _safeDecode(ZodRealError);
let parse_safeEncodeAsync = _safeEncodeAsync(ZodRealError);
let parse_safeDecodeAsync = _safeDecodeAsync(ZodRealError);
function _ensureDefaultLocale() {
    if (!globalConfig.localeError) config(en());
}
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer) config({
        memoizer: memoizer()
    });
}
let ZodType = $constructor("ZodType", (inst, def)=>{
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check (...chks) {
        let def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...def.checks ?? [],
                ...chks.map((ch)=>"function" == typeof ch ? {
                        _zod: {
                            check: ch,
                            def: {
                                check: "custom"
                            },
                            onattach: []
                        }
                    } : ch)
            ]
        }), {
            parent: true
        });
    },
    with (...chks) {
        return this.check(...chks);
    },
    clone (def, params) {
        return clone(this, def, params);
    },
    brand () {
        return this;
    },
    register (reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine (check, params) {
        return this.check(refine(check, params));
    },
    superRefine (refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite (fn) {
        return this.check(_overwrite(fn));
    },
    optional () {
        return optional(this);
    },
    exactOptional () {
        return exactOptional(this);
    },
    nullable () {
        return nullable(this);
    },
    nullish () {
        return optional(nullable(this));
    },
    nonoptional (params) {
        return nonoptional(this, params);
    },
    array () {
        return array(this);
    },
    or (arg) {
        return union([
            this,
            arg
        ]);
    },
    and (arg) {
        return intersection(this, arg);
    },
    transform (tx) {
        return pipe(this, transform(tx));
    },
    default (d) {
        return schemas_default(this, d);
    },
    prefault (d) {
        return prefault(this, d);
    },
    catch (params) {
        return schemas_catch(this, params);
    },
    pipe (target) {
        return pipe(this, target);
    },
    readonly () {
        return readonly(this);
    },
    describe (description) {
        let cl = this.clone();
        globalRegistry.add(cl, {
            description
        });
        return cl;
    },
    meta (...args) {
        if (0 === args.length) return globalRegistry.get(this);
        let cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional () {
        return this.safeParse(void 0).success;
    },
    isNullable () {
        return this.safeParse(null).success;
    },
    apply (fn, ...args) {
        return 0 === args.length ? fn(this) : fn(this, ...args);
    },
    get "~standard" () {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output")
            }
        });
    },
    set "~standard" (value){
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, {
            callee: _parse
        });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, {
            callee: _parseAsync
        });
    },
    safeParse (data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync (data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    get spa () {
        return this?.safeParseAsync;
    },
    set spa (value){
        own(this, "spa", value);
    },
    validate (data, params) {
        return validate(this, data, params);
    },
    validateAsync (data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, {
            callee: _encode
        });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, {
            callee: _decode
        });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, {
            callee: _encodeAsync
        });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, {
            callee: _decodeAsync
        });
    },
    safeEncode (data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode (data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync (data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync (data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema (params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    get description () {
        return globalRegistry.get(this)?.description;
    },
    get _def () {
        return this._zod.def;
    }
});
let _ZodString = $constructor("_ZodString", (inst, def)=>{
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>stringProcessor(inst, ctx, json, params);
}, derived({
    format: (inst)=>aggregateChecks(inst).format ?? null,
    minLength: (inst)=>aggregateChecks(inst).minimum ?? null,
    maxLength: (inst)=>aggregateChecks(inst).maximum ?? null
}, {
    regex (...args) {
        return this.check(_regex(...args));
    },
    includes (...args) {
        return this.check(_includes(...args));
    },
    startsWith (...args) {
        return this.check(_startsWith(...args));
    },
    endsWith (...args) {
        return this.check(_endsWith(...args));
    },
    min (...args) {
        return this.check(_minLength(...args));
    },
    max (...args) {
        return this.check(_maxLength(...args));
    },
    length (...args) {
        return this.check(_length(...args));
    },
    nonempty (...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase (params) {
        return this.check(_lowercase(params));
    },
    uppercase (params) {
        return this.check(_uppercase(params));
    },
    trim () {
        return this.check(_trim());
    },
    normalize (...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase () {
        return this.check(_toLowerCase());
    },
    toUpperCase () {
        return this.check(_toUpperCase());
    },
    slugify () {
        return this.check(_slugify());
    }
}));
let ZodString = $constructor("ZodString", (inst, def)=>{
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email (params) {
        return this.check(_email(ZodEmail, params));
    },
    url (params) {
        return this.check(_url(ZodURL, params));
    },
    jwt (params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji (params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid (params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid (params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4 (params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6 (params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7 (params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid (params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid (params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2 (params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid (params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64 (params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url (params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid (params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid (params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4 (params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6 (params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4 (params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6 (params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164 (params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime (params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date (params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time (params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration (params) {
        return this.check(_isoDuration(ZodISODuration, params));
    }
});
function schemas_string(params) {
    return _string(ZodString, params);
}
let ZodStringFormat = $constructor("ZodStringFormat", (inst, def)=>{
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
let ZodISODateTime = $constructor("ZodISODateTime", (inst, def)=>{
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodISODate = $constructor("ZodISODate", (inst, def)=>{
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodISOTime = $constructor("ZodISOTime", (inst, def)=>{
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodISODuration = $constructor("ZodISODuration", (inst, def)=>{
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodEmail = $constructor("ZodEmail", (inst, def)=>{
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodGUID = $constructor("ZodGUID", (inst, def)=>{
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return _guid(ZodGUID, params);
}
let ZodUUID = $constructor("ZodUUID", (inst, def)=>{
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodURL = $constructor("ZodURL", (inst, def)=>{
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodEmoji = $constructor("ZodEmoji", (inst, def)=>{
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodNanoID = $constructor("ZodNanoID", (inst, def)=>{
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodCUID = $constructor("ZodCUID", (inst, def)=>{
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodCUID2 = $constructor("ZodCUID2", (inst, def)=>{
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodULID = $constructor("ZodULID", (inst, def)=>{
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodXID = $constructor("ZodXID", (inst, def)=>{
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodKSUID = $constructor("ZodKSUID", (inst, def)=>{
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodIPv4 = $constructor("ZodIPv4", (inst, def)=>{
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodIPv6 = $constructor("ZodIPv6", (inst, def)=>{
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodCIDRv4 = $constructor("ZodCIDRv4", (inst, def)=>{
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodCIDRv6 = $constructor("ZodCIDRv6", (inst, def)=>{
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodBase64 = $constructor("ZodBase64", (inst, def)=>{
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodBase64URL = $constructor("ZodBase64URL", (inst, def)=>{
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodE164 = $constructor("ZodE164", (inst, def)=>{
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodJWT = $constructor("ZodJWT", (inst, def)=>{
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
let ZodNumber = $constructor("ZodNumber", (inst, def)=>{
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, derived({
    minValue: (inst)=>{
        let { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? -1 / 0, exclusiveMinimum ?? -1 / 0);
    },
    maxValue: (inst)=>{
        let { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? 1 / 0, exclusiveMaximum ?? 1 / 0);
    },
    isInt: (inst)=>{
        let { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst)=>aggregateChecks(inst).format ?? null
}, {
    gt (value, params) {
        return this.check(_gt(value, params));
    },
    gte (value, params) {
        return this.check(_gte(value, params));
    },
    min (value, params) {
        return this.check(_gte(value, params));
    },
    lt (value, params) {
        return this.check(_lt(value, params));
    },
    lte (value, params) {
        return this.check(_lte(value, params));
    },
    max (value, params) {
        return this.check(_lte(value, params));
    },
    int (params) {
        return this.check(schemas_int(params));
    },
    safe (params) {
        return this.check(schemas_int(params));
    },
    positive (params) {
        return this.check(_gt(0, params));
    },
    nonnegative (params) {
        return this.check(_gte(0, params));
    },
    negative (params) {
        return this.check(_lt(0, params));
    },
    nonpositive (params) {
        return this.check(_lte(0, params));
    },
    multipleOf (value, params) {
        return this.check(_multipleOf(value, params));
    },
    step (value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite () {
        return this;
    }
}));
let ZodNumberFormat = $constructor("ZodNumberFormat", (inst, def)=>{
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
let ZodBoolean = $constructor("ZodBoolean", (inst, def)=>{
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
let ZodUnknown = $constructor("ZodUnknown", (inst, def)=>{
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
let ZodNever = $constructor("ZodNever", (inst, def)=>{
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
let ZodArray = $constructor("ZodArray", (inst, def)=>{
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min (n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty (params) {
        return this.check(_minLength(1, params));
    },
    max (n, params) {
        return this.check(_maxLength(n, params));
    },
    length (n, params) {
        return this.check(_length(n, params));
    },
    unwrap () {
        return this.element;
    }
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
let ZodObject = $constructor("ZodObject", (inst, def)=>{
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self)=>self._zod.def.shape, false);
}, {
    keyof () {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall (catchall) {
        return this.clone(mergeDefs(this._zod.def, {
            catchall: catchall
        }));
    },
    passthrough () {
        return this.clone(mergeDefs(this._zod.def, {
            catchall: unknown()
        }));
    },
    loose () {
        return this.clone(mergeDefs(this._zod.def, {
            catchall: unknown()
        }));
    },
    strict () {
        return this.clone(mergeDefs(this._zod.def, {
            catchall: never()
        }));
    },
    strip () {
        return this.clone(mergeDefs(this._zod.def, {
            catchall: void 0
        }));
    },
    extend (incoming) {
        return extend(this, incoming);
    },
    safeExtend (incoming) {
        return safeExtend(this, incoming);
    },
    merge (other) {
        return merge(this, other);
    },
    pick (mask) {
        return pick(this, mask);
    },
    omit (mask) {
        return omit(this, mask);
    },
    partial (...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial (...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required (...args) {
        return required(ZodNonOptional, this, args[0]);
    }
});
function object(shape, params) {
    let def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params)
    };
    return new ZodObject(def);
}
let ZodUnion = $constructor("ZodUnion", (inst, def)=>{
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params)
    });
}
let ZodIntersection = $constructor("ZodIntersection", (inst, def)=>{
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right
    });
}
let ZodEnum = $constructor("ZodEnum", (inst, def)=>{
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    inst.options = [
        ...inst._zod.values
    ];
    let keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params)=>{
        let newEntries = {};
        for (let value of values)if (keys.has(value)) newEntries[value] = def.entries[value];
        else throw new Error(`Key ${value} not found in enum`);
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries
        });
    };
    inst.exclude = (values, params)=>{
        let newEntries = {
            ...def.entries
        };
        for (let value of values)if (keys.has(value)) delete newEntries[value];
        else throw new Error(`Key ${value} not found in enum`);
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries
        });
    };
});
function schemas_enum(values, params) {
    let entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
            v,
            v
        ])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params)
    });
}
let ZodTransform = $constructor("ZodTransform", (inst, def)=>{
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx)=>{
        if ("backward" === _ctx.direction) throw new $ZodEncodeError(inst.constructor.name);
        payload.addIssue = (issue)=>{
            if ("string" == typeof issue) payload.issues.push(util_issue(issue, payload.value, def));
            else {
                let _issue = issue;
                if (_issue.fatal) _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue)) _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                payload.issues.push(util_issue(_issue));
            }
        };
        let output = def.transform(payload.value, payload);
        if (output instanceof Promise) return output.then((output)=>{
            payload.value = output;
            return payload;
        });
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn
    });
}
let ZodOptional = $constructor("ZodOptional", (inst, def)=>{
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>optionalProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType
    });
}
let ZodExactOptional = $constructor("ZodExactOptional", (inst, def)=>{
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>optionalProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType
    });
}
let ZodNullable = $constructor("ZodNullable", (inst, def)=>{
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>nullableProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType
    });
}
let ZodDefault = $constructor("ZodDefault", (inst, def)=>{
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>defaultProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue () {
            return "function" == typeof defaultValue ? defaultValue() : shallowClone(defaultValue);
        }
    });
}
let ZodPrefault = $constructor("ZodPrefault", (inst, def)=>{
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue () {
            return "function" == typeof defaultValue ? defaultValue() : shallowClone(defaultValue);
        }
    });
}
let ZodNonOptional = $constructor("ZodNonOptional", (inst, def)=>{
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params)
    });
}
let ZodCatch = $constructor("ZodCatch", (inst, def)=>{
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>catchProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: "function" == typeof catchValue ? catchValue : constantCatch(catchValue)
    });
}
let ZodPipe = $constructor("ZodPipe", (inst, def)=>{
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out
    });
}
let ZodReadonly = $constructor("ZodReadonly", (inst, def)=>{
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = ()=>inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType
    });
}
let ZodCustom = $constructor("ZodCustom", (inst, def)=>{
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params)=>customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
function applyInOrder(operations, apply) {
    let faults = {
        invalidPaths: [],
        invalidValueTypes: [],
        invalidDatas: []
    };
    let isRefused = false;
    for (let operation of operations){
        let fault = apply(operation);
        if (null === fault) continue;
        isRefused = true;
        let { op, path, value = null } = operation;
        faults[fault].push({
            op,
            path,
            value
        });
    }
    if (isRefused) throw new Refusal({
        kind: 'invalid-patch',
        faults
    });
}
function readModel(schema, body) {
    let parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    let fields = parsed.error.issues.map(({ path })=>path.join('.') || '$');
    let errors = Object.fromEntries(fields.map((field)=>[
            field,
            [
                `The ${field} field is missing or of the wrong type.`
            ]
        ]));
    throw new Refusal({
        kind: 'invalid-model',
        errors
    });
}
let CREATE = object({
    name: schemas_string(),
    version: schemas_string()
});
function readCreate(body) {
    return readModel(CREATE, body);
}
function readSetup(body) {
    if ('object' == typeof body && null !== body && !Array.isArray(body)) return body;
    throw invalidField('$', 'The setup parameters are not a JSON object.');
}
function readVersionPatch(operations) {
    let version;
    applyInOrder(operations, ({ op, path, value })=>{
        if ('replace' !== op || '/version' !== path) return 'invalidPaths';
        if ('string' != typeof value) return 'invalidValueTypes';
        version = value;
        return null;
    });
    if (void 0 === version) throw invalidField('operations', 'The operations field is required.');
    return version;
}
let DEEDS = new Map([
    [
        'create',
        (state, form)=>{
            let wanted = {
                name: form.get('name'),
                version: form.get('version')
            };
            let { name, version } = state.create(readCreate(wanted));
            return `Created ${name} ${version}.`;
        }
    ],
    [
        'install',
        (state, form)=>{
            state.install(idIn(form));
            return `Installed ${nameOf(state, form)}. Now set it up.`;
        }
    ],
    [
        'setup',
        (state, form)=>{
            state.setup(idIn(form), readSetup(parametersIn(form)));
            return `Set up ${nameOf(state, form)}.`;
        }
    ],
    [
        'uninstall',
        (state, form)=>{
            state.uninstall(idIn(form));
            return `Uninstalled ${nameOf(state, form)}.`;
        }
    ]
]);
function perform(state, form) {
    let deed = DEEDS.get(form.get('action'));
    if (void 0 === deed) throw invalidField('action', 'The field action is invalid.');
    return deed(state, form);
}
function idIn(form) {
    return form.get('id') ?? '';
}
function parametersIn(form) {
    return parseJson(form.get('parameters') ?? '', 'The setup parameters are not valid JSON.');
}
function nameOf(state, form) {
    return state.records().find(({ id })=>id === idIn(form))?.name ?? '';
}
let FORM = 'application/x-www-form-urlencoded';
async function readForm({ req }) {
    let [given = ''] = (req.header('content-type') ?? '').split(';');
    if (given.trim().toLowerCase() !== FORM) throw new Refusal({
        kind: 'unsupported-media-type'
    });
    return new URLSearchParams(await req.text());
}
let NOTHING_TYPED = new URLSearchParams();
function showIntegrations({ workspace, state }, context) {
    let session = context.get('session');
    let { notice: message } = session;
    session.notice = void 0;
    let view = {
        workspace,
        rows: state.listed(),
        message,
        typed: NOTHING_TYPED,
        status: 200
    };
    return showPage(context, integrationsPage(view));
}
async function changeIntegrations({ workspace, state }, context) {
    let typed = NOTHING_TYPED;
    try {
        typed = await readForm(context);
        context.get('session').notice = {
            kind: 'done',
            text: perform(state, typed)
        };
        return context.redirect(context.req.path, 303);
    } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        let { status } = errorAnswer(error);
        let message = refusedMessage(error);
        let view = {
            workspace,
            rows: state.listed(),
            message,
            typed,
            status
        };
        return showPage(context, integrationsPage(view));
    }
}
let validCookieNameRegEx = /^[\w!#$%&'*.^`|~+-]+$/;
let relaxedCookieNameRegEx = /^[!#-:<>-[\]-~]+$/;
let validCookieValueRegEx = /^[ !#-:<-[\]-~]*$/;
let trimCookieWhitespace = (value)=>{
    let start = 0;
    let end = value.length;
    while(start < end){
        let charCode = value.charCodeAt(start);
        if (32 !== charCode && 9 !== charCode) break;
        start++;
    }
    while(end > start){
        let charCode = value.charCodeAt(end - 1);
        if (32 !== charCode && 9 !== charCode) break;
        end--;
    }
    return 0 === start && end === value.length ? value : value.slice(start, end);
};
let cookie_parse = (cookie, name)=>{
    if (name && -1 === cookie.indexOf(name)) return {};
    let pairs = cookie.split(";");
    let parsedCookie = Object.create(null);
    for (let pairStr of pairs){
        let valueStartPos = pairStr.indexOf("=");
        if (-1 === valueStartPos) continue;
        let cookieName = trimCookieWhitespace(pairStr.substring(0, valueStartPos));
        if (name && name !== cookieName || !relaxedCookieNameRegEx.test(cookieName) || cookieName in parsedCookie) continue;
        let cookieValue = trimCookieWhitespace(pairStr.substring(valueStartPos + 1));
        if (cookieValue.startsWith("\"") && cookieValue.endsWith("\"")) cookieValue = cookieValue.slice(1, -1);
        if (validCookieValueRegEx.test(cookieValue)) {
            parsedCookie[cookieName] = tryDecodeURIComponent(cookieValue);
            if (name) break;
        }
    }
    return parsedCookie;
};
let _serialize = (name, value, opt = {})=>{
    if (!validCookieNameRegEx.test(name)) throw new Error("Invalid cookie name");
    let cookie = `${name}=${value}`;
    if (/^__secure-/i.test(name) && !opt.secure) throw new Error("__Secure- Cookie must have Secure attributes");
    if (/^__host-/i.test(name)) {
        if (!opt.secure) throw new Error("__Host- Cookie must have Secure attributes");
        if ("/" !== opt.path) throw new Error("__Host- Cookie must have Path attributes with \"/\"");
        if (opt.domain) throw new Error("__Host- Cookie must not have Domain attributes");
    }
    for (let key of [
        "domain",
        "path",
        "sameSite",
        "priority"
    ])if (opt[key] && /[;\r\n]/.test(opt[key])) throw new Error(`${key} must not contain ";", "\\r", or "\\n"`);
    if (opt && "number" == typeof opt.maxAge && opt.maxAge >= 0) {
        if (opt.maxAge > 3456e4) throw new Error("Cookies Max-Age SHOULD NOT be greater than 400 days (34560000 seconds) in duration.");
        cookie += `; Max-Age=${0 | opt.maxAge}`;
    }
    if (opt.domain && "host" !== opt.prefix) cookie += `; Domain=${opt.domain}`;
    if (opt.path) cookie += `; Path=${opt.path}`;
    if (opt.expires) {
        if (opt.expires.getTime() - Date.now() > 3456e7) throw new Error("Cookies Expires SHOULD NOT be greater than 400 days (34560000 seconds) in the future.");
        cookie += `; Expires=${opt.expires.toUTCString()}`;
    }
    if (opt.httpOnly) cookie += "; HttpOnly";
    if (opt.secure) cookie += "; Secure";
    if (opt.sameSite) cookie += `; SameSite=${opt.sameSite.charAt(0).toUpperCase() + opt.sameSite.slice(1)}`;
    if (opt.priority) cookie += `; Priority=${opt.priority.charAt(0).toUpperCase() + opt.priority.slice(1)}`;
    if (opt.partitioned) {
        if (!opt.secure) throw new Error("Partitioned Cookie must have Secure attributes");
        cookie += "; Partitioned";
    }
    return cookie;
};
let serialize = (name, value, opt)=>{
    value = encodeURIComponent(value);
    return _serialize(name, value, opt);
};
let getCookie = (c, key, prefix)=>{
    let cookie = c.req.raw.headers.get("Cookie");
    if ("string" == typeof key) {
        if (!cookie) return;
        let finalKey = key;
        if ("secure" === prefix) finalKey = "__Secure-" + key;
        else if ("host" === prefix) finalKey = "__Host-" + key;
        return cookie_parse(cookie, finalKey)[finalKey];
    }
    if (!cookie) return {};
    return cookie_parse(cookie);
};
let generateCookie = (name, value, opt)=>{
    let cookie;
    cookie = opt?.prefix === "secure" ? serialize("__Secure-" + name, value, {
        path: "/",
        ...opt,
        secure: true
    }) : opt?.prefix === "host" ? serialize("__Host-" + name, value, {
        ...opt,
        path: "/",
        secure: true,
        domain: void 0
    }) : serialize(name, value, {
        path: "/",
        ...opt
    });
    return cookie;
};
let setCookie = (c, name, value, opt)=>{
    let cookie = generateCookie(name, value, opt);
    c.header("Set-Cookie", cookie, {
        append: true
    });
};
function logInPage({ to, status, message }) {
    let main = html`<h1>Log in</h1>
    ${messageHtml(message)}
    <form class="sheet" method="post" action="/">
      <input type="hidden" name="to" value="${to}" />
      <div class="fields">
        <div>
          <label for="password">password</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="off"
            aria-describedby="password-hint"
            required
            autofocus
          />
          <span class="hint" id="password-hint">
            It was printed when the sandbox was started.
          </span>
        </div>
        <button>Log in</button>
      </div>
    </form>`;
    return {
        title: 'Log in',
        status,
        main
    };
}
function logIn(context, { sessions, password, to }) {
    let key = sessions.logIn(password);
    if (void 0 === key) {
        let message = {
            kind: 'refused',
            text: 'This is not the sandbox’s password.'
        };
        return showPage(context, logInPage({
            to,
            status: 401,
            message
        }));
    }
    setCookie(context, cookieName(context), key, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/'
    });
    return context.redirect(to, 303);
}
function sessionOf(context, sessions) {
    return sessions.find(getCookie(context, cookieName(context)));
}
function onlyLoggedIn(workspace, sessions) {
    return async (context, next)=>{
        let session = sessionOf(context, sessions);
        if (void 0 === session) {
            let to = ownAddress(workspace, context.req.path);
            return showPage(context, logInPage({
                to,
                status: 401
            }));
        }
        context.set('session', session);
        return next();
    };
}
function cookieName({ req }) {
    return `sandbox-session-${new URL(req.url).port}`;
}
class Sessions {
    #password;
    #sessions = new Map();
    constructor(password){
        this.#password = password;
    }
    logIn(password) {
        if (password !== this.#password) return;
        let key = (0, external_node_crypto_namespaceObject.randomBytes)(16).toString('hex');
        this.#sessions.set(key, {
            notice: void 0
        });
        return key;
    }
    find(key) {
        return void 0 === key ? void 0 : this.#sessions.get(key);
    }
}
function workspacesPage({ name, title }) {
    let main = html`<h1>Workspaces</h1>
    <ul class="sheet">
      <li>
        <a href="${addressesOf(name).main}"><bdi>${title}</bdi></a>
        <span class="soft">(<bdi>${name}</bdi>)</span>
      </li>
    </ul>`;
    return {
        title: 'Workspaces',
        main
    };
}
function mainPage({ name, title }) {
    let { main: here, integrations, privateIntegrations } = addressesOf(name);
    let main = html`<h1><bdi>${title}</bdi></h1>
    <div class="sheet">
      <p>
        Here the CRM would be. Its integrations are reached by the address bar, as documented: in
        the place of <code>app</code> goes <code>api</code>, in that of <code>main</code>,
        <code>integrations</code>.
      </p>
      <p>
        from <code>${here}</code><br />
        to <a href="${integrations}"><code>${integrations}</code></a>
      </p>
      <p>
        The token is at <a href="${privateIntegrations}"><code>${privateIntegrations}</code></a>
      </p>
      <p><a href="${WORKSPACES}">Other workspaces</a></p>
    </div>`;
    return {
        title,
        main
    };
}
function privateIntegrationsPage({ name }, token) {
    let { integrations } = addressesOf(name);
    let main = html`<h1>Private integrations of <bdi>${name}</bdi></h1>
    <div class="sheet">
      <h2 id="token">Token</h2>
      <p><code aria-labelledby="token" role="group">${token}</code></p>
      <p class="hint">
        It goes into the header <code>Authorization: Bearer …</code> of each call of the API, and as
        a secret into the input <code>token</code> of the action.
      </p>
    </div>
    <p><a href="${integrations}">Public integrations</a></p>`;
    return {
        title: 'Private integrations',
        main
    };
}
let GUARDS = [
    onlyByLoopbackName,
    onlyOwnForms
];
function pageRoutes(context) {
    let { options, workspace } = context;
    let sessions = new Sessions(options.password);
    let inside = [
        ...GUARDS,
        onlyLoggedIn(workspace, sessions)
    ];
    let ofWorkspace = [
        ...inside,
        onlyThisWorkspace(workspace)
    ];
    let routes = new hono_Hono();
    routes.onError((error, c)=>showProblem(c, problemOf(error)));
    routes.route('/', logInRoutes(workspace, sessions));
    routes.get(WORKSPACES, ...inside, (c)=>showPage(c, workspacesPage(workspace)));
    routes.get('/app/:ws/main', ...ofWorkspace, (c)=>showPage(c, mainPage(workspace)));
    routes.get('/api/:ws/integrations', ...ofWorkspace, (c)=>showIntegrations(context, c));
    routes.post('/api/:ws/integrations', ...ofWorkspace, (c)=>changeIntegrations(context, c));
    routes.get('/api/:ws/private-integrations', ...ofWorkspace, (c)=>showPage(c, privateIntegrationsPage(workspace, options.token)));
    return routes;
}
function logInRoutes(workspace, sessions) {
    let { main, integrations } = addressesOf(workspace.name);
    let routes = new hono_Hono();
    routes.get('/', ...GUARDS, (c)=>void 0 === sessionOf(c, sessions) ? showPage(c, logInPage({
            to: main,
            status: 200
        })) : c.redirect(main, 303));
    routes.post('/', ...GUARDS, async (c)=>{
        let form = await readForm(c);
        let to = ownAddress(workspace, form.get('to'));
        return logIn(c, {
            sessions,
            to,
            password: form.get('password') ?? ''
        });
    });
    routes.get('/log-in/:password', ...GUARDS, (c)=>logIn(c, {
            sessions,
            to: integrations,
            password: c.req.param('password')
        }));
    return routes;
}
function problemOf(error) {
    if (!(error instanceof Refusal)) return {
        status: 500,
        text: 'The sandbox failed.'
    };
    return {
        status: errorAnswer(error).status,
        text: refusedMessage(error).text
    };
}
function onlyThisWorkspace({ name, id }) {
    return async (context, next)=>{
        let asked = context.req.param('ws');
        if (asked === name || asked === id) return next();
        return showProblem(context, {
            status: 404,
            text: 'You have no such workspace.'
        });
    };
}
let promises_namespaceObject = process.getBuiltinModule("node:timers/promises");
function recordRequests(requests, latencyMs) {
    return async (context, next)=>{
        let { env, req } = context;
        let recorded = {
            method: req.method,
            path: env.incoming.url ?? '',
            headers: req.header(),
            body: await req.text(),
            status: null
        };
        requests.push(recorded);
        await next();
        if (latencyMs > 0) await (0, promises_namespaceObject.setTimeout)(latencyMs, void 0, {
            ref: false
        });
        recorded.status = context.res.status;
    };
}
let START = toOffset(0);
function pageOf(rows, { offset = START, limit, pageSize }) {
    let after = fromOffset(offset);
    let remaining = rows.filter(({ sequence })=>sequence > after);
    let items = remaining.slice(0, Math.min(pageSize, readLimit(limit) ?? pageSize));
    return {
        count: items.length,
        items,
        firstOffset: toOffset(items.at(0)?.sequence ?? after),
        lastOffset: toOffset(items.at(-1)?.sequence ?? after),
        hasMore: remaining.length > items.length
    };
}
function toOffset(sequence) {
    return `00000000-3699-2055-0000-${sequence.toString(16).padStart(12, '0')}`;
}
function fromOffset(offset) {
    let [, digits] = /^00000000-3699-2055-0000-([0-9a-f]{12})$/.exec(offset) ?? [];
    if (void 0 === digits) throw invalidField('offset', 'The offset is not valid.');
    return Number.parseInt(digits, 16);
}
function readLimit(limit) {
    if (void 0 === limit) return;
    if (!/^[1-9]\d*$/.test(limit)) throw invalidField('limit', 'The limit is not valid.');
    return Number(limit);
}
let BODY = object({
    operations: array(object({
        op: schemas_string().toLowerCase(),
        path: schemas_string(),
        value: unknown().optional()
    }))
});
function readOperations(body) {
    return readModel(BODY, body).operations;
}
function workspaceRoutes(context) {
    let { options, state } = context;
    let shown = (instance)=>toWire(instance, options.statusFormat);
    let patched = (result)=>jsonAnswer('bare' === options.patchResult ? result : {
            isSuccessful: true,
            responseCode: 'ok',
            result
        });
    let routes = new hono_Hono();
    routes.use('*', onlyAuthorized(context), workspace_routes_onlyThisWorkspace(context));
    routes.get('/integrations', ({ req })=>{
        let rows = state.listed();
        if ('array' === options.listFormat) return jsonAnswer(rows.map(toIntegration));
        let { offset, limit } = req.query();
        let page = pageOf(rows, {
            offset,
            limit,
            pageSize: options.pageSize
        });
        return jsonAnswer({
            ...page,
            items: page.items.map(toIntegration)
        });
    });
    routes.post('/integrations', async (c)=>jsonAnswer(state.create(readCreate(await readBody(c, JSON_BODY)))));
    routes.patch('/integrations/:id', async (c)=>{
        let operations = readOperations(await readBody(c, JSON_PATCH));
        return patched(state.setVersion(c.req.param('id'), readVersionPatch(operations)));
    });
    routes.post('/integrations/:id/install', ({ req })=>jsonAnswer(shown(state.install(req.param('id')))));
    routes.post('/integrations/:id/uninstall', ({ req })=>{
        state.uninstall(req.param('id'));
        return jsonAnswer('OK');
    });
    routes.post('/integrations/:id/setup', async (c)=>{
        state.setup(c.req.param('id'), readSetup(await readBody(c, JSON_BODY)));
        return jsonAnswer('OK');
    });
    routes.get('/integrations/instances/:id', ({ req })=>jsonAnswer(shown(state.instance(req.param('id')))));
    routes.patch('/integrations/instances/:id', async (c)=>{
        let operations = readOperations(await readBody(c, JSON_PATCH));
        return patched(shown(state.changeInstance(c.req.param('id'), operations)));
    });
    return routes;
}
function onlyAuthorized({ access }) {
    return async ({ req }, next)=>{
        access.check({
            authorization: req.header('Authorization'),
            accessKey: req.header('X-XCOM-AccessKey')
        });
        await next();
    };
}
function workspace_routes_onlyThisWorkspace({ workspace }) {
    return async ({ req }, next)=>{
        let asked = req.param('ws');
        if (asked !== workspace.name && asked !== workspace.id) throw new Refusal({
            kind: 'not-found'
        });
        await next();
    };
}
function createApp(context) {
    let app = new hono_Hono();
    app.use(recordRequests(context.requests, context.options.latencyMs));
    app.use('/api/v1/*', onlyLocalCalls);
    app.route('/api/v1/authorization', authorizeRoutes(context));
    app.route('/api/v1/:ws', workspaceRoutes(context));
    app.route('/', pageRoutes(context));
    app.notFound(()=>problemAnswer(404));
    app.onError(errorAnswer);
    return app;
}
let SYSTEM_CLOCK = {
    now: ()=>Date.now()
};
let OTHER_PARTNERS_INTEGRATIONS = [
    {
        name: 'northwind.telephony',
        version: '2.4.1',
        ofOtherPartner: true
    },
    {
        name: 'contoso.Reports',
        version: '1.0.0.17-beta2',
        ofOtherPartner: true
    },
    {
        name: 'fabrikam_chat',
        version: '0.9',
        ofOtherPartner: true
    }
];
let DEFAULT_SECRET_KEYS = [
    /secret|token|apikey|password/i
];
function setupValues(parameters, secretKeys) {
    let shown = leaves(parameters).filter(({ id, value })=>null !== value && 'version' !== id);
    let isSecret = ({ id })=>secretKeys.some((key)=>matches(key, id));
    return {
        settings: shown.filter((leaf)=>!isSecret(leaf)).map(toSetting),
        secrets: shown.filter(isSecret).map(toSecret)
    };
}
function leaves(parameters, prefix = '') {
    return Object.entries(parameters).flatMap(([key, value])=>{
        let id = `${prefix}${key}`;
        return setup_values_isPlainObject(value) ? leaves(value, `${id}.`) : [
            {
                id,
                value
            }
        ];
    });
}
function setup_values_isPlainObject(value) {
    return 'object' == typeof value && null !== value && !Array.isArray(value);
}
function matches(key, id) {
    return 'string' == typeof key ? key === id : new RegExp(key.source, key.flags).test(id);
}
function toSetting({ id, value }) {
    return {
        id,
        value: asCSharpWrites(value)
    };
}
function toSecret({ id, value }) {
    let values = Array.isArray(value) ? value.map(asCSharpWrites) : [
        asCSharpWrites(value)
    ];
    return {
        id,
        value: values[0] ?? '',
        values
    };
}
function asCSharpWrites(value) {
    if ('string' == typeof value) return value;
    if ('boolean' == typeof value) return value ? 'True' : 'False';
    if ('number' == typeof value) return String(value).replace('e', 'E');
    return JSON.stringify(value);
}
let KEY_HOLDER = {
    name: 'sandbox.deployKey',
    version: '1.0',
    isPrivate: true,
    installed: true,
    status: 'active'
};
function resolveOptions(options) {
    let { integrations = [], apiKeyIntegration, workspace, ...rest } = options;
    return {
        port: 0,
        token: (0, external_node_crypto_namespaceObject.randomBytes)(32).toString('hex'),
        password: (0, external_node_crypto_namespaceObject.randomBytes)(9).toString('base64url'),
        apiKey: (0, external_node_crypto_namespaceObject.randomBytes)(16).toString('hex'),
        integrationSecret: `deploy=${(0, external_node_crypto_namespaceObject.randomBytes)(16).toString('hex')}`,
        otherPartnersIntegrations: OTHER_PARTNERS_INTEGRATIONS,
        clock: SYSTEM_CLOCK,
        upgradeDelayMs: 200,
        listLagMs: 0,
        latencyMs: 0,
        listFormat: 'array',
        pageSize: 50,
        statusFormat: 'camelCase',
        patchResult: 'wrapped',
        secretKeys: DEFAULT_SECRET_KEYS,
        statusAfterSetup: 'active',
        ...rest,
        workspace: {
            id: (0, external_node_crypto_namespaceObject.randomUUID)(),
            name: 'sandbox',
            title: 'Sandbox',
            ...workspace
        },
        integrations: void 0 === apiKeyIntegration ? [
            ...integrations,
            KEY_HOLDER
        ] : integrations,
        apiKeyIntegration: apiKeyIntegration ?? KEY_HOLDER.name
    };
}
let NAME = /^[A-Za-z][A-Za-z0-9._]*$/;
let VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
function isIntegrationName(text) {
    return NAME.test(text);
}
function isIntegrationVersion(text) {
    return VERSION.test(text);
}
let STATUS = union([
    schemas_string(),
    schemas_int()
]).transform((value)=>'number' == typeof value ? STATUSES[value] : STATUSES.find((status)=>status.toLowerCase() === value.toLowerCase())).pipe(schemas_enum(STATUSES));
let FEATURES = object({
    call: schemas_boolean().default(false),
    hangup: schemas_boolean().default(false),
    sendSms: schemas_boolean().default(false)
});
let SETTING = object({
    id: schemas_string().min(1),
    value: schemas_string()
});
let patch_schemas_SECRET = object({
    id: schemas_string().min(1),
    value: schemas_string(),
    values: array(schemas_string()).optional()
}).transform(({ id, value, values = [] })=>({
        id,
        value,
        values: values.includes(value) ? values : [
            value
        ]
    }));
let WEB_HOOK = object({
    id: schemas_guid(),
    relativeUrl: schemas_string(),
    triggerType: schemas_enum([
        'entityEvent',
        'schedule'
    ]),
    filter: object({
        items: array(object({
            eventType: schemas_string().optional(),
            entityType: schemas_string().optional(),
            changeType: schemas_string().optional()
        }))
    }).default({
        items: []
    }),
    schedule: object({
        period: schemas_string().optional()
    }).default({}),
    disabled: schemas_boolean().default(false)
});
let NEW_ID = '00000000-0000-0000-0000-000000000000';
let COLLECTIONS = new Map([
    [
        'webHooks',
        collection({
            elements: (draft)=>draft.webHooks,
            schema: WEB_HOOK,
            fields: [
                'relativeUrl',
                'triggerType',
                'filter',
                'schedule',
                'disabled'
            ]
        })
    ],
    [
        'settings',
        collection({
            elements: (draft)=>draft.settings,
            schema: SETTING,
            fields: [
                'value'
            ],
            lasting: [
                'version'
            ]
        })
    ],
    [
        'secrets',
        collection({
            elements: (draft)=>draft.secrets,
            schema: patch_schemas_SECRET,
            fields: [
                'value'
            ]
        })
    ]
]);
function collection(rules) {
    let { elements, schema, fields, lasting = [] } = rules;
    let indexOf = (draft, id)=>elements(draft).findIndex((element)=>element.id === id);
    let put = (draft, id, value)=>{
        let index = indexOf(draft, id);
        if (index < 0) return 'invalidPaths';
        let parsed = schema.safeParse(value);
        if (!parsed.success) return 'invalidValueTypes';
        if (parsed.data.id !== id) return 'invalidDatas';
        elements(draft)[index] = parsed.data;
        return null;
    };
    return {
        add (draft, value) {
            let parsed = schema.safeParse(value);
            if (!parsed.success) return 'invalidValueTypes';
            let id = parsed.data.id === NEW_ID ? (0, external_node_crypto_namespaceObject.randomUUID)() : parsed.data.id;
            if (indexOf(draft, id) >= 0) return 'invalidDatas';
            elements(draft).push({
                ...parsed.data,
                id
            });
            return null;
        },
        remove (draft, id) {
            let index = indexOf(draft, id);
            if (index < 0 || lasting.includes(id)) return 'invalidPaths';
            elements(draft).splice(index, 1);
            return null;
        },
        replace (draft, id, value) {
            return put(draft, id, isObject(value) ? {
                id,
                ...value
            } : value);
        },
        replaceField (draft, { id, field }, value) {
            let former = elements(draft)[indexOf(draft, id)];
            if (void 0 === former || !fields.some((name)=>name === field)) return 'invalidPaths';
            return put(draft, id, {
                ...former,
                [field]: value
            });
        }
    };
}
function isObject(value) {
    return 'object' == typeof value && null !== value;
}
let FIELDS = new Map([
    [
        '/features',
        field(FEATURES, (draft, value)=>{
            draft.features = value;
        })
    ],
    [
        '/features/call',
        field(schemas_boolean(), (draft, value)=>{
            draft.features.call = value;
        })
    ],
    [
        '/features/hangup',
        field(schemas_boolean(), (draft, value)=>{
            draft.features.hangup = value;
        })
    ],
    [
        '/features/sendSms',
        field(schemas_boolean(), (draft, value)=>{
            draft.features.sendSms = value;
        })
    ],
    [
        '/baseUrl',
        field(schemas_string(), (draft, value)=>{
            draft.baseUrl = value;
        })
    ],
    [
        '/status',
        field(STATUS, (draft, value)=>{
            draft.status = value;
        })
    ]
]);
function field(schema, assign) {
    return (draft, value)=>{
        let parsed = schema.safeParse(value);
        if (!parsed.success) return 'invalidValueTypes';
        assign(draft, parsed.data);
        return null;
    };
}
function patchInstance(instance, operations) {
    let draft = structuredClone(instance);
    applyInOrder(operations, (operation)=>apply(draft, operation));
    return draft;
}
let APPLY = new Map([
    [
        'add 1',
        (draft, { array }, value)=>inArray(array, (it)=>it.add(draft, value))
    ],
    [
        'remove 2',
        (draft, { array, id })=>inArray(array, (it)=>it.remove(draft, id))
    ],
    [
        'replace 1',
        replaceField
    ],
    [
        'replace 2',
        (draft, target, value)=>COLLECTIONS.has(target.array) ? inArray(target.array, (it)=>it.replace(draft, target.id, value)) : replaceField(draft, target, value)
    ],
    [
        'replace 3',
        (draft, { array, id, field }, value)=>inArray(array, (it)=>it.replaceField(draft, {
                    id,
                    field
                }, value))
    ]
]);
function apply(draft, { op, path, value }) {
    let [root, ...parts] = path.split('/').map(patch_unescape);
    let [array = '', id = '', field = ''] = parts;
    let change = '' === root ? APPLY.get(`${op} ${parts.length}`) : void 0;
    return void 0 === change ? 'invalidPaths' : change(draft, {
        path,
        array,
        id,
        field
    }, value);
}
function inArray(array, change) {
    let collection = COLLECTIONS.get(array);
    return void 0 === collection ? 'invalidPaths' : change(collection);
}
function replaceField(draft, { path }, value) {
    let replace = FIELDS.get(path);
    return void 0 === replace ? 'invalidPaths' : replace(draft, value);
}
function patch_unescape(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
class WorkspaceState {
    #rules;
    #records = [];
    #sequence = 0;
    constructor(rules){
        this.#rules = rules;
    }
    seed(integration) {
        let nowMs = this.#rules.clock.now();
        let record = this.#append(integration, nowMs);
        let { instance, version } = record;
        if (null !== instance && configuredVersion(instance) !== version) record.upgradeDueMs = nowMs + this.#rules.upgradeDelayMs;
        return record.id;
    }
    records() {
        let nowMs = this.#rules.clock.now();
        for (let record of this.#records)followVersion(record, nowMs);
        return this.#records;
    }
    listed() {
        let nowMs = this.#rules.clock.now();
        return this.records().filter((row)=>!row.isPrivate && row.listedFromMs <= nowMs);
    }
    create({ name, version }) {
        if (!isIntegrationName(name)) throw invalidField('name', 'The field name is invalid.');
        checkVersion(version);
        if (this.#records.some((record)=>record.name === name)) throw conflict('alreadyExists', 'Integration already exists');
        let listedFromMs = this.#rules.clock.now() + this.#rules.listLagMs;
        return toIntegration(this.#append({
            name,
            version
        }, listedFromMs));
    }
    setVersion(id, version) {
        let record = this.#integration(id);
        if (record.ofOtherPartner) throw new Refusal({
            kind: 'forbidden'
        });
        checkVersion(version);
        let nowMs = this.#rules.clock.now();
        record.version = version;
        record.updateInfo = updatedAt(record.updateInfo, nowMs);
        record.upgradeDueMs = nowMs + this.#rules.upgradeDelayMs;
        return toIntegration(record);
    }
    install(id) {
        let record = this.#integration(id);
        if (null !== record.instance) throw conflict('alreadyInstalled', 'Integration already installed');
        record.upgradeDueMs = null;
        record.instance = newInstance(record, this.#rules.clock.now());
        return record.instance;
    }
    uninstall(id) {
        let record = this.#integration(id);
        if (null === record.instance) throw conflict('notInstalled', 'Integration not installed');
        record.instance = null;
    }
    setup(id, parameters) {
        let record = this.#integration(id);
        let { instance, version, isPrivate } = record;
        if (null === instance || isPrivate) throw integrationNotFound();
        let { settings, secrets } = setupValues(parameters, this.#rules.secretKeys);
        record.upgradeDueMs = null;
        record.instance = {
            ...instance,
            updateInfo: updatedAt(instance.updateInfo, this.#rules.clock.now()),
            status: this.#rules.statusAfterSetup,
            secrets,
            settings: [
                ...settings,
                {
                    id: 'version',
                    value: version
                }
            ]
        };
    }
    instance(id) {
        let instance = this.#find(id)?.instance ?? null;
        if (null === instance) throw conflict('notFound', `IntegrationInstance ${id} not found`);
        return instance;
    }
    changeInstance(id, operations) {
        return this.#replaceInstance(id, patchInstance(this.instance(id), operations));
    }
    setStatus(id, status) {
        this.#replaceInstance(id, {
            ...this.instance(id),
            status
        });
    }
    #replaceInstance(id, instance) {
        let updateInfo = updatedAt(instance.updateInfo, this.#rules.clock.now());
        let record = this.#integration(id);
        record.instance = {
            ...instance,
            updateInfo
        };
        return record.instance;
    }
    #append(seed, listedFromMs) {
        this.#sequence += 1;
        let nowMs = this.#rules.clock.now();
        let record = newRecord(seed, {
            sequence: this.#sequence,
            nowMs,
            listedFromMs
        });
        this.#records.push(record);
        return record;
    }
    #find(id) {
        return this.records().find((record)=>record.id === id);
    }
    #integration(id) {
        let record = this.#find(id);
        if (void 0 === record) throw integrationNotFound();
        return record;
    }
}
function integrationNotFound() {
    return conflict('IntegrationNotFound', 'Integration not found');
}
function checkVersion(version) {
    if (!isIntegrationVersion(version)) throw invalidField('version', 'The field version is invalid.');
}
async function startSandbox(options = {}) {
    let resolved = resolveOptions(options);
    let { token, password, apiKey, integrationSecret, clock } = resolved;
    let workspace = {
        ...resolved.workspace,
        updateInfo: createdByService(clock.now())
    };
    let state = new WorkspaceState(resolved);
    for (let seed of [
        ...resolved.otherPartnersIntegrations,
        ...resolved.integrations
    ])state.seed(seed);
    let requests = [];
    let access = new Access(resolved, state);
    let app = createApp({
        options: resolved,
        workspace,
        state,
        access,
        requests
    });
    let { url, close } = await listen(app.fetch, resolved.port);
    let integrations = ()=>structuredClone([
            ...state.records()
        ]);
    let integration = (nameOrId)=>{
        let found = integrations().find(({ id, name })=>id === nameOrId || name === nameOrId);
        if (void 0 === found) throw new Error(`The sandbox holds no integration ${nameOrId}.`);
        return found;
    };
    return {
        url,
        workspace,
        token,
        password,
        pageUrl: url + addressesOf(workspace.name).integrations,
        logInUrl: `${url}/log-in/${encodeURIComponent(password)}`,
        apiKey,
        integrationSecret,
        requests,
        integrations,
        integration,
        seed: (seed)=>state.seed(seed),
        setStatus (nameOrId, status) {
            state.setStatus(integration(nameOrId).id, status);
        },
        setVersion (nameOrId, version) {
            state.setVersion(integration(nameOrId).id, version);
        },
        close
    };
}
async function listen(fetch, port) {
    let server = createAdaptorServer({
        fetch,
        overrideGlobalObjects: false
    });
    server.listen(port, '127.0.0.1');
    await (0, external_node_events_namespaceObject.once)(server, 'listening');
    let address = server.address();
    return {
        url: `http://127.0.0.1:${address.port}`,
        async close () {
            let closed = (0, external_node_events_namespaceObject.once)(server, 'close');
            server.close();
            if ('closeAllConnections' in server) server.closeAllConnections();
            await closed;
        }
    };
}
let LOOK_MS = 250;
let LIFE_MS = 21600000;
let orphaned = ()=>process.exit(1);
process.once('disconnect', orphaned);
process.once('message', (order)=>void serve_serve(order));
async function serve_serve({ options, aliveFile }) {
    let sandbox = await startSandbox(options);
    (0, external_node_fs_namespaceObject.writeFileSync)(aliveFile, `${process.pid}\n`);
    let startedAt = Date.now();
    let look = setInterval(()=>{
        if ((0, external_node_fs_namespaceObject.existsSync)(aliveFile) && Date.now() - startedAt < LIFE_MS) return;
        clearInterval(look);
        sandbox.close();
    }, LOOK_MS);
    process.off('disconnect', orphaned);
    process.send?.({
        url: sandbox.url
    });
}
