/** The API Connect provider over the test gateway, for the suite of all providers. */
import type { GatewayConfig } from '../../../src/gateway/context.ts';
import type { Provider } from '../../../src/gateway/provider.ts';
import { apiConnectSettings } from '../../../src/gateway/providers/api-connect/settings.ts';
import { type ApiConnectOptions, apiConnectProvider } from '../../../src/gateway/providers/api-connect.ts';
import { hurriedClock, processes, sorted } from '../bench.ts';
import type { TestGateway } from '../conformance.ts';
import { inMemory } from '../in-memory.ts';
import { ApicGateway, type ApicOptions } from './gateway.ts';
import { apisOf, type Data, textOf } from './tables.ts';

export const owner = { owner: 'specgate', repository: 'bcgov/climbon' };

export interface ApicBench extends TestGateway {
  readonly apic: ApicGateway;
  readonly url: string;
  provider(): Promise<Provider>;
}

/** A catalog with a neighbour's objects, and providers to it as new processes would make them. */
export async function apicBench(
  options: ApicOptions = {},
  more: {
    config?: Record<string, unknown>;
    env?: Record<string, string>;
    provider?: Partial<ApiConnectOptions>;
    isAlone?: boolean;
  } = {},
): Promise<ApicBench> {
  const apic = new ApicGateway(options);
  const url = await apic.start();
  if (!more.isAlone) addNeighbour(apic);
  const clients = processes();
  apic.onKilled = clients.kill;
  const isOurs = ({ document }: { document: Data }): boolean => {
    const info = document.info as Data;
    return (
      String(info.description).includes('(specgate owner=specgate ') ||
      (info['x-specgate'] as Data)?.owner === 'specgate'
    );
  };
  const dump = (wanted: boolean): string => {
    const { products, apis, subscriptions } = apic.tables;
    const nameOf = (id: number): string => textOf(products.find(one => one.id === id)!);
    const ours = products.filter(one => isOurs(one) === wanted);
    return JSON.stringify(
      [
        ours.map(({ id: _, updated: _updated, targets, ...rest }) => ({
          ...rest,
          targets: targets.map(({ product, plans }) => ({ product: nameOf(product), plans })),
        })),
        apis.filter(one => isOurs(one) === wanted).map(({ id: _, updated: _updated, ...rest }) => rest),
        subscriptions
          .filter(({ product }) => ours.some(one => one.id === product))
          .map(({ app, product, plan }) => ({ app, product: nameOf(product), plan })),
      ].map(list => list.map(one => sorted(one)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))),
      undefined,
      1,
    );
  };
  return {
    apic,
    url,
    faults: apic.faults,
    async provider() {
      const token = clients.next();
      const config = {
        type: 'api-connect',
        url,
        org: 'citz',
        catalog: 'production',
        'api-keys': 'rename',
        ...more.config,
      } as unknown as GatewayConfig;
      const provider = apiConnectProvider(
        {
          settings: apiConnectSettings(config, { name: 'test', owner }),
          clock: hurriedClock(),
          exchange: inMemory((request, response) => apic.serve(request, response)),
          limits: { runMs: Number.MAX_SAFE_INTEGER },
          ...more.provider,
        },
        { env: { SPECGATE_GATEWAY_URL: url, ...(more.env ?? { SPECGATE_GATEWAY_TOKEN: token }) }, cwd: '/' },
      );
      return clients.mortal(provider, token);
    },
    log: () =>
      apic.heard.filter(({ url: path }) => path !== '/api/token').map(({ method, url: path }) => `${method} ${path}`),
    strangers: () => dump(false),
    dump: () => dump(true),
    expireLocks() {
      // There is no lock.
    },
    live: () =>
      apic.tables.products
        .filter(({ state }) => state === 'published' || state === 'deprecated')
        .filter(isOurs)
        .filter(product =>
          apisOf(product.document).every(key =>
            apic.tables.apis.some(api => textOf(api) === key && api.state === 'online'),
          ),
        )
        .map(textOf),
    onWrite(listener) {
      apic.afterWrite = listener;
    },
    save: () => structuredClone(apic.tables),
    restore(saved) {
      apic.tables = structuredClone(saved) as typeof apic.tables;
    },
    subscribe: (ref, plan, consumer) => apic.subscribe(ref, plan, consumer),
    subscriptions() {
      const all: Record<string, string[]> = {};
      for (const { app, product, plan } of apic.tables.subscriptions) {
        const row = apic.tables.products.find(one => one.id === product)!;
        if (!isOurs(row)) continue;
        const key = `${textOf(row)} ${plan}`;
        all[key] = [...(all[key] ?? []), app].sort();
      }
      return all;
    },
    setProductionMode(isOn) {
      apic.rules.production = isOn;
    },
    close: () => apic.close(),
  };
}

/** Products of another team, one without any mark, with subscribers. */
function addNeighbour({ tables, rules }: ApicGateway): void {
  const space = rules.spaces?.at(-1);
  const add = (name: string, description: string, mark?: Data): void => {
    const document = {
      product: '1.0.0',
      info: { name, version: '1.0.0', title: name, description },
      gateways: ['datapower-api-gateway'],
      apis: { [name]: { name: `${name}:1.0.0` } },
      plans: { default: { title: 'Default' } },
    };
    const id = tables.next++;
    tables.products.push({
      id,
      name,
      version: '1.0.0',
      state: 'published',
      waitsFor: undefined,
      document,
      visibility: {},
      space,
      targets: [],
      updated: tables.next++,
    });
    const openapi = {
      openapi: '3.0.3',
      info: { title: name, version: '1.0.0', 'x-ibm-name': name, ...mark },
      paths: {},
      'x-ibm-configuration': {
        phase: 'realized',
        testable: true,
        enforced: true,
        cors: { enabled: true },
        gateway: 'datapower-api-gateway',
      },
    };
    tables.apis.push({
      id: tables.next++,
      name,
      version: '1.0.0',
      state: 'online',
      document: openapi,
      updated: tables.next++,
    });
    tables.subscriptions.push({ id: tables.next++, app: `${name}-app`, product: id, plan: 'default' });
  };
  add('bears', '[//]: # (specgate owner=parks digest=sha256:00)', {
    'x-specgate': { owner: 'parks', digest: 'sha256:00' },
  });
  add('rivers', 'By hand.');
}
