import * as core from '@actions/core';
import { ANNOTATION_TITLE } from '../../domain/about.ts';
import type { Passage } from '../../render/release-log.ts';
import type { Secrets } from '../../secrets/secrets.ts';
import { inWorkflow } from '../../text/quote.ts';
import { Redactor, type ShellLog, withoutCommands } from '../common/shell-log.ts';
import { type ServerWords, howToSetWith } from './server-words.ts';

/** The log as GitHub shows it. An option is called by the name of its input. */
export class ActionLog implements ShellLog {
  readonly #redactor: Redactor;
  readonly #server: ServerWords;
  /** What the runner is still to be told to mask. */
  #unmasked: string[] = [];
  #title = ANNOTATION_TITLE;
  /** The warnings and notices so far, for the summary. */
  readonly remarks: string[] = [];

  constructor(secrets: Secrets, server: ServerWords) {
    this.#redactor = new Redactor(secrets, {
      spellOption: inWorkflow,
      sayHowToSet: howToSetWith(server),
      places: server.places,
    });
    this.#server = server;
  }

  /** Heads the annotations from now on: a job with several releases tells them apart by it. */
  entitle(title: string): void {
    this.#title = title;
  }

  info(message: string): void {
    print(this.#shownBehindMasks(message));
  }

  /**
   * Prints lines that belong together, of data that has been through `shownData` already: put
   * together they could begin like a command at most. The server folds those that have a title.
   */
  passage({ title, lines }: Passage): void {
    this.#tellMasks();
    if (title !== undefined) core.startGroup(withoutCommands(title));
    for (const line of lines) print(withoutCommands(line));
    if (title !== undefined) core.endGroup();
  }

  notice(message: string): void {
    this.remarks.push(message);
    core.notice(this.#annotation(message), this.#titled());
  }

  warning(message: string): void {
    this.remarks.push(message);
    core.warning(this.#annotation(message), this.#titled());
  }

  /** Annotates the run, and the `file` of the repository if one is given. */
  error(message: string, file?: string): void {
    const at = file === undefined ? {} : { file: this.shown(file) };
    core.error(this.#annotation(message), { ...this.#titled(), ...at });
  }

  debug(message: string): void {
    core.debug(this.#shownBehindMasks(message));
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

  /** Makes the text of an annotation; prints it plainly too where its lines would not be read. */
  #annotation(message: string): string {
    const text = this.#shownBehindMasks(message);
    if (!this.#server.breaksAnnotations && text.includes('\n')) print(text);
    return text;
  }

  #titled(): { title: string } {
    return { title: this.shown(this.#title) };
  }

  #shownBehindMasks(text: string): string {
    this.#tellMasks();
    return this.shown(text);
  }

  #tellMasks(): void {
    for (const value of this.#unmasked.splice(0)) core.setSecret(value);
  }
}

function print(text: string): void {
  for (const line of text.split('\n')) core.info(line);
}
