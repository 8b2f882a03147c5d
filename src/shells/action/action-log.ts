import * as core from '@actions/core';
import type { Secrets } from '../../secrets/secrets.ts';
import { Redactor } from '../common/redactor.ts';
import type { ShellLog } from '../common/shell-log.ts';

/** The log as GitHub shows it. An option is called by the name of its input. */
export class ActionLog implements ShellLog {
  readonly #redactor: Redactor;
  /** What the runner is still to be told to mask. */
  #unmasked: string[] = [];
  /** The warnings and notices so far, for the summary. */
  readonly remarks: string[] = [];

  constructor(secrets: Secrets) {
    this.#redactor = new Redactor(secrets, (name) => name);
  }

  info(message: string): void {
    for (const line of this.#printable(message).split('\n')) core.info(line);
  }

  notice(message: string): void {
    this.remarks.push(message);
    core.notice(this.#printable(message));
  }

  warning(message: string): void {
    this.remarks.push(message);
    core.warning(this.#printable(message));
  }

  /** `file`: the file of the repository that the annotation points at. */
  error(message: string, file?: string): void {
    core.error(this.#printable(message), file === undefined ? {} : { file: this.shown(file) });
  }

  debug(message: string): void {
    core.debug(this.#printable(message));
  }

  /**
   * Keeps a secret out of everything that this process, or the rest of the job, prints. The
   * runner is told before the next line: the first one takes a while to print, during which
   * the connection can come about. No line of it that is one of the `open` words is a secret.
   */
  mask(secret: string, open?: ReadonlySet<string>): void {
    this.#unmasked.push(...this.#redactor.add(secret, open));
  }

  shown(sentence: string): string {
    return this.#redactor.shown(sentence);
  }

  shownData<T>(value: T): T {
    return this.#redactor.shownData(value);
  }

  #printable(text: string): string {
    for (const value of this.#unmasked.splice(0)) core.setSecret(value);
    return this.shown(text);
  }
}
