/** What is the portal's own: logins, permissions, nested reasons, the feeder, environments of others, qualifiers, files of the team. */
import { afterEach, describe, expect, it } from 'vitest';
import { runCleanup } from '../../../src/gateway/cleanup.ts';
import type { GatewayConfig } from '../../../src/gateway/context.ts';
import type { Provider } from '../../../src/gateway/provider.ts';
import { apsSettings } from '../../../src/gateway/providers/aps/settings.ts';
import { readTeam } from '../../../src/gateway/providers/aps/team.ts';
import { apsProvider } from '../../../src/gateway/providers/aps.ts';
import { hurriedClock } from '../bench.ts';
import {
  climbon100,
  climbon101,
  climbon200,
  memoryJournals,
  mustRun,
  orderOf,
  type Session,
  sessionAt,
} from '../conformance.ts';
import { desiredOf, productOf } from '../products.ts';
import { type ApsBench, apsBench, apsConfig, owner } from './bench.ts';
import { type ApsOptions, environmentsOf, type Heard } from './gateway.ts';

const open: ApsBench[] = [];
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close?.();
});

type More = NonNullable<Parameters<typeof apsBench>[1]>;

async function start(options: ApsOptions = {}, more: More = {}): Promise<{ bench: ApsBench; session: Session }> {
  const bench = await apsBench(options, more);
  open.push(bench);
  return { bench, session: sessionAt(bench) };
}

function configWith(more: Record<string, unknown>): GatewayConfig {
  return { ...apsConfig, ...more } as GatewayConfig;
}

function lineOf(bench: ApsBench, name = 'climbon v1'): Record<string, unknown> | undefined {
  return bench.aps.tables.products.find(one => one.name === name);
}

/** The sentence of a run that was refused or failed, with its exit code. */
async function ending(work: Promise<{ exitCode: number; says: readonly string[] }>): Promise<[number, string]> {
  try {
    const { exitCode, says } = await work;
    return [exitCode, says.join(' ')];
  } catch (error) {
    return [(error as { exitCode?: number }).exitCode ?? -1, String(error)];
  }
}

