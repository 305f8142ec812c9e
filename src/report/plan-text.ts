/** Words for plans and runs at a gateway that all formats share; what comes from outside is not escaped yet. */

import { isObject } from '../document/pointer.ts';
import type { GatewayPlan, ProductImpact } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
import { count } from './report.ts';

/** Of a long text the first part. */
const valueLength = 80;
const changesShown = 8;

/** `state: staged → published`, one line per field that differs; empty for what is created or deleted. */
export function changesOf({ before, after }: Pick<Step, 'before' | 'after'>): string[] {
  if (!isObject(before) || !isObject(after)) return [];
  const lines: string[] = [];
  collect(before, after, '', lines);
  const left = lines.length - changesShown;
  return left > 0 ? [...lines.slice(0, changesShown), `and ${count(left, 'more field')}`] : lines;
}

function collect(before: Record<string, unknown>, after: Record<string, unknown>, path: string, lines: string[]): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, next] = [
      Object.hasOwn(before, key) ? before[key] : undefined,
      Object.hasOwn(after, key) ? after[key] : undefined,
    ];
    // The commit of a record moves with every change of it.
    if (/commit$/.test(key) || JSON.stringify(old) === JSON.stringify(next)) continue;
    if (isObject(old) && isObject(next)) collect(old, next, `${path}${key}.`, lines);
    else lines.push(`${path}${key}: ${valueText(old)} → ${valueText(next)}`);
  }
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > valueLength ? `${text.slice(0, valueLength - 1)}…` : text;
}

/** `3 to create, 1 to change, 2 to delete`. */
export function stepCounts(steps: readonly Step[]): string {
  if (steps.length === 0) return 'nothing to do';
  const of = (...actions: Step['action'][]): number => steps.filter(step => actions.includes(step.action)).length;
  const parts = [
    [of('create'), 'to create'],
    [of('update', 'transition'), 'to change'],
    [of('delete'), 'to delete'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');
}

/** `climbon:1.0.0: staged → published`. */
export function stateText({ product, before, after }: ProductImpact): string {
  return `${product}: ${before === after ? `stays ${after}` : `${before} → ${after}`}`;
}

/** `climbon:1.0.0: staged → published; subscriptions: gold 3`. */
export function impactText(impact: ProductImpact): string {
  const { subscriptions } = impact;
  const plans = subscriptions && Object.entries(subscriptions);
  const held =
    plans === null
      ? 'the gateway does not tell its subscriptions'
      : plans.length === 0
        ? 'no subscriptions'
        : `subscriptions: ${plans.map(([plan, number]) => `${plan} ${number}`).join(', ')}`;
  return `${stateText(impact)}; ${held}`;
}

/** One line for what became of the whole run. */
export function resultText({ result, command, gateway, plan, steps }: RunReport): string {
  const done = steps.filter(step => step.status === 'done' || step.status === 'unchanged').length;
  switch (result) {
    case 'planned':
      return `Plan only: ${stepCounts(plan?.steps ?? steps.map(({ step }) => step))} at ${gateway}; nothing was done`;
    case 'unchanged':
      return `Nothing to do at ${gateway}`;
    case 'applied':
      return `Done: ${count(done, 'step')} of ${command} at ${gateway}`;
    case 'pending':
      return `Waiting for an approval at ${gateway}; ${count(done, 'step')} done`;
    case 'refused':
      return `Refused: ${command} at ${gateway}; nothing was done`;
    case 'failed':
      return `Stopped: ${command} at ${gateway} failed after ${count(done, 'step')}`;
    default:
      return `Not confirmed: ${command} at ${gateway} was carried out, and the gateway does not show it`;
  }
}

/** Deletions first, so that nobody overlooks them; the rest in the order in which it is done. */
export function deletionsFirst(steps: readonly Step[]): Step[] {
  return [...deletionsOf(steps), ...steps.filter(step => step.action !== 'delete')];
}

/** The first fields that differ, on one line. */
export function briefChanges(step: Step): string {
  return changesOf(step).slice(0, 3).join('; ');
}

export function deletionsOf(steps: readonly Step[]): Step[] {
  return steps.filter(step => step.action === 'delete');
}

/** What goes with steps that change many objects at once. */
export function withinSteps(steps: readonly Step[]): string[] {
  return steps.flatMap(({ action, deletes = 0, entity, name }) =>
    action === 'delete' || deletes === 0 ? [] : [`${deletes} in ${entity} ${name}`],
  );
}

/** What to know besides the steps: what the gateway cannot do, notes, what waits. */
export function remarksOf(plan: GatewayPlan): string[] {
  return [
    ...plan.limitations.map(({ what, says }) => `Not possible at this gateway (${what}): ${says}`),
    ...plan.notes,
    ...plan.waits.map(product => `${product} waits for an approval at the gateway.`),
  ];
}
