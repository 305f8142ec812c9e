/** From our entities as they are to those that shall be: steps in the order that never breaks traffic. */
import { UserError } from '../../../errors.ts';
import { canonicalJson } from '../../digest.ts';
import { refText } from '../../model.ts';
import type { Step } from '../../provider.ts';
import type { Attached } from './attached.ts';
import { byId, childrenIn, type Entity, type Fields, idIn, kinds, labelOf, wordOf } from './entity.ts';
import { canonical, isSameEntity, type Schemas } from './schema.ts';
import { shownChange, shownEntity } from './shown.ts';
import { readMarks } from './tags.ts';

/** What a step needs to be done and undone anywhere. */
export interface Detail {
  readonly entity: Pick<Entity, 'kind' | 'id'>;
  /** All fields; null where it is not there. */
  readonly before: Fields | null;
  readonly after: Fields | null;
  /** What Kong deletes along with it. */
  readonly along?: readonly Entity[];
}

export interface Diff {
  readonly current: readonly Entity[];
  readonly wanted: readonly Entity[];
  readonly schemas: Schemas;
  readonly attached: readonly Attached[];
  /** The product version (`name:version`) that an entity is changed for. */
  productOf(entity: Entity): string;
  /** The id of a service without routes, where new routes wait until they are whole; undefined: none is there. */
  readonly parking: string | undefined;
  readonly canDisable: boolean;
  /** Everything is written by one call: there is no moment in between to keep safe. */
  readonly isAtOnce: boolean;
}

/** Steps from station to station. What has switched stays after it: the core would do first what does not switch. */
export function inPhases<Station>(
  stations: readonly Station[],
  between: (from: Station, to: Station) => readonly Step[],
): Step[] {
  const switched = new Set<string>();
  return stations.slice(1).flatMap((to, at) => {
    const steps = between(stations[at]!, to);
    const settled = steps.map(step =>
      switched.has(idOf(step)) && step.action !== 'delete' ? { ...step, switches: true } : step,
    );
    for (const step of settled) if (step.switches) switched.add(idOf(step));
    return settled;
  });
}

function idOf({ detail }: Step): string {
  return (detail as Detail).entity.id;
}

