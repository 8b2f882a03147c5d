"use strict";
exports.id = 238;
exports.ids = [238];
exports.modules = {

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline)
/* harmony export */ });
/* unused harmony exports CANCEL_GRACE_MS, ShutdownGrace */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);

const CANCEL_GRACE_MS = 5_000;
class Deadline {
    #clock;
    #at;
    #ranOut = false;
    cancelled;
    constructor(bounds) {
        this.#clock = bounds.clock;
        this.#at = bounds.clock.now() + bounds.budgetMs;
        this.cancelled = bounds.cancelled;
    }
    remainingMs() {
        return Math.max(0, this.#at - this.#clock.now());
    }
    stopReason() {
        if (this.cancelled.aborted) {
            return {
                code: 'cancelled',
                message: 'The run was cancelled.',
                hint: 'Run again: what is done is found by reading and not repeated.',
            };
        }
        if (this.remainingMs() > 0 && !this.#ranOut)
            return undefined;
        return {
            code: 'budget-exceeded',
            message: 'The run took longer than its timeout.',
            hint: `Run again, or raise ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('timeout')}.`,
        };
    }
    async pause(ms) {
        const bounded = Math.min(ms, this.remainingMs());
        await this.#clock.sleep(bounded, this.cancelled).catch(() => undefined);
    }
    attemptSignal(attemptMs, safe) {
        const remainingMs = Math.ceil(this.remainingMs());
        const time = AbortSignal.timeout(Math.min(attemptMs, remainingMs));
        if (remainingMs <= attemptMs) {
            time.addEventListener('abort', () => (this.#ranOut = true), { once: true });
        }
        return AbortSignal.any([time, safe ? this.cancelled : delayed(this.cancelled)]);
    }
}
function delayed(signal) {
    const late = new AbortController();
    const abortLater = () => {
        setTimeout(() => {
            late.abort(signal.reason);
        }, CANCEL_GRACE_MS).unref();
    };
    signal.addEventListener('abort', abortLater, { once: true });
    return late.signal;
}
const SHUTDOWN_GRACE_MS = 5_000;
const AFTER_CANCEL_GRACE_MS = 1_000;
class ShutdownGrace {
    #clock;
    #cancelledAt;
    constructor({ clock, cancelled }) {
        this.#clock = clock;
        const note = () => (this.#cancelledAt = clock.now());
        if (cancelled.aborted)
            note();
        else
            cancelled.addEventListener('abort', note, { once: true });
    }
    deadline() {
        const clock = this.#clock;
        const sinceCancelMs = this.#cancelledAt === undefined ? 0 : Math.round(clock.now() - this.#cancelledAt);
        const leftMs = CANCEL_GRACE_MS + AFTER_CANCEL_GRACE_MS - sinceCancelMs;
        const budgetMs = Math.max(AFTER_CANCEL_GRACE_MS, Math.min(SHUTDOWN_GRACE_MS, leftMs));
        return new Deadline({ clock, budgetMs, cancelled: NEVER });
    }
}
const NEVER = new AbortController().signal;


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportManifest: () => (/* binding */ exportManifest)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _inputs_release_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8702);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8050);
/* harmony import */ var _ports_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4250);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1383);
/* harmony import */ var _common_connect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8217);
/* harmony import */ var _common_read_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5849);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1435);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1819);
/* harmony import */ var _take_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2595);
/* harmony import */ var _with_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6031);











function exportManifest(call) {
    return (0,_with_log_js__WEBPACK_IMPORTED_MODULE_10__.withLog)((0,_with_log_js__WEBPACK_IMPORTED_MODULE_10__/* .tellingOf */ .Nr)(call, true), async (log) => {
        const { inputs, proxy } = await (0,_common_read_release_js__WEBPACK_IMPORTED_MODULE_6__/* .understand */ .Z)(await (0,_take_input_js__WEBPACK_IMPORTED_MODULE_9__/* .takeInput */ .K)(call), { log, check: _inputs_release_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .lookInputs */ .z });
        const stop = (0,_signals_js__WEBPACK_IMPORTED_MODULE_8__/* .stopBySignal */ .s)(log);
        const route = (0,_common_connect_js__WEBPACK_IMPORTED_MODULE_5__/* .routeTo */ .B)(inputs.settings.apiUrl, proxy);
        try {
            return await printManifest(inputs, { route, cancelled: stop.cancelled, log });
        }
        catch (thrown) {
            const exitCode = stop.exitCode();
            if (exitCode === undefined)
                throw thrown;
            return exitCode;
        }
    });
}
async function printManifest({ integration: name, settings, budgetMs }, { route, cancelled, log }) {
    const [{ connectWorkspace }, { observe }, { manifestOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 3405)),
        __webpack_require__.e(/* import() */ 1).then(__webpack_require__.bind(__webpack_require__, 4001)),
        Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__, 1268)),
    ]);
    const clock = _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m;
    const deadline = new _ports_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B2({ clock, budgetMs, cancelled });
    const onSecret = (secret) => {
        log.mask(secret);
    };
    const connection = await connectWorkspace({ settings, route, clock, deadline, log, onSecret });
    try {
        const { integration, instance, alike } = await observe(connection.workspace, name);
        if (integration === undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(notThere(name, alike.length));
        for (const { value = '' } of instance?.secrets ?? [])
            log.mask(value);
        const isSecret = (text) => log.shownData(text) !== text;
        const { text, doubles } = manifestOf({ integration, instance, isSecret });
        process.stdout.write(log.shownData(text));
        return doubles.length === 0 ? _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.done : (0,_with_log_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFailures */ .o3)(doubles.map(twice), log);
    }
    finally {
        void connection.close();
    }
}
function notThere(name, alike) {
    return alike === 0
        ? {
            code: 'not-installed',
            message: `The workspace has no integration ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}.`,
            hint: 'Check its name and the workspace; names are exact in case.',
        }
        : {
            code: 'ambiguous-name',
            message: `The workspace holds ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} twice, or in another spelling of case.`,
            hint: 'Give the name as the workspace has it, or remove one of them.',
        };
}
function twice(doubles) {
    const [first] = doubles;
    const ids = doubles.map(({ id }) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(id, 80)).join(', ');
    return {
        code: 'ambiguous-name',
        message: `There are ${doubles.length} webhooks ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(first?.url ?? '')} of the kind ${first?.kind ?? ''}: ${ids}.`,
        hint: 'The first of them is in the manifest. Remove the others, and export again.',
    };
}


/***/ })

};
;