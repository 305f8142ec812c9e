/** The product lifecycle as pure functions: an event and a catalog → the steps and the catalog after them, or a refusal. */
import { findApi, findProduct, withApiState, withProduct } from './catalog.ts';
import { deliver, returnTo } from './delivery.ts';
import { type Catalog, type CatalogProduct, isLive, isSame, type ProductContent, type Ref, refText } from './model.ts';
import {
  joined,
  type Moved,
  movedBy,
  moveProduct,
  notThere,
  type Outcome,
  type Refused,
  type Rules,
  refusal,
  unchanged,
} from './transition.ts';

/** What is asked for. */
export type Event =
  /** `content` is what the config and the documents say of this version; undefined where they want another version. */
  | { readonly name: 'stage' | 'publish'; readonly product: Ref; readonly content: ProductContent | undefined }
  | { readonly name: 'deprecate'; readonly product: Ref; readonly deprecatedOn: string; readonly sunsetOn?: string }
  | { readonly name: 'approve' | 'retire' | 'restage' | 'archive' | 'remove'; readonly product: Ref }
  | { readonly name: 'online' | 'offline'; readonly api: Ref };

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
    ...unchanged(withProduct(catalog, { ...product, sunsetOn, ...movedBy(rules.commit, product) })),
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
