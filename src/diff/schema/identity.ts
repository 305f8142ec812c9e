/** The text that tells one schema from another: equal keys, equal schemas. */
import { canonical } from './json.ts';
import { childKeywords, listKeywords, mapKeywords, type SchemaNode } from './node.ts';

/** A number for each different text. */
export class Interner {
  readonly #numbers = new Map<string, number>();

  number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

const scalars = [
  'types',
  'integer',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'readOnly',
  'writeOnly',
  'never',
  'repeats',
] as const;

/** What the node itself asserts, without its children; the empty text where it asserts nothing. */
export function localKey(node: SchemaNode): string {
  let key = '';
  for (const index of scalars.keys()) {
    const value = node[scalars[index]!];
    if (value !== undefined) key += index + ':' + value + ';';
  }
  if (node.pattern !== undefined) key += 'p' + JSON.stringify(node.pattern);
  if (node.format !== undefined) key += 'f' + node.format + ';';
  if (node.values) key += 'v' + [...new Set(node.values.map(value => canonical(value)))].sort().join(',') + ';';
  if (node.spokenOf !== undefined) key += 'o' + JSON.stringify(node.spokenOf);
  if (node.required) key += 'r' + JSON.stringify(node.required);
  if (node.dependentRequired) key += 'd' + JSON.stringify([...node.dependentRequired]);
  if (node.unresolved !== undefined) key += 'u' + JSON.stringify(node.unresolved);
  return key;
}

/** The children's part, with `numberOf` in the place of each child. Members of allOf, anyOf and oneOf count in any order. */
export function childrenKey(node: SchemaNode, numberOf: (child: SchemaNode) => number | string): string {
  let key = '';
  if (node.ref) key += '$' + numberOf(node.ref);
  if (node.prefixItems) key += 'P' + node.prefixItems.map(numberOf).join(',');
  for (const index of childKeywords.keys()) {
    const child = node[childKeywords[index]!];
    if (child) key += 'c' + index + '=' + numberOf(child);
  }
  for (const index of mapKeywords.keys()) {
    const map = node[mapKeywords[index]!];
    if (!map) continue;
    key += 'm' + index;
    for (const [name, child] of map) key += JSON.stringify(name) + numberOf(child);
  }
  for (const index of listKeywords.keys()) {
    const list = node[listKeywords[index]!];
    if (!list) continue;
    const numbers = list.map(numberOf).sort();
    key += 'l' + index + '=' + (listKeywords[index] === 'oneOf' ? numbers : [...new Set(numbers)]).join(',') + ';';
  }
  const { someProperty: some, someItem, someName } = node;
  if (some) key += 's' + JSON.stringify([[...some.except].sort(), some.outside, some.inside]) + numberOf(some.breaks);
  if (someItem) key += 'i' + someItem.from + '=' + numberOf(someItem.breaks);
  if (someName) key += 'n' + numberOf(someName);
  return key;
}

/** What the annotations say; the empty text where there is none. */
export function notesKey(node: SchemaNode): string {
  let key = '';
  for (const [name, value] of node.notes)
    key += JSON.stringify(name) + (typeof value === 'string' ? JSON.stringify(value) : canonical(value));
  return key;
}

/** The one child that a node stands for when it is a wrapper alone: `$ref`, or `allOf`/`anyOf`/`oneOf` of one member. */
export function soleChild(node: SchemaNode, local: string): SchemaNode | undefined {
  if (local !== '') return undefined;
  const children: SchemaNode[] = [];
  if (node.ref) children.push(node.ref);
  for (const keyword of listKeywords) {
    const list = node[keyword];
    if (!list) continue;
    const [first] = list as [SchemaNode];
    // Equal members count once, except in oneOf, which wants exactly one to hold.
    if (list.length > 1 && (keyword === 'oneOf' || list.some(member => member.id !== first.id))) return undefined;
    children.push(first);
  }
  if (children.length !== 1) return undefined;
  const rest = childKeywords.some(key => node[key]) || mapKeywords.some(key => node[key]);
  return rest || node.prefixItems || node.someProperty || node.someItem || node.someName ? undefined : children[0];
}

/** The node behind wrappers that mean the same as what they wrap. */
export function unwrap(node: SchemaNode): SchemaNode {
  let at = node;
  // A ring of wrappers has no inside.
  for (let steps = 0; steps < 1000; steps++) {
    const inner: SchemaNode | undefined = at.ref ?? at.allOf?.[0] ?? at.anyOf?.[0] ?? at.oneOf?.[0];
    if (!inner || inner.id !== at.id) break;
    at = inner;
  }
  return at;
}
