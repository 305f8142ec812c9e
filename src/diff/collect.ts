/** Gathers changes, the same change of a shared part once, and makes report entries of them. */
import { createHash } from 'node:crypto';
import { type Path, toPointer } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { compareText } from '../finding.ts';
import type { Bump, ChangeReport, Level, SourcePlace } from '../report/diff-report.ts';
import type { Change } from './change.ts';
import type { Verdict } from './judge.ts';
import type { Policy } from './policy.ts';
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

interface Entry {
  report: ChangeReport;
  operations: Set<string>;
  /** All pointers that it has, through the operations that share it. */
  pointers: Set<string>;
  order: number;
}

const maxOperations = 50;
const rank: Record<Level, number> = { error: 0, warning: 1, info: 2 };

export class Collector {
  readonly #trees: { base: Tree; revision: Tree };
  readonly #policy: Policy;
  readonly #entries = new Map<string, Entry>();

  constructor(trees: { base: Tree; revision: Tree }, policy: Policy) {
    this.#trees = trees;
    this.#policy = policy;
  }

  add(found: Report): void {
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
    const known = this.#entries.get(key);
    if (known) {
      if (operation !== undefined) known.operations.add(operation);
      known.pointers.add(pointer);
      if (known.report.breaking && (known.report.policy || !this.#isForbidden(place))) return;
      // The worse verdict rules: a part may be judged by where it stands. It is told of that operation then.
      const again = this.#ruled(found);
      if (again.breaking)
        known.report = { ...known.report, ...again, message: found.message, operation: operation ?? null, pointer };
      return;
    }
    this.#entries.set(key, {
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
      pointers: new Set([pointer]),
      order: this.#entries.size,
    });
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
      .map(({ report, operations, pointers }) => {
        const entry = operations.size > 1 ? { ...report, operations: [...operations].slice(0, maxOperations) } : report;
        allPlaces.set(entry, { pointers, file });
        return entry;
      });
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

interface Places {
  /** Through all operations that share the changed part. */
  readonly pointers: ReadonlySet<string>;
  /** The document, as it is named without a git revision; the base's where it is gone. */
  readonly file: string;
}

const allPlaces = new WeakMap<ChangeReport, Places>();

/** Every place that a change has, for those who name one of them. */
export function placesOf(change: ChangeReport): Places {
  return allPlaces.get(change) ?? { pointers: new Set([change.pointer]), file: '' };
}
