/** Spectral's `oasSecurityDefined`: a security requirement names schemes and scopes that the document defines. */
import { isObject, own } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';

export interface SecurityOptions {
  oasVersion?: 2 | 3;
}

export const checkOptions = optionsOf('oasSecurityDefined', {
  example: '{ "oasVersion": 2 }, { "oasVersion": 3 }',
  options: {
    oasVersion: {
      accepts: value => value === 2 || value === 3,
      problem: '"oasSecurityDefined" function and its "oasVersion" option accepts only the following values: 2, 3',
    },
  },
});

export default function oasSecurityDefined(
  value: unknown,
  { oasVersion }: SecurityOptions,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isRequirement(value) || !isObject(context.root)) return undefined;
  const is2 = oasVersion === 2;
  const location = is2 ? 'securityDefinitions' : 'components.securitySchemes';
  const defined = is2
    ? context.deref(own(context.root, 'securityDefinitions'))
    : context.deref(own(context.deref(own(context.root, 'components')), 'securitySchemes'));
  const results: RuleResult[] = [];
  for (const [name, scopes] of Object.entries(value)) {
    if (!isObject(defined) || !Object.hasOwn(defined, name)) {
      const owner = context.path.length === 2 ? 'API' : 'Operation';
      results.push({
        message: `${owner} "security" values must match a scheme defined in the "${location}" object.`,
        path: [...context.path, name],
      });
      continue;
    }
    const known = scopesOf(context.deref(defined[name]), is2, context);
    for (const [index, scope] of scopes.entries()) {
      if (!known.some(map => Object.hasOwn(map, scope)))
        results.push({ message: `"${scope}" must be listed among scopes.`, path: [...context.path, name, index] });
    }
  }
  return results;
}

function isRequirement(value: unknown): value is Record<string, string[]> {
  return (
    isObject(value) &&
    Object.values(value).every(scopes => Array.isArray(scopes) && scopes.every(one => typeof one === 'string'))
  );
}

/** The `scopes` objects of a security scheme: its own in 2.0, one per flow in 3.x. */
function scopesOf(scheme: unknown, is2: boolean, context: RuleContext): Record<string, unknown>[] {
  const flows = is2 ? scheme : context.deref(own(scheme, 'flows'));
  const owners = is2 ? [flows] : isObject(flows) ? Object.values(flows) : [];
  return owners.map(owner => context.deref(own(context.deref(owner), 'scopes'))).filter(isObject);
}
