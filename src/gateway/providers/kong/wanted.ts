/** All of our entities as they shall be: what was rendered, or is there already, with the states of the target on it. */

import { UserError } from '../../../errors.ts';
import { settled } from '../../catalog.ts';
import type { Owner } from '../../context.ts';
import { apiWith, type DesiredApi } from '../../desired.ts';
import {
  type Catalog,
  type CatalogApi,
  type CatalogProduct,
  isLive,
  isSame,
  type ProductState,
  type Ref,
  refText,
} from '../../model.ts';
import type { Target } from '../../provider.ts';
import { catalogOf, entitiesByApi, productsOf } from './catalog.ts';
import { type Entity, type Fields, idIn, keyOf, kinds, wordOf } from './entity.ts';
import { type Standing, withoutState, withState } from './overlay.ts';
import { readRecord, recordOf, shortDigest } from './record.ts';
import { otherTags, ownTags, refTag, tag } from './tags.ts';

export interface Wanting {
  /** Ours, and what is taken over. */
  readonly current: readonly Entity[];
  readonly target: Target;
  /** What a document gives as products offer it, without states and tags. */
  rendered(api: DesiredApi, products: readonly CatalogProduct[]): readonly Entity[];
  readonly owner: Owner;
  /** The node knows `enabled` of services (Kong 2.7 and later). */
  readonly canDisable: boolean;
  /** The page that tells callers of deprecations. */
  readonly deprecationPage?: string | undefined;
}

/** Throws a UserError where an API shall come back of which nothing is left and no document is at hand. */
export function wantedEntities({ current, target, rendered, owner, canDisable, deprecationPage }: Wanting): Entity[] {
  const before = catalogOf(current);
  const now = entitiesByApi(current);
  const records = new Map(current.flatMap(one => recordRef(one)));
  const isInScope = (ref: Ref): boolean => target.scope.some(one => isSame(one, ref));

  const products = target.catalog.products.map(product => {
    const known = records.get(refText(product));
    const record = recordOf(product, target.catalog.apis, owner, canDisable);
    return known && !isInScope(product) ? known : record;
  });
  const apis = [...now.keys(), ...target.catalog.apis.map(refText)];
  const entities = [...new Set(apis)].flatMap(text => {
    const present = now.get(text) ?? [];
    const api = target.catalog.apis.find(one => refText(one) === text);
    if (api ? !isTouched(api) : !isTouchedText(text)) return present;
    const users = api ? productsOf(target.catalog, api) : [];
    if (!api || users.length === 0) return [];
    const content = contentOf(api, users);
    const base = content ?? withoutState(present);
    if (!base.some(({ kind }) => kind === 'services')) throw lost(api, users);
    return tagged(withState(base, standingOf(api, users, deprecationPage), canDisable), api, users, owner);
  });
  return distinct(withKnownIds([...products, ...entities], current));

  function isTouched(api: Ref): boolean {
    return isTouchedText(refText(api));
  }

  /** In scope are only the products of the run; an API is touched where one of them offers it now or then. */
  function isTouchedText(text: string): boolean {
    const offers = ({ products: all }: Catalog): boolean =>
      all.some(one => isInScope(one) && one.apis.some(api => refText(api) === text));
    return offers(before) || offers(target.catalog);
  }

  /** Undefined where the catalog wants other content than the documents at hand have: then what is there stays. */
  function contentOf(api: CatalogApi, users: readonly CatalogProduct[]): readonly Entity[] | undefined {
    const document = apiWith([...target.desired.products, ...(target.shared ?? [])], api);
    return document && rendered(document, offering(users));
  }
}

/**
 * What is there, with everything that is new beside it as it is staged: new services must not take calls before their routes
 * have their plugins, so they come in switched off, and are switched on by one call when all is there.
 */
export function withNewStaged(wanting: Wanting): Entity[] {
  const { current, target } = wanting;
  const records = new Set(current.flatMap(recordRef).map(([text]) => text));
  const known = entitiesByApi(current);
  const isNewApi = (text: string): boolean => !known.get(text)?.some(({ kind }) => kind === 'services');
  const products = target.catalog.products.map(product =>
    records.has(refText(product)) ? product : { ...product, state: 'staged' as const },
  );
  const apis = target.catalog.apis.map(api => (isNewApi(refText(api)) ? { ...api, state: 'staged' as const } : api));
  const hasNew = apis.some(api => isNewApi(refText(api))) || products.some(one => !records.has(refText(one)));
  if (!hasNew) return [...current];
  const staged = wantedEntities({ ...wanting, target: { ...target, catalog: { products, apis } } });
  const ids = new Set(current.map(({ id }) => id));
  const added = [...entitiesByApi(staged)].flatMap(([text, entities]) => (isNewApi(text) ? entities : []));
  const newRecords = staged.filter(one => recordRef(one).some(([text]) => !records.has(text)));
  return [...current, ...[...newRecords, ...added].filter(({ id }) => !ids.has(id))];
}

/**
 * What is wanted, with the products that stop being live still as they are; undefined where none begins to be live beside them.
 * An API that both offer lets in the subscribers of the new one before it refuses those of the old one.
 */
