export const id = 137;
export const ids = [
    137
];
export const modules = {
    8082: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let { EventEmitter } = __webpack_require__(8474);
        let { Buffer: Buffer1 } = __webpack_require__(4573);
        let { InvalidArgumentError, Socks5ProxyError } = __webpack_require__(8707);
        let { debuglog } = __webpack_require__(7975);
        let { parseAddress } = __webpack_require__(1732);
        let debug = debuglog('undici:socks5');
        let EMPTY_BUFFER = Buffer1.alloc(0);
        let SOCKS_VERSION = 0x05;
        let AUTH_METHODS = {
            NO_AUTH: 0x00,
            GSSAPI: 0x01,
            USERNAME_PASSWORD: 0x02,
            NO_ACCEPTABLE: 0xFF
        };
        let COMMANDS = {
            CONNECT: 0x01,
            BIND: 0x02,
            UDP_ASSOCIATE: 0x03
        };
        let ADDRESS_TYPES = {
            IPV4: 0x01,
            DOMAIN: 0x03,
            IPV6: 0x04
        };
        let REPLY_CODES = {
            SUCCEEDED: 0x00,
            GENERAL_FAILURE: 0x01,
            CONNECTION_NOT_ALLOWED: 0x02,
            NETWORK_UNREACHABLE: 0x03,
            HOST_UNREACHABLE: 0x04,
            CONNECTION_REFUSED: 0x05,
            TTL_EXPIRED: 0x06,
            COMMAND_NOT_SUPPORTED: 0x07,
            ADDRESS_TYPE_NOT_SUPPORTED: 0x08
        };
        let STATES = {
            INITIAL: 'initial',
            HANDSHAKING: 'handshaking',
            AUTHENTICATING: 'authenticating',
            AUTHENTICATED: 'authenticated',
            CONNECTING: 'connecting',
            CONNECTED: 'connected',
            ERROR: 'error',
            CLOSED: 'closed'
        };
        class Socks5Client extends EventEmitter {
            constructor(socket, options = {}){
                super();
                if (!socket) throw new InvalidArgumentError('socket is required');
                this.socket = socket;
                this.options = options;
                this.state = STATES.INITIAL;
                this.buffer = EMPTY_BUFFER;
                this.onSocketData = this.onData.bind(this);
                this.onSocketError = this.onError.bind(this);
                this.onSocketClose = this.onClose.bind(this);
                this.authMethods = [];
                if (options.username && options.password) this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD);
                this.authMethods.push(AUTH_METHODS.NO_AUTH);
                this.socket.on('data', this.onSocketData);
                this.socket.on('error', this.onSocketError);
                this.socket.on('close', this.onSocketClose);
            }
            onData(data) {
                debug('received data', data.length, 'bytes in state', this.state);
                this.buffer = Buffer1.concat([
                    this.buffer,
                    data
                ]);
                try {
                    switch(this.state){
                        case STATES.HANDSHAKING:
                            this.handleHandshakeResponse();
                            break;
                        case STATES.AUTHENTICATING:
                            this.handleAuthResponse();
                            break;
                        case STATES.CONNECTING:
                            this.handleConnectResponse();
                            break;
                    }
                } catch (err) {
                    this.onError(err);
                }
            }
            onError(err) {
                debug('socket error', err);
                this.state = STATES.ERROR;
                this.emit('error', err);
                this.destroy();
            }
            onClose() {
                debug('socket closed');
                this.state = STATES.CLOSED;
                this.emit('close');
            }
            destroy() {
                if (this.socket && !this.socket.destroyed) this.socket.destroy();
            }
            markAuthenticated() {
                this.state = STATES.AUTHENTICATED;
                this.emit('authenticated');
            }
            handshake() {
                if (this.state !== STATES.INITIAL) throw new InvalidArgumentError('Handshake already started');
                debug('starting handshake with', this.authMethods.length, 'auth methods');
                this.state = STATES.HANDSHAKING;
                let request = Buffer1.alloc(2 + this.authMethods.length);
                request[0] = SOCKS_VERSION;
                request[1] = this.authMethods.length;
                this.authMethods.forEach((method, i)=>{
                    request[2 + i] = method;
                });
                this.socket.write(request);
            }
            handleHandshakeResponse() {
                if (this.buffer.length < 2) return;
                let version = this.buffer[0];
                let method = this.buffer[1];
                if (version !== SOCKS_VERSION) throw new Socks5ProxyError(`Invalid SOCKS version: ${version}`, 'UND_ERR_SOCKS5_VERSION');
                if (method === AUTH_METHODS.NO_ACCEPTABLE) throw new Socks5ProxyError('No acceptable authentication method', 'UND_ERR_SOCKS5_AUTH_REJECTED');
                this.buffer = this.buffer.subarray(2);
                debug('server selected auth method', method);
                if (method === AUTH_METHODS.NO_AUTH) this.markAuthenticated();
                else if (method === AUTH_METHODS.USERNAME_PASSWORD) {
                    this.state = STATES.AUTHENTICATING;
                    this.sendAuthRequest();
                } else throw new Socks5ProxyError(`Unsupported authentication method: ${method}`, 'UND_ERR_SOCKS5_AUTH_METHOD');
            }
            sendAuthRequest() {
                let { username, password } = this.options;
                if (!username || !password) throw new InvalidArgumentError('Username and password required for authentication');
                debug('sending username/password auth');
                let usernameBuffer = Buffer1.from(username);
                let passwordBuffer = Buffer1.from(password);
                if (usernameBuffer.length > 255 || passwordBuffer.length > 255) throw new InvalidArgumentError('Username or password too long');
                let request = Buffer1.alloc(3 + usernameBuffer.length + passwordBuffer.length);
                request[0] = 0x01;
                request[1] = usernameBuffer.length;
                usernameBuffer.copy(request, 2);
                request[2 + usernameBuffer.length] = passwordBuffer.length;
                passwordBuffer.copy(request, 3 + usernameBuffer.length);
                this.socket.write(request);
            }
            handleAuthResponse() {
                if (this.buffer.length < 2) return;
                let version = this.buffer[0];
                let status = this.buffer[1];
                if (0x01 !== version) throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${version}`, 'UND_ERR_SOCKS5_AUTH_VERSION');
                if (0x00 !== status) throw new Socks5ProxyError('Authentication failed', 'UND_ERR_SOCKS5_AUTH_FAILED');
                this.buffer = this.buffer.subarray(2);
                debug('authentication successful');
                this.markAuthenticated();
            }
            connect(address, port) {
                if (this.state === STATES.CONNECTING || this.state === STATES.CONNECTED) throw new InvalidArgumentError('Connection already in progress');
                if (this.state !== STATES.AUTHENTICATED) throw new InvalidArgumentError('Client must be authenticated before CONNECT');
                debug('connecting to', address, port);
                this.state = STATES.CONNECTING;
                let request = this.buildConnectRequest(COMMANDS.CONNECT, address, port);
                this.socket.write(request);
            }
            buildConnectRequest(command, address, port) {
                let { type: addressType, buffer: addressBuffer } = parseAddress(address);
                let request = Buffer1.alloc(4 + addressBuffer.length + 2);
                request[0] = SOCKS_VERSION;
                request[1] = command;
                request[2] = 0x00;
                request[3] = addressType;
                addressBuffer.copy(request, 4);
                request.writeUInt16BE(port, 4 + addressBuffer.length);
                return request;
            }
            handleConnectResponse() {
                if (this.buffer.length < 4) return;
                let version = this.buffer[0];
                let reply = this.buffer[1];
                let addressType = this.buffer[3];
                if (version !== SOCKS_VERSION) throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`, 'UND_ERR_SOCKS5_REPLY_VERSION');
                let responseLength = 4;
                if (addressType === ADDRESS_TYPES.IPV4) responseLength += 6;
                else if (addressType === ADDRESS_TYPES.DOMAIN) {
                    if (this.buffer.length < 5) return;
                    responseLength += 1 + this.buffer[4] + 2;
                } else if (addressType === ADDRESS_TYPES.IPV6) responseLength += 18;
                else throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`, 'UND_ERR_SOCKS5_ADDR_TYPE');
                if (this.buffer.length < responseLength) return;
                if (reply !== REPLY_CODES.SUCCEEDED) {
                    let errorMessage = this.getReplyErrorMessage(reply);
                    throw new Socks5ProxyError(`SOCKS5 connection failed: ${errorMessage}`, `UND_ERR_SOCKS5_REPLY_${reply}`);
                }
                let boundAddress;
                let offset = 4;
                if (addressType === ADDRESS_TYPES.IPV4) {
                    boundAddress = Array.from(this.buffer.subarray(offset, offset + 4)).join('.');
                    offset += 4;
                } else if (addressType === ADDRESS_TYPES.DOMAIN) {
                    let domainLength = this.buffer[offset];
                    offset += 1;
                    boundAddress = this.buffer.subarray(offset, offset + domainLength).toString();
                    offset += domainLength;
                } else if (addressType === ADDRESS_TYPES.IPV6) {
                    let parts = [];
                    for(let i = 0; i < 8; i++){
                        let value = this.buffer.readUInt16BE(offset + 2 * i);
                        parts.push(value.toString(16));
                    }
                    boundAddress = parts.join(':');
                    offset += 16;
                }
                let boundPort = this.buffer.readUInt16BE(offset);
                this.buffer = EMPTY_BUFFER;
                this.state = STATES.CONNECTED;
                this.socket.removeListener('data', this.onSocketData);
                debug('connected, bound address:', boundAddress, 'port:', boundPort);
                this.emit('connected', {
                    address: boundAddress,
                    port: boundPort
                });
            }
            getReplyErrorMessage(reply) {
                switch(reply){
                    case REPLY_CODES.GENERAL_FAILURE:
                        return 'General SOCKS server failure';
                    case REPLY_CODES.CONNECTION_NOT_ALLOWED:
                        return 'Connection not allowed by ruleset';
                    case REPLY_CODES.NETWORK_UNREACHABLE:
                        return 'Network unreachable';
                    case REPLY_CODES.HOST_UNREACHABLE:
                        return 'Host unreachable';
                    case REPLY_CODES.CONNECTION_REFUSED:
                        return 'Connection refused';
                    case REPLY_CODES.TTL_EXPIRED:
                        return 'TTL expired';
                    case REPLY_CODES.COMMAND_NOT_SUPPORTED:
                        return 'Command not supported';
                    case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:
                        return 'Address type not supported';
                    default:
                        return `Unknown error code: ${reply}`;
                }
            }
        }
        module.exports = {
            Socks5Client,
            AUTH_METHODS,
            COMMANDS,
            ADDRESS_TYPES,
            REPLY_CODES,
            STATES
        };
    }),
    1732: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let { Buffer: Buffer1 } = __webpack_require__(4573);
        let net = __webpack_require__(7030);
        let { InvalidArgumentError } = __webpack_require__(8707);
        function parseAddress(address) {
            if (net.isIPv4(address)) {
                let parts = address.split('.').map(Number);
                return {
                    type: 0x01,
                    buffer: Buffer1.from(parts)
                };
            }
            if (net.isIPv6(address)) return {
                type: 0x04,
                buffer: parseIPv6(address)
            };
            let domainBuffer = Buffer1.from(address, 'utf8');
            if (domainBuffer.length > 255) throw new InvalidArgumentError('Domain name too long (max 255 bytes)');
            return {
                type: 0x03,
                buffer: Buffer1.concat([
                    Buffer1.from([
                        domainBuffer.length
                    ]),
                    domainBuffer
                ])
            };
        }
        function parseIPv6(address) {
            let buffer = Buffer1.alloc(16);
            let normalizedAddress = address;
            if (address.includes('.')) {
                let lastColonIndex = address.lastIndexOf(':');
                let ipv4Part = address.slice(lastColonIndex + 1);
                if (net.isIPv4(ipv4Part)) {
                    let octets = ipv4Part.split('.').map(Number);
                    let high = (octets[0] << 8 | octets[1]).toString(16);
                    let low = (octets[2] << 8 | octets[3]).toString(16);
                    normalizedAddress = `${address.slice(0, lastColonIndex)}:${high}:${low}`;
                }
            }
            let doubleColonIndex = normalizedAddress.indexOf('::');
            if (-1 !== doubleColonIndex) {
                let before = normalizedAddress.slice(0, doubleColonIndex);
                let after = normalizedAddress.slice(doubleColonIndex + 2);
                let beforeParts = '' === before ? [] : before.split(':');
                let afterParts = '' === after ? [] : after.split(':');
                let bufferIndex = 0;
                for (let part of beforeParts){
                    buffer.writeUInt16BE(parseInt(part, 16), bufferIndex);
                    bufferIndex += 2;
                }
                bufferIndex = 16 - 2 * afterParts.length;
                for (let part of afterParts){
                    buffer.writeUInt16BE(parseInt(part, 16), bufferIndex);
                    bufferIndex += 2;
                }
            } else {
                let parts = normalizedAddress.split(':');
                for(let i = 0; i < parts.length; i++)buffer.writeUInt16BE(parseInt(parts[i], 16), 2 * i);
            }
            return buffer;
        }
        function buildAddressBuffer(type, addressBuffer, port) {
            let portBuffer = Buffer1.allocUnsafe(2);
            portBuffer.writeUInt16BE(port, 0);
            return Buffer1.concat([
                Buffer1.from([
                    type
                ]),
                addressBuffer,
                portBuffer
            ]);
        }
        function parseResponseAddress(buffer, offset = 0) {
            if (buffer.length < offset + 1) throw new InvalidArgumentError('Buffer too small to contain address type');
            let addressType = buffer[offset];
            let address;
            let currentOffset = offset + 1;
            switch(addressType){
                case 0x01:
                    if (buffer.length < currentOffset + 6) throw new InvalidArgumentError('Buffer too small for IPv4 address');
                    address = Array.from(buffer.subarray(currentOffset, currentOffset + 4)).join('.');
                    currentOffset += 4;
                    break;
                case 0x03:
                    {
                        if (buffer.length < currentOffset + 1) throw new InvalidArgumentError('Buffer too small for domain length');
                        let domainLength = buffer[currentOffset];
                        currentOffset += 1;
                        if (buffer.length < currentOffset + domainLength + 2) throw new InvalidArgumentError('Buffer too small for domain address');
                        address = buffer.subarray(currentOffset, currentOffset + domainLength).toString('utf8');
                        currentOffset += domainLength;
                        break;
                    }
                case 0x04:
                    {
                        if (buffer.length < currentOffset + 18) throw new InvalidArgumentError('Buffer too small for IPv6 address');
                        let parts = [];
                        for(let i = 0; i < 8; i++){
                            let value = buffer.readUInt16BE(currentOffset + 2 * i);
                            parts.push(value.toString(16));
                        }
                        address = parts.join(':');
                        currentOffset += 16;
                        break;
                    }
                default:
                    throw new InvalidArgumentError(`Invalid address type: ${addressType}`);
            }
            if (buffer.length < currentOffset + 2) throw new InvalidArgumentError('Buffer too small for port');
            let port = buffer.readUInt16BE(currentOffset);
            currentOffset += 2;
            return {
                address,
                port,
                bytesRead: currentOffset - offset
            };
        }
        function createReplyError(replyCode) {
            let messages = {
                0x01: 'General SOCKS server failure',
                0x02: 'Connection not allowed by ruleset',
                0x03: 'Network unreachable',
                0x04: 'Host unreachable',
                0x05: 'Connection refused',
                0x06: 'TTL expired',
                0x07: 'Command not supported',
                0x08: 'Address type not supported'
            };
            let message = messages[replyCode] || `Unknown SOCKS5 error code: ${replyCode}`;
            let error = new Error(message);
            error.code = `SOCKS5_${replyCode}`;
            return error;
        }
        module.exports = {
            parseAddress,
            parseIPv6,
            buildAddressBuffer,
            parseResponseAddress,
            createReplyError
        };
    }),
    3137: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let DispatcherBase = __webpack_require__(1841);
        let { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = __webpack_require__(6443);
        let ProxyAgent = __webpack_require__(6672);
        let Agent = __webpack_require__(7405);
        let DEFAULT_PORTS = {
            'http:': 80,
            'https:': 443
        };
        class EnvHttpProxyAgent extends DispatcherBase {
            #noProxyValue = null;
            #noProxyEntries = null;
            #opts = null;
            constructor(opts = {}){
                super(opts);
                this.#opts = opts;
                let { httpProxy, httpsProxy, noProxy, ...agentOpts } = opts;
                this[kNoProxyAgent] = new Agent(agentOpts);
                let HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
                if (HTTP_PROXY) this[kHttpProxyAgent] = new ProxyAgent({
                    ...agentOpts,
                    uri: HTTP_PROXY
                });
                else this[kHttpProxyAgent] = this[kNoProxyAgent];
                let HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
                if (HTTPS_PROXY) this[kHttpsProxyAgent] = new ProxyAgent({
                    ...agentOpts,
                    uri: HTTPS_PROXY
                });
                else this[kHttpsProxyAgent] = this[kHttpProxyAgent];
                this.#parseNoProxy();
            }
            [kDispatch](opts, handler) {
                let url = new URL(opts.origin);
                let agent = this.#getProxyAgentForUrl(url);
                return agent.dispatch(opts, handler);
            }
            [kClose]() {
                return Promise.all([
                    this[kNoProxyAgent].close(),
                    !this[kHttpProxyAgent][kClosed] && this[kHttpProxyAgent].close(),
                    !this[kHttpsProxyAgent][kClosed] && this[kHttpsProxyAgent].close()
                ]);
            }
            [kDestroy](err) {
                return Promise.all([
                    this[kNoProxyAgent].destroy(err),
                    !this[kHttpProxyAgent][kDestroyed] && this[kHttpProxyAgent].destroy(err),
                    !this[kHttpsProxyAgent][kDestroyed] && this[kHttpsProxyAgent].destroy(err)
                ]);
            }
            #getProxyAgentForUrl(url) {
                let { protocol, host: hostname, port } = url;
                hostname = hostname.replace(/:\d*$/, '').replace(/^\[(.+)\]$/, '$1').toLowerCase();
                if (hostname.length > 1 && 46 === hostname.charCodeAt(hostname.length - 1)) hostname = hostname.slice(0, -1);
                port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0;
                if (!this.#shouldProxy(hostname, port)) return this[kNoProxyAgent];
                if ('https:' === protocol) return this[kHttpsProxyAgent];
                return this[kHttpProxyAgent];
            }
            #shouldProxy(hostname, port) {
                if (this.#noProxyChanged) this.#parseNoProxy();
                if (0 === this.#noProxyEntries.length) return true;
                for(let i = 0; i < this.#noProxyEntries.length; i++){
                    let entry = this.#noProxyEntries[i];
                    if ('*' === entry.hostname) {
                        if (entry.port && entry.port !== port) continue;
                        return false;
                    }
                    if (!entry.port || entry.port === port) {
                        if (!entry.wildcard && hostname === entry.hostname) return false;
                        if (hostname.slice(-(entry.hostname.length + 1)) === `.${entry.hostname}`) return false;
                    }
                }
                return true;
            }
            #parseNoProxy() {
                let noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv;
                let noProxySplit = noProxyValue.split(/[,\s]/);
                let noProxyEntries = [];
                for(let i = 0; i < noProxySplit.length; i++){
                    let entry = noProxySplit[i];
                    if (!entry) continue;
                    let hostname, port;
                    let ipv6WithPort = entry.match(/^\[(.+)\]:(\d+)$/);
                    if (ipv6WithPort) {
                        hostname = ipv6WithPort[1];
                        port = Number.parseInt(ipv6WithPort[2], 10);
                    } else {
                        let unbracketed = entry.replace(/^\[(.+)\]$/, '$1');
                        let colonCount = (unbracketed.match(/:/g) || []).length;
                        let parsed = 1 === colonCount && unbracketed.match(/^(.+):(\d+)$/);
                        hostname = parsed ? parsed[1] : unbracketed;
                        port = parsed ? Number.parseInt(parsed[2], 10) : 0;
                    }
                    let wildcard = 42 === entry.charCodeAt(0);
                    noProxyEntries.push({
                        hostname: hostname.replace(/^\*?\./, '').replace(/^(.+)\.$/, '$1').toLowerCase(),
                        port,
                        wildcard
                    });
                }
                this.#noProxyValue = noProxyValue;
                this.#noProxyEntries = noProxyEntries;
            }
            get #noProxyChanged() {
                if (void 0 !== this.#opts.noProxy) return false;
                return this.#noProxyValue !== this.#noProxyEnv;
            }
            get #noProxyEnv() {
                return process.env.no_proxy ?? process.env.NO_PROXY ?? '';
            }
        }
        module.exports = EnvHttpProxyAgent;
    }),
    6672: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let { kProxy, kClose, kDestroy, kDispatch } = __webpack_require__(6443);
        let Agent = __webpack_require__(7405);
        let Pool = __webpack_require__(628);
        let DispatcherBase = __webpack_require__(1841);
        let { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError, ProxyConnectionError } = __webpack_require__(8707);
        let buildConnector = __webpack_require__(9136);
        let Client = __webpack_require__(3701);
        let { channels } = __webpack_require__(2414);
        let Socks5ProxyAgent = __webpack_require__(7223);
        let { hasSafeIterator } = __webpack_require__(3440);
        let kAgent = Symbol('proxy agent');
        let kClient = Symbol('proxy client');
        let kProxyHeaders = Symbol('proxy headers');
        let kRequestTls = Symbol('request tls settings');
        let kProxyTls = Symbol('proxy tls settings');
        let kConnectEndpoint = Symbol('connect endpoint function');
        let kConnectEndpointHTTP1 = Symbol('connect endpoint function (http/1.1 only)');
        let kTunnelProxy = Symbol('tunnel proxy');
        let proxyAuthorization = 'proxy-authorization';
        function defaultProtocolPort(protocol) {
            return 'https:' === protocol ? 443 : 80;
        }
        function defaultFactory(origin, opts) {
            return new Pool(origin, opts);
        }
        let noop = ()=>{};
        function defaultAgentFactory(origin, opts) {
            if (1 === opts.connections) return new Client(origin, opts);
            return new Pool(origin, opts);
        }
        function shouldProxyTunnel(requestProtocol, proxyTunnel) {
            return true === proxyTunnel || 'http:' !== requestProtocol;
        }
        class Http1ProxyWrapper extends DispatcherBase {
            #client;
            #proxyServername;
            constructor(proxyUrl, { headers = {}, connect, factory, proxyServername }){
                if (!proxyUrl) throw new InvalidArgumentError('Proxy URL is mandatory');
                super();
                this[kProxyHeaders] = headers;
                this.#proxyServername = proxyServername;
                if (factory) this.#client = factory(proxyUrl, {
                    connect
                });
                else this.#client = new Client(proxyUrl, {
                    connect
                });
            }
            [kDispatch](opts, handler) {
                let onResponseStart = handler.onResponseStart;
                handler.onResponseStart = function(controller, statusCode, data, statusMessage) {
                    if (407 === statusCode) {
                        if ('function' == typeof handler.onResponseError) handler.onResponseError(controller, new InvalidArgumentError('Proxy Authentication Required (407)'));
                        return;
                    }
                    if (onResponseStart) onResponseStart.call(this, controller, statusCode, data, statusMessage);
                };
                let { origin, path = '/', headers = {} } = opts;
                opts.path = origin + path;
                opts.headers = {
                    ...this[kProxyHeaders],
                    ...headers
                };
                if (!hasHostHeader(headers)) opts.headers.host = new URL(origin).host;
                if (null != this.#proxyServername) opts.servername = this.#proxyServername;
                return this.#client[kDispatch](opts, handler);
            }
            [kClose]() {
                return this.#client.close();
            }
            [kDestroy](err) {
                return this.#client.destroy(err);
            }
        }
        class ProxyAgent extends DispatcherBase {
            constructor(opts){
                if (!opts || 'object' == typeof opts && !(opts instanceof URL) && !opts.uri) throw new InvalidArgumentError('Proxy uri is mandatory');
                let { clientFactory = defaultFactory } = opts;
                if ('function' != typeof clientFactory) throw new InvalidArgumentError('Proxy opts.clientFactory must be a function.');
                let { proxyTunnel, connectTimeout } = opts;
                super(opts);
                let url = this.#getUrl(opts);
                let { href, origin, port, protocol, username, password, hostname: proxyHostname } = url;
                this[kProxy] = {
                    uri: href,
                    protocol
                };
                this[kRequestTls] = opts.requestTls;
                this[kProxyTls] = opts.proxyTls;
                this[kProxyHeaders] = opts.headers || {};
                this[kTunnelProxy] = proxyTunnel;
                if (opts.auth && opts.token) throw new InvalidArgumentError('opts.auth cannot be used in combination with opts.token');
                else if (opts.auth) this[kProxyHeaders]['proxy-authorization'] = `Basic ${opts.auth}`;
                else if (opts.token) this[kProxyHeaders]['proxy-authorization'] = opts.token;
                else if (username && password) this[kProxyHeaders]['proxy-authorization'] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
                else if (username) this[kProxyHeaders]['proxy-authorization'] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString('base64')}`;
                let connect = buildConnector({
                    timeout: connectTimeout,
                    ...opts.proxyTls
                });
                let connectHTTP1 = buildConnector({
                    timeout: connectTimeout,
                    ...opts.proxyTls,
                    allowH2: false
                });
                this[kConnectEndpoint] = buildConnector({
                    timeout: connectTimeout,
                    ...opts.requestTls
                });
                this[kConnectEndpointHTTP1] = buildConnector({
                    timeout: connectTimeout,
                    ...opts.requestTls,
                    allowH2: false
                });
                let agentFactory = opts.factory || defaultAgentFactory;
                let factory = (origin, options)=>{
                    let { protocol } = new URL(origin);
                    if ('socks5:' === this[kProxy].protocol || 'socks:' === this[kProxy].protocol) return new Socks5ProxyAgent(this[kProxy].uri, {
                        headers: this[kProxyHeaders],
                        connect,
                        factory: agentFactory,
                        username: opts.username || username,
                        password: opts.password || password,
                        connectTimeout,
                        proxyTls: opts.proxyTls,
                        requestTls: opts.requestTls
                    });
                    if (!shouldProxyTunnel(protocol, this[kTunnelProxy])) {
                        let forwardConnect = 'https:' === this[kProxy].protocol ? (opts, cb)=>connectHTTP1(opts, (err, socket)=>{
                                err && 'ERR_TLS_CERT_ALTNAME_INVALID' === err.code ? cb(new SecureProxyConnectionError(err)) : cb(err, socket);
                            }) : connectHTTP1;
                        return new Http1ProxyWrapper(this[kProxy].uri, {
                            headers: this[kProxyHeaders],
                            connect: forwardConnect,
                            factory: agentFactory,
                            proxyServername: 'https:' === this[kProxy].protocol ? this[kProxyTls]?.servername || proxyHostname : void 0
                        });
                    }
                    return agentFactory(origin, options);
                };
                if ('socks5:' === protocol || 'socks:' === protocol) this[kClient] = null;
                else this[kClient] = clientFactory(url, {
                    connect
                });
                this[kAgent] = new Agent({
                    ...opts,
                    factory,
                    connect: async (opts, callback)=>{
                        if (!this[kClient]) return void callback(new InvalidArgumentError('Cannot establish tunnel connection without a proxy client'));
                        let requestedPath = opts.host;
                        if (!opts.port) requestedPath += `:${defaultProtocolPort(opts.protocol)}`;
                        try {
                            let connectParams = {
                                origin,
                                port,
                                path: requestedPath,
                                signal: opts.signal,
                                headers: {
                                    ...this[kProxyHeaders],
                                    host: opts.host,
                                    ...null == opts.connections || opts.connections > 0 ? {
                                        'proxy-connection': 'keep-alive'
                                    } : {}
                                },
                                servername: this[kProxyTls]?.servername || proxyHostname
                            };
                            let { socket, statusCode } = await this[kClient].connect(connectParams);
                            if (200 !== statusCode) {
                                socket.on('error', noop).destroy();
                                callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
                                return;
                            }
                            if (channels.proxyConnected.hasSubscribers) channels.proxyConnected.publish({
                                socket,
                                connectParams
                            });
                            if ('https:' !== opts.protocol) return void callback(null, socket);
                            let servername;
                            servername = this[kRequestTls] ? this[kRequestTls].servername : opts.servername;
                            let connectEndpoint = false === opts.allowH2 ? this[kConnectEndpointHTTP1] : this[kConnectEndpoint];
                            connectEndpoint({
                                ...opts,
                                servername,
                                httpSocket: socket
                            }, callback);
                        } catch (err) {
                            callback('ERR_TLS_CERT_ALTNAME_INVALID' === err.code ? new SecureProxyConnectionError(err) : 'UND_ERR_SOCKET' === err.code ? new ProxyConnectionError(err) : err);
                        }
                    }
                });
            }
            dispatch(opts, handler) {
                let headers = buildHeaders(opts.headers);
                throwIfProxyAuthIsSent(headers);
                if (headers && !hasHostHeader(headers)) {
                    if (headers === opts.headers) headers = {
                        ...headers
                    };
                    headers.host = new URL(opts.origin).host;
                }
                return this[kAgent].dispatch({
                    ...opts,
                    headers
                }, handler);
            }
            #getUrl(opts) {
                if ('string' == typeof opts) return new URL(opts);
                else if (opts instanceof URL) return opts;
                else return new URL(opts.uri);
            }
            [kClose]() {
                let promises = [
                    this[kAgent].close()
                ];
                if (this[kClient]) promises.push(this[kClient].close());
                return Promise.all(promises);
            }
            [kDestroy]() {
                let promises = [
                    this[kAgent].destroy()
                ];
                if (this[kClient]) promises.push(this[kClient].destroy());
                return Promise.all(promises);
            }
        }
        function buildHeaders(headers) {
            if (Array.isArray(headers)) {
                let headersPair = {};
                for(let i = 0; i < headers.length; i += 2){
                    if (isProxyAuthorizationHeader(headers[i])) throwProxyAuthError();
                    headersPair[headers[i]] = headers[i + 1];
                }
                return headersPair;
            }
            if (headers && 'object' == typeof headers && hasSafeIterator(headers)) {
                let headersPair = {};
                for (let [key, value] of headers){
                    if (!Object.hasOwn(headersPair, key)) {
                        headersPair[key] = value;
                        continue;
                    }
                    let previous = headersPair[key];
                    let values = [];
                    if (void 0 !== previous) values.push(...Array.isArray(previous) ? previous : [
                        previous
                    ]);
                    if (void 0 !== value) values.push(...Array.isArray(value) ? value : [
                        value
                    ]);
                    headersPair[key] = values.length > 1 ? values : values[0];
                }
                return headersPair;
            }
            return headers;
        }
        function throwIfProxyAuthIsSent(headers) {
            for(let key in headers)if (isProxyAuthorizationHeader(key)) throwProxyAuthError();
        }
        function isProxyAuthorizationHeader(key) {
            return key.length === proxyAuthorization.length && key.toLowerCase() === proxyAuthorization;
        }
        function hasHostHeader(headers) {
            for(let key in headers)if (4 === key.length && 'host' === key.toLowerCase()) return true;
            return false;
        }
        function throwProxyAuthError() {
            throw new InvalidArgumentError('Proxy-Authorization should be sent in ProxyAgent constructor');
        }
        module.exports = ProxyAgent;
    }),
    7223: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let { URL: URL1 } = __webpack_require__(3136);
        let tls;
        let DispatcherBase = __webpack_require__(1841);
        let { ConnectTimeoutError, InvalidArgumentError } = __webpack_require__(8707);
        let { Socks5Client, STATES } = __webpack_require__(8082);
        let { kBusy, kConnected, kDispatch, kClose, kDestroy } = __webpack_require__(6443);
        let Pool = __webpack_require__(628);
        let buildConnector = __webpack_require__(9136);
        let { setupConnectTimeout } = __webpack_require__(3440);
        let { debuglog } = __webpack_require__(7975);
        let debug = debuglog('undici:socks5-proxy');
        let DEFAULT_SOCKS5_CONNECT_TIMEOUT = 5000;
        let kProxyUrl = Symbol('proxy url');
        let kProxyHeaders = Symbol('proxy headers');
        let kProxyAuth = Symbol('proxy auth');
        let kProxyProtocol = Symbol('proxy protocol');
        let kPools = Symbol('pools');
        let kConnector = Symbol('connector');
        let kConnectTimeout = Symbol('connect timeout');
        let kRequestTls = Symbol('request tls settings');
        let kRequestTlsTimeout = Symbol('request tls timeout');
        function createConnectTimeoutError(hostname, port, timeout) {
            return new ConnectTimeoutError(`Connect Timeout Error (attempted address: ${hostname}:${port}, timeout: ${timeout}ms)`);
        }
        let experimentalWarningEmitted = false;
        class Socks5ProxyAgent extends DispatcherBase {
            constructor(proxyUrl, options = {}){
                super(options);
                if (!experimentalWarningEmitted) {
                    process.emitWarning('SOCKS5 proxy support is experimental and subject to change', 'ExperimentalWarning');
                    experimentalWarningEmitted = true;
                }
                if (!proxyUrl) throw new InvalidArgumentError('Proxy URL is mandatory');
                let url = 'string' == typeof proxyUrl ? new URL1(proxyUrl) : proxyUrl;
                if ('socks5:' !== url.protocol && 'socks:' !== url.protocol) throw new InvalidArgumentError('Proxy URL must use socks5:// or socks:// protocol');
                this[kProxyUrl] = url;
                this[kProxyHeaders] = options.headers || {};
                this[kProxyProtocol] = options.proxyTls ? 'https:' : 'http:';
                let connectTimeout = options.connectTimeout ?? DEFAULT_SOCKS5_CONNECT_TIMEOUT;
                if (!Number.isFinite(connectTimeout) || connectTimeout < 0) throw new InvalidArgumentError('invalid connectTimeout');
                this[kConnectTimeout] = connectTimeout;
                let { timeout, ...requestTls } = options.requestTls || {};
                let requestTlsTimeout = timeout ?? connectTimeout;
                if (!Number.isFinite(requestTlsTimeout) || requestTlsTimeout < 0) throw new InvalidArgumentError('invalid requestTls.timeout');
                this[kRequestTls] = requestTls;
                this[kRequestTlsTimeout] = requestTlsTimeout;
                this[kProxyAuth] = {
                    username: options.username || (url.username ? decodeURIComponent(url.username) : null),
                    password: options.password || (url.password ? decodeURIComponent(url.password) : null)
                };
                let proxyTlsTimeout = options.proxyTls?.timeout ?? connectTimeout;
                if (!Number.isFinite(proxyTlsTimeout) || proxyTlsTimeout < 0) throw new InvalidArgumentError('invalid proxyTls.timeout');
                this[kConnector] = options.connect || buildConnector({
                    ...options.proxyTls,
                    timeout: proxyTlsTimeout,
                    servername: options.proxyTls?.servername || url.hostname
                });
                this[kPools] = new Map();
            }
            async createSocks5Connection(targetHost, targetPort) {
                let proxyHost = this[kProxyUrl].hostname;
                let proxyPort = parseInt(this[kProxyUrl].port) || 1080;
                debug('creating SOCKS5 connection to', proxyHost, proxyPort);
                let socketReady = Promise.withResolvers();
                this[kConnector]({
                    hostname: proxyHost,
                    host: proxyHost,
                    port: proxyPort,
                    protocol: this[kProxyProtocol]
                }, (err, socket)=>{
                    if (err) socketReady.reject(err);
                    else socketReady.resolve(socket);
                });
                let socket = await socketReady.promise;
                let socks5Client = new Socks5Client(socket, this[kProxyAuth]);
                socks5Client.on('error', (err)=>{
                    debug('SOCKS5 error:', err);
                    socket.destroy();
                });
                await socks5Client.handshake();
                let authenticationReady = Promise.withResolvers();
                let authenticationTimeout = 0 === this[kConnectTimeout] ? null : setTimeout(()=>{
                    cleanupAuthenticationListeners();
                    socks5Client.destroy();
                    authenticationReady.reject(createConnectTimeoutError(proxyHost, proxyPort, this[kConnectTimeout]));
                }, this[kConnectTimeout]);
                let cleanupAuthenticationListeners = ()=>{
                    clearTimeout(authenticationTimeout);
                    socks5Client.removeListener('authenticated', onAuthenticated);
                    socks5Client.removeListener('error', onAuthenticationError);
                };
                let onAuthenticated = ()=>{
                    cleanupAuthenticationListeners();
                    authenticationReady.resolve();
                };
                let onAuthenticationError = (err)=>{
                    cleanupAuthenticationListeners();
                    authenticationReady.reject(err);
                };
                if (socks5Client.state === STATES.AUTHENTICATED) {
                    clearTimeout(authenticationTimeout);
                    authenticationReady.resolve();
                } else {
                    socks5Client.once('authenticated', onAuthenticated);
                    socks5Client.once('error', onAuthenticationError);
                }
                await authenticationReady.promise;
                await socks5Client.connect(targetHost, targetPort);
                let connectionReady = Promise.withResolvers();
                let connectionTimeout = 0 === this[kConnectTimeout] ? null : setTimeout(()=>{
                    cleanupConnectionListeners();
                    socks5Client.destroy();
                    connectionReady.reject(createConnectTimeoutError(targetHost, targetPort, this[kConnectTimeout]));
                }, this[kConnectTimeout]);
                let cleanupConnectionListeners = ()=>{
                    clearTimeout(connectionTimeout);
                    socks5Client.removeListener('connected', onConnected);
                    socks5Client.removeListener('error', onConnectionError);
                };
                let onConnected = (info)=>{
                    debug('SOCKS5 tunnel established to', targetHost, targetPort, 'via', info);
                    cleanupConnectionListeners();
                    connectionReady.resolve();
                };
                let onConnectionError = (err)=>{
                    cleanupConnectionListeners();
                    connectionReady.reject(err);
                };
                socks5Client.once('connected', onConnected);
                socks5Client.once('error', onConnectionError);
                await connectionReady.promise;
                return socket;
            }
            [kDispatch](opts, handler) {
                let { origin } = opts;
                debug('dispatching request to', origin, 'via SOCKS5');
                try {
                    let originKey = String(origin);
                    let pool = this[kPools].get(originKey);
                    if (!pool || pool.destroyed || pool.closed) {
                        pool = new Pool(origin, {
                            pipelining: opts.pipelining,
                            connections: opts.connections,
                            connect: async (connectOpts, callback)=>{
                                try {
                                    let url = new URL1(origin);
                                    let targetHost = url.hostname;
                                    let targetPort = parseInt(url.port) || ('https:' === url.protocol ? 443 : 80);
                                    debug('establishing SOCKS5 connection to', targetHost, targetPort);
                                    let socket = await this.createSocks5Connection(targetHost, targetPort);
                                    let finalSocket = socket;
                                    if ('https:' === url.protocol) {
                                        if (!tls) tls = __webpack_require__(1692);
                                        debug('upgrading to TLS');
                                        finalSocket = tls.connect({
                                            ...this[kRequestTls],
                                            socket,
                                            servername: this[kRequestTls]?.servername || targetHost
                                        });
                                        let tlsReady = Promise.withResolvers();
                                        let cleanupTlsListeners = ()=>{
                                            queueMicrotask(clearTlsTimeout);
                                            finalSocket.removeListener('secureConnect', onSecureConnect);
                                            finalSocket.removeListener('error', onTlsError);
                                        };
                                        let onSecureConnect = ()=>{
                                            cleanupTlsListeners();
                                            tlsReady.resolve();
                                        };
                                        let onTlsError = (err)=>{
                                            cleanupTlsListeners();
                                            tlsReady.reject(err);
                                        };
                                        let clearTlsTimeout = setupConnectTimeout(new WeakRef(finalSocket), {
                                            timeout: this[kRequestTlsTimeout],
                                            hostname: targetHost,
                                            port: targetPort
                                        });
                                        finalSocket.once('secureConnect', onSecureConnect);
                                        finalSocket.once('error', onTlsError);
                                        await tlsReady.promise;
                                    }
                                    callback(null, finalSocket);
                                } catch (err) {
                                    debug('SOCKS5 connection error:', err);
                                    callback(err);
                                }
                            }
                        });
                        this[kPools].set(originKey, pool);
                        let closePoolIfUnused = ()=>{
                            if (this[kPools].get(originKey) !== pool || pool[kConnected] > 0 || pool[kBusy]) return;
                            this[kPools].delete(originKey);
                            if (!pool.destroyed) pool.close();
                        };
                        pool.on('disconnect', closePoolIfUnused);
                        pool.on('connectionError', closePoolIfUnused);
                    }
                    return pool[kDispatch](opts, handler);
                } catch (err) {
                    debug('dispatch error:', err);
                    if ('function' == typeof handler.onResponseError) {
                        handler.onResponseError(null, err);
                        return false;
                    } else if ('function' == typeof handler.onError) {
                        handler.onError(err);
                        return false;
                    } else throw err;
                }
            }
            async [kClose]() {
                let closePromises = [];
                for (let pool of this[kPools].values())closePromises.push(pool.close());
                this[kPools].clear();
                await Promise.all(closePromises);
            }
            async [kDestroy](err) {
                let destroyPromises = [];
                for (let pool of this[kPools].values())destroyPromises.push(pool.destroy(err));
                this[kPools].clear();
                await Promise.all(destroyPromises);
            }
        }
        module.exports = Socks5ProxyAgent;
    })
};
