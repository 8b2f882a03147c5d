// `npm run tools`: fetches what the legs of every push need, so that they need not wait for it.
import { findTool } from './tools.ts';

for (const name of ['actionlint', 'zizmor', 'act', 'gitea-runner'] as const) {
  const found = await findTool(name);
  console.log('path' in found ? `${name}: ${found.path}` : found.problem);
}
