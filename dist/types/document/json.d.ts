import type { Document } from './document.ts';
/** Reads one JSON document (RFC 8259). Throws a UserError with line and column for bad syntax and for too many levels. */
export declare function parseJson(text: string, file: string, id: string): Document;
