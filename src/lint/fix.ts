/** `lint --fix`: mends what is safe to mend, proves on the edited text that nothing else changed, then writes the files. */
import type { Document } from '../document/document.ts';
import type { Edit } from '../document/edit.ts';
import type { Loader } from '../document/loader.ts';
import { toPointer } from '../document/pointer.ts';
import { replaceFile } from '../document/replace-file.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Hit } from './engine.ts';
import { editDocument, editsByDocument, type Fix, isOnDisk, planFixes } from './fix-plan.ts';
import { fixers } from './fixes/index.ts';
import { type Identity, identityOf, knownToBase } from './ratchet.ts';

/**
 * The edits that mend a finding without changing what the API does or what consumers see; undefined where that is not
 * certain. It looks at the data, never at the message, so that a team's own rule of the same name does no harm.
 */
export type Fixer = (hit: Hit, tree: Tree) => Edit[] | undefined;

/** A document with everything it refers to, and what was found in it. */
export interface JudgedTree {
  tree: Tree;
  hits: Hit[];
}

export interface FixRequest extends JudgedTree {
  loader: Loader;
  judgeAgain(tree: Tree): Promise<Hit[]>;
  /** The hits that count: neither set aside nor known to the base. Others are not fixed. */
  pick(hits: readonly Hit[], tree: Tree): readonly Hit[];
}

/** The document as it stands on disk afterwards, and sentences for people: what was fixed, what was taken back, and why. */
export interface Fixed extends JudgedTree {
  notes: string[];
}

// Overlapping edits wait for the next round; whoever has more runs again.
const mostRounds = 10;
// Each is a lint of the whole document; fixes that fail are found by halving.
const mostAttempts = 60;
// As many where nothing is written: what is left then is for --fix.
const mostProofs = 2;
// What a rule's fixes fail by is most often the same for all of them; the others are not tried.
const mostRefused = 3;

/** Fixes the findings of one document and of the files that it refers to. Throws what `judgeAgain` throws; then no file is written. */
export async function applyFixes(request: FixRequest): Promise<Fixed> {
  const session = new FixSession(request, mostAttempts);
  try {
    await session.run();
  } catch (error) {
    session.forget();
    throw error;
  }
  return session.write();
}

/** The fixes that can be made together on the texts as they are, proved; nothing is written. Throws what `judgeAgain` throws. */
export async function proveFixes(request: FixRequest): Promise<readonly Fix[]> {
  const session = new FixSession(request, mostProofs);
  try {
    return await session.oneRound();
  } finally {
    session.forget();
  }
}

class FixSession {
  readonly #request: FixRequest;
  readonly #mostAttempts: number;
  readonly #notes: string[] = [];
  /** What was taken back, by file, rule and reason, with the first place. */
  readonly #refusals = new Map<string, { rule: string; text: string; count: number }>();
  readonly #refused = new Set<string>();
  /** By id: the edited documents as they were read, and as they are now. */
  readonly #before = new Map<string, Document>();
  readonly #after = new Map<string, Document>();
  /** By file and rule. */
  readonly #fixed = new Map<string, Map<string, number>>();
  #state: JudgedTree;
  #attempts = 0;

  constructor(request: FixRequest, mostAttempts: number) {
    this.#request = request;
    this.#mostAttempts = mostAttempts;
    this.#state = { tree: request.tree, hits: request.hits };
  }

