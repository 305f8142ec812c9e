/** What a gateway has: products, APIs, states, versions, and how the repository and the gateway differ. */
import type { Desired } from './desired.ts';
import type { Drift } from './drift.ts';
import { type CatalogApi, commitOfContent, isSame, isSameDigest, refText } from './model.ts';
import type { Snapshot, Step } from './provider.ts';

export interface ProductStatus {
  /** `name:version`. */
  readonly product: string;
  readonly title: string;
  readonly state: string;
  readonly apis: readonly string[];
  readonly plans: readonly string[];
  readonly subscriptions: Readonly<Record<string, number>> | null;
  readonly deprecatedOn: string | null;
  readonly sunsetOn: string | null;
  readonly migrationTargets: readonly { readonly product: string; readonly plans: Readonly<Record<string, string>> }[];
  /** Of the last change; `contentCommit`: that its content comes from. Null where the gateway keeps none. */
  readonly commit: string | null;
  readonly contentCommit: string | null;
  readonly digest: string | null;
  /**
   * `same`: the config wants this version with this content; `changed`: with another content; `unwanted`: the config wants
   * another version, or none.
   */
  readonly repository: 'same' | 'changed' | 'unwanted';
}

export interface GatewayStatus {
  readonly schema: 'specgate/status/1';
  readonly gateway: string;
  readonly type: string;
  /** As `expect-gateway-id` wants it; null where there is no server. */
  readonly gatewayId: string | null;
  readonly products: readonly ProductStatus[];
  readonly apis: readonly {
    readonly api: string;
    readonly state: CatalogApi['state'];
    readonly digest: string | null;
  }[];
  /** Products (`name:version`) that the config wants and the gateway does not have. */
  readonly missing: readonly string[];
  /** Steps that would make the gateway what was published last. */
  readonly drift: readonly Step[];
  /** Products that could not be compared: their published content is to be had nowhere. */
  readonly unknown: readonly string[];
}

export function statusOf(
  gateway: { readonly name: string; readonly type: string },
  snapshot: Snapshot,
  desired: Desired,
  { steps, unknown }: Drift,
): GatewayStatus {
  const { catalog, subscriptions } = snapshot;
  return {
    schema: 'specgate/status/1',
    gateway: gateway.name,
    type: gateway.type,
    gatewayId: snapshot.gatewayId ?? null,
    products: catalog.products.map(product => {
      const wanted = desired.products.find(one => isSame(one, product));
      const isSameContent = wanted && isSameDigest(wanted.digest, product.digest);
      return {
        product: refText(product),
        title: product.title,
        state: product.state,
        apis: product.apis.map(refText),
        plans: product.plans.map(({ name }) => name),
        subscriptions: subscriptions ? Object.fromEntries(subscriptions.get(refText(product)) ?? []) : null,
        deprecatedOn: product.deprecatedOn ?? null,
        sunsetOn: product.sunsetOn ?? null,
        migrationTargets: (product.migrationTargets ?? []).map(target => ({
          product: refText(target.product),
          plans: Object.fromEntries(target.plans),
        })),
        commit: product.commit?.sha ?? null,
        contentCommit: commitOfContent(product)?.sha ?? null,
        digest: product.digest ?? null,
        repository: !wanted ? 'unwanted' : isSameContent ? 'same' : 'changed',
      };
    }),
    apis: catalog.apis.map(api => ({ api: refText(api), state: api.state, digest: api.digest ?? null })),
    missing: desired.products.filter(one => !catalog.products.some(known => isSame(known, one))).map(refText),
    drift: steps,
    unknown,
  };
}
