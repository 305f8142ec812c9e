/** Suggestions on the lines of a pull request: right where they stand, once, taken back, and no part of the verdict. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/github/client.ts';
import { hunksOf, suggestionsIn, writeSuggestions } from '../../src/github/suggestions.ts';
import type { Suggestion } from '../../src/suggestion.ts';
import { visible } from '../../src/text.ts';
import { hostileTexts } from '../report/sample.ts';
import { fakeIo } from '../support/io.ts';
import { bot, type Fault, type GitHubServer, githubServer, type ReviewComment, type State } from './github/server.ts';
import { type PullRequest, pullRequest } from './repository.ts';

const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
const text = (changed: Record<number, string>): string =>
  lines.map((line, index) => `${changed[index + 1] ?? line}\n`).join('');
/** Changes lines 5 and 25, so that the diff shows 2 to 8 and 22 to 28. */
const files = { base: { 'a.yaml': text({}) }, head: { 'a.yaml': text({ 5: 'five', 25: 'twenty-five' }) } };

const suggest = (startLine: number, put: string[], more: Partial<Suggestion> = {}): Suggestion => ({
  ...{ file: 'a.yaml', startLine, endLine: startLine, lines: put, kind: 'fix', mends: ['a-rule'], message: 'Do it.' },
  ...more,
});

interface Asked {
  suggestions: Suggestion[];
  request?: PullRequest;
  state?: Partial<State>;
  faults?: Fault[];
  server?: GitHubServer;
}

async function write({ suggestions, state, faults, ...given }: Asked) {
  const request = given.request ?? pullRequest(files);
  const git = { folder: request.origin, base: request.base, head: request.head };
  const server = given.server ?? (await githubServer({ git, ...state }, faults));
  const github = openGitHub('ghs_canary', fakeIo({ env: { ...server.env, GITHUB_REPOSITORY: 'example/apis' } }))!;
  const asked = { number: 1, head: request.head, id: 'check', cwd: request.workspace, suggestions };
  const result = await writeSuggestions(asked, github);
  expect(server.violations).toEqual([]);
  return { result, server, request };
}

const calls = ({ requests }: GitHubServer): string[] =>
  requests.map(({ method, path: place }) => `${method} ${place.split('?')[0]!.replace('/repos/example/apis', '')}`);

