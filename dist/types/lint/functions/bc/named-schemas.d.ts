/** The schemas that a document names: `components.schemas`, or `definitions` in 2.0. */
import { type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';
/** In the order of the document, each as it is written (it may be a reference). */
export declare function namedSchemas(context: RuleContext): {
    name: string;
    raw: unknown;
    at: Path;
}[];
