import type { RuleFunction } from '../../rule.ts';
interface Options {
    problem: 'old' | 'form';
}
declare const openapiVersions: RuleFunction<Options>;
export default openapiVersions;
