/** Kong's Admin API as a gateway: what is looked at first, what is written and in which order, whose it is, and what it never does. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { GatewayConfig } from '../../../src/gateway/context.ts';
import { kindOf, kongRendering } from '../../../src/gateway/providers/kong/rendering.ts';
import { kongProvider, type KongOptions as ProviderOptions } from '../../../src/gateway/providers/kong.ts';
import { refusalOf } from '../../support/documents.ts';
import {
  climbon100,
  climbon101,
  climbon200,
  mustRun,
  orderOf,
  type Session,
  sessionAt,
  statesOf,
} from '../conformance.ts';
import { Killed } from '../faults.ts';
import { apiOf, commit, desiredOf, destinations, type ProductSample, routes, trails } from '../products.ts';
import { json } from '../server.ts';
import { type KongBench, kongBench } from './bench.ts';
import type { Heard, KongOptions } from './gateway.ts';
import type { Data } from './schema-engine.ts';

const open: KongBench[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close?.();
});

type More = NonNullable<Parameters<typeof kongBench>[1]>;

async function start(options: KongOptions = {}, more: More = {}): Promise<{ bench: KongBench; session: Session }> {
  const bench = await kongBench(options, more);
  open.push(bench);
  return { bench, session: sessionAt(bench) };
}

function rendering(config: Partial<Record<string, unknown>>): Pick<ProviderOptions, 'rendering' | 'kind'> {
  const own = { type: 'kong', ...config } as unknown as GatewayConfig;
  return { rendering: kongRendering(own), kind: kindOf(own) };
}

/** `METHOD path` of the writes since a number of requests, ids replaced by names. */
function writes({ kong }: KongBench, from = 0): string[] {
  const names = new Map<string, string>();
  for (const kind of ['services', 'routes', 'plugins', 'upstreams']) {
    for (const { id, name } of kong.store.all(kind)) names.set(String(id), String(name));
  }
  return kong.heard
    .slice(from)
    .filter(({ method, url }) => method !== 'GET' && !url.includes('/validate'))
    .filter(({ text, url }) => !text.includes('specgate.role.lock') && !isLockDeletion(url))
    .map(({ method, url }) => `${method} ${url.replace(/[0-9a-f-]{36}/g, id => names.get(id) ?? id)}`);

  function isLockDeletion(url: string): boolean {
    return kong.heard.some(one => one.url === url && one.text.includes('specgate.role.lock'));
  }
}

/** An answer out of the order, for the requests that are meant. */
function says(
  status: number,
  body: unknown,
  isMeant: (heard: Heard) => boolean = () => true,
): NonNullable<KongOptions['interrupt']> {
  return (heard, response) => {
    if (!isMeant(heard)) return false;
    json(response, status, body);
    return true;
  };
}

const byName = ({ kong }: KongBench, kind: string, name: string): Data => kong.store.find(kind, name)!;

describe('before anything is written', () => {
  it.each<[string, KongOptions, More, RegExp]>([
    [
      'the proxy instead of the Admin API',
      {
        interrupt: says(404, { message: 'no Route matched with those values', request_id: 'x' }),
      },
      {},
      /leads to the proxy of Kong, not to its Admin API/,
    ],
    [
      'a login page',
      {
        interrupt(_, response) {
          response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in');
          return true;
        },
      },
      {},
      /an HTML page, such as a login page/,
    ],
    ['another JSON API', { interrupt: says(200, { hello: 1 }) }, {}, /not that of a Kong Admin API/],
    ['a refusal', { token: 'other' }, {}, /401 Unauthorized: Invalid RBAC credentials/],
    ['a data plane', { configuration: { role: 'data_plane' } }, {}, /is a data plane/],
    ['a router that wants expressions', { configuration: { router_flavor: 'expressions' } }, {}, /wants expressions/],
    [
      'another node than expected',
      {},
      { expectedId: 'kong-production' },
      /host name is "kong-test".*expects "kong-production"/,
    ],
  ])('finds %s', async (_, options, more, says) => {
    const { bench, session } = await start(options, more);
    expect(await refusalOf(session.run(orderOf('publish'), [climbon100]))).toMatch(says);
    expect(bench.kong.heard.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is content with the node that is expected', async () => {
    const { session } = await start({}, { expectedId: 'kong-test' });
    await mustRun(session, orderOf('publish'), [climbon100]);
  });

  it('finds a plugin that the node lacks', async () => {
    const { bench, session } = await start();
    const { 'rate-limiting': _, ...plugins } = bench.kong.store.plugins;
    Object.assign(bench.kong.store, { plugins });
    for (const one of bench.kong.store.all('plugins'))
      if (one.name === 'rate-limiting') bench.kong.store.remove('plugins', one);
    const refused = await refusalOf(session.run(orderOf('publish'), [climbon100]));
    expect(refused).toMatch(/climbon:1\.0\.0.*rate-limiting/);
    expect(writes(bench)).toEqual([]);
  });

  it('finds by asking what Kong would refuse, and names each', async () => {
    const { bench, session } = await start();
    const { store } = bench.kong;
    const checked = store.problems.bind(store);
    store.problems = (kind, data) => {
      if (kind === 'routes' && data.name === 'routes-1-0-0_get-routes') return { paths: ['this path is not liked'] };
      return kind === 'plugins' && data.name === 'key-auth'
        ? { config: { key_names: 'nor is this' } }
        : checked(kind, data);
    };
    const refused = await refusalOf(session.run(orderOf('publish'), [climbon100]));
    expect(refused).toMatch(
      /^Kong would refuse the plugin "key-auth of .*": schema violation \(config\.key_names: nor is this\); the route "routes-1-0-0_get-routes": .*not liked\)\. Nothing was written\.$/,
    );
    expect(writes(bench)).toEqual([]);
  });

  it('never takes a failed read for an empty gateway', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    for (const list of ['/upstreams', '/services', '/routes', '/plugins', '/schemas/routes', '/acls']) {
      for (const [status, body] of [
        [200, { data: 'none' }],
        [200, { next: null }],
        [404, { message: 'Not found' }],
        [500, {}],
      ] as const) {
        if (list === '/acls' && status === 404) continue;
        bench.kong.options.interrupt = says(status, body, ({ url }) => url.startsWith(list));
        const from = bench.kong.heard.length;
        expect(
          await refusalOf(session.run(orderOf('retire', ['climbon:1.0.0']), [climbon100])),
          `${list} ${status}`,
        ).toBeTruthy();
        expect(writes(bench, from)).toEqual([]);
      }
    }
  });
});

