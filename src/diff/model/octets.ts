/** Bytes in bodies: OpenAPI 2.0, 3.0 and 3.1 write them in several ways that mean the same. */
import { isObject, own } from '../../document/pointer.ts';
import { followed, type SchemaPart } from './schema-part.ts';

/** Media types whose body is bytes, whatever the schema says. Images in SVG are text. */
const raw =
  /^(?:(?:image|audio|video|font)\/(?!svg\+xml)|application\/(?:octet-stream|pdf|zip|gzip|x-(?:gzip|tar|zip-compressed|7z-compressed)|msword|vnd\.(?:ms-|openxmlformats-|oasis\.opendocument))|multipart\/x-zip)/;

const maxDepth = 20;

/** Keywords that only say that there are bytes. */
const saysBytes = new Set(['type', 'format', 'contentMediaType']);

/**
 * The schema of a body without what says only that it is bytes (3.0: a string of the format binary; 3.1: nothing at all, or
 * `contentMediaType`); undefined where nothing is left. In forms, parts that are bytes are written in one way.
 */
export function withoutBytes(type: string, part: SchemaPart): SchemaPart | undefined {
  if (raw.test(type)) return rawBody(part);
  return type === 'multipart/form-data' ? withFiles(part) : part;
}

function rawBody(part: SchemaPart): SchemaPart | undefined {
  const schema = unwrapped(part);
  if (schema === true) return undefined;
  if (!isObject(schema) || !(own(schema, 'type') === 'string' || isFile(schema))) return part;
  const rest = Object.entries(schema).filter(([key]) => !saysBytes.has(key));
  return rest.length === 0 ? undefined : { ...part, schema: Object.fromEntries(rest) };
}

/** The schema behind references, and behind unions and conjunctions of one. */
function unwrapped({ schema, document }: Pick<SchemaPart, 'schema' | 'document'>): unknown {
  let end = followed({ schema, document });
  for (let depth = 0; depth < maxDepth && isObject(end); depth++) {
    const [entry, ...others] = Object.entries(end);
    const [key, members] = entry ?? [];
    if (others.length > 0 || !/^(allOf|anyOf|oneOf)$/.test(key ?? '') || !Array.isArray(members)) break;
    if (members.length !== 1) break;
    end = followed({ schema: members[0], document });
  }
  return end;
}

/** 2.0 and 3.0: a string of the format binary. 3.1: any value, or a string with the media type of unknown bytes. */
function isFile(schema: Record<string, unknown>): boolean {
  const [type, format] = [own(schema, 'type'), own(schema, 'format')];
  if (type === 'file' || (type === 'string' && format === 'binary')) return true;
  const media = own(schema, 'contentMediaType');
  if (type === 'string' || type === undefined) {
    if (media === 'application/octet-stream' && own(schema, 'contentEncoding') === undefined) return true;
  }
  return type === undefined && Object.keys(schema).every(key => key === 'description' || key === 'contentMediaType');
}

/** A form whose files are all written as 3.0 does. */
function withFiles(part: SchemaPart): SchemaPart {
  const schema = unwrapped(part);
  const properties = own(schema, 'properties');
  if (!isObject(schema) || !isObject(properties)) return part;
  let isChanged = false;
  const written = Object.entries(properties).map(([name, property]) => {
    const file = fileIn(property, part);
    isChanged ||= file !== property;
    return [name, file] as const;
  });
  return isChanged ? { ...part, schema: { ...schema, properties: Object.fromEntries(written) } } : part;
}

function fileIn(property: unknown, { document }: SchemaPart): unknown {
  const schema = unwrapped({ schema: property, document });
  if (!isObject(schema)) return property;
  if (own(schema, 'type') === 'array') {
    const items = unwrapped({ schema: own(schema, 'items'), document });
    const file = isObject(items) ? asFile(items) : items;
    return file === items ? property : { ...schema, items: file };
  }
  const file = asFile(schema);
  return file === schema ? property : file;
}

function asFile(schema: Record<string, unknown>): Record<string, unknown> {
  if (!isFile(schema) || (own(schema, 'type') === 'string' && own(schema, 'format') === 'binary')) return schema;
  const rest = Object.entries(schema).filter(([key]) => !saysBytes.has(key));
  return { ...Object.fromEntries(rest), type: 'string', format: 'binary' };
}
