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

/** The edits that mend one finding, or several at once (a tag that many operations have). */
export interface Fix {
  hits: Hit[];
  edits: Edit[];
}

// Each is compared with all others; the rest comes in the next round.
const mostFixes = 2000;

/** Characters of a document: to look for some fixes is to go through the whole text. */
const mostText = 512 * 1024;
/** Findings of one rule that are asked for one by one. */
const mostAsked = 50;

/**
 * The findings that a fix mends: some have none, since something would be lost. Of many of one rule the first tell for the
 * others; in a long text the rule does.
 */
export function fixableAmong(hits: readonly Hit[], tree: Tree): ReadonlySet<Hit> {
  const found = new Set<Hit>();
  const asked = new Map<string, { count: number; canFix: boolean }>();
  for (const hit of hits) {
    const fixer = fixers.get(hit.rule.id);
    if (!fixer) continue;
    const known = asked.get(hit.rule.id) ?? { count: 0, canFix: false };
    const isLong = hit.document.text.length > mostText;
    const canFix = isLong || (known.count < mostAsked ? (fixer(hit, tree)?.length ?? 0) > 0 : known.canFix);
    asked.set(hit.rule.id, { count: known.count + 1, canFix: known.canFix || canFix });
    if (canFix) found.add(hit);
  }
  return found;
}

/** The fixes that can be done together on the texts as they are. */
export function planFixes(hits: readonly Hit[], tree: Tree, isRefused: (hit: Hit) => boolean): Fix[] {
  const fixes = new Map<string, Fix>();
  const taken = new Map<Document, Splice[][]>();
  /** How many entries of a collection go: its last one waits, since a block collection cannot be empty. */
  const removed = new Map<string, number>();
  for (const hit of hits) {
    if (fixes.size >= mostFixes) break;
    const edits = isRefused(hit) ? undefined : fixers.get(hit.rule.id)?.(hit, tree);
    if (!edits?.length || edits.some(({ document }) => !isOnDisk(document))) continue;
    const key = edits.map(editKey).join('\n');
    const same = fixes.get(key);
    if (same) {
      same.hits.push(hit);
      continue;
    }
    const possible = planTogether(edits, taken, removed);
    // Removals can be done in part, the rest in the next round; other edits of one finding belong together.
    const canWait = edits.every(({ change }) => change.kind === 'remove');
    if (possible.length === 0 || (possible.length < edits.length && !canWait)) continue;
    for (const { edit, splices } of possible) {
      const others = taken.get(edit.document);
      if (others) others.push(splices);
      else taken.set(edit.document, [splices]);
      const list = parentKey(edit);
      if (edit.change.kind === 'remove') removed.set(list, (removed.get(list) ?? 0) + 1);
    }
    fixes.set(key, { hits: [hit], edits: possible.map(({ edit }) => edit) });
  }
  return [...fixes.values()];
}

/** Those of the edits that the text allows beside what is taken already, and beside each other. */
function planTogether(
  edits: readonly Edit[],
  taken: ReadonlyMap<Document, Splice[][]>,
  removed: ReadonlyMap<string, number>,
): { edit: Edit; splices: Splice[] }[] {
  const possible: { edit: Edit; splices: Splice[] }[] = [];
  for (const edit of edits) {
    const splices = planEdit(edit);
    const isTaken = (one: Splice[]): boolean => splices !== undefined && overlap(one, splices);
    if (!splices || empties(edit, removed) || taken.get(edit.document)?.some(isTaken)) continue;
    if (!possible.some(other => isTaken(other.splices))) possible.push({ edit, splices });
  }
  return possible;
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

/** The edits of each document, in the order of the findings. */
export function editsByDocument(fixes: readonly Fix[]): Map<Document, Edit[]> {
  const byDocument = new Map<Document, Edit[]>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const known = byDocument.get(edit.document);
    if (known) known.push(edit);
    else byDocument.set(edit.document, [edit]);
  }
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
