import { randomBytes } from 'node:crypto';

import type { Message } from './message.ts';

/** What is kept of one who has logged in. */
export interface Session {
  /** Shown once, on the next page; it has no place in an address. */
  notice: Message | undefined;
}

/**
 * Who has logged in. The sandbox's own: the vendor's accounts are not imitated, one password
 * opens everything, and a session lasts as long as the sandbox.
 */
export class Sessions {
  readonly #password: string;
  readonly #sessions = new Map<string, Session>();

  constructor(password: string) {
    this.#password = password;
  }

  /** The key of a new session, 32 hex digits; undefined if the password is wrong. */
  logIn(password: string): string | undefined {
    if (password !== this.#password) return undefined;
    const key = randomBytes(16).toString('hex');
    this.#sessions.set(key, { notice: undefined });
    return key;
  }

  /** The session of that key, if there is one. */
  find(key: string | undefined): Session | undefined {
    return key === undefined ? undefined : this.#sessions.get(key);
  }
}
