/** order.ts: which version a name means, what an order that is not clear is told, and what of it a digest sees. */
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/gateway/lifecycle.ts';
import type { Catalog, ProductState, Ref } from '../../src/gateway/model.ts';
import {
  intentOf,
  namedText,
  noOrder,
  type Order,
  type OrderCommand,
  orderData,
  readingOf,
} from '../../src/gateway/order.ts';
import type { Snapshot } from '../../src/gateway/provider.ts';
import { desiredOf, productOf, routes, trails } from './products.ts';

const rules = { productionMode: true, commit: undefined };
const nothing = desiredOf([]);

function named(text: string): { name: string; version: string | undefined } {
  const [name = '', version] = text.split(':');
  return { name, version };
}

const orderOf = (command: OrderCommand, ...names: string[]): Order => ({
  ...noOrder,
  command,
  names: names.map(named),
  dates: { deprecatedOn: '2026-11-01' },
});

/** A gateway with these product versions, `name:version` → state. */
function gatewayWith(states: Record<string, 'staged' | 'published' | 'deprecated'>): Snapshot {
  let catalog: Catalog = { products: [], apis: [] };
  for (const [text, state] of Object.entries(states)) {
    const { name, version } = named(text) as Ref;
    const content = productOf({ name, version, apis: [name === 'climbon' ? routes(version) : trails(version)] });
    const events =
      state === 'staged'
        ? [{ name: 'stage', product: content, content }]
        : [
            { name: 'publish', product: content, content },
            ...(state === 'deprecated' ? [{ name: 'deprecate', product: content, dates: {} }] : []),
          ];
    for (const event of events) {
      const outcome = advance(catalog, event as Parameters<typeof advance>[1], rules);
      if (outcome.kind !== 'moved') throw new Error(JSON.stringify(outcome));
      catalog = outcome.catalog;
    }
  }
  return { catalog, digest: '', state: {}, entities: 0, strangers: [], subscriptions: undefined };
}

/** What becomes of the products, or why nothing does. */
function resultOf(order: Order, snapshot: Snapshot, desired = nothing): unknown {
  const { outcome, scope } = intentOf(order, snapshot, desired, rules);
  if (outcome.kind !== 'moved') return { ...outcome };
  const states = outcome.catalog.products.map(one => [`${one.name}:${one.version}`, one.state as ProductState]);
  return { states: Object.fromEntries(states), scope: scope.map(({ name, version }) => `${name}:${version}`) };
}