/** Throws a UserError (exit 2) where something of somebody else would go with what is deleted. */
export function stepsBetween(diff: Diff): Step[] {
  const { current, wanted, schemas } = diff;
  const now = byId(current);
  const then = byId(wanted);
  const all = new Map([...now, ...then]);
  const children = childrenIn(current);
  const attachedTo = new Map(diff.attached.map(one => [one.to, one]));
  const live = { now: liveApis(current), then: liveApis(wanted) };
  const withPlugins = new Set(wanted.flatMap(one => (one.kind === 'plugins' ? (idIn(one.data, 'route') ?? []) : [])));
  const steps: { rank: number; step: Step }[] = [];

  for (const kind of kinds) {
    for (const entity of wanted.filter(one => one.kind === kind)) {
      const before = now.get(entity.id);
      if (!before) create(entity);
      else if (!isSameEntity(before, entity, schemas)) update(before, entity);
    }
  }
  for (const entity of current) if (!then.has(entity.id)) disableFirst(entity);
  for (const kind of ['routes', 'plugins', 'services', 'targets', 'upstreams'] as const) {
    for (const entity of current.filter(one => one.kind === kind)) if (!then.has(entity.id)) remove(entity);
  }
  return steps.toSorted((a, b) => a.rank - b.rank).map(({ step }) => step);

  function create(entity: Entity): void {
    const hasOwnPlugins = withPlugins.has(entity.id);
    const isExposed = diff.canDisable && !diff.isAtOnce && isLiveIn('now', entity) && hasOwnPlugins;
    const parking = isExposed ? diff.parking : undefined;
    if (entity.kind === 'routes' && parking !== undefined) {
      // On a service that takes calls a route would be open until its own plugins (its authentication) are there.
      const parked = { ...entity, data: { ...entity.data, service: { id: parking } } };
      now.set(entity.id, parked);
      add(0, stepOf('create', undefined, parked, false));
      add(11, stepOf('update', parked, entity, true));
      return;
    }
    const switches = isLiveIn('now', entity);
    const isClosing = isOverlay(entity, 'request-termination');
    const rank = isClosing ? 14 : entity.kind === 'plugins' ? 10 : 11;
    add(switches ? rank : quietRank(entity), stepOf('create', undefined, entity, switches));
  }

  /** A service that cannot be off is closed by its plugins, so these are there before its routes. */
  function quietRank({ kind, data }: Entity): number {
    if (diff.canDisable) return 0;
    return kind === 'routes' ? 1 : idIn(data, 'route') === undefined ? 0 : 2;
  }

  function update(before: Entity, after: Entity): void {
    const [was, is] = [readMarks(before.data.tags), readMarks(after.data.tags)];
    const isTransition = was.state !== is.state || was.isOffline !== is.isOffline;
    const isTagsOnly = canonicalJson(withoutTags(before)) === canonicalJson(withoutTags(after));
    const isLiveService = after.kind === 'services' && (isOn(before) || isOn(after));
    const isLive = isLiveService || isLiveIn('now', before) || isLiveIn('then', after);
    const switches = isTransition || (isLive && !isTagsOnly);
    const step = stepOf(isTransition ? 'transition' : 'update', before, after, switches);
    // What a service does for callers it does until it is off.
    const isAfterwards = diff.canDisable && after.kind === 'plugins' && !isLiveIn('then', after);
    add(switches ? (isAfterwards ? 15 : switchRank(after)) : 0, step);
  }

  /** First what gives: plugins, routes, services, then records; after all of it what takes away. */
  function switchRank({ kind, data }: Entity): number {
    const { state, role, isOffline } = readMarks(data.tags);
    if (role === 'product') return state === 'published' ? 13 : 16;
    if (kind === 'services') return (state === 'published' || state === 'deprecated') && !isOffline ? 12 : 14;
    return kind === 'routes' ? 11 : 10;
  }

  /** A service that is still on must not lose its plugins, or its last route, while it takes calls. */
  function disableFirst(entity: Entity): void {
    if (entity.kind !== 'services' || !isEnabled(entity) || !diff.canDisable || diff.isAtOnce) return;
    const off = { ...entity, data: { ...entity.data, enabled: false } };
    add(14, stepOf('update', entity, off, true));
    now.set(entity.id, off);
  }

  function remove(entity: Entity): void {
    const gone = now.get(entity.id)!;
    const parent = idIn(gone.data, 'route') ?? idIn(gone.data, 'upstream') ?? idIn(gone.data, 'service');
    const goesAlong = parent !== undefined && !then.has(parent) && now.has(parent);
    // Its parent takes it along; of a route it may not go before the route does.
    if (goesAlong && (gone.kind === 'plugins' || gone.kind === 'targets')) return;
    refuseWithAttached(gone);
    const along = children.get(gone.id) ?? [];
    const takes = along.filter(one => one.kind === 'plugins' || one.kind === 'targets');
    const opens = isOverlay(gone, 'request-termination') || isOverlay(gone, 'response-transformer');
    const switches = opens && isLiveIn('then', gone);
    add(switches ? 12 : 20, stepOf('delete', gone, undefined, switches, takes));
  }

  function refuseWithAttached(entity: Entity): void {
    const other = attachedTo.get(entity.id);
    if (!other) return;
    throw new UserError(
      `The ${wordOf(other.kind)} "${other.name}" of somebody else belongs to the ${wordOf(entity.kind)} "${labelOf(entity, all)}", which is to be deleted; take it away first.`,
    );
  }

  function add(rank: number, step: Step): void {
    steps.push({ rank, step });
  }

  function stepOf(
    action: Step['action'],
    before: Entity | undefined,
    after: Entity | undefined,
    switches: boolean,
    along: readonly Entity[] = [],
  ): Step {
    const entity = (after ?? before)!;
    const changed = before && after ? shownChange(before, after, schemas, all) : undefined;
    const detail: Detail = {
      entity: { kind: entity.kind, id: entity.id },
      before: before?.data ?? null,
      after: after?.data ?? null,
      ...(along.length > 0 && { along }),
    };
    return {
      action,
      entity: readMarks(entity.data.tags).role === 'product' ? 'product' : wordOf(entity.kind),
      name: nameOf(entity),
      before: changed?.before ?? (before ? shownEntity(before, along, all) : null),
      after: changed?.after ?? (after ? shownEntity(after, [], all) : null),
      switches,
      ...(action === 'delete' && { deletes: 1 + along.length }),
      product: diff.productOf(entity),
      detail,
    };
  }

  function nameOf(entity: Entity): string {
    const marks = readMarks(entity.data.tags);
    const [product] = marks.products;
    return marks.role === 'product' && product ? refText(product) : labelOf(entity, all);
  }

  function withoutTags(entity: Entity): Fields {
    const { tags: _, ...rest } = canonical(entity, schemas);
    return rest;
  }

  /** Whether calls reach an entity: its service is on. Of upstreams nobody knows who names them; of ours it is the API. */
  function isLiveIn(when: 'now' | 'then', entity: Entity): boolean {
    if (entity.kind === 'upstreams' || entity.kind === 'targets') {
      const { api } = readMarks(entity.data.tags);
      return api !== undefined && live[when].has(refText(api));
    }
    const entities = when === 'now' ? now : then;
    const route = entities.get(idIn(entity.data, 'route') ?? '');
    const service = entities.get(idIn((route ?? entity).data, 'service') ?? '');
    return service !== undefined && isOn(service);
  }

  /** APIs (`name:version`) with a service that is on, before anything is done. */
  function liveApis(entities: readonly Entity[]): Set<string> {
    const found = new Set<string>();
    for (const one of entities) {
      const { api } = readMarks(one.data.tags);
      if (one.kind === 'services' && api && isOn(one)) found.add(refText(api));
    }
    return found;
  }

  function isOn(service: Entity): boolean {
    if (diff.canDisable) return isEnabled(service);
    const { state } = readMarks(service.data.tags);
    return state === 'published' || state === 'deprecated';
  }
}

function isEnabled({ kind, data }: Entity): boolean {
  return kind === 'services' && data.enabled !== false;
}

function isOverlay({ kind, data }: Entity, name: string): boolean {
  return kind === 'plugins' && data.name === name && readMarks(data.tags).isOverlay;
}
