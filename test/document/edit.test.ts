/** Edits change one entry of a text and leave every other byte alone, in YAML of both styles and in JSON. */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type Change, type Edit, overlap, planEdit, spliceText } from '../../src/document/edit.ts';
import { editData } from '../../src/document/edit-data.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Path } from '../../src/document/pointer.ts';
import { writtenAt } from '../../src/document/source.ts';

/** The text after an edit, proved to hold what the edit says; undefined where the edit cannot be done. */
function edit(text: string, path: Path, change: Change): string | undefined {
  const document = parseDocument(text, 'openapi.yaml');
  const one: Edit = { document, path, change };
  const splices = planEdit(one);
  if (!splices) return undefined;
  const after = spliceText(text, splices);
  expect(parseDocument(after, 'openapi.yaml').data).toEqual(editData(document.data, [one]));
  return after;
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('a scalar is replaced', () => {
  it.each([
    ['plain', 'a: 3.0 # note\nb: 1\n', 'a: 3.0.3 # note\nb: 1\n'],
    ['single quotes', "a:   '3.0'\n", "a:   '3.0.3'\n"],
    ['double quotes', 'a: "3.0"', 'a: "3.0.3"'],
    ['behind an anchor and a tag', 'a: &v !!str 3.0\nb: 1\n', 'a: &v !!str 3.0.3\nb: 1\n'],
    ['in a flow mapping', '{a: 3.0, b: 1}\n', '{a: 3.0.3, b: 1}\n'],
    ['in JSON', '{"a" : "3.0","b":1}', '{"a" : "3.0.3","b":1}'],
    ['nothing', 'a:\nb: 1\n', 'a: 3.0.3\nb: 1\n'],
    ['nothing before a comment', 'a: # note\nb: 1\n', 'a: 3.0.3 # note\nb: 1\n'],
    ['over several lines', 'a: x\n  y\nb: 1\n', 'a: 3.0.3\nb: 1\n'],
    ['CRLF', 'a: 3.0\r\nb: 1\r\n', 'a: 3.0.3\r\nb: 1\r\n'],
  ])('%s', (_, before, after) => {
    expect(edit(before, ['a'], { kind: 'replace', value: '3.0.3' })).toBe(after);
  });

  it.each([
    ['2.0', "'2.0'"],
    ['true', "'true'"],
    ['no', "'no'"],
    ['2026-01-31', "'2026-01-31'"],
    ['12:30:45', "'12:30:45'"],
    ['1_000', "'1_000'"],
    ['0777', "'0777'"],
    ['', "''"],
    ['~', "'~'"],
    ['- a', "'- a'"],
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    ["it's", "it's"],
    ["'s", "'''s'"],
    ['*x', "'*x'"],
    ['tab\there', '"tab\\there"'],
    ['https://api.gov.bc.ca/v1', 'https://api.gov.bc.ca/v1'],
    ['a, b', 'a, b'],
  ])('by %j, quoted where that is needed', (value, written) => {
    expect(edit('a: x\n', ['a'], { kind: 'replace', value })).toBe(`a: ${written}\n`);
  });

  it('by text with a comma in a flow mapping, quoted', () => {
    expect(edit('{a: x}\n', ['a'], { kind: 'replace', value: 'a, b' })).toBe("{a: 'a, b'}\n");
  });

  it('by true, without the quotes that would make it text', () => {
    expect(edit("a: 'yes'\n", ['a'], { kind: 'replace', value: true })).toBe('a: true\n');
  });

  it('never through an alias, a merge key, or as a block text', () => {
    const text = 'x: &x {a: 1}\ny: *x\nz:\n  <<: *x\nw: |\n  a\n';
    for (const path of [['y', 'a'], ['y'], ['z', 'a'], ['w']]) {
      expect(edit(text, path, { kind: 'replace', value: 2 })).toBeUndefined();
    }
  });
});

describe('a key is renamed', () => {
  it.each([
    ['block', 'a: 1 # one\nb: 2\n', 'c: 1 # one\nb: 2\n'],
    ['quoted', '"a": 1\nb: 2\n', '"c": 1\nb: 2\n'],
    ['explicit', '? a\n: 1\nb: 2\n', '? c\n: 1\nb: 2\n'],
    ['flow', '{a: 1, b: 2}', '{c: 1, b: 2}'],
    ['JSON', '{\n\t"a": 1, "b": 2}', '{\n\t"c": 1, "b": 2}'],
  ])('%s', (_, before, after) => {
    expect(edit(before, ['a'], { kind: 'rename', key: 'c' })).toBe(after);
  });

  it('not to one that is there', () => {
    expect(edit('a: 1\nb: 2\n', ['a'], { kind: 'rename', key: 'b' })).toBeUndefined();
  });

  it('to one that must be quoted', () => {
    expect(edit('a: 1\n', ['a'], { kind: 'rename', key: '200' })).toBe("'200': 1\n");
  });
});

describe('an entry is removed', () => {
  it.each<[string, string, Path, string]>([
    [
      'with the comment on its line',
      'a: 1\n# above b\nb: 2 # b\n# below\nc: 3\n',
      ['b'],
      'a: 1\n# above b\n# below\nc: 3\n',
    ],
    ['with all its lines', 'a: 1\nb:\n  c: |\n    x\n\n    y\n  d: [1,\n    2]\ne: 5\n', ['b'], 'a: 1\ne: 5\n'],
    ['at the end without a line break', 'a: 1\nb: 2', ['b'], 'a: 1'],
    ['behind a dash', '- a: 1 # one\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['that is all of a mapping', 'a:\n  b: 1\nc: 2\n', ['a', 'b'], 'a: {}\nc: 2\n'],
    ['that is all of a list', 'a:\n- b: 1\nc: 2\n', ['a', 0], 'a: []\nc: 2\n'],
    ['from a list', 'a:\n  - x\n  - y # why\n  - z\n', ['a', 1], 'a:\n  - x\n  - z\n'],
    ['an empty item', 'a:\n  - x\n  -\n  - z\n', ['a', 1], 'a:\n  - x\n  - z\n'],
    ['from a flow list, first', 'a: [x, y, z]', ['a', 0], 'a: [y, z]'],
    ['from a flow list, last', 'a: [x, y, z]', ['a', 2], 'a: [x, y]'],
    ['from a flow list, only', 'a: [x]', ['a', 0], 'a: []'],
    ['before a trailing comma', 'a: [x, y,]', ['a', 1], 'a: [x,]'],
    [
      'from a flow list on lines with comments',
      'a: [\n  x, # ex\n  y, # why\n  z # zed\n  ]\n',
      ['a', 1],
      'a: [\n  x, # ex\n  z # zed\n  ]\n',
    ],
    ['last, behind a comment that stays', 'a: [\n  x, # ex\n  z # zed\n  ]\n', ['a', 1], 'a: [\n  x # ex\n  ]\n'],
    ['from JSON', '{\n  "a": 1,\n  "b": {"c": 2},\n  "d": 3\n}\n', ['b'], '{\n  "a": 1,\n  "d": 3\n}\n'],
    ['last of JSON', '{\n  "a": 1,\n  "b": [2]\n}\n', ['b'], '{\n  "a": 1\n}\n'],
    ['from JSON on one line', '{"a":1,"b":2,"c":3}', ['b'], '{"a":1,"c":3}'],
    ['whose name has a comma', '{"a,b":1,"c":2}', ['a,b'], '{"c":2}'],
  ])('%s', (_, before, path, after) => {
    expect(edit(before, path, { kind: 'remove' })).toBe(after);
    expect(edit(crlf(before), path, { kind: 'remove' })).toBe(crlf(after));
  });

  it('not where its key stands twice', () => {
    expect(edit('a: 1\nb: 2\nb: 3\n', ['b'], { kind: 'remove' })).toBeUndefined();
  });

  it('of two equal keys the second', () => {
    const change: Change = { kind: 'remove-repeat' };
    expect(edit('a: 1\nb: 2 # x\na: 1 # y\nc: 3\n', ['a'], change)).toBe('a: 1\nb: 2 # x\nc: 3\n');
    expect(edit('{"a": 1, "a": 1}', ['a'], change)).toBe('{"a": 1}');
    expect(edit('a: 1\n', ['a'], change)).toBeUndefined();
  });
});

describe('an entry is inserted', () => {
  const into = (text: string, path: Path, after?: string) =>
    edit(text, path, { kind: 'insert', key: 'required', value: true, ...(after ? { after } : {}) });

  it.each<[string, string, Path, string | undefined, string]>([
    [
      'behind a sibling',
      'p:\n  in: path # where\n  x: 1\n',
      ['p'],
      'in',
      'p:\n  in: path # where\n  required: true\n  x: 1\n',
    ],
    [
      'at the end',
      'p:\n  in: path\n  x:\n    y: 1\nq: 2\n',
      ['p'],
      undefined,
      'p:\n  in: path\n  x:\n    y: 1\n  required: true\nq: 2\n',
    ],
    ['behind a dash', '- in: path\n', [0], 'in', '- in: path\n  required: true\n'],
    ['behind two dashes', '- - in: path\n', [0, 0], 'in', '- - in: path\n    required: true\n'],
    ['in a flow mapping', '{in: path, x: 1}', [], 'in', '{in: path, required: true, x: 1}'],
    ['in an empty flow mapping', 'p: {}', ['p'], 'in', 'p: {required: true}'],
    ['with quotes as beside', '{"in": path}', [], 'in', '{"in": path, "required": true}'],
    [
      'on a line of its own',
      '{\n  in: path, # where\n  x: 1\n}',
      [],
      'in',
      '{\n  in: path, # where\n  required: true,\n  x: 1\n}',
    ],
    ['last, before a comment', '{\n  in: path # where\n}', [], 'in', '{\n  in: path, # where\n  required: true\n}'],
    ['in JSON', '{\n  "in": "path",\n  "x": 1\n}', [], 'in', '{\n  "in": "path",\n  "required": true,\n  "x": 1\n}'],
    [
      'last in JSON',
      '{\n\t"x": 1,\n\t"in": "path"\n}',
      [],
      'in',
      '{\n\t"x": 1,\n\t"in": "path",\n\t"required": true\n}',
    ],
    ['in JSON on one line', '{"in":"path","x":1}', [], 'in', '{"in":"path","required":true,"x":1}'],
  ])('%s', (_, before, path, after, expected) => {
    expect(into(before, path, after)).toBe(expected);
    expect(into(crlf(before), path, after)).toBe(crlf(expected));
  });

  it('not where the key is there, or comes by a merge key', () => {
    expect(into('required: 1\n', [])).toBeUndefined();
    expect(into('x: &x {required: 1}\ny:\n  <<: *x\n', ['y'])).toBeUndefined();
    expect(into('x: &x {in: 1}\ny: *x\n', ['y'])).toBeUndefined();
  });

  it('with a list of mappings as its value', () => {
    const change: Change = { kind: 'insert', key: 'tags', value: [{ name: 'No' }], after: 'info' };
    expect(edit('info: {a: 1}\npaths: {}\n', [], change)).toBe("info: {a: 1}\ntags:\n  - name: 'No'\npaths: {}\n");
    expect(edit('{"info": {}}', [], change)).toBe('{"info": {}, "tags": [{"name": "No"}]}');
    expect(edit('{\n  "info": {}\n}\n', [], change)).toBe(
      '{\n  "info": {},\n  "tags": [\n    {\n      "name": "No"\n    }\n  ]\n}\n',
    );
  });
});

describe('an item is added to a list', () => {
  it.each([
    [
      'block mappings',
      't:\n  - name: A\n    x: 1 # one\n# end\n',
      't:\n  - name: A\n    x: 1 # one\n  - name: B\n# end\n',
    ],
    ['without indentation', "t:\n- name: 'A'\nu: 1\n", "t:\n- name: 'A'\n- name: 'B'\nu: 1\n"],
    ['flow mappings in a block list', 't:\n  - {name: A}\n', 't:\n  - {name: A}\n  - {name: B}\n'],
    ['a flow list', 't: [{name: A}]\n', 't: [{name: A}, {name: B}]\n'],
    ['an empty flow list', 't: []\n', 't: [{name: B}]\n'],
    ['JSON', '{"t": [{"name": "A"}]}', '{"t": [{"name": "A"}, {"name": "B"}]}'],
    ['JSON without spaces', '{"t":[{"name":"A"}]}', '{"t":[{"name":"A"},{"name":"B"}]}'],
    [
      'JSON on lines',
      '{\n  "t": [\n    {\n      "name": "A"\n    }\n  ]\n}\n',
      '{\n  "t": [\n    {\n      "name": "A"\n    },\n    {\n      "name": "B"\n    }\n  ]\n}\n',
    ],
    [
      'JSON with an item on a line',
      '{\n  "t": [\n    {"name": "A"}\n  ]\n}\n',
      '{\n  "t": [\n    {"name": "A"},\n    {"name": "B"}\n  ]\n}\n',
    ],
  ])('%s', (_, before, after) => {
    const change: Change = { kind: 'append', value: { name: 'B' } };
    expect(edit(before, ['t'], change)).toBe(after);
    expect(edit(crlf(before), ['t'], change)).toBe(crlf(after));
  });
});

describe('a list is sorted', () => {
  it.each([
    [
      'with comments',
      't:\n  # about c\n  - name: c # sea\n    x: |\n      text\n\n  # lone\n\n  - name: a\n  # about b\n  - name: b',
      [1, 2, 0],
      't:\n  - name: a\n\n  # lone\n\n  # about b\n  - name: b\n  # about c\n  - name: c # sea\n    x: |\n      text',
    ],
    ['flow', 't: [c,  a, {b: 1}] # t\n', [1, 2, 0], 't: [a,  {b: 1}, c] # t\n'],
    ['JSON', '{"t": [\n  3,\n  1, 2\n]}', [1, 2, 0], '{"t": [\n  1,\n  2, 3\n]}'],
  ])('%s', (_, before, order, after) => {
    const change: Change = { kind: 'sort', order };
    expect(edit(before, ['t'], change)).toBe(after);
    expect(edit(crlf(before), ['t'], change)).toBe(crlf(after));
  });

  it('not where a comment in brackets would then speak of another item', () => {
    expect(edit('t: [\n  b, # bee\n  a\n  ]', ['t'], { kind: 'sort', order: [1, 0] })).toBeUndefined();
  });
});

describe('edits together', () => {
  it('meet when one is inside of the other or inserts at its edge', () => {
    const splice = (start: number, end: number) => [{ start, end, text: '' }];
    expect(overlap(splice(0, 5), splice(3, 8))).toBe(true);
    expect(overlap(splice(0, 5), splice(5, 8))).toBe(false);
    expect(overlap(splice(0, 5), splice(5, 5))).toBe(true);
    expect(overlap(splice(5, 5), splice(5, 5))).toBe(false);
  });

  it('insert at one place in their order', () => {
    const text = 't:\n  - a\n';
    const document = parseDocument(text, 'a.yaml');
    const edits = ['b', 'c'].map((value): Edit => ({ document, path: ['t'], change: { kind: 'append', value } }));
    expect(
      spliceText(
        text,
        edits.flatMap(one => planEdit(one)!),
      ),
    ).toBe('t:\n  - a\n  - b\n  - c\n');
    expect(editData(document.data, edits)).toEqual({ t: ['a', 'b', 'c'] });
  });

  it('leave `__proto__` a key like any other', () => {
    const document = parseDocument('{"__proto__": {"a": 1}, "b": 2}', 'a.json');
    const after = editData(document.data, [
      { document, path: ['__proto__', 'a'], change: { kind: 'replace', value: 3 } },
    ]);
    expect(JSON.stringify(after)).toBe('{"__proto__":{"a":3},"b":2}');
  });
});

it('the text of a value is given as written', () => {
  const document = parseDocument('a: &x 3.0 # note\n"b": [ 1 ]\n', 'a.yaml');
  expect([writtenAt(document, ['a']), writtenAt(document, ['b']), writtenAt(document, ['c'])]).toEqual([
    '3.0',
    '[ 1 ]',
    undefined,
  ]);
});

describe('whatever the document', () => {
  const scalar = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('a b', 'x: y', '# no', '- a', 'yes', '3.0', 'two\nlines', 'it\'s "it"', 'é\u00a0'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.constantFrom('a', 'b', 'name', '200', 'x y', '#', 'true', '/a/{b}', '');
  const value = fc.letrec<{ node: unknown }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      scalar,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).node;
  const data = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  const layout = fc.oneof(
    fc.record({ json: fc.constantFrom('', '  ', '\t') }),
    fc.record({
      flowLevel: fc.constantFrom(-1, 0, 1, 2, 3),
      indent: fc.constantFrom(2, 4),
      noArrayIndent: fc.boolean(),
    }),
  );

  function pathsOf(one: unknown, at: Path = []): Path[] {
    if (typeof one !== 'object' || one === null) return [at];
    return [at, ...Object.entries(one).flatMap(([name, child]) => pathsOf(child, [...at, name]))];
  }

  it('an edit does what it says or is refused', () => {
    let done = 0;
    fc.assert(
      fc.property(
        data,
        layout,
        fc.boolean(),
        fc.nat(),
        fc.nat(6),
        scalar,
        (original, style, isCrlf, pick, kind, written) => {
          const dumped = 'json' in style ? JSON.stringify(original, undefined, style.json) : dump(original, style);
          // A text that keeps its last line breaks takes in what stands behind it; such an edit is found out by its data.
          fc.pre(!/[|>]\d?\+/.test(dumped));
          const text = isCrlf ? crlf(dumped) : dumped;
          const document = parseDocument(text, 'json' in style ? 'a.json' : 'a.yaml');
          const paths = pathsOf(document.data);
          const path = paths[pick % paths.length]!;
          const target = path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document.data);
          const changes: Change[] = [
            { kind: 'replace', value: written as string },
            { kind: 'rename', key: `new ${String(written)}` },
            { kind: 'remove' },
            { kind: 'sort', order: Array.isArray(target) ? target.map((_, index) => target.length - 1 - index) : [] },
            { kind: 'append', value: { name: written } },
            { kind: 'append', value: written },
            { kind: 'insert', key: 'new', value: [{ name: written }] },
          ];
          const one: Edit = { document, path, change: changes[kind]! };
          const splices = path.length === 0 && kind < 4 ? undefined : planEdit(one);
          if (!splices) return;
          done++;
          const after = spliceText(text, splices);
          expect(parseDocument(after, document.file).data).toEqual(editData(document.data, [one]));
          if (isCrlf) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 1500 },
    );
    expect(done).toBeGreaterThan(500);
  });
});
