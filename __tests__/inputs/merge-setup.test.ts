import { expect, test } from '@jest/globals';
import { NOTHING_DECLARED, declaredWords } from '../../src/inputs/declared.ts';
import { mergeSetup } from '../../src/inputs/merge-setup.ts';

test('of one part alone that is the whole', () => {
  expect(mergeSetup(undefined, undefined)).toEqual({ setup: undefined, inBoth: [] });
  expect(mergeSetup({ a: 1 }, undefined)).toEqual({ setup: { a: 1 }, inBoth: [] });
  expect(mergeSetup(undefined, { b: 2 })).toEqual({ setup: { b: 2 }, inBoth: [] });
});

test('objects are put together deeply, and a leaf that is in both is named by its path', () => {
  const open = { host: 'h', pbx: { port: 1, keys: { a: 'open' } }, list: [1] };
  const secret = { token: 't', pbx: { pin: '2', keys: { a: 'x', b: 'y' } }, list: { c: 1 } };
  expect(mergeSetup(open, secret)).toEqual({
    setup: {
      host: 'h',
      token: 't',
      pbx: { port: 1, pin: '2', keys: { a: 'x', b: 'y' } },
      list: { c: 1 },
    },
    inBoth: ['pbx.keys.a', 'list'],
  });
});

test('a name that every object has is a key like any other', () => {
  const secret = { constructor: { a: 1 }, toString: 's' } as never;
  expect(mergeSetup({ b: 1 }, secret).inBoth).toEqual([]);
});

test('the words that a manifest says in the open are names and addresses, none of its setup', () => {
  const event = { event: 'change', entity: 'contact' };
  const hook = { disabled: false, absent: false };
  expect(
    declaredWords({
      ...NOTHING_DECLARED,
      integration: 'my.one',
      setup: { key: 'not-a-word' },
      features: { call: true },
      webhooks: [
        { url: 'a/b', trigger: { kind: 'schedule', everyMinutes: 5 }, ...hook },
        { url: 'c/d', trigger: { kind: 'entityEvent', events: [event] }, ...hook },
      ],
    }),
  ).toEqual(['my.one', 'call', 'a/b', 'c/d', 'change', 'contact']);
  expect(declaredWords(NOTHING_DECLARED)).toEqual([]);
  expect(NOTHING_DECLARED.setupProblems({})).toEqual([]);
});
