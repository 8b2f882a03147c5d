/** The only major version that `action.yml` asks for. */
const SUPPORTED_MAJOR = 24;

/** The oldest that is tolerated, as in the action that releases. */
const LOWEST = { major: 22, minor: 19 } as const;

/**
 * Loads a program of the action where the runner's Node can run it. This file is loaded by
 * whichever Node there is, so it keeps to what the oldest can read, and imports nothing.
 */
export function onSupportedNode(load: () => Promise<unknown>): void {
  // Where nobody reads on, such as a pipe that was closed, there is still work to do.
  process.stdout.on('error', () => undefined);
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < LOWEST.major || (major === LOWEST.major && minor < LOWEST.minor)) {
    process.exitCode = 1;
    say(`::error::unsupported-node: Node ${node} cannot run this action. ${NEEDED}`);
    return;
  }
  if (major < SUPPORTED_MAJOR) say(`::warning::Node ${node} is not supported. ${NEEDED}`);
  void load();
}

const NEEDED =
  `It needs Node ${SUPPORTED_MAJOR}, or ${LOWEST.major}.${LOWEST.minor} at least: put that first ` +
  `in the PATH of the job, such as by the job's container (node:${SUPPORTED_MAJOR}).`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
