/** A schema where it is used, and how its document's references are followed. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { Dialect, SchemaDocument } from '../schema/node.ts';

export interface SchemaPart {
  readonly schema: unknown;
  readonly document: SchemaDocument;
  /** The place in the document of what stands at `inside`, counted from the schema. */
  at(inside: Path): Path;
}

const documents = new WeakMap<Tree, SchemaDocument>();

/** What the schema comparison asks of a document; one for each tree, since schemas are recognised by it. */
export function schemaDocument(tree: Tree): SchemaDocument {
  let document = documents.get(tree);
  if (!document) {
    const anchors = new Map<string, unknown>();
    let isIndexed = false;
    document = {
      dialect: dialectOf(tree),
      resolve(holder, keyword) {
        if (keyword === '$ref') return tree.target(holder)?.value;
        if (!isIndexed) {
          isIndexed = true;
          for (const one of tree.documents.values()) indexAnchors(one.data, anchors);
        }
        const name = own(holder, keyword);
        return typeof name === 'string' ? anchors.get(name) : undefined;
      },
    };
    documents.set(tree, document);
  }
  return document;
}

function dialectOf(tree: Tree): Dialect {
  return tree.version === '2.0' ? '2.0' : tree.version === '3.0' ? '3.0' : '3.1';
}

/** The first schema with a dynamic anchor is the outermost one that a dynamic reference meets (JSON Schema 2020-12, 8.2.3.2). */
function indexAnchors(value: unknown, anchors: Map<string, unknown>): void {
  if (Array.isArray(value)) for (const item of value) indexAnchors(item, anchors);
  else if (isObject(value)) {
    for (const keyword of ['$dynamicAnchor', '$anchor']) {
      const name = own(value, keyword);
      if (typeof name === 'string' && !anchors.has(`#${name}`)) anchors.set(`#${name}`, value);
    }
    for (const child of Object.values(value)) indexAnchors(child, anchors);
  }
}

/** A schema as written at `path`. */
export function schemaPart(tree: Tree, schema: unknown, path: Path): SchemaPart {
  return { schema, document: schemaDocument(tree), at: inside => [...path, ...inside] };
}

/** Schemas in one another that are looked through for their types. */
const maxDepth = 10;

/** The types that a schema names, by itself or by what it is composed of; undefined where it names none. */
export function typesOf(
  { schema, document }: Pick<SchemaPart, 'schema' | 'document'>,
  depth = 0,
): ReadonlySet<string> | undefined {
  const end = followed({ schema, document });
  const type = own(end, 'type');
  if (typeof type === 'string') return new Set([type]);
  if (Array.isArray(type)) return new Set(type.filter(name => typeof name === 'string'));
  const values = Object.hasOwn(Object(end), 'const') ? [own(end, 'const')] : own(end, 'enum');
  if (Array.isArray(values)) return new Set(values.map(typeNameOf));
  if (depth > maxDepth) return undefined;
  const within = (keyword: string): (ReadonlySet<string> | undefined)[] => {
    const members = own(end, keyword);
    return Array.isArray(members) ? members.map(member => typesOf({ schema: member, document }, depth + 1)) : [];
  };
  const all = within('allOf').find(types => types !== undefined);
  if (all) return all;
  for (const keyword of ['anyOf', 'oneOf']) {
    const types = within(keyword);
    if (types.length > 0 && types.every(one => one !== undefined)) return new Set(types.flatMap(one => [...one]));
  }
  return undefined;
}

function typeNameOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** The schema behind a chain of references. */
export function followed({ schema, document }: Pick<SchemaPart, 'schema' | 'document'>): unknown {
  let end = schema;
  for (let steps = 0; steps < 100 && isObject(end) && typeof own(end, '$ref') === 'string'; steps++)
    end = document.resolve(end, '$ref');
  return end;
}

/** True where every value is a single text, number, boolean or null. */
export function isPlain(part: Pick<SchemaPart, 'schema' | 'document'>): boolean {
  const types = typesOf(part);
  return types !== undefined && !types.has('array') && !types.has('object');
}

/** True where every value is a list. */
export function isList(part: SchemaPart): boolean {
  const types = typesOf(part);
  return types?.size === 1 && types.has('array');
}

/** True for a schema that is written and yet takes every value. */
export function takesAll({ schema }: SchemaPart): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(key => words.has(key)));
}

const words = new Set(['title', 'description', 'example', 'examples', 'externalDocs']);
