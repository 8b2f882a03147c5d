import type { Operation } from '../workspace/routes.ts';
import { type Classified, type Hint, classify, hintOf, isReadableList } from './classify.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { KnownValues } from './labels.ts';
import { hasOwnContent, holdsMark } from './setup-shape.ts';

/** The operations that a page can show; keys are exchanged by none. */
export const LEARNED = [
  'list',
  'create',
  'set-version',
  'install',
  'setup',
  'read-instance',
  'change-instance',
] as const satisfies readonly Operation[];

export type Learned = (typeof LEARNED)[number];

/** Requests that differ in nothing but their values, in the order of the recording. */
export type RequestGroup = readonly [Classified, ...Classified[]];

export interface Found {
  /** For each operation the requests that could be meant: one is it, of several none is chosen. */
  readonly candidates: Readonly<Record<Learned, readonly RequestGroup[]>>;
  /** The status with which what would have been it was refused. */
  readonly refused: Readonly<Partial<Record<Learned, number>>>;
}

/** Finds the requests of each operation by the values they carry, by words, order and success. */
export function findOperations(exchanges: readonly Exchange[], known: KnownValues): Found {
  const all = classify(exchanges, known);
  const done = all.filter(({ exchange }) => isSuccess(exchange));
  const of = (kind: Classified['kind']) => grouped(done.filter((one) => one.kind === kind));
  return {
    candidates: {
      list: readable(of('list'), known),
      create: of('create'),
      'set-version': of('set-version'),
      'read-instance': of('read-instance'),
      'change-instance': of('change-instance'),
      ...installAndSetup(of('write'), known),
    },
    refused: Object.fromEntries(
      all
        .filter(({ exchange }) => !isSuccess(exchange))
        .map(({ kind, exchange }) => [kind, exchange.status]),
    ),
  };
}

function grouped(requests: readonly Classified[]): RequestGroup[] {
  const groups = Map.groupBy(requests, ({ exchange, template }) =>
    JSON.stringify([template.method, template.path, exchange.body.kind, template.words]),
  );
  return [...groups.values()].filter((group): group is [Classified] => group.length > 0);
}

/** A list that the action can read goes before another that holds the integration too. */
function readable(lists: RequestGroup[], known: KnownValues): RequestGroup[] {
  const read = lists.filter((group) =>
    group.some(({ exchange }) => isReadableList(exchange.answer.json, known)),
  );
  return read.length > 0 ? read : lists;
}

/**
 * Which writes install and which set up: by their words, else by the setup parameters, else, where
 * there are just two, by the order in which the procedure has them.
 */
function installAndSetup(
  writes: readonly RequestGroup[],
  known: KnownValues,
): Record<'install' | 'setup', readonly RequestGroup[]> {
  const hinted = (hint: Hint | undefined) =>
    writes.filter(([{ template }]) => hintOf(template) === hint);
  const unnamed = hinted(undefined);
  const install = hinted('install');
  const setup = hinted('setup');
  const setupByForm = setup.length > 0 ? setup : setupAmong(unnamed, { known, install });
  const others = unnamed.filter((group) => !setupByForm.includes(group));
  return {
    install: install.length > 0 ? install : before(others, setupByForm[0], writes),
    setup: setupByForm,
  };
}

function setupAmong(
  writes: readonly RequestGroup[],
  { known, install }: { known: KnownValues; install: readonly RequestGroup[] },
): readonly RequestGroup[] {
  const bodyHas = (test: typeof hasOwnContent) =>
    writes.filter(
      ([
        {
          exchange: { body },
        },
      ]) => body.kind === 'json' && test(body.value, known),
    );
  const marked = bodyHas(holdsMark);
  if (marked.length > 0) return marked;
  const own = bodyHas(hasOwnContent);
  const isInOrder = own.length === 2 && writes.length === 2 && install.length === 0;
  return isInOrder ? own.slice(1) : own;
}

/** What came after the setup does not install. */
function before(
  groups: readonly RequestGroup[],
  setup: RequestGroup | undefined,
  order: readonly RequestGroup[],
): readonly RequestGroup[] {
  if (setup === undefined) return groups;
  return groups.filter((group) => order.indexOf(group) < order.indexOf(setup));
}
