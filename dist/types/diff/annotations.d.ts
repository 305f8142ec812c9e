import type { SchemaFinding } from './change.ts';
import type { Difference } from './schema/index.ts';
export interface AnnotationChange {
    /** As the files in `changes/` name it. */
    readonly kind: string;
    readonly value?: unknown;
    /** In place of the kind's own message. */
    readonly message?: string;
}
/** The kinds of change behind a difference in an annotation. `name` says for people whose it is. */
export declare function annotationChanges(difference: Difference, finding: Omit<SchemaFinding, 'difference'>, name: string): readonly AnnotationChange[];
