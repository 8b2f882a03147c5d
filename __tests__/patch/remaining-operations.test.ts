import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../src/domain/json.ts';
import type { PatchOperation } from '../../src/domain/desired-state.ts';
import { remainingOperations } from '../../src/patch/remaining-operations.ts';
import { applyOperations, canonical } from './apply-operations.ts';
import { tries } from '../size.ts';

const H1 = '5b4c9f10-2a6d-4c0e-9a51-00000000000a';
const H2 = '5b4c9f10-2a6d-4c0e-9a51-00000000000b';
const NEW = '00000000-0000-0000-0000-000000000000';
const EVERY_5_MIN = { period: '00:05:00' };

const DOCUMENT = {
  id: 'i',
  features: { call: true, hangup: false, sendSms: false },
  settings: [
    { id: 'version', value: '1.0' },
    { id: 'autoAnswer', value: 'False' },
  ],
  webHooks: [
    {
      id: H1,
      relativeUrl: 'setup/upgrade',
      triggerType: 'schedule',
      filter: null,
      schedule: EVERY_5_MIN,
      disabled: false,
    },
    {
      id: H2,
      relativeUrl: 'events',
      triggerType: 'entityEvent',
      filter: { items: [{ eventType: 'created', entityType: 'contact', changeType: null }] },
      schedule: {},
      disabled: true,
    },
  ],
  tags: ['a', 1, null],
  note: 'x',
  'a/b': 1,
  'c~d': 2,
} satisfies JsonObject;

const replace = (path: string, value: PatchOperation['value']) =>
  ({ op: 'replace', path, value }) as PatchOperation;
const add = (path: string, value: PatchOperation['value']) =>
  ({ op: 'add', path, value }) as PatchOperation;
const remove = (path: string): PatchOperation => ({ op: 'remove', path });
const remaining = (...operations: PatchOperation[]) => remainingOperations(operations, DOCUMENT);

const UPGRADE_HOOK = {
  id: NEW,
  relativeUrl: 'setup/upgrade',
  triggerType: 'schedule',
  schedule: EVERY_5_MIN,
};

describe('of a patch nothing remains for what is so already:', () => {
  test.each<[string, PatchOperation]>([
    ['a replaced field that holds', replace('/features/call', true)],
    ['a replaced object that holds', replace('/features', { call: true })],
    ['in another order', replace('/features', { sendSms: false, hangup: false, call: true })],
    ['a replaced list that holds', replace('/tags', ['a', 1, null])],
    ['an element of the id that holds', replace('/settings/version/value', '1.0')],
    ['a whole element that holds', replace('/settings/version', { id: 'version', value: '1.0' })],
    ['a webhook by its id that holds', replace(`/webHooks/${H2}/disabled`, true)],
    ['an id in another case', replace(`/webHooks/${H2.toUpperCase()}/disabled`, true)],
    ['a deep object that holds', replace(`/webHooks/${H1}/schedule/period`, '00:05:00')],
    ['a missing field that is to hold nothing', replace('/comment', null)],
    ['a missing list that is to be empty', replace(`/webHooks/${H1}/values`, [])],
    ['a missing field that the vendor documents is removed', remove('/baseUrl')],
    ['a missing field of an element', remove(`/webHooks/${H1}/comment`)],
    ['a field in another spelling of case', replace('/Features/CALL', true)],
    ['an element in a list in another spelling', remove(`/webhooks/${NEW}`)],
    ['an added webhook in a list in another spelling', add('/webhooks', UPGRADE_HOOK)],
    ['an element that is gone', remove(`/webHooks/${NEW}`)],
    ['a field of an element that is gone', remove(`/webHooks/${NEW}/filter`)],
    ['a field that holds nothing is removed', remove('/features/hangup')],
    ['below a plain value', remove('/note/text')],
    ['an inherited name is no field', remove('/features/toString')],
    ['an added webhook that is there', add('/webHooks', UPGRADE_HOOK)],
    [
      'with a filter that filters nothing',
      add('/webHooks', { ...UPGRADE_HOOK, filter: { items: [] } }),
    ],
    ['also disabled', add('/webHooks', { ...UPGRADE_HOOK, disabled: true })],
    ['an added plain element that is there', add('/tags', 'a')],
    ['also null', add('/tags', null)],
    ['an added element that is there', add('/settings', { id: 'version', value: '1.0' })],
    ['a slash in a name', replace('/a~1b', 1)],
    ['a tilde in a name', replace('/c~0d', 2)],
  ])('%s', (_what, operation) => {
    expect(remaining(operation)).toEqual([]);
  });
});

