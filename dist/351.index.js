export const id = 351;
export const ids = [
    351
];
export const modules = {
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
    1351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            context: ()=>context
        });
        var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
        let context = new _context_js__WEBPACK_IMPORTED_MODULE_0__.o();
    })
};
