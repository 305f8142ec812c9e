/** Which operations a change in a shared schema bears on, without walking that schema once for each. */
import type { Opposites } from './schema/index.ts';

/** More operations than a report names are not gathered. */
export const maxOperations = 50;

/** Collects what was told of each pair of schemas, and who came by a pair of which all was told. */
export class Sharing<Entry> {
  readonly #told = new Map<Opposites, Set<Entry>>();
  readonly #labels = new Map<Opposites, Set<string>>();

  /** A change lies in the pair. */
  tell(pair: Opposites, entry: Entry): void {
    const entries = this.#told.get(pair) ?? new Set();
    this.#told.set(pair, entries.add(entry));
  }

  /** The operation uses the pair, and so all that lies in it. */
  pass(pair: Opposites, label: string): void {
    const open = [pair];
    for (let at = open.pop(); at; at = open.pop()) {
      const labels = this.#labels.get(at) ?? new Set();
      if (labels.has(label) || labels.size >= maxOperations) continue;
      this.#labels.set(at, labels.add(label));
      open.push(...(at.findings?.inner ?? []).map(inner => inner.pair));
    }
  }

  /** Each change with an operation that it bears on besides those that told of it. */
  *all(): Generator<[Entry, string]> {
    for (const [pair, labels] of this.#labels)
      for (const entry of this.#told.get(pair) ?? []) for (const label of labels) yield [entry, label];
  }
}
