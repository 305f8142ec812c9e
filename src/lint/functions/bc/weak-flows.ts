/** OAuth2 flows that the standard has given up (G-60). */
import type { RuleFunction } from '../../rule.ts';
import { oauth2Flows } from './oauth2.ts';

interface Options {
  /** Names of flows as in OpenAPI 3. */
  flows: string[];
}

const weakFlows: RuleFunction<Options> = (_value, { flows }, context) =>
  oauth2Flows(context)
    .filter(flow => flows.includes(flow.name))
    .map(flow => ({ path: flow.at, message: `The security scheme "${flow.scheme}" uses the ${flow.name} flow.` }));
export default weakFlows;
