import { run } from './run.ts';

await run();

// All is said and written. A connection or a name lookup that still hangs, which nothing can
// cancel, must not hold the process; a moment is left for what was printed to go out.
setTimeout(() => process.exit(), 300).unref();
