import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { expect, test } from '@jest/globals';

import { callUrl } from './call.ts';

const MAIN = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url));

test.each(['SIGINT', 'SIGTERM'] as const)(
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
