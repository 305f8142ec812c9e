import type { Document } from './document.ts';
/** Decodes UTF-8 (a byte order mark is dropped). Throws a UserError for other encodings and for compressed bytes (T-07, T-13). */
export declare function decodeText(bytes: Uint8Array, file: string): string;
/**
 * Reads one document. The content decides the syntax, not the name: what begins with `{` or `[` is JSON, and YAML where it
 * is not valid JSON and not named `.json`. `id` is the document's identity in a run (default: `file`).
 * Throws a UserError (exit 2) with file, line and column.
 */
export declare function parseDocument(input: Uint8Array | string, file: string, id?: string): Document;
/**
 * Reads the documents of a file that may hold several (YAML separated by `---`), as gateways and Kubernetes take them;
 * none where it has no content. Throws a UserError as `parseDocument` does.
 */
export declare function parseDocuments(input: Uint8Array | string, file: string, id?: string): Document[];
