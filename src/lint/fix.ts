/** `lint --fix`: mends what is safe to mend, proves on the edited text that nothing else changed, then writes the files. */
import type { Document } from '../document/document.ts';
import type { Edit } from '../document/edit.ts';
import type { Loader } from '../document/loader.ts';
import { replaceFile } from '../document/replace-file.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Hit } from './engine.ts';
import { editDocument, editsByDocument, type Fix, isOnDisk, keyOf, planFixes } from './fix-plan.ts';
import { fixers } from './fixes/index.ts';
import { type Identity, identityOf, knownToBase } from './ratchet.ts';

/**
 * The edits that mend a finding without changing what the API does or what consumers see; undefined where that is not
 * certain. It looks at the data, never at the message, so that a team's own rule of the same name does no harm.
 */
export type Fixer = (hit: Hit, tree: Tree) => Edit[] | undefined;

/** A document with everything it refers to, and what was found in it. */
export interface Judged {
  tree: Tree;
  hits: Hit[];
}

export interface FixRequest extends Judged {
  loader: Loader;
  judgeAgain(tree: Tree): Promise<Hit[]>;
  /** The hits that count: neither set aside nor known to the base. Others are not fixed. */
  pick(hits: readonly Hit[], tree: Tree): readonly Hit[];
}

/** The document as it stands on disk afterwards, and sentences for people: what was fixed, what was taken back, and why. */
export interface Fixed extends Judged {
  notes: string[];
}

// Overlapping edits wait for the next round; whoever has more runs again.
const mostRounds = 10;
// Each is a lint of the whole document; fixes that fail are found by halving.
const mostAttempts = 40;

/** Fixes the findings of one document and of the files that it refers to. Throws what `judgeAgain` throws; then no file is written. */
export async function applyFixes(request: FixRequest): Promise<Fixed> {
  const session = new FixSession(request);
  try {
    await session.run();
  } catch (error) {
    session.forget();
    throw error;
  }
  return session.write();
}

class FixSession {
  readonly #request: FixRequest;
  readonly #notes: string[] = [];
  readonly #refused = new Set<string>();
  /** By id: the edited documents as they were read, and as they are now. */
  readonly #before = new Map<string, Document>();
  readonly #after = new Map<string, Document>();
  /** By file and rule. */
  readonly #fixed = new Map<string, Map<string, number>>();
  #state: Judged;
  #attempts = 0;

  constructor(request: FixRequest) {
    this.#request = request;
    this.#state = { tree: request.tree, hits: request.hits };
  }

  async run(): Promise<void> {
    this.#noteReadOnly();
    for (let round = 0; round < mostRounds && this.#attempts < mostAttempts; round++) {
      const { tree, hits } = this.#state;
      const fixes = planFixes(this.#request.pick(hits, tree), tree, this.#refused);
      if (fixes.length === 0) return;
      const start = this.#state;
      const accepted: Fix[] = [];
      await this.#settle(start, fixes, accepted);
      this.#count(start, accepted);
    }
    const { tree, hits } = this.#state;
    if (planFixes(this.#request.pick(hits, tree), tree, this.#refused).length > 0) {
      this.#notes.push(`${tree.root.file}: more findings can be fixed; run again`);
    }
  }

  /** Tries fixes together; where that fails, in halves, until those that fail stand alone. */
  async #settle(start: Judged, fixes: readonly Fix[], accepted: Fix[]): Promise<void> {
    if (this.#attempts >= mostAttempts) return;
    const outcome = await this.#attempt(start, [...accepted, ...fixes]);
    if (typeof outcome !== 'string') {
      this.#state = outcome;
      accepted.push(...fixes);
    } else if (fixes.length === 1) {
      const [{ hit }] = fixes as [Fix];
      this.#refused.add(keyOf(hit));
      this.#notes.push(`${placeOf(hit)}: the fix of ${hit.rule.id} was taken back: ${outcome}`);
    } else {
      const half = fixes.length >> 1;
      await this.#settle(start, fixes.slice(0, half), accepted);
      await this.#settle(start, fixes.slice(half), accepted);
    }
  }

  /** The document with the fixes in it, or why that cannot be. */
  async #attempt(start: Judged, fixes: readonly Fix[]): Promise<Judged | string> {
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

  #count(start: Judged, accepted: readonly Fix[]): void {
    const isLeft = knownToBase(identitiesOf(start), identitiesOf(this.#state));
    const left = new Set(start.hits.filter((_, index) => isLeft[index]));
    for (const { hit, edits } of accepted) {
      const { file } = edits[0]!.document;
      const rules = this.#fixed.get(file) ?? new Map<string, number>();
      this.#fixed.set(file, rules);
      rules.set(hit.rule.id, (rules.get(hit.rule.id) ?? 0) + (left.has(hit) ? 0 : 1));
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
    return { ...this.#state, notes: this.#notes };
  }

  #told(file: string): string {
    const rules = [...(this.#fixed.get(file) ?? [])].filter(([, count]) => count > 0).sort();
    const total = rules.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return `${file}: fixed a part of what can be fixed; run again`;
    return `${file}: fixed ${amount(total, 'finding')} (${rules.map(([rule, count]) => `${rule} ${count}`).join(', ')})`;
  }
}

function identitiesOf({ tree, hits }: Judged): Identity[] {
  return hits.map(hit => identityOf(hit, hit.document === tree.root));
}

/** A finding that was not there: neither known by place, content or use, nor one less elsewhere. */
function findAdded(before: Judged, after: Judged): Hit | undefined {
  const known = knownToBase(identitiesOf(after), identitiesOf(before));
  const balance = new Map<string, number>();
  const kindOf = ({ rule, message, document }: Hit): string =>
    JSON.stringify([rule.id, message.replace(/\d[\d,]*/g, '0'), document.id]);
  for (const hit of before.hits) balance.set(kindOf(hit), (balance.get(kindOf(hit)) ?? 0) + 1);
  for (const hit of after.hits) balance.set(kindOf(hit), (balance.get(kindOf(hit)) ?? 0) - 1);
  // What merely moved with its list has one of its kind before; a large value is found again by nothing else.
  return after.hits.find((hit, index) => !known[index] && balance.get(kindOf(hit))! < 0);
}

function placeOf({ document, path: at, range }: Hit): string {
  return `${document.file}:${(range ?? document.locate(at)).start.line}`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
