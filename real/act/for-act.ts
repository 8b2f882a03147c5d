/** What act 0.2.89 refuses, though GitHub documents it. */
const UNKNOWN_TO_ACT: readonly RegExp[] = [
  // Up to 100 runs that wait (GitHub, May 2026).
  /^ *queue: max\n/gm,
];

/** A workflow without what act does not know. */
export function forAct(workflow: string): string {
  return UNKNOWN_TO_ACT.reduce((text, unknown) => text.replace(unknown, ''), workflow);
}
