/** Spectral's `uniquenessTags`: no two tags of a list have the same name. */
import { isObject, own } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('uniquenessTags');

export default function uniquenessTags(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const tags = value.map(tag => context.deref(tag));
  const names = tags.map(tag => (isObject(tag) ? own(tag, 'name') : undefined));
  if (!names.every(name => typeof name === 'string')) return undefined;
  const seen = new Set<string>();
  const results: RuleResult[] = [];
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) {
      results.push({
        message: `"tags" object contains duplicate tag name "${name}".`,
        path: [...context.path, index, 'name'],
      });
    }
    seen.add(name);
  }
  return results;
}
