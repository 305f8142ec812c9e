/** JSON: the same data as JSON.parse, exact places, and the first mistake in words. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseJson } from '../../src/document/json.ts';
import { refusal, sharedFiles, slicer, visitAll } from '../support/documents.ts';

const files = sharedFiles().filter(file => file.endsWith('.json'));

function parse(text: string): Document {
  return parseJson(text, 'a.json', 'a.json');
}

function refused(text: string): string {
  return refusal(() => parse(text));
}

/** The text of every key and every value reads as that key and that value. */
function expectPlaces(text: string, document: Document): number {
  const slice = slicer(text);
  let places = 0;
  visitAll(document.data, (path, value) => {
    places++;
    const what = JSON.stringify(path);
    const key = path.at(-1);
    if (typeof key === 'string') {
      const written = JSON.parse(slice(document.locate(path, 'key'))) as unknown;
      if (written !== key) expect(written, what).toBe(key);
    }
    const written = slice(document.locate(path, 'value'));
    // Large ones would be read again at every level.
    if (typeof value !== 'object' || value === null || written.length < 2000) {
      const read = JSON.parse(written) as unknown;
      if (!Object.is(read, value)) expect(read, what).toEqual(value);
    }
    const entry = slice(document.locate(path));
    if (typeof key === 'string' && !entry.startsWith('"')) expect(entry, what).toMatch(/^"/);
    if (typeof value !== 'object' && !entry.endsWith(written)) expect(entry, what).toContain(written);
  });
  return places;
}

describe('data and places', () => {
  it.skipIf(files.length === 0)('equal JSON.parse in every real file (skipped where ../shared is absent)', () => {
    let places = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      let data: unknown;
      try {
        data = JSON.parse(text);
      } catch {
        expect(refused(text), file).toMatch(/^a\.json:\d+:\d+: This is not valid JSON: .+\.$/);
        continue;
      }
      const document = parse(text);
      expect(JSON.stringify(document.data) === JSON.stringify(data), file).toBe(true);
      expect(document.duplicateKeys, file).toEqual([]);
      places += expectPlaces(text, document);
    }
    expect(places).toBeGreaterThan(50_000);
  });

  it.skipIf(!files.some(file => file.endsWith('geocoder.malformed.json')))(
    'name the line of the mistake of a real file (skipped where ../shared is absent)',
    () => {
      const text = readFileSync(files.find(file => file.endsWith('geocoder.malformed.json'))!, 'utf8');
      const [, line, column] = /^a\.json:(\d+):(\d+): This is not valid JSON: /.exec(refused(text)) ?? [];
      // V8 gives the offset in its own message.
      let offset = Number.NaN;
      try {
        JSON.parse(text);
      } catch (error) {
        offset = Number(/position (\d+)/.exec(String(error))?.[1]);
      }
      const lines = text.slice(0, offset).split('\n');
      const near = Math.abs(Number(line) - lines.length);
      expect([Number.isNaN(offset), near <= 1, Number(column) > 0]).toEqual([false, true, true]);
    },
  );

  it('equal JSON.parse for generated documents, however they are spaced', () => {
    const space = fc.array(fc.constantFrom(' ', '\n', '\t', '\r', '\r\n'), { maxLength: 3 }).map(list => list.join(''));
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom(undefined, 1, 4, '\t'),
        space,
        space,
        (value, indent, before, after) => {
          const text = before + JSON.stringify(value, null, indent) + after;
          const document = parse(text);
          expect(document.data).toEqual(JSON.parse(text));
          expect(document.duplicateKeys).toEqual([]);
          expectPlaces(text, document);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a":1e400,"b":-1e400}', { a: Number.POSITIVE_INFINITY, b: Number.NEGATIVE_INFINITY }],
    ['{"a":"\\ud800","b":"\\udc00x"}', { a: '\ud800', b: '\udc00x' }],
    ['{"\\\\":"\\\\","\\"":"\\\\\\""}', { '\\': '\\', '"': '\\"' }],
    ['{"{":"}","[":["]"]}', { '{': '}', '[': [']'] }],
    ['\n\t"x" ', 'x'],
    ['null', null],
    ['[]', []],
  ])('of %j', (text, data) => {
    const document = parse(text);
    expect(document.data).toEqual(data);
    expectPlaces(text, document);
  });

  it('knows names of the prototype as names like any other', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"x": 2}}';
    const document = parse(text);
    expect(Object.keys(document.data as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(slicer(text)(document.locate(['__proto__', 'polluted']))).toBe('"polluted": 1');
    expect(slicer(text)(document.locate(['toString']))).toBe('{"__proto__"');
  });

  it('finds parents of what is not there', () => {
    const text = '{\n  "a": {"b": [1, {"c": 2}]}\n}';
    const slice = slicer(text);
    const { locate } = parse(text);
    expect(slice(locate(['a', 'x', 'y']))).toBe('"a"');
    expect(slice(locate(['a', 'b', 1]))).toBe('{"c"');
    expect(slice(locate(['a', 'b', 7]))).toBe('"b"');
    expect(slice(locate(['x']))).toBe('{');
    expect(slice(locate([], 'value'))).toBe(text);
    expect(locate(['a', 'b', 1, 'c'])).toEqual({ start: { line: 2, column: 19 }, end: { line: 2, column: 25 } });
  });
});

