/** A security requirement names schemes that the document defines, and of OAuth2 schemes the scopes that they list. */
import { isObject, own } from '../../../document/pointer.ts';
import { securitySchemes } from '../../openapi.ts';
import type { RuleContext, RuleResult } from '../../rule.ts';
import oasSecurityDefined from '../oas-security-defined.ts';

/**
 * As Spectral's function, but for schemes that list no scopes of their own: those of OpenID Connect stand in its discovery
 * document, and from OpenAPI 3.1 on the entries of all other types are roles (OpenAPI 3.1, 4.8.30).
 */
export default function securityDefined(
  value: unknown,
  _options: unknown,
  context: RuleContext,
): RuleResult[] | undefined {
  const schemes = securitySchemes(context);
  const listsScopes = (name: string): boolean => {
    const type = own(schemes.get(name)?.value, 'type');
    if (type === 'openIdConnect') return false;
    return type === 'oauth2' || context.version === '3.0';
  };
  const depth = context.path.length;
  return oasSecurityDefined(value, { oasVersion: 3 }, context)?.filter(({ path }) => {
    const name = path?.[depth];
    // A longer path is that of a scope.
    return path === undefined || path.length < depth + 2 || !isObject(value) || listsScopes(String(name));
  });
}
