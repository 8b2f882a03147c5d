// What the action runs first: a sandbox that stays for the rest of the job.
import { join } from 'node:path';

import { getInput, info, saveState, setFailed, setOutput, setSecret } from '@actions/core';

import { newToken, startInBackground } from './background.ts';
import { Problem } from './problem.ts';
import { readOptions } from './read-options.ts';

try {
  await start();
} catch (error) {
  setFailed(error instanceof Problem ? error.message : 'The sandbox has a defect; report it.');
}

async function start(): Promise<void> {
  const token = newToken();
  setSecret(token);
  const options = readOptions({
    workspace: getInput('workspace'),
    integrations: getInput('integrations'),
  });
  const { name = '' } = options.workspace;
  const sandbox = await startInBackground(
    { ...options, token },
    { program: join(import.meta.dirname, 'serve.js'), temp: runnerTemp() },
  );
  saveState('sandbox', sandbox);
  setOutput('api-url', sandbox.url);
  setOutput('token', token);
  setOutput('workspace', name);
  info(
    `The workspace ${name} answers at ${sandbox.url} until the job ends. Nothing in it is real.`,
  );
}

function runnerTemp(): string {
  const temp = process.env.RUNNER_TEMP;
  if (temp) return temp;
  throw new Problem('RUNNER_TEMP is not set.', 'Run this action in a job, on a runner.');
}
