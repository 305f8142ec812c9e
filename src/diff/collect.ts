/** Gathers changes, the same change of a shared part once, and makes report entries of them. */
import { createHash } from 'node:crypto';
import { fromPointer, getAt, own, type Path, toPointer } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { compareText } from '../finding.ts';
import type { Bump, ChangeReport, Level, SourcePlace } from '../report/diff-report.ts';
import type { Change } from './change.ts';
import type { Verdict } from './judge.ts';
import type { Policy } from './policy.ts';
import { maxOperations } from './sharing.ts';
import { stabilityOf } from './sunset.ts';
import type { Place } from './walk.ts';

export interface Report {
  readonly change: Change;
  readonly message: string;
  /** Undefined for what that side lacks. */
  readonly base: Path | undefined;
  readonly revision: Path | undefined;
  /** Where the part would be, to recognise the same change of a shared part. */
  readonly fallback?: { readonly base: Path; readonly revision: Path };
  /** What tells two changes at the same place apart. */
  readonly identity: string;
  readonly place: Place;
  /** Asked for only where the same change of a shared part is not known to break already. */
  judge(): Verdict;
  readonly isPolicy: boolean;
}

/** A change that was told; for its collector alone. */
export interface Entry {
  report: ChangeReport;
  operations: Set<string>;
  order: number;
  /** Where it is written, on the side that its pointer is about. */
  readonly side: 'base' | 'revision';
  readonly written: string;
}

const rank: Record<Level, number> = { error: 0, warning: 1, info: 2 };

export class Collector {
  readonly #trees: { base: Tree; revision: Tree };
  readonly #policy: Policy;
  readonly #entries = new Map<string, Entry>();
  /** Operations in the order in which they were come by. */
  readonly #operations = new Map<string, number>();
  readonly #resolved = new Map<string, string | undefined>();

  constructor(trees: { base: Tree; revision: Tree }, policy: Policy) {
    this.#trees = trees;
    this.#policy = policy;
  }

