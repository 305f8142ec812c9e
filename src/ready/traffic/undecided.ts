/** What nobody sees from here: plugins of which no name tells whether they keep callers out or count their calls, and parts elsewhere. */
import { own } from '../../document/pointer.ts';
import { pluginNames } from '../../kong/plugin-names.ts';
import type { GatewayFiles, PluginEntity, RouteEntity } from '../../kong/read.ts';
import type { Evidence } from '../item.ts';
import { inGateway } from './evidence.ts';
import { conditionalOn, loosePlugins, pluginsOn } from './protection.ts';

/** They hand the decision to another system. */
const asking = new Set(['opa', 'request-callout']);

/** By these only some callers get in, though the plugin itself asks nobody who they are. */
const admitting = new Set(['ip-restriction', 'application-registration', 'konnect-application-auth']);

/** The plugins on a route that may keep strangers out, though they are none of those that authenticate. */
export function perhapsGuarding(route: RouteEntity, gateway: GatewayFiles): PluginEntity[] {
  return pluginsOn(route, gateway).filter(plugin => admitting.has(plugin.data.name) || isUndecidedPlugin(plugin));
}

/** The plugins on a route that may limit calls, though they are none of those that do. */
export function perhapsLimiting(route: RouteEntity, gateway: GatewayFiles): PluginEntity[] {
  return pluginsOn(route, gateway).filter(
    plugin => /rate-limiting|waiting-queue/.test(plugin.data.name) || isUndecidedPlugin(plugin),
  );
}

/** A plugin that no list knows, one that asks another system, or one that runs code of the team before the call goes on. */
function isUndecidedPlugin(plugin: PluginEntity): boolean {
  const name = plugin.data.name.replace(/_\d+$/, '');
  if (name === 'pre-function' || name === 'post-function') return runsBefore(plugin);
  return asking.has(name) || !pluginNames.has(name);
}

/** Code in a phase that can still refuse the call; a comment is none (the portal's own word to switch its function off). */
function runsBefore({ config }: PluginEntity): boolean {
  return ['certificate', 'rewrite', 'access', 'functions'].some(phase => {
    const list = own(config, phase);
    const code = (Array.isArray(list) ? list : []).filter((one): one is string => typeof one === 'string');
    return code.some(one => one.split(/\r?\n/).some(line => !/^\s*(--|$)/.test(line)));
  });
}

/** Why nobody sees from here what `guards` or `limits` these routes: their services or plugins stand elsewhere, or a condition decides. */
export function unseenOn(
  routes: readonly RouteEntity[],
  gateway: GatewayFiles,
  fits: (plugin: PluginEntity) => boolean,
  verb: 'guards' | 'limits',
): Evidence[] {
  const unseen = routes
    .slice(0, 5)
    .map(route =>
      inGateway(route, `What ${verb} the service of the route ${route.name ?? ''} is not seen here.`, 'name'),
    );
  const parts = loosePlugins(gateway, fits)
    .slice(0, 3)
    .map(one =>
      inGateway(one, `${one.data.name} stands alone in a file; which services it ${verb} is not seen.`, 'name'),
    );
  const sometimes = routes
    .flatMap(route => conditionalOn(route, gateway, fits))
    .slice(0, 3)
    .map(one => inGateway(one, `${one.data.name} works under a condition alone, which is not read here.`, 'condition'));
  return [...unseen, ...parts, ...sometimes];
}

/** What only a person can tell of such a plugin. */
export function tellUndecided(plugin: PluginEntity, what: string): Evidence {
  const name = plugin.data.name;
  const says =
    name === 'ip-restriction'
      ? 'ip-restriction lets some addresses in and asks nobody who they are.'
      : `Whether ${name} ${what} is not seen from here.`;
  return inGateway(plugin, says, 'name');
}
