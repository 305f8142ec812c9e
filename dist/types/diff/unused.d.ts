/** Schemas that no operation uses: nothing on the wire depends on them. */
import type { Path } from '../document/pointer.ts';
import type { Api } from './model/api.ts';
export interface UnusedSchema {
    readonly name: string;
    readonly value: unknown;
    readonly path: Path;
}
/** The unused schemas of `one` that `other` has not got, used or unused. */
export declare function unusedBeyond(one: Api, other: Api): UnusedSchema[];
/** The schemas of the components that nothing refers to, by name. */
export declare function unusedSchemas(api: Api): ReadonlyMap<string, UnusedSchema>;
