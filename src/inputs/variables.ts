import type { InputName } from './inputs.ts';

/** The variable of the environment in which a command line finds an input. */
export function variableOf(name: InputName): string {
  return `KONTUR_CRM_${name.toUpperCase().replaceAll('-', '_')}`;
}
