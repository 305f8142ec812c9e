/** The database of the test gateway: entities by kind and id, unique keys, references, cascades, in Kong's words. */
import { randomUUID } from 'node:crypto';
import {
  completed,
  type Data,
  fieldsOf,
  given,
  isData,
  problemsIn,
  type Schema,
  shown,
  violation,
} from './schema-engine.ts';
import { checksFor, kindSchemas, pluginSchemas, type Version } from './schemas.ts';

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Of a body that is no JSON. */
  type?: string;
}

/** An answer that ends a request from within. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(status: number, body: unknown) {
    super(JSON.stringify(body));
    this.answer = { status, body };
  }
}

export type Kind = string;

/** What may stand in a path instead of the id. */
export const endpointKeys: Readonly<Record<Kind, string>> = {
  services: 'name',
  routes: 'name',
  upstreams: 'name',
  consumers: 'username',
  plugins: 'instance_name',
  targets: 'target',
  snis: 'name',
  'key-auths': 'key',
  acls: 'group',
};

/** Each a list of fields that are unique together. */
const uniqueKeys: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  services: [['name']],
  routes: [['name']],
  upstreams: [['name']],
  consumers: [['username'], ['custom_id']],
  plugins: [['consumer', 'name', 'route', 'service'], ['instance_name']],
  targets: [['target', 'upstream']],
  snis: [['name']],
  'key-auths': [['key']],
  acls: [['consumer', 'group']],
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => uuid.test(text);

export class Store {
  readonly version: Version;
  readonly kinds: Readonly<Record<Kind, Schema>>;
  readonly plugins: Readonly<Record<string, Schema>>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The id (or, of a credential, the key) of what was given none. */
  newId: (kind: Kind, data: Data) => string = () => randomUUID();
  tables = new Map<Kind, Map<string, Data>>();
  private readonly schemasKnown = new Map<string, Schema>();
  private readonly builtIn: { kinds: Readonly<Record<Kind, Schema>>; plugins: Readonly<Record<string, Schema>> };

  constructor(
    version: Version,
    schemas: { kinds: Readonly<Record<Kind, Schema>>; plugins: Readonly<Record<string, Schema>> },
    now: () => number,
  ) {
    this.version = version;
    this.builtIn = { kinds: kindSchemas(version), plugins: pluginSchemas(version) };
    this.kinds = schemas.kinds;
    this.plugins = schemas.plugins;
    this.now = now;
  }

  table(kind: Kind): Map<string, Data> {
    const table = this.tables.get(kind) ?? new Map<string, Data>();
    this.tables.set(kind, table);
    return table;
  }

