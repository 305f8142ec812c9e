/** What the changes about OAuth share: the document of their examples, and the pairs of flows. */
import type { Found, WalkChange } from '../change.ts';
import type { Flow, SecurityScheme } from '../model/security.ts';
import { type Pair, pairBy } from '../pair.ts';

/** An example whose scheme has these flows before and after. */
export function loginExample(before: string, after: string, finds: boolean): WalkChange['examples'][number] {
  const document = (flows: string): string => `components: {securitySchemes: {login: {type: oauth2, flows: {${flows}}}}}
security: [{login: []}]
paths: {/routes: {get: {}}}`;
  return { base: document(before), revision: document(after), finds };
}

/** The flow of most examples. */
export function clientCredentials(scopes = 'read: Read', host = 'login'): string {
  return `clientCredentials: {tokenUrl: 'https://${host}.gov.bc.ca/token', scopes: {${scopes}}}`;
}

export const implicit = "implicit: {authorizationUrl: 'https://login.gov.bc.ca', scopes: {}}";

/** The flows that `one` has and `other` lacks. */
export function flowsBeyond(one: SecurityScheme, other: SecurityScheme): Flow[] {
  if (one.core !== 'oauth2' || other.core !== 'oauth2') return [];
  return one.flows.filter(flow => !other.flows.some(known => known.name === flow.name));
}

/** The flows that both sides have. */
export function sameFlows({ base, revision }: Pair<SecurityScheme>): Required<Pair<Flow>>[] {
  if (!base || !revision) return [];
  return pairBy(base.flows, revision.flows, flow => flow.name).flatMap(pair =>
    pair.base && pair.revision ? [{ base: pair.base, revision: pair.revision }] : [],
  );
}

/** The scopes of flows of both sides that one side lacks. */
export function scopesMissing(
  pair: Pair<SecurityScheme>,
  from: 'base' | 'revision',
  says: string,
): (Found & { scope: string })[] {
  return sameFlows(pair).flatMap(flows => {
    const [one, other] = from === 'base' ? [flows.revision, flows.base] : [flows.base, flows.revision];
    return [...one.scopes.keys()]
      .filter(scope => !other.scopes.has(scope))
      .map(scope => ({
        scope,
        message: `the scope ${scope} of ${(from === 'base' ? pair.revision : pair.base)!.name} ${says}`,
        base: flows.base.path,
        revision: flows.revision.path,
      }));
  });
}
