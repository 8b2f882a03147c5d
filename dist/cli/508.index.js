"use strict";
exports.id = 508;
exports.ids = [508];
exports.modules = {

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./lib/cli/src/shells/common/reach.js + 1 modules
var common_reach = __webpack_require__(4375);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/begin-release.js

async function beginRelease({ inputs, proxy }, log) {
    const reach = (0,common_reach/* reachOf */.x)(inputs.settings.apiUrl, proxy);
    tellVersion(inputs, log);
    await reach.connector?.begun();
    return reach;
}
function tellVersion({ source: { source, version, rules, notices } }, log) {
    log.info(`Version ${version}, from ${source}.`);
    for (const { level, message } of rules) {
        if (level === 'warning')
            log.warning(`${message}.`);
        else
            log.info(`${message}.`);
    }
    for (const notice of notices)
        log.notice(notice);
}

// EXTERNAL MODULE: ./lib/cli/src/shells/common/read-release.js + 2 modules
var read_release = __webpack_require__(5849);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/command.js
var command = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/signals.js
var signals = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/take-input.js + 1 modules
var take_input = __webpack_require__(2595);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/with-log.js + 5 modules
var with_log = __webpack_require__(6031);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/release.js






function release(call) {
    return (0,with_log.withLog)((0,with_log/* tellingOf */.Nr)(call), async (log) => {
        const understood = await (0,read_release/* readRelease */.i)(await (0,take_input/* takeInput */.K)(call), log);
        const { exitCode } = await perform(understood, { call, log });
        return exitCode;
    });
}
function plan(call) {
    return (0,with_log.withLog)((0,with_log/* tellingOf */.Nr)(call), async (log) => {
        const { inputs, proxy } = await (0,read_release/* readRelease */.i)(await (0,take_input/* takeInput */.K)(call), log);
        const failsOnChanges = inputs.policy.failOn.includes('changes');
        const failOn = inputs.policy.failOn.filter((word) => word !== 'changes');
        const tolerant = { ...inputs, policy: { ...inputs.policy, failOn } };
        const { exitCode, result } = await perform({ inputs: tolerant, proxy }, { call, log });
        const writes = result !== undefined && result.steps.length > 0;
        return exitCode === command/* EXIT */.d.done && writes && failsOnChanges ? command/* EXIT */.d.changes : exitCode;
    });
}
async function perform(understood, { call, log }) {
    const stop = (0,signals/* stopBySignal */.s)(log);
    const { inputs } = understood;
    const reach = await beginRelease(understood, log);
    const [{ performRelease }, { reportRelease }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(405), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 4364)),
        __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 2770)),
    ]);
    let performed = { exitCode: command/* EXIT */.d.failed, result: undefined };
    await performRelease(inputs, {
        reach,
        cancelled: stop.cancelled,
        log,
        report: (result) => {
            const reported = reportRelease(result, { inputs, call, log });
            const stopped = result.failure === undefined ? undefined : stop.exitCode();
            performed = { exitCode: stopped ?? reported, result };
        },
    });
    return performed;
}


/***/ })

};
;