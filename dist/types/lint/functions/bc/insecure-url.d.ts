import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** `insecure`: another scheme than https. `development`: a server on the developer's machine. `unstated`: nothing says https. */
    problem: 'insecure' | 'development' | 'unstated';
}
declare const insecureUrls: RuleFunction<Options>;
export default insecureUrls;
