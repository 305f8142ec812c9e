/** The report as one page for the browser. */
import { compareText, counts, type Finding, type Severity, severities } from '../finding.ts';
import { htmlText } from '../text.ts';
import { checkHtml } from './check-html.ts';
import { diffHtml } from './diff-html.ts';
import { excerptOf } from './excerpt.ts';
import { htmlPage, pageSection, unreadSection } from './html-page.ts';
import { docsLink, sourceLink } from './link.ts';
import { readyHtml } from './ready-html.ts';
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

/** Columns of a source line; the page wraps them. */
const excerptColumns = 160;

/** Of what shuts the gate, at the top. */
const failingShown = 20;

const labels: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', info: 'Info', hint: 'Hints' };

export const html = defineReporter({
  id: 'html',
  title: 'One page for the browser',
  mime: 'text/html',
  /** Shows every finding; old and suppressed ones once their box is ticked. */
  lint(report, options) {
    const files = byFile(report.findings);
    const ruleIds = [...new Set(report.findings.map(({ rule }) => rule))].sort(compareText);
    const ruleNumber = new Map(ruleIds.map((id, index) => [id, index + 1]));
    const failing = failingFindings(report);
    const isHidden = failing.length < report.findings.length && report.findings.length > failingShown;
    const failingNumber = new Map(failing.slice(0, isHidden ? failingShown : 0).map((one, index) => [one, index + 1]));
    return htmlPage({
      command: 'lint',
      verdict: verdict(report),
      open: report.open,
      lists: 'findings',
      header: [...pageHead(report), ...fileList(files)],
      main: [
        ...unreadSection(report.errors),
        ...failingSection(),
        ...files.flatMap(([file, findings], index) => fileSection(file, findings, index)),
        ...(report.findings.length === 0 ? ['<p>No findings.</p>'] : []),
        ...ruleSection(),
      ],
      version: report.tool.version,
    });

    /** The way to what shuts the gate, where it stands among much that does not. */
    function failingSection(): string[] {
      const items = [...failingNumber].map(([{ severity, file, range, message }, number]) => {
        const where = `<a href="#finding-${number}"><code>${htmlText(`${file}:${place(range)}`)}</code></a>`;
        return `<li class="${severity}"><p class="meta"><strong>${severity}</strong> ${where}</p><p class="message">${htmlText(message)}</p></li>`;
      });
      const left = items.length === 0 ? 0 : failing.length - items.length;
      const rest = left > 0 ? [`<li>and ${thousands(left)} more</li>`] : [];
      return pageSection('failing', `What shuts the gate (${thousands(failing.length)})`, [...items, ...rest]);
    }

    function fileSection(file: string, findings: readonly Finding[], index: number): string[] {
      return [
        `<section aria-labelledby="file-${index + 1}">`,
        `<h2 id="file-${index + 1}"><code>${htmlText(file)}</code></h2>`,
        '<ol>',
        ...findings.map(finding => findingItem(finding)),
        '</ol>',
        '</section>',
      ];
    }

    function findingItem(finding: Finding): string {
      const { severity, message, rule, guideline, range, file } = finding;
      const link = sourceLink(file, range.start.line, options);
      const where = `<span>line ${range.start.line}, column ${range.start.column}</span>`;
      const number = failingNumber.get(finding);
      const age = finding.suppressed ? ' suppressed' : finding.new ? '' : ' old';
      const notes = [
        finding.suppressed ? suppressionText(finding) : finding.new ? undefined : 'Old: known to the base.',
        relatedText(finding),
        ruleText(report, finding).remedy,
      ];
      return [
        `<li class="${severity}${age}"${number === undefined ? '' : ` id="finding-${number}"`}>`,
        `<p class="meta"><strong>${severity}</strong> ${link ? `<a href="${htmlText(link)}">${where}</a>` : where}`,
        ` <a href="#rule-${ruleNumber.get(rule) ?? 0}"><code>${htmlText(rule)}</code></a>`,
        guideline ? ` <span>${htmlText(guideline)}</span></p>` : '</p>',
        `<p class="message">${htmlText(message)}</p>`,
        sourceBlock(finding, options),
        ...notes.filter(note => note !== undefined).map(note => `<p class="note">${htmlText(note)}</p>`),
        '</li>',
      ].join('');
    }

    function ruleSection(): string[] {
      if (ruleIds.length === 0) return [];
      const examples = new Map(report.findings.map(finding => [finding.rule, finding]));
      const items = [...examples.values()]
        .sort((a, b) => compareText(a.rule, b.rule))
        .map(finding => {
          const text = ruleText(report, finding);
          const link = docsLink(text, report.tool.home);
          const guideline = text.guideline?.length ? ` (${text.guideline.join(', ')})` : '';
          return [
            `<div id="rule-${ruleNumber.get(finding.rule) ?? 0}" class="${text.severity}">`,
            `<h3><code>${htmlText(finding.rule)}</code>${htmlText(guideline)}</h3>`,
            `<p>${htmlText(text.title)}</p>`,
            ...[text.why, text.remedy].map(words => (words ? `<p class="note">${htmlText(words)}</p>` : '')),
            link ? `<p class="note"><a href="${htmlText(link)}">The rule with examples</a></p>` : '',
            '</div>',
          ].join('');
        });
      return [
        '<section aria-labelledby="rules">',
        '<h2 id="rules">Rules</h2>',
        '<div class="rules">',
        ...items,
        '</div>',
        '</section>',
      ];
    }
  },
  diff: diffHtml,
  ready: readyHtml,
  check: checkHtml,
});

