import { type Place } from './place.ts';
/** `x-kong-name`, or undefined. Throws a UserError where it is no name. */
export declare function kongName(place: Place): string | undefined;
/** `x-kong-tags` of the root. Throws a UserError for anything but texts: `"123"` is read as a number there. */
export declare function kongTags(root: Place): string[];
/**
 * A copy of an extension that is an object, with its keys sorted; a `$ref` in it leads to `#/components/x-kong/…`. Undefined
 * where there is none. Throws a UserError where it is something else, or its reference leads nowhere.
 */
export declare function kongObject(place: Place, name: string, root: Place): Record<string, unknown> | undefined;
/** The names of the plugins that an object asks for. */
export declare function pluginNames(place: Place): string[];
export declare function pluginExtension(name: string): string;
