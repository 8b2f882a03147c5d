import type { Log } from '../../ports/log.ts';

/** The log of a shell, which keeps secrets out of all that it is given. */
export interface ShellLog extends Log {
  /** The warnings and notices so far. */
  readonly remarks: readonly string[];
  /** Keeps a secret out of all that follows, but for lines that are one of the `open` words. */
  readonly mask: (secret: string, open?: ReadonlySet<string>) => void;
  /** A copy of plain data, each sentence in it as it may leave this process. */
  readonly shownData: <T>(value: T) => T;
}
