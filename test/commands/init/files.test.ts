/** `specgate init`: what it finds, what it writes, what it leaves alone. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli.ts';
import { apiNames } from '../../../src/commands/init/files.ts';
import { findDocuments } from '../../../src/commands/init/find-documents.ts';
import { version } from '../../../src/version.ts';
import { fakeIo } from '../../support/io.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with these files. */
function tree(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'specgate-init-')));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

const openapi = 'openapi: 3.0.3\ninfo: {title: Routes API, version: 1.0.0}\npaths: {}\n';

describe('findDocuments', () => {
  it('finds OpenAPI 2 and 3 in YAML and JSON, and nothing else', () => {
    const folder = tree({
      'openapi.yaml': openapi,
      'apis/pétanque & co/swagger.json': '{"swagger":"2.0","info":{"title":"P","version":"1"},"paths":{}}',
      'apis/nested.json': '{"x": {"openapi": "3.0.0"}}',
      'apis/quoted.yml': '"openapi": "3.1.0"\n',
      'apis/broken.yaml': 'openapi: 3.0.0\ninfo: [',
      'apis/old.yaml': 'swagger: "1.2"\n',
      'apis/async.yaml': 'asyncapi: 3.0.0\n',
      'apis/large.yaml': `${openapi}#${'x'.repeat(1000)}\n`,
      'apis/readme.md': 'openapi: 3.0.0\n',
      'package.json': '{"name": "x", "dependencies": {"openapi": "3.0.0"}}',
      'node_modules/x/openapi.yaml': openapi,
      'apis/node_modules/x/openapi.yaml': openapi,
      '.git/openapi.yaml': openapi,
      '.cache/openapi.yaml': openapi,
    });
    symlinkSync(folder, path.join(folder, 'apis/loop'));
    symlinkSync(path.join(folder, 'openapi.yaml'), path.join(folder, 'link.yaml'));
    expect(findDocuments(folder, 1000)).toEqual([
      { file: 'apis/pétanque & co/swagger.json', title: 'P' },
      { file: 'apis/quoted.yml', title: undefined },
      { file: 'openapi.yaml', title: 'Routes API' },
    ]);
  });
});

describe('apiNames', () => {
  it.each([
    [['openapi.yaml'], ['routes']],
    [
      ['apis/routes/openapi.yaml', 'apis/trails/openapi.yaml'],
      ['routes', 'trails'],
    ],
    [['specs/climbing-destinations.yaml'], ['climbing-destinations']],
    [['routes.openapi.json'], ['routes']],
    [
      ['orders/v1/openapi.yaml', 'orders/v2/openapi.yaml'],
      ['orders', 'orders-v2'],
    ],
    [['api/v1/openapi.yaml'], ['routes']],
    [
      ['services/geomark/docs/openapi.json', 'services/laws/src/main/resources/static/swagger.yaml'],
      ['geomark', 'laws'],
    ],
    [
      ['a/x.yaml', 'b/x.yaml', 'b/x.json'],
      ['x', 'b-x', 'routes'],
    ],
    [
      ['a/x.yaml', 'a/x.yml', 'a/x.json', 'a/X.JSON'],
      ['x', 'a-x', 'routes', 'x-2'],
    ],
    [['Été à/Ünïcode ☃.yaml'], ['unicode']],
    [['☃/openapi.yaml'], ['routes']],
  ])('%j → %j', (files, names) => {
    expect(apiNames(files.map(file => ({ file, title: 'Routes API' })))).toEqual(names);
  });

  it('has a name where nothing gives one', () => {
    expect(apiNames([{ file: 'openapi.yaml', title: undefined }])).toEqual(['api']);
    expect(apiNames([{ file: '☃.yaml', title: '☃' }])).toEqual(['api']);
  });
});

