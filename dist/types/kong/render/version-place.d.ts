import type { Profile } from './profile.ts';
import type { RenderApi, RenderSettings } from './request.ts';
/** `2` of `2.1.0`; a version that does not begin with a number stands for itself. */
export declare function majorOf(version: string): string;
/** True where calls without a version get this one. */
export declare function isDefault({ name, version }: RenderApi, { versionIn, defaultVersions }: RenderSettings): boolean;
/** The prefix of all paths of an API version, where the version is in the path: `/orders/v2`. */
export declare function versionPath({ name, version }: RenderApi): string;
/** The hosts of an API version: `v2.api.gov.bc.ca` beside, for the default version, `api.gov.bc.ca`. */
export declare function hostsOf(api: RenderApi, settings: RenderSettings): string[];
/**
 * The values of the Accept header that ask for a version, such as `application/json; version=2`.
 *
 * Kong compares with the whole header and in lower case, and `traditional_compatible` puts even the expression in lower
 * case, so that classes such as `\S` would turn into their opposites: there are none.
 */
export declare function acceptValues(api: RenderApi, profile: Profile): string[];
