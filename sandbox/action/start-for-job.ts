import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { getInput, info, saveState, setFailed, setOutput, setSecret } from '@actions/core';

import { type BackgroundSandbox, newToken, startInBackground } from './background.ts';
import { Problem } from './problem.ts';

try {
  await start();
} catch (error) {
  if (error instanceof Problem)
    error.printed.forEach((line) => {
      info(line);
    });
  setFailed(error instanceof Problem ? error.message : 'The sandbox has a defect; report it.');
}

async function start(): Promise<void> {
  const token = newToken();
  setSecret(token);
  const workspace = getInput('workspace');
  const inputs = { workspace, integrations: getInput('integrations') };
  const program = join(dirname(process.argv[1] ?? ''), 'serve.js');
  const sandbox = await startInBackground({ inputs, token }, { program, temp: runnerTemp() });
  tellRunner(sandbox, { 'api-url': sandbox.url, token, workspace });
  info(
    `The workspace ${workspace} answers at ${sandbox.url} until the job ends. Nothing in it is real.`,
  );
}

/** A sandbox of which the runner is not told could not be used, nor be ended after the job. */
function tellRunner(sandbox: BackgroundSandbox, outputs: Readonly<Record<string, string>>): void {
  try {
    saveState('sandbox', sandbox);
    for (const [output, value] of Object.entries(outputs)) setOutput(output, value);
  } catch {
    rmSync(sandbox.aliveFile, { force: true });
    throw new Problem(
      'The files of GITHUB_STATE and GITHUB_OUTPUT cannot be written to. ' +
        'Free space there, or repair their rights.',
    );
  }
}

function runnerTemp(): string {
  const temp = process.env.RUNNER_TEMP;
  if (temp) return temp;
  throw new Problem('RUNNER_TEMP is not set. Run this action in a job, on a runner.');
}
