/** What is particular to API Connect: logging in, approvals, causes of a conflict, directions, spaces, pages, hostile answers. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { GatewayConfig } from '../../../src/gateway/context.ts';
import { apiDocument, withoutMark } from '../../../src/gateway/providers/api-connect/documents.ts';
import { apiConnectSettings } from '../../../src/gateway/providers/api-connect/settings.ts';
import { wayBetween } from '../../../src/gateway/providers/api-connect/walk.ts';
import { apiConnectProvider } from '../../../src/gateway/providers/api-connect.ts';
import { productRows } from '../../../src/gateway/tables.ts';
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
import { commit, desiredOf, destinations, productOf, routes } from '../products.ts';
import { type ApicBench, apicBench, owner } from './bench.ts';
import { findProduct, textOf } from './tables.ts';

const open: ApicBench[] = [];
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close?.();
});

async function opened(...args: Parameters<typeof apicBench>): Promise<{ bench: ApicBench; session: Session }> {
  const bench = await apicBench(...args);
  open.push(bench);
  return { bench, session: sessionAt(bench) };
}

const writesOf = (bench: ApicBench): string[] => bench.log().filter(line => !line.startsWith('GET'));
const climbon = { name: 'climbon', version: '1.0.0' };
const password = {
  SPECGATE_GATEWAY_CLIENT_ID: 'toolkit',
  SPECGATE_GATEWAY_CLIENT_SECRET: 'canary-secret',
  SPECGATE_GATEWAY_USERNAME: 'ranger',
  SPECGATE_GATEWAY_PASSWORD: 'canary-password',
};

describe('tokens', () => {
  it('logs in with a password in the realm of the config, and once more when the token has ended', async () => {
    const login = { grant_type: 'password', realm: 'provider/bc', username: 'ranger', password: 'canary-password' };
    const { bench, session } = await opened(
      { login, tokenCalls: 5 },
      { env: password, config: { realm: 'provider/bc' } },
    );
    await mustRun(session, orderOf('publish'), [climbon100]);
    const tokens = new Set(bench.apic.heard.map(({ token }) => token));
    expect(tokens.size).toBeGreaterThan(3);
    expect(statesOf(await session.catalog())).toMatchObject({ 'climbon:1.0.0': 'published' });
  });

  it('logs in with an API key', async () => {
    const login = {
      grant_type: 'api_key',
      api_key: 'canary-key',
      client_id: 'toolkit',
      client_secret: 'canary-secret',
    };
    const env = { ...password, SPECGATE_GATEWAY_API_KEY: 'canary-key' };
    const { session } = await opened({ login }, { env });
    await mustRun(session, orderOf('publish'), [climbon100]);
  });

  it('says what is missing, and what was refused without the secret', async () => {
    const { bench, session } = await opened({ login: { username: 'somebody else' } }, { env: password });
    const error = await session.run(orderOf('publish'), [climbon100]).catch((one: Error) => one);
    expect(String(error)).toContain('401');
    expect(String(error)).toContain('provider/default-idp-2');
    expect(String(error)).not.toMatch(/canary/);
    // Refused once: a wrong password is not tried again and again.
    expect(bench.apic.heard.filter(({ url }) => url === '/api/token')).toHaveLength(1);
    const { session: without } = await opened({}, { env: {} });
    await expect(without.run(orderOf('publish'), [climbon100])).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('SPECGATE_GATEWAY_CLIENT_ID'),
    });
  });

  it('sends nothing where the url has another origin than the workflow names (T-11)', async () => {
    const { bench, session } = await opened({}, { config: { url: 'https://evil.example/api' } });
    await expect(session.run(orderOf('publish'), [climbon100])).rejects.toMatchObject({ exitCode: 2 });
    expect(bench.log()).toEqual([]);
  });
});

describe('approvals', () => {
  it('is pending with 0, does nothing a second time, and goes on when it is given', async () => {
    const { bench, session } = await opened({ approvals: ['staged'] });
    const first = await session.run(orderOf('publish'), [climbon100]);
    expect([first.result, first.exitCode]).toEqual(['pending', 0]);
    expect(statesOf(await session.catalog())).toMatchObject({
      'climbon:1.0.0': 'pre-staged',
      'routes:1.0.0': 'staged',
    });
    const writes = writesOf(bench).length;
    const second = await session.run(orderOf('publish'), [climbon100]);
    expect([second.result, second.exitCode, writesOf(bench).length]).toEqual(['pending', 0, writes]);
    bench.apic.decide(climbon, true);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(statesOf(await session.catalog())).toMatchObject({ 'climbon:1.0.0': 'published' });
  });

  it('waits where it is told to: 0 when it comes, 3 when it does not or is refused', async () => {
    for (const [decision, code, state] of [
      [true, 0, 'published'],
      [false, 3, undefined],
      [undefined, 3, 'pre-staged'],
    ] as const) {
      const { bench, session } = await opened({ approvals: ['staged'] });
      bench.onWrite?.(() => {
        bench.onWrite?.(() => undefined);
        if (decision === undefined) return;
        let looks = 0;
        bench.apic.options.interrupt = () => {
          if (++looks === 12) bench.apic.decide(climbon, decision);
          return false;
        };
      });
      const report = await session.run(orderOf('publish'), [climbon100], { waitApprovalSeconds: 30 });
      expect([report.exitCode, statesOf(await session.catalog())['climbon:1.0.0']]).toEqual([code, state]);
    }
  });

  it('knows the approval of a publishing too, of products and of macros', async () => {
    const { bench, session } = await opened({ approvals: [] });
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon101]);
    bench.apic.rules.approvals = ['published'];
    const order = orderOf('publish', ['climbon:1.0.1']);
    expect((await session.run(order, [climbon101])).result).toBe('pending');
    const writes = writesOf(bench).length;
    expect((await session.run(order, [climbon101])).result).toBe('pending');
    expect(writesOf(bench).length).toBe(writes);
    bench.apic.decide({ name: 'climbon', version: '1.0.1' }, true);
    expect((await session.run(order, [climbon101])).result).toBe('unchanged');
  });

  it('takes back what waits', async () => {
    const { bench, session } = await opened({ approvals: ['staged'] });
    const before = await bench.dump();
    await session.run(orderOf('publish'), [climbon100]);
    expect((await session.rollback()).exitCode).toBe(0);
    expect(await bench.dump()).toBe(before);
  });
});

describe('why the catalog would answer with 409, before it is asked', () => {
  const refusedWith = async (session: Session, bench: ApicBench, product: typeof climbon100, adopt = true) => {
    const writes = writesOf(bench).length;
    const error = await session.run(orderOf('publish', [], { adopt }), [product]).catch((one: Error) => one);
    expect(error).toMatchObject({ exitCode: 2 });
    expect(writesOf(bench).length).toBe(writes);
    return (error as Error).message;
  };

  it('names a version of somebody else', async () => {
    const { bench, session } = await opened();
    const bears = { name: 'bears', version: '1.0.0', apis: [routes('1.0.0')] };
    const says = /belongs to parks.*production mode.*new version/;
    expect(await refusedWith(session, bench, bears, false)).toMatch(says);
    expect(await refusedWith(session, bench, bears)).toMatch(says);
    const rivers = { name: 'rivers', version: '1.0.0', apis: [routes('1.0.0')] };
    expect(await refusedWith(session, bench, rivers)).toContain('left no mark of ownership');
  });

  it('takes a version of somebody else over where there is no production mode, and keeps its subscriptions', async () => {
    const { bench, session } = await opened({ production: false });
    session.productionMode = false;
    const rivers = { name: 'rivers', version: '1.0.0', plans: ['default'], apis: [routes('1.0.0')] };
    const guarded = await session.run(orderOf('publish'), [rivers]);
    expect([guarded.exitCode, guarded.says.join(' ')]).toEqual([2, expect.stringContaining('--adopt')]);
    const before = [await bench.strangers(), await bench.dump()];
    await mustRun(session, orderOf('publish', [], { adopt: true }), [rivers]);
    expect(bench.subscriptions?.()).toEqual({ 'rivers:1.0.0 default': ['rivers-app'] });
    expect((await session.rollback()).exitCode).toBe(0);
    expect([await bench.strangers(), await bench.dump()]).toEqual(before);
  });

  it('names APIs in other letter case, and with other content', async () => {
    const { bench, session } = await opened();
    const document = { info: { title: 'x', version: '1.0.0', 'x-ibm-name': 'Routes' } };
    bench.apic.tables.apis.push({ id: 90, name: 'Routes', version: '1.0.0', state: 'online', document, updated: 1 });
    expect(await refusedWith(session, bench, climbon100)).toContain('the catalog has it as Routes:1.0.0');
    bench.apic.tables.apis.pop();
    bench.apic.tables.apis.push({ id: 91, name: 'routes', version: '1.0.0', state: 'online', document, updated: 2 });
    expect(await refusedWith(session, bench, climbon100)).toContain('raise info.version of its document');
  });

  it('says that the catalog is in production mode where the config does not', async () => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    session.productionMode = false;
    const other = { ...climbon100, title: 'Another title' };
    expect(await refusedWith(session, bench, other)).toContain('production-mode: true at the gateway');
  });

  it('names a version in another space', async () => {
    const { bench, session } = await opened({ spaces: ['climbing', 'parks'] }, { config: { space: 'climbing' } });
    const rivers = { name: 'rivers', version: '1.0.0', apis: [routes('1.0.0')] };
    expect(await refusedWith(session, bench, rivers)).toContain('in another space');
  });

  it('names the cause when somebody was faster', async () => {
    const { bench, session } = await opened();
    const provider = await bench.provider();
    const reading = { products: [climbon], desired: desiredOf([climbon100]) };
    await session.run(orderOf('publish'), [climbon100], { dryRun: true });
    const snapshot = await provider.read(reading);
    const other = await opened({}, { isAlone: true });
    await mustRun(other.session, orderOf('publish'), [{ ...climbon100, title: 'Faster' }]);
    const { makePlan } = await import('../../../src/gateway/plan.ts');
    const planned = makePlan({
      gateway: 'test',
      productionMode: true,
      order: orderOf('publish'),
      desired: desiredOf([climbon100]),
      snapshot,
      provider,
      tool: '0',
    });
    if (planned.kind !== 'planned') throw new Error(planned.says);
    bench.apic.tables = other.bench.apic.tables;
    await expect(provider.apply(planned.plan.steps[0]!)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('somebody changed it since'),
    });
    // Between the look and the call:
    bench.apic.tables = { products: [], apis: [], subscriptions: [], next: 1, followed: new Set() };
    bench.apic.options.interrupt = ({ method }) => {
      if (method === 'POST') bench.apic.tables = other.bench.apic.tables;
      return false;
    };
    await expect(provider.apply(planned.plan.steps[0]!)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/409 Conflict.*is in the catalog already/),
    });
  });
});

describe('directions (section 4)', () => {
  const callsOf = (bench: ApicBench): [string, unknown][] =>
    bench.apic.heard
      .filter(({ method }) => method === 'POST')
      .map(({ url, body }) => [new URL(url, 'http://x').pathname.replace('/api/catalogs/citz/production', ''), body]);

  it.each(['replace', 'supersede'] as const)('%s: the new product in the address, the old in the body', async name => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon101]);
    const old = findProduct(bench.apic.tables, climbon)!;
    await mustRun(session, orderOf(name, ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
    expect(callsOf(bench).at(-1)).toEqual([
      `/products/climbon/1.0.1/${name}`,
      { product_url: bench.apic.productUrl(old.id), plans: [{ source: 'gold', target: 'gold' }] },
    ]);
  });

  it('targets: the old product in the address, the new in the body; execution has none', async () => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('publish'), [climbon200]);
    const next = findProduct(bench.apic.tables, { name: 'climbon', version: '2.0.0' })!;
    const plans = new Map([['gold', 'premium']]);
    await mustRun(session, orderOf('set-migration-target', ['climbon:1.0.0', 'climbon:2.0.0'], { plans }));
    expect(callsOf(bench).at(-1)).toEqual([
      '/products/climbon/1.0.0/set-migration-target',
      { product_url: bench.apic.productUrl(next.id), plans: [{ source: 'gold', target: 'premium' }] },
    ]);
    bench.subscribe?.(climbon, 'gold', 'alpine-club');
    await mustRun(session, orderOf('execute-migration-target', ['climbon:1.0.0']));
    expect(callsOf(bench).at(-1)).toEqual(['/products/climbon/1.0.0/execute-migration-target', undefined]);
    // Back again: chosen subscriptions, from the product in the address.
    await session.rollback();
    expect(callsOf(bench).at(-1)?.[0]).toBe('/products/climbon/2.0.0/migrate-subscriptions');
    expect(bench.subscriptions?.()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
  });

  it('takes the addresses that the config gives', async () => {
    const { bench, session } = await opened({}, { config: { assumptions: { stage: '/{scope}/stage-files' } } });
    await session.run(orderOf('stage'), [climbon100]).catch(() => undefined);
    expect(callsOf(bench).at(-1)?.[0]).toBe('/stage-files');
  });
});

describe('what is uploaded', () => {
  const settings = (more: Record<string, unknown> = {}) =>
    apiConnectSettings(
      {
        type: 'api-connect',
        url: 'https://apic.example',
        org: 'citz',
        catalog: 'p',
        ...more,
      } as unknown as GatewayConfig,
      { name: 'test', owner },
    );
  const target = (product: ReturnType<typeof productOf>) => ({
    transitions: [],
    catalog: { products: [], apis: [] },
    scope: [],
    desired: { products: [product], commit },
    adopt: false,
  });
  const provider = (more?: Record<string, unknown>) =>
    apiConnectProvider({ settings: settings(more) }, { env: {}, cwd: '/' });

  it('refers to APIs by x-ibm-name and version, and has what staging checks', async () => {
    const files = provider({ 'api-keys': 'rename' }).render(target(productOf(climbon100)));
    expect([...files.keys()]).toEqual(['products/climbon.yaml', 'apis/routes_1.0.0.yaml', 'apis/trails_1.0.0.yaml']);
    const product = files.get('products/climbon.yaml') ?? '';
    expect(product).toContain('name: routes:1.0.0');
    expect(product).not.toContain('$ref');
    const api = files.get('apis/routes_1.0.0.yaml') ?? '';
    for (const part of ['x-ibm-name: routes', 'enforced: true', 'phase: realized', 'name: X-IBM-Client-Id']) {
      expect(api).toContain(part);
    }
  });

  it('says every place that staging would refuse, with its line', () => {
    const product = productOf({
      ...climbon100,
      plans: [{ name: 'a', title: 'A', needsApproval: false, rateLimit: { count: 1, every: 1, unit: 'month' } }],
    });
    const api = product.apis[0]!;
    const bundled = {
      ...(api.bundled as object),
      servers: [{ url: 'http://routes.example' }],
      'x-ibm-configuration': { gateway: 'datapower-gateway', phase: 'done' },
      info: { title: 'x', version: '1.0.0', 'x-ibm-name': 'Routes API' },
    };
    const wrong = { ...product, apis: [{ ...api, bundled }] };
    expect(() => provider().render(target(wrong as typeof product))).toThrow(
      /in 7 places.*small letters.*is for datapower-gateway.*The phase is.*https only.*where the gateway sends.*X-IBM-Client-Id.*counts by the month/s,
    );
  });

  it.each(['https://', 'https://routes.example:99999', 'https://a b'])(
    'names the place of a server that is no URL: %s',
    url => {
      const product = productOf(climbon100);
      const api = product.apis[0]!;
      const wrong = { ...product, apis: [{ ...api, bundled: { ...(api.bundled as object), servers: [{ url }] } }] };
      expect(() => provider({ 'api-keys': 'rename' }).render(target(wrong as typeof product))).toThrow(
        /in 1 place;.*where the gateway sends the calls of routes/s,
      );
    },
  );

  it('can be given back as it was, whatever the document says of IBM itself', () => {
    const api = productOf(climbon100).apis[0]!;
    const some = fc.record(
      { phase: fc.constant('identified'), enforced: fc.boolean(), assembly: fc.object(), 'x-own': fc.anything() },
      { requiredKeys: [] },
    );
    const given = fc.record({
      name: fc.option(fc.constant('our-routes')),
      configuration: fc.option(some),
      header: fc.string(),
    });
    fc.assert(
      fc.property(given, fc.boolean(), ({ name, configuration, header }, isRenamed) => {
        const base = api.bundled as { info: object };
        const bundled = {
          ...base,
          info: { ...base.info, ...(name !== null && { 'x-ibm-name': name }) },
          ...(configuration && Object.keys(configuration).length > 0 && { 'x-ibm-configuration': configuration }),
          components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: header } } },
        };
        const keys = isRenamed ? { 'api-keys': 'rename' } : {};
        expect(withoutMark(apiDocument({ ...api, bundled }, settings(keys)))).toEqual(bundled);
      }),
    );
  });

  it('needs org and catalog', () => {
    expect(() => settings({ org: undefined })).toThrow('needs the key "org"');
  });
});

it('says before the plan what has no place at API Connect', async () => {
  const { session } = await opened({}, { config: { cors: ['https://app.gov.bc.ca'] } });
  const { plan } = await mustRun(session, orderOf('publish'), [climbon100]);
  const says = Object.fromEntries(plan!.limitations.map(one => [one.what, one.says]));
  expect(Object.keys(says)).toEqual(['api keys', 'cors', 'lock']);
  const dated = await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']));
  expect(dated.plan!.limitations.map(({ what }) => what)).toEqual(['dates', 'commit', 'cors', 'lock']);
});

describe('reading', () => {
  it('reads every page', async () => {
    const { session } = await opened({ pageSize: 1 });
    await mustRun(session, orderOf('publish'), [
      climbon100,
      { name: 'maps', version: '1.0.0', apis: [destinations('1.0.0')] },
    ]);
    expect(Object.keys(statesOf(await session.catalog()))).toHaveLength(5);
  });

  it('says that nobody can tell who subscribed where it may not look', async () => {
    const { session } = await opened({ hidesSubscriptions: true });
    const { plan } = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(plan?.impact.consumers).toBeNull();
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']));
  });

  it('gives back the documents that were published', async () => {
    const { bench, session } = await opened({}, { config: {} });
    await mustRun(session, orderOf('publish'), [climbon100]);
    const [found] = (await (await bench.provider()).documents?.({ name: 'routes' })) ?? [];
    // As it was, though callers here give their key in another header.
    expect(JSON.parse(found?.text ?? '{}')).toEqual(productOf(climbon100).apis[0]!.bundled);
    expect(JSON.stringify(bench.apic.tables.apis)).toContain('X-IBM-Client-Id');
  });

  it('refuses another catalog than the expected one, and one whose products hide their documents', async () => {
    const { session } = await opened({}, { config: { 'expect-gateway-id': 'catalog-2' } });
    await expect(session.catalog()).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('catalog-2'),
    });
    const { session: hidden } = await opened({}, { config: { assumptions: { 'product-document': 'elsewhere' } } });
    await expect(hidden.catalog()).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('elsewhere'),
    });
    const { session: spaces } = await opened({ spaces: ['climbing'] });
    await expect(spaces.catalog()).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('"space"') });
    const { session: none } = await opened({}, { config: { space: 'climbing' } });
    await expect(none.catalog()).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('has no spaces'),
    });
  });

  it.each([
    ['an HTML page with 200', 'text/html', '<html>log in</html>'],
    ['JSON that breaks off', 'application/json', '{"total_results": 1, "results": ['],
    ['a list that is none', 'application/json', '{"total_results": 1}'],
    ['a page that is empty too early', 'application/json', '{"total_results": 7, "results": []}'],
    [
      'a product without a state',
      'application/json',
      '{"total_results": 1, "results": [{"name": "x", "version": "1", "url": "u"}]}',
    ],
  ])('takes %s for no catalog (T-25)', async (_, type, text) => {
    const { bench, session } = await opened();
    bench.apic.options.interrupt = ({ url }, response) => {
      if (!url.includes('/products')) return false;
      response.writeHead(200, { 'content-type': type });
      response.end(text);
      return true;
    };
    await expect(session.run(orderOf('publish'), [climbon100])).rejects.toMatchObject({ exitCode: 3 });
    expect(writesOf(bench)).toEqual([]);
  });
});

describe('after publishing', () => {
  it('waits until the gateway knows the APIs', async () => {
    const { bench, session } = await opened({ followRequests: 25 });
    await mustRun(session, orderOf('publish'), [climbon100]);
    const asked = bench.apic.heard.filter(({ url }) => url.startsWith('/gateway/'));
    expect(asked.length).toBeGreaterThan(2);
    // Without credentials.
    expect(asked.every(({ token }) => token === undefined)).toBe(true);
  });

  it('ends with 3 where it never does, and asks nobody where the config says so', async () => {
    const { session } = await opened({ followRequests: 1_000_000 });
    const report = await session.run(orderOf('publish'), [climbon100]);
    expect([report.exitCode, report.result, report.says.join(' ')]).toEqual([
      3,
      'unverified',
      expect.stringContaining('does not know routes:1.0.0 yet'),
    ]);
    const { bench, session: silent } = await opened(
      { followRequests: 1_000_000 },
      { config: { 'probe-gateway': false } },
    );
    await mustRun(silent, orderOf('publish'), [climbon100]);
    expect(bench.log().some(line => line.includes('/gateway/'))).toBe(false);
  });
});

describe('rollback', () => {
  it.each([
    ['deprecate', [], 'deprecated', 'published'],
    ['retire', ['deprecate'], 'retired', 'deprecated'],
    ['archive', ['retire'], 'archived', 'retired'],
    // There is no way back but through published, which nobody asked for.
    ['restage', ['retire'], 'staged', 'staged'],
    ['remove', ['retire'], undefined, 'staged'],
  ] as const)('of %s', async (command, before, done, back) => {
    const { session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    for (const one of [...before, command]) await mustRun(session, orderOf(one, ['climbon:1.0.0']), [climbon100]);
    expect(statesOf(await session.catalog())['climbon:1.0.0']).toBe(done);
    expect((await session.rollback()).exitCode).toBe(0);
    expect(statesOf(await session.catalog())['climbon:1.0.0']).toBe(back);
  });

  it('of retire brings the migration target back, where there is still a product to go to', async () => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon200]);
    const plans = new Map([['gold', 'premium']]);
    await mustRun(session, orderOf('supersede', ['climbon:1.0.0', 'climbon:2.0.0'], { plans }), [climbon200]);
    const before = await bench.dump();
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon200]);
    const back = await session.rollback();
    expect([back.exitCode, back.steps.map(({ says }) => says)]).toEqual([0, [expect.not.stringContaining('target')]]);
    expect(await bench.dump()).toBe(before);
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon200]);
    findProduct(bench.apic.tables, { name: 'climbon', version: '2.0.0' })!.state = 'deprecated';
    const late = await session.rollback();
    expect([late.exitCode, late.steps.map(({ says }) => says)]).toEqual([
      0,
      [expect.stringContaining('its migration target not again: climbon:2.0.0 is deprecated')],
    ]);
    expect(statesOf(await session.catalog())['climbon:1.0.0']).toBe('deprecated');
  });

  it('of other content puts the documents of before back', async () => {
    const { bench, session } = await opened({ production: false });
    session.productionMode = false;
    await mustRun(session, orderOf('publish'), [climbon100]);
    bench.subscribe?.(climbon, 'gold', 'alpine-club');
    const before = await bench.dump();
    const other = { ...climbon100, apis: [routes('1.0.0', { description: 'Another.' }), climbon100.apis[1]!] };
    await mustRun(session, orderOf('publish'), [other]);
    expect(await bench.dump()).not.toBe(before);
    expect((await session.rollback()).exitCode).toBe(0);
    expect(await bench.dump()).toBe(before);
  });

  it('leaves a migration target that the server does not take away, and says so', async () => {
    const notices: string[] = [];
    const { bench, session } = await opened({}, { provider: { notice: line => void notices.push(line) } });
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon200]);
    const plans = new Map([['gold', 'premium']]);
    await mustRun(session, orderOf('supersede', ['climbon:1.0.0', 'climbon:2.0.0'], { plans }), [climbon200]);
    bench.apic.options.interrupt = ({ url }, response) => {
      if (!url.includes('set-migration-target')) return false;
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end('{"status": 400, "message": ["no plans"]}');
      return true;
    };
    expect((await session.rollback()).exitCode).toBe(0);
    expect(notices.join(' ')).toContain('keeps the migration target of climbon:1.0.0');
    expect(statesOf(await session.catalog())).toMatchObject({
      'climbon:1.0.0': 'published',
      'climbon:2.0.0': 'staged',
    });
  });
});

describe('a macro that the server left half way', () => {
  it('is told, and the same command goes on', async () => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    bench.subscribe?.(climbon, 'gold', 'alpine-club');
    await mustRun(session, orderOf('stage'), [climbon101]);
    bench.apic.options.interrupt = ({ url }, response) => {
      if (!url.endsWith('/replace')) return false;
      findProduct(bench.apic.tables, { name: 'climbon', version: '1.0.1' })!.state = 'published';
      findProduct(bench.apic.tables, climbon)!.state = 'deprecated';
      for (const api of bench.apic.tables.apis) if (api.state === 'staged') api.state = 'online';
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"status": 500, "message": ["cannot move subscriptions"]}');
      return true;
    };
    const order = orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']);
    const report = await session.run(order, [climbon101]);
    expect([report.exitCode, report.says.join(' ')]).toEqual([
      3,
      expect.stringMatching(/half way.*climbon:1.0.0 is deprecated and climbon:1.0.1 is published/),
    ]);
    const again = await mustRun(session, order, [climbon101]);
    expect(again.steps.map(({ step }) => step.entity)).toEqual(['migration target', 'subscriptions', 'product']);
    expect(bench.subscriptions?.()).toEqual({ 'climbon:1.0.1 gold': ['alpine-club'] });
  });
});

describe('drift and two at once', () => {
  it('puts a visibility right that somebody changed', async () => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    findProduct(bench.apic.tables, climbon)!.visibility = { view: { enabled: true, type: 'authenticated' } };
    const again = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(again.plan?.steps.map(({ entity, action }) => [entity, action])).toEqual([['visibility', 'update']]);
    expect((await mustRun(session, orderOf('publish'), [climbon100])).result).toBe('unchanged');
  });

  it('keeps an API that was switched off so through a rollback', async () => {
    const { bench, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('offline', ['routes:1.0.0']));
    const before = await bench.dump();
    await mustRun(session, orderOf('stage'), [climbon101]);
    await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
    await session.rollback();
    await session.rollback();
    await mustRun(session, orderOf('remove', ['climbon:1.0.1'])).catch(() => undefined);
    expect(JSON.parse(String(await bench.dump()))[1]).toEqual(JSON.parse(String(before))[1]);
  });

  it.each([
    ['other', { ...climbon100, title: 'The other' }],
    ['the same', climbon100],
  ])(
    'lets one of two publishes of %s content in, whichever way their requests mix (T-18)',
    async (_, second) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), async order => {
          const turns = new Turns(order);
          const bench = await apicBench({ turn: turns.wait }, { config: { 'probe-gateway': false } });
          try {
            const ends = await Promise.all(
              [climbon100, second].map(async (product, index) => {
                const session = sessionAt(bench);
                const report = await session.run(orderOf('publish'), [product]).catch((error: Error) => error);
                turns.end(`process-${index + 1}-token`);
                return report as { exitCode: number; steps?: readonly { status: string }[] };
              }),
            );
            const codes = ends.map(({ exitCode }) => exitCode);
            expect(codes).toContain(0);
            // The one that lost did nothing, or found it done.
            for (const { exitCode, steps } of ends) {
              if (exitCode !== 0) expect(steps?.some(({ status }) => status === 'done') ?? false).toBe(false);
            }
            if (second !== climbon100) expect(codes.filter(code => code === 0)).toHaveLength(1);
            const rows = bench.apic.tables.products.filter(one => textOf(one) === 'climbon:1.0.0');
            expect(rows.map(({ state }) => state)).toEqual(['published']);
            const winner = [climbon100, second][codes.indexOf(0)]!;
            expect((rows[0]!.document.info as { title: string }).title).toBe(productOf(winner).title);
          } finally {
            await bench.close?.();
          }
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

/** Lets the requests of two processes through one by one: the next is that of the first process where the order says so. */
class Turns {
  readonly #order: boolean[];
  #isBusy = false;
  readonly #waiting = new Map<string, (() => void)[]>([
    ['process-1-token', []],
    ['process-2-token', []],
  ]);

  constructor(order: readonly boolean[]) {
    this.#order = [...order];
  }

  readonly wait = ({ token = '' }: { token?: string | undefined }): Promise<() => void> =>
    new Promise(resolve => {
      this.#waiting.get(token)!.push(() =>
        resolve(() => {
          this.#isBusy = false;
          this.#next();
        }),
      );
      this.#next();
    });

  end(token: string): void {
    this.#waiting.delete(token);
    this.#next();
  }

  #next(): void {
    const queues = [...this.#waiting.values()];
    if (this.#isBusy || queues.length === 0 || queues.some(queue => queue.length === 0)) return;
    this.#isBusy = true;
    const queue = (this.#order.shift() ?? true) ? queues[0] : queues.at(-1);
    queue!.shift()!();
  }
}

it('goes only ways that table P has, and opens nothing that was closed at both ends', () => {
  const places = ['pre-staged', 'staged', 'published', 'deprecated', 'retired', 'archived', 'none'] as const;
  const isOpen = (place: string): boolean => place === 'published' || place === 'deprecated';
  for (const from of places) {
    for (const to of places) {
      const way = wayBetween(from, to);
      if (!way) continue;
      const steps = [from, ...way];
      for (const [index, place] of way.entries()) {
        const isRow = productRows.some(row => row.from === steps[index] && row.to === place);
        // A product that waits may be taken away (decided; the tables are silent).
        expect(isRow || (steps[index] === 'pre-staged' && place === 'none'), steps.join(' → ')).toBe(true);
      }
      if (!isOpen(from) && !isOpen(to)) expect(steps.some(isOpen), steps.join(' → ')).toBe(false);
    }
  }
});
