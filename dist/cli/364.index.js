"use strict";
exports.id = 364;
exports.ids = [364,1];
exports.modules = {

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jT: () => (/* binding */ everyWords),
/* harmony export */   kY: () => (/* binding */ featureWords),
/* harmony export */   tz: () => (/* binding */ webhookWords)
/* harmony export */ });
function featureWords({ from, to }) {
    return from === null ? onOff(to) : `${onOff(from)} → ${onOff(to)}`;
}
function onOff(isOn) {
    return isOn ? 'on' : 'off';
}
function webhookWords({ from, to }) {
    if (to === null)
        return 'removed';
    if (from === null)
        return viewWords(to);
    const parts = [
        ...changed(triggerWords(from), triggerWords(to)),
        ...changed(enabledWords(from), enabledWords(to)),
    ];
    return parts.join(', ');
}
const EVERY = 'every ';
function changed(from, to) {
    if (from === to)
        return [];
    const bothEvery = from.startsWith(EVERY) && to.startsWith(EVERY);
    return [`${from} → ${bothEvery ? to.slice(EVERY.length) : to}`];
}
function viewWords(view) {
    return view.disabled ? `${triggerWords(view)}, disabled` : triggerWords(view);
}
function enabledWords({ disabled }) {
    return disabled ? 'disabled' : 'enabled';
}
function triggerWords(view) {
    if ('every' in view)
        return view.every === '' ? 'no schedule' : `${EVERY}${view.every}`;
    return view.events.length === 0 ? 'no events' : `on ${view.events.map(eventWords).join(', ')}`;
}
function eventWords({ event = 'any event', entity = 'any entity', change }) {
    return `${event} of ${entity}${change === undefined ? '' : ` (${change})`}`;
}
const UNITS = [
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
function everyWords(seconds) {
    let rest = seconds;
    const parts = UNITS.map(([unit, length]) => {
        const count = Math.floor(rest / length);
        rest -= count * length;
        return count === 0 ? '' : `${count}${unit}`;
    });
    return parts.join('') || '0s';
}


/***/ }),

/***/ 1192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ configuredVersion),
/* harmony export */   z: () => (/* binding */ INSTANCE_STATUSES)
/* harmony export */ });
const INSTANCE_STATUSES = [
    'notConfigured',
    'active',
    'paused',
    'hasErrors',
    'failed',
];
function configuredVersion(instance) {
    return instance.settings.find(({ id }) => id === 'version')?.value;
}


/***/ }),

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observe: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _resources_integration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);

async function observe(workspace, name) {
    const alike = await workspace.integrationsNamed(name);
    const integration = (0,_resources_integration_js__WEBPACK_IMPORTED_MODULE_0__/* .integrationNamed */ .EI)(name, alike);
    const instance = integration === undefined ? undefined : await workspace.readInstance(integration);
    return { alike, integration, instance };
}


/***/ }),

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

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ toWebhook),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   o0: () => (/* binding */ webhooksOf),
/* harmony export */   oO: () => (/* binding */ isOfIdentity),
/* harmony export */   p6: () => (/* binding */ periodSeconds)
/* harmony export */ });
/* harmony import */ var _domain_change_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(762);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6136);


const KINDS = ['schedule', 'entityEvent'];
function webhooksOf({ document }) {
    const { webHooks } = document;
    if (!Array.isArray(webHooks))
        return undefined;
    return webHooks
        .map(toWebhook)
        .filter((webhook) => webhook !== undefined && webhook.id !== '');
}
function toWebhook(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return undefined;
    const { id, relativeUrl: url, triggerType, disabled, schedule, filter } = value;
    const kind = KINDS.find((known) => isSameWord(known, triggerType));
    if (kind === undefined || typeof url !== 'string')
        return undefined;
    return {
        id: typeof id === 'string' ? id : '',
        url,
        kind,
        disabled: disabled === true,
        schedule: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schedule) ? schedule : {},
        filter: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(filter) ? filter : {},
    };
}
function isOfIdentity(webhook, { url, kind }) {
    return webhook.url === url && webhook.kind === kind;
}
const PERIOD = /^(?:(?<days>\d{1,5})\.)?(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})$/;
function periodSeconds({ schedule: { period } }) {
    const groups = typeof period === 'string' ? PERIOD.exec(period)?.groups : undefined;
    if (groups === undefined)
        return undefined;
    const { days = 0, hours, minutes, seconds } = groups;
    return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
function eventsOf({ filter: { items } }) {
    if (!Array.isArray(items))
        return [];
    return items.filter(_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O).map((item) => ({
        ...given('event', item.eventType),
        ...given('entity', item.entityType),
        ...given('change', item.changeType),
    }));
}
function given(name, value) {
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}
function isSameWord(a, b) {
    return typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}
function viewOf(webhook) {
    const { kind, disabled } = webhook;
    if (kind === 'entityEvent')
        return { events: eventsOf(webhook), disabled };
    const seconds = periodSeconds(webhook);
    return { every: seconds === undefined ? rawPeriod(webhook) : (0,_domain_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .everyWords */ .jT)(seconds), disabled };
}
function rawPeriod({ schedule: { period = null } }) {
    if (period === null)
        return '';
    return typeof period === 'string' ? period : JSON.stringify(period);
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reconcilingWrite),
/* harmony export */   K: () => (/* binding */ partNotShown)
/* harmony export */ });
/* harmony import */ var _ports_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9061);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1383);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);



function reconcilingWrite(declared, { workspace, current }) {
    const integration = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .integrationOf */ ._Q)(current);
    const operationsFor = (seen) => seen && declared.operationsFor(seen);
    const holds = (instance) => operationsFor(instance)?.length === 0;
    return {
        label: declared.label,
        seen: (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .knownInstance */ .VH)(current),
        send: async (seen) => {
            const operations = operationsFor(seen);
            if (operations === undefined)
                throw unseen(seen, declared);
            if (operations.length === 0)
                return current;
            const shown = await workspace
                .changeInstance(integration, operations)
                .catch(explaining(operations, declared));
            const isShown = shown?.id === integration.id && holds(shown);
            return declared.believesAnswer && isShown ? (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .withStaleInstance */ .NG)(current) : undefined;
        },
        confirm: async () => {
            const instance = await workspace.readInstance(integration);
            return instance !== undefined && holds(instance)
                ? { done: (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .withInstance */ .yN)(current, instance) }
                : { notYet: instance };
        },
        visibilityGraceMs: _write_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTANCE_VISIBILITY_GRACE_MS */ .Lh,
        absenceProves: declared.absenceProves,
        repetition: (seen) => operationsFor(seen)?.every(declared.isRepeatable) === false ? 'never' : 'freely',
        adoptOnConflict: false,
        confirmFirst: current.instance.kind === 'stale',
    };
}
function explaining(operations, { explain }) {
    return (error) => {
        const isRefusal = error instanceof _ports_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G && error.code === 'request-refused';
        throw isRefusal ? (explain?.(error, operations) ?? error) : error;
    };
}
function unseen(seen, { label, part }) {
    if (seen !== undefined) {
        return new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G({ ...partNotShown(part), outcome: 'refused' });
    }
    return new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G({
        code: 'not-installed',
        message: `${label}: the instance cannot be read, so that nothing was sent.`,
        hint: 'Run again; if it stays so, look whether the integration is installed.',
        outcome: 'refused',
    });
}
function partNotShown(part) {
    return {
        code: 'unexpected-response',
        message: `The instance does not show its ${part}, so that they cannot be compared.`,
        hint: `Leave the ${part} undeclared; change them by ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('instance-patch')} or by hand.`,
    };
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ addedBesideWarnings),
  BT: () => (/* binding */ webhookChanges),
  Jj: () => (/* binding */ webhookRefusals),
  vN: () => (/* binding */ webhookSteps),
  no: () => (/* binding */ webhookWarnings),
  gG: () => (/* binding */ webhooksWrite)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/change-words.js
var change_words = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/cli/src/resources/live-webhooks.js
var live_webhooks = __webpack_require__(93);
// EXTERNAL MODULE: ./lib/cli/src/resources/reconciling-write.js
var reconciling_write = __webpack_require__(1456);
;// CONCATENATED MODULE: ./lib/cli/src/resources/webhook-differences.js