describe('logins', () => {
  const account = { id: 'sa-gw-abcde-ca853245-x', secret: 'canary-secret-of-the-account' };
  function withAccount(bench: ApsBench, secret = account.secret, more: Record<string, string> = {}): ApsBench {
    const env = {
      SPECGATE_GATEWAY_URL: bench.url,
      SPECGATE_GATEWAY_CLIENT_ID: account.id,
      SPECGATE_GATEWAY_CLIENT_SECRET: secret,
      ...more,
    };
    const provider = (): Promise<Provider> =>
      Promise.resolve(
        apsProvider(
          {
            url: bench.url,
            settings: apsSettings(apsConfig, { name: 'test', qualifier: undefined, owner }),
            clock: hurriedClock(),
          },
          { env, cwd: '/' },
        ),
      );
    return { ...bench, provider };
  }

  it('discover where tokens are given, and log in again when one has ended', async () => {
    const { bench } = await start({ account, tokenCalls: 7 });
    await mustRun(sessionAt(withAccount(bench)), orderOf('publish'), [climbon100]);
    const paths = bench.aps.heard.map(({ method, url }) => `${method} ${url}`);
    expect(paths.slice(0, 4)).toEqual([
      'GET /ds/api',
      'GET /ds/api/v3/openapi.yaml',
      'GET /auth/realms/aps/.well-known/openid-configuration',
      'POST /auth/realms/aps/token',
    ]);
    expect(paths.filter(one => one.endsWith('/token')).length).toBeGreaterThan(1);
    expect(bench.live?.()).toEqual(['climbon:1.0.0']);
  });

  it('name the cause where they are refused, without the secret (T-20)', async () => {
    const { bench } = await start({ account });
    const [code, says] = await ending(
      sessionAt(withAccount(bench, 'canary-wrong-secret')).run(orderOf('publish'), [climbon100]),
    );
    expect(code).toBe(3);
    expect(says).toContain('Invalid client or Invalid client credentials');
    expect(says).toContain('Service Accounts');
    expect(says).not.toContain('canary');
    expect(bench.aps.heard.filter(({ url }) => url.startsWith('/gw/'))).toEqual([]);
  });

  it('want credentials before anything is sent, and the origin that the workflow names (T-11)', async () => {
    const { bench } = await start();
    const none = withAccount(bench, '');
    expect(await ending(sessionAt(none).run(orderOf('publish'), [climbon100]))).toEqual([
      2,
      expect.stringContaining('SPECGATE_GATEWAY_CLIENT_SECRET'),
    ]);
    const other = withAccount(bench, account.secret, { SPECGATE_GATEWAY_URL: 'https://api.gov.bc.ca' });
    expect(await ending(sessionAt(other).run(orderOf('publish'), [climbon100]))).toEqual([
      2,
      expect.stringContaining('nothing was sent'),
    ]);
    expect(bench.aps.heard).toEqual([]);
  });

  it('do not follow the portal to a third host with the secret', async () => {
    const interrupt: ApsOptions['interrupt'] = ({ url }, response) => {
      if (!url.endsWith('/openid-configuration')) return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ token_endpoint: 'https://evil.example/token' }));
      return true;
    };
    const { bench } = await start({ account, interrupt });
    const [code, says] = await ending(sessionAt(withAccount(bench)).run(orderOf('publish'), [climbon100]));
    expect([code, says]).toEqual([3, expect.stringContaining('another host (evil.example)')]);
    expect(bench.aps.heard.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('permissions', () => {
  it.each([
    [['Namespace.Manage'], 'GatewayConfig.Publish'],
    [['GatewayConfig.Publish'], 'Gateway.Manage (Namespace.Manage)'],
  ])('with %j the missing one is named before anything is written', async (scopes, missing) => {
    const { bench, session } = await start({ scopes });
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect([code, says]).toEqual([3, expect.stringContaining(`needs ${missing} on gw-abcde`)]);
    expect(bench.faults.writes).toBe(0);
  });

  it('refuse an environment of a gateway whose organization is not enabled, with file and line', async () => {
    const organization = { name: 'ministry-of-citizens-services', unit: 'databc', enabled: false };
    const { bench, session } = await start({ organization });
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect(code).toBe(2);
    expect(says).toMatch(
      /ns\.gw-abcde\.main-directory\.yaml \(specgate render\):\d+: .*must be assigned to an Organization/,
    );
    expect(bench.faults.writes).toBe(0);
  });

  it('tell all that is wrong at once', async () => {
    const { session } = await start({}, { config: configWith({ hosts: ['climbon.example.com'], dataset: {} }) });
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect(code).toBe(2);
    expect(says).toContain('Host invalid: gw-abcde.main.routes-1-0-0_get-routes climbon.example.com');
    expect(says).toContain('must belong to the same Organization Unit');
  });
});

describe('answers', () => {
  it.each([
    ['an HTML page with 200', 200, 'text/html', '<html>Log in</html>', 'HTML page'],
    ['a maintenance page', 503, 'text/html', '<html>Sorry</html>', '503'],
    ['JSON that breaks off', 200, 'application/json', '[{"name": "x"', 'breaks off'],
    ['another thing than a list', 200, 'application/json', '{"error":"none"}', 'no list'],
    ['the words of the proxy', 400, 'text/plain', 'error reaching api', '400'],
  ])('%s is a failed read and never an empty gateway (T-25)', async (_, status, type, body, words) => {
    const interrupt: ApsOptions['interrupt'] = ({ url, method }, response) => {
      if (method !== 'GET' || !url.endsWith('/services') || !url.startsWith('/gw/')) return false;
      response.writeHead(status, { 'content-type': type });
      response.end(body);
      return true;
    };
    const { bench, session } = await start({ interrupt });
    expect(await ending(session.run(orderOf('publish'), [climbon100]))).toEqual([3, expect.stringContaining(words)]);
    expect(bench.faults.writes).toBe(0);
  });

  it('a dataset that is none is not taken for one that is not there (T-25)', async () => {
    const interrupt = answering(
      ({ method }) => method === 'GET',
      '/ds/api/v3/gateways/gw-abcde/datasets/',
      200,
      'none',
    );
    const { bench, session } = await start({ interrupt });
    expect(await ending(session.run(orderOf('publish'), [climbon100]))).toEqual([
      3,
      expect.stringContaining('is no dataset'),
    ]);
    expect(bench.faults.writes).toBe(0);
  });

  it.each([
    ['a 200 that says that nothing was done', 200, { error: 'Stub - not implemented' }, 'Stub - not implemented'],
    ['findings of the server', 400, { error: 'Validation Errors:\nservice.x no tags found' }, 'no tags found'],
    [
      'what decK says',
      400,
      { error: 'Sync Failed.', results: 'Error: UNIQUE violation' },
      'Sync Failed; Error: UNIQUE violation',
    ],
  ])('%s stops the publish', async (_, status, body, words) => {
    const { session } = await start({
      interrupt: answering(({ method, isDryRun }) => method === 'PUT' && !isDryRun, '/gw/', status, body),
    });
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect([code, says]).toEqual([3, expect.stringContaining(words)]);
  });

  it.each([
    [{ name: 7 }],
    [{ name: 'climbon v1', environments: [null] }],
    [{ name: 'climbon v1', description: {} }],
    [{ name: 'climbon v1', environments: [{ name: 'prod', services: 'all' }] }],
  ])('a product that is none (%j) ends with 3', async product => {
    const { bench, session } = await start();
    bench.aps.tables.products.push(product as Record<string, unknown>);
    expect(await ending(session.run(orderOf('publish'), [climbon100]))).toEqual([
      3,
      expect.stringContaining('is none'),
    ]);
    expect(bench.faults.writes).toBe(0);
  });

  it('a publish that went through by half is told so, and done again', async () => {
    const { bench, session } = await start();
    bench.aps.failsHosts = true;
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect(code).toBe(3);
    expect(says).toContain('published the configuration to Kong, but could not set up its hosts');
    const from = bench.log().length;
    await mustRun(session, orderOf('publish'), [climbon100]);
    // Kong has all of it already, and it is sent all the same: the hosts were missing.
    expect(
      bench
        .log()
        .slice(from)
        .filter(line => line === 'PUT /gw/api/v3/gateways/gw-abcde/gateway'),
    ).toHaveLength(2);
  });

  it('a summary that cannot be read is unknown, never zero', async () => {
    const body = { message: 'Dry-run.  No changes applied.', results: 'creating service x\n' };
    const { session } = await start({ interrupt: answering(({ isDryRun }) => isDryRun, '/gw/', 200, body) });
    const { plan } = await session.run(orderOf('publish'), [climbon100], { dryRun: true });
    expect(plan?.notes.join()).toContain('is not known');
  });

  it('deletions of what specgate did not publish stop the run before it begins (T-26)', async () => {
    const results = 'deleting service bears\nSummary:\n  Created: 0\n  Updated: 0\n  Deleted: 1\n';
    const { bench, session } = await start({
      interrupt: answering(({ isDryRun }) => isDryRun, '/gw/', 200, { message: '', results }),
    });
    expect(await ending(session.run(orderOf('publish'), [climbon100]))).toEqual([
      2,
      expect.stringContaining('would delete service bears'),
    ]);
    expect(bench.faults.writes).toBe(0);
  });

  it('reasons of children are told, which gwa drops', async () => {
    const batch = {
      status: 400,
      result: 'update-failed',
      reason: 'Failed updating children',
      childResults: [
        { status: 400, result: 'update-failed', reason: '[x] missing or incomplete acl or key-auth plugin.' },
      ],
    };
    const isProduct = ({ method, url, body }: Heard): boolean =>
      method === 'PUT' && url.endsWith('/products') && (body as { name: string }).name === 'climbon v1';
    const { session } = await start({ interrupt: answering(isProduct, '/ds/', 400, batch) });
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect([code, says]).toEqual([3, expect.stringContaining('missing or incomplete acl or key-auth plugin')]);
    expect(says).not.toContain('Failed updating children');
  });

  function answering(
    which: (heard: Heard) => boolean,
    under: string,
    status: number,
    body: unknown,
  ): NonNullable<ApsOptions['interrupt']> {
    return (heard, response) => {
      if (!heard.url.startsWith(under) || !which(heard)) return false;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
      return true;
    };
  }
});

describe('the directory', () => {
  it('is asked again while its feeder has not followed, on exactly that reason', async () => {
    const { bench, session } = await start({ feederRequests: 8 });
    await mustRun(session, orderOf('publish'), [climbon100]);
    const refused = bench.aps.answers.filter(({ answer }) =>
      JSON.stringify(answer.body ?? '').includes('allGatewayServices'),
    );
    expect(refused.length).toBeGreaterThan(1);
    expect(environmentsOf(lineOf(bench)!)).toMatchObject([{ name: 'prod', active: true, flow: 'kong-api-key-acl' }]);
  });

  it('keeps an environment that somebody publishes while the feeder is waited for (T-26)', async () => {
    const other = { appId: 'ABCDEF01', name: 'test', active: true, flow: 'public', services: [] };
    let aps: ApsBench['aps'] | undefined;
    const notice = (line: string): void => {
      const products = aps?.tables.products;
      if (!line.startsWith('The directory does not know') || products?.some(one => one.name === 'climbon v1')) return;
      const description = 'Climbon. Published by specgate for specgate (bcgov/climbon).';
      products?.push({ appId: 'ABCDEF012345', name: 'climbon v1', description, environments: [other] });
    };
    const { bench, session } = await start({ feederRequests: 8 }, { provider: { notice } });
    ({ aps } = bench);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(environmentsOf(lineOf(bench)!)).toMatchObject([other, { name: 'prod', active: true }]);
  });

  it('shows one product for each major version, so that a replacement keeps its consumers', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const id = environmentsOf(lineOf(bench)!)[0]!.appId;
    await mustRun(session, orderOf('stage'), [climbon101]);
    expect(environmentsOf(lineOf(bench)!)[0]!.services).toEqual([
      'gw-abcde.main.routes-1-0-0',
      'gw-abcde.main.trails-1-0-0',
    ]);
    await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
    expect(environmentsOf(lineOf(bench)!)).toMatchObject([
      { appId: id, active: true, services: ['gw-abcde.main.routes-1-0-1', 'gw-abcde.main.trails-1-0-0'] },
    ]);
    await mustRun(session, orderOf('publish'), [climbon200]);
    expect(environmentsOf(lineOf(bench, 'climbon v2')!)[0]).toMatchObject({ active: true });
    expect(environmentsOf(lineOf(bench)!)[0]).toMatchObject({ appId: id, active: true });
    await mustRun(session, orderOf('retire', ['climbon:1.0.1']), [climbon200]);
    expect(environmentsOf(lineOf(bench)!)[0]).toMatchObject({ appId: id, active: false });
  });

  it('loses no environment of others: of another entry of the config, or made by hand', async () => {
    const { bench, session } = await start();
    const dev = configWith({ environment: 'dev', qualifier: 'dev', hosts: ['climbon.dev.api.gov.bc.ca'] });
    await mustRun(session, orderOf('publish'), [climbon100]);
    const provider = () =>
      apsProvider(
        {
          url: bench.url,
          settings: apsSettings(dev, { name: 'dev', qualifier: undefined, owner }),
          clock: hurriedClock(),
        },
        { env: { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'dev-token' }, cwd: '/' },
      );
    const second = sessionAt({ ...bench, provider });
    await mustRun(second, orderOf('publish'), [climbon100]);
    const byHand = {
      appId: '0000AAAA',
      name: 'sandbox',
      active: false,
      approval: true,
      flow: 'public',
      services: [],
      legal: 'terms',
      credentialIssuer: null,
    };
    environmentsOf(lineOf(bench)!).push(byHand);
    const before = environmentsOf(lineOf(bench)!)
      .filter(({ name }) => name !== 'prod')
      .map(one => ({ ...one }));
    expect(before.map(({ name }) => name)).toEqual(['dev', 'sandbox']);
    await mustRun(session, orderOf('stage'), [climbon101]);
    await mustRun(session, orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]);
    expect(environmentsOf(lineOf(bench)!).filter(({ name }) => name !== 'prod')).toEqual(before);
    // Ours goes, and the product stays for theirs.
    for (const version of ['1.0.0', '1.0.1']) {
      if (version === '1.0.1') await mustRun(session, orderOf('retire', [`climbon:${version}`]), [climbon101]);
      await mustRun(session, orderOf('remove', [`climbon:${version}`]), [climbon101]);
    }
    expect(environmentsOf(lineOf(bench)!)).toEqual(before);
    expect([...bench.aps.tables.kong.keys()].some(key => key.startsWith('service gw-abcde.dev.'))).toBe(true);
    expect([...bench.aps.tables.kong.keys()].some(key => key.startsWith('service gw-abcde.main.'))).toBe(false);
  });

  it('keeps an environment to which consumers have access, and says so', async () => {
    const { bench, session } = await start({ consumers: { 'climbon v1 prod': 2 } });
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    const [code, says] = await ending(session.run(orderOf('remove', ['climbon:1.0.0']), [climbon100]));
    expect([code, says]).toEqual([3, expect.stringContaining('2 consumers have access to this environment')]);
    expect(lineOf(bench)).toBeDefined();
  });

  it('belongs to whoever made an entry: names of others are told, and taken over only with --adopt', async () => {
    const { bench, session } = await start();
    bench.aps.tables.products.push({ appId: 'AAAAAAAAAAAA', name: 'climbon v1', environments: [] });
    bench.aps.tables.datasets.push({ name: 'climbon-gw-abcde', title: 'Ours', notes: 'by hand' });
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect(code).toBe(2);
    expect(says).toContain('The product "climbon v1"');
    expect(says).toContain('The dataset "climbon-gw-abcde"');
    await mustRun(session, orderOf('publish', [], { adopt: true }), [climbon100]);
    expect(lineOf(bench)).toMatchObject({ appId: 'AAAAAAAAAAAA' });
  });

  it('shows nothing where the config names no environment', async () => {
    const { environment: _, ...rest } = apsConfig;
    const { bench, session } = await start({}, { config: rest as GatewayConfig });
    const report = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(report.plan?.limitations.map(({ what }) => what)).toContain('directory');
    expect(lineOf(bench)).toBeUndefined();
    expect(bench.live?.()).toEqual(['climbon:1.0.0']);
  });
});

