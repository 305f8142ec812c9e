/** What publishing asks of the other engines: is it ready for production, and does a replacement break anybody. */
import type { Config } from '../../config/read.ts';
import { resolveCommit } from '../../document/git.ts';
import type { Limits } from '../../document/limits.ts';
import { UserError } from '../../errors.ts';
import type { Desired } from '../../gateway/desired.ts';
import { commitOfContent, isSame } from '../../gateway/model.ts';
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

export function portsOf(order: Order, means: Means, io: Io): Pick<RunMeans, 'whyNotReady' | 'whyBreaking'> {
  return {
    ...(needsReady(order, means) && { whyNotReady: (target: Target) => whyNotReady(target, means, io) }),
    ...(bringsContent(order) && {
      async whyBreaking(target, catalog) {
        // The comparison is large, and most runs have nothing to compare.
        const { whyBreaking } = await import('./breaking.ts');
        return whyBreaking(target, catalog, { order, ...means }, io);
      },
    }),
  };
}

function bringsContent({ command }: Order): boolean {
  return command === 'publish' || command === 'replace' || command === 'supersede';
}

/** The default where the gateway is in production mode, except for files (contract). */
function needsReady(order: Order, { session }: Means): boolean {
  if (!bringsContent(order)) return false;
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
  const commits = before.flatMap(product => commitOfContent(product) ?? []);
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
