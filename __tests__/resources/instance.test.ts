import { describe, expect, test } from '@jest/globals';
import type { PatchOperation } from '../../src/domain/desired-state.ts';
import type { Instance } from '../../src/domain/models.ts';
import { featuresWrite } from '../../src/resources/features.ts';
import { patchInstanceWrite } from '../../src/resources/instance.ts';
import { webhooksWrite } from '../../src/resources/webhooks.ts';
import type { WriteContext } from '../../src/resources/write.ts';
import { instance, stageWrite } from './write-stage.ts';

const OFF = { baseUrl: 'https://old.example' };
const ON = { baseUrl: 'https://new.example' };
const REPLACE: PatchOperation = { op: 'replace', path: '/baseUrl', value: ON.baseUrl };

const patching = (operations: readonly PatchOperation[]) => (context: WriteContext) =>
  patchInstanceWrite({ kind: 'patch-instance', words: { from: '', to: '' }, operations }, context);

const STALE = { instance: { kind: 'stale' } };

describe('a patch of the instance', () => {
  test.each<[string, Instance | undefined, boolean]>([
    ['this instance as it is to be', instance(ON), true],
    ['this instance as it was', instance(OFF), false],
    ['another instance as this one is to be', instance(ON, 'i-2'), false],
    ['none', undefined, false],
  ])('of which the answer shows %s', async (_what, answer, isShown) => {
    const scene = { known: instance(OFF), ...(answer && { answer }) };
    const { write, sent, current } = stageWrite(patching([REPLACE]), scene);
    expect(await write.send()).toEqual(isShown ? { ...current, ...STALE } : undefined);
    expect(sent).toEqual([[REPLACE]]);
  });

  test('that a step before it has done sends nothing', async () => {
    const { write, sent, current } = stageWrite(patching([REPLACE]), { known: instance(ON) });
    expect(await write.send()).toBe(current);
    expect(sent).toEqual([]);
    expect(write.confirmFirst).toBe(false);
  });
});

describe('a patch of the instance that is looked for', () => {
  /** What it does, nothing shows: the field is not documented. */
  const unseen: PatchOperation = { op: 'replace', path: '/mystery', value: 1 };

  test.each<
    [string, PatchOperation, Instance | undefined, { answered: boolean; unanswered: boolean }]
  >([
    ['and stands there', REPLACE, instance(ON), { answered: true, unanswered: true }],
    ['and does not', REPLACE, instance(OFF), { answered: false, unanswered: false }],
    ['and cannot be seen', unseen, instance(OFF), { answered: true, unanswered: false }],
    ['without an instance', REPLACE, undefined, { answered: false, unanswered: false }],
  ])('%s is done after an answer, or without one', async (...[, operation, read, isDone]) => {
    const scene = { known: instance(OFF), ...(read && { read }) };
    const { write, current } = stageWrite(patching([operation]), scene);
    const done = { ...current, instance: { kind: 'read', instance: read } };
    expect(await write.confirm(true)).toEqual(isDone.answered ? done : undefined);
    expect(await write.confirm(false)).toEqual(isDone.unanswered ? done : undefined);
  });

  test('sends only what is left, and first looks where nobody knows', async () => {
    const other: PatchOperation = { op: 'replace', path: '/features/call', value: true };
    const scene = { known: null, read: instance({ ...ON, features: { call: false } }) };
    const { write, sent } = stageWrite(patching([REPLACE, other]), scene);
    expect(write.confirmFirst).toBe(true);
    expect(await write.confirm(false)).toBeUndefined();
    expect(await write.send()).toBeUndefined();
    expect(sent).toEqual([[other]]);
  });

  test('may be sent twice, unless it adds', () => {
    const add: PatchOperation = { op: 'add', path: '/webHooks', value: {} };
    const { write } = stageWrite(patching([REPLACE]), { known: null });
    expect(write.repetition).toBe('freely');
    expect(stageWrite(patching([REPLACE, add]), { known: null }).write.repetition).toBe('never');
  });
});

describe('a declared part of the instance', () => {
  const hooks = (period: string) => ({
    webHooks: [{ id: 'h', relativeUrl: 'a', triggerType: 'schedule', schedule: { period } }],
  });
  const everyTen = (context: WriteContext) =>
    webhooksWrite(
      {
        ...{ kind: 'webhooks', words: { from: '', to: '' } },
        webhooks: [
          {
            url: 'a',
            trigger: { kind: 'schedule', everyMinutes: 10 },
            disabled: false,
            absent: false,
          },
        ],
      },
      context,
    );
  const calls = (context: WriteContext) =>
    featuresWrite(
      { kind: 'features', words: { from: '', to: '' }, features: { call: true } },
      context,
    );

  test.each<[string, Instance | undefined, boolean]>([
    ['this instance as it is to be', instance(hooks('00:10:00')), true],
    ['this instance as it was', instance(hooks('00:05:00')), false],
    ['another instance as this one is to be', instance(hooks('00:10:00'), 'i-2'), false],
    ['none', undefined, false],
  ])('of which the answer shows %s', async (_what, answer, isShown) => {
    const scene = { known: instance(hooks('00:05:00')), ...(answer && { answer }) };
    const { write, sent, current } = stageWrite(everyTen, scene);
    expect(await write.send()).toEqual(isShown ? { ...current, ...STALE } : undefined);
    expect(sent).toHaveLength(1);
    expect(write.absenceProves).toBe(true);
    expect(write.repetition).toBe('freely');
    const adding = stageWrite(everyTen, { known: instance({ webHooks: [] }) }).write;
    expect(adding.repetition).toBe('never');
  });

  test('whose answer is not believed is looked at', async () => {
    const [off, on] = [false, true].map((call) => instance({ features: { call } }));
    const { write, current } = stageWrite(calls, { known: off!, answer: on!, read: on! });
    expect(await write.send()).toBeUndefined();
    const done = { ...current, instance: { kind: 'read', instance: on } };
    expect(await write.confirm(true)).toEqual(done);
  });

  test('is sent with what is not declared beside it, and then not blindly a second time', async () => {
    const known = instance({ features: { call: false, hangup: true } });
    const { write, sent } = stageWrite(calls, { known });
    await write.send();
    const value = { call: true, hangup: true };
    expect(sent).toEqual([[{ op: 'replace', path: '/features', value }]]);
    expect(write).toMatchObject({
      repetition: 'never',
      absenceProves: false,
      adoptOnConflict: false,
    });
    const alone = instance({ features: { call: false } });
    expect(stageWrite(calls, { known: alone }).write.repetition).toBe('freely');
    const strange = instance({ features: { call: false, toString: true } });
    expect(stageWrite(calls, { known: strange }).write.repetition).toBe('never');
  });

  test('that holds already sends nothing', async () => {
    const { write, sent, current } = stageWrite(calls, {
      known: instance({ features: { call: true } }),
    });
    expect(await write.send()).toBe(current);
    expect(sent).toEqual([]);
  });

  test.each<[string, Instance | null, object]>([
    ['cannot be read', null, { code: 'not-installed', outcome: 'refused' }],
    ['does not show it', instance({}), { code: 'unexpected-response', outcome: 'refused' }],
  ])('of an instance that %s is not sent blindly', async (_what, known, error) => {
    const { write, sent } = stageWrite(calls, { known });
    await expect(write.send()).rejects.toMatchObject(error);
    expect(sent).toEqual([]);
  });
});