describe('duplicate keys', () => {
  it.each([
    ['{"a":1,"b":2,"a":3}', [{ path: [], key: 'a', at: '"a"', column: 14, firstLine: 1 }]],
    ['{"a":1,"\\u0061":2}', [{ path: [], key: 'a', at: '"\\u0061"', column: 8, firstLine: 1 }]],
    ['{"x":[{"k":1,\n"k":2}]}', [{ path: ['x', '0'], key: 'k', at: '"k"', column: 1, firstLine: 1 }]],
    ['{"__proto__":1,"__proto__":2}', [{ path: [], key: '__proto__', at: '"__proto__"', column: 16, firstLine: 1 }]],
    [
      '{"":1,"":2,"":3}',
      [
        { path: [], key: '', at: '""', column: 7, firstLine: 1 },
        { path: [], key: '', at: '""', column: 12, firstLine: 1 },
      ],
    ],
    // In what the last of two keys holds; what the first holds is gone.
    [
      '{"a":{"b":1,"b":2},"a":{"c":1,"c":2}}',
      [
        { path: [], key: 'a', at: '"a"', column: 20, firstLine: 1 },
        { path: ['a'], key: 'c', at: '"c"', column: 31, firstLine: 1 },
      ],
    ],
    ['{"a":"\\"b\\":1,\\"b\\":2","c":{"a":1}}', []],
  ])('of %j', (text, expected) => {
    const slice = slicer(text);
    const found = parse(text).duplicateKeys;
    expect(
      found.map(({ path, key, range, firstLine }) => ({
        path,
        key,
        at: slice(range),
        column: range.start.column,
        firstLine,
      })),
    ).toEqual(expected);
  });

  it('are found wherever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '\\u0061', '__proto__', 'x"'.replace('"', '\\"')), { maxLength: 8 }),
        fc.constantFrom('{}', '[{}]', '{"k": {}}'),
        (keys, around) => {
          const inner = `{${keys.map(key => `"${key}":1`).join(',')}}`;
          const { duplicateKeys } = parse(around.replace('{}', inner));
          const names = keys.map(key => JSON.parse(`"${key}"`) as string);
          expect(duplicateKeys.map(({ key }) => key)).toEqual(names.filter((name, at) => names.indexOf(name) < at));
        },
      ),
    );
  });

  it('are found in linear time, in deep documents too', () => {
    const deep = `${'{"a":'.repeat(190)}[${'1,'.repeat(300_000)}1]${'}'.repeat(190)}`;
    expect(parse(`{"x":1,"x":2,"y":${deep}}`).duplicateKeys).toHaveLength(1);
    expect(parse(`{"a":1${',"a":1'.repeat(150_000)}}`).duplicateKeys).toHaveLength(150_000);
  });
});

