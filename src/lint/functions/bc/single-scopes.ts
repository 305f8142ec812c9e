/** One scope for reading and writing alike (G-60). */
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { oauth2Flows, operationsWith } from './oauth2.ts';

const reading = ['get', 'head', 'options', 'query'];

/** Only where all operations of a scheme ask for the same one scope. */
const singleScopes: RuleFunction = (_value, _options, context) => {
  const results: RuleResult[] = [];
  for (const { scheme, at } of oauth2Flows(context)) {
    const users = operationsWith(context, scheme).filter(one => one.scopes.length > 0);
    const scopes = new Set(users.flatMap(one => one.scopes));
    const reads = users.filter(one => reading.includes(one.operation.method)).length;
    if (scopes.size !== 1 || reads === 0 || reads === users.length) continue;
    const [scope] = scopes;
    results.push({
      path: at,
      message: `The one scope "${scope}" allows reading and writing in all ${users.length} operations.`,
    });
  }
  return results;
};
export default singleScopes;
