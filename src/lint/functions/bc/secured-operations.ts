/** Which operations demand credentials, and through which schemes (G-21). */
import { isObject, own } from '../../../document/pointer.ts';
import { type Operation, securitySchemes } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';

/** True where every caller needs credentials: an empty list, and an empty alternative (`{}`), mean anonymous access. */
export function isSecured(operation: Operation): boolean {
  const { security } = operation;
  return security !== undefined && security.length > 0 && security.every(one => Object.keys(one).length > 0);
}

/** The schemes that an operation names; undefined where one of them does not exist, since nobody knows what it is then. */
export function schemesOf(operation: Operation, context: RuleContext): Record<string, unknown>[] | undefined {
  const known = securitySchemes(context);
  const found: Record<string, unknown>[] = [];
  for (const name of (operation.security ?? []).flatMap(one => Object.keys(one))) {
    const scheme = known.get(name);
    if (!scheme) return undefined;
    found.push(scheme.value);
  }
  return found;
}

/** True where an object says `x-public: true`. */
export function isPublic(value: unknown): boolean {
  return isObject(value) && own(value, 'x-public') === true;
}
