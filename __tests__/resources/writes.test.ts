import { describe, expect, test } from '@jest/globals';
import type { Instance, Integration } from '../../src/domain/models.ts';
import { installWrite } from '../../src/resources/installation.ts';
import { createWrite, setVersionWrite } from '../../src/resources/integration.ts';
import { setupWrite } from '../../src/resources/setup.ts';
import { type WriteContext, integrationOf } from '../../src/resources/write.ts';
import { plain } from '../../src/text/quote.ts';
import { INTEGRATION, instance, stageWrite } from './write-stage.ts';

const NEW: Integration = { ...INTEGRATION, version: '1.1' };
const STALE = { kind: 'stale' };

const create = (context: WriteContext) =>
  createWrite({ kind: 'create', words: { from: '', to: '1.1' }, version: '1.1' }, context);
const setVersion = (context: WriteContext) =>
  setVersionWrite(
    { kind: 'set-version', words: { from: '1.0', to: '1.1' }, version: '1.1', replaced: '1.0' },
    context,
  );
const install = (context: WriteContext) =>
  installWrite({ kind: 'install', words: { from: '', to: 'notConfigured' } }, context);
const setUp = (context: WriteContext) =>
  setupWrite(
    { kind: 'setup', words: { from: 'notConfigured', to: 'active' }, setup: { a: 'x' } },
    context,
  );

describe('a creation', () => {
  const scene = { integration: null };

  test.each<[string, Integration | undefined, boolean]>([
    ['the integration', NEW, true],
    ['it in another spelling of the version', { ...NEW, version: '1.1.0' }, true],
    ['another version', INTEGRATION, false],
    ['another name', { ...NEW, name: 'acme.chat' }, false],
    ['the name in another case', { ...NEW, name: 'Acme.telephony' }, false],
    ['nothing', undefined, false],
  ])('is done where its answer shows %s: %#', async (_what, answer, isDone) => {
    const { write, sent, current } = stageWrite(create, { ...scene, ...(answer && { answer }) });
    const fresh = { kind: 'read', instance: undefined };
    const done = { ...current, integration: answer, instance: fresh };
    expect(await write.send()).toEqual(isDone ? done : undefined);
    expect(sent).toEqual(['1.1']);
  });

  test.each<[string, Integration[], object | undefined]>([
    ['is not there', [], undefined],
    ['is there', [NEW], { integration: NEW, instance: STALE }],
  ])('that is looked for %s', async (_what, listed, found) => {
    const { write, current } = stageWrite(create, { ...scene, listed });
    expect(await write.confirm(true)).toEqual(found && { ...current, ...found });
  });

  test.each<[string, Integration[]]>([
    ['conflict', [INTEGRATION]],
    ['ambiguous-name', [NEW, { ...NEW, id: 'i-2' }]],
    ['ambiguous-name', [{ ...NEW, name: 'ACME.telephony' }]],
  ])('of somebody else is refused: %s', async (code, listed) => {
    const { write } = stageWrite(create, { ...scene, listed });
    await expect(write.confirm(false)).rejects.toMatchObject({ code });
  });

  test('is never sent blindly a second time, and is adopted if somebody else was first', () => {
    const { write } = stageWrite(create, scene);
    expect(write).toMatchObject({
      label: 'Create acme.telephony 1.1',
      repetition: 'never',
      adoptOnConflict: true,
      absenceProves: true,
      visibilityGraceMs: 12_000,
      confirmFirst: false,
    });
  });
});

