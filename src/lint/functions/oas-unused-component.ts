/** Spectral's `oasUnusedComponent`: each component of OpenAPI 3.x is the target of some `$ref`. */
import { isObject, own } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';
import unreferencedReusableObject from './unreferenced-reusable-object.ts';

export const checkOptions = noOptions('oasUnusedComponent');

/** Security schemes and path items are used by name or not at all. */
const componentTypes = [
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'links',
  'callbacks',
];

export default function oasUnusedComponent(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  const components = isObject(value) ? own(value, 'components') : undefined;
  if (!isObject(components)) return undefined;
  return componentTypes.flatMap(
    type =>
      unreferencedReusableObject(own(components, type), { reusableObjectsLocation: `#/components/${type}` }, context) ??
      [],
  );
}
