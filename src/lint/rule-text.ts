/** The words of rules: their pages where they are ours, what the ruleset says of the others. */
import type { Severity } from '../finding.ts';
import type { RuleText } from '../report/report.ts';
import pages from './pages.generated.json' with { type: 'json' };
import type { Rule } from './ruleset.ts';

export interface RulePage {
  title: string;
  asks?: string;
  why: string;
  remedy: string;
  severity: string;
  security?: boolean;
  /** What `--fix` does, where there is a safe fix. */
  fix?: string;
  formats?: string[];
  profiles?: Record<string, string>;
  guideline: string[];
}

/** The page of a rule of ours; undefined for the rules of a team. */
export function pageOf(id: string): RulePage | undefined {
  return Object.hasOwn(pages, id) ? (pages as unknown as Record<string, RulePage>)[id] : undefined;
}

/** Every rule that has a page, in the order of their ids. */
export function pageIds(): string[] {
  return Object.keys(pages).sort();
}

/** What reports say of the given rules, by id. */
export function ruleTexts(rules: readonly Rule[]): Record<string, RuleText> {
  const texts: [string, RuleText][] = rules.map(rule => {
    const page = pageOf(rule.id);
    const severity: Severity = rule.severity === 'off' ? 'warning' : rule.severity;
    if (!page) {
      const docs = rule.documentationUrl === undefined ? {} : { docs: rule.documentationUrl };
      return [rule.id, { title: rule.description ?? rule.id, severity, ...docs }];
    }
    const { title, guideline, why, remedy } = page;
    return [rule.id, { title, guideline, why, remedy, docs: `docs/rules/${rule.id}.md`, severity }];
  });
  return Object.fromEntries(texts);
}
