import type { FoundDocument } from './find-documents.ts';
export interface InitFile {
    /** Relative to the working directory, with `/`. */
    file: string;
    text: string;
}
/** The files for the documents found, in the order of writing; `config` is where the config is to stand. */
export declare function initFiles(documents: readonly FoundDocument[], config: string): InitFile[];
/**
 * One name for each document: its file's name, or where that says nothing its folder's, or its title's; letters, digits
 * and hyphens, each once.
 */
export declare function apiNames(documents: readonly FoundDocument[]): string[];
