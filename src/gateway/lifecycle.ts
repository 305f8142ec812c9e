/** The product lifecycle as pure functions: an event and a catalog → the steps and the catalog after them, or a refusal. */
import { findApi, findProduct, withApiState, withoutProduct, withProduct } from './catalog.ts';
import {
  type Catalog,
  type CatalogProduct,
  type Commit,
  isLive,
  isSame,
  isSameDigest,
  type MigrationTarget,
  type ProductContent,
  type ProductState,
  type Ref,
  refText,
} from './model.ts';
import { allowedEvents, type EventName, rowOf } from './tables.ts';

/** One elementary step of the lifecycle. Macros (replace, supersede, publish of what is not staged) are sequences of them. */
export type Transition =
  | {
      readonly kind: 'product';
      readonly product: Ref;
      readonly from: ProductState | 'none';
      readonly to: ProductState | 'none';
      /** Of table P. */
      readonly row: string;
    }
  | { readonly kind: 'api'; readonly api: Ref; readonly from: 'online' | 'offline'; readonly to: 'online' | 'offline' }
  /** The same version takes other content, which production mode forbids. */
  | { readonly kind: 'content'; readonly product: Ref }
  /** Its deprecation or sunset date moves. */
  | { readonly kind: 'dates'; readonly product: Ref }
  | { readonly kind: 'set-migration-target'; readonly product: Ref; readonly target: MigrationTarget }
  | { readonly kind: 'migrate-subscriptions'; readonly product: Ref; readonly target: MigrationTarget };

/** What is asked for. */
export type Event =
  /** `content` is what the config and the documents say of this version; undefined where they want another version. */
  | { readonly name: 'stage' | 'publish'; readonly product: Ref; readonly content: ProductContent | undefined }
  | { readonly name: 'deprecate'; readonly product: Ref; readonly deprecatedOn: string; readonly sunsetOn?: string }
  | { readonly name: 'approve' | 'retire' | 'restage' | 'archive' | 'remove'; readonly product: Ref }
  | { readonly name: 'online' | 'offline'; readonly api: Ref };

/** What holds for every event of a run. */
export interface Rules {
  readonly productionMode: boolean;
  /** Written down at every product that the event changes. */
  readonly commit: Commit | undefined;
}

export interface Moved {
  readonly kind: 'moved';
  /** Empty: everything is as wanted. */
  readonly transitions: readonly Transition[];
  readonly catalog: Catalog;
  /** Sentences for people. */
  readonly notes: readonly string[];
  /** Products that wait for an approval at the gateway. */
  readonly waits: readonly Ref[];
}

export interface Refused {
  readonly kind: 'refused';
  /** 1: the gate is shut; 2: the state does not allow the event (contract). */
  readonly exitCode: 1 | 2;
  readonly says: string;
}

export type Outcome = Moved | Refused;

/** What an event makes of a catalog. Pure; a refusal names what the state allows instead. */
export function advance(catalog: Catalog, event: Event, rules: Rules): Outcome {
  if ('api' in event) return switchApi(catalog, event.api, event.name);
  if ('content' in event) {
    return event.content ? deliver(catalog, event.name, event.content, rules) : returnTo(catalog, event, rules);
  }
  const product = findProduct(catalog, event.product);
  if (!product) {
    if (event.name !== 'remove') return notThere(event.product, event.name);
    return unchanged(catalog, [`${refText(event.product)} is not in the catalog.`]);
  }
  if ('deprecatedOn' in event) return deprecate(catalog, product, event, rules);
  const goal = {
    approve: 'staged',
    retire: 'retired',
    restage: 'staged',
    archive: 'archived',
    remove: 'none',
  } as const;
  return product.state === goal[event.name] ? unchanged(catalog) : moveProduct(catalog, product, event.name, rules);
}

