/** Plans, runs and states of gateways as workflow commands: a few annotations, since the job summary has the rest. */
import type { GatewayPlan } from '../gateway/plan.ts';
import type { RunReport } from '../gateway/run.ts';
import type { GatewayStatus } from '../gateway/status.ts';
import { workflowCommand } from '../text.ts';
import { dangersOf } from './plan-impact.ts';
import { driftText, remarksOf, resultText } from './plan-text.ts';
import { count } from './report.ts';
import { summaryOf } from './status-text.ts';

/** GitHub shows so many of a level in a step. */
const levelLimit = 10;

/** What `plan --drift` found. */
export function planGithub(plan: GatewayPlan): string {
  const level = plan.steps.length === 0 ? notice : error;
  return lines([...deletions(plan), level(`${driftText(plan)}.`), ...remarksOf(plan).map(warning)]);
}

export function runGithub(report: RunReport): string {
  const { plan, exitCode, result } = report;
  const level = exitCode === 0 ? notice : error;
  const digest = plan && result === 'planned' ? [`The plan is ${plan.digest}.`] : [];
  const dangers =
    plan && result === 'planned' ? [...deletions(plan), ...dangersOf(plan).map(({ says }) => warning(says))] : [];
  return lines([
    level([`${resultText(report)}.`, ...report.says, ...digest].join(' ')),
    ...dangers,
    ...(plan ? remarksOf(plan).map(warning) : []),
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

function deletions({ deletions: number, gateway }: GatewayPlan): string[] {
  return number > 0 ? [warning(`The plan deletes ${count(number, 'object')} at ${gateway}.`)] : [];
}

function lines(commands: readonly string[]): string {
  return commands
    .slice(0, levelLimit)
    .map(line => `${line}\n`)
    .join('');
}
