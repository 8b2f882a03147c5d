import { run } from '../tools.ts';

/** Audits that are not for these workflows, and why. */
const NOT_FOR_US: Readonly<Record<string, string>> = {
  'anonymous-definition': 'GitHub shows the id of a job that has no name, and the ids say enough.',
  'unpinned-uses':
    'Our own rule about pins is stricter, and knows how an example may name this action.',
  'self-repository':
    '`$/` names a folder of the workflow’s repository and not its root, and neither act nor GitHub’s Enterprise Server knows it.',
};

interface Finding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly [Location, ...Location[]];
}

interface Location {
  readonly symbolic: { readonly key: { readonly Local: { readonly verbatim_path: string } } };
  readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
}

/** How much it says: `pedantic` is for our own files, `regular` for what others copy. */
export type Persona = 'pedantic' | 'regular';

/** What zizmor has to say of workflows and actions, `file:line: audit: description`. */
export function zizmorSays(persona: Persona) {
  return async (program: string, files: readonly string[]): Promise<string[]> => {
    const quiet = ['--offline', '--no-progress', '--quiet', '--no-exit-codes'];
    const flags = [...quiet, '--persona', persona, '--format', 'json'];
    const { stdout } = await run(program, [...flags, ...files]);
    return (JSON.parse(stdout) as Finding[])
      .filter(({ ident }) => !(ident in NOT_FOR_US))
      .map(({ ident, desc, locations: [{ symbolic, concrete }] }) => {
        const row = concrete.location.start_point.row + 1;
        return `${symbolic.key.Local.verbatim_path}:${row}: ${ident}: ${desc}`;
      });
  };
}
