export const id = 660;
export const ids = [
    660
];
export const modules = {
    158: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let { addAbortListener } = __webpack_require__(3440);
        let { RequestAbortedError } = __webpack_require__(8707);
        let kListener = Symbol('kListener');
        let kSignal = Symbol('kSignal');
        function abort(self) {
            if (self.abort) self.abort(self[kSignal]?.reason);
            else self.reason = self[kSignal]?.reason ?? new RequestAbortedError();
            removeSignal(self);
        }
        function addSignal(self, signal) {
            self.reason = null;
            self[kSignal] = null;
            self[kListener] = null;
            if (!signal) return;
            if (signal.aborted) return void abort(self);
            self[kSignal] = signal;
            self[kListener] = ()=>{
                abort(self);
            };
            addAbortListener(self[kSignal], self[kListener]);
        }
        function removeSignal(self) {
            if (!self[kSignal]) return;
            if ('removeEventListener' in self[kSignal]) self[kSignal].removeEventListener('abort', self[kListener]);
            else self[kSignal].removeListener('abort', self[kListener]);
            self[kSignal] = null;
            self[kListener] = null;
        }
        module.exports = {
            addSignal,
            removeSignal
        };
    }),
    2279: ((module, __unused_webpack_exports, __webpack_require__)=>{
        let assert = __webpack_require__(149);
        let { AsyncResource } = __webpack_require__(6698);
        let { InvalidArgumentError, SocketError } = __webpack_require__(8707);
        let util = __webpack_require__(3440);
        let { addSignal, removeSignal } = __webpack_require__(158);
        class ConnectHandler extends AsyncResource {
            constructor(opts, callback){
                if (!opts || 'object' != typeof opts) throw new InvalidArgumentError('invalid opts');
                if ('function' != typeof callback) throw new InvalidArgumentError('invalid callback');
                let { signal, opaque, responseHeaders } = opts;
                if (signal && 'function' != typeof signal.on && 'function' != typeof signal.addEventListener) throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget');
                super('UNDICI_CONNECT');
                this.opaque = opaque || null;
                this.responseHeaders = responseHeaders || null;
                this.callback = callback;
                this.abort = null;
                addSignal(this, signal);
            }
            onRequestStart(controller, context) {
                if (this.reason) return void controller.abort(this.reason);
                assert(this.callback);
                this.abort = (reason)=>controller.abort(reason);
                this.context = context;
            }
            onResponseStart() {
                throw new SocketError('bad connect', null);
            }
            onRequestUpgrade(controller, statusCode, headers, socket) {
                let { callback, opaque, context } = this;
                removeSignal(this);
                this.callback = null;
                let responseHeaders = headers;
                let rawHeaders = controller?.rawHeaders;
                if (null != responseHeaders) responseHeaders = 'raw' === this.responseHeaders ? util.parseRawHeaders(rawHeaders) : headers;
                this.runInAsyncScope(callback, null, null, {
                    statusCode,
                    headers: responseHeaders,
                    socket,
                    opaque,
                    context
                });
            }
            onResponseError(_controller, err) {
                let { callback, opaque } = this;
                removeSignal(this);
                if (callback) {
                    this.callback = null;
                    queueMicrotask(()=>{
                        this.runInAsyncScope(callback, null, err, {
                            opaque
                        });
                    });
                }
            }
        }
        function connect(opts, callback) {
            if (void 0 === callback) return new Promise((resolve, reject)=>{
                connect.call(this, opts, (err, data)=>err ? reject(err) : resolve(data));
            });
            try {
                let connectHandler = new ConnectHandler(opts, callback);
                let connectOptions = {
                    ...opts,
                    method: 'CONNECT'
                };
                this.dispatch(connectOptions, connectHandler);
            } catch (err) {
                if ('function' != typeof callback) throw err;
                let opaque = opts?.opaque;
                queueMicrotask(()=>callback(err, {
                        opaque
                    }));
            }
        }
        module.exports = connect;
    })
};
