/** Every reporter over comparisons: what each shows, and hostile text in every place of a report (T-01, T-02). */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { ChangeReport, DiffReport, DocumentDiff } from '../../src/report/diff-report.ts';
import { reporters } from '../../src/report/index.ts';
import type { RenderOptions } from '../../src/report/report.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { hostileTexts } from './sample.ts';

const change = (part: Partial<ChangeReport> = {}): ChangeReport => ({
  id: 'request-property-removed',
  level: 'warning',
  breaking: true,
  bump: 'major',
  operation: 'POST /orders',
  pointer: '/paths/~1orders/post/requestBody/content/application~1json/schema/properties/a',
  message: 'the property a of the request body is gone',
  base: { file: 'main:openapi.yaml', line: 3 },
  revision: null,
  proof: 'rule',
  witness: null,
  fingerprint: 'f1',
  ...part,
});
const documentOf = (part: Partial<DocumentDiff> = {}): DocumentDiff => ({
  files: { base: 'main:openapi.yaml', revision: 'openapi.yaml' },
  changes: [
    change(),
    change({
      id: 'response-enum-value-added',
      level: 'error',
      message: 'size in the 200 response may be L now',
      revision: { file: 'openapi.yaml', line: 2 },
      proof: 'witness',
      witness: { direction: 'response', instance: { size: 'L' }, baseAccepts: false, revisionAccepts: true },
      fingerprint: 'f2',
      operations: ['POST /orders', 'GET /orders'],
    }),
    change({
      id: 'operation-added',
      level: 'info',
      breaking: false,
      bump: 'minor',
      operation: 'GET /stops',
      message: 'the operation is new',
      base: null,
      revision: { file: 'openapi.yaml', line: 4 },
      fingerprint: 'f3',
    }),
    change({
      id: 'operation-removed',
      level: 'error',
      operation: 'GET /old',
      message: 'the operation is gone',
      accepted: { by: 'Ana Roy', reason: 'Nobody calls it', until: '2027-01-31' },
      fingerprint: 'f4',
    }),
  ],
  breaking: true,
  requiredBump: 'major',
  version: {
    base: '1.0.0',
    revision: '1.1.0',
    actualBump: 'minor',
    required: '2.0.0',
    ok: false,
    problems: [
      {
        id: 'version-too-small',
        level: 'error',
        message: 'the changes ask for a major version; 1.0.0 to 1.1.0 is too little, the next version is 2.0.0',
      },
    ],
  },
  accepted: 1,
  open: false,
  ...part,
});
const reportOf = (documents: DocumentDiff[], part: Partial<DiffReport> = {}): DiffReport => ({
  schema: 'specgate/diff/1',
  documents,
  isMany: documents.length > 1,
  errors: [],
  failOn: 'error',
  open: documents.every(document => document.open),
  breaking: documents.some(document => document.breaking),
  requiredBump: 'major',
  forbidBreaking: false,
  kinds: {
    'request-property-removed': {
      title: 'A property was removed',
      why: 'Clients send it.',
      remedy: 'Keep it.',
      docs: 'docs/changes/request-property-removed.md',
    },
  },
  tool: { version: '1.2.3', home: 'https://example.org/' },
  ...part,
});
const options: RenderOptions = {
  color: false,
  columns: 80,
  excerpt: (_file, line) => (line < 6 ? `line ${line}` : undefined),
};
const render = (id: string, report: DiffReport, look: RenderOptions = options): string =>
  reporters.find(one => one.id === id)!.diff(report, look);

