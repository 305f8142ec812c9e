/** What consumers have now, beside the comparison with the base: shown where a gateway can be read, and no part of the verdict. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { fakeIo } from '../support/io.ts';
import { allWaived, branch, check, commit, config, onlyHttps, openapi, repository, write } from './support.ts';

const more = `products:
  climbon: {version: 1.0.0, apis: [routes], plans: {gold: {title: Gold}}}
gateways:
  production: {type: files, path: catalog}
`;

/** Version 1.0.0 is published; since then the main branch has lost an operation, and the branch changes a word. */
async function repositoryBehind(): Promise<string> {
  const cwd = repository({
    'specgate.yaml': config({ routes: 'openapi.yaml' }, more),
    'rules.yaml': onlyHttps,
    '.specgate/attestations.yaml': allWaived,
    'openapi.yaml': openapi('1.0.0'),
  });
  const io = fakeIo({ cwd });
  expect(`${await main(['publish', '--gateway', 'production', '--quiet'], io)} ${io.err()}`).toBe('0 ');
  commit(cwd, { 'openapi.yaml': openapi('2.0.0', ['routes']) });
  branch(cwd, 'base');
  write(cwd, { 'openapi.yaml': openapi('2.0.1', ['routes']).replace('Fine.', 'All is fine.') });
  return cwd;
}

describe('what a gateway has published', () => {
  it('is compared, shown in every report for people, and decides nothing', async () => {
    const cwd = await repositoryBehind();
    const { code, report } = await check(cwd, ['--base=base']);
    const [api] = report!.apis;
    expect(code).toBe(0);
    expect(api!.published).toMatchObject({
      gateway: 'production',
      diff: { breaking: true, requiredBump: 'major', version: { base: '1.0.0', revision: '2.0.1', ok: true } },
    });
    const stylish = (await check(cwd, ['--base=base', '--format=stylish'])).out;
    expect(stylish).toContain('✓ published   2 changes: 1 breaking, 0 minor, 1 patch since 1.0.0 at production');
    expect(stylish).toContain('GET /trails');
    const markdown = (await check(cwd, ['--base=base', '--format=markdown'])).out;
    expect(markdown).toContain('| Since published |');
    expect(markdown).toContain('<summary>Breaking for what is published (1)</summary>');
    const html = (await check(cwd, ['--base=base', '--format=html'])).out;
    expect(html).toContain('<h3>Breaking for what is published (1)</h3>');
  });

  it('comes through merge-reports', async () => {
    const cwd = await repositoryBehind();
    const { out, report } = await check(cwd, ['--base=base', '--shard=1/1']);
    write(cwd, { 'reports/1.json': out });
    const io = fakeIo({ cwd });
    expect(await main(['merge-reports', 'reports/1.json', '--format=json'], io)).toBe(0);
    const { errors: _, ...published } = report!.apis[0]!.published!.diff;
    expect(JSON.parse(io.out()).apis[0].published.diff).toMatchObject(published);
  });

  it('is none for an API of no product, or that was never published', async () => {
    const cwd = repository({
      'specgate.yaml': config({ routes: 'openapi.yaml' }, more),
      'rules.yaml': onlyHttps,
      '.specgate/attestations.yaml': allWaived,
      'openapi.yaml': openapi(),
    });
    branch(cwd, 'base');
    write(cwd, { 'openapi.yaml': openapi('1.1.0', ['routes', 'trails', 'huts']) });
    const { report } = await check(cwd, ['--base=base']);
    expect(report!.apis[0]!.published).toBeNull();
    expect(report!.notes.filter(note => note.includes('has published'))).toEqual([]);
  });
});
