import type { Clock } from '../../time/clock.ts';

const LOOK_MS = 250;
const QUIET_MS = 1_000;
const CLEAR = '\r\x1b[2K';

/** What a progress line is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A line on a terminal that says for how long nothing has happened; it is gone when something does. */
export class Progress {
  readonly #screen: Screen;
  readonly #clock: Pick<Clock, 'now'>;
  #timer: NodeJS.Timeout | undefined;
  #since: number;
  #isShown = false;

  constructor(screen: Screen, clock: Pick<Clock, 'now'>) {
    this.#screen = screen;
    this.#clock = clock;
    this.#since = clock.now();
    if (screen.isTTY !== true) return;
    this.#timer = setInterval(() => {
      this.#look();
    }, LOOK_MS).unref();
  }

  /** Takes the line away, since something is printed. */
  clear(): void {
    this.#since = this.#clock.now();
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#screen.write(CLEAR);
  }

  end(): void {
    clearInterval(this.#timer);
    this.clear();
  }

  #look(): void {
    const quietMs = this.#clock.now() - this.#since;
    if (quietMs < QUIET_MS) return;
    this.#isShown = true;
    this.#screen.write(`${CLEAR}… ${Math.floor(quietMs / 1_000)} s`);
  }
}
