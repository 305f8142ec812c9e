/** Which gateway product an API is published on: as the config says, else as the files show. */
import { isUnder, platformDomains } from '../../aps/validate/hosts.ts';
import type { Context } from '../context.ts';
import type { Answer } from '../item.ts';
import { textsOf } from './routing.ts';

export type GatewayProduct = 'aps' | 'kong' | 'api-connect' | 'files';

const names: Readonly<Record<GatewayProduct, string>> = {
  aps: 'the API Services Portal',
  kong: 'Kong',
  'api-connect': 'API Connect',
  files: 'a catalog of files',
};

/** Undefined where nothing tells. */
export function gatewayProduct(context: Context): GatewayProduct | undefined {
  const types = new Set([...(context.config.gateways?.values() ?? [])].map(({ type }) => type));
  const configured = new Set<GatewayProduct>();
  if (types.has('aps')) configured.add('aps');
  if (types.has('kong') || types.has('kong-file')) configured.add('kong');
  if (types.has('api-connect')) configured.add('api-connect');
  if (configured.size === 1) return [...configured][0];
  // Hosts of the platform alone are what the documents are written for, not where this repository publishes.
  if (configured.size === 0 && types.has('files') && !isOfPortal(context)) return 'files';
  // Product files are for nothing else; beside manifests and Kong files they are of another API.
  if (configured.size === 0 && context.apiConnect.products.length > 0 && !hasOthers(context)) return 'api-connect';
  if (showsPortal(context) && (configured.size === 0 || configured.has('aps'))) return 'aps';
  if (
    context.gateway.services.length + context.gateway.routes.length > 0 &&
    (configured.size === 0 || configured.has('kong'))
  )
    return 'kong';
  return [...configured][0];
}

function hasOthers({ gateway, manifests }: Context): boolean {
  return gateway.services.length + gateway.routes.length + manifests.all.length > 0;
}

/** Manifests, or tags of a gateway of the portal. */
function isOfPortal({ gateway, manifests }: Context): boolean {
  const tagged = [...gateway.services, ...gateway.routes];
  return manifests.all.length > 0 || tagged.some(({ tags }) => tags.some(isPortalTag));
}

/** Manifests, tags of a gateway of the portal, or hosts of the platform. */
function showsPortal({ gateway, manifests }: Context): boolean {
  return (
    manifests.all.length > 0 ||
    gateway.services.some(({ tags }) => tags.some(isPortalTag)) ||
    gateway.routes.some(
      route =>
        route.tags.some(isPortalTag) ||
        textsOf(route, 'hosts').some(host =>
          isUnder(
            host,
            platformDomains.filter(one => one !== '.cluster.local'),
          ),
        ),
    )
  );
}

/** `_NS_` stands in the portal's own samples for the gateway's tag. */
function isPortalTag(tag: string): boolean {
  return tag.startsWith('ns.') || tag === '_NS_';
}

/** The answer of an item about Kong's routes where the API is published on API Connect, which has none; undefined elsewhere. */
export function notOnKong(context: Context): Answer | undefined {
  if (gatewayProduct(context) !== 'api-connect') return undefined;
  return {
    status: 'not-applicable',
    reason: 'The API is published on API Connect, under the endpoint of its catalog.',
  };
}

/** The answer of an item about the portal where the API is published elsewhere; undefined where it is not. */
export function notOnPortal(context: Context): Answer | undefined {
  const product = gatewayProduct(context);
  if (product === undefined || product === 'aps') return undefined;
  return { status: 'not-applicable', reason: `The API is published on ${names[product]}, not on ${names.aps}.` };
}
