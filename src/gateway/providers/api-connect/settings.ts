/** What the config says of a gateway of API Connect. */
import { UserError } from '../../../errors.ts';
import type { GatewayConfig, Owner } from '../../context.ts';
import { type Assumptions, assumptionsOf } from './assumptions.ts';

export interface ApiConnectSettings {
  readonly url: string;
  readonly owner: Owner;
  readonly org: string;
  readonly catalog: string;
  readonly space: string | undefined;
  readonly realm: string;
  readonly gatewayType: 'datapower-api-gateway' | 'datapower-gateway';
  readonly gatewayServices: readonly string[];
  readonly renamesKeys: boolean;
  readonly usesMacros: boolean;
  readonly probesGateway: boolean;
  /** By API: where its calls go. */
  readonly upstreams: ReadonlyMap<string, string>;
  readonly allowsBrowsers: boolean;
  readonly expectedId: string | undefined;
  /** As the config says it; undefined: nothing. */
  readonly productionMode: boolean | undefined;
  readonly assumptions: Assumptions;
}

/** Throws a UserError where a key is missing. */
export function apiConnectSettings(
  config: GatewayConfig,
  { name, owner }: { name: string; owner: Owner },
): ApiConnectSettings {
  const needed = (key: 'url' | 'org' | 'catalog'): string => {
    const value = config[key];
    if (value !== undefined) return value;
    throw new UserError(`The gateway ${name} of the type api-connect needs the key "${key}" in the config.`);
  };
  return {
    url: needed('url'),
    owner,
    org: needed('org'),
    catalog: needed('catalog'),
    space: config.space,
    realm: config.realm ?? 'provider/default-idp-2',
    gatewayType: config['gateway-type'] ?? 'datapower-api-gateway',
    gatewayServices: config['gateway-services'] ?? [],
    renamesKeys: config['api-keys'] === 'rename',
    usesMacros: config['replace-by'] !== 'steps',
    probesGateway: config['probe-gateway'] ?? true,
    upstreams: config.upstreams ?? new Map(),
    allowsBrowsers: (config.cors ?? []).length > 0,
    expectedId: config['expect-gateway-id'],
    productionMode: config['production-mode'],
    assumptions: assumptionsOf(config),
  };
}
