"use strict";
exports.id = 268;
exports.ids = [268];
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

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
var _a;

class RequestError extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 {
    outcome;
    retryAfterMs;
    constructor(fields) {
        super(fields);
        this.name = 'RequestError';
        this.outcome = fields.outcome;
        this.retryAfterMs = fields.retryAfterMs;
    }
    get isStop() {
        return this.outcome === 'stopped-before' || this.outcome === 'stopped-during';
    }
    ofUnsent() {
        return this.#with({ outcome: this.isStop ? 'stopped-before' : 'refused' });
    }
    withHint(hint) {
        return this.#with({ hint });
    }
    #with(changes) {
        const { failure, cause, outcome, retryAfterMs } = this;
        return new _a({ ...failure, cause, outcome, retryAfterMs, ...changes });
    }
}
_a = RequestError;


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

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestOf: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/json.js
var json = __webpack_require__(6136);
;// CONCATENATED MODULE: ./lib/cli/src/manifest/print-manifest.js
function scalar(text) {
    const isPlain = /^(?:[A-Za-z][\w./-]*|\d+[hm](?:\d+m)?)$/.test(text) && !/^(true|false|null)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}
function webhookLines(webhook) {
    const trigger = 'every' in webhook
        ? `every: ${scalar(webhook.every)}`
        : `events: [${webhook.events.map(eventText).join(', ')}]`;
    return [
        `  - url: ${scalar(webhook.url)}`,
        `    ${trigger}`,
        ...(webhook.disabled ? ['    disabled: true'] : []),
    ];
}
function eventText(event) {
    const given = Object.entries(event);
    const fields = given.map(([name, value]) => `${name}: ${scalar(value)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
function featureLine(name, isOn) {
    return `  ${scalar(name)}: ${String(isOn)}`;
}

// EXTERNAL MODULE: ./lib/cli/src/manifest/parse-manifest.js + 2 modules
var parse_manifest = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/cli/src/resources/live-webhooks.js
var live_webhooks = __webpack_require__(93);
// EXTERNAL MODULE: ./lib/cli/src/resources/webhooks.js + 1 modules
var webhooks = __webpack_require__(9943);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/manifest-of.js





const SCHEMA = 'https://raw.githubusercontent.com/OWNER/kontur-crm-release/v1/docs/manifest.schema.json';
function manifestOf({ integration, instance, isSecret }) {
    const groups = instance === undefined ? [] : identities((0,live_webhooks/* webhooksOf */.o0)(instance) ?? []);
    const lines = [
        `# yaml-language-server: $schema=${SCHEMA}`,
        `integration: ${scalar(integration.name)}`,
        `install: ${String(instance !== undefined)}`,
        ...(instance === undefined
            ? []
            : [
                ...setupLines(instance),
                ...block('features', featureEntries(instance, isSecret)),
                ...block('webhooks', groups.map((group) => webhookEntry(group, { instance, isSecret }))),
            ]),
    ];
    return { text: `${lines.join('\n')}\n`, doubles: groups.filter(({ length }) => length > 1) };
}
function block(key, entries) {
    const kept = entries.flatMap((entry) => ('lines' in entry ? entry.lines : []));
    const notes = entries.flatMap((entry) => 'leftOut' in entry ? [`# ${key}: ${entry.leftOut}`] : []);
    return [...(kept.length === 0 ? [] : [`${key}:`, ...kept]), ...notes];
}
const NO_PARAMETER = 'version';
function setupLines({ settings, secrets }) {
    const shown = settings.map(({ id }) => id).filter((id) => id !== NO_PARAMETER);
    const keys = [
        ...shown.map((key) => `#   ${JSON.stringify(key)}:`),
        ...secrets.map(({ id }) => `#   ${JSON.stringify(id)}: shown as a secret`),
    ];
    if (keys.length === 0)
        return [];
    return [
        '# setup: the keys that the instance shows. Secret values stay out of this file.',
        ...keys,
    ];
}
function featureEntries({ document: { features } }, isSecret) {
    if (!(0,json/* isJsonObject */.O)(features))
        return [];
    return Object.entries(features).map(([name, isOn]) => {
        if (typeof isOn !== 'boolean')
            return { leftOut: 'one that is neither on nor off is left out' };
        return checked('features', [featureLine(name, isOn)], isSecret);
    });
}
function webhookEntry([webhook], { instance, isSecret }) {
    if (webhook === undefined)
        return { lines: [] };
    const { url } = webhook;
    const entry = checked('webhooks', webhookLines({ ...(0,live_webhooks/* viewOf */.du)(webhook), url }), isSecret);
    if ('leftOut' in entry)
        return entry;
    const read = (0,parse_manifest/* parseManifest */.N)(['webhooks:', ...entry.lines].join('\n'));
    const alone = { ...instance, document: { webHooks: [documentOf(webhook)] } };
    const isSame = read.ok && (0,webhooks/* webhookChanges */.BT)({ webhooks: read.value.webhooks ?? [] }, alone).length === 0;
    return isSame ? entry : { leftOut: 'one that a manifest cannot describe is left out' };
}
function documentOf({ id, url, kind, disabled, schedule, filter }) {
    return { id, relativeUrl: url, triggerType: kind, disabled, schedule, filter };
}
function checked(key, lines, isSecret) {
    if (lines.some(isSecret))
        return { leftOut: 'one that holds a secret is left out' };
    if ((0,parse_manifest/* parseManifest */.N)([`${key}:`, ...lines].join('\n')).ok)
        return { lines };
    return { leftOut: 'one that a manifest cannot describe is left out' };
}
function identities(webhooks) {
    const groups = [];
    for (const webhook of webhooks) {
        const group = groups.find(([first]) => first !== undefined && (0,live_webhooks/* isOfIdentity */.oO)(first, webhook));
        if (group === undefined)
            groups.push([webhook]);
        else
            group.push(webhook);
    }
    return groups;
}


/***/ })

};
;