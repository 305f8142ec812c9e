/** What somebody else has at a Kong, or in its file, that is in our way: names and ids that we want, and places of routes. */
import type { Stranger } from '../../provider.ts';
import { collisions } from './collisions.ts';
import { byId, type Entity, idIn, keyOf, labelOf, wordOf } from './entity.ts';
import { ownerText } from './tags.ts';

/** An entity and the product (`name:version`) that wants it. */
export interface Wanted {
  readonly entity: Entity;
  readonly product: string;
}

/** `taken`: what would have to be taken over. */
export function strangersAmong(
  others: readonly Entity[],
  wanted: readonly Wanted[],
  ours: readonly Entity[],
): { readonly taken: readonly Entity[]; readonly strangers: readonly Stranger[] } {
  const all = byId([...ours, ...others]);
  const taken = takenBy(wanted, others);
  const told = taken.map(({ entity, product }) => ({
    entity: wordOf(entity.kind),
    name: labelOf(entity, all),
    owner: ownerText(entity.data.tags),
    product,
  }));
  return { taken: taken.map(({ entity }) => entity), strangers: [...told, ...collisions(wanted, others, all)] };
}

/** What others have under an id, a name or a scope that we want. */
function takenBy(wanted: readonly Wanted[], others: readonly Entity[]): Wanted[] {
  const ids = new Map(wanted.map(({ entity, product }) => [entity.id, product]));
  const keys = new Map(wanted.map(({ entity, product }) => [keyOf(entity), product]));
  const byOthers = others.flatMap(entity => {
    const key = keyOf(entity);
    const product = ids.get(entity.id) ?? (key === undefined ? undefined : keys.get(key));
    return product === undefined ? [] : [{ entity, product }];
  });
  // The plugins of a service that is taken over are in the way of ours of the same name, though its id is another one.
  const names = new Map(wanted.map(({ entity }) => [entity.id, entity.data.name]));
  const within = others
    .filter(({ kind }) => kind === 'plugins')
    .flatMap(plugin => {
      const parent = byOthers.find(one =>
        [idIn(plugin.data, 'service'), idIn(plugin.data, 'route')].includes(one.entity.id),
      );
      const isWanted = wanted.some(({ entity }) => {
        const owner = names.get(idIn(entity.data, 'route') ?? idIn(entity.data, 'service') ?? '');
        return entity.kind === 'plugins' && entity.data.name === plugin.data.name && owner === parent?.entity.data.name;
      });
      return parent && isWanted ? [{ entity: plugin, product: parent.product }] : [];
    });
  const all = [...byOthers, ...within];
  return all.filter((one, index) => all.findIndex(other => other.entity.id === one.entity.id) === index);
}
