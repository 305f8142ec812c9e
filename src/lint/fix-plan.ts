/** Which fixes can be done together on the texts as they are, and the edited documents with the proof that nothing else changed. */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../document/document.ts';
import { type Edit, overlap, planEdit, type Splice, spliceText } from '../document/edit.ts';
import { editData } from '../document/edit-data.ts';
import { parseDocument } from '../document/parse.ts';
import { getAt, toPointer } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Hit } from './engine.ts';
import { fixers } from './fixes/index.ts';

export interface Fix {
  hit: Hit;
  edits: Edit[];
}

/** The fixes that can be done together on the texts as they are. */
export function planFixes(hits: readonly Hit[], tree: Tree, refused: ReadonlySet<string>): Fix[] {
  const fixes: Fix[] = [];
  const taken = new Map<Document, Splice[][]>();
  const planned = new Set<string>();
  /** How many entries of a collection go: its last one waits, since a block collection cannot be empty. */
  const removed = new Map<string, number>();
  for (const hit of hits) {
    if (refused.has(keyOf(hit))) continue;
    const edits = fixers.get(hit.rule.id)?.(hit, tree);
    if (!edits?.length || edits.some(({ document }) => !isOnDisk(document))) continue;
    // Removals can be done in part, the rest in the next round; other edits of one finding belong together.
    const canWait = edits.every(({ change }) => change.kind === 'remove');
    const possible: [Edit, Splice[] | undefined][] = [];
    let isWhole = true;
    for (const edit of edits) {
      const isKnown = planned.has(editKey(edit));
      const splices = isKnown ? undefined : planEdit(edit);
      const others = [...(taken.get(edit.document) ?? []), ...possible.flatMap(([, one]) => (one ? [one] : []))];
      const isFree = isKnown || (splices && !others.some(one => overlap(one, splices)) && !empties(edit, removed));
      if (!isFree) isWhole = false;
      else possible.push([edit, splices]);
    }
    if (possible.length === 0 || !(isWhole || canWait)) continue;
    for (const [edit, splices] of possible) {
      planned.add(editKey(edit));
      if (splices) taken.set(edit.document, [...(taken.get(edit.document) ?? []), splices]);
      if (splices && edit.change.kind === 'remove') {
        const list = parentKey(edit);
        removed.set(list, (removed.get(list) ?? 0) + 1);
      }
    }
    fixes.push({ hit, edits: possible.map(([edit]) => edit) });
  }
  return fixes;
}

function empties(edit: Edit, removed: ReadonlyMap<string, number>): boolean {
  const others = removed.get(parentKey(edit)) ?? 0;
  if (edit.change.kind !== 'remove' || others === 0) return false;
  const parent = getAt(edit.document.data, edit.path.slice(0, -1));
  return Object.keys(parent as object).length === others + 1;
}

function parentKey({ document, path: at }: Edit): string {
  return `${document.id}\n${toPointer(at.slice(0, -1))}`;
}

function editKey({ document, path: at, change }: Edit): string {
  return JSON.stringify([document.id, toPointer(at), change]);
}

/** The edits of each document, each once, in the order of the findings. */
export function editsByDocument(fixes: readonly Fix[]): Map<Document, Edit[]> {
  const unique = new Map(fixes.flatMap(({ edits }) => edits.map(edit => [editKey(edit), edit] as const)));
  const byDocument = new Map<Document, Edit[]>();
  for (const edit of unique.values()) byDocument.set(edit.document, [...(byDocument.get(edit.document) ?? []), edit]);
  return byDocument;
}

/** The document after the edits, or why they cannot be: its data must be what the edits say, to the last value. */
export function editDocument(document: Document, edits: readonly Edit[]): Document | string {
  const text = spliceText(
    document.text,
    edits.flatMap(edit => planEdit(edit) ?? []),
  );
  let after: Document;
  try {
    after = parseDocument(text, document.file, document.id);
  } catch (error) {
    if (error instanceof UserError) return `the result could not be read (${error.message})`;
    throw error;
  }
  const isAsMeant =
    after.syntax === document.syntax &&
    after.duplicateKeys.length <= document.duplicateKeys.length &&
    isDeepStrictEqual(after.data, editData(document.data, edits));
  return isAsMeant ? after : 'more of the document would change than the finding is about';
}

/** True for a file of the working tree: not standard input, a revision or the network. */
export function isOnDisk({ id }: Document): boolean {
  return path.isAbsolute(id);
}

/** The same for the same finding, as long as it does not move. */
export function keyOf({ rule, document, path: at, message }: Hit): string {
  return JSON.stringify([rule.id, document.id, toPointer(at), message]);
}
