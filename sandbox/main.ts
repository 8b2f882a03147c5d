import { readFlags } from './flags.ts';
import { FROM_CHECKOUT } from './release-command.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

const flags = readFlags(process.argv.slice(2));
if (flags.kind === 'help') console.log(flags.text);
else if (flags.kind === 'problem') end(flags.text, 2);
else {
  const problem = await serveUntilStopped(flags.options, {
    command: FROM_CHECKOUT,
    print: console.log,
  });
  if (problem !== undefined) end(problem, 1);
}

function end(sentence: string, exitCode: number): void {
  console.error(sentence);
  process.exitCode = exitCode;
}
