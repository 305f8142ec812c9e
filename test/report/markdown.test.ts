/** markdown.ts: what GitHub shows, and that no untrusted text is anything but code there (T-02). */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { finding, hostileOptions, hostileReport, hostileTexts, large, options, reportOf, small } from './sample.ts';

const links = { serverUrl: 'https://github.example', repository: 'bcgov/routes', commit: 'c0ffee' };

describe('markdown', () => {
  it('gives the verdict, then a table for each file', () => {
    const source = 'https://github.example/bcgov/routes/blob/c0ffee/openapi.yaml';
    expect(markdown.lint(small, { ...options, ...links })).toBe(`\
## ❌ Gate shut: 1 input could not be read, 1 new error

1 error, 1 warning, 1 info, 0 hints in 1 file. 2 new, 1 old (known to the base), 1 suppressed.

### Could not be read

- \`broken.yaml:3:7\`: \`This is not YAML: a mapping is not closed\`

**File** \`openapi.yaml\`: 2 findings

| Line | Severity | Finding | Rule |
| ---: | :--- | :--- | :--- |
| [6:5](${source}#L6) | 🔴 error | \`Server URL http://api.gov.bc.ca/routes/v1 does not use https\` | \`bc-https-only\` \`G-19\` |
| [9:5](${source}#L9) | 🟡 warning | \`2 operations have no description\` | \`operation-description\` |

### What to do

- \`bc-https-only\`: \`Replace http with https.\` ([why](https://github.example/bcgov/specgate/blob/v1.2.3/docs/rules/bc-https-only.md))

### Suppressed

| Line | File | Rule | By | Until | Reason |
| ---: | :--- | :--- | :--- | :--- | :--- |
| [8:3](${source}#L8) | \`openapi.yaml\` | \`bc-path-plural-noun\` | \`Ada\` | \`2027-01-31\` | \`agreed\` |

specgate \`1.2.3\`
`);
  });

  it('is short where all is well', () => {
    expect(markdown.lint(reportOf([]), options)).toBe(
      '## ✅ Gate open: no errors\n\n0 errors, 0 warnings, 0 info, 0 hints in 1 file. 0 new, 0 old (known to the base), 0 suppressed.\n\nspecgate `1.2.3`\n',
    );
  });

  it('keeps below the limit of GitHub’s comments, errors first, and tells how many are left out', () => {
    const report = large(5_000);
    const text = markdown.lint(report, { ...options, ...links });
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.length).toBeGreaterThan(60_000);
    const rows = text.match(/^\| \[\d+:3\].*\|$/gm) ?? [];
    expect(rows.every(row => row.includes('🔴 error'))).toBe(true);
    const left = (5_000 - rows.length).toLocaleString('en');
    expect(text).toContain(
      `> ${left} findings left out here, the least serious ones: GitHub takes no more than 65,000 characters.`,
    );
    expectTables(parse(text));
  });

  it('keeps below the limit where long hostile text comes in great number', () => {
    const long = (index: number) => `${index} ${'|`\u0000'.repeat(300)}`;
    const suppressed = { by: long(1), reason: long(2), kind: 'file' } as const;
    const findings = Array.from({ length: 400 }, (_, index) =>
      finding({ rule: long(index), message: long(index), file: long(index), ...(index % 2 && { suppressed }) }),
    );
    const errors = Array.from({ length: 400 }, (_, index) => ({ file: long(index), message: long(index) }));
    for (const report of [reportOf(findings), reportOf(findings, errors), reportOf([], errors)]) {
      const text = markdown.lint(report, options);
      expect(text.length).toBeLessThanOrEqual(65_000);
      expect(text).toMatch(/^> \d.* left out here/m);
    }
  });

  it('has untrusted text in code alone', () => {
    for (const text of hostileTexts) {
      const tree = parse(markdown.lint(hostileReport(text), hostileOptions(text)));
      expectTables(tree);
      for (const { node, parents } of walk(tree)) {
        expect([
          'html',
          'image',
          'imageReference',
          'linkReference',
          'definition',
          'code',
          'emphasis',
          'delete',
        ]).not.toContain(node.type);
        if (node.type === 'heading') expect(words(node)).toMatch(ownHeading);
        if (node.type === 'link') {
          expect(node.url).toMatch(
            /^https:\/\/github\.example\/bcgov\/(routes\/blob\/c0ffee\/[\w%./~-]*#L\d+|specgate\/)/,
          );
          expect(words(node)).toMatch(/^(\d+:\d+|why)$/);
        }
        if (node.type === 'text' && !parents.includes('heading') && !parents.includes('link')) {
          expect(node.value).toMatch(ownText);
        }
      }
    }
  });
});

const ownHeading = /^(❌ Gate shut: 1 input could not be read, 1 new error|Could not be read|What to do|Suppressed)$/;
/** All that stands outside code: our own words, numbers, and `(empty)` for a text of nothing. */
const ownText = new RegExp(
  `^(${[
    '1 error, 0 warnings, 1 info, 0 hints in 1 file\\. 1 new, 1 old \\(known to the base\\), 1 suppressed\\.',
    'File|Line|Severity|Finding|Rule|By|Until|Reason|🔴 error|\\d+:\\d+|specgate ',
    '[ :()]*(\\(empty\\)[ :]*)*(1 finding)?',
  ].join('|')})$`,
);

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function* walk(node: Nodes, parents: string[] = []): Generator<{ node: Nodes; parents: string[] }> {
  yield { node, parents };
  if ('children' in node) for (const child of node.children) yield* walk(child, [...parents, node.type]);
}

function words(node: Nodes): string {
  return [...walk(node)].map(({ node: inner }) => ('value' in inner ? inner.value : '')).join('');
}

/** A cell too many or too few would mean that a `|` of a value ended one. */
function expectTables(tree: Root): void {
  for (const { node } of walk(tree)) {
    if (node.type !== 'table') continue;
    const [head, ...rows] = node.children.map(row => row.children.length);
    expect([4, 6]).toContain(head);
    for (const cells of rows) expect(cells).toBe(head);
  }
}