describe('of a patch remains what changes something, or may:', () => {
  test.each<[string, PatchOperation]>([
    ['another value', replace('/features/call', false)],
    ['another type', replace('/features/call', 'true')],
    ['null for a value', replace('/note', null)],
    ['a new field', replace('/comment', 'x')],
    ['zero is something', replace('/comment', 0)],
    ['an object is something', replace('/comment', {})],
    ['a replaced object without a field that holds something', replace('/features', {})],
    ['a replaced object with one more field', replace('/features', { call: true, x: 1 })],
    ['a shorter list', replace('/tags', ['a', 1])],
    ['a longer list', replace('/tags', ['a', 1, null, null])],
    ['another order of a list', replace('/tags', [1, 'a', null])],
    ['an object for a list', replace('/tags', { 0: 'a', 1: 1 })],
    ['a list for an object', replace('/features', [])],
    ['another value of an element', replace('/settings/autoAnswer/value', 'True')],
    ['a new field of an element', replace(`/webHooks/${H1}/comment`, 'x')],
    ['a field that is there', remove('/note')],
    ['an element that is there', remove(`/webHooks/${H1}`)],
    ['an id in another case', remove(`/webHooks/${H1.toUpperCase()}`)],
    ['a webhook with another url', add('/webHooks', { ...UPGRADE_HOOK, relativeUrl: 'other' })],
    ['with another trigger', add('/webHooks', { ...UPGRADE_HOOK, triggerType: 'entityEvent' })],
    ['with another schedule', add('/webHooks', { ...UPGRADE_HOOK, schedule: { period: '01:00' } })],
    ['without a schedule', add('/webHooks', { ...UPGRADE_HOOK, schedule: null })],
    [
      'with another filter',
      add('/webHooks', { ...UPGRADE_HOOK, filter: { items: [{ eventType: 'created' }] } }),
    ],
    ['a new plain element', add('/tags', 'b')],
    ['a new element', add('/settings', { id: 'version', value: '2.0' })],
    ['unclear: adding to a missing list', add('/comments', 'x')],
    ['unclear: adding to a plain value', add('/note', 'x')],
    ['unclear: adding to an object', add('/features', { call: true })],
    ['unclear: an element that is missing', replace('/settings/other/value', 'x')],
    ['unclear: below a missing field', replace('/comment/text', 'x')],
    ['unclear: removing what is not shown', remove('/secrets/key')],
    ['unclear: removing a field that may be misspelt', remove('/webHook')],
    ['unclear: removing below one', remove(`/webHook/${H1}`)],
    ['an element of a list in another spelling', remove(`/webhooks/${H1}`)],
    ['a value in another spelling', replace('/Features/Call', false)],
    ['unclear: below a plain value', replace('/note/text', 'x')],
    ['unclear: an element in a list of plain values', replace('/tags/a/x', 1)],
  ])('%s', (_what, operation) => {
    expect(remaining(operation)).toEqual([operation]);
  });
});

