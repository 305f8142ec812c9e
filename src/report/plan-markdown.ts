/** Plans, runs and states of gateways as GitHub Markdown, for comments and job summaries. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
import { codeSpan, tableCodeSpan } from '../text.ts';
import { lifecyclePicture } from './lifecycle-picture.ts';
import { dangersOf } from './plan-impact.ts';
import {
  changesOf,
  deletionsOf,
  driftText,
  impactText,
  type Next,
  remarksOf,
  resultText,
  withinSteps,
} from './plan-text.ts';
import { count } from './report.ts';
import { factsOf, otherwiseText, standingText, summaryOf, unknownText } from './status-text.ts';

/** Far below GitHub's 65,536 characters of a comment, whatever the names are. */
const rowsShown = 100;

/** What `plan --drift` found. */
export function planMarkdown(plan: GatewayPlan, next: readonly Next[]): string {
  return document([
    `## ${plan.steps.length === 0 ? '✅' : '❌'} ${codeSpan(driftText(plan))}`,
    ...planBlocks(plan),
    nextLines(next),
  ]);
}

export function runMarkdown(report: RunReport, next: readonly Next[]): string {
  const { plan, result } = report;
  const isPlan = result === 'planned' || result === 'refused';
  const blocks = [
    `## ${report.exitCode === 0 ? '✅' : '❌'} ${codeSpan(resultText(report))}`,
    report.says.map(says => `- ${codeSpan(says, 1000)}`).join('\n'),
  ];
  if (plan && isPlan) blocks.push(...planBlocks(plan));
  else {
    if (plan) blocks.push(remarks(plan));
    blocks.push(
      table(
        ['Step', 'Entity', 'Name', 'Outcome'],
        report.steps.map(({ step, status, says }) => [
          step.action,
          tableCodeSpan(step.entity),
          tableCodeSpan(step.name),
          says === undefined ? status : `${status} ${tableCodeSpan(says)}`,
        ]),
      ),
    );
  }
  if (report.journal !== null) blocks.push(`Journal: ${codeSpan(report.journal)}`);
  return document([...blocks, nextLines(next)]);
}

export function statusMarkdown(status: GatewayStatus, next: readonly Next[]): string {
  return document([
    `## ${codeSpan(status.gateway)}: ${summaryOf(status)}`,
    table(
      ['Product', 'State', 'What it has'],
      status.products.map(one => [
        tableCodeSpan(one.product),
        tableCodeSpan(standingText(one)),
        [otherwiseText(one) ?? [], factsOf(one)]
          .flat()
          .map(fact => tableCodeSpan(fact))
          .join('<br>'),
      ]),
    ),
    table(
      ['API', 'State'],
      status.apis.map(({ api, state }) => [tableCodeSpan(api), state]),
    ),
    status.missing.map(product => `- ${codeSpan(product)} is in the config and not at the gateway`).join('\n'),
    status.drift.length > 0 ? `### Drift\n\n${stepTable(status.drift)}` : '',
    status.unknown.map(product => `- ${codeSpan(unknownText(product))}`).join('\n'),
    nextLines(next),
  ]);
}

function nextLines(next: readonly Next[]): string {
  return next.map(({ does, line }) => `${does}: ${codeSpan(line, 1000)}`).join('  \n');
}

function planBlocks(plan: GatewayPlan): string[] {
  const deletions = deletionsOf(plan.steps);
  const others = plan.steps.filter(step => step.action !== 'delete');
  return [
    plan.deletions > 0 ? `### 🔴 Deletes ${count(plan.deletions, 'object')}` : '',
    deletions.length > 0 ? stepTable(deletions) : '',
    withinSteps(plan.steps)
      .map(text => `- ${codeSpan(text)}`)
      .join('\n'),
    others.length > 0 ? `### Steps\n\n${stepTable(others)}` : '',
    plan.impact.products.length > 0
      ? `### For consumers\n\n${lifecyclePicture(plan.impact.products)}\n\n${plan.impact.products.map(impact => `- ${codeSpan(impactText(impact))}`).join('\n')}`
      : '',
    dangersOf(plan)
      .map(({ level, says }) => `- ${level === 'error' ? '🔴' : '🟡'} ${codeSpan(says, 600)}`)
      .join('\n'),
    remarks(plan),
    `Plan ${codeSpan(plan.digest)}`,
  ];
}

function remarks(plan: GatewayPlan): string {
  return remarksOf(plan)
    .map(remark => `> ${codeSpan(remark, 600)}`)
    .join('\n>\n');
}

function stepTable(steps: readonly Step[]): string {
  return table(
    ['Step', 'Entity', 'Name', 'For', 'What changes'],
    steps.map(step => [
      step.switches ? `${step.action} (live)` : step.action,
      tableCodeSpan(step.entity),
      tableCodeSpan(step.name),
      tableCodeSpan(step.product),
      changesOf(step)
        .map(change => tableCodeSpan(change, 120))
        .join('<br>'),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, rowsShown).map(line);
  const left = rows.length - shown.length;
  const rest = left > 0 ? `\n\n${count(left, 'more row')} left out here; the JSON report has all.` : '';
  return `${[line(head), line(head.map(() => ':---')), ...shown].join('\n')}${rest}`;
}

function document(blocks: readonly string[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