describe('lists', () => {
  it.each(['3.9.1', '2.8.1'] as const)('are read to their last page (%s)', async version => {
    const { bench, session } = await start({ version });
    await mustRun(session, orderOf('publish'), [climbon100]);
    const services = bench.kong.store.table('services');
    const [one] = bench.kong.store.all('services');
    for (let i = 0; i < 2345; i++) {
      const id = randomUUID();
      services.set(id, { ...one, id, name: `crowd-${i}`, host: 'crowd.internal', tags: null });
    }
    const from = bench.kong.heard.length;
    expect((await session.run(orderOf('publish'), [climbon100])).result).toBe('unchanged');
    const pages = bench.kong.heard.slice(from).filter(({ url }) => url.startsWith('/services?'));
    // 2,345 and a few of the neighbour's and ours.
    expect(pages).toHaveLength(3);
    expect(pages.every(({ url }) => url.includes('size=1000'))).toBe(true);
  });
});

describe('a workspace and a token', () => {
  it('stand before every path but that of the node, and in a header', async () => {
    const bench = await kongBench();
    open.push(bench);
    const seen: string[] = [];
    bench.kong.options.interrupt = (heard, response) => {
      seen.push(`${heard.url} ${heard.token}`);
      if (heard.url === '/') {
        const { body } = bench.kong.answer(heard);
        json(response, 200, { ...(body as Data), edition: 'enterprise', version: '3.10.0.2' });
        return true;
      }
      if (heard.url.startsWith('/workspaces/')) {
        json(response, heard.url === '/workspaces/team-a' ? 200 : 404, { message: 'Not found' });
        return true;
      }
      if (!heard.url.startsWith('/team-a/')) return false;
      const { status, body } = bench.kong.answer({ ...heard, url: heard.url.slice('/team-a'.length) });
      json(response, status, body);
      return true;
    };
    const provider = kongProvider(
      {
        url: bench.url,
        workspace: 'team-a',
        owner: { owner: 'specgate', repository: undefined },
        expectedId: undefined,
        ...rendering({}),
      },
      { env: { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'workspace-token' }, cwd: '/' },
    );
    await provider.read({ products: [], desired: desiredOf([climbon100]) });
    expect(seen.slice(0, 2)).toEqual(['/ workspace-token', '/workspaces/team-a workspace-token']);
    expect(seen.slice(2).every(one => one.startsWith('/team-a/') && one.endsWith(' workspace-token'))).toBe(true);
    expect(seen.length).toBeGreaterThan(5);
  });
});

