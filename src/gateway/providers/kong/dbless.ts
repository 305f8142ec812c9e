/** Writes to a Kong without a database: its whole configuration is read, changed and loaded again, all at once (`/config`). */
import { toText } from '../../../document/pointer.ts';
import { parseYaml } from '../../../document/yaml.ts';
import { UserError } from '../../../errors.ts';
import { truncate } from '../../../text.ts';
import { HttpError } from '../../http-error.ts';
import type { Receipt, Step } from '../../provider.ts';
import type { Admin } from './admin.ts';
import { type Entity, entityOf, type Fields, idIn, type Kind, kinds, wordOf } from './entity.ts';
import type { Node } from './node.ts';
import { complete, isSameEntity, type Schemas, withSecretsOf } from './schema.ts';
import type { Detail } from './steps.ts';
import type { Together } from './together.ts';

export interface Loading {
  readonly admin: Admin;
  readonly node: Node;
  schemasFor(plugins: readonly string[]): Promise<Schemas>;
}

/** A configuration as `GET /config` gives it: flat lists, references by id. */
type Config = Record<string, unknown> & Partial<Record<Kind, Fields[]>>;

/**
 * Brings everything in a step to its `before` or `after` by one load. Throws a UserError (exit 3) where an entity is neither as
 * the plan saw it nor as it wants it.
 */
export async function loadStep(step: Step, to: 'before' | 'after', loading: Loading): Promise<Receipt> {
  const { admin, node, schemasFor } = loading;
  const { together } = step.detail as Together;
  const config = await currentConfig(admin);
  const schemas = await schemasFor([...new Set(together.flatMap(pluginsIn))]);
  let isChanged = false;
  for (const detail of to === 'after' ? together : together.toReversed()) {
    const { entity: own, along = [], ...states } = detail;
    const [from, goal] = to === 'after' ? [states.before, states.after] : [states.after, states.before];
    const present = listOf(config, own.kind).find(one => one.id === own.id);
    const found = present && unflattened(own.kind, present);
    const isSame = (data: Fields | null): boolean =>
      data === null || !found ? data === null && !found : isSameEntity(found, { ...own, data }, schemas);
    if (isSame(goal)) continue;
    if (!isSame(from)) throw movedSince(own, from ?? goal);
    isChanged = true;
    const wanted = goal && withSecretsOf(found, { ...own, data: goal }, schemas);
    put(config, own, wanted && flattened(wanted, present, schemas));
    for (const one of along) put(config, one, goal && flattened(one, undefined, schemas));
  }
  if (!isChanged) return { outcome: 'unchanged' };
  await post(admin, node, config);
  return { outcome: 'done', says: `one load of ${together.length} changes` };
}

function pluginsIn({ entity, before, after, along = [] }: Detail): string[] {
  const own = entity.kind === 'plugins' ? [toText((after ?? before)?.name)] : [];
  return [...own, ...along.filter(one => one.kind === 'plugins').map(one => toText(one.data.name))];
}

/** Throws a UserError (exit 3) where what was read cannot be written back as it is. */
async function currentConfig(admin: Admin): Promise<Config> {
  const { json } = await admin.call({ method: 'GET', path: '/config' });
  const text = (json as { config?: unknown } | null)?.config;
  if (typeof text !== 'string') throw nonsense('it has no text of a configuration');
  const { data, duplicateKeys } = parsed(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw nonsense('it is no map');
  if (duplicateKeys.length > 0) throw nonsense('it has a key twice');
  const config = structuredClone(data) as Config;
  // What others have is written back with ours: the text must say what the gateway's own JSON says.
  for (const kind of ['services', 'routes'] as const) {
    const known = new Set((await admin.list(`/${kind}`)).map(one => one.id));
    const here = listOf(config, kind).map(one => one.id);
    if (here.length !== known.size || here.some(id => !known.has(id)))
      throw nonsense(`it has other ${kind} than GET /${kind}`);
  }
  return config;
}

function parsed(text: string): ReturnType<typeof parseYaml> {
  try {
    return parseYaml(text, 'config', 'config');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw nonsense(`it cannot be read (${error.message})`);
  }
}

function nonsense(why: string): UserError {
  return new UserError(`The answer to GET /config cannot be written back: ${why}.`, {}, 3);
}

function listOf(config: Config, kind: Kind): Fields[] {
  const list = config[kind];
  return Array.isArray(list) ? list : [];
}

function put(config: Config, { kind, id }: Pick<Entity, 'kind' | 'id'>, fields: Fields | null): void {
  const list = listOf(config, kind);
  const at = list.findIndex(one => one.id === id);
  const next =
    fields === null ? list.filter(one => one.id !== id) : at === -1 ? [...list, fields] : list.with(at, fields);
  if (next.length > 0) config[kind] = next;
  else delete config[kind];
}

const references = ['service', 'route', 'upstream', 'consumer'] as const;

/** In a declarative configuration other entities are named by their ids alone. */
function flattened(entity: Entity, present: Fields | undefined, schemas: Schemas): Fields {
  const full = Object.entries(complete(entity, schemas)).filter(([, value]) => value !== null);
  const fields: Record<string, unknown> = { ...Object.fromEntries(full), id: entity.id };
  for (const field of references) {
    const id = idIn(entity.data, field);
    if (id !== undefined) fields[field] = id;
  }
  if (present?.created_at !== undefined) fields.created_at = present.created_at;
  return fields;
}

function unflattened(kind: Kind, fields: Fields): Entity {
  const own: Record<string, unknown> = { ...fields };
  for (const field of references) if (typeof own[field] === 'string') own[field] = { id: own[field] };
  return entityOf(kind, own);
}

async function post(admin: Admin, node: Node, config: Config): Promise<void> {
  const order = ['_format_version', '_transform', ...kinds];
  const sorted = Object.fromEntries(
    Object.entries(config).toSorted(([a], [b]) => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99)),
  );
  try {
    await admin.call({
      method: 'POST',
      path: '/config',
      ...(node.flattensErrors && { query: { flatten_errors: 1 } }),
      body: { json: sorted },
      isIdempotent: true,
    });
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 400) throw error;
    throw new UserError(`Kong refuses the configuration: ${problemsIn(error.body) ?? error.message}`, {}, 3);
  }
}

/** Kong's own words on each entity (`flatten_errors`, since 3.2). */
function problemsIn(body: unknown): string | undefined {
  const { flattened_errors: list } = (body ?? {}) as { flattened_errors?: unknown };
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const says = list.map(one => {
    const { entity_type: type, entity_name: name, errors } = one as Record<string, unknown>;
    const words = Array.isArray(errors) ? errors.map(error => fieldWords(error as Record<string, unknown>)) : [];
    return `${type} ${name ?? ''}: ${words.join(', ')}`;
  });
  return truncate(says.join('; '), 1000);
}

function fieldWords({ field, message }: Record<string, unknown>): string {
  return field === undefined ? toText(message) : `${field}: ${message}`;
}

function movedSince({ kind, id }: Pick<Entity, 'kind' | 'id'>, fields: Fields | null): UserError {
  return new UserError(
    `The ${wordOf(kind)} "${fields?.name ?? id}" was changed by somebody else since the plan was made; nothing was loaded. Run the command again to see what is there.`,
    {},
    3,
  );
}