export function beforeLeaving(wanting: Wanting, wanted: readonly Entity[]): Entity[] | undefined {
  const { current, target } = wanting;
  const before = catalogOf(current);
  const isLiveIn = ({ products }: Catalog, ref: Ref): boolean =>
    products.some(one => isSame(one, ref) && isLive(one.state));
  const leaving = before.products.filter(one => isLive(one.state) && !isLiveIn(target.catalog, one));
  const enters = target.catalog.products.some(one => isLive(one.state) && !isLiveIn(before, one));
  if (leaving.length === 0 || !enters) return undefined;
  const stays = (ref: Ref): boolean => leaving.some(one => isSame(one, ref));
  const products = [...target.catalog.products.filter(one => !stays(one)), ...leaving];
  const known = new Map(before.apis.map(api => [refText(api), api]));
  const apis = target.catalog.apis.map(api => ({ ...api, state: known.get(refText(api))?.state ?? api.state }));
  const both = wantedEntities({ ...wanting, target: { ...target, catalog: settled({ products, apis }) } });
  // Deletions come last of all, so that nothing may go in between and come again.
  const [between, then] = [both, wanted].map(list => new Set(list.map(({ id }) => id)));
  return current.some(({ id }) => then!.has(id) && !between!.has(id)) ? undefined : both;
}

/** Live products alone let anybody call; an API that is not live is as those have it that may come to be, or were. */
function offering(users: readonly CatalogProduct[]): readonly CatalogProduct[] {
  const live = users.filter(({ state }) => isLive(state));
  if (live.length > 0) return live;
  const staged = users.filter(({ state }) => state !== 'retired');
  return staged.length > 0 ? staged : users;
}

function recordRef(entity: Entity): [string, Entity][] {
  const record = readRecord(entity);
  return record ? [[refText(record.product), entity]] : [];
}

function standingOf(api: CatalogApi, users: readonly CatalogProduct[], page: string | undefined): Standing {
  const live = users.filter(({ state }) => isLive(state));
  const isDeprecated = live.length > 0 && live.every(({ state }) => state === 'deprecated');
  // It is deprecated since the last one was, and there until the last one goes.
  const on = latest(live.map(({ deprecatedOn }) => deprecatedOn));
  const sunsets = live.map(({ sunsetOn }) => sunsetOn);
  const sunset = sunsets.includes(undefined) ? undefined : latest(sunsets);
  return {
    state: api.state,
    label: refText(api),
    deprecation: isDeprecated && on !== undefined ? { on, sunset, page } : undefined,
  };
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter(date => date !== undefined)
    .sort()
    .at(-1);
}

const liveliest: readonly ProductState[] = ['published', 'deprecated', 'staged', 'pre-staged', 'retired', 'archived'];

/** Services say all (reference of the tags: `tags.ts`), the others whose they are. */
function tagged(
  entities: readonly Entity[],
  api: CatalogApi,
  users: readonly CatalogProduct[],
  owner: Owner,
): Entity[] {
  const state = liveliest.find(one => users.some(user => user.state === one))!;
  const commits = users.flatMap(({ commit }) => commit ?? []).sort((a, b) => b.time - a.time);
  const common = [...ownTags(owner), refTag('api', api)];
  const full = [
    ...common,
    ...users.map(user => refTag('product', user)),
    tag('state', state),
    ...(api.state === 'offline' ? ['specgate.offline'] : []),
    ...(api.digest === undefined ? [] : [tag('digest', shortDigest(api.digest))]),
    ...(commits[0] ? [tag('rev', commits[0].sha.slice(0, 12))] : []),
  ];
  return entities.map(entity => {
    const kept = keptMarks(entity.data.tags);
    const tags = [...(entity.kind === 'services' ? full : common), ...kept, ...otherTags(entity.data.tags)];
    return { ...entity, data: { ...entity.data, tags } };
  });
}

/** The marks that the states set themselves. */
function keptMarks(tags: unknown): string[] {
  return ['specgate.overlay', 'specgate.merged'].filter(one => Array.isArray(tags) && tags.includes(one));
}

/**
 * What is there already under another id (made by other means, or taken over) keeps it: Kong would refuse a second entity of
 * the same name or scope.
 */
function withKnownIds(wanted: readonly Entity[], current: readonly Entity[]): Entity[] {
  const known = new Set(current.map(({ id }) => id));
  const byKey = new Map(current.map(one => [keyOf(one), one.id] as const));
  const renamed = new Map<string, string>();
  return wanted
    .toSorted((a, b) => rank(a) - rank(b))
    .map(entity => {
      const data = withReferences(entity.data, renamed);
      const key = keyOf({ ...entity, data });
      const id = known.has(entity.id) ? entity.id : (byKey.get(key) ?? entity.id);
      if (key === undefined || id === entity.id) return { ...entity, data };
      renamed.set(entity.id, id);
      return { ...entity, id, data };
    });
}

/** Two APIs of one name would otherwise take turns in one entity. */
function distinct(entities: readonly Entity[]): Entity[] {
  const seen = new Map<string, Entity>();
  for (const entity of entities) {
    if (seen.has(entity.id)) {
      const name = typeof entity.data.name === 'string' ? entity.data.name : entity.id;
      throw new UserError(
        `Two APIs or products give the ${wordOf(entity.kind)} "${name}"; x-kong-name in one of the documents tells them apart.`,
      );
    }
    seen.set(entity.id, entity);
  }
  return [...seen.values()];
}

function rank({ kind }: Entity): number {
  return kinds.indexOf(kind);
}

function withReferences(data: Fields, renamed: ReadonlyMap<string, string>): Fields {
  const changed = ['service', 'route', 'upstream'].flatMap(field => {
    const id = renamed.get(idIn(data, field) ?? '');
    return id === undefined ? [] : [[field, { id }] as const];
  });
  return changed.length === 0 ? data : { ...data, ...Object.fromEntries(changed) };
}

function lost(api: Ref, users: readonly CatalogProduct[]): UserError {
  const commit = users.find(user => user.commit)?.commit;
  const where = commit ? ` (commit ${commit.sha.slice(0, 12)})` : '';
  return new UserError(
    `Nothing of the API ${refText(api)} is left at the gateway, and the documents of this commit are others; run this from the commit that published ${users.map(refText).join(', ')}${where}.`,
  );
}
