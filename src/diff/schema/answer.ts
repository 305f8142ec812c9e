/** What a search for a value says: here is one, there is none, or it cannot be told. */

export type Answer = Found | None | Unsure;

export interface Found {
  readonly is: 'found';
  readonly value: unknown;
}

/** No value exists. `assumed` is the lowest open question (by depth) that this rests on; Infinity where it rests on none. */
export interface None {
  readonly is: 'none';
  readonly assumed: number;
}

export interface Unsure {
  readonly is: 'unsure';
  readonly reason: string;
}

const plainNone: None = { is: 'none', assumed: Number.POSITIVE_INFINITY };

export function found(value: unknown): Found {
  return { is: 'found', value };
}

export function none(assumed = Number.POSITIVE_INFINITY): None {
  return assumed === Number.POSITIVE_INFINITY ? plainNone : { is: 'none', assumed };
}

export function unsure(reason: string): Unsure {
  return { is: 'unsure', reason };
}

/** Joins the answers of alternatives: found beats unsure beats none. */
export class Alternatives {
  assumed = Number.POSITIVE_INFINITY;
  reason: string | undefined;

  /** Takes in an alternative's failure. */
  add(answer: None | Unsure): void {
    if (answer.is === 'none') this.assumed = Math.min(this.assumed, answer.assumed);
    else this.reason ??= answer.reason;
  }

  answer(): None | Unsure {
    return this.reason === undefined ? none(this.assumed) : unsure(this.reason);
  }
}
