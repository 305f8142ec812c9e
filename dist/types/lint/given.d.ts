import { type JsonPath } from './jsonpath/path.ts';
import { type Place, type Rule } from './ruleset.ts';
/** The expressions of a rule for a document's formats, aliases replaced, parsed. Throws a UserError for unknown and circular aliases and for what the grammar does not know (T-10). */
export declare function queriesOf(rule: Rule, formats: ReadonlySet<string>): JsonPath[];
/** An expression of a ruleset, parsed. Throws a UserError at its place for what the grammar does not know. */
export declare function parsedAt(expression: string, place: Place): JsonPath;
