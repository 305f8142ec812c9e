/** The APS provider over the test gateway, for the suite of all providers. */
import type { GatewayConfig } from '../../../src/gateway/context.ts';
import type { Provider } from '../../../src/gateway/provider.ts';
import { apsSettings } from '../../../src/gateway/providers/aps/settings.ts';
import { apsProvider, type ApsOptions as ProviderOptions } from '../../../src/gateway/providers/aps.ts';
import { hurriedClock, processes, sorted } from '../bench.ts';
import type { TestGateway } from '../conformance.ts';
import { inMemory } from '../in-memory.ts';
import { ApsGateway, type ApsOptions } from './gateway.ts';

export const apsConfig = {
  type: 'aps',
  'gateway-id': 'gw-abcde',
  qualifier: 'main',
  environment: 'prod',
  hosts: ['climbon.api.gov.bc.ca'],
  'version-in': 'header',
  dataset: { organization: 'ministry-of-citizens-services', 'organization-unit': 'databc' },
} as unknown as GatewayConfig;

export const owner = { owner: 'specgate', repository: 'bcgov/climbon' };

export interface ApsBench extends TestGateway {
  readonly aps: ApsGateway;
  readonly url: string;
  provider(): Promise<Provider>;
}

/** A gateway with a neighbour's objects, and providers to it as new processes would make them. */
export async function apsBench(
  options: ApsOptions = {},
  more: { config?: GatewayConfig; qualifier?: string; provider?: Partial<ProviderOptions>; isAlone?: boolean } = {},
): Promise<ApsBench> {
  const aps = new ApsGateway(options);
  const url = await aps.start();
  if (!more.isAlone) addNeighbours(aps);
  const clients = processes();
  aps.onKilled = clients.kill;
  const isOurs = (name: string): boolean => name.startsWith('gw-abcde.main.');
  const isOurProduct = ({ name, description }: Record<string, unknown>): boolean =>
    !isLock({ name }) && String(description ?? '').includes('Published by specgate for specgate');
  const listed = (): string[] => aps.tables.products.map(({ dataset }) => String(dataset));
  const dump = (wanted: boolean): string => {
    const { kong, products, datasets, issuers } = aps.tables;
    return JSON.stringify(
      [
        [...kong.values()].filter(
          one =>
            isOurs(one.kind === 'plugin' || one.kind === 'target' ? one.name.split(' ').at(-1)! : one.name) === wanted,
        ),
        // Of ours a dataset that no product names is nothing that anybody sees: a gateway cannot delete it.
        datasets.filter(
          ({ name, notes }) =>
            String(notes).includes('Published by specgate') === wanted && (!wanted || listed().includes(String(name))),
        ),
        products.filter(one => !isLock(one) && isOurProduct(one) === wanted),
        wanted ? [] : issuers,
      ].map(list => list.map(one => sorted(one)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))),
      undefined,
      1,
    );
  };
  return {
    aps,
    url,
    faults: aps.faults,
    async provider() {
      const token = clients.next();
      const provider = apsProvider(
        {
          url,
          settings: apsSettings(more.config ?? apsConfig, { name: 'test', qualifier: more.qualifier, owner }),
          clock: hurriedClock(),
          exchange: inMemory((request, response) => aps.serve(request, response)),
          limits: { runMs: Number.MAX_SAFE_INTEGER },
          ...more.provider,
        },
        { env: { SPECGATE_GATEWAY_URL: url, SPECGATE_GATEWAY_TOKEN: token }, cwd: '/' },
      );
      return clients.mortal(provider, token);
    },
    // A dry run is a PUT that the gateway itself carries out without changing anything.
    log: () =>
      aps.heard.map(({ method, url: path, isDryRun }) => (isDryRun ? `GET ${path} (dry run)` : `${method} ${path}`)),
    strangers: () => dump(false),
    dump: () => dump(true),
    expireLocks() {
      for (const product of aps.tables.products) {
        if (isLock(product))
          product.description = String(product.description).replace(/until \S+\./, 'until 2020-01-01T00:00:00.000Z.');
      }
    },
    live: () => liveProducts(aps),
    save: () => structuredClone(aps.tables),
    restore(saved) {
      aps.tables = structuredClone(saved) as typeof aps.tables;
      aps.feedNow();
    },
    onWrite(listener) {
      aps.afterWrite = listener;
    },
    close: () => aps.close(),
  };
}

function isLock({ name }: Record<string, unknown>): boolean {
  return String(name).startsWith('specgate lock');
}

/** Another team under its own qualifier in the same gateway, another gateway, and an environment of somebody else's. */
function addNeighbours(aps: ApsGateway): void {
  const { tables } = aps;
  const add = (gateway: string, qualifier: string, name: string): void => {
    const tags = [`ns.${gateway}.${qualifier}`, `ns.${gateway}`];
    tables.kong.set(`service ${name}`, {
      kind: 'service',
      name,
      tags,
      data: { name, host: 'bears.internal' },
      service: name,
      route: undefined,
    });
    tables.kong.set(`route ${name}`, {
      kind: 'route',
      name,
      tags,
      data: { name, hosts: [`${name}.api.gov.bc.ca`] },
      service: name,
      route: undefined,
    });
    tables.kong.set(`plugin key-auth for service ${name}`, {
      kind: 'plugin',
      name: `key-auth for service ${name}`,
      tags,
      data: { name: 'key-auth' },
      service: name,
      route: undefined,
    });
  };
  add('gw-abcde', 'parks', 'bears');
  add('gw-other', 'prod', 'rivers');
  tables.datasets.push({
    name: 'bears',
    title: 'Bears',
    notes: 'By hand.',
    organization: 'ministry-of-citizens-services',
    organizationUnit: 'databc',
  });
  tables.products.push({
    appId: '0123456789AB',
    name: 'Bears',
    dataset: 'bears',
    environments: [
      { appId: '01234567', name: 'prod', active: true, approval: true, flow: 'kong-api-key-only', services: ['bears'] },
    ],
  });
  tables.issuers.push({ name: 'gw-abcde default', flow: 'client-credentials', mode: 'auto' });
  aps.feedNow();
}

/** Products of which every API answers calls: its service is on, has routes, and nothing ends its requests. */
function liveProducts({ tables }: ApsGateway): string[] {
  const all = [...tables.kong.values()].filter(one => one.tags.includes('ns.gw-abcde.main'));
  const products = new Map<string, boolean>();
  for (const { kind, name, tags, data } of all) {
    if (kind !== 'service') continue;
    const isOpen =
      data.enabled !== false &&
      all.some(one => one.kind === 'route' && one.service === name) &&
      !all.some(
        one =>
          one.kind === 'plugin' &&
          one.service === name &&
          one.route === undefined &&
          one.data.name === 'request-termination',
      );
    for (const tag of tags.filter(one => one.startsWith('specgate.product.'))) {
      const product = tag.slice('specgate.product.'.length).replace('~', ':');
      products.set(product, (products.get(product) ?? true) && isOpen);
    }
  }
  return [...products].filter(([, isLive]) => isLive).map(([product]) => product);
}
