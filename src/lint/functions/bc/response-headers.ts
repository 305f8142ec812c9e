/** The headers that a response declares (G-66, G-67). */
import { isObject, own } from '../../../document/pointer.ts';
import type { Response } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';

/** Lower-case names; empty where none is declared. */
export function headerNames(context: RuleContext, response: Response): string[] {
  const headers = context.deref(own(response.value, 'headers'));
  return isObject(headers) ? Object.keys(headers).map(name => name.toLowerCase()) : [];
}
