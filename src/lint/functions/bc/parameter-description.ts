/** Parameters that say nothing about themselves (G-75). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

/** A description on the schema counts: many tools show it in the parameter's place. */
const undescribedParameters: RuleFunction = (_value, _options, context) => {
  const silent: Path[] = [];
  const seen = new Set<object>();
  for (const parameter of operations(context).flatMap(operation => operation.parameters)) {
    if (seen.has(parameter.value)) continue;
    seen.add(parameter.value);
    if (!isText(parameter.description) && !isText(own(parameter.schema, 'description'))) {
      silent.push(parameter.at);
    }
  }
  return oneFinding(silent, `${amount(silent.length, 'parameter')} of ${seen.size} without a description.`);
};
export default undescribedParameters;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
