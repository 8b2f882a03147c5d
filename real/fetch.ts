// `npm run tools`: fetches what the legs of every push need, so that they need not wait for it.
import { findReleaseTools } from './release-tools.ts';
import { findTool } from './tools.ts';

const NAMES = ['actionlint', 'zizmor', 'act', 'gitea-runner', 'python-semantic-release'] as const;
const searches = {
  ...Object.fromEntries(NAMES.map((name) => [name, findTool(name)])),
  'release tools of npm': findReleaseTools(),
};
for (const [name, search] of Object.entries(searches)) {
  const found = await search;
  console.log('path' in found ? `${name}: ${found.path}` : found.problem);
}
