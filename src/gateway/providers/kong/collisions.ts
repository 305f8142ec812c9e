/** Routes of others that take the same requests as ours: Kong accepts both and lets its router pick one. */
import { texts } from '../../../kong/entities.ts';
import type { Stranger } from '../../provider.ts';
import { type Entity, idIn, labelOf } from './entity.ts';
import { ownerText } from './tags.ts';

/** Nothing of somebody else is deleted, so that to take it over cannot mean that theirs goes. */
const stays =
  'take that route away first, or let --adopt publish ours beside it, where Kong picks one of the two for each request';

/**
 * Each wanted route for which somebody else has one with a common path, method and host, and the same headers. Paths are
 * compared as texts: whether two expressions meet is not decidable, and a prefix above ours loses against it by Kong's order.
 */
export function collisions(
  wanted: readonly { readonly entity: Entity; readonly product: string }[],
  others: readonly Entity[],
  all: ReadonlyMap<string, Entity>,
): Stranger[] {
  const byPath = new Map<string, Entity[]>();
  for (const other of others.filter(isLiveRoute)) {
    for (const path of texts(other.data.paths)) byPath.set(path, [...(byPath.get(path) ?? []), other]);
  }
  return wanted
    .filter(({ entity }) => entity.kind === 'routes')
    .flatMap(({ entity, product }) => {
      const rivals = new Set(texts(entity.data.paths).flatMap(path => byPath.get(path) ?? []));
      return [...rivals]
        .filter(rival => rival.id !== entity.id && rival.data.name !== entity.data.name && meet(entity, rival))
        .map(rival => ({
          entity: 'place of the route',
          name: `${entity.data.name} (${texts(rival.data.paths).join(', ')}, as ${labelOf(rival, all)})`,
          owner: ownerText(rival.data.tags),
          product,
          remedy: stays,
        }));
    });

  /** A route of a service that is off takes nothing. */
  function isLiveRoute({ kind, data }: Entity): boolean {
    return kind === 'routes' && all.get(idIn(data, 'service') ?? '')?.data.enabled !== false;
  }
}

function meet({ data: a }: Entity, { data: b }: Entity): boolean {
  return overlap(a.methods, b.methods) && overlap(a.hosts, b.hosts) && headersOf(a.headers) === headersOf(b.headers);
}

/** No list means all. */
function overlap(a: unknown, b: unknown): boolean {
  const [left, right] = [texts(a), texts(b)];
  return left.length === 0 || right.length === 0 || left.some(one => right.includes(one));
}

function headersOf(headers: unknown): string {
  if (typeof headers !== 'object' || headers === null) return '';
  return JSON.stringify(
    Object.entries(headers)
      .map(([name, values]) => [
        name.toLowerCase(),
        texts(values)
          .map(one => one.toLowerCase())
          .sort(),
      ])
      .sort(),
  );
}
