/** Bearer tokens of an unnamed format (G-58). */
import { own } from '../../../document/pointer.ts';
import { securitySchemes } from '../../openapi.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { descriptionOf, textAt } from './schemas.ts';

/** The words JWT or OAuth in the scheme's name or description say as much. */
const bearerFormats: RuleFunction = (_value, _options, context) => {
  const results: RuleResult[] = [];
  for (const [key, { value, at }] of securitySchemes(context)) {
    if (own(value, 'type') !== 'http' || textAt(value, 'scheme').toLowerCase() !== 'bearer') continue;
    if (own(value, 'bearerFormat') || /jwt|json web token|oauth/i.test(`${key} ${descriptionOf(value)}`)) continue;
    results.push({ path: at, message: `The security scheme "${key}" does not say which format its tokens have.` });
  }
  return results;
};
export default bearerFormats;
