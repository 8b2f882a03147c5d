/** The only major version that this action is tried on in full, and that `action.yml` asks for. */
const SUPPORTED_MAJOR = 24;

/** What is packed of undici needs this version at least. */
const LOWEST = { major: 22, minor: 19 } as const;

/** Whether the Node that the runner started can run this action, and what is to be said of it. */
export type NodeVerdict =
  | { readonly kind: 'supported' }
  | { readonly kind: 'tolerated' | 'unsupported'; readonly message: string };

/**
 * Judges a version such as `22.19.0`. This file is loaded by whichever Node there is, so it keeps
 * to what the oldest can read.
 */
export function judgeNode(version: string): NodeVerdict {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= SUPPORTED_MAJOR) return { kind: 'supported' };
  const isTooOld = major < LOWEST.major || (major === LOWEST.major && minor < LOWEST.minor);
  return isTooOld
    ? { kind: 'unsupported', message: `Node ${version} cannot run this action. ${NEEDED}` }
    : { kind: 'tolerated', message: `Node ${version} is not supported. ${NEEDED}` };
}

const NEEDED =
  `It needs Node ${SUPPORTED_MAJOR}, or ${LOWEST.major}.${LOWEST.minor} at least: put that first ` +
  `in the PATH of the job, such as by the job's container (node:${SUPPORTED_MAJOR}).`;
