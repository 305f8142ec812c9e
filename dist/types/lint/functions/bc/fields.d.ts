/** Every named value that a document describes with a schema: properties of bodies, and parameters; each written place once. */
import { type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';
export interface Field {
    name: string;
    /** `property`, or the place of a parameter: `query`, `path`, `header`, `cookie`, `formData`. */
    in: string;
    /** As written under the name, which may be a reference; the parameter object for a parameter. */
    value: Record<string, unknown>;
    /** What describes the value, references followed; the parameter itself in 2.0. */
    schema: Record<string, unknown>;
    readonly at: Path;
}
/** The fields of a document: parameters in the order of their operations, then properties, those of shared schemas first. */
export declare function fields(context: RuleContext): Field[];
