/** Where the release tells its story. Whoever implements it keeps secrets out of it. */
export interface Log {
  info: (message: string) => void;
  /** Something to know; the release goes on as asked. */
  notice: (message: string) => void;
  /** Something to look at; the release goes on. */
  warning: (message: string) => void;
  /** Shown only in a debug run. */
  debug: (message: string) => void;
}
