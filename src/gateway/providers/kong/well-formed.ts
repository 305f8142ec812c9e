/** Whether an answer can be an entity of Kong: what is read of it later has the types that it is read as. */
import type { Fields } from './entity.ts';

const texts = ['tags', 'paths', 'methods', 'hosts', 'protocols', 'snis'] as const;
const references = ['service', 'route', 'consumer', 'upstream'] as const;

/** The first field that has a type which Kong never gives it; undefined: all is well. */
export function oddField(entity: Fields): string | undefined {
  if (typeof entity.id !== 'string' || entity.id === '') return 'id';
  if (isSet(entity.name) && typeof entity.name !== 'string') return 'name';
  const list = texts.find(field => isSet(entity[field]) && !isTexts(entity[field]));
  if (list) return list;
  const reference = references.find(field => isSet(entity[field]) && !isReference(entity[field]));
  if (reference) return reference;
  if (isSet(entity.config) && !isRecord(entity.config)) return 'config';
  if (isSet(entity.headers) && !(isRecord(entity.headers) && Object.values(entity.headers).every(isTexts)))
    return 'headers';
  return undefined;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Lua knows no empty list, so that one may be `{}`. */
function isTexts(value: unknown): boolean {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return Array.isArray(value) && value.every(one => typeof one === 'string');
}

function isReference(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
