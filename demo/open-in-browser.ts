import { spawn } from 'node:child_process';

interface Opener {
  readonly command: string;
  readonly args: readonly string[];
}

/** What opens an address on each platform; elsewhere it is done as on Linux. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: { command: 'open', args: [] },
  // The empty title; without it `start` would take a quoted address for one.
  win32: { command: 'cmd', args: ['/c', 'start', '""'] },
};

const ELSEWHERE: Opener = { command: 'xdg-open', args: [] };

/** Opens an address in the person's browser. That it cannot be opened is no failure. */
export function openInBrowser(address: string, platform = process.platform): void {
  const { command, args } = OPENERS[platform] ?? ELSEWHERE;
  spawn(command, [...args, address], {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  })
    .on('error', () => {
      console.log('No browser could be opened; the addresses above work in any.');
    })
    .unref();
}