  async run(): Promise<void> {
    this.#noteReadOnly();
    for (let round = 0; round < mostRounds && this.#attempts < this.#mostAttempts; round++) {
      const start = this.#state;
      const { planned, accepted } = await this.#round();
      if (planned === 0) return;
      this.#count(start, accepted);
    }
    const { tree, hits } = this.#state;
    const left = planFixes(this.#request.pick(hits, tree), tree, this.#isRefused).length;
    if (left > 0)
      this.#notes.push(`${tree.root.file}: ${amount(left, 'more fix', 'more fixes')} could be made; run again`);
  }

  async oneRound(): Promise<readonly Fix[]> {
    return (await this.#round()).accepted;
  }

  async #round(): Promise<{ planned: number; accepted: Fix[] }> {
    const start = this.#state;
    const fixes = planFixes(this.#request.pick(start.hits, start.tree), start.tree, this.#isRefused);
    const accepted: Fix[] = [];
    await this.#settle(start, fixes, accepted);
    return { planned: fixes.length, accepted };
  }

  /** Tries fixes together; where that fails, in halves, until those that fail stand alone. */
  async #settle(start: JudgedTree, fixes: readonly Fix[], accepted: Fix[]): Promise<void> {
    const list = fixes.filter(({ hits }) => !this.#isRefused(hits[0]!));
    if (list.length === 0 || this.#attempts >= this.#mostAttempts) return;
    const outcome = await this.#attempt(start, [...accepted, ...list]);
    if (typeof outcome !== 'string') {
      this.#state = outcome;
      accepted.push(...list);
    } else if (list.length === 1) this.#refuse(list[0]!, outcome);
    else {
      const half = list.length >> 1;
      await this.#settle(start, list.slice(0, half), accepted);
      await this.#settle(start, list.slice(half), accepted);
    }
  }

  #refuse({ hits }: Fix, reason: string): void {
    for (const hit of hits) this.#refused.add(keyOf(hit));
    const [{ rule, document, path, range }] = hits as [Hit];
    const key = JSON.stringify([document.file, rule.id, reason]);
    const { line } = (range ?? document.locate(path)).start;
    const text = `${document.file}:${line}: a fix of ${rule.id} was taken back: ${reason}`;
    const known = this.#refusals.get(key) ?? { rule: rule.id, text, count: 0 };
    known.count++;
    this.#refusals.set(key, known);
  }

  readonly #isRefused = (hit: Hit): boolean => {
    if (this.#refused.has(keyOf(hit))) return true;
    return [...this.#refusals.values()].some(({ rule, count }) => rule === hit.rule.id && count >= mostRefused);
  };

  /** The document with the fixes in it, or why that cannot be. */
  async #attempt(start: JudgedTree, fixes: readonly Fix[]): Promise<JudgedTree | string> {
    this.#attempts++;
    const edited: Document[] = [];
    for (const [document, edits] of editsByDocument(fixes)) {
      const after = editDocument(document, edits);
      if (typeof after === 'string') return after;
      if (!this.#before.has(document.id)) this.#before.set(document.id, document);
      edited.push(after);
    }
    const { loader } = this.#request;
    for (const document of edited) loader.replace(document);
    let isAccepted = false;
    try {
      const root = edited.find(({ id }) => id === start.tree.root.id) ?? start.tree.root;
      const tree = await loadTree(root, loader);
      const hits = await this.#request.judgeAgain(tree);
      const added = findAdded(start, { tree, hits });
      if (added) return `it would add a finding of ${added.rule.id} (${added.message})`;
      isAccepted = true;
      for (const document of edited) this.#after.set(document.id, document);
      return { tree, hits };
    } finally {
      if (!isAccepted) for (const { id } of edited) loader.replace((this.#after.get(id) ?? this.#before.get(id))!);
    }
  }

  #count(start: JudgedTree, accepted: readonly Fix[]): void {
    const isLeft = knownToBase(identitiesOf(start), identitiesOf(this.#state));
    const left = new Set(start.hits.filter((_, index) => isLeft[index]));
    for (const { hits, edits } of accepted) {
      const { file } = edits[0]!.document;
      const rules = this.#fixed.get(file) ?? new Map<string, number>();
      this.#fixed.set(file, rules);
      for (const hit of hits) rules.set(hit.rule.id, (rules.get(hit.rule.id) ?? 0) + (left.has(hit) ? 0 : 1));
    }
  }

  #noteReadOnly(): void {
    const { tree, hits, pick } = this.#request;
    const counts = new Map<string, number>();
    for (const hit of pick(hits, tree)) {
      const document = fixers
        .get(hit.rule.id)?.(hit, tree)
        ?.find(edit => !isOnDisk(edit.document))?.document;
      if (document) counts.set(document.file, (counts.get(document.file) ?? 0) + 1);
    }
    for (const [file, count] of counts) {
      this.#notes.push(
        `${file}: ${amount(count, 'finding')} can be fixed, but only files of the working tree are written.`,
      );
    }
  }

  /** Takes everything back: nothing was written yet. */
  forget(): void {
    for (const document of this.#before.values()) this.#request.loader.replace(document);
  }

  async write(): Promise<Fixed> {
    const { loader } = this.#request;
    let isWritten = true;
    for (const [id, after] of this.#after) {
      const before = this.#before.get(id)!;
      try {
        replaceFile(before, loader.originOf(before)!, after.text, loader.limits);
        this.#notes.push(this.#told(before.file));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        this.#notes.push(error.toString());
        loader.replace(before);
        this.#after.delete(id);
        isWritten = false;
      }
    }
    if (!isWritten) {
      const { root } = this.#state.tree;
      const tree = await loadTree(this.#after.get(root.id) ?? this.#before.get(root.id) ?? root, loader);
      this.#state = { tree, hits: await this.#request.judgeAgain(tree) };
    }
    for (const { text, count } of this.#refusals.values()) {
      this.#notes.push(count < mostRefused ? text : `${text}; others of the rule were not tried`);
    }
    return { ...this.#state, notes: this.#notes };
  }

  #told(file: string): string {
    const rules = [...(this.#fixed.get(file) ?? [])].filter(([, count]) => count > 0).sort();
    const total = rules.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return `${file}: fixed a part of what can be fixed; run again`;
    return `${file}: fixed ${amount(total, 'finding')} (${rules.map(([rule, count]) => `${rule} ${count}`).join(', ')})`;
  }
}

function identitiesOf({ tree, hits }: JudgedTree): Identity[] {
  return hits.map(hit => identityOf(hit, hit.document === tree.root));
}

/** A finding that was not there: the base does not know it, and there are more of its words and more at its place. */
function findAdded(before: JudgedTree, after: JudgedTree): Hit | undefined {
  const known = knownToBase(identitiesOf(after), identitiesOf(before));
  const balance = new Map<string, number>();
  const add = (hits: readonly Hit[], by: number): void => {
    for (const key of hits.flatMap(kindsOf)) balance.set(key, (balance.get(key) ?? 0) + by);
  };
  add(before.hits, 1);
  add(after.hits, -1);
  return after.hits.find((hit, index) => !known[index] && kindsOf(hit).every(key => balance.get(key)! < 0));
}

/** What stays of a finding that moved with its list (its words), and of one that tells the values that were mended (its place). */
function kindsOf({ rule, message, document, path }: Hit): string[] {
  const words = JSON.stringify([rule.id, document.id, message.replace(/\d[\d,]*/g, '0')]);
  return [words, JSON.stringify([rule.id, document.id, 'at', toPointer(path)])];
}

/** The same for the same finding, as long as it does not move. */
function keyOf({ rule, document, path, message }: Hit): string {
  return JSON.stringify([rule.id, document.id, toPointer(path), message]);
}

function amount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
