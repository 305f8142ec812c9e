/** The whole gate as GitHub Markdown, for comments and job summaries: the verdict, what to do, then each API with its details folded. */
import type { ProductImpact } from '../gateway/plan.ts';
import { codeSpan, tableCodeSpan } from '../text.ts';
import { briefJson } from './brief-json.ts';
import type { CheckApi, CheckReport } from './check-report.ts';
import {
  breakingChanges,
  breakingPublished,
  checkVerdict,
  exceptionTexts,
  gateTexts,
  type Line,
  linesOf,
  missingItems,
  missingWord,
  newFindings,
  proposalTexts,
  remediesOf,
} from './check-text.ts';
import { unprovenText, witnessSays } from './diff-text.ts';
import { lifecyclePicture } from './lifecycle-picture.ts';
import { sourceLink } from './link.ts';
import { briefChanges, deletionsFirst, impactText } from './plan-text.ts';
import { count, errorPlace, place, type RenderOptions, thousands } from './report.ts';

/** GitHub refuses comments of more than 65,536 characters; the rest is for the marker that finds a comment again. */
const limit = 65_000;
const textLimit = 400;
/** Rows of each list of an API, from all to none: the first that fits. */
const tries = [200, 50, 15, 5, 0];

/** Untrusted text stands in code spans alone. */
export function checkMarkdown(report: CheckReport, options: RenderOptions): string {
  for (const rows of tries) {
    const text = document(report, options, rows);
    if (text.length <= limit) return text;
  }
  // So many APIs that even their lines are too much: the verdict, and those that shut the gate.
  const shut = report.apis.filter(({ open }) => !open);
  const errors = report.errors.slice(0, 20);
  for (const most of [100, 40, 15, 5]) {
    const text = document({ ...report, apis: shut.slice(0, most), errors, untouched: [] }, options, 0, report);
    if (text.length <= limit) return text;
  }
  return document({ ...report, apis: [], errors: [], untouched: [], notes: [] }, options, 0, report);
}