describe('several operations of a patch', () => {
  test('keep their order, without those that change nothing', () => {
    const [a, b, c] = [replace('/note', 'y'), remove(`/webHooks/${H1}`), add('/tags', 'b')];
    expect(
      remaining(replace('/features/call', true), c, remove('/baseUrl'), a, add('/tags', 'a'), b),
    ).toEqual([c, a, b]);
  });

  test('are judged by what the ones before leave', () => {
    const [off, on] = [replace('/features/call', false), replace('/features/call', true)];
    expect(remaining(off, off)).toEqual([off]);
    expect(remaining(add('/tags', 'b'), add('/tags', 'b'))).toEqual([add('/tags', 'b')]);
    const [gone, back] = [remove(`/webHooks/${H1}`), add('/webHooks', UPGRADE_HOOK)];
    expect(remaining(gone, gone)).toEqual([gone]);
    expect(remaining(back, gone, back)).toEqual([gone, back]);
    expect(remaining(off, on, off)).toEqual([off, on, off]);
  });

  test('that come back to where they began are none: A → B → A', () => {
    expect(remaining(replace('/note', 'y'), replace('/note', 'x'))).toEqual([]);
    expect(
      remaining(
        replace(`/webHooks/${H2}/disabled`, false),
        replace('/features', { call: false }),
        replace('/features', DOCUMENT.features),
        replace(`/webHooks/${H2}/disabled`, true),
      ),
    ).toEqual([]);
    expect(remaining(replace('/comment', 'x'), remove('/comment'))).toEqual([]);
    expect(remaining(remove('/note'), replace('/note', 'x'))).toEqual([]);
  });

  test('but not if something else remains changed, or unclear', () => {
    const there = [replace('/note', 'y'), replace('/note', 'x')];
    const change = replace('/features/call', false);
    expect(remaining(...there, change)).toEqual([...there, change]);
    const unclear = add('/comments', 'x');
    expect(remaining(...there, unclear)).toEqual([...there, unclear]);
    expect(remaining(unclear, ...there)).toEqual([unclear, ...there]);
  });

  test('one on a path that an unclear one may have changed is kept', () => {
    const unclear = add('/features', { call: false });
    const below = replace('/features/call', true);
    expect(remaining(unclear, below)).toEqual([unclear, below]);
    const belowNote = replace('/note/text', 'y');
    expect(remaining(belowNote, replace('/note', 'x'))).toEqual([belowNote, replace('/note', 'x')]);
    expect(remaining(belowNote, remove('/note/other'))).toEqual([belowNote]);
    const missing = replace('/comment/text', 'y');
    expect(remaining(missing, remove('/comment'))).toEqual([missing, remove('/comment')]);
    const inElement = replace(`/webHooks/${NEW}/disabled`, true);
    const elsewhere = remove(`/webHooks/${NEW}/filter`);
    expect(remaining(inElement, remove(`/webHooks/${NEW}/disabled`), elsewhere)).toEqual([
      inElement,
      remove(`/webHooks/${NEW}/disabled`),
    ]);
  });

  test('also one that depends on such a one only', () => {
    const chain = [
      replace('/note/text', 'y'),
      replace('/note', { other: 1 }),
      remove('/note/other'),
    ];
    expect(remaining(...chain)).toEqual(chain);
  });

  test('one on another path is not', () => {
    expect(remaining(add('/note', 'y'), replace('/features/call', true))).toEqual([
      add('/note', 'y'),
    ]);
    expect(remaining(add('/base', {}), remove('/baseUrl'))).toEqual([add('/base', {})]);
  });

  test('an element that is there is not added again, whatever is unclear inside another', () => {
    const unclear = add(`/webHooks/${H2}/filter`, { eventType: 'updated' });
    expect(remaining(unclear, add('/webHooks', UPGRADE_HOOK))).toEqual([unclear]);
  });
});

describe('of a patch to other documents:', () => {
  test.each(['', null, false, []])(
    'a replaced object may leave out a field that holds %j',
    (held) => {
      const document = { object: { a: held, b: 1 } };
      expect(remainingOperations([replace('/object', { b: 1 })], document)).toEqual([]);
      expect(
        remainingOperations([replace('/object', { b: 1, a: held })], { object: { b: 1 } }),
      ).toEqual([]);
    },
  );

  test.each([0, 'x', true, {}, [null]])('but not one that holds %j', (held) => {
    const operation = replace('/object', { b: 1 });
    expect(remainingOperations([operation], { object: { a: held, b: 1 } })).toEqual([operation]);
  });

  test('an added webhook is there that has no schedule, as the added one', () => {
    const document = { webHooks: [{ id: H1, relativeUrl: 'a', triggerType: 'entityEvent' }] };
    const hook = { relativeUrl: 'a', triggerType: 'entityEvent' };
    expect(remainingOperations([add('/webHooks', hook)], document)).toEqual([]);
    expect(remainingOperations([add('/webHooks', { ...hook, schedule: null })], document)).toEqual(
      [],
    );
  });

  test.each(['baseUrl', 'features', 'secrets', 'settings', 'status', 'webHooks'])(
    'the documented field %s that is not shown is removed already',
    (field) => {
      expect(remainingOperations([remove(`/${field}`)], {})).toEqual([]);
    },
  );

  test('of two fields that differ in case the one that is written so is meant', () => {
    const document = { object: { a: 1, A: 2 } };
    expect(remainingOperations([replace('/object/A', 2)], document)).toEqual([]);
    const other = replace('/object/A', 1);
    expect(remainingOperations([other], document)).toEqual([other]);
  });

  test('a filter that holds something besides no items is a filter', () => {
    const document = { webHooks: [{ id: H1, relativeUrl: 'a' }] };
    const filtered = add('/webHooks', { relativeUrl: 'a', filter: { items: [], only: 'x' } });
    expect(remainingOperations([filtered], document)).toEqual([filtered]);
  });

  test('of two elements of one id the first is meant', () => {
    const document = {
      settings: [
        { id: 'a', value: '1' },
        { id: 'a', value: '2' },
      ],
    };
    const both = [remove('/settings/a'), remove('/settings/a')];
    expect(remainingOperations(both, document)).toEqual(both);
  });

  test('an element that is removed and added again is as it was', () => {
    const document = { webHooks: [{ id: H1, relativeUrl: 'a' }] };
    const again = [remove(`/webHooks/${H1}`), add('/webHooks', { id: H1, relativeUrl: 'a' })];
    expect(remainingOperations(again, document)).toEqual([]);
  });
});

