/** Only what is new: findings keep their identity through rewrites that mean the same, and an added violation is new. */

import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/lint/engine.ts';
import { identityOf, knownToBase } from '../../src/lint/ratchet.ts';
import { type Files, type Linted, lintFilesOf } from '../support/lint-text.ts';

function identities({ hits, tree }: Linted): ReturnType<typeof identityOf>[] {
  return hits.map(hit => identityOf(hit, hit.document === tree.root));
}

/** The findings of the head that the base has not. */
async function newHits(head: Files, base: Files): Promise<Hit[]> {
  const [ofHead, ofBase] = [await lintFilesOf(head), await lintFilesOf(base)];
  const known = knownToBase(identities(ofHead), identities(ofBase));
  return ofHead.hits.filter((_, index) => !known[index]);
}

async function newIds(head: Files | string, base: Files | string): Promise<string[]> {
  const files = (one: Files | string): Files => (typeof one === 'string' ? { 'openapi.yaml': one } : one);
  return (await newHits(files(head), files(base))).map(hit => hit.rule.id).sort();
}

const base = `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
servers:
  - url: http://api.gov.bc.ca/routes
  - url: https://api.gov.bc.ca/routes
paths:
  /routes:
    get:
      operationId: listRoutes
      responses:
        '200':
          description: The routes.
          content:
            application/json:
              schema: {type: object, properties: {grade: {type: string, enum: [a, a]}, length: {type: integer, example: long}}}
`;

describe('nothing is new', () => {
  it('where nothing changed, though there are findings', async () => {
    expect((await lintFilesOf({ 'a.yaml': base })).hits.length).toBeGreaterThan(10);
    expect(await newIds(base, base)).toEqual([]);
  });

  it('where lines moved and comments came', async () => {
    expect(await newIds(`# a comment\n\n${base.replaceAll('\npaths:', '\n\n\n# more\npaths:')}`, base)).toEqual([]);
  });

  it('where the document became JSON, with its keys in another order, under another name', async () => {
    const { tree } = await lintFilesOf({ 'a.yaml': base });
    expect(await newIds({ 'renamed.json': JSON.stringify(reversed(tree.root.data)) }, { 'old.yaml': base })).toEqual(
      [],
    );
  });

  it('where the items of an array changed places', async () => {
    const turned = base.replace(/( {2}- url: http:.*\n)( {2}- url: https:.*\n)/, '$2$1');
    expect(turned).not.toBe(base);
    expect(await newIds(turned, base)).toEqual([]);
  });

  it('where a schema became a component, of this file or of another', async () => {
    const schema = /schema: (\{.*\})/.exec(base)![1]!;
    const local = `${base.replace(schema, "{$ref: '#/components/schemas/Routes'}")}components: {schemas: {Routes: ${schema}}}\n`;
    // What is asked of shared schemas alone is new, as it should be.
    expect(await newIds(local, base)).toEqual(['bc-schema-description']);
    const files = {
      'openapi.yaml': base.replace(schema, "{$ref: 'schemas/routes.yaml'}"),
      'schemas/routes.yaml': schema,
    };
    const added = (await newIds(files, base)).filter(id => id !== 'referenced-file-schema');
    expect(added).toEqual([]);
  });

  it('where a violation was mended among several of one finding', async () => {
    const two = base.replace(
      'paths:\n',
      'paths:\n  /trails:\n    get: {responses: {}}\n  /peaks:\n    get: {responses: {}}\n',
    );
    const one = base.replace('paths:\n', 'paths:\n  /trails:\n    get: {responses: {}}\n');
    const grouped = (await lintFilesOf({ 'a.yaml': two })).hits.filter(hit => hit.related.length > 0);
    expect(grouped.map(hit => hit.rule.id)).toContain('bc-operation-id');
    expect(await newIds(one, two)).toEqual([]);
    expect(await newIds(base, two)).toEqual([]);
  });
});

