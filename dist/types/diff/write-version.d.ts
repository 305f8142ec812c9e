/** Writes a version into a document: that scalar alone, so that formatting and comments stay as they are. */
import type { Document } from '../document/document.ts';
/** The text of the document with another `info.version`. Throws a UserError where that is not a plain scalar in this file. */
export declare function withVersion(document: Document, version: string): string;
