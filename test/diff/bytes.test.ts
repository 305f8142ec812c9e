/** Bytes and base64: the ways of the OpenAPI versions to write them mean the same. */
import { describe, expect, it } from 'vitest';
import { bodyOf, bumpBetween, changesBetween } from './support.ts';

const binary = { type: 'string', format: 'binary' };
const form = (file: object) => ({ type: 'object', properties: { file, name: { type: 'string' } } });
const list = (items: object) => form({ type: 'array', items });

async function bumps(type: string, before: object, after: object | undefined): Promise<string[]> {
  const found: string[] = [];
  for (const sender of ['client', 'api'] as const) {
    const base = bodyOf(before, { sender, type });
    const revision = bodyOf(after, { sender, type, openapi: '3.1.0' });
    found.push(await bumpBetween(base, revision), await bumpBetween(revision, base));
  }
  return found;
}

const none = ['none', 'none', 'none', 'none'];

describe('3.0 to 3.1 and back', () => {
  it.each([
    ['a body without a schema', 'application/octet-stream', binary, undefined],
    ['a body with a schema that takes all', 'application/pdf', binary, {}],
    ['an image with its media type', 'image/png', binary, { type: 'string', contentMediaType: 'image/png' }],
    ['a string alone', 'application/zip', binary, { type: 'string' }],
    ['a file of a form', 'multipart/form-data', form(binary), form({})],
    [
      'a file of a form with its media type',
      'multipart/form-data',
      form(binary),
      form({ type: 'string', contentMediaType: 'application/octet-stream' }),
    ],
    ['files of a form', 'multipart/form-data', list(binary), list({ contentMediaType: 'application/octet-stream' })],
    [
      'base64',
      'application/json',
      form({ type: 'string', format: 'byte' }),
      form({ type: 'string', contentEncoding: 'base64' }),
    ],
    [
      'bytes of any type',
      '*/*',
      { ...binary, maxLength: 9 },
      { type: 'string', contentMediaType: 'application/octet-stream', maxLength: 9 },
    ],
    [
      'bytes in JSON, wherever they come from',
      'application/json',
      form(binary),
      form({ type: 'string', contentMediaType: 'application/octet-stream' }),
    ],
    ['an example', 'application/json', { type: 'string', example: 'a' }, { type: 'string', examples: ['a'] }],
  ])('%s', async (_what, type, before, after) => {
    expect(await bumps(type, before, after)).toEqual(none);
  });

  it('tells bytes from base64, and that once', async () => {
    const text = (format: string) => bodyOf({ type: 'string', format });
    for (const [from, to] of [
      ['byte', 'binary'],
      ['binary', 'byte'],
    ] as const) {
      const found = await changesBetween(text(from), text(to));
      expect(found.map(({ id, bump }) => [id, bump])).toEqual([['request-content-encoding-changed', 'major']]);
    }
  });

  it('tells text from a file, and bytes from an object', async () => {
    const text = bodyOf(form({ type: 'string' }), { type: 'multipart/form-data' });
    expect(await bumpBetween(text, bodyOf(form(binary), { type: 'multipart/form-data' }))).toBe('patch');
    const image = (schema: object) => bodyOf(schema, { type: 'application/octet-stream' });
    expect(await bumpBetween(image(binary), image({ type: 'object', required: ['a'] }))).toBe('major');
  });
});
