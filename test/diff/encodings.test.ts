/** The encoding of the parts of forms: content types, styles, and the headers of a part, which are judged like parameters and headers. */
import { describe, expect, it } from 'vitest';
import { bumpBetween, changesBetween } from './support.ts';

const properties = {
  file: { type: 'string', format: 'binary' },
  note: { type: 'string' },
  tags: { type: 'array', items: { type: 'string' } },
};
interface Shape {
  type?: string;
  openapi?: string;
  fields?: object;
}

function form(encoding: object, sender: 'client' | 'api', shape: Shape = {}): object {
  const { type = 'multipart/form-data', openapi = '3.0.3', fields = properties } = shape;
  const content = { [type]: { schema: { type: 'object', properties: fields }, encoding } };
  const operation =
    sender === 'client'
      ? { requestBody: { content }, responses: {} }
      : { responses: { 200: { description: 'x', content } } };
  return { openapi, info: { title: 'a', version: '1.0.0' }, paths: { '/a': { post: operation } } };
}

const rate = { schema: { type: 'integer' } };
const bounded = { schema: { type: 'integer', minimum: 1 } };
const text = { schema: { type: 'string' } };
const listed = { schema: { type: 'array', items: { type: 'string' } } };
const object = { schema: { type: 'object', properties: { a: { type: 'string' } } } };
const must = (header: object) => ({ ...header, required: true });

describe('headers of a part', () => {
  it.each<[what: string, base: object, revision: object, request: string, response: string]>([
    ['a possible one comes', {}, { 'X-Rate': rate }, 'minor', 'minor'],
    ['a required one comes', {}, { 'X-Rate': must(rate) }, 'major', 'minor'],
    ['a possible one goes', { 'X-Rate': rate }, {}, 'major', 'major'],
    ['a required one goes', { 'X-Rate': must(rate) }, {}, 'major', 'major'],
    ['one becomes required', { 'X-Rate': rate }, { 'X-Rate': must(rate) }, 'major', 'minor'],
    ['one becomes optional', { 'X-Rate': must(rate) }, { 'X-Rate': rate }, 'minor', 'major'],
    ['the schema gets narrower', { 'X-Rate': rate }, { 'X-Rate': bounded }, 'major', 'minor'],
    ['the schema gets wider', { 'X-Rate': bounded }, { 'X-Rate': rate }, 'minor', 'major'],
    ['numbers become texts', { 'X-Rate': rate }, { 'X-Rate': text }, 'minor', 'major'],
    ['another case', { 'X-Rate': rate }, { 'x-rate': rate }, 'none', 'none'],
    ['another name', { 'X-Rate': rate }, { 'X-Speed': rate }, 'major', 'major'],
    [
      'a list exploded, which is written alike',
      { 'X-L': listed },
      { 'X-L': { ...listed, explode: true } },
      'none',
      'none',
    ],
    ['an object exploded', { 'X-O': object }, { 'X-O': { ...object, explode: true } }, 'major', 'major'],
    ['deprecated', { 'X-Rate': rate }, { 'X-Rate': { ...rate, deprecated: true } }, 'minor', 'minor'],
    ['described', { 'X-Rate': rate }, { 'X-Rate': { ...rate, description: 'x' } }, 'patch', 'patch'],
    ['Content-Type, which is ignored', {}, { 'Content-Type': must(text) }, 'none', 'none'],
  ])('%s', async (_what, before, after, request, response) => {
    const ask = (sender: 'client' | 'api') =>
      bumpBetween(form({ file: { headers: before } }, sender), form({ file: { headers: after } }, sender));
    expect([await ask('client'), await ask('api')]).toEqual([request, response]);
  });

  it('stand where they are written, behind references too', async () => {
    const headers = { headers: { 'X-Rate': { $ref: '#/components/headers/Rate' } } };
    const document = (header: object) => ({
      ...form({ file: headers }, 'client'),
      components: { headers: { Rate: header } },
    });
    const [change] = await changesBetween(document(rate), document(must(rate)));
    expect(change).toMatchObject({
      id: 'request-encoding-changed',
      message: 'the header X-Rate of the part file is required now',
      pointer: '/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/file/headers/X-Rate',
    });
  });

  it('are ignored outside of multipart messages', async () => {
    const shape = { type: 'application/x-www-form-urlencoded' };
    const after = form({ note: { headers: { 'X-Rate': must(rate) } } }, 'client', shape);
    expect(await bumpBetween(form({}, 'client', shape), after)).toBe('none');
  });
});

describe('the rest of an encoding', () => {
  const names = { type: 'application/x-www-form-urlencoded' };
  it.each<[what: string, base: object, revision: object, expected: string, shape?: Shape]>([
    [
      'types in another order',
      { file: { contentType: 'image/png, image/gif' } },
      { file: { contentType: 'image/gif,image/png' } },
      'none',
    ],
    ['case of a type', { file: { contentType: 'image/png' } }, { file: { contentType: 'Image/PNG' } }, 'none'],
    [
      'a character set that is named',
      { note: { contentType: 'text/plain' } },
      { note: { contentType: 'text/plain; charset=utf-8' } },
      'minor',
    ],
    [
      'another character set',
      { note: { contentType: 'text/plain; charset=utf-8' } },
      { note: { contentType: 'text/plain; charset=latin1' } },
      'major',
    ],
    ['explode of a plain value', {}, { note: { explode: false } }, 'none', names],
    ['explode of a list', {}, { tags: { explode: false } }, 'major', names],
    ['a style in a multipart message of 3.0, which is ignored', { tags: { explode: false } }, {}, 'none'],
    ['a style in a multipart message of 3.1', { tags: { explode: false } }, {}, 'major', { openapi: '3.1.0' }],
  ])('%s', async (_what, before, after, expected, shape) => {
    expect(await bumpBetween(form(before, 'client', shape), form(after, 'client', shape))).toBe(expected);
  });

  it('of a part that is new is told with the part', async () => {
    const base = form({}, 'client', { fields: { note: properties.note } });
    const encoding = { file: { contentType: 'image/png', headers: { 'X-Rate': must(rate) } } };
    const changes = await changesBetween(
      base,
      form(encoding, 'client', { fields: { note: properties.note, file: properties.file } }),
    );
    expect(changes.map(({ id }) => id)).toEqual(['request-property-added']);
  });
});
