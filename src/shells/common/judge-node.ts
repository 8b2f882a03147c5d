/** The only major version that this program is tried on in full, and that `action.yml` asks for. */
const SUPPORTED_MAJOR = 24;

/** What is packed of undici needs this version at least. */
const LOWEST = { major: 22, minor: 19 } as const;

/** Whether a Node can run this program, and what is to be said of it. */
export type NodeVerdict =
  | { readonly kind: 'supported' }
  | { readonly kind: 'tolerated' | 'unsupported'; readonly message: string };

/** What is to run on it, and how another Node gets there: the shells differ in both. */
export interface Program {
  readonly name: string;
  readonly howToChange: string;
}

const ACTION: Program = {
  name: 'this action',
  howToChange:
    "put that first in the PATH of the job, such as by the job's container " +
    `(node:${SUPPORTED_MAJOR}).`,
};

/**
 * Judges a version such as `22.19.0`. This file is loaded by whichever Node there is, so it keeps
 * to what the oldest can read.
 */
export function judgeNode(version: string, program: Program = ACTION): NodeVerdict {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= SUPPORTED_MAJOR) return { kind: 'supported' };
  const isTooOld = major < LOWEST.major || (major === LOWEST.major && minor < LOWEST.minor);
  const needed =
    `It needs Node ${SUPPORTED_MAJOR}, or ${LOWEST.major}.${LOWEST.minor} at least: ` +
    program.howToChange;
  return isTooOld
    ? { kind: 'unsupported', message: `Node ${version} cannot run ${program.name}. ${needed}` }
    : { kind: 'tolerated', message: `Node ${version} is not supported. ${needed}` };
}
