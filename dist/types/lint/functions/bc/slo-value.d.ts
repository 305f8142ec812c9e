import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Percent. */
    minUptime: number;
    /** Requests per second and consumer. */
    maxThroughput: number;
    maxMessageBytes: number;
}
declare const wrongServiceLevels: RuleFunction<Options>;
export default wrongServiceLevels;
