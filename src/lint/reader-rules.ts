/** Rules about files and references as they were read: they need positions or several files, which Spectral's rules do not see. */
import type { Document } from '../document/document.ts';
import type { Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { Range } from '../finding.ts';
import type { Rule } from './ruleset.ts';
import { builtInSource } from './ruleset-source.ts';

export interface ReaderHit {
  document: Document;
  path: Path;
  message: string;
  /** Where it stands, when that is not the entry at `path`. */
  range?: Range;
}

export interface ReaderRule extends Rule {
  find(tree: Tree): Promise<ReaderHit[]> | ReaderHit[];
}

function define(id: string, severity: Rule['severity'], find: ReaderRule['find']): ReaderRule {
  return {
    id,
    description: undefined,
    message: undefined,
    documentationUrl: undefined,
    severity,
    enabled: true,
    recommended: true,
    resolved: false,
    formats: undefined,
    given: [],
    then: [],
    aliases: new Map(),
    place: { source: builtInSource('minimal'), path: ['rules', id] },
    find,
  };
}

/** In the order of their names. */
export const readerRules: readonly ReaderRule[] = [
  define('duplicate-key', 'error', tree =>
    [...tree.documents.values()].flatMap(document =>
      document.duplicateKeys.map(({ path, key, range, firstLine }) => ({
        document,
        path: [...path, key],
        message: `The key "${key}" stands twice here, first in line ${firstLine}; readers take the one or the other.`,
        range,
      })),
    ),
  ),
  define('invalid-ref', 'error', tree =>
    tree.problems.map(({ document, path, message }) => ({ document, path: [...path, '$ref'], message })),
  ),
  define('referenced-file-schema', 'error', async tree => {
    if (tree.documents.size < 2) return [];
    const { findInReferencedFiles } = await import('./referenced-files.ts');
    return findInReferencedFiles(tree);
  }),
  define('text-encoding', 'warning', tree =>
    [...tree.documents.values()].flatMap(document => {
      const at = document.text.indexOf('\ufffd');
      if (at === -1) return [];
      const before = document.text.slice(0, at).split('\n');
      const start = { line: before.length, column: before.at(-1)!.length + 1 };
      return [
        {
          document,
          path: [],
          message:
            'A character here was lost when the text was saved in another encoding (U+FFFD); write it again and save as UTF-8.',
          range: { start, end: { line: start.line, column: start.column + 1 } },
        },
      ];
    }),
  ),
];
