// `npm run test:linters`: what the newest actionlint and zizmor say of all workflows.
import { type Case, expectNone, runCases, skip } from '../cases.ts';
import { findTool } from '../tools.ts';
import { actionlintSays } from './actionlint.ts';
import { copyWorkflows, ownFiles } from './workflows.ts';
import { zizmorSays } from './zizmor.ts';

type Linter = (program: string, files: readonly string[]) => Promise<string[]>;

/** What each has to say of our own files, and of those that others copy. */
const LINTERS: Readonly<Record<'actionlint' | 'zizmor', { own: Linter; copied: Linter }>> = {
  actionlint: { own: actionlintSays, copied: actionlintSays },
  zizmor: { own: zizmorSays('pedantic'), copied: zizmorSays('regular') },
};

const copies = await copyWorkflows();
const cases: Case[] = [];
for (const name of ['actionlint', 'zizmor'] as const) {
  const found = await findTool(name);
  if ('problem' in found) skip(name, { why: found.problem, required: 'REQUIRE_LINTERS' });
  else cases.push(...casesOf(name, found.path));
}
if (cases.length > 0) await runCases(cases, { leg: 'linters', atOnce: 2 });
copies.remove();

function casesOf(name: keyof typeof LINTERS, program: string): Case[] {
  const { own, copied } = LINTERS[name];
  return [
    {
      title: `${name}: our own workflows and actions`,
      run: async () => {
        expectNone(await own(program, ownFiles()));
      },
    },
    {
      title: `${name}: the examples, and what the pages show`,
      run: async () => {
        expectNone(await copied(program, copies.files));
      },
    },
    {
      title: `${name}: would tell of a fault`,
      run: async () => {
        const findings = await copied(program, [copies.broken]);
        expectNone(findings.length > 0 ? [] : ['it found nothing in a broken workflow']);
      },
    },
  ];
}
