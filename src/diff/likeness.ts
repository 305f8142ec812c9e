/** What two documents write alike, everything that it refers to included: nothing in it needs to be compared. */
import { isObject, own } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import { methods, type Operation } from './model/api.ts';
import type { Part } from './model/part.ts';
import type { Pair } from './pair.ts';

/** Two values that references lead to; `isAlike` is final once all that they lead to has been looked at. */
interface Entry {
  isAlike: boolean;
  /** The entries that refer to this one. */
  readonly users: Entry[];
}

/** Comparing ends here for documents whose references multiply what is written; honest ones do not come near. */
const maxSteps = 20_000_000;

/** What of a document bears on all of its operations. */
const shared = [
  'servers',
  'security',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'securityDefinitions',
  'jsonSchemaDialect',
];
/** Where components stand, by name. */
const swaggerSections = ['definitions', 'parameters', 'responses'];

const operationKeys = new Set([...methods, 'additionalOperations']);

export class Likeness {
  readonly #base: Tree;
  readonly #revision: Tree;
  readonly #entries = new Map<unknown, Map<unknown, Entry>>();
  /** Pairs of values still to be looked at. */
  readonly #open: { base: unknown; revision: unknown; entry: Entry }[] = [];
  /** By value of the revision. */
  readonly #twins = new Map<unknown, object>();
  readonly #isComparable: boolean;
  readonly #isInheritedAlike: boolean;
  #steps = 0;

  constructor(base: Tree, revision: Tree) {
    this.#base = base;
    this.#revision = revision;
    this.#isComparable = base.version === revision.version;
    const [before, after] = [base.root.data, revision.root.data];
    const schemes = (data: unknown): unknown => own(own(data, 'components'), 'securitySchemes');
    this.#isInheritedAlike =
      this.#isComparable &&
      shared.every(key => this.isAlike(own(before, key), own(after, key))) &&
      this.isAlike(schemes(before), schemes(after));
    if (this.#isComparable) this.#pairComponents(before, after);
  }

  /** True where both sides write the operation alike, and all that it inherits. */
  isSameOperation({ base, revision }: Pair<Operation>): boolean {
    if (!base || !revision || !this.#isInheritedAlike || base.label !== revision.label) return false;
    const [before, after] = [base.pathItem.value, revision.pathItem.value];
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of keys)
      if (!operationKeys.has(key) && !this.isAlike(own(before, key), own(after, key))) return false;
    return this.isAlike(base.value, revision.value);
  }

  /** True where both sides write alike a part of which all stands in its own object; in 2.0 media types stand elsewhere. */
  isSamePart(base: Part, revision: Part): boolean {
    return this.#base.version !== '2.0' && this.isAlike(base.value, revision.value);
  }

  /** The value of the base that is alike to one of the revision's components. */
  twinOf(value: object): object | undefined {
    return this.#twins.get(value);
  }

  /** True where the values are equal, and the references in them lead to values that are alike. */
  isAlike(base: unknown, revision: unknown): boolean {
    if (!this.#isComparable) return false;
    const entry = this.#entryOf(base, revision);
    // A ring is alike until something in it is not.
    for (let next = this.#open.pop(); next; next = this.#open.pop()) {
      if (!this.#isEqual(next.base, next.revision, next.entry)) fail(next.entry);
    }
    return entry.isAlike;
  }

  #pairComponents(base: unknown, revision: unknown): void {
    const owners: [unknown, unknown][] =
      this.#base.version === '2.0'
        ? swaggerSections.map(section => [own(base, section), own(revision, section)])
        : Object.keys(objectAt(base, 'components')).map(section => [
            own(objectAt(base, 'components'), section),
            own(objectAt(revision, 'components'), section),
          ]);
    for (const [before, after] of owners) {
      if (!isObject(before) || !isObject(after)) continue;
      for (const name of Object.keys(before)) {
        const [was, is] = [own(before, name), own(after, name)];
        if (isObject(was) && isObject(is) && this.isAlike(was, is)) this.#twins.set(is, was);
      }
    }
  }

  #entryOf(base: unknown, revision: unknown): Entry {
    const known = this.#entries.get(base) ?? new Map<unknown, Entry>();
    this.#entries.set(base, known);
    let entry = known.get(revision);
    if (!entry) {
      entry = { isAlike: true, users: [] };
      known.set(revision, entry);
      this.#open.push({ base, revision, entry });
    }
    return entry;
  }

  #isEqual(base: unknown, revision: unknown, user: Entry): boolean {
    if (base === revision) return true;
    if (typeof base !== 'object' || typeof revision !== 'object' || base === null || revision === null) return false;
    if (++this.#steps > maxSteps || Array.isArray(base) !== Array.isArray(revision)) return false;
    if (Array.isArray(base)) {
      const others = revision as unknown[];
      return base.length === others.length && base.every((item, index) => this.#isEqual(item, others[index], user));
    }
    const [before, after] = [base as Record<string, unknown>, revision as Record<string, unknown>];
    let count = 0;
    for (const key in before) {
      count++;
      if (!Object.hasOwn(after, key) || !this.#isEqual(before[key], after[key], user)) return false;
    }
    for (const _ in after) count--;
    return count === 0 && this.#isReferenceAlike(before, after, user);
  }

  /** What a dynamic reference means hangs on more than on where it stands. */
  #isReferenceAlike(before: Record<string, unknown>, after: Record<string, unknown>, user: Entry): boolean {
    if (before.$dynamicRef !== undefined) return false;
    if (before.$ref === undefined) return true;
    const [target, other] = [this.#base.target(before), this.#revision.target(after)];
    if (!target || !other) return target === other;
    const entry = this.#entryOf(target.value, other.value);
    if (entry.isAlike) entry.users.push(user);
    return entry.isAlike;
  }
}

/** Every entry that leads to one that is not alike is not alike either. */
function fail(first: Entry): void {
  const open = [first];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (!entry.isAlike) continue;
    entry.isAlike = false;
    open.push(...entry.users);
  }
}

function objectAt(value: unknown, key: string): Record<string, unknown> {
  const child = own(value, key);
  return isObject(child) ? child : {};
}