describe('a name without a version', () => {
  it('means the only version that the gateway has', () => {
    const at = gatewayWith({ 'climbon:1.0.0': 'published', 'tourism:2.0.0': 'published' });
    expect(resultOf(orderOf('deprecate', 'climbon'), at)).toEqual({
      states: { 'climbon:1.0.0': 'deprecated', 'tourism:2.0.0': 'published' },
      scope: ['climbon:1.0.0'],
    });
  });

  it('is refused where there are several, with all of them in order', () => {
    const at = gatewayWith({ 'climbon:1.10.0': 'published', 'climbon:1.9.0': 'published' });
    expect(JSON.stringify(resultOf(orderOf('deprecate', 'climbon'), at))).toContain('climbon:1.9.0, climbon:1.10.0');
  });

  it('is refused where there is none', () => {
    const result = JSON.stringify(
      resultOf(orderOf('retire', 'climbon'), gatewayWith({ 'tourism:1.0.0': 'published' })),
    );
    expect(result).toContain('nothing to retire');
  });

  it('means at publish what the config names, and is refused where it names none', () => {
    const desired = desiredOf([
      { name: 'tourism', version: '1.0.0', apis: [trails('1.0.0')] },
      { name: 'climbon', version: '2.0.0', apis: [routes('2.0.0')] },
    ]);
    const at = gatewayWith({});
    expect(resultOf(orderOf('publish', 'climbon'), at, desired)).toEqual({
      states: { 'climbon:2.0.0': 'published' },
      scope: ['climbon:2.0.0'],
    });
    expect(JSON.stringify(resultOf(orderOf('publish', 'outdoors'), at, desired))).toContain(
      'no product \\"outdoors\\"',
    );
  });

  it('means in a pair the new one of the config, and the only live one beside it', () => {
    const desired = desiredOf([{ name: 'climbon', version: '2.0.0', apis: [routes('2.0.0')] }]);
    const at = gatewayWith({ 'climbon:1.0.0': 'published', 'climbon:2.0.0': 'staged', 'tourism:1.0.0': 'published' });
    const intent = intentOf(orderOf('supersede', 'climbon', 'climbon'), at, desired, rules);
    expect(intent.scope.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
    expect(intent.macro).toMatchObject({ name: 'supersede', old: { version: '1.0.0' }, new: { version: '2.0.0' } });
  });

  it('is refused in a pair where nothing, or more than one, is live beside the new one', () => {
    const desired = desiredOf([{ name: 'climbon', version: '3.0.0', apis: [routes('3.0.0')] }]);
    const pair = orderOf('supersede', 'climbon', 'climbon');
    const none = gatewayWith({ 'climbon:3.0.0': 'staged', 'tourism:1.0.0': 'published' });
    expect(JSON.stringify(resultOf(pair, none, desired))).toContain('climbon:3.0.0 has nothing to follow');
    const two = gatewayWith({ 'climbon:1.0.0': 'published', 'climbon:2.0.0': 'published', 'climbon:3.0.0': 'staged' });
    expect(JSON.stringify(resultOf(pair, two, desired))).toContain('name one: climbon:1.0.0, climbon:2.0.0');
  });

  it('means an API that is there once', () => {
    const at = gatewayWith({ 'climbon:1.0.0': 'published', 'tourism:1.0.0': 'published' });
    expect(intentOf(orderOf('offline', 'routes'), at, nothing, rules).scope).toMatchObject([{ name: 'climbon' }]);
    expect(JSON.stringify(resultOf(orderOf('offline', 'rivers'), at))).toContain('no API \\"rivers\\"');
    const two = gatewayWith({ 'climbon:1.0.0': 'published', 'climbon:2.0.0': 'published' });
    expect(JSON.stringify(resultOf(orderOf('offline', 'routes'), two))).toContain('routes:1.0.0, routes:2.0.0');
  });
});

describe('an order', () => {
  it('for a config without products takes everything away only where that is said (T-26)', () => {
    const at = gatewayWith({ 'climbon:1.0.0': 'published', 'tourism:1.0.0': 'staged', 'climbon:0.9.0': 'deprecated' });
    expect(JSON.stringify(resultOf(orderOf('publish'), at))).toContain(
      'everything of ours at the gateway would go (3 products)',
    );
    expect(resultOf({ ...orderOf('publish'), allowDeleteAll: true }, at)).toEqual({
      states: {},
      scope: ['climbon:0.9.0', 'climbon:1.0.0', 'tourism:1.0.0'],
    });
  });

  it('to deprecate writes its dates, another does not', () => {
    const at = gatewayWith({ 'climbon:1.0.0': 'published' });
    for (const [command, day] of [
      ['deprecate', '2026-11-01'],
      ['retire', undefined],
    ] as const) {
      const { outcome } = intentOf(orderOf(command, 'climbon'), at, nothing, rules);
      expect(outcome.kind === 'moved' && outcome.catalog.products[0]?.deprecatedOn).toBe(day);
    }
  });

  it('for a version that the config does not have takes nothing of its content', () => {
    const desired = desiredOf([{ name: 'climbon', version: '2.0.0', apis: [routes('2.0.0')] }]);
    const at = gatewayWith({ 'climbon:1.0.0': 'deprecated' });
    expect(resultOf(orderOf('publish', 'climbon:1.0.0'), at, desired)).toEqual({
      states: { 'climbon:1.0.0': 'published' },
      scope: ['climbon:1.0.0'],
    });
  });
});

describe('what a plan is made from', () => {
  it('is read for the named versions and those of the config', () => {
    const desired = desiredOf([{ name: 'tourism', version: '1.0.0', apis: [trails('1.0.0')] }]);
    expect(readingOf(orderOf('replace', 'climbon', 'climbon:2.0.0'), desired)).toEqual({
      products: [
        { name: 'climbon', version: '2.0.0' },
        { name: 'tourism', version: '1.0.0' },
      ],
      desired,
    });
  });

  it('has the dates of orders that write them alone, and what loosens a guard', () => {
    const dates = { deprecatedOn: '2026-11-01' };
    for (const command of ['deprecate', 'supersede', 'replace'] as const) {
      expect(orderData(orderOf(command, 'a:1'))).toEqual({ command, names: ['a:1'], plans: new Map(), dates });
    }
    expect(orderData({ ...orderOf('publish', 'a'), adopt: true, allowDeleteAll: true })).toEqual({
      command: 'publish',
      names: ['a'],
      plans: new Map(),
      adopt: true,
      allowDeleteAll: true,
    });
    expect(namedText(named('a:1'))).toBe('a:1');
  });
});
