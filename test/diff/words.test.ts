/** Words, extensions and promises that no message depends on: whichever object of a document holds them, the change is told. */
import { expect, it } from 'vitest';
import { bodyOf, bumpBetween } from './support.ts';

const text = { type: 'string' };
const responses = { '200': { description: 'x' } };
const info = { title: 'a', version: '1.0.0' };
const api = (operation: object, rest: object = {}) => ({
  openapi: '3.0.3',
  info,
  paths: { '/a': { post: { responses, ...operation } } },
  ...rest,
});
const property = (a: object) => bodyOf({ type: 'object', properties: { a: { type: 'string', ...a } } });
const form = (encoding: object, type = 'multipart/form-data') =>
  api({
    requestBody: {
      content: { [type]: { schema: { type: 'object', properties: { f: text } }, encoding: { f: encoding } } },
    },
  });
const login = (flows: object) =>
  api({ security: [{ login: ['r'] }] }, { components: { securitySchemes: { login: { type: 'oauth2', flows } } } });
const flow = { tokenUrl: 'https://login.gov.bc.ca', scopes: { r: 'Read' } };
const server = (v: object) =>
  api({}, { servers: [{ url: 'https://{v}.gov.bc.ca', variables: { v: { default: 'a', ...v } } }] });
const swagger = (parameter: object) => ({
  swagger: '2.0',
  info,
  paths: { '/a': { post: { parameters: [{ name: 'p', ...parameter }], responses } } },
});
const header = (x: object) =>
  api({ responses: { '200': { description: 'x', headers: { X: { schema: text, ...x } } } } });
const example = (examples: object, value: string) =>
  api(
    { responses: { '200': { description: 'x', content: { 'application/json': { schema: text, examples } } } } },
    { components: { examples: { E: { value } } } },
  );
const until = (day?: string, deprecated = true) => ({
  ...(deprecated && { deprecated }),
  ...(day !== undefined && { 'x-sunset': day }),
});
const [may, june] = ['2999-05-31', '2999-06-30'];

it.each<[string, object, object, string]>([
  ['an extension of paths', api({}), { ...api({}), paths: { ...api({}).paths, 'x-p': 1 } }, 'patch'],
  ['an extension of components', api({}), api({}, { components: { 'x-c': 1 } }), 'patch'],
  ['an extension of responses', api({}), api({ responses: { ...responses, 'x-r': 1 } }), 'patch'],
  ['an extension of a callback', api({ callbacks: { c: {} } }), api({ callbacks: { c: { 'x-c': 1 } } }), 'patch'],
  ['an extension of flows', login({ clientCredentials: flow }), login({ clientCredentials: flow, 'x-f': 1 }), 'patch'],
  [
    'an extension of a flow',
    login({ clientCredentials: flow }),
    login({ clientCredentials: { ...flow, 'x-f': 1 } }),
    'patch',
  ],
  ['an extension of a variable', server({}), server({ 'x-v': 1 }), 'patch'],
  ['an extension of an encoding', form({}), form({ 'x-e': 1 }), 'patch'],
  [
    'the description of a header in an encoding',
    form({ headers: { X: { schema: text } } }),
    form({ headers: { X: { schema: text, description: 'y' } } }),
    'patch',
  ],
  ['the description of a body of 2.0', swagger({ in: 'body' }), swagger({ in: 'body', description: 'y' }), 'patch'],
  [
    'the description of a field of 2.0',
    swagger({ in: 'formData', ...text }),
    swagger({ in: 'formData', ...text, description: 'y' }),
    'patch',
  ],
  ['a comment', property({}), property({ $comment: 'y' }), 'patch'],
  ['x-nullable, which 3.0 does not know', property({}), property({ 'x-nullable': true }), 'patch'],
  [
    'an example behind a reference',
    example({ e: { $ref: '#/components/examples/E' } }, 'a'),
    example({ e: { $ref: '#/components/examples/E' } }, 'b'),
    'patch',
  ],
  [
    'an example put behind a reference',
    example({ e: { value: 'a' } }, 'a'),
    example({ e: { $ref: '#/components/examples/E' } }, 'a'),
    'none',
  ],
  ['an example that got a name', header({ example: 'a' }), header({ examples: { one: { value: 'a' } } }), 'none'],
  [
    'an example that got a name and words',
    header({ example: 'a' }),
    header({ examples: { one: { value: 'a', summary: 'y' } } }),
    'patch',
  ],
  ['another example that got a name', header({ example: 'a' }), header({ examples: { one: { value: 'b' } } }), 'patch'],
  ['a sunset of what is not deprecated', api({}), api(until(may, false)), 'patch'],
  ['a sunset of a property that is not deprecated', property({}), property(until(may, false)), 'patch'],
  ['a first sunset', api(until()), api(until(may)), 'minor'],
  ['a first sunset of a property', property(until()), property(until(may)), 'minor'],
  ['a later sunset of a property', property(until(may)), property(until(june)), 'minor'],
  [
    'an unknown stability for another',
    property({ 'x-stability-level': 'a' }),
    property({ 'x-stability-level': 'b' }),
    'patch',
  ],
  ['a header that is deprecated no longer', header({ deprecated: true }), header({}), 'minor'],
  ['an extension of a header that elsewhere is a promise', header({}), header({ 'x-sunset': may }), 'patch'],
])('%s', async (_what, base, revision, bump) => {
  expect(await bumpBetween(base, revision)).toBe(bump);
  expect(await bumpBetween(revision, base)).toBe(bump);
});

it.each<[string, object, object, string, string]>([
  [
    'form',
    form({}, 'application/x-www-form-urlencoded'),
    form({ allowReserved: true }, 'application/x-www-form-urlencoded'),
    'minor',
    'major',
  ],
  ['multipart, where it says nothing', form({}), form({ allowReserved: true }), 'none', 'none'],
])('reserved characters in a %s', async (_what, base, revision, there, back) => {
  expect([await bumpBetween(base, revision), await bumpBetween(revision, base)]).toEqual([there, back]);
});

it('tells how the lists in a form of 2.0 are written', async () => {
  const list = (rest: object) => swagger({ in: 'formData', type: 'array', items: text, ...rest });
  expect(await bumpBetween(list({}), list({ collectionFormat: 'csv' }))).toBe('none');
  expect(await bumpBetween(list({}), list({ collectionFormat: 'multi' }))).toBe('major');
});

it.each<[string, string, string, string]>([
  ['another version', 'application/json; version=1', 'application/json; version=2', 'major'],
  ['another character set', 'text/plain; charset=utf-8', 'text/plain; charset=utf-16', 'major'],
  ['a character set where none was named', 'text/plain', 'text/plain; charset=utf-8', 'minor'],
  ['parameters in another order', 'text/plain; a=1; b=2', 'text/plain;b=2;a=1', 'none'],
])('reads the parameters of a content type: %s', async (_what, base, revision, bump) => {
  expect(await bumpBetween(bodyOf(text, { type: base }), bodyOf(text, { type: revision }))).toBe(bump);
});
