/** How an identifier is written, for rules that want one way in a document (G-05, G-15). */

export type LetterCase = 'snake_case' | 'camelCase' | 'PascalCase' | 'kebab-case' | 'mixed';

/**
 * The case of an identifier. Undefined where it fits more than one (one lower-case word, an acronym such as `SIN`) or is
 * none of ours (`_links`, `$schema`, `@id`, `x-rank`, `filter[name]`, `3d`, names with blanks or dots).
 */
export function letterCase(name: string): LetterCase | undefined {
  if (!/^[A-Za-z][\w-]*$/.test(name) || /^x-/i.test(name)) return undefined;
  if (/^[a-z][a-z0-9]*$/.test(name) || /^[A-Z][A-Z0-9]*$/.test(name)) return undefined;
  if (/^[a-z][a-zA-Z0-9]*$/.test(name)) return 'camelCase';
  if (/^[A-Z][a-zA-Z0-9]*$/.test(name)) return 'PascalCase';
  // Columns of databases (`FEATURE_ID`) are underscore case as well.
  if (/^[a-z][a-z0-9_]*$/.test(name) || /^[A-Z][A-Z0-9_]*$/.test(name)) return 'snake_case';
  if (/^[a-z][a-z0-9-]*$/.test(name)) return 'kebab-case';
  // Names in the shape of a header (`Content-Type`) are the header's.
  if (/^[A-Z][a-zA-Z0-9]*(-[A-Z0-9][a-zA-Z0-9]*)+$/.test(name)) return undefined;
  return 'mixed';
}