describe('new is', () => {
  it('a second violation like the first', async () => {
    const second = base.replace('servers:\n', 'servers:\n  - url: http://other.gov.bc.ca/routes\n');
    const [hit, ...others] = await newHits({ 'a.yaml': second }, { 'a.yaml': base });
    expect(others).toEqual([]);
    // The one that came, not the one that moved down.
    expect([hit!.rule.id, hit!.path]).toEqual(['bc-https-only', ['servers', 0, 'url']]);
  });

  it('the second of two that are equal in every word', async () => {
    const twice = base.replace('servers:\n', 'servers:\n  - url: http://api.gov.bc.ca/routes\n');
    expect(await newIds(twice, base)).toEqual(['bc-https-only']);
    expect(await newIds(base, twice)).toEqual([]);
  });

  it('one more place of a finding that stands for several', async () => {
    const first = base.replace('paths:\n', 'paths:\n  /trails:\n    get: {responses: {}}\n');
    const second = first.replace('paths:\n', 'paths:\n  /peaks:\n    get: {responses: {}}\n');
    expect(await newIds(second, first)).toContain('bc-operation-id');
  });

  it('one more place, also beyond those that a finding names', async () => {
    const paths = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `  /routes${at}: {get: {responses: {default: {description: d}}}}\n`,
      ).join('');
    const document = (count: number): string =>
      `openapi: 3.0.3\ninfo: {title: a, version: 1.0.0}\npaths:\n${paths(count)}`;
    expect(await newIds(document(120), document(120))).toEqual([]);
    expect(await newIds(document(119), document(120))).toEqual([]);
    expect(await newIds(document(121), document(120))).toContain('bc-operation-id');
  });

  it('everything, where the base had nothing', async () => {
    const clean = 'openapi: 3.0.3\ninfo: {title: a, version: 1.0.0}\npaths: {}\n';
    const ids = await newIds(base, clean);
    expect(ids).toContain('bc-https-only');
    expect(ids).toContain('duplicated-entry-in-enum');
  });
});

const name = fc.constantFrom('routes', 'trails', 'peaks', 'getHuts');
const schema = fc.constantFrom<unknown>(
  { type: 'string', enum: ['a', 'a'] },
  { type: 'integer', example: 'no' },
  { type: 'array' },
  { type: 'object', properties: { a_b: { type: 'string' }, cD: { type: 'array' } } },
  { $ref: '#/components/schemas/Shared' },
);
const operation = fc.record(
  {
    operationId: name,
    tags: fc.constant(['x', 'x']),
    parameters: fc.constant([{ name: 'api_key', in: 'query', schema: { type: 'string' } }]),
    responses: fc.record({
      '200': fc.record({
        description: fc.constant('ok'),
        content: fc.record({ 'application/json': fc.record({ schema }) }),
      }),
    }),
  },
  { requiredKeys: ['responses'] },
);
const document = fc.record({
  openapi: fc.constantFrom('3.0.3', '3.1.0'),
  info: fc.constant({ title: 'Routes API', version: '1.0.0' }),
  servers: fc.array(
    fc.constantFrom({ url: 'http://a.gov.bc.ca' }, { url: 'https://b.gov.bc.ca/v1' }, { url: 'http://c.gov.bc.ca' }),
    { maxLength: 3 },
  ),
  paths: fc.dictionary(
    name.map(one => `/${one}`),
    fc.record({ get: operation, post: operation }, { requiredKeys: [] }),
    { maxKeys: 3 },
  ),
  components: fc.constant({ schemas: { Shared: { type: 'array' } } }),
});

describe('for any document', () => {
  it('nothing is new against itself, nor after rewrites that mean the same', async () => {
    await fc.assert(
      fc.asyncProperty(document, async data => {
        const text = JSON.stringify(data);
        expect(await newIds(text, text)).toEqual([]);
        expect(await newIds(dump(reversed(data), { indent: 4 }), text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('an added violation is new, the others are not', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.nat(), async (data, at) => {
        const servers: { url: string }[] = [...data.servers];
        servers.splice(at % (servers.length + 1), 0, { url: 'http://added.gov.bc.ca' });
        const added = await newIds(JSON.stringify({ ...data, servers }), JSON.stringify(data));
        expect(added).toContain('bc-https-only');
        const paths = { ...data.paths, '/added/{id}': { get: { responses: { '200': { description: 'ok' } } } } };
        expect(await newIds(JSON.stringify({ ...data, paths }), JSON.stringify(data))).toContain('path-params');
      }),
      { numRuns: 40 },
    );
  });
});

/** The same data with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
}
