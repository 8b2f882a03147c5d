// What the action runs last, whatever became of the job: the sandbox ends.
import { onSupportedNode } from './on-supported-node.ts';

onSupportedNode(() => import('./stop-after-job.ts'));
