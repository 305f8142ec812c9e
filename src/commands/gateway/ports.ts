/** What publishing asks of the other engines: is it ready for production, and does a replacement break anybody. */
import type { Config } from '../../config.ts';
import { resolveCommit } from '../../document/git.ts';
import type { Limits } from '../../document/limits.ts';
import { Loader } from '../../document/loader.ts';
import { loadTree, type Tree } from '../../document/tree.ts';
import { UserError } from '../../errors.ts';
import type { Desired } from '../../gateway/desired.ts';
import { isSame, type Ref, refText } from '../../gateway/model.ts';
import { planNarrowings } from '../../gateway/narrowing.ts';
import type { Order } from '../../gateway/order.ts';
import type { Target } from '../../gateway/provider.ts';
import type { RunMeans } from '../../gateway/run.ts';
import type { Io } from '../../io.ts';
import { enginesFor } from '../ready-engines.ts';
import type { GatewaySession } from './session.ts';

interface Means {
  readonly session: GatewaySession;
  readonly desired: Desired;
  readonly config: Config;
  readonly limits: Limits;
}

export function portsOf(order: Order, means: Means, io: Io): Pick<RunMeans, 'whyNotReady' | 'whyIncompatible'> {
  return {
    ...(needsReady(order, means) && { whyNotReady: (target: Target) => whyNotReady(target, means, io) }),
    whyIncompatible: (old, next) => whyIncompatible(old, next, means, io),
  };
}

/** The default where the gateway is in production mode, except for files (contract). */
function needsReady({ command }: Order, { session }: Means): boolean {
  if (!['publish', 'replace', 'supersede'].includes(command)) return false;
  const { type, 'require-ready': required } = session.config;
  return required ?? (session.productionMode && type !== 'files' && type !== 'kong-file');
}

/** The APIs that go live with this run, as far as the commit describes them. */
async function whyNotReady(target: Target, { session, config, limits }: Means, io: Io): Promise<string[]> {
  const { transitions, desired } = target;
  const live = transitions.flatMap(one => (one.kind === 'product' && one.to === 'published' ? [one.product] : []));
  const products = desired.products.filter(product => live.some(ref => isSame(ref, product)));
  const { readyFiles } = await import('../../ready/run.ts');
  const engines = enginesFor({ config, revision: undefined, limits, gateway: session.name }, io);
  const reasons: string[] = [];
  for (const api of new Set(products.flatMap(product => product.apis.map(({ name }) => name)))) {
    const { report } = await readyFiles(
      {
        config,
        configRevision: undefined,
        profile: config.data.ready?.profile ?? 'aps',
        apis: [api],
        ...publishedBefore(api, target, config),
        probe: undefined,
        limits,
        ...engines,
      },
      io,
    );
    for (const { message } of report.errors) reasons.push(`The readiness of ${api} could not be judged: ${message}`);
    const missing = report.apis.flatMap(one => one.items).filter(item => item.required && !isMet(item));
    if (report.ready || missing.length === 0) continue;
    const shown = missing.slice(0, 5).map(({ id, title, status }) => `${id} ${title} (${status})`);
    const more = missing.length > shown.length ? `, and ${missing.length - shown.length} more` : '';
    reasons.push(
      `The API ${api} is not ready for production: ${shown.join('; ')}${more}. specgate ready --api ${api} tells what to do.`,
    );
  }
  return reasons;
}

/** The commit that the API was published from last, to compare with; where it never was, this is its first version. */
function publishedBefore(
  api: string,
  { catalog, transitions }: Target,
  config: Config,
): { base: string | undefined; isFirst: boolean } {
  // A version that this run puts into the catalog was not there before.
  const added = transitions.flatMap(one => (one.kind === 'product' && one.from === 'none' ? [one.product] : []));
  const before = catalog.products.filter(
    product => !added.some(ref => isSame(ref, product)) && product.apis.some(({ name }) => name === api),
  );
  const commits = before.flatMap(product => product.contentCommit ?? product.commit ?? []);
  const last = commits.sort((a, b) => b.time - a.time)[0];
  return { base: last && (isHere(last.sha, config.folder) ? last.sha : undefined), isFirst: before.length === 0 };
}

function isHere(sha: string, folder: string): boolean {
  try {
    resolveCommit(sha, folder);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function isMet({ status, waiver }: { status: string; waiver?: unknown }): boolean {
  return waiver !== undefined || ['pass', 'attested', 'not-applicable'].includes(status);
}

/** Compares every API of the old product with the one of its name in the new product, as they were published. */
async function whyIncompatible(old: Ref, next: Ref, means: Means, io: Io): Promise<string[]> {
  const { session, config, limits } = means;
  const { catalog } = await session.provider.read({ products: [old, next], desired: means.desired });
  const [before, after] = [old, next].map(ref => catalog.products.find(product => isSame(product, ref)));
  if (!before || !after) return [];
  const reasons = planNarrowings(before, after);
  const loader = new Loader(limits);
  const { diffTrees } = await import('../../diff/diff.ts');
  const { readPolicy } = await import('../../diff/policy.ts');
  const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
  for (const api of before.apis) {
    const successor = after.apis.find(one => one.name === api.name);
    if (!successor || isSame(api, successor)) continue;
    const trees = {
      base: await treeOf(api, before, means, loader),
      revision: await treeOf(successor, after, means, loader),
    };
    if (!trees.base || !trees.revision) {
      const missing = refText(trees.base ? successor : api);
      reasons.push(
        `Whether ${refText(successor)} breaks the consumers of ${refText(api)} cannot be shown: neither the gateway nor this clone has the document of ${missing}.`,
      );
      continue;
    }
    const breaking = diffTrees({ base: trees.base, revision: trees.revision }, policy).filter(
      change => change.breaking,
    );
    if (breaking.length === 0) continue;
    const [first] = breaking;
    const more = breaking.length > 1 ? ` (and ${breaking.length - 1} more)` : '';
    const where = first!.operation ? `${first!.operation}: ` : '';
    reasons.push(
      `${refText(successor)} breaks the consumers of ${refText(api)}: ${where}${first!.message}${more}; specgate supersede leaves them time.`,
    );
  }
  return reasons;
}

/** The document of an API of a product: as the gateway keeps it, as this commit has it, or as the recorded commit had it. */
async function treeOf(
  api: Ref,
  product: Parameters<GatewaySession['contentAt']>[0],
  { session, desired }: Means,
  loader: Loader,
): Promise<Tree | undefined> {
  const [kept] = (await session.provider.documents?.(api)) ?? [];
  if (kept) return loadTree(loader.take(kept.text, `${refText(api)}@${session.name}`), loader);
  const here = desired.products.find(one => isSame(one, product) && one.digest === product.digest);
  const found = (here ?? (await session.contentAt(product)))?.apis.find(one => isSame(one, api));
  return found && loadTree(loader.take(JSON.stringify(found.bundled), `${refText(api)}`), loader);
}
