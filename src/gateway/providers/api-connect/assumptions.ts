/**
 * Everything about API Connect that no document of IBM's establishes, each in one place: addresses by analogy with the command
 * line, fields, words. The config can replace what stands in `Assumptions`; docs/gateways/api-connect.md lists them all.
 */
import { isObject, own, toText } from '../../../document/pointer.ts';
import type { GatewayConfig } from '../../context.ts';
import type { MigrationTarget, ProductState, Ref } from '../../model.ts';

type Key =
  | 'stage'
  | 'set-migration-target'
  | 'execute-migration-target'
  | 'migrate-subscriptions'
  | 'api-state'
  | 'subscriptions'
  | 'product-document'
  | 'migration-target';

export type Assumptions = Readonly<Record<Key, string>>;

/** Only the command line is documented for staging files and for the operations on targets, subscriptions and API states. */
const likely: Assumptions = {
  stage: '/{scope}/stage',
  'set-migration-target': '/{scope}/products/{product}/set-migration-target',
  'execute-migration-target': '/{scope}/products/{product}/execute-migration-target',
  'migrate-subscriptions': '/{scope}/products/{product}/migrate-subscriptions',
  'api-state': '/{scope}/apis/{api}',
  subscriptions: '/catalogs/{org}/{catalog}/subscriptions',
  // `catalog_api` of APIs is seen in use (`?fields=add(catalog_api)`); that of products is its analogue.
  'product-document': 'catalog_product',
  'migration-target': 'migration_target',
};

export function assumptionsOf(config: GatewayConfig): Assumptions {
  return { ...likely, ...config.assumptions };
}

/** The size of a page that is asked for; the server's own default is not known, and it may give fewer. */
export const pageSize = 50;

/** A product in a state that is none of the known five waits for an approval (`pending`, `pre-staged`, …). */
export function stateOf(word: string): ProductState {
  const state = word.toLowerCase();
  const known: readonly string[] = ['staged', 'published', 'deprecated', 'retired', 'archived'];
  return known.includes(state) ? (state as ProductState) : 'pre-staged';
}

/** The statuses with which a wrong document or an illegal change of state is refused. */
export const refusals: readonly number[] = [400, 409, 422];

/** `migration_target` of a product: one, or one for each of several successors. Undefined: the server does not tell. */
export function targetsIn(
  value: unknown,
  refOf: (productUrl: string) => Ref | undefined,
): readonly MigrationTarget[] | undefined {
  if (value === undefined) return undefined;
  const list = Array.isArray(value) ? value : value === null ? [] : [value];
  return list.flatMap((one): MigrationTarget[] => {
    const url = own(one, 'product_url');
    const product = typeof url === 'string' ? refOf(url) : undefined;
    const plans = own(one, 'plans');
    if (!product || !Array.isArray(plans)) return [];
    const pairs = plans.filter(isObject).map(({ source, target }) => [toText(source), toText(target)] as const);
    return pairs.length === 0 ? [] : [{ product, plans: new Map(pairs) }];
  });
}

/** The body of replace, supersede, set-migration-target and migrate-subscriptions. */
export function mappingBody(
  productUrl: string,
  plans: Iterable<readonly [string, string]>,
  subscriptionUrls?: readonly string[],
): unknown {
  return {
    product_url: productUrl,
    plans: [...plans].map(([source, target]) => ({ source, target })),
    ...(subscriptionUrls && { subscription_urls: subscriptionUrls }),
  };
}

/** How a target is taken away again; nothing is documented, and an empty map is the nearest to "no plan goes anywhere". */
export function clearingBody(productUrl: string): unknown {
  return mappingBody(productUrl, []);
}

/** What DataPower answers, with 404, for an address that no API of the catalog has. */
export const unknownAddress = /no resources match/i;

/** The URL of a consumer organization or group that a custom visibility names; full URLs stand for themselves. */
export function audienceUrl(
  name: string,
  { base, org, catalog }: { base: string; org: string; catalog: string },
): string {
  if (/^https?:\/\//.test(name)) return name;
  const group = /^group:(.+)$/.exec(name)?.[1];
  const [kind, one] = group === undefined ? ['consumer-orgs', name] : ['groups', group];
  return [base, kind, org, catalog, one].map((part, at) => (at === 0 ? part : encodeURIComponent(part))).join('/');
}
