/** JSONPath: what our grammar takes and refuses, and that it finds what Spectral (nimma) finds. */
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAt } from '../../src/document/pointer.ts';
import { Matcher } from '../../src/lint/jsonpath/matcher.ts';
import { JsonPathError, parseJsonPath } from '../../src/lint/jsonpath/path.ts';

type Deref = (value: unknown) => unknown;
const identity: Deref = value => value;

/** Pointer-like texts of all matches of an expression, each once, sorted. */
function find(data: unknown, expression: string, deref = identity, shares = true): string[] {
  const found = new Set<string>();
  const onMatch = (_: unknown, path: readonly (string | number)[]): void => void found.add(path.join('/'));
  new Matcher([{ path: parseJsonPath(expression), onMatch }], shares).run(data, deref);
  return [...found].sort();
}

/** The same by spectral-core, for several expressions at once. */
async function findBySpectral(data: unknown, expressions: readonly string[]): Promise<string[][]> {
  const found = expressions.map(() => new Set<string>());
  const rule = (given: string, index: number) => ({
    given,
    then: {
      function: (_: unknown, __: unknown, { path }: { path: string[] }) => void found[index]!.add(path.join('/')),
    },
  });
  const spectral = new core.Spectral();
  spectral.setRuleset({
    rules: Object.fromEntries(expressions.map((given, at) => [`r${at}`, rule(given, at)])),
  } as never);
  await spectral.run(new core.Document(JSON.stringify(data), parsers.Json as never));
  // At times nimma takes the letters of a text for the items of an array.
  const exists = (path: string): boolean => path === '' || getAt(data, path.split('/')) !== undefined;
  return found.map(list => [...list].filter(exists).sort());
}

const expressions = [
  ...['$', '$.a', '$.a.b', '$..a', '$..*', '$.*', '$[*]', '$.*.*', "$['a']", '$["x-a"]', '$.x-a', '$..a..b'],
  ...['$.a[0]', '$.a[1]', '$..[0]', '$..a[0,1]', '$.0', "$['0']", '$.a.0', '$.get[200]', '$..get[200].a'],
  ...['$.a[-1:]', '$.a[-2:]', '$.a[0:2]', '$.a[1:]', '$.a[:1]', '$.a[::2]', '$.a[1:3:2]'],
  ...["$['a','b']", '$[a,b]', '$.a[get,type]', '$..[a,b]', "$..['get','200']"],
  ...[
    '$..a^',
    '$..a^^',
    '$..b[*]^',
    '$.a~',
    '$..a~',
    '$.*~',
    '$..*~',
    '$..properties[*]~',
    '$..[?(@.a)]~',
    '$..a[?(@.b)]^',
  ],
  ...['type', 'a && @.b', 'a || @.b', 'a && @.a.b', 'enum || @.type'].map(test => `$..[?(@.${test})]`),
  ...["type == 'object'", "type === 'object'", "type != 'object'", 'a != 1', 'a == 1', 'a === 1'].map(
    test => `$..[?(@.${test})]`,
  ),
  ...['a > 1', 'a <= 1', "a >= 'b'", 'a < @.b', 'a == @.b', 'a == null', 'a === null', 'a == true'].map(
    test => `$..[?(@.${test})]`,
  ),
  ...['type == void 0', 'type == undefined', 'type !== undefined'].map(test => `$..[?(@.${test})]`),
  ...[
    '$..[?(!@.a)]',
    '$..[?(!(@.a && @.b))]',
    '$..[?(@ && @.a)]',
    '$..a[?(@ == 1)]',
    "$..[?(@ === 'a')]",
    '$..[?(@ == null)]',
  ],
  ...["@property === 'a'", "@property != 'a'", '@property == 0', "@property === 'get' || @property === 'type'"].map(
    test => `$..[?(${test})]`,
  ),
  ...['$.*[?(@property.match(/^x-/))]', '$.get[?(@property.match(/^(200|a)$/i))]', "$..[?(@property === 'a')]..b"],
  ...["@parentProperty === 'a'", "@parentProperty != 'a'", '@path === "$[\'a\']"'].map(test => `$..[?(${test})]`),
  ...[
    "$..[?(@ && @.constructor.name === 'Object')]",
    "$..[?(@ && @.a && @.a.constructor.name === 'Array')]",
    '$.a..[?(@.b)].b',
  ],
];

