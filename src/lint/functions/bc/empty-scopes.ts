/** OAuth2 flows that define no scope (G-60). */
import type { RuleFunction } from '../../rule.ts';
import { oauth2Flows } from './oauth2.ts';

const emptyScopes: RuleFunction = (_value, _options, context) =>
  oauth2Flows(context)
    .filter(flow => Object.keys(flow.scopes).length === 0)
    .map(flow => ({
      path: flow.at,
      message: `The ${flow.name} flow of "${flow.scheme}" defines no scope: a token may do all or nothing.`,
    }));
export default emptyScopes;
