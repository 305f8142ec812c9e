import type { SchemaFinding } from './change.ts';
import type { Difference } from './schema/index.ts';
/** True where the base says that its list of values may grow: `x-extensible-enum`, or `x-ms-enum` with `modelAsString`. */
export declare function isOpenEnum({ base }: Pick<Difference, 'base'>, finding: Pick<SchemaFinding, 'base' | 'trees'>): boolean;