/** Several events, one after the other. One refusal refuses all; each is told. */
export function advanceAll(catalog: Catalog, list: readonly Event[], rules: Rules): Outcome {
  let all: Moved = unchanged(catalog);
  const refusals: Refused[] = [];
  for (const event of list) {
    const next = advance(all.catalog, event, rules);
    if (next.kind === 'refused') refusals.push(next);
    else all = joined(all, next);
  }
  if (refusals.length === 0) return all;
  const exitCode = refusals.some(one => one.exitCode === 2) ? 2 : 1;
  return refusal(exitCode, refusals.map(one => one.says).join(' '));
}

/** One step of table P on a product that is in the catalog. */
export function moveProduct(
  catalog: Catalog,
  product: CatalogProduct,
  event: EventName,
  { commit }: Rules,
  dates: { deprecatedOn?: string; sunsetOn?: string } = {},
): Outcome {
  const row = rowOf(product.state, event);
  if (!row) return illegal(product, event);
  const { name, version } = product;
  const transition = { kind: 'product', product: { name, version }, from: row.from, to: row.to, row: row.row } as const;
  const after = row.to === 'none' ? withoutProduct(catalog, product) : withProduct(catalog, inState(product, row.to));
  return { kind: 'moved', transitions: [transition], catalog: after, notes: [], waits: [] };

  function inState(before: CatalogProduct, state: ProductState): CatalogProduct {
    const { deprecatedOn: _on, sunsetOn: _sunset, migrationTargets, commit: _commit, ...rest } = before;
    return {
      ...rest,
      state,
      ...(state === 'deprecated' && dates),
      // Nobody can follow a target any more when the subscriptions are gone.
      ...(isLive(state) && migrationTargets && { migrationTargets }),
      ...(commit && { commit }),
    };
  }
}

/** `stage` and `publish` of what the config wants. */
function deliver(catalog: Catalog, event: 'stage' | 'publish', content: ProductContent, rules: Rules): Outcome {
  const present = findProduct(catalog, content);
  const conflict = letterCaseConflict(catalog, content);
  if (conflict) return conflict;
  if (!present) return enter(catalog, event, content, rules);
  const isSameContent = isSameDigest(present.digest, content.digest);
  if (present.state === 'retired' || present.state === 'archived') return illegal(present, event);
  if (!isSameContent && rules.productionMode) return otherContent(present);
  if (present.state === 'pre-staged') {
    if (isSameContent) return { ...unchanged(catalog), waits: [content] };
    return refusal(
      2,
      `${refText(content)} waits for an approval at the gateway with other content; let it be decided first.`,
    );
  }
  if (event === 'stage' && isLive(present.state)) {
    if (isSameContent) return unchanged(catalog, [`${refText(content)} is ${present.state} already.`]);
    return illegal(
      present,
      event,
      `it is ${present.state} with other content, and staging changes nothing that is live`,
    );
  }
  const updated = isSameContent ? unchanged(catalog) : takeContent(catalog, present, content, rules);
  if (updated.kind === 'refused' || event === 'stage' || present.state === 'published') return updated;
  return publish(updated, content, rules);
}

/** P1, and with `publish` P5. */
function enter(catalog: Catalog, event: 'stage' | 'publish', content: ProductContent, rules: Rules): Outcome {
  if (content.apis.length === 0) return refusal(2, `${refText(content)} has no API; a product needs at least one.`);
  if (content.plans.length === 0) return refusal(2, `${refText(content)} has no plan; a product needs at least one.`);
  const conflict = apiConflict(catalog, content, rules);
  if (conflict) return conflict;
  const { name, version } = content;
  const staged: Moved = {
    kind: 'moved',
    transitions: [{ kind: 'product', product: { name, version }, from: 'none', to: 'staged', row: 'P1' }],
    catalog: withProduct(catalog, { ...contentOf(content), state: 'staged', ...commitOf(rules) }, digestsOf(content)),
    notes: sharedNotes(catalog, content),
    waits: [],
  };
  return event === 'stage' ? staged : publish(staged, content, rules);
}

