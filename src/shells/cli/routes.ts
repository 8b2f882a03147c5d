import { InputError } from '../../domain/errors.ts';
import { findingJson, findingText } from '../../recording/render-finding.ts';
import { type Call, EXIT } from './command.ts';
import { readRecording } from './read-recording.ts';
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