it('stylish: by operation, with what shows it, and the verdict last', () => {
  expect(render('stylish', reportOf([documentOf()]))).toMatchInlineSnapshot(`
    "main:openapi.yaml → openapi.yaml

    POST /orders
      warning breaking    the property a of the request body is gone
                          request-property-removed  main:openapi.yaml:3
                          fix: Keep it.
      error   breaking    size in the 200 response may be L now (also in 1 other
                          operation)
                          response-enum-value-added  main:openapi.yaml:3 →
                          openapi.yaml:2
                          ruled out before, possible now: {"size":"L"}

    GET /stops
      info    compatible  the operation is new
                          operation-added  openapi.yaml:4

    GET /old
      error   accepted    the operation is gone
                          operation-removed  main:openapi.yaml:3
                          Accepted by Ana Roy until 2027-01-31: Nobody calls it

    4 changes: 2 breaking, 1 minor, 0 patch; 1 accepted
    The changes ask for a major version; 1.0.0 to 1.1.0 is too little, the next
    version is 2.0.0.

    Gate shut: 2 breaking changes, the version does not cover the changes, 1 accepted
      specgate explain ID tells what is behind a kind of change
    "
  `);
});

it('markdown: a changelog', () => {
  expect(render('markdown', reportOf([documentOf()]))).toMatchInlineSnapshot(`
    "## ❌ Gate shut: 2 breaking changes, the version does not cover the changes, 1 accepted

    ## \`2.0.0\`

    4 changes: 2 breaking, 1 minor, 0 patch; 1 accepted.

    \`The changes ask for a major version; 1.0.0 to 1.1.0 is too little, the next version is 2.0.0.\`

    ### Breaking

    #### \`POST /orders\`

    - \`the property a of the request body is gone\` (\`request-property-removed\`)
    - \`size in the 200 response may be L now (also in 1 other operation)\` (\`response-enum-value-added\`)<br>\`ruled out before, possible now: {"size":"L"}\`

    ### Added

    #### \`GET /stops\`

    - \`the operation is new\` (\`operation-added\`)

    ### Removed

    #### \`GET /old\`

    - \`the operation is gone\` (\`operation-removed\`)<br>\`Accepted by Ana Roy until 2027-01-31: Nobody calls it\`

    specgate \`1.2.3\`
    "
  `);
});

it('github: an annotation for each change that is not accepted', () => {
  const commands = readRunnerCommands(render('github', reportOf([documentOf()])));
  expect(
    commands.map(({ command, properties }) => [command, properties.title, properties.file, properties.line]),
  ).toEqual([
    ['error', 'version-too-small', 'openapi.yaml', undefined],
    ['error', 'response-enum-value-added', 'openapi.yaml', '2'],
    ['warning', 'request-property-removed', 'openapi.yaml', undefined],
    ['notice', 'specgate', undefined, undefined],
    ['notice', 'operation-added', 'openapi.yaml', '4'],
  ]);
  expect(commands[3]?.data).toMatch(/^1 change accepted/);
});

it('json: one object for two documents, a list for two folders', () => {
  const one = JSON.parse(render('json', reportOf([documentOf()])));
  expect(Object.keys(one.changes[0]).slice(0, 11)).toEqual([
    'id',
    'level',
    'breaking',
    'bump',
    'operation',
    'pointer',
    'message',
    'base',
    'revision',
    'proof',
    'witness',
  ]);
  expect(one).toMatchObject({
    schema: 'specgate/diff/1',
    breaking: true,
    requiredBump: 'major',
    version: { ok: false },
  });
  const many = JSON.parse(render('json', reportOf([documentOf(), documentOf()])));
  expect([many.documents.length, many.breaking, many.requiredBump]).toEqual([2, true, 'major']);
});

it('sarif: a rule for each id, accepted changes as suppressed', () => {
  const [run] = JSON.parse(render('sarif', reportOf([documentOf()]))).runs;
  expect(run.results.map((result: { ruleId: string; level: string }) => [result.ruleId, result.level])).toEqual([
    ['version-too-small', 'error'],
    ['request-property-removed', 'warning'],
    ['response-enum-value-added', 'error'],
    ['operation-added', 'note'],
    ['operation-removed', 'error'],
  ]);
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(run.results[4].suppressions[0]).toMatchObject({ status: 'accepted', justification: 'Nobody calls it' });
});

it('junit: what shuts the gate fails, what is accepted is skipped', () => {
  const text = render('junit', reportOf([documentOf()]));
  expect(text).toContain('tests="5" failures="3" errors="0" skipped="1"');
  const covered = documentOf({ version: { ...documentOf().version, ok: true, problems: [] }, open: true });
  expect(render('junit', reportOf([covered]))).toContain('failures="0"');
});

