/** A document and the files that it refers to → one document without references to other files, as a gateway takes it. */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import { isObject, type Path, toPointer } from './pointer.ts';
import { findReferences } from './references.ts';
import type { Target, Tree } from './tree.ts';

/** What may stand at a place; `*KIND` a mapping of names to them, `[]KIND` a list of them. */
type Place = string;

const operation = {
  parameters: '[]parameter',
  requestBody: 'requestBody',
  responses: '*response',
  callbacks: '*callback',
};
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const subschemas = [
  ...['items', 'additionalItems', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
];
const each = (keys: readonly string[], place: Place): Record<string, Place> =>
  Object.fromEntries(keys.map(key => [key, place]));

const described = { schema: 'schema', content: '*mediaType', examples: '*example', items: 'schema' };

/** OpenAPI 2.0 to 3.2: what stands below what. A place without an entry leads nowhere that has a section of its own. */
const places: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  root: {
    ...{ paths: '*pathItem', webhooks: '*pathItem', components: 'components' },
    ...{ definitions: '*schema', parameters: '*parameter', responses: '*response' },
  },
  components: {
    ...{ schemas: '*schema', responses: '*response', parameters: '*parameter', examples: '*example' },
    ...{ requestBodies: '*requestBody', headers: '*header', securitySchemes: '*securityScheme', links: '*link' },
    ...{ callbacks: '*callback', pathItems: '*pathItem', mediaTypes: '*mediaType' },
  },
  pathItem: { ...each(methods, 'operation'), parameters: '[]parameter', additionalOperations: '*operation' },
  operation,
  parameter: described,
  header: described,
  requestBody: { content: '*mediaType' },
  response: { headers: '*header', content: '*mediaType', links: '*link', schema: 'schema' },
  mediaType: { schema: 'schema', itemSchema: 'schema', examples: '*example', encoding: '*encoding' },
  encoding: { headers: '*header' },
  schema: {
    ...each(subschemas, 'schema'),
    ...each(['allOf', 'anyOf', 'oneOf', 'prefixItems'], '[]schema'),
    ...each(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'], '*schema'),
  },
};

/** Where a referenced object of a place finds room; what has none is written out in place. */
const sections3: Readonly<Record<Place, string>> = {
  ...{ schema: 'schemas', response: 'responses', parameter: 'parameters', example: 'examples', header: 'headers' },
  ...{ requestBody: 'requestBodies', securityScheme: 'securitySchemes', link: 'links', callback: 'callbacks' },
};
const sections2: Readonly<Record<Place, string>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
};

// Path items are written out once per use, so that a small document could grow without end.
const maxNodes = 2_000_000;

/**
 * Gives data that shares nothing with the documents. Referenced parts move to the components of the root, under the name
 * that they have in their file; what is written in one file stays as it is. Throws a UserError where a reference leads
 * nowhere, or where a path item contains itself.
 */
export function bundle(tree: Tree): unknown {
  const [problem] = tree.problems;
  if (problem) {
    const { start } = problem.document.locate(problem.path);
    throw new UserError(problem.message, { file: problem.document.file, ...start });
  }
  for (const unreadable of tree.unreadable) throw unreadable;
  return new Bundler(tree).run();
}

