/** What the demo was asked for, or why that cannot be read, in a sentence. */
export type Flags = { readonly watch: boolean } | { readonly problem: string };

const WATCH = '--watch';

/** The arguments behind `npm run demo --`. */
export function readFlags(args: readonly string[]): Flags {
  const unknown = args.filter((arg) => arg !== WATCH).map((arg) => JSON.stringify(arg));
  if (unknown.length === 0) return { watch: args.includes(WATCH) };
  return { problem: `The demo does not know ${unknown.join(', ')}. It takes ${WATCH} or nothing.` };
}