/** P4 or P8. An API that was switched off stays so: somebody had a reason. */
function publish(before: Moved, ref: Ref, rules: Rules): Outcome {
  const product = findProduct(before.catalog, ref)!;
  const moved = moveProduct(before.catalog, product, 'publish', rules);
  if (moved.kind === 'refused') return moved;
  const off = product.apis.filter(api => findApi(before.catalog, api)?.state === 'offline');
  const notes = off.map(
    api => `The API ${refText(api)} is offline and stays so; specgate online ${refText(api)} switches it on.`,
  );
  return joined(before, { ...moved, notes });
}

/** `publish` (or `stage`) of a version that the config does not describe: only what the catalog has can move. */
function returnTo(
  catalog: Catalog,
  { name, product: ref }: { name: 'stage' | 'publish'; product: Ref },
  rules: Rules,
): Outcome {
  const product = findProduct(catalog, ref);
  if (!product) return notThere(ref, name);
  if (product.state === 'pre-staged') return { ...unchanged(catalog), waits: [ref] };
  const goal = name === 'stage' ? 'staged' : 'published';
  if (product.state === goal) return unchanged(catalog);
  return name === 'publish' ? publish(unchanged(catalog), ref, rules) : illegal(product, name);
}

function takeContent(catalog: Catalog, present: CatalogProduct, content: ProductContent, rules: Rules): Outcome {
  const conflict = apiConflict(catalog, content, rules);
  if (conflict) return conflict;
  const { deprecatedOn, sunsetOn, migrationTargets, state } = present;
  const product = {
    ...contentOf(content),
    state,
    ...(deprecatedOn && { deprecatedOn }),
    ...(sunsetOn && { sunsetOn }),
    ...(migrationTargets && { migrationTargets }),
    ...commitOf(rules),
  };
  const { name, version } = content;
  return {
    kind: 'moved',
    transitions: [{ kind: 'content', product: { name, version } }],
    catalog: withProduct(catalog, product, digestsOf(content)),
    notes: sharedNotes(catalog, content),
    waits: [],
  };
}

function deprecate(
  catalog: Catalog,
  product: CatalogProduct,
  { deprecatedOn, sunsetOn }: { deprecatedOn: string; sunsetOn?: string },
  rules: Rules,
): Outcome {
  if (product.state !== 'deprecated') {
    return moveProduct(catalog, product, 'deprecate', rules, { deprecatedOn, ...(sunsetOn && { sunsetOn }) });
  }
  // The day of its deprecation stays; consumers may be told of another sunset.
  if (sunsetOn === undefined || sunsetOn === product.sunsetOn) return unchanged(catalog);
  const { name, version } = product;
  return {
    ...unchanged(withProduct(catalog, { ...product, sunsetOn, ...commitOf(rules) })),
    transitions: [{ kind: 'dates', product: { name, version } }],
  };
}

/** A3 and A4: possible while a product that refers to the API is published or deprecated. */
function switchApi(catalog: Catalog, ref: Ref, to: 'online' | 'offline'): Outcome {
  const api = findApi(catalog, ref);
  if (!api) return refusal(2, `There is no API ${refText(ref)} in the catalog.`);
  if (api.state === to) return unchanged(catalog);
  if (api.state !== 'online' && api.state !== 'offline') {
    return refusal(
      2,
      `The API ${refText(ref)} is ${api.state} and cannot be taken ${to}; an API is switched while a product with it is published or deprecated.`,
    );
  }
  const users = catalog.products.filter(one => isLive(one.state) && one.apis.some(used => isSame(used, ref)));
  const verb = to === 'offline' ? 'lose' : 'get back';
  const notes = [`The subscribers of ${users.map(refText).join(', ')} ${verb} the API ${refText(ref)}.`];
  return {
    ...unchanged(withApiState(catalog, ref, to), notes),
    transitions: [{ kind: 'api', api: { name: ref.name, version: ref.version }, from: api.state, to }],
  };
}

/** The same API name and version with other content (409 on API Connect; here before any call). */
function apiConflict(catalog: Catalog, content: ProductContent, { productionMode }: Rules): Refused | undefined {
  if (!productionMode) return undefined;
  const other = content.apis.find(api => {
    const present = findApi(catalog, api);
    return present !== undefined && !isSameDigest(present.digest, api.digest);
  });
  if (!other) return undefined;
  return refusal(
    1,
    `The API ${refText(other)} is in the catalog with other content, and the gateway is in production mode; raise info.version of its document (specgate bump).`,
  );
}

