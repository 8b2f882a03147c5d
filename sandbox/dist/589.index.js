"use strict";
exports.id = 589;
exports.ids = [589];
exports.modules = {

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ answers)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);

const ANSWER_MS = 2_000;
function answers(url, token = '') {
    return new Promise((resolve) => {
        const signal = AbortSignal.timeout(ANSWER_MS);
        const headers = { authorization: `Bearer ${token}` };
        const request = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.get)(url, { agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(), headers, signal }, (response) => {
            response.resume();
            resolve(response.statusCode ?? 'silent');
        });
        request.on('error', () => {
            resolve(signal.aborted ? 'silent' : 'nobody');
        });
    });
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printedTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);

const SHOWN_LENGTH = 8_000;
function printedTo(logFile) {
    const text = read(logFile).slice(-SHOWN_LENGTH).replaceAll('##[', '## [').trim();
    const lines = text === '' ? ['(nothing)'] : text.split(/\r\n|\r|\n/);
    return ['The sandbox printed:', ...lines.map((line) => `  | ${line}`)];
}
function read(logFile) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(logFile, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 589:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(816);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(996);





const PATIENCE_MS = 5_000;
const LOOK_MS = 50;
const state = (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.getState)('sandbox');
if (state === '')
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.info)('No sandbox was started.');
else
    await stop(JSON.parse(state));
async function stop({ url, pid, aliveFile, logFile }) {
    const wasAlive = (await (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .answers */ .G)(url)) !== 'nobody';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aliveFile, { force: true });
    if (!wasAlive) {
        for (const line of (0,_printed_js__WEBPACK_IMPORTED_MODULE_4__/* .printedTo */ .a)(logFile))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.info)(line);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.warning)('The sandbox had ended before the job. What it printed is above.');
        return;
    }
    if (!(await hasEnded(url)))
        kill(pid);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.info)('The sandbox has ended, and has forgotten everything.');
}
async function hasEnded(url) {
    const deadline = Date.now() + PATIENCE_MS;
    while ((await (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .answers */ .G)(url)) !== 'nobody') {
        if (Date.now() > deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LOOK_MS);
    }
    return true;
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
;