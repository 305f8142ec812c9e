/** OAuth2 flows that the standard has given up (G-60). */
import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Names of flows as in OpenAPI 3. */
    flows: string[];
}
declare const weakFlows: RuleFunction<Options>;
export default weakFlows;
