/** Which document of the base folder is which of the revision's: by path, then by content (a rename), then by title. */

import type { Document } from '../document/document.ts';
import { isObject, own } from '../document/pointer.ts';
import { rememberFamilies } from './families.ts';
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
  const byTitle = pairRest(pairRenamed(byText), (one, other) => {
    const title = titleOf(one.document);
    return title !== undefined && title === titleOf(other.document);
  });
  rememberFamilies(byTitle);
  return byTitle;
}

/** A renamed document has at least this share of its operations in common with what it was. */
const leastLikeness = 0.5;
/** Where both sides hold more than can be compared one with another, they stay apart. */
const maxComparisons = 10_000;

/** Pairs what is left over by the operations in common, those with the most first. */
function pairRenamed(pairs: readonly Pair<FolderDocument>[]): Pair<FolderDocument>[] {
  const left = pairs.flatMap(pair => (pair.base && !pair.revision ? [withOperations(pair.base)] : []));
  const fresh = pairs.flatMap(pair => (pair.revision && !pair.base ? [withOperations(pair.revision)] : []));
  if (left.length * fresh.length > maxComparisons) return [...pairs];
  const matches = left
    .flatMap(base =>
      fresh.map(revision => ({ base, revision, likeness: likeness(base.operations, revision.operations) })),
    )
    .filter(match => match.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Map<FolderDocument, FolderDocument>();
  const found = new Set<FolderDocument>();
  for (const { base, revision } of matches) {
    if (taken.has(base.of) || found.has(revision.of)) continue;
    taken.set(base.of, revision.of);
    found.add(revision.of);
  }
  return pairs.flatMap((pair): Pair<FolderDocument>[] => {
    if (pair.base && pair.revision) return [pair];
    if (pair.revision) return found.has(pair.revision) ? [] : [pair];
    const revision = taken.get(pair.base!);
    return [revision ? { base: pair.base!, revision } : pair];
  });
}

function withOperations(of: FolderDocument): { of: FolderDocument; operations: ReadonlySet<string> } {
  return { of, operations: operationsOf(of.document) };
}

/** The share of operations that two documents have in common, of the larger one's. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter(operation => other.has(operation)).length;
  return shared / Math.max(one.size, other.size, 1);
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