  /** Takes in a change. `isFinal`: no worse can come of it at another place. */
  add(found: Report): { entry: Entry; isFinal: boolean } {
    const entry = this.#add(found);
    const { breaking, policy } = entry.report;
    const canBeForbidden = [...this.#policy.stability.values()].includes('forbidden');
    return { entry, isFinal: breaking && (policy === true || !canBeForbidden) };
  }

  /** Notes that the change bears on the operation too. */
  share(entry: Entry, label: string): void {
    entry.operations.add(label);
  }

  /** Comes by an operation, so that its place in lists is known. */
  meet(label: string): void {
    if (!this.#operations.has(label)) this.#operations.set(label, this.#operations.size);
  }

  #add(found: Report): Entry {
    const { change, place } = found;
    const base = found.base && this.#written('base', found.base);
    const revision = found.revision && this.#written('revision', found.revision);
    const key = [
      change.id,
      base?.key ?? (found.fallback && this.#written('base', found.fallback.base).key),
      revision?.key ?? (found.fallback && this.#written('revision', found.fallback.revision).key),
      found.identity,
    ].join('\n');
    const operation = (place.operation.revision ?? place.operation.base)?.label;
    const pointer = toPointer(found.revision ?? found.base ?? []);
    if (operation !== undefined) this.meet(operation);
    const known = this.#entries.get(key);
    if (known) {
      if (operation !== undefined) known.operations.add(operation);
      if (known.report.breaking && (known.report.policy || !this.#isForbidden(place))) return known;
      // The worse verdict rules: a part may be judged by where it stands. It is told of that operation then.
      const again = this.#ruled(found);
      if (again.breaking)
        known.report = { ...known.report, ...again, message: found.message, operation: operation ?? null, pointer };
      return known;
    }
    const entry: Entry = {
      report: {
        id: change.id,
        ...this.#ruled(found),
        operation: operation ?? null,
        pointer,
        message: found.message,
        base: base?.place ?? null,
        revision: revision?.place ?? null,
        fingerprint: createHash('sha256')
          .update(`diff\n${change.id}\n${pointer}\n${found.identity}`)
          .digest('hex')
          .slice(0, 32),
      },
      operations: new Set(operation === undefined ? [] : [operation]),
      order: this.#entries.size,
      side: found.revision ? 'revision' : 'base',
      written: (revision ?? base)?.key ?? '',
    };
    this.#entries.set(key, entry);
    return entry;
  }

  /** All changes: what breaks first, then by level, then in the order of the documents. */
  all(): ChangeReport[] {
    const file = this.#trees.revision.root.file.replace(/^[^:]{2,}:(?!\/\/)/, '');
    return [...this.#entries.values()]
      .sort(
        (a, b) =>
          Number(b.report.breaking) - Number(a.report.breaking) ||
          rank[a.report.level] - rank[b.report.level] ||
          a.order - b.order ||
          compareText(a.report.id, b.report.id),
      )
      .map(found => {
        const entry = withOperations(found, this.#operations);
        allPlaces.set(entry, { file, isAt: pointer => this.#isAt(found, pointer) });
        return entry;
      });
  }

  /** Through any operation that shares the changed part. */
  #isAt({ report, side, written }: Entry, pointer: string): boolean {
    return pointer === report.pointer || this.#resolve(side, pointer) === written;
  }

  /** Where what a pointer names is written; undefined where there is no such thing. */
  #resolve(side: 'base' | 'revision', pointer: string): string | undefined {
    const key = `${side} ${pointer}`;
    if (!this.#resolved.has(key)) {
      const path = fromPointer(pointer);
      const tree = this.#trees[side];
      const isThere = path?.every((name, index) => {
        const { document, path: at } = tree.place(path.slice(0, index));
        return own(getAt(document.data, at), name) !== undefined;
      });
      this.#resolved.set(key, path && isThere ? this.#written(side, path).key : undefined);
    }
    return this.#resolved.get(key);
  }

  #written(side: 'base' | 'revision', path: Path): { key: string; place: SourcePlace } {
    const { document, path: at } = this.#trees[side].place(path);
    return {
      key: `${document.id}#${toPointer(at)}`,
      get place() {
        return { file: document.file, line: document.locate(at).start.line };
      },
    };
  }

  /** The verdict with what the config says about the kind, and about the stability of the operation. */
  #ruled(found: Report): Ruled {
    const { change, place } = found;
    const verdict = found.judge();
    let { level, breaking, bump, policy = found.isPolicy } = verdict;
    if (breaking && this.#byStability(place) === 'compatible') ({ level, breaking, bump, policy } = compatible(change));
    const ruling = this.#policy.changes.get(change.id);
    if (ruling === 'breaking') [level, breaking, bump] = ['error', true, 'major'];
    else if (ruling === 'compatible') ({ level, breaking, bump, policy } = compatible(change));
    else if (ruling !== undefined) level = ruling;
    if (breaking && this.#isForbidden(place)) policy = true;
    const direction = place.sender === 'client' ? 'request' : 'response';
    const isProved = verdict.proof === 'witness' && verdict.breaking;
    return {
      level,
      breaking,
      bump,
      proof: verdict.proof,
      witness: isProved
        ? {
            direction,
            instance: verdict.witness,
            baseAccepts: direction === 'request',
            revisionAccepts: direction === 'response',
          }
        : null,
      ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
      ...(policy && { policy: true }),
    };
  }

  /** What the config makes of breaks in operations as stable as this one; the base gave the promise. */
  #byStability({ operation }: Place): 'breaking' | 'compatible' | 'forbidden' | undefined {
    return this.#policy.stability.get(stabilityOf(operation.base ?? operation.revision) ?? 'stable');
  }

  #isForbidden(place: Place): boolean {
    return this.#byStability(place) === 'forbidden';
  }
}

type Ruled = Pick<ChangeReport, 'level' | 'breaking' | 'bump' | 'proof' | 'witness' | 'reason' | 'policy'>;

function compatible(change: Change): { level: Level; breaking: boolean; bump: Bump; policy: boolean } {
  return { level: 'info', breaking: false, bump: change.bump, policy: false };
}

/** The operations in the order of the documents, where there are several. */
function withOperations({ report, operations }: Entry, order: ReadonlyMap<string, number>): ChangeReport {
  if (operations.size < 2) return report;
  const sorted = [...operations].sort((a, b) => order.get(a)! - order.get(b)!);
  return { ...report, operations: sorted.slice(0, maxOperations) };
}

interface Places {
  /** True for a pointer to the changed part, through any operation that shares it. */
  isAt(pointer: string): boolean;
  /** The document, as it is named without a git revision; the base's where it is gone. */
  readonly file: string;
}

const allPlaces = new WeakMap<ChangeReport, Places>();

/** Every place that a change has, for those who name one of them. */
export function placesOf(change: ChangeReport): Places {
  return allPlaces.get(change) ?? { isAt: pointer => pointer === change.pointer, file: '' };
}
