import type { Sandbox } from './start-sandbox.ts';

/** A command of a shell that releases into a sandbox, from a checkout of the action. */
export function releaseCommand({
  url,
  workspace,
  token,
}: Pick<Sandbox, 'url' | 'workspace' | 'token'>): string {
  return `env 'INPUT_API-URL=${url}' INPUT_WORKSPACE=${workspace.name} \\
    INPUT_TOKEN=${token} \\
    INPUT_INTEGRATION=my.integration INPUT_VERSION=1.0.0 '${process.execPath}' dist/index.js`;
}
