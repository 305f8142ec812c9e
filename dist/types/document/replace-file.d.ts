import type { Document } from './document.ts';
import type { Limits } from './limits.ts';
import type { Origin } from './loader.ts';
/**
 * Replaces the text of a document's file on disk; its mode, its byte order mark and a symbolic link that leads to it stay.
 * Throws a UserError, with the file as it was, where it changed since it was read, lies outside the workspace (T-04) or
 * cannot be written.
 */
export declare function replaceFile(document: Pick<Document, 'file' | 'id' | 'text'>, { space, path: relative }: Origin, text: string, limits: Limits): void;
