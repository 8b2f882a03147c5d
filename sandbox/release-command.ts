import type { Sandbox } from './start-sandbox.ts';

/** Starts the command line in a checkout, with the Node that runs this. */
export const FROM_CHECKOUT = `'${process.execPath}' dist/cli.js`;

/** A command of a shell that releases into a sandbox, by what starts the command line. */
export function releaseCommand(
  { url, workspace, token }: Pick<Sandbox, 'url' | 'workspace' | 'token'>,
  command: string,
): string {
  return `KONTUR_CRM_TOKEN=${token} \\
    ${command} release --api-url ${url} --workspace ${workspace.name} \\
    --integration my.integration --version 1.0.0`;
}
