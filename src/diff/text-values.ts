/** Parameters are text on the wire: what a change of their type does is judged by the texts. */
import { isObject, own } from '../document/pointer.ts';
import { followed, type SchemaPart } from './model/schema-part.ts';

/** The texts of plain values, as patterns (JSON's numbers, in the common style). */
const textForms: Readonly<Record<string, string>> = {
  integer: '^-?(0|[1-9][0-9]*)$',
  number: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$',
  boolean: '^(true|false)$',
};
/** A schema of these alone takes every text. */
const notAsserted = new Set(['description', 'title', 'deprecated', 'default', 'example', 'examples', 'externalDocs']);
const maxDepth = 20;

/**
 * The schema `inner` with numbers and booleans written as texts where `outer` takes texts, so that `integer` to `string`
 * is seen to widen; with `isList`, a plain value where `outer` takes a list of such values, since `?a=1` is a list of
 * one. `inner` itself where nothing is written otherwise.
 */
export function asWritten(inner: SchemaPart, outer: SchemaPart, isList: boolean): SchemaPart {
  const [from, to] = [followed(inner), followed(outer)];
  if (isList && isObject(from) && isObject(to) && typeName(to) === 'array' && isPlainType(typeName(from))) {
    const items = write(from, followed({ schema: own(to, 'items'), document: outer.document }), inner, outer, 0);
    return { ...inner, schema: { type: 'array', items, minItems: 1, maxItems: 1 } };
  }
  const written = write(from, to, inner, outer, 0);
  return written === from ? inner : { ...inner, schema: written };
}

function isPlainType(name: string): boolean {
  return name === 'string' || textForms[name] !== undefined;
}

function write(from: unknown, to: unknown, base: SchemaPart, revision: SchemaPart, depth: number): unknown {
  if (!isObject(from) || !isObject(to) || depth > maxDepth) return from;
  if (Object.keys(from).every(key => notAsserted.has(key)) && typeName(to) === 'string')
    return { ...from, type: 'string' };
  const form = textForms[typeName(from)];
  // Composition keeps its literal reading: nothing here could be shown anyway.
  if (form !== undefined && typeName(to) === 'string') {
    const minimum = own(from, 'minimum');
    // Numbers that are never below zero have no sign.
    const isPositive = typeof minimum === 'number' && minimum >= 0;
    return asText(from, isPositive ? form.replace('-?', '') : form);
  }
  const key = typeName(from) === 'object' ? 'properties' : typeName(from) === 'array' ? 'items' : undefined;
  const [children, others] = key === undefined ? [undefined, undefined] : [own(from, key), own(to, key)];
  if (key === 'items') {
    const item = writeChild(children, others, base, revision, depth);
    return item === children ? from : { ...from, items: item };
  }
  if (!isObject(children) || !isObject(others)) return from;
  const written = Object.fromEntries(
    Object.entries(children).map(([name, child]) => [
      name,
      writeChild(child, own(others, name), base, revision, depth),
    ]),
  );
  return Object.entries(children).every(([name, child]) => written[name] === child)
    ? from
    : { ...from, properties: written };
}

/** The child itself where nothing in it is written otherwise. */
function writeChild(child: unknown, other: unknown, base: SchemaPart, revision: SchemaPart, depth: number): unknown {
  const end = followed({ schema: child, document: base.document });
  const written = write(end, followed({ schema: other, document: revision.document }), base, revision, depth + 1);
  return written === end ? child : written;
}

function asText(schema: Record<string, unknown>, pattern: string): Record<string, unknown> {
  const { enum: values, const: value, description, title, deprecated } = schema;
  const kept = Object.fromEntries(
    Object.entries({
      description,
      title,
      deprecated,
      default: schema.default === undefined ? undefined : String(schema.default),
    }).filter(([, one]) => one !== undefined),
  );
  if (Array.isArray(values)) return { ...kept, type: 'string', enum: values.map(String) };
  if (value !== undefined) return { ...kept, type: 'string', enum: [String(value)] };
  return { ...kept, type: 'string', pattern };
}

function typeName(schema: Record<string, unknown>): string {
  const type = own(schema, 'type');
  if (typeof type === 'string') return type;
  const types = Array.isArray(type) ? type.filter(name => name !== 'null') : [];
  return types.length === 1 ? String(types[0]) : '';
}
