/** Two APIs of ours that would take the same requests at one time. */
import { isObject } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { KongRoute } from '../../../kong/declarative.ts';
import { texts } from '../../../kong/entities.ts';
import { type Placed, routeCollision } from '../../../kong/render/collisions.ts';
import { refText } from '../../model.ts';
import { type Entity, type Fields, idIn } from './entity.ts';
import { readMarks } from './tags.ts';

/** Throws a UserError for live APIs whose routes Kong could not tell apart. */
export function refuseCollisions(entities: readonly Entity[]): void {
  const collision = ownCollision(entities);
  if (collision !== undefined) {
    throw new UserError(
      `${collision} Of two versions of one API let one replace the other (specgate stage, then replace).`,
    );
  }
}

/** Live APIs whose routes Kong could not tell apart, as one sentence; what is off takes no requests. */
export function ownCollision(entities: readonly Entity[]): string | undefined {
  const live = new Map<string, string>();
  for (const { kind, id, data } of entities) {
    const { api, state } = readMarks(data.tags);
    const isLive = kind === 'services' && api && (state === 'published' || state === 'deprecated');
    if (isLive) live.set(id, refText(api));
  }
  const routes = new Map<string, KongRoute[]>();
  for (const { kind, data } of entities) {
    const label = live.get(idIn(data, 'service') ?? '');
    if (kind === 'routes' && label !== undefined) routes.set(label, [...(routes.get(label) ?? []), routeOf(data)]);
  }
  const placed = [...routes].map(([label, own]): Placed => ({ label, config: { services: [{ routes: own }] } }));
  return routeCollision(placed);
}

/** Of a route at the gateway what tells its requests apart; what is no list of texts there says nothing. */
function routeOf({ name, methods, hosts, paths, headers }: Fields): KongRoute {
  const lists = Object.entries({ methods, hosts, paths }).flatMap(([key, value]) =>
    Array.isArray(value) ? [[key, texts(value)]] : [],
  );
  const asked = Object.entries(isObject(headers) ? headers : {}).map(([header, values]) => [header, texts(values)]);
  return {
    ...(typeof name === 'string' && { name }),
    ...Object.fromEntries(lists),
    headers: Object.fromEntries(asked),
  };
}
