/** Words for plans and runs at a gateway that all formats share; what comes from outside is not escaped yet. */

import { isObject } from '../document/pointer.ts';
import type { StepResult } from '../gateway/apply.ts';
import type { GatewayPlan, ProductImpact } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
import { count, thousands } from './report.ts';

/** A command line to type next, and what it does. */
export interface Next {
  /** Without a full stop, for a colon and the line behind it. */
  readonly does: string;
  readonly line: string;
}

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
  const whole = typeof value === 'string' ? value : JSON.stringify(value);
  // Of a digest it is enough to see that it is another one.
  const text = whole.replace(/\bsha256:([0-9a-f]{12})[0-9a-f]{52}\b/g, 'sha256:$1…');
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
    .map(([number, what]) => `${thousands(number)} ${what}`)
    .join(', ');
}

/** `climbon:1.0.0: staged → published`. */
export function stateText({ product, before, after }: ProductImpact): string {
  return `${product}: ${before === after ? `stays ${after}` : `${before} → ${after}`}`;
}

/** `climbon:1.0.0: staged → published; subscriptions: gold 3`. */
export function impactText(impact: ProductImpact): string {
  return `${stateText(impact)}; ${subscriptionsText(impact)}`;
}

/** `subscriptions: gold 3`. */
export function subscriptionsText({ subscriptions }: Pick<ProductImpact, 'subscriptions'>): string {
  if (subscriptions === null) return 'the gateway does not tell its subscriptions';
  const plans = Object.entries(subscriptions);
  return plans.length === 0
    ? 'no subscriptions'
    : `subscriptions: ${plans.map(([plan, number]) => `${plan} ${number}`).join(', ')}`;
}

/** What became of a step. */
export const statusWords: Readonly<Record<StepResult['status'], string>> = {
  done: 'done',
  unchanged: 'was so already',
  pending: 'waits for an approval',
  failed: 'failed',
  'not-attempted': 'not attempted',
};

/** One line for what became of the whole run. */
export function resultText({ result, command, gateway, plan, steps }: RunReport): string {
  const done = steps.filter(step => step.status === 'done' || step.status === 'unchanged').length;
  const nothing = `Nothing to do at ${gateway}`;
  switch (result) {
    case 'planned': {
      const planned = plan?.steps ?? steps.map(({ step }) => step);
      if (planned.length === 0) return nothing;
      return `Plan only: ${stepCounts(planned)} at ${gateway}; nothing was done`;
    }
    case 'unchanged':
      return nothing;
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
  return [...plan.limitations.map(limitationText), ...plan.notes, ...plan.waits.map(waitText)];
}

export function limitationText({ what, says }: GatewayPlan['limitations'][number]): string {
  return `Not possible at this gateway (${what}): ${says}`;
}

/** Of a product (`name:version`). */
export function waitText(product: string): string {
  return `${product} waits for an approval at the gateway.`;
}

/** What `plan --drift` found, in one line. */
export function driftText({ gateway, steps }: Pick<GatewayPlan, 'gateway' | 'steps'>): string {
  return steps.length === 0 ? `No drift at ${gateway}` : `${gateway} is not as it was published: ${stepCounts(steps)}`;
}
