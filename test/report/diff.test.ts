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
import { colorsOf, contrast } from './contrast.ts';
import { change, documentOf, reportOf } from './diff-sample.ts';
import { hostileTexts } from './sample.ts';

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
      error   breaking    size in the 200 response may be L now (also in GET
                          /orders)
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

    Gate shut: 2 breaking changes, the version does not cover the changes, 1
    accepted
      specgate explain ID tells what is behind a kind of change
    → To raise it to 2.0.0: specgate bump openapi.yaml --base main:openapi.yaml --write
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
    - \`size in the 200 response may be L now (also in GET /orders)\` (\`response-enum-value-added\`)<br>\`ruled out before, possible now: {"size":"L"}\`

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
  for (const one of many.documents) expect(one.schema).toBe('specgate/diff/1');
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

it('says of new and of deleted documents what their versions mean', () => {
  const none = { base: null, revision: null, actualBump: null, required: null, problems: [] };
  const fresh = documentOf({
    files: { base: null, revision: 'a.yaml' },
    version: { ...none, revision: '1.0.0', ok: true },
    changes: [],
  });
  const gone = documentOf({
    files: { base: 'a.yaml', revision: null },
    version: { ...none, base: '1.0.0', ok: false },
  });
  const text = render('stylish', reportOf([fresh, gone]));
  expect(text).toContain('The document is new, in version 1.0.0.');
  expect(text).toContain('No version covers the end of a document; only acceptance does.');
});

it('says of what a policy forbids that no version helps, until somebody takes it on', () => {
  const forbidden = change({ policy: true });
  const taken = change({ policy: true, accepted: { by: 'Ana', reason: 'Unused', until: '2027-01-31' } });
  for (const id of ['stylish', 'markdown', 'html', 'github', 'junit']) {
    const says = (one: ChangeReport) => render(id, reportOf([documentOf({ changes: [one] })]));
    expect(says(forbidden), id).toContain('a policy of the config forbids it');
    expect(says(taken), id).not.toContain('a policy of the config forbids it');
  }
  expect(render('stylish', reportOf([documentOf({ changes: [forbidden] })]), { ...options, columns: 120 })).toContain(
    '1 against a policy',
  );
});

it('tells once what is the same in several operations, and names them', () => {
  const added = (operation: string, line: number, message = 'the optional query parameter limit is new') =>
    change({
      id: 'optional-request-parameter-added',
      level: 'info',
      breaking: false,
      bump: 'minor',
      operation,
      message,
      base: null,
      revision: { file: 'openapi.yaml', line },
      fingerprint: operation,
    });
  const names = ['GET /a', 'GET /b', 'GET /c', 'GET /d', 'GET /e'];
  const report = reportOf([
    documentOf({ changes: [...names.map((name, index) => added(name, index + 1)), added('GET /f', 6, 'another')] }),
  ]);
  const text = render('stylish', report);
  expect(text).toContain('GET /a, GET /b, GET /c and 2 other operations, with places of the first');
  expect(text.match(/the optional query parameter limit is new/g)).toHaveLength(1);
  expect(text).toContain('6 changes: 0 breaking, 6 minor, 0 patch');
  const changelog = render('markdown', report);
  expect(changelog).toContain(`#### ${names.map(name => `\`${name}\``).join(', ')}\n`);
  expect(changelog.match(/limit is new/g)).toHaveLength(1);
  expect(render('html', report)).toContain('The same in 5 operations');
  expect(JSON.parse(render('json', report)).changes).toHaveLength(6);
});

