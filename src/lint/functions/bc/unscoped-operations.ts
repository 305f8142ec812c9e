/** Operations that ask for a token but for none of its scopes, though scopes are defined (G-60). */
import { own, type Path } from '../../../document/pointer.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { oauth2Flows, operationsWith } from './oauth2.ts';
import { amount, oneFinding } from './places.ts';

/** One finding for each scheme; at the root's `security` where that is what the operations inherit. */
const unscopedOperations: RuleFunction = (_value, _options, context) => {
  const results: RuleResult[] = [];
  const schemes = new Set(
    oauth2Flows(context)
      .filter(flow => Object.keys(flow.scopes).length > 0)
      .map(flow => flow.scheme),
  );
  for (const scheme of schemes) {
    const users = operationsWith(context, scheme);
    const bare = users.filter(one => one.scopes.length === 0).map(one => one.operation);
    const inherited = bare.some(one => own(one.value, 'security') === undefined);
    const places: Path[] = [
      ...(inherited ? [['security']] : []),
      ...bare.filter(one => own(one.value, 'security') !== undefined).map(one => [...one.at, 'security']),
    ];
    const message = `${amount(bare.length, 'operation')} of ${users.length} that use "${scheme}" ask for no scope.`;
    results.push(...oneFinding(places, message));
  }
  return results;
};
export default unscopedOperations;