it('gitlab: breaking changes are critical, accepted ones info', () => {
  const list = JSON.parse(render('gitlab', reportOf([documentOf()]))) as { check_name: string; severity: string }[];
  expect(list.map(one => [one.check_name, one.severity])).toEqual([
    ['version-too-small', 'critical'],
    ['request-property-removed', 'critical'],
    ['response-enum-value-added', 'critical'],
    ['operation-added', 'info'],
    ['operation-removed', 'info'],
  ]);
});

it('html: both sides beside each other, nothing loaded', () => {
  const text = render('html', reportOf([documentOf()]));
  expect(text).toContain('<mark>line 3</mark>');
  expect(text).toContain('<mark>line 2</mark>');
  expect(text).not.toMatch(/<script|src=|@import|url\(/);
});

const hostile = (text: string): DiffReport => {
  const place = { file: text, line: 1 };
  const found = change({
    id: text,
    operation: text,
    pointer: text,
    message: text,
    base: place,
    revision: place,
    proof: 'witness',
    witness: { direction: 'request', instance: { [text]: text }, baseAccepts: true, revisionAccepts: false },
    operations: [text, text],
    fingerprint: text,
  });
  const opinion = { tool: text, breaking: false, agrees: false, message: text };
  const version = {
    base: text,
    revision: text,
    actualBump: null,
    required: text,
    ok: false,
    problems: [{ id: text, level: 'error', message: text }],
  } as const;
  return reportOf(
    [
      documentOf({
        files: { base: text, revision: text },
        changes: [found, change({ accepted: { by: text, reason: text, until: text }, message: text })],
        version,
        secondOpinion: opinion,
      }),
    ],
    {
      errors: [{ file: text, line: 1, column: 1, message: text }],
      kinds: { [text]: { title: text, why: text, remedy: text, docs: text } },
    },
  );
};

describe.each(reporters.map(reporter => [reporter.id] as const))('%s', id => {
  it('lets no command through, whatever the text', () => {
    const check = (text: string): void => {
      for (const color of [false, true]) {
        const output = render(id, hostile(text), { ...options, color, excerpt: () => text });
        expect(output).not.toContain('##[');
        const commands = readRunnerCommands(output).map(({ command }) => command);
        expect(commands).toEqual(id === 'github' ? ['error', 'error', 'warning', 'notice'] : []);
      }
    };
    for (const text of hostileTexts) check(text);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), check), { numRuns: 100 });
  });

  it('gives the same text twice', () => {
    expect(render(id, reportOf([documentOf()]))).toBe(render(id, reportOf([documentOf()])));
  });
});

it('markdown holds hostile text in code spans alone', () => {
  for (const text of hostileTexts) {
    const root = fromMarkdown(render('markdown', hostile(text)), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const kinds = new Set<string>();
    const visit = (node: { type: string; children?: unknown[]; value?: string }): void => {
      kinds.add(node.type === 'html' && node.value === '<br>' ? 'break' : node.type);
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(root as never);
    for (const kind of ['html', 'link', 'image', 'definition', 'table'])
      expect(kinds.has(kind), `${kind} in ${JSON.stringify(text)}`).toBe(false);
  }
});

it('html holds hostile text as text alone', () => {
  for (const text of hostileTexts) {
    const names = new Set<string>();
    const visit = (node: { nodeName: string; childNodes?: unknown[] }): void => {
      names.add(node.nodeName);
      for (const child of node.childNodes ?? []) visit(child as typeof node);
    };
    visit(parse(render('html', hostile(text), { ...options, excerpt: () => text })) as never);
    for (const name of ['script', 'img', 'iframe', 'svg', 'form', 'object'])
      expect(names.has(name), `${name} in ${JSON.stringify(text)}`).toBe(false);
  }
});

it('markdown keeps within the size of a comment', () => {
  const many = documentOf({
    changes: Array.from({ length: 3000 }, (_, index) => change({ message: `change ${index} ${'x'.repeat(200)}` })),
  });
  const text = render('markdown', reportOf([many]));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/changes left out here/);
});
