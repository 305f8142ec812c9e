/** What somebody else has on services and routes of ours. */
import { byId, type Entity, idIn, labelOf } from './entity.ts';

/** Something of somebody else that belongs to an entity of ours. */
export interface Attached {
  readonly kind: 'routes' | 'plugins';
  readonly name: string;
  /** The id of the service or route. */
  readonly to: string;
}

/** Routes and plugins of others on our services and routes: Kong would delete plugins along with them. */
export function attachedTo(
  ours: readonly Entity[],
  others: readonly Entity[],
  all: ReadonlyMap<string, Entity>,
): Attached[] {
  const own = byId(ours);
  return others.flatMap(other => {
    const { kind } = other;
    if (kind !== 'routes' && kind !== 'plugins') return [];
    const to = [idIn(other.data, 'service'), idIn(other.data, 'route')].filter(id => id !== undefined && own.has(id));
    return to.map(id => ({ kind, name: labelOf(other, all), to: id! }));
  });
}