describe('suggestions', () => {
  it('stand on lines of the diff, in one review of the head; the rest is counted', async () => {
    const all = [
      suggest(5, ['5']),
      suggest(8, []),
      suggest(9, ['not shown']),
      suggest(22, ['22', '', '23'], { endLine: 23 }),
      suggest(7, ['across'], { endLine: 22 }),
      suggest(3, ['x'], { file: 'other.yaml' }),
    ];
    const { result, server } = await write({ suggestions: all });
    expect(result).toEqual({ written: 3, updated: 0, withdrawn: 0, left: 3 });
    expect(server.state.reviews).toHaveLength(1);
    expect(server.state.reviewComments.map(({ line, startLine, body }) => [line, startLine, body])).toEqual([
      [5, undefined, expect.stringContaining('\n```suggestion\n5\n```\n')],
      [8, undefined, expect.stringContaining('\n```suggestion\n```\n')],
      [23, 22, expect.stringContaining('\n```suggestion\n22\n\n23\n```\n')],
    ]);
    expect(calls(server)).toEqual(['GET /pulls/1/comments', 'GET /pulls/1/files', 'POST /pulls/1/reviews']);
    expect(server.requests.at(-1)!.body).toMatchObject({ event: 'COMMENT' });
  });

  it('are never made twice, mended in their place, and taken back where they no longer hold', async () => {
    const { server, request } = await write({ suggestions: [suggest(5, ['5']), suggest(25, ['25'])] });
    const again = await write({ suggestions: [suggest(5, ['5']), suggest(25, ['25'])], server, request });
    expect(again.result).toEqual({ written: 0, updated: 0, withdrawn: 0, left: 0 });
    expect(calls(server).slice(3)).toEqual(['GET /pulls/1/comments']);
    const changed = await write({ suggestions: [suggest(5, ['five'])], server, request });
    expect(changed.result).toEqual({ written: 0, updated: 1, withdrawn: 1, left: 0 });
    const [first, second] = server.state.reviewComments;
    expect(first!.body).toContain('```suggestion\nfive\n```');
    expect(second!.body).toMatch(/no longer holds/);
    expect(second!.body).not.toContain('suggestion\n');
    const nothing = await write({ suggestions: [], server, request });
    expect(nothing.result.withdrawn).toBe(1);
    expect(calls(server).at(-1)).toBe('PATCH /pulls/comments/2000');
    expect((await write({ suggestions: [], server, request })).result.withdrawn).toBe(0);
    // What holds again comes back where it was.
    expect((await write({ suggestions: [suggest(25, ['25'])], server, request })).result.updated).toBe(1);
    expect(server.state.reviewComments).toHaveLength(2);
  });

  it('leave alone what others wrote, and what GitHub has folded away (T-22)', async () => {
    const marker = '<!-- specgate-suggestion:check -->\n';
    const stranger = { id: 666, login: 'mallory', type: 'User' } as const;
    const planted: ReviewComment[] = [
      { id: 1, user: stranger, body: `${marker}planted`, path: 'a.yaml', line: 5 },
      { id: 2, user: bot, body: 'of another tool', path: 'a.yaml', line: 5 },
      { id: 3, user: bot, body: `${marker}old`, path: 'a.yaml', line: undefined },
      { id: 4, user: bot, body: '<!-- specgate-suggestion:other -->\nx', path: 'a.yaml', line: 5 },
    ];
    const { result, server } = await write({
      suggestions: [suggest(5, ['5'])],
      state: { reviewComments: [...planted] },
    });
    expect(result.written).toBe(1);
    expect(server.state.reviewComments.slice(0, 4)).toEqual(planted);
  });

  it('are not made where the workspace has other lines than the head', async () => {
    const request = pullRequest(files);
    // As where the base has got a line above since.
    writeFileSync(path.join(request.workspace, 'a.yaml'), `new\n${files.head['a.yaml']}`);
    const { result } = await write({ suggestions: [suggest(5, ['5'])], request });
    expect(result).toMatchObject({ written: 0, left: 1 });
    // Line ends of Windows are the same lines.
    writeFileSync(path.join(request.workspace, 'a.yaml'), files.head['a.yaml'].replaceAll('\n', '\r\n'));
    expect((await write({ suggestions: [suggest(5, ['5'])], request })).result.written).toBe(1);
  });

  it('are ten at most, the version first', async () => {
    const many = Array.from({ length: 7 }, (_, index) => [
      suggest(index + 2, ['x']),
      suggest(index + 22, ['y']),
    ]).flat();
    const version = suggest(28, ['version: 2.0.0'], { kind: 'version' });
    const { result, server } = await write({ suggestions: [...many.slice(0, 13), version] });
    expect(result).toMatchObject({ written: 10, left: 4 });
    expect(server.state.reviewComments[0]!.body).toContain('version: 2.0.0');
  });

  it('hold the text of the document between fences that it cannot close (T-02, T-14)', async () => {
    const request = pullRequest(files);
    const hostile = [
      '```',
      '````suggestion',
      'a ``` b',
      '~~~',
      '</details>',
      '@org/team',
      '<!-- x -->',
      '    indented',
      '\t',
    ];
    const texts = [...hostile, ...hostileTexts.flatMap(one => one.split(/\r\n|\r|\n/))].filter(
      one => visible(one) === one,
    );
    for (let from = 0; from < texts.length; from += 7) {
      const all = texts.slice(from, from + 7).map((put, index) => {
        return suggest(index + 2, [put, '`'.repeat(5), put], { message: put, mends: [put] });
      });
      const { server, result } = await write({ suggestions: all, request });
      expect(result.written).toBe(all.length);
      for (const [index, { body }] of server.state.reviewComments.entries()) {
        const tree = fromMarkdown(body);
        expect(tree.children.map(({ type }) => type)).toEqual(['html', 'paragraph', 'code']);
        const code = tree.children.find(node => node.type === 'code')!;
        expect(code.lang).toBe('suggestion');
        expect(code.value.split('\n')).toEqual(all[index]!.lines);
        expect(JSON.stringify(tree.children[1])).not.toMatch(/"(html|link|image|heading)"/);
      }
    }
    // What a reader does not see is not offered.
    for (const put of ['a\u202eb', 'a\rb', 'a\nb', '\u001b[1m']) {
      expect((await write({ suggestions: [suggest(5, [put])], request })).result.left).toBe(1);
    }
  });

  it('know the lines of a patch', () => {
    expect(hunksOf('@@ -1,3 +2,4 @@ a\n x\n@@ -9 +10 @@\n-@@ -1 +99 @@\n@@ -5,2 +4,0 @@\n')).toEqual([
      { from: 2, to: 5 },
      { from: 10, to: 10 },
      { from: 4, to: 3 },
    ]);
  });

  it('takes nothing of a report that is none', () => {
    for (const one of [undefined, null, {}, { apis: {} }, { apis: [{ suggestions: 'x' }] }])
      expect(suggestionsIn(one)).toEqual([]);
  });
});
