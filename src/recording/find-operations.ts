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

/** Prefers a list that the action can read to others that hold the integration. */
function readable(lists: RequestGroup[], known: KnownValues): RequestGroup[] {
  const read = lists.filter((group) =>
    group.some(({ exchange }) => isReadableList(exchange.answer.json, known)),
  );
  return read.length > 0 ? read : lists;
}

/** What installs, and what sets up: several where it cannot be told. */
type Pair = Readonly<Record<'install' | 'setup', readonly RequestGroup[]>>;

/**
 * Judges which writes install and which set up: the parameters that the documentation asks to type
 * go before words, words before other parameters, these before the order. Where two disagree, none
 * is chosen.
 */
function installAndSetup(writes: readonly RequestGroup[], known: KnownValues): Pair {
  const has = (test: typeof hasOwnContent, [{ exchange }]: RequestGroup) =>
    exchange.body.kind === 'json' && test(exchange.body.value, known);
  const marked = writes.filter((group) => has(holdsMark, group));
  const others = writes.filter((group) => !marked.includes(group) && hintIn(group) !== 'uninstall');
  const isOwn = (group: RequestGroup) => has(hasOwnContent, group);
  if (marked.length > 0) return { setup: marked, install: installAmong(others, marked, writes) };
  const setup = setupAmong(others, isOwn);
  const rest = others.filter((group) => !setup.includes(group));
  const install = installAmong(rest, setup, writes);
  return inOrder({ install: [...install, ...doubts(install, rest, isOwn)], setup }, writes);
}

function hintIn([{ template }]: RequestGroup): Hint | undefined {
  return hintOf(template);
}

type GroupTest = (group: RequestGroup) => boolean;

function setupAmong(writes: readonly RequestGroup[], isOwn: GroupTest): readonly RequestGroup[] {
  const named = writes.filter((group) => hintIn(group) === 'setup');
  const unnamed = writes.filter((group) => hintIn(group) === undefined && isOwn(group));
  if (named.length > 0) return named.some(isOwn) ? named : [...named, ...unnamed];
  const isSecondOfTwo = unnamed.length === 2 && writes.length === 2;
  return isSecondOfTwo ? unnamed.slice(1) : unnamed;
}

function installAmong(
  writes: readonly RequestGroup[],
  [setup]: readonly RequestGroup[],
  order: readonly RequestGroup[],
): readonly RequestGroup[] {
  const named = writes.filter((group) => hintIn(group) === 'install');
  return named.length > 0 ? named : before(writes, setup, order);
}

/** Adds the rest if what is called an install sends parameters: it could be the setup. */
function doubts(
  install: readonly RequestGroup[],
  rest: readonly RequestGroup[],
  isOwn: GroupTest,
): readonly RequestGroup[] {
  return install.some(isOwn) ? rest.filter((group) => !install.includes(group)) : [];
}

/** Doubts both unless the install came first, as in the procedure. */
function inOrder({ install, setup }: Pair, order: readonly RequestGroup[]): Pair {
  const [first] = install;
  const [second] = setup;
  const isInOrder =
    first === undefined || second === undefined || order.indexOf(first) < order.indexOf(second);
  if (isInOrder) return { install, setup };
  const all = order.filter((group) => install.includes(group) || setup.includes(group));
  return { install: all, setup: all };
}

/** Drops what came after the setup: it does not install. */
function before(
  groups: readonly RequestGroup[],
  setup: RequestGroup | undefined,
  order: readonly RequestGroup[],
): readonly RequestGroup[] {
  if (setup === undefined) return groups;
  return groups.filter((group) => order.indexOf(group) < order.indexOf(setup));
}