/** `whole`: what the verdict is about, where only a part of it is shown. */
function document(report: CheckReport, options: RenderOptions, rows: number, whole = report): string {
  const { apis, errors, notes, open, untouched, tool } = report;
  const blocks = [
    `## ${open ? '✅' : '❌'} ${checkVerdict(whole)}`,
    todo(report),
    errors.length > 0 && `### Could not be read\n\n${errors.map(errorRow).join('\n')}`,
    gateTexts(report)
      .map(text => `> ⚠️ ${codeSpan(text, 1000)}`)
      .join('\n>\n'),
    table(apis),
    lifecyclePicture(touchedProducts(report)),
    ...(rows === 0 ? [] : apis.map(api => details(api, options, rows))),
    rows < tries[0]! &&
      whole.apis.length > 0 &&
      `> Not all is shown here: GitHub takes no more than ${thousands(limit)} characters. The report file has the rest.`,
    untouched.length > 0 &&
      `${count(untouched.length, 'API')} untouched: ${untouched
        .slice(0, 20)
        .map(name => codeSpan(name))
        .join(', ')}${untouched.length > 20 ? ', …' : ''}`,
    notes.length > 0 &&
      notes
        .slice(0, 10)
        .map(note => `> ${codeSpan(note, textLimit)}`)
        .join('\n>\n'),
    `specgate ${codeSpan(tool.version)}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function errorRow(error: CheckReport['errors'][number]): string {
  return `- ${codeSpan(errorPlace(error))}: ${codeSpan(error.message, textLimit)}`;
}

const columns = {
  lint: 'Lint',
  changes: 'Changes',
  version: 'Version',
  published: 'Since published',
  readiness: 'Readiness',
  plan: 'Plan',
} as const satisfies Record<Line['engine'], string>;

function table(apis: readonly CheckApi[]): string {
  if (apis.length === 0) return '';
  // Most have no gateway that can be read: no empty column for it.
  const hasPublished = apis.some(({ published }) => published !== null);
  const shown = Object.entries(columns).filter(([engine]) => engine !== 'published' || hasPublished);
  const row = (api: CheckApi): string => {
    const lines = linesOf(api);
    const cells = shown.map(([engine]) => {
      const line = lines.find(one => one.engine === engine);
      return line ? `${line.ok ? '✅' : '❌'} ${tableCodeSpan(line.says, 160)}` : '';
    });
    const state = api.status === 'new' ? ' (new)' : api.status === 'deleted' ? ' (deleted)' : '';
    return `| ${[`${api.open ? '✅' : '❌'} ${tableCodeSpan(api.name)}${state}`, ...cells].join(' | ')} |`;
  };
  const titles = ['API', ...shown.map(([, title]) => title)];
  return [`| ${titles.join(' | ')} |`, `|${' :--- |'.repeat(titles.length)}`, ...apis.map(row)].join('\n');
}

/** Each once, though the plans of several APIs name it. */
function touchedProducts({ apis }: CheckReport): ProductImpact[] {
  const all = apis.flatMap(({ plan }) => plan?.impact.products ?? []);
  return [...new Map(all.map(one => [one.product, one])).values()];
}

function todo(report: CheckReport): string {
  const rows = report.apis.flatMap(api =>
    remediesOf(api, report).map(remedy => `- ${codeSpan(api.name)}: ${codeSpan(remedy, textLimit)}`),
  );
  const shown = rows.slice(0, 30);
  const left = rows.length - shown.length;
  if (rows.length === 0) return '';
  return `### What to do\n\n${shown.join('\n')}${left > 0 ? `\n- and ${thousands(left)} more` : ''}`;
}

function details(api: CheckApi, options: RenderOptions, rows: number): string {
  const blocks = [
    folded('Breaking changes', breakingChanges(api).map(changeRow), rows),
    folded('Breaking for what is published', breakingPublished(api).map(changeRow), rows),
    folded(
      'New findings',
      findingRows(api, options),
      rows,
      '| Line | Severity | Finding | Rule |\n| ---: | :--- | :--- | :--- |\n',
    ),
    folded(
      'Missing for production',
      missingItems(api).map(
        item =>
          `- [ ] ${codeSpan(item.id)} ${codeSpan(`${item.title} (${missingWord(item)})`, textLimit)}${item.fix === '' ? '' : `<br>${codeSpan(item.fix, textLimit)}`}`,
      ),
      rows,
    ),
    folded('Exceptions that open nothing yet', spanRows(proposalTexts(api)), rows),
    folded('Let through', spanRows(exceptionTexts(api)), rows),
    folded('Publish plan', planRows(api), rows),
  ].filter(Boolean);
  return blocks.length === 0 ? '' : [`### ${codeSpan(api.name)} ${codeSpan(api.file)}`, ...blocks].join('\n\n');
}

function spanRows(texts: readonly string[]): string[] {
  return texts.map(text => `- ${codeSpan(text, 2 * textLimit)}`);
}

function changeRow(change: ReturnType<typeof breakingChanges>[number]): string {
  const { operation, message, id, witness } = change;
  const where = operation === null ? '' : `${codeSpan(operation)}: `;
  const proof = witness
    ? `<br>${witnessSays(witness)}: ${codeSpan(briefJson(witness.instance), textLimit)}`
    : unprovenText(change) === undefined
      ? ''
      : `<br>${codeSpan(unprovenText(change)!, textLimit)}`;
  return `- ${where}${codeSpan(message, textLimit)} (${codeSpan(id)})${proof}`;
}

function findingRows({ lint }: CheckApi, options: RenderOptions): string[] {
  return newFindings(lint?.findings ?? []).map(({ file, range, severity, message, rule }) => {
    const link = sourceLink(file, range.start.line, options);
    const at = link ? `[${place(range)}](${link})` : place(range);
    return `| ${at} | ${severity} | ${tableCodeSpan(message, textLimit)} | ${tableCodeSpan(rule)} |`;
  });
}

function planRows({ plan }: CheckApi): string[] {
  if (!plan) return [];
  return [
    ...plan.impact.products.map(impact => `- ${codeSpan(impactText(impact))}`),
    ...deletionsFirst(plan.steps).map(step => {
      const what = briefChanges(step);
      return `- ${step.action === 'delete' ? '🔴 ' : ''}${step.action} ${codeSpan(step.entity)} ${codeSpan(step.name)}${what === '' ? '' : `: ${codeSpan(what, 200)}`}`;
    }),
  ];
}

function folded(title: string, rows: readonly string[], most: number, head = ''): string {
  if (rows.length === 0) return '';
  const left = rows.length - most;
  const more = left > 0 ? `\n\nand ${thousands(left)} more` : '';
  return `<details><summary>${title} (${thousands(rows.length)})</summary>\n\n${head}${rows.slice(0, most).join('\n')}${more}\n\n</details>`;
}
