/** Plans, runs and states of gateways for people at a terminal. */
import type { StepResult } from '../gateway/apply.ts';
import type { GatewayPlan } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
import { breakCommands, visible } from '../text.ts';
import {
  changesOf,
  deletionsOf,
  impactText,
  remarksOf,
  resultText,
  stateText,
  stepCounts,
  withinSteps,
} from './plan-text.ts';
import { count } from './report.ts';
import { paint, type Style, wrap } from './terminal.ts';

interface Look {
  readonly color: boolean;
  readonly columns: number;
}

const signs: Record<Step['action'], { sign: string; styles: Style[] }> = {
  create: { sign: '+', styles: ['green'] },
  update: { sign: '~', styles: ['yellow'] },
  transition: { sign: '~', styles: ['yellow'] },
  delete: { sign: '-', styles: ['bold', 'red'] },
};

const words: Record<StepResult['status'], { word: string; styles: Style[] }> = {
  done: { word: 'done', styles: ['green'] },
  unchanged: { word: 'was so already', styles: ['dim'] },
  pending: { word: 'waits for an approval', styles: ['yellow'] },
  failed: { word: 'failed', styles: ['bold', 'red'] },
  'not-attempted': { word: 'not attempted', styles: ['dim'] },
};

export function planStylish(plan: GatewayPlan, look: Look): string {
  const lines = [
    ...planLines(plan, look),
    paint(look.color, `${plan.command} at ${visible(plan.gateway)}: ${stepCounts(plan.steps)}`, 'bold'),
    paint(look.color, `  ${plan.digest}`, 'dim'),
  ];
  return breakCommands(`${lines.join('\n')}\n`);
}

/** What a run did; of a plan only the plan. The sentences of a refusal go to standard error. */
export function runStylish(report: RunReport, look: Look): string {
  const { color } = look;
  const lines: string[] = [];
  const isPlan = report.result === 'planned' || report.result === 'refused';
  if (report.plan && isPlan) lines.push(...planLines(report.plan, look));
  else if (report.plan) lines.push(...remarkLines(report.plan, look));
  if (!isPlan || !report.plan) {
    for (const { step, status, says } of report.steps) {
      const { word, styles } = words[status];
      const isTold = report.result !== 'planned';
      lines.push(`${stepLine(step, look)}${isTold ? `  ${paint(color, word, ...styles)}` : ''}`);
      if (says !== undefined && status !== 'failed') lines.push(paint(color, `    ${visible(says)}`, 'dim'));
    }
    if (report.steps.length > 0) lines.push('');
    if (report.plan && report.result === 'applied') {
      for (const impact of report.plan.impact.products) lines.push(`  ${visible(stateText(impact))}`);
    }
  }
  const isGood = report.exitCode === 0;
  lines.push(paint(color, visible(resultText(report)), 'bold', isGood ? 'green' : 'red'));
  if (isGood)
    for (const says of report.says) lines.push(...wrap(visible(says), look.columns - 2).map(line => `  ${line}`));
  if (report.result === 'planned' && report.plan) lines.push(paint(color, `  ${report.plan.digest}`, 'dim'));
  if (report.journal !== null) lines.push(paint(color, `  journal: ${visible(report.journal)}`, 'dim'));
  return breakCommands(`${lines.join('\n')}\n`);
}

function planLines(plan: GatewayPlan, look: Look): string[] {
  const { color, columns } = look;
  const lines: string[] = [];
  const deletions = deletionsOf(plan.steps);
  if (plan.deletions > 0) {
    const head = `This deletes ${count(plan.deletions, 'object')} at ${visible(plan.gateway)}`;
    const within = withinSteps(plan.steps).map(text => `  - ${visible(text)}`);
    lines.push(
      paint(color, head, 'bold', 'inverse', 'red'),
      ...deletions.map(step => stepLine(step, look)),
      ...within,
      '',
    );
  }
  for (const step of plan.steps.filter(one => one.action !== 'delete')) {
    lines.push(stepLine(step, look));
    for (const change of changesOf(step)) {
      lines.push(...wrap(visible(change), columns - 6).map(line => paint(color, `      ${line}`, 'dim')));
    }
  }
  if (plan.steps.length > deletions.length) lines.push('');
  if (plan.impact.products.length > 0) {
    lines.push(paint(color, 'For consumers', 'bold'));
    for (const impact of plan.impact.products) lines.push(`  ${visible(impactText(impact))}`);
    lines.push('');
  }
  return [...lines, ...remarkLines(plan, look)];
}

