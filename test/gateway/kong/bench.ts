/** The Kong provider over the test gateway, for the suite of all providers. */
import type { GatewayConfig } from '../../../src/gateway/context.ts';
import type { Provider } from '../../../src/gateway/provider.ts';
import { type Entry, inertTags, isInert, readPage } from '../../../src/gateway/providers/kong/old-ledger.ts';
import { kindOf, kongRendering } from '../../../src/gateway/providers/kong/rendering.ts';
import { kongProvider, type KongOptions as ProviderOptions } from '../../../src/gateway/providers/kong.ts';
import { hurriedClock, processes, sorted } from '../bench.ts';
import type { Bench, TestGateway } from '../conformance.ts';
import { inMemory } from '../in-memory.ts';
import { KongGateway, type KongOptions } from './gateway.ts';
import type { Data } from './schema-engine.ts';

const config = { type: 'kong', 'version-in': 'header' } as unknown as GatewayConfig;
/** 0.14.1 knows no headers of routes. */
const oldConfig = { type: 'kong', 'version-in': 'path', 'kong-version': '0.14.1' } as unknown as GatewayConfig;

/** What Kong keeps of ours. */
export const keeps: Bench['keeps'] = {
  dates: true,
  migrationTargets: true,
  commit: true,
  subscriptions: false,
  content: true,
};

export interface KongBench extends TestGateway {
  readonly kong: KongGateway;
  readonly url: string;
  provider(): Promise<Provider>;
  /** By which the requests of the last provider are known. */
  lastToken(): string;
}

/** A gateway with a neighbour's objects, and providers to it as new processes would make them. */
export async function kongBench(options: KongOptions = {}, more: Partial<ProviderOptions> = {}): Promise<KongBench> {
  const kong = new KongGateway(options);
  const url = await kong.start();
  if (options.version === '0.14.1') addOldNeighbour(kong.store);
  else addNeighbour(kong);
  const clients = processes();
  let token = '';
  kong.onKilled = clients.kill;
  const isOurs = ({ tags }: Data): boolean => Array.isArray(tags) && tags.includes('specgate.owner.specgate');
  const isLock = ({ tags }: Data): boolean => Array.isArray(tags) && tags.includes('specgate.role.lock');
  const kinds = ['upstreams', 'services', 'targets', 'routes', 'plugins', 'consumers', 'key-auths', 'acls'];
  const of = (wanted: (one: Data) => boolean, skip: readonly string[]): string =>
    JSON.stringify(
      kinds.map(kind =>
        marked(kong, kind)
          .filter(wanted)
          .map(one => sorted(one, skip)),
      ),
      undefined,
      1,
    );

  return {
    kong,
    url,
    lastToken: () => token,
    faults: kong.faults,
    async provider() {
      token = clients.next();
      const own = token;
      const provider = kongProvider(
        {
          url,
          workspace: undefined,
          owner: { owner: 'specgate', repository: 'bcgov/climbon' },
          expectedId: undefined,
          rendering: kongRendering(options.version === '0.14.1' ? oldConfig : config),
          kind: kindOf(options.version === '0.14.1' ? oldConfig : config),
          clock: hurriedClock(),
          exchange: inMemory((request, response) => kong.serve(request, response)),
          limits: { runMs: Number.MAX_SAFE_INTEGER },
          ...more,
        },
        { env: { SPECGATE_GATEWAY_URL: url, SPECGATE_GATEWAY_TOKEN: own }, cwd: '/' },
      );
      const mortal = clients.mortal(provider, own);
      // Whether there is a database, and with it a lock, a provider knows when it has looked.
      if (kong.isDbless) await provider.read({ products: [], desired: { products: [], commit: undefined } });
      return mortal;
    },
    // To ask whether an entity is valid is no write.
    log: () =>
      kong.heard
        .filter(({ url: path }) => !path.includes('/validate'))
        .map(({ method, url: path }) => `${method} ${path}`),
    strangers: () => of(one => !isOurs(one) && !isLock(one), []),
    dump: () => of(one => isOurs(one) && !isLock(one), ['created_at', 'updated_at']),
    expireLocks() {
      for (const { id } of marked(kong, 'services').filter(isLock))
        kong.store.table('services').get(String(id))!.updated_at = 0;
    },
    live: () => liveProducts(kong),
    save: () => structuredClone(kong.store.tables),
    restore(saved) {
      kong.store.tables = structuredClone(saved) as typeof kong.store.tables;
    },
    onWrite(listener) {
      kong.afterWrite = listener;
    },
    close: () => kong.close(),
  };
}

