/** Spectral's `oasOpSuccessResponse`: the responses of an operation name at least one 2xx or 3xx. */
import { isObject } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('oasOpSuccessResponse');

export default function oasOpSuccessResponse(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const rangesAllowed = context.version?.startsWith('3.') === true;
  const succeeds = Object.keys(value).some(
    code => (rangesAllowed && (code === '2XX' || code === '3XX')) || (Number(code) >= 200 && Number(code) < 400),
  );
  return succeeds ? undefined : [{ message: 'Operation must define at least a single 2xx or 3xx response' }];
}