describe('a new version', () => {
  test.each<[string, Integration | undefined, boolean]>([
    ['the integration at it', NEW, true],
    ['it in another spelling', { ...NEW, version: '1.1.0' }, true],
    ['the integration as it was', INTEGRATION, false],
    ['another integration', { ...NEW, id: 'i-2' }, false],
    ['nothing', undefined, false],
  ])('is done where its answer shows %s: %#', async (_what, answer, isDone) => {
    const { write, sent, current } = stageWrite(setVersion, answer ? { answer } : {});
    const done = { ...current, integration: answer, instance: STALE };
    expect(await write.send()).toEqual(isDone ? done : undefined);
    expect(sent).toEqual(['1.1']);
  });

  test.each<[string, Integration[], boolean]>([
    ['is there', [NEW], true],
    ['is not there yet', [INTEGRATION], false],
    ['has lost its integration', [], false],
  ])('that is looked for %s', async (_what, listed, isDone) => {
    const { write, current } = stageWrite(setVersion, { listed });
    const done = { ...current, integration: NEW, instance: STALE };
    expect(await write.confirm(true)).toEqual(isDone ? done : undefined);
  });

  test('of somebody else is refused, and told', async () => {
    const listed = [{ ...INTEGRATION, version: '1.2' }];
    const { write } = stageWrite(setVersion, { listed });
    const error: unknown = await write.confirm(false).catch((thrown: unknown) => thrown);
    const { code, message } = error as { code: string; message: string };
    expect([code, plain(message)]).toEqual([
      'conflict',
      'Somebody else gave "acme.telephony" the version "1.2" during this run.',
    ]);
  });

  test('is not sent where there is no integration', async () => {
    const { write, sent } = stageWrite(setVersion, { integration: null });
    await expect(write.send()).rejects.toThrow('There is no integration to re-version.');
    expect(sent).toEqual([]);
  });

  test('may be sent twice, and is nobody else’s', () => {
    const { write } = stageWrite(setVersion, {});
    expect({ ...write, label: plain(write.label) }).toMatchObject({
      label: 'Set the version 1.0 → 1.1',
      repetition: 'freely',
      adoptOnConflict: false,
      absenceProves: true,
      visibilityGraceMs: 12_000,
      confirmFirst: false,
    });
  });
});

describe('an installation', () => {
  test('that is answered leaves the instance to be read', async () => {
    const { write, sent, current } = stageWrite(install, {});
    expect(await write.send()).toEqual({ ...current, instance: STALE });
    expect(sent).toEqual([INTEGRATION]);
  });

  test.each<[string, Instance | undefined]>([
    ['is there', instance({})],
    ['is not', undefined],
  ])('that is looked for %s', async (_what, read) => {
    const { write, current } = stageWrite(install, { ...(read && { read }) });
    const done = { ...current, instance: { kind: 'read', instance: read } };
    expect(await write.confirm(false)).toEqual(read && done);
  });

  test('is looked for before it is sent where the integration may be somebody else’s', () => {
    expect(stageWrite(install, { known: null }).write.confirmFirst).toBe(true);
    expect(stageWrite(install, {}).write).toMatchObject({
      label: 'Install',
      repetition: 'after-a-look',
      adoptOnConflict: true,
      absenceProves: true,
      visibilityGraceMs: 2_000,
      confirmFirst: false,
    });
  });
});

describe('a setup', () => {
  const showing = (value: string, status: Instance['status'] = 'active'): Instance => ({
    ...instance({}),
    status,
    settings: [{ id: 'a', value }],
  });

  test('that is answered leaves the instance to be read', async () => {
    const { write, sent, current } = stageWrite(setUp, {});
    expect(await write.send()).toEqual({ ...current, instance: STALE });
    expect(sent).toEqual([{ a: 'x' }]);
  });

  test.each<[string, Instance | undefined, Instance | undefined, boolean]>([
    ['shows it, which did not before', showing('y'), showing('x'), true],
    ['shows it, which was not there before', undefined, showing('x'), true],
    ['shows it, and did before', showing('x'), showing('x'), false],
    ['shows another value', undefined, showing('y'), false],
    ['is not set up', undefined, showing('x', 'notConfigured'), false],
    ['showed it before it was set up', showing('x', 'notConfigured'), showing('x'), true],
    ['is not there', undefined, undefined, false],
  ])('that is looked for in an instance that %s', async (...[, before, read, isDone]) => {
    const scene = { ...(before && { before }), ...(read && { read }) };
    const { write, current } = stageWrite(setUp, scene);
    const done = { ...current, instance: { kind: 'read', instance: read } };
    expect(await write.confirm(true)).toEqual(isDone ? done : undefined);
  });

  test('may be sent twice, and is waited for only where it can be seen', () => {
    expect(stageWrite(setUp, { before: showing('x') }).write.visibilityGraceMs).toBe(0);
    expect(stageWrite(setUp, {}).write).toMatchObject({
      label: 'Set up',
      repetition: 'freely',
      adoptOnConflict: false,
      absenceProves: false,
      visibilityGraceMs: 2_000,
      confirmFirst: false,
    });
  });
});

test('a step for an integration that nothing created is a defect', () => {
  const { current } = stageWrite(install, {});
  expect(integrationOf(current)).toBe(INTEGRATION);
  expect(() => integrationOf({ ...current, integration: undefined })).toThrow(
    'The plan has a step for an integration that nothing created.',
  );
});
