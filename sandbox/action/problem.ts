/** Why the sandbox could not start: what is wrong, and what to do about it. */
export class Problem extends Error {
  /** What its process printed, line by line. */
  readonly printed: readonly string[];

  constructor(message: string, hint: string, printed: readonly string[] = []) {
    super(`${message} ${hint}`);
    this.printed = printed;
  }
}
