/** A schema as one JSON Schema 2020-12 document that stands alone, for a validator. */
import { objectFrom } from './json.ts';
import { ANY, childrenOf, type SchemaNode, typeNames } from './node.ts';
import { type Reached, reachedBy } from './reached.ts';

type JsonSchema = Record<string, unknown> | boolean;

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

/**
 * The schema as far as it bears on the value, with shared and recursive parts under `$defs`: properties that no object of
 * the value has are left out, and what no part of the value meets accepts all. Undefined where a reference leads nowhere.
 */
export function bundle(root: SchemaNode, value: unknown): JsonSchema | undefined {
  const reached = reachedBy(root, value);
  if (!reached) return undefined;
  const uses = new Map<SchemaNode, number>();
  for (const node of reached.keys()) {
    if (node.unresolved !== undefined) return undefined;
    for (const child of childrenOf(node)) if (reached.has(child)) uses.set(child, (uses.get(child) ?? 0) + 1);
  }
  return writeDocument(root, reached, uses);
}

function writeDocument(root: SchemaNode, reached: Reached, uses: ReadonlyMap<SchemaNode, number>): JsonSchema {
  const definitions: [string, unknown][] = [];
  const numbers = new Map<SchemaNode, string>();
  const waiting: SchemaNode[] = [];

  const refer = (node: SchemaNode): JsonSchema => {
    if (node.never) return false;
    if (!reached.has(node)) return true;
    if ((uses.get(node) ?? 0) < 2 && node !== root) return write(node);
    let name = numbers.get(node);
    if (name === undefined) {
      name = 's' + numbers.size;
      numbers.set(node, name);
      waiting.push(node);
    }
    return { $ref: '#/$defs/' + name };
  };

  const write = (node: SchemaNode): JsonSchema => {
    if (node.never) return false;
    const names = reached.get(node)!;
    const schema: Record<string, unknown> = {};
    if (node.types !== undefined && node.types !== ANY) schema.type = typeNames(node.types, node.integer === true);
    else if (node.integer) schema.type = typeNames(ANY, true);
    // An empty list, which validators refuse to compile, accepts nothing.
    if (node.values?.length === 0) return false;
    if (node.values) schema.enum = node.values;
    for (const key of plain) if (node[key] !== undefined) schema[key] = node[key];
    for (const [key, keyword] of single) if (node[key]) schema[keyword] = refer(node[key]);
    if (node.prefixItems) schema.prefixItems = node.prefixItems.map(refer);
    if (node.properties) schema.properties = writeMap(node.properties, name => names.has(name));
    if (node.dependentSchemas) schema.dependentSchemas = writeMap(node.dependentSchemas, name => names.has(name));
    if (node.patternProperties) schema.patternProperties = writeMap(node.patternProperties, () => true);
    if (node.dependentRequired) schema.dependentRequired = objectFrom(node.dependentRequired);
    const all = distinct([...(node.ref ? [node.ref] : []), ...(node.allOf ?? [])]);
    if (all.length > 0) schema.allOf = all.map(refer);
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
    if (node.anyOf) schema.anyOf = distinct(node.anyOf).map(refer);
    if (node.oneOf) schema.oneOf = node.oneOf.map(refer);
    return schema;
  };

  const writeMap = (map: ReadonlyMap<string, SchemaNode>, isKept: (name: string) => boolean) => {
    const entries: [string, unknown][] = [];
    for (const [name, child] of map) if (isKept(name)) entries.push([name, refer(child)]);
    return objectFrom(entries);
  };

  const entry = uses.has(root) ? refer(root) : write(root);
  for (let node = waiting.pop(); node; node = waiting.pop()) definitions.push([numbers.get(node)!, write(node)]);
  if (typeof entry === 'boolean') return entry;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...entry, $defs: objectFrom(definitions) };
}

/** Equal members say no more than one of them, and cost a validator as often as they stand there. */
function distinct(nodes: readonly SchemaNode[]): SchemaNode[] {
  return [...new Map(nodes.map(node => [node.id, node])).values()];
}
