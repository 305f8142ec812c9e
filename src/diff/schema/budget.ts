/** The work that a comparison may cost, in counted steps: the same documents always end at the same place. */

/** One step stands for about ten microseconds of a slow machine. */
export class Budget {
  readonly limit: number;
  spent = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  spend(steps: number): void {
    this.spent += steps;
  }

  get left(): number {
    return Math.max(0, this.limit - this.spent);
  }

  get isSpent(): boolean {
    return this.spent >= this.limit;
  }
}

/** Why something was left undecided when nothing is left. */
export const tooMuch = 'comparing these documents takes too many steps';
