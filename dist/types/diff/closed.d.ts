/** Objects that rule out further properties: an added property breaks their letter, though clients pass over it. */
import { type Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { SchemaFinding } from './change.ts';
import type { Difference } from './schema/index.ts';
/** What is written at `path`; where that ends with `keyword` or below it, the schema that has the keyword. */
export declare function schemaAround(path: Path, tree: Tree, keyword: string): unknown;
/** True where the object of the base closes itself with `additionalProperties` or `unevaluatedProperties: false`. */
export declare function isClosed({ base }: Pick<Difference, 'base'>, finding: Pick<SchemaFinding, 'base' | 'trees'>): boolean;
