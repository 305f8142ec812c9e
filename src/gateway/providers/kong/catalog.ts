/** What a gateway's entities say of products and APIs: the catalog, read back from tags. */
import { apiState, compareRefs } from '../../catalog.ts';
import type { Catalog, CatalogApi, CatalogProduct, Ref } from '../../model.ts';
import { isSame, refText } from '../../model.ts';
import type { Target } from '../../provider.ts';
import { byId, type Entity, idIn } from './entity.ts';
import { readRecord } from './record.ts';
import { readMarks } from './tags.ts';

/** The catalog of our entities. Throws a UserError (exit 3) for a record that cannot be read. */
export function catalogOf(entities: readonly Entity[]): Catalog {
  const records = entities.flatMap(entity => readRecord(entity) ?? []);
  const products = records.map(({ product }) => product).sort(compareRefs);
  const digests = new Map(records.flatMap(({ apiDigests }) => [...apiDigests]));
  const services = new Map<string, ReturnType<typeof readMarks>>();
  for (const { kind, data } of entities) {
    const marks = readMarks(data.tags);
    if (kind === 'services' && marks.api) services.set(refText(marks.api), marks);
  }
  const refs = new Map(products.flatMap(({ apis }) => apis.map(api => [refText(api), api] as const)));
  const apis = [...refs].map(([text, { name, version }]): CatalogApi => {
    const marks = services.get(text);
    const state = apiState({ name, version }, products, marks?.isOffline ?? false);
    return { name, version, state, digest: digests.get(text) ?? marks?.digest };
  });
  return { products, apis: apis.sort(compareRefs) };
}

/**
 * The entities of each API (`name:version`), found by their tags; of a route or plugin without a tag (somebody took it away)
 * by the service that it belongs to.
 */
export function entitiesByApi(entities: readonly Entity[]): Map<string, Entity[]> {
  const all = byId(entities);
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    const api = apiOf(entity, all);
    if (!api) continue;
    const list = found.get(refText(api)) ?? [];
    list.push(entity);
    found.set(refText(api), list);
  }
  return found;
}

function apiOf(entity: Entity, all: ReadonlyMap<string, Entity>): Ref | undefined {
  const { api } = readMarks(entity.data.tags);
  if (api) return api;
  for (const field of ['service', 'route', 'upstream']) {
    const parent = all.get(idIn(entity.data, field) ?? '');
    if (parent) return apiOf(parent, all);
  }
  return undefined;
}

/** The products that offer an API at the gateway: archived ones have nothing there. */
export function productsOf(catalog: Catalog, api: Ref): CatalogProduct[] {
  return catalog.products.filter(
    ({ state, apis }) => state !== 'archived' && apis.some(one => refText(one) === refText(api)),
  );
}

/** The product version (`name:version`) of the run that an entity is about. */
export function productFor({ data }: Entity, before: Catalog, { catalog, scope }: Target): string {
  const { api, products } = readMarks(data.tags);
  const known: Ref[] = [...products, ...(api ? [...productsOf(catalog, api), ...productsOf(before, api)] : [])];
  const own = known.find(one => scope.some(ref => isSame(ref, one))) ?? known[0] ?? scope[0];
  return own ? refText(own) : '';
}