  /** By the order of ids, as the database gives pages. */
  all(kind: Kind): Data[] {
    return [...this.table(kind)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, data]) => data);
  }

  /** By id or endpoint key. */
  find(kind: Kind, key: string): Data | undefined {
    if (isUuid(key)) return this.table(kind).get(key);
    const field = endpointKeys[kind];
    if (kind === 'plugins' && !fieldsOf(this.kinds.plugins!).some(([name]) => name === 'instance_name')) {
      throw new Refused(400, {
        code: 1,
        name: 'invalid primary key',
        message: 'invalid primary key: \'{id="expected a valid UUID"}\'',
        fields: { id: 'expected a valid UUID' },
      });
    }
    return field === undefined ? undefined : [...this.table(kind).values()].find(one => one[field] === key);
  }

  insert(kind: Kind, data: Data): Data {
    const id = String(data.id ?? this.newId(kind, data));
    const entity = this.checked(kind, { ...this.timesOf(kind), ...data, id });
    if (this.table(kind).has(id)) {
      throw new Refused(400, {
        code: 3,
        name: 'primary key violation',
        message: `primary key violation on key '{id="${id}"}'`,
        fields: { id },
      });
    }
    this.refuseDuplicate(kind, entity);
    this.table(kind).set(id, entity);
    return entity;
  }

  /** Replaces everything, times included. */
  upsert(kind: Kind, id: string, data: Data): Data {
    const entity = this.checked(kind, { ...this.timesOf(kind), ...data, id });
    this.refuseDuplicate(kind, entity);
    this.table(kind).set(id, entity);
    return entity;
  }

  update(kind: Kind, present: Data, change: Data): Data {
    const merged: Data = { ...present };
    for (const [name, value] of Object.entries(change)) {
      merged[name] = isData(value) && isRecord(this.kinds[kind], name) ? mergedRecord(present[name], value) : value;
    }
    const { updated_at } = this.timesOf(kind);
    const entity = this.checked(kind, { ...merged, ...(updated_at !== undefined && { updated_at }) });
    this.refuseDuplicate(kind, entity);
    this.table(kind).set(String(entity.id), entity);
    return entity;
  }

  remove(kind: Kind, entity: Data): void {
    const id = String(entity.id);
    if (kind === 'services' && this.all('routes').some(one => refers(one, 'service', id))) {
      throw new Refused(400, {
        code: 4,
        name: 'foreign key violation',
        message: "an existing 'routes' entity references this 'services' entity",
        fields: { '@referenced_by': 'routes' },
      });
    }
    this.table(kind).delete(id);
    const cascades: Readonly<Record<Kind, readonly (readonly [Kind, string])[]>> = {
      services: [['plugins', 'service']],
      routes: [['plugins', 'route']],
      upstreams: [['targets', 'upstream']],
      consumers: [
        ['plugins', 'consumer'],
        ['key-auths', 'consumer'],
        ['acls', 'consumer'],
      ],
    };
    for (const [child, field] of cascades[kind] ?? []) {
      for (const one of this.all(child)) if (refers(one, field, id)) this.table(child).delete(String(one.id));
    }
  }

  /** As answers have it: with the old names of fields. */
  shown(kind: Kind, entity: Data): Data {
    if (kind !== 'plugins') return entity;
    const config = this.plugins[String(entity.name)] && configSchema(this.plugins[String(entity.name)]!);
    return config ? { ...entity, config: shown(config, entity.config as Data) } : entity;
  }

  /** Complete and valid, or refused. */
  checked(kind: Kind, given: Data): Data {
    const problems = this.problems(kind, given);
    if (problems) throw new Refused(400, violation(problems));
    // Postgres' index over tags (GIN); from its documentation, not from a recording.
    const isLong = ((given.tags ?? []) as string[]).some(one => Buffer.byteLength(one) > 2704);
    if (isLong) throw new Refused(500, { message: 'An unexpected error occurred' });
    return this.resolved(kind, this.complete(kind, given));
  }

  problems(kind: Kind, data: Data): ReturnType<typeof problemsIn> {
    const schema = this.schemaFor(kind, data);
    if (kind === 'plugins' && typeof data.name === 'string' && !this.plugins[data.name]) {
      return { name: `plugin '${data.name}' not enabled; add it to the 'plugins' configuration property` };
    }
    const protocols = kind === 'routes' && Array.isArray(data.protocols) ? data.protocols : [];
    const unknown = protocols.find(
      one => !['grpc', 'grpcs', 'http', 'https', 'tcp', 'tls', 'tls_passthrough', 'udp'].includes(String(one)),
    );
    // Kong looks at the protocols before all else.
    if (unknown !== undefined) return { protocols: `unknown type: ${unknown}` };
    const plugin = kind === 'plugins' ? String(data.name) : undefined;
    return problemsIn(schema, this.complete(kind, data), checksFor(kind, plugin, this.version));
  }

  private complete(kind: Kind, data: Data): Data {
    const schema = this.schemaFor(kind, data);
    const unknown = Object.fromEntries(
      Object.entries(data).filter(([name]) => !fieldsOf(schema).some(([one]) => one === name)),
    );
    const config = kind === 'plugins' ? configSchema(schema) : undefined;
    const unknownConfig =
      config && isData(data.config)
        ? Object.fromEntries(
            Object.entries(data.config).filter(
              ([name]) =>
                !fieldsOf(config).some(([one]) => one === name) &&
                !(config.shorthand_fields ?? []).some(one => Object.hasOwn(one, name)),
            ),
          )
        : {};
    const full = { ...completed(schema, data, this.version !== '2.8.1'), ...unknown };
    if (isData(full.config)) full.config = { ...full.config, ...unknownConfig };
    if (config && isData(full.config)) {
      for (const [name, field] of fieldsOf(config)) {
        if (field.auto === true && full.config[name] === null) full.config[name] = this.newId(name, full);
      }
    }
    if (kind === 'services' && typeof full.url === 'string') return { ...omit(full, 'url'), ...urlFields(full.url) };
    if (kind === 'targets' && typeof full.target === 'string' && !/:\d+$/.test(full.target)) full.target += ':8000';
    return full;
  }

  /** Of a plugin with the config of its own. */
  private schemaFor(kind: Kind, data: Data): Schema {
    const key = `${kind} ${kind === 'plugins' ? data.name : ''}`;
    const known = this.schemasKnown.get(key) ?? this.madeSchema(kind, data);
    this.schemasKnown.set(key, known);
    return known;
  }

  private madeSchema(kind: Kind, data: Data): Schema {
    const schema = this.kinds[kind]!;
    const own = kind === 'plugins' ? this.plugins[String(data.name)] : undefined;
    // Kong 2.x does not show its checks of the whole.
    const { entity_checks: checks = [] } =
      (kind === 'plugins' ? this.builtIn.plugins[String(data.name)] : this.builtIn.kinds[kind]) ?? {};
    if (!own) return { ...schema, entity_checks: schema.entity_checks ?? checks };
    const fields = new Map(fieldsOf(schema));
    for (const [name, field] of fieldsOf(own)) fields.set(name, { ...fields.get(name), ...field });
    return {
      ...own,
      entity_checks: own.entity_checks ?? checks,
      fields: [...fields].map(([name, field]) => ({ [name]: field })),
    };
  }

  /** References by name become ids; both must exist. */
  private resolved(kind: Kind, entity: Data): Data {
    const full = { ...entity };
    for (const [name, field] of fieldsOf(this.kinds[kind]!)) {
      const value = full[name];
      if (field.type !== 'foreign' || !isData(value)) continue;
      const target = String(field.reference);
      if (typeof value.id === 'string') {
        if (this.table(target).has(value.id)) continue;
        throw new Refused(400, {
          code: 4,
          name: 'foreign key violation',
          message: `the foreign key '{id="${value.id}"}' does not reference an existing '${target}' entity.`,
          fields: { [name]: { id: value.id } },
        });
      }
      const [key = '', text = ''] = Object.entries(value)[0] ?? [];
      const found = this.all(target).find(one => one[key] === text);
      if (found) full[name] = { id: found.id };
      else {
        const says = `the foreign key cannot be resolved with '{${key}="${text}"}' for an existing '${target}' entity`;
        throw new Refused(400, {
          code: 13,
          name: 'foreign keys unresolved',
          message: `foreign key unresolved (${name}.${key}: ${says})`,
          fields: { [name]: { [key]: says } },
        });
      }
    }
    if (kind === 'key-auths' && full.key === null) full.key = this.newId('key', full);
    return full;
  }

  private refuseDuplicate(kind: Kind, entity: Data): void {
    for (const fields of uniqueKeys[kind] ?? []) {
      if (fields.length === 1 && !given(entity[fields[0]!])) continue;
      const same = [...this.table(kind).values()].find(
        one =>
          one.id !== entity.id && fields.every(field => JSON.stringify(one[field]) === JSON.stringify(entity[field])),
      );
      if (!same) continue;
      const values = fields.map(field => [field, entity[field] ?? null] as const);
      throw new Refused(409, {
        code: 5,
        name: 'unique constraint violation',
        message: `UNIQUE violation detected on '{${values.map(([field, value]) => `${field}=${luaText(value)}`).join(',')}}'`,
        fields: Object.fromEntries(values),
      });
    }
  }

  private timesOf(kind: Kind): Data {
    const has = (wanted: string): boolean => fieldsOf(this.kinds[kind]!).some(([name]) => name === wanted);
    const now = kind === 'targets' ? this.now() / 1000 : Math.floor(this.now() / 1000);
    return { ...(has('created_at') && { created_at: now }), ...(has('updated_at') && { updated_at: now }) };
  }
}

