/** Plans, runs and states of gateways as JSON, in the shape of the contract. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
import { jsonText } from '../text.ts';

/** A plan as data that JSON can hold; what providers keep for themselves stays out. */
export function planData({ steps, ...plan }: GatewayPlan): Record<string, unknown> {
  const { schema, gateway, digest, impact, ...rest } = plan;
  return plain({ schema, gateway, digest, steps: steps.map(stepData), impact, ...rest }) as Record<string, unknown>;
}

export function planJson(plan: GatewayPlan): string {
  return `${jsonText(planData(plan))}\n`;
}

export function runJson(report: RunReport): string {
  if (report.result === 'planned' && report.plan) return planJson(report.plan);
  const { plan, steps, ...rest } = report;
  const results = steps.map(({ step: { action, entity, name, product }, status, says }) => ({
    ...{ action, entity, name, product, status },
    ...(says !== undefined && { says }),
  }));
  return `${jsonText(plain({ ...rest, plan: plan && planData(plan), steps: results }))}\n`;
}

export function statusJson(status: GatewayStatus): string {
  return `${jsonText(plain({ ...status, drift: status.drift.map(stepData) }))}\n`;
}

function stepData({ action, entity, name, before, after, switches, product }: Step): Record<string, unknown> {
  return { action, entity, name, before, after, switches, product };
}

/** Maps as objects. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
