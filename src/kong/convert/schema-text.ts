/** A schema of the document as one JSON Schema text, as Kong's request-validator takes it. */
import { isObject } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { goData } from './go-data.ts';
import { goJson } from './go-json.ts';
import { child, followed, keysOf, type Place } from './place.ts';

/** How a keyword is written: always, unless 0 (or false, or empty), as a list, or as schemas of one kind. */
type Kind = 'value' | 'unless-zero' | 'schema' | 'schemas' | 'named-schemas' | 'unless-empty' | 'list';

/** The keywords that are written; others are left out, extensions stay. */
const keywords = new Map<string, Kind>(
  Object.entries({
    value:
      '$schema $id $anchor $comment $dynamicAnchor $dynamicRef $ref title description type format pattern default example const minimum maximum exclusiveMinimum exclusiveMaximum readOnly writeOnly discriminator xml externalDocs contentEncoding contentMediaType',
    'unless-zero':
      'multipleOf minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains uniqueItems nullable deprecated',
    'unless-empty': 'dependentRequired',
    schema:
      'not items additionalProperties contains if then else propertyNames unevaluatedItems unevaluatedProperties contentSchema',
    list: 'required enum examples',
    schemas: 'allOf anyOf oneOf prefixItems',
    'named-schemas': 'properties patternProperties dependentSchemas',
  }).flatMap(([kind, names]) => names.split(' ').map(name => [name, kind as Kind] as const)),
);

const componentPrefix = '#/components/schemas/';

export interface SchemaText {
  readonly text: string;
  /** The same as data. */
  readonly data: Record<string, unknown>;
}

/**
 * The schema with what it refers to under `definitions`. Undefined where there is none.
 *
 * openapi2kong collects fewer places of references (none below `patternProperties` and the like), which leaves texts that
 * Kong refuses; here all are collected.
 */
export function schemaText(tree: Tree, schema: Place | undefined): SchemaText | undefined {
  if (!schema || !isObject(schema.value)) return undefined;
  const definitions = new Map<string, unknown>();
  collect(tree, schema, definitions);
  const data = {
    ...(written(goData(schema)) as Record<string, unknown>),
    ...(definitions.size > 0 && { definitions: Object.fromEntries(definitions) }),
  };
  return { text: goJson(withDefinitions(data)), data };
}

/** All that the schema refers to, by the names of the definitions; a list of what is left to do, since chains may be long. */
function collect(tree: Tree, schema: Place, definitions: Map<string, unknown>): void {
  const queue: Place[] = [schema];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const reference = referenceOf(next);
    let end = next;
    if (reference !== undefined) {
      const name = reference.replace(componentPrefix, '');
      if (definitions.has(name)) continue;
      end = followed(tree, next);
      definitions.set(name, written(goData(end)));
    }
    queue.push(...schemasBelow(end));
  }
}

function* schemasBelow(schema: Place): Generator<Place> {
  for (const key of keysOf(schema)) {
    const kind = keywords.get(key);
    const value = child(schema, key)!;
    if (kind === 'schema') yield value;
    else if (kind === 'schemas' && Array.isArray(value.value))
      yield* value.value.map((_, index) => child(value, index)!);
    else if (kind === 'named-schemas') yield* keysOf(value).map(name => child(value, name)!);
  }
}

function referenceOf({ value }: Place): string | undefined {
  return isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
}

/** What of a schema is written; a reference with what stands beside it. */
function written(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return schema;
  const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    const kind = keywords.get(key) ?? (key.startsWith('x-') ? 'value' : undefined);
    if (kind === undefined || (kind !== 'value' && kind !== 'schema' && isNothing(value))) return [];
    if (kind === 'list' && !Array.isArray(value)) return [];
    if (kind === 'schema') return [[key, written(value)]];
    if (kind === 'schemas' && Array.isArray(value)) return [[key, value.map(writtenBelow)]];
    if (kind === 'named-schemas' && isObject(value))
      return [[key, Object.fromEntries(Object.entries(value).map(([name, below]) => [name, writtenBelow(below)]))]];
    return [[key, value]];
  });
  return Object.fromEntries(kept);
}

/** A schema that is only true or false says nothing in draft 4. */
function writtenBelow(schema: unknown): unknown {
  return typeof schema === 'boolean' ? {} : written(schema);
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) ? Object.keys(value).length === 0 : value === 0 || value === false || value === null;
}

/** References to components lead to the definitions. */
function withDefinitions(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withDefinitions);
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
    const isReference = key === '$ref' && typeof value === 'string' && value.startsWith(componentPrefix);
    return [key, isReference ? `#/definitions/${value.slice(componentPrefix.length)}` : withDefinitions(value)];
  });
  return Object.fromEntries(entries);
}

/**
 * Whether a schema says its type beside the first `oneOf` or `anyOf` that is found in it; true where there is none. The
 * validator has to know how to read a parameter, which is a text.
 */
export function saysItsType(data: unknown): boolean {
  return choiceType(data) ?? true;
}

function choiceType(data: unknown): boolean | undefined {
  if (Array.isArray(data)) return first(data.filter(isObject));
  if (!isObject(data)) return undefined;
  const hasChoice = Array.isArray(data.oneOf) || Array.isArray(data.anyOf);
  if (hasChoice && typeof data.type === 'string' && data.type !== '') return true;
  const { items, ...others } = data;
  // The items of a list need no type of their own.
  const below = isObject(items) && 'oneOf' in items ? Object.values(others) : Object.values(data);
  return first(below) ?? (hasChoice ? false : undefined);
}

function first(values: readonly unknown[]): boolean | undefined {
  for (const value of values) {
    const found = choiceType(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
