/** Plans, runs and states of gateways that the tests of their reports share: one of any text, and a few that could be. */
import type { GatewayPlan } from '../../src/gateway/plan.ts';
import type { Step } from '../../src/gateway/provider.ts';
import type { RunReport } from '../../src/gateway/run.ts';
import type { GatewayStatus } from '../../src/gateway/status.ts';

/** With `text` in every place that untrusted text may come to. */
export function planOf(text: string): GatewayPlan {
  const step: Step = {
    ...{ action: 'update', entity: text, name: text, switches: true, product: text, detail: { secret: 'detail' } },
    before: { [text]: text, state: 'a' },
    after: { [text]: 'other', state: text },
  };
  return {
    ...{ schema: 'specgate/plan/1', gateway: text, command: 'publish', names: [text], digest: 'sha256:0' },
    steps: [step, { ...step, action: 'delete', after: null }, { ...step, action: 'create', before: null }],
    impact: {
      products: [{ product: text, before: text, after: text, subscriptions: { [text]: 3 } }],
      consumers: 3,
    },
    transitions: [
      {
        kind: 'set-migration-target',
        product: { name: text, version: text },
        target: { product: { name: text, version: text }, plans: new Map([[text, text]]) },
      },
    ],
    limitations: [{ what: text, says: text }],
    notes: [text],
    waits: [text],
    deletions: 1,
    ingredients: { order: '', inputs: '', tool: '', commit: null, state: '', steps: '' },
  };
}

export function runOf(text: string, result: RunReport['result'] = 'failed'): RunReport {
  const plan = planOf(text);
  return {
    ...{
      schema: 'specgate/lifecycle/1',
      command: 'publish',
      gateway: text,
      result,
      exitCode: result === 'failed' ? 3 : 0,
    },
    says: [text],
    plan,
    steps: plan.steps.map((step, index) => ({
      step,
      status: (['done', 'failed', 'not-attempted'] as const)[index]!,
      says: text,
    })),
    shortfalls: [{ entity: text, name: text, says: text }],
    journal: text,
  };
}

export function statusOf(text: string): GatewayStatus {
  return {
    ...{ schema: 'specgate/status/1', gateway: text, type: 'files', gatewayId: text },
    products: [
      {
        ...{ product: text, title: text, state: text, apis: [text], plans: [text], subscriptions: { [text]: 1 } },
        ...{
          deprecatedOn: text,
          sunsetOn: text,
          commit: text,
          contentCommit: text,
          digest: text,
          repository: 'changed',
        },
        migrationTargets: [{ product: text, plans: { [text]: text } }],
      },
    ],
    apis: [{ api: text, state: 'online', digest: text }],
    missing: [text],
    drift: planOf(text).steps,
    unknown: [text],
  };
}

export const emptyStatus: GatewayStatus = {
  ...{ schema: 'specgate/status/1', gateway: 'production', type: 'files', gatewayId: null },
  ...{ products: [], apis: [], missing: [], drift: [], unknown: [] },
};

export function stepOf(action: Step['action'], entity: string, name: string, part: Partial<Step> = {}): Step {
  return {
    action,
    entity,
    name,
    before: null,
    after: null,
    switches: false,
    product: 'climbon:2.0.0',
    detail: null,
    ...part,
  };
}

const old = { name: 'climbon', version: '1.0.0' };
const fresh = { name: 'climbon', version: '2.0.0' };
const base: GatewayPlan = {
  ...{ schema: 'specgate/plan/1', gateway: 'production', command: 'publish', names: [], digest: 'sha256:4e51' },
  ...{ steps: [], impact: { products: [], consumers: 0 }, transitions: [], limitations: [], notes: [], waits: [] },
  deletions: 0,
  ingredients: { order: '', inputs: '', tool: '0.1.0', commit: 'b51088855e09', state: '', steps: '' },
};

export const plans = {
  supersede: {
    ...base,
    command: 'supersede',
    steps: [
      stepOf('create', 'service', 'routes-2-0-0'),
      stepOf('transition', 'product', 'climbon:2.0.0', {
        ...{ switches: true, before: { state: 'staged' }, after: { state: 'published' } },
      }),
      stepOf('transition', 'product', 'climbon:1.0.0', {
        ...{ switches: true, before: { state: 'published' }, after: { state: 'deprecated' }, product: 'climbon:1.0.0' },
      }),
      stepOf('update', 'ledger', 'specgate', { isLast: true }),
    ],
    transitions: [
      { kind: 'product', product: fresh, from: 'staged', to: 'published', row: 'P4' },
      { kind: 'product', product: old, from: 'published', to: 'deprecated', row: 'P16' },
      { kind: 'set-migration-target', product: old, target: { product: fresh, plans: new Map([['gold', 'premium']]) } },
    ],
    impact: {
      products: [
        { product: 'climbon:2.0.0', before: 'none', after: 'published', subscriptions: {} },
        { product: 'climbon:1.0.0', before: 'published', after: 'deprecated', subscriptions: { gold: 12 } },
      ],
      consumers: 12,
    },
  },
  retire: {
    ...base,
    command: 'retire',
    deletions: 2,
    steps: [
      stepOf('transition', 'product', 'climbon:1.0.0', { switches: true, product: 'climbon:1.0.0' }),
      stepOf('delete', 'service', 'routes-1-0-0', { switches: true }),
      stepOf('delete', 'consumer group', 'climbon~1.gold'),
    ],
    transitions: [{ kind: 'product', product: old, from: 'deprecated', to: 'retired', row: 'P9' }],
    impact: {
      products: [
        { product: 'climbon:1.0.0', before: 'deprecated', after: 'retired', subscriptions: { gold: 12, bronze: 0 } },
      ],
      consumers: 12,
    },
    limitations: [{ what: 'visibility', says: 'Kong has no directory.' }],
  },
} satisfies Record<string, GatewayPlan>;
