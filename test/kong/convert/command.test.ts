/** `specgate convert kong`: flags, formats and errors at the command line. */
import { rmSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli.ts';
import { folderWith } from '../../support/documents.ts';
import { fakeIo } from '../../support/io.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const document = `openapi: 3.0.3
info: {title: Orders, version: 1.0.0}
paths:
  /orders: {get: {description: "x: on"}}
`;

async function run(text: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const cwd = folderWith({ 'api.yaml': text, 'parts.yaml': 'get: {operationId: shared}' });
  folders.push(cwd);
  const io = fakeIo({ cwd, stdin: text });
  const code = await main(['convert', ...args], io);
  return { code, out: io.out(), err: io.err() };
}

describe('specgate convert', () => {
  it('prints YAML, or JSON of the same', async () => {
    const yaml = await run(document, 'kong', 'api.yaml');
    const json = await run(document, 'kong', 'api.yaml', '--format', 'json');
    expect([yaml.code, json.code, yaml.err, json.err]).toEqual([0, 0, '', '']);
    expect(yaml.out).toMatch(/^_format_version: "?'?3\.0/);
    expect(load(yaml.out)).toEqual(JSON.parse(json.out));
  });

  it('knows the flags of openapi2kong', async () => {
    const { out } = await run(
      document,
      'kong',
      '-',
      '--select-tag',
      'a,b',
      '--select-tag',
      'c',
      '--no-id',
      '--format',
      'json',
    );
    const [service] = (JSON.parse(out) as { services: Record<string, unknown>[] }).services;
    expect(service).toMatchObject({ name: 'orders', tags: ['a', 'b', 'c'] });
    expect(service).not.toHaveProperty('id');
    const inso = await run(document, 'kong', 'api.yaml', '--inso-compatible', '--format', 'json');
    expect(inso.out).toContain('"Orders-orders-get"');
    expect(inso.out).not.toContain('"id"');
  });

  it('tells on the side what Kong will refuse, and is equal to openapi2kong all the same', async () => {
    const twins = document.replace('{get: {', '{get: {operationId: a, ').concat('  /more: {get: {operationId: A}}\n');
    const { code, out, err } = await run(twins, 'kong', 'api.yaml');
    expect([code, out.match(/name: orders_a$/gm)?.length]).toEqual([0, 2]);
    expect(err).toMatch(/^specgate: api\.yaml:\d+:\d+: GET \/orders and GET \/more .*the same name at the gateway/);
    expect((await run(twins, 'kong', 'api.yaml', '--quiet')).err).toBe('');
  });

  it('follows references to other files', async () => {
    const { out } = await run('openapi: 3.0.3\ninfo: {title: O}\npaths: {/a: {$ref: parts.yaml}}', 'kong', 'api.yaml');
    expect(out).toContain('o_shared');
  });

  it.each([
    [['tyk', 'api.yaml'], document, 'specgate converts to kong; "tyk" is unknown.'],
    [['kong', 'none.yaml'], document, 'none.yaml: There is no such file.'],
    [['kong', '.'], document, 'takes one document'],
    [['kong', 'https://example.com/a.yaml'], document, 'from the network'],
    [['kong', 'api.yaml'], 'openapi: 3.0.3\nopenapi: 3.0.3\n', 'api.yaml:2:1: The key "openapi" stands twice'],
    [['kong', 'api.yaml'], 'openapi: 3.0.3\npaths: {/a: {$ref: none.yaml}}', 'api.yaml:2:'],
    [['kong', 'api.yaml'], 'swagger: "2.0"\npaths: {}', 'api.yaml:1:1: Kong configuration is made of OpenAPI 3.0'],
  ])('refuses %j', async (args, text, expected) => {
    const { code, out, err } = await run(text, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
