/** A plan's rate limit in the windows that Kong counts in. */
import type { RenderRateLimit } from './request.ts';

/** Kong's windows with their seconds, the shortest first. */
const windows = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['month', 30 * 86_400],
  ['year', 365 * 86_400],
] as const;
const week = 7 * 86_400;

export type KongWindow = (typeof windows)[number][0];

export interface KongLimit {
  readonly window: KongWindow;
  readonly count: number;
  /** False where Kong counts in another window, so that less is allowed at once than the plan says. */
  readonly isExact: boolean;
}

/** The limit in one of Kong's windows; never more calls in the plan's own period than the plan allows. */
export function kongLimit({ count, every, unit }: RenderRateLimit): KongLimit {
  const exact = windows.find(([name]) => name === unit);
  if (every === 1 && exact) return { window: exact[0], count, isExact: true };
  const period = every * secondsOf(unit);
  // The longest window in the period that leaves at least one call.
  for (const [window, seconds] of windows.toReversed()) {
    const parts = period / seconds;
    const each = Math.floor(count / Math.ceil(parts));
    if (parts >= 1 && each >= 1) return { window, count: each, isExact: parts === 1 };
  }
  // Less than one call in any window of the period: one call in the shortest window that is longer than the gap between two.
  const gap = period / count;
  const [window] = windows.find(([, seconds]) => seconds >= gap) ?? windows.at(-1)!;
  return { window, count: 1, isExact: false };
}

function secondsOf(unit: RenderRateLimit['unit']): number {
  return unit === 'week' ? week : windows.find(([name]) => name === unit)![1];
}

/** The limit that lets the most through; undefined where one of them has none. */
export function mostGenerous(limits: readonly (RenderRateLimit | undefined)[]): RenderRateLimit | undefined {
  if (limits.length === 0 || limits.includes(undefined)) return undefined;
  const perSecond = ({ count, every, unit }: RenderRateLimit): number => count / (every * secondsOf(unit));
  return (limits as RenderRateLimit[]).reduce((most, one) => (perSecond(one) > perSecond(most) ? one : most));
}
