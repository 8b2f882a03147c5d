import { open } from 'node:fs/promises';
import { type Parsed, andThen, wrong } from '../../domain/parsed.ts';
import { untrusted } from '../../text/quote.ts';
import type { RoutesFinding } from '../../recording/finding.ts';
import { type RecordingOptions, learnRoutes } from '../../recording/learn-routes.ts';
import { MAX_RECORDING_BYTES } from '../../recording/read-har.ts';
import { utf8Text } from '../common/utf8-text.ts';

/** Learns the routes from a HAR file. The file is only read. */
export async function readRecording(
  file: string,
  options: RecordingOptions,
): Promise<Parsed<RoutesFinding>> {
  return andThen(await readLimited(file), (text) => learnRoutes(text, options));
}

async function readLimited(file: string): Promise<Parsed<string>> {
  try {
    await using handle = await open(file, 'r');
    const stat = await handle.stat();
    if (!stat.isFile()) return wrong('it is not a file', 'Give the HAR file');
    if (stat.size > MAX_RECORDING_BYTES) {
      return wrong(
        `it is longer than ${MAX_RECORDING_BYTES / 1024 ** 2} MB`,
        'Record again, with nothing but the procedure',
      );
    }
    return utf8Text(await handle.readFile(), 'it');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return wrong(`it cannot be read (${untrusted(code, 40)})`, 'Check the path of the file');
  }
}