describe('depth', () => {
  it.each([
    ['lists', '[', ']', 1],
    ['objects', '{"a":', '}', 5],
  ])('of %s ends at 200', (_, open, close, width) => {
    expect(parse(`${open.repeat(200)}1${close.repeat(200)}`).syntax).toBe('json');
    const message = `This document is nested more than 200 levels deep; specgate reads no deeper.`;
    expect(refused(`${open.repeat(201)}1${close.repeat(201)}`)).toBe(`a.json:1:${200 * width + 1}: ${message}`);
    expect(refused(`${open.repeat(100_000)}1${close.repeat(100_000)}`)).toBe(`a.json:1:${200 * width + 1}: ${message}`);
  });
});

describe('mistakes', () => {
  it.each([
    ['', '1:1: This is not valid JSON: The file is empty: an OpenAPI document was expected.'],
    ['{"a":1,}', '1:7: This is not valid JSON: A comma stands before "}" with nothing after it.'],
    ['[1,\n2,\n]', '2:2: This is not valid JSON: A comma stands before "]" with nothing after it.'],
    ['{"a":1 "b":2}', '1:8: This is not valid JSON: Expected "," or "}" here.'],
    ['[1 2]', '1:4: This is not valid JSON: Expected "," or "]" here.'],
    ['{"a":1]', '1:7: This is not valid JSON: Expected "," or "}" here.'],
    ['{"a" 1}', '1:6: This is not valid JSON: Expected ":" after the key.'],
    ['{a:1}', '1:2: This is not valid JSON: Expected a key in double quotes.'],
    ["{'a':1}", '1:2: This is not valid JSON: Expected a key in double quotes.'],
    ['{"a":\'b\'}', '1:6: This is not valid JSON: JSON wants double quotes.'],
    ['{"a":1, // why\n"b":2}', '1:9: This is not valid JSON: JSON has no comments.'],
    ['/* x */ {}', '1:1: This is not valid JSON: JSON has no comments.'],
    ['{}\n# x', '2:1: This is not valid JSON: JSON has no comments.'],
    ['{"a":NaN}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":-Infinity}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":undefined}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":True}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":01}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":1.}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":+1}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":]}', '1:6: This is not valid JSON: Expected a value here.'],
    ['{"a":1}}', '1:8: This is not valid JSON: Text stands after the end of the JSON document.'],
    ['{"a":1}\n{"a":1}', '2:1: This is not valid JSON: Text stands after the end of the JSON document.'],
    ['{"a":"b\nc"}', '1:8: This is not valid JSON: A line break or control character stands inside a string.'],
    ['{"a":"\\x"}', '1:7: This is not valid JSON: An unknown escape stands in a string.'],
    ['{"a":"\\u12"}', '1:7: This is not valid JSON: An unknown escape stands in a string.'],
    ['{"a":"b}', '1:6: This is not valid JSON: A string is not closed.'],
    ['{"a":\n{"b":1}', '1:1: This is not valid JSON: The file ends before this "{" is closed.'],
    ['{"a":[1', '1:6: This is not valid JSON: The file ends before this "[" is closed.'],
    [`{"a":${'1'.repeat(1000)},"b"}`, '1:1010: This is not valid JSON: Expected ":" after the key.'],
  ])('in %j', (text, message) => {
    expect(refused(text)).toBe(`a.json:${message}`);
  });

  it('are found where JSON.parse finds none, never, and otherwise always, inside the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b":',
      '1',
      '-1.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
      '\\u0041',
      "'",
      '/',
      '#',
      'x',
      '\u0001',
      '0',
    );
    const mutated = fc.tuple(fc.json(), fc.nat(), fc.nat(3), piece).map(([text, at, drop, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + drop);
    });
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.array(piece, { maxLength: 12 }).map(list => list.join('')),
        ),
        text => {
          let isValid = true;
          try {
            JSON.parse(text);
          } catch {
            isValid = false;
          }
          if (isValid) expectPlaces(text, parse(text));
          else {
            const [, line, column, message] = /^a\.json:(\d+):(\d+): (.+)$/.exec(refused(text)) ?? [];
            const at = { line: Number(line), column: Number(column) };
            slicer(text)({ start: at, end: at });
            expect(message).toMatch(/^This is not valid JSON: .+\.$/);
            // The catch-all is for texts that end too early.
            if (message === 'This is not valid JSON: The file ends too early.')
              expect(at).toEqual({ line: 1, column: 1 });
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
