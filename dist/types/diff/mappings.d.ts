import type { SchemaFinding } from './change.ts';
import type { Difference } from './schema/index.ts';
/** True where every value that both sides map leads to a schema that is written alike. */
export declare function isSameMapping({ base, revision }: Difference, finding: SchemaFinding): boolean;
