/** How a document lets consumers choose a version: in the URI, in the Accept header, or by a parameter (G-93, G-94). */
import type { Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';
/** `v1`, `V2.1`, `v1_0`; not `v2ray`, `vocabulary`. */
export declare function isVersionSegment(segment: string): boolean;
/** Server URLs and path templates with a version in them; each path template once. */
export declare function uriVersions(context: RuleContext): {
    segment: string;
    at: Path;
}[];
/** True where a media type names a version (`;version=1`, `application/vnd.x.v2+json`), or is a vendor's own. */
export declare function hasMediaTypeVersion(context: RuleContext): boolean;
/** True where a header or query parameter chooses it: `api-version`, `Accept-Version`, `X-API-Version`. */
export declare function hasVersionParameter(context: RuleContext): boolean;