describe('writes', () => {
  it('create everything behind a service that is off, and switch each service by one PATCH, the record last', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const made = writes(bench);
    const firstSwitch = made.findIndex(one => one.startsWith('PATCH'));
    expect(made.slice(0, firstSwitch).every(one => one.startsWith('PUT'))).toBe(true);
    expect(made.slice(firstSwitch)).toEqual([
      'PATCH /services/routes-1-0-0',
      'PATCH /services/trails-1-0-0',
      'PATCH /services/specgate.product.specgate.climbon~1.0.0',
    ]);
    const kinds = made.slice(0, firstSwitch).map(one => one.split('/')[1]);
    expect(kinds.indexOf('services')).toBeLessThan(kinds.indexOf('routes'));
    expect(kinds.lastIndexOf('routes')).toBeLessThan(kinds.indexOf('plugins'));
    const bodies = bench.kong.heard
      .filter(({ method }) => method === 'PATCH')
      .map(({ text }) => Object.keys(JSON.parse(text)));
    expect(bodies).toEqual(
      [['tags', 'enabled'], ['tags', 'enabled'], ['tags']].map(one => expect.arrayContaining(one)),
    );
    const bodiesOfPuts = bench.kong.heard.filter(({ method, url }) => method === 'PUT' && url.startsWith('/services/'));
    for (const { text } of bodiesOfPuts) expect(JSON.parse(text)).toMatchObject({ enabled: false });
  });

  it('are none where nothing differs, so that no time of creation is lost', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const before = JSON.stringify([...bench.kong.store.table('services')]);
    const from = bench.kong.heard.length;
    expect((await mustRun(session, orderOf('publish'), [climbon100])).result).toBe('unchanged');
    expect(writes(bench, from)).toEqual([]);
    expect(bench.kong.heard.slice(from).every(({ method }) => method === 'GET')).toBe(true);
    expect(JSON.stringify([...bench.kong.store.table('services')])).toBe(before);
  });

  it('keep the time of creation at a switch', async () => {
    let now = 1_790_000_000_000;
    const { bench, session } = await start({ now: () => now });
    await mustRun(session, orderOf('stage'), [climbon100]);
    now += 3_600_000;
    await mustRun(session, orderOf('publish'), [climbon100]);
    const { created_at, updated_at } = byName(bench, 'services', 'routes-1-0-0') as {
      created_at: number;
      updated_at: number;
    };
    expect(updated_at - created_at).toBe(3600);
  });

  it('switch the new version on before the old one off', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon101]);
    const from = bench.kong.heard.length;
    await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
    const made = writes(bench, from);
    expect(made.indexOf('PATCH /services/routes-1-0-1')).toBeLessThan(made.indexOf('PATCH /services/routes-1-0-0'));
    expect(byName(bench, 'services', 'routes-1-0-0').enabled).toBe(false);
    expect(byName(bench, 'services', 'routes-1-0-1').enabled).toBe(true);
  });

  it('keep a route closed until its own authentication is there, also on a service that takes calls', async () => {
    const { bench, session } = await start();
    session.productionMode = false;
    const mixed = (paths: readonly string[]): ProductSample => ({
      name: 'climbon',
      version: '1.0.0',
      apis: [{ ...routes('1.0.0', { operations: paths.map(path => `GET ${path}`) }) }],
    });
    // One operation is open, the others want a key: each route has its own plugins.
    const desired = (paths: readonly string[]) => {
      const all = desiredOf([mixed(paths)]);
      const [api] = all.products[0]!.apis;
      const document = api!.bundled as { paths: Record<string, { get: Data }> };
      document.paths['/routes']!.get.security = [];
      return all;
    };
    await mustRun(session, orderOf('publish'), desired(['/routes', '/routes/{id}']));
    const exposed: string[] = [];
    bench.onWrite?.(() => {
      const { store } = bench.kong;
      const service = store.find('services', 'routes-1-0-0');
      for (const route of store.all('routes')) {
        const isReached = (route.service as Data | null)?.id === service?.id && service?.enabled === true;
        const isClosed = store
          .all('plugins')
          .some(one => one.name === 'key-auth' && (one.route as Data | null)?.id === route.id);
        if (isReached && !isClosed && route.name !== 'routes-1-0-0_get-routes') exposed.push(String(route.name));
      }
    });
    const from = bench.kong.heard.length;
    await mustRun(session, orderOf('publish'), desired(['/routes', '/routes/{id}', '/routes/{id}/grades']));
    expect(exposed).toEqual([]);
    const made = writes(bench, from).filter(one => one.includes('grades') || one.includes('key-auth'));
    expect(made.map(one => one.split(' ')[0])).toEqual(['PUT', 'PUT', 'PATCH']);
    // And back: the route goes with its plugins, never after them.
    await mustRun(session, orderOf('publish'), desired(['/routes', '/routes/{id}']));
    expect(exposed).toEqual([]);
  });

  it('add the headers of a deprecation, to what the document has itself too, and take them away again', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const transformers = (): Data[] =>
      bench.kong.store.all('plugins').filter(({ name }) => name === 'response-transformer');
    const before = JSON.stringify(transformers().map(({ config }) => config));
    await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100]);
    // 2026-11-21 in seconds, and 2027-05-20 as a date of HTTP.
    const headers = ['Deprecation:@1795219200', 'Sunset:Thu, 20 May 2027 00:00:00 GMT'];
    for (const { config } of transformers()) {
      const { add, replace, append } = config as Record<string, { headers: string[] }>;
      expect([add!.headers, replace!.headers]).toEqual([headers, headers]);
      // The renderer's own word stays: versions are told by the Accept header.
      expect(append!.headers).toEqual(['Vary:Accept']);
    }
    await mustRun(session, orderOf('publish', ['climbon:1.0.0']), [climbon100]);
    expect(JSON.stringify(transformers().map(({ config }) => config))).toBe(before);
  });

  it('answer for an API that is offline with 503 and a word, without taking its routes away', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('offline', ['routes:1.0.0']));
    const service = byName(bench, 'services', 'routes-1-0-0');
    expect(service.enabled).toBe(true);
    const ended = bench.kong.store.all('plugins').find(({ name }) => name === 'request-termination');
    expect(ended).toMatchObject({
      service: { id: service.id },
      config: { status_code: 503, message: 'routes:1.0.0 is offline for now.' },
    });
    await mustRun(session, orderOf('online', ['routes:1.0.0']));
    expect(bench.kong.store.all('plugins').some(({ name }) => name === 'request-termination')).toBe(false);
  });

  it('leave nothing of a product that is removed, and only its record of one that is archived', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    await mustRun(session, orderOf('archive', ['climbon:1.0.0']), [climbon100]);
    const ours = (): Data[] =>
      ['services', 'routes', 'plugins', 'upstreams', 'targets']
        .flatMap(kind => bench.kong.store.all(kind))
        .filter(({ tags }) => (tags as string[] | null)?.includes('specgate.owner.specgate'));
    expect(ours().map(({ name }) => name)).toEqual(['specgate.product.specgate.climbon~1.0.0']);
    // Without the documents of that commit nobody can bring it back.
    const other = await refusalOf(session.run(orderOf('retire', ['climbon:1.0.0']), [climbon200]));
    expect(other).toMatch(/run this from the commit that published climbon:1\.0\.0 \(commit c0ffee000000\)/);
    await mustRun(session, orderOf('remove', ['climbon:1.0.0']), [climbon200]);
    expect(ours()).toEqual([]);
  });

  it('show the tags that people look for', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(byName(bench, 'services', 'routes-1-0-0').tags).toEqual(
      expect.arrayContaining([
        'specgate.owner.specgate',
        'specgate.repository.bcgov%2Fclimbon',
        'specgate.api.routes~1.0.0',
        'specgate.product.climbon~1.0.0',
        'specgate.state.published',
        expect.stringMatching(/^specgate\.digest\.[0-9a-f]{12}$/),
        `specgate.rev.${commit.sha.slice(0, 12)}`,
      ]),
    );
  });

  it('keep a product of any size in tags that the database takes', async () => {
    const { bench, session } = await start();
    const plans = Array.from({ length: 40 }, (_, i) => ({
      name: `plan-${i}`,
      title: `Plan ${i} — für alle`,
      apis: new Map([['routes', [{ method: 'GET', path: `/routes/${i}` }]]]),
      needsApproval: false,
    }));
    const product = { ...climbon100, plans };
    await mustRun(session, orderOf('publish'), [product]);
    const record = byName(bench, 'services', 'specgate.product.specgate.climbon~1.0.0');
    expect((record.tags as string[]).length).toBeGreaterThan(8);
    expect((await session.catalog()).products[0]?.plans).toEqual(desiredOf([product]).products[0]!.plans);
    expect((await session.run(orderOf('publish'), [product])).result).toBe('unchanged');
  });

  it('refuse two live versions that the gateway could not tell apart', async () => {
    const { bench, session } = await start({}, rendering({}));
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon200]);
    const from = bench.kong.heard.length;
    const order = orderOf('supersede', ['climbon:1.0.0', 'climbon:2.0.0'], { plans: new Map([['gold', 'premium']]) });
    expect(await refusalOf(session.run(order, [climbon200]))).toMatch(/take the same requests.*version-in/);
    expect(writes(bench, from)).toEqual([]);
  });
});

