/** `stage` and `publish`: a version of a product enters a catalog, takes other content, goes live or comes back. */
import { contentOf, digestsOf, findApi, findProduct, withContent, withProduct } from './catalog.ts';
import {
  type Catalog,
  type CatalogProduct,
  commitOfContent,
  isLive,
  isSame,
  isSameDigest,
  type ProductContent,
  type Ref,
  refText,
} from './model.ts';
import {
  illegal,
  joined,
  type Moved,
  moveProduct,
  notThere,
  type Outcome,
  type Refused,
  type Rules,
  refusal,
  unchanged,
} from './transition.ts';

/** `stage` and `publish` of what the config wants. */
export function deliver(catalog: Catalog, event: 'stage' | 'publish', content: ProductContent, rules: Rules): Outcome {
  const present = findProduct(catalog, content);
  const conflict = letterCaseConflict(catalog, content);
  if (conflict) return conflict;
  if (!present) return enter(catalog, event, content, rules);
  const isSameContent = isSameDigest(present.digest, content.digest);
  // The record may have been changed by hand; what was published is what the digest stands for.
  const same = isSameContent ? withContent(catalog, present, content) : catalog;
  if (present.state === 'retired' || present.state === 'archived') return illegal(present, event);
  if (!isSameContent && rules.productionMode) return otherContent(present);
  if (present.state === 'pre-staged') {
    if (isSameContent) return { ...unchanged(same), waits: [content] };
    return refusal(
      2,
      `${refText(content)} waits for an approval at the gateway with other content; let it be decided first.`,
    );
  }
  if (event === 'stage' && isLive(present.state)) {
    if (isSameContent) return unchanged(same, [`${refText(content)} is ${present.state} already.`]);
    return illegal(
      present,
      event,
      `it is ${present.state} with other content, and staging changes nothing that is live`,
    );
  }
  const updated = isSameContent ? unchanged(same) : takeContent(catalog, present, content, rules);
  if (updated.kind === 'refused' || event === 'stage' || present.state === 'published') return updated;
  return publish(isSameContent ? withOrigin(updated, content, rules) : updated, content, rules);
}

/** Content that no commit was known to have: this one has it. */
function withOrigin(moved: Moved, ref: Ref, { commit }: Rules): Moved {
  const product = findProduct(moved.catalog, ref)!;
  if (!commit || commitOfContent(product)) return moved;
  return { ...moved, catalog: withProduct(moved.catalog, { ...product, contentCommit: commit }) };
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
    catalog: withProduct(
      catalog,
      { ...contentOf(content), state: 'staged', ...contentCommitOf(rules) },
      digestsOf(content),
    ),
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
export function returnTo(
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
  const { name, version } = content;
  // Without a commit of its own it comes from none, and least of all from that of the content before.
  const { commit: _, contentCommit: _from, ...rest } = present;
  return {
    kind: 'moved',
    transitions: [{ kind: 'content', product: { name, version } }],
    catalog: withContent(catalog, { ...rest, ...contentCommitOf(rules) }, content),
    notes: sharedNotes(catalog, content),
    waits: [],
  };
}

function otherContent(product: CatalogProduct): Refused {
  const known = product.digest === undefined ? 'cannot be shown to hold the same content' : 'has other content';
  return refusal(
    1,
    `${refText(product)} is in the catalog already (${product.state}) and ${known}; the gateway is in production mode, so give the product a new version.`,
  );
}

/** The same API name and version with other content (409 on API Connect; here before any call). */
function apiConflict(catalog: Catalog, content: ProductContent, { productionMode }: Rules): Refused | undefined {
  if (!productionMode) return undefined;
  const other = content.apis.find(api => {
    const present = findApi(catalog, api);
    return present !== undefined && !isSameDigest(present.digest, api.digest);
  });
  if (!other) return undefined;
  const known =
    findApi(catalog, other)?.digest === undefined
      ? 'and cannot be shown to have the same content'
      : 'with other content';
  return refusal(
    1,
    `The API ${refText(other)} is in the catalog ${known}, and the gateway is in production mode; raise info.version of its document (specgate bump).`,
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

/** Both the content and the last change come from here. */
function contentCommitOf({ commit }: Rules): Pick<CatalogProduct, 'commit' | 'contentCommit'> {
  return commit ? { commit, contentCommit: commit } : {};
}
