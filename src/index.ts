import { run } from './shells/action/run.ts';

await run();

// All is said and written. What still closes or hangs, such as a connection or a lookup that
// nothing can cancel, is not waited for; what was printed is.
process.stdout.write('', () => process.exit());
