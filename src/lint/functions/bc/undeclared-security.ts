/** Documents that say nowhere who may call (G-21). */
import { own } from '../../../document/pointer.ts';
import { operations, securitySchemes } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { isPublic } from './secured-operations.ts';

/** One finding; `security: []` is a statement as well, and so is `x-public: true`. */
const undeclaredSecurity: RuleFunction = (_value, _options, context) => {
  const { root } = context;
  if (isPublic(root) || isPublic(own(root, 'info'))) return [];
  const all = operations(context);
  if (!all.length || all.some(one => one.security !== undefined) || all.every(one => isPublic(one.value))) return [];
  const schemes = securitySchemes(context).size;
  const message = schemes
    ? 'Security schemes are defined, and no operation uses one, so the API reads as open to everybody.'
    : 'No security is declared, and nothing says that the API is public.';
  return [{ path: [], message }];
};
export default undeclaredSecurity;
