/** Words of a document that are no contract: which of them changed. */
import { isObject, own } from '../document/pointer.ts';
import type { Found } from './change.ts';
import { isPromiseTold } from './deprecation.ts';
import type { Part } from './model/part.ts';

/** True for two values that are the same JSON, keys in any order. The loader bounds their depth. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

/** Which of `keys` differ between two parts. */
export function changedTexts(
  base: Pick<Part, 'value'>,
  revision: Pick<Part, 'value'>,
  keys: readonly string[],
): string[] {
  const changed = keys.filter(key => !sameJson(wordsAt(base, key), wordsAt(revision, key)));
  const isRewritten = isNamedExample(base, revision) || isNamedExample(revision, base);
  return isRewritten ? changed.filter(key => key !== 'example' && key !== 'examples') : changed;
}

/** True where the one side's example stands under a name on the other, which says nothing more of it. */
function isNamedExample(one: Pick<Part, 'value'>, other: Pick<Part, 'value'>): boolean {
  const [example, examples] = [own(one.value, 'example'), own(other.value, 'examples')];
  if (example === undefined || own(one.value, 'examples') !== undefined || own(other.value, 'example') !== undefined)
    return false;
  const named = isObject(examples) ? Object.values(examples) : [];
  return named.length === 1 && sameJson(named[0], { value: example });
}

/** An empty list says what none says. */
function wordsAt({ value }: Pick<Part, 'value'>, key: string): unknown {
  const words = own(value, key);
  return Array.isArray(words) && words.length === 0 ? undefined : words;
}

/** Extensions of a schema that stands in the part itself, as 2.0 writes it: the comparison of schemas tells of them. */
const ofSchemas = new Set(['x-extensible-enum', 'x-nullable']);

/** The extensions that differ between two parts, without those that changes of their own speak of. */
export function extensionChanges(base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>): string[] {
  const isSchema = own(base.value, 'type') !== undefined || own(revision.value, 'type') !== undefined;
  const keys = new Set(
    [...Object.keys(base.value), ...Object.keys(revision.value)].filter(
      key => key.startsWith('x-') && !(isSchema && ofSchemas.has(key)) && !isPromiseTold(key, base, revision),
    ),
  );
  return changedTexts(base, revision, [...keys].sort());
}

/** The finding that words of a part, or extensions, are others; at the first of them. `name` says whose they are. */
export function wordsFound(
  base: Pick<Part, 'value' | 'path'>,
  revision: Pick<Part, 'value' | 'path'>,
  keys: readonly string[],
  name: string,
): Found | undefined {
  const [first, ...others] = [...changedTexts(base, revision, keys), ...extensionChanges(base, revision)];
  if (first === undefined) return undefined;
  // An example that several places refer to is one change.
  const example = first === 'examples' ? changedExample(base, revision) : [];
  return {
    message: `${listed([first, ...others])} of ${name} changed`,
    base: [...base.path, first, ...example],
    revision: [...revision.path, first, ...example],
  };
}

/** The first named example that both sides have and that differs. */
function changedExample(base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>): string[] {
  const [before, after] = [base, revision].map(({ value }) => own(value, 'examples'));
  if (!isObject(before) || !isObject(after)) return [];
  return Object.keys(after)
    .filter(name => Object.hasOwn(before, name) && !sameJson(before[name], after[name]))
    .slice(0, 1);
}

/** Extensions of objects that only hold others, such as `paths`: the first that differ. `name` says whose they are. */
export function holderWords(base: Part, revision: Part, holders: readonly string[], name: string): Found | undefined {
  for (const holder of holders) {
    const found = wordsFound(heldBy(base, holder), heldBy(revision, holder), [], `${holder} of ${name}`);
    if (found) return found;
  }
  return undefined;
}

/** The object under `key` as it is written, empty where there is none. */
export function heldBy({ value, path }: Part, key: string): Part {
  const held = own(value, key);
  return { value: isObject(held) ? held : {}, path: [...path, key] };
}

/** `a`, `a and b`, `a, b and c`; long lists are cut and counted. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 8 ? [...names.slice(0, 7), `${names.length - 7} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
