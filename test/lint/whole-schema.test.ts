/** A schema that is another one with something added is read as one. */
import { expect, it } from 'vitest';
import { operations } from '../../src/lint/openapi.ts';
import { wholeSchema } from '../../src/lint/whole-schema.ts';
import { contextOf } from '../support/context.ts';

const schemas = {
  Name: { type: 'string', maxLength: 80, description: 'inner' },
  Ring: { allOf: [{ $ref: '#/components/schemas/Ring' }], title: 'Ring' },
};

function whole(schema: unknown, openapi = '3.1.0'): unknown {
  return wholeSchema(contextOf({ openapi, components: { schemas: { ...schemas, Asked: schema } } }), schema);
}

const name = { $ref: '#/components/schemas/Name' };

it('lets the outer word stand before the inner one', () => {
  expect(whole({ allOf: [name], maxLength: 5 })).toEqual({ type: 'string', maxLength: 5, description: 'inner' });
  expect(whole({ anyOf: [name, { type: 'null' }], description: 'outer' })).toEqual({
    type: 'string',
    maxLength: 80,
    description: 'outer',
  });
  expect(whole({ allOf: [{ oneOf: [name] }, { pattern: 'a' }] })).toMatchObject({ maxLength: 80, pattern: 'a' });
});

it('hears what stands beside a $ref from OpenAPI 3.1 on alone', () => {
  expect(whole({ ...name, maxLength: 5 })).toMatchObject({ type: 'string', maxLength: 5 });
  expect(whole({ ...name, maxLength: 5 }, '3.0.3')).toBe(schemas.Name);
});

it('gives a plain schema, the target of a plain reference and a choice of several back as they are', () => {
  const choice = { oneOf: [name, { type: 'integer' }] };
  for (const plain of [choice, { type: 'string' }, true, null, 7]) expect(whole(plain)).toBe(plain);
  expect(whole(name)).toBe(schemas.Name);
});

it('ends in a ring, and takes no __proto__', () => {
  expect(whole({ $ref: '#/components/schemas/Ring' })).toMatchObject({ title: 'Ring' });
  const hostile = whole({ allOf: [JSON.parse('{"__proto__": {"type": "string"}}'), { title: 'a' }] });
  expect(Object.keys(hostile as object)).toEqual(['title']);
  expect((hostile as { type?: unknown }).type).toBeUndefined();
});

it('operations have the descriptions that references bring along, where the version knows them', () => {
  const described = (openapi: string) => {
    const document = {
      openapi,
      components: {
        parameters: { P: { name: 'p', in: 'query', description: 'shared', schema: {} } },
        responses: { R: { description: 'shared' } },
      },
      paths: {
        '/a': {
          get: {
            parameters: [{ $ref: '#/components/parameters/P', description: 'own' }],
            responses: {
              200: { $ref: '#/components/responses/R', description: 'own' },
              400: { $ref: '#/components/responses/R' },
            },
          },
        },
      },
    };
    const [operation] = operations(contextOf(document));
    return [...operation!.parameters, ...operation!.responses].map(one => one.description);
  };
  expect(described('3.1.0')).toEqual(['own', 'own', 'shared']);
  expect(described('3.0.3')).toEqual(['shared', 'shared', 'shared']);
});
