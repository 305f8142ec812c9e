/** Every format of `check`: what a reader sees, within GitHub's limits, and untrusted text as nothing but text (T-01, T-02). */
import { rmSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseHtml } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Texts } from '../../src/report/check-read.ts';
import { readCheck } from '../../src/report/check-read.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { reporters } from '../../src/report/index.ts';
import { hostileTexts } from '../report/sample.ts';
import { folderWith } from '../support/documents.ts';
import { readRunnerCommands } from '../support/runner-commands.ts';
import { branch, check, commit, oneApi, openapi, repository } from './support.ts';

const texts: Texts = { kinds: () => ({}), rules: () => ({}), isOpen: () => true };
const links = { serverUrl: 'https://github.example', repository: 'bcgov/routes', commit: 'c0ffee' };
const options = { color: false, columns: 80, excerpt: () => undefined, ...links };

// What words a report of its own brings; the rest is enumerations.
const free = new Set(
  'name file message title fix says where operation pointer id rule reason by product entity gateway guideline docs'.split(
    ' ',
  ),
);

/** Another text in every place that untrusted text may come to. */
function replaced(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return free.has(key) ? text : value;
  if (Array.isArray(value)) return value.map(one => replaced(one, text, key === 'notes' ? 'message' : key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, replaced(one, text, inner)]));
}

let real: Record<string, unknown>;
let folder: string;

/** A report with something in every part: a break with a witness, findings, gaps, exceptions, a plan, errors, notes. */
function reportWith(text: string): CheckReport {
  const changed = replaced(real, text) as Record<string, unknown>;
  return readCheck(
    {
      ...changed,
      open: false,
      untouched: [text],
      base: text,
      gateFiles: [text],
      notes: [text],
      approval: { by: text, label: text },
      errors: [{ file: text, line: 1, column: 1, message: text }],
    },
    texts,
  );
}

function render(id: string, report: CheckReport, look: Partial<typeof options> = {}): string {
  return reporters.find(one => one.id === id)!.check(report, { ...options, ...look });
}

