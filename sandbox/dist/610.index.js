"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ newToken),
  k: () => (/* binding */ startInBackground)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
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

;// CONCATENATED MODULE: ./lib/sandbox/action/printed.js

const SHOWN_LENGTH = 8_000;
function printedTo(logFile) {
    const text = read(logFile).slice(-SHOWN_LENGTH).replaceAll('##[', '## [').trim();
    const lines = text === '' ? ['(nothing)'] : text.split(/\r\n|\r|\n/);
    return ['The sandbox printed:', ...lines.map((line) => `  | ${line}`)];
}
function read(logFile) {
    try {
        return (0,external_node_fs_.readFileSync)(logFile, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/sandbox/action/problem.js
var problem = __webpack_require__(641);
;// CONCATENATED MODULE: ./lib/sandbox/action/background.js







const START_MS = 30_000;
function newToken() {
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}
async function startInBackground({ inputs, token }, { program, temp }) {
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
    const answered = new Promise((resolve, reject) => {
        child.once('message', resolve);
        child.once('error', reject);
        child.once('exit', () => {
            reject(new Error('ended'));
        });
    });
    child.send({ inputs, token, aliveFile }, () => undefined);
    try {
        const answer = await within(START_MS, answered);
        if ('problem' in answer)
            throw new problem/* Problem */.A(answer.problem);
        const { url } = answer;
        const list = `${url}/api/v1/${inputs.workspace}/integrations`;
        if ((await answers(list, token)) !== 200)
            throw new Error('silent');
        child.disconnect();
        child.unref();
        return { pid: child.pid ?? 0, url, aliveFile, logFile };
    }
    catch (error) {
        child.kill('SIGKILL');
        if (error instanceof problem/* Problem */.A) {
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
            throw error;
        }
        throw new problem/* Problem */.A('The sandbox did not start. What it printed is above.', printedTo(logFile));
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
        throw new problem/* Problem */.A('RUNNER_TEMP cannot be written to. Free space there, or repair its rights.');
    }
}


/***/ }),

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
class Problem extends Error {
    printed;
    constructor(message, printed = []) {
        super(message);
        this.printed = printed;
    }
}


/***/ }),

/***/ 610:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(816);
/* harmony import */ var _background_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(396);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(641);





try {
    await start();
}
catch (error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A)
        error.printed.forEach((line) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.info)(line);
        });
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.setFailed)(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A ? error.message : 'The sandbox has a defect; report it.');
}
async function start() {
    const token = (0,_background_js__WEBPACK_IMPORTED_MODULE_3__/* .newToken */ .u)();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.setSecret)(token);
    const workspace = (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput)('workspace');
    const inputs = { workspace, integrations: (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput)('integrations') };
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), 'serve.js');
    const sandbox = await (0,_background_js__WEBPACK_IMPORTED_MODULE_3__/* .startInBackground */ .k)({ inputs, token }, { program, temp: runnerTemp() });
    tellRunner(sandbox, { 'api-url': sandbox.url, token, workspace });
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.info)(`The workspace ${workspace} answers at ${sandbox.url} until the job ends. Nothing in it is real.`);
}
function tellRunner(sandbox, outputs) {
    try {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.saveState)('sandbox', sandbox);
        for (const [output, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput)(output, value);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(sandbox.aliveFile, { force: true });
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('The files of GITHUB_STATE and GITHUB_OUTPUT cannot be written to. ' +
            'Free space there, or repair their rights.');
    }
}
function runnerTemp() {
    const temp = process.env.RUNNER_TEMP;
    if (temp)
        return temp;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .A('RUNNER_TEMP is not set. Run this action in a job, on a runner.');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
;