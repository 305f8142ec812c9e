/** Hostile documents through the whole program, each within 5 s and 1 GiB: findings or one sentence, never a crash (T-05, T-06, T-07, T-08, T-09, T-13). */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';
import { buildProgram, type Program } from '../support/program.ts';

const MiB = 1024 * 1024;
const head = 'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {}\n';
const jsonHead = '"openapi":"3.0.3","info":{"title":"T","version":"1.0.0"},"paths":{}';
const schemas = 'components:\n  schemas:\n';

/** Repeats a unit until the document has 1 MiB. */
function fill(before: string, unit: (at: number) => string, after = ''): string {
  const parts = [before];
  let length = before.length + after.length;
  for (let at = 0; ; at++) {
    const part = unit(at);
    length += part.length;
    if (length > MiB) return parts.join('') + after;
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
const cases: [string, string | Buffer, number, (string | RegExp)?][] = [
  [
    'laughs.yaml',
    laughs(),
    2,
    /^specgate: laughs\.yaml:\d+:\d+: The YAML aliases of this document expand to more than 100,000 values/,
  ],
  ['merge-bomb.yaml', merges(), 2, /more than 100,000 values/],
  [
    'repeated-text.yaml',
    fill(`${head}x-a: &a "${'\\u0041'.repeat(80_000)}"\nx-b:\n`, () => '- *a\n'),
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
  ['through-chain.yaml', fill(head + schemas, at => `    a${at}: {$ref: "#/components/schemas/a${at + 1}/x/y"}\n`), 1],
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
    fill(
      'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n  /a:\n    get:\n      parameters:\n',
      at => `      - {in: query, name: a${at}}\n`,
    ),
    1,
  ],
  [
    'long-path.yaml',
    fill('openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n  ? "/', () => '{a}/', '"\n  : {get: {}}\n'),
    1,
  ],
  [
    'many-files.json',
    fill(`{${jsonHead},"components":{"schemas":{"z":{}`, at => `,"a${at}":{"$ref":"f${at}.yaml"}`, '}}}'),
    2,
    'This run reads more than 1000 files (--max-files raises the limit).',
  ],
  ['duplicates.yaml', fill(head, () => 'x-a: 1\n'), 1],
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
    fill(`${head}${schemas}    A: {type: string, example: aaa, pattern: "`, () => '(a?)', '"}\n'),
    1,
  ],
  [
    'long-example.yaml',
    fill(`${head}${schemas}    A: {type: string, pattern: "^.*.*.*.*x$", example: "`, () => 'a', '"}\n'),
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

let program: Program;
let folder = '';
beforeAll(async () => {
  program = await buildProgram();
  folder = folderWith(Object.fromEntries(cases.map(([name, content]) => [name, content])));
});
afterAll(() => {
  program?.remove();
  rmSync(folder, { recursive: true });
});

const crash = /this is a bug|at .*\.m?js:\d+|RangeError|stopped with an error/;

/** Those that a limit of the whole run ends, or that have findings, need a run of their own. */
const alone = cases.filter(([name, , code]) => code !== 2 || name === 'many-files.json');
const refused = cases.filter(one => !alone.includes(one));

describe('each hostile document ends in time, in memory, and in order', () => {
  it.each(alone)('%s', (name, _, expected, told) => {
    const { code, out, err, cpuSeconds, memoryMiB } = program.run(folder, 'lint', name, '--format', 'json');
    expect(err).not.toMatch(crash);
    if (typeof told === 'string') expect(err).toContain(told);
    const report = JSON.parse(out) as { findings: unknown[]; errors?: unknown[]; summary: { error: number } };
    if (expected === 2) expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
    else expect([code, report.errors ?? []]).toEqual([report.summary.error > 0 ? 1 : 0, []]);
    if (expected === 1) expect(report.findings.length).toBeGreaterThan(0);
    expect(cpuSeconds).toBeLessThan(5);
    expect(memoryMiB).toBeLessThan(1024);
  });

  it('and all that are refused in one run, each in one sentence, hiding nothing of a good one', () => {
    const good =
      'openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\nservers: [{url: http://api.gov.bc.ca}]\npaths: {}\n';
    writeFileSync(path.join(folder, 'good.yaml'), good);
    const names = [...refused.map(([name]) => name), 'good.yaml', 'gone.yaml'];
    const { code, out, err, cpuSeconds, memoryMiB } = program.run(folder, 'lint', ...names, '--format', 'json');
    const report = JSON.parse(out) as { findings: { rule: string; file: string }[]; errors: { file: string }[] };
    expect(err).not.toMatch(crash);
    expect(code).toBe(2);
    expect(report.errors.map(({ file }) => file).sort()).toEqual(names.filter(name => name !== 'good.yaml').sort());
    expect(report.findings.find(({ rule }) => rule === 'bc-https-only')?.file).toBe('good.yaml');
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(names.length - 1);
    for (const [name, , , told] of refused) {
      const line = lines.find(one => one.startsWith(`specgate: ${name}:`));
      expect(line, name).toMatch(/^specgate: [^:]+:.{10,400}$/);
      if (typeof told === 'string') expect(line).toContain(told);
      else if (told) expect(line).toMatch(told);
    }
    expect(cpuSeconds).toBeLessThan(5);
    expect(memoryMiB).toBeLessThan(1024);
  });
});
