/** Which APIs a change of the config is about, since it publishes them otherwise than before, though their documents stay as they are. */
import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../../config/read.ts';

/**
 * The names of the APIs of every product that came, went or changed; where a gateway did, of every product of now: its hosts,
 * plugins and mode decide what each of them becomes there.
 */
export function offeredOtherwise(now: Config | undefined, before: Config | undefined): Set<string> {
  const [products, old] = [now?.data.products, before?.data.products];
  const changed = changedIn(products, old).flatMap(name => [products?.get(name), old?.get(name)]);
  const isElsewhere = changedIn(now?.data.gateways, before?.data.gateways).length > 0;
  const all = isElsewhere ? [...(products?.values() ?? [])] : [];
  return new Set([...changed, ...all].flatMap(product => product?.apis ?? []));
}

function changedIn<Entry>(
  now: ReadonlyMap<string, Entry> = new Map(),
  before: ReadonlyMap<string, Entry> = new Map(),
): string[] {
  const names = [...new Set([...now.keys(), ...before.keys()])];
  return names.filter(name => !isDeepStrictEqual(now.get(name), before.get(name)));
}