describe('drift', () => {
  it.each<[string, (bench: KongBench) => void, RegExp]>([
    [
      'a service that was switched off',
      bench => patch(bench, 'services', 'routes-1-0-0', { enabled: false }),
      /^update service routes-1-0-0/,
    ],
    [
      'a host that was changed',
      bench => patch(bench, 'services', 'routes-1-0-0', { host: 'elsewhere' }),
      /^update service routes-1-0-0/,
    ],
    [
      'a field that nobody had set',
      bench => patch(bench, 'routes', 'routes-1-0-0_get-routes', { strip_path: true }),
      /^update route/,
    ],
    [
      'a limit that was raised',
      bench => patchPlugin(bench, 'rate-limiting', { hour: 9999 }),
      /^update plugin rate-limiting of routes-1-0-0/,
    ],
    ['a plugin that is gone', bench => removePlugin(bench, 'key-auth'), /^create plugin key-auth of routes-1-0-0/],
    [
      'a tag that is gone',
      bench =>
        patch(bench, 'services', 'routes-1-0-0', {
          tags: ['specgate.owner.specgate', 'specgate.repository.bcgov%2Fclimbon', 'specgate.api.routes~1.0.0'],
        }),
      /service routes-1-0-0/,
    ],
  ])('of %s is planned and mended', async (_, drift, says) => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const clean = await bench.dump();
    drift(bench);
    const { plan } = await session.run(orderOf('publish'), [climbon100], { dryRun: true });
    expect(plan!.steps.map(({ action, entity, name }) => `${action} ${entity} ${name}`)).toEqual([
      expect.stringMatching(says),
    ]);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(await bench.dump()).toBe(clean);
  });

  function patch({ kong }: KongBench, kind: string, name: string, change: Data): void {
    kong.store.update(kind, kong.store.find(kind, name)!, change);
  }

  function ownPlugin({ kong }: KongBench, wanted: string): Data {
    const service = kong.store.find('services', 'routes-1-0-0')!;
    return kong.store
      .all('plugins')
      .find(({ name, service: of }) => name === wanted && (of as Data | null)?.id === service.id)!;
  }

  function patchPlugin(bench: KongBench, name: string, config: Data): void {
    bench.kong.store.update('plugins', ownPlugin(bench, name), { config });
  }

  function removePlugin(bench: KongBench, name: string): void {
    bench.kong.store.remove('plugins', ownPlugin(bench, name));
  }

  it('of a secret is neither shown nor touched (T-20)', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    patchPlugin(bench, 'rate-limiting', { hour: 7, redis: { password: 'canary-password' } });
    const report = await session.run(orderOf('publish'), [climbon100]);
    expect(report.steps).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('canary-password');
    expect(JSON.stringify(session.journals.logs)).not.toContain('canary-password');
    const { config } = ownPlugin(bench, 'rate-limiting') as { config: Data };
    expect(config).toMatchObject({ hour: 1000, redis: { password: 'canary-password' } });
    await session.rollback();
    expect(ownPlugin(bench, 'rate-limiting').config).toMatchObject({ hour: 7, redis: { password: 'canary-password' } });
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    const removed = await mustRun(session, orderOf('remove', ['climbon:1.0.0']), [climbon100]);
    const says = removed.steps.flatMap(one => one.says ?? []).join();
    expect(says).toMatch(/secrets in the settings of rate-limiting .*rollback cannot/);
    expect(says).not.toContain('canary');
  });

  it.each<KongOptions>([{ version: '3.9.1' }, { version: '3.9.1', database: 'off' }])(
    'of a secret is kept where the whole plugin is written anew (%j)',
    async options => {
      const { bench, session } = await start(options);
      await mustRun(session, orderOf('publish'), [climbon100]);
      const reference = '{vault://env/redis}';
      const redis = { password: 'canary-password', username: 'robot' };
      patchPlugin(bench, 'rate-limiting', { hour: 7, redis });
      await mustRun(session, orderOf('publish'), [climbon100]);
      expect(ownPlugin(bench, 'rate-limiting').config).toMatchObject({
        hour: 1000,
        redis: { password: 'canary-password', username: null },
      });
      // Where it is kept is no secret, and is put right as every other setting.
      patchPlugin(bench, 'rate-limiting', { redis: { password: reference } });
      const report = await mustRun(session, orderOf('publish'), [climbon100]);
      expect(JSON.stringify(report.plan?.steps)).toContain(reference);
      expect((await mustRun(session, orderOf('publish'), [climbon100])).result).toBe('unchanged');
    },
  );
});

