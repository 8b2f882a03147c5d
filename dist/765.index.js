export const id = 765;
export const ids = [
    765
];
export const modules = {
    7765: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            ServiceAnswer: ()=>ServiceAnswer
        });
        var wire_schemas_namespaceObject = {};
        __webpack_require__.r(wire_schemas_namespaceObject);
        __webpack_require__.d(wire_schemas_namespaceObject, {
            authorization: ()=>authorization,
            changedIntegration: ()=>changedIntegration,
            errorBody: ()=>errorBody,
            instance: ()=>instance,
            integrationList: ()=>integrationList
        });
        var parse = __webpack_require__(3945);
        var json = __webpack_require__(7708);
        var quote = __webpack_require__(7819);
        var workspace = __webpack_require__(6529);
        var retry_policy = __webpack_require__(2441);
        var schemas = __webpack_require__(2226);
        var models = __webpack_require__(8276);
        let wire_schemas_text = schemas.YjP();
        let integrationRow = schemas.Ikc({
            id: wire_schemas_text,
            name: wire_schemas_text,
            version: schemas.cl6(wire_schemas_text)
        });
        function toIntegration({ id, name, version }) {
            return {
                id,
                name,
                version: version ?? ''
            };
        }
        let changedIntegration = once(()=>schemas.FsL(integrationRow, schemas.pdi(toIntegration)));
        let integrationList = once(()=>{
            let rows = schemas.YOg(integrationRow);
            let page = schemas.Ikc({
                items: rows,
                count: schemas.cl6(schemas.aig()),
                hasMore: schemas.cl6(schemas.zMY()),
                lastOffset: schemas.cl6(schemas.KCZ([
                    wire_schemas_text,
                    schemas.aig()
                ]))
            });
            return schemas.FsL(schemas.KCZ([
                rows,
                page
            ]), schemas.pdi(toListPage));
        });
        function toListPage(read) {
            if (Array.isArray(read)) return {
                items: read.map(toIntegration),
                hasMore: false
            };
            return {
                ...read,
                items: read.items.map(toIntegration)
            };
        }
        let instance = once(()=>{
            let settings = schemas.cl6(schemas.YOg(schemas.Ikc({
                id: wire_schemas_text,
                value: schemas.L5J()
            })));
            let status = schemas.KCZ([
                wire_schemas_text,
                schemas.aig()
            ]);
            return schemas.FsL(schemas.Ikc({
                id: wire_schemas_text,
                status,
                settings,
                secrets: settings
            }), schemas.pdi(({ id, status, settings, secrets })=>({
                    id,
                    status: toStatus(status),
                    settings: toSettings(settings),
                    secrets: toSettings(secrets)
                })));
        });
        function toStatus(shown) {
            let known = models.z.find((name, number)=>number === shown || name.toLowerCase() === String(shown).toLowerCase());
            return known ?? 'unknown';
        }
        function toSettings(shown) {
            return (shown ?? []).map(({ id, value })=>({
                    id,
                    value: shownAs(value)
                }));
        }
        function shownAs(value) {
            if (null == value) return;
            return 'string' == typeof value ? value : JSON.stringify(value);
        }
        let authorization = once(()=>schemas.Ikc({
                workspace: schemas.cl6(schemas.Ikc({
                    id: schemas.cl6(wire_schemas_text),
                    name: schemas.cl6(wire_schemas_text)
                })),
                accessKey: wire_schemas_text
            }));
        let errorBody = once(()=>{
            let domainError = schemas.Ikc({
                status: schemas.lqM(schemas.L5J()),
                message: wire_schemas_text
            });
            return schemas.KCZ([
                schemas.Ikc({
                    errorInfo: domainError
                }),
                domainError,
                schemas.Ikc({
                    title: wire_schemas_text,
                    errors: schemas.lqM(schemas.g1P(wire_schemas_text, schemas.L5J()))
                }),
                wire_schemas_text
            ]);
        });
        integrationList();
        instance();
        function once(make) {
            let made;
            return ()=>made ??= make();
        }
        let REFUSED = {
            code: 'request-refused',
            hint: ()=>'The text is the service’s own; correct what it names, then run again.'
        };
        let UNAVAILABLE = {
            code: 'service-unavailable',
            hint: ()=>'Run again later: what is done is found by reading and not repeated.'
        };
        let MISSING_HINTS = {
            documented: ()=>`Check ${(0, quote.uK)('workspace')} and ${(0, quote.uK)('api-url')}.`,
            inferred: ({ operation, route })=>`The route ${route.method} ${route.path} is inferred, not documented by the vendor. If the vendor names another, set it with ${(0, quote.uK)('routes')}, key "${operation}"; also check ${(0, quote.uK)('workspace')}.`,
            given: ({ operation, route })=>`The route ${route.method} ${route.path} comes from ${(0, quote.uK)('routes')}, key "${operation}": correct it there; also check ${(0, quote.uK)('workspace')}.`
        };
        let ROUTE_MISSING = {
            code: 'route-missing',
            hint: (context)=>MISSING_HINTS[context.route.status](context)
        };
        let EXPLANATIONS = {
            401: {
                code: 'unauthorized',
                hint: ({ tokenPage })=>`The page ${tokenPage} shows the token; put it into the repository's secrets.`
            },
            403: {
                code: 'forbidden',
                hint: ()=>`Check that the token is that of this workspace; with ${(0, quote.uK)('api-key')}, use ${(0, quote.uK)('token')}.`
            },
            404: ROUTE_MISSING,
            405: ROUTE_MISSING
        };
        function answerError(answer, context) {
            let { status } = answer;
            let { code, hint } = EXPLANATIONS[status] ?? ((0, retry_policy.ey)(status) ? UNAVAILABLE : REFUSED);
            let own = ownWords(answer);
            let id = void 0 === answer.requestId ? '' : ` [request ${(0, quote.bp)(answer.requestId, 80)}]`;
            return new workspace.G({
                code,
                message: `${context.route.label}: the service answered ${status}${own}${id}.`,
                hint: hint(context),
                delivery: 408 === status || status >= 500 ? 'unknown' : 'refused',
                status,
                retryAfterMs: answer.retryAfterMs
            });
        }
        function contradictedSuccess(answer, context) {
            let { status } = answer;
            let words = errorWords(answer);
            return new workspace.G({
                code: 'request-refused',
                message: `${context.route.label}: the service answered ${status}, but says that it is no success${void 0 === words ? '' : `: ${(0, quote.bp)(words)}`}.`,
                hint: REFUSED.hint(context),
                delivery: 'unknown',
                status
            });
        }
        function errorWords(answer) {
            let value = jsonOf(answer);
            if (!(0, json.O)(value) || 'id' in value) return;
            let parsed = parse.xL(errorBody(), value);
            return parsed.success ? sentenceOf(parsed.data) : void 0;
        }
        function domainStatus(answer) {
            let parsed = parse.xL(errorBody(), jsonOf(answer));
            if (!parsed.success || 'string' == typeof parsed.data) return;
            let domain = 'errorInfo' in parsed.data ? parsed.data.errorInfo : parsed.data;
            return 'status' in domain && 'string' == typeof domain.status ? domain.status.toLowerCase() : void 0;
        }
        function jsonOf(answer) {
            return 'json' === answer.body.kind ? answer.body.value : void 0;
        }
        function ownWords({ body }) {
            if ('empty' === body.kind) return ' without a text';
            if ('text' === body.kind) {
                let text = body.text.trim();
                if (text.startsWith('<')) return ' with a page';
                return /^["[{]/.test(text) ? ' with JSON that was cut off' : `: ${(0, quote.bp)(text)}`;
            }
            let parsed = parse.xL(errorBody(), body.value);
            return parsed.success ? `: ${(0, quote.bp)(sentenceOf(parsed.data))}` : '';
        }
        function sentenceOf(body) {
            if ('string' == typeof body) return body;
            if ('errorInfo' in body) return body.errorInfo.message;
            if ('message' in body) return body.message;
            let fields = Object.entries(body.errors ?? {}).map(([field, problems])=>`${field}: ${textsIn(problems).join(' ')}`);
            return [
                body.title,
                ...fields
            ].join(' ');
        }
        function textsIn(problems) {
            let list = Array.isArray(problems) ? problems : [
                problems
            ];
            return list.filter((one)=>'string' == typeof one);
        }
        class ServiceAnswer {
            #answer;
            #context;
            constructor(answer, context){
                this.#answer = answer;
                this.#context = context;
            }
            get status() {
                return this.#answer.status;
            }
            get domainStatus() {
                return domainStatus(this.#answer);
            }
            get value() {
                let { body } = this.#answer;
                if ('json' !== body.kind) return;
                let { value } = body;
                let isWrapped = (0, json.O)(value) && 'isSuccessful' in value && 'result' in value;
                return isWrapped ? value.result : value;
            }
            refuseError() {
                if (this.status >= 300) throw answerError(this.#answer, this.#context);
            }
            refuseFailure() {
                this.refuseError();
                let { body } = this.#answer;
                if ('json' !== body.kind) return;
                if (isUnsuccessful(body.value) || void 0 !== errorWords(this.#answer)) throw contradictedSuccess(this.#answer, this.#context);
            }
            read(name) {
                this.refuseError();
                let { body } = this.#answer;
                let isPart = this.status === PARTIAL || 'json' === body.kind && isUnsuccessful(body.value);
                let parsed = isPart ? void 0 : this.#parse(name);
                if (parsed?.success === true) return parsed.data;
                let place = parsed?.error.issues[0]?.path.join('.') ?? '';
                throw new workspace.G({
                    code: 'unexpected-response',
                    message: `${this.#context.route.label}: the answer does not look as expected${'' === place ? '' : ` at ${place}`}.`,
                    hint: `Check ${(0, quote.uK)('api-url')}; if it is right, the service has changed: please report it.`,
                    delivery: 'unknown',
                    status: this.status
                });
            }
            readOptional(name) {
                let parsed = this.#parse(name);
                return parsed?.success === true ? parsed.data : void 0;
            }
            #parse(name) {
                let { value } = this;
                if ('integrationList' !== name && isDeeperThan(value, DEEPEST_ANSWER)) return;
                return parse.xL(wire_schemas_namespaceObject[name](), value);
            }
        }
        let PARTIAL = 206;
        function isUnsuccessful(value) {
            return (0, json.O)(value) && 'isSuccessful' in value && true !== value.isSuccessful;
        }
        let DEEPEST_ANSWER = 100;
        function isDeeperThan(value, levels) {
            let level = void 0 === value ? [] : [
                value
            ];
            for(let depth = 0; level.length > 0; depth += 1){
                if (depth > levels) return true;
                level = level.flatMap((one)=>'object' == typeof one && null !== one ? Object.values(one) : []);
            }
            return false;
        }
    })
};
