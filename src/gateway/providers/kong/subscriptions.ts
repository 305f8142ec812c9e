/** Subscriptions as Kong has them: consumers in the acl group of a plan (`product~major.plan`). Only counted, never read further. */
import { groupOf } from '../../../kong/render/policy.ts';
import { compareVersions } from '../../catalog.ts';
import { HttpError } from '../../http-error.ts';
import { type Catalog, isLive, refText } from '../../model.ts';
import type { Snapshot } from '../../provider.ts';
import type { Admin } from './admin.ts';
import type { Node } from './node.ts';

/**
 * By product and plan, each group told at the newest live version that shares it; undefined where the node has no acl plugin or
 * keeps the list from us.
 */
export async function subscriptionsOf(
  admin: Admin,
  node: Node,
  { products }: Catalog,
): Promise<Snapshot['subscriptions']> {
  if (!node.plugins.includes('acl')) return undefined;
  let groups: readonly Readonly<Record<string, unknown>>[];
  try {
    groups = await admin.list('/acls');
  } catch (error) {
    if (error instanceof HttpError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
  const found = new Map<string, Map<string, number>>();
  for (const { group } of groups) {
    if (typeof group !== 'string') continue;
    const sharing = products.filter(one => group.startsWith(groupOf(one, '')));
    const live = sharing.filter(({ state }) => isLive(state));
    const product = (live.length > 0 ? live : sharing).toSorted((a, b) => compareVersions(b.version, a.version))[0];
    if (!product) continue;
    const plan = group.slice(groupOf(product, '').length);
    const plans = found.get(refText(product)) ?? new Map<string, number>();
    plans.set(plan, (plans.get(plan) ?? 0) + 1);
    found.set(refText(product), plans);
  }
  return found;
}
