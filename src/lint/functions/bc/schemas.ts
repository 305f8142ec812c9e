/** Walks schemas through their references, each schema once, and reads what they say. */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';

/** A schema and where it stands; the path is only made when a finding asks for it. */
export class SchemaPlace {
  readonly schema: Record<string, unknown>;
  /** The name, where the schema is that of a property. */
  readonly property: string | undefined;
  /** How many keys the path has. */
  readonly depth: number;
  readonly #from: SchemaPlace | Path;
  readonly #keys: Path;

  constructor(schema: Record<string, unknown>, from: SchemaPlace | Path, keys: Path = [], property?: string) {
    this.schema = schema;
    this.property = property;
    this.#from = from;
    this.#keys = keys;
    this.depth = (from instanceof SchemaPlace ? from.depth : from.length) + keys.length;
  }

  get at(): Path {
    return [...(this.#from instanceof SchemaPlace ? this.#from.at : this.#from), ...this.#keys];
  }
}

/** Beyond this a path belongs to no real document; it bounds the work on chains of files. */
const longestPath = 400;

/** The schemas at and under the given ones, in the order of a breadth-first walk; a shared one comes once. */
export function schemasUnder(context: RuleContext, roots: readonly { schema: unknown; at: Path }[]): SchemaPlace[] {
  const found: SchemaPlace[] = [];
  const seen = new Set<unknown>();
  const add = (raw: unknown, from: SchemaPlace | Path, keys: Path, property?: string) => {
    const schema = context.deref(raw);
    if (!isObject(schema) || seen.has(schema)) return;
    const target = schema === raw ? undefined : written(context, raw);
    const place = target
      ? new SchemaPlace(schema, target, [], property)
      : new SchemaPlace(schema, from, keys, property);
    if (place.depth > longestPath) return;
    seen.add(schema);
    found.push(place);
  };
  for (const { schema, at } of roots) add(schema, at, []);
  for (let index = 0; index < found.length; index++) {
    const place = found[index]!;
    for (const child of subschemas(place.schema)) add(child.value, place, child.keys, child.property);
  }
  return found;
}

/** The place of a reference's target in the document itself, so that paths stay short on long chains. */
function written(context: RuleContext, raw: unknown): Path | undefined {
  const target = context.tree?.target(raw);
  return target?.document === context.tree?.root ? target?.path : undefined;
}

interface Subschema {
  value: unknown;
  keys: Path;
  property?: string;
}

const known = new WeakMap<object, readonly Subschema[]>();

/** The schemas written directly in one, as they stand there: properties, items, compositions, additional properties. */
export function subschemas(schema: Record<string, unknown>): readonly Subschema[] {
  let found = known.get(schema);
  if (!found) {
    found = collectSubschemas(schema);
    known.set(schema, found);
  }
  return found;
}

const none: readonly Subschema[] = [];

function collectSubschemas(schema: Record<string, unknown>): readonly Subschema[] {
  const found: Subschema[] = [];
  const properties = own(schema, 'properties');
  if (isObject(properties)) {
    for (const [property, value] of Object.entries(properties)) {
      found.push({ value, keys: ['properties', property], property });
    }
  }
  for (const key of ['allOf', 'oneOf', 'anyOf', 'prefixItems', 'items']) {
    const list = own(schema, key);
    if (Array.isArray(list)) list.forEach((value, index) => void found.push({ value, keys: [key, index] }));
  }
  for (const key of ['items', 'additionalProperties']) {
    const value = own(schema, key);
    if (isObject(value)) found.push({ value, keys: [key] });
  }
  return found.length === 0 ? none : found;
}

/** The types that a schema states; `object` or `array` where only its keywords say so; empty where nothing does. */
export function typesOf(schema: unknown): string[] {
  const type = own(schema, 'type');
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.filter(one => typeof one === 'string');
  if (isObject(own(schema, 'properties'))) return ['object'];
  return own(schema, 'items') === undefined ? [] : ['array'];
}

/** The properties of a schema with those of its `allOf` members, each followed to what it refers to. */
export function propertiesOf(context: RuleContext, schema: unknown, at: Path): Map<string, SchemaPlace> {
  const found = new Map<string, SchemaPlace>();
  const queue: { schema: unknown; at: Path }[] = [{ schema, at }];
  const seen = new Set<unknown>();
  for (let index = 0; index < queue.length; index++) {
    const { at: place } = queue[index]!;
    const target = context.deref(queue[index]!.schema);
    if (!isObject(target) || seen.has(target)) continue;
    seen.add(target);
    for (const child of subschemas(target)) {
      if (child.property !== undefined && !found.has(child.property)) {
        const value = context.deref(child.value);
        found.set(child.property, new SchemaPlace(isObject(value) ? value : {}, place, child.keys, child.property));
      } else if (child.keys[0] === 'allOf') queue.push({ schema: child.value, at: [...place, ...child.keys] });
    }
  }
  return found;
}

/** True where the values are enumerated (`enum`, `const`, `x-extensible-enum`). */
export function isEnumerated(schema: unknown): boolean {
  return Array.isArray(own(schema, 'enum')) || own(schema, 'const') !== undefined || isExtensible(schema);
}

function isExtensible(schema: unknown): boolean {
  return Array.isArray(own(schema, 'x-extensible-enum'));
}

/** The text under `description`, empty where there is none. */
export function descriptionOf(value: unknown): string {
  return textAt(value, 'description');
}

/** The text under a key, empty where there is none. */
export function textAt(value: unknown, key: string): string {
  const text = own(value, key);
  return typeof text === 'string' ? text : '';
}

/** Asks about the schema of a body once, however many operations share it. */
export function perSchema<Answer>(
  ask: (schema: unknown, at: Path) => Answer,
): (body: { schema: unknown; schemaAt: Path }) => Answer {
  const known = new Map<unknown, Answer>();
  return ({ schema, schemaAt }) => {
    if (!known.has(schema)) known.set(schema, ask(schema, schemaAt));
    return known.get(schema) as Answer;
  };
}