beforeAll(async () => {
  const product = `products: {walks: {version: 1.0.0, title: Walks, apis: [routes], plans: {gold: {title: Gold}}}}
gateways: {catalog: {type: files, path: catalog}}\n`;
  const schema = (pattern: string) =>
    `  /huts: {get: {operationId: huts, parameters: [{name: q, in: query, schema: {type: string, ${pattern}}}], responses: {'200': {description: Fine.}}}}\n`;
  const { '.specgate/attestations.yaml': _, ...unready } = oneApi;
  folder = folderWith();
  const files = {
    ...unready,
    'specgate.yaml': oneApi['specgate.yaml'] + product,
    'openapi.yaml': openapi('1.0.0', ['routes', 'trails'], schema('maxLength: 20')),
    '.specgate/accepted.yaml':
      '- {id: operation-removed, pointer: /paths/~1trails/get, by: Ada, reason: gone, until: 2027-01-31}\n',
  };
  const cwd = repository(files, folder);
  branch(cwd, 'base');
  commit(cwd, {
    'openapi.yaml': openapi('1.1.0', ['routes'], schema('maxLength: 10')).replace(
      'servers: [',
      "servers: [{url: 'http://other.gov.bc.ca'}, ",
    ),
  });
  const { out, report } = await check(cwd, ['--base=base']);
  real = JSON.parse(out);
  const [api] = report!.apis as unknown as [
    { plan: unknown; diff: { changes: { witness: unknown }[] }; lint: { findings: unknown[] } },
  ];
  // The test would prove little without these.
  expect(api.plan).not.toBeNull();
  expect(api.diff.changes.some(({ witness }) => witness !== null)).toBe(true);
  expect(api.lint.findings).toHaveLength(1);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The part of Mermaid's flowcharts that the picture is made of. Mermaid 11.17 parsed 1,500 of them with such labels, whatever
 * words of its syntax stood in them; it is too large to be a dependency.
 */
const text = '"[\\p{L}\\p{N} ._:~?-]+"';
const product = `  subgraph p\\d+\\[${text}\\]\n    direction LR\n    (?:s\\d+\\[${text}\\] --> t\\d+\\(\\[${text}\\]\\)|s\\d+\\(\\[${text}\\]\\))\n  end`;
const picture = new RegExp(`^flowchart LR(?:\n${product})+$`, 'u');

describe('Markdown', () => {
  it('says the verdict first, then what to do, then how each API stands, with details folded', () => {
    const text = render('markdown', readCheck(real, texts));
    const heads = text.split('\n').filter(line => /^(#|\||<details|```)/.test(line));
    expect(heads[0]).toBe('## ❌ Gate shut: 1 of 1 API');
    expect(heads[1]).toBe('### What to do');
    expect(text).toContain('`Raise info.version to 2.0.0: specgate bump openapi.yaml --base base --write`');
    expect(heads.some(line => line.startsWith('| ❌ `routes` | ❌ `1 error new` |'))).toBe(true);
    expect(heads.filter(line => line.startsWith('<details>')).map(line => line.replace(/<[^>]*>/g, ''))).toEqual([
      'Breaking changes (1)',
      'New findings (1)',
      expect.stringMatching(/^Missing for production \(\d+\)$/),
      'Let through (1)',
      expect.stringMatching(/^Publish plan \(\d+\)$/),
    ]);
    // The witness is a concrete value.
    expect(text).toMatch(/Breaking changes[\s\S]*`"[^`]*"`[\s\S]*New findings/);
    expect(text).toContain(
      '```mermaid\nflowchart LR\n  subgraph p0["walks:1.0.0"]\n    direction LR\n    s0["not there"] --> t0(["published"])\n  end\n```',
    );
  });

  it('has untrusted text in code alone (T-02)', () => {
    for (const text of hostileTexts) {
      const report = reportWith(text);
      const tree = parse(render('markdown', report));
      for (const { node, parents } of walk(tree)) {
        expect([
          'image',
          'imageReference',
          'linkReference',
          'definition',
          'emphasis',
          'delete',
          'strong',
        ]).not.toContain(node.type);
        if (node.type === 'html') expect(node.value).toMatch(ownHtml);
        if (node.type === 'code') {
          expect(node.lang).toBe('mermaid');
          expect(node.value).toMatch(picture);
        }
        if (node.type === 'heading')
          expect(words(node, 'text')).toMatch(
            /^[❌✅]? ?(Gate shut: [\w ,]+|What to do|Could not be read|( |\(empty\))*)$/u,
          );
        if (node.type === 'link') {
          expect(node.url).toMatch(/^https:\/\/github\.example\/bcgov\/routes\/blob\/c0ffee\/[\w%./~-]*#L\d+$/);
        }
        if (node.type === 'text' && !parents.includes('heading')) expect(node.value).toMatch(ownText);
        if (node.type === 'table') {
          const [head, ...rows] = node.children.map(row => row.children.length);
          for (const cells of rows) expect(cells).toBe(head);
        }
      }
    }
  });

  it('keeps below the limit of a comment, whatever comes', () => {
    const one = reportWith('x '.repeat(500));
    for (const number of [1, 20, 400]) {
      const [api] = one.apis as [CheckReport['apis'][number]];
      const text = render('markdown', { ...one, apis: Array.from({ length: number }, () => api) });
      expect(text.length).toBeLessThanOrEqual(65_000);
      expect(text.startsWith('## ❌ Gate shut')).toBe(true);
      // Nothing is cut in the middle of a block that is open.
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
      expect(text.endsWith('specgate `' + one.tool.version + '`\n')).toBe(true);
    }
  });

  it('is short and green where all is well', () => {
    const report = readCheck({ ...real, open: true, apis: [], untouched: ['routes'], notes: [] }, texts);
    const text = render('markdown', report);
    expect(text).toMatch(/^## ✅ Gate open: no API is touched\n\n1 API untouched: `routes`\n\nspecgate `[\d.]+`\n$/);
  });
});

describe('a log (T-01)', () => {
  it.each(reporters.map(({ id }) => id))('%s brings no command that is not ours', id => {
    for (const text of hostileTexts) {
      const output = render(id, reportWith(text));
      expect(output).not.toContain('##[');
      const commands = readRunnerCommands(output).map(({ command }) => command);
      if (id === 'github')
        expect(commands.every(command => ['error', 'warning', 'notice'].includes(command))).toBe(true);
      else expect(commands).toEqual([]);
    }
  });

  it('github keeps to the ten of each level that GitHub shows, the most serious first, and counts the rest', () => {
    const report = readCheck(real, texts);
    const [api] = report.apis as [CheckReport['apis'][number]];
    const [finding] = api.lint!.findings;
    const many = Array.from({ length: 40 }, (_, index) => ({ ...finding!, fingerprint: String(index) }));
    const lint = { ...api.lint!, findings: many };
    const text = render('github', { ...report, apis: [{ ...api, lint }] });
    const commands = readRunnerCommands(text);
    for (const level of ['error', 'warning', 'notice']) {
      expect(commands.filter(({ command }) => command === level).length).toBeLessThanOrEqual(10);
    }
    const order = commands.map(({ command }) => command);
    expect(order).toEqual([...order].sort((a, b) => 'ewn'.indexOf(a[0]!) - 'ewn'.indexOf(b[0]!)));
    // The version that is missing comes before any finding.
    expect(commands[0]!.data).toContain('version');
    expect(commands.at(-1)!.data).toMatch(/^\d+ more annotations in the job summary\.$/);
  });

  it.each([40, 80, 200])('stylish fits into %s columns', columns => {
    const text = render('stylish', readCheck(real, texts), { columns });
    const long = text.split('\n').filter(line => line.length > columns);
    // Lines of the engines are short by themselves; commands stand whole on theirs, to be copied.
    expect(long.filter(line => !/^ {2}[✓✗!→] /.test(line))).toEqual([]);
  });
});

describe('files', () => {
  it('SARIF has a run for each engine, each with a category and fingerprints of its own', () => {
    const sarif = JSON.parse(render('sarif', readCheck(real, texts)));
    expect(sarif.version).toBe('2.1.0');
    const categories = sarif.runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id);
    expect(new Set(categories).size).toBe(3);
    for (const run of sarif.runs) {
      const prints = run.results.map(
        (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
          result.partialFingerprints.primaryLocationLineHash,
      );
      expect(new Set(prints).size).toBe(prints.length);
      expect(prints.length).toBeGreaterThan(0);
    }
  });

  it('HTML holds untrusted text as text, whatever it is (T-02)', () => {
    const shapeOf = (text: string): string[] => {
      const names: string[] = [];
      const visit = (node: { nodeName: string; childNodes?: unknown[] }): void => {
        // A file whose name cannot stand in a link has none.
        if (!/^(#.*|a)$/.test(node.nodeName)) names.push(node.nodeName);
        for (const child of node.childNodes ?? []) visit(child as typeof node);
      };
      visit(parseHtml(render('html', reportWith(text))) as never);
      return names;
    };
    const plain = shapeOf('plain');
    for (const text of hostileTexts.filter(one => one !== '')) expect(shapeOf(text)).toEqual(plain);
  });

  it('JSON is the shape of the contract, and what merge-reports takes', () => {
    const again = JSON.parse(render('json', readCheck(real, texts)));
    expect(Object.keys(again)[0]).toBe('schema');
    expect(again.schema).toBe('specgate/check/1');
    expect(Object.keys(again.apis[0]).slice(0, 7)).toEqual(['name', 'file', 'open', 'lint', 'diff', 'ready', 'plan']);
    const [api] = again.apis;
    expect([api.lint.schema, api.diff.schema, api.ready.schema, api.plan.schema]).toEqual([
      'specgate/lint/1',
      'specgate/diff/1',
      'specgate/ready/1',
      'specgate/plan/1',
    ]);
  });
});

const ownHtml = /^(<details>|<\/details>|<summary>|<\/summary>|<br>|<details><summary>[\w ]+ \([\d,]+\)<\/summary>)$/;
/** All that stands outside code: our own words and numbers, and `(empty)` for a text of nothing. */
const ownText =
  /^(⚠️|[❌✅🔴 ():;,.\d\n]|\(empty\)|API|Lint|Changes|Version|Readiness|Plan|Line|Severity|Finding|Rule|error|warning|info|hint|specgate|untouched|create|update|delete|transition|and|more|the (base|revision) (accepts|refuses|takes)[\w ,]*|[\w ,]*(accepts|refuses|accepted|refused|allowed|valid)[\w ,]*|new|deleted)*$/u;

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function* walk(node: Nodes, parents: string[] = []): Generator<{ node: Nodes; parents: string[] }> {
  yield { node, parents };
  if ('children' in node) for (const child of node.children) yield* walk(child, [...parents, node.type]);
}

function words(node: Nodes, type: string): string {
  return [...walk(node)]
    .map(({ node: inner }) => (inner.type === type && 'value' in inner ? inner.value : ''))
    .join('');
}
