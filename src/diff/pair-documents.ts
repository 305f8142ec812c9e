/** Which document of the base folder is which of the revision's: by path, then by content (a rename), then by title. */

import type { Document } from '../document/document.ts';
import { isObject, own } from '../document/pointer.ts';
import { templateShape } from './model/template.ts';
import { type Pair, pairBy, pairRest } from './pair.ts';
import type { FolderDocument } from './sides.ts';

/** Pairs the documents of two folders; a lone one is deleted or new. */
export function pairDocuments(
  base: readonly FolderDocument[],
  revision: readonly FolderDocument[],
): Pair<FolderDocument>[] {
  const byPath = pairBy(base, revision, document => document.path);
  const byText = pairRest(byPath, (one, other) => one.document.text === other.document.text);
  const byOperations = pairRest(byText, (one, other) => likeness(one.document, other.document) >= 0.5);
  return pairRest(byOperations, (one, other) => {
    const title = titleOf(one.document);
    return title !== undefined && title === titleOf(other.document);
  });
}

/** The share of operations that two documents have in common, of the larger one's. */
function likeness(one: Document, other: Document): number {
  const [first, second] = [operationsOf(one), operationsOf(other)];
  const shared = [...first].filter(operation => second.has(operation)).length;
  return shared / Math.max(first.size, second.size, 1);
}

function operationsOf({ data }: Document): Set<string> {
  const paths = own(data, 'paths');
  if (!isObject(paths)) return new Set();
  return new Set(
    Object.entries(paths).flatMap(([path, item]) =>
      isObject(item) ? Object.keys(item).map(key => `${key} ${templateShape(path)}`) : [],
    ),
  );
}

function titleOf({ data }: Document): string | undefined {
  const title = own(own(data, 'info'), 'title');
  return typeof title === 'string' ? title.trim().toLowerCase() : undefined;
}
