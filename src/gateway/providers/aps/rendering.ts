/** APIs as Kong entities of a portal gateway: names that no other gateway has, groups that are the ids of environments. */
import { toText } from '../../../document/pointer.ts';
import type { KongConfig, KongPlugin } from '../../../kong/declarative.ts';
import { apsPluginNames } from '../../../kong/plugin-names.ts';
import { newest, profileOf } from '../../../kong/render/profile.ts';
import type { TokenIssuer } from '../../../kong/render/request.ts';
import { majorOf } from '../../../kong/render/version-place.ts';
import { type KongKind, kongRendering, type Rendering } from '../kong/rendering.ts';
import { type ApsSettings, lineName, namePrefix, portalId } from './settings.ts';

/** The Kong of the portal (3.9 since 2025). */
export const apsKind: KongKind = { profile: profileOf(newest), plugins: [...apsPluginNames] };

/** What the portal tells that rendering depends on. */
export interface PortalFacts {
  /** Who issues the tokens of callers; undefined: nobody that is known. */
  readonly tokens: TokenIssuer | undefined;
  /** By product of the directory: the id that its environment has; others get one of ours. */
  readonly environmentIds: ReadonlyMap<string, string>;
}

/** Throws a UserError for what this Kong cannot carry out. */
export function apsRendering(settings: ApsSettings, { tokens, environmentIds }: PortalFacts): Rendering {
  const config = { ...settings.config, hosts: [...settings.hosts] };
  const rendering = kongRendering(givesGroups(settings) ? config : { subscriptions: 'none', ...config }, tokens);
  const prefix = namePrefix(settings);
  return (api, products, kind) => {
    const { config, limitations } = rendering(api, products, kind);
    const groups = new Map(
      products.map(product => {
        const line = lineName(product);
        return [
          `${product.name}~${majorOf(product.version)}.`,
          environmentIds.get(line) ?? environmentId(settings, line),
        ];
      }),
    );
    return { config: renamed(config, prefix, groups), limitations };
  };
}

/** Where the portal puts those who get access into a group, by the flow that the config names or that follows from keys. */
function givesGroups({ config, environment }: ApsSettings): boolean {
  return environment !== undefined && (config.flow === undefined || config.flow === 'kong-api-key-acl');
}

/** The portal puts consumers that were granted access into the group of the environment's id. */
export function environmentId({ gateway, environment }: ApsSettings, line: string): string {
  return portalId(8, 'environment', gateway, line, environment ?? 'none');
}

function renamed(config: KongConfig, prefix: string, groups: ReadonlyMap<string, string>): KongConfig {
  const upstreams = new Set((config.upstreams ?? []).map(({ name }) => name));
  const plugins = (list: readonly KongPlugin[] | undefined): KongPlugin[] =>
    (list ?? []).map(({ id: _, ...plugin }) => (plugin.name === 'acl' ? grouped(plugin, groups) : plugin));
  return {
    services: (config.services ?? []).map(({ id: _, ...service }) => ({
      ...service,
      name: `${prefix}${service.name}`,
      ...(service.host !== undefined && upstreams.has(service.host) && { host: `${prefix}${service.host}` }),
      plugins: plugins(service.plugins),
      routes: (service.routes ?? []).map(({ id: _id, ...route }) => ({
        ...route,
        name: `${prefix}${route.name}`,
        plugins: plugins(route.plugins),
      })),
    })),
    upstreams: (config.upstreams ?? []).map(({ id: _, targets, ...upstream }) => ({
      ...upstream,
      name: `${prefix}${upstream.name}`,
      targets: (targets ?? []).map(({ id: _id, ...target }) => target),
    })),
  };
}

function grouped(plugin: KongPlugin, groups: ReadonlyMap<string, string>): KongPlugin {
  const allow = Array.isArray(plugin.config?.allow) ? plugin.config.allow.map(toText) : [];
  const ids = allow.map(group => [...groups].find(([start]) => group.startsWith(start))?.[1] ?? group);
  return { ...plugin, config: { ...plugin.config, allow: [...new Set(ids)] } };
}
