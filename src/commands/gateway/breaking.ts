/** Whether what a run brings to life breaks those who call what the gateway has published: the comparison that decides at a gateway. */
import type { Config } from '../../config/read.ts';
import { type AcceptedChange, findAccepted, markAccepted } from '../../diff/accepted.ts';
import { judgeVersion, requiredBump } from '../../diff/bump.ts';
import { diffTrees } from '../../diff/diff.ts';
import { isOpen } from '../../diff/open.ts';
import { type Policy, readPolicy } from '../../diff/policy.ts';
import type { Limits } from '../../document/limits.ts';
import { Loader } from '../../document/loader.ts';
import { Spaces } from '../../document/operands.ts';
import { loadTree, type Tree } from '../../document/tree.ts';
import { compareVersions, findApi, findProduct } from '../../gateway/catalog.ts';
import type { Desired, DesiredApi } from '../../gateway/desired.ts';
import {
  type Catalog,
  type CatalogApi,
  type CatalogProduct,
  isLive,
  isSame,
  isSameDigest,
  type Ref,
  refText,
} from '../../gateway/model.ts';
import { planNarrowings } from '../../gateway/narrowing.ts';
import type { Order } from '../../gateway/order.ts';
import type { Target } from '../../gateway/provider.ts';
import type { Io } from '../../io.ts';
import type { ChangeReport } from '../../report/diff-report.ts';
import type { GatewaySession } from './session.ts';

export interface Comparing {
  readonly order: Order;
  readonly session: GatewaySession;
  readonly desired: Desired;
  readonly config: Config;
  readonly limits: Limits;
}

interface Pair {
  readonly base: CatalogApi;
  readonly revision: CatalogApi;
}

/**
 * Every reason as a sentence. A replacement takes the old version away, so nothing of it may break. What is published beside an
 * older version, or in its place, must have the version that its changes ask for, as `specgate diff` says; without production
 * mode only a break counts. Accepted changes count for nothing. `catalog` is what the gateway has before the run.
 */
export async function whyBreaking(target: Target, catalog: Catalog, comparing: Comparing, io: Io): Promise<string[]> {
  const isReplace = comparing.order.command === 'replace';
  const [old, next] = [target.macro?.old ?? target.scope[0], target.macro?.new ?? target.scope[1]].map(
    ref => ref && findProduct(catalog, ref),
  );
  if (isReplace && (!old || !next)) return [];
  const pairs = isReplace ? replaced(old!, next!, catalog) : followed(target, catalog);
  const reasons = isReplace ? planNarrowings(old!, next!) : [];
  if (pairs.length === 0) return reasons;
  const judge = judgeFor(isReplace, catalog, target, comparing, io);
  for (const pair of pairs) reasons.push(...(await judge(pair)));
  return reasons;
}

/** Each API of the old product with the one of its name in the new product. */
function replaced(old: CatalogProduct, next: CatalogProduct, catalog: Catalog): Pair[] {
  return old.apis.flatMap(api => {
    const successor = next.apis.find(one => one.name === api.name);
    if (!successor || isSame(api, successor)) return [];
    const [base, revision] = [findApi(catalog, api), findApi(catalog, successor)];
    return base && revision ? [{ base, revision }] : [];
  });
}

/** Each API that goes live, or changes while it is, with what callers have of it: its own content, else the version before it. */
function followed({ transitions, catalog: after }: Target, before: Catalog): Pair[] {
  const touched = transitions.flatMap(one =>
    (one.kind === 'product' && one.to === 'published') || one.kind === 'content' ? [one.product] : [],
  );
  const live = after.products.filter(product => isLive(product.state) && touched.some(ref => isSame(ref, product)));
  const apis = new Map(live.flatMap(product => product.apis.map(api => [refText(api), api] as const)));
  const callable = before.apis.filter(({ state }) => state === 'online' || state === 'offline');
  return [...apis.values()].flatMap(api => {
    const revision = findApi(after, api)!;
    const own = callable.find(one => isSame(one, api));
    if (own) return isSameDigest(own.digest, revision.digest) ? [] : [{ base: own, revision }];
    const [base] = callable
      .filter(one => one.name === api.name && compareVersions(one.version, api.version) < 0)
      .sort((a, b) => compareVersions(b.version, a.version));
    return base ? [{ base, revision }] : [];
  });
}

