/** Suggestions of `check`: what a click writes mends what it names, alone and with the others, and nothing else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Suggestion } from '../../src/suggestion.ts';
import { apart } from '../../src/suggestion.ts';
import { allWaived, branch, check, config, oneApi, repository, write } from './support.ts';

const rules = `extends: [[specgate:bc-gov, off]]
rules:
  bc-security-class: error
  bc-ignored-header: error
`;

const before = `openapi: 3.0.3
info:
  title: Routes
  version: 1.0.0 # the one that is live
paths:
  /routes:
    get:
      operationId: routes
      responses: {'200': {description: Fine.}}
  /trails:
    get:
      operationId: trails
      responses: {'200': {description: Fine.}}
`;

const after = before
  .replace(/ {2}\/trails:[\s\S]*$/, '')
  .replace('paths:', '  x-security-class: public\npaths:')
  .replace(
    '      responses',
    `      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - name: Accept
          in: header
          schema: {type: string}
      responses`,
  );

const files = {
  'specgate.yaml': config({ routes: 'openapi.yaml' }),
  'rules.yaml': rules,
  '.specgate/attestations.yaml': allWaived,
  'openapi.yaml': before,
};

function changed(): string {
  const cwd = repository(files);
  branch(cwd, 'base');
  write(cwd, { 'openapi.yaml': after });
  return cwd;
}

/** What a click does. */
function accept(text: string, suggestions: readonly Suggestion[]): string {
  const lines = text.split('\n');
  // From the end, so that numbers of lines stay right.
  for (const { startLine, endLine, lines: put } of [...suggestions].reverse())
    lines.splice(startLine - 1, endLine - startLine + 1, ...put);
  return lines.join('\n');
}

const dataOf = (text: string): unknown => parseDocument(text, 'openapi.yaml').data;

describe('suggestions', () => {
  it('of the next version and of safe fixes open the gate when all are taken', async () => {
    const cwd = changed();
    const first = await check(cwd, ['--base=base']);
    const suggestions = first.report!.apis[0]!.suggestions;
    expect(first.code).toBe(1);
    expect(
      suggestions.map(({ kind, mends, startLine, endLine, lines }) => [kind, mends, startLine, endLine, lines]),
    ).toEqual([
      ['version', ['version-not-bumped'], 4, 4, ['  version: 2.0.0 # the one that is live']],
      ['fix', ['bc-security-class'], 5, 5, ['  x-security-class: PUBLIC']],
      ['fix', ['bc-ignored-header'], 12, 14, []],
    ]);
    write(cwd, { 'openapi.yaml': accept(after, suggestions) });
    const second = await check(cwd, ['--base=base']);
    expect(second.err).toBe('');
    expect(second.code).toBe(0);
    expect(second.report!.apis[0]!.suggestions).toEqual([]);
  });

  it('each alone leave a document that can be read, and change it', async () => {
    const { report } = await check(changed(), ['--base=base']);
    for (const suggestion of report!.apis[0]!.suggestions) {
      expect(dataOf(accept(after, [suggestion]))).not.toEqual(dataOf(after));
    }
  });

  it('write no file', async () => {
    const cwd = changed();
    await check(cwd, ['--base=base']);
    expect(readFileSync(path.join(cwd, 'openapi.yaml'), 'utf8')).toBe(after);
  });

  it('are none for findings that the base had, or that are set aside', async () => {
    const cwd = repository({
      ...files,
      'openapi.yaml': before.replace('paths:', '  x-security-class: public\npaths:'),
    });
    branch(cwd, 'base');
    write(cwd, {
      'openapi.yaml': `${after.replace(/\n {6}parameters:[\s\S]*?\n {6}responses/, '\n      responses').replace('1.0.0', '2.0.0')}`,
    });
    const { report } = await check(cwd, ['--base=base']);
    expect(report!.apis[0]!.lint!.findings.map(({ rule, new: isNew }) => [rule, isNew])).toEqual([
      ['bc-security-class', false],
    ]);
    expect(report!.apis[0]!.suggestions).toEqual([]);
  });

  it('of a file that two documents share stand with the first alone', () => {
    const suggestion = { file: 'shared.yaml', startLine: 3, endLine: 4, lines: [], kind: 'fix', mends: ['x'] } as const;
    const one = { suggestions: [{ ...suggestion, message: 'one' }] };
    const other = {
      suggestions: [
        { ...suggestion, startLine: 4, message: 'two' },
        { ...suggestion, file: 'b', message: 'three' },
      ],
    };
    expect(apart([one, other]).map(({ suggestions }) => suggestions.map(({ message }) => message))).toEqual([
      ['one'],
      ['three'],
    ]);
  });

  it('are none where the version stands in another file', async () => {
    const cwd = repository(oneApi);
    branch(cwd, 'base');
    write(cwd, {
      'openapi.yaml': 'openapi: 3.0.3\ninfo: {$ref: info.yaml}\npaths: {}\n',
      'info.yaml': 'title: A\nversion: 1.0.0\n',
    });
    const { report } = await check(cwd, ['--base=base']);
    expect(report!.open).toBe(false);
    expect(report!.apis[0]!.suggestions).toEqual([]);
  });
});
