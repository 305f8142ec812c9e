/**
 * The fixes by the id of their rule; one file each. A fix never changes what the API does or what consumers see, so these
 * rules have none: bc-https-only (consumers would call another URL), bc-standard-method (an operation that no tool saw
 * would be published), bc-version-form (the version is how releases are known), no-$ref-siblings (text would be lost).
 */
import type { Fixer } from '../fix.ts';
export declare const fixers: ReadonlyMap<string, Fixer>;
