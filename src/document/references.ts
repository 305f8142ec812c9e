/** Finds every `$ref` of a document: which objects are references, and which only look so inside examples. */
import type { Document } from './document.ts';
import { own } from './pointer.ts';

export interface WrittenReference {
  /** The object that holds the `$ref`. */
  object: object;
  ref: string;
  /** Inside an extension (`x-…`): followed where it leads somewhere, no finding where it does not. */
  isExtension: boolean;
}

export interface Written {
  references: WrittenReference[];
  /** `$anchor` and `$dynamicAnchor` names, and `$id`s, with the schemas that carry them (JSON Schema 2020-12, 8.2). */
  anchors: Map<string, object>;
}

// Keys whose children are names that the author chose.
const nameMaps = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependentSchemas',
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'paths',
  'webhooks',
  'content',
  'encoding',
  'variables',
  'mediaTypes',
]);

// Keys whose value is data of the API, where `$ref` is a word like any other.
const dataKeys = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Collects the references of a document in one walk; its depth is bounded by the loader. */
export function findReferences(document: Document): Written {
  const references: WrittenReference[] = [];
  const anchors = new Map<string, object>();
  const isSwagger = own(document.data, 'swagger') !== undefined;

  const visit = (value: object, key: string, isNames: boolean, isExtension: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object' && item !== null) visit(item, key, false, isExtension);
      return;
    }
    const record = value as Record<string, unknown>;
    if (typeof record.$ref === 'string' && Object.hasOwn(record, '$ref')) {
      references.push({ object: record, ref: record.$ref, isExtension });
    }
    for (const name in record) {
      const child = record[name];
      if (typeof child !== 'object' || child === null) {
        if (!isNames && typeof child === 'string' && name.charCodeAt(0) === 36) {
          if (name === '$anchor' || name === '$dynamicAnchor') anchors.set(`#${child}`, record);
          else if (name === '$id') anchors.set(child, record);
        }
        continue;
      }
      if (!isNames) {
        if (dataKeys.has(name)) {
          // A lone `$ref` as a whole example is how many authors point at a shared one.
          if (name === 'example' && isLoneReference(child)) visit(child, name, false, isExtension);
          continue;
        }
        if (name === 'examples' && (isSwagger || Array.isArray(child))) continue;
      }
      visit(child, name, !isNames && nameMaps.has(name), isExtension || (!isNames && name.startsWith('x-')));
    }
  };
  if (typeof document.data === 'object' && document.data !== null) visit(document.data, '', false, false);
  return { references, anchors };
}

function isLoneReference(value: object): boolean {
  return Object.keys(value).length === 1 && typeof own(value, '$ref') === 'string';
}
