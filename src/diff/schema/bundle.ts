/** A schema as JSON Schema 2020-12 for a validator, without what does not bear on the value to be checked. */
import { objectFrom } from './json.ts';
import { ANY, type SchemaNode, typeNames } from './node.ts';
import type { Reached } from './reached.ts';

export type JsonSchema = Record<string, unknown> | boolean;

const plain = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'required',
  'minProperties',
  'maxProperties',
] as const;
const single = [
  ['items', 'items'],
  ['contains', 'contains'],
  ['unevaluatedItems', 'unevaluatedItems'],
  ['additional', 'additionalProperties'],
  ['propertyNames', 'propertyNames'],
  ['unevaluatedProperties', 'unevaluatedProperties'],
  ['not', 'not'],
  ['if', 'if'],
  ['then', 'then'],
  ['else', 'else'],
] as const;

/** Gives a name to each schema; equal texts get one name. */
export interface Names {
  /** The name of a schema that is written; `isNew` where nobody asked for it before. */
  nameOf(text: string): { name: string; isNew: boolean };
  /** A name that no text has. */
  fresh(): string;
  /** Counts characters that were written. */
  write(characters: number): void;
  /** Counts characters that will be made code of. */
  compile(characters: number): void;
}

export interface Bundle {
  /** A reference to the schema, or what it comes to. */
  readonly entry: JsonSchema;
  /** What is new under its name: schemas that refer to one another by names. */
  readonly definitions: readonly (readonly [name: string, schema: JsonSchema])[];
}

const maxInline = 20;
const charactersPerNesting = 0.6;
/** Shorter schemas are written where they are used. */
const minShared = 200;

/**
 * The schema as far as it bears on the value: properties that no object of the value has are left out, and what no part of
 * the value meets accepts all. Longer parts stand under names, so that what many schemas share is given once. Undefined
 * where a reference leads nowhere.
 */
export function bundle(root: SchemaNode, reached: Reached, names: Names): Bundle | undefined {
  for (const node of reached.keys()) if (node.unresolved !== undefined) return undefined;
  const definitions: [string, JsonSchema][] = [];
  const done = new Map<SchemaNode, JsonSchema>();
  const active = new Map<SchemaNode, string | undefined>();

  const refer = (node: SchemaNode, isNamed = false): JsonSchema => {
    if (node.never) return false;
    if (!reached.has(node)) return true;
    const known = done.get(node);
    if (known !== undefined) return known;
    if (active.has(node)) {
      // A ring: named before it is written.
      const name = active.get(node) ?? names.fresh();
      active.set(node, name);
      return { $ref: name };
    }
    active.set(node, undefined);
    const schema = write(node);
    const ring = active.get(node);
    active.delete(node);
    const entry = ring === undefined ? share(schema, isNamed) : { $ref: ring };
    if (ring !== undefined) definitions.push([ring, schema]);
    done.set(node, entry);
    return entry;
  };

  const share = (schema: JsonSchema, isNamed: boolean): JsonSchema => {
    if (typeof schema === 'boolean') return schema;
    const text = JSON.stringify(schema);
    names.write(text.length);
    if (!isNamed && text.length < minShared) return schema;
    const { name, isNew } = names.nameOf(text);
    if (isNew) {
      definitions.push([name, schema]);
      names.compile(codeLength(schema, text));
    }
    return { $ref: name };
  };

  const write = (node: SchemaNode): JsonSchema => {
    const schema: Record<string, unknown> = {};
    if (node.types !== undefined && node.types !== ANY) schema.type = typeNames(node.types, node.integer === true);
    else if (node.integer) schema.type = typeNames(ANY, true);
    // An empty list, which validators refuse to compile, accepts nothing.
    if (node.values?.length === 0) return false;
    if (node.values) schema.enum = node.values;
    for (const key of plain) if (node[key] !== undefined) schema[key] = node[key];
    for (const [key, keyword] of single) if (node[key]) schema[keyword] = refer(node[key]);
    if (node.prefixItems) schema.prefixItems = referAll(node.prefixItems);
    const present = reached.get(node)!;
    if (node.properties) schema.properties = writeMap(node.properties, present);
    if (node.dependentSchemas) schema.dependentSchemas = writeMap(node.dependentSchemas, present);
    if (node.patternProperties)
      schema.patternProperties = objectFrom(
        [...node.patternProperties].map(([pattern, child]) => [pattern, refer(child)]),
      );
    if (node.dependentRequired) schema.dependentRequired = objectFrom(node.dependentRequired);
    const all = distinct([...(node.ref ? [node.ref] : []), ...(node.allOf ?? [])]);
    if (all.length > 0) schema.allOf = referAll(all);
    if (node.prefixItems && node.contains) {
      // Ajv 8 skips `contains` for an empty array where `prefixItems` stands beside it: put apart, it does not.
      const { contains, minContains, maxContains, ...rest } = schema;
      const apart = {
        contains,
        ...(minContains === undefined ? {} : { minContains }),
        ...(maxContains === undefined ? {} : { maxContains }),
      };
      return { ...rest, allOf: [...((schema.allOf as unknown[] | undefined) ?? []), apart], ...writeUnions(node) };
    }
    return { ...schema, ...writeUnions(node) };
  };

  const writeUnions = (node: SchemaNode): Record<string, unknown> => {
    const schema: Record<string, unknown> = {};
    if (node.anyOf) schema.anyOf = referAll(distinct(node.anyOf));
    if (node.oneOf) schema.oneOf = referAll(node.oneOf);
    return schema;
  };

  /** Many members in one schema make code that is slow to compile. */
  const referAll = (nodes: readonly SchemaNode[]): JsonSchema[] =>
    nodes.map(node => refer(node, nodes.length > maxInline));

  /** Of the names in a map those that the value has. */
  const writeMap = (map: ReadonlyMap<string, SchemaNode>, present: ReadonlySet<string>) => {
    const names = [...present].filter(name => map.has(name)).sort();
    return objectFrom(names.map(name => [name, refer(map.get(name)!)]));
  };

  const entry = refer(root);
  return { entry: isReference(entry) ? entry : share(entry, true), definitions };
}

/** Lists of values take no code; each member of `oneOf` stands inside the code of the one before. */
function codeLength({ enum: values, oneOf }: Record<string, unknown>, text: string): number {
  const listed = Array.isArray(values) ? JSON.stringify(values).length : 0;
  const nested = Array.isArray(oneOf) ? oneOf.length ** 2 * charactersPerNesting : 0;
  return text.length - listed + nested;
}

function isReference(schema: JsonSchema): boolean {
  return typeof schema === 'object' && '$ref' in schema;
}

/** Equal members say no more than one of them, and cost a validator as often as they stand there. */
function distinct(nodes: readonly SchemaNode[]): SchemaNode[] {
  return [...new Map(nodes.map(node => [node.id, node])).values()];
}
