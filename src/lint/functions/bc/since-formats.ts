/** `since` parameters that are no date-time (G-39). */
import { own } from '../../../document/pointer.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { paginations } from './pagination.ts';

const looseSinces: RuleFunction = (_value, _options, context) => {
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  for (const { roles } of paginations(context)) {
    const since = roles.get('since');
    if (!since || seen.has(since.value) || own(since.schema, 'format') === 'date-time') continue;
    seen.add(since.value);
    results.push({ path: since.at, message: `"${since.name}" is not declared as a string of format date-time.` });
  }
  return results;
};
export default looseSinces;