function judgeFor(
  isReplace: boolean,
  catalog: Catalog,
  target: Target,
  { order, session, desired, config, limits }: Comparing,
  io: Io,
): (pair: Pair) => Promise<string[]> {
  const loader = new Loader(limits);
  const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
  const accepted = findAccepted(new Spaces(io.cwd), loader);
  const failOn = config.data['fail-on'] ?? 'error';

  return async ({ base, revision }) => {
    const trees = {
      base: await treeOf(base, offering(base, catalog)),
      revision: await treeOf(revision, offering(revision, target.catalog)),
    };
    const texts = { base: refText(base), revision: refText(revision) };
    if (!trees.base || !trees.revision) {
      // In development nothing is promised, and whoever takes a history over answers for it.
      if (!isReplace && (!session.productionMode || order.adopt)) return [];
      const missing = trees.base ? texts.revision : texts.base;
      return [
        `Whether ${texts.revision} breaks the consumers of ${texts.base} cannot be shown: neither the gateway nor this clone has the document of ${missing}.`,
      ];
    }
    const changes = changesBetween(trees.base, trees.revision, accepted, policy);
    const breaking = changes.filter(change => change.breaking && !change.accepted);
    const isInPlace = isSame(base, revision);
    const what = isInPlace
      ? `This content of ${texts.base} breaks its consumers`
      : `${texts.revision} breaks the consumers of ${texts.base}`;
    const breaks = `${what}: ${told(breaking)}`;
    if (isReplace) return breaking.length === 0 ? [] : [`${breaks}; specgate supersede leaves them time.`];
    const bump = requiredBump(changes);
    const version = judgeVersion(trees.base.root, trees.revision.root, bump, policy);
    if (isOpen(changes, version, { failOn, forbidBreaking: policy.forbidBreaking })) return [];
    const problem = version.problems.find(({ level }) => level === 'error')?.message;
    if (breaking.length > 0) return [`${breaks}; ${problem ?? 'the config forbids that, whatever the version says'}.`];
    if (!session.productionMode) return [];
    return [
      problem === undefined
        ? `${texts.revision} does not pass what the config asks of changes since ${texts.base}: ${told(changes)}.`
        : `${texts.revision} has not the version that its changes since ${texts.base} ask for: ${problem}.`,
    ];
  };

  /** As this commit has it, as the gateway keeps it, or as the recorded commit had it; only the content that was published. */
  async function treeOf(api: CatalogApi, products: readonly CatalogProduct[]): Promise<Tree | undefined> {
    const isIt = (one: Ref & { readonly digest: string }): boolean =>
      isSame(one, api) && isSameDigest(one.digest, api.digest);
    const here = desired.products.flatMap(({ apis }) => apis).find(isIt);
    if (here) return treeIn(here);
    const [kept] = (await session.provider.documents?.({ name: api.name, version: api.version })) ?? [];
    if (kept) return loadTree(loader.take(kept.text, `${refText(api)}@${session.name}`), loader);
    for (const product of products) {
      const found = (await session.contentAt(product))?.apis.find(isIt);
      if (found) return treeIn(found);
    }
    return undefined;
  }

  function treeIn({ tree, document }: DesiredApi): Tree | Promise<Tree> {
    return tree ?? loadTree(document, loader);
  }
}

function offering(api: Ref, { products }: Catalog): CatalogProduct[] {
  return products.filter(product => product.apis.some(one => isSame(one, api)));
}

function changesBetween(
  base: Tree,
  revision: Tree,
  accepted: readonly AcceptedChange[],
  policy: Policy,
): ChangeReport[] {
  return markAccepted(diffTrees({ base, revision }, policy), accepted, policy.today);
}

/** The first of the changes, and how many more there are. */
function told([first, ...rest]: readonly ChangeReport[]): string {
  if (!first) return '';
  const where = first.operation ? `${first.operation}: ` : '';
  return `${where}${first.message}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`;
}
