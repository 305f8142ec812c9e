/** What messages and witnesses show: data quoted, and the telling members first. */
import { expect, it } from 'vitest';
import { bodyOf, changesBetween } from './support.ts';

const document = (schema: object) => ({
  openapi: '3.1.0',
  info: { title: 'Routes API', version: '1.0.0' },
  paths: {
    '/routes': {
      post: {
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: { default: { description: 'x' } },
      },
    },
  },
});
async function only(base: object, revision: object) {
  const changes = await changesBetween(document(base), document(revision));
  expect(changes).toHaveLength(1);
  return changes[0]!;
}

it.each([
  [{ enum: ['now', 'later'] }, { enum: ['now'] }, 'the request body may not be "later" any more'],
  [{ enum: [1, 2] }, { enum: [1] }, 'the request body may not be 2 any more'],
  [
    { type: 'string', default: 'now' },
    { type: 'string', default: '' },
    'the default of the request body changed from "now" to ""',
  ],
  [{ type: 'string' }, { type: 'string', format: 'uuid' }, 'the request body must be of the format uuid now'],
  [
    { type: 'string', maxLength: 9 },
    { type: 'string', maxLength: 8 },
    'maxLength of the request body went down from 9 to 8',
  ],
])('%j to %j: data is quoted, words of schemas are not', async (base, revision, message) => {
  expect((await only(base, revision)).message).toBe(message);
});

it('shows first what the change is about', async () => {
  const schema = (maxLength: number) => ({
    type: 'object',
    required: ['a', 'b', 'list'],
    properties: {
      a: { type: 'string' },
      b: { type: 'string' },
      list: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['c', 'd'],
          properties: { c: { type: 'string' }, d: { type: 'string', maxLength } },
        },
      },
    },
  });
  const { witness } = await only(schema(9), schema(3));
  const instance = witness?.instance as { list: { d: string }[] };
  expect(Object.keys(instance)[0]).toBe('list');
  expect(Object.keys(instance.list[0]!)[0]).toBe('d');
  expect(instance.list[0]!.d.length).toBeGreaterThan(3);
});

it('names a branch by its title, or by its place', async () => {
  const member = (name: string, title?: string) => ({
    ...(title !== undefined && { title }),
    type: 'object',
    required: [name],
    additionalProperties: false,
    properties: { [name]: {} },
  });
  const [bus, tram, ferry] = [member('a', 'Bus'), member('b'), member('c', 'Ferry')];
  expect((await only({ oneOf: [bus, tram] }, { oneOf: [bus, tram, ferry] })).message).toBe(
    'the request body may fit a further branch of oneOf now (Ferry)',
  );
  expect((await only({ oneOf: [bus, tram, ferry] }, { oneOf: [bus, ferry] })).message).toBe(
    'a branch of oneOf of the request body is gone (number 2)',
  );
});

it('tells each scope and each way in once', async () => {
  const secured = (security: object[]) => ({
    openapi: '3.0.3',
    info: { title: 'Routes API', version: '1.0.0' },
    paths: { '/routes': { get: { security, responses: { default: { description: 'x' } } } } },
    components: {
      securitySchemes: Object.fromEntries(
        ['one', 'two'].map(name => [
          name,
          {
            type: 'oauth2',
            flows: { clientCredentials: { tokenUrl: `https://${name}.example`, scopes: { read: 'R', all: 'A' } } },
          },
        ]),
      ),
    },
  });
  const both = (scope: string) => ({ one: [scope], two: [scope] });
  const [scope] = await changesBetween(secured([both('read'), both('all')]), secured([both('all')]));
  expect(scope?.message).toBe('the scope all is asked for now where read was enough');
  const [way] = await changesBetween(
    secured([{ two: [] }, { one: ['read'] }, { one: ['all'] }]),
    secured([{ one: ['read'] }, { one: ['all'] }]),
  );
  expect(way?.message).toBe('two is no longer accepted; now one is asked for');
});

it('a special JSON where JSON came warns those who ask for it by name; a member of a range does not', async () => {
  const answer = (type: string) => bodyOf({ type: 'object' }, { sender: 'api', type });
  const [special] = await changesBetween(answer('application/json'), answer('application/hal+json'));
  expect(special).toMatchObject({
    level: 'warning',
    breaking: false,
    message:
      'the content type application/json became application/hal+json; clients that ask for application/json by name may get a 406',
  });
  const [member] = await changesBetween(answer('application/*'), answer('application/json'));
  expect(member).toMatchObject({ level: 'info', message: 'the content type application/* became application/json' });
});

it('stands where a constant is written', async () => {
  const found = await only({ type: 'string', const: 'now' }, { type: 'string', const: 'later' });
  expect(found.pointer).toMatch(/\/schema\/const$/);
  const listed = await only({ type: 'string', const: 'now' }, { type: 'string', enum: ['now', 'later'] });
  expect(listed.pointer).toMatch(/\/schema\/enum$/);
});
