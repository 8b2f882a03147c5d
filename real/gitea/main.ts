// `npm run test:gitea`: examples/gitea.yml on Gitea's own runner, by its command `exec`, which needs
// no server. Words behind `--` choose cases by their titles.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCases, skip } from '../cases.ts';
import { findTool } from '../tools.ts';
import { CASES, onNode20 } from './cases.ts';
import { play } from './play.ts';
import { makeStage } from './stage.ts';

/** Where `.ci/install-nodes` puts it. */
const NODE_20 = join(
  import.meta.dirname,
  `../../.cache/nodes/20/node_modules/node-${process.platform}-${process.arch}/bin/node`,
);

const runner = await findTool('gitea-runner');
if ('problem' in runner) {
  skip('gitea', { why: runner.problem, required: 'REQUIRE_GITEA' });
} else {
  const stage = makeStage(runner.path);
  const all = [...CASES, ...(existsSync(NODE_20) ? [onNode20(NODE_20)] : [])];
  const cases = all.map((one) => ({ title: one.title, run: () => play(one, stage) }));
  await runCases(cases, { leg: 'gitea', atOnce: 2 });
  stage.remove();
}
