/** Kong's own schemas of its entities: what they default to, and when two entities are the same. */
import { toText } from '../../../document/pointer.ts';
import { canonicalJson } from '../../digest.ts';
import type { Entity, Fields, Kind } from './entity.ts';

/** What of a field's schema decides about equality. */
export interface Shape {
  readonly type: string;
  readonly default?: unknown;
  readonly required?: true;
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly elements?: Shape;
  readonly values?: Shape;
  /** Kong keeps it encrypted: it is never compared and never shown. */
  readonly isSecret?: true;
  /** Old names of fields, and the paths that they stand for. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

/** The schemas of one node: of each kind, and of each plugin (of its `config` and `protocols`). JSON. */
export interface Schemas {
  readonly kinds: Readonly<Partial<Record<Kind, Shape>>>;
  readonly plugins: Readonly<Record<string, Shape>>;
}

/** From what `GET /schemas/…` answers: `{"fields": [{"name": {…}}, …]}`, each entry with one key. */
export function shapeOf(schema: unknown): Shape {
  return fieldShape({ ...(schema as object), type: 'record', required: true });
}

/** Kong 2.x marks no field as secret. */
const secretName = /password|secret|private_key/;

function fieldShape(field: Record<string, unknown>, name = ''): Shape {
  const { type, required, fields, elements, values, shorthand_fields: shorthands } = field;
  return {
    type: typeof type === 'string' ? type : 'any',
    ...(field.default !== undefined && field.default !== null && { default: field.default }),
    ...(required === true && { required: true as const }),
    ...((field.encrypted === true || (type === 'string' && secretName.test(name))) && { isSecret: true as const }),
    ...(Array.isArray(fields) && { fields: Object.fromEntries(entriesOf(fields).map(named)) }),
    ...(isRecord(elements) && { elements: fieldShape(elements) }),
    ...(isRecord(values) && { values: fieldShape(values) }),
    ...(Array.isArray(shorthands) && { aliases: aliasesOf(shorthands) }),
  };
}

function named([name, field]: readonly [string, Record<string, unknown>]): [string, Shape] {
  return [name, fieldShape(field, name)];
}

function entriesOf(list: readonly unknown[]): [string, Record<string, unknown>][] {
  return list
    .filter(isRecord)
    .flatMap(one =>
      Object.entries(one).filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1])),
    );
}

/** Kong 2.x does not tell what its old names stand for. */
const oldNames: Readonly<Record<string, string[]>> = { whitelist: ['allow'], blacklist: ['deny'] };

function aliasesOf(shorthands: readonly unknown[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, field] of entriesOf(shorthands)) {
    const { replaced_with: replaced } = isRecord(field.deprecation) ? field.deprecation : {};
    const first: unknown = Array.isArray(replaced) ? replaced[0] : undefined;
    const path = isRecord(first) ? first.path : oldNames[name];
    if (Array.isArray(path) && path.length > 0 && path.every(one => typeof one === 'string')) found[name] = path;
  }
  return found;
}

/**
 * The fields of an entity with all defaults, without what the schema does not know (such as the old names of fields, which
 * Kong adds to its answers), and with sets in order. Two entities are the same where these are.
 */
export function canonical(entity: Entity, schemas: Schemas): Fields {
  return record(entity.data, shapeFor(entity, schemas), false);
}

/** As `canonical`, with the secrets and the unknown fields (which Kong will refuse) that a document gives: what is sent. */
export function complete(entity: Entity, schemas: Schemas): Fields {
  return record(entity.data, shapeFor(entity, schemas), true);
}

/** The entity without the values that Kong keeps encrypted, so that none gets into a plan or a journal. */
export function withoutSecrets(entity: Entity, schemas: Schemas): Entity {
  const { data } = entity;
  if (entity.kind !== 'plugins' || typeof data.config !== 'object' || data.config === null) return entity;
  const config = schemas.plugins[toText(data.name)]?.fields?.config;
  return config ? { ...entity, data: { ...data, config: stripped(data.config, config) } } : entity;
}

function stripped(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) {
    return value.flatMap(one =>
      shape.elements?.isSecret ? [] : [shape.elements ? stripped(one, shape.elements) : one],
    );
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const path = shape.aliases?.[name];
    const own = (path ? at(shape, path) : shape.fields?.[name]) ?? shape.values;
    if (own?.isSecret && !isReference(one)) return [];
    return [[name, own ? stripped(one, own) : one] as const];
  });
  return Object.fromEntries(entries);
}

/** Where a secret is, which Kong looks up itself, is none: it is compared, shown and put back as every other value. */
function isReference(value: unknown): boolean {
  return typeof value === 'string' && /^\{vault:\/\/[^{}]+\}$/.test(value);
}