export function refers(entity: Data, field: string, id: string): boolean {
  return (entity[field] as { id?: unknown } | null | undefined)?.id === id;
}

function configSchema(schema: Schema): Schema | undefined {
  return fieldsOf(schema).find(([name]) => name === 'config')?.[1] as unknown as Schema | undefined;
}

function isRecord(schema: Schema | undefined, name: string): boolean {
  return schema !== undefined && fieldsOf(schema).some(([one, field]) => one === name && field.type === 'record');
}

function mergedRecord(present: unknown, change: Data): Data {
  const merged: Data = { ...(isData(present) ? present : {}) };
  for (const [name, value] of Object.entries(change)) {
    merged[name] = isData(value) && isData(merged[name]) ? mergedRecord(merged[name], value) : value;
  }
  return merged;
}

function luaText(value: unknown): string {
  if (value === null) return 'null';
  return isData(value) ? `{id="${value.id}"}` : `"${value}"`;
}

function omit(data: Data, name: string): Data {
  return Object.fromEntries(Object.entries(data).filter(([one]) => one !== name));
}

function urlFields(text: string): Data {
  const match = /^([a-z]+):\/\/([^/:]+)(?::(\d+))?(\/.*)?$/.exec(text);
  if (!match) return { host: null, path: text };
  const [, protocol = '', host = '', port, path] = match;
  return {
    protocol,
    host,
    port: port === undefined ? (protocol === 'https' ? 443 : 80) : Number(port),
    path: path ?? null,
  };
}
