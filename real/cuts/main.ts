// `npm run test:cuts`: toxiproxy cuts a first release at every 50 bytes, in both directions. What is
// judged is what the workspace holds afterwards, and that a second run gets to its end.
import { type Case, runCases, skip } from '../cases.ts';
import { findTool } from '../tools.ts';
import { type Cut, measure, play } from './play.ts';
import { type Toxiproxy, startToxiproxy } from './toxiproxy.ts';

const STEP = 50;

const found = await findTool('toxiproxy');
if ('problem' in found) {
  skip('cuts', { why: found.problem, required: 'REQUIRE_CUTS' });
} else {
  const toxiproxy = await startToxiproxy(found.path);
  try {
    await runCases(await casesThrough(toxiproxy), { leg: 'cuts', atOnce: 8 });
  } finally {
    await toxiproxy.stop();
  }
}

async function casesThrough(toxiproxy: Toxiproxy): Promise<Case[]> {
  const bytes = await measure(toxiproxy);
  const cuts = (['first', 'each'] as const).flatMap((which) =>
    (['upstream', 'downstream'] as const).flatMap((stream) =>
      Array.from({ length: Math.ceil(bytes[stream] / STEP) }, (_, index) => {
        return { which, stream, bytes: index * STEP };
      }),
    ),
  );
  return cuts.map((cut) => ({ title: titleOf(cut), run: () => play(cut, toxiproxy) }));
}

function titleOf({ which, stream, bytes }: Cut): string {
  const way = stream === 'upstream' ? 'to the service' : 'from it';
  return `the ${which === 'first' ? 'first connection is' : 'connections are'} cut after ${bytes} bytes ${way}`;
}
