/** Media types of a body or response, and the encoding of their parts. */
import { own } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { withoutBytes } from './octets.ts';
import type { Header } from './parameters.ts';
import { mapParts, type Part, withExamples } from './part.ts';
import { type SchemaPart, schemaPart } from './schema-part.ts';

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
  /** The property's schema, where the form's names it. */
  readonly schema: SchemaPart | undefined;
  /** The content type of the part where none is written; undefined where the schema does not tell. */
  readonly usualType: string | undefined;
  /** Undefined where a style says nothing. */
  readonly style: { readonly style: string; readonly explode: boolean } | undefined;
  /** Reserved characters stand in it unescaped; in forms of names and values alone, elsewhere it says nothing. */
  readonly allowReserved: boolean;
  /** Of parts of multipart messages alone. */
  readonly headers: readonly Header[];
}

/** Reads the encodings of a media type: bodies have them, parameters and headers do not. */
export type ReadEncodings = (
  tree: Tree,
  mediaType: Part,
  type: string,
  form: SchemaPart | undefined,
) => readonly Encoding[];

/** The media types under `content`. */
export function contentOf(tree: Tree, owner: Part, readEncodings: ReadEncodings = () => []): MediaType[] {
  return mapParts(tree, owner, 'content').map(([name, part]) => mediaTypeOf(tree, name, part, readEncodings));
}

function mediaTypeOf(tree: Tree, name: string, part: Part, readEncodings: ReadEncodings): MediaType {
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
    encoding: readEncodings(tree, part, names.type, schema),
  };
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

/** The type in lower case, and its parameters, sorted. */
export function splitName(name: string): { type: string; parameters: string } {
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