/** Entities with their tags; at 0.14.1, which has none, with those of the ledger, whose pages are ours too. */
function marked({ store, options }: KongGateway, kind: string): Data[] {
  if (options.version !== '0.14.1') return store.all(kind);
  const pages = store.all('services').map(one => readPage(one, 'specgate')?.entries ?? {});
  const entries = new Map(pages.flatMap(page => Object.entries<Entry>(page)));
  return store.all(kind).map(one => {
    if (kind === 'services' && isInert(one)) return { ...one, tags: inertTags(one) };
    const scope = ['service', 'route', 'consumer'].map(field => (one[field] as Data | null)?.id ?? '').join(' ');
    const keys: Readonly<Record<string, string>> = {
      plugins: `plugin ${one.name} ${scope}`,
      upstreams: `upstream ${one.name}`,
      targets: `target ${(one.upstream as Data | undefined)?.id} ${one.target}`,
    };
    return { ...one, tags: entries.get(keys[kind] ?? `${kind} ${one.id}`)?.tags ?? null };
  });
}

/** Somebody else's service with everything that a service has, and a consumer. */
function addNeighbour({ store }: KongGateway): void {
  const tags = ['specgate.owner.parks', 'ours-not-yours'];
  const upstream = store.insert('upstreams', { name: 'bears.upstream', tags });
  store.insert('targets', { upstream: { id: upstream.id }, target: 'bears-1.internal:8443', tags });
  const service = store.insert('services', { name: 'bears', host: 'bears.upstream', tags });
  const untagged = store.insert('services', { name: 'old-service', host: 'old.internal' });
  const route = store.insert('routes', { name: 'bears_list', paths: ['/bears'], service: { id: service.id }, tags });
  store.insert('routes', { name: 'old-route', paths: ['/old'], service: { id: untagged.id } });
  store.insert('plugins', { name: 'key-auth', service: { id: service.id }, tags });
  store.insert('plugins', { name: 'rate-limiting', route: { id: route.id }, config: { minute: 5 }, tags });
  store.insert('plugins', { name: 'correlation-id', config: {} });
  const consumer = store.insert('consumers', { username: 'ranger' });
  store.insert('key-auths', { consumer: { id: consumer.id }, key: 'a-neighbours-key' });
  store.insert('acls', { consumer: { id: consumer.id }, group: 'bears.gold' });
}

/** The same where there are no tags and no names of routes. */
function addOldNeighbour(store: KongGateway['store']): void {
  const upstream = store.insert('upstreams', { name: 'bears.upstream' });
  store.insert('targets', { upstream: { id: upstream.id }, target: 'bears-1.internal:8443' });
  const service = store.insert('services', { name: 'bears', host: 'bears.upstream' });
  const route = store.insert('routes', { paths: ['/bears'], service: { id: service.id } });
  store.insert('plugins', { name: 'key-auth', service: { id: service.id } });
  store.insert('plugins', { name: 'rate-limiting', route: { id: route.id }, config: { minute: 5 } });
  store.insert('plugins', { name: 'correlation-id', config: {} });
  const consumer = store.insert('consumers', { username: 'ranger' });
  store.insert('key-auths', { consumer: { id: consumer.id }, key: 'a-neighbours-key' });
}

/** Products of which every API answers calls: its service is on, has routes, and nothing ends its requests. */
function liveProducts(kong: KongGateway): string[] {
  const { store } = kong;
  const services = marked(kong, 'services');
  const tagOf = ({ tags }: Data, start: string): string[] =>
    ((tags ?? []) as string[]).filter(one => one.startsWith(start)).map(one => one.slice(start.length));
  const isOpen = (service: Data): boolean =>
    service.enabled !== false &&
    store.all('routes').some(one => (one.service as Data | null)?.id === service.id) &&
    !store
      .all('plugins')
      .some(
        one => one.name === 'request-termination' && (one.service as Data | null)?.id === service.id && one.enabled,
      );
  return services
    .filter(one => tagOf(one, 'specgate.role.')[0] === 'product')
    .flatMap(record => {
      const [product = ''] = tagOf(record, 'specgate.product.');
      const own = services.filter(
        one => tagOf(one, 'specgate.api.').length > 0 && tagOf(one, 'specgate.product.').includes(product),
      );
      return own.length > 0 && own.every(isOpen) ? [product.replace('~', ':')] : [];
    });
}