test('to see what remains of a patch leaves the document as it is', () => {
  const before = structuredClone(DOCUMENT);
  remaining(replace('/note', 'y'), remove(`/webHooks/${H1}`), add('/tags', 'b'));
  expect(DOCUMENT).toEqual(before);
});

test('a hostile name in the path of a patch pollutes nothing', () => {
  const operations = [replace('/__proto__/polluted', true), replace('/constructor', 1)];
  expect(remaining(...operations)).toEqual(operations);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const LISTS = ['/webHooks', '/tags', '/settings'];
const ELEMENTS = [`/webHooks/${H1}`, '/settings/version'];
const path = fc.constantFrom(
  '/features',
  '/features/call',
  '/features/deep',
  '/features/deep/deeper',
  '/settings',
  '/settings/version',
  '/settings/version/value',
  '/settings/other/value',
  '/webHooks',
  `/webHooks/${H1}`,
  `/webHooks/${H1}/disabled`,
  `/webHooks/${H1}/schedule`,
  `/webHooks/${NEW}/disabled`,
  '/tags',
  '/note',
  '/note/text',
  '/comment',
  '/comment/text',
);
const value = fc.constantFrom<JsonObject[string]>(
  true,
  false,
  null,
  'x',
  '1.0',
  'a',
  [],
  ['a'],
  {},
  { call: true },
  { period: '00:05:00' },
  { id: 'version', value: '2.0' },
  { id: 'version', value: '1.0' },
  UPGRADE_HOOK,
  { ...UPGRADE_HOOK, relativeUrl: 'other' },
);
/** Nothing is added inside an element of a list: what that makes of the element is unclear. */
const outsideElements = path.filter((at) => !/^\/(webHooks|settings)\/./.test(at));
const operation = fc.oneof(
  fc.tuple(path, value).map(([at, to]) => replace(at, to)),
  fc.tuple(outsideElements, value).map(([at, to]) => add(at, to)),
  fc.constantFrom(...LISTS).chain((at) => value.map((to) => add(at, to))),
  path.map(remove),
);
const operations = fc.array(operation, { maxLength: 6 });

describe.each(['sets', 'ignores'] as const)(
  'a service that %s what is not documented',
  (leniency) => {
    test('comes to the same document by the remaining operations as by all', () => {
      fc.assert(
        fc.property(operations, (all) => {
          const some = remaining(...all);
          expect(canonical(applyOperations(DOCUMENT, some, leniency))).toBe(
            canonical(applyOperations(DOCUMENT, all, leniency)),
          );
        }),
        { numRuns: tries(200, 10_000) },
      );
    });
  },
);

test('what remains of a patch is taken from its operations in their order', () => {
  fc.assert(
    fc.property(operations, (all) => {
      let from = 0;
      for (const kept of remaining(...all)) {
        from = all.indexOf(kept, from) + 1;
        expect(from).toBeGreaterThan(0);
      }
    }),
  );
});

test('of a patch, one operation that was carried out does not remain', () => {
  /** Nothing that is unclear, or that gives an element another id. */
  const isClear = ({ op, path: at }: PatchOperation) => {
    if (op === 'add') return LISTS.includes(at);
    if (op === 'remove' && /^\/(note|comment|tags)/.test(at)) return false;
    if (op === 'replace' && ELEMENTS.includes(at)) return false;
    return !/other|deeper|text|0{12}/.test(at);
  };
  fc.assert(
    fc.property(operation.filter(isClear), (one) => {
      const after = applyOperations(DOCUMENT, [one], 'ignores') as JsonObject;
      expect(remainingOperations([one], after)).toEqual([]);
    }),
  );
});
