/** How an identifier is written, for rules that want one way in a document (G-05, G-15). */
export type LetterCase = 'snake_case' | 'camelCase' | 'PascalCase' | 'kebab-case' | 'mixed';
/**
 * The case of an identifier. Undefined where it fits more than one (one lower-case word, an acronym such as `SIN`) or is
 * none of ours (`_links`, `$schema`, `@id`, `x-rank`, `filter[name]`, `3d`, names with blanks or dots).
 */
export declare function letterCase(name: string): LetterCase | undefined;
