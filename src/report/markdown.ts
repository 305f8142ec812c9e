/** The report as GitHub Markdown, for comments and job summaries: the verdict, then a table for each file. */
import { counts, type Finding, type InputError, type Severity } from '../finding.ts';
import { codeSpan, tableCodeSpan } from '../text.ts';
import { checkMarkdown } from './check-markdown.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { docsLink, sourceLink } from './link.ts';
import { readyMarkdown } from './ready-markdown.ts';
import {
  ageCounts,
  byFile,
  bySeverity,
  count,
  defineReporter,
  errorPlace,
  type LintReport,
  place,
  type RenderOptions,
  ruleText,
  severityCounts,
  thousands,
  verdict,
} from './report.ts';

/** GitHub refuses comments of more than 65,536 characters; the rest is for the marker that finds a comment again. */
const limit = 65_000;
const messageLimit = 500;

const signs: Record<Severity, string> = { error: '🔴', warning: '🟡', info: '🔵', hint: '⚪' };

export const markdown = defineReporter({
  id: 'markdown',
  title: 'For comments and job summaries',
  mime: 'text/markdown',
  /** Untrusted text stands in code spans alone. What does not fit is left out from the least serious on, and counted. */
  lint(report, options) {
    const { findings, errors, summary, tool } = report;
    const head = [
      `## ${report.open ? '✅' : '❌'} ${verdict(report)}`,
      `${severityCounts(summary)}. ${ageCounts(summary)}.`,
    ].join('\n\n');
    // Room for the titles below, the sentence on what was left out and the last line.
    const room = { left: limit - head.length - 1_500 };

    const unread = takeWhile(errors, error => errorRow(error).length + 1, room);
    const ranked = bySeverity(findings.filter(counts));
    const files = new Set<string>();
    const rules = new Set<string>();
    const shown = takeWhile(
      ranked,
      finding => {
        const { file, rule } = finding;
        const fileCost = files.has(file) ? 0 : fileHead(file, summary.new).length + 2;
        const ruleCost = rules.has(rule) ? 0 : (remedyRow(finding, report)?.length ?? 0) + 1;
        files.add(file);
        rules.add(rule);
        return findingRow(finding, options).length + fileCost + ruleCost + 1;
      },
      room,
    );
    const setAside = findings.filter(({ suppressed }) => suppressed && suppressed.kind !== 'baseline');
    const listed = takeWhile(setAside, finding => suppressedRow(finding, options).length + 1, room);

    const chosen = new Set(shown);
    const blocks = [
      head,
      unread.length > 0 && `### Could not be read\n\n${unread.map(errorRow).join('\n')}`,
      ...byFile(findings.filter(finding => chosen.has(finding))).map(([file, list]) =>
        [fileHead(file, list.length), ...list.map(finding => findingRow(finding, options))].join('\n'),
      ),
      remedies(shown, report),
      listed.length > 0 && [suppressedHead, ...listed.map(finding => suppressedRow(finding, options))].join('\n'),
      leftOut([
        count(errors.length - unread.length, 'unreadable input'),
        count(ranked.length - shown.length, 'finding'),
        count(setAside.length - listed.length, 'suppressed finding'),
      ]),
      `specgate ${codeSpan(tool.version)}`,
    ];
    return blocks.filter(Boolean).join('\n\n') + '\n';
  },
  diff: diffMarkdown,
  ready: readyMarkdown,
  check: checkMarkdown,
});

/** The first of `items` whose sizes fit into the room that is left; takes what they need from it. */
function takeWhile<Item>(items: readonly Item[], size: (item: Item) => number, room: { left: number }): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    const needed = size(item);
    if (needed > room.left) break;
    room.left -= needed;
    taken.push(item);
  }
  return taken;
}

function fileHead(file: string, number: number): string {
  const title = `**File** ${codeSpan(file)}: ${count(number, 'finding')}`;
  return `${title}\n\n| Line | Severity | Finding | Rule |\n| ---: | :--- | :--- | :--- |`;
}

function findingRow(finding: Finding, options: RenderOptions): string {
  const { severity, message, rule, guideline } = finding;
  const rules = [rule, guideline].filter(name => name !== undefined).map(name => tableCodeSpan(name));
  const cells = [
    placeCell(finding, options),
    `${signs[severity]} ${severity}`,
    tableCodeSpan(message, messageLimit),
    rules.join(' '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function placeCell({ file, range }: Finding, options: RenderOptions): string {
  const link = sourceLink(file, range.start.line, options);
  return link ? `[${place(range)}](${link})` : place(range);
}

function remedies(findings: readonly Finding[], report: LintReport): string | undefined {
  const first = new Map(findings.map(finding => [finding.rule, finding]));
  const rows = [...first.values()].map(finding => remedyRow(finding, report)).filter(row => row !== undefined);
  return rows.length > 0 ? `### What to do\n\n${rows.join('\n')}` : undefined;
}

function remedyRow(finding: Finding, report: LintReport): string | undefined {
  const text = ruleText(report, finding);
  if (!text.remedy) return undefined;
  const link = docsLink(text, report.tool.home);
  const more = link ? ` ([why](${link}))` : '';
  return `- ${codeSpan(finding.rule)}: ${codeSpan(text.remedy, messageLimit)}${more}`;
}

const suppressedHead =
  '### Suppressed\n\n| Line | File | Rule | By | Until | Reason |\n| ---: | :--- | :--- | :--- | :--- | :--- |';

function suppressedRow(finding: Finding, options: RenderOptions): string {
  const { by = '', until, reason = '' } = finding.suppressed ?? {};
  const values = [finding.file, finding.rule, by, until ?? 'no end', reason].map(value => tableCodeSpan(value));
  return `| ${[placeCell(finding, options), ...values].join(' | ')} |`;
}

function errorRow(error: InputError): string {
  return `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, messageLimit)}`;
}

/** Tells the counts that are not nothing. */
function leftOut(counted: readonly string[]): string | undefined {
  const parts = counted.filter(part => !part.startsWith('0 '));
  if (parts.length === 0) return undefined;
  return `> ${parts.join(', ')} left out here, the least serious ones: GitHub takes no more than ${thousands(limit)} characters.`;
}