function remarkLines(plan: GatewayPlan, { columns }: Look): string[] {
  const remarks = remarksOf(plan).flatMap(remark => {
    const [first = '', ...rest] = wrap(visible(remark), columns - 2);
    return [`! ${first}`, ...rest.map(line => `  ${line}`)];
  });
  return remarks.length > 0 ? [...remarks, ''] : [];
}

function stepLine({ action, entity, name, product, switches }: Step, { color }: Look): string {
  const { sign, styles } = signs[action];
  const what = `${sign} ${action.padEnd(10)} ${visible(entity)} ${visible(name)}`;
  const whose = visible(product) === visible(name) ? '' : ` (${visible(product)})`;
  const note = switches ? paint(color, '  live traffic', 'cyan') : '';
  return `  ${paint(color, what, ...styles)}${paint(color, whose, 'dim')}${note}`;
}

export function statusStylish(status: GatewayStatus, look: Look): string {
  const { color, columns } = look;
  const id = status.gatewayId === null ? '' : `, ${visible(status.gatewayId)}`;
  const lines = [paint(color, `${visible(status.gateway)} (${status.type}${id})`, 'bold', 'underline'), ''];
  const remarks = { same: '', changed: '  the repository has other content', unwanted: '' };
  for (const one of status.products) {
    const dates = [one.deprecatedOn && `since ${one.deprecatedOn}`, one.sunsetOn && `until ${one.sunsetOn}`].filter(
      Boolean,
    );
    const state = [one.state, ...dates].join(' ');
    lines.push(
      `  ${paint(color, visible(one.product), 'bold')}  ${visible(state)}${paint(color, remarks[one.repository], 'yellow')}`,
    );
    lines.push(paint(color, `    APIs: ${visible(one.apis.join(', '))}`, 'dim'));
    if (one.contentCommit !== null)
      lines.push(paint(color, `    from commit ${visible(one.contentCommit.slice(0, 12))}`, 'dim'));
    const held = one.subscriptions;
    const plans = one.plans.map(plan => (held ? `${plan} (${held[plan] ?? 0} subscriptions)` : plan));
    lines.push(paint(color, `    plans: ${visible(plans.join(', '))}`, 'dim'));
    for (const target of one.migrationTargets) {
      const map = Object.entries(target.plans).map(([from, to]) => `${from} → ${to}`);
      lines.push(paint(color, `    consumers go to ${visible(target.product)}: ${visible(map.join(', '))}`, 'dim'));
    }
  }
  if (status.products.length > 0) lines.push('');
  for (const { api, state } of status.apis) lines.push(`  API ${visible(api)}  ${state}`);
  if (status.apis.length > 0) lines.push('');
  for (const product of status.missing) lines.push(`  ${visible(product)}  is in the config and not at the gateway`);
  for (const step of status.drift) lines.push(stepLine(step, look));
  for (const product of status.unknown) {
    lines.push(
      `  ${visible(product)}  cannot be compared: what was published is neither here nor in this clone's history`,
    );
  }
  lines.push(...wrap(paint(color, summaryOf(status), 'bold'), columns));
  return breakCommands(`${lines.join('\n')}\n`);
}

export function summaryOf({ products, drift }: GatewayStatus): string {
  const what = products.length === 0 ? 'nothing of ours is there' : count(products.length, 'product version');
  return drift.length === 0
    ? `${what}, no drift`
    : `${what}; it differs from what was published (${stepCounts(drift)})`;
}
