/** Spectral's `oasDiscriminator`: the property that an OpenAPI 2.0 `discriminator` names is defined and required. */
import { isObject, own } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasDiscriminator');

export default function oasDiscriminator(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  const name = isObject(value) ? own(value, 'discriminator') : undefined;
  if (typeof name !== 'string') return undefined;
  const results: RuleResult[] = [];
  const properties = context.deref(own(value, 'properties'));
  if (own(properties, name) === undefined) {
    results.push({
      message: 'The discriminator property must be defined in this schema.',
      path: [...context.path, 'properties'],
    });
  }
  const required = context.deref(own(value, 'required'));
  if (!Array.isArray(required) || !required.includes(name)) {
    results.push({
      message: 'The discriminator property must be in the required property list.',
      path: [...context.path, 'required'],
    });
  }
  return results;
}