describe('what is not ours', () => {
  it('is named with its owner when it has a name that we want, and taken over only when told to', async () => {
    const { bench, session } = await start();
    const { store } = bench.kong;
    const theirs = store.insert('services', {
      name: 'routes-1-0-0',
      host: 'theirs',
      tags: ['specgate.owner.parks', 'specgate.repository.bcgov%2Fparks'],
    });
    store.insert('plugins', { name: 'key-auth', service: { id: theirs.id }, config: { key_names: ['x'] } });
    const refused = await session.run(orderOf('publish'), [climbon100]);
    expect([refused.exitCode, refused.says.join(' ')]).toEqual([
      2,
      expect.stringMatching(
        /The service "routes-1-0-0", which climbon:1\.0\.0 needs, belongs to parks \(bcgov\/parks\)/,
      ),
    ]);
    expect(refused.says.join(' ')).toContain('The plugin "key-auth of routes-1-0-0"');
    expect(writes(bench)).toEqual([]);
    await mustRun(session, orderOf('publish', [], { adopt: true }), [climbon100]);
    expect(byName(bench, 'services', 'routes-1-0-0')).toMatchObject({
      id: theirs.id,
      host: 'routes.internal.example.gov.bc.ca',
    });
    expect((await session.run(orderOf('publish'), [climbon100])).result).toBe('unchanged');
    expect((await session.rollback()).exitCode).toBe(0);
    expect(byName(bench, 'services', 'routes-1-0-0')).toMatchObject({
      id: theirs.id,
      host: 'theirs',
      tags: theirs.tags,
    });
  });

  it('is named when its route takes the same requests', async () => {
    const { bench, session } = await start({}, rendering({}));
    const { store } = bench.kong;
    const [path] = ['~/routes$'];
    const service = store.insert('services', { name: 'shadow', host: 'shadow.internal', path: '/api' });
    store.insert('routes', { name: 'shadow-routes', paths: [path], methods: ['GET'], service: { id: service.id } });
    const refused = await session.run(orderOf('publish'), [climbon100]);
    expect(refused.says.join(' ')).toMatch(/The place of the route "routes-1-0-0_get-routes \(.*as shadow-routes\)"/);
    store.update('services', service, { enabled: false });
    await mustRun(session, orderOf('publish'), [climbon100]);
  });

  it('is what another repository publishes under the same owner', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const other = await kongOf(bench, { owner: 'specgate', repository: 'bcgov/other' });
    const seen = await other.read({ products: [], desired: desiredOf([climbon100]) });
    expect(seen.catalog.products).toEqual([]);
    expect(seen.strangers.find(({ entity }) => entity === 'service')).toMatchObject({
      owner: 'specgate (bcgov/climbon)',
    });
    // A run that does not know its repository takes the one that it finds, and refuses to choose between two.
    const unknown = await kongOf(bench, { owner: 'specgate', repository: undefined });
    expect((await unknown.read({ products: [], desired: desiredOf([climbon100]) })).catalog.products).toHaveLength(1);
    bench.kong.store.insert('services', {
      name: 'x',
      host: 'x',
      tags: ['specgate.owner.specgate', 'specgate.repository.bcgov%2Fother'],
    });
    const again = await kongOf(bench, { owner: 'specgate', repository: undefined });
    expect(await refusalOf(again.read({ products: [], desired: desiredOf([]) }))).toMatch(
      /bcgov\/climbon and bcgov\/other publish here as the same owner/,
    );
  });

  function kongOf(bench: KongBench, owner: { owner: string; repository: string | undefined }) {
    return kongProvider(
      { url: bench.url, workspace: undefined, owner, expectedId: undefined, ...rendering({ 'version-in': 'header' }) },
      { env: { SPECGATE_GATEWAY_URL: bench.url }, cwd: '/' },
    );
  }

  it('is a plugin on our service, with which it is not deleted', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    const { store } = bench.kong;
    store.insert('plugins', { name: 'basic-auth', service: { id: byName(bench, 'services', 'routes-1-0-0').id } });
    expect(await refusalOf(session.run(orderOf('remove', ['climbon:1.0.0']), [climbon100]))).toMatch(
      /The plugin "basic-auth of routes-1-0-0" of somebody else belongs to the service "routes-1-0-0", which is to be deleted/,
    );
    expect(byName(bench, 'services', 'routes-1-0-0')).toBeTruthy();
  });

  it('is a plugin that came between the plan and the deletion', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    const { store } = bench.kong;
    const service = byName(bench, 'services', 'routes-1-0-0');
    let isIn = false;
    bench.kong.options.interrupt = ({ method, url }) => {
      if (method === 'DELETE' && url.startsWith('/routes/') && !isIn) {
        isIn = true;
        store.insert('plugins', { name: 'basic-auth', service: { id: service.id } });
      }
      return false;
    };
    const report = await session.run(orderOf('remove', ['climbon:1.0.0']), [climbon100]);
    expect([report.exitCode, report.says[0]]).toEqual([
      3,
      expect.stringMatching(/has the plugin basic-auth of somebody else now/),
    ]);
    expect(store.all('plugins').some(({ name }) => name === 'basic-auth')).toBe(true);
    expect((await session.rollback()).exitCode).toBe(0);
    expect(statesOf(await session.catalog())['climbon:1.0.0']).toBe('retired');
  });
});

