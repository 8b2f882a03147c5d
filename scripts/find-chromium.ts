import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium and Chrome are usually installed, by Node's name of the platform. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

const PROGRAM_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * The path of a Chromium or Chrome on this machine; undefined if none is found. `CHROMIUM_PATH`
 * comes before the usual places, and throws if nothing is there, since it is meant.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH: wanted = '' } = env;
  if (wanted !== '' && !existsSync(wanted)) {
    throw new Error('CHROMIUM_PATH names no file. Correct it, or unset it to search.');
  }
  const places = [wanted, ...(USUAL_PLACES[process.platform] ?? []), ...windowsPlaces(env)];
  return places.find((place) => place !== '' && existsSync(place));
}

function windowsPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform !== 'win32') return [];
  const folders = PROGRAM_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
}
