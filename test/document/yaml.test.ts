/** YAML: the same data as js-yaml, exact places for every node, and refusals of what attacks readers. */
import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseYamlStream } from '../../src/document/yaml.ts';
import { refusal, slicer } from '../support/documents.ts';
import { expectPlaces, parse, plain, refused, schema } from './yaml-oracle.ts';

describe('data', () => {
  const key = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('__proto__', 'constructor', '<<', '', '200', '1.0', 'a b'),
  );
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        fc.constantFrom(
          'yes',
          '2020-01-01',
          '0o17',
          '0x1f',
          '1_000',
          '~',
          'null',
          '.5',
          '- a',
          'a: b',
          '# c',
          ' x ',
          'a\n\n b\n',
          'tab\tx',
          "it's",
          '"q"',
        ),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(entries => Object.fromEntries(entries)),
    ),
  }));

  it('equals what was written, with exact places, for generated documents in every style', () => {
    const style = fc.record({
      indent: fc.integer({ min: 1, max: 8 }),
      flowLevel: fc.constantFrom(-1, 0, 1, 2),
      lineWidth: fc.constantFrom(-1, 20, 80),
      quoteStyle: fc.constantFrom('single' as const, 'double' as const),
      seqNoIndent: fc.boolean(),
    });
    fc.assert(
      fc.property(value, style, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (data, options, eol, comments) => {
        let text = dump({ root: data }, { ...options, schema });
        if (comments && options.flowLevel === -1 && !/[|>]/.test(text)) text = `# one\n\n${text}# end\n`;
        if (!/[|>]/.test(text)) text = text.replaceAll('\n', eol);
        const document = parse(text);
        expect(plain(document.data)).toEqual(plain(load(text, { schema })));
        expectPlaces(text, document);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      'a: yes\nb: no\nc: 2020-01-01\nd: 0o17\ne: 0x1f\nf: +1\ng: .5\nh: 1e3\ni: 1_0\nj: 010',
      { a: 'yes', b: 'no', c: '2020-01-01', d: 15, e: 31, f: 1, g: 0.5, h: 1000, i: '1_0', j: 10 },
    ],
    ['a: ~\nb: null\nc: Null\nd: NULL\ne: nULL\nf:', { a: null, b: null, c: null, d: null, e: 'nULL', f: null }],
    ['a: true\nb: True\nc: TRUE\nd: tRUE', { a: true, b: true, c: true, d: 'tRUE' }],
    [
      'a: !!str 1\nb: !!int "1"\nc: !!float 1\nd: !!binary aGk=\ne: !<tag:yaml.org,2002:str> 2\nf: ! 3',
      { a: '1', b: 1, c: 1, d: 'aGk=', e: '2', f: '3' },
    ],
    // Keys keep their text: a status code, a version and a media range are names, not numbers.
    [
      '200: a\n1.10: b\n0x10: c\n~: d\ntrue: e\n: f',
      { '200': 'a', '1.10': 'b', '0x10': 'c', '~': 'd', true: 'e', '': 'f' },
    ],
    ['"a": 1\n? b\n: 2\n? c\nd: {e, f: }', { a: 1, b: 2, c: null, d: { e: null, f: null } }],
    ['a: [b: 1, ? c : 2, d]', { a: [{ b: 1 }, { c: 2 }, 'd'] }],
    ['a: 1e400\nb: -1e400', { a: Number.POSITIVE_INFINITY, b: Number.NEGATIVE_INFINITY }],
    ['a:\tb\nc: "\t"\nd: x\t# y', { a: 'b', c: '\t', d: 'x' }],
    ['%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
    ['hello', 'hello'],
    ['- a\n- b', ['a', 'b']],
    ['null', null],
  ])('of %j', (text, data) => {
    expect(parse(text).data).toEqual(data);
  });

  it('knows names of the prototype as names like any other', () => {
    const { data } = parse('__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3\nx: {<<: {__proto__: {y: 1}}}');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'toString', 'x']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys((data as { x: object }).x)).toEqual(['__proto__']);
  });
});

