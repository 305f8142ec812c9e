import type { KongConfig } from '../declarative.ts';
export interface Profile {
    /** As it was given: `3.9`, `2.8.5`, `0.14.1`. */
    readonly version: string;
    /** Of the declarative file; undefined before 1.1, which has none. */
    readonly formatVersion: '3.0' | '1.1' | undefined;
    /** Paths that are regular expressions begin with `~` (3.0). */
    readonly marksExpressions: boolean;
    /** Header values may be regular expressions (2.8). */
    readonly hasHeaderExpressions: boolean;
    /** Routes match headers (1.3). */
    readonly hasHeaders: boolean;
    /** Entities have tags (1.1). */
    readonly hasTags: boolean;
    /** Routes have names (0.15). */
    readonly hasRouteNames: boolean;
    /** Services have `enabled` (2.7). */
    readonly canDisable: boolean;
    /** key-auth can be told where to look (2.3). */
    readonly hasKeyPlaces: boolean;
    /** acl says `allow`, not `whitelist` (2.1). */
    readonly saysAllow: boolean;
    /** request-size-limiting has `size_unit` (2.0). */
    readonly hasSizeUnit: boolean;
    /** rate-limiting counts per node unless told otherwise (3.0; before, in the database). */
    readonly countsLocally: boolean;
}
/** Where nothing else is said. */
export declare const newest = "3.9";
/** Throws a UserError for what is no version of Kong, or one that specgate has no profile of. */
export declare function profileOf(version?: string): Profile;
/** The configuration in the words of a version: what it does not know is left out, expressions are written as it reads them. */
export declare function forProfile(config: KongConfig, profile: Profile): KongConfig;
