import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { readFlags } from '../../sandbox/flags.ts';
import { onlyInSoak } from '../size.ts';
import { callUrl } from './call.ts';
import { withSandbox } from './with-sandbox.ts';

const MAIN = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url));

test.each<NodeJS.Signals>(['SIGTERM', ...onlyInSoak(['SIGINT'] as const)])(
  'the sandbox on its own runs until %s',
  async (signal) => {
    const args = [MAIN, '--token', 't0k', '--workspace', 'mine', '--paged'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    let output = '';
    for await (const chunk of child.stdout
      .setEncoding('utf8')
      .iterator({ destroyOnReturn: false })) {
      output += String(chunk);
      if (output.includes('integration: ')) break;
    }

    const [list = ''] = /http:\/\/127\.0\.0\.1:\d+\/api\/v1\/mine\/integrations/.exec(output) ?? [];
    const answer = await callUrl(list, 'GET', { headers: { authorization: 'Bearer t0k' } });
    const [logIn = ''] = /http:\/\/127\.0\.0\.1:\d+\/log-in\/\S+/.exec(output) ?? [];
    const entered = await fetch(logIn, { redirect: 'manual' });
    child.kill(signal);

    expect(output).toContain('t0k');
    expect(answer).toMatchObject({ status: 200, body: { count: 3, hasMore: false } });
    expect(entered.headers.get('location')).toBe('/api/mine/integrations');
    expect(await exited).toEqual([0, null]);
  },
);

/** What the sandbox on its own prints, where it ends at once. */
async function endOf(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [exitCode] = (await exited) as [number | null];
  return { stdout, stderr, exitCode };
}

describe('the sandbox on its own says in one sentence', () => {
  const KNOWN = 'It takes --port, --token, --workspace, --paged, --routes, --help, or nothing.';
  test.each([
    [['--prot', '80'], `The sandbox does not know "--prot", "80". ${KNOWN}`],
    [['serve'], `The sandbox does not know "serve". ${KNOWN}`],
    [['--port', '65536'], '--port needs a value: a port, 0 to 65535.'],
    [['--port'], '--port needs a value: a port, 0 to 65535.'],
    [['--port=x'], '--port needs a value: a port, 0 to 65535.'],
    [['--token', 'a b'], '--token needs a value: one word of printable ASCII.'],
    [['--workspace', '../x'], '--workspace needs a value: Latin letters, digits, - and _.'],
    [['--paged=no'], '--paged takes no value.'],
  ])('that it cannot read %j', (args, sentence) => {
    expect(readFlags(args)).toEqual({ kind: 'problem', text: sentence });
  });

  test('what it cannot read, on standard error, and ends with 2', async () => {
    const sentence = `The sandbox does not know "--prot", "80". ${KNOWN}`;
    const ended = await endOf(['--prot', '80']);
    expect(ended).toEqual({ stdout: '', stderr: `${sentence}\n`, exitCode: 2 });
  });

  test('that its port is taken', async () => {
    const { port } = new URL((await withSandbox()).url);
    expect(await endOf(['--port', port])).toEqual({
      stdout: '',
      stderr: `The port ${port} is taken. Choose another one, or leave --port out for a free one.\n`,
      exitCode: 1,
    });
  });
});

test('the sandbox on its own explains itself', async () => {
  const { stdout, stderr, exitCode } = await endOf(['--help']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  for (const name of ['--port N', '--token TEXT', '--workspace NAME', '--paged', '--help']) {
    expect(stdout).toContain(`\n  ${name} `);
  }
});
