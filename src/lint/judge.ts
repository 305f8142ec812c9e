/** Everything that is said of one document: the rules of the ruleset, and what only the reader of the files can tell. */

import type { Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import { type Hit, type RuleFailure, runRules } from './engine.ts';
import { type ReaderHit, type ReaderRule, readerRules } from './reader-rules.ts';
import type { RuleOverride } from './request.ts';
import { levelOf, type Ruleset, type Source } from './ruleset.ts';
import { readRuleset } from './ruleset-reader.ts';
import { withSecurityClass } from './security-class.ts';

export interface Judgement {
  hits: Hit[];
  /** Rules that stopped with an error of their own. */
  errors: InputError[];
}

/** The ruleset for one document: its overrides for that file, then the levels of the config. Throws a UserError. */
export async function rulesetFor(
  source: Source,
  file: string,
  overrides: ReadonlyMap<string, RuleOverride>,
): Promise<Ruleset> {
  const ruleset = await readRuleset(source, file);
  const rules = new Map(ruleset.rules);
  for (const rule of readerRules) if (!rules.has(rule.id)) rules.set(rule.id, { ...rule });
  const duplicate = rules.get('duplicate-key')!;
  if (ruleset.duplicateKeys !== 'error') duplicate.severity = ruleset.duplicateKeys;
  for (const [id, { level, place }] of overrides) {
    const rule = rules.get(id);
    if (!rule) {
      const hint = didYouMean(id, rules.keys());
      throw new UserError(`The ruleset has no rule "${id}", so it cannot be set to ${level}${hint}.`, place);
    }
    rule.severity = levelOf(level)!;
    rule.enabled = level !== 'off';
    rule.isFixedLevel = true;
  }
  return { ...ruleset, rules };
}

/** The ruleset with these of its rules alone. */
export function narrowed(ruleset: Ruleset, ids: ReadonlySet<string>): Ruleset {
  const rules = new Map([...ruleset.rules].filter(([id]) => ids.has(id)));
  for (const { id } of readerRules) if (!rules.has(id)) rules.set(id, { ...ruleset.rules.get(id)!, enabled: false });
  return { ...ruleset, rules };
}

/**
 * Runs all rules over one document with everything that it refers to; `runCode` instead of the ruleset's own rules, where
 * the ruleset is code. Throws a UserError when `deadline` has passed.
 */
export async function judge(
  tree: Tree,
  ruleset: Ruleset,
  deadline: number,
  runCode?: (tree: Tree) => Promise<Hit[]>,
): Promise<Judgement> {
  const { hits, failures }: { hits: Hit[]; failures: RuleFailure[] } = runCode
    ? { hits: await runCode(tree), failures: [] }
    : await runRules(tree, ruleset, deadline);
  for (const rule of readerRules) {
    const enabled = ruleset.rules.get(rule.id)!;
    const { severity } = enabled;
    if (!enabled.enabled || severity === 'off') continue;
    for (const { document, path, message, range } of await findBy(rule, tree, failures)) {
      hits.push({
        rule: enabled,
        severity,
        message,
        document,
        path,
        use: path,
        related: [],
        ...(range ? { range } : {}),
      });
    }
  }
  const errors = failures.map(({ rule, error }) => ({
    file: tree.root.file,
    message: `The rule ${rule} stopped with an error of its own (${String((error as Error)?.message ?? error).slice(0, 200)}); the other rules went on. Please report this.`,
  }));
  return { hits: withSecurityClass(hits, tree), errors };
}

async function findBy(rule: ReaderRule, tree: Tree, failures: RuleFailure[]): Promise<ReaderHit[]> {
  try {
    return await rule.find(tree);
  } catch (error) {
    failures.push({ rule: rule.id, error });
    return [];
  }
}
