"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

/***/ 4939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _domain_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9545);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(250);
/* harmony import */ var _common_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8217);
/* harmony import */ var _common_read_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8614);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1435);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1819);
/* harmony import */ var _take_given_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(653);
/* harmony import */ var _with_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6918);








function release(call) {
    return (0,_with_log_js__WEBPACK_IMPORTED_MODULE_6__.withLog)((0,_with_log_js__WEBPACK_IMPORTED_MODULE_6__/* .tellingOf */ .Nr)(call), async (log) => {
        const { exitCode } = await perform(await (0,_take_given_js__WEBPACK_IMPORTED_MODULE_5__/* .takeGiven */ .L)(call), { call, log });
        return exitCode;
    });
}
function plan(call) {
    return (0,_with_log_js__WEBPACK_IMPORTED_MODULE_6__.withLog)((0,_with_log_js__WEBPACK_IMPORTED_MODULE_6__/* .tellingOf */ .Nr)(call), async (log) => {
        const given = await (0,_take_given_js__WEBPACK_IMPORTED_MODULE_5__/* .takeGiven */ .L)(call);
        const { failOn, failsOnChanges } = partFailOn(given.raw['fail-on']);
        const raw = { ...given.raw, 'dry-run': 'true', 'fail-on': failOn };
        const { exitCode, result } = await perform({ ...given, raw }, { call, log });
        const writes = result !== undefined && result.steps.length > 0;
        return exitCode === _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.done && writes && failsOnChanges ? _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.changes : exitCode;
    });
}
function partFailOn(text) {
    const read = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc['fail-on'].parse(text);
    if (!read.ok || !read.value.includes('changes'))
        return { failOn: text, failsOnChanges: false };
    const others = read.value.filter((word) => word !== 'changes');
    return { failOn: others.join() || 'none', failsOnChanges: true };
}
async function perform(given, { call, log }) {
    const { inputs, proxy } = await (0,_common_read_release_js__WEBPACK_IMPORTED_MODULE_2__/* .readRelease */ .iJ)(given, log);
    const stop = (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .stopBySignal */ .s)(log);
    const route = (0,_common_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .routeTo */ .B)(inputs.settings.apiUrl, proxy);
    (0,_common_read_release_js__WEBPACK_IMPORTED_MODULE_2__/* .tellVersion */ .AG)(inputs, log);
    await route.connector?.begun();
    const [{ performRelease }, { reportRelease }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(603), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 912)),
        __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 1757)),
    ]);
    let performed = { exitCode: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.failed, result: undefined };
    await performRelease(inputs, {
        route,
        cancelled: stop.cancelled,
        log,
        report: (result) => {
            const reported = reportRelease(result, { facts: factsOf(inputs), call, log });
            const stopped = result.failure === undefined ? undefined : stop.exitCode();
            performed = { exitCode: stopped ?? reported, result };
        },
    });
    return performed;
}
function factsOf({ settings, desired, source }) {
    return {
        integration: desired.integration,
        workspace: settings.workspace,
        workspaceUrl: (0,_domain_about_js__WEBPACK_IMPORTED_MODULE_7__/* .workspacePage */ .d_)(settings),
        source: source.source,
        setupIsGiven: desired.setup !== undefined,
        setupKeys: Object.keys(desired.setup ?? {}),
        code: {},
        errorsPage: undefined,
        remarks: [],
    };
}


/***/ })

};
;