/** The request body of an operation; `in: body` and `in: formData` of OpenAPI 2.0 become one. */
import { own, type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { contentOf, type Encoding, type MediaType, swaggerMediaType } from './content.ts';
import { encodingsOf } from './encoding.ts';
import { styleOf, valueSchema } from './parameters.ts';
import { childPart, isTrue, listParts, type Part, textOf } from './part.ts';
import { type SchemaPart, schemaDocument, schemaPart } from './schema-part.ts';

export interface Body extends Part {
  readonly required: boolean;
  /** 2.0 says it of fields of a form, not of the form. */
  readonly isImplied?: boolean;
  readonly content: readonly MediaType[];
}

export function bodyOf(tree: Tree, operation: Part, pathItem: Part | undefined): Body | undefined {
  if (tree.version === '2.0') return swaggerBody(tree, operation, pathItem);
  const part = childPart(tree, operation, 'requestBody');
  return part && { ...part, required: isTrue(part, 'required'), content: contentOf(tree, part, encodingsOf) };
}

function swaggerBody(tree: Tree, operation: Part, pathItem: Part | undefined): Body | undefined {
  const found = new Map<string, Part>();
  for (const owner of pathItem ? [pathItem, operation] : [operation]) {
    for (const part of listParts(tree, owner, 'parameters')) {
      const location = textOf(part, 'in');
      if (location === 'body') found.set('body', part);
      else if (location === 'formData') found.set(`form ${textOf(part, 'name') ?? ''}`, part);
    }
  }
  const body = found.get('body');
  if (body) {
    const schema = own(body.value, 'schema');
    const used = schema === undefined ? undefined : schemaPart(tree, schema, [...body.path, 'schema']);
    const types = mimeTypes(tree, operation, 'consumes') ?? ['application/json'];
    return {
      ...body,
      required: isTrue(body, 'required'),
      content: types.map(type => swaggerMediaType(type, body, used)),
    };
  }
  const fields = [...found.values()];
  if (fields.length === 0) return undefined;
  const hasFile = fields.some(field => textOf(field, 'type') === 'file');
  const types = (mimeTypes(tree, operation, 'consumes') ?? []).filter(type => /multipart|form/i.test(type));
  const used = types.length > 0 ? types : [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'];
  const schema = formSchema(tree, fields, operation);
  const nothing = { value: {}, path: operation.path };
  return {
    ...nothing,
    required: fields.some(field => isTrue(field, 'required')),
    isImplied: true,
    content: used.map(type => ({
      ...swaggerMediaType(type, nothing, schema),
      // Elsewhere the specification of 3.x, which the terms are of, ignores the style.
      encoding:
        type === 'application/x-www-form-urlencoded' ? fields.flatMap(field => encodingOfField(tree, field)) : [],
    })),
  };
}

/** How a list in a form is written, in the terms of 3.x. */
function encodingOfField(tree: Tree, field: Part): Encoding[] {
  const name = textOf(field, 'name');
  if (name === undefined || textOf(field, 'type') !== 'array') return [];
  return [
    {
      name,
      value: {},
      path: field.path,
      schema: valueSchema(tree, field),
      usualType: undefined,
      style: styleOf(tree, field, 'formData'),
      allowReserved: false,
      headers: [],
    },
  ];
}

/** A field as a property: its words belong to the schema. */
function fieldSchema(tree: Tree, field: Part): unknown {
  const words = Object.entries(field.value).filter(([key]) => key === 'description' || key.startsWith('x-'));
  return { ...Object(valueSchema(tree, field).schema), ...Object.fromEntries(words) };
}

/** The object that form fields make up together. */
function formSchema(tree: Tree, fields: readonly Part[], operation: Part): SchemaPart {
  const byName = new Map(fields.map(field => [textOf(field, 'name') ?? '', field]));
  const properties = Object.fromEntries([...byName].map(([name, field]) => [name, fieldSchema(tree, field)]));
  const required = [...byName].filter(([, field]) => isTrue(field, 'required')).map(([name]) => name);
  return {
    schema: { type: 'object', properties, ...(required.length > 0 ? { required } : {}) },
    document: schemaDocument(tree),
    at(inside: Path) {
      const field = inside[0] === 'properties' ? byName.get(String(inside[1])) : undefined;
      return field ? [...field.path, ...inside.slice(2)] : operation.path;
    },
  };
}

/** `consumes` or `produces`, of the operation or else of the document. */
export function mimeTypes(tree: Tree, operation: Part, key: 'consumes' | 'produces'): string[] | undefined {
  const list = own(operation.value, key) ?? own(tree.root.data, key);
  if (!Array.isArray(list)) return undefined;
  const names = list.filter(name => typeof name === 'string');
  return names.length > 0 ? [...new Set(names)] : undefined;
}