describe('places', () => {
  const text = [
    /*  1 */ 'plain: a value # comment',
    /*  2 */ "'single': 'it''s'",
    /*  3 */ '"dou\\u0062le": "x \\" y"',
    /*  4 */ 'multi: first',
    /*  5 */ '  second',
    /*  6 */ 'block: |2- # > |',
    /*  7 */ '   kept',
    /*  8 */ '',
    /*  9 */ 'flow: {a: [1, [2, {b: c}] ], # ]}',
    /* 10 */ '  d: }',
    /* 11 */ 'empty:',
    /* 12 */ 'list:',
    /* 13 */ '  - x',
    /* 14 */ '  -',
    /* 15 */ '  # -',
    /* 16 */ '  -',
    /* 17 */ '  - - nested',
    /* 18 */ '  - k: v',
    /* 19 */ '    l: w',
    /* 20 */ 'base: &base !!map',
    /* 21 */ '  one: &n 1',
    /* 22 */ '  two: *n',
    /* 23 */ 'merged:',
    /* 24 */ '  <<: *base',
    /* 25 */ '  two: 3',
    /* 26 */ 'copy: *base',
    /* 27 */ '? long key',
    /* 28 */ ': long value',
    /* 29 */ 'tagged: !!str 7',
    /* 30 */ 'ünï 🎉: ✓',
    /* 31 */ 'items:',
    /* 32 */ '- >-',
    /* 33 */ '  folded',
    /* 34 */ '- &anchored',
    /* 35 */ '- []',
    /* 36 */ '"<<": {quoted: 1}',
  ].join('\n');

  const cases: [(string | number)[], 'entry' | 'key' | 'value', string, number, number][] = [
    [[], 'entry', 'plain: a value # comment', 1, 1],
    [['plain'], 'entry', 'plain: a value', 1, 1],
    [['plain'], 'value', 'a value', 1, 8],
    [['single'], 'key', "'single'", 2, 1],
    [['single'], 'value', "'it''s'", 2, 11],
    [['double'], 'value', '"x \\" y"', 3, 16],
    [['multi'], 'value', 'first\n  second', 4, 8],
    [['block'], 'entry', 'block: |2- # > |\n   kept', 6, 1],
    [['block'], 'value', '|2- # > |\n   kept', 6, 8],
    [['flow'], 'entry', 'flow', 9, 1],
    [['flow'], 'value', '{a: [1, [2, {b: c}] ], # ]}\n  d: }', 9, 7],
    [['flow', 'a'], 'value', '[1, [2, {b: c}] ]', 9, 11],
    [['flow', 'a', 1], 'value', '[2, {b: c}]', 9, 15],
    [['flow', 'a', 1, 1, 'b'], 'entry', 'b: c', 9, 20],
    [['flow', 'd'], 'entry', 'd', 10, 3],
    [['empty'], 'entry', 'empty', 11, 1],
    [['empty'], 'value', '', 11, 6],
    [['list', 0], 'entry', 'x', 13, 5],
    [['list', 1], 'entry', '', 14, 3],
    [['list', 2], 'entry', '', 16, 3],
    [['list', 3], 'entry', '- nested', 17, 5],
    [['list', 3, 0], 'entry', 'nested', 17, 7],
    [['list', 4], 'entry', 'k: v', 18, 5],
    [['list', 4], 'value', 'k: v\n    l: w', 18, 5],
    [['base', 'one'], 'entry', 'one: &n 1', 21, 3],
    [['base', 'one'], 'value', '1', 21, 11],
    [['base', 'two'], 'entry', 'two: *n', 22, 3],
    [['merged', 'one'], 'entry', 'one: &n 1', 21, 3],
    [['merged', 'two'], 'entry', 'two: 3', 25, 3],
    [['copy'], 'entry', 'copy: *base', 26, 1],
    [['copy', 'one'], 'key', 'one', 21, 3],
    [['long key'], 'entry', 'long key\n: long value', 27, 3],
    [['tagged'], 'value', '7', 29, 15],
    [['ünï 🎉'], 'value', '✓', 30, 9],
    [['items', 0], 'value', '>-\n  folded', 32, 3],
    [['items', 1], 'entry', '&anchored', 34, 3],
    [['items', 2], 'value', '[]', 35, 3],
    [['<<', 'quoted'], 'entry', 'quoted: 1', 36, 8],
    // What is not there is its nearest parent.
    [['quoted'], 'entry', 'plain: a value # comment', 1, 1],
    [['flow', 'nowhere', 'x'], 'entry', 'flow', 9, 1],
    [['list', 9], 'entry', 'list', 12, 1],
    [['plain', 'x'], 'entry', 'plain: a value', 1, 1],
  ];

  it.each(['\n', '\r\n', '\r'])('of all kinds of nodes, with lines that end with %j', eol => {
    const written = text.replaceAll('\n', eol);
    const document = parse(written);
    const slice = slicer(written);
    for (const [path, part, expected, line, column] of cases) {
      const range = document.locate(path, part);
      expect([slice(range), range.start], `${JSON.stringify(path)} ${part}`).toEqual([
        expected.replaceAll('\n', eol),
        { line, column },
      ]);
    }
    expectPlaces(written, document);
  });

  it.each([
    [': v', ['']],
    ['a: 1\n: v', ['']],
    ['? \n: v', ['']],
    ['a:\n: v', ['']],
    ['{a: 1, : v}', ['']],
  ])('of the empty key in %j', (written, path) => {
    const document = parse(written);
    expect(slicer(written)(document.locate(path))).toMatch(/^[?:][^a]*v$/);
  });
});

