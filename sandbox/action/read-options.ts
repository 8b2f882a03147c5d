import * as z from 'zod/mini';

import { STATUSES } from '../models.ts';
import { isIntegrationName, isIntegrationVersion } from '../names.ts';
import type { SandboxOptions } from '../options.ts';
import type { RawInputs } from './order.ts';
import { Problem } from './problem.ts';

const INTEGRATIONS = z.array(
  z.strictObject({
    name: z.string().check(z.refine(isIntegrationName)),
    version: z.string().check(z.refine(isIntegrationVersion)),
    installed: z._default(z.boolean(), false),
    status: z._default(z.enum(STATUSES), 'notConfigured'),
    settings: z._default(z.record(z.string(), z.string()), {}),
    ofOtherPartner: z._default(z.boolean(), false),
  }),
);

/** What of a sandbox's options the inputs decide. */
export type RehearsalOptions = Required<Pick<SandboxOptions, 'workspace' | 'integrations'>>;

/**
 * The options that the inputs ask for. The messages name places, never the values there.
 *
 * @throws {Problem} for what is no name, no JSON, or no list of integrations
 */
export function readOptions({ workspace, integrations }: RawInputs): RehearsalOptions {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(workspace)) {
    throw new Problem(
      'The input workspace is not the name of a workspace. ' +
        'Use Latin letters, digits, - and _ (my-workspace).',
    );
  }
  return { workspace: { name: workspace }, integrations: readIntegrations(integrations) };
}

function readIntegrations(text: string): RehearsalOptions['integrations'] {
  const read = INTEGRATIONS.safeParse(parseJson(text === '' ? '[]' : text));
  if (read.success) return read.data;
  const places = read.error.issues.flatMap(placesOf);
  throw new Problem(
    `The input integrations is wrong at ${[...new Set(places)].join(', ')}. ` +
      'Write a JSON array such as [{"name": "my.telephony", "version": "1.0.0", "installed": true}].',
  );
}

/** A key is a name that somebody misspelt; what stands under it is not told. */
function placesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.path.length === 0) return ['the whole, which is no array'];
  const place = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [place];
  return issue.keys.map((key) => {
    const shown = JSON.stringify(key.slice(0, LONGEST_KEY));
    return `${place}, which has the unknown key ${shown}`;
  });
}

/** Enough to see which one is meant. */
const LONGEST_KEY = 40;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('The input integrations is not JSON. Write a JSON array of integrations.');
  }
}
