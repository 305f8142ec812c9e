/** A schema as written in OpenAPI 2.0, 3.0 or 3.1 → the keywords of 2020-12 that say the same. */
import { isObject } from '../../document/pointer.ts';
import { discriminatorOf } from './discriminator.ts';
import { isAssertedFormat } from './formats.ts';
import {
  ANY,
  ARRAY,
  BOOLEAN,
  type Dialect,
  type Keywords,
  NULL,
  NUMBER,
  OBJECT,
  type SchemaNode,
  STRING,
} from './node.ts';
import { isNullableComposition, saysNullable } from './nullable.ts';

/** Makes the node of a subschema; what it says is filled in later, so that rings are no trouble. */
export type MakeChild = (schema: unknown) => SchemaNode;

type Note = readonly [string, unknown];

/** Keywords that 2.0 and 3.0 do not have: there they assert nothing. */
const onlyIn31 = new Set([
  'const',
  'if',
  'then',
  'else',
  'contains',
  'minContains',
  'maxContains',
  'patternProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'unevaluatedProperties',
  'unevaluatedItems',
  'prefixItems',
]);
const notIn20 = new Set(['anyOf', 'oneOf', 'not', 'nullable', 'writeOnly']);

/** Formats for what 3.1 writes as `contentEncoding: base64`. */
const base64 = new Set(['byte', 'base64']);

/** Names and places of schemas; they say nothing about values. */
const bookkeeping = new Set([
  '$ref',
  '$dynamicRef',
  '$defs',
  'definitions',
  '$id',
  'id',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$vocabulary',
]);

const typeBit: Readonly<Record<string, number>> = {
  null: NULL,
  boolean: BOOLEAN,
  number: NUMBER,
  integer: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
  file: STRING,
};

/**
 * Reads one schema object (not its references: `ref` is set by the caller) into `node`. Values of the wrong kind are
 * taken as if their keyword were absent, since the document is not known to be valid.
 */
