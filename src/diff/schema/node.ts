/** One schema in the terms of JSON Schema 2020-12, whatever dialect it was written in. */

/** OpenAPI 3.2 uses the same schema dialect as 3.1. */
export type Dialect = '2.0' | '3.0' | '3.1';

/** How the comparison reads a document: its dialect, and one step along a reference. Make one for each document, and keep it. */
export interface SchemaDocument {
  readonly dialect: Dialect;
  /** The value that the reference in `holder[keyword]` points at (one step, no chain); undefined where it leads nowhere. */
  resolve(holder: object, keyword: '$ref' | '$dynamicRef'): unknown;
}

/** A schema as written, and the document that its references belong to. */
export interface SchemaUse {
  readonly schema: unknown;
  readonly document: SchemaDocument;
}

/** The six JSON types as bits, so that a set of types is one number. */
export const NULL = 1;
export const BOOLEAN = 2;
export const NUMBER = 4;
export const STRING = 8;
export const ARRAY = 16;
export const OBJECT = 32;
export const ANY = 63;

export const typeBits: readonly number[] = [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT];

/** The bit of the type that a JSON value has. */
export function typeOf(value: unknown): number {
  if (value === null) return NULL;
  if (Array.isArray(value)) return ARRAY;
  switch (typeof value) {
    case 'boolean':
      return BOOLEAN;
    case 'number':
      return NUMBER;
    case 'string':
      return STRING;
    default:
      return OBJECT;
  }
}

const names: readonly [number, string][] = [
  [NULL, 'null'],
  [BOOLEAN, 'boolean'],
  [NUMBER, 'number'],
  [STRING, 'string'],
  [ARRAY, 'array'],
  [OBJECT, 'object'],
];

/** The names of a set of types, as a schema's `type` would list them. */
export function typeNames(types: number, integer: boolean): string[] {
  const found: string[] = [];
  for (const [bit, name] of names) if (types & bit) found.push(bit === NUMBER && integer ? 'integer' : name);
  return found;
}

/** "Some property in this class of names breaks that schema": what makes an object fail `additionalProperties` and its kin. */
export interface SomeProperty {
  /** Names that do not count (those that `properties` lists). */
  readonly except: ReadonlySet<string>;
  /** Patterns that the name must not match. */
  readonly outside: readonly string[];
  /** A pattern that the name must match. */
  readonly inside: string | undefined;
  /** What the value must break. */
  readonly breaks: SchemaNode;
}

/** "Some item from this index on breaks that schema". */
export interface SomeItem {
  readonly from: number;
  /** The last place that it may stand at; any further one where there is none. */
  readonly to?: number;
  readonly breaks: SchemaNode;
}

/** What a schema says. A field is absent where its keyword says nothing. */
export interface Keywords {
  /** `false`: nothing is accepted. */
  never?: true;
  /** A reference that leads nowhere: what it accepts is not known. */
  unresolved?: string;
  /** Accepted types; ANY when absent. */
  types?: number;
  /** Numbers must be integers (`type: integer` without `number` beside it). */
  integer?: true;
  /** `enum`, or `const` as its only value. */
  values?: readonly unknown[];
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** Only formats that are asserted (formats.ts); others are annotations. */
  format?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  prefixItems?: readonly SchemaNode[];
  items?: SchemaNode;
  contains?: SchemaNode;
  minContains?: number;
  maxContains?: number;
  unevaluatedItems?: SchemaNode;
  /** Sorted by name. */
  properties?: ReadonlyMap<string, SchemaNode>;
  /** Sorted by pattern. */
  patternProperties?: ReadonlyMap<string, SchemaNode>;
  additional?: SchemaNode;
  propertyNames?: SchemaNode;
  /** Sorted. */
  required?: readonly string[];
  minProperties?: number;
  maxProperties?: number;
  dependentRequired?: ReadonlyMap<string, readonly string[]>;
  dependentSchemas?: ReadonlyMap<string, SchemaNode>;
  unevaluatedProperties?: SchemaNode;
  ref?: SchemaNode;
  allOf?: readonly SchemaNode[];
  anyOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  /** `anyOf` is written as `oneOf`: a discriminator picks the branch, so that others may fit as well. */
  isPicked?: true;
  /** `anyOf` is written as `nullable`: its first member stands for the schema itself, its second for null. */
  isNullable?: true;
  /** Made by us for a branch that a discriminator picks: its only property says by which values. */
  isPick?: true;
  not?: SchemaNode;
  if?: SchemaNode;
  then?: SchemaNode;
  else?: SchemaNode;
  /** In responses only. */
  readOnly?: true;
  /** In requests only. */
  writeOnly?: true;
  // What no schema can say but the negation of one can; only the solver makes these.
  someProperty?: SomeProperty;
  someItem?: SomeItem;
  /** Some property name breaks that schema. */
  someName?: SchemaNode;
  /** Two items are equal. */
  repeats?: true;
}

export interface SchemaNode extends Keywords {
  /** The same number for two schemas means the same set of values (annotations apart); -1 until interned. */
  id: number;
  /** The same number means the same schema to the last annotation; -1 until interned. */
  fullId: number;
  /** A readOnly or writeOnly schema is at or below this one. */
  hasModes: boolean;
  /** Keywords that assert nothing, as written, sorted by name. */
  readonly notes: readonly (readonly [string, unknown])[];
  /** Names of properties that request or response leaves out (modes.ts). */
  leftOut?: ReadonlySet<string>;
}

/** The direct subschemas in the order that identity keys use. */
export function childrenOf(node: SchemaNode): SchemaNode[] {
  const list: SchemaNode[] = [];
  if (node.ref) list.push(node.ref);
  if (node.prefixItems) list.push(...node.prefixItems);
  for (const key of childKeywords) {
    const child = node[key];
    if (child) list.push(child);
  }
  for (const key of mapKeywords) {
    const map = node[key];
    if (map) list.push(...map.values());
  }
  for (const key of listKeywords) {
    const children = node[key];
    if (children) list.push(...children);
  }
  if (node.someProperty) list.push(node.someProperty.breaks);
  if (node.someItem) list.push(node.someItem.breaks);
  if (node.someName) list.push(node.someName);
  return list;
}

export const childKeywords = [
  'items',
  'contains',
  'unevaluatedItems',
  'additional',
  'propertyNames',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
] as const;
export const mapKeywords = ['properties', 'patternProperties', 'dependentSchemas'] as const;
export const listKeywords = ['allOf', 'anyOf', 'oneOf'] as const;