class Bundler {
  readonly #tree: Tree;
  readonly #sections: Readonly<Record<Place, string>>;
  /** What moved: by file and pointer, the pointer in the bundle. */
  readonly #moved = new Map<string, string>();
  readonly #queue: { section: string; name: string; target: Target; place: Place }[] = [];
  /** Names taken in each section of the root. */
  readonly #names = new Map<string, Set<string>>();
  readonly #byText = new Map<Document, Map<string, Target>>();
  #nodes = 0;

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#sections = tree.version === '2.0' ? sections2 : sections3;
  }

  run(): unknown {
    const { root } = this.#tree;
    const data = this.#copy(root.data, 'root', root, []) as Record<string, unknown>;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const { section, name, target, place } = next;
      const holder = this.#tree.version === '2.0' ? data : child(data, 'components');
      child(holder, section)[name] = this.#copy(target.value, place, target.document, []);
    }
    return data;
  }

  #copy(value: unknown, place: Place, document: Document, inside: readonly string[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (++this.#nodes > maxNodes) {
      throw new UserError('With everything that it refers to the document grows beyond all measure.', {
        file: this.#tree.root.file,
      });
    }
    if (Array.isArray(value)) {
      // Before 2020-12 `items` may be a list of schemas.
      const item = place.startsWith('[]') ? place.slice(2) : place === 'schema' ? 'schema' : 'other';
      return value.map(one => this.#copy(one, item, document, inside));
    }
    const target = this.#tree.target(value);
    if (target) return this.#reference(value as Record<string, unknown>, target, place, document, inside);
    const copy: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value))
      set(copy, key, this.#copy(one, below(place, key), document, inside));
    if (place === 'schema') this.#mapping(copy, document);
    return copy;
  }

  #reference(
    value: Record<string, unknown>,
    target: Target,
    place: Place,
    document: Document,
    inside: readonly string[],
  ): unknown {
    const { root } = this.#tree;
    const isWrittenLocally = document === root && String(value.$ref).startsWith('#');
    const pointer = isWrittenLocally ? String(value.$ref) : this.#pointerTo(target, place);
    if (pointer !== undefined) {
      // Siblings of a reference count from 3.1 on, and people write them before.
      const copy: Record<string, unknown> = {};
      for (const [key, one] of Object.entries(value)) {
        set(copy, key, key === '$ref' ? pointer : this.#copy(one, below(place, key), document, inside));
      }
      return copy;
    }
    const here = keyOf(target);
    if (inside.includes(here)) {
      throw new UserError('This part refers to itself and cannot be written out in one document.', {
        file: target.document.file,
        ...target.document.locate(target.path).start,
      });
    }
    const written = this.#copy(target.value, place, target.document, [...inside, here]);
    if (!isObject(written)) return written;
    const { $ref: _ref, ...siblings } = value;
    return { ...written, ...(this.#copy(siblings, place, document, inside) as object) };
  }

  /** Where the target stands in the bundle; undefined where it has to be written out. */
  #pointerTo(target: Target, place: Place): string | undefined {
    if (target.document === this.#tree.root) return `#${toPointer(target.path)}`;
    const section = this.#sections[place];
    if (section === undefined) return undefined;
    const known = this.#moved.get(keyOf(target));
    if (known !== undefined) return known;
    const name = this.#freeName(section, nameOf(target));
    const path = this.#tree.version === '2.0' ? [section, name] : ['components', section, name];
    const pointer = `#${toPointer(path)}`;
    this.#moved.set(keyOf(target), pointer);
    this.#queue.push({ section, name, target, place });
    return pointer;
  }

  #freeName(section: string, wanted: string): string {
    let taken = this.#names.get(section);
    if (!taken) {
      const data = this.#tree.root.data as Record<string, unknown>;
      const holder = this.#tree.version === '2.0' ? data : data.components;
      const own = isObject(holder) && Object.hasOwn(holder, section) ? holder[section] : undefined;
      taken = new Set(isObject(own) ? Object.keys(own) : []);
      this.#names.set(section, taken);
    }
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  }

  /** A discriminator names schemas by references that are no `$ref`. */
  #mapping(schema: Record<string, unknown>, document: Document): void {
    const { discriminator } = schema;
    if (!isObject(discriminator) || !isObject(discriminator.mapping)) return;
    for (const [value, text] of Object.entries(discriminator.mapping)) {
      if (typeof text !== 'string' || (document === this.#tree.root && text.startsWith('#'))) continue;
      const target = this.#targetOf(text, document);
      const pointer = target && this.#pointerTo(target, 'schema');
      if (pointer !== undefined) set(discriminator.mapping, value, pointer);
    }
  }

  /** The target of a reference by its text: what a `$ref` of the same text in the same file leads to. */
  #targetOf(text: string, document: Document): Target | undefined {
    let known = this.#byText.get(document);
    if (!known) {
      known = new Map();
      for (const { object, ref } of findReferences(document).references) {
        const target = this.#tree.target(object);
        if (target) known.set(ref, target);
      }
      this.#byText.set(document, known);
    }
    return known.get(text) ?? known.get(`./${text}`) ?? known.get(text.replace(/^\.\//, ''));
  }
}

function below(place: Place, key: string): Place {
  if (place.startsWith('*')) return place.slice(1);
  // The keys of a callback are URLs.
  if (place === 'callback') return key.startsWith('x-') ? 'other' : 'pathItem';
  const entries = places[place];
  return entries && Object.hasOwn(entries, key) ? entries[key]! : 'other';
}

/** The name of the last key, or of the file for a whole file; only what a component may be called. */
function nameOf({ document, path }: Target): string {
  const file = document.id
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[a-z]+$/i, '');
  const last = path.length === 0 ? file : String(path.at(-1));
  return last.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '') || 'part';
}

function keyOf({ document, path }: Target): string {
  return `${document.id}#${toPointer(path as Path)}`;
}

function child(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const known = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (isObject(known)) return known;
  const made: Record<string, unknown> = {};
  set(holder, key, made);
  return made;
}

/** As JSON.parse does it: `__proto__` is a name like any other (T-08). */
function set(holder: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  else holder[key] = value;
}