describe('the lock', () => {
  it('of a run that ended by force is taken over when its time is over, by one of two', async () => {
    let now = Date.UTC(2026, 10, 28);
    const { bench } = await start({ now: () => now });
    const [a, b, c] = [await bench.provider(), await bench.provider(), await bench.provider()];
    await a.lock!('run a', 600);
    expect(await refusalOf(b.lock!('run b', 600))).toMatch(/holds the lock of this gateway: run a\./);
    now += 599_000;
    expect(await refusalOf(b.lock!('run b', 600))).toMatch(/run a/);
    now += 2_000;
    const ends = await Promise.allSettled([b.lock!('run b', 600), c.lock!('run c', 600)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('that is given back late does not take the next one away', async () => {
    let now = Date.UTC(2026, 10, 28);
    const { bench } = await start({ now: () => now });
    const [a, b, c] = [await bench.provider(), await bench.provider(), await bench.provider()];
    const first = await a.lock!('run a', 600);
    now += 601_000;
    await b.lock!('run b', 600);
    await first.release();
    expect(await refusalOf(c.lock!('run c', 600))).toMatch(/run b/);
  });

  it('is no part of the state that a plan rests on', async () => {
    const { bench, session } = await start();
    const before = (await (await bench.provider()).read({ products: [], desired: desiredOf([]) })).digest;
    await (await bench.provider()).lock!('run a', 600);
    expect((await (await bench.provider()).read({ products: [], desired: desiredOf([]) })).digest).toBe(before);
    expect((await session.catalog()).products).toEqual([]);
  });
});

describe('without a database', () => {
  it('everything goes by one load, which tells how much it deletes', async () => {
    const { bench, session } = await start({ database: 'off' });
    const first = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(writes(bench)).toEqual(['POST /config?flatten_errors=1']);
    expect(first.plan).toMatchObject({
      deletions: 0,
      steps: [{ action: 'update', entity: 'configuration', name: 'kong-test' }],
    });
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    const { plan } = await session.run(orderOf('remove', ['climbon:1.0.0']), [climbon100], { dryRun: true });
    expect(plan!.deletions).toBeGreaterThan(5);
    const stopped = await session.run(orderOf('remove', ['climbon:1.0.0']), [climbon100], { maxDeletions: 10 });
    expect([stopped.exitCode, stopped.says.join(' ')]).toEqual([2, expect.stringContaining('deletes')]);
  });

  it('a refusal is told entity by entity', async () => {
    const { bench, session } = await start({ database: 'off' });
    const { store } = bench.kong;
    const checked = store.problems.bind(store);
    store.problems = (kind, data) =>
      data.name === 'routes-1-0-0' ? { host: 'must be somewhere else' } : checked(kind, data);
    const report = await session.run(orderOf('publish'), [climbon100]);
    expect(report.says[0]).toMatch(
      /Kong refuses the configuration: service routes-1-0-0: host: must be somewhere else/,
    );
    expect(store.find('services', 'routes-1-0-0')).toBeUndefined();
  });

  it('what cannot be written back as it was read is not written', async () => {
    const { bench, session } = await start({ database: 'off' });
    for (const config of [
      'a: [',
      '- x',
      'services: []\nservices: []',
      '_format_version: "3.0"\nservices: [{name: other, id: other}]',
    ]) {
      bench.kong.options.interrupt = says(200, { config }, ({ method, url }) => method === 'GET' && url === '/config');
      const report = await session.run(orderOf('publish'), [climbon100]);
      expect([report.exitCode, report.says[0]], config).toEqual([
        3,
        expect.stringContaining('GET /config cannot be written back'),
      ]);
    }
    expect(writes(bench)).toEqual([]);
  });
});

describe('limitations', () => {
  it('are told before the plan', async () => {
    const { session } = await start();
    const product: ProductSample = {
      name: 'climbon',
      version: '1.0.0',
      apis: [routes('1.0.0'), trails('1.0.0')],
      plans: [{ name: 'gold', title: 'Gold', rateLimit: { count: 10, every: 1, unit: 'week' }, needsApproval: true }],
    };
    const { plan } = await session.run(orderOf('publish'), [product], { dryRun: true });
    const what = plan!.limitations.map(one => one.what);
    expect(what).toContain('approval');
    expect(plan!.limitations.every(({ says }) => says.endsWith('.'))).toBe(true);
  });

  it('render writes what would be there, without a call', async () => {
    const { bench } = await start();
    const provider = await bench.provider();
    const desired = desiredOf([climbon100]);
    const catalog = {
      products: desired.products.map(one => ({ ...one, state: 'published' as const })),
      apis: desired.products[0]!.apis.map(({ name, version, digest }) => ({
        name,
        version,
        digest,
        state: 'online' as const,
      })),
    };
    const files = provider.render({ transitions: [], catalog, scope: desired.products, desired, adopt: false });
    expect([...files.keys()]).toEqual(['kong.yaml']);
    expect(files.get('kong.yaml')).toMatch(/^_format_version: ["']3\.0["']\nservices:/);
    expect(bench.kong.heard).toEqual([]);
    expect(apiOf(routes('1.0.0')).name).toBe('routes');
  });
});

describe('plans', () => {
  it('show products as their records, names in the place of ids, and of tags what differs', async () => {
    const { session } = await start();
    const first = await session.run(orderOf('publish'), [climbon100], { dryRun: true });
    const stepOf = (name: string, action: string) =>
      first.plan!.steps.find(one => one.name === name && one.action === action);
    expect(stepOf('climbon:1.0.0', 'create')).toMatchObject({
      entity: 'product',
      before: null,
      after: {
        product: 'climbon:1.0.0',
        title: 'Climbon',
        state: 'staged',
        apis: ['routes:1.0.0', 'trails:1.0.0'],
        plans: ['gold'],
      },
    });
    expect(stepOf('climbon:1.0.0', 'transition')).toMatchObject({
      before: { state: 'staged' },
      after: { state: 'published' },
    });
    expect(stepOf('routes-1-0-0', 'transition')).toMatchObject({
      before: { tags: ['specgate.state.staged'], enabled: false },
      after: { tags: ['specgate.state.published'], enabled: true },
    });
    expect(stepOf('routes-1-0-0_get-routes', 'create')?.after).toMatchObject({ service: 'routes-1-0-0' });
  });

  it('say nothing of consumers that need not move: the versions of a major version share their groups', async () => {
    const { session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon101]);
    const same = await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
    expect(same.plan!.limitations.map(({ what }) => what)).not.toContain('migration');
  });
});

describe('an API that several products offer', () => {
  const plan = (name: string, count?: number): NonNullable<ProductSample['plans']>[number] => ({
    ...{ name, title: name, needsApproval: false },
    ...(count !== undefined && { rateLimit: { count, every: 1, unit: 'hour' } }),
  });
  const first: ProductSample = {
    ...{ name: 'climbon', version: '1.0.0', plans: [plan('gold', 100)] },
    apis: [routes('1.0.0'), destinations('1.0.0')],
  };
  const second: ProductSample = {
    ...{ name: 'climbon', version: '2.0.0', plans: [plan('gold', 200)] },
    apis: [routes('2.0.0'), destinations('1.0.0')],
  };
  const free: ProductSample = {
    name: 'tourism',
    version: '1.0.0',
    plans: [plan('free')],
    apis: [destinations('1.0.0')],
  };

  /** Who may call it, and how often in an hour. */
  function opened({ kong }: KongBench): [unknown, unknown] {
    const service = kong.store.find('services', 'climbing-destinations-1-0-0')!;
    const plugins = kong.store.all('plugins').filter(one => (one.service as Data | null)?.id === service.id);
    const config = (name: string): Data | undefined =>
      plugins.find(one => one.name === name)?.config as Data | undefined;
    return [config('acl')?.allow, config('rate-limiting')?.hour];
  }

  it('lets in the subscribers of live products alone, by the largest limit of these', async () => {
    const { bench, session } = await start();
    const run = (command: Parameters<typeof orderOf>[0], names: string[], products: ProductSample[]) =>
      mustRun(session, orderOf(command, names), products);
    await run('publish', [], [first]);
    await run('stage', [], [second]);
    await run('stage', [], [free]);
    expect(opened(bench)).toEqual([['climbon~1.gold'], 100]);
    await run('publish', ['climbon'], [second]);
    expect(opened(bench)).toEqual([['climbon~1.gold', 'climbon~2.gold'], 200]);
    await run('publish', ['tourism'], [free]);
    expect(opened(bench)).toEqual([['climbon~1.gold', 'climbon~2.gold', 'tourism~1.free'], undefined]);
    // The config has neither of them any more, so that its document comes from the commit that published one.
    const { plan: shown } = await run('retire', ['tourism:1.0.0'], []);
    expect(opened(bench)).toEqual([['climbon~1.gold', 'climbon~2.gold'], 200]);
    expect(shown?.steps.map(({ action, entity, name }) => `${action} ${entity} ${name}`)).toEqual([
      'update plugin acl of climbing-destinations-1-0-0',
      'create plugin rate-limiting of climbing-destinations-1-0-0',
      'transition product tourism:1.0.0',
    ]);
    // Where that is to be had nowhere, the plan says who is still let in.
    const blind = { contentAt: async () => undefined };
    const { plan: told } = await session.run(orderOf('retire', ['climbon:1.0.0']), [], { ...blind, dryRun: true });
    expect(told?.limitations.map(({ says: text }) => text)).toEqual([
      expect.stringMatching(/^climbing-destinations:1\.0\.0 still lets in the subscribers of climbon:1\.0\.0/),
    ]);
    await run('retire', ['climbon:1.0.0'], [second]);
    expect(opened(bench)).toEqual([['climbon~2.gold'], 200]);
    await run('restage', ['climbon:1.0.0'], [second]);
    expect(opened(bench)).toEqual([['climbon~2.gold'], 200]);
  });

  it('lets in those of the new product before it refuses those of the old one', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [first]);
    await mustRun(session, orderOf('stage'), [second]);
    const seen = new Set<string>();
    bench.kong.afterWrite = () => seen.add(JSON.stringify(opened(bench)));
    await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:2.0.0']), [second]);
    expect([...seen].map(one => JSON.parse(one))).toEqual([
      [['climbon~1.gold'], 100],
      [['climbon~1.gold', 'climbon~2.gold'], 100],
      [['climbon~1.gold', 'climbon~2.gold'], 200],
      [['climbon~2.gold'], 200],
    ]);
    const old = bench.kong.store.find('services', 'routes-1-0-0')!;
    expect(old.enabled).toBe(false);
  });

  it('ends the same way wherever a replacement was cut off', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [first]);
    await mustRun(session, orderOf('stage'), [second]);
    const beginning = bench.save!();
    const replace = orderOf('replace', ['climbon:1.0.0', 'climbon:2.0.0']);
    const from = bench.faults.writes;
    await mustRun(session, replace, [second]);
    const writes = bench.faults.writes - from;
    const end = await bench.dump();
    for (let write = 2; write < writes; write++) {
      bench.restore!(beginning);
      bench.faults.arm(write, 'killed-after');
      await expect(session.run(replace, [second])).rejects.toThrow(Killed);
      bench.faults.disarm();
      bench.expireLocks();
      await mustRun(sessionAt(bench), replace, [second]);
      expect(await bench.dump(), `killed after write ${write}`).toBe(end);
    }
  });
});
