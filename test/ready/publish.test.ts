/** Publishing what must be ready first: the checklist over what specgate itself would publish, against what was published before. */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

const openapi = (version: string): string => `openapi: 3.0.3
info: {title: Routes, version: ${version}, contact: {name: Routes, email: routes@example.gov.bc.ca}}
servers: [{url: https://routes.example.gov.bc.ca/v1}]
security: [{key: []}]
paths:
  /routes:
    get: {operationId: listRoutes, summary: All routes, responses: {'200': {description: All routes}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-KEY}}
`;
const config = (version: string): string => `apis: {routes: {file: openapi.yaml}}
products:
  climbon: {version: ${version}, apis: [routes], plans: {gold: {rate-limit: 1000/1hour}}}
gateways:
  production: {type: files, path: catalog, production-mode: true, require-ready: true}
`;

async function run(cwd: string, ...argv: string[]) {
  const io = fakeIo({ cwd });
  const code = await main(argv, io);
  return { code, out: io.out(), err: io.err() };
}

function commit(cwd: string): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['add', '-A'], { cwd, stdio: 'pipe' });
  execFileSync('git', [...identity, 'commit', '-q', '-m', 'change'], { cwd, stdio: 'pipe' });
}

interface Item {
  id: string;
  status: string;
  required: boolean;
  evidence: { where: string; says: string }[];
}

async function itemsOf(cwd: string): Promise<Map<string, Item>> {
  const { out } = await run(cwd, 'ready', '--format', 'json');
  const { items } = JSON.parse(out) as { items: Item[] };
  return new Map(items.map(item => [item.id, item]));
}

/** A repository whose gaps are all taken on. */
async function waived(): Promise<string> {
  const cwd = folderWith({ 'specgate.yaml': config('1.0.0'), 'openapi.yaml': openapi('1.0.0') });
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd, stdio: 'pipe' });
  const gaps = [...(await itemsOf(cwd)).values()].filter(
    ({ id, status, required }) =>
      required && !['pass', 'not-applicable'].includes(status) && !['R-67', 'R-69', 'R-70'].includes(id),
  );
  const entries = gaps.map(
    ({ id }) => `  - {id: ${id}, by: {name: Grace, role: Owner}, reason: Later., until: 2027-01-31}\n`,
  );
  execFileSync('mkdir', ['-p', path.join(cwd, '.specgate')]);
  writeFileSync(path.join(cwd, '.specgate/attestations.yaml'), `waivers:\n${entries.join('')}`);
  commit(cwd);
  return cwd;
}

describe('what specgate would publish', () => {
  it('is judged like configuration that a person wrote', async () => {
    const cwd = folderWith({ 'specgate.yaml': config('1.0.0'), 'openapi.yaml': openapi('1.0.0') });
    const items = await itemsOf(cwd);
    for (const id of ['R-11', 'R-12', 'R-13', 'R-14', 'R-16', 'R-73']) expect(items.get(id)?.status, id).toBe('pass');
    expect(items.get('R-16')?.evidence[0]?.where).toMatch(/^<production>\/kong\/specgate\.yaml:\d+$/);
    expect(items.get('R-18')?.status).toBe('not-applicable');
  });

  it('needs no word on where the gateway of production may be called', async () => {
    const kong = config('1.0.0').replace(
      /production: .*/,
      'production: {type: kong, url: https://kong.example.gov.bc.ca}',
    );
    const cwd = folderWith({ 'specgate.yaml': kong, 'openapi.yaml': openapi('1.0.0') });
    const items = await itemsOf(cwd);
    expect(items.get('R-11')?.status).toBe('pass');
    expect(items.get('R-67')?.status).toBe('unknown');
  });

  it('does not hide that the products cannot be drawn', async () => {
    const wrong = config('1.0.0').replace('rate-limit: 1000/1hour', 'apis: {trails: {}}');
    const cwd = folderWith({ 'specgate.yaml': wrong, 'openapi.yaml': openapi('1.0.0') });
    const { code, err } = await run(cwd, 'ready');
    expect(code).toBe(1);
    expect(err).toMatch(/^specgate: What would be published cannot be drawn, .* specgate\.yaml:3:\d+: .*trails/);
    expect((await itemsOf(cwd)).get('R-11')).toMatchObject({ status: 'unknown' });
  });

  it('tells a document that cannot be published at its item', async () => {
    const cwd = folderWith({
      'specgate.yaml': config('1.0.0'),
      'openapi.yaml': openapi('1.0.0').replace(', version: 1.0.0', ''),
    });
    expect((await itemsOf(cwd)).get('R-67')).toMatchObject({ status: 'fail' });
  });
});

describe('specgate publish to a gateway that requires readiness', () => {
  it('is refused while something is missing, and says what', async () => {
    const cwd = folderWith({ 'specgate.yaml': config('1.0.0'), 'openapi.yaml': openapi('1.0.0') });
    const { code, err, out } = await run(cwd, 'publish', '--gateway', 'production');
    expect(code).toBe(1);
    expect(err + out).toContain('The API routes is not ready for production');
  });

  it('goes through once every gap is closed or taken on, first and next version', async () => {
    const cwd = await waived();
    const first = await run(cwd, 'publish', '--gateway', 'production');
    expect([first.code, first.err]).toEqual([0, expect.any(String)]);
    commit(cwd);
    writeFileSync(
      path.join(cwd, 'openapi.yaml'),
      openapi('1.1.0').replace('/routes:\n', '/routes:\n    summary: Routes\n'),
    );
    writeFileSync(path.join(cwd, 'specgate.yaml'), config('1.1.0'));
    commit(cwd);
    const second = await run(cwd, 'publish', '--gateway', 'production');
    expect([second.code, second.err]).toEqual([0, expect.any(String)]);
  });
});

describe('what a catalog has', () => {
  it('is compared with what the commit has under the same version', async () => {
    const cwd = await waived();
    expect((await itemsOf(cwd)).get('R-67')).toMatchObject({
      status: 'pass',
      evidence: [{ where: 'catalog' }, { says: 'This is the first version of the API.' }],
    });
    await run(cwd, 'publish', '--gateway', 'production');
    expect((await itemsOf(cwd)).get('R-67')).toMatchObject({ status: 'pass' });
    writeFileSync(path.join(cwd, 'openapi.yaml'), openapi('1.0.0').replace('All routes}', 'Other routes}'));
    expect((await itemsOf(cwd)).get('R-67')).toMatchObject({
      status: 'fail',
      evidence: [{ where: 'catalog', says: 'The gateway has other content under this version.' }],
    });
  });

  it('is no error of the run where it cannot be read', async () => {
    const cwd = await waived();
    await run(cwd, 'publish', '--gateway', 'production');
    for (const file of readdirSync(path.join(cwd, 'catalog'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.yaml')) writeFileSync(path.join(cwd, 'catalog', file), 'a: [\n');
    const { code, out } = await run(cwd, 'ready', '--format', 'json');
    expect(code).toBeLessThan(2);
    expect((JSON.parse(out) as { items: Item[] }).items.find(({ id }) => id === 'R-67')?.status).toBe('unknown');
  });
});
