/** Faults of a gateway and of the process that talks to it, for the test gateways of all providers. */

export const faultKinds = [
  /** The write is refused at the door: nothing happened. */
  'fails-before',
  /** The write went through and its answer was lost. */
  'answer-lost',
  /** The answer comes late. */
  'slow',
  '409',
  '429',
  '5xx',
  /** The first read after the write shows what was before it. */
  'stale-read',
  /** The process ends (kill -9) before the write leaves it. */
  'killed-before',
  /** The process ends when the write has reached the gateway. */
  'killed-after',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Thrown in the place of everything that a process would do after its end; no UserError, so that nothing handles it. */
export class Killed extends Error {
  constructor() {
    super('the process was killed');
    this.name = 'Killed';
  }
}

/** Counts writes and says which one fails, and how; a test gateway asks it at each of its writes. */
export class FaultScript {
  #writes = 0;
  #armed: { write: number; kind: FaultKind } | undefined;

  /** The `write`-th write from now on (the first is 1) fails in this way, once. */
  arm(write: number, kind: FaultKind): void {
    this.#armed = { write: this.#writes + write, kind };
  }

  disarm(): void {
    this.#armed = undefined;
  }

  get writes(): number {
    return this.#writes;
  }

  /** To be asked once per write, before it is done; undefined: it goes through. */
  next(): FaultKind | undefined {
    this.#writes++;
    if (this.#armed?.write !== this.#writes) return undefined;
    const { kind } = this.#armed;
    this.#armed = undefined;
    return kind;
  }
}

/** A clock on which nobody waits. */
export function fakeClock(): { now(): number; sleep(ms: number): Promise<void>; random(): number } {
  let now = Date.UTC(2026, 10, 21, 9);
  return {
    // Time passes by itself too, so that no two runs begin in one millisecond.
    now: () => ++now,
    sleep: async ms => {
      now += ms;
    },
    random: () => 0.5,
  };
}
