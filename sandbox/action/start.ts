// What the action runs first: a sandbox that stays for the rest of the job. It starts this program
// once more with the word `serve`, to be that sandbox: what both need is then packed once.
import { onSupportedNode } from './on-supported-node.ts';

onSupportedNode(() =>
  process.argv[2] === 'serve' ? import('./serve.ts') : import('./start-for-job.ts'),
);
