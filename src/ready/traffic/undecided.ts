/** Plugins of which no name tells whether they keep callers out or count their calls: code of a team, and those that ask something else. */
import { own, toText } from '../../document/pointer.ts';
import { pluginNames } from '../../kong/plugin-names.ts';
import type { GatewayFiles, PluginEntity, RouteEntity } from '../../kong/read.ts';
import type { Evidence } from '../item.ts';
import { inGateway } from './evidence.ts';
import { pluginsOn } from './protection.ts';

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
    plugin => /rate-limiting|waiting-queue/.test(toText(plugin.data.name)) || isUndecidedPlugin(plugin),
  );
}

/** A plugin that no list knows, one that asks another system, or one that runs code of the team before the call goes on. */
function isUndecidedPlugin(plugin: PluginEntity): boolean {
  const name = toText(plugin.data.name).replace(/_\d+$/, '');
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

/** What only a person can tell of such a plugin. */
export function tellUndecided(plugin: PluginEntity, what: string): Evidence {
  const name = toText(plugin.data.name);
  const says =
    name === 'ip-restriction'
      ? 'ip-restriction lets some addresses in and asks nobody who they are.'
      : `Whether ${name} ${what} is not seen from here.`;
  return inGateway(plugin, says, 'name');
}
