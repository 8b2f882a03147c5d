// `npm run test:act`: the examples as they are written, and workflows of their kind, on a runner
// that nobody here wrote. Words behind `--` choose cases by their titles.
import { runCases, skip } from '../cases.ts';
import { findTool } from '../tools.ts';
import { CALLED, EXAMPLES, OTHERS, REHEARSALS } from './cases.ts';
import { play } from './play.ts';
import { rollBacks } from './roll-back-cases.ts';
import { makeStage } from './stage.ts';

const act = await findTool('act');
if ('problem' in act) {
  skip('act', { why: act.problem, required: 'REQUIRE_ACT' });
} else {
  const stage = makeStage(act.path);
  const cases = [...EXAMPLES, ...rollBacks(), ...REHEARSALS, ...CALLED, ...OTHERS].map((one) => ({
    title: one.title,
    run: () => play(one, stage),
  }));
  await runCases(cases, { leg: 'act', atOnce: 2 });
  stage.remove();
}
