import type { Program } from '../common/judge-node.ts';

/** The word that starts it. */
export const NAME = 'kontur-crm-release';

/** What it says of the Node that runs it. */
export const PROGRAM: Program = {
  name: NAME,
  howToChange: 'put that first in the PATH.',
};
