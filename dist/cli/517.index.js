"use strict";
exports.id = 517;
exports.ids = [517];
exports.modules = {

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _inputs_name_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2389);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1435);
/* harmony import */ var _with_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6031);




function sandbox(call) {
    return (0,_with_log_js__WEBPACK_IMPORTED_MODULE_3__.withLog)((0,_with_log_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingOf */ .Nr)(call), async (log) => {
        const { flags } = call.args;
        const port = portOf(flags.get('port') ?? '0');
        const workspace = workspaceOf(flags.get('workspace') ?? 'sandbox');
        const [{ serveUntilStopped }, { readRoutes }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(558), __webpack_require__.e(79)]).then(__webpack_require__.bind(__webpack_require__, 2079)),
            Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 3935)),
        ]);
        const given = flags.get('routes');
        const routes = given === undefined ? undefined : readRoutes(given);
        if (given !== undefined && routes === undefined)
            throw routesProblem();
        const listFormat = flags.get('paged') === 'true' ? 'pages' : 'array';
        const problem = await serveUntilStopped({
            port,
            workspace: { name: workspace },
            listFormat,
            ...(routes === undefined ? {} : { routes }),
        }, {
            command: howItWasStarted(),
            print: (text) => {
                log.line(text);
            },
        });
        if (problem !== undefined)
            throw portProblem('another program listens there');
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.done;
    });
}
function howItWasStarted() {
    return [process.execPath, process.argv[1] ?? ''].map(inShell).join(' ');
}
function inShell(word) {
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
function portOf(text) {
    if (/^\d{1,5}$/.test(text) && Number(text) < 65_536)
        return Number(text);
    throw portProblem('it is no port');
}
function portProblem(problem) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        { input: 'port', problem, remedy: 'Use a free port up to 65535, or leave it out' },
    ]);
}
function routesProblem() {
    const remedy = 'Write JSON such as {"install": "PUT /v2/{ws}/{id}"}';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'routes', problem: 'it is no value of routes', remedy }]);
}
function workspaceOf(text) {
    const name = (0,_inputs_name_values_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceName */ .hK)(text);
    if (name.ok)
        return name.value;
    const { problem, remedy } = name;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ input: 'workspace', problem, remedy }]);
}


/***/ })

};
;