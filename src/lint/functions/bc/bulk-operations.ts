/** Which operations look as if they move data in bulk (G-48, G-50). */
import { own } from '../../../document/pointer.ts';
import { type Operation, operations } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { splitWords } from './words.ts';

/** Those with one of the words in a fixed segment of the path or in the operation id. */
export function bulkOperations(context: RuleContext, words: readonly string[]): Operation[] {
  return operations(context).filter(one => {
    const id = own(one.value, 'operationId');
    const name = `${one.template.replace(/\{[^}]*\}/g, '')} ${typeof id === 'string' ? id : ''}`;
    return name.split(/[/ ]/).some(part => splitWords(part).some(word => words.includes(word)));
  });
}