const key = fc.constantFrom('a', 'b', 'get', 'type', 'properties', 'x-a', '0', '1', '200');
// Without null, at which a filter of nimma stops the whole run with a TypeError.
const scalar = fc.constantFrom<unknown>(1, 2, 0, '1', 'a', 'b', 'object', '', true, false, 'get');
const { node } = fc.letrec(tie => ({
  node: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 5 }),
  ),
}));
// `get` has names alone, since nimma throws where `.match` meets the index of an array.
const documents = fc.record(
  { a: node, b: node, get: fc.dictionary(key, node), properties: node, 'x-a': node, '0': node },
  { requiredKeys: ['get'] },
);

describe('evaluation', () => {
  it('finds what Spectral finds in generated documents', { timeout: 60_000 }, async () => {
    const matched = new Set<string>();
    await fc.assert(
      fc.asyncProperty(documents, async data => {
        const theirs = await findBySpectral(data, expressions);
        expressions.forEach((expression, index) => {
          if (theirs[index]!.length > 0) matched.add(expression);
          expect(find(data, expression), expression).toEqual(theirs[index]);
          expect(find(data, expression, identity, false), `${expression}, not shared`).toEqual(theirs[index]);
        });
      }),
      { numRuns: 60, seed: 20 },
    );
    // Expressions that never find anything would show nothing.
    expect(matched.size).toBeGreaterThan(expressions.length - 20);
  });

  it('finds what Spectral finds with expressions put together at random', { timeout: 60_000 }, async () => {
    let compared = 0;
    const name = fc.constantFrom('a', 'b', 'get', 'type', 'properties', '200');
    const shallow = fc.oneof(
      name.map(one => `.${one}`),
      fc.constantFrom('.*', '[0]', '[a,get]', "['b','type']"),
    );
    const ends = ['', '~', '^', '[?(@.a)]', "[?(@property === 'a')]", '[1:]'];
    // Behind a filter nimma at times judges another object than the one that is meant, so filters come last; and of
    // matches inside one another it loses some where there are two `..`.
    const path = fc.oneof(
      fc
        .tuple(name, fc.array(shallow, { maxLength: 3 }), fc.constantFrom(...ends))
        .map(([first, segments, end]) => `$..${first}${segments.join('')}${end}`),
      fc
        .tuple(fc.array(shallow, { minLength: 1, maxLength: 3 }), fc.constantFrom(...ends, '..a', '..[?(@.b || @.a)]'))
        .map(([segments, end]) => `$${segments.join('')}${end}`),
    );
    await fc.assert(
      fc.asyncProperty(documents, fc.uniqueArray(path, { minLength: 10, maxLength: 25 }), async (data, list) => {
        // The code that nimma makes of some expressions is wrong (`pos is not defined`).
        const theirs = await findBySpectral(data, list).catch(() => undefined);
        if (theirs) compared++;
        list.forEach((expression, index) => {
          if (theirs) expect(find(data, expression), expression).toEqual(theirs[index]);
        });
      }),
      // One seed: what else is wrong in nimma's generated code must not fail a build at random.
      { numRuns: 60, seed: 20 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  it('takes null, wrong types and inherited names for values without them', () => {
    const data: unknown = { a: [null, 1, 'x', { b: null }, { toString: 1 }] };
    expect(find(data, '$..[?(@.b)]')).toEqual([]);
    expect(find(data, '$..[?(@.b == null)]').length).toBeGreaterThan(0);
    expect(find(data, "$..[?(@.b.c.d == 'x')]")).toEqual([]);
    expect(find(data, '$..[?(@.toString)]')).toEqual(['a/4']);
    expect(find(data, '$..[?(@.match)]')).toEqual([]);
    expect(find(data, '$..[?(@.hasOwnProperty)]')).toEqual([]);
    expect(find(data, "$..[?(@.startsWith('x'))]")).toEqual(['a/2']);
    expect(find(data, '$..[?(@.match(/x/))]')).toEqual(['a/2']);
  });

  it('counts from the end of arrays alone', () => {
    const data = { a: [1, 2, 3], b: { '-1': 1 } };
    expect(find(data, '$.a[-1]')).toEqual(['a/2']);
    expect(find(data, '$.a[-4]')).toEqual([]);
    expect(find(data, '$.a[-2:]')).toEqual(['a/1', 'a/2']);
    expect(find(data, '$.b[-1:]')).toEqual([]);
  });

  // nimma gives the grandparent here, against its own documentation and jsonpath-plus, which it replaced.
  it('means by @parent the object that holds the match', () => {
    expect(find({ a: { b: 1, c: 2 }, d: { c: 3 } }, '$..[?(@parent.b == 1)]')).toEqual(['a/b', 'a/c']);
  });
});

describe('references', () => {
  /** Objects `{ref: name}` lead to the object of that name. */
  const derefIn =
    (all: Record<string, unknown>): Deref =>
    value =>
      typeof value === 'object' && value !== null && 'ref' in value ? all[(value as { ref: string }).ref] : value;

  it('a shared object is visited once for each context, not once for each use', () => {
    const shared = { properties: { x: { type: 'array' } } };
    const data = { uses: Array.from({ length: 1000 }, () => ({ schema: { ref: 's' } })), s: shared };
    let matches = 0;
    new Matcher([{ path: parseJsonPath('$..[?(@.type)]'), onMatch: () => matches++ }]).run(
      data,
      derefIn({ s: shared }),
    );
    expect(matches).toBe(1);
  });

  it('but what differs with each use is told for each: keys, parents, paths', () => {
    const s = { type: 'string' };
    const data = {
      properties: { one: { ref: 's' }, Two: { ref: 's' } },
      list: [{ x: { ref: 's' } }, { x: { ref: 's' } }],
    };
    const deref = derefIn({ s });
    expect(find(data, '$.properties[*]~', deref)).toEqual(['properties/Two', 'properties/one']);
    expect(find(data, '$..[?(@.type)]^', deref)).toEqual(['list/0', 'list/1', 'properties']);
    expect(find(data, "$..[?(@property === 'Two')]", deref)).toEqual(['properties/Two']);
    expect(find(data, "$..[?(@path === \"$['list'][1]['x']\")]", deref, false)).toEqual(['list/1/x']);
    expect(find(data, '$..type', deref)).toHaveLength(1);
    expect(find(data, '$..type', deref, false)).toHaveLength(4);
  });

  it('rings end', () => {
    const a: Record<string, unknown> = { next: { ref: 'a' }, type: 'x' };
    expect(find({ a, b: { ref: 'a' } }, '$..type', derefIn({ a }))).toEqual(['a/type']);
    expect(find({ a, b: { ref: 'a' } }, '$..type', derefIn({ a }), false)).toEqual(['a/type', 'b/type']);
  });

  it.each([true, false])('ten thousand references one behind the other need no stack (shared: %s)', shares => {
    const all: Record<string, unknown> = {};
    for (let at = 0; at < 10_000; at++) all[at] = { properties: { next: { ref: String(at + 1) } }, type: 'object' };
    all[10_000] = { type: 'last' };
    const found = find({ start: { ref: '0' } }, "$..[?(@.type == 'last')]", derefIn(all), shares);
    // A walk that sees every use of shared objects goes 1,000 levels deep.
    expect(found).toHaveLength(shares ? 1 : 0);
  });

  it('doubling references do not double the work', () => {
    const all: Record<string, unknown> = {};
    for (let at = 0; at < 40; at++)
      all[at] = { left: { ref: String(at + 1) }, right: { ref: String(at + 1) }, type: 1 };
    all[40] = { type: 1 };
    expect(find({ start: { ref: '0' } }, '$..[?(@.type)]', derefIn(all))).toHaveLength(41);
  });
});

describe('grammar', () => {
  const accepted = [
    ...expressions,
    "$.paths[*][?( @property === 'get' && @.deprecated != true )]",
    '$..[?(@.type === \'string\' && (@.enum || @.format == "date"))]',
    '$..[?(@.name.toLowerCase().startsWith("x") && @.tags.length > 2)]',
    '$..[?(match(@.name, "a.*") || search(@.name, "b") || length(@.tags) == 0)]',
    "$.paths['/routes/{id}'].get",
    "$['it\\'s']",
    '$..[?(@["x-y"][0] == -1.5e3)]',
    '$..[?(@root.info && $.servers)]',
    "$.paths[*]['get','put']",
  ];

  it.each(accepted)('takes %s', expression => expect(parseJsonPath(expression).source).toBe(expression));

  it.each([
    ['', 1],
    ['paths', 1],
    ['$.', 3],
    ['$paths', 2],
    ['$.paths[', 9],
    ['$.paths[0', 10],
    ["$['a", 3],
    ['$.a b', 4],
    ['$.a^~x', 6],
    ['$[(@.length-1)]', 3],
    ["$..[?(@.constructor.constructor('return process')())]", 32],
    ['$..[?(@.constructor("x"))]', 20],
    ['$..[?(@.a.replace(/a/, "b"))]', 18],
    ['$..[?(process.exit())]', 7],
    ['$..[?(require("fs"))]', 7],
    ['$..[?(eval("1"))]', 7],
    ['$..[?(this.a)]', 7],
    ['$..[?(@.a = 1)]', 11],
    ['$..[?(@.a + 1 == 2)]', 11],
    ['$..[?(() => 1)]', 8],
    ['$..[?(@.a; 1)]', 10],
    ['$..[?(`x`)]', 7],
    ['$..[?(new Date())]', 7],
    ['$..[?(@["a" + "b"])]', 13],
    ['$..[?(@[constructor])]', 9],
    ['$..[?(@.a.match(@.b))]', 21],
    ['$..[?(@.a.match(/(/))]', 20],
    ['$..[?(@.a == /x)]', 18],
    ["$..[?(@.a == 'x)]", 18],
    ['$..[?(match(@.a, @.b))]', 22],
    ['$[1:5:0]', 8],
    ['$[1:5:-1]', 9],
    [`$${'.a'.repeat(1001)}`, 1],
    [`$..[?(${'('.repeat(60)}@.a${')'.repeat(60)})]`, 56],
  ] as [string, number][])('refuses %s with its column', (expression, column) => {
    let error: unknown;
    try {
      parseJsonPath(expression);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(JsonPathError);
    expect((error as JsonPathError).column).toBe(column);
  });

  it('names like those of the prototype are names alone', () => {
    const data = { constructor: { prototype: 1 }, a: {} };
    expect(find(data, '$.constructor.prototype')).toEqual(['constructor/prototype']);
    expect(find(data, '$.a.constructor')).toEqual([]);
    expect(find({ x: data, y: {} }, '$..[?(@.constructor.prototype)]')).toEqual(['x']);
  });

  it('whatever it takes runs without Function and eval, throws nothing and ends', () => {
    const token = fc.constantFrom(
      ...[
        '$',
        '..',
        '.',
        'a',
        'constructor',
        '__proto__',
        '[',
        ']',
        '*',
        '?(',
        '(',
        ')',
        '@',
        '@.a',
        '@property',
        '^',
        '~',
      ],
      ...[
        "'a'",
        '"constructor"',
        '0',
        '-1',
        ':',
        ',',
        ' ',
        '&&',
        '||',
        '!',
        '==',
        '===',
        '<',
        '/a+/',
        '.match(',
        '.length',
      ],
      ...[
        '.constructor.name',
        'process',
        'eval(',
        'Function(',
        '`',
        '=>',
        ';',
        'null',
        'undefined',
        'return',
        '{',
        '}',
        '\\',
      ],
    );
    const soup = fc.array(token, { maxLength: 12 }).map(tokens => `$${tokens.join('')}`);
    const likely = fc
      .array(
        fc.constantFrom(
          '@.a',
          '@property',
          "'a'",
          '==',
          '&&',
          '||',
          '!',
          '(',
          ')',
          '@.constructor',
          '1',
          '.length',
          '.constructor.name',
          '@.a.match(/a/)',
        ),
        { maxLength: 6 },
      )
      .map(tokens => `$..[?(${tokens.join(' ')})]`);
    const data = JSON.parse(
      '{"a": {"a": [1, null, "a", {"constructor": {"constructor": "x"}}]}, "__proto__": {"a": 1}, "constructor": 5}',
    );
    const trap = (): never => {
      throw new Error('code was made from text');
    };
    let taken = 0;
    // biome-ignore lint/security/noGlobalEval: to trap it
    const real = { Function: globalThis.Function, eval: globalThis.eval };
    const { prototype } = real.Function;
    Object.assign(globalThis, { Function: trap, eval: trap });
    prototype.constructor = trap;
    try {
      fc.assert(
        fc.property(fc.oneof(soup, likely), expression => {
          let path: ReturnType<typeof parseJsonPath>;
          try {
            path = parseJsonPath(expression);
          } catch (error) {
            if (error instanceof JsonPathError && error.column >= 1 && error.column <= expression.length + 1) return;
            throw error;
          }
          taken++;
          for (const shares of [true, false])
            new Matcher([{ path, onMatch: () => undefined }], shares).run(data, identity);
        }),
        { numRuns: 5000 },
      );
    } finally {
      Object.assign(globalThis, real);
      prototype.constructor = real.Function;
    }
    expect(taken).toBeGreaterThan(100);
  });
});
