// What the action runs first: a sandbox that stays for the rest of the job.
import { onSupportedNode } from './on-supported-node.ts';

onSupportedNode(() => import('./start-for-job.ts'));
