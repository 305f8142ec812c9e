/** `lint --fix`: each fix mends its rule's bad examples and nothing else, in every form; files are written safely or not at all. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { isObject, toPointer } from '../../src/document/pointer.ts';
import { diskSpace } from '../../src/document/space.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import type { Hit } from '../../src/lint/engine.ts';
import { applyFixes } from '../../src/lint/fix.ts';
import { fixers } from '../../src/lint/fixes/index.ts';
import type { LintRequest, RuleLevel } from '../../src/lint/request.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { fakeIo } from '../support/io.ts';
import { lintTree } from '../support/lint-text.ts';

const top = new URL('../../', import.meta.url);
const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'specgate-fix-')));
let folder = base;
let count = 0;
beforeEach(() => {
  folder = path.join(base, String(++count));
  mkdirSync(folder);
});
afterAll(() => rmSync(base, { recursive: true }));

interface RuleFile {
  id: string;
  severity: RuleLevel;
  fix?: string;
  bad?: string | string[];
}

const rules = ['bc-gov', 'oas', 'specgate'].flatMap(name =>
  readdirSync(new URL(`rulesets/${name}/`, top))
    .filter(file => file.endsWith('.yaml') && !file.startsWith('_'))
    .map(file => load(readFileSync(new URL(`rulesets/${name}/${file}`, top), 'utf8')) as RuleFile),
);
const fixable = rules.filter(({ fix }) => fix !== undefined);

/** Every rule of Spectral's oas set can be switched on, beside those of bc-gov. */
const source = (() => {
  const bcGov = builtInSource('bc-gov');
  const { extends: inner } = bcGov.data as { extends: string[] };
  return { ...bcGov, data: { ...(bcGov.data as object), extends: [['spectral:oas', 'off'], ...inner] } };
})();

interface Outcome {
  text: string;
  data: unknown;
  left: Hit[];
  notes: string[];
}

/** Writes a document, fixes it on disk and reads it again. */
async function fixFile(file: string, text: string, rule: string): Promise<Outcome> {
  const full = path.join(folder, file);
  writeFileSync(full, text);
  const open = async () => {
    const loader = new Loader(defaultLimits);
    return { loader, tree: await loadTree(loader.read({ space: diskSpace(folder, folder), path: file }), loader) };
  };
  const { loader, tree } = await open();
  const judgeAgain = async (one: Tree) => (await lintTree(one, source, { [rule]: 'error' })).hits;
  const hits = await judgeAgain(tree);
  const of = (list: readonly Hit[]) => list.filter(hit => hit.rule.id === rule);
  const { notes } = await applyFixes({ tree, hits, loader, judgeAgain, pick: of });
  const after = await open();
  return {
    text: readFileSync(full, 'utf8'),
    data: after.tree.root.data,
    left: of(await judgeAgain(after.tree)),
    notes,
  };
}

it('each rule with a fix has a file in src/lint/fixes, and the reverse', () => {
  const ids = fixable.map(({ id }) => id).sort();
  const files = readdirSync(new URL('src/lint/fixes/', top)).filter(name => name !== 'index.ts');
  expect(files.map(name => name.slice(0, -'.ts'.length)).sort()).toEqual(ids);
  expect([...fixers.keys()].sort()).toEqual(ids);
});

// The examples that an author must mend, by rule and number, with the reason.
const forAuthors: Record<string, string> = {
  'bc-security-class 1': 'no class differs from it by case alone',
  'bc-security-class 2': 'it could be any of PROTECTED A, B and C',
  'duplicate-key 1': 'the two values differ',
  'operation-parameters 1': 'the two parameters differ',
  'operation-tag-defined 1': 'it looks like a misspelling of a listed tag',
  'path-params 1': 'the parameter is missing',
  'path-params 3': 'which of two paths is meant is not known',
};

type Change = [pointer: string, before: unknown, after: unknown];

const gone = (pointer: string, value: unknown): Change[] =>
  leaves(value, pointer).map(([leaf, before]) => [leaf, before, undefined]);
const header = (name: string) => ({ name, in: 'header', schema: { type: 'string' } });

