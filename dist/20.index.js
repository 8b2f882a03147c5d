export const id = 20;
export const ids = [
    20
];
export const modules = {
    8765: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b4: ()=>NOTHING_RECALLED,
            f8: ()=>configuredVersion,
            zv: ()=>INSTANCE_STATUSES
        });
        let INSTANCE_STATUSES = [
            'notConfigured',
            'active',
            'paused',
            'hasErrors',
            'failed'
        ];
        let NOTHING_RECALLED = {
            setupProven: false,
            refusals: []
        };
        function configuredVersion(instance) {
            return instance.settings.find(({ id })=>'version' === id)?.value;
        }
    }),
    9020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            releaseAndReport: ()=>releaseAndReport
        });
        var core = __webpack_require__(6135);
        var about = __webpack_require__(4302);
        var results = __webpack_require__(8233);
        var markdown = __webpack_require__(3419);
        let UNKNOWN = '❓ unknown';
        function beforeAndAfter(result) {
            return (0, markdown.tp)([
                '',
                'before',
                'after'
            ], [
                [
                    'version',
                    versionCell(result.previousVersion),
                    versionAfter(result)
                ],
                [
                    'installed',
                    installedBefore(result),
                    yesNo(result.installed)
                ],
                [
                    'status',
                    result.previousStatus ?? '–',
                    result.status ?? '–'
                ]
            ]);
        }
        function versionAfter({ steps, version, previousVersion }) {
            let move = steps.find(({ kind })=>'create' === kind || 'set-version' === kind);
            if (move?.result === 'unknown') return UNKNOWN;
            return versionCell(move?.result === 'done' ? version : previousVersion);
        }
        function versionCell(version) {
            return void 0 === version ? '–' : (0, markdown.aY)(version);
        }
        function installedBefore({ steps, installed }) {
            return yesNo(steps.some(({ kind })=>'install' === kind) ? false : installed);
        }
        function yesNo(value) {
            if (void 0 === value) return UNKNOWN;
            return value ? 'yes' : 'no';
        }
        var failure_summary = __webpack_require__(171);
        let AFTER_A_PLAN = [
            {
                applies: ({ steps })=>steps.length > 0,
                say: (_place, { version })=>`if this is what you want, merge it, and release ${(0, markdown.aY)(version)}: by its tag, or without dry-run.`
            },
            {
                applies: ({ steps })=>0 === steps.length,
                say: ()=>'nothing. The workspace holds all of this already.'
            }
        ];
        let AFTER_A_RELEASE = [
            {
                applies: ({ installed })=>false === installed,
                say: (place)=>`it is not installed. To use it here, set the input ${(0, markdown.aY)('install')} to ${(0, markdown.aY)('true')}, or press Install in its row on ${page(place)}.`
            },
            {
                applies: ({ status })=>'notConfigured' === status,
                say: (place)=>`it is installed, but not set up. Give the input ${(0, markdown.aY)('setup')} from a secret, or press SetUp in its row on ${page(place)}.`
            },
            {
                applies: ({ status })=>'hasErrors' === status,
                say: ()=>'it works, with errors. Look at the log of the integration itself.'
            },
            {
                applies: ({ status })=>'paused' === status,
                say: ()=>'it is paused, and this action leaves it so. Resume it when it is to work.'
            },
            {
                applies: ({ newlyInstalled })=>newlyInstalled,
                say: publication
            }
        ];
        function nextSteps(result, place) {
            return (result.dryRun ? AFTER_A_PLAN : AFTER_A_RELEASE).filter(({ applies })=>applies(result)).map(({ say }, index)=>`👉 **${0 === index ? 'Next' : 'Then'}:** ${say(place, result)}`);
        }
        function publication({ integration, workspace }) {
            return `${(0, markdown.aY)(integration)} is installed in ${(0, markdown.aY)(workspace)} for the first time. To make it public to other organisations, write to the vendor at ${(0, markdown.aL)(about.tL)}; they find it then under «Настройки → Интеграции → Добавить интеграцию».`;
        }
        function page({ workspaceUrl }) {
            return (0, markdown.nf)('the page of integrations', workspaceUrl);
        }
        var quote = __webpack_require__(7819);
        let STEP_NAMES = {
            create: 'Create the integration',
            'set-version': 'Set the version',
            install: 'Install',
            setup: 'Set up',
            'patch-instance': 'Patch the instance'
        };
        let LONGEST_LIST = 100;
        let SHOWN_NAME_LENGTH = 80;
        let PARTS = {
            features: 'feature',
            webHooks: 'webhook',
            settings: 'setting',
            secrets: 'secret',
            instance: 'instance'
        };
        let OPS = {
            add: [
                '+',
                'added'
            ],
            replace: [
                '!',
                'replaced'
            ],
            remove: [
                '-',
                'removed'
            ]
        };
        let SHOWN = {
            another: [
                '!',
                'the instance shows another value'
            ],
            none: [
                '+',
                'the instance shows no value'
            ],
            'not-installed': [
                '+',
                'unknown before it is installed'
            ]
        };
        let SETUP_REASONS = {
            always: 'sent, as setup-when: always asks for',
            'not-configured': 'sent, because nobody has set it up yet',
            'new-version': 'sent with the new version',
            'values-differ': 'sent, because values differ'
        };
        function planDiff(plan) {
            let lines = [
                ...ownLines(plan),
                ...setupLines(plan),
                ...instanceLines(plan)
            ];
            let width = Math.max(...lines.map(([, , name])=>name.length));
            return (0, markdown.Ui)(lines.map(([sign, what, name, how])=>({
                    sign,
                    text: `${what.padEnd(10)} ${name.padEnd(width)}  ${how}`.trimEnd()
                })));
        }
        function plannedSteps({ steps, refusals }) {
            if (refusals.length > 0) return 'Nothing was written, and a release would be refused before it writes anything.';
            if (0 === steps.length) return 'A release would write nothing.';
            let names = steps.map((kind)=>STEP_NAMES[kind].toLowerCase()).join(', ');
            return `Nothing was written. A release would take these steps: ${names}.`;
        }
        function ownLines({ version, installed }) {
            return [
                ...change('version', named(version.from), named(version.to)),
                ...change('installed', plan_diff_yesNo(installed.from), plan_diff_yesNo(installed.to))
            ];
        }
        function change(what, from, to) {
            if (from === to) return [
                [
                    ' ',
                    what,
                    to,
                    ''
                ]
            ];
            let before = '' === from ? [] : [
                [
                    '-',
                    what,
                    from,
                    ''
                ]
            ];
            return [
                ...before,
                [
                    '+',
                    what,
                    to,
                    ''
                ]
            ];
        }
        function setupLines({ setup }) {
            if (null === setup) return [];
            let keys = setup.keys.map(({ key, instanceShows })=>{
                let [sign, how] = SHOWN[instanceShows];
                return [
                    sign,
                    'setup',
                    named(key),
                    how
                ];
            });
            let reason = [
                '!',
                'setup',
                '',
                SETUP_REASONS[setup.because]
            ];
            return [
                reason,
                ...capped(keys, 'setup')
            ];
        }
        function instanceLines({ instance }) {
            let lines = instance.map(({ op, part, item, field })=>{
                let [sign, done] = OPS[op];
                let name = [
                    item,
                    field
                ].filter((text)=>'' !== text).join(' ');
                return [
                    sign,
                    PARTS[part],
                    named(name),
                    done
                ];
            });
            return capped(lines, 'instance');
        }
        function capped(lines, what) {
            let more = lines.length - LONGEST_LIST;
            if (more <= 0) return [
                ...lines
            ];
            return [
                ...lines.slice(0, LONGEST_LIST),
                [
                    ' ',
                    what,
                    `and ${more} more`,
                    ''
                ]
            ];
        }
        function named(text) {
            return (0, quote.g$)(text, SHOWN_NAME_LENGTH);
        }
        function plan_diff_yesNo(value) {
            return value ? 'yes' : 'no';
        }
        let MS_PER_SECOND = 1_000;
        let MS_PER_MINUTE = 60_000;
        function duration(ms) {
            if (ms < MS_PER_SECOND) return `${ms} ms`;
            let tenths = Math.round(ms / 100);
            if (100 * tenths < MS_PER_MINUTE) return `${(tenths / 10).toFixed(1)} s`;
            let seconds = Math.round(ms / MS_PER_SECOND);
            return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
        }
        let STEP_RESULTS = {
            planned: '📝 planned',
            done: '✅ done',
            'not-done': '⬜ not done',
            unknown: '❓ unknown'
        };
        let PHASES = {
            observe: {
                name: 'Read the workspace',
                done: '👀 read'
            },
            verify: {
                name: 'Verify the instance',
                done: '👀 verified'
            }
        };
        let BAR_LENGTH = 16;
        let SPACE = '&nbsp;';
        function timeline({ phases, steps }) {
            let rows = [
                ...phases.filter(({ phase })=>'observe' === phase).map(phaseRow),
                ...steps.map(stepRow),
                ...phases.filter(({ phase })=>'verify' === phase).map(phaseRow)
            ];
            let totalMs = rows.reduce((sum, { durationMs = 0 })=>sum + durationMs, 0);
            let startMs = 0;
            let cells = rows.map(({ name, change, result, durationMs })=>{
                if (void 0 === durationMs) return [
                    name,
                    change,
                    result,
                    '',
                    ''
                ];
                let bar = barOf({
                    startMs,
                    durationMs,
                    totalMs
                });
                startMs += durationMs;
                return [
                    name,
                    change,
                    result,
                    duration(durationMs).replaceAll(' ', SPACE),
                    bar
                ];
            });
            return (0, markdown.tp)([
                'step',
                'change',
                'result',
                'time',
                `${duration(totalMs)} in all`
            ], cells);
        }
        function phaseRow({ phase, result, durationMs }) {
            let { name, done } = PHASES[phase];
            return {
                name,
                change: '',
                result: 'done' === result ? done : '❌ failed',
                durationMs
            };
        }
        function stepRow({ kind, from, to, result, durationMs }) {
            let change = '' === from ? (0, markdown.aY)(to) : `${(0, markdown.aY)(from)} → ${(0, markdown.aY)(to)}`;
            return {
                name: STEP_NAMES[kind],
                change,
                result: STEP_RESULTS[result],
                durationMs
            };
        }
        function barOf(span) {
            let perMs = BAR_LENGTH / Math.max(span.totalMs, 1);
            let start = Math.min(Math.round(span.startMs * perMs), BAR_LENGTH - 1);
            let end = Math.max(Math.round((span.startMs + span.durationMs) * perMs), start + 1);
            let length = Math.min(end, BAR_LENGTH) - start;
            return `<code>${SPACE.repeat(start)}${'█'.repeat(length)}${SPACE.repeat(BAR_LENGTH - start - length)}</code>`;
        }
        let OUTCOMES = {
            created: '✅ Created',
            updated: '✅ Updated',
            unchanged: '✅ Unchanged, nothing to do:',
            planned: '📝 Planned:'
        };
        function releaseSummary(result, facts) {
            return [
                `### ${headline(result, facts)}`,
                ...(0, results.d)(result).map(failure_summary.k),
                ...result.dryRun ? plan(result) : release(result),
                ...0 === facts.remarks.length ? [] : [
                    facts.remarks.map((remark)=>`> ${(0, markdown.aL)(remark)}`).join('\n>\n')
                ],
                ...void 0 === result.failure ? nextSteps(result, facts) : [],
                `The version comes from ${(0, markdown.aL)(facts.source)}. ${(0, markdown.nf)('Integrations of the workspace', facts.workspaceUrl)}`,
                ''
            ].join('\n\n');
        }
        function headline(result, { integration, workspace }) {
            let { outcome, version } = result;
            let what = `${(0, markdown.aY)(integration)} ${(0, markdown.aY)(version)} in ${(0, markdown.aY)(workspace)}`;
            return `${void 0 === outcome ? failedOutcome(result) : OUTCOMES[outcome]} ${what}`;
        }
        function failedOutcome({ dryRun, plan, steps }) {
            if (dryRun) return void 0 === plan ? '❌ Not planned:' : '❌ Would be refused:';
            let results = new Set(steps.map(({ result })=>result));
            if (0 === results.size && plan?.refusals.length === 0) return '❌ Nothing to release, but the run failed:';
            if (results.has('unknown')) return '❓ Perhaps released:';
            if (!results.has('done')) return '❌ Not released:';
            return results.has('not-done') ? '❌ Released in part:' : '❌ Released, but the run failed:';
        }
        function plan({ plan: planned }) {
            if (void 0 === planned) return [];
            return [
                planDiff(planned),
                plannedSteps(planned)
            ];
        }
        function release(result) {
            return [
                ...hasLooked(result) ? [
                    beforeAndAfter(result)
                ] : [],
                ...result.phases.length + result.steps.length === 0 ? [] : [
                    timeline(result)
                ]
            ];
        }
        function hasLooked({ failure, integrationId, steps }) {
            return void 0 === failure || void 0 !== integrationId || steps.length > 0;
        }
        var report_failure = __webpack_require__(8102);
        function prepareReport() {
            process.getBuiltinModule('node:crypto');
        }
        function reportRelease(release, { inputs, log }) {
            let { workspace } = inputs.connection;
            let { integration } = inputs.release;
            let { source } = inputs.source;
            let workspaceUrl = (0, about.d_)(inputs.connection);
            let result = log.withoutSecrets(release);
            let outputs = outputsOf(log.shownData(result), log.shown(workspaceUrl));
            for (let [name, value] of Object.entries(outputs))core.uH(name, value);
            let facts = {
                integration,
                workspace,
                workspaceUrl,
                source,
                remarks: log.remarks
            };
            (0, report_failure.Sy)(releaseSummary(result, log.withoutSecrets(facts)), log);
            if (void 0 !== result.failure) (0, report_failure.fJ)((0, results.d)(result), log);
            else log.info(`${integration} ${result.version} in ${workspace}: ${result.outcome ?? ''}.`);
        }
        function outputsOf(result, workspaceUrl) {
            return {
                version: result.version,
                'previous-version': result.previousVersion ?? '',
                'integration-id': result.integrationId ?? '',
                outcome: result.outcome ?? '',
                installed: void 0 === result.installed ? '' : String(result.installed),
                status: result.status ?? '',
                steps: JSON.stringify(result.steps),
                plan: void 0 === result.plan ? '' : JSON.stringify(result.plan),
                'workspace-url': workspaceUrl
            };
        }
        var external_node_process_ = __webpack_require__(1708);
        let systemClock = {
            now: ()=>Number(external_node_process_.hrtime.bigint()) / 1e6,
            wallTime: ()=>Date.now(),
            sleep: (ms, signal)=>new Promise((resolve, reject)=>{
                    let giveUp = ()=>{
                        clearTimeout(timer);
                        reject(signal?.reason);
                    };
                    let timer = setTimeout(()=>{
                        signal?.removeEventListener('abort', giveUp);
                        resolve();
                    }, ms);
                    if (signal?.aborted) giveUp();
                    else signal?.addEventListener('abort', giveUp, {
                        once: true
                    });
                })
        };
        var models = __webpack_require__(8765);
        let NO_HISTORY = {
            recall: ()=>Promise.resolve(models.b4),
            record: (_release, work)=>work()
        };
        var errors = __webpack_require__(452);
        var json = __webpack_require__(6413);
        function keysThatDiffer(setup, instance) {
            let shown = [
                ...instance.settings,
                ...instance.secrets
            ];
            return Object.entries(setup).filter(([key, value])=>!isShown(key, {
                    value,
                    shown
                })).map(([key])=>key);
        }
        function shownInstead(key, instance) {
            let wanted = key.toLowerCase();
            let isOfKey = ({ id, value })=>void 0 !== value && `${id}.`.toLowerCase().startsWith(`${wanted}.`);
            return [
                ...instance.settings,
                ...instance.secrets
            ].some(isOfKey) ? 'another' : 'none';
        }
        function keysShownOtherwise(setup, instance) {
            let shown = [
                ...instance.settings,
                ...instance.secrets
            ];
            return Object.entries(setup).filter(([key, value])=>isShownOtherwise(key, {
                    value,
                    shown
                })).map(([key])=>key);
        }
        function isShownOtherwise(key, { value, shown }) {
            if (isShown(key, {
                value,
                shown
            })) return false;
            if (void 0 !== shownValue(shown, key)) return true;
            let fields = (0, json.O)(value) ? Object.entries(value) : [];
            return fields.some(([name, field])=>isShownOtherwise(`${key}.${name}`, {
                    value: field,
                    shown
                }));
        }
        function isShown(key, { value, shown }) {
            if (isShownAs(value, shownValue(shown, key))) return true;
            let fields = (0, json.O)(value) ? Object.entries(value) : [];
            return fields.length > 0 && fields.every(([name, field])=>isShown(`${key}.${name}`, {
                    value: field,
                    shown
                }));
        }
        function shownValue(shown, key) {
            let setting = shown.find(({ id })=>id === key) ?? shown.find(({ id })=>id.toLowerCase() === key.toLowerCase());
            return setting?.value;
        }
        function isShownAs(wanted, shown) {
            if (null === wanted) return void 0 === shown || '' === shown;
            if (void 0 === shown) return false;
            if ('string' == typeof wanted) return shown === wanted;
            if ('boolean' == typeof wanted) return shown.toLowerCase() === String(wanted);
            if ('number' == typeof wanted) return '' !== shown.trim() && Number(shown) === wanted;
            return shown === JSON.stringify(wanted);
        }
        var compare_versions = __webpack_require__(9809);
        var grammar = __webpack_require__(8869);
        function segmentsOf(path) {
            return path.split('/').slice(1).map((segment)=>segment.replaceAll('~1', '/').replaceAll('~0', '~'));
        }
        let PARTS_WITH_ITEMS = [
            'features',
            'webHooks',
            'settings',
            'secrets'
        ];
        function instanceChange({ op, path }) {
            let segments = segmentsOf(path);
            let [root = '', item = '', ...field] = segments;
            let part = PARTS_WITH_ITEMS.find((name)=>name.toLowerCase() === root.toLowerCase());
            if (void 0 === part) return {
                op,
                part: 'instance',
                item: '',
                field: segments.join('/')
            };
            return {
                op,
                part,
                item,
                field: field.join('/')
            };
        }
        function covers(held, wanted) {
            if ((0, json.O)(held) && (0, json.O)(wanted)) return [
                ...new Set([
                    ...Object.keys(held),
                    ...Object.keys(wanted)
                ])
            ].every((key)=>coversField(held[key], wanted[key]));
            if (Array.isArray(held) && Array.isArray(wanted)) {
                let items = wanted;
                let heldItems = held;
                return heldItems.length === items.length && heldItems.every((item, index)=>covers(item, items[index] ?? null));
            }
            return held === wanted;
        }
        function coversField(held, wanted) {
            if (void 0 === wanted) return isNothing(held);
            return void 0 === held ? isNothing(wanted) : covers(held, wanted);
        }
        function isNothing(value) {
            let isEmptyList = Array.isArray(value) && 0 === value.length;
            return isEmptyList || null == value || false === value || '' === value;
        }
        function sameElement(held, added) {
            if (isWebHook(held) && isWebHook(added)) return WEBHOOK_IDENTITY.every((field)=>isSameTrait(held[field], added[field]));
            return covers(held, added);
        }
        let WEBHOOK_IDENTITY = [
            'relativeUrl',
            'triggerType',
            'filter',
            'schedule'
        ];
        function isSameTrait(held, added) {
            return isBlank(held) && isBlank(added) || coversField(held, added);
        }
        function isBlank(value) {
            return (0, json.O)(value) ? Object.values(value).every(isBlank) : isNothing(value);
        }
        function isWebHook(value) {
            return (0, json.O)(value) && 'relativeUrl' in value;
        }
        function remainingOperations(operations, document) {
            let remaining = [];
            let unclear = [];
            let state = document;
            for (let operation of operations){
                let isUnclear = isFromUnknownField(operation, state) || unclear.some((before)=>mayDependOn(operation, before));
                let effect = isUnclear ? 'unclear' : effectOf(operation, {
                    node: state,
                    segments: segmentsOf(operation.path)
                });
                if ('none' !== effect) {
                    remaining.push(operation);
                    if ('unclear' === effect) unclear.push(operation);
                    else state = effect.becomes ?? state;
                }
            }
            return 0 === unclear.length && covers(document, state) ? [] : remaining;
        }
        let FIELDS = [
            'baseUrl',
            'features',
            'secrets',
            'settings',
            'status',
            'webHooks'
        ];
        function isFromUnknownField({ op, path }, document) {
            let [root = ''] = segmentsOf(path);
            let isKnown = FIELDS.some((field)=>isSameName(field, root));
            return 'remove' === op && !isKnown && void 0 === childOf(document, root);
        }
        function mayDependOn({ op, path }, before) {
            return isWithin(path, before.path) || 'add' !== op && isWithin(before.path, path);
        }
        function isWithin(path, outer) {
            return `${path}/`.toLowerCase().startsWith(`${outer}/`.toLowerCase());
        }
        function effectOf(operation, { node, segments }) {
            let [segment, ...rest] = segments;
            if (void 0 === segment) return EFFECTS[operation.op](node, operation.value ?? null);
            let child = childOf(node, segment);
            let isGone = Array.isArray(node) || 0 === rest.length;
            if (void 0 === child && 'remove' === operation.op) return isGone ? 'none' : 'unclear';
            if (void 0 === child && !(0, json.O)(node)) return 'unclear';
            let effect = effectOf(operation, {
                node: child,
                segments: rest
            });
            if ('string' == typeof effect) return effect;
            return {
                becomes: withChild(node, {
                    segment,
                    child: effect.becomes
                })
            };
        }
        let EFFECTS = {
            remove: ()=>({
                    becomes: void 0
                }),
            replace: (node, value)=>void 0 !== node && covers(node, value) ? 'none' : {
                    becomes: value
                },
            add: (node, value)=>{
                if (!Array.isArray(node)) return 'unclear';
                let items = node;
                return items.some((item)=>sameElement(item, value)) ? 'none' : {
                    becomes: [
                        ...items,
                        value
                    ]
                };
            }
        };
        function childOf(node, segment) {
            if (Array.isArray(node)) return node.find((item)=>hasId(item, segment));
            if (!(0, json.O)(node)) return;
            let field = fieldOf(node, segment);
            return void 0 === field ? void 0 : node[field];
        }
        function fieldOf(node, segment) {
            if (Object.hasOwn(node, segment)) return segment;
            return Object.keys(node).find((key)=>isSameName(key, segment));
        }
        function isSameName(a, b) {
            return a.toLowerCase() === b.toLowerCase();
        }
        function withChild(node, { segment, child }) {
            if (Array.isArray(node)) {
                let items = node;
                let at = items.findIndex((item)=>hasId(item, segment));
                return items.toSpliced(at, 1, ...void 0 === child ? [] : [
                    child
                ]);
            }
            let fields = (0, json.O)(node) ? node : {};
            let field = fieldOf(fields, segment) ?? segment;
            if (void 0 !== child) return {
                ...fields,
                [field]: child
            };
            return Object.fromEntries(Object.entries(fields).filter(([key])=>key !== field));
        }
        function hasId(item, id) {
            return (0, json.O)(item) && 'string' == typeof item.id && isSameName(item.id, id);
        }
        function planRelease(options, observed, recalled = models.b4) {
            let moved = [
                ...versionStep(options, observed),
                ...installStep(options, observed)
            ];
            let { setupProven } = recalled;
            let setup = plannedSetup(options, {
                observed,
                setupProven,
                moves: moved.length > 0
            });
            let operations = operationsLeft(options, observed);
            return {
                steps: [
                    ...moved,
                    ...setupStep(options, {
                        observed,
                        setup
                    }),
                    ...patchStep(operations)
                ],
                changes: {
                    version: {
                        from: observed.integration?.version ?? '',
                        to: options.version
                    },
                    installed: installation(options, observed),
                    setup,
                    instance: operations.map(instanceChange)
                },
                refusals: [
                    ...recalled.refusals,
                    ...downgrade(options, observed),
                    ...missingInstance(options, observed)
                ]
            };
        }
        function downgrade({ version, allowDowngrade }, { integration }) {
            if (allowDowngrade || void 0 === integration) return [];
            let held = integration.version;
            if (!(0, grammar.l)(held)) return [
                {
                    code: 'downgrade-refused',
                    message: `The workspace holds the version ${(0, quote.hD)(held)}, which cannot be compared with ${version}.`,
                    hint: 'Set allow-downgrade to true for this run if it is to be replaced.'
                }
            ];
            if ((0, compare_versions.Z)(version, held) >= 0) return [];
            return [
                {
                    code: 'downgrade-refused',
                    message: `The workspace holds the version ${held}, which is higher than ${version}.`,
                    hint: 'If the lower version is meant, set allow-downgrade to true for this run.'
                }
            ];
        }
        function missingInstance(options, { instance }) {
            if (void 0 !== instance || options.install) return [];
            let asked = [
                ...void 0 === options.setup ? [] : [
                    'setup'
                ],
                ...0 === options.instancePatch.length ? [] : [
                    'instance-patch'
                ]
            ];
            if (0 === asked.length) return [];
            return [
                {
                    code: 'not-installed',
                    message: `The input ${asked.join(' and ')} needs an installed integration, and it is not installed.`,
                    hint: 'Set install to true, or install the integration on the admin page first.'
                }
            ];
        }
        function versionStep({ version }, { integration }) {
            if (void 0 === integration) return [
                {
                    kind: 'create',
                    from: '',
                    to: version
                }
            ];
            if (integration.version === version) return [];
            return [
                {
                    kind: 'set-version',
                    from: integration.version,
                    to: version
                }
            ];
        }
        function installStep({ install }, { instance }) {
            if (!install || void 0 !== instance) return [];
            return [
                {
                    kind: 'install',
                    from: '',
                    to: 'notConfigured'
                }
            ];
        }
        function installation({ install }, { instance }) {
            let from = void 0 !== instance;
            return {
                from,
                to: from || install
            };
        }
        function plannedSetup({ setup, setupWhen }, { observed: { instance }, setupProven, moves }) {
            if (void 0 === setup) return null;
            let keys = setupKeyChanges(setup, {
                instance,
                setupProven
            });
            let applies = [
                [
                    'always',
                    'always' === setupWhen
                ],
                [
                    'not-configured',
                    (instance?.status ?? 'notConfigured') === 'notConfigured'
                ],
                [
                    'new-version',
                    'changed' === setupWhen && moves
                ],
                [
                    'values-differ',
                    'changed' === setupWhen && keys.length > 0
                ]
            ];
            let because = applies.find(([, so])=>so)?.[0];
            return void 0 === because ? null : {
                because,
                keys
            };
        }
        function setupKeyChanges(setup, { instance, setupProven }) {
            let differing = setupProven ? keysShownOtherwise : keysThatDiffer;
            let keys = void 0 === instance ? Object.keys(setup) : differing(setup, instance);
            return keys.map((key)=>({
                    key,
                    instanceShows: void 0 === instance ? 'not-installed' : shownInstead(key, instance)
                }));
        }
        function setupStep({ setup }, { observed: { instance }, setup: planned }) {
            if (void 0 === setup || null === planned) return [];
            return [
                {
                    kind: 'setup',
                    from: instance?.status ?? 'notConfigured',
                    to: 'active',
                    setup
                }
            ];
        }
        function operationsLeft({ instancePatch }, { instance }) {
            return void 0 === instance ? instancePatch : remainingOperations(instancePatch, instance.document);
        }
        function patchStep(operations) {
            if (0 === operations.length) return [];
            let to = operations.map(({ op, path })=>`${op} ${path}`).join(', ');
            return [
                {
                    kind: 'patch-instance',
                    from: '',
                    to,
                    operations
                }
            ];
        }
        var request_error = __webpack_require__(3699);
        async function pause(ms, { clock, limits }) {
            await clock.sleep(Math.min(ms, limits.remainingMs()), limits.cancelled).catch(()=>void 0);
        }
        let MAX_SENDS = 3;
        let RESEND_PAUSE_MS = 1_000;
        let FIRST_LOOK_PAUSE_MS = 250;
        let LONGEST_LOOK_PAUSE_MS = 4_000;
        let TOO_MANY_REQUESTS = 429;
        let UNAVAILABLE = 503;
        let NO_ANSWER = new Set([
            408,
            502,
            504
        ]);
        let LOOK_YOURSELF = 'Look at the page of the workspace, then run again: what is there is found and kept.';
        async function performWrite(write, around) {
            let doubts = {
                mayHaveHappened: false,
                mayStillHappen: false
            };
            try {
                await sendUntilDone(write, {
                    around,
                    doubts
                });
                return {
                    result: 'done'
                };
            } catch (error) {
                if (!(error instanceof errors.K2)) throw error;
                return {
                    result: doubts.mayHaveHappened ? 'unknown' : 'not-done',
                    error
                };
            }
        }
        async function sendUntilDone(write, { around, doubts }) {
            if (write.findFirst && await write.find()) return;
            for(let sends = 1;; sends += 1){
                let lost = await send(write, doubts);
                if (void 0 === lost) return;
                let again = sends < MAX_SENDS && maySendAgain(write, lost);
                if (!again && !isWorthALook(lost, {
                    write,
                    doubts
                })) throw lost;
                await waitBeforeLook(lost, {
                    write,
                    again,
                    around
                });
                if (await lookUp(write, {
                    again,
                    around,
                    doubts
                })) return void around.log.info(`${write.label}: it has happened.`);
                if (!again) throw notSeen(lost, {
                    write,
                    doubts
                });
                around.log.info(`${write.label}: it cannot be seen that it has happened; sending it again.`);
            }
        }
        async function send(write, doubts) {
            let lost = await trySend(write);
            if (void 0 === lost) return;
            note(lost, doubts);
            if ('cancelled' === lost.code || 'budget-exceeded' === lost.code) throw lost;
            return lost;
        }
        async function trySend(write) {
            try {
                if (await write.send()) return;
            } catch (error) {
                if (error instanceof request_error.G) return error;
                throw error;
            }
            return new request_error.G({
                code: 'outcome-unknown',
                message: 'The answer does not say what has been done.',
                hint: LOOK_YOURSELF,
                fate: 'unknown'
            });
        }
        function note(lost, doubts) {
            if ('unknown' !== lost.fate) return;
            doubts.mayHaveHappened = true;
            doubts.mayStillHappen ||= !isServicesOwnError(lost);
        }
        function isServicesOwnError(lost) {
            let { status } = lost;
            if (void 0 === status || status < 400 || NO_ANSWER.has(status)) return false;
            return status !== UNAVAILABLE || wasNotTakenOn(lost);
        }
        function wasNotTakenOn({ status, retryAfterMs }) {
            return status === TOO_MANY_REQUESTS || status === UNAVAILABLE && void 0 !== retryAfterMs;
        }
        function maySendAgain(write, lost) {
            return wasNotTakenOn(lost) || 'unknown' === lost.fate && write.repeatable;
        }
        function isWorthALook({ status }, { write, doubts }) {
            return doubts.mayHaveHappened || 409 === status && write.conflictMeansDone;
        }
        async function waitBeforeLook({ message, retryAfterMs = 0 }, { write, again, around }) {
            let remainingMs = around.limits.remainingMs();
            if (retryAfterMs > remainingMs) throw new errors.K2({
                code: 'service-unavailable',
                message: `${message} The next request would have to wait ${Math.round(retryAfterMs / 1000)} s, but only ${Math.round(remainingMs / 1000)} s of the timeout are left.`,
                hint: 'Run again later, or raise the input timeout.'
            });
            let waitMs = Math.max(again ? RESEND_PAUSE_MS : 0, retryAfterMs);
            let when = 0 === waitMs ? '' : ` in ${(waitMs / 1000).toFixed(1)} s`;
            around.log.info(`${write.label}: ${message} Looking it up${when}.`);
            if (waitMs > 0) await pause(waitMs, around);
        }
        async function lookUp(write, { again, around, doubts }) {
            let once = again && (write.repeatable || !doubts.mayHaveHappened);
            let until = around.clock.now() + (once ? 0 : write.settleMs);
            for(let pauseMs = FIRST_LOOK_PAUSE_MS;; pauseMs *= 2){
                if (await look(write, doubts)) return true;
                let leftMs = until - around.clock.now();
                if (leftMs <= 0) return false;
                await pause(Math.min(pauseMs, LONGEST_LOOK_PAUSE_MS, leftMs), around);
            }
        }
        async function look(write, doubts) {
            try {
                return await write.find();
            } catch (error) {
                if (!(error instanceof request_error.G) || !doubts.mayHaveHappened) throw error;
                let { code, hint } = error;
                let message = `${write.label}: whether it has happened could not be read. ${error.message}`;
                throw new errors.K2({
                    code,
                    message,
                    hint,
                    cause: error
                });
            }
        }
        function notSeen(lost, { write, doubts }) {
            if (doubts.mayStillHappen) return new errors.K2({
                code: 'outcome-unknown',
                message: `${write.label}: it cannot be seen that it has happened. ${lost.message}`,
                hint: LOOK_YOURSELF,
                cause: lost
            });
            if (write.absenceShows) doubts.mayHaveHappened = false;
            return lost;
        }
        function findIntegration(alike, name) {
            let [only, ...others] = alike;
            if (void 0 === only || 0 === others.length && only.name === name) return only;
            throw new errors.K2({
                code: 'ambiguous-name',
                message: 0 === others.length ? `The workspace has no ${(0, quote.hD)(name)}, but ${(0, quote.hD)(only.name)}, which differs in case only.` : `The workspace lists ${(0, quote.hD)(name)} ${alike.length} times: ${alike.map((row)=>`${(0, quote.hD)(row.name, 80)} ${(0, quote.g$)(row.id, 80)}`).join(', ')}.`,
                hint: 'Write the input integration as the workspace does, or have the spare one removed.'
            });
        }
        async function observe(workspace, name) {
            let integration = await readIntegration(workspace, name);
            let instance = void 0 === integration ? void 0 : await workspace.readInstance(integration);
            return {
                integration,
                instance
            };
        }
        async function readIntegration(workspace, name) {
            return findIntegration(await workspace.integrationsNamed(name), name);
        }
        let LIST_SETTLE_MS = 12_000;
        let INSTANCE_SETTLE_MS = 2_000;
        let WRITES = {
            create: (step, { workspace, options: { integration: name }, record })=>({
                    label: `Create ${name} ${step.to}`,
                    send: async ()=>{
                        record.integration = await workspace.createIntegration(name, step.to);
                        return void 0 !== record.integration;
                    },
                    find: async ()=>{
                        let found = await readIntegration(workspace, name);
                        if (void 0 !== found) refuseOtherVersion(found, step);
                        record.integration = found;
                        return void 0 !== found;
                    },
                    settleMs: LIST_SETTLE_MS,
                    absenceShows: true,
                    repeatable: false,
                    conflictMeansDone: true,
                    findFirst: false
                }),
            'set-version': (step, { workspace, options, record })=>({
                    label: `Set the version ${(0, quote.g$)(step.from)} → ${step.to}`,
                    send: async ()=>{
                        let integration = integrationOf(record);
                        await workspace.setVersion(integration, step.to);
                        record.integration = {
                            ...integration,
                            version: step.to
                        };
                        return true;
                    },
                    find: async ()=>{
                        let found = await readIntegration(workspace, options.integration);
                        if (void 0 === found || found.version === step.from) return false;
                        refuseOtherVersion(found, step);
                        record.integration = found;
                        return true;
                    },
                    settleMs: LIST_SETTLE_MS,
                    absenceShows: true,
                    repeatable: true,
                    conflictMeansDone: false,
                    findFirst: false
                }),
            install: (_step, { workspace, record })=>({
                    label: 'Install',
                    send: ()=>workspace.install(integrationOf(record)).then(isDone),
                    find: async ()=>await workspace.readInstance(integrationOf(record)) !== void 0,
                    settleMs: INSTANCE_SETTLE_MS,
                    absenceShows: true,
                    repeatable: true,
                    conflictMeansDone: true,
                    findFirst: false
                }),
            setup: ({ setup }, { workspace, record })=>{
                let shows = (instance)=>void 0 !== instance && 'notConfigured' !== instance.status && 0 === keysThatDiffer(setup, instance).length;
                let canTell = !shows(record.instanceBefore);
                return {
                    label: 'Set up',
                    send: ()=>workspace.setUp(integrationOf(record), setup).then(isDone),
                    find: async ()=>canTell && shows(await workspace.readInstance(integrationOf(record))),
                    settleMs: canTell ? INSTANCE_SETTLE_MS : 0,
                    absenceShows: false,
                    repeatable: true,
                    conflictMeansDone: false,
                    findFirst: false
                };
            },
            'patch-instance': ({ operations }, { workspace, record })=>{
                let left = operations;
                return {
                    label: 'Patch the instance',
                    send: ()=>workspace.changeInstance(integrationOf(record), left).then(isDone),
                    find: async ()=>{
                        let instance = await workspace.readInstance(integrationOf(record));
                        if (void 0 === instance) return false;
                        left = remainingOperations(operations, instance.document);
                        return 0 === left.length;
                    },
                    settleMs: INSTANCE_SETTLE_MS,
                    absenceShows: false,
                    repeatable: operations.every(({ op })=>'add' !== op),
                    conflictMeansDone: false,
                    findFirst: 'stale' === record.instance.kind
                };
            }
        };
        function isDone() {
            return true;
        }
        function integrationOf({ integration }) {
            if (void 0 !== integration) return integration;
            throw new Error('The plan has a step for an integration that nothing created.');
        }
        function refuseOtherVersion(found, { to }) {
            if (found.version === to) return;
            throw new errors.K2({
                code: 'conflict',
                message: `Somebody else gave ${(0, quote.hD)(found.name)} the version ${(0, quote.hD)(found.version)} during this run.`,
                hint: 'Let releases of one integration run one after the other (concurrency); then run again.'
            });
        }
        async function applyPlan(steps, context) {
            for (let [index, step] of steps.entries()){
                let startedAt = context.clock.now();
                let write = writeFor(step, context);
                let ending = await performWrite(write, context);
                let durationMs = Math.round(context.clock.now() - startedAt);
                context.record.ended(index, {
                    result: ending.result,
                    durationMs
                });
                if ('done' !== ending.result) throw ending.error;
                context.log.info(`${write.label}: done in ${durationMs} ms.`);
            }
        }
        function writeFor(step, context) {
            let toWrite = WRITES[step.kind];
            return toWrite(step, context);
        }
        function describeObserved({ integration: name }, { integration, instance }) {
            if (void 0 === integration) return `The workspace has no integration ${name} yet.`;
            let held = `The workspace holds ${name} ${(0, quote.g$)(integration.version)}`;
            return void 0 === instance ? `${held}, not installed.` : `${held}, installed, ${describeInstance(instance)}.`;
        }
        function describeInstance(instance) {
            let version = (0, models.f8)(instance);
            return void 0 === version ? instance.status : `${instance.status} at version ${(0, quote.hD)(version)}`;
        }
        let IN_WORDS = {
            create: ({ to })=>`create it at ${to}`,
            'set-version': ({ from, to })=>`set the version ${(0, quote.g$)(from)} → ${to}`,
            install: ()=>'install it',
            setup: ()=>'set it up',
            'patch-instance': ({ to })=>`patch the instance (${(0, quote.g$)(to)})`
        };
        function describePlan({ steps, refusals }) {
            if (refusals.length > 0) return `Plan: refused (${refusals.map(({ code })=>code).join(', ')}).`;
            if (0 === steps.length) return 'Plan: nothing to write.';
            return `Plan: ${steps.map((step)=>IN_WORDS[step.kind](step)).join('; ')}.`;
        }
        function planReport({ steps, changes, refusals }) {
            return {
                ...changes,
                steps: steps.map(({ kind })=>kind),
                refusals
            };
        }
        class ReleaseRecord {
            #options;
            #previousVersion;
            #plan;
            #steps = [];
            #phases = [];
            #instance = {
                kind: 'stale'
            };
            #instanceBefore;
            #installed;
            integration;
            constructor(options){
                this.#options = options;
            }
            get instance() {
                return this.#instance;
            }
            get instanceBefore() {
                return this.#instanceBefore;
            }
            observed({ integration, instance }) {
                this.#previousVersion = integration?.version;
                this.#instanceBefore = instance;
                this.integration = integration;
                this.sawInstance(instance);
            }
            sawInstance(instance) {
                this.#instance = {
                    kind: 'read',
                    instance
                };
                if (true !== this.#installed) this.#installed = void 0 !== instance;
            }
            planned(plan) {
                this.#plan = planReport(plan);
                let result = this.#options.dryRun ? 'planned' : 'not-done';
                let steps = 0 === plan.refusals.length ? plan.steps : [];
                this.#steps = steps.map(({ kind, from, to })=>({
                        kind,
                        from,
                        to,
                        result
                    }));
            }
            passed(phase) {
                this.#phases.push(phase);
            }
            ended(index, { result, durationMs }) {
                let step = this.#steps[index];
                if (void 0 !== step) this.#steps[index] = {
                    ...step,
                    result,
                    durationMs
                };
                if (step?.kind === 'install' && 'not-done' !== result) this.#installed = 'done' === result ? true : void 0;
                if ('not-done' !== result) this.#instance = {
                    kind: 'stale'
                };
            }
            hasDone(kind) {
                return this.#steps.some((step)=>step.kind === kind && 'done' === step.result);
            }
            toResult(failure) {
                let instance = 'read' === this.#instance.kind ? this.#instance.instance : void 0;
                return {
                    version: this.#options.version,
                    previousVersion: this.#previousVersion,
                    integrationId: this.integration?.id,
                    outcome: void 0 === failure ? this.#outcome() : void 0,
                    installed: this.#installed,
                    status: instance?.status,
                    previousStatus: this.#instanceBefore?.status,
                    newlyInstalled: this.hasDone('install'),
                    dryRun: this.#options.dryRun,
                    plan: this.#plan,
                    steps: this.#steps,
                    phases: this.#phases,
                    failure
                };
            }
            #outcome() {
                if (0 === this.#steps.length) return 'unchanged';
                if (this.#options.dryRun) return 'planned';
                return this.hasDone('create') ? 'created' : 'updated';
            }
        }
        function judgeInstance(instance, expected) {
            let verdict = judge(instance, expected);
            if ('none' !== expected.waitFor) return verdict;
            if ('failed' === verdict.kind) return {
                kind: 'warning',
                text: 'The instance is Failed.'
            };
            return 'wait' === verdict.kind ? {
                kind: 'notice',
                text: verdict.text
            } : verdict;
        }
        function judge(instance, expected) {
            switch(instance?.status){
                case void 0:
                    return {
                        kind: 'wait',
                        text: 'The instance does not show yet.'
                    };
                case 'unknown':
                    return {
                        kind: 'wait',
                        text: 'The instance has a status that this action does not know.'
                    };
                case 'failed':
                    return {
                        kind: 'failed'
                    };
                case 'paused':
                    return {
                        kind: 'notice',
                        text: 'The instance is Paused; it was left so.'
                    };
                case 'notConfigured':
                    return expected.setUp ? {
                        kind: 'wait',
                        text: 'The instance is NotConfigured although it was set up.'
                    } : {
                        kind: 'notice',
                        text: 'The instance is NotConfigured: it has not been set up yet.'
                    };
                case 'hasErrors':
                    return judgeWorking(instance, {
                        expected,
                        verdict: {
                            kind: 'warning',
                            text: 'The instance HasErrors: it works, with errors.'
                        }
                    });
                case 'active':
                    return judgeWorking(instance, {
                        expected,
                        verdict: {
                            kind: 'info',
                            text: `The instance is ${describeInstance(instance)}.`
                        }
                    });
            }
        }
        function judgeWorking(instance, { expected, verdict }) {
            let shown = (0, models.f8)(instance);
            if (void 0 !== shown && isSameVersion(shown, expected.version)) return verdict;
            let former = void 0 === shown ? 'no version' : `the version ${(0, quote.hD)(shown)}`;
            let text = `The instance still shows ${former}, not ${expected.version}.`;
            if ('version' === expected.waitFor) return {
                kind: 'wait',
                text
            };
            if (void 0 === shown) return verdict;
            return 'info' === verdict.kind ? {
                kind: 'notice',
                text: `${text} The service brings it up to date on its own schedule.`
            } : {
                kind: verdict.kind,
                text: `${verdict.text} ${text}`
            };
        }
        function isSameVersion(shown, version) {
            return shown === version || (0, grammar.l)(shown) && 0 === (0, compare_versions.Z)(shown, version);
        }
        let FIRST_POLL_PAUSE_MS = 250;
        let LONGEST_POLL_PAUSE_MS = 10_000;
        let PAUSE_GROWTH = 1.5;
        let PROGRESS_EVERY_MS = 15_000;
        async function verifyInstance(context) {
            let { options, limits, log } = context;
            try {
                await waitForInstance(context);
            } catch (error) {
                let mayFail = 'none' !== options.waitFor || limits.stopReason()?.code === 'cancelled';
                if (mayFail || !(error instanceof errors.K2)) throw error;
                log.warning(`What became of the instance could not be read. ${error.message}`);
            }
        }
        async function waitForInstance(context) {
            let { options, clock, log } = context;
            let expected = {
                ...options,
                setUp: context.record.hasDone('setup')
            };
            let until = clock.now() + options.waitTimeoutMs;
            let progress = new Progress(context);
            let instance = await firstLook(context);
            for(let pauseMs = FIRST_POLL_PAUSE_MS;; pauseMs *= PAUSE_GROWTH){
                let verdict = judgeInstance(instance, expected);
                if ('failed' === verdict.kind) throw instanceFailed();
                if ('wait' !== verdict.kind) return void log[verdict.kind](verdict.text);
                let leftMs = until - clock.now();
                if (leftMs <= 0) throw waitedTooLong(verdict.text);
                progress.show(verdict.text);
                await pause(Math.min(pauseMs, LONGEST_POLL_PAUSE_MS, leftMs), context);
                instance = await verify_instance_look(context);
            }
        }
        async function firstLook(context) {
            let known = context.record.instance;
            return 'read' === known.kind ? known.instance : verify_instance_look(context);
        }
        async function verify_instance_look({ record, workspace }) {
            let { integration } = record;
            let instance = void 0 === integration ? void 0 : await workspace.readInstance(integration);
            record.sawInstance(instance);
            return instance;
        }
        class Progress {
            #context;
            #shown = '';
            #shownAt = 0;
            constructor(context){
                this.#context = context;
            }
            show(text) {
                let { clock, log } = this.#context;
                if (text === this.#shown && clock.now() - this.#shownAt < PROGRESS_EVERY_MS) return;
                this.#shown = text;
                this.#shownAt = clock.now();
                log.info(`Waiting: ${text}`);
            }
        }
        function instanceFailed() {
            return new errors.K2({
                code: 'instance-failed',
                message: 'The instance is Failed: it does not work.',
                hint: 'Check the setup parameters and the log of the integration itself, then run again.'
            });
        }
        function waitedTooLong(text) {
            return new errors.K2({
                code: 'wait-timeout',
                message: `The wait is over. ${text}`,
                hint: 'Raise wait-timeout, set wait-for to what is needed, or look at the log of the integration.'
            });
        }
        async function releaseIntegration(options, { history = NO_HISTORY, ...parts }) {
            let record = new ReleaseRecord(options);
            try {
                await release_integration_release({
                    ...parts,
                    options,
                    record
                }, history);
                return record.toResult(void 0);
            } catch (error) {
                if (!(error instanceof errors.K2)) throw error;
                let { code, message, hint } = error;
                return record.toResult({
                    code,
                    message,
                    hint
                });
            }
        }
        async function release_integration_release(context, history) {
            let { options, workspace, record, log } = context;
            let recalled = await history.recall();
            let observed = await timed('observe', context, ()=>observe(workspace, options.integration));
            record.observed(observed);
            log.info(describeObserved(options, observed));
            let plan = planRelease(options, observed, recalled);
            record.planned(plan);
            log.info(describePlan(plan));
            refuse(plan.refusals);
            if (options.dryRun) return;
            await history.record({
                writes: plan.steps.length > 0
            }, async ()=>{
                await applyPlan(plan.steps, context);
                if (void 0 !== observed.instance || record.hasDone('install')) await timed('verify', context, ()=>verifyInstance(context));
            });
        }
        function refuse([first]) {
            if (void 0 !== first) throw new errors.K2(first);
        }
        async function timed(phase, { clock, record }, work) {
            let startedAt = clock.now();
            let result = 'failed';
            try {
                let value = await work();
                result = 'done';
                return value;
            } finally{
                record.passed({
                    phase,
                    result,
                    durationMs: Math.round(clock.now() - startedAt)
                });
            }
        }
        var run_limits = __webpack_require__(9791);
        let SAFE_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
        function fillPath(path, values) {
            return path.replace(/\{(\w+)\}/g, (_, name)=>{
                let value = values[name];
                if ('string' != typeof value || !SAFE_SEGMENT.test(value)) throw new RangeError(`The path has no safe value for {${name}}.`);
                return value;
            });
        }
        function fillBody(shape, values) {
            if ('string' == typeof shape) return fillString(shape, values);
            if (Array.isArray(shape)) return shape.map((item)=>fillBody(item, values));
            if (!(0, json.O)(shape)) return shape;
            return Object.fromEntries(Object.entries(shape).map(([key, value])=>[
                    key,
                    fillBody(value, values)
                ]));
        }
        function fillString(shape, values) {
            let whole = /^\{(\w+)\}$/.exec(shape)?.[1];
            if (void 0 !== whole && void 0 !== values[whole]) return values[whole];
            return shape.replace(/\{(\w+)\}/g, (placeholder, name)=>{
                let value = values[name];
                return 'string' == typeof value ? value : placeholder;
            });
        }
        var workspace_routes = __webpack_require__(8595);
        class ApiCaller {
            #options;
            #transport;
            #redact;
            constructor({ options, transport, redact }){
                this.#options = options;
                this.#transport = transport;
                this.#redact = redact;
            }
            async send(call) {
                let { operation } = call;
                let { apiUrl, workspace } = this.#options;
                let route = this.#route(operation);
                let [answer, { ServiceAnswer }] = await Promise.all([
                    this.#transport.send(this.#request(call, route)),
                    loadReader()
                ]);
                let tokenPage = `${apiUrl}/api/${workspace}/private-integrations`;
                return new ServiceAnswer(answer, {
                    operation,
                    route,
                    tokenPage,
                    redact: this.#redact
                });
            }
            #request({ values, query, headers }, route) {
                let { method, path, body, label, safe } = route;
                let filling = {
                    ...values,
                    ws: this.#options.workspace
                };
                let sent = void 0 === body ? void 0 : JSON.stringify(fillBody(body, filling));
                return {
                    label,
                    method,
                    safe,
                    path: pathOf(path, {
                        filling,
                        label
                    }) + (query ?? ''),
                    headers: {
                        ...headers,
                        accept: 'application/json',
                        'user-agent': about._O,
                        ...void 0 === sent ? {} : {
                            'content-type': contentType(method)
                        }
                    },
                    body: sent
                };
            }
            #route(operation) {
                let { routes } = this.#options;
                let override = Object.hasOwn(routes, operation) ? routes[operation] : void 0;
                return {
                    ...workspace_routes.bw[operation],
                    ...override && {
                        ...override,
                        status: 'given'
                    }
                };
            }
        }
        async function loadReader() {
            await new Promise((resolve)=>setImmediate(resolve));
            return Promise.all([
                __webpack_require__.e(226),
                __webpack_require__.e(765)
            ]).then(__webpack_require__.bind(__webpack_require__, 7765));
        }
        function pathOf(path, { filling, label }) {
            try {
                return fillPath(path, filling);
            } catch (error) {
                if (!(error instanceof RangeError)) throw error;
                throw new request_error.G({
                    code: 'unexpected-response',
                    message: `${label}: the service gave an id that cannot stand in a path.`,
                    hint: 'Ids are documented to be GUIDs: please report what the service lists.',
                    fate: 'not-sent',
                    cause: error
                });
            }
        }
        function contentType(method) {
            return 'PATCH' === method ? 'application/json-patch+json' : 'application/json';
        }
        let ACCESS_KEY_LIFE_MS = 1080000;
        class Authorization {
            #parts;
            #accessKey;
            constructor(parts){
                this.#parts = parts;
            }
            async headers() {
                let { credentials, clock } = this.#parts;
                if ('token' === credentials.kind) return {
                    authorization: `Bearer ${credentials.token}`
                };
                if (void 0 === this.#accessKey || this.#accessKey.until <= clock.now()) {
                    let until = clock.now() + ACCESS_KEY_LIFE_MS;
                    this.#accessKey = {
                        key: await this.#exchange(credentials),
                        until
                    };
                }
                return {
                    'x-xcom-accesskey': this.#accessKey.key
                };
            }
            async #exchange({ apiKey, integrationSecret }) {
                let keyHeader = {
                    'x-xcom-integration-apikey': apiKey
                };
                return void 0 === integrationSecret ? this.#ask('authorize-private-integration', keyHeader) : this.#ask('authorize-integration', {
                    ...keyHeader,
                    'x-xcom-integration-secret': integrationSecret
                });
            }
            async #ask(operation, headers) {
                let { api, onSecret } = this.#parts;
                let answer = await api.send({
                    operation,
                    headers
                });
                if (409 === answer.status && 'notinstalled' === answer.domainStatus) throw NOT_INSTALLED();
                let { accessKey, workspace } = answer.read('authorization');
                onSecret(accessKey);
                this.#refuseOtherWorkspace([
                    workspace?.id,
                    workspace?.name
                ]);
                return accessKey;
            }
            #refuseOtherWorkspace(shown) {
                let names = shown.filter((name)=>'string' == typeof name);
                let wanted = this.#parts.workspace.toLowerCase();
                if (0 === names.length || names.some((name)=>name.toLowerCase() === wanted)) return;
                throw new request_error.G({
                    code: 'wrong-workspace',
                    message: `The api-key belongs to the workspace ${names.map((name)=>(0, quote.hD)(name)).join(' = ')}.`,
                    hint: 'Correct the input workspace, or use the api-key of that workspace.',
                    fate: 'refused'
                });
            }
        }
        let NOT_INSTALLED = ()=>new request_error.G({
                code: 'not-installed',
                message: 'The api-key belongs to an integration that is not installed in the workspace.',
                hint: 'Install it once on the admin page, or use the input token.',
                fate: 'refused'
            });
        var workspace_connection = __webpack_require__(8725);
        var workspace_transport = __webpack_require__(175);
        let MAX_PAGES = 1_000;
        async function readAllPages(readPage, isWanted) {
            let wanted = new Map();
            let beginnings = new Set([
                void 0
            ]);
            let query = '';
            let rows = 0;
            for(let pages = 0; pages < MAX_PAGES; pages += 1){
                let { items, count, hasMore, lastOffset } = await readPage(query);
                for (let row of items.filter(isWanted))wanted.set(row.id, row);
                rows += items.length;
                if (!(hasMore ?? rows < (count ?? 0))) return [
                    ...wanted.values()
                ];
                let beginning = items[0]?.id;
                if (beginnings.has(beginning)) break;
                beginnings.add(beginning);
                query = `?offset=${encodeURIComponent(String(lastOffset ?? rows).toWellFormed())}`;
            }
            throw new request_error.G({
                code: 'unexpected-response',
                message: 'List the integrations: the pages do not come to an end.',
                hint: 'The paging of the list is inferred; please report what the vendor’s service answers.',
                fate: 'refused'
            });
        }
        class WorkspaceClient {
            #api;
            #authorization;
            constructor(api, authorization){
                this.#api = api;
                this.#authorization = authorization;
            }
            async integrationsNamed(name) {
                let wanted = name.toLowerCase();
                return readAllPages(async (query)=>{
                    let answer = await this.#send({
                        operation: 'list',
                        query
                    });
                    return answer.read('integrationList');
                }, (row)=>row.name.toLowerCase() === wanted);
            }
            async createIntegration(name, version) {
                let answer = await this.#send({
                    operation: 'create',
                    values: {
                        name,
                        version
                    }
                });
                answer.refuseFailure();
                let created = answer.readOptional('createdIntegration');
                return created?.name === name ? created : void 0;
            }
            async setVersion(integration, version) {
                await this.#write({
                    operation: 'set-version',
                    values: {
                        ...integration,
                        version
                    }
                });
            }
            async install(integration) {
                await this.#write({
                    operation: 'install',
                    values: {
                        ...integration
                    }
                });
            }
            async setUp(integration, setup) {
                await this.#write({
                    operation: 'setup',
                    values: {
                        ...integration,
                        setup
                    }
                });
            }
            async readInstance(integration) {
                let answer = await this.#send({
                    operation: 'read-instance',
                    values: {
                        ...integration
                    }
                });
                if (409 === answer.status && 'notfound' === answer.domainStatus) return;
                let read = answer.read('instance');
                let { value } = answer;
                return {
                    ...read,
                    document: (0, json.O)(value) ? value : {}
                };
            }
            async changeInstance(integration, patch) {
                let operations = patch.map((operation)=>({
                        ...operation
                    }));
                await this.#write({
                    operation: 'change-instance',
                    values: {
                        ...integration,
                        operations
                    }
                });
            }
            async #write(call) {
                let answer = await this.#send(call);
                answer.refuseFailure();
            }
            async #send(call) {
                return this.#api.send({
                    ...call,
                    headers: await this.#headers()
                });
            }
            async #headers() {
                try {
                    return await this.#authorization.headers();
                } catch (error) {
                    throw error instanceof request_error.G ? error.ofUnsent() : error;
                }
            }
        }
        async function connectWorkspace(parts) {
            let { options, proxy, connector, clock, limits, log, onSecret, redact } = parts;
            let connection = await (0, workspace_connection.JY)({
                origin: options.apiUrl,
                proxy,
                connector
            });
            let transport = new workspace_transport.o({
                connection,
                clock,
                log,
                limits,
                random: Math.random
            });
            let api = new ApiCaller({
                options,
                transport,
                redact
            });
            let { workspace, credentials } = options;
            let authorization = new Authorization({
                workspace,
                credentials,
                api,
                clock,
                onSecret
            });
            return {
                workspace: new WorkspaceClient(api, authorization),
                close: ()=>connection.close()
            };
        }
        async function releaseAndReport(inputs, { proxy, connector, cancelled, log }) {
            let clock = systemClock;
            let limits = new run_limits.w({
                clock,
                budgetMs: inputs.budgetMs,
                cancelled
            });
            let { workspace, close } = await connectWorkspace({
                options: inputs.connection,
                proxy,
                connector,
                clock,
                limits,
                log,
                onSecret: (secret)=>{
                    log.mask(secret);
                },
                redact: (text)=>log.withoutSecrets(text)
            });
            setImmediate(prepareReport);
            let opened;
            try {
                opened = await openHistoryIfWanted(inputs, {
                    proxy,
                    log,
                    clock,
                    limits
                });
                let parts = {
                    workspace,
                    log,
                    clock,
                    limits,
                    history: opened?.history
                };
                reportRelease(await releaseIntegration(inputs.release, parts), {
                    inputs,
                    log
                });
            } finally{
                close();
                opened?.close();
            }
        }
        async function openHistoryIfWanted(inputs, parts) {
            let { deployment } = inputs;
            if (void 0 === deployment) return;
            let { openHistory } = await Promise.all([
                __webpack_require__.e(226),
                __webpack_require__.e(102),
                __webpack_require__.e(791)
            ]).then(__webpack_require__.bind(__webpack_require__, 7791));
            return openHistory({
                ...parts,
                inputs,
                deployment,
                env: process.env
            });
        }
    }),
    9791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>CANCEL_GRACE_MS,
            w: ()=>RunLimits
        });
        let CANCEL_GRACE_MS = 5_000;
        class RunLimits {
            #clock;
            #deadline;
            #ranOut = false;
            cancelled;
            constructor(limits){
                this.#clock = limits.clock;
                this.#deadline = limits.clock.now() + limits.budgetMs;
                this.cancelled = limits.cancelled;
            }
            remainingMs() {
                return Math.max(0, this.#deadline - this.#clock.now());
            }
            stopReason() {
                if (this.cancelled.aborted) return {
                    code: 'cancelled',
                    message: 'The run was cancelled.',
                    hint: 'Run again: what is done is found by reading and not repeated.'
                };
                if (this.remainingMs() > 0 && !this.#ranOut) return;
                return {
                    code: 'budget-exceeded',
                    message: 'The run took longer than its timeout.',
                    hint: 'Run again, or raise the input timeout.'
                };
            }
            attemptSignal(deadlineMs, safe) {
                let remainingMs = Math.ceil(this.remainingMs());
                let time = AbortSignal.timeout(Math.min(deadlineMs, remainingMs));
                if (remainingMs <= deadlineMs) time.addEventListener('abort', ()=>this.#ranOut = true, {
                    once: true
                });
                return AbortSignal.any([
                    time,
                    safe ? this.cancelled : delayed(this.cancelled)
                ]);
            }
        }
        function delayed(signal) {
            let late = new AbortController();
            let abortLater = ()=>{
                setTimeout(()=>{
                    late.abort(signal.reason);
                }, CANCEL_GRACE_MS).unref();
            };
            signal.addEventListener('abort', abortLater, {
                once: true
            });
            return late.signal;
        }
    }),
    8725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            JY: ()=>openConnection,
            mP: ()=>UnreadableAnswerError
        });
        var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
        var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
        var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7405);
        var _connect_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92);
        let MAX_ANSWER_BYTES = 5242880;
        let IDLE_TIMEOUT_MS = 15_000;
        class UnreadableAnswerError extends Error {
            name = 'UnreadableAnswerError';
        }
        async function openConnection(settings) {
            let { origin, connector } = settings;
            let dispatcher = await dispatcherFor(settings);
            let exchange = async (sent, signal)=>{
                let { statusCode, headers, body } = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__.call(dispatcher, {
                    origin,
                    signal,
                    method: sent.method,
                    path: sent.path,
                    headers: {
                        ...sent.headers,
                        'accept-encoding': 'identity'
                    },
                    body: sent.body ?? null
                });
                let header = (name)=>[
                        headers[name]
                    ].flat()[0];
                let text = await readText(body, header('content-encoding'));
                return {
                    status: statusCode,
                    header,
                    text
                };
            };
            return {
                exchange: (sent, signal)=>untilAborted(exchange(sent, signal), signal),
                close: async ()=>{
                    connector?.close();
                    await dispatcher.destroy();
                }
            };
        }
        function untilAborted(work, signal) {
            return new Promise((resolve, reject)=>{
                let giveUp = ()=>{
                    reject(signal.reason);
                };
                signal.addEventListener('abort', giveUp, {
                    once: true
                });
                let finish = ()=>{
                    signal.removeEventListener('abort', giveUp);
                };
                work.then(resolve, reject).finally(finish);
            });
        }
        async function dispatcherFor({ proxy, connector }) {
            let options = {
                allowH2: false,
                connections: 1,
                connect: void 0 === connector ? _connect_options_js__WEBPACK_IMPORTED_MODULE_3__.OQ : startingWith(connector),
                useMilo: false,
                headersTimeout: IDLE_TIMEOUT_MS,
                bodyTimeout: IDLE_TIMEOUT_MS
            };
            if (void 0 === proxy) return new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__(options);
            let { default: EnvHttpProxyAgent } = await __webpack_require__.e(137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19));
            let { default: Pool } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 628, 19));
            let { default: connect } = await __webpack_require__.e(660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19));
            let clientFactory = (origin, given)=>Object.assign(new Pool(origin, {
                    ...given,
                    headersTimeout: _connect_options_js__WEBPACK_IMPORTED_MODULE_3__.cC
                }), {
                    connect
                });
            return new EnvHttpProxyAgent({
                ...options,
                ...proxy,
                requestTls: _connect_options_js__WEBPACK_IMPORTED_MODULE_3__.zX,
                proxyTls: _connect_options_js__WEBPACK_IMPORTED_MODULE_3__.zX,
                clientFactory
            });
        }
        function startingWith(first) {
            let connect = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__(_connect_options_js__WEBPACK_IMPORTED_MODULE_3__.OQ);
            return (target, callback)=>{
                if (!first.handOver(callback)) connect(target, callback);
            };
        }
        async function readText(body, encoding) {
            let chunks = [];
            let bytes = 0;
            for await (let chunk of body){
                if (void 0 !== encoding && 'identity' !== encoding) throw new UnreadableAnswerError('the answer is compressed although that was not asked for');
                bytes += chunk.length;
                if (bytes > MAX_ANSWER_BYTES) throw new UnreadableAnswerError(`the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks).toString('utf8');
        }
    }),
    3699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>RequestError
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
        class RequestError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.K2 {
            fate;
            status;
            retryAfterMs;
            constructor(fields){
                super(fields);
                this.name = 'RequestError';
                this.fate = fields.fate;
                this.status = fields.status;
                this.retryAfterMs = fields.retryAfterMs;
            }
            ofUnsent() {
                let { code, message, hint, cause, status, retryAfterMs } = this;
                let fate = 'not-sent';
                return new RequestError({
                    code,
                    message,
                    hint,
                    cause,
                    status,
                    retryAfterMs,
                    fate
                });
            }
        }
    }),
    8358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Vs: ()=>retryAfterMs,
            ey: ()=>isTemporary,
            jo: ()=>backoffMs,
            m: ()=>MAX_ATTEMPTS
        });
        let MAX_ATTEMPTS = 4;
        let FIRST_WAIT_MS = 500;
        let LONGEST_WAIT_MS = 8_000;
        function isTemporary(status) {
            return 408 === status || 429 === status || status >= 500;
        }
        function backoffMs(attempt, random) {
            let longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
            return Math.round(longest * (0.5 + random / 2));
        }
        function retryAfterMs(header, wallTime) {
            let text = header?.trim() ?? '';
            if (/^\d+$/.test(text)) return 1000 * Number(text);
            if (!/^[A-Z][a-z]{2}, .*GMT$/.test(text)) return;
            let date = Date.parse(text);
            return Number.isNaN(date) ? void 0 : Math.max(0, date - wallTime);
        }
    }),
    175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>Transport
        });
        var connection = __webpack_require__(8725);
        let CHECK_NETWORK = "Check api-url, the proxy if the environment names one, and that the runner can reach it; then run again.";
        let CHECK_PROXY = 'Check the address and the password of the proxy in HTTPS_PROXY, or name the host in NO_PROXY.';
        let RUN_AGAIN = 'Run again: whatever was done is found by reading.';
        let TRUST_CA = "If the certificate is from a private authority, put its certificate into a file and set NODE_EXTRA_CA_CERTS to its path in the env of the job. Verification is never switched off.";
        function notSent(reason) {
            let hint = CHECK_NETWORK;
            return {
                code: 'connection-failed',
                fate: 'not-sent',
                temporary: true,
                reason,
                hint
            };
        }
        function notProxied(reason) {
            return {
                ...notSent(reason),
                hint: CHECK_PROXY
            };
        }
        function broken(reason) {
            let hint = RUN_AGAIN;
            return {
                code: 'connection-failed',
                fate: 'unknown',
                temporary: true,
                reason,
                hint
            };
        }
        function untrusted(reason) {
            let hint = TRUST_CA;
            return {
                code: 'tls-untrusted',
                fate: 'not-sent',
                temporary: false,
                reason,
                hint
            };
        }
        let FAULTS = {
            ECONNREFUSED: notSent('the connection was refused'),
            ENOTFOUND: notSent('the host name is not known'),
            EAI_AGAIN: notSent('the host name could not be looked up'),
            EHOSTUNREACH: notSent('the host cannot be reached'),
            ENETUNREACH: notSent('the network cannot be reached'),
            UND_ERR_CONNECT_TIMEOUT: notSent('no connection came about in time'),
            UND_ERR_PRX_CONN: notProxied('the proxy closed the connection'),
            UND_ERR_PRX_TLS: {
                ...notProxied('the certificate of the proxy is for another host'),
                temporary: false
            },
            ECONNRESET: broken('the connection was reset'),
            EPIPE: broken('the connection was closed'),
            UND_ERR_SOCKET: broken('the connection was closed before the answer was whole'),
            UND_ERR_HEADERS_TIMEOUT: broken('no answer came in time'),
            UND_ERR_BODY_TIMEOUT: broken('the answer stopped half-way'),
            UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken('the answer was cut off'),
            EPROTO: {
                ...broken('the service does not speak TLS as it should'),
                temporary: false,
                hint: CHECK_NETWORK
            },
            ERR_SSL_WRONG_VERSION_NUMBER: {
                ...notSent('the service does not speak TLS'),
                temporary: false
            },
            CERT_HAS_EXPIRED: untrusted('the certificate of the service has expired'),
            CERT_NOT_YET_VALID: untrusted('the certificate of the service is not valid yet'),
            DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('the certificate of the service is self-signed'),
            ERR_TLS_CERT_ALTNAME_INVALID: untrusted('the certificate is for another host'),
            SELF_SIGNED_CERT_IN_CHAIN: untrusted('the certificate is from an unknown authority'),
            UNABLE_TO_GET_ISSUER_CERT: untrusted('the certificate is from an unknown authority'),
            UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted('the certificate is from an unknown authority'),
            UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted('the certificate is from an unknown authority')
        };
        function faultOf(error) {
            if (error instanceof connection.mP) return {
                code: 'unexpected-response',
                fate: 'unknown',
                temporary: false,
                reason: error.message,
                hint: 'Check that api-url is the address of the service.'
            };
            let status = refusedTunnel(error);
            if (void 0 !== status) return notProxied(`the proxy refused to connect to the service (${status})`);
            let code = codeOf(error);
            if (void 0 === code) return {
                ...broken(`the connection failed (${nameOf(error)})`),
                temporary: false
            };
            return FAULTS[code] ?? broken(`the connection failed (${code})`);
        }
        function refusedTunnel(error) {
            let { message } = Object(error);
            if ('UND_ERR_ABORTED' !== codeOf(error) || 'string' != typeof message) return;
            return /^Proxy response \((\d{3})\)/.exec(message)?.[1];
        }
        function codeOf(error) {
            let { code } = Object(error);
            return 'string' == typeof code && /^[A-Z0-9_]{1,60}$/.test(code) ? code : void 0;
        }
        function nameOf(error) {
            let { name } = Object(error);
            return 'string' == typeof name && /^[A-Za-z]{1,60}$/.test(name) ? name : 'no code';
        }
        function bodyOf(received) {
            let text = received.replace(/^\uFEFF/, '');
            if ('' === text.trim()) return {
                kind: 'empty'
            };
            try {
                return {
                    kind: 'json',
                    value: JSON.parse(text)
                };
            } catch  {
                return {
                    kind: 'text',
                    text
                };
            }
        }
        var request_error = __webpack_require__(3699);
        var retry_policy = __webpack_require__(8358);
        let ATTEMPT_DEADLINE_MS = 15_000;
        class Transport {
            #parts;
            constructor(parts){
                this.#parts = parts;
            }
            async send(request) {
                for(let attempt = 1;; attempt += 1){
                    let last = attempt === retry_policy.m;
                    let answered = await this.#attempt(request).catch((error)=>this.#setbackOf(error, {
                            request,
                            last
                        }));
                    if (!('status' in answered)) {
                        await this.#waitAfter(answered, {
                            request,
                            attempt
                        });
                        continue;
                    }
                    let setback = last ? void 0 : badAnswer(answered, request);
                    if (void 0 === setback) return refuseUnreadable(answered, request);
                    await this.#waitAfter(setback, {
                        request,
                        attempt
                    });
                }
            }
            async #attempt(request) {
                let { connection, limits, clock, log, attemptDeadlineMs } = this.#parts;
                let stop = limits.stopReason();
                if (void 0 !== stop) throw new request_error.G({
                    ...stop,
                    fate: 'not-sent'
                });
                let startedAt = clock.now();
                let signal = limits.attemptSignal(attemptDeadlineMs ?? ATTEMPT_DEADLINE_MS, request.safe);
                let answer = toAnswer(await connection.exchange(request, signal), clock.wallTime());
                let tookMs = Math.round(clock.now() - startedAt);
                log.debug(`${request.method} ${request.path}: ${answer.status} in ${tookMs} ms`);
                return answer;
            }
            #setbackOf(error, { request, last }) {
                if (error instanceof request_error.G) throw error;
                let fault = isTimeout(error) ? TOO_SLOW : faultOf(error);
                let stop = this.#parts.limits.stopReason();
                if (void 0 !== stop) throw new request_error.G({
                    ...stop,
                    fate: fault.fate
                });
                let canRepeat = request.safe || 'not-sent' === fault.fate;
                if (fault.temporary && canRepeat && !last) return {
                    reason: fault.reason,
                    retryAfterMs: void 0
                };
                throw new request_error.G({
                    code: fault.code,
                    message: `${request.label}: ${fault.reason}.`,
                    hint: fault.hint,
                    fate: fault.fate
                });
            }
            async #waitAfter(setback, { request, attempt }) {
                let { clock, limits, log, random } = this.#parts;
                let waitMs = Math.max((0, retry_policy.jo)(attempt, random()), setback.retryAfterMs ?? 0);
                refuseWaitBeyondBudget(setback, {
                    request,
                    waitMs,
                    remainingMs: limits.remainingMs()
                });
                log.info(`${request.label}: attempt ${attempt} of ${retry_policy.m} failed (${setback.reason}), next in ${(waitMs / 1000).toFixed(1)} s`);
                await clock.sleep(waitMs, limits.cancelled).catch(()=>void 0);
            }
        }
        let TOO_SLOW = {
            code: 'connection-failed',
            fate: 'unknown',
            temporary: true,
            reason: `no whole answer came within ${ATTEMPT_DEADLINE_MS / 1000} s`,
            hint: RUN_AGAIN
        };
        function isTimeout(error) {
            return 'TimeoutError' === Object(error).name;
        }
        function toAnswer(answer, wallTime) {
            return {
                status: answer.status,
                body: bodyOf(answer.text),
                requestId: answer.header('x-request-id'),
                retryAfterMs: (0, retry_policy.Vs)(answer.header('retry-after'), wallTime)
            };
        }
        function badAnswer(answer, request) {
            if (!request.safe) return;
            if ((0, retry_policy.ey)(answer.status)) return {
                reason: `status ${answer.status}`,
                retryAfterMs: answer.retryAfterMs
            };
            return answer.status < 300 && 'json' !== answer.body.kind ? {
                reason: 'the answer is not JSON, or was cut off',
                retryAfterMs: void 0
            } : void 0;
        }
        let AFTER_A_WRITE = new Set([
            301,
            302,
            303
        ]);
        function refuseUnreadable(answer, request) {
            if (answer.status >= 300 && answer.status < 400) throw new request_error.G({
                code: 'redirected',
                message: `${request.label}: the service answered with a redirect (${answer.status}).`,
                hint: 'Set api-url to the address that the service has itself; redirects are not followed.',
                fate: !request.safe && AFTER_A_WRITE.has(answer.status) ? 'unknown' : 'refused',
                status: answer.status
            });
            if (answer.status < 300 && 'text' === answer.body.kind) throw new request_error.G({
                code: 'unexpected-response',
                message: `${request.label}: the answer is not JSON, or was cut off.`,
                hint: 'Check that api-url is the address of the service; then run again.',
                fate: 'unknown',
                status: answer.status
            });
            return answer;
        }
        function refuseWaitBeyondBudget(setback, wait) {
            if (wait.waitMs <= wait.remainingMs) return;
            let seconds = Math.round(wait.waitMs / 1000);
            let left = Math.round(wait.remainingMs / 1000);
            throw new request_error.G({
                code: 'service-unavailable',
                message: `${wait.request.label}: ${setback.reason}, and the next attempt would have to wait ${seconds} s, but only ${left} s of the timeout are left.`,
                hint: 'Run again later, or raise the input timeout.',
                fate: 'not-sent'
            });
        }
    })
};
