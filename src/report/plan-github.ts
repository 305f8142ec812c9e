/** Plans, runs and states of gateways as workflow commands: a few annotations, since the job summary has the rest. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
import { workflowCommand } from '../text.ts';
import { summaryOf } from './plan-stylish.ts';
import { remarksOf, resultText, stepCounts } from './plan-text.ts';
import { count } from './report.ts';

/** GitHub shows so many of a level in a step. */
const levelLimit = 10;

export function planGithub(plan: GatewayPlan): string {
  const deletions =
    plan.deletions > 0 ? [warning(`The plan deletes ${count(plan.deletions, 'object')} at ${plan.gateway}.`)] : [];
  return lines([
    ...deletions,
    notice(`${plan.command} at ${plan.gateway}: ${stepCounts(plan.steps)} (${plan.digest}).`),
    ...remarksOf(plan).map(warning),
  ]);
}

export function runGithub(report: RunReport): string {
  const level = report.exitCode === 0 ? notice : error;
  return lines([
    level([`${resultText(report)}.`, ...report.says].join(' ')),
    ...(report.plan ? remarksOf(report.plan).map(warning) : []),
  ]);
}

export function statusGithub(status: GatewayStatus): string {
  const level = status.drift.length === 0 ? notice : warning;
  return lines([level(`${status.gateway}: ${summaryOf(status)}.`)]);
}

const of = (level: string) => (text: string) => workflowCommand(level, { title: 'specgate' }, text);
const notice = of('notice');
const warning = of('warning');
const error = of('error');

function lines(commands: readonly string[]): string {
  return commands
    .slice(0, levelLimit)
    .map(line => `${line}\n`)
    .join('');
}
