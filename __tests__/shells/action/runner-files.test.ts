import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Secrets } from '../../../src/secrets/secrets.ts';
import { ActionLog } from '../../../src/shells/action/action-log.ts';
import { jobOf } from '../../../src/shells/action/job.ts';
import { writeRunnerFile } from '../../../src/shells/action/runner-files.ts';
import { captureOutput } from './captured-output.ts';

const output = captureOutput();

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'runner-file-'));
  file = join(directory, 'output');
  writeFileSync(file, 'before=1\n');
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

test('what was written to a file of the runner before its end failed is taken back', () => {
  const write = () => {
    appendFileSync(file, 'version<<x\n1.2');
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  const job = jobOf({ GITHUB_OUTPUT: file });
  writeRunnerFile('GITHUB_OUTPUT', { write, job, log: new ActionLog(new Secrets(), job.server) });
  expect(readFileSync(file, 'utf8')).toBe('before=1\n');
  expect(output.text()).toMatch(/^::warning .*The outputs could not be written .*ENOSPC\.$/m);
});
