/** Differences between two schemas, in the reading that tells of every change. */
import {
  type Containment,
  createComparison,
  type Difference,
  type SchemaComparison,
  type SchemaDifferences,
  type SchemaUse,
  type TwinOf,
} from './schema/index.ts';

type Direction = 'request' | 'response';

/** Differences in what holds for some values only. */
const conditional = /^(dependent-schemas|condition|any-of|one-of|union)-/;

/** The mark that says nothing in this direction. */
const otherMark = { request: 'writeOnly', response: 'readOnly' } as const;

/** True for a difference in a keyword that asserts nothing. */
export function isAnnotation({ kind }: Difference): boolean {
  return kind.startsWith('annotation-');
}

/** Holds what was read and proved, for a whole run. */
export class SchemaDiffer {
  readonly #open: SchemaComparison;
  readonly #strict: SchemaComparison;

  constructor(twinOf: TwinOf) {
    this.#open = createComparison({ twinOf });
    this.#strict = createComparison({ world: 'strict', twinOf });
  }

  contains(inner: SchemaUse, outer: SchemaUse, direction: Direction): Containment {
    return this.#open.contains(inner, outer, direction);
  }

  isContained(inner: SchemaUse, outer: SchemaUse, direction: Direction): boolean {
    return this.#open.isContained(inner, outer, direction);
  }

  /**
   * In the open world a property that only one side knows does not occur on the other. Where such properties stand in
   * conditions and branches alone, nothing would be left to tell of them: there the letter counts.
   */
  differences(base: SchemaUse, revision: SchemaUse, direction: Direction): SchemaDifferences {
    const open = this.#open.differences(base, revision, direction);
    if (this.#open.isSame(base, revision) || !open.differences.every(isAnnotation)) return open;
    const strict = this.#strict.differences(base, revision, direction);
    const hidden = strict.differences.filter(one => conditional.test(one.kind));
    if (hidden.length > 0) return { ...strict, differences: [...open.differences, ...hidden] };
    if (open.differences.length > 0) return open;
    // What is left is marked readOnly or writeOnly where that plays no part.
    const all = this.#open.differences(base, revision).differences;
    return { ...open, differences: all.filter(one => isAnnotation(one) && one.keyword === otherMark[direction]) };
  }
}
