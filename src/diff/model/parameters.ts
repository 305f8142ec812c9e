/** Parameters and headers: path-level ones inherited, defaults of their serialisation written out. */
import { own } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { contentOf, type MediaType } from './content.ts';
import { isTrue, listParts, mapParts, type Part, textOf, withExamples } from './part.ts';
import { type SchemaPart, schemaPart } from './schema-part.ts';
import { templateNames } from './template.ts';

export interface Parameter extends Part {
  readonly name: string;
  readonly in: string;
  /** The same for the same parameter of another document: position for path parameters, lower case for headers. */
  readonly key: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  readonly schema: SchemaPart | undefined;
  readonly content: readonly MediaType[] | undefined;
}

const defaultStyle: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};
/** OpenAPI 2.0 `collectionFormat` → `style` and `explode` of 3.x; tsv has no successor. */
const collectionStyle: Readonly<Record<string, [string, boolean]>> = {
  ssv: ['spaceDelimited', false],
  pipes: ['pipeDelimited', false],
  tsv: ['tabDelimited', false],
  multi: ['form', true],
};
/** OpenAPI 3: parameters with these names are to be ignored, and so is the response header Content-Type. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** The parameters of an operation, those of its path item included; the operation's win by (in, name). 2.0 bodies are none of them. */
export function parametersOf(tree: Tree, operation: Part, pathItem: Part | undefined, path: string): Parameter[] {
  const names = templateNames(path);
  const found = new Map<string, Parameter>();
  for (const owner of pathItem ? [pathItem, operation] : [operation]) {
    for (const part of listParts(tree, owner, 'parameters')) {
      const name = textOf(part, 'name');
      const location = textOf(part, 'in');
      if (name === undefined || location === undefined || location === 'body' || location === 'formData') continue;
      if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) continue;
      const position = location === 'path' ? names.indexOf(name) : -1;
      const own = position !== -1 ? `#${position}` : location === 'header' ? name.toLowerCase() : name;
      found.set(`${location} ${own}`, parameterOf(tree, part, name, location, `${location} ${own}`));
    }
  }
  names.forEach((name, position) => {
    const key = `path #${position}`;
    if (!found.has(key)) found.set(key, undeclared(tree, operation, name, key));
  });
  return [...found.values()];
}

/** A parameter of the template that nobody declares. */
function undeclared(tree: Tree, operation: Part, name: string, key: string): Parameter {
  return parameterOf(tree, { value: {}, path: operation.path }, name, 'path', key);
}

/** What is not described is some text. */
function someText(tree: Tree, part: Part): SchemaPart {
  return { ...schemaPart(tree, { type: 'string' }, []), at: () => part.path };
}

function parameterOf(tree: Tree, part: Part, name: string, location: string, key: string): Parameter {
  const style = styleOf(tree, part, location);
  return {
    ...withExamples(tree, part),
    name,
    in: location,
    key,
    required: isTrue(part, 'required') || location === 'path',
    ...style,
    allowReserved: isTrue(part, 'allowReserved'),
    allowEmptyValue: location === 'query' && isTrue(part, 'allowEmptyValue'),
    ...shapeOf(tree, part),
  };
}

/** How a value is written, with the defaults of where it stands. */
export function styleOf(tree: Tree, part: Part, location: string): { style: string; explode: boolean } {
  const usual = defaultStyle[location] ?? 'form';
  if (tree.version === '2.0') {
    const [style, explode] = collectionStyle[textOf(part, 'collectionFormat') ?? 'csv'] ?? [usual, false];
    return { style, explode };
  }
  const style = textOf(part, 'style') ?? usual;
  const explode = own(part.value, 'explode');
  // By default `deepObject` is not exploded, and not exploded it has no form: all write it in the one that it has.
  const isExploded = style === 'form' || style === 'deepObject';
  return { style, explode: typeof explode === 'boolean' ? explode : isExploded };
}

/** Keys of a 2.0 parameter or header that say nothing about its value. */
const notSchema = new Set([
  'name',
  'in',
  'required',
  'description',
  'collectionFormat',
  'allowEmptyValue',
  'deprecated',
]);

function shapeOf(
  tree: Tree,
  part: Part,
): { schema: SchemaPart | undefined; content: readonly MediaType[] | undefined } {
  if (tree.version === '2.0') {
    const isDescribed = own(part.value, 'type') !== undefined;
    return { schema: isDescribed ? valueSchema(tree, part) : someText(tree, part), content: undefined };
  }
  const schema = own(part.value, 'schema');
  if (schema !== undefined) return { schema: schemaPart(tree, schema, [...part.path, 'schema']), content: undefined };
  const content = own(part.value, 'content');
  if (content !== undefined) return { schema: undefined, content: contentOf(tree, part) };
  return { schema: someText(tree, part), content: undefined };
}

const valueSchemas = new WeakMap<object, Record<string, unknown>>();

/** The schema that a 2.0 parameter or header is itself. */
export function valueSchema(tree: Tree, part: Part): SchemaPart {
  let schema = valueSchemas.get(part.value);
  if (!schema) {
    schema = Object.fromEntries(
      Object.entries(part.value).filter(([key]) => !notSchema.has(key) && !key.startsWith('x-')),
    );
    // Extensions that bear on values stay.
    for (const key of ['x-nullable', 'x-extensible-enum'])
      if (Object.hasOwn(part.value, key)) schema[key] = part.value[key];
    valueSchemas.set(part.value, schema);
  }
  return schemaPart(tree, schema, part.path);
}

/** A response header; `key` is its name in lower case. */
export interface Header extends Part {
  readonly name: string;
  readonly key: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: SchemaPart | undefined;
  readonly content: readonly MediaType[] | undefined;
}

export function headersOf(tree: Tree, response: Part): Header[] {
  return mapParts(tree, response, 'headers').flatMap(([name, part]) => {
    const key = name.toLowerCase();
    if (key === 'content-type') return [];
    return [
      {
        ...withExamples(tree, part),
        name,
        key,
        required: isTrue(part, 'required'),
        // OpenAPI 3 knows this style alone for headers.
        style: tree.version === '2.0' ? styleOf(tree, part, 'header').style : 'simple',
        explode: isTrue(part, 'explode'),
        ...shapeOf(tree, part),
      },
    ];
  });
}
