/** What a command asks of a gateway, and what that makes of the catalog that was found there. */
import { compareRefs, findProduct } from './catalog.ts';
import type { Desired } from './desired.ts';
import { advance, advanceAll, type Event } from './lifecycle.ts';
import { executeMigrationTarget, replace, type Succession, setMigrationTarget, supersede } from './migration.ts';
import { type Catalog, isLive, isSame, type Ref, refText } from './model.ts';
import type { Reading, Snapshot, Target } from './provider.ts';
import { type Outcome, type Refused, type Rules, refusal } from './transition.ts';

const orderCommands = [
  'stage',
  'publish',
  'deprecate',
  'retire',
  'archive',
  'restage',
  'online',
  'offline',
  'remove',
  'replace',
  'supersede',
  'set-migration-target',
  'execute-migration-target',
] as const;
export type OrderCommand = (typeof orderCommands)[number];

/** `name` or `name:version`. */
export interface Named {
  readonly name: string;
  readonly version: string | undefined;
}

export function namedText({ name, version }: Named): string {
  return version === undefined ? name : `${name}:${version}`;
}

/** Everything that the user said; with the same order, gateway and inputs a plan is the same. */
export interface Order {
  readonly command: OrderCommand;
  /** In the order in which they were named; none: every product of the config. For `online` and `offline` APIs. */
  readonly names: readonly Named[];
  /** `--map-plan`: old → new. */
  readonly plans: ReadonlyMap<string, string>;
  /** For what is deprecated by this order; `YYYY-MM-DD`. */
  readonly dates: { readonly deprecatedOn: string; readonly sunsetOn?: string };
  readonly adopt: boolean;
  readonly allowDeleteAll: boolean;
}

/** Of plans that no command of the lifecycle asks for: drift, clean-up. */
export const noOrder: Order = {
  command: 'publish',
  names: [],
  plans: new Map(),
  dates: { deprecatedOn: '' },
  adopt: false,
  allowDeleteAll: false,
};

export interface Intent {
  readonly outcome: Outcome;
  /** The products that it is about. */
  readonly scope: readonly Ref[];
  readonly macro?: Target['macro'];
}

/** What the order makes of the catalog. Pure. */
export function intentOf(order: Order, snapshot: Snapshot, desired: Desired, rules: Rules): Intent {
  const { catalog } = snapshot;
  switch (order.command) {
    case 'stage':
    case 'publish':
      return deliverAll(order.command, order, catalog, desired, rules);
    case 'online':
    case 'offline':
      return switchApi(order.command, order.names[0]!, catalog, rules);
    case 'replace':
    case 'supersede':
    case 'set-migration-target':
      return succeed(order.command, order, catalog, desired, rules);
    default: {
      const ref = theOne(order.names[0]!, catalog, order.command);
      if ('kind' in ref) return refused(ref);
      if (order.command === 'execute-migration-target') {
        const held = snapshot.subscriptions;
        const count = held && ((plan: string): boolean => (held.get(refText(ref))?.get(plan) ?? 0) > 0);
        return { outcome: executeMigrationTarget(catalog, ref, count), scope: [ref] };
      }
      const dates = order.command === 'deprecate' ? order.dates : {};
      return {
        outcome: advance(catalog, { name: order.command, product: ref, ...dates } as Event, rules),
        scope: [ref],
      };
    }
  }
}

function deliverAll(
  command: 'stage' | 'publish',
  order: Order,
  catalog: Catalog,
  desired: Desired,
  rules: Rules,
): Intent {
  if (order.names.length > 0) {
    const events = order.names.map(named => {
      const wanted = desired.products.find(one => one.name === named.name);
      const version = named.version ?? wanted?.version;
      if (version === undefined) {
        return refusal(
          2,
          `There is no product "${named.name}" in the config; name a version of it that the gateway has.`,
        );
      }
      const content = wanted?.version === version ? wanted : undefined;
      return { name: command, product: { name: named.name, version }, content } as const;
    });
    const wrong = events.find((event): event is Refused => 'kind' in event);
    return wrong ? refused(wrong) : delivered(events as Delivery[]);
  }
  if (desired.products.length > 0) {
    return delivered(desired.products.map(content => ({ name: command, product: content, content })));
  }
  if (order.allowDeleteAll) {
    return { outcome: advanceAll(catalog, catalog.products.flatMap(removalOf), rules), scope: catalog.products };
  }
  return refused(
    refusal(
      2,
      `The config has no products, so everything of ours at the gateway would go (${catalog.products.length} products); --allow-delete-all if that is meant.`,
    ),
  );

  function delivered(events: readonly Delivery[]): Intent {
    return { outcome: advanceAll(catalog, events, rules), scope: events.map(event => event.product) };
  }
}

