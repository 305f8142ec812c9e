/** `nullable` where OpenAPI says that it does nothing, and everybody who writes it means null. */
import { type Dialect, NULL, type SchemaDocument, type SchemaNode } from './node.ts';

/** The keyword that lets null in; 3.1 has it as a type. */
const keywords: Readonly<Record<Dialect, string | undefined>> = {
  '2.0': 'x-nullable',
  '3.0': 'nullable',
  '3.1': undefined,
};

/** True where the schema says that it lets null in besides. */
export function saysNullable(schema: Record<string, unknown>, dialect: Dialect): boolean {
  const keyword = keywords[dialect];
  return keyword !== undefined && schema[keyword] === true;
}

/**
 * True where null is let in besides what a composition accepts. By the letter of 3.0.3 `nullable` bears on the `type` beside
 * it alone; generators, validators and those who upgrade read it as null here (docs/decisions.md).
 */
export function isNullableComposition(schema: Record<string, unknown>, dialect: Dialect): boolean {
  return saysNullable(schema, dialect) && ['allOf', 'anyOf', 'oneOf'].some(key => Array.isArray(schema[key]));
}

/**
 * Between documents of different versions: the same in 3.1, beside a reference too, where the keyword was left standing. By the
 * letter it says nothing there, as in 3.0: nobody changed what null means.
 */
export function isLeftNullable({ nullable, ...schema }: Record<string, unknown>, dialect: Dialect): boolean {
  const isUse = ['allOf', 'anyOf', 'oneOf', '$ref'].some(key => schema[key] !== undefined);
  return dialect === '3.1' && nullable === true && isUse;
}

/** Makes the node, which has been read, a union of what it says with null, as 3.1 writes it. */
export function letNullIn(node: SchemaNode, blank: () => SchemaNode): void {
  const { id: _id, fullId: _fullId, hasModes: _hasModes, notes: _notes, readOnly: _r, writeOnly: _w, ...says } = node;
  const inner: SchemaNode = { ...blank(), ...says };
  for (const key of Object.keys(says)) delete node[key as keyof typeof says];
  node.anyOf = [inner, { ...blank(), types: NULL }];
  node.isNullable = true;
}

/**
 * Between documents of different versions: a reference with `nullable` beside it, which 2.0 and 3.0 ignore, as the
 * composition that it is meant as; undefined for any other schema.
 */
export function nullableReference(
  schema: Record<string, unknown>,
  { dialect, resolve }: SchemaDocument,
): Record<string, unknown> | undefined {
  if (typeof schema.$ref !== 'string' || !saysNullable(schema, dialect)) return undefined;
  const target = resolve(schema, '$ref');
  return target === undefined ? undefined : { [keywords[dialect]!]: true, allOf: [target] };
}

/**
 * Between documents of different versions: null belongs to a list of values too where the type beside it lets it in. By
 * the letter the list rules it out, and those who upgrade write it in or leave it out as they like.
 */
export function listNull(node: SchemaNode, schema: Record<string, unknown>, dialect: Dialect): void {
  const { type } = schema;
  const isMeant = dialect === '3.1' ? Array.isArray(type) && type.includes('null') : saysNullable(schema, dialect);
  if (!isMeant || !node.values || node.values.length === 0 || node.values.includes(null)) return;
  node.values = [...node.values, null];
  if (node.types !== undefined) node.types |= NULL;
}
