/** What of a gateway is no longer as it was published last. */
import { compareRefs, findProduct, settled, withContent } from './catalog.ts';
import type { Desired, DesiredProduct } from './desired.ts';
import { type Catalog, type CatalogProduct, isSame, isSameDigest, type Ref, refText } from './model.ts';
import { orderSteps } from './plan.ts';
import type { Provider, Snapshot, Step, Target } from './provider.ts';

export interface Drift {
  readonly target: Target;
  /** What would put the gateway right; empty: it is as it was published. */
  readonly steps: readonly Step[];
  /** Products whose published content is to be had nowhere. */
  readonly unknown: readonly string[];
}

/**
 * Compares the gateway with the content that was published last: the working tree's where its digest is the recorded one,
 * else that of the recorded commit, by `contentAt`. Nothing that the repository has changed since counts as drift.
 */
export async function driftOf(
  provider: Provider,
  snapshot: Snapshot,
  desired: Desired,
  contentAt: (product: CatalogProduct) => Promise<DesiredProduct | undefined>,
): Promise<Drift> {
  const known: DesiredProduct[] = [];
  const unknown: string[] = [];
  for (const product of snapshot.catalog.products) {
    const here = desired.products.find(one => isSame(one, product) && isSameDigest(one.digest, product.digest));
    const found = here ?? (await contentAt(product));
    if (found && isSameDigest(found.digest, product.digest)) known.push(found);
    else unknown.push(refText(product));
  }
  const scope: Ref[] = known.map(({ name, version }) => ({ name, version })).sort(compareRefs);
  const target: Target = {
    transitions: [],
    // The record may have been changed too.
    catalog: known.reduce(asPublished, settled(snapshot.catalog)),
    scope,
    desired: { products: known, commit: desired.commit },
    adopt: false,
  };
  return { target, steps: scope.length === 0 ? [] : orderSteps(provider.plan(snapshot, target)), unknown };
}

function asPublished(catalog: Catalog, content: DesiredProduct): Catalog {
  const product = findProduct(catalog, content);
  return product ? withContent(catalog, product, content) : catalog;
}
