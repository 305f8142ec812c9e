/** The OAuth2 flows of a document and who asks for which scope (G-60). */
import { type Path } from '../../../document/pointer.ts';
import { type Operation } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
export interface Flow {
    /** The security scheme's name. */
    scheme: string;
    /** As in OpenAPI 3: `implicit`, `password`, `clientCredentials`, `authorizationCode`, `deviceAuthorization`. */
    name: string;
    /** Description by scope; empty where none is defined. */
    scopes: Record<string, unknown>;
    /** The flow, or the scheme in 2.0. */
    at: Path;
}
export declare function oauth2Flows(context: RuleContext): Flow[];
/** The scopes that an operation asks of an OAuth2 scheme; undefined where it does not use that scheme. */
export declare function askedScopes(operation: Operation, scheme: string): string[] | undefined;
/** The operations that use an OAuth2 scheme. */
export declare function operationsWith(context: RuleContext, scheme: string): {
    operation: Operation;
    scopes: string[];
}[];
