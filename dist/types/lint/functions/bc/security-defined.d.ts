import type { RuleContext, RuleResult } from '../../rule.ts';
/**
 * As Spectral's function, but for schemes that list no scopes of their own: those of OpenID Connect stand in its discovery
 * document, and from OpenAPI 3.1 on the entries of all other types are roles (OpenAPI 3.1, 4.8.30).
 */
export default function securityDefined(value: unknown, _options: unknown, context: RuleContext): RuleResult[] | undefined;
