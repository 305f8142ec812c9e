/** What the config says of a gateway of the API Services Portal, and the names that follow from it. */
import { createHash } from 'node:crypto';
import { UserError } from '../../../errors.ts';
import { majorOf } from '../../../kong/render/version-place.ts';
import type { GatewayConfig, Owner } from '../../context.ts';
import type { Ref } from '../../model.ts';

export interface ApsSettings {
  readonly config: GatewayConfig;
  readonly owner: Owner;
  readonly gateway: string;
  readonly qualifier: string | undefined;
  /** It is an environment of a pull request: with hosts of its own, and in no directory. */
  readonly isPreview: boolean;
  /** Of the directory; undefined: nothing is listed. */
  readonly environment: 'dev' | 'test' | 'prod' | 'sandbox' | 'other' | undefined;
  readonly hosts: readonly string[];
  /** What the team's own files say of datasets, by name; it wins over what is made of the config and the documents. */
  readonly datasets?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Throws a UserError where a key is missing, or the qualifier is one that the server would pass over in silence. */
export function apsSettings(
  config: GatewayConfig,
  { name, qualifier, owner }: { name: string; qualifier: string | undefined; owner: Owner },
): ApsSettings {
  const gateway = config['gateway-id'];
  if (gateway === undefined) {
    throw new UserError(`The gateway ${name} of the type aps needs the key "gateway-id" in the config.`);
  }
  const expected = config['expect-gateway-id'];
  if (expected !== undefined && expected !== gateway) {
    throw new UserError(`The gateway ${name} is ${gateway}, and expect-gateway-id in the config says ${expected}.`);
  }
  const isPreview = qualifier !== undefined && qualifier !== config.qualifier;
  if (qualifier !== undefined && !/^[a-z0-9][a-z0-9-]{0,29}$/.test(qualifier)) {
    throw new UserError(
      `The qualifier "${qualifier}" must have small letters, digits and hyphens alone; the portal passes over others in silence and would publish the whole gateway.`,
    );
  }
  if (isPreview && config.qualifier === undefined) {
    throw new UserError(
      `The gateway ${name} publishes without a qualifier, and one publish without would delete what ${qualifier} has; give it a qualifier of its own in the config first.`,
    );
  }
  const hosts = config.hosts ?? [];
  return {
    config,
    owner,
    gateway,
    qualifier: qualifier ?? config.qualifier,
    isPreview,
    environment: isPreview ? undefined : config.environment,
    hosts: isPreview ? hosts.map(host => previewHost(host, qualifier)) : hosts,
  };
}

/** `climbon-pr-12.dev.api.gov.bc.ca`: in the first label, so that the certificate of the domain holds. */
function previewHost(host: string, qualifier: string): string {
  const [first = '', ...rest] = host.split('.');
  return [`${first}-${qualifier}`, ...rest].join('.');
}

/** The tag by which the server selects what one publish is about. */
export function selectTag({ gateway, qualifier }: Pick<ApsSettings, 'gateway' | 'qualifier'>): string {
  return qualifier === undefined ? `ns.${gateway}` : `ns.${gateway}.${qualifier}`;
}

/** What all names of Kong entities begin with: they are shared by all gateways of an installation. */
export function namePrefix({ gateway, qualifier }: Pick<ApsSettings, 'gateway' | 'qualifier'>): string {
  return qualifier === undefined ? `${gateway}.` : `${gateway}.${qualifier}.`;
}

/**
 * The product of the directory for a product version: one for each major version, so that consumers keep their access when a
 * version replaces another. The portal allows letters, digits, blanks, `(`, `)`, `&` and `-`.
 */
export function lineName({ name, version }: Ref): string {
  return `${name.replace(/[^A-Za-z0-9 ()&-]+/g, ' ')} v${majorOf(version).replace(/[^A-Za-z0-9-]+/g, '-')}`;
}

/** Where states and contents are kept: a product without environments, which the directory does not list. */
export function ledgerName({ qualifier }: Pick<ApsSettings, 'qualifier'>): string {
  return qualifier === undefined ? 'specgate ledger' : `specgate ledger (${qualifier})`;
}

/**
 * What a run holds, in the order in which it takes them. A product of the directory is written whole, with the environments that
 * runs under other qualifiers publish, so that one lock of the gateway is for all that write there.
 */
export function lockNames({ qualifier, environment }: Pick<ApsSettings, 'qualifier' | 'environment'>): string[] {
  const ofGateway = 'specgate lock';
  if (qualifier === undefined) return [ofGateway];
  const own = `${ofGateway} (${qualifier})`;
  return environment === undefined ? [own] : [ofGateway, own];
}

/** An id in the portal's form (capital hex digits), the same whenever it is asked for. */
export function portalId(length: 8 | 12, ...about: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, length).toUpperCase();
}

export function datasetName({ config, gateway }: ApsSettings, product: string): string {
  return config.dataset?.names?.get(product) ?? `${product}-${gateway}`.toLowerCase();
}