/** A plugin with the secrets of the one in whose place it is written, where it says nothing of them. */
export function withSecretsOf(before: Entity | undefined, after: Entity, schemas: Schemas): Entity {
  const config = after.kind === 'plugins' ? schemas.plugins[toText(after.data.name)]?.fields?.config : undefined;
  if (!config || !before) return after;
  return { ...after, data: { ...after.data, config: keptSecrets(after.data.config, before.data.config, config) } };
}

function keptSecrets(after: unknown, before: unknown, { fields = {} }: Shape): unknown {
  if (!isRecord(before) || (after !== undefined && after !== null && !isRecord(after))) return after;
  const made = Object.entries(fields).flatMap(([name, shape]): [string, unknown][] => {
    const [given, known] = [after?.[name], before[name]];
    if (shape.isSecret) {
      const isOpen = (given ?? undefined) === undefined;
      return isOpen && known !== undefined && known !== null && !isReference(known) ? [[name, known]] : [];
    }
    const kept = shape.fields ? keptSecrets(given, known, shape) : given;
    return kept === given ? [] : [[name, kept]];
  });
  return made.length === 0 ? after : { ...after, ...Object.fromEntries(made) };
}

function at(shape: Shape, path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>((inner, key) => inner?.fields?.[key], shape);
}

function shapeFor({ kind, data }: Entity, schemas: Schemas): Shape {
  if (kind !== 'plugins') return schemas.kinds[kind] ?? { type: 'record' };
  const shape = schemas.plugins[toText(data.name)];
  const own = shape?.fields ?? {};
  return {
    type: 'record',
    fields: {
      name: { type: 'string' },
      instance_name: { type: 'string' },
      enabled: { type: 'boolean', default: true },
      protocols: own.protocols ?? { type: 'set', default: ['grpc', 'grpcs', 'http', 'https'] },
      tags: { type: 'set' },
      service: { type: 'foreign' },
      route: { type: 'foreign' },
      consumer: { type: 'foreign' },
      config: own.config ?? { type: 'map' },
    },
  };
}

/** True where Kong would hold the same after writing either. */
export function isSameEntity(a: Entity, b: Entity, schemas: Schemas): boolean {
  return a === b || (a.kind === b.kind && contentOf(a, schemas) === contentOf(b, schemas));
}

/** Of thousands of entities each is compared several times in a plan. */
const contents = new WeakMap<Schemas, WeakMap<Entity, string>>();

/** Everything that counts of an entity, as one text. */
function contentOf(entity: Entity, schemas: Schemas): string {
  const known = contents.get(schemas) ?? new WeakMap<Entity, string>();
  contents.set(schemas, known);
  const content = known.get(entity) ?? canonicalJson(canonical(entity, schemas));
  known.set(entity, content);
  return content;
}

function record(data: Fields, { fields, aliases }: Shape, keepsSecrets: boolean): Fields {
  if (!fields) return data;
  const full = aliases ? withoutAliases(data, aliases) : data;
  const made = keepsSecrets ? Object.entries(full).filter(([name]) => fields[name] === undefined) : [];
  for (const [name, shape] of Object.entries(fields)) {
    if (!shape.isSecret) made.push([name, fill(full[name], shape, keepsSecrets)]);
    else if (isReference(full[name]) || (keepsSecrets && full[name] !== undefined)) made.push([name, full[name]]);
  }
  return Object.fromEntries(made);
}

function fill(given: unknown, shape: Shape, keepsSecrets: boolean): unknown {
  const value = given ?? shape.default;
  switch (shape.type) {
    case 'record':
      if (isRecord(value)) return record(value, shape, keepsSecrets);
      return shape.required ? record({}, shape, keepsSecrets) : null;
    case 'set':
      return listOf(value, shape, keepsSecrets)?.sort(byText) ?? null;
    case 'array':
      return listOf(value, shape, keepsSecrets) ?? null;
    case 'map':
      if (!isRecord(value)) return value ?? null;
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, shape.values ? fill(one, shape.values, keepsSecrets) : one]),
      );
    default:
      return value ?? null;
  }
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [canonicalJson(a), canonicalJson(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Lua knows no empty list, so that Kong may answer `{}` for one. */
function listOf(value: unknown, { elements }: Shape, keepsSecrets: boolean): unknown[] | undefined {
  if (isRecord(value) && Object.keys(value).length === 0) return [];
  if (!Array.isArray(value)) return undefined;
  return value.map(one => (elements ? fill(one, elements, keepsSecrets) : one));
}

/** An old name counts where the new one is not given, as at Kong. */
function withoutAliases(data: Fields, aliases: NonNullable<Shape['aliases']>): Fields {
  const full = structuredClone(data) as Record<string, unknown>;
  for (const [name, path] of Object.entries(aliases)) {
    const value = full[name];
    delete full[name];
    if (value === undefined || value === null) continue;
    let at = full;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[path.at(-1)!] ??= value;
  }
  return full;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
