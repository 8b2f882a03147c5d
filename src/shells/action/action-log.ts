import * as core from '@actions/core';
import { UNREDACTED_FIELDS } from '../../domain/results.ts';
import type { Passage } from '../../render/release-log.ts';
import type { Log } from '../../ports/log.ts';
import { redactDeep } from '../../secrets/redact-deep.ts';
import type { Secrets } from '../../secrets/secrets.ts';
import { tell, withoutHidden } from '../../text/quote.ts';
import { type Forge, GITHUB } from './forge.ts';

/**
 * The log as GitHub shows it, and the one way out for everything that is printed or written:
 * `shown` puts a sentence into its final form, without secrets, with the texts of others cut,
 * and without anything that the runner could take for a command.
 */
export class ActionLog implements Log {
  readonly #secrets: Secrets;
  /** What the runner is still to be told to mask. */
  #unmasked: string[] = [];
  /** The warnings and notices so far, for the summary. */
  readonly remarks: string[] = [];

  readonly #forge: Forge;

  constructor(secrets: Secrets, forge: Forge = GITHUB) {
    this.#secrets = secrets;
    this.#forge = forge;
  }

  info(message: string): void {
    print(this.#printable(message));
  }

  /** Lines that belong together; the server folds those that have a title. */
  passage({ title, lines }: Passage): void {
    if (title !== undefined) core.startGroup(this.#printable(title));
    for (const line of lines) this.info(line);
    if (title !== undefined) core.endGroup();
  }

  notice(message: string): void {
    this.remarks.push(message);
    core.notice(this.#annotation(message));
  }

  warning(message: string): void {
    this.remarks.push(message);
    core.warning(this.#annotation(message));
  }

  /** `file`: the file of the repository that the annotation points at. */
  error(message: string, file?: string): void {
    const properties = file === undefined ? {} : { file: this.shown(file) };
    core.error(this.#annotation(message), properties);
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
    this.#unmasked.push(...this.#secrets.add(secret, open));
  }

  /** A sentence as it may leave this process. An option is called by the name of its input. */
  shown(sentence: string): string {
    const told = tell(sentence, {
      redact: (text, excerpt) => this.#secrets.redact(text, excerpt),
      longestSecret: this.#secrets.longestForm,
      spellOption: (name) => name,
    });
    return withoutCommands(told);
  }

  /** A copy of plain data, each sentence in it as it may leave this process. */
  shownData<T>(value: T): T {
    return redactDeep(value, { redact: (text) => this.shown(text) }, UNREDACTED_FIELDS);
  }

  /** The text of an annotation, which is also printed plainly where its lines would not be read. */
  #annotation(message: string): string {
    const text = this.#printable(message);
    if (!this.#forge.breaksAnnotations && text.includes('\n')) print(text);
    return text;
  }

  #printable(text: string): string {
    for (const value of this.#unmasked.splice(0)) core.setSecret(value);
    return this.shown(text);
  }
}

function print(text: string): void {
  for (const line of text.split('\n')) core.info(line);
}

/**
 * The runner takes `##[…]` anywhere in a line, and `::…::` at its beginning, for commands, and
 * it also ends lines at a carriage return. It looks for them as .NET compares text: there,
 * U+0085 is a space, and characters that cannot be seen count as nothing.
 */
function withoutCommands(text: string): string {
  return withoutHidden(text.replace(/\r\n?/g, '\n'))
    .replaceAll('##[', '## [')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