it('markdown: what came and went, and what only has another rule', () => {
  const sections = (id: string): string[] => {
    const found = change({ id, breaking: false, level: 'info', bump: 'minor' });
    return [...render('markdown', reportOf([documentOf({ changes: [found] })])).matchAll(/^### (.*)$/gm)].map(
      match => match[1]!,
    );
  };
  expect(sections('response-property-added')).toEqual(['Added']);
  expect(sections('optional-response-header-removed')).toEqual(['Removed']);
  expect(sections('request-parameter-removed-after-sunset')).toEqual(['Removed']);
  expect(sections('response-max-length-added')).toEqual(['Changed']);
  expect(sections('request-pattern-property-removed')).toEqual(['Changed']);
  expect(sections('operation-deprecated')).toEqual(['Deprecated']);
  expect(sections('security-alternative-added')).toEqual(['Security']);
});

it('html: the lines that differ are marked, below one another what all begin with is left out', () => {
  const sources: Record<string, string[]> = {
    'main:openapi.yaml': [
      '      url:',
      '        type: string',
      '      other:',
      '        type: integer',
      '      last: 1',
    ],
    'openapi.yaml': ['  url:', '    type: string', '    nullable: true', '  other:', '    type: integer', '  last: 1'],
  };
  const found = change({ base: { file: 'main:openapi.yaml', line: 2 }, revision: { file: 'openapi.yaml', line: 2 } });
  const page = render('html', reportOf([documentOf({ changes: [found] })]), {
    ...options,
    excerpt: (file, line) => sources[file]?.[line - 1],
  });
  expect([...page.matchAll(/<mark>(.*?)<\/mark>/g)].map(match => match[1])).toEqual(['nullable: true']);
  expect(page).toContain('<i aria-hidden="true">1</i><code>url:\n</code>');
});

it('html: a change far below its place is shown with a gap, and a file for machines by its pointer', () => {
  const long = (last: string): string[] => ['examples:', ...Array.from({ length: 20 }, (_, at) => `  a${at}: 1`), last];
  const render2 = (excerpt: RenderOptions['excerpt']) =>
    render('html', reportOf([documentOf({ changes: [change({ revision: { file: 'b', line: 1 } })] })]), {
      ...options,
      excerpt,
    });
  const page = render2((file, line) => (file === 'b' ? long('  b: 2') : ['', '', ...long('  b: 1')])[line - 1]);
  expect(page).toContain('<mark>b: 2</mark>');
  expect(page).toContain('⋮');
  expect(page).not.toContain('a10: 1');
  const minified = render2((_file, line) => (line === 1 ? 'x'.repeat(5_000) : undefined));
  expect(minified).not.toContain('xxxx');
  expect(minified).toContain('at <code>/paths/');
});

it('html: a witness in short, and whole for those who open it', () => {
  const witness = {
    direction: 'response' as const,
    instance: { a: null, b: [1, 2, 3, 4], c: 'x'.repeat(100), d: 1, e: 2 },
    baseAccepts: false,
    revisionAccepts: true,
  };
  const page = render('html', reportOf([documentOf({ changes: [change({ proof: 'witness', witness })] })]));
  expect(page).toContain('{&quot;a&quot;:null,&quot;b&quot;:[1,2, … 2 more]');
  expect(page).toContain('<details><summary>The whole value</summary>');
  expect(page).toContain('ruled out before, possible now');
});

it('html: boxes hide what they name, and groups that hold nothing else', () => {
  const page = render('html', reportOf([documentOf()]));
  expect([...page.matchAll(/<input type="checkbox" id="show-(\w+)" checked>/g)].map(match => match[1])).toEqual([
    'breaking',
    'minor',
    'accepted',
  ]);
  expect(page).toContain('body:has(#show-minor:not(:checked)) li.minor');
});

it.each([
  ['light', /:root \{([^}]*)\}/g],
  ['dark', /dark\) \{\s*:root \{([^}]*)\}/g],
])('html: marked lines have enough contrast: %s', (_, rule) => {
  const colors = Object.assign(
    {},
    ...[...render('html', reportOf([documentOf()])).matchAll(rule)].map(match => colorsOf(match[0], /\{([^{}]*)\}$/)),
  );
  for (const ground of ['removed', 'added'])
    expect(contrast(colors.ink ?? '', colors[ground] ?? ''), ground).toBeGreaterThanOrEqual(4.5);
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
  // The others have none.
  const colors = id === 'stylish' ? [false, true] : [false];

  it('lets no command through, whatever the text', () => {
    const check = (text: string): void => {
      for (const color of colors) {
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

it('stylish: says how to raise the version, where bump can', () => {
  const says = (files: DocumentDiff['files']): string => render('stylish', reportOf([documentOf({ files })]));
  const line = (base: string, revision: string): string => `specgate bump ${revision} --base ${base} --write`;
  expect(says({ base: 'main:a.yaml', revision: 'a b.yaml' })).toContain(line('main:a.yaml', "'a b.yaml'"));
  for (const [base, revision] of [
    ['published:routes@production', 'a.yaml'],
    ['a.yaml', 'work:a.yaml'],
    ['a.yaml', '<stdin>'],
    ['a.yaml', null],
    [null, 'a.yaml'],
  ] as const) {
    expect(says({ base, revision })).not.toContain('specgate bump');
  }
  const many = reportOf([documentOf(), documentOf({ files: { base: 'b.yaml', revision: 'b.yaml' } })]);
  expect(render('stylish', many)).not.toContain('specgate bump');
});