function differences(webhooks, held) {
    return webhooks.flatMap((wanted) => {
        const alike = held.filter((webhook) => (0,live_webhooks/* isOfIdentity */.oO)(webhook, identityOf(wanted)));
        if (wanted.absent)
            return alike.map(removal);
        const kept = keptOf(alike, wanted);
        return kept === undefined ? [addition(wanted)] : changeInPlace(kept, wanted);
    });
}
function keptOf(alike, wanted) {
    return alike.find((webhook) => isAsDeclared(webhook, wanted)) ?? alike[0];
}
function isAsDeclared(webhook, wanted) {
    return fieldsThatDiffer(webhook, wanted).length === 0;
}
function identityOf({ url, trigger: { kind } }) {
    return { url, kind };
}
function removal(webhook) {
    return {
        change: { url: webhook.url, from: (0,live_webhooks/* viewOf */.du)(webhook), to: null },
        operations: [{ op: 'remove', path: pathOf(webhook) }],
    };
}
const NEW_ID = '00000000-0000-0000-0000-000000000000';
function addition(wanted) {
    const { url, trigger, disabled } = wanted;
    const value = {
        id: NEW_ID,
        relativeUrl: url,
        triggerType: trigger.kind,
        filter: { items: trigger.kind === 'entityEvent' ? trigger.events.map(filterItem) : [] },
        schedule: trigger.kind === 'schedule' ? { period: periodOf(trigger.everyMinutes) } : {},
        disabled,
    };
    return {
        change: { url, from: null, to: wantedView(wanted) },
        operations: [{ op: 'add', path: '/webHooks', value }],
    };
}
function changeInPlace(webhook, wanted) {
    const fields = fieldsThatDiffer(webhook, wanted);
    if (fields.length === 0)
        return [];
    return [
        {
            change: { url: wanted.url, from: (0,live_webhooks/* viewOf */.du)(webhook), to: wantedView(wanted) },
            operations: fields.map((field) => ({
                op: 'replace',
                path: `${pathOf(webhook)}/${field}`,
                value: FIELDS[field].valueFor(webhook, wanted),
            })),
        },
    ];
}
const FIELDS = {
    schedule: {
        status: 'inferred',
        differs: (webhook, { trigger }) => trigger.kind === 'schedule' && (0,live_webhooks/* periodSeconds */.p6)(webhook) !== trigger.everyMinutes * 60,
        valueFor: ({ schedule }, { trigger }) => trigger.kind === 'schedule'
            ? { ...schedule, period: periodOf(trigger.everyMinutes) }
            : schedule,
    },
    filter: {
        status: 'inferred',
        differs: (webhook, { trigger }) => trigger.kind === 'entityEvent' && !areSameEvents((0,live_webhooks/* eventsOf */.XL)(webhook), trigger.events),
        valueFor: ({ filter }, { trigger }) => trigger.kind === 'entityEvent'
            ? { ...filter, items: trigger.events.map(filterItem) }
            : filter,
    },
    disabled: {
        status: 'documented',
        differs: (webhook, wanted) => webhook.disabled !== wanted.disabled,
        valueFor: (_webhook, { disabled }) => disabled,
    },
};
const FIELD_NAMES = Object.keys(FIELDS);
function isInferred({ path }) {
    return FIELD_NAMES.some((field) => FIELDS[field].status === 'inferred' && path.endsWith(`/${field}`));
}
function fieldsThatDiffer(webhook, wanted) {
    return FIELD_NAMES.filter((field) => FIELDS[field].differs(webhook, wanted));
}
function areSameEvents(a, b) {
    const [one, other] = [new Set(a.map(eventKey)), new Set(b.map(eventKey))];
    return one.size === other.size && [...one].every((key) => other.has(key));
}
function eventKey({ event = '', entity = '', change = '' }) {
    return JSON.stringify([event, entity, change]).toLowerCase();
}
function filterItem({ event, entity, change }) {
    return {
        ...(event === undefined ? {} : { eventType: event }),
        ...(entity === undefined ? {} : { entityType: entity }),
        ...(change === undefined ? {} : { changeType: change }),
    };
}
function periodOf(minutes) {
    return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}
