/** Major versions on offer: in paths and servers (`/v1/routes`), or by the version of the document. */
import type { Document } from '../document/document.ts';
/** The major versions in the addresses of a document: in its paths, or for paths that name none in its servers. */
export declare function addressedMajors({ data }: Document): Set<number>;
/** The same, and for a document whose addresses name none the major of its version; 0 promises nothing. */
export declare function offeredMajors(document: Document): Set<number>;