describe('duplicate keys', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', [{ path: [], key: 'a', firstLine: 1, at: 'a', line: 3 }], { a: 3, b: 2 }],
    [
      'x:\n  - {k: 1, "k": 2, k: 3}',
      [
        { path: ['x', 0], key: 'k', firstLine: 2, at: '"k"', line: 2 },
        { path: ['x', 0], key: 'k', firstLine: 2, at: 'k', line: 2 },
      ],
      { x: [{ k: 3 }] },
    ],
    ['200: a\n"200": b', [{ path: [], key: '200', firstLine: 1, at: '"200"', line: 2 }], { '200': 'b' }],
    [
      '__proto__: 1\n__proto__: 2',
      [{ path: [], key: '__proto__', firstLine: 1, at: '__proto__', line: 2 }],
      JSON.parse('{"__proto__": 2}'),
    ],
    [
      'a: &a {k: 1}\nb:\n  <<: *a\n  <<: {k: 2, l: 3}',
      [{ path: ['b'], key: '<<', firstLine: 3, at: '<<', line: 4 }],
      { a: { k: 1 }, b: { k: 1, l: 3 } },
    ],
    [
      'a: &k key\nb: {*k : 1, key: 2}',
      [{ path: ['b'], key: 'key', firstLine: 2, at: 'key', line: 2 }],
      { a: 'key', b: { key: 2 } },
    ],
    [': 1\n: 2', [{ path: [], key: '', firstLine: 1, at: '', line: 2 }], { '': 2 }],
    // Told where it is written, not again where an alias repeats it.
    [
      'a: &a {k: 1, k: 2}\nb: *a',
      [{ path: ['a'], key: 'k', firstLine: 1, at: 'k', line: 1 }],
      { a: { k: 2 }, b: { k: 2 } },
    ],
    // A merged key is a default: no duplicate.
    ['a: &a {k: 1}\nb: {<<: *a, k: 2}', [], { a: { k: 1 }, b: { k: 2 } }],
  ])('of %j', (written, expected, data) => {
    const { duplicateKeys, data: read } = parse(written);
    const slice = slicer(written);
    expect(
      duplicateKeys.map(({ path, key, firstLine, range }) => ({
        path,
        key,
        firstLine,
        at: slice(range),
        line: range.start.line,
      })),
    ).toEqual(expected);
    expect(plain(read)).toEqual(plain(data));
  });

  it('are found in linear time', () => {
    expect(parse('a: 1\n'.repeat(100_000)).duplicateKeys).toHaveLength(99_999);
  });
});

