export const id = 610;
export const ids = [610];
export const modules = {

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ newToken),
  k: () => (/* binding */ startInBackground)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/sandbox/action/answers.js

const ANSWER_MS = 2_000;
function answers(url, token = '') {
    return new Promise((resolve) => {
        const signal = AbortSignal.timeout(ANSWER_MS);
        const headers = { authorization: `Bearer ${token}` };
        const request = (0,external_node_http_.get)(url, { agent: new external_node_http_.Agent(), headers, signal }, (response) => {
            response.resume();
            resolve(response.statusCode ?? 'silent');
        });
        request.on('error', () => {
            resolve(signal.aborted ? 'silent' : 'nobody');
        });
    });
}

// EXTERNAL MODULE: ./lib/sandbox/action/problem.js
var problem = __webpack_require__(3641);
;// CONCATENATED MODULE: ./lib/sandbox/action/background.js






const START_MS = 30_000;
function newToken() {
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}
async function startInBackground(options, { program, temp }) {
    const directory = newDirectory(temp);
    const aliveFile = (0,external_node_path_.join)(directory, 'alive');
    const logFile = (0,external_node_path_.join)(directory, 'log.txt');
    const log = (0,external_node_fs_.openSync)(logFile, 'a');
    const child = (0,external_node_child_process_.fork)(program, [], {
        cwd: temp,
        detached: true,
        windowsHide: true,
        execArgv: [],
        env: inherited(process.env),
        stdio: ['ignore', log, log, 'ipc'],
    });
    const listening = new Promise((resolve, reject) => {
        child.once('message', resolve);
        child.once('error', reject);
        child.once('exit', () => {
            reject(new Error('ended'));
        });
    });
    child.send({ options, aliveFile }, () => undefined);
    try {
        const { url } = await within(START_MS, listening);
        const list = `${url}/api/v1/${options.workspace.name ?? ''}/integrations`;
        if ((await answers(list, options.token)) !== 200)
            throw new Error('silent');
        child.disconnect();
        child.unref();
        return { pid: child.pid ?? 0, url, aliveFile, logFile };
    }
    catch {
        child.kill('SIGKILL');
        throw new problem/* Problem */.A('The sandbox did not start.', `See what it printed, in ${logFile}.`);
    }
}
const INHERITED = ['PATH', 'RUNNER_TRACKING_ID', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
function inherited(env) {
    return Object.fromEntries(INHERITED.map((name) => [name, env[name]]));
}
async function within(limitMs, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error('late'));
        }, limitMs);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function newDirectory(temp) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'kontur-crm-sandbox-'));
    }
    catch {
        throw new problem/* Problem */.A('RUNNER_TEMP cannot be written to.', 'Free space there, or repair its rights.');
    }
}


/***/ }),

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
class Problem extends Error {
    constructor(message, hint) {
        super(`${message} ${hint}`);
    }
}


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 10 modules
var schemas = __webpack_require__(8050);
;// CONCATENATED MODULE: ./lib/sandbox/models.js
const STATUSES = ['notConfigured', 'active', 'paused', 'hasErrors', 'failed'];

;// CONCATENATED MODULE: ./lib/sandbox/names.js
const NAME = /^[A-Za-z][A-Za-z0-9._]*$/;
const VERSION = /^\d+\.\d+(?:\.\d+){0,2}(?:-[A-Za-z][A-Za-z0-9]*)?$/;
function isIntegrationName(text) {
    return NAME.test(text);
}
function isIntegrationVersion(text) {
    return VERSION.test(text);
}

// EXTERNAL MODULE: ./lib/sandbox/action/problem.js
var problem = __webpack_require__(3641);
;// CONCATENATED MODULE: ./lib/sandbox/action/read-options.js




const INTEGRATIONS = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().check(schemas/* refine */.YPB(isIntegrationName)),
    version: schemas/* string */.YjP().check(schemas/* refine */.YPB(isIntegrationVersion)),
    installed: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
    status: schemas/* _default */.Rvf(schemas/* enum */.k5n(STATUSES), 'notConfigured'),
    settings: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), {}),
    ofOtherPartner: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
}));
function readOptions({ workspace, integrations }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(workspace)) {
        throw new problem/* Problem */.A('The input workspace is not the name of a workspace.', 'Use Latin letters, digits, - and _ (my-workspace).');
    }
    return { workspace: { name: workspace }, integrations: readIntegrations(integrations) };
}
function readIntegrations(text) {
    const read = INTEGRATIONS.safeParse(parseJson(text === '' ? '[]' : text));
    if (read.success)
        return read.data;
    const places = read.error.issues.map(({ path }) => path.join('.') || 'the whole');
    throw new problem/* Problem */.A(`The input integrations is wrong at ${[...new Set(places)].join(', ')}.`, 'Write a JSON array such as [{"name": "my.telephony", "version": "1.0.0", "installed": true}].');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new problem/* Problem */.A('The input integrations is not JSON.', 'Write a JSON array of integrations.');
    }
}


/***/ }),

/***/ 5610:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _background_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9988);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3641);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8849);






try {
    await start();
}
catch (error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A ? error.message : 'The sandbox has a defect; report it.');
}
async function start() {
    const token = (0,_background_js__WEBPACK_IMPORTED_MODULE_3__/* .newToken */ .u)();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq)(token);
    const options = (0,_read_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .T)({
        workspace: (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)('workspace'),
        integrations: (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)('integrations'),
    });
    const { name = '' } = options.workspace;
    const sandbox = await (0,_background_js__WEBPACK_IMPORTED_MODULE_3__/* .startInBackground */ .k)({ ...options, token }, { program: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, 'serve.js'), temp: runnerTemp() });
    tellRunner(sandbox, { 'api-url': sandbox.url, token, workspace: name });
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`The workspace ${name} answers at ${sandbox.url} until the job ends. Nothing in it is real.`);
}
function tellRunner(sandbox, outputs) {
    try {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ)('sandbox', sandbox);
        for (const [output, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(output, value);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(sandbox.aliveFile, { force: true });
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('The files of GITHUB_STATE and GITHUB_OUTPUT cannot be written to.', 'Free space there, or repair their rights.');
    }
}
function runnerTemp() {
    const temp = process.env.RUNNER_TEMP;
    if (temp)
        return temp;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('RUNNER_TEMP is not set.', 'Run this action in a job, on a runner.');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
