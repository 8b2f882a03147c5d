import type { Log } from '../../ports/log.ts';
import { UNREDACTED_FIELDS } from '../../domain/results.ts';
import { redactDeep } from '../../secrets/redact-deep.ts';
import type { Secrets } from '../../secrets/secrets.ts';
import { type Telling, tell, withoutHidden } from '../../text/quote.ts';

/** The log of a shell, which keeps secrets out of all that it is given. */
export interface ShellLog extends Log {
  /** The warnings and notices so far. */
  readonly remarks: readonly string[];
  /** Keeps a secret out of all that follows, but for lines that are one of the `open` words. */
  readonly mask: (secret: string, open?: ReadonlySet<string>) => void;
  /** A copy of plain data, each sentence in it as it may leave this process. */
  readonly shownData: <T>(value: T) => T;
}

/** How a shell calls options, says how they are set, and calls the places of its world. */
export type Wording = Required<Pick<Telling, 'spellOption' | 'sayHowToSet' | 'places'>>;

/**
 * The one way out for everything that a shell prints or writes: `shown` puts a sentence into its
 * final form, without secrets, with the texts of others cut, and without anything that a runner
 * could take for a command.
 */
export class Redactor {
  readonly #secrets: Secrets;
  readonly #wording: Wording;

  constructor(secrets: Secrets, wording: Wording) {
    this.#secrets = secrets;
    this.#wording = wording;
  }

  /**
   * Keeps a secret out of what is shown from now on. No line of it that is one of the `open`
   * words is a secret.
   *
   * @returns the lines that were not known before, for a runner to be told
   */
  add(secret: string, open?: ReadonlySet<string>): string[] {
    return this.#secrets.add(secret, open);
  }

  /** Makes a sentence as it may leave this process. */
  shown(sentence: string): string {
    const told = tell(sentence, {
      redact: (text, excerpt) => this.#secrets.redact(text, excerpt),
      longestSecret: this.#secrets.longestForm,
      ...this.#wording,
    });
    return withoutCommands(told);
  }

  /** Copies plain data, each sentence in it as it may leave this process. */
  shownData<T>(value: T): T {
    return redactDeep(value, { redact: (text) => this.shown(text) }, UNREDACTED_FIELDS);
  }
}

/**
 * Takes the commands out of a text. The runner takes `##[…]` anywhere in a line and `::…::` at its
 * beginning for them, and ends lines at a carriage return as well. It compares as .NET does: there,
 * U+0085 is a space, and characters that cannot be seen count as nothing.
 */
export function withoutCommands(text: string): string {
  return withoutHidden(text.replace(/\r\n?/g, '\n'))
    .replaceAll('##[', '## [')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
