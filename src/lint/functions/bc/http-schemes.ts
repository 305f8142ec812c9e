/** Security schemes of HTTP authentication by their name: basic, digest, bearer (G-57, G-58). */
import { own } from '../../../document/pointer.ts';
import { securitySchemes } from '../../openapi.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';

interface Options {
  /** Lower-case names that give a finding. */
  refused?: string[];
  /** Lower-case names that pass; all others give a finding. */
  accepted?: string[];
}

const httpSchemes: RuleFunction<Options> = (_value, { refused, accepted }, context) => {
  const results: RuleResult[] = [];
  for (const [key, { value, at }] of securitySchemes(context)) {
    const name = schemeName(value);
    if (name === undefined) continue;
    if (refused?.includes(name) || (accepted && !accepted.includes(name))) {
      results.push({ path: at, message: `The security scheme "${key}" is HTTP ${name} authentication.` });
    }
  }
  return results;
};
export default httpSchemes;

/** `basic` of 2.0 and `{type: http, scheme: Basic}` are the same. */
function schemeName(value: Record<string, unknown>): string | undefined {
  if (own(value, 'type') === 'basic') return 'basic';
  const scheme = own(value, 'scheme');
  return own(value, 'type') === 'http' && typeof scheme === 'string' ? scheme.toLowerCase() : undefined;
}
