/** Documents that attack the reader: bombs, rings, depths, patterns, and what is no OpenAPI document at all. */
export const MiB = 1024 * 1024;
const head = 'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {}\n';
const jsonHead = '"openapi":"3.0.3","info":{"title":"T","version":"1.0.0"},"paths":{}';
const schemas = 'components:\n  schemas:\n';

/** Repeats a unit until the document has its size. */
function fill(bytes: number, before: string, unit: (at: number) => string, after = ''): string {
  const parts = [before];
  let length = before.length + after.length;
  for (let at = 0; ; at++) {
    const part = unit(at);
    length += part.length;
    if (length > bytes) return parts.join('') + after;
    parts.push(part);
  }
}

function laughs(): string {
  const lines = ['x-a: &a [l,l,l,l,l,l,l,l,l]'];
  for (const [at, name] of [...'bcdefghij'].entries())
    lines.push(`x-${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`);
  return head + lines.join('\n');
}

function merges(): string {
  const lines = ['x-0: &m0 {a: 1, b: 2, c: 3}'];
  for (let at = 1; at < 30; at++)
    lines.push(`x-${at}: &m${at} {<<: [*m${at - 1}, *m${at - 1}], k${at}: {<<: *m${at - 1}}}`);
  return head + lines.join('\n');
}

/** 2^30 ways from the last schema to the first. */
function fanOut(keyword: (to: string) => string): string {
  const ladder = Array.from(
    { length: 30 },
    (_, at) => `    s${at + 1}: ${keyword(`{$ref: "#/components/schemas/s${at}"}`)}\n`,
  );
  const use =
    'paths:\n  /a:\n    get:\n      responses:\n        "200": {description: x, content: {application/json: {schema: {$ref: "#/components/schemas/s30"}, example: {l: {l: {l: 1}}}}}}\n';
  return `${head.replace('paths: {}\n', use)}${schemas}    s0: {type: object, properties: {l: {type: string}}}\n${ladder.join('')}`;
}

const deep = 'This document is nested more than 200 levels deep; specgate reads no deeper.';
const patterns = [
  '^(a+)+$',
  '^(a|a)*$',
  '^(.*a){20}$',
  '(?=(a+)+b)',
  '^(\\\\w+\\\\s?)*$',
  '^(a+)+\\\\1$',
  '((a{1,1000}){1,1000}){1,1000}',
];

/** Name, document, exit code (1: findings, of which none need be an error), what standard error says where that is known. */
export type HostileCase = [string, string | Buffer, number, (string | RegExp)?];

