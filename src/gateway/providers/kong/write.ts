/** Writes single entities to a Kong with a database: read, compare, write only what differs, in either direction. */
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Owner } from '../../context.ts';
import { canonicalJson } from '../../digest.ts';
import type { HttpAnswer } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import type { Receipt, Step } from '../../provider.ts';
import { changedSince } from '../changed-since.ts';
import { lookAgain } from '../look-again.ts';
import { type Admin, pathOf } from './admin.ts';
import { type Entity, entityOf, type Fields, idIn, wordOf } from './entity.ts';
import { canonical, complete, isSameEntity, type Schemas, withoutSecrets, withSecretsOf } from './schema.ts';
import type { Detail } from './steps.ts';
import { isOwn } from './tags.ts';

export interface Writing {
  readonly admin: Admin;
  readonly owner: Owner;
  /** The schemas of these plugins, and of all kinds. */
  schemasFor(plugins: readonly string[]): Promise<Schemas>;
  sleep?(ms: number): Promise<void>;
}

/**
 * Brings one entity to the `before` or `after` of a step. `unchanged` where it is so already; a UserError (exit 3) where it is
 * neither what the plan saw nor what it wants, or bears somebody else's mark.
 */
export async function bring(step: Step, to: 'before' | 'after', writing: Writing): Promise<Receipt> {
  const { entity: own, along = [], ...states } = step.detail as Detail;
  const [from, goal] = to === 'after' ? [states.before, states.after] : [states.after, states.before];
  const entityWith = (data: Fields | null): Entity | undefined => (data === null ? undefined : { ...own, data });
  const [expected, wanted] = [entityWith(from), entityWith(goal)];
  const plugins = [wanted, expected, ...along]
    .filter(one => one?.kind === 'plugins')
    .map(one => toText(one?.data.name));
  const schemas = await writing.schemasFor([...new Set(plugins)]);
  const isSame = (a: Entity | undefined, b: Entity | undefined): boolean =>
    a && b ? isSameEntity(a, b, schemas) : a === b;

  const found = await lookAgain(
    () => writing.admin.find((wanted ?? expected)!),
    entity => isSame(entity, wanted) || isSame(entity, expected),
    writing.sleep,
  );
  if (isSame(found, wanted)) return restoreAlong(found ? along : [], { outcome: 'unchanged' });
  if (!isSame(found, expected)) throw changedSince(step);
  if (!wanted) {
    const attached = await refuseAttached(found!, along);
    await remove(found!);
    return { outcome: 'done', ...lossOf([found!, ...attached], schemas) };
  }
  await (found ? change(found, wanted) : create(wanted));
  return restoreAlong(along, { outcome: 'done' });

  async function create(entity: Entity): Promise<void> {
    const body = { json: sendable(complete(entity, schemas), entity.data) };
    if (entity.kind !== 'targets') {
      await writing.admin.call({ method: 'PUT', path: pathOf(entity), body });
      return;
    }
    // PUT of a target only changes one (Kong's own wiring), so it is made by POST, which is not repeated blindly.
    const path = `/upstreams/${idIn(entity.data, 'upstream')}/targets`;
    const { upstream: _, ...target } = body.json;
    await afterReadBack(entity, () =>
      writing.admin.call({ method: 'POST', path, body: { json: { id: entity.id, ...target } } }),
    );
  }

  /** Only the fields that differ: PATCH keeps the time of creation, by which one of the routers breaks ties. */
  async function change(before: Entity, after: Entity): Promise<void> {
    const [old, next] = [canonical(before, schemas), canonical(after, schemas)];
    const full = complete(withSecretsOf(before, after, schemas), schemas);
    const names = Object.keys(next).filter(name => canonicalJson(old[name]) !== canonicalJson(next[name]));
    const json = Object.fromEntries(names.map(name => [name, full[name] ?? null]));
    const path = pathOf({ ...after, id: before.id });
    const answer = await writing.admin.call({ method: 'PATCH', path, body: { json }, isIdempotent: true });
    // PATCH merges maps, so that keys which shall go stay; then only the whole helps.
    if (after.kind === 'targets' || isSame(entityIn(answer, after), after)) return;
    await writing.admin.call({ method: 'PUT', path, body: { json: sendable(full, after.data) } });
  }

  async function remove(entity: Entity): Promise<void> {
    await writing.admin.call({ method: 'DELETE', path: pathOf(entity) });
  }

  /** A POST whose answer was lost may have gone through. */
  async function afterReadBack(entity: Entity, post: () => Promise<HttpAnswer>): Promise<void> {
    try {
      await post();
    } catch (error) {
      if (!(error instanceof HttpError) || !error.isAmbiguous) throw error;
      const now = await writing.admin.find(entity);
      if (!now) await post();
      else if (!isSame(now, entity)) throw error;
    }
  }

  /** Its plugins. Somebody may have put one on it since the plan; Kong would delete it without a word. */
  async function refuseAttached(entity: Entity, known: readonly Entity[]): Promise<Entity[]> {
    if (entity.kind !== 'services' && entity.kind !== 'routes') return [];
    const list = await writing.admin.list(`/${entity.kind}/${entity.id}/plugins`);
    const other = list.find(one => !isOwn(one.tags, writing.owner) && !known.some(({ id }) => id === one.id));
    if (!other) return list.map(one => entityOf('plugins', one));
    throw new UserError(
      `The ${wordOf(entity.kind)} "${entity.data.name}" has the plugin ${other.name} of somebody else now, which would be deleted along; take it away first.`,
      {},
      3,
    );
  }

  /** What Kong deleted along with an entity comes back with it. */
  async function restoreAlong(entities: readonly Entity[], receipt: Receipt): Promise<Receipt> {
    let { outcome } = receipt;
    if (!wanted) return receipt;
    for (const entity of entities) {
      const now = await writing.admin.find(entity);
      if (now) continue;
      await create(entity);
      outcome = 'done';
    }
    return { outcome };
  }

  function entityIn({ json }: HttpAnswer, { kind }: Entity): Entity | undefined {
    return typeof json === 'object' && json !== null ? entityOf(kind, json as Fields) : undefined;
  }
}

/** What no rollback brings back, since no journal may hold it. */
function lossOf(gone: readonly Entity[], schemas: Schemas): Pick<Receipt, 'says'> {
  const lost = gone.filter(one => canonicalJson(one.data) !== canonicalJson(withoutSecrets(one, schemas).data));
  if (lost.length === 0) return {};
  const names = [...new Set(lost.map(({ data }) => toText(data.name)))].join(', ');
  return { says: `secrets in the settings of ${names} went with it, and a rollback cannot bring them back` };
}

/** Fields that nobody gave and that have no default are left out: an old Kong does not know them all. */
function sendable(full: Fields, given: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(full).filter(([name, value]) => value !== null || name in given));
}
