/** Plugins of a document, a path and an operation: inherited, overridden by name, with ids that follow from their owner. */
import { toText } from '../../document/pointer.ts';
import type { KongPlugin } from '../declarative.ts';
import { kongObject, pluginExtension, pluginNames } from './extensions.ts';
import { byBytes } from './go-json.ts';
import type { Place } from './place.ts';
import { uuidOf } from './uuid.ts';

/** The service or route that plugins are for: their ids follow from its name. */
export interface Owner {
  readonly name: string;
  readonly tags: readonly string[];
  readonly hasIds: boolean;
}

export const validatorName = 'request-validator';

/**
 * The plugins that an object asks for (`x-kong-plugin-NAME`), and those inherited that it does not ask for again, sorted by
 * name; all become the owner's. Keys to a service or route are left out: where it stands decides.
 */
export function pluginsOf(
  place: Place,
  root: Place,
  owner: Owner,
  inherited: readonly KongPlugin[] = [],
): KongPlugin[] {
  const plugins = new Map(inherited.map(plugin => [plugin.name, ownedBy(owner, structuredClone(plugin))]));
  for (const name of pluginNames(place)) {
    const { service: _, route: __, ...settings } = kongObject(place, pluginExtension(name), root)!;
    plugins.set(name, ownedBy(owner, { ...settings, name }));
  }
  return [...plugins.values()].sort((a, b) => byBytes(a.name, b.name));
}

function ownedBy({ name, tags, hasIds }: Owner, plugin: KongPlugin): KongPlugin {
  return { ...plugin, ...(hasIds && { id: pluginId(name, plugin.name) }), tags: [...tags] };
}

export function pluginId(owner: string, plugin: string): string {
  return uuidOf(`${owner}.plugin.${plugin}`);
}

/** The list with a plugin in its place by name, instead of one of the same name. */
export function withPlugin(plugins: readonly KongPlugin[], added: KongPlugin | undefined): KongPlugin[] {
  if (!added) return [...plugins];
  return [...plugins.filter(plugin => plugin.name !== added.name), added].sort((a, b) => byBytes(a.name, b.name));
}

/** The request validator apart from the others; its settings are completed from each operation. */
export function splitValidator(plugins: readonly KongPlugin[]): {
  validator: KongPlugin | undefined;
  rest: KongPlugin[];
} {
  return {
    validator: plugins.find(plugin => plugin.name === validatorName),
    rest: plugins.filter(plugin => plugin.name !== validatorName),
  };
}

/**
 * Plugins for one consumer apart from the others, with the key to their owner: Kong has them at the top level, since they
 * belong to two entities.
 */
export function splitConsumers(
  plugins: readonly KongPlugin[],
  key: 'service' | 'route',
  owner: string,
): { forConsumers: KongPlugin[]; rest: KongPlugin[] } {
  const isForConsumer = ({ consumer }: KongPlugin): boolean => consumer !== undefined && consumer !== null;
  return {
    forConsumers: plugins.filter(isForConsumer).map(plugin => ({ ...plugin, [key]: owner })),
    rest: plugins.filter(plugin => !isForConsumer(plugin)),
  };
}

/** The order of the plugins at the top level: by name and by what they belong to. */
export function byOwners(a: KongPlugin, b: KongPlugin): number {
  const keyOf = (plugin: KongPlugin): string =>
    [plugin.name, plugin.service, plugin.route, plugin.consumer].map(value => toText(value ?? '')).join('\0');
  return byBytes(keyOf(a), keyOf(b));
}
