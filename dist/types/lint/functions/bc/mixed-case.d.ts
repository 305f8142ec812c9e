import type { RuleFunction } from '../../rule.ts';
interface Options {
    of: 'property' | 'query' | 'path' | 'segment';
    /** `family`: underscore against camel against hyphen. `hump`: among camel names, a lower against an upper first letter. */
    compare: 'family' | 'hump';
    /** Names that a standard gives, such as `access_token`. */
    ignore?: string[];
}
/** One vote per name; the minority is one finding with the place where each name comes first. */
declare const mixedCases: RuleFunction<Options>;
export default mixedCases;
