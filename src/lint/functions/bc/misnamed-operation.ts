/** Operations whose name says another thing than their method (G-28, G-29). */
import { own } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { textAt } from './schemas.ts';
import { verbs as pathVerbs, splitWords } from './words.ts';

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
    const key = nameOf(operation, word => verbs.includes(word) || unless.includes(word) || pathVerbs.has(word));
    const first = verbs.find(verb => isNamedBy(operation, key, verb, unless));
    const last = first ? undefined : verbs.find(verb => endsWith(operation, verb, unless));
    if (first)
      addPlace(causes, `The ${key} of a ${method.toUpperCase()} begins with "${first}"`, [...operation.at, key]);
    else if (last)
      addPlace(causes, `The operationId of a ${method.toUpperCase()} ends with "${last}"`, [
        ...operation.at,
        'operationId',
      ]);
  }
  return findingPerCause(causes, 'operation');
};
export default misnamedOperations;

/** The operationId tells what is done, where it begins with a verb; else the summary does. */
function nameOf({ value }: Operation, isVerb: (word: string) => boolean): 'operationId' | 'summary' {
  const first = splitWords(textAt(value, 'operationId'))[0] ?? '';
  return isVerb(first) || own(value, 'summary') === undefined ? 'operationId' : 'summary';
}

function isNamedBy({ value }: Operation, key: 'operationId' | 'summary', verb: string, unless: string[]): boolean {
  if (key === 'operationId') {
    const [first, ...others] = splitWords(textAt(value, key));
    return first === verb && !others.some(word => unless.includes(word));
  }
  const [start = '', next = ''] = textAt(value, key).slice(0, 200).toLowerCase().split(/\s+/);
  // `Deletes routes` is a sentence, `Updates` and `Sets` may be things, as `Update history` is.
  if (start === `${verb}s` && ['create', 'delete', 'insert', 'remove'].includes(verb)) return true;
  return (start === verb || start === `${verb}s`) && articles.has(next);
}

/** `permits.delete` and `Permits_Delete`; `price_update` and `data_set` are things. */
function endsWith({ value }: Operation, verb: string, unless: string[]): boolean {
  const id = textAt(value, 'operationId');
  if (!lastVerbs.has(verb)) return false;
  const words = splitWords(id);
  return (
    words.at(-1) === verb && /[._:/-]/.test(id.at(-verb.length - 1) ?? '') && !words.some(word => unless.includes(word))
  );
}

const lastVerbs = new Set(['add', 'create', 'delete', 'fetch', 'get', 'insert', 'remove', 'retrieve']);

const articles = new Set(['a', 'an', 'the', 'new', 'one', 'existing', 'all', 'this', 'your']);
