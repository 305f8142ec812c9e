/** The OAuth2 flows of a document and who asks for which scope (G-60). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { type Operation, operations, securitySchemes } from '../../openapi.ts';
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

const oldNames: Record<string, string> = { application: 'clientCredentials', accessCode: 'authorizationCode' };

export function oauth2Flows(context: RuleContext): Flow[] {
  const found: Flow[] = [];
  for (const [scheme, { value, at }] of securitySchemes(context)) {
    if (own(value, 'type') !== 'oauth2') continue;
    const flow = own(value, 'flow');
    if (typeof flow === 'string') {
      found.push({ scheme, name: (own(oldNames, flow) as string) ?? flow, scopes: scopesOf(value), at });
      continue;
    }
    const flows = own(value, 'flows');
    if (!isObject(flows)) continue;
    for (const [name, one] of Object.entries(flows)) {
      if (!name.startsWith('x-') && isObject(one)) {
        found.push({ scheme, name, scopes: scopesOf(one), at: [...at, 'flows', name] });
      }
    }
  }
  return found;
}

function scopesOf(flow: Record<string, unknown>): Record<string, unknown> {
  const scopes = own(flow, 'scopes');
  return isObject(scopes) ? scopes : {};
}

/** The scopes that an operation asks of an OAuth2 scheme; undefined where it does not use that scheme. */
function askedScopes(operation: Operation, scheme: string): string[] | undefined {
  const lists = (operation.security ?? []).map(one => own(one, scheme)).filter(Array.isArray);
  return lists.length > 0 ? lists.flat().filter(one => typeof one === 'string') : undefined;
}

/** The operations that use an OAuth2 scheme. */
export function operationsWith(context: RuleContext, scheme: string): { operation: Operation; scopes: string[] }[] {
  return operations(context).flatMap(operation => {
    const scopes = askedScopes(operation, scheme);
    return scopes ? [{ operation, scopes }] : [];
  });
}