/** The documents; those that grow without a limit have `bytes`. */
export function hostileDocuments(bytes: number): HostileCase[] {
  const filled = (before: string, unit: (at: number) => string, after?: string): string =>
    fill(bytes, before, unit, after);
  return [
    [
      'laughs.yaml',
      laughs(),
      2,
      /^specgate: laughs\.yaml:\d+:\d+: The YAML aliases of this document expand to more than 100,000 values/,
    ],
    ['merge-bomb.yaml', merges(), 2, /more than 100,000 values/],
    [
      'repeated-text.yaml',
      fill(MiB, `${head}x-a: &a "${'\\u0041'.repeat(80_000)}"\nx-b:\n`, () => '- *a\n'),
      2,
      /more than 5,000,000 characters/,
    ],
    [
      'arrays.yaml',
      `${head}x-a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      2,
      /^specgate: arrays\.yaml:4:2\d\d: This document is nested more than 200 levels deep/,
    ],
    ['arrays.json', `{${jsonHead},"x-a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 2, deep],
    ['maps.yaml', `${head}x-a: ${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}`, 2, deep],
    ['dashes.yaml', `${head}x-a:\n  ${'- '.repeat(100_000)}a`, 2, deep],
    [
      'schema.json',
      `{${jsonHead},"components":{"schemas":{"A":${'{"properties":{"a":'.repeat(3000)}{}${'}}'.repeat(3000)}}}}`,
      2,
      deep,
    ],
    ['deepest.yaml', `${head}${schemas}    A: ${'{properties: {a: '.repeat(98)}{}${'}}'.repeat(98)}\n`, 0],
    [
      'ring.yaml',
      `${head}${schemas}    A: {$ref: "#/components/schemas/B"}\n    B: {$ref: "#/components/schemas/A"}\n    C: {$ref: "#/components/schemas/C"}\n    D: {allOf: [{$ref: "#/components/schemas/D"}], properties: {d: {$ref: "#/components/schemas/D"}}, example: {d: {}}}\n`,
      1,
    ],
    ['through.yaml', `${head}x: {$ref: "#/x/y"}\ny: {$ref: "#/z/a"}\nz: {$ref: "#/y/b"}\n`, 1],
    [
      'through-chain.yaml',
      filled(head + schemas, at => `    a${at}: {$ref: "#/components/schemas/a${at + 1}/x/y"}\n`),
      1,
    ],
    ['fan-out.yaml', fanOut(to => `{type: object, properties: {l: ${to}, r: ${to}}}`), 1],
    ['fan-all-of.yaml', fanOut(to => `{allOf: [${to}, ${to}]}`), 1],
    ['fan-one-of.yaml', fanOut(to => `{oneOf: [${to}, ${to}], default: {a: 1}}`), 1],
    [
      'bad-paths.yaml',
      `openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n${Array.from({ length: 5000 }, (_, at) => `  bad${at}/{x: {get: {responses: {}}}\n`).join('')}`,
      1,
    ],
    [
      'parameters.yaml',
      filled(
        'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n  /a:\n    get:\n      parameters:\n',
        at => `      - {in: query, name: a${at}}\n`,
      ),
      1,
    ],
    [
      'long-path.yaml',
      filled('openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n  ? "/', () => '{a}/', '"\n  : {get: {}}\n'),
      1,
    ],
    [
      'many-files.json',
      filled(`{${jsonHead},"components":{"schemas":{"z":{}`, at => `,"a${at}":{"$ref":"f${at}.yaml"}`, '}}}'),
      2,
      'This run reads more than 1000 files (--max-files raises the limit).',
    ],
    ['duplicates.yaml', filled(head, () => 'x-a: 1\n'), 1],
    [
      'redos.yaml',
      `${head}${schemas}${patterns.map((one, at) => `    A${at}: {type: string, pattern: "${one}", example: "${'a'.repeat(61)}!", default: "${'a'.repeat(61)}!", enum: ["${'a'.repeat(61)}!"]}\n`).join('')}`,
      0,
    ],
    [
      'redos-names.yaml',
      `${head.replace('3.0.3', '3.1.0')}${schemas}    A: {type: object, patternProperties: {"^(a+)+$": {type: string}}, propertyNames: {pattern: "^(a|a)*$"}, examples: [{"${'a'.repeat(61)}!": 1}]}\n`,
      0,
    ],
    [
      'long-pattern.yaml',
      filled(`${head}${schemas}    A: {type: string, example: aaa, pattern: "`, () => '(a?)', '"}\n'),
      1,
    ],
    [
      'long-example.yaml',
      filled(`${head}${schemas}    A: {type: string, pattern: "^.*.*.*.*x$", example: "`, () => 'a', '"}\n'),
      0,
    ],
    [
      'long-line.json',
      `{${jsonHead},"x-a":"${'a'.repeat(60 * MiB)}"}`,
      2,
      'long-line.json: The file has 60.0 MiB; the limit is 20.0 MiB (--max-file-size raises it).',
    ],
    [
      'second.yaml',
      `${head}---\n${head}`,
      2,
      'second.yaml:4:1: A second YAML document begins in this file (after `---`); put each document into a file of its own.',
    ],
    [
      'utf16.yaml',
      Buffer.from(`\ufeff${head}`, 'utf16le'),
      2,
      'utf16.yaml:1:1: The file is encoded as UTF-16; save it as UTF-8.',
    ],
    ['nul.yaml', `${head}x-a: a\0b`, 2, 'nul.yaml:4:7: The file holds a NUL character; it is no text file.'],
    [
      'image.yaml',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      2,
      'image.yaml:1:1: The file holds bytes that are not UTF-8 text; save it as UTF-8.',
    ],
    [
      'postman.json',
      '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[]}',
      2,
      'This is a Postman collection, not an OpenAPI document; export the API as OpenAPI first.',
    ],
    ['asyncapi.yaml', 'asyncapi: 3.0.0\n', 2, 'This is an AsyncAPI document'],
    ['empty.yaml', '', 2, 'empty.yaml:1:1: The file is empty: an OpenAPI document was expected.'],
    ['scalar.yaml', 'hello', 2, 'scalar.yaml:1:1: This is not an OpenAPI document'],
    ['list.yaml', '- a', 2, 'list.yaml:1:1: This is not an OpenAPI document'],
    [
      'tag.yaml',
      `${head}x-a: !!js/function "process.exit(7)"`,
      2,
      'tag.yaml:4:6: The YAML tag "!!js/function" is not read',
    ],
    [
      'infinite.json',
      `{${jsonHead},"components":{"schemas":{"A":{"type":"number","maximum":1e400,"example":-1e400}}}}`,
      0,
    ],
  ];
}

export const crash = /this is a bug|at .*\.m?js:\d+|RangeError|stopped with an error/;
