/** Branches that a discriminator picks: each holds for the values that stand for it, and one that fits is enough. */
import { isObject, own } from '../../document/pointer.ts';
import { discriminatorOf } from './discriminator.ts';
import { type SchemaDocument, type SchemaNode, STRING } from './node.ts';

/** Schemas joined by references and allOf in a row; a ring goes on for ever. */
const maxDepth = 20;

/**
 * Reads the unions beside a discriminator as it means them (OpenAPI 3.0.4, Discriminator Object: the value of the property
 * names the schema that a message must fit). `blank` makes an empty node. Where a branch lists the values itself, its
 * list rules: many documents have no mapping and other values than the names of the schemas.
 */
export function readPicks(
  node: SchemaNode,
  schema: Record<string, unknown>,
  document: SchemaDocument,
  blank: () => SchemaNode,
): void {
  const { propertyName: name, mapping, names, defaultMapping } = discriminatorOf(schema.discriminator, schema);
  if (document.dialect === '2.0' || typeof name !== 'string') return;
  const values = Object.entries({ ...names, ...mapping });
  const pick = (branch: SchemaNode, written: unknown): SchemaNode => {
    const reference = own(written, '$ref');
    const picking = values.filter(([, target]) => target === reference).map(([value]) => value);
    if (picking.length === 0 || reference === defaultMapping || !isPlain(written, name, document)) return branch;
    const listed: SchemaNode = { ...blank(), types: STRING, values: picking.sort() };
    return { ...blank(), ref: branch, properties: new Map([[name, listed]]), isPick: true };
  };
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const written = schema[keyword];
    const branches = node[keyword];
    if (branches && Array.isArray(written))
      node[keyword] = branches.map((branch, index) => pick(branch, written[index]));
  }
  // Only what has a name can be picked.
  const { oneOf } = schema;
  if (!node.oneOf || node.anyOf || !Array.isArray(oneOf) || !oneOf.every(isNamedOrNull)) return;
  node.anyOf = node.oneOf;
  delete node.oneOf;
  node.isPicked = true;
}

function isNamedOrNull(written: unknown): boolean {
  return own(written, '$ref') !== undefined || own(written, 'type') === 'null';
}

/** True for a branch that leaves it open which texts the property holds. */
function isPlain(written: unknown, name: string, document: SchemaDocument, depth = 0): boolean {
  const schema = behind(written, document);
  if (!isObject(schema) || depth > maxDepth || schema.oneOf !== undefined || schema.anyOf !== undefined) return false;
  const property = behind(own(own(schema, 'properties'), name), document);
  const type = own(property, 'type');
  if (own(property, 'enum') !== undefined || own(property, 'const') !== undefined) return false;
  if (isObject(property) && type !== 'string' && Object.keys(property).length > 0) return false;
  const { allOf } = schema;
  return !Array.isArray(allOf) || allOf.every(part => isPlain(part, name, document, depth + 1));
}

function behind(written: unknown, document: SchemaDocument): unknown {
  let at = written;
  for (let steps = 0; steps < maxDepth && isObject(at) && typeof at.$ref === 'string'; steps++)
    at = document.resolve(at, '$ref');
  return at;
}