/** Counts, and the boxes that show and hide: by the style sheet alone. */
function pageHead(report: LintReport): string[] {
  const { summary } = report;
  const box = (id: string, label: string, number: number, checked: boolean) =>
    `<label><input type="checkbox" id="show-${id}"${checked ? ' checked' : ''}> ${label} (${thousands(number)})</label>`;
  const used = new Set<string>(report.findings.map(({ severity }) => severity));
  if (summary.old > 0) used.add('old');
  if (summary.suppressed > 0) used.add('suppressed');
  const boxes = [
    ...severities.map(id => ({ id, number: countOf(report, id), label: labels[id], on: true })),
    { id: 'old', number: summary.old, label: 'Old', on: false },
    { id: 'suppressed', number: summary.suppressed, label: 'Suppressed', on: false },
  ].filter(({ id }) => used.has(id));
  return [
    `<p class="counts">${severityCounts(summary)}. ${ageCounts(summary)}.</p>`,
    ...(boxes.length > 0
      ? [
          '<fieldset>',
          '<legend>Show</legend>',
          ...boxes.map(({ id, label, number, on }) => box(id, label, number, on)),
          '</fieldset>',
        ]
      : []),
  ];
}

/** Findings that count; old and suppressed ones have boxes of their own. */
function countOf({ findings }: LintReport, severity: Severity): number {
  return findings.filter(finding => finding.severity === severity && counts(finding)).length;
}

function fileList(files: readonly [string, readonly Finding[]][]): string[] {
  if (files.length < 2) return [];
  const items = files.map(
    ([file, { length }], index) =>
      `<li><a href="#file-${index + 1}"><code>${htmlText(file)}</code></a> (${thousands(length)})</li>`,
  );
  return ['<nav aria-label="Files">', '<ul>', ...items, '</ul>', '</nav>'];
}

function sourceBlock({ file, range }: Finding, { excerpt }: RenderOptions): string {
  const source = excerpt(file, range.start.line);
  if (source === undefined || source.trim() === '') return '';
  const { before, marked, after } = excerptOf(source, range, excerptColumns);
  const code = `${htmlText(before)}<mark>${htmlText(marked)}</mark>${htmlText(after)}`;
  return `<pre><i aria-hidden="true">${range.start.line} </i><code>${code}</code></pre>`;
}

function relatedText({ file, related = [] }: Finding): string | undefined {
  if (related.length === 0) return undefined;
  const shown = related.slice(0, 20).map(other => (other.file === file ? '' : `${other.file}:`) + place(other.range));
  const rest = related.length - shown.length;
  return `Also at ${shown.join(', ')}${rest > 0 ? ` and ${count(rest, 'more place')}` : ''}.`;
}
