"use strict";
exports.id = 770;
exports.ids = [770];
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

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRelease: () => (/* binding */ reportRelease)
});

// EXTERNAL MODULE: ./lib/cli/src/domain/results.js
var results = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/cli/src/render/markdown.js
var markdown = __webpack_require__(5119);
// EXTERNAL MODULE: ./lib/cli/src/domain/change-words.js
var change_words = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/cli/src/text/quote.js
var quote = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/cli/src/render/timeline.js

const STEP_NAMES = {
    create: 'Create the integration',
    'set-version': 'Set the version',
    install: 'Install',
    setup: 'Set up',
    features: 'Switch the features',
    webhooks: 'Set the webhooks',
    'patch-instance': 'Patch the instance',
};
const STEP_RESULTS = {
    planned: '📝 planned',
    done: '✅ done',
    'not-done': '❌ failed',
    unknown: '❓ unknown',
};
const PHASES = {
    observe: { name: 'Read the workspace', done: '👀 read' },
    verify: { name: 'Verify the instance', done: '👀 verified' },
};
const BAR_LENGTH = 16;
const SPACE = '&nbsp;';
function timeline_timeline({ phases, steps }) {
    const rows = [
        ...phases.filter(({ phase }) => phase === 'observe').map(phaseRow),
        ...steps.map(stepRow),
        ...phases.filter(({ phase }) => phase === 'verify').map(phaseRow),
    ];
    const totalMs = rows.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
    let startMs = 0;
    const cells = rows.map(({ name, change, result, durationMs }) => {
        if (durationMs === undefined)
            return [name, change, result, '', ''];
        const bar = barOf({ startMs, durationMs, totalMs });
        startMs += durationMs;
        return [name, change, result, duration(durationMs).replaceAll(' ', SPACE), bar];
    });
    return table(['step', 'change', 'result', 'time', `${duration(totalMs)} in all`], cells);
}
function phaseRow({ phase, result, durationMs }) {
    const { name, done } = PHASES[phase];
    return { name, change: '', result: result === 'done' ? done : '❌ failed', durationMs };
}
function stepRow(step) {
    const { kind, from, to, durationMs } = step;
    const change = from === '' ? code(to) : `${code(from)} → ${code(to)}`;
    return { name: STEP_NAMES[kind], change, result: stepEnding(step), durationMs };
}
function stepEnding({ result, durationMs }) {
    return result === 'not-done' && durationMs === undefined ? '⬜ not begun' : STEP_RESULTS[result];
}
function barOf(span) {
    const perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
    const start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
    const end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
    const length = Math.min(end, BAR_LENGTH) - start;
    return `<code>${SPACE.repeat(start)}${'█'.repeat(length)}${SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
}
const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;
function duration(ms) {
    if (ms < MS_PER_SECOND)
        return `${ms} ms`;
    const tenths = Math.round(ms / 100);
    if (tenths * 100 < MS_PER_MINUTE)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(ms / MS_PER_SECOND);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./lib/cli/src/render/plan-diff.js



const LONGEST_LIST = 100;
const SHOWN_NAME_LENGTH = 80;
const SHOWN_WORDS_LENGTH = 300;
const PARTS = {
    features: 'feature',
    webHooks: 'webhook',
    settings: 'setting',
    secrets: 'secret',
    instance: 'instance',
};
const OPS = {
    add: ['+', 'added'],
    replace: ['!', 'replaced'],
    remove: ['-', 'removed'],
};
const SHOWN = {
    another: ['!', 'the instance shows another value'],
    none: ['+', 'the instance shows no value'],
    'not-installed': ['+', 'unknown before it is installed'],
};
const SETUP_REASONS = {
    always: 'sent, as is asked for in every run',
    'not-configured': 'sent, because nobody has set it up yet',
    'new-version': 'sent with the new version',
    'values-differ': 'sent, because values differ',
};
function plan_diff_planDiff(plan) {
    const lines = [
        ...ownLines(plan),
        ...setupLines(plan),
        ...featureLines(plan),
        ...webhookLines(plan),
        ...instanceLines(plan),
    ];
    const width = Math.max(...lines.map(([, , name]) => name.length));
    return lines.map(([sign, what, name, how]) => ({
        sign,
        text: `${what.padEnd(10)} ${name.padEnd(width)}  ${how}`.trimEnd(),
    }));
}
function plan_diff_plannedSteps({ steps, refusals }) {
    if (refusals.length > 0) {
        return 'Nothing was written, and a release would be refused before it writes anything.';
    }
    if (steps.length === 0)
        return 'A release would write nothing.';
    const names = steps.map((kind) => STEP_NAMES[kind].toLowerCase()).join(', ');
    return `Nothing was written. A release would take these steps: ${names}.`;
}
function ownLines({ version, installed }) {
    return [
        ...change('version', named(version.from), named(version.to)),
        ...change('installed', yesNo(installed.from), yesNo(installed.to)),
    ];
}
function change(what, from, to) {
    if (from === to)
        return [[' ', what, to, '']];
    const before = from === '' ? [] : [['-', what, from, '']];
    return [...before, ['+', what, to, '']];
}
function setupLines({ setup }) {
    if (setup === null)
        return [];
    const keys = setup.keys.map(({ key, instanceShows }) => {
        const [sign, how] = SHOWN[instanceShows];
        return [sign, 'setup', named(key), how];
    });
    const reason = ['!', 'setup', '', SETUP_REASONS[setup.because]];
    return [reason, ...capped(keys, 'setup')];
}
function featureLines({ features }) {
    const lines = features.map((change) => {
        const sign = change.from === null ? '+' : '!';
        return [sign, PARTS.features, named(change.feature), (0,change_words/* featureWords */.kY)(change)];
    });
    return capped(lines, PARTS.features);
}
function webhookLines({ webhooks }) {
    const lines = webhooks.map((change) => {
        const how = (0,quote/* printable */.g$)((0,change_words/* webhookWords */.tz)(change), SHOWN_WORDS_LENGTH);
        return [webhookSign(change), PARTS.webHooks, named(change.url), how];
    });
    return capped(lines, PARTS.webHooks);
}
function webhookSign({ from, to }) {
    if (to === null)
        return '-';
    return from === null ? '+' : '!';
}
function instanceLines({ instance }) {
    const lines = instance.map(({ op, part, item, field }) => {
        const [sign, done] = OPS[op];
        const name = [item, field].filter((text) => text !== '').join(' ');
        return [sign, PARTS[part], named(name), done];
    });
    return capped(lines, 'instance');
}
function capped(lines, what) {
    const more = lines.length - LONGEST_LIST;
    if (more <= 0)
        return [...lines];
    return [...lines.slice(0, LONGEST_LIST), [' ', what, `and ${more} more`, '']];
}
function named(text) {
    return (0,quote/* printable */.g$)(text, SHOWN_NAME_LENGTH);
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./lib/cli/src/domain/about.js
var about = __webpack_require__(9545);
;// CONCATENATED MODULE: ./lib/cli/src/render/next-step.js

const AFTER_A_PLAN = [
    {
        applies: ({ steps }) => steps.length > 0,
        say: ({ version, code, option }) => `if this is what you want, merge it, and release ${code(version)}: by its tag, or without ${option('dry-run')}.`,
    },
    {
        applies: ({ steps }) => steps.length === 0,
        say: () => 'nothing. The workspace holds all of this already.',
    },
];
const AFTER_A_RELEASE = [
    {
        applies: ({ installed }) => installed === false,
        say: ({ option, ...at }) => `it is not installed. To use it here, switch ${option('install')} on, or press Install in its row on ${page(at)}.`,
    },
    {
        applies: (result) => result.status === 'notConfigured' && isSetUp(result),
        say: (at) => `the setup was sent and answered, and the instance shows NotConfigured still: run again, look at the log of the integration itself, or press SetUp in its row on ${page(at)}.`,
    },
    {
        applies: (result) => result.status === 'notConfigured' && !isSetUp(result),
        say: ({ option, ...at }) => `give ${option('setup')} from a secret, or press SetUp in its row on ${page(at)}.`,
    },
    {
        applies: ({ status }) => status === 'hasErrors',
        say: () => 'look at the log of the integration itself.',
    },
    {
        applies: ({ status }) => status === 'paused',
        say: () => 'resume the integration when it is to work.',
    },
    { applies: ({ newlyInstalled }) => newlyInstalled, say: publication },
];
function next_step_nextSteps(result, target, markup) {
    const at = { ...target, ...markup, version: result.version };
    return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE)
        .filter(({ applies }) => applies(result))
        .map(({ say }, index) => `👉 ${markup.strong(index === 0 ? 'Next:' : 'Then:')} ${say(at)}`);
}
function isSetUp({ steps }) {
    return steps.some(({ kind, result }) => kind === 'setup' && result === 'done');
}
function publication({ integration, workspace, code, words }) {
    return (`${code(integration)} is installed in ${code(workspace)} for the first time. To make it ` +
        'public to other organisations, write to the vendor at ' +
        `${words(about/* VENDOR_SUPPORT */.tL)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`);
}
function page({ workspaceUrl, link }) {
    return link('the page of integrations', workspaceUrl);
}

// EXTERNAL MODULE: ./lib/cli/src/version/compare-versions.js
var compare_versions = __webpack_require__(4965);
;// CONCATENATED MODULE: ./lib/cli/src/render/before-after.js


const UNKNOWN = '❓ unknown';
function before_after_beforeAndAfter(result) {
    return table(['', 'before', 'after'], [
        ['version', versionCell(result.previousVersion), versionAfter(result)],
        ['installed', installedBefore(result), before_after_yesNo(result.installed)],
        ['status', result.previousStatus ?? '–', result.status ?? '–'],
    ]);
}
function versionAfter({ steps, version, previousVersion }) {
    const move = steps.find(({ kind }) => kind === 'create' || kind === 'set-version');
    if (move?.result === 'unknown')
        return UNKNOWN;
    if (move?.result !== 'done')
        return versionCell(previousVersion);
    const change = versionChange(previousVersion, version);
    return versionCell(version) + (change === '' ? '' : ` (${change})`);
}
function versionCell(version) {
    return version === undefined ? '–' : code(version);
}
function installedBefore({ steps, installed }) {
    return before_after_yesNo(steps.some(({ kind }) => kind === 'install') ? false : installed);
}
function before_after_yesNo(value) {
    if (value === undefined)
        return UNKNOWN;
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/cli/src/render/code-sentence.js
function codeSentence({ commit, comparison }, markup) {
    const { code, link } = markup;
    const parts = [
        ...(commit === undefined ? [] : [`The commit is ${link(code(commit.name), commit.url)}.`]),
        ...(comparison === undefined
            ? []
            : [
                `What it changes since ${code(comparison.formerVersion)} is on ${link('a page of its own', comparison.url)}.`,
            ]),
    ];
    return parts.length === 0 ? [] : [parts.join(' ')];
}

// EXTERNAL MODULE: ./lib/cli/src/render/failure-summary.js
var failure_summary = __webpack_require__(9135);
;// CONCATENATED MODULE: ./lib/cli/src/render/release-summary.js








const OUTCOMES = {
    created: '✅ Created',
    updated: '✅ Updated',
    unchanged: '✅ Unchanged, nothing to do:',
    planned: '📝 Planned:',
};
function releaseSummary(result, facts) {
    return [
        `### ${headline(result, facts, MARKDOWN)}`,
        ...failuresOf(result).map((failure) => failureText(failure, facts)),
        ...(result.dryRun ? plan(result) : release(result, facts)),
        ...(facts.remarks.length === 0
            ? []
            : [facts.remarks.map((remark) => `> ${words(remark)}`).join('\n>\n')]),
        ...(result.failure === undefined ? nextSteps(result, facts, MARKDOWN) : []),
        `The version comes from ${words(facts.source)}. ${setupSentence(facts.setupIsGiven)} ${link('Integrations of the workspace', facts.workspaceUrl)}`,
        '',
    ].join('\n\n');
}
const BLEMISHED = {
    'not-set-up': {
        ...OUTCOMES,
        created: '⚠️ Created, but not set up:',
        updated: '⚠️ Updated, but not set up:',
        unchanged: '⚠️ Unchanged, and not set up:',
    },
    'has-errors': {
        ...OUTCOMES,
        created: '⚠️ Created, but with errors:',
        updated: '⚠️ Updated, but with errors:',
        unchanged: '⚠️ Unchanged, and with errors:',
    },
    failed: {
        ...OUTCOMES,
        created: '⚠️ Created, but failed:',
        updated: '⚠️ Updated, but failed:',
        unchanged: '⚠️ Unchanged, and failed:',
    },
};
function headline(result, facts, { code }) {
    const what = `${code(facts.integration)} ${code(result.version)} in ${code(facts.workspace)}`;
    return `${outcomeIn(result, facts)} ${what}`;
}
function outcomeIn(result, { setupIsGiven }) {
    if (result.outcome === undefined)
        return failedOutcome(result);
    const blemish = (0,results/* blemishOf */.gu)(result, setupIsGiven);
    return (blemish === undefined ? OUTCOMES : BLEMISHED[blemish])[result.outcome];
}
function failedOutcome({ dryRun, plan, steps }) {
    if (dryRun)
        return plan === undefined ? '❌ Not planned:' : '❌ Would be refused:';
    const results = new Set(steps.map(({ result }) => result));
    if (results.size === 0 && plan?.refusals.length === 0) {
        return '❌ Nothing to release, but the run failed:';
    }
    if (results.has('unknown'))
        return '❓ Perhaps released:';
    if (!results.has('done'))
        return '❌ Not released:';
    return results.has('not-done') ? '❌ Released in part:' : '❌ Released, but the run failed:';
}
function plan({ plan: planned }) {
    if (planned === undefined)
        return [];
    return [diff(planDiff(planned)), plannedSteps(planned)];
}
function release(result, facts) {
    return [
        ...(hasLooked(result) ? [beforeAndAfter(result)] : []),
        ...(result.phases.length + result.steps.length === 0 ? [] : [timeline(result)]),
        ...releasedParts(result, facts, MARKDOWN),
    ];
}
const SHOWN_KEYS = 20;
function releasedParts({ steps, dryRun }, { setupKeys, code }, markup) {
    if (dryRun)
        return [];
    const isSetUp = steps.some(({ kind, result }) => kind === 'setup' && result === 'done');
    return [...(isSetUp ? keySentence(setupKeys, markup) : []), ...codeSentence(code, markup)];
}
function keySentence(keys, { code }) {
    if (keys.length === 0)
        return [];
    const shown = keys.slice(0, SHOWN_KEYS).map((key) => code(key));
    const more = keys.length - shown.length;
    return [`Keys set up: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}
function hasLooked({ failure, integrationId, steps }) {
    return failure === undefined || integrationId !== undefined || steps.length > 0;
}

;// CONCATENATED MODULE: ./lib/cli/src/render/release-log.js






const LONGEST_OPEN_DIFF = 20;
function releaseLog(result, facts, markup) {
    return [...release_log_plan(result), { title: undefined, lines: releaseEnding(result, facts, markup) }];
}
function releaseEnding(result, facts, markup) {
    const ending = result.failure === undefined ? goodEnding : badEnding;
    return ending(result, facts, markup);
}
function release_log_plan({ dryRun, plan: planned }) {
    if (!dryRun || planned === undefined)
        return [];
    const lines = plainDiff(planDiff(planned));
    return [
        { title: lines.length > LONGEST_OPEN_DIFF ? 'What would change' : undefined, lines },
        { title: undefined, lines: [plannedSteps(planned)] },
    ];
}
const BLEMISHES = {
    'not-set-up': 'but not set up',
    'has-errors': 'but with errors',
    failed: 'but failed',
};
function goodEnding(result, facts, markup) {
    const { integration, workspace, setupIsGiven } = facts;
    const outcome = result.outcome ?? '';
    const blemish = (0,results/* blemishOf */.gu)(result, setupIsGiven);
    const how = blemish === undefined ? outcome : `${outcome}, ${BLEMISHES[blemish]}`;
    return [
        ...releasedParts(result, facts, markup),
        `${integration} ${result.version} in ${workspace}: ${how}.`,
        ...next_step_nextSteps(result, facts, markup),
    ];
}
function badEnding(result, facts, markup) {
    const { steps } = result;
    const endings = steps.map((step) => `${STEP_NAMES[step.kind]}: ${stepEnding(step)}`);
    return [
        ...(endings.length === 0 ? [] : [`${endings.join('; ')}.`]),
        ...releasedParts(result, facts, markup),
        `${headline(result, facts, markup)}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/cli/src/shells/common/summary-facts.js

const summary_facts_UNKNOWN = { code: {}, errorsPage: undefined, remarks: [] };
function summaryFacts({ settings, desired, source }, ofTheShell = summary_facts_UNKNOWN) {
    return {
        integration: desired.integration,
        workspace: settings.workspace,
        workspaceUrl: (0,about/* workspacePage */.d_)(settings),
        source: source.source,
        setupIsGiven: desired.setup !== undefined,
        setupKeys: Object.keys(desired.setup ?? {}),
        ...ofTheShell,
    };
}

// EXTERNAL MODULE: ./lib/cli/src/shells/cli/command.js
var command = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/document.js + 2 modules
var cli_document = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/flags.js
var flags = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/cli/src/shells/cli/with-log.js + 5 modules
var with_log = __webpack_require__(6031);
;// CONCATENATED MODULE: ./lib/cli/src/shells/cli/report-release.js









const SIGN_COLOURS = {
    '+': 'green',
    '-': 'red',
    '!': 'yellow',
};
function reportRelease(result, { inputs, call, log }) {
    const shown = log.shownData(result);
    const shownFacts = log.shownData(summaryFacts(inputs));
    if ((0,with_log/* tellingOf */.Nr)(call).isJson) {
        const { workspaceUrl } = shownFacts;
        (0,with_log/* printDocument */.dq)((0,cli_document/* documentOf */.l)(result, { result: shown, workspaceUrl }));
    }
    if (shown.dryRun)
        tellPlan(shown, log);
    else
        for (const line of releaseEnding(shown, shownFacts, (0,markdown/* plainMarkup */.$0)(flags/* spellOption */.ii)))
            log.line(line);
    return result.failure === undefined ? command/* EXIT */.d.done : (0,with_log/* reportFailures */.o3)((0,results/* failuresOf */.dJ)(result), log);
}
function tellPlan({ plan }, log) {
    if (plan === undefined)
        return;
    log.line('');
    for (const { sign, text } of plan_diff_planDiff(plan))
        log.line(`${sign} ${text}`, SIGN_COLOURS[sign]);
    log.line('');
    log.line(plan_diff_plannedSteps(plan));
}


/***/ })

};
;