describe('access', () => {
  const secured = (scheme: Record<string, unknown>) => {
    const product = productOf(climbon100);
    const apis = product.apis.map(api => {
      const bundled = { ...(api.bundled as object), components: { securitySchemes: { key: scheme } } };
      return { ...api, bundled, document: { ...api.document, data: bundled } };
    });
    return { ...desiredOf([]), products: [{ ...product, apis }] };
  };

  it('puts the ids of environments into the groups of acl plugins', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const [environment] = environmentsOf(lineOf(bench)!);
    expect(environment).toMatchObject({ flow: 'kong-api-key-acl' });
    const acl = bench.aps.tables.kong.get('plugin acl for service gw-abcde.main.routes-1-0-0');
    expect(acl?.data.config).toMatchObject({ allow: [environment!.appId] });
  });

  it.each([
    ['no environment', { environment: undefined }, true],
    ['a flow without groups', { flow: 'kong-api-key-only' }, false],
    ['subscriptions: none', { subscriptions: 'none' }, false],
  ])('locks nobody out whom the portal puts into no group: %s', async (_, change, isTold) => {
    const { bench, session } = await start({}, { config: configWith(change) });
    const { plan } = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(bench.aps.tables.kong.has('plugin key-auth for service gw-abcde.main.routes-1-0-0')).toBe(true);
    expect(bench.aps.tables.kong.has('plugin acl for service gw-abcde.main.routes-1-0-0')).toBe(false);
    expect(plan!.limitations.some(({ what }) => what === 'access')).toBe(isTold);
  });

  it('checks tokens of the credential issuer of the environment', async () => {
    const config = configWith({ 'credential-issuer': 'gw-abcde default', audience: 'ap-gw-abcde-default-prod' });
    const { bench, session } = await start({}, { config });
    const issuerUrl = 'https://loginproxy.gov.bc.ca/auth/realms/apigw';
    bench.aps.tables.issuers[0]!.environmentDetails = [
      { environment: 'dev', issuerUrl: 'https://dev.example/realms/x', clientSecret: 'canary-issuer-secret' },
      { environment: 'prod', issuerUrl },
    ];
    const oauth = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://x/token', scopes: {} } } };
    const report = await mustRun(session, orderOf('publish'), secured(oauth));
    const plugin = bench.aps.tables.kong.get('plugin jwt-keycloak for service gw-abcde.main.routes-1-0-0');
    expect(plugin?.data.config).toMatchObject({ allowed_iss: [issuerUrl], allowed_aud: ['ap-gw-abcde-default-prod'] });
    expect(environmentsOf(lineOf(bench)!)).toMatchObject([
      { flow: 'client-credentials', credentialIssuer: 'gw-abcde default', active: true },
    ]);
    expect(JSON.stringify(report)).not.toContain('canary');
  });
});