/** Gateways and file systems that do not tell letters apart would take the one for the other. */
function letterCaseConflict(catalog: Catalog, content: ProductContent): Refused | undefined {
  const clash = (known: readonly Ref[], ref: Ref): Ref | undefined =>
    known.find(one => !isSame(one, ref) && refText(one).toLowerCase() === refText(ref).toLowerCase());
  const pairs = [
    [content, clash(catalog.products, content)] as const,
    ...content.apis.map(api => [api, clash(catalog.apis, api)] as const),
  ];
  const found = pairs.find(([, other]) => other !== undefined);
  if (!found) return undefined;
  return refusal(
    2,
    `${refText(found[0])} differs from ${refText(found[1]!)} in the catalog in nothing but letter case; gateways take one for the other.`,
  );
}

/** Where an API changes in place that other products offer too. */
function sharedNotes(catalog: Catalog, content: ProductContent): string[] {
  return content.apis.flatMap(api => {
    const present = findApi(catalog, api);
    if (!present || isSameDigest(present.digest, api.digest)) return [];
    const users = catalog.products.filter(one => !isSame(one, content) && one.apis.some(used => isSame(used, api)));
    return users.length === 0
      ? []
      : [`The API ${refText(api)} changes in ${users.map(refText).join(', ')} too: there is one copy of it.`];
  });
}

function contentOf({
  name,
  version,
  title,
  plans,
  apis,
  visibility,
  digest,
}: ProductContent): Omit<CatalogProduct, 'state'> {
  const refs = apis.map(api => ({ name: api.name, version: api.version }));
  return { name, version, title, plans, apis: refs, visibility, digest };
}

function digestsOf({ apis }: ProductContent): Map<string, string | undefined> {
  return new Map(apis.map(api => [refText(api), api.digest]));
}

function commitOf({ commit }: Rules): { commit?: Commit } {
  return commit ? { commit } : {};
}

export function unchanged(catalog: Catalog, notes: readonly string[] = []): Moved {
  return { kind: 'moved', transitions: [], catalog, notes, waits: [] };
}

export function joined(first: Moved, second: Moved): Moved {
  return {
    kind: 'moved',
    transitions: [...first.transitions, ...second.transitions],
    catalog: second.catalog,
    notes: [...first.notes, ...second.notes],
    waits: [...first.waits, ...second.waits],
  };
}

export function refusal(exitCode: 1 | 2, says: string): Refused {
  return { kind: 'refused', exitCode, says };
}

function otherContent(product: CatalogProduct): Refused {
  const known = product.digest === undefined ? 'cannot be shown to hold the same content' : 'has other content';
  return refusal(
    1,
    `${refText(product)} is in the catalog already (${product.state}) and ${known}; the gateway is in production mode, so give the product a new version.`,
  );
}

export function notThere(ref: Ref, event: EventName): Refused {
  return refusal(
    2,
    `${refText(ref)} is not in the catalog, so it cannot be ${pastOf(event)}; specgate stage or publish brings in the version that the config names.`,
  );
}

export function illegal(product: CatalogProduct, event: EventName, because?: string): Refused {
  const allowed = allowedEvents(product.state).filter(name => name !== 'approve');
  const rest =
    product.state === 'pre-staged'
      ? 'a person must approve or reject it at the gateway first'
      : `this state allows ${allowed.join(', ')}`;
  const why = because ?? `it is ${product.state}`;
  return refusal(2, `${refText(product)} cannot be ${pastOf(event)}: ${why}; ${rest}.`);
}

function pastOf(event: EventName): string {
  const words: Partial<Record<EventName, string>> = {
    'set-migration-target': 'given a migration target',
    'execute-migration-target': 'migrated',
  };
  return words[event] ?? (event.endsWith('e') ? `${event}d` : event === 'publish' ? 'published' : `${event}ed`);
}