/** What changes in the data of an example (undefined: nothing is there). All else stays as it is. */
const changes: Record<string, Change[]> = {
  'bc-ignored-header 1': [
    ...gone('/paths/~1routes/get/parameters/0', header('Accept')),
    ...gone('/paths/~1routes/post/parameters/0', header('Content-Type')),
    ...gone('/paths/~1routes/post/parameters/1', header('accept')),
  ],
  'bc-openapi-version 1': [['/openapi', 3, '3.0.3']],
  'bc-openapi-version 2': [['/openapi', '3.1', '3.1.1']],
  'bc-openapi-version 3': [['/swagger', 2, '2.0']],
  'bc-security-class 3': [['/info/x-security-class', 'low-sensitivity', 'LOW-SENSITIVITY']],
  'duplicate-key 2': [],
  'duplicated-entry-in-enum 1': [['/components/schemas/Grade/enum/2', 'easy', undefined]],
  'oas2-host-trailing-slash 1': [['/host', 'routes.api.gov.bc.ca/', 'routes.api.gov.bc.ca']],
  'oas3-server-trailing-slash 1': [
    ['/servers/0/url', 'https://routes.api.gov.bc.ca/v1/', 'https://routes.api.gov.bc.ca/v1'],
  ],
  'oas3_2-no-deprecated-xml-attribute 1': [
    ['/components/schemas/Grade/xml/attribute', true, undefined],
    ['/components/schemas/Grade/xml/nodeType', undefined, 'attribute'],
  ],
  'openapi-tags-alphabetical 1': [
    ['/tags/0/name', 'Routes', 'Destinations'],
    ['/tags/1/name', 'Destinations', 'Routes'],
  ],
  'openapi-tags-uniqueness 1': gone('/tags/1', { name: 'Routes' }),
  'operation-parameters 2': gone('/paths/~1routes/get/parameters/1', {
    name: 'grade',
    in: 'query',
    schema: { type: 'string' },
  }),
  'operation-tag-defined 2': [['/tags/1/name', undefined, 'Trails']],
  'path-params 2': [['/paths/~1routes~1{routeId}/get/parameters/0/required', undefined, true]],
};

/** Every scalar and every empty collection of a value, by pointer. */
function leaves(value: unknown, pointer = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  const inner = Object.entries(value).flatMap(([key, child]) => leaves(child, pointer + toPointer([key])));
  return inner.length > 0 ? inner : [[pointer, value]];
}

/** Which leaves two documents do not have in common: pointer, before, after. */
function difference(before: unknown, after: unknown): Change[] {
  const [old, now] = [new Map(leaves(before)), new Map(leaves(after))];
  const pointers = [...new Set([...old.keys(), ...now.keys()])];
  return pointers
    .filter(pointer => JSON.stringify(old.get(pointer)) !== JSON.stringify(now.get(pointer)))
    .map(pointer => [pointer, old.get(pointer), now.get(pointer)]);
}

