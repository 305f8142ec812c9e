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

  /** A number that no text has. */
  fresh(): number {
    return this.number(`fresh ${this.#numbers.size}`);
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
const scalarNumbers: ReadonlyMap<string, number> = new Map(scalars.map((key, index) => [key, index]));
const childPlaces: ReadonlyMap<string, string> = new Map([
  ['ref', '$'],
  ['someName', 'n'],
  ...childKeywords.map((key, index): [string, string] => [key, `c${index}=`]),
]);

/** What the node itself asserts, without its children; the empty text where it asserts nothing. */
export function localKey(node: SchemaNode): string {
  const parts: string[] = [];
  // Nodes say few things of many: their own keys are fewer than all keywords.
  for (const key in node) {
    const index = scalarNumbers.get(key);
    if (index !== undefined) {
      const value = node[scalars[index]!];
      if (value !== undefined) parts.push(index + ':' + value + ';');
    } else {
      const part = localPart(node, key);
      if (part !== '') parts.push(part);
    }
  }
  return joined(parts);
}

function localPart(node: SchemaNode, key: string): string {
  switch (key) {
    case 'pattern':
      return node.pattern === undefined ? '' : 'p' + JSON.stringify(node.pattern);
    case 'format':
      return node.format === undefined ? '' : 'f' + node.format + ';';
    case 'values':
      return node.values ? 'v' + valuesKey(node.values) + ';' : '';
    case 'required':
      return node.required ? 'r' + JSON.stringify(node.required) : '';
    case 'dependentRequired':
      return node.dependentRequired ? 'd' + JSON.stringify([...node.dependentRequired]) : '';
    case 'unresolved':
      return node.unresolved === undefined ? '' : 'u' + JSON.stringify(node.unresolved);
    default:
      return '';
  }
}

function valuesKey(values: readonly unknown[]): string {
  const texts = values.map(value => canonical(value));
  return [...new Set(texts)].sort().join(',');
}

function joined(parts: string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return parts.sort().join('');
}

/** The children's part, with `numberOf` in the place of each child. Members of allOf, anyOf and oneOf count in any order. */
export function childrenKey(node: SchemaNode, numberOf: (child: SchemaNode) => number | string): string {
  const parts: string[] = [];
  for (const key in node) {
    const part = childrenPart(node, key, numberOf);
    if (part !== '') parts.push(part);
  }
  return joined(parts);
}

function childrenPart(node: SchemaNode, key: string, numberOf: (child: SchemaNode) => number | string): string {
  const place = childPlaces.get(key);
  if (place) {
    const child = node[key as 'items'];
    return child ? place + numberOf(child) : '';
  }
  switch (key) {
    case 'prefixItems':
      return node.prefixItems ? 'P' + node.prefixItems.map(numberOf).join(',') : '';
    case 'properties':
    case 'patternProperties':
    case 'dependentSchemas': {
      const map = node[key];
      if (!map) return '';
      let text = 'm' + key[0];
      for (const [name, child] of map) text += JSON.stringify(name) + numberOf(child);
      return text;
    }
    case 'allOf':
    case 'anyOf':
    case 'oneOf': {
      const list = node[key];
      if (!list) return '';
      const numbers = list.map(numberOf).sort();
      return 'l' + key[1] + key[0] + '=' + (key === 'oneOf' ? numbers : [...new Set(numbers)]).join(',') + ';';
    }
    case 'someProperty': {
      const { someProperty: some } = node;
      if (!some) return '';
      return 's' + JSON.stringify([[...some.except].sort(), some.outside, some.inside]) + numberOf(some.breaks);
    }
    case 'someItem':
      return node.someItem
        ? 'i' + node.someItem.from + '-' + (node.someItem.to ?? '') + '=' + numberOf(node.someItem.breaks)
        : '';
    default:
      return '';
  }
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
