import { hrtime } from 'node:process';

/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds that only ever grow. */
  now: () => number;
  /** The calendar's time in milliseconds since 1970, for dates that a server names. */
  wallTime: () => number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as the signal fires. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Number(hrtime.bigint()) / 1e6,
  wallTime: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const giveUp = () => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      }, ms);
      if (signal?.aborted) giveUp();
      else signal?.addEventListener('abort', giveUp, { once: true });
    }),
};