const forms: Record<string, (text: string) => string> = {
  YAML: text => text,
  'YAML with comments': text => text.replace(/^/gm, '# kept\n').replace(/# kept\n$/, ''),
  'YAML with CRLF': text => text.replaceAll('\n', '\r\n'),
  JSON: text => `${toJson(text, 2)}\n`,
  'JSON on one line': text => toJson(text, 0),
};

/** JSON.stringify would write the version 3.0 as 3, which does not tell which one it is. */
function toJson(text: string, indent: number): string {
  return JSON.stringify(parseDocument(text, 'a.yaml').data, undefined, indent).replace(
    /("openapi": ?)3(?=[,\s])/,
    '$13.0',
  );
}

/** The example with the keys that every document has. */
function wholeDocument(example: string): string {
  const { data } = parseDocument(example, 'example.yaml');
  const has = (key: string): boolean => isObject(data) && Object.hasOwn(data, key);
  const missing = Object.entries({
    ...(has('swagger') ? {} : { openapi: '3.0.3' }),
    info: '{title: Routes API, version: 1.0.0}',
    paths: '{}',
  }).filter(([key]) => !has(key));
  return `${example.trimEnd()}\n${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

const examples = fixable.flatMap(({ id, bad }) =>
  [bad ?? []].flat().map((text, index) => ({ id, name: `${id} ${index + 1}`, text: wholeDocument(text) })),
);

it('each example is one that a fix mends or one for authors', () => {
  const names = examples.map(({ name }) => name).sort();
  expect(Object.keys({ ...changes, ...forAuthors }).sort()).toEqual(names);
  for (const { id } of fixable)
    expect(
      Object.keys(changes).some(name => name.startsWith(`${id} `)),
      id,
    ).toBe(true);
});

describe.each(Object.keys(forms))('%s', form => {
  // JSON.stringify writes no key twice.
  const shown = examples.filter(({ id }) => !(id === 'duplicate-key' && form.startsWith('JSON')));
  const file = form.startsWith('JSON') ? 'openapi.json' : 'openapi.yaml';

  it.each(shown.filter(({ name }) => name in changes))(
    '$name is fixed, and nothing else',
    async ({ id, name, text }) => {
      const before = forms[form]!(text);
      const { text: after, data, left, notes } = await fixFile(file, before, id);
      expect(notes).toEqual([
        expect.stringMatching(`^${file}: fixed \\d+ findings? \\(${id.replaceAll('.', '\\.')} \\d+\\)$`),
      ]);
      expect(left).toEqual([]);
      expect(difference(parseDocument(before, file).data, data)).toEqual(changes[name]);
      const kept = (one: string): number => one.split('# kept').length;
      // A list that goes as a whole takes the comments in it along.
      expect(kept(before) - kept(after)).toBe(id === 'bc-ignored-header' && form.endsWith('comments') ? 2 : 0);
      if (form.endsWith('CRLF')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const again = await fixFile(file, after, id);
      expect(again.text).toBe(after);
      expect(again.notes).toEqual([]);
    },
  );

  it.each(shown.filter(({ name }) => name in forAuthors))('$name is left to its author', async ({ id, text }) => {
    const before = forms[form]!(text);
    const { text: after, left, notes } = await fixFile(file, before, id);
    expect(after).toBe(before);
    expect(left).not.toEqual([]);
    expect(notes).toEqual([]);
  });
});

describe('a fix is not made', () => {
  const isLeft = async (rule: string, text: string, file = 'openapi.yaml') => {
    const whole = file.endsWith('.json') ? text : wholeDocument(text);
    const { text: after, left } = await fixFile(file, whole, rule);
    expect(left.length).toBeGreaterThan(0);
    expect(after).toBe(whole);
  };

  it.each([
    [
      'duplicated-entry-in-enum',
      'components: {schemas: {A: {type: string, enum: [a, a], x-enum-varnames: [One, Two]}}}',
    ],
    ['oas3-server-trailing-slash', 'servers: [{url: https://a.gov.bc.ca/}]\npaths: {routes: {}}'],
    ['oas3-server-trailing-slash', 'servers: [{url: "https://a.gov.bc.ca?x=/"}]'],
    ['oas2-host-trailing-slash', "swagger: '2.0'\nhost: a.gov.bc.ca/\nbasePath: v1"],
    ['bc-ignored-header', 'paths: {/a: {get: {parameters: [{name: Accept, in: header, description: Which one.}]}}}'],
    ['bc-ignored-header', 'paths: {/a: {get: {parameters: [{name: Authorization, in: header}]}}}'],
    [
      'bc-ignored-header',
      "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}}\ncomponents: {parameters: {A: {name: Accept, in: header}}}",
    ],
    ['bc-openapi-version', 'openapi: 3'],
    ['openapi-tags-uniqueness', 'tags: [{name: A}, {name: A, description: Other}]'],
    ['path-params', 'paths:\n  /a/{b}:\n    get:\n      parameters:\n        - &p {in: path, name: b, required: [1]}'],
  ])('%s: %s', isLeft);

  it('of a key that stands twice in JSON with two values', async () => {
    await isLeft('duplicate-key', '{"openapi": "3.0.3", "info": {"title": "A", "title": "B"}, "paths": {}}', 'a.json');
  });
});

it('a key that stands three times in JSON is left once', async () => {
  const text = '{"openapi": "3.0.3", "info": {"title": "A", "title": "A", "version": "1", "title": "A"}, "paths": {}}';
  const { text: after, notes } = await fixFile('a.json', text, 'duplicate-key');
  expect(after).toBe('{"openapi": "3.0.3", "info": {"title": "A", "version": "1"}, "paths": {}}');
  expect(notes).toEqual(['a.json: fixed 2 findings (duplicate-key 2)']);
});

it('a repeated reference goes, the shared parameter stays', async () => {
  const text = `openapi: 3.0.3
info: {title: A, version: 1.0.0}
paths:
  /a:
    get:
      parameters:
        - $ref: '#/components/parameters/grade' # first
        - $ref: '#/components/parameters/grade' # second
      responses: {}
components: {parameters: {grade: {name: grade, in: query, schema: {type: string}}}}
`;
  const { text: after } = await fixFile('openapi.yaml', text, 'operation-parameters');
  expect(after).toBe(text.replace(/.*# second\n/, ''));
});

const flawed = `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
paths:
  /routes/{id}:
    get:
      parameters:
        - {name: id, in: path, schema: {type: string}}
      responses: {'200': {description: A route.}}
components: {schemas: {Grade: {type: string, enum: [a, b, a]}}}
`;
const mended = flawed.replace('in: path', 'in: path, required: true').replace('[a, b, a]', '[a, b]');

/** `specgate lint --fix` as the command line asks for it. */
function request(operands: readonly string[], more: Partial<LintRequest> = {}): LintRequest {
  return {
    operands,
    files: [],
    ruleset: 'bc-gov',
    rules: new Map(),
    failOn: 'error',
    base: undefined,
    configRevision: undefined,
    allowRemote: false,
    allowHosts: [],
    allowCode: false,
    allowEmpty: false,
    limits: defaultLimits,
    fix: true,
    shard: undefined,
    ...more,
  };
}

const write = (name: string, text: string): string => {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
};
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const lint = (operands: readonly string[], more?: Partial<LintRequest>, stdin = '') =>
  lintFiles(request(operands, more), fakeIo({ cwd: folder, stdin }));
const rulesOf = ({ report }: Awaited<ReturnType<typeof lint>>) => report.findings.map(({ rule }) => rule);

describe('specgate lint --fix', () => {
  it.each(examples)('is promised for $name where it mends it', async ({ id, name, text }) => {
    write('a.yaml', text);
    const on = { level: 'error', place: { file: 'specgate.yaml', line: 1, column: 1 } } as const;
    const { report } = await lint(['a.yaml'], { fix: false, rules: new Map([[id, on]]) });
    const promised = report.findings.filter(({ rule }) => rule === id).map(({ fixable }) => fixable);
    expect([...new Set(promised)]).toEqual([name in changes]);
  });

  it('writes the file, keeps its mode and reports what is left', async () => {
    // More than the process's mask lets a new file have.
    chmodSync(write('a.yaml', flawed), 0o666);
    const run = await lint(['a.yaml']);
    expect(read('a.yaml')).toBe(mended);
    expect(statSync(path.join(folder, 'a.yaml')).mode & 0o777).toBe(0o666);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
    expect(run.notes).toEqual(['a.yaml: fixed 2 findings (duplicated-entry-in-enum 1, path-params 1)']);
    expect(rulesOf(run)).not.toContain('path-params');
    expect(rulesOf(run)).toEqual(rulesOf(await lint(['a.yaml'], { fix: false })));
  });

  it('keeps a byte order mark', async () => {
    write('a.yaml', `\ufeff${flawed}`);
    await lint(['a.yaml']);
    expect(read('a.yaml')).toBe(`\ufeff${mended}`);
  });

  it('mends shared files, for all that refer to them', async () => {
    const use = (name: string) => flawed.replace(/- \{name.*/, `- {$ref: '${name}#/id'}`).replace(/components.*\n/, '');
    write('common.yaml', 'id: {name: id, in: path, schema: {type: string}} # shared\n');
    write('a.yaml', use('common.yaml'));
    write('b.yaml', use('./common.yaml'));
    const run = await lint(['a.yaml', 'b.yaml']);
    expect(read('common.yaml')).toBe('id: {name: id, in: path, required: true, schema: {type: string}} # shared\n');
    expect(run.notes).toEqual(['common.yaml: fixed 1 finding (path-params 1)']);
    expect(rulesOf(run)).not.toContain('path-params');
  });

  it('leaves what is set aside', async () => {
    const inline = flawed.replace(/^( +)- \{name/m, '$1# specgate-ignore path-params: the gateway demands it\n$&');
    write('a.yaml', inline);
    const suppressed = { rule: 'duplicated-entry-in-enum', by: 'Routes team', reason: 'Both are read.' };
    write('.specgate/suppressions.yaml', JSON.stringify([suppressed]));
    const run = await lint(['a.yaml']);
    expect(read('a.yaml')).toBe(inline);
    expect(run.notes.filter(note => note.startsWith('a.yaml'))).toEqual([]);
    expect(run.notes.at(-1)).toBe('nothing was fixed: no finding that counts can be fixed safely');
  });

  it('leaves what the base has', async () => {
    const old = flawed.replace('in: path', 'in: path, required: true');
    write('old.yaml', old);
    write('a.yaml', flawed);
    await lint(['a.yaml'], { base: 'old.yaml' });
    expect(read('a.yaml')).toBe(old);
    expect(read('old.yaml')).toBe(old);
  });

  it('says that standard input cannot be written', async () => {
    const run = await lint(['-'], {}, flawed);
    expect(run.notes).toEqual(['<stdin>: 2 findings can be fixed, but only files of the working tree are written.']);
    expect(rulesOf(run)).toContain('path-params');
  });

  it('writes through a symbolic link inside the workspace, and keeps it', async () => {
    mkdirSync(path.join(folder, '.git'));
    write('real/a.yaml', flawed);
    symlinkSync('real/a.yaml', path.join(folder, 'a.yaml'));
    await lint(['a.yaml']);
    expect(read('real/a.yaml')).toBe(mended);
    expect(realpathSync(path.join(folder, 'a.yaml'))).toBe(path.join(folder, 'real/a.yaml'));
  });

  it('takes back what would add a finding, and says so', async () => {
    // A tag without a description would be listed.
    const text = flawed.replace('responses:', 'tags: [Routes]\n      responses:');
    write('a.yaml', text);
    const place = { file: 'specgate.yaml', line: 1, column: 1 };
    const rules = new Map(
      ['operation-tag-defined', 'tag-description'].map(id => [id, { level: 'error' as const, place }]),
    );
    const run = await lint(['a.yaml'], { rules });
    expect(read('a.yaml')).toBe(mended.replace('responses:', 'tags: [Routes]\n      responses:'));
    expect(run.notes[1]).toMatch(
      /^a\.yaml:8: a fix of operation-tag-defined was taken back: it would add a finding of tag-description \(/,
    );
    expect(run.notes).toHaveLength(2);
  });

  it('does not take a finding for new because its words name what was mended', async () => {
    const wrong = (text: string) =>
      text.replace('[a, b', '[a, c').replace(/type: string, enum(.*)\}\}\}/, 'type: string, example: b, enum$1}}}');
    write('a.yaml', wrong(flawed));
    const run = await lint(['a.yaml']);
    expect(rulesOf(run)).toContain('oas3-valid-schema-example');
    expect(read('a.yaml')).toBe(wrong(mended));
  });

  it('takes back what would change more than the finding', async () => {
    // The anchor is used again: the enum would change there too.
    const text = flawed
      .replace('[a, b, a]', '&grades [a, b, a]')
      .replace("{'200': {description: A route.}}", "{'200': {description: A route.}}\nx-grades: *grades")
      .replace(/(x-grades.*\n)(components.*\n)/, '$2$1');
    write('a.yaml', text);
    const run = await lint(['a.yaml']);
    expect(read('a.yaml')).toBe(text.replace('in: path', 'in: path, required: true'));
    expect(run.notes).toContainEqual(
      expect.stringMatching(/duplicated-entry-in-enum was taken back: more of the document would change/),
    );
  });
});

describe('a file is left as it is', () => {
  /** Fixes a tree while `meanwhile` does something to the file. */
  async function fixWhile(file: string, meanwhile: () => void) {
    const loader = new Loader(defaultLimits);
    const origin = { space: diskSpace(folder, folder), path: file };
    const tree = await loadTree(loader.read(origin), loader);
    const judgeAgain = async (one: Tree) => (await lintTree(one, source)).hits;
    const hits = await judgeAgain(tree);
    meanwhile();
    const fixed = await applyFixes({ tree, hits, loader, judgeAgain, pick: list => list });
    return { hits, fixed, known: loader.read(origin) };
  }

  it('when it changed since it was read', async () => {
    const full = write('a.yaml', flawed);
    const { hits, fixed, known } = await fixWhile('a.yaml', () => writeFileSync(full, `${flawed}# mine\n`));
    expect(read('a.yaml')).toBe(`${flawed}# mine\n`);
    expect(fixed.notes).toEqual(['a.yaml: The file changed since it was read, so it was not fixed; run again.']);
    // The report is about the file as it was read.
    expect(fixed.hits.map(hit => hit.message)).toEqual(hits.map(hit => hit.message));
    expect(fixed.tree.root.text).toBe(flawed);
    expect(known.text).toBe(flawed);
  });

  it('when it became a symbolic link out of the workspace', async () => {
    const full = write('in/a.yaml', flawed);
    const outside = write('outside.yaml', flawed);
    folder = path.join(folder, 'in');
    const { fixed } = await fixWhile('a.yaml', () => {
      rmSync(full);
      symlinkSync(outside, full);
    });
    expect(readFileSync(outside, 'utf8')).toBe(flawed);
    expect(fixed.notes).toEqual(['a.yaml: The file lies outside the workspace; it is not read.']);
  });

  it('when it is gone', async () => {
    const full = write('a.yaml', flawed);
    const { fixed } = await fixWhile('a.yaml', () => rmSync(full));
    expect(existsSync(full)).toBe(false);
    expect(fixed.notes).toEqual(['a.yaml: There is no such file.']);
  });
});
