/** Parameters are text on the wire: what a change of their type does is judged by the texts. */
import { isObject, own, toText } from '../document/pointer.ts';
import { followed, isPlain, type SchemaPart, typesOf } from './model/schema-part.ts';

/** The texts of plain values, as patterns (JSON's numbers, in the common style). */
const textForms: Readonly<Record<string, string>> = {
  integer: '^-?(0|[1-9][0-9]*)$',
  number: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$',
  boolean: '^(true|false)$',
};
/** The texts that make numbers and booleans, each written in one way. */
const readable: readonly [type: string, form: RegExp][] = [
  ['integer', /^(0|-?[1-9][0-9]{0,14})$/],
  ['number', /^(0|-?[1-9][0-9]{0,14})$/],
  ['boolean', /^(true|false)$/],
];
/** A schema of these alone takes every text. */
const notAsserted = new Set(['description', 'title', 'deprecated', 'default', 'example', 'examples', 'externalDocs']);
const maxLevels = 20;
/** The form, and its fields. */
const formLevels = 2;

/** How texts are read: a plain value as a list of one, or the fields of a form alone as texts, whose parts may be JSON. */
export type TextReading = 'list' | 'form' | 'plain';

/**
 * The schema `inner` with numbers and booleans written as texts where `outer` takes texts, so that `integer` to `string`
 * is seen to widen, and listed texts read as numbers and booleans where it takes these alone; as `list`, a plain
 * value where `outer` takes a list of such values, since `?a=1` is a list of one. `inner` itself where nothing is
 * written otherwise.
 */
export function asWritten(inner: SchemaPart, outer: SchemaPart, reading: TextReading): SchemaPart {
  const [from, to] = [followed(inner), followed(outer)];
  if (
    reading === 'list' &&
    isObject(from) &&
    isObject(to) &&
    typeName(to) === 'array' &&
    isPlain({ schema: from, document: inner.document })
  ) {
    const items = write(
      from,
      followed({ schema: own(to, 'items'), document: outer.document }),
      inner,
      outer,
      maxLevels,
    );
    return { ...inner, schema: { type: 'array', items, minItems: 1, maxItems: 1 } };
  }
  const levels = reading === 'form' ? formLevels : maxLevels;
  const written = write(from, to, inner, outer, levels);
  return written === from ? inner : { ...inner, schema: written };
}

function write(from: unknown, to: unknown, base: SchemaPart, revision: SchemaPart, levels: number): unknown {
  if (!isObject(from) || !isObject(to) || levels === 0) return from;
  if (Object.keys(from).every(key => notAsserted.has(key)) && typeName(to) === 'string')
    return { ...from, type: 'string' };
  const union = soleUnion(from);
  if (union) {
    const members = union.map(member => writeChild(member, to, base, revision, levels));
    return members.every((member, index) => member === union[index]) ? from : { anyOf: members };
  }
  const type = typeName(from) || typeOfListed(from);
  const form = textForms[type];
  if (form !== undefined && (typeName(to) || typeOfListed(to)) === 'string') return asText(from, form);
  if (type === 'string') return asRead(from, typesOf({ schema: to, document: revision.document })) ?? from;
  const key = typeName(from) === 'object' ? 'properties' : typeName(from) === 'array' ? 'items' : undefined;
  const [children, others] = key === undefined ? [undefined, undefined] : [own(from, key), own(to, key)];
  if (key === 'items') {
    const item = writeChild(children, others, base, revision, levels);
    return item === children ? from : { ...from, items: item };
  }
  if (!isObject(children) || !isObject(others)) return from;
  const written = Object.fromEntries(
    Object.entries(children).map(([name, child]) => [
      name,
      writeChild(child, own(others, name), base, revision, levels),
    ]),
  );
  return Object.entries(children).every(([name, child]) => written[name] === child)
    ? from
    : { ...from, properties: written };
}

/** The child itself where nothing in it is written otherwise. */
function writeChild(child: unknown, other: unknown, base: SchemaPart, revision: SchemaPart, levels: number): unknown {
  const end = followed({ schema: child, document: base.document });
  const written = write(end, followed({ schema: other, document: revision.document }), base, revision, levels - 1);
  return written === end ? child : written;
}

/** The members of a union that says nothing beside them. */
function soleUnion(schema: Record<string, unknown>): readonly unknown[] | undefined {
  const [key, ...others] = Object.keys(schema).filter(name => !notAsserted.has(name));
  const members = others.length === 0 && (key === 'anyOf' || key === 'oneOf') ? own(schema, key) : undefined;
  return Array.isArray(members) ? members : undefined;
}

/** Listed texts as the numbers and booleans that they make where nothing else is taken; undefined where one makes none. */
function asRead(schema: Record<string, unknown>, taken: ReadonlySet<string> | undefined): object | undefined {
  const listed = Object.hasOwn(schema, 'const') ? [schema.const] : own(schema, 'enum');
  if (!Array.isArray(listed) || !taken || taken.has('string')) return undefined;
  const forms = readable.filter(([type]) => taken.has(type)).map(([, form]) => form);
  const isRead = (text: unknown) => typeof text === 'string' && forms.some(form => form.test(text));
  return listed.every(isRead) ? { enum: listed.map(text => JSON.parse(String(text))) } : undefined;
}

/** Whole numbers in a range of so many are written one by one. */
const maxListed = 1000;

/** The pattern of whole numbers from zero on up to `maximum`, or their texts where there are few; `form` where neither can be. */
function boundedForm(schema: Record<string, unknown>, form: string): string | string[] {
  const [minimum, maximum] = [own(schema, 'minimum'), own(schema, 'maximum')];
  if (typeof minimum !== 'number') return form;
  const isWhole = typeName(schema) === 'integer' && typeof maximum === 'number';
  if (isWhole && maximum - minimum < maxListed) {
    const [first, last] = [Math.ceil(minimum), Math.floor(maximum)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
  }
  // Numbers that are never below zero have no sign.
  if (minimum < 0) return form;
  const further = isWhole && maximum < 1e15 ? `{0,${Math.floor(maximum).toFixed().length - 1}}` : '*';
  return form.replace('-?', '').replace('[0-9]*', `[0-9]${further}`);
}

function asText(schema: Record<string, unknown>, form: string): Record<string, unknown> {
  const { enum: values, const: value, description, title, deprecated } = schema;
  const kept = Object.fromEntries(
    Object.entries({
      description,
      title,
      deprecated,
      default: schema.default === undefined ? undefined : toText(schema.default),
    }).filter(([, one]) => one !== undefined),
  );
  if (Array.isArray(values)) return { ...kept, type: 'string', enum: values.map(toText) };
  if (value !== undefined) return { ...kept, type: 'string', enum: [toText(value)] };
  const bounded = boundedForm(schema, form);
  return { ...kept, type: 'string', ...(typeof bounded === 'string' ? { pattern: bounded } : { enum: bounded }) };
}

/** The type that all listed values have. */
function typeOfListed(schema: Record<string, unknown>): string {
  const listed = own(schema, 'enum');
  const types = new Set(Array.isArray(listed) ? listed.map(value => typeof value) : []);
  return types.size === 1 ? [...types].join() : '';
}

function typeName(schema: Record<string, unknown>): string {
  const type = own(schema, 'type');
  if (typeof type === 'string') return type;
  const types = Array.isArray(type) ? type.filter(name => name !== 'null') : [];
  return types.length === 1 ? toText(types[0]) : '';
}