describe('qualifiers', () => {
  const pr = { config: apsConfig, qualifier: 'pr-12' };

  it('give a pull request an environment of its own, which cleanup takes away', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const before = [bench.dump(), bench.strangers()];
    const settings = apsSettings(pr.config, { name: 'test', qualifier: pr.qualifier, owner });
    const provider = () =>
      apsProvider(
        { url: bench.url, settings, clock: hurriedClock() },
        { env: { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'pr-token' }, cwd: '/' },
      );
    const own = sessionAt({ ...bench, provider });
    await mustRun(own, orderOf('publish'), [climbon101]);
    const route = bench.aps.tables.kong.get('route gw-abcde.pr-12.routes-1-0-1_get-routes');
    expect(route).toMatchObject({
      tags: expect.arrayContaining(['ns.gw-abcde.pr-12']),
      data: { hosts: ['climbon-pr-12.api.gov.bc.ca'] },
    });
    const cleaned = await runCleanup(
      'pr-12',
      { dryRun: false },
      {
        provider: provider(),
        gateway: { name: 'test', productionMode: false },
        desired: desiredOf([]),
        journals: memoryJournals(),
        clock: hurriedClock(),
        who: { actor: 'tester', where: 'here' },
        tool: '0.0.0-test',
      },
    );
    expect([cleaned.exitCode, cleaned.result]).toEqual([0, 'applied']);
    expect(cleaned.plan?.deletions).toBeGreaterThan(5);
    expect([bench.dump(), bench.strangers()]).toEqual(before);
    expect(() => provider().planCleanup!({ state: {} } as never, 'main')).toThrow("the gateway's own qualifier");
  });

  it('go with the steps of a run, so that a rollback without one reaches the same', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const before = [bench.dump(), bench.strangers()];
    const settings = apsSettings(pr.config, { name: 'test', qualifier: pr.qualifier, owner });
    const env = { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'pr-token' };
    const provider = () => apsProvider({ url: bench.url, settings, clock: hurriedClock() }, { env, cwd: '/' });
    await mustRun(sessionAt({ ...bench, provider }, session.journals), orderOf('publish'), [climbon101]);
    expect((await session.rollback()).exitCode).toBe(0);
    expect([bench.dump(), bench.strangers()]).toEqual(before);
  });

  it.each(['pr.12', '', 'PR 12'])('that the portal would pass over in silence are refused (%j)', qualifier => {
    expect(() => apsSettings(apsConfig, { name: 'test', qualifier, owner })).toThrow('must have small letters');
  });

  it('are not mixed with services that have none', async () => {
    const { qualifier: _, ...plain } = apsConfig;
    expect(() => apsSettings(plain as GatewayConfig, { name: 'test', qualifier: 'pr-1', owner })).toThrow(
      'without a qualifier',
    );
    // Ours without one beside services of others:
    const without = await start({}, { config: plain as GatewayConfig });
    expect(await ending(without.session.run(orderOf('publish'), [climbon100]))).toEqual([
      2,
      expect.stringContaining('bears'),
    ]);
    expect(without.bench.faults.writes).toBe(0);
    // Ours with one beside services without:
    const { bench, session } = await start();
    for (const one of bench.aps.tables.kong.values()) if (one.service === 'bears') one.tags.splice(0, 2, 'ns.gw-abcde');
    bench.aps.feedNow();
    expect(await ending(session.run(orderOf('publish'), [climbon100]))).toEqual([
      2,
      expect.stringContaining('services without a qualifier (bears)'),
    ]);
    expect(bench.faults.writes).toBe(0);
  });

  it('may be left out where the gateway is ours alone', async () => {
    const { qualifier: _, ...plain } = apsConfig;
    const { bench, session } = await start({}, { config: plain as GatewayConfig, isAlone: true });
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(bench.aps.tables.kong.get('service gw-abcde.routes-1-0-0')?.tags).toContain('ns.gw-abcde');
    expect((await mustRun(session, orderOf('publish'), [climbon100])).result).toBe('unchanged');
  });
});