describe('specgate init', () => {
  it('writes a config, its schema, the attestations and a workflow, and says what to do next', async () => {
    const folder = tree({ 'apis/routes/openapi.yaml': openapi, "it's: here/o.yaml": openapi, 'a:b.yaml': openapi });
    const io = fakeIo({ cwd: folder });
    expect(await main(['init'], io)).toBe(0);
    expect(io.err()).toBe('');
    expect(io.out()).toBe(`found  a:b.yaml
found  apis/routes/openapi.yaml
found  it's: here/o.yaml
wrote  specgate.yaml
wrote  .specgate/specgate.schema.json
wrote  .specgate/attestations.schema.json
wrote  .specgate/attestations.yaml
wrote  .github/workflows/specgate.yml

Next:
  1. Look at the names and files in specgate.yaml.
  2. specgate check
  3. Pin the Action in .github/workflows/specgate.yml to the commit SHA of a release, then commit the files.
`);
    expect(textOf(folder, 'specgate.yaml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=.specgate/specgate.schema.json',
    );
    const config = load(textOf(folder, 'specgate.yaml'));
    expect(config).toEqual({
      apis: {
        'a-b': { file: './a:b.yaml' },
        routes: { file: 'apis/routes/openapi.yaml' },
        o: { file: "./it's: here/o.yaml" },
      },
      ruleset: 'bc-gov',
      'fail-on': 'error',
    });
    expect(new Ajv().compile(JSON.parse(textOf(folder, '.specgate/specgate.schema.json')))(config)).toBe(true);
    expect(load(textOf(folder, '.specgate/attestations.yaml'))).toEqual({ attestations: [], waivers: [] });

    const list = fakeIo({ cwd: folder });
    expect(await main(['list', '--format', 'matrix'], list)).toBe(0);
    expect(JSON.parse(list.out()).include).toHaveLength(3);
  });

  it('writes a workflow with the least permissions and a pinned checkout', async () => {
    const folder = tree({ 'openapi.yaml': openapi });
    await main(['init'], fakeIo({ cwd: folder }));
    const workflow = load(textOf(folder, '.github/workflows/specgate.yml')) as {
      on: Record<string, unknown>;
      permissions: unknown;
      jobs: Record<
        string,
        { permissions: unknown; steps: { uses: string; with: Record<string, unknown> }[]; 'timeout-minutes': number }
      >;
    };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'push']);
    const { steps, permissions } = workflow.jobs.check!;
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(steps[0]!.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    expect(steps[0]!.with).toEqual({ 'persist-credentials': false });
    expect(steps[1]!.uses).toBe(`bcgov/specgate@v${version}`);
    expect(steps[1]!.with).toEqual({ command: 'check' });
  });

  it('keeps what exists, whatever it is, and says so', async () => {
    const folder = tree({ 'openapi.yaml': openapi, 'specgate.yaml': '# mine\n', '.specgate/attestations.yaml': 'x' });
    mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
    symlinkSync('/nowhere/specgate.yml', path.join(folder, '.github/workflows/specgate.yml'));
    const io = fakeIo({ cwd: folder });
    expect(await main(['init', '--quiet'], io)).toBe(0);
    expect(io.out()).toBe(`found  openapi.yaml
kept   specgate.yaml
wrote  .specgate/specgate.schema.json
wrote  .specgate/attestations.schema.json
kept   .specgate/attestations.yaml
kept   .github/workflows/specgate.yml
`);
    expect(textOf(folder, 'specgate.yaml')).toBe('# mine\n');
    expect(textOf(folder, '.specgate/attestations.yaml')).toBe('x');

    const again = fakeIo({ cwd: folder });
    expect(await main(['init'], again)).toBe(0);
    expect(again.out()).not.toContain('wrote');
  });

  it('writes the config where --config says, with the paths from there', async () => {
    const folder = tree({ 'apis/openapi.yaml': openapi });
    const io = fakeIo({ cwd: folder });
    expect(await main(['init', '--config', 'ci/gate.yaml'], io)).toBe(0);
    expect(io.out()).toContain('specgate check --config ci/gate.yaml\n');
    const text = textOf(folder, 'ci/gate.yaml');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../.specgate/specgate.schema.json');
    expect(load(text)).toMatchObject({ apis: { routes: { file: '../apis/openapi.yaml' } } });
    expect(load(textOf(folder, '.github/workflows/specgate.yml'))).toMatchObject({
      jobs: { check: { steps: [{}, { with: { command: 'check', config: 'ci/gate.yaml' } }] } },
    });
    const list = fakeIo({ cwd: folder });
    await main(['list', '--config', 'ci/gate.yaml', '--format', 'json'], list);
    expect(JSON.parse(list.out()).apis).toEqual([{ name: 'routes', file: 'apis/openapi.yaml', products: [] }]);
    for (const outside of ['../gate.yaml', '/tmp/gate.yaml', '.']) {
      expect(await main(['init', '--config', outside], fakeIo({ cwd: folder })), outside).toBe(2);
    }
  });

  it('gives a part of a repository a config and a workflow of its own, and keeps those of the others', async () => {
    const folder = tree({ 'services/routes/openapi.yaml': openapi, 'services/trails/openapi.yaml': openapi });
    for (const part of ['routes', 'trails']) {
      const io = fakeIo({ cwd: folder });
      expect(await main(['init', '--config', `services/${part}/specgate.yaml`], io)).toBe(0);
      expect(io.out()).toContain(`wrote  .github/workflows/specgate-services-${part}.yml\n`);
      expect(load(textOf(folder, `services/${part}/specgate.yaml`))).toMatchObject({
        apis: { [part]: { file: 'openapi.yaml' } },
      });
      const workflow = load(textOf(folder, `.github/workflows/specgate-services-${part}.yml`));
      const inputs = { command: 'check', config: `services/${part}/specgate.yaml`, 'comment-id': `services-${part}` };
      expect(workflow).toMatchObject({ jobs: { check: { steps: [{}, { with: inputs }] } } });
    }
  });

  it('sends to the top folder of a repository, where GitHub looks for workflows', async () => {
    const folder = tree({ 'services/routes/openapi.yaml': openapi, '.git/HEAD': 'ref: refs/heads/main\n' });
    const io = fakeIo({ cwd: path.join(folder, 'services/routes') });
    expect(await main(['init'], io)).toBe(2);
    expect(io.err()).toBe(
      'specgate: The repository begins at ../.., and GitHub reads workflows there alone; run there: specgate init --config services/routes/specgate.yaml\n',
    );
    expect(readdirSync(path.join(folder, 'services/routes'))).toEqual(['openapi.yaml']);
  });

  it('shows how to publish to files, in comments that are a config when they are taken in', async () => {
    const folder = tree({ 'apis/routes.yaml': openapi });
    await main(['init'], fakeIo({ cwd: folder }));
    const text = textOf(folder, 'specgate.yaml');
    writeFileSync(path.join(folder, 'specgate.yaml'), text.replace(/^# ((?:products|gateways| {2}).*)$/gm, '$1'));
    const io = fakeIo({ cwd: folder });
    expect(await main(['plan', '--gateway', 'staging', '--format', 'json'], io)).toBe(0);
    expect(JSON.parse(io.out()).impact.products).toMatchObject([{ product: 'routes:1.0.0', after: 'published' }]);
  });

  it('writes nothing where there is no document', async () => {
    const folder = tree({ 'package.json': '{}' });
    const io = fakeIo({ cwd: folder });
    expect(await main(['init'], io)).toBe(2);
    expect(io.err()).toMatch(/^specgate: There is no OpenAPI document in this folder .*\n$/);
    expect(readdirSync(folder)).toEqual(['package.json']);
  });

  it('says which file it could not write', async () => {
    const folder = tree({ 'openapi.yaml': openapi, '.specgate': 'a file where a folder must be' });
    const io = fakeIo({ cwd: folder });
    expect(await main(['init'], io)).toBe(2);
    expect(io.err()).toMatch(/^specgate: \.specgate\/specgate\.schema\.json: The file cannot be written \(\w+\)\.\n$/);
  });
});
