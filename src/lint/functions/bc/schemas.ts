/** Walks schemas through their references, each schema once, and reads what they say. */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { oncePerDocument } from '../../once-per-document.ts';
import type { RuleContext } from '../../rule.ts';

/** A schema with those written directly in it. There is one node per schema object, made when it is first reached. */
export class SchemaNode {
  readonly schema: Record<string, unknown>;
  /** The walk that reached it last, so that a walk needs no set of what it has seen. */
  walk = 0;
  /** Its index among the places of that walk. */
  index = 0;
  readonly #nodes: SchemaNodes;
  #edges: readonly SchemaEdge[] | undefined;

  constructor(schema: Record<string, unknown>, nodes: SchemaNodes) {
    this.schema = schema;
    this.#nodes = nodes;
  }

  /** Properties, compositions, items, conditions and what further properties hold, in this order. */
  get edges(): readonly SchemaEdge[] {
    this.#edges ??= collectEdges(this.schema, this.#nodes);
    return this.#edges;
  }
}

export interface SchemaEdge {
  /** As written, which may be a reference. */
  value: unknown;
  keys: Path;
  /** The name, where it is a property. */
  property: string | undefined;
  /** What it leads to; undefined where that is no schema object. */
  node: SchemaNode | undefined;
}

interface SchemaNodes {
  of(raw: unknown): SchemaNode | undefined;
  /** The place of a reference's target in the document itself, so that paths stay short on long chains. */
  written(raw: unknown): Path | undefined;
}

const nodesOf = oncePerDocument(({ deref, tree }): SchemaNodes => {
  const nodes = new Map<object, SchemaNode>();
  const graph: SchemaNodes = {
    of(raw) {
      const schema = deref(raw);
      if (!isObject(schema)) return undefined;
      let node = nodes.get(schema);
      if (!node) {
        node = new SchemaNode(schema, graph);
        nodes.set(schema, node);
      }
      return node;
    },
    written(raw) {
      const target = tree?.target(raw);
      return target && target.document === tree?.root ? target.path : undefined;
    },
  };
  return graph;
});

const none: readonly SchemaEdge[] = [];

function collectEdges(schema: Record<string, unknown>, nodes: SchemaNodes): readonly SchemaEdge[] {
  const edges: SchemaEdge[] = [];
  const properties = own(schema, 'properties');
  if (isObject(properties)) {
    for (const property of Object.keys(properties)) {
      const value = properties[property];
      edges.push({ value, keys: ['properties', property], property, node: nodes.of(value) });
    }
  }
  for (const key of ['allOf', 'oneOf', 'anyOf', 'prefixItems', 'items']) {
    const list = own(schema, key);
    if (!Array.isArray(list)) continue;
    for (const [index, value] of list.entries()) {
      edges.push({ value, keys: [key, index], property: undefined, node: nodes.of(value) });
    }
  }
  for (const key of ['items', 'then', 'else', 'additionalProperties']) {
    const value = own(schema, key);
    if (isObject(value)) edges.push({ value, keys: [key], property: undefined, node: nodes.of(value) });
  }
  const patterns = own(schema, 'patternProperties');
  if (isObject(patterns)) {
    for (const pattern of Object.keys(patterns)) {
      const value = patterns[pattern];
      edges.push({ value, keys: ['patternProperties', pattern], property: undefined, node: nodes.of(value) });
    }
  }
  return edges.length === 0 ? none : edges;
}

/** A schema and where it stands; the path is only made when a finding asks for it. */
export class SchemaPlace {
  readonly node: SchemaNode;
  /** The name, where the schema is that of a property. */
  readonly property: string | undefined;
  /** How many keys the path has. */
  readonly depth: number;
  readonly #from: SchemaPlace | Path;
  readonly #keys: Path;

  constructor(node: SchemaNode, from: SchemaPlace | Path, keys: Path = [], property?: string) {
    this.node = node;
    this.property = property;
    this.#from = from;
    this.#keys = keys;
    this.depth = (from instanceof SchemaPlace ? from.depth : from.length) + keys.length;
  }

  get schema(): Record<string, unknown> {
    return this.node.schema;
  }

  get at(): Path {
    return [...(this.#from instanceof SchemaPlace ? this.#from.at : this.#from), ...this.#keys];
  }
}

/** Beyond this a path belongs to no real document; it bounds the work on chains of files. */
const longestPath = 400;
let walks = 0;

/**
 * The schemas at and under the given ones, in the order of a breadth-first walk; a shared one comes once. What `isIn`
 * refuses is left out with all that stands in it.
 */
export function schemasUnder(
  context: RuleContext,
  roots: readonly { schema: unknown; at: Path }[],
  isIn: (schema: Record<string, unknown>) => boolean = () => true,
): SchemaPlace[] {
  if (!isObject(context.root)) return [];
  const nodes = nodesOf(context);
  const found: SchemaPlace[] = [];
  const walk = ++walks;
  const add = (node: SchemaNode, raw: unknown, from: SchemaPlace | Path, keys: Path, property?: string): void => {
    const target = raw === node.schema ? undefined : nodes.written(raw);
    const place = target ? new SchemaPlace(node, target, [], property) : new SchemaPlace(node, from, keys, property);
    if (place.depth > longestPath || !isIn(node.schema)) return;
    node.walk = walk;
    node.index = found.length;
    found.push(place);
  };
  for (const { schema, at } of roots) {
    const node = nodes.of(schema);
    if (node && node.walk !== walk) add(node, schema, at, []);
  }
  for (let index = 0; index < found.length; index++) {
    const place = found[index]!;
    for (const { node, value, keys, property } of place.node.edges) {
      if (node && node.walk !== walk) add(node, value, place, keys, property);
    }
  }
  return found;
}

/** The types that a schema states; `object` or `array` where only its keywords say so; empty where nothing does. */
export function typesOf(schema: unknown): string[] {
  const type = own(schema, 'type');
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.filter(one => typeof one === 'string');
  if (isObject(own(schema, 'properties'))) return ['object'];
  return own(schema, 'items') === undefined && own(schema, 'prefixItems') === undefined ? [] : ['array'];
}

/** The properties of a schema with those of its `allOf` members, each followed to what it refers to. */
export function propertiesOf(context: RuleContext, schema: unknown, at: SchemaPlace | Path): Map<string, SchemaPlace> {
  const found = new Map<string, SchemaPlace>();
  const root = isObject(context.root) ? nodesOf(context).of(schema) : undefined;
  const queue = root ? [new SchemaPlace(root, at)] : [];
  const seen = new Set<SchemaNode>();
  for (let index = 0; index < queue.length; index++) {
    const place = queue[index]!;
    if (seen.has(place.node)) continue;
    seen.add(place.node);
    for (const { node, keys, property } of place.node.edges) {
      if (property !== undefined) {
        const target = node ?? new SchemaNode({}, nodesOf(context));
        if (!found.has(property)) found.set(property, new SchemaPlace(target, place, keys, property));
      } else if (keys[0] === 'allOf' && node) queue.push(new SchemaPlace(node, place, keys));
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