describe('the ledger', () => {
  it('tells another machine everything, and that somebody else publishes here', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const theirs = () =>
      apsProvider(
        {
          url: bench.url,
          settings: apsSettings(apsConfig, {
            name: 'test',
            qualifier: undefined,
            owner: { owner: 'specgate', repository: 'bcgov/other' },
          }),
          clock: hurriedClock(),
        },
        { env: { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'other-token' }, cwd: '/' },
      );
    const other = sessionAt({ ...bench, provider: theirs });
    expect(await other.catalog()).toEqual({ products: [], apis: [] });
    const [code, says] = await ending(other.run(orderOf('publish'), [climbon100]));
    expect([code, says]).toEqual([2, expect.stringContaining('belongs to specgate (bcgov/climbon)')]);
  });

  it('that was changed by hand is not taken for an empty one', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const ledger = lineOf(bench, 'specgate ledger (main)')!;
    ledger.description = String(ledger.description).replace(/data:.*/, 'data:AAAA');
    expect(await ending(session.run(orderOf('publish'), [climbon100]))).toEqual([
      3,
      expect.stringContaining('changed by somebody else'),
    ]);
  });

  it('notices a service that is gone from Kong, and puts it back', async () => {
    const { bench, session } = await start();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const before = bench.dump();
    for (const [key, one] of bench.aps.tables.kong)
      if (one.service === 'gw-abcde.main.routes-1-0-0') bench.aps.tables.kong.delete(key);
    const report = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(report.steps.map(({ step }) => step.entity)).toContain('gateway configuration');
    expect(bench.dump()).toBe(before);
  });

  it('takes away what a run left that was cut off, when another one comes', async () => {
    const { bench, session } = await start();
    bench.aps.tables.kong.set('service gw-abcde.main.left-1-0-0', {
      kind: 'service',
      name: 'gw-abcde.main.left-1-0-0',
      tags: ['ns.gw-abcde.main', 'ns.gw-abcde'],
      data: { name: 'gw-abcde.main.left-1-0-0', host: 'x' },
      service: 'gw-abcde.main.left-1-0-0',
      route: undefined,
    });
    const report = await mustRun(session, orderOf('publish'), [climbon100]);
    expect(report.plan?.deletions).toBe(1);
    expect([...bench.aps.tables.kong.keys()].some(key => key.includes('left'))).toBe(false);
  });

  it('belongs to one of two runs that come at once, and the other changes nothing (T-18)', async () => {
    for (let round = 0; round < 5; round++) {
      const { bench } = await start();
      const outcomes = await Promise.all([
        ending(sessionAt(bench).run(orderOf('publish'), [climbon100])),
        ending(sessionAt(bench).run(orderOf('stage'), [climbon100])),
      ]);
      // One after the other, or one alone.
      const codes = outcomes.map(([code]) => code);
      expect(codes).toContain(0);
      for (const [code, says] of outcomes)
        if (code !== 0) expect([code, says]).toEqual([2, expect.stringMatching(/lock|changed/)]);
      const { products } = await sessionAt(bench).catalog();
      expect(products.map(({ state }) => state)).toEqual([codes[0] === 0 ? 'published' : 'staged']);
      expect(bench.live?.()).toEqual(codes[0] === 0 ? ['climbon:1.0.0'] : []);
      const again = await sessionAt(bench).run(orderOf(codes[0] === 0 ? 'publish' : 'stage'), [climbon100]);
      expect(again.result).toBe('unchanged');
    }
  });

  it('is locked for one run at a time, whoever comes at once (T-18)', async () => {
    const { bench } = await start();
    const providers = await Promise.all([bench.provider(), bench.provider(), bench.provider()]);
    const taken = await Promise.allSettled(providers.map((one, index) => one.lock!(`run ${index}`, 600)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of taken) if (one.status === 'rejected') expect(String(one.reason)).toMatch(/run \d/);
    const [lock] = taken.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []));
    await lock!.release();
    expect(locksIn(bench)).toEqual([]);
  });

  it('is locked for runs under other qualifiers that write to the directory, and not for previews (T-18)', async () => {
    const { bench } = await start();
    const under = (qualifier: string, preview?: string) =>
      apsProvider(
        {
          url: bench.url,
          settings: apsSettings({ ...apsConfig, qualifier }, { name: 'test', qualifier: preview, owner }),
          clock: hurriedClock(),
        },
        { env: { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'token' }, cwd: '/' },
      );
    const lock = await under('main').lock!('run of main', 600);
    await expect(under('dev').lock!('run of dev', 600)).rejects.toThrow('run of main');
    await expect(under('dev', 'main').lock!('a preview named main', 600)).rejects.toThrow('run of main');
    const preview = await under('dev', 'pr-12').lock!('run of a preview', 600);
    await preview.release();
    await lock.release();
    const other = await under('dev', 'main').lock!('a preview named main', 600);
    await expect(under('main').lock!('run of main', 600)).rejects.toThrow('a preview named main');
    expect(locksIn(bench)).toEqual(['specgate lock (main)']);
    await other.release();
    expect(locksIn(bench)).toEqual([]);
  });
});

