/** Parts that both sides write alike are not walked: what stands outside of them and bears on them is still told. */
import { expect, it } from 'vitest';
import { changesBetween } from './support.ts';

type Json = Record<string, unknown>;

/** Two documents that differ in a summary at least, so that their operation is walked. */
function pairOf(base: Json, revision: Json = base, version: Json = { openapi: '3.0.3' }): [Json, Json] {
  const info = { title: 'a', version: '1.0.0' };
  const documents = [base, revision].map((one, index) => {
    const { path = '/a', operation = {}, ...rest } = one as { path?: string; operation?: Json };
    const get = { summary: `Version ${index}`, responses: { '200': { description: 'x' } }, ...operation };
    return { ...version, info, paths: { [path]: { get } }, ...rest };
  });
  return [documents[0]!, documents[1]!];
}

const ids = async (pair: [Json, Json]): Promise<string[]> => (await changesBetween(...pair)).map(({ id }) => id).sort();

const text = { schema: { type: 'string' } };
const summary = 'operation-text-changed';

it.each([
  ['nothing but the summary', pairOf({ operation: { parameters: [{ name: 'q', in: 'query', ...text }] } }), []],
  [
    'a new name for a parameter that nobody declares',
    pairOf({ path: '/a/{id}' }, { path: '/a/{key}' }),
    ['path-parameter-renamed'],
  ],
  [
    'another status of the same response',
    pairOf(
      { operation: { responses: { '2XX': { description: 'x' } } } },
      { operation: { responses: { '200': { description: 'x' } } } },
    ),
    ['response-status-narrowed'],
  ],
  [
    'another type of the same response in 2.0',
    pairOf(
      { operation: { produces: ['text/plain'], responses: { '200': { description: 'x', ...text } } } },
      { operation: { produces: ['text/html'], responses: { '200': { description: 'x', ...text } } } },
      { swagger: '2.0' },
    ),
    ['response-media-type-added', 'response-media-type-removed'],
  ],
  [
    'another schema behind the same reference',
    pairOf(
      {
        operation: { requestBody: { $ref: '#/components/requestBodies/B' } },
        components: { requestBodies: { B: { content: { 'application/json': { schema: { type: 'string' } } } } } },
      },
      {
        operation: { requestBody: { $ref: '#/components/requestBodies/B' } },
        components: { requestBodies: { B: { content: { 'application/json': { schema: { type: 'integer' } } } } } },
      },
    ),
    ['request-type-changed'],
  ],
])('tells %s', async (_, pair, expected) => {
  expect(await ids(pair)).toEqual([...expected, summary].sort());
});

it('tells a changed subtype that the discriminator of a part leads to', async () => {
  const pet = { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } };
  const cat = (type: string): Json => ({
    allOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'object', properties: { lives: { type } } }],
  });
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } };
  const operation = { responses: { '200': { description: 'x', content } } };
  const [base, revision] = ['string', 'integer'].map(type => ({
    operation,
    components: { schemas: { Pet: pet, Cat: cat(type) } },
  }));
  expect(await ids(pairOf(base!, revision!))).toContain('response-type-changed');
});
