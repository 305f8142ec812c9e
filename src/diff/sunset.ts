/** Sunset dates and stability: the promises that an operation, parameter or property makes about its future. */
import { own } from '../document/pointer.ts';
import type { Part } from './model/part.ts';
import type { Policy } from './policy.ts';

/** From the least to the most reliable promise (`x-stability-level`). */
const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'] as const;
export type Stability = (typeof stabilityLevels)[number];

/** The day of `x-sunset`: `YYYY-MM-DD`, undefined where there is none, `unreadable` where it is no date. */
export function sunsetOf(part: Pick<Part, 'value'>): string | 'unreadable' | undefined {
  const value = own(part.value, 'x-sunset');
  if (value === undefined) return undefined;
  return dayOf(value) ?? 'unreadable';
}

/** Reads an RFC 3339 date or date-time, as text. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})(?:[Tt ][0-9:.+Zz-]*)?$/.exec(value)?.[1];
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 2026-02-31 for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

export function isDeprecated(part: Pick<Part, 'value'> | undefined): boolean {
  return part !== undefined && own(part.value, 'deprecated') === true;
}

/** True where a deprecated part may go: it said until when, and that day is over. */
export function isPastSunset(part: Pick<Part, 'value'>, today: string): boolean {
  const day = sunsetOf(part);
  return isDeprecated(part) && day !== undefined && day !== 'unreadable' && day < today;
}

/** The first sunset that leaves the notice period; `YYYY-MM-DD`. */
export function earliestSunset({ today, noticeDays }: Policy): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + noticeDays * 86_400_000).toISOString().slice(0, 10);
}

/** The stability that a part states; `unknown` where it states a word that is none. */
export function stabilityOf(part: Pick<Part, 'value'> | undefined): Stability | 'unknown' | undefined {
  const value = part && own(part.value, 'x-stability-level');
  if (value === undefined) return undefined;
  return stabilityLevels.find(level => level === value) ?? 'unknown';
}

/** Below zero where the stability dropped, above where it rose. What states none counts as stable. */
export function stabilityMove(base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>): number {
  const rank = (part: Pick<Part, 'value'>): number => {
    const level = stabilityOf(part) ?? 'stable';
    return level === 'unknown' ? Number.NaN : stabilityLevels.indexOf(level);
  };
  return rank(revision) - rank(base) || 0;
}
