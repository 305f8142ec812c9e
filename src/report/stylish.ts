/** The report for people at a terminal: findings by file with their source, and the verdict last. */
import { counts, type Finding, type Severity } from '../finding.ts';
import { breakCommands, truncate, visible } from '../text.ts';
import { checkStylish } from './check-stylish.ts';
import { diffStylish } from './diff-stylish.ts';
import { type Look, unreadLines, verdictLines } from './ending-stylish.ts';
import { excerptOf } from './excerpt.ts';
import { readyStylish } from './ready-stylish.ts';
import {
  ageCounts,
  byFile,
  count,
  defineReporter,
  failingFindings,
  type LintReport,
  place,
  type RenderOptions,
  ruleText,
  severityCounts,
  suppressionText,
  thousands,
  verdict,
} from './report.ts';
import { hanging, paint, type Style, width, wrap } from './terminal.ts';

const styleOf: Record<Severity, Style[]> = {
  error: ['bold', 'red'],
  warning: ['yellow'],
  info: ['blue'],
  hint: ['cyan'],
};
const severityColumns = 7;
const relatedShown = 5;
/** Beyond so many findings nobody reads the source beside them; a line each still finds them. */
const excerptsShown = 200;
/** So much fits on a screen or two. */
const readAtOnce = 20;
const failingShown = 8;
/** A message that quotes a whole example would push all others off the screen. */
const messageLimit = 1_000;

export const stylish = defineReporter({
  id: 'stylish',
  title: 'For people at a terminal',
  mime: 'text/plain',
  lint(report, options) {
    const columns = Math.max(options.columns, 40);
    const look = { color: options.color, columns };
    const explained = new Set<string>();
    let excerpts = 0;
    const lines: string[] = [];
    for (const [file, findings] of byFile(report.findings)) {
      const fresh = findings.filter(finding => finding.new && !finding.suppressed);
      const setAside = findings.filter(finding => finding.suppressed && finding.suppressed.kind !== 'baseline');
      if (fresh.length + setAside.length === 0) continue;
      lines.push(paint(options.color, visible(file), 'bold', 'underline'));
      const places = findings.reduce((most, finding) => Math.max(most, place(finding.range).length), 0);
      const indent = 2 + places + 2 + severityColumns + 2;
      for (const finding of fresh) lines.push(...findingLines(finding));
      for (const finding of setAside) lines.push(...suppressedLines(finding));
      lines.push('');

      function findingLines(finding: Finding): string[] {
        const { color } = options;
        const severity = finding.severity.padEnd(severityColumns);
        const head = `  ${paint(color, place(finding.range).padStart(places), 'dim')}  ${paint(color, severity, ...styleOf[finding.severity])}  `;
        const pad = ' '.repeat(indent);
        const [first, ...rest] = messageLines(finding, columns - indent, color);
        const found = [
          head + first,
          ...rest.map(line => pad + line),
          ...(excerpts++ < excerptsShown ? sourceLines(finding, indent, columns, options) : []),
        ];
        const related = relatedText(finding);
        const remedy = explained.has(finding.rule) ? undefined : ruleText(report, finding).remedy;
        explained.add(finding.rule);
        for (const note of [related, remedy && `fix: ${visible(remedy)}`]) {
          if (note) found.push(...wrap(note, columns - indent).map(line => pad + paint(color, line, 'dim')));
        }
        return found;
      }

      function suppressedLines(finding: Finding): string[] {
        const text = truncate(
          visible(`${finding.rule} · ${suppressionText(finding) ?? ''}`),
          2 * (columns - indent) - 10,
        );
        const pad = ' '.repeat(indent);
        return wrap(text, columns - indent).map((line, index) => {
          const head = `  ${place(finding.range).padStart(places)}  ${finding.severity.padEnd(severityColumns)}  `;
          return paint(options.color, (index === 0 ? head : pad) + line, 'dim');
        });
      }
    }
    return breakCommands(
      `${[...lines, ...unreadLines(report.errors, look), ...failingLines(report, look), ...summaryLines(report, look)].join('\n')}\n`,
    );
  },
  diff: diffStylish,
  ready: readyStylish,
  check: checkStylish,
});

/** The message wrapped, with rule and guideline behind it where they fit, else on a line of their own. */
function messageLines(finding: Finding, columns: number, color: boolean): string[] {
  const lines = wrap(visible(truncate(finding.message, messageLimit)), columns);
  const tag = visible([finding.rule, finding.guideline].filter(Boolean).join('  '));
  const last = lines.at(-1) ?? '';
  if (width(last) + 2 + width(tag) <= columns) lines[lines.length - 1] = `${last}  ${paint(color, tag, 'dim')}`;
  else lines.push(...wrap(tag, columns).map(line => paint(color, line, 'dim')));
  return lines;
}

/** The source line with its number, and below it the mark; the code stands in the column of the messages. */
function sourceLines(finding: Finding, indent: number, columns: number, { color, excerpt }: RenderOptions): string[] {
  const source = excerpt(finding.file, finding.range.start.line);
  if (source === undefined || source.trim() === '') return [];
  const { before, marked, after } = excerptOf(source, finding.range, columns - indent);
  const gutter = paint(color, `${finding.range.start.line} | `.padStart(indent), 'dim');
  const below = paint(color, '| '.padStart(indent), 'dim') + ' '.repeat(width(before));
  const mark = paint(color, '^'.repeat(Math.max(1, width(marked))), ...styleOf[finding.severity]);
  return [gutter + before + marked + after, below + mark];
}

function relatedText({ file, related = [] }: Finding): string | undefined {
  if (related.length === 0) return undefined;
  const shown = related.slice(0, relatedShown).map(other => {
    const where = place(other.range);
    return other.file === file ? where : `${visible(other.file)}:${where}`;
  });
  const rest = related.length - shown.length;
  return `also at ${shown.join(', ')}${rest > 0 ? ` and ${count(rest, 'more place')}` : ''}`;
}

/** What shuts the gate once more, where it stands among so much that nobody sees it. */
function failingLines(report: LintReport, { color, columns }: Look): string[] {
  const failing = failingFindings(report);
  const listed = report.findings.filter(counts).length;
  if (listed <= readAtOnce || failing.length === 0 || failing.length === listed) return [];
  const lines = failing.slice(0, failingShown).flatMap(({ file, range, message, rule }) => {
    const text = truncate(`${file}:${place(range)} ${message}`, 2 * columns - 40);
    return hanging(visible(`${text} (${rule})`), 2, columns);
  });
  const left = failing.length - failingShown;
  const rest = left > 0 ? [`  and ${thousands(left)} more`] : [];
  return [paint(color, 'What shuts the gate', 'bold', 'red'), ...lines, ...rest, ''];
}

function summaryLines(report: LintReport, look: Look): string[] {
  const { findings, summary, open } = report;
  const { color, columns } = look;
  const lines = verdictLines(verdict(report), open, look);
  const notes = [severityCounts(summary), ageCounts(summary)];
  const fixable = findings.filter(finding => finding.fixable && !finding.suppressed).length;
  if (fixable > 0) notes.push(`${count(fixable, 'finding')} can be fixed by specgate lint --fix`);
  const rule = findings.find(finding => finding.new && !finding.suppressed)?.rule;
  if (rule !== undefined) notes.push('specgate explain RULE tells what is behind a rule');
  for (const note of notes) lines.push(...wrap(note, columns - 2).map(line => paint(color, `  ${line}`, 'dim')));
  return lines;
}
