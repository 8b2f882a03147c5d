/** Lets runs go on one call at a time, in an order that is given: a race that can be repeated. */
export class Turns {
  readonly #order: readonly boolean[];
  #waiting: { readonly runner: number; readonly go: () => void }[] = [];
  #runners: number;
  #taken = 0;

  constructor(order: readonly boolean[], runners: number) {
    this.#order = order;
    this.#runners = runners;
  }

  /** Waits until it is this runner's turn. */
  turn(runner: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ runner, go });
      this.#next();
    });
  }

  /** A runner that is through, or has disappeared. */
  leave(): void {
    this.#runners -= 1;
    this.#next();
  }

  #next(): void {
    if (this.#waiting.length < this.#runners) return;
    this.#waiting.sort((a, b) => a.runner - b.runner);
    const takesLast = this.#order[this.#taken % Math.max(1, this.#order.length)] ?? false;
    this.#taken += 1;
    const next = takesLast ? this.#waiting.pop() : this.#waiting.shift();
    next?.go();
  }
}
