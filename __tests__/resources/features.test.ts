import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/domain/json.ts';
import { planRelease } from '../../src/plan/plan-release.ts';
import { plain } from '../../src/text/quote.ts';
import { HOLDING_NOTHING, holding, optionsWith } from '../plan/release-situation.ts';

const FEATURES = { call: false, hangup: true, sendSms: false };

const showing = (document: JsonObject) => holding({ status: 'active', document });

const planFor = (
  features: Record<string, boolean>,
  document: JsonObject = { features: FEATURES },
) => planRelease({ ...optionsWith({ features }), observed: showing(document) });

const planBefore = (features: Record<string, boolean>) =>
  planRelease({ ...optionsWith({ features, install: true }), observed: HOLDING_NOTHING });

describe('the features of a plan', () => {
  test('are those that differ, as they are and as they will be', () => {
    const { changes, steps } = planFor({ call: true, hangup: false, sendSms: false });
    expect(changes.features).toEqual([
      { feature: 'call', from: false, to: true },
      { feature: 'hangup', from: true, to: false },
    ]);
    expect(steps.map(({ kind, words }) => [kind, plain(words.to)])).toEqual([
      ['features', 'call off → on, hangup on → off'],
    ]);
  });

  test('are none where all are as declared, and where none is declared', () => {
    for (const features of [FEATURES, { hangup: true }, {}]) {
      const { changes, steps, refusals } = planFor(features);
      expect([changes.features, steps, refusals]).toEqual([[], [], []]);
    }
  });

  test('are all of them before an installation, when nobody can know', () => {
    const { changes, steps } = planBefore({ call: true, hangup: false });
    expect(changes.features).toEqual([
      { feature: 'call', from: null, to: true },
      { feature: 'hangup', from: null, to: false },
    ]);
    expect(plain(steps.at(-1)!.words.to)).toBe('call on, hangup off');
  });

  test.each<[string, JsonObject[string]]>([
    ['a text', 'true'],
    ['a number', 1],
    ['null', null],
  ])('are switched where the instance shows %s instead of yes or no', (_what, call) => {
    const { changes } = planFor({ call: true }, { features: { call } });
    expect(changes.features).toEqual([{ feature: 'call', from: null, to: true }]);
  });
});

describe('a feature that there is not', () => {
  test('is refused, with those that there are', () => {
    const { refusals } = planFor({ Call: true, hangup: true, fax: false });
    expect(refusals.map(({ code, message }) => [code, plain(message)])).toEqual([
      [
        'unknown-feature',
        'There is no feature "Call", "fax". The instance has call, hangup, sendSms.',
      ],
    ]);
  });

  test('is refused before an installation by the documented ones', () => {
    expect(planBefore({ call: true, hangup: true, sendSms: true }).refusals).toEqual([]);
    const [refusal] = planBefore({ video: true }).refusals;
    expect(plain(refusal!.message)).toBe(
      'There is no feature "video". An instance has call, hangup, sendSms.',
    );
  });

  test('may be one that only this instance has', () => {
    expect(planFor({ video: true }, { features: { video: false } }).refusals).toEqual([]);
  });

  test.each(['toString', 'constructor', '__proto__'])(
    'may have a name of JavaScript: %s',
    (name) => {
      const features = Object.fromEntries([[name, true]]);
      expect(planFor(features).refusals).toMatchObject([{ code: 'unknown-feature' }]);
    },
  );

  test('of an instance that shows no features at all cannot be told', () => {
    expect(planFor({ call: true }, {}).refusals).toMatchObject([{ code: 'unexpected-response' }]);
    expect(planFor({}, {}).refusals).toEqual([]);
    const { refusals } = planFor({ call: true }, { features: {} });
    expect(plain(refusals[0]!.message)).toBe('There is no feature "call". The instance has none.');
  });
});

test('features and webhooks need an installation as a setup does', () => {
  const webhook = {
    url: 'a',
    trigger: { kind: 'schedule', everyMinutes: 5 },
    disabled: false,
    absent: false,
  } as const;
  const messagesFor = (wishes: Parameters<typeof optionsWith>[0]) =>
    planRelease({ ...optionsWith(wishes), observed: holding() }).refusals.map(
      ({ code, message }) => [code, plain(message)],
    );
  expect(messagesFor({ features: { call: true } })).toEqual([
    ['not-installed', 'features need an installed integration, and it is not installed.'],
  ]);
  expect(messagesFor({ setup: {}, features: { call: true }, webhooks: [webhook] })).toEqual([
    [
      'not-installed',
      'setup and features and webhooks need an installed integration, and it is not installed.',
    ],
  ]);
  expect(messagesFor({ webhooks: [{ ...webhook, absent: true }] })).toEqual([]);
});
