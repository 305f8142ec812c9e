/** Spectral's `oasOpParams`: the parameters of an operation are unique by name and place, with one body at most. */
import { own, toText } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasOpParams');

export default function oasOpParams(value: unknown, _options: unknown, context: RuleContext): RuleResult[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const seen = new Set<string>();
  const repeated: number[] = [];
  const bodies: number[] = [];
  let hasFormData = false;
  for (const [index, raw] of value.entries()) {
    const parameter = context.deref(raw);
    if (typeof parameter !== 'object' || parameter === null || Object.hasOwn(parameter, '$ref')) continue;
    const place = own(parameter, 'in');
    const identity = `${toText(place)}-${toText(own(parameter, 'name'))}`;
    if (seen.has(identity)) repeated.push(index);
    seen.add(identity);
    if (place === 'body') bodies.push(index);
    hasFormData ||= place === 'formData';
  }
  const results: RuleResult[] = repeated.map(index => ({
    message: 'A parameter in this operation already exposes the same combination of "name" and "in" values.',
    path: [...context.path, index],
  }));
  if (bodies.length > 0 && hasFormData)
    results.push({ message: 'Operation must not have both "in:body" and "in:formData" parameters.' });
  for (const index of bodies.slice(1)) {
    results.push({
      message: 'Operation must not have more than a single instance of the "in:body" parameter.',
      path: [...context.path, index],
    });
  }
  return results;
}
