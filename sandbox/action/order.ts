// What the starting process and the sandbox's own say to each other, over a channel that nobody else
// can read.

/** What the inputs of the action say, still as text. */
export interface RawInputs {
  readonly workspace: string;
  /** A JSON array; an empty text means none. */
  readonly integrations: string;
}

/** What the sandbox's process is told. */
export interface Order {
  readonly inputs: RawInputs;
  readonly token: string;
  readonly aliveFile: string;
}

/** What it answers: where it listens, as an origin such as `http://127.0.0.1:41234`, or why not. */
export type Answer = { readonly url: string } | { readonly problem: string };
