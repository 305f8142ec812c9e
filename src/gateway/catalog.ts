/** A catalog before and after a change: products by reference, and the states of APIs, which follow from the products. */
import { compareText } from '../finding.ts';
import {
  type ApiState,
  type Catalog,
  type CatalogApi,
  type CatalogProduct,
  isLive,
  isSame,
  type ProductContent,
  type Ref,
  refText,
} from './model.ts';

export function findProduct(catalog: Catalog, ref: Ref): CatalogProduct | undefined {
  return catalog.products.find(product => isSame(product, ref));
}

export function findApi(catalog: Catalog, ref: Ref): CatalogApi | undefined {
  return catalog.apis.find(api => isSame(api, ref));
}

/** The catalog with this product in the place of the one with its name and version; the states of its APIs follow. */
export function withProduct(
  catalog: Catalog,
  product: CatalogProduct,
  digests: ReadonlyMap<string, string | undefined> = new Map(),
): Catalog {
  const others = catalog.products.filter(one => !isSame(one, product));
  return derived([...others, product], catalog.apis, digests);
}

/** The same product in the same state, made of this content. */
export function withContent(catalog: Catalog, product: CatalogProduct, content: ProductContent): Catalog {
  const { state, deprecatedOn, sunsetOn, migrationTargets, commit, contentCommit } = product;
  const made: CatalogProduct = {
    ...contentOf(content),
    state,
    ...(deprecatedOn !== undefined && { deprecatedOn }),
    ...(sunsetOn !== undefined && { sunsetOn }),
    ...(migrationTargets && { migrationTargets }),
    ...(commit && { commit }),
    ...(contentCommit !== undefined && { contentCommit }),
  };
  return withProduct(catalog, made, digestsOf(content));
}

export function contentOf(content: ProductContent): Omit<CatalogProduct, 'state'> {
  const { name, version, title, plans, visibility, digest } = content;
  const apis = content.apis.map(api => ({ name: api.name, version: api.version }));
  return { name, version, title, plans, apis, visibility, digest };
}

/** The digests of its APIs by `name:version`. */
export function digestsOf({ apis }: ProductContent): Map<string, string | undefined> {
  return new Map(apis.map(api => [refText(api), api.digest]));
}

export function withoutProduct(catalog: Catalog, ref: Ref): Catalog {
  return derived(
    catalog.products.filter(one => !isSame(one, ref)),
    catalog.apis,
    new Map(),
  );
}

/** The catalog with the states of its APIs as its products ask for; a gateway may be caught between two steps. */
export function settled({ products, apis }: Catalog): Catalog {
  return derived(products, apis, new Map());
}

export function withApiState(catalog: Catalog, ref: Ref, state: ApiState): Catalog {
  return { ...catalog, apis: catalog.apis.map(api => (isSame(api, ref) ? { ...api, state } : api)) };
}

/** Products and APIs by name and version. */
function derived(
  products: readonly CatalogProduct[],
  apis: readonly CatalogApi[],
  digests: ReadonlyMap<string, string | undefined>,
): Catalog {
  const before = new Map(apis.map(api => [refText(api), api]));
  const referenced = new Map(products.flatMap(product => product.apis.map(api => [refText(api), api] as const)));
  const after = [...referenced].map(([text, { name, version }]): CatalogApi => {
    const state = apiState({ name, version }, products, before.get(text)?.state === 'offline');
    return { name, version, state, digest: digests.get(text) ?? before.get(text)?.digest };
  });
  return { products: [...products].sort(compareRefs), apis: after.sort(compareRefs) };
}

/**
 * The state of an API by all products that refer to it: live (one is published or deprecated) → online, unless somebody
 * switched it off; else one is staged or pre-staged → staged; else retired.
 */
export function apiState(ref: Ref, products: readonly CatalogProduct[], isSwitchedOff: boolean): ApiState {
  const states = products.filter(product => product.apis.some(api => isSame(api, ref))).map(({ state }) => state);
  if (states.some(isLive)) return isSwitchedOff ? 'offline' : 'online';
  return states.some(state => state === 'staged' || state === 'pre-staged') ? 'staged' : 'retired';
}

/** By name, then by version as people count: 1.9.0 before 1.10.0. */
export function compareRefs(a: Ref, b: Ref): number {
  return compareText(a.name, b.name) || compareVersions(a.version, b.version);
}

/** By the numbers in them where they are numbers, a pre-release before its release (SemVer 2.0.0, 11), else as text. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map(split) as [ReturnType<typeof split>, ReturnType<typeof split>];
  return (
    compareParts(left.core, right.core) ||
    Number(left.pre.length === 0) - Number(right.pre.length === 0) ||
    compareParts(left.pre, right.pre) ||
    compareText(a, b)
  );
}

function split(version: string): { core: string[]; pre: string[] } {
  const [text = ''] = version.split('+');
  const dash = text.indexOf('-');
  const core = dash === -1 ? text : text.slice(0, dash);
  return { core: core.split('.'), pre: dash === -1 ? [] : text.slice(dash + 1).split('.') };
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const isNumber = [left, right].map(part => /^\d{1,15}$/.test(part));
    const order =
      isNumber[0] && isNumber[1]
        ? Number(left) - Number(right)
        : Number(isNumber[1]) - Number(isNumber[0]) || compareText(left, right);
    if (order !== 0) return order;
  }
  return 0;
}
