/** Operations that lack all of some text fields, such as a summary and a description (G-10). */
import { own } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

interface Options {
  /** Any one of them, not blank, is enough. */
  fields: string[];
}

/** One finding for the document: whoever leaves out one operationId usually leaves out all. */
const missingOperationFields: RuleFunction<Options> = (_value, { fields }, context) => {
  const all = operations(context);
  // A path item's summary and description are those of all its operations.
  const bare = all.filter(one => !fields.some(field => isText(own(one.value, field)) || isText(own(one.item, field))));
  const share = bare.length === all.length ? 'have' : `of ${all.length} have`;
  return oneFinding(
    bare.map(one => one.at),
    bare.length === 1
      ? `The operation has no ${fields.join(' or ')}.`
      : `${amount(bare.length, 'operation')} ${share} no ${fields.join(' or ')}.`,
  );
};
export default missingOperationFields;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
