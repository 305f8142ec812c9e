/** Plans and what became of them for people at a terminal. */
import type { StepResult } from '../gateway/apply.ts';
import type { GatewayPlan } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
import { breakCommands, visible } from '../text.ts';
import { type Look, nextLines } from './ending-stylish.ts';
import { dangersOf } from './plan-impact.ts';
import {
  changesOf,
  deletionsOf,
  driftText,
  impactText,
  type Next,
  remarksOf,
  resultText,
  stateText,
  statusWords,
  withinSteps,
} from './plan-text.ts';
import { count } from './report.ts';
import { hanging, paint, type Style } from './terminal.ts';

const signs: Record<Step['action'], { sign: string; styles: Style[] }> = {
  create: { sign: '+', styles: ['green'] },
  update: { sign: '~', styles: ['yellow'] },
  transition: { sign: '~', styles: ['yellow'] },
  delete: { sign: '-', styles: ['bold', 'red'] },
};

const statusStyles: Readonly<Record<StepResult['status'], readonly Style[]>> = {
  done: ['green'],
  unchanged: ['dim'],
  pending: ['yellow'],
  failed: ['bold', 'red'],
  'not-attempted': ['dim'],
};

/** What `plan --drift` found. */
export function planStylish(plan: GatewayPlan, next: readonly Next[], look: Look): string {
  const { color } = look;
  const lines = [
    ...planLines(plan, look),
    paint(color, visible(driftText(plan)), 'bold', plan.steps.length === 0 ? 'green' : 'red'),
    ...digestLines(plan, next, look),
    ...nextLines(next, look),
  ];
  return breakCommands(`${lines.join('\n')}\n`);
}

/** What a run did; of a plan only the plan. The sentences of a refusal go to standard error. */
export function runStylish(report: RunReport, next: readonly Next[], look: Look): string {
  const { color } = look;
  const { plan, result } = report;
  const isPlan = result === 'planned' || result === 'refused';
  const lines = isPlan && plan ? planLines(plan, look) : resultLines(report, look);
  const isGood = report.exitCode === 0;
  // A plan is neither good nor bad before somebody has looked at it.
  const styles: Style[] = result === 'planned' ? [] : [isGood ? 'green' : 'red'];
  lines.push(paint(color, visible(resultText(report)), 'bold', ...styles));
  if (isGood) lines.push(...report.says.flatMap(says => hanging(visible(says), 2, look.columns)));
  if (result === 'planned' && plan) lines.push(...digestLines(plan, next, look));
  if (report.journal !== null) lines.push(paint(color, `  journal: ${visible(report.journal)}`, 'dim'));
  return breakCommands(`${[...lines, ...nextLines(next, look)].join('\n')}\n`);
}

/** The steps with what became of them; of a rollback that is only planned there are no more than these. */
function resultLines(report: RunReport, look: Look): string[] {
  const { color, columns } = look;
  const isTold = report.result !== 'planned';
  const lines = report.plan ? remarkLines(report.plan, look) : [];
  if (!isTold)
    lines.push(...deletionHead(report.gateway, deletionsOf(report.steps.map(({ step }) => step)).length, color));
  for (const { step, status, says } of report.steps) {
    const outcome = isTold ? `  ${paint(color, statusWords[status], ...statusStyles[status])}` : '';
    lines.push(`${stepLine(step, look)}${outcome}`);
    // Why one failed is told below, on standard error too.
    if (says !== undefined && status !== 'failed') {
      lines.push(...hanging(visible(says), 4, columns).map(line => paint(color, line, 'dim')));
    }
  }
  if (report.steps.length > 0) lines.push('');
  const moved = report.result === 'applied' ? (report.plan?.impact.products ?? []) : [];
  return [...lines, ...moved.map(impact => `  ${visible(stateText(impact))}`)];
}

/** To be approved; the command line that has it already need not say it twice. */
function digestLines({ digest }: GatewayPlan, next: readonly Next[], { color }: Look): string[] {
  return next.some(({ line }) => line.includes(digest)) ? [] : [paint(color, `  ${digest}`, 'dim')];
}

function deletionHead(gateway: string, number: number, color: boolean): string[] {
  const head = `This deletes ${count(number, 'object')} at ${visible(gateway)}`;
  return number === 0 ? [] : [paint(color, head, 'bold', 'inverse', 'red')];
}

function planLines(plan: GatewayPlan, look: Look): string[] {
  const { color, columns } = look;
  const lines: string[] = [];
  const deletions = deletionsOf(plan.steps);
  if (plan.deletions > 0) {
    const within = withinSteps(plan.steps).map(text => `  - ${visible(text)}`);
    lines.push(
      ...deletionHead(plan.gateway, plan.deletions, color),
      ...deletions.map(step => stepLine(step, look)),
      ...within,
      '',
    );
  }
  for (const step of plan.steps.filter(one => one.action !== 'delete')) {
    lines.push(stepLine(step, look));
    for (const change of changesOf(step)) {
      lines.push(...hanging(visible(change), 6, columns).map(line => paint(color, line, 'dim')));
    }
  }
  if (plan.steps.length > deletions.length) lines.push('');
  if (plan.impact.products.length > 0) {
    lines.push(paint(color, 'For consumers', 'bold'));
    for (const impact of plan.impact.products) lines.push(...hanging(visible(impactText(impact)), 2, columns));
    for (const { says } of dangersOf(plan)) {
      lines.push(...hanging(visible(`! ${says}`), 2, columns).map(line => paint(color, line, 'bold', 'red')));
    }
    lines.push('');
  }
  return [...lines, ...remarkLines(plan, look)];
}

function remarkLines(plan: GatewayPlan, { columns }: Look): string[] {
  const remarks = remarksOf(plan).flatMap(remark => hanging(visible(`! ${remark}`), 0, columns));
  return remarks.length > 0 ? [...remarks, ''] : [];
}

export function stepLine({ action, entity, name, product, switches }: Step, { color }: Look): string {
  const { sign, styles } = signs[action];
  const what = `${sign} ${action.padEnd(10)} ${visible(entity)} ${visible(name)}`;
  const whose = visible(product) === visible(name) ? '' : ` (${visible(product)})`;
  const note = switches ? paint(color, '  live traffic', 'cyan') : '';
  return `  ${paint(color, what, ...styles)}${paint(color, whose, 'dim')}${note}`;
}
