/** What a commit wants: digests by content, documents of several files, plans, and every mistake with its place. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { Spaces } from '../../src/document/operands.ts';
import { type Desired, loadDesired } from '../../src/gateway/desired.ts';
import { canonicalJson, digestOf } from '../../src/gateway/digest.ts';
import type { Plan } from '../../src/gateway/model.ts';
import { planNarrowings } from '../../src/gateway/narrowing.ts';
import { folderWith, refusalOf } from '../support/documents.ts';
import { productOf, routes, trails } from './products.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function load(files: Record<string, string>, names?: string[]): Promise<Desired> {
  folder = folderWith({ '.git/HEAD': '', ...files });
  const config = readConfig(new TextEncoder().encode(files['specgate.yaml']), 'specgate.yaml', folder);
  const spaces = new Spaces(folder);
  const originOf = (file: string): ReturnType<Spaces['onDisk']> => spaces.onDisk(path.join(folder, file));
  return loadDesired({ config, names, limits: defaultLimits, commit: undefined, originOf });
}

const config = `apis: {routes: {file: a/openapi.yaml}}
products: {climbon: {version: 1.0.0, apis: [routes], plans: {gold: {}}}}
`;
const document =
  "openapi: 3.0.3\ninfo: {title: R, version: 1.2.3}\npaths: {/routes: {get: {responses: {'200': {description: OK}}}}}\n";

describe('loadDesired', () => {
  it('has the version of an API from its document, and defaults for the rest', async () => {
    const { products } = await load({ 'specgate.yaml': config, 'a/openapi.yaml': document });
    expect(products).toMatchObject([
      {
        name: 'climbon',
        title: 'climbon',
        plans: [{ name: 'gold', title: 'gold', needsApproval: false }],
        visibility: { view: 'public', subscribe: 'authenticated' },
        apis: [{ name: 'routes', version: '1.2.3', file: expect.stringMatching(/a\/openapi\.yaml$/) }],
      },
    ]);
    expect(products[0]?.plans[0]).not.toHaveProperty('rateLimit');
  });

  it('has one digest for one content, however it is written', async () => {
    const first = (await load({ 'specgate.yaml': config, 'a/openapi.yaml': document })).products[0]!;
    rmSync(folder, { recursive: true });
    const json = JSON.stringify({
      paths: { '/routes': { get: { responses: { 200: { description: 'OK' } } } } },
      info: { version: '1.2.3', title: 'R' },
      openapi: '3.0.3',
    });
    const second = (await load({ 'specgate.yaml': config, 'a/openapi.yaml': `# a comment\n${json}` })).products[0]!;
    expect([second.digest, second.apis[0]?.digest]).toEqual([first.digest, first.apis[0]?.digest]);
    rmSync(folder, { recursive: true });
    const dated = config.replace('apis: [routes]', 'apis: [routes], notice: 90 days');
    const third = (await load({ 'specgate.yaml': dated, 'a/openapi.yaml': document })).products[0]!;
    // How long a deprecated version works is no part of it.
    expect(third.digest).toBe(first.digest);
  });

  it.each([
    ['title: Climb', 'apis: [routes], title: Climb'],
    ['a plan', 'apis: [routes], visibility: {view: authenticated}'],
  ])('has another digest for another %s', async (_, text) => {
    const first = (await load({ 'specgate.yaml': config, 'a/openapi.yaml': document })).products[0]!;
    rmSync(folder, { recursive: true });
    const other = await load({ 'specgate.yaml': config.replace('apis: [routes]', text), 'a/openapi.yaml': document });
    expect(other.products[0]?.digest).not.toBe(first.digest);
    expect(other.products[0]?.apis[0]?.digest).toBe(first.apis[0]?.digest);
  });

  it('bundles what a document refers to, and its digest follows', async () => {
    const split = document.replace("{'200': {description: OK}}", "{'200': {$ref: '../shared.yaml#/ok'}}");
    const files = { 'specgate.yaml': config, 'a/openapi.yaml': split };
    const first = (await load({ ...files, 'shared.yaml': 'ok: {description: OK}\n' })).products[0]!.apis[0]!;
    expect([...first.tree!.documents.values()].map(({ file }) => path.basename(file))).toContain('shared.yaml');
    expect(JSON.stringify(first.bundled)).not.toContain('shared.yaml');
    rmSync(folder, { recursive: true });
    const second = (await load({ ...files, 'shared.yaml': 'ok: {description: Fine}\n' })).products[0]!.apis[0]!;
    expect(second.digest).not.toBe(first.digest);
  });

  it('reads the documents of the products that are asked for alone', async () => {
    const two = `apis: {routes: {file: a/openapi.yaml}, trails: {file: gone.yaml}}
products:
  climbon: {version: 1.0.0, apis: [routes], plans: {gold: {}}}
  hiking: {version: 1.0.0, apis: [trails], plans: {gold: {}}}
`;
    const { products } = await load({ 'specgate.yaml': two, 'a/openapi.yaml': document }, ['climbon']);
    expect(products.map(({ name }) => name)).toEqual(['climbon']);
  });

  it('reads rate limits as people write them', async () => {
    const limits = ['1000/1hour', '10/minute', '5/30seconds', 'unlimited'];
    const plans = limits.map((limit, index) => `p${index}: {rate-limit: ${limit}}`).join(', ');
    const { products } = await load({ 'specgate.yaml': config.replace('gold: {}', plans), 'a/openapi.yaml': document });
    expect(products[0]?.plans.map(({ rateLimit }) => rateLimit)).toEqual([
      { count: 1000, every: 1, unit: 'hour' },
      { count: 10, every: 1, unit: 'minute' },
      { count: 5, every: 30, unit: 'second' },
      undefined,
    ]);
  });

  it.each([
    [
      'the document twice',
      document.replace('title: R', 'title: R, title: S'),
      'openapi.yaml:2:18: The key "title" stands twice',
    ],
    ['no version', document.replace(', version: 1.2.3', ''), 'openapi.yaml:2:1: The document needs an info.version'],
    ['no OpenAPI', 'a: 1\n', 'This is not an OpenAPI document'],
    ['a lost reference', document.replace('{description: OK}', "{$ref: '#/gone'}"), 'leads nowhere'],
  ])('refuses %s', async (_, text, says) => {
    expect(await refusalOf(load({ 'specgate.yaml': config, 'a/openapi.yaml': text }))).toContain(says);
  });

  it('refuses an API that is named twice', async () => {
    const twice = config.replace('[routes]', '[routes, routes]');
    expect(await refusalOf(load({ 'specgate.yaml': twice, 'a/openapi.yaml': document }))).toContain(
      'names the API routes twice',
    );
  });
});

describe('digests', () => {
  it('go by what data says', () => {
    expect(
      canonicalJson({
        b: [1, null],
        a: new Map([
          ['y', undefined],
          ['x', { d: 1, c: '"' }],
        ]),
      }),
    ).toBe('{"a":{"x":{"c":"\\"","d":1}},"b":[1,null]}');
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});

describe('what a plan opens', () => {
  const plan = (apis?: Plan['apis']): Plan => ({
    name: 'gold',
    title: 'Gold',
    needsApproval: false,
    ...(apis && { apis }),
  });
  const product = (apis?: Plan['apis']): Parameters<typeof planNarrowings>[0] => ({
    ...productOf({ name: 'climbon', version: '1.0.0', plans: [plan(apis)], apis: [routes('1.0.0'), trails('1.0.0')] }),
    state: 'published',
  });
  const [get, post] = ['GET', 'POST'].map(method => ({ method, path: '/routes' })) as [
    { method: string; path: string },
    { method: string; path: string },
  ];

  const opens = (apis: Record<string, 'all' | readonly { method: string; path: string }[]>): Plan['apis'] =>
    new Map(Object.entries(apis));

  it.each<[string, Plan['apis'], Plan['apis'], string[]]>([
    ['all', undefined, undefined, []],
    ['more', opens({ routes: [get] }), opens({ routes: [get, post] }), []],
    ['all of one that was all', undefined, opens({ routes: 'all', trails: 'all' }), []],
    ['less of one', undefined, opens({ routes: [get], trails: 'all' }), ['operations of the API routes']],
    ['one API less', undefined, opens({ routes: 'all' }), ['the API trails']],
    ['another operation', opens({ routes: [get, post] }), opens({ routes: [get] }), ['POST /routes']],
  ])('may become %s', (_, before, after, lost) => {
    const says = planNarrowings(product(before), product(after));
    expect(says).toHaveLength(lost.length);
    for (const [index, text] of lost.entries()) expect(says[index]).toContain(text);
  });
});
