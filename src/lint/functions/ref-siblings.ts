/** Spectral's `refSiblings`: nothing stands beside a `$ref` (for rules with `resolved: false`; the value is the `$ref`). */
import { getAt } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('refSiblings');

export default function refSiblings(
  _value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (context.path.length === 0) return undefined;
  const at = context.path.slice(0, -1);
  const owner = getAt(context.root, at);
  if (typeof owner !== 'object' || owner === null) return undefined;
  const keys = Object.keys(owner);
  if (keys.length === 1) return undefined;
  return keys
    .filter(key => key !== '$ref')
    .map(key => ({ message: '$ref must not be placed next to any other properties', path: [...at, key] }));
}