function locksIn({ aps }: ApsBench): unknown[] {
  return aps.tables.products.map(({ name }) => name).filter(name => String(name).startsWith('specgate lock'));
}

describe('files of the team', () => {
  const service = `kind: GatewayService
name: legacy
tags: [ns.gw-abcde.main]
url: https://legacy.internal.example.gov.bc.ca
routes:
  - name: legacy
    tags: [ns.gw-abcde.main]
    hosts: [legacy.api.gov.bc.ca]
`;
  const issuer = `kind: CredentialIssuer
name: climbing issuer
flow: client-credentials
mode: auto
environmentDetails:
  - {environment: prod, issuerUrl: 'https://sso.example/realms/x', clientSecret: canary-secret-in-a-file}
`;
  const teamOf = (...texts: string[]) => readTeam(texts.map((text, index) => ({ file: `gwa/${index}.yaml`, text })));

  it('are published along and applied before the products, and their secrets stay where they are', async () => {
    const config = configWith({ 'credential-issuer': 'climbing issuer' });
    const { bench, session } = await start({}, { config, provider: { team: teamOf(`${service}---\n${issuer}`) } });
    const report = await mustRun(session, orderOf('publish'), [climbon100]);
    expect([...bench.aps.tables.kong.keys()]).toContain('service legacy');
    expect(bench.aps.tables.issuers.map(({ name }) => name)).toContain('climbing issuer');
    const written = JSON.stringify([report, session.journals.logs, bench.aps.tables.products]);
    expect(written).not.toContain('canary');
    expect((await mustRun(session, orderOf('publish'), [climbon100])).result).toBe('unchanged');
    // The file is gone: so is what it published, and nothing else.
    const later = apsProvider(
      {
        url: bench.url,
        settings: apsSettings(config, { name: 'test', qualifier: undefined, owner }),
        clock: hurriedClock(),
      },
      { env: { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'later-token' }, cwd: '/' },
    );
    await mustRun(sessionAt({ ...bench, provider: () => later }), orderOf('publish'), [climbon100]);
    expect([...bench.aps.tables.kong.keys()]).not.toContain('service legacy');
    expect(bench.live?.()).toEqual(['climbon:1.0.0']);
  });

  it('are applied again when an issuer changes, and say what a dataset is', async () => {
    const dataset = (notes: string): string =>
      `kind: DraftDataset\nname: climbon-gw-abcde\ntitle: Climbing\nnotes: ${notes}\norganization: ministry-of-citizens-services\norganizationUnit: databc\n`;
    const { bench } = await start();
    const publish = async (...texts: string[]) => {
      const env = { SPECGATE_GATEWAY_URL: bench.url, SPECGATE_GATEWAY_TOKEN: 'team-token' };
      const settings = apsSettings(apsConfig, { name: 'test', qualifier: undefined, owner });
      const provider = () =>
        apsProvider({ url: bench.url, settings, team: teamOf(...texts), clock: hurriedClock() }, { env, cwd: '/' });
      return mustRun(sessionAt({ ...bench, provider }), orderOf('publish'), [climbon100]);
    };
    await publish(issuer, dataset('Routes.'));
    expect(bench.aps.tables.datasets.at(-1)).toMatchObject({
      title: 'Climbing',
      notes: 'Routes.\n\nPublished by specgate for specgate (bcgov/climbon).',
    });
    expect((await publish(issuer, dataset('Routes.'))).result).toBe('unchanged');
    const changed = await publish(issuer.replace('sso.example', 'login.example'), dataset('Trails.'));
    expect(changed.steps.map(({ step }) => [step.action, step.entity])).toEqual([
      ['update', 'credential issuer'],
      ['update', 'dataset'],
      ['transition', 'ledger'],
    ]);
    expect(JSON.stringify(bench.aps.tables.issuers)).toContain('login.example');
    const other = await publish(issuer, dataset('x').replace('climbon-gw-abcde', 'another'));
    expect(other.plan?.limitations.map(({ says }) => says).join()).toContain('is of no product');
  });

  it('are refused with their own file and line', async () => {
    const { session } = await start(
      {},
      { provider: { team: teamOf(service.replace('hosts: [legacy.api.gov.bc.ca]', 'paths: [/]')) } },
    );
    const [code, says] = await ending(session.run(orderOf('publish'), [climbon100]));
    expect([code, says]).toEqual([
      2,
      expect.stringContaining('gwa/0.yaml:6: service.legacy.route.legacy A host must be specified for routes.'),
    ]);
  });

  it('must be filled in, and leave products to specgate.yaml', () => {
    expect(() => teamOf(service.replace('legacy.api', '{{ HOST }}.api'))).toThrow('This is a template');
    expect(() => teamOf('kind: Product\nname: My API\nenvironments: []\n')).toThrow(
      'come from products of specgate.yaml',
    );
  });
});
