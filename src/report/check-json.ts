/** The whole gate as JSON, in the shape of the contract: per API what each command's own JSON has. */
import { jsonText } from '../text.ts';
import type { CheckReport } from './check-report.ts';
import { diffData } from './diff-json.ts';
import { lintData } from './lint-json.ts';
import { planData } from './plan-json.ts';
import { readyData } from './ready-json.ts';
import type { LintReport, RuleText } from './report.ts';

/** The words of a team's own rules: those of specgate have pages. */
function ownRules({ rules }: LintReport): Record<string, RuleText> {
  return Object.fromEntries(Object.entries(rules).filter(([id, { docs }]) => docs !== `docs/rules/${id}.md`));
}

export function checkJson({ schema, open, apis, ...rest }: CheckReport): string {
  const found = apis.map(({ name, file, status, open: isOpen, lint, diff, ready, plan, published, suggestions }) => ({
    ...{ name, file, open: isOpen },
    lint: lint && { ...lintData(lint), rules: ownRules(lint) },
    diff: diff && diffData(diff),
    ready: ready && readyData(ready),
    plan: plan && planData(plan),
    status,
    published: published && { gateway: published.gateway, diff: diffData(published.diff) },
    suggestions,
  }));
  return `${jsonText({ schema, open, apis: found, ...rest })}\n`;
}