type Delivery = Event & { readonly product: Ref };

function refused(outcome: Refused): Intent {
  return { outcome, scope: [] };
}

/** From any state to none, by the events that lead there. */
function removalOf({ name, version, state }: Catalog['products'][number]): Event[] {
  const product = { name, version };
  return isLive(state)
    ? [
        { name: 'retire', product },
        { name: 'remove', product },
      ]
    : [{ name: 'remove', product }];
}

function switchApi(command: 'online' | 'offline', named: Named, catalog: Catalog, rules: Rules): Intent {
  const known = catalog.apis.filter(api => api.name === named.name);
  if (named.version === undefined && known.length > 1) return refused(ambiguous('API', named.name, known));
  const version = named.version ?? known[0]?.version;
  if (version === undefined) return refused(refusal(2, `There is no API "${named.name}" in the catalog.`));
  const api = { name: named.name, version };
  const scope = catalog.products.filter(product => product.apis.some(used => isSame(used, api)));
  return { outcome: advance(catalog, { name: command, api }, rules), scope };
}

function succeed(
  command: 'replace' | 'supersede' | 'set-migration-target',
  order: Order,
  catalog: Catalog,
  desired: Desired,
  rules: Rules,
): Intent {
  const [oldName, newName] = order.names;
  const next = theNext(newName!, catalog, desired);
  if ('kind' in next) return refused(next);
  const old = theOld(oldName!, next, catalog);
  if ('kind' in old) return refused(old);
  const scope = [old, next];
  const succession: Succession = { old, new: next, plans: order.plans };
  if (command === 'set-migration-target') return { outcome: setMigrationTarget(catalog, succession, rules), scope };
  const outcome =
    command === 'replace'
      ? replace(catalog, succession, order.dates.deprecatedOn, rules)
      : supersede(catalog, succession, order.dates, rules);
  const isWhole = outcome.kind === 'moved' && findProduct(catalog, old)?.state === 'published';
  return { outcome, scope, ...(isWhole && { macro: { name: command, old, new: next } }) };
}

/** A product without its version: the one that the catalog has. */
function theOne(named: Named, catalog: Catalog, command: OrderCommand): Ref | Refused {
  if (named.version !== undefined) return { name: named.name, version: named.version };
  const known = catalog.products.filter(product => product.name === named.name);
  if (known.length === 1) return { name: named.name, version: known[0]!.version };
  if (known.length > 1) return ambiguous('product', named.name, known);
  return refusal(2, `There is no product "${named.name}" in the catalog, so there is nothing to ${command}.`);
}

/** The new product of a pair: without its version the one that the config names, else the only one. */
function theNext(named: Named, catalog: Catalog, desired: Desired): Ref | Refused {
  const wanted = desired.products.find(product => product.name === named.name)?.version;
  return theOne({ name: named.name, version: named.version ?? wanted }, catalog, 'replace');
}

/** The old product of a pair: without its version the only live one beside the new one. */
function theOld(named: Named, next: Ref, catalog: Catalog): Ref | Refused {
  if (named.version !== undefined) return { name: named.name, version: named.version };
  const live = catalog.products.filter(one => one.name === named.name && !isSame(one, next) && isLive(one.state));
  if (live.length === 1) return { name: named.name, version: live[0]!.version };
  if (live.length > 1) return ambiguous('product', named.name, live);
  return refusal(2, `No other version of "${named.name}" is published, so ${refText(next)} has nothing to follow.`);
}

function ambiguous(what: string, name: string, known: readonly Ref[]): Refused {
  const versions = [...known].sort(compareRefs).map(refText).join(', ');
  return refusal(2, `The catalog has several versions of the ${what} "${name}"; name one: ${versions}.`);
}

/** The products that a gateway must be read for. */
export function readingOf(order: Order, desired: Desired): Reading {
  const named = order.names.flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }]));
  const wanted = desired.products.map(({ name, version }) => ({ name, version }));
  return { products: [...named, ...wanted], desired };
}

/** The order as its digest sees it; empty lists and defaults say nothing. */
export function orderData({ command, names, plans, dates, adopt, allowDeleteAll }: Order): unknown {
  const isDated = command === 'deprecate' || command === 'supersede' || command === 'replace';
  return {
    command,
    names: names.map(namedText),
    plans,
    ...(isDated && { dates }),
    ...(adopt && { adopt }),
    ...(allowDeleteAll && { allowDeleteAll }),
  };
}
