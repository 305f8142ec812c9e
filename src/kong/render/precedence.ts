/** Which of two templates takes a request that both would take: Kong promises no order among expressions of one priority. */
import type { ConvertedOperation } from '../convert/convert.ts';

/** Between the priorities of templates with and without parameters (`convert/routes.ts`) there is room for so many. */
const most = 99;
/** Of more templates with one method and length it is not asked which of them meet: the more exact stand above the others. */
const mostCompared = 1000;

interface Template {
  readonly route: string;
  readonly segments: readonly string[];
  /** One digit for each segment: 2 fixed, 1 with a parameter in it, 0 a parameter alone. */
  readonly exactness: string;
}

/**
 * By route: how much its priority is raised above that of the other templates, where it would take requests of one that is less
 * exact: `/trails/{id}/maps` before `/trails/{id}/{part}`. The earliest segment that differs decides, what is fixed before what
 * is not (OpenAPI: concrete definitions come before templated ones). Absent: it stands in nobody's way.
 */
export function precedence(operations: readonly ConvertedOperation[]): ReadonlyMap<string, number> {
  const groups = new Map<string, Template[]>();
  for (const { route, method, template } of operations) {
    if (!template.includes('{')) continue;
    const segments = template.split('/');
    const key = `${method} ${segments.length}`;
    const group = groups.get(key) ?? [];
    group.push({ route, segments, exactness: segments.map(exactnessOf).join('') });
    groups.set(key, group);
  }
  const raised = new Map<string, number>();
  for (const group of groups.values()) {
    // The least exact first, so that each stands above all that is below it.
    const ordered = group.toSorted((a, b) => Number(a.exactness > b.exactness) - Number(a.exactness < b.exactness));
    if (ordered.length > mostCompared) raiseAll(ordered, raised);
    else for (const [at, template] of ordered.entries()) raise(template, ordered.slice(0, at), raised);
  }
  return raised;
}

function raise(template: Template, lessExact: readonly Template[], raised: Map<string, number>): void {
  let by = 0;
  for (const other of lessExact) {
    if (other.exactness === template.exactness || !meet(other.segments, template.segments)) continue;
    by = Math.max(by, (raised.get(other.route) ?? 0) + 1);
  }
  if (by > 0) raised.set(template.route, Math.min(most, by));
}

function raiseAll(ordered: readonly Template[], raised: Map<string, number>): void {
  const ranks = [...new Set(ordered.map(({ exactness }) => exactness))];
  const rankOf = new Map(ranks.map((exactness, rank) => [exactness, Math.min(most, rank)]));
  for (const { route, exactness } of ordered) raised.set(route, rankOf.get(exactness)!);
}

function exactnessOf(segment: string): 0 | 1 | 2 {
  if (!segment.includes('{')) return 2;
  return /^\{[^}]*\}$/.test(segment) ? 0 : 1;
}

/** Whether some path may be taken by both; of two segments with fixed ends nobody looks closer than at these. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((segment, at) => segment === b[at] || segmentsMeet(segment, b[at]!));
}

function segmentsMeet(a: string, b: string): boolean {
  const [left, right] = [exactnessOf(a), exactnessOf(b)];
  if (left === 0 || right === 0) return true;
  if (left === 2 && right === 2) return a === b;
  const [startA, startB] = [startOf(a), startOf(b)];
  const [endA, endB] = [endOf(a), endOf(b)];
  const begins = startA.startsWith(startB) || startB.startsWith(startA);
  return begins && (endA.endsWith(endB) || endB.endsWith(endA));
}

/** What is fixed before the first parameter; all of a segment without one. */
function startOf(segment: string): string {
  const at = segment.indexOf('{');
  return at === -1 ? segment : segment.slice(0, at);
}

function endOf(segment: string): string {
  return segment.slice(segment.lastIndexOf('}') + 1);
}
