import type { Log } from '../../src/ports/log.ts';
import { plain } from '../../src/text/quote.ts';

/** Keeps what is said, each line with its level. */
export class MemoryLog implements Log {
  readonly lines: { readonly level: keyof Log; readonly message: string }[] = [];

  readonly info = this.#keep('info');
  readonly notice = this.#keep('notice');
  readonly warning = this.#keep('warning');
  readonly debug = this.#keep('debug');

  /** The messages of one level, in order. */
  of(level: keyof Log): string[] {
    return this.lines.filter((line) => line.level === level).map(({ message }) => message);
  }

  #keep(level: keyof Log): (message: string) => void {
    return (message) => {
      this.lines.push({ level, message: plain(message) });
    };
  }
}
