import type { RuleFunction } from '../../rule.ts';
interface Options {
    /** Words of a name, such as `birth date`; a parameter is meant where its name ends with them. */
    names: string[];
    /** Words before a name that make it another thing (`ip` before `address`). */
    except?: string[];
    /** Words of a path that do so (`/networks/{id}?address=`). */
    exceptPaths?: string[];
}
/** Switches and enumerations are no data of a person (`sendEmail: true`); neither is the id of one (`emailId`). */
declare const sensitiveParameters: RuleFunction<Options>;
export default sensitiveParameters;
