/** How the parts of a form are written: their content types, styles and headers. */
import { isObject, own } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { Encoding } from './content.ts';
import { headersOf, styleOf } from './parameters.ts';
import { isTrue, mapParts, type Part } from './part.ts';
import { followed, type SchemaPart, typesOf } from './schema-part.ts';

const names = 'application/x-www-form-urlencoded';

/** The encodings of a media type. Outside of forms, and for what does not bear on the form's type, the specification ignores them. */
export function encodingsOf(tree: Tree, mediaType: Part, type: string, form: SchemaPart | undefined): Encoding[] {
  const isMultipart = type.startsWith('multipart/');
  if (!isMultipart && type !== names) return [];
  return mapParts(tree, mediaType, 'encoding').map(([name, part]) => {
    const schema = form && propertyOf(form, name);
    return {
      ...part,
      name,
      schema,
      usualType: schema && usualType(schema),
      // 3.0 has styles in forms of names and values alone.
      style: isMultipart && tree.version === '3.0' ? undefined : styleOf(tree, part, 'form'),
      allowReserved: !isMultipart && isTrue(part, 'allowReserved'),
      headers: isMultipart ? headersOf(tree, part) : [],
    };
  });
}

function propertyOf(form: SchemaPart, name: string): SchemaPart | undefined {
  const schema = own(own(followed(form), 'properties'), name);
  return schema === undefined ? undefined : { ...form, schema };
}

/** False where the form's schema is read to the end and does not name the property. */
export function mayDescribe(form: SchemaPart | undefined, name: string): boolean {
  const schema = form && followed(form);
  if (!isObject(schema) || !isObject(own(schema, 'properties'))) return true;
  const isComposed = ['allOf', 'anyOf', 'oneOf', '$ref', 'if', 'patternProperties'].some(key =>
    Object.hasOwn(schema, key),
  );
  return isComposed || own(own(schema, 'properties'), name) !== undefined;
}

/** OpenAPI 3.0.4 and 3.1.1, Encoding Object, `contentType`: the default by the type of the property; undefined where its schema does not tell. */
function usualType({ document, ...property }: SchemaPart): string | undefined {
  let schema = followed({ schema: property.schema, document });
  if (own(schema, 'type') === 'array') schema = followed({ schema: own(schema, 'items'), document });
  const types = isObject(schema) ? typesOf({ schema, document }) : undefined;
  if (types?.size !== 1) return undefined;
  const [type = ''] = types;
  if (type === 'object' || type === 'array') return 'application/json';
  const isBytes = own(schema, 'format') === 'binary' || own(schema, 'contentEncoding') !== undefined;
  return isBytes ? 'application/octet-stream' : 'text/plain';
}
