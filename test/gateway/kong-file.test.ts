/** The declarative file of Kong as a gateway: the suite of all providers, and what the file looks like. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { validateRequest } from '../../src/aps/validate/gateway.ts';
import { UserError } from '../../src/errors.ts';
import type { GatewayConfig } from '../../src/gateway/context.ts';
import { refText } from '../../src/gateway/model.ts';
import { type Folder, folderOnDisk } from '../../src/gateway/providers/files/disk.ts';
import { filesProvider } from '../../src/gateway/providers/files.ts';
import { kindOf, kongRendering } from '../../src/gateway/providers/kong/rendering.ts';
import { readMarks } from '../../src/gateway/providers/kong/tags.ts';
import { catalogRendering } from '../../src/gateway/providers/kong-file/of-catalog.ts';
import { kongFileProvider } from '../../src/gateway/providers/kong-file.ts';
import type { KongConfig, KongService } from '../../src/kong/declarative.ts';
import { readStream } from '../../src/kong/stream.ts';
import { quickFolder } from './bench.ts';
import {
  climbon100,
  climbon101,
  climbon200,
  conformance,
  mustRun,
  openSession,
  orderOf,
  type Session,
  scenarios,
  type TestGateway,
} from './conformance.ts';
import { FaultScript, Killed } from './faults.ts';
import { desiredOf, routes } from './products.ts';

const owner = { owner: 'specgate', repository: 'bcgov/climbon' };
const strangersText = `# Kept by the park wardens.
_format_version: "3.0"
consumers:
  - username: warden
services:
  - name: bears
    url: https://bears.example.gov.bc.ca
    routes:
      - name: bears
        paths: [/bears]
upstreams:
  - name: bears.upstream
    targets: [{target: "bears:80"}]
`;

const config: GatewayConfig = {
  type: 'kong-file',
  'version-in': 'header',
  'default-version': new Map([['routes', '1']]),
};

interface FileGateway extends TestGateway {
  readonly file: string;
  config(): KongConfig;
}

function fileGateway(settings: GatewayConfig = config, text: string | undefined = strangersText): FileGateway {
  const root = quickFolder();
  const folder = path.join(root, 'kong');
  const file = path.join(folder, 'kong.yaml');
  mkdirSync(folder);
  if (text !== undefined) writeFileSync(file, text);
  const faults = new FaultScript();
  const log: string[] = [];
  const listeners: (() => void)[] = [];
  const read = (): KongConfig => (existsSync(file) ? (load(readFileSync(file, 'utf8')) as KongConfig) : {});
  const isOurs = ({ tags }: { tags?: string[] }): boolean => readMarks(tags).owner === owner.owner;
  const part = (wanted: boolean): string => {
    const { services = [], upstreams = [], ...rest } = read();
    const of = <One extends { tags?: string[] }>(list: One[]): One[] => list.filter(one => isOurs(one) === wanted);
    const times = /"specgate\.commit\.[^"]*"/g;
    return JSON.stringify([of(services), of(upstreams), wanted ? {} : { ...rest, _format_version: '' }]).replace(
      times,
      '""',
    );
  };
  return {
    file,
    config: read,
    provider() {
      let isDead = false;
      const disk = folderOnDisk(folder, root, () => Date.UTC(2026, 10, 21));
      const watched: Folder = {
        ...disk,
        read(name) {
          if (isDead) throw new Killed();
          log.push(`GET ${name}`);
          return disk.read(name);
        },
        write(name, content) {
          if (isDead) throw new Killed();
          const fault = faults.next();
          if (fault === 'fails-before') throw new UserError('The file cannot be written (ENOSPC).', { file: name }, 3);
          isDead = fault === 'killed-before' || fault === 'killed-after';
          if (fault === 'killed-before') throw new Killed();
          log.push(`PUT ${name}`);
          disk.write(name, content);
          for (const listener of listeners) listener();
          if (fault === 'killed-after') throw new Killed();
        },
      };
      const { rendering, kind } = { rendering: kongRendering(settings), kind: kindOf(settings) };
      return kongFileProvider({
        folder: watched,
        file: 'kong.yaml',
        owner,
        kind,
        rendering,
        tags: settings.tags ?? [],
      });
    },
    faults,
    log: () => log,
    strangers: () => part(false),
    dump: () => part(true),
    expireLocks: () => rmSync(path.join(folder, '.specgate.lock'), { force: true }),
    live: () => {
      const on = (read().services ?? []).filter(service => isOurs(service) && service.enabled !== false);
      return [...new Set(on.flatMap(service => readMarks(service.tags).products.map(refText)))];
    },
    onWrite: listener => void listeners.push(listener),
    close: () => rmSync(root, { recursive: true }),
  };
}

conformance({
  name: 'kong-file',
  faults: ['fails-before', 'killed-before', 'killed-after'],
  keeps: { dates: true, migrationTargets: true, commit: true, subscriptions: false, content: true },
  open: () => fileGateway(),
});

describe('the file', () => {
  const gateways: FileGateway[] = [];
  afterEach(async () => {
    for (const gateway of gateways.splice(0)) await gateway.close?.();
  });

  async function opened(
    settings: GatewayConfig = config,
    text?: string,
  ): Promise<{ gateway: FileGateway; session: Session }> {
    const gateway = fileGateway(settings, text);
    gateways.push(gateway);
    return { gateway, session: await openSession({ open: () => gateway }) };
  }
  const serviceOf = (gateway: FileGateway, name: string): KongService =>
    gateway.config().services!.find(one => one.name === name)!;

  it('says where it came from, in a stable order', async () => {
    const { gateway, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const text = readFileSync(gateway.file, 'utf8');
    expect(text).toMatch(/^# Written by specgate for the owner "specgate" from bcgov\/climbon/);
    expect(text).toContain("_format_version: '3.0'");
    expect(gateway.config().services!.map(({ name }) => name)).toEqual([
      'bears',
      'routes-1-0-0',
      'specgate.product.specgate.climbon~1.0.0',
      'trails-1-0-0',
    ]);
    const service = serviceOf(gateway, 'routes-1-0-0');
    expect(Object.keys(service).slice(0, 4)).toEqual(['name', 'id', 'enabled', 'tags']);
    expect(service.routes!.map(({ name }) => name)).toEqual(
      [
        'routes-1-0-0_get-routes',
        'routes-1-0-0_get-routes-id',
        'routes-1-0-0_get-routes-id_default',
        'routes-1-0-0_get-routes_default',
      ].sort(),
    );
    expect(service.tags).toEqual(
      expect.arrayContaining(['specgate.owner.specgate', 'specgate.api.routes~1.0.0', 'specgate.state.published']),
    );
  });

  it('keeps the states of an API', async () => {
    const { gateway, session } = await opened();
    await mustRun(session, orderOf('stage'), [climbon100]);
    expect(serviceOf(gateway, 'routes-1-0-0').enabled).toBe(false);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(serviceOf(gateway, 'routes-1-0-0').enabled).toBe(true);
    await mustRun(session, orderOf('offline', ['routes:1.0.0']), [climbon100]);
    const end = serviceOf(gateway, 'routes-1-0-0').plugins!.find(({ name }) => name === 'request-termination');
    expect(end?.config).toMatchObject({ status_code: 503 });
    await mustRun(session, orderOf('online', ['routes:1.0.0']), [climbon100]);
    await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100]);
    const [transformer] = serviceOf(gateway, 'routes-1-0-0').plugins!.filter(
      ({ name }) => name === 'response-transformer',
    );
    expect(transformer?.config).toMatchObject({
      add: { headers: ['Deprecation:@1795219200', 'Sunset:Thu, 20 May 2027 00:00:00 GMT'] },
      append: { headers: ['Vary:Accept'] },
    });
  });

  it('is empty when nothing is left, so that whoever syncs it takes all away, and gone when its first run is taken back', async () => {
    const { gateway, session } = await opened(config, undefined);
    rmSync(gateway.file, { force: true });
    await mustRun(session, orderOf('stage'), [climbon100]);
    await mustRun(session, orderOf('remove', ['climbon:1.0.0']), [climbon100], { maxDeletions: 100, yes: true });
    expect(gateway.config().services).toEqual([]);
    expect((await mustRun(session, orderOf('stage'), [climbon100])).result).toBe('applied');
    await session.rollback();
    expect(gateway.config().services).toEqual([]);
    rmSync(gateway.file);
    await mustRun(session, orderOf('stage'), [climbon100]);
    await session.rollback();
    expect(existsSync(gateway.file)).toBe(false);
  });

  it.each([
    ['1.1', undefined, 'convert it (deck file convert'],
    ['2.1', '3.4', 'convert it (deck file convert'],
    ['3.0', '2.8', 'name the Kong that it is for'],
  ])('is not mixed of the formats %s and that of Kong %s', async (format, version, says) => {
    const text = `_format_version: "${format}"\nservices: [{name: theirs, url: https://x, routes: [{name: r, paths: ["/a/\\\\d+"]}]}]\n`;
    const settings = { ...config, ...(version !== undefined && { 'kong-version': version }) } as GatewayConfig;
    const { gateway, session } = await opened(settings, text);
    await expect(session.run(orderOf('publish'), [climbon100])).rejects.toThrow(says);
    expect(readFileSync(gateway.file, 'utf8')).toBe(text);
    const fitting = { ...config, 'kong-version': format === '3.0' ? '3.4' : '2.8' } as GatewayConfig;
    const other = await opened(fitting, text);
    await mustRun(other.session, orderOf('publish'), [climbon100]);
    expect(other.gateway.config()._format_version).toBe(format);
  });

  it('leaves what others added below our services, and refuses to delete it', async () => {
    const { gateway, session } = await opened();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const text = readFileSync(gateway.file, 'utf8');
    const added = text.replace('name: routes-1-0-0_get-routes\n', 'name: routes-1-0-0_get-routes\n        # theirs\n');
    const data = load(added) as KongConfig;
    data
      .services!.find(one => one.name === 'routes-1-0-0')!
      .plugins!.push({ name: 'ip-restriction', config: { allow: ['10.0.0.0/8'] } });
    writeFileSync(gateway.file, JSON.stringify(data));
    await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100]);
    expect(serviceOf(gateway, 'routes-1-0-0').plugins!.map(({ name }) => name)).toContain('ip-restriction');
    await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100]);
    await expect(session.run(orderOf('remove', ['climbon:1.0.0']), [climbon100], { yes: true })).rejects.toThrow(
      'The plugin "ip-restriction of routes-1-0-0" of somebody else belongs to the service "routes-1-0-0"',
    );
  });

  it('tells names that somebody else has, and takes them over only when asked to', async () => {
    const theirs = '_format_version: "3.0"\nservices: [{name: routes-1-0-0, url: https://x}]\n';
    const { gateway, session } = await opened(config, theirs);
    const refused = await session.run(orderOf('publish'), [climbon100]);
    expect([refused.exitCode, refused.says.join()]).toEqual([2, expect.stringContaining('routes-1-0-0')]);
    await mustRun(session, orderOf('publish', [], { adopt: true }), [climbon100]);
    expect(gateway.config().services!.filter(({ name }) => name === 'routes-1-0-0')).toHaveLength(1);
  });

  it('tells a route of somebody else that takes the same requests (T-26)', async () => {
    const { gateway, session } = await opened(config, undefined);
    await mustRun(session, orderOf('publish'), [climbon100]);
    const [route] = serviceOf(gateway, 'routes-1-0-0').routes!;
    const { paths, methods, headers, hosts } = route!;
    const theirs = { name: 'theirs', url: 'https://x', routes: [{ name: 'theirs', paths, methods, headers, hosts }] };
    const other = await opened(config, JSON.stringify({ _format_version: '3.0', services: [theirs] }));
    const refused = await other.session.run(orderOf('publish'), [climbon100]);
    expect([refused.exitCode, refused.says.join()]).toEqual([
      2,
      expect.stringMatching(
        /place of the route "routes-1-0-0_get-routes \(.*, as theirs\)".*; take that route away first/,
      ),
    ]);
  });

  it('refuses two live versions that nothing tells apart', async () => {
    const { session } = await opened({ type: 'kong-file' });
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon200]);
    const { order, products } = scenarios[2]!;
    await expect(session.run(order, products)).rejects.toThrow(
      /routes:2\.0\.0 and routes:1\.0\.0 take the same requests/,
    );
    const replaced = await openSession({ open: () => fileGateway({ type: 'kong-file' }) });
    await mustRun(replaced, orderOf('publish'), [climbon100]);
    await mustRun(replaced, orderOf('stage'), [climbon101]);
    await mustRun(replaced, scenarios[1]!.order, [climbon101]);
    await replaced.gateway.close?.();
  });

  it.each([
    ['a: b\na: c\n', 'The key "a" stands here twice.'],
    ['[1]', 'This is no configuration of Kong: it has no keys.'],
    ['services: {a: b}', 'services must be a list of entities with names or ids.'],
    ['services: [{name: a, routes: {}}]', 'routes must be a list of entities.'],
    ['services: [{name: a, url: "routes.internal"}]', 'The url of this service is no URL'],
  ])('is refused where it is %j', async (text, expected) => {
    const { session } = await opened(config, text);
    await expect(session.run(orderOf('publish'), [climbon100])).rejects.toThrow(expected);
  });

  it('renders without a file', async () => {
    const { gateway } = await opened({ type: 'kong-file', 'kong-version': '2.8', tags: ['ns.gw'] });
    const provider = await gateway.provider();
    const desired = desiredOf([{ name: 'climbon', version: '1.0.0', apis: [routes('1.0.0')] }]);
    const [product] = desired.products;
    const catalog = {
      products: [
        {
          ...product!,
          state: 'published' as const,
          apis: product!.apis.map(({ name, version }) => ({ name, version })),
        },
      ],
      apis: product!.apis.map(({ name, version, digest }) => ({ name, version, digest, state: 'online' as const })),
    };
    const files = provider.render({ transitions: [], catalog, scope: [product!], desired, adopt: false });
    const data = load(files.get('kong.yaml')!) as KongConfig;
    expect(data._format_version).toBe('1.1');
    const service = data.services!.find(({ name }) => name === 'routes-1-0-0')!;
    expect(service.routes!.map(({ paths }) => paths![0])).toEqual(['/routes$', '/routes/(?<id>[^#?/]+)$']);
    expect(service.routes!.every(({ tags }) => tags!.includes('ns.gw'))).toBe(true);
  });

  it('is what the server behind gwa takes', async () => {
    const host = 'climbon.api.gov.bc.ca';
    const { gateway, session } = await opened(
      { ...config, tags: ['ns.gw-1a2b3'], hosts: [host], cors: ['https://climbon.gov.bc.ca'] },
      undefined,
    );
    rmSync(gateway.file, { force: true });
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100]);
    await mustRun(session, orderOf('offline', ['routes:1.0.0']), [climbon100]);
    const source = { file: 'kong.yaml', text: readFileSync(gateway.file, 'utf8') };
    const { findings } = validateRequest([readStream(source, new Map())], { gatewayId: 'gw-1a2b3' });
    expect(findings.filter(({ verdict }) => verdict !== 'accepted')).toEqual([]);
  });
});

describe('a catalog of files', () => {
  it('has the configuration of a Kong beside it where the config names one', async () => {
    const root = quickFolder();
    const disk = folderOnDisk(path.join(root, 'catalog'), root, () => 0);
    const drawn = path.join(root, 'catalog/kong/specgate.yaml');
    const rendering = catalogRendering({ ...config, type: 'files' }, owner);
    const gateway = { ...fileGateway(), provider: () => filesProvider(disk, owner, rendering) };
    const session = await openSession({ open: () => gateway });
    const stateOf = (name: string): boolean | undefined =>
      (load(readFileSync(drawn, 'utf8')) as KongConfig).services!.find(one => one.name === name)?.enabled;
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(stateOf('routes-1-0-0')).toBe(true);
    await mustRun(session, orderOf('stage'), [climbon200]);
    expect(stateOf('routes-2-0-0')).toBe(false);
    await mustRun(session, scenarios[2]!.order, [climbon200]);
    expect([stateOf('routes-1-0-0'), stateOf('routes-2-0-0')]).toEqual([true, true]);
    expect(readFileSync(drawn, 'utf8')).toContain('Deprecation:@');
    for (const ref of ['climbon:1.0.0', 'climbon:2.0.0']) {
      await mustRun(session, orderOf('retire', [ref]), [climbon200]);
      await mustRun(session, orderOf('archive', [ref]), [climbon200]);
    }
    expect(existsSync(drawn)).toBe(false);
    await gateway.close?.();
    rmSync(root, { recursive: true });
  });
});
