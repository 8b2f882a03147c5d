"use strict";
exports.id = 238;
exports.ids = [238];
exports.modules = {

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ setVersionWrite),
/* harmony export */   EI: () => (/* binding */ integrationNamed),
/* harmony export */   O2: () => (/* binding */ ambiguousName),
/* harmony export */   Rh: () => (/* binding */ plannedVersion),
/* harmony export */   c7: () => (/* binding */ integrationSteps),
/* harmony export */   s3: () => (/* binding */ createWrite),
/* harmony export */   yc: () => (/* binding */ integrationRefusals)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1383);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4965);
/* harmony import */ var _version_explain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3174);
/* harmony import */ var _version_grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8057);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2358);






function integrationSteps({ version }, { integration }) {
    if (integration === undefined) {
        return [{ kind: 'create', words: { from: '', to: version }, version }];
    }
    if ((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(integration.version, version))
        return [];
    const { version: replaced } = integration;
    return [{ kind: 'set-version', words: { from: replaced, to: version }, version, replaced }];
}
function plannedVersion({ version }, { integration }) {
    const from = integration?.version ?? '';
    return { from, to: (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(from, version) ? from : version };
}
function integrationRefusals(desired, { observed, policy, origin }) {
    const ambiguous = ambiguousName(observed.alike, desired.integration);
    if (ambiguous !== undefined)
        return [ambiguous];
    switch (policy.allowDowngrade) {
        case true:
            return [];
        case false:
            return downgrade(desired, { observed, origin });
        default:
            return replacedByOthers(desired, { observed, from: policy.allowDowngrade.from });
    }
}
function replacedByOthers({ version }, { observed: { integration }, from }) {
    const held = integration?.version;
    if (held !== undefined && [from, version].some((each) => (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(held, each)))
        return [];
    const found = held === undefined ? 'no such integration' : `the version ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(held)}`;
    return [
        {
            code: 'conflict',
            message: `The workspace holds ${found}, and this release may replace ${from} only.`,
            hint: `Find out who changed it. To replace what is there now, set ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('allow-downgrade')} ` +
                'to true for this run.',
        },
    ];
}
function integrationNamed(name, alike) {
    const [only, ...others] = alike;
    return others.length === 0 && only?.name === name ? only : undefined;
}
const SHOWN_ROWS = 3;
function ambiguousName(alike, name) {
    const [only, ...others] = alike;
    if (only === undefined || (others.length === 0 && only.name === name))
        return undefined;
    const rows = alike
        .slice(0, SHOWN_ROWS)
        .map((row) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(row.name, 80)} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(row.id, 80)}`)
        .join(', ');
    const times = alike.length > SHOWN_ROWS
        ? `more than ${SHOWN_ROWS} times, among them`
        : `${alike.length} times:`;
    return {
        code: 'ambiguous-name',
        message: others.length === 0
            ? `The workspace has no ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}, but ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(only.name)}, which differs in case only.`
            : `The workspace lists ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} ${times} ${rows}.`,
        hint: `Write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('integration')} as the workspace does, or have the spare one removed.`,
    };
}
function downgrade({ version }, { observed: { integration }, origin }) {
    if (integration === undefined)
        return [];
    const held = integration.version;
    if (!(0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF)(held)) {
        return [
            {
                code: 'downgrade-refused',
                message: `The workspace holds the version ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(held)}, which cannot be compared with ${version}.`,
                hint: `Set ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('allow-downgrade')} to true for this run if it is to be replaced.`,
            },
        ];
    }
    if ((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, held) >= 0)
        return [];
    const why = (0,_version_explain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .explainLower */ .f)({ version, held, rules: [], fromInput: false, ...origin });
    const remedy = `If the lower version is meant, set ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('allow-downgrade')} to true for this run.`;
    return [
        {
            code: 'downgrade-refused',
            message: [
                `The workspace holds the version ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(held)}, which is higher than ${version}.`,
            ]
                .concat(why?.because ?? [])
                .join(' '),
            hint: [...(why === undefined ? [] : [why.remedy]), remedy].join(' '),
        },
    ];
}
async function readIntegration(workspace, name) {
    const alike = await workspace.integrationsNamed(name);
    const ambiguous = ambiguousName(alike, name);
    if (ambiguous !== undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(ambiguous);
    return integrationNamed(name, alike);
}
function createWrite({ version }, { workspace, name, current }) {
    return {
        label: `Create ${name} ${version}`,
        send: async () => {
            const integration = await workspace.createIntegration(name, version);
            if (integration?.name !== name || !(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(integration.version, version)) {
                return undefined;
            }
            return { ...current, integration, instance: { kind: 'read', instance: undefined } };
        },
        confirm: async () => {
            const integration = await readIntegration(workspace, name);
            if (integration === undefined)
                return { notYet: undefined };
            refuseOtherVersion(integration, version);
            return { done: (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .withStaleInstance */ .NG)({ ...current, integration }) };
        },
        visibilityGraceMs: _write_js__WEBPACK_IMPORTED_MODULE_5__/* .LIST_VISIBILITY_GRACE_MS */ .Cf,
        absenceProves: true,
        repetition: () => 'never',
        adoptOnConflict: true,
        confirmFirst: false,
    };
}
function setVersionWrite({ version, replaced }, { workspace, name, current }) {
    const { integration } = current;
    return {
        label: `Set the version ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(replaced)} → ${version}`,
        send: async () => {
            if (integration === undefined)
                throw new Error('There is no integration to re-version.');
            const shown = await workspace.setVersion(integration, version);
            if (shown?.id !== integration.id || !(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(shown.version, version))
                return undefined;
            return (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .withStaleInstance */ .NG)({ ...current, integration: shown });
        },
        confirm: async () => {
            const found = await readIntegration(workspace, name);
            if (found === undefined || (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(found.version, replaced)) {
                return { notYet: undefined };
            }
            refuseOtherVersion(found, version);
            return { done: (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .withStaleInstance */ .NG)({ ...current, integration: found }) };
        },
        visibilityGraceMs: _write_js__WEBPACK_IMPORTED_MODULE_5__/* .LIST_VISIBILITY_GRACE_MS */ .Cf,
        absenceProves: true,
        repetition: () => 'freely',
        adoptOnConflict: false,
        confirmFirst: false,
    };
}
function refuseOtherVersion(found, wanted) {
    if ((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(found.version, wanted))
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2({
        code: 'conflict',
        message: `Somebody else gave ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(found.name)} the version ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(found.version)} during this run.`,
        hint: 'Let releases of one integration run one after the other (concurrency); then run again.',
    });
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ LIST_VISIBILITY_GRACE_MS),
/* harmony export */   Iw: () => (/* binding */ LOOK_YOURSELF),
/* harmony export */   Lh: () => (/* binding */ INSTANCE_VISIBILITY_GRACE_MS),
/* harmony export */   NG: () => (/* binding */ withStaleInstance),
/* harmony export */   VH: () => (/* binding */ knownInstance),
/* harmony export */   _Q: () => (/* binding */ integrationOf),
/* harmony export */   yN: () => (/* binding */ withInstance)
/* harmony export */ });
const LOOK_YOURSELF = 'Look at the page of the workspace, then run again: what is there is found and kept.';
const LIST_VISIBILITY_GRACE_MS = 12_000;
const INSTANCE_VISIBILITY_GRACE_MS = 2_000;
function integrationOf({ integration }) {
    if (integration !== undefined)
        return integration;
    throw new Error('The plan has a step for an integration that nothing created.');
}
function withStaleInstance(current) {
    return { ...current, instance: { kind: 'stale' } };
}
function knownInstance({ instance }) {
    return instance.kind === 'read' ? instance.instance : undefined;
}
function withInstance(current, instance) {
    return { ...current, instance: { kind: 'read', instance } };
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportManifest: () => (/* binding */ exportManifest)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _inputs_release_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8702);
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(356);
/* harmony import */ var _time_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1145);
/* harmony import */ var _resources_integration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4963);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1383);
/* harmony import */ var _common_reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4375);
/* harmony import */ var _common_read_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5849);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1435);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1819);
/* harmony import */ var _take_input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2595);
/* harmony import */ var _with_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6031);












function exportManifest(call) {
    return (0,_with_log_js__WEBPACK_IMPORTED_MODULE_11__.withLog)((0,_with_log_js__WEBPACK_IMPORTED_MODULE_11__/* .tellingOf */ .Nr)(call, true), async (log) => {
        const { inputs, proxy } = await (0,_common_read_release_js__WEBPACK_IMPORTED_MODULE_7__/* .understand */ .Z)(await (0,_take_input_js__WEBPACK_IMPORTED_MODULE_10__/* .takeInput */ .K)(call), { log, check: _inputs_release_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .lookInputs */ .z });
        const stop = (0,_signals_js__WEBPACK_IMPORTED_MODULE_9__/* .stopBySignal */ .s)(log);
        const reach = (0,_common_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .reachOf */ .x)(inputs.settings.apiUrl, proxy);
        try {
            return await printManifest(inputs, { reach, cancelled: stop.cancelled, log });
        }
        catch (thrown) {
            const exitCode = stop.exitCode();
            if (exitCode === undefined)
                throw thrown;
            return exitCode;
        }
    });
}
async function printManifest({ integration: name, settings, budgetMs }, { reach, cancelled, log }) {
    const [{ connectWorkspace }, { observe }, { manifestOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 3405)),
        __webpack_require__.e(/* import() */ 1).then(__webpack_require__.bind(__webpack_require__, 4001)),
        Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__, 1268)),
    ]);
    const clock = _time_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m;
    const deadline = new _time_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B2({ clock, budgetMs, cancelled });
    const onSecret = (secret) => {
        log.mask(secret);
    };
    const connection = await connectWorkspace({ settings, reach, clock, deadline, log, onSecret });
    try {
        const { integration, instance, alike } = await observe(connection.workspace, name);
        if (integration === undefined) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2((0,_resources_integration_js__WEBPACK_IMPORTED_MODULE_4__/* .ambiguousName */ .O2)(alike, name) ?? notThere(name));
        }
        for (const { value = '' } of instance?.secrets ?? [])
            log.mask(value);
        const isSecret = (text) => log.shownData(text) !== text;
        const { text, doubles } = manifestOf({ integration, instance, isSecret });
        process.stdout.write(log.shownData(text));
        return doubles.length === 0 ? _command_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.done : (0,_with_log_js__WEBPACK_IMPORTED_MODULE_11__/* .reportFailures */ .o3)(doubles.map(twice), log);
    }
    finally {
        void connection.close();
    }
}
function notThere(name) {
    return {
        code: 'not-installed',
        message: `The workspace has no integration ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name)}.`,
        hint: 'Check its name and the workspace; names are exact in case.',
    };
}
function twice(doubles) {
    const [first] = doubles;
    const ids = doubles.map(({ id }) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(id, 80)).join(', ');
    return {
        code: 'ambiguous-name',
        message: `There are ${doubles.length} webhooks ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(first?.url ?? '')} of the kind ${first?.kind ?? ''}: ${ids}.`,
        hint: 'The first of them is in the manifest. Remove the others, and export again.',
    };
}


/***/ }),

/***/ 1145:
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

/***/ 9728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ appliedRule),
/* harmony export */   MI: () => (/* binding */ dropsText),
/* harmony export */   vt: () => (/* binding */ addsWord)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);

const RULES = {
    'minor-added': {
        level: 'notice',
        says: (from, to) => `A single number gets ".0": ${from} becomes ${to}`,
    },
    'prerelease-detached': {
        level: 'notice',
        says: (from, to) => `A prerelease is set off with a dash: ${from} becomes ${to}`,
    },
    'identifiers-joined': {
        level: 'notice',
        says: (from, to) => `A prerelease has no separators inside: ${from} becomes ${to}`,
    },
    'digits-parted': {
        level: 'notice',
        says: (from, to) => `Where digits would touch, an "x" goes between: ${from} becomes ${to}`,
    },
    'pre-added': {
        level: 'notice',
        effect: 'word-added',
        says: (from, to) => `A prerelease begins with a letter, so "pre" goes first, below every other word but "dev": ` +
            `${from} becomes ${to}`,
    },
    'build-as-part': {
        level: 'notice',
        says: (from, to) => `A build number becomes the fourth part: ${from} becomes ${to}`,
    },
    'build-dropped': {
        level: 'warning',
        effect: 'text-dropped',
        says: (from, to) => `Build metadata that cannot become the fourth part is dropped: ${from} becomes ${to}`,
    },
    'prerelease-build-dropped': {
        level: 'warning',
        effect: 'text-dropped',
        says: (from, to) => `A build number would lift a prerelease above its release, so it is dropped: ` +
            `${from} becomes ${to}`,
    },
    'large-part': {
        level: 'warning',
        says: (from, to) => `The part ${from} is above ${to}, which the workspace may refuse`,
    },
};
function addsWord(rules) {
    return hasEffect(rules, 'word-added');
}
function dropsText(rules) {
    return hasEffect(rules, 'text-dropped');
}
function hasEffect(rules, effect) {
    return rules.some(({ rule }) => RULES[rule].effect === effect);
}
function appliedRule(rule, from, to) {
    const { level, says } = RULES[rule];
    return { rule, message: says((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(from), (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(to)), level };
}


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ explainSame),
/* harmony export */   f: () => (/* binding */ explainLower)
/* harmony export */ });
/* harmony import */ var _applied_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9728);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4965);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8057);



const FOURTH = 3;
const PRE = /^pre(?![A-Za-z])/;
const DEV = /dev\d*$/i;
const REASONS = [
    {
        applies: (lower) => isSameRelease(lower) && prereleaseOf(lower.held) === '',
        because: ({ held }) => `What follows a "-" comes before ${held}, not after it.`,
        remedy: ({ held }) => `To release after it, raise a number, such as the fourth: ${afterIt(held)}.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && onlyLower(PRE, lower) && (0,_applied_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .addsWord */ .vt)(lower.rules),
        because: () => 'The word "pre" is not in the tag: it was put before the bare number, and is below every other word but "dev".',
        remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && onlyLower(PRE, lower),
        because: () => 'The word "pre" is below every other word but "dev".',
        remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && onlyLower(DEV, lower),
        because: () => 'The word "dev" is below every other word, and below what it is on the way to.',
        remedy: ({ held }) => `Go on with the word of ${held}, or raise a number.`,
    },
    {
        applies: (lower) => isSameRelease(lower) && isLowerByCapitals(lower),
        because: () => 'In what follows the numbers, capital letters come before small ones.',
        remedy: ({ held }) => `Write the words of the tag as ${held} has them, or raise a number.`,
    },
    {
        applies: ({ version, held }) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .firstDifference */ .at)(version, held) === FOURTH,
        because: ({ held }) => `The fourth number of ${held} counts, and a version without one has 0 there.`,
        remedy: ({ held }) => `Raise it, such as to ${afterIt(held)}, or raise an earlier one.`,
    },
    {
        applies: (lower) => beforeTheCut(lower) !== undefined,
        because: ({ version }) => `YAML may have cut it: without quotation marks it reads ${version}0 as ${version}.`,
        remedy: (lower) => `If ${beforeTheCut(lower) ?? ''} is meant, write it in quotation marks.`,
    },
];
const LIKE_A_NUMBER = /^\d+\.\d*[1-9]$/;
function beforeTheCut({ version, held, fromInput }) {
    if (!fromInput || !LIKE_A_NUMBER.test(version))
        return undefined;
    return [`${version}0`, `${version}00`].find((longer) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(longer, held) >= 0);
}
function explainLower(lower) {
    const reason = REASONS.find(({ applies }) => applies(lower));
    if (reason === undefined)
        return undefined;
    return { because: reason.because(lower), remedy: reason.remedy(lower) };
}
function explainSame(version, { rules, source }) {
    if (!(0,_applied_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .dropsText */ .MI)(rules))
        return undefined;
    return (`The workspace holds ${version} already. The ${source} became it by leaving something ` +
        `out: tags that differ in nothing else are one version.`);
}
function isSameRelease({ version, held }) {
    return (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .firstDifference */ .at)(version, held) === -1;
}
function onlyLower(word, { version, held }) {
    return word.test(prereleaseOf(version)) && !word.test(prereleaseOf(held));
}
function isLowerByCapitals({ version, held }) {
    return (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version.toLowerCase(), held.toLowerCase()) >= 0;
}
function prereleaseOf(version) {
    return (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .splitVersion */ .$J)(version).prerelease;
}
function afterIt(version) {
    const [build = '0', ...others] = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .fourNumbers */ .nf)(version).reverse();
    return [...others.reverse(), String(BigInt(build) + 1n)].join('.');
}


/***/ })

};
;