export function translate(schema: Record<string, unknown>, dialect: Dialect, node: SchemaNode, child: MakeChild): void {
  const notes = node.notes as Note[];
  for (const key of Object.keys(schema)) {
    if (bookkeeping.has(key)) continue;
    const value = schema[key];
    if (key === 'format' && typeof value === 'string' && base64.has(value)) {
      if (schema.contentEncoding === undefined) notes.push(['contentEncoding', 'base64']);
      continue;
    }
    // 3.1 writes the format `binary` so.
    if (key === 'contentMediaType' && isBytes(schema)) {
      if (schema.format === undefined) notes.push(['format', 'binary']);
      continue;
    }
    if (key === 'discriminator') {
      notes.push([key, discriminatorOf(value, schema)]);
      continue;
    }
    const isForeign = dialect !== '3.1' && (onlyIn31.has(key) || (dialect === '2.0' && notIn20.has(key)));
    if (isForeign || !assert(key, value, schema, dialect, node, child)) notes.push([key, value]);
  }
  if (saysNullable(schema, dialect)) allowNull(node);
  // `then` and `else` alone, and `if` alone, assert nothing; `minContains` without `contains` neither.
  if (!node.if || (!node.then && !node.else)) {
    delete node.if;
    delete node.then;
    delete node.else;
  }
  if (!node.contains) {
    delete node.minContains;
    delete node.maxContains;
  }
  if (notes.length > 1) notes.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** True where the text stands for bytes of an unknown kind, as 3.1 says it. */
export function isBytes({ contentMediaType, contentEncoding }: Record<string, unknown>): boolean {
  return contentMediaType === 'application/octet-stream' && contentEncoding === undefined;
}

/** OpenAPI 3.0.3: `nullable` adds null to the `type` beside it, and does nothing where there is none (but see nullable.ts). */
function allowNull(node: Keywords): void {
  if (node.types !== undefined) node.types |= NULL;
}

/** False where the keyword asserts nothing. */
function assert(
  key: string,
  value: unknown,
  schema: Record<string, unknown>,
  dialect: Dialect,
  node: Keywords,
  child: MakeChild,
): boolean {
  switch (key) {
    case 'type':
      return readTypes(value, node);
    case 'nullable':
      // What it does to a type or a composition is told by itself, and where nothing is ruled out it does nothing.
      return true;
    case 'x-nullable':
      return (
        dialect === '2.0' && (schema.type !== undefined || value === false || isNullableComposition(schema, dialect))
      );
    case 'enum':
      if (Array.isArray(value)) node.values = meet(node.values, value);
      return Array.isArray(value);
    case 'const':
      node.values = meet(node.values, [value]);
      return true;
    case 'minimum':
    case 'maximum':
      // OpenAPI 2.0 and 3.0 write the strictness of a bound as a flag beside it.
      if (!isNumber(value)) return false;
      if (key === 'minimum') node[schema.exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum'] = value;
      else node[schema.exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum'] = value;
      return true;
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      if (isNumber(value)) node[key] = value;
      return isNumber(value) || typeof value === 'boolean';
    case 'multipleOf':
      if (isNumber(value) && value > 0) node.multipleOf = value;
      return isNumber(value) && value > 0;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      if (isCount(value) && value > 0) node[key] = value;
      return isCount(value);
    case 'minContains':
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
    case 'maxContains':
      if (isCount(value)) node[key] = value;
      return isCount(value);
    case 'pattern':
      if (typeof value === 'string' && !matchesAll.has(value)) node.pattern = value;
      return typeof value === 'string';
    case 'format':
      if (typeof value === 'string' && isAssertedFormat(value)) node.format = value;
      return typeof value === 'string' && isAssertedFormat(value);
    case 'uniqueItems':
      if (value === true) node.uniqueItems = true;
      return typeof value === 'boolean';
    case 'prefixItems':
      return readList(key, value, node, child);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return readList(key, value, node, child);
    case 'items':
    case 'contains':
    case 'propertyNames':
    case 'unevaluatedItems':
    case 'unevaluatedProperties':
    case 'not':
    case 'if':
    case 'then':
    case 'else':
      if (!isSchema(value)) return false;
      node[key] = child(value);
      return true;
    case 'additionalProperties':
      if (!isSchema(value)) return false;
      // In 3.1 even `true` matters, to an `unevaluatedProperties` around it.
      if (value !== true || dialect === '3.1') node.additional = child(value);
      return true;
    case 'properties':
    case 'patternProperties':
    case 'dependentSchemas':
      if (!isObject(value)) return false;
      if (Object.keys(value).length > 0) node[key] = readMap(value, child);
      return true;
    case 'required': {
      if (!Array.isArray(value)) return false;
      const required = uniqueNames(value);
      if (required.length > 0) node.required = required;
      return true;
    }
    case 'dependentRequired':
      if (isObject(value)) node.dependentRequired = readNames(Object.entries(value));
      return isObject(value);
    case 'dependencies':
      return readDependencies(value, node, child);
    case 'readOnly':
    case 'writeOnly':
      if (value === true) node[key] = true;
      return typeof value === 'boolean';
    default:
      return false;
  }
}

/** Patterns that every string matches; the last one up to line breaks, which its authors do not mean to forbid. */
const matchesAll = new Set(['', '^', '$', '.*', '^.*', '.*$', '^.*$']);

function readTypes(value: unknown, node: Keywords): boolean {
  const names = Array.isArray(value) ? value : [value];
  let types = 0;
  for (const name of names) types |= typeof name === 'string' && Object.hasOwn(typeBit, name) ? typeBit[name]! : 0;
  if (types === 0) return false;
  if (names.includes('integer') && !names.includes('number')) node.integer = true;
  if (types !== ANY || node.integer) node.types = types;
  return true;
}

function readList(
  key: 'prefixItems' | 'allOf' | 'anyOf' | 'oneOf',
  value: unknown,
  node: Keywords,
  child: MakeChild,
): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  node[key] = value.map(child);
  return true;
}

function readMap(value: Record<string, unknown>, child: MakeChild): Map<string, SchemaNode> {
  const map = new Map<string, SchemaNode>();
  for (const name of Object.keys(value).sort()) map.set(name, child(value[name]));
  return map;
}

function readNames(entries: [string, unknown][]): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [name, names] of entries.sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (Array.isArray(names)) map.set(name, uniqueNames(names));
  }
  return map;
}

/** Draft 7's `dependencies`: a list of names, or a schema. */
function readDependencies(value: unknown, node: Keywords, child: MakeChild): boolean {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  const lists = entries.filter(([, then]) => Array.isArray(then));
  const schemas = entries.filter(([, then]) => isSchema(then));
  if (lists.length > 0 && !node.dependentRequired) node.dependentRequired = readNames(lists);
  if (schemas.length > 0 && !node.dependentSchemas) node.dependentSchemas = readMap(Object.fromEntries(schemas), child);
  return true;
}

function uniqueNames(names: readonly unknown[]): string[] {
  return [...new Set(names.filter(name => typeof name === 'string'))].sort();
}

function meet(values: readonly unknown[] | undefined, others: readonly unknown[]): readonly unknown[] {
  if (!values) return others;
  const texts = new Set(others.map(value => JSON.stringify(value)));
  return values.filter(value => texts.has(JSON.stringify(value)));
}

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || isObject(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}
