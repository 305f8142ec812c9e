import type { Context } from './context.ts';
import type { Evidence } from './item.ts';
export interface SecurityClass {
    /** In capitals, such as `PUBLIC`, `PROTECTED B`. */
    name: string;
    isPublic: boolean;
    /** Where it is stated. */
    evidence: Evidence;
}
/**
 * What `info.x-security-class` of the document and `security_class` of the datasets state; where they differ, one that is
 * not public. Undefined where nothing is stated: then nobody may take the data for public.
 */
export declare function securityClassOf({ document, manifests, api }: Context): SecurityClass | undefined;
