/** Spectral's `oasTagDefined`: each tag of an operation is one of the document's `tags`. */
import { isObject, own } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { allOperations } from './all-operations.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasTagDefined');

export default function oasTagDefined(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const listed = context.deref(own(value, 'tags'));
  const names = Array.isArray(listed) ? listed.map(tag => own(context.deref(tag), 'name')) : [];
  const defined = new Set<unknown>(names.filter(name => typeof name === 'string'));
  const results: RuleResult[] = [];
  for (const { path, operation, value: found } of allOperations(context.deref(own(value, 'paths')), context)) {
    const tags = context.deref(own(found, 'tags'));
    if (!Array.isArray(tags)) continue;
    for (const [index, tag] of tags.entries()) {
      if (defined.has(context.deref(tag))) continue;
      results.push({
        message: 'Operation tags must be defined in global tags.',
        path: ['paths', path, operation, 'tags', index],
      });
    }
  }
  return results;
}
