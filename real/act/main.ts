// `npm run test:act`: the examples as they are written, and workflows of their kind, on a runner
// that nobody here wrote. Words behind `--` choose cases by their titles.
import { runCases, skip } from '../cases.ts';
import { findReleaseTools } from '../release-tools.ts';
import { findTool } from '../tools.ts';
import { CALLED, EXAMPLES, OTHERS, REHEARSALS } from './cases.ts';
import { type ActCase, play } from './play.ts';
import { rollBacks } from './roll-back-cases.ts';
import { type Stage, makeStage } from './stage.ts';
import { npmToolCases, pythonToolCases } from './tool-cases.ts';

const act = await findTool('act');
if ('problem' in act) {
  skip('act', { why: act.problem, required: 'REQUIRE_ACT' });
} else {
  const stage = makeStage(act.path);
  const ofTools = await toolCases(stage);
  const all = [...EXAMPLES, ...rollBacks(), ...REHEARSALS, ...CALLED, ...OTHERS, ...ofTools];
  const cases = all.map((one) => ({
    title: one.title,
    run: () => play(one, stage),
  }));
  await runCases(cases, { leg: 'act', atOnce: 2 });
  stage.remove();
}

/** Those whose tools are there; says why the others are left out. */
async function toolCases(stage: Stage): Promise<ActCase[]> {
  const [modules, python] = await Promise.all([
    findReleaseTools(),
    findTool('python-semantic-release'),
  ]);
  const leftOut = (leg: string, why: string) => {
    skip(leg, { why, required: 'REQUIRE_ACT' });
    return [];
  };
  return [
    ...('path' in modules
      ? npmToolCases(stage, modules.path)
      : leftOut('act with release tools of npm', modules.problem)),
    ...('path' in python
      ? pythonToolCases(stage, python.path)
      : leftOut('act with python-semantic-release', python.problem)),
  ];
}
