/** Spectral's `oasOpFormDataConsumeCheck`: a 2.0 operation with form data consumes a form media type. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasOpFormDataConsumeCheck');

const formMediaType = /application\/x-www-form-urlencoded|multipart\/form-data/;

export default function oasOpFormDataConsumeCheck(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const consumes = context.deref(own(value, 'consumes'));
  const parameters = context.deref(own(value, 'parameters'));
  if (!Array.isArray(consumes) || !Array.isArray(parameters)) return undefined;
  if (!parameters.some(one => own(context.deref(one), 'in') === 'formData')) return undefined;
  if (formMediaType.test(toText(consumes))) return undefined;
  return [
    { message: 'Consumes must include urlencoded, multipart, or form-data media type when using formData parameter.' },
  ];
}
