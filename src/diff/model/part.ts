/** One object of a document where it is used: its value behind references, and the way to it. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';

export interface Part {
  /** The object itself, references followed. */
  readonly value: Readonly<Record<string, unknown>>;
  /** From the root of the document through references, as `Tree.place` takes it. */
  readonly path: Path;
}

/** The object at `path`; undefined where there is none (a reference that leads nowhere is none). */
export function partAt(tree: Tree, value: unknown, path: Path): Part | undefined {
  const end = tree.deref(value);
  return isObject(end) && typeof own(end, '$ref') !== 'string' ? { value: end, path } : undefined;
}

/** A child object. */
export function childPart(tree: Tree, parent: Part, key: string | number): Part | undefined {
  return partAt(tree, own(parent.value, key), [...parent.path, key]);
}

/** The objects of the map that stands under `key`; extensions are none of them. */
export function mapParts(tree: Tree, parent: Part, key: string): [name: string, part: Part][] {
  const map = childPart(tree, parent, key);
  if (!map) return [];
  const found: [string, Part][] = [];
  for (const name of Object.keys(map.value)) {
    if (name.startsWith('x-') && key !== 'headers') continue;
    const part = childPart(tree, map, name);
    if (part) found.push([name, part]);
  }
  return found;
}

/** The objects of the list that stands under `key`. */
export function listParts(tree: Tree, parent: Part, key: string): Part[] {
  const list = tree.deref(own(parent.value, key));
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => partAt(tree, item, [...parent.path, key, index]) ?? []);
}

/** The part with its examples read through references, so that they are compared by what they show. */
export function withExamples(tree: Tree, part: Part): Part {
  const examples = own(part.value, 'examples');
  if (!isObject(examples) || !Object.values(examples).some(example => own(example, '$ref') !== undefined)) return part;
  const read = Object.entries(examples).map(([name, example]) => [name, tree.deref(example)]);
  return { ...part, value: { ...part.value, examples: Object.fromEntries(read) } };
}

/** Text under `key`, or undefined. */
export function textOf(part: Part | undefined, key: string): string | undefined {
  const value = part && own(part.value, key);
  return typeof value === 'string' ? value : undefined;
}

export function isTrue(part: Part, key: string): boolean {
  return own(part.value, key) === true;
}
