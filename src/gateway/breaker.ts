/** The circuit breaker of one gateway: after failures in a row no call goes out for a while, then one is tried. */

export interface Breaker {
  /** Undefined where a call may go out; else the sentence why not. Letting one through after the pause counts as the trial. */
  refuses(now: number): string | undefined;
  succeeded(): void;
  failed(says: string, now: number): void;
}

/** `failures` in a row open it for `openMs`; a failure of the trial opens it again at once. */
export function circuitBreaker(failures = 6, openMs = 30_000): Breaker {
  let inARow = 0;
  let openUntil = 0;
  let last = '';
  return {
    refuses(now) {
      if (inARow < failures) return undefined;
      if (now < openUntil) {
        return `not called, because the ${inARow} calls before it failed (the last one: ${last}) Try again in ${Math.ceil((openUntil - now) / 1000)} s.`;
      }
      openUntil = now + openMs;
      return undefined;
    },
    succeeded() {
      inARow = 0;
    },
    failed(says, now) {
      inARow++;
      last = says;
      if (inARow >= failures) openUntil = now + openMs;
    },
  };
}
