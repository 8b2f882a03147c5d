import { open } from 'node:fs/promises';
import { errorCode } from '../../domain/thrown.ts';
import { InputError } from '../../domain/errors.ts';
import { type Parsed, andThen, wrong } from '../../domain/parsed.ts';
import type { RoutesFinding } from '../../recording/finding.ts';
import { type RecordingOptions, learnRoutes } from '../../recording/learn-routes.ts';
import { MAX_RECORDING_BYTES } from '../../recording/read-har.ts';
import { findingJson, findingText } from '../../recording/render-finding.ts';
import { utf8Text } from '../common/utf8-text.ts';
import { type Call, EXIT } from './command.ts';
import { tellingOf, withLog } from './with-log.ts';

/** `routes`: prints what a recording of the manual procedure tells of the routes. */
export function routes(call: Call): Promise<number> {
  return withLog(tellingOf(call, true), async (log) => {
    const { flags, words } = call.args;
    const read = await readRecording(words[0] ?? '', {
      name: flags.get('name'),
      version: flags.get('version'),
      apiUrl: flags.get('api-url'),
    });
    if (!read.ok) throw new InputError([{ ...read, input: 'the recording' }]);
    const finding = log.shownData(read.value);
    process.stdout.write(
      flags.get('json') === 'true' ? findingJson(finding) : findingText(finding),
    );
    return EXIT.done;
  });
}

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
    return wrong(
      `it cannot be read (${errorCode(error) ?? 'unknown'})`,
      'Check the path of the file',
    );
  }
}
