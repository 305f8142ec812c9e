/** Bytes → documents: encodings, and which of the two syntaxes a text is. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, parseDocument } from '../../src/document/parse.ts';
import { refusal } from '../support/documents.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodings', () => {
  it('drops a byte order mark and counts columns after it', () => {
    const document = parseDocument(utf8('\ufeffa: 1\nb: [2'.replace('[', '')), 'a.yaml');
    expect(document.data).toEqual({ a: 1, b: 2 });
    expect(document.locate(['a']).start).toEqual({ line: 1, column: 1 });
    expect(parseDocument(utf8('\ufeff{"a":1}'), 'a.json').locate(['a']).start).toEqual({ line: 1, column: 2 });
    expect(parseDocument('\ufeff{"a":1}', 'a.json').data).toEqual({ a: 1 });
  });

  it.each([
    [
      'UTF-16, little end first',
      Buffer.from('\ufeffopenapi: 3.0.3', 'utf16le'),
      'a:1:1: The file is encoded as UTF-16; save it as UTF-8.',
    ],
    [
      'UTF-16, big end first',
      Buffer.from('\ufeffopenapi: 3.0.3', 'utf16le').swap16(),
      'a:1:1: The file is encoded as UTF-16; save it as UTF-8.',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('ab: 1', 'utf16le'),
      'a:1:2: The file holds a NUL character; it is no text file.',
    ],
    ['gzip', gzipSync('openapi: 3.0.3'), 'a:1:1: The file is compressed (gzip); unpack it first.'],
    ['NUL', utf8('a: 1\nb: x\0y'), 'a:2:5: The file holds a NUL character; it is no text file.'],
    ['NUL after old line ends', utf8('a: 1\rb: x\0y'), 'a:2:5: The file holds a NUL character; it is no text file.'],
    [
      'Latin-1',
      Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'),
      'a:2:7: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
    ],
    [
      'Latin-1 after a mark',
      Buffer.concat([utf8('\ufeffü\ufffd: '), Buffer.from('\xe9', 'latin1')]),
      'a:1:5: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
    ],
    [
      'half a character at the end',
      utf8('a: €').subarray(0, 5),
      'a:1:4: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
    ],
    [
      'a surrogate in UTF-8',
      Buffer.from([0x61, 0xed, 0xa0, 0x80]),
      'a:1:2: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
    ],
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'a:1:1: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
    ],
  ])('refuse %s at its place', (_, bytes, message) => {
    expect(refusal(() => decodeText(bytes, 'a'))).toBe(message);
  });

  it('give every text back, and the first bad byte otherwise', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\n', '\r', '\r\n', '\ufffd', 'é', '🎉', 'a'),
        fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
      ),
    });
    fc.assert(
      fc.property(
        text.filter(one => !one.includes('\0') && !one.startsWith('\ufeff')),
        text,
        fc.boolean(),
        (before, after, mark) => {
          const start = mark ? '\ufeff' : '';
          expect(decodeText(utf8(start + before), 'a')).toBe(before);
          const bytes = Buffer.concat([utf8(start + before), Buffer.from([0xff]), utf8(after)]);
          const lines = before.split(/\r\n|\n|\r/);
          expect(refusal(() => decodeText(bytes, 'a'))).toMatch(
            new RegExp(`^a:${lines.length}:${lines.at(-1)!.length + 1}: .*UTF-8\\.$`),
          );
        },
      ),
    );
  });

  it('find the bad byte of a large file', () => {
    const bytes = Buffer.concat([Buffer.alloc(10_000_000, 'a: é\n'), Buffer.from([0xff])]);
    expect(refusal(() => decodeText(bytes, 'a'))).toContain('UTF-8');
  });
});

describe('syntaxes', () => {
  it.each([
    ['{"a": 1}', 'a.yaml', 'json', { a: 1 }],
    ['  \n\t{"a": 1}', 'a.yml', 'json', { a: 1 }],
    [`${'\n'.repeat(20_000)}{\t"a":\t1}`, 'a.yaml', 'json', { a: 1 }],
    ['[1]', 'a.yaml', 'json', [1]],
    ['a: 1', 'a.json', 'yaml', { a: 1 }],
    ['# c\na: 1', 'openapi.JSON', 'yaml', { a: 1 }],
    // Flow style is no JSON, and what is nearly JSON may be YAML.
    ['{a: 1, b: [c]}', 'a.yaml', 'yaml', { a: 1, b: ['c'] }],
    ['{"a": 1,}', 'a.yaml', 'yaml', { a: 1 }],
    ['{"a": 1} # c', '<stdin>', 'yaml', { a: 1 }],
    ['{"a": 1}', '<stdin>', 'json', { a: 1 }],
    ['a: 1', 'C:\\apis\\openapi.yaml', 'yaml', { a: 1 }],
  ])('%j in %s', (text, file, syntax, data) => {
    const document = parseDocument(utf8(text), file, 'id');
    expect([document.syntax, document.data, document.file, document.id]).toEqual([syntax, data, file, 'id']);
  });

  it.each([
    ['{"a": 1,}', 'a.json', 'a.json:1:8: This is not valid JSON: A comma stands before "}" with nothing after it.'],
    [
      '{"a": 1,}',
      'main:apis/a.json',
      'main:apis/a.json:1:8: This is not valid JSON: A comma stands before "}" with nothing after it.',
    ],
    ['{"a": 1', 'a.yaml', 'a.yaml:1:8: This is not valid YAML: unexpected end of the stream within a flow collection.'],
    ['a: [', 'a.json', 'a.json:1:5: This is not valid YAML: unexpected end of the stream within a flow collection.'],
    [
      `${'['.repeat(300)}${']'.repeat(300)}`,
      'a.yaml',
      'a.yaml:1:201: This document is nested more than 200 levels deep; specgate reads no deeper.',
    ],
    ['', 'a.json', 'a.json:1:1: The file is empty: an OpenAPI document was expected.'],
  ])('%j in %s is refused', (text, file, message) => {
    expect(refusal(() => parseDocument(utf8(text), file))).toBe(message);
  });
});
