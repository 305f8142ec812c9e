/** Operations whose name says another thing than their method (G-28, G-29). */
import { own } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { splitWords } from './words.ts';

interface Options {
  method: string;
  /** First words of a name that belong to other methods. */
  verbs: string[];
  /** Other words that show that the first one is a noun (`UpdateRuns_Get`), or that the name fits all the same. */
  unless: string[];
}

/** One finding for each verb, with all its operations. */
const misnamedOperations: RuleFunction<Options> = (_value, { method, verbs, unless }, context) => {
  const causes: Causes = new Map();
  for (const operation of operations(context)) {
    if (operation.method !== method) continue;
    const found = verbs.find(verb => isNamedBy(operation, verb, unless));
    if (!found) continue;
    const key = typeof own(operation.value, 'operationId') === 'string' ? 'operationId' : 'summary';
    addPlace(causes, `The ${key} of a ${method.toUpperCase()} begins with "${found}"`, [...operation.at, key]);
  }
  return findingPerCause(causes, 'operation');
};
export default misnamedOperations;

/** The operationId decides; without one the summary does, where an article shows that its first word is a verb. */
function isNamedBy(operation: Operation, verb: string, unless: string[]): boolean {
  const id = own(operation.value, 'operationId');
  if (typeof id === 'string') {
    const [first, ...others] = splitWords(id);
    return first === verb && !others.some(word => unless.includes(word));
  }
  const summary = own(operation.value, 'summary');
  if (typeof summary !== 'string') return false;
  const [start, article] = summary.slice(0, 200).toLowerCase().split(/\s+/);
  return (
    (start === verb || start === `${verb}s`) && ['a', 'an', 'the', 'new', 'one', 'existing'].includes(article ?? '')
  );
}
