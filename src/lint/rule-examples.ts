/** The good and bad examples of rules; apart from their words, since only `explain` shows them. */
import examples from './examples.generated.json' with { type: 'json' };

export interface RuleExamples {
  good: readonly string[];
  bad: readonly string[];
}

/** The examples of a rule that has a page. */
export function examplesOf(id: string): RuleExamples {
  const none: RuleExamples = { good: [], bad: [] };
  return Object.hasOwn(examples, id) ? (examples as Record<string, RuleExamples>)[id]! : none;
}
