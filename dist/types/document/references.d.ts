/** Finds every `$ref` of a document: which objects are references, and which only look so inside examples. */
import type { Document } from './document.ts';
export interface WrittenReference {
    /** The object that holds the `$ref`. */
    object: object;
    ref: string;
    /** Inside an extension (`x-…`): followed where it leads somewhere, no finding where it does not. */
    isExtension: boolean;
}
export interface Written {
    references: WrittenReference[];
    /** `$anchor` and `$dynamicAnchor` names, and `$id`s, with the schemas that carry them (JSON Schema 2020-12, 8.2). */
    anchors: Map<string, object>;
}
/** Collects the references of a document in one walk; its depth is bounded by the loader. */
export declare function findReferences(document: Document): Written;
