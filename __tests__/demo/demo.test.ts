import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { onlyInSoak, onlyInWhole } from '../size.ts';

const MAIN = join(import.meta.dirname, '../../demo/main.ts');

function startDemo(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
}

test.each([
  [['watch', '--watch', '--port=1'], '"watch", "--port=1"'],
  ...onlyInSoak([
    [['--wacth'], '"--wacth"'],
    [['--watch=false'], '"--watch=false"'],
  ] as const),
])('the demo refuses %j with one sentence', async (args, named) => {
  const demo = startDemo(args);
  const ended = once(demo, 'close');

  const [stdout, stderr] = await Promise.all([text(demo.stdout), text(demo.stderr)]);

  expect(stderr).toBe(`The demo does not know ${named}. It takes --watch or nothing.\n`);
  expect(stdout).toBe('');
  expect(await ended).toEqual([2, null]);
});

describe('opening the browser for the demo', () => {
  const OPEN = join(import.meta.dirname, '../../demo/open-in-browser.ts');
  const ADDRESS = 'http://127.0.0.1:1/x';

  let directory: string;
  let noted: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'opener-'));
    noted = join(directory, 'noted');
    for (const command of ['xdg-open', 'open', 'cmd']) {
      const file = join(directory, command);
      await writeFile(file, `#!/bin/sh\necho "$0 $*" > '${noted}'\n`);
      await chmod(file, 0o755);
    }
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** Opens the address in a process of its own, which finds no programs but those here. */
  async function openOn(platform: string, path = directory): Promise<string> {
    const call = `openInBrowser('${ADDRESS}', '${platform}')`;
    const script = `import { openInBrowser } from '${pathToFileURL(OPEN).href}'; ${call};`;
    const args = ['--input-type=module', '-e', script];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: path },
    });
    return text(child.stdout);
  }

  test.each([
    ['linux', `xdg-open ${ADDRESS}`],
    ...onlyInWhole([['win32', `cmd /c start "" ${ADDRESS}`]] as const),
    ...onlyInSoak([
      ['freebsd', `xdg-open ${ADDRESS}`],
      ['darwin', `open ${ADDRESS}`],
    ] as const),
  ])('on %s is done by %s', async (platform, command) => {
    await openOn(platform);

    expect(await eventually(() => readFile(noted, 'utf8'))).toBe(`${directory}/${command}\n`);
  });

  test('that is not possible is said, and is no failure', async () => {
    expect(await openOn('linux', '/nowhere')).toMatch(/^No browser could be opened/);
  });

  // A whole demo each, so that only the soak has both signals.
  test.each<[NodeJS.Signals]>([['SIGINT'], ...onlyInSoak<[NodeJS.Signals]>([['SIGTERM']])])(
    'is not done by --watch where nobody looks at a terminal; it keeps the sandbox, shows the way to its page, and ends with %s',
    async (signal) => {
      const demo = startDemo(['--watch'], { ...process.env, CI: '', PATH: directory });
      const ended = once(demo, 'close');
      try {
        const output = await printedUntil(demo.stdout, 'Ctrl+C');
        const [, pageUrl = ''] = /admin page +(\S+)/.exec(output) ?? [];
        const [, logInUrl = ''] = /logged in +(\S+)/.exec(output) ?? [];
        const entered = await fetch(logInUrl, { redirect: 'manual' });
        const [cookie = ''] = entered.headers.getSetCookie();
        const page = await (await fetch(pageUrl, { headers: { cookie } })).text();
        const row = page.split('</tr>').find((part) => part.includes('my_workspace.telephony'));

        expect(output).toContain('All runs ended as expected.');
        const [, token = ''] = /token +([0-9a-f]{64})\n/.exec(output) ?? [];
        expect(output).toMatch(
          new RegExp(`KONTUR_CRM_TOKEN=${token} .*\\n.* dist/cli\\.js release `),
        );
        expect(row).toContain('<bdi>1.1.0</bdi>');
        expect(row).toContain('Active');
        demo.kill(signal);
        expect(await ended).toEqual([0, null]);
        await expect(fetch(pageUrl)).rejects.toThrow();
        await expect(readFile(noted)).rejects.toThrow('ENOENT');
      } finally {
        demo.kill('SIGKILL');
      }
    },
  );
});

/** What was printed up to this text; all of it if the text does not come. */
async function printedUntil(stream: Readable, wanted: string): Promise<string> {
  let output = '';
  for await (const chunk of stream.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.includes(wanted)) break;
  }
  return output;
}

/** What the attempt gives at last; nothing if it gives nothing for twelve seconds. */
async function eventually(attempt: () => Promise<string>): Promise<string> {
  for (let left = 600; left > 0; left -= 1) {
    const got = await attempt().catch(() => '');
    if (got !== '') return got;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return '';
}