function wantedView({ trigger, disabled }) {
    return trigger.kind === 'schedule'
        ? { every: (0,change_words/* everyWords */.jT)(trigger.everyMinutes * 60), disabled }
        : { events: trigger.events, disabled };
}
function pathOf({ id }) {
    return `/webHooks/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

;// CONCATENATED MODULE: ./lib/cli/src/resources/webhooks.js





function webhookChanges({ webhooks }, instance) {
    const held = (instance && (0,live_webhooks/* webhooksOf */.o0)(instance)) ?? [];
    return differences(webhooks, held).map(({ change }) => change);
}
function webhookSteps({ webhooks }, changes) {
    if (changes.length === 0)
        return [];
    const to = changes
        .map((change) => `${(0,quote/* untrusted */.bp)(change.url)} ${(0,quote/* untrusted */.bp)((0,change_words/* webhookWords */.tz)(change))}`)
        .join(', ');
    return [{ kind: 'webhooks', words: { from: '', to }, webhooks }];
}
function webhookRefusals({ webhooks }, { instance }) {
    const isBlind = instance !== undefined && (0,live_webhooks/* webhooksOf */.o0)(instance) === undefined;
    return isBlind && webhooks.length > 0 ? [(0,reconciling_write/* partNotShown */.K)('webhooks')] : [];
}
function webhookWarnings({ webhooks }, { instance }) {
    const held = (instance && (0,live_webhooks/* webhooksOf */.o0)(instance)) ?? [];
    return webhooks
        .filter(({ absent }) => !absent)
        .flatMap((wanted) => {
        const alike = held.filter((webhook) => (0,live_webhooks/* isOfIdentity */.oO)(webhook, identityOf(wanted)));
        const kept = keptOf(alike, wanted);
        return kept === undefined || alike.length === 1 ? [] : [doubleWarning(alike, kept)];
    });
}
function doubleWarning(alike, kept) {
    const ids = alike.map(({ id }) => (0,quote/* untrusted */.bp)(id)).join(', ');
    return (`The instance has the webhook ${named(kept)} ${alike.length} times: ${ids}. ` +
        `${(0,quote/* untrusted */.bp)(kept.id)} is kept as declared, the others are left alone. Remove them by ` +
        `${(0,quote/* option */.uK)('instance-patch')}: {"op": "remove", "path": "/webHooks/{id}"}.`);
}
function addedBesideWarnings(operations, { webhooks }, { instance }) {
    const held = (instance && (0,live_webhooks/* webhooksOf */.o0)(instance)) ?? [];
    const stays = (added) => held.some((webhook) => (0,live_webhooks/* isOfIdentity */.oO)(webhook, added)) ||
        webhooks.some((wanted) => !wanted.absent &&
            (0,live_webhooks/* isOfIdentity */.oO)(identityOf(wanted), added) &&
            !isAsDeclared(added, wanted));
    return operations.filter(isAddition).flatMap(({ value = null }) => {
        const added = (0,live_webhooks/* toWebhook */.$7)(value);
        if (added === undefined || !stays(added))
            return [];
        return [
            `${(0,quote/* option */.uK)('instance-patch')} adds the webhook ${named(added)} beside the one that is there: ` +
                'the service will call both. Declare it, or change the one that is there by its id.',
        ];
    });
}
function isAddition({ op, path }) {
    return op === 'add' && path.toLowerCase() === '/webhooks';
}
function webhooksWrite({ webhooks }, context) {
    return (0,reconciling_write/* reconcilingWrite */.J)({
        label: 'Set the webhooks',
        part: 'webhooks',
        operationsFor: (instance) => {
            const held = (0,live_webhooks/* webhooksOf */.o0)(instance);
            return held && differences(webhooks, held).flatMap(({ operations }) => operations);
        },
        isRepeatable: ({ op }) => op !== 'add',
        believesAnswer: true,
        absenceProves: true,
        explain: explainRefusal,
    }, context);
}
function explainRefusal(refusal, operations) {
    const inferred = operations.find(isInferred);
    if (inferred === undefined)
        return refusal;
    return refusal.withHint(`${refusal.hint} That ${(0,quote/* untrusted */.bp)(inferred.path)} can be replaced is inferred: if the service ` +
        'does not know it, release the webhook as absent once, and declare it again after that.');
}
function named({ url, kind }) {
    return `${(0,quote/* quote */.hD)(url)} (${kind})`;
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

/***/ 4364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performRelease: () => (/* binding */ performRelease)
});

// EXTERNAL MODULE: ./lib/cli/src/time/clock.js
var time_clock = __webpack_require__(356);
// EXTERNAL MODULE: ./lib/cli/src/time/deadline.js
var time_deadline = __webpack_require__(1145);
// EXTERNAL MODULE: ./lib/cli/src/domain/thrown.js
var domain_thrown = __webpack_require__(5176);
// EXTERNAL MODULE: ./lib/cli/src/domain/errors.js
var errors = __webpack_require__(2961);
;// CONCATENATED MODULE: ./lib/cli/src/domain/release-plan.js
function hasStep({ steps }, kind) {
    return steps.some((step) => step.kind === kind);
}
function planReport({ steps, changes, refusals }) {
    return { ...changes, steps: steps.map(({ kind }) => kind), refusals };
}

// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/plan/drift.js

function driftOf({ steps, changes: { setup } }, { isRecorded }) {
    const unseenKeys = isRecorded ? [] : unseenIn(setup);
    const isElsewhere = steps.some(({ kind }) => kind !== 'setup');
    return { drifted: isElsewhere || isKnownToDiffer(setup, { isRecorded }), unseenKeys };
}
function unseenIn(setup) {
    const keys = setup?.keys ?? [];
    return keys.flatMap(({ key, instanceShows }) => (instanceShows === 'none' ? [key] : []));
}
function isKnownToDiffer(setup, { isRecorded }) {
    if (setup === null)
        return false;
    if (setup.because === 'not-configured')
        return true;
    return setup.keys.some(({ instanceShows }) => isRecorded || instanceShows === 'another');
}
const DRIFTED = {
    code: 'drifted',
    message: 'The workspace differs from this release: the plan says in what.',
    hint: 'Find out who changed it, and release this version again to repair it. A run that only tells ' +
        `of it is one without changes in ${(0,quote/* option */.uK)('fail-on')}.`,
};

;// CONCATENATED MODULE: ./lib/cli/src/ports/ledger.js
const NO_EVIDENCE = { setupProven: false, refusals: [] };
const NO_LEDGER = {
    lookUp: () => Promise.resolve({ evidence: NO_EVIDENCE, record: (_release, work) => work() }),
};

// EXTERNAL MODULE: ./lib/cli/src/domain/change-words.js
var change_words = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var json = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/cli/src/resources/reconciling-write.js
var reconciling_write = __webpack_require__(1456);
;// CONCATENATED MODULE: ./lib/cli/src/resources/features.js




const DOCUMENTED_FEATURES = ['call', 'hangup', 'sendSms'];
function featureChanges({ features }, instance) {
    const held = instance === undefined ? {} : (featuresOf(instance) ?? {});
    return Object.entries(features)
        .filter(([feature, to]) => held[feature] !== to)
        .map(([feature, to]) => ({ feature, from: shownAs(feature, held), to }));
}
function featureSteps({ features }, changes) {
    if (changes.length === 0)
        return [];
    const to = changes
        .map((change) => `${(0,quote/* untrusted */.bp)(change.feature)} ${(0,change_words/* featureWords */.kY)(change)}`)
        .join(', ');
    return [{ kind: 'features', words: { from: '', to }, features }];
}
function featureRefusals({ features }, { instance }) {
    if (Object.keys(features).length === 0)
        return [];
    const shown = instance === undefined ? undefined : featuresOf(instance);
    if (instance !== undefined && shown === undefined)
        return [(0,reconciling_write/* partNotShown */.K)('features')];
    const known = shown === undefined ? DOCUMENTED_FEATURES : Object.keys(shown);
    const unknown = Object.keys(features).filter((feature) => !known.includes(feature));
    if (unknown.length === 0)
        return [];
    const has = known.length === 0 ? 'none' : known.map((feature) => (0,quote/* untrusted */.bp)(feature)).join(', ');
    return [
        {
            code: 'unknown-feature',
            message: `There is no feature ${unknown.map((feature) => (0,quote/* quote */.hD)(feature)).join(', ')}. ${shown === undefined ? 'An instance has' : 'The instance has'} ${has}.`,
            hint: 'Write the features as the instance names them, and leave out what it does not have.',
        },
    ];
}
function featuresWrite({ features, words }, context) {
    return (0,reconciling_write/* reconcilingWrite */.J)({
        label: `Switch the features (${words.to})`,
        part: 'features',
        operationsFor: (instance) => operationsFor(features, instance),
        isRepeatable: ({ value = null }) => (0,json/* isJsonObject */.O)(value) && Object.keys(value).every((name) => Object.hasOwn(features, name)),
        believesAnswer: false,
        absenceProves: false,
    }, context);
}
function operationsFor(features, instance) {
    const held = featuresOf(instance);
    if (held === undefined)
        return undefined;
    if (featureChanges({ features }, instance).length === 0)
        return [];
    return [{ op: 'replace', path: '/features', value: { ...held, ...features } }];
}
function featuresOf({ document: { features } }) {
    return (0,json/* isJsonObject */.O)(features) ? features : undefined;
}
function shownAs(feature, held) {
    const value = held[feature];
    return typeof value === 'boolean' ? value : null;
}

// EXTERNAL MODULE: ./lib/cli/src/ports/workspace.js
var workspace = __webpack_require__(9061);
// EXTERNAL MODULE: ./lib/cli/src/resources/write.js
var resources_write = __webpack_require__(2358);
;// CONCATENATED MODULE: ./lib/cli/src/resources/installation.js



function installationSteps({ install }, { instance }) {
    if (!install || instance !== undefined)
        return [];
    return [{ kind: 'install', words: { from: '', to: 'notConfigured' } }];
}
function installationRefusals(desired, { instance }) {
    if (instance !== undefined || desired.install)
        return [];
    const asked = askedOfInstance(desired);
    if (asked.length === 0)
        return [];
    const needs = asked.length === 1 && asked[0]?.isOne === true ? 'needs' : 'need';
    const names = asked.map(({ name }) => name).join(' and ');
    return [
        {
            code: 'not-installed',
            message: `${names} ${needs} an installed integration, and it is not installed.`,
            hint: `Set ${(0,quote/* option */.uK)('install')} to true, or install the integration on the admin page first.`,
        },
    ];
}
function askedOfInstance({ setup, features, webhooks, instancePatch }) {
    return [
        { name: (0,quote/* option */.uK)('setup'), isOne: true, isAsked: setup !== undefined },
        { name: 'features', isOne: false, isAsked: Object.keys(features).length > 0 },
        { name: 'webhooks', isOne: false, isAsked: webhooks.some(({ absent }) => !absent) },
        { name: (0,quote/* option */.uK)('instance-patch'), isOne: true, isAsked: instancePatch.length > 0 },
    ].filter(({ isAsked }) => isAsked);
}
const INSTALLATION_UNSEEN = {
    code: 'outcome-unknown',
    message: 'Install: it was answered, but it cannot be seen that it has happened.',
    hint: resources_write/* LOOK_YOURSELF */.Iw,
};
const INSTALLATION_GRACE_MS = resources_write/* INSTANCE_VISIBILITY_GRACE_MS */.Lh;
function installWrite(_step, { workspace, current }) {
    const integration = (0,resources_write/* integrationOf */._Q)(current);
    return {
        label: 'Install',
        send: async () => {
            await workspace.install(integration);
            return (0,resources_write/* withStaleInstance */.NG)(current);
        },
        confirm: async () => {
            const instance = await workspace.readInstance(integration);
            return instance === undefined
                ? { notYet: undefined }
                : { done: (0,resources_write/* withInstance */.yN)(current, instance) };
        },
        visibilityGraceMs: INSTALLATION_GRACE_MS,
        absenceProves: true,
        repetition: () => 'after-a-look',
        adoptOnConflict: true,
        confirmFirst: current.instance.kind === 'stale',
        ifOnlyAnswered: { explains: mayLackInstance, unseen: INSTALLATION_UNSEEN },
    };
}
function mayLackInstance(failed) {
    if (!(failed instanceof workspace/* RequestError */.G))
        return false;
    return failed.outcome === 'conflict' || failed.code === 'not-installed';
}

;// CONCATENATED MODULE: ./lib/cli/src/patch/patch-equality.js

function covers(held, wanted) {
    if ((0,json/* isJsonObject */.O)(held) && (0,json/* isJsonObject */.O)(wanted)) {
        return [...new Set([...Object.keys(held), ...Object.keys(wanted)])].every((key) => coversField(held[key], wanted[key]));
    }
    if (Array.isArray(held) && Array.isArray(wanted)) {
        const items = wanted;
        const heldItems = held;
        return (heldItems.length === items.length &&
            heldItems.every((item, index) => covers(item, items[index] ?? null)));
    }
    return held === wanted;
}
function coversField(held, wanted) {
    if (wanted === undefined)
        return isNothing(held);
    return held === undefined ? isNothing(wanted) : covers(held, wanted);
}
function isNothing(value) {
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return isEmptyList || value === undefined || value === null || value === false || value === '';
}
function sameElement(held, added) {
    if (isWebHook(held) && isWebHook(added)) {
        return WEBHOOK_IDENTITY.every((field) => isSameTrait(held[field], added[field]));
    }
    return covers(held, added);
}
const WEBHOOK_IDENTITY = ['relativeUrl', 'triggerType', 'filter', 'schedule'];
function isSameTrait(held, added) {
    return (isBlank(held) && isBlank(added)) || coversField(held, added);
}
function isBlank(value) {
    return (0,json/* isJsonObject */.O)(value) ? Object.values(value).every(isBlank) : isNothing(value);
}
function isWebHook(value) {
    return (0,json/* isJsonObject */.O)(value) && 'relativeUrl' in value;
}

;// CONCATENATED MODULE: ./lib/cli/src/patch/remaining-operations.js


function remainingOperations(operations, document) {
    const remaining = [];
    const unclear = [];
    let state = document;
    for (const operation of operations) {
        const isUnclear = isFromUnknownField(operation, state) ||
            unclear.some((before) => mayDependOn(operation, before));
        const effect = isUnclear
            ? 'unclear'
            : effectOf(operation, { node: state, segments: segmentsOf(operation.path) });
        if (effect === 'none')
            continue;
        remaining.push(operation);
        if (effect === 'unclear')
            unclear.push(operation);
        else
            state = effect.becomes ?? state;
    }
    return unclear.length === 0 && covers(document, state) ? [] : remaining;
}
function contradictedOperations(operations, document) {
    return remainingOperations(operations, document).filter(({ op, path }) => {
        const shown = segmentsOf(path).reduce(childOf, document);
        return op === 'add' ? Array.isArray(shown) : shown !== undefined;
    });
}
const FIELDS = ['baseUrl', 'features', 'secrets', 'settings', 'status', 'webHooks'];
function isFromUnknownField({ op, path }, document) {
    const [root = ''] = segmentsOf(path);
    const isKnown = FIELDS.some((field) => isSameName(field, root));
    return op === 'remove' && !isKnown && childOf(document, root) === undefined;
}
function mayDependOn({ op, path }, before) {
    return isWithin(path, before.path) || (op !== 'add' && isWithin(before.path, path));
}
function isWithin(path, outer) {
    return `${path}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
}
function effectOf(operation, { node, segments }) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return EFFECTS[operation.op](node, operation.value ?? null);
    const child = childOf(node, segment);
    const isGone = Array.isArray(node) || rest.length === 0;
    if (child === undefined && operation.op === 'remove')
        return isGone ? 'none' : 'unclear';
    if (child === undefined && !(0,json/* isJsonObject */.O)(node))
        return 'unclear';
    const effect = effectOf(operation, { node: child, segments: rest });
    if (typeof effect === 'string')
        return effect;
    return { becomes: withChild(node, { segment, child: effect.becomes }) };
}
const EFFECTS = {
    remove: () => ({ becomes: undefined }),
    replace: (node, value) => node !== undefined && covers(node, value) ? 'none' : { becomes: value },
    add: (node, value) => {
        if (!Array.isArray(node))
            return 'unclear';
        const items = node;
        return items.some((item) => sameElement(item, value)) ? 'none' : { becomes: [...items, value] };
    },
};
function childOf(node, segment) {
    if (Array.isArray(node)) {
        return node.find((item) => hasId(item, segment));
    }
    if (!(0,json/* isJsonObject */.O)(node))
        return undefined;
    const field = fieldOf(node, segment);
    return field === undefined ? undefined : node[field];
}
function fieldOf(node, segment) {
    if (Object.hasOwn(node, segment))
        return segment;
    return Object.keys(node).find((key) => isSameName(key, segment));
}
function isSameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function withChild(node, { segment, child }) {
    if (Array.isArray(node)) {
        const items = node;
        const at = items.findIndex((item) => hasId(item, segment));
        return items.toSpliced(at, 1, ...(child === undefined ? [] : [child]));
    }
    const fields = (0,json/* isJsonObject */.O)(node) ? node : {};
    const field = fieldOf(fields, segment) ?? segment;
    if (child !== undefined)
        return { ...fields, [field]: child };
    return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field));
}
function hasId(item, id) {
    return (0,json/* isJsonObject */.O)(item) && typeof item.id === 'string' && isSameName(item.id, id);
}
function segmentsOf(path) {
    return path
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

;// CONCATENATED MODULE: ./lib/cli/src/resources/instance.js



function operationsLeft({ instancePatch }, { instance }) {
    return instance === undefined
        ? instancePatch
        : remainingOperations(instancePatch, instance.document);
}
function instanceSteps(operations) {
    if (operations.length === 0)
        return [];
    const to = operations.map(({ op, path }) => `${op} ${(0,quote/* untrusted */.bp)(path)}`).join(', ');
    return [{ kind: 'patch-instance', words: { from: '', to }, operations }];
}
const PARTS_WITH_ITEMS = ['features', 'webHooks', 'settings', 'secrets'];
function instanceChange({ op, path }) {
    const segments = segmentsOf(path);
    const [root = '', item = '', ...field] = segments;
    const part = PARTS_WITH_ITEMS.find((name) => name.toLowerCase() === root.toLowerCase());
    if (part === undefined)
        return { op, part: 'instance', item: '', field: segments.join('/') };
    return { op, part, item, field: field.join('/') };
}
function patchInstanceWrite({ operations }, { workspace, current }) {
    const integration = (0,resources_write/* integrationOf */._Q)(current);
    const leftOf = (seen) => seen === undefined ? operations : remainingOperations(operations, seen.document);
    const isContradictedBy = ({ document }) => contradictedOperations(operations, document).length > 0;
    return {
        label: 'Patch the instance',
        seen: (0,resources_write/* knownInstance */.VH)(current),
        send: async (seen) => {
            const left = leftOf(seen);
            if (left.length === 0)
                return current;
            const shown = await workspace.changeInstance(integration, left);
            if (shown?.id !== integration.id || isContradictedBy(shown))
                return undefined;
            return (0,resources_write/* withStaleInstance */.NG)(current);
        },
        confirm: async ({ seen, isAnswered }) => {
            const instance = await workspace.readInstance(integration);
            if (instance === undefined)
                return { notYet: seen };
            const isDone = leftOf(instance).length === 0 || (isAnswered && !isContradictedBy(instance));
            return isDone ? { done: (0,resources_write/* withInstance */.yN)(current, instance) } : { notYet: instance };
        },
        visibilityGraceMs: resources_write/* INSTANCE_VISIBILITY_GRACE_MS */.Lh,
        absenceProves: false,
        repetition: () => (operations.some(({ op }) => op === 'add') ? 'never' : 'freely'),
        adoptOnConflict: false,
        confirmFirst: current.instance.kind === 'stale',
    };
}

// EXTERNAL MODULE: ./lib/cli/src/resources/integration.js
var integration = __webpack_require__(4963);
;// CONCATENATED MODULE: ./lib/cli/src/resources/setup.js


function plannedSetup({ setup }, { observed: { instance }, policy: { setupWhen }, setupProven, moves }) {
    if (setup === undefined)
        return null;
    const keys = setupKeyChanges(setup, { instance, setupProven });
    const applies = [
        ['always', setupWhen === 'always'],
        ['not-configured', (instance?.status ?? 'notConfigured') === 'notConfigured'],
        ['new-version', setupWhen === 'changed' && moves],
        ['values-differ', setupWhen === 'changed' && keys.length > 0],
    ];
    const because = applies.find(([, so]) => so)?.[0];
    return because === undefined ? null : { because, keys };
}
function setupKeyChanges(setup, { instance, setupProven }) {
    const differing = setupProven ? keysShownOtherwise : keysThatDiffer;
    const keys = instance === undefined ? Object.keys(setup) : differing(setup, instance);
    return keys.map((key) => ({
        key,
        instanceShows: instance === undefined ? 'not-installed' : shownInstead(key, instance),
    }));
}
function setupSteps({ setup }, { observed: { instance }, planned }) {
    if (setup === undefined || planned === null)
        return [];
    const words = { from: instance?.status ?? 'notConfigured', to: 'active' };
    return [{ kind: 'setup', words, setup }];
}
function setupWrite({ setup }, { workspace, current }) {
    const integration = (0,resources_write/* integrationOf */._Q)(current);
    const shows = (instance) => instance !== undefined &&
        instance.status !== 'notConfigured' &&
        keysThatDiffer(setup, instance).length === 0;
    const canTell = !shows(current.instanceBefore);
    return {
        label: 'Set up',
        send: async () => {
            await workspace.setUp(integration, setup);
            return (0,resources_write/* withStaleInstance */.NG)(current);
        },
        confirm: async () => {
            if (!canTell)
                return { notYet: undefined };
            const instance = await workspace.readInstance(integration);
            return shows(instance) ? { done: (0,resources_write/* withInstance */.yN)(current, instance) } : { notYet: instance };
        },
        visibilityGraceMs: canTell ? resources_write/* INSTANCE_VISIBILITY_GRACE_MS */.Lh : 0,
        absenceProves: false,
        repetition: () => 'freely',
        adoptOnConflict: false,
        confirmFirst: false,
    };
}
function keysThatDiffer(setup, instance) {
    const shown = [...instance.settings, ...instance.secrets];
    return Object.entries(setup)
        .filter(([key, value]) => !isShown(key, { value, shown }))
        .map(([key]) => key);
}
function shownInstead(key, instance) {
    const wanted = key.toLowerCase();
    const isOfKey = ({ id, value }) => value !== undefined && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
    return [...instance.settings, ...instance.secrets].some(isOfKey) ? 'another' : 'none';
}
function keysShownOtherwise(setup, instance) {
    const shown = [...instance.settings, ...instance.secrets];
    return Object.entries(setup)
        .filter(([key, value]) => isShownOtherwise(key, { value, shown }))
        .map(([key]) => key);
}
function isShownOtherwise(key, { value, shown }) {
    if (isShown(key, { value, shown }))
        return false;
    if (shownValue(shown, key) !== undefined)
        return true;
    const fields = (0,json/* isJsonObject */.O)(value) ? Object.entries(value) : [];
    return fields.some(([name, field]) => isShownOtherwise(`${key}.${name}`, { value: field, shown }));
}
function isShown(key, { value, shown }) {
    if (isShownAs(value, shownValue(shown, key)))
        return true;
    const fields = (0,json/* isJsonObject */.O)(value) ? Object.entries(value) : [];
    return (fields.length > 0 &&
        fields.every(([name, field]) => isShown(`${key}.${name}`, { value: field, shown })));
}
function shownValue(shown, key) {
    const setting = shown.find(({ id }) => id === key) ??
        shown.find(({ id }) => id.toLowerCase() === key.toLowerCase());
    return setting?.value;
}
function isShownAs(wanted, shown) {
    if (wanted === null)
        return shown === undefined || shown === '';
    if (shown === undefined)
        return false;
    if (typeof wanted === 'string')
        return shown === wanted;
    if (typeof wanted === 'boolean')
        return shown.toLowerCase() === String(wanted);
    if (typeof wanted === 'number')
        return shown.trim() !== '' && Number(shown) === wanted;
    return shown === JSON.stringify(wanted);
}

// EXTERNAL MODULE: ./lib/cli/src/resources/webhooks.js + 1 modules
var resources_webhooks = __webpack_require__(9943);
;// CONCATENATED MODULE: ./lib/cli/src/plan/plan-release.js







function planRelease(input) {
    const { integration, alike } = input.observed;
    return integration === undefined && alike.length > 0 ? ambiguous(input) : planned(input);
}
function planned({ desired, policy, observed, evidence: { setupProven, refusals } = NO_EVIDENCE, origin, }) {
    const { instance } = observed;
    const moving = [...(0,integration/* integrationSteps */.c7)(desired, observed), ...installationSteps(desired, observed)];
    const moves = moving.length > 0;
    const setup = plannedSetup(desired, { observed, policy, setupProven, moves });
    const features = featureChanges(desired, instance);
    const webhooks = (0,resources_webhooks/* webhookChanges */.BT)(desired, instance);
    const operations = operationsLeft(desired, observed);
    const isInstalled = instance !== undefined;
    return {
        steps: [
            ...moving,
            ...setupSteps(desired, { observed, planned: setup }),
            ...featureSteps(desired, features),
            ...(0,resources_webhooks/* webhookSteps */.vN)(desired, webhooks),
            ...instanceSteps(operations),
        ],
        changes: {
            version: (0,integration/* plannedVersion */.Rh)(desired, observed),
            installed: { from: isInstalled, to: isInstalled || desired.install },
            setup,
            features,
            webhooks,
            instance: operations.map(instanceChange),
        },
        refusals: [
            ...refusals,
            ...(0,integration/* integrationRefusals */.yc)(desired, { observed, policy, origin }),
            ...installationRefusals(desired, observed),
            ...featureRefusals(desired, observed),
            ...(0,resources_webhooks/* webhookRefusals */.Jj)(desired, observed),
        ],
        warnings: [
            ...(0,resources_webhooks/* webhookWarnings */.no)(desired, observed),
            ...(0,resources_webhooks/* addedBesideWarnings */.MK)(operations, desired, observed),
        ],
    };
}
function ambiguous({ desired, policy, observed, evidence: { refusals } = NO_EVIDENCE, origin, }) {
    return {
        steps: [],
        changes: {
            version: { from: '', to: desired.version },
            installed: { from: false, to: false },
            setup: null,
            features: [],
            webhooks: [],
            instance: [],
        },
        refusals: [...refusals, ...(0,integration/* integrationRefusals */.yc)(desired, { observed, policy, origin })],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/release/next-move.js
const AMBIGUITY = {
    refused: 'none',
    conflict: 'none',
    'not-taken': 'none',
    busy: 'settled',
    unavailable: 'open',
    failed: 'settled',
    unanswered: 'open',
    silent: 'open',
    contradicted: 'open',
    'stopped-before': 'none',
    'stopped-during': 'open',
};
const GIVE_UP = { look: 'none', again: false };
const SEARCH = { look: 'grace', again: false };
const REPEAT = { look: 'none', again: true };
const LOOK_AND_REPEAT = { look: 'once', again: true };
const SEARCH_AND_REPEAT = { look: 'grace', again: true };
const always = (same) => ({ freely: same, 'after-a-look': same, never: same });
const IF_CLEAR = {
    'not-taken': { freely: REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: LOOK_AND_REPEAT },
    conflict: always(SEARCH),
    refused: always(GIVE_UP),
    'stopped-before': always(GIVE_UP),
};
const IF_IN_DOUBT = {
    'not-taken': {
        freely: LOOK_AND_REPEAT,
        'after-a-look': LOOK_AND_REPEAT,
        never: SEARCH_AND_REPEAT,
    },
    busy: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH_AND_REPEAT },
    unavailable: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
    failed: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
    unanswered: { freely: LOOK_AND_REPEAT, 'after-a-look': LOOK_AND_REPEAT, never: SEARCH },
    silent: always(SEARCH),
    contradicted: always(SEARCH),
    conflict: always(SEARCH),
    refused: always(SEARCH),
    'stopped-before': always(GIVE_UP),
    'stopped-during': always(GIVE_UP),
};
const MAX_SENDS = 3;
const MAX_SENDS_IF_NOT_TAKEN = 6;
const FIRST_PAUSE_MS = 1_000;
const ASKS_FOR_DISTANCE = new Set(['not-taken', 'busy', 'unavailable']);
function ambiguityOf(outcomes) {
    const all = new Set(outcomes.map((outcome) => AMBIGUITY[outcome]));
    if (all.has('open'))
        return 'open';
    return all.has('settled') ? 'settled' : 'none';
}
function nextMove(outcomes, policy) {
    const { look, again } = reactionTo(outcomes, policy);
    if (!again)
        return { look, again, pauseMs: 0, pauseAfterLookMs: 0 };
    const pauseMs = FIRST_PAUSE_MS * 2 ** (outcomes.length - 1);
    const keepsDistance = look !== 'none' && ASKS_FOR_DISTANCE.has(lastOf(outcomes));
    return { look, again, pauseMs, pauseAfterLookMs: keepsDistance ? pauseMs : 0 };
}
function reactionTo(outcomes, { repetition, adoptOnConflict }) {
    const inDoubt = ambiguityOf(outcomes) !== 'none';
    const reactionIf = (outcome) => (isClear(outcome) && !inDoubt ? IF_CLEAR[outcome] : IF_IN_DOUBT[outcome])[repetition];
    const last = lastOf(outcomes);
    const reaction = reactionIf(last === 'conflict' && !adoptOnConflict ? 'refused' : last);
    return reaction.again && outcomes.length >= limitOf(last) ? reactionIf('refused') : reaction;
}
function lastOf(outcomes) {
    return outcomes.at(-1) ?? 'refused';
}
function isClear(outcome) {
    return AMBIGUITY[outcome] === 'none';
}
function limitOf(outcome) {
    return outcome === 'not-taken' ? MAX_SENDS_IF_NOT_TAKEN : MAX_SENDS;
}

;// CONCATENATED MODULE: ./lib/cli/src/release/perform-write.js






const FIRST_LOOK_PAUSE_MS = 250;
const LONGEST_LOOK_PAUSE_MS = 4_000;
async function performWrite(write, around) {
    const sends = [];
    try {
        const { current, isFound } = await sendUntilDone(write, { around, sends });
        const isAdopted = isFound && ambiguityOf(sends) === 'none';
        const isProven = isFound || write.ifOnlyAnswered === undefined;
        return { result: 'done', current, isAdopted, isProven };
    }
    catch (thrown) {
        const error = (0,domain_thrown/* toReleaseError */.Tp)(thrown);
        return { result: isUnknown(write, { sends, error }) ? 'unknown' : 'not-done', error };
    }
}
async function sendUntilDone(write, progress) {
    const { around, sends } = progress;
    let { seen } = write;
    if (write.confirmFirst) {
        const there = await write.confirm({ seen, isAnswered: false });
        if ('done' in there)
            return { current: there.done, isFound: true };
        seen = there.notYet;
    }
    for (;;) {
        const sent = await send(write, { seen, sends });
        if (!(sent instanceof workspace/* RequestError */.G))
            return { current: sent, isFound: false };
        const { adoptOnConflict } = write;
        const move = nextMove(sends, { repetition: write.repetition(seen), adoptOnConflict });
        if (!move.again && move.look === 'none')
            throw sent;
        await waitBefore(move, { lost: sent, write, around });
        const looked = await lookUp(write, { look: move.look, seen, ...progress });
        if ('done' in looked) {
            around.log.info(`${write.label}: it has happened.`);
            return { current: looked.done, isFound: true };
        }
        if (!move.again)
            throw notSeen(sent, { write, sends });
        seen = looked.notYet;
        around.log.info(`${write.label}: sending it again.`);
        await pauseBeforeSend(move, { lost: sent, around });
    }
}
async function send(write, { seen, sends }) {
    try {
        const current = await write.send(seen);
        if (current !== undefined)
            return current;
    }
    catch (error) {
        sends.push(error instanceof workspace/* RequestError */.G ? error.outcome : 'unanswered');
        if (error instanceof workspace/* RequestError */.G)
            return error;
        throw error;
    }
    sends.push('silent');
    return new workspace/* RequestError */.G({
        code: 'outcome-unknown',
        message: 'The answer does not say what has been done.',
        hint: resources_write/* LOOK_YOURSELF */.Iw,
        outcome: 'silent',
    });
}
async function waitBefore({ pauseMs, look }, { lost, write, around }) {
    const waitMs = waitAsked(pauseMs, { lost, around });
    const next = look === 'none' ? 'Sending it again' : 'Looking it up';
    const when = waitMs === 0 ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
    around.log.info(`${write.label}: ${lost.message} ${next}${when}.`);
    if (waitMs > 0)
        await around.deadline.pause(waitMs);
}
async function pauseBeforeSend({ pauseAfterLookMs }, waiting) {
    if (pauseAfterLookMs === 0)
        return;
    await waiting.around.deadline.pause(waitAsked(pauseAfterLookMs, waiting));
}
function waitAsked(pauseMs, { lost, around }) {
    const waitMs = Math.max(pauseMs, lost.retryAfterMs ?? 0);
    const remainingMs = around.deadline.remainingMs();
    if (waitMs <= remainingMs || (lost.retryAfterMs ?? 0) <= remainingMs)
        return waitMs;
    throw new errors/* ReleaseError */.K2({
        code: 'service-unavailable',
        message: `${lost.message} The next request would have to wait ${Math.round(waitMs / 1000)} s, ` +
            `but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
        hint: `Run again later, or raise ${(0,quote/* option */.uK)('timeout')}.`,
    });
}
async function lookUp(write, { look, seen, around, sends }) {
    if (look === 'none')
        return { notYet: seen };
    const forMs = look === 'once' ? 0 : write.visibilityGraceMs;
    return lookFor(forMs, {
        seen,
        around,
        confirm: (before) => perform_write_confirm(write, { seen: before, sends }),
    });
}
async function lookUntilSeen(write, around) {
    around.log.info(`${write.label}: looking whether it has happened.`);
    const looked = await lookFor(write.visibilityGraceMs, {
        seen: write.seen,
        around,
        confirm: (seen) => write.confirm({ seen, isAnswered: true }),
    });
    return 'done' in looked ? looked.done : undefined;
}
async function lookFor(forMs, { seen, around, confirm }) {
    const until = around.clock.now() + forMs;
    let last = seen;
    for (let pauseMs = FIRST_LOOK_PAUSE_MS;; pauseMs *= 2) {
        const looked = await confirm(last);
        const leftMs = until - around.clock.now();
        if ('done' in looked || leftMs <= 0)
            return looked;
        last = looked.notYet;
        await around.deadline.pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs));
    }
}
async function perform_write_confirm(write, { seen, sends }) {
    try {
        return await write.confirm({ seen, isAnswered: sends.at(-1) === 'silent' });
    }
    catch (error) {
        if (!(error instanceof workspace/* RequestError */.G) || ambiguityOf(sends) === 'none')
            throw error;
        throw new errors/* ReleaseError */.K2({
            code: error.isStop ? error.code : 'outcome-unknown',
            message: `${write.label}: whether it has happened could not be read. ${error.message}`,
            hint: error.isStop ? error.hint : `${error.hint} ${resources_write/* LOOK_YOURSELF */.Iw}`,
            cause: error,
        });
    }
}
function notSeen(lost, { write, sends }) {
    if (ambiguityOf(sends) !== 'open')
        return new AbsenceError(lost);
    return new errors/* ReleaseError */.K2({
        code: 'outcome-unknown',
        message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
        hint: resources_write/* LOOK_YOURSELF */.Iw,
        cause: lost,
    });
}
class AbsenceError extends errors/* ReleaseError */.K2 {
    constructor(lost) {
        super({ ...lost.failure, cause: lost });
    }
}
function isUnknown({ absenceProves }, { sends, error }) {
    if (ambiguityOf(sends) === 'none')
        return false;
    return !(error instanceof AbsenceError && absenceProves);
}

;// CONCATENATED MODULE: ./lib/cli/src/release/apply-plan.js










const WRITES = {
    create: integration/* createWrite */.s3,
    'set-version': integration/* setVersionWrite */.Ci,
    install: installWrite,
    setup: setupWrite,
    features: featuresWrite,
    webhooks: resources_webhooks/* webhooksWrite */.gG,
    'patch-instance': patchInstanceWrite,
};
async function applyPlan(steps, context) {
    const { clock, log, notify } = context;
    let { current } = context;
    let unproven;
    for (const [index, step] of steps.entries()) {
        const startedAt = clock.now();
        const write = writeFor(step, { ...context, current });
        log.info(`${write.label} …`);
        const ending = await performAfter(unproven, write, { ...context, current, step });
        const durationMs = Math.round(clock.now() - startedAt);
        const known = ending.result === 'done' ? ending.current : undefined;
        const isAdopted = ending.result === 'done' && ending.isAdopted;
        notify({
            kind: 'step-ended',
            step: { index, result: ending.result, durationMs, current: known, isAdopted },
        });
        if (ending.result !== 'done')
            throw ending.error;
        log.info(`${write.label}: done in ${durationMs} ms.`);
        current = ending.current;
        unproven = ending.isProven ? undefined : write;
    }
    return current;
}
async function performAfter(before, write, context) {
    const ending = await performWrite(write, context);
    const doubt = before?.ifOnlyAnswered;
    if (before === undefined || doubt === undefined || ending.result !== 'not-done')
        return ending;
    if (!doubt.explains(ending.error))
        return ending;
    const seen = await see(before, doubt, context).catch(domain_thrown/* toReleaseError */.Tp);
    if (seen instanceof errors/* ReleaseError */.K2)
        return { result: 'not-done', error: seen };
    return performWrite(writeFor(context.step, { ...context, current: seen }), context);
}
async function see(write, { unseen }, context) {
    let found;
    try {
        found = await lookUntilSeen(write, context);
    }
    finally {
        context.notify({ kind: 'instance-read', instance: found && (0,resources_write/* knownInstance */.VH)(found) });
    }
    if (found === undefined)
        throw new errors/* ReleaseError */.K2(unseen);
    return found;
}
function writeFor(step, context) {
    const toWrite = WRITES[step.kind];
    return toWrite(step, context);
}

// EXTERNAL MODULE: ./lib/cli/src/domain/models.js
var models = __webpack_require__(1192);
;// CONCATENATED MODULE: ./lib/cli/src/release/describe.js


function describeObserved({ integration: name }, { alike, integration, instance }) {
    if (integration === undefined) {
        return alike.length === 0
            ? `The workspace has no integration ${name} yet.`
            : `The workspace has more than one integration ${name}, or one in another spelling of case.`;
    }
    const held = `The workspace holds ${name} ${(0,quote/* untrusted */.bp)(integration.version)}`;
    return instance === undefined
        ? `${held}, not installed.`
        : `${held}, installed, ${describeInstance(instance)}.`;
}
function describeInstance(instance) {
    const version = (0,models/* configuredVersion */.f)(instance);
    return version === undefined
        ? instance.status
        : `${instance.status} at version ${(0,quote/* quote */.hD)(version)}`;
}
const IN_WORDS = {
    create: ({ to }) => `create it at ${to}`,
    'set-version': ({ from, to }) => `set the version ${(0,quote/* untrusted */.bp)(from)} → ${to}`,
    install: () => 'install it',
    setup: () => 'set it up',
    features: ({ to }) => `switch features (${to})`,
    webhooks: ({ to }) => `set webhooks (${to})`,
    'patch-instance': ({ to }) => `patch the instance (${to})`,
};
function describePlan({ steps, refusals }) {
    if (refusals.length > 0)
        return `Plan: refused (${refusals.map(({ code }) => code).join(', ')}).`;
    if (steps.length === 0)
        return 'Plan: nothing to write.';
    return `Plan: ${steps.map((step) => IN_WORDS[step.kind](step.words)).join('; ')}.`;
}

// EXTERNAL MODULE: ./lib/cli/src/release/observe.js
var observe = __webpack_require__(4001);
;// CONCATENATED MODULE: ./lib/cli/src/release/run-state.js

function initialState(desired, policy) {
    return {
        desired,
        policy,
        previousVersion: undefined,
        versionChanged: false,
        integration: undefined,
        plan: undefined,
        steps: [],
        phases: [],
        instance: undefined,
        instanceBefore: undefined,
        installed: undefined,
        adopted: [],
        provenance: undefined,
    };
}
function after(state, event) {
    switch (event.kind) {
        case 'looked-up':
            return { ...state, provenance: event.evidence.provenance };
        case 'observed': {
            const { integration, instance } = event.observed;
            const seen = { ...state, integration, instanceBefore: instance };
            return afterRead({ ...seen, previousVersion: integration?.version }, instance);
        }
        case 'planned':
            return { ...state, plan: planReport(event.plan), steps: stepsOf(event.plan, state.policy) };
        case 'phase-ended':
            return { ...state, phases: [...state.phases, event.phase] };
        case 'step-ended':
            return afterStep(state, event.step);
        case 'instance-read':
            return afterRead(state, event.instance);
    }
}
function stepsOf({ steps, refusals }, { dryRun }) {
    const result = dryRun ? 'planned' : 'not-done';
    return refusals.length > 0 ? [] : steps.map(({ kind, words }) => ({ kind, ...words, result }));
}
function afterRead(state, instance) {
    const isInstalled = instance !== undefined;
    const isUnseen = !isInstalled && hasDone(state, 'install');
    const installed = isUnseen ? undefined : isInstalled;
    return { ...state, instance, installed };
}
function afterStep(state, ending) {
    const { index, result, durationMs, current, isAdopted } = ending;
    const steps = state.steps.map((step, at) => at === index ? { ...step, result, durationMs } : step);
    if (result === 'not-done')
        return { ...state, steps };
    const kind = steps[index]?.kind;
    const writesVersion = kind === 'create' || kind === 'set-version';
    return {
        ...state,
        steps,
        adopted: isAdopted && kind !== undefined ? [...state.adopted, kind] : state.adopted,
        versionChanged: writesVersion ? isOwn(ending) : state.versionChanged,
        integration: current?.integration ?? state.integration,
        instance: current?.instance.kind === 'read' ? current.instance.instance : undefined,
        installed: installedAfter(state, { kind, result, isAdopted }),
    };
}
function isOwn({ result, isAdopted }) {
    return result === 'unknown' ? undefined : !isAdopted;
}
function installedAfter({ installed }, { kind, result, isAdopted, }) {
    if (kind === 'install')
        return result === 'done' ? true : undefined;
    return kind === 'create' && isAdopted ? undefined : installed;
}
function hasDone({ steps }, kind) {
    return steps.some((step) => step.kind === kind && step.result === 'done');
}
function ownSteps({ steps, adopted }) {
    return steps.filter(({ kind }) => !adopted.includes(kind));
}
function toResult(state, failure) {
    const { desired, policy, integration, instance, instanceBefore } = state;
    const { previousVersion, versionChanged, installed, plan, phases } = state;
    const isUnseen = installed === undefined && hasDone(state, 'install');
    const steps = state.steps.map((step) => isUnseen && step.kind === 'install' ? { ...step, result: 'unknown' } : step);
    return {
        version: desired.version,
        previousVersion,
        versionChanged,
        integrationId: integration?.id,
        outcome: hasEnded(failure) ? outcomeOf(state) : undefined,
        installed,
        status: instance?.status,
        previousStatus: instanceBefore?.status,
        newlyInstalled: hasDone({ steps: ownSteps({ ...state, steps }) }, 'install'),
        dryRun: policy.dryRun,
        plan,
        steps,
        phases,
        failure,
        provenance: state.provenance,
    };
}
function hasEnded(failure) {
    return failure === undefined || failure.code === 'drifted';
}
function outcomeOf(state) {
    const steps = ownSteps(state);
    if (steps.length === 0)
        return 'unchanged';
    if (state.policy.dryRun)
        return 'planned';
    return hasDone({ steps }, 'create') ? 'created' : 'updated';
}

// EXTERNAL MODULE: ./lib/cli/src/version/compare-versions.js
var compare_versions = __webpack_require__(4965);
// EXTERNAL MODULE: ./lib/cli/src/version/explain-order.js
var explain_order = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/cli/src/release/tell-plan.js





function tellPlan(plan, { log, ...planned }) {
    log.info(describePlan(plan));
    for (const warning of plan.warnings)
        log.warning(warning);
    for (const notice of noticesOf(plan, planned))
        log.notice(notice);
}
function noticesOf(plan, { desired, observed, origin }) {
    const { integration, instance } = observed;
    const isHeld = (0,compare_versions/* isSameVersion */.p)(integration?.version ?? '', desired.version);
    const same = isHeld && origin !== undefined ? (0,explain_order/* explainSame */.Q)(desired.version, origin) : undefined;
    const setsUpPaused = instance?.status === 'paused' && hasStep(plan, 'setup');
    return [...(same === undefined ? [] : [same]), ...(setsUpPaused ? [SETUP_OF_PAUSED] : [])];
}
const SETUP_OF_PAUSED = 'The instance is Paused, and a setup is planned: it may make it work again. Whether one that is ' +
    `paused stays so is not documented. With ${(0,quote/* option */.uK)('setup-when')} unconfigured no setup is sent to it.`;

;// CONCATENATED MODULE: ./lib/cli/src/release/judge-instance.js





function judgeInstance(instance, expected) {
    if (instance === undefined && expected.installs) {
        return { kind: 'wait', text: NOT_SHOWN, failure: INSTALLATION_UNSEEN };
    }
    const verdict = judge(instance, expected);
    if (expected.waitFor !== 'none')
        return verdict;
    if (verdict.kind === 'failed')
        return { kind: 'warning', text: verdict.failure.message };
    return verdict.kind === 'wait' ? { kind: 'notice', text: verdict.text } : verdict;
}
const NOT_SHOWN = 'The instance does not show yet.';
function judge(instance, expected) {
    switch (instance?.status) {
        case undefined:
            return waiting(NOT_SHOWN);
        case 'unknown':
            return waiting('The instance has a status that this action does not know.');
        case 'failed':
            return { kind: 'failed', failure: INSTANCE_FAILED };
        case 'paused':
            return { kind: 'notice', text: `The instance is Paused; ${pausedSince(expected)}.` };
        case 'notConfigured':
            return expected.setUp
                ? waiting('The instance is NotConfigured although it was set up.')
                : { kind: 'notice', text: 'The instance is NotConfigured: it has not been set up yet.' };
        case 'hasErrors':
            return judgeErrors(judgeWorking(instance, {
                expected,
                verdict: { kind: 'warning', text: 'The instance HasErrors: it works, with errors.' },
            }), expected);
        case 'active':
            return judgeWorking(instance, {
                expected,
                verdict: { kind: 'info', text: `The instance is ${describeInstance(instance)}.` },
            });
    }
}
function waiting(text) {
    return {
        kind: 'wait',
        text,
        failure: {
            code: 'wait-timeout',
            message: `The wait is over. ${text}`,
            hint: `Raise ${(0,quote/* option */.uK)('wait-timeout')}, set ${(0,quote/* option */.uK)('wait-for')} to what is needed, or look at ` +
                'the log of the integration.',
        },
    };
}
function pausedSince({ statusBefore }) {
    return statusBefore === 'paused' ? 'it was left so' : 'it was not so before this run';
}
function resumption(instance, { statusBefore }) {
    if (statusBefore !== 'paused' || instance === undefined)
        return undefined;
    const { status } = instance;
    return status === 'paused'
        ? undefined
        : `The instance was Paused before this run, and shows ${status} now.`;
}
const INSTANCE_FAILED = {
    code: 'instance-failed',
    message: 'The instance is Failed: it does not work.',
    hint: 'Check the setup parameters and the log of the integration itself, then run again.',
};
function judgeErrors(verdict, { failOn }) {
    if (verdict.kind !== 'warning' || !failOn.includes('has-errors'))
        return verdict;
    return {
        kind: 'failed',
        failure: {
            code: 'instance-has-errors',
            message: verdict.text,
            hint: 'Look at the log of the integration itself, then run again. A run that only warns of this ' +
                `is one without has-errors in ${(0,quote/* option */.uK)('fail-on')}.`,
        },
    };
}
function judgeWorking(instance, { expected, verdict }) {
    const shown = (0,models/* configuredVersion */.f)(instance);
    if (shown !== undefined && (0,compare_versions/* isSameVersion */.p)(shown, expected.version))
        return verdict;
    const former = shown === undefined ? 'no version' : `the version ${(0,quote/* quote */.hD)(shown)}`;
    const text = `The instance still shows ${former}, not ${expected.version}.`;
    if (expected.waitFor === 'version')
        return waiting(text);
    if (shown === undefined)
        return verdict;
    return verdict.kind === 'info'
        ? { kind: 'notice', text: `${text} The service brings it up to date on its own schedule.` }
        : { kind: verdict.kind, text: `${verdict.text} ${text}` };
}

;// CONCATENATED MODULE: ./lib/cli/src/release/verify-instance.js



const FIRST_POLL_PAUSE_MS = 250;
const LONGEST_POLL_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;
const PROGRESS_EVERY_MS = 15_000;
async function verifyInstance(current, context) {
    const { expected, deadline, log } = context;
    try {
        await waitForInstance(current, context);
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        const isOfRun = deadline.stopReason()?.code === 'cancelled' || error.code === 'outcome-unknown';
        if (expected.waitFor !== 'none' || isOfRun)
            throw error;
        log.warning(`What became of the instance could not be read. ${error.message}`);
    }
}
async function waitForInstance(current, context) {
    const { expected, clock, log, deadline } = context;
    const until = clock.now() + patienceMs(expected);
    const progress = progressOf(context);
    let instance = current.instance.kind === 'read' ? current.instance.instance : await look(current, context);
    for (let pauseMs = FIRST_POLL_PAUSE_MS;; pauseMs *= PAUSE_GROWTH) {
        const verdict = judgeInstance(instance, expected);
        const resumed = verdict.kind === 'wait' ? undefined : resumption(instance, expected);
        if (resumed !== undefined)
            log.notice(resumed);
        if (verdict.kind === 'failed')
            throw new errors/* ReleaseError */.K2(verdict.failure);
        if (verdict.kind !== 'wait') {
            log[verdict.kind](verdict.text);
            return;
        }
        const leftMs = Math.min(until - clock.now(), deadline.remainingMs());
        if (leftMs <= 0)
            throw new errors/* ReleaseError */.K2(verdict.failure);
        progress(verdict.text);
        await deadline.pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs));
        instance = await look(current, context).catch((error) => {
            throw isOutOfTime(error) ? new errors/* ReleaseError */.K2(verdict.failure) : error;
        });
    }
}
function patienceMs({ installs, waitFor, waitTimeoutMs }) {
    const waitMs = waitFor === 'none' ? 0 : waitTimeoutMs;
    return installs ? Math.max(waitMs, INSTALLATION_GRACE_MS) : waitMs;
}
function isOutOfTime(error) {
    return error instanceof errors/* ReleaseError */.K2 && error.code === 'budget-exceeded';
}
async function look({ integration }, { workspace, notify }) {
    if (integration === undefined)
        return undefined;
    const instance = await workspace.readInstance(integration);
    notify({ kind: 'instance-read', instance });
    return instance;
}
function progressOf({ clock, log }) {
    let shown = '';
    let shownAt = 0;
    return (text) => {
        if (text === shown && clock.now() - shownAt < PROGRESS_EVERY_MS)
            return;
        shown = text;
        shownAt = clock.now();
        log.info(`Waiting: ${text}`);
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/release/release-integration.js













async function releaseIntegration({ desired, policy, origin }, { ledger = NO_LEDGER, ...dependencies }) {
    let state = initialState(desired, policy);
    const notify = (event) => {
        state = after(state, event);
    };
    try {
        await release({ desired, policy, origin, notify }, { ledger, ...dependencies });
        return toResult(state, undefined);
    }
    catch (thrown) {
        const error = (0,domain_thrown/* toReleaseError */.Tp)(thrown);
        if (error.code === 'internal')
            dependencies.log.debug((0,domain_thrown/* placesOf */.ek)(error.cause));
        return toResult(state, error.failure);
    }
}
async function release({ desired, policy, origin, notify }, { ledger, ...dependencies }) {
    const { workspace, log, clock } = dependencies;
    const timed = phaseTimer(clock, notify);
    const { evidence, record } = await ledger.lookUp();
    notify({ kind: 'looked-up', evidence });
    const observed = await timed('observe', () => (0,observe.observe)(workspace, desired.integration));
    notify({ kind: 'observed', observed });
    log.info(describeObserved(desired, observed));
    const plan = planRelease({ desired, policy, observed, evidence, origin });
    notify({ kind: 'planned', plan });
    tellPlan(plan, { desired, observed, origin, log });
    refuse(plan.refusals);
    if (policy.dryRun) {
        judgeDrift(plan, { policy, evidence, log });
        return;
    }
    await record({ writes: plan.steps.length > 0 }, async () => {
        const current = await applyPlan(plan.steps, {
            ...dependencies,
            name: desired.integration,
            notify,
            current: startingFrom(observed),
        });
        if (observed.instance === undefined && !hasStep(plan, 'install'))
            return;
        const expected = {
            version: desired.version,
            waitFor: policy.waitFor,
            waitTimeoutMs: policy.waitTimeoutMs,
            failOn: policy.failOn,
            installs: hasStep(plan, 'install'),
            setUp: hasStep(plan, 'setup'),
            statusBefore: observed.instance?.status,
        };
        await timed('verify', () => verifyInstance(current, { ...dependencies, expected, notify }));
    });
}
function refuse([first]) {
    if (first !== undefined)
        throw new errors/* ReleaseError */.K2(first);
}
function judgeDrift(plan, { policy, evidence, log }) {
    if (!policy.failOn.includes('changes'))
        return;
    const isRecorded = evidence.provenance?.former !== undefined;
    const { drifted, unseenKeys } = driftOf(plan, { isRecorded });
    if (unseenKeys.length > 0) {
        const keys = unseenKeys.map((key) => (0,quote/* quote */.hD)(key, 80)).join(', ');
        log.notice(`Cannot be seen, and counts as no change: ${(0,quote/* option */.uK)('setup')} ${keys}.`);
    }
    if (drifted)
        throw new errors/* ReleaseError */.K2(DRIFTED);
}
function startingFrom({ integration, instance }) {
    return { integration, instance: { kind: 'read', instance }, instanceBefore: instance };
}
function phaseTimer(clock, notify) {
    return async (phase, work) => {
        const startedAt = clock.now();
        let result = 'failed';
        try {
            const value = await work();
            result = 'done';
            return value;
        }
        finally {
            const durationMs = Math.round(clock.now() - startedAt);
            notify({ kind: 'phase-ended', phase: { phase, result, durationMs } });
        }
    };
}

// EXTERNAL MODULE: ./lib/cli/src/workspace/connect-workspace.js + 18 modules
var connect_workspace = __webpack_require__(3405);
;// CONCATENATED MODULE: ./lib/cli/src/shells/common/perform-release.js




async function performRelease(inputs, { reach, cancelled, log, openLedger, report }) {
    const clock = time_clock/* systemClock */.m;
    const deadline = new time_deadline/* Deadline */.B2({ clock, budgetMs: inputs.budgetMs, cancelled });
    const { workspace, close } = await (0,connect_workspace.connectWorkspace)({
        settings: inputs.settings,
        reach,
        clock,
        deadline,
        log,
        onSecret: (secret) => {
            log.mask(secret);
        },
    });
    let opened;
    try {
        opened = await openLedger?.({ clock, deadline });
        const dependencies = { workspace, log, clock, deadline, ledger: opened?.ledger };
        report(await releaseIntegration({ ...inputs, origin: inputs.source }, dependencies));
    }
    finally {
        void close();
        void opened?.close();
    }
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