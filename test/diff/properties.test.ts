/** What must hold for every pair of documents: no change between equals, none by a rewrite that means the same, and verdicts that mirror. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, it } from 'vitest';
import { diffTrees } from '../../src/diff/diff.ts';
import { rewrites } from './rewrites.ts';
import { changesBetween, policyOf, treeOf } from './support.ts';

/** A small document with most of what there is. */
const sample = {
  openapi: '3.0.3',
  info: { title: 'Routes API', version: '1.0.0' },
  servers: [{ url: 'https://api.gov.bc.ca/v1' }],
  security: [{ key: [] }],
  paths: {
    '/routes/{routeId}/stops': {
      parameters: [{ name: 'routeId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } }],
      get: {
        operationId: 'listStops',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 10 } },
          { name: 'kind', in: 'query', schema: { type: 'array', items: { type: 'string', enum: ['bus', 'tram'] } } },
        ],
        responses: {
          '200': {
            description: 'Stops',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Stops' } } },
          },
          default: {
            description: 'Problem',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        },
      },
      post: {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Stop' } } },
        },
        responses: {
          '201': { description: 'Made', headers: { Location: { required: true, schema: { type: 'string' } } } },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    schemas: {
      Stops: { type: 'array', items: { $ref: '#/components/schemas/Stop' } },
      Stop: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 50 },
          zone: { type: 'integer', nullable: true },
          next: { $ref: '#/components/schemas/Stop' },
          place: {
            oneOf: [{ type: 'string' }, { type: 'object', required: ['lat'], properties: { lat: { type: 'number' } } }],
          },
        },
      },
      Problem: { type: 'object', properties: { title: { type: 'string' } } },
    },
  },
};

it('is no change to be written in YAML', async () => {
  expect(await changesBetween(sample, dump(sample))).toEqual([]);
});

it('finds no change in any mixture of rewrites', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.values(rewrites)), { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      async (list, stream) => {
        const random = () => stream.next().value as number;
        const rewritten = list.reduce<Record<string, unknown>>((data, rewrite) => rewrite(data, random), sample);
        expect((await changesBetween(sample, rewritten)).filter(change => change.bump !== 'patch')).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});

/** Small schemas as people write them. */
const schema: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record(
      { type: fc.constant('string'), minLength: fc.nat(3), maxLength: fc.integer({ min: 3, max: 6 }) },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      { type: fc.constantFrom('integer', 'number'), minimum: fc.nat(5), maximum: fc.integer({ min: 5, max: 9 }) },
      { requiredKeys: ['type'] },
    ),
    fc.record({ enum: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 1, null), { minLength: 1 }) }),
    fc.record(
      { type: fc.constant('array'), items: tie('schema'), maxItems: fc.nat(3) },
      { requiredKeys: ['type', 'items'] },
    ),
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { maxKeys: 2 }),
        required: fc.uniqueArray(fc.constantFrom('a', 'b')),
        additionalProperties: fc.boolean(),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
  ),
})).schema;

const withRequest = (body: unknown) => ({
  openapi: '3.1.0',
  info: { title: 'a', version: '1.0.0' },
  paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema: body } } } } } },
});
const withResponse = (body: unknown) => ({
  openapi: '3.1.0',
  info: { title: 'a', version: '1.0.0' },
  paths: { '/a': { post: { responses: { '200': { content: { 'application/json': { schema: body } } } } } } },
});

it('mirrors: what a value set loses breaks requests, and coming back it breaks responses', async () => {
  await fc.assert(
    fc.asyncProperty(schema, schema, async (one, other) => {
      const shown = (changes: Awaited<ReturnType<typeof changesBetween>>) =>
        changes.some(change => change.breaking && change.proof === 'witness');
      const narrowed = shown(await changesBetween(withRequest(one), withRequest(other)));
      const widened = shown(await changesBetween(withResponse(other), withResponse(one)));
      // An added property is passed over in responses, though a closed object rules it out.
      if (widened) expect(narrowed).toBe(true);
    }),
    { numRuns: 120 },
  );
});

it('survives whatever stands in a document, on both sides', async () => {
  const junk = fc.jsonValue({ maxDepth: 3 });
  const place = fc.constantFrom(
    ['paths'],
    ['paths', '/routes/{routeId}/stops'],
    ['paths', '/routes/{routeId}/stops', 'get'],
    ['paths', '/routes/{routeId}/stops', 'get', 'parameters'],
    ['paths', '/routes/{routeId}/stops', 'post', 'requestBody'],
    ['components'],
    ['components', 'schemas', 'Stop'],
    ['components', 'schemas', 'Stop', 'properties'],
    ['components', 'securitySchemes'],
    ['servers'],
    ['security'],
    ['info'],
    ['info', 'version'],
    ['webhooks'],
    ['tags'],
  );
  await fc.assert(
    fc.asyncProperty(place, junk, async (path, value) => {
      const broken = structuredClone(sample) as Record<string, unknown>;
      const parent = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, broken);
      parent[path.at(-1)!] = value;
      await changesBetween(sample, broken);
      await changesBetween(broken, sample);
      expect(await changesBetween(broken, broken)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

it('says the same twice', async () => {
  const base = await treeOf(sample);
  const revision = await treeOf(withRequest({ type: 'string' }));
  const once = diffTrees({ base, revision }, policyOf());
  expect(diffTrees({ base, revision }, policyOf())).toEqual(once);
});
