/** Why the sandbox could not start: what is wrong, and what to do about it. */
export class Problem extends Error {}
