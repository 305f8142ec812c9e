/** Media types of a body or response, and the encoding of their parts. */
import { isObject, own } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { withoutBytes } from './octets.ts';
import { isTrue, mapParts, type Part, withExamples } from './part.ts';
import { followed, type SchemaPart, schemaPart, typesOf } from './schema-part.ts';

export interface MediaType extends Part {
  /** As written. */
  readonly name: string;
  /** Without parameters, in lower case: `application/json`, `text/*`. */
  readonly type: string;
  /** Its parameters in lower case, sorted: `charset=utf-8`. */
  readonly parameters: string;
  readonly schema: SchemaPart | undefined;
  /** OpenAPI 3.2: the schema of each item of a stream. */
  readonly itemSchema: SchemaPart | undefined;
  readonly encoding: readonly Encoding[];
}

export interface Encoding extends Part {
  /** The property that it encodes. */
  readonly name: string;
  /** The content type of the part where none is written; undefined where the schema does not tell. */
  readonly usualType: string | undefined;
  /** Reserved characters stand in it unescaped; in forms of names and values alone, elsewhere it says nothing. */
  readonly allowReserved: boolean;
}

/** The media types under `content`. */
export function contentOf(tree: Tree, owner: Part): MediaType[] {
  return mapParts(tree, owner, 'content').map(([name, part]) => mediaTypeOf(tree, name, part));
}

function mediaTypeOf(tree: Tree, name: string, part: Part): MediaType {
  const schemaAt = (key: string): SchemaPart | undefined => {
    const schema = own(part.value, key);
    return schema === undefined ? undefined : schemaPart(tree, schema, [...part.path, key]);
  };
  const names = splitName(name);
  const schema = schemaAt('schema');
  return {
    ...withExamples(tree, part),
    name,
    ...names,
    schema: schema && withoutBytes(names.type, schema),
    itemSchema: schemaAt('itemSchema'),
    // The specification ignores it elsewhere.
    encoding: /^(multipart\/|application\/x-www-form-urlencoded$)/.test(names.type)
      ? mapParts(tree, part, 'encoding').map(([property, encoding]) => ({
          ...encoding,
          name: property,
          usualType: schema && usualType(schema, property),
          allowReserved: names.type === 'application/x-www-form-urlencoded' && isTrue(encoding, 'allowReserved'),
        }))
      : [],
  };
}

/** OpenAPI 3.0.4 and 3.1.1, Encoding Object, `contentType`: the default by the type of the property. */
function usualType(form: SchemaPart, name: string): string | undefined {
  const { document } = form;
  let schema = followed({ schema: own(own(followed(form), 'properties'), name), document });
  if (own(schema, 'type') === 'array') schema = followed({ schema: own(schema, 'items'), document });
  const types = isObject(schema) ? typesOf({ schema, document }) : undefined;
  if (types?.size !== 1) return undefined;
  const [type = ''] = types;
  if (type === 'object' || type === 'array') return 'application/json';
  const isBytes = own(schema, 'format') === 'binary' || own(schema, 'contentEncoding') !== undefined;
  return isBytes ? 'application/octet-stream' : 'text/plain';
}

/** A media type that 2.0 has in `consumes` or `produces`, with the body's schema. */
export function swaggerMediaType(name: string, part: Part, schema: SchemaPart | undefined): MediaType {
  const names = splitName(name);
  return {
    ...part,
    name,
    ...names,
    schema: schema && withoutBytes(names.type, schema),
    itemSchema: undefined,
    encoding: [],
  };
}

function splitName(name: string): { type: string; parameters: string } {
  const [type = '', ...parameters] = name
    .toLowerCase()
    .split(';')
    .map(text => text.trim());
  return {
    type,
    parameters: parameters
      .filter(Boolean)
      .map(text => text.replaceAll('"', '').replace(/ *= */, '='))
      .sort()
      .join(';'),
  };
}

/** True where every message of `narrow` is one of `wide`: the same type, or a range that holds it. */
export function rangeHolds(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '*/*' || wide === '*') return true;
  return wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));
}