describe('aliases', () => {
  it('give each use values of its own', () => {
    const { data } = parse('a: &a {b: [1]}\nc: *a\nd: {<<: *a}\ne: [*a, *a]');
    const { a, c, d, e } = data as Record<string, never> & { a: { b: unknown }; d: { b: unknown } };
    expect([c, e]).toEqual([{ b: [1] }, [{ b: [1] }, { b: [1] }]]);
    expect(a === c || a.b === d.b || e?.[0] === e?.[1]).toBe(false);
  });

  it('stand for the latest anchor before them', () => {
    expect(parse('- &a 1\n- *a\n- &a 2\n- *a\n- &b [*a, &a 3]\n- *b\n- *a').data).toEqual([
      1,
      1,
      2,
      2,
      [2, 3],
      [2, 3],
      3,
    ]);
  });

  it('merge as js-yaml merges', () => {
    const text = 'a: &a {k: 1, l: 2}\nb: &b {l: 3, m: 4}\nc: {k: 9, <<: [*a, *b], n: 5}\nd: {<<: {o: 6}}\n"<<": 7';
    expect(parse(text).data).toEqual({ ...(load(text, { schema }) as object) });
  });

  it.each([
    ['a: *nowhere', 'a.yaml:1:5: The alias "*nowhere" names no anchor before it.'],
    ['a: &a [*a]', 'a.yaml:1:9: The anchor "a" contains itself.'],
    ['a: &a\n  b:\n    - {c: *a}', 'a.yaml:3:12: The anchor "a" contains itself.'],
    ['a: &a {<<: *a}', 'a.yaml:1:13: The anchor "a" contains itself.'],
    ['a: &a {b: 1}\n? *a\n: 2', 'a.yaml:2:3: A mapping key must be a plain value, not a collection.'],
    ['a: {<<: 1}', 'a.yaml:1:5: The merge key `<<` takes a mapping or a list of mappings.'],
    ['a: {<<: [{b: 1}, c]}', 'a.yaml:1:5: The merge key `<<` takes a mapping or a list of mappings.'],
  ])('are refused in %j', (text, message) => {
    expect(refused(text)).toBe(message);
  });

  const laughs = ['a: &a [l,l,l,l,l,l,l,l,l]'];
  for (const [index, name] of [...'bcdefghij'].entries()) {
    laughs.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`);
  }
  const merges = ['m0: &m0 {a: 1, b: 2, c: 3}'];
  for (let at = 1; at < 30; at++)
    merges.push(`m${at}: &m${at} {<<: [*m${at - 1}, *m${at - 1}], k${at}: {<<: *m${at - 1}}}`);

  it.each([
    ['billion laughs', laughs.join('\n'), 'values'],
    ['a merge bomb', merges.join('\n'), 'values'],
    ['a long text that is repeated', `a: &a "${'\\u0041'.repeat(50_000)}"\nb: [${'*a,'.repeat(5000)}]`, 'characters'],
    ['a long key that is repeated', `a: &a ${'k'.repeat(50_000)}\nb: [${'{*a : 1},'.repeat(5000)}]`, 'characters'],
  ])('of %s are refused at once', (_, text, what) => {
    expect(refused(text)).toMatch(
      new RegExp(
        `^a\\.yaml:\\d+:\\d+: The YAML aliases of this document expand to more than 1?5?00?,000(,000)? ${what}`.replace(
          '1?5?00?',
          '\\d+',
        ),
      ),
    );
  });

  it('are refused if and only if they expand beyond 100,000 values and ten times the document', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 3000 }),
        (size, uses, more) => {
          const text = `a: &a [${'1,'.repeat(size)}]\nb: [${'*a,'.repeat(uses)}]\nc: [${'1,'.repeat(more)}]\n`;
          // Every alias stands for the list and its items; events are the keys, values, collections and their ends.
          const expanded = uses * (size + 1);
          const events = 2 + 2 + 3 + (size + 2) + (uses + 2) + (more + 2);
          const isRefused = expanded > 100_000 && expanded > 10 * events;
          let wasRefused = false;
          try {
            parse(text);
          } catch {
            wasRefused = true;
          }
          expect(wasRefused).toBe(isRefused);
        },
      ),
      {
        numRuns: 60,
        examples: [
          [400, 250, 0],
          [399, 250, 0],
          [249, 400, 0],
          [250, 400, 0],
          [400, 400, 3000],
        ],
      },
    );
  });
});

describe('refusals', () => {
  const nested = (open: string, close: string, levels: number, inner = '1'): string =>
    open.repeat(levels) + inner + close.repeat(levels);

  it.each([
    ['flow lists', (levels: number) => nested('[', ']', levels)],
    ['flow mappings', (levels: number) => nested('{a: ', '}', levels)],
    ['flow lists with nothing inside', (levels: number) => nested('[', ']', levels, '')],
    ['block lists', (levels: number) => nested('- ', '', levels)],
    [
      'block mappings',
      (levels: number) =>
        Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:\n`).join('') + `${' '.repeat(levels)}1`,
    ],
    ['aliases', (levels: number) => `- &a ${nested('[', ']', 100)}\n- ${nested('[', ']', levels - 101, '*a')}`],
  ])('of more than 200 levels of %s', (_, write) => {
    expect(parse(write(200)).data).toBeDefined();
    expect(refused(write(201))).toMatch(
      /^a\.yaml:\d+:\d+: This document is nested more than 200 levels deep; specgate reads no deeper\.$/,
    );
    expect(refused(write(20_000).slice(0, 1_000_000))).toMatch(/200 levels/);
  });

  it.each([
    ['', 'a.yaml:1:1: The file is empty: an OpenAPI document was expected.'],
    ['# only\n# comments\n', 'a.yaml:1:1: The file is empty: an OpenAPI document was expected.'],
    ['---\n...\n', 'a.yaml:1:1: The file is empty: an OpenAPI document was expected.'],
    [
      'a: 1\n---\nb: 2\n',
      'a.yaml:2:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
    ],
    [
      'a: 1\r---\rb: 2\r',
      'a.yaml:2:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
    ],
    [
      'a: 1\n---\n',
      'a.yaml:2:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
    ],
    [
      'a: "\n---"\n',
      'a.yaml:2:1: This is not valid YAML: deficient indentation; look at the indentation of this line and of the one before.',
    ],
    [
      'a: 1\n...\n# x\n---\n- b',
      'a.yaml:4:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
    ],
    ['a:\n\tb: 1', 'a.yaml:2:1: A tab character stands where YAML wants spaces; indent with spaces.'],
    ['a: [1', 'a.yaml:1:6: This is not valid YAML: unexpected end of the stream within a flow collection.'],
    [
      'a: b: c',
      'a.yaml:1:5: This is not valid YAML: bad indentation of a mapping entry; a text that holds a colon and a blank needs quotes.',
    ],
    ['a: !secret x', 'a.yaml:1:4: The YAML tag "!secret" is not read: only plain JSON-like values are.'],
    [
      'a: !!js/function "return 1"',
      'a.yaml:1:4: The YAML tag "!!js/function" is not read: only plain JSON-like values are.',
    ],
    ['a: !!set {b, c}', 'a.yaml:1:4: The YAML tag "!!set" is not read: only plain JSON-like values are.'],
    ['a: !!int b', 'a.yaml:1:4: The value does not fit its YAML tag "!!int".'],
    ['? [a]\n: b', 'a.yaml:1:3: A mapping key must be a plain value, not a collection.'],
    ['? {a: b}\n: b', 'a.yaml:1:3: A mapping key must be a plain value, not a collection.'],
  ])('of %j', (text, message) => {
    expect(refused(text)).toBe(message);
  });

  it('never throw anything but a sentence with a place inside the text, whatever the text is', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '#',
      '&a',
      '*a',
      '!!str',
      '!x',
      '<<',
      '---',
      '...',
      '\t',
      '%',
      '@',
      '~',
      '\r',
      '1',
      '\\',
      '\u0085',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const text = pieces.join('');
        let document: Document | undefined;
        try {
          document = parse(text);
        } catch {
          const [, line, column, message] = /^a\.yaml:(\d+):(\d+): (.+)$/s.exec(refused(text)) ?? [];
          slicer(text)({
            start: { line: Number(line), column: Number(column) },
            end: { line: Number(line), column: Number(column) },
          });
          expect(message).toMatch(/\.$/);
        }
        if (document) {
          expectPlaces(text, document);
          for (const { range } of document.duplicateKeys) slicer(text)(range);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('streams of documents', () => {
  const stream = (text: string): Document[] => parseYamlStream(text, 'a.yaml', 'a.yaml');

  it('gives every document with its own places, and leaves out those without content', () => {
    const documents = stream('# head\na: 1\n---\n---\nb:\n  c: [x, y]\n...\n---\n- z\n');
    expect(documents.map(document => document.data)).toEqual([{ a: 1 }, { b: { c: ['x', 'y'] } }, ['z']]);
    expect(documents[1]!.locate(['b', 'c', 1]).start).toEqual({ line: 6, column: 10 });
    expect(documents[2]!.locate([0]).start).toEqual({ line: 9, column: 3 });
    expect(stream('')).toEqual([]);
    expect(stream('# nothing\n---\n')).toEqual([]);
  });

  it('tells duplicate keys of the document that has them', () => {
    const [first, second] = stream('a: 1\n---\nb: 1\nb: 2\n');
    expect(first!.duplicateKeys).toEqual([]);
    expect(second!.duplicateKeys).toMatchObject([{ key: 'b', firstLine: 3, range: { start: { line: 4, column: 1 } } }]);
  });

  it('keeps anchors to their document', () => {
    expect(stream('a: &x 1\nb: *x\n---\nc: &x 2\nd: *x\n').map(document => document.data)).toEqual([
      { a: 1, b: 1 },
      { c: 2, d: 2 },
    ]);
    expect(refusal(() => stream('a: &x 1\n---\nb: *x\n'))).toBe(
      'a.yaml:3:5: The alias "*x" names no anchor before it.',
    );
  });

  it('counts what aliases expand to over the whole stream', () => {
    const list = `a: &a [${'0,'.repeat(99)}0]\nb: &b [${'*a,'.repeat(9)}*a]\n`;
    const one = `${list}c: [${'*b,'.repeat(19)}*b]\n`;
    expect(stream(one)).toHaveLength(1);
    expect(refusal(() => stream(Array(60).fill(one).join('---\n')))).toMatch(/expand to more than 100,000 values/);
  });

  it('reads each document as it reads it alone', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), { maxLength: 4 }), values => {
        const texts = values.map(value => dump(value));
        const documents = stream(texts.map(text => `---\n${text}`).join(''));
        expect(documents.map(document => plain(document.data))).toEqual(texts.map(text => plain(parse(text).data)));
      }),
      { numRuns: 200 },
    );
  });
});
