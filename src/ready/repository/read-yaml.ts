/** Reads a YAML or JSON file of the repository as evidence: what cannot be read is told, never thrown. */
import type { Document } from '../../document/document.ts';
import { parseDocuments } from '../../document/parse.ts';
import { UserError } from '../../errors.ts';
import type { FileTree } from '../file-tree.ts';

/** A file that could hold evidence and cannot be read: while there is one, absence proves nothing. */
export interface Unread {
  where: string;
  why: string;
}

const known = new WeakMap<FileTree, Map<string, Document[]>>();

/** The documents of a file, read once for each tree; none where it cannot be read. */
export function readYaml(tree: FileTree, path: string, unread: Unread[]): Document[] {
  const documents = known.get(tree) ?? new Map<string, Document[]>();
  known.set(tree, documents);
  let found = documents.get(path);
  if (!found) {
    found = read(tree, path, unread);
    documents.set(path, found);
  }
  return found;
}

function read(tree: FileTree, path: string, unread: Unread[]): Document[] {
  const text = tree.text(path);
  if (text === undefined) {
    unread.push({ where: tree.name(path), why: 'it is too large or no text' });
    return [];
  }
  try {
    return parseDocuments(text, tree.name(path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const line = error.place.line === undefined ? '' : `:${error.place.line}`;
    unread.push({ where: tree.name(path) + line, why: 'it is no valid YAML' });
    return [];
  }
}
