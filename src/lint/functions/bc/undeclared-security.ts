/** Documents that say nowhere who may call (G-21). */
import { own } from '../../../document/pointer.ts';
import { operations, securitySchemes } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { isProbe } from './probes.ts';
import { isPublic } from './secured-operations.ts';

/**
 * One finding, for all operations or for those that say nothing while others do. `security: []` is a statement as well, and
 * so is `x-public: true`; what a probe asks (`/health`) is open everywhere.
 */
const undeclaredSecurity: RuleFunction = (_value, _options, context) => {
  const { root } = context;
  if (isPublic(root) || isPublic(own(root, 'info'))) return [];
  const all = operations(context);
  const silent = all.filter(one => one.security === undefined && !isPublic(one.value) && !isPublic(one.item));
  if (!silent.length) return [];
  if (silent.length < all.length) {
    const places = silent.filter(one => !isProbe(one) && one.method !== 'options').map(one => one.at);
    return oneFinding(
      places,
      places.length === 1
        ? 'The operation does not say who may call it, while others do.'
        : `${amount(places.length, 'operation')} of ${all.length} do not say who may call them, while others do.`,
    );
  }
  const schemes = securitySchemes(context).size;
  const message = schemes
    ? 'Security schemes are defined, and no operation uses one, so the API reads as open to everybody.'
    : 'No security is declared, and nothing says that the API is public.';
  return [{ path: [], message }];
};
export default undeclaredSecurity;
