/** Plugins as Kong's schemas want them, as far as readiness and publishing rest on them. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { GatewayFiles, PluginEntity } from '../entities.ts';
import { isOpen, type Report, shown } from './finding.ts';
import { validateKeys } from './keys.ts';

const windows = ['second', 'minute', 'hour', 'day', 'month', 'year'] as const;

/** The plugins of these files. */
export function validatePlugins({ plugins }: GatewayFiles, report: Report): void {
  for (const plugin of plugins) {
    validateKeys('plugin', plugin, report);
    const { name } = plugin.data;
    if (name === '') {
      report('refused', plugin, [], 'a plugin needs a name', 'Name the plugin.');
      continue;
    }
    const config = own(plugin.data, 'config');
    if (config !== undefined && config !== null && !isObject(config) && !isOpen(config))
      report(
        'refused',
        plugin,
        ['config'],
        'schema violation (config: expected a record)',
        'The config of a plugin is a mapping.',
      );
    if (name === 'rate-limiting' || name.startsWith('rate-limiting_')) validateLimits(plugin, report);
    if (name === 'acl') validateAcl(plugin, report);
    if (name === 'key-auth') validateKeyNames(plugin, report);
    validateOldNames(plugin, report);
  }
  refuseTwice(plugins, report);
}

function validateLimits(plugin: PluginEntity, report: Report): void {
  const given = windows.filter(
    window => own(plugin.config, window) !== undefined && own(plugin.config, window) !== null,
  );
  if (given.length === 0 && own(plugin.data, 'partials') === undefined) {
    const fields = windows.map(window => `'config.${window}'`).join(', ');
    report(
      'refused',
      plugin,
      ['config'],
      `schema violation (at least one of these fields must be non-empty: ${fields})`,
      'Set a limit, such as minute: 600.',
    );
  }
  let before: { window: string; limit: number } | undefined;
  for (const window of given) {
    const limit = own(plugin.config, window);
    if (isOpen(limit)) continue;
    if (typeof limit !== 'number' || limit <= 0) {
      report(
        'refused',
        plugin,
        ['config', window],
        `schema violation (config.${window}: value must be greater than zero)`,
        `${shown(limit)} is no limit.`,
      );
      continue;
    }
    if (before && limit < before.limit) {
      const message = `schema violation (The limit for ${window}(${limit}) cannot be lower than the limit for ${before.window}(${before.limit}))`;
      report('refused', plugin, ['config', window], message, 'A longer time allows at least as many requests.');
    }
    before = { window, limit };
  }
}

function validateAcl(plugin: PluginEntity, report: Report): void {
  const [allow, deny] = [own(plugin.config, 'allow'), own(plugin.config, 'deny')];
  if (
    isNothing(allow) &&
    isNothing(deny) &&
    isNothing(own(plugin.config, 'whitelist')) &&
    isNothing(own(plugin.config, 'blacklist'))
  )
    report(
      'refused',
      plugin,
      ['config'],
      "schema violation (at least one of these fields must be non-empty: 'config.allow', 'config.deny')",
      'Name the groups that are allowed.',
    );
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function validateKeyNames(plugin: PluginEntity, report: Report): void {
  const names = own(plugin.config, 'key_names');
  if (names === undefined || names === null || isOpen(names)) return;
  if (!Array.isArray(names) || names.length === 0)
    report(
      'refused',
      plugin,
      ['config', 'key_names'],
      'schema violation (config.key_names: expected an array)',
      'Write a list of header names.',
    );
}

/** Gone in Kong 3.0. */
function validateOldNames(plugin: PluginEntity, report: Report): void {
  if (!['acl', 'ip-restriction', 'bot-detection'].includes(plugin.data.name)) return;
  for (const [old, now] of [
    ['whitelist', 'allow'],
    ['blacklist', 'deny'],
  ] as const) {
    if (own(plugin.config, old) !== undefined)
      report(
        'refused',
        plugin,
        ['config', old],
        `schema violation (config.${old}: unknown field)`,
        `Kong 3 calls it ${now}.`,
      );
  }
}

/** One plugin of a name for the same service, route and consumer. */
function refuseTwice(plugins: readonly PluginEntity[], report: Report): void {
  const first = new Map<string, PluginEntity>();
  const idOf = new Map<object, number>();
  const id = (value: object | undefined): string => {
    if (!value) return '-';
    if (!idOf.has(value)) idOf.set(value, idOf.size);
    return toText(idOf.get(value));
  };
  for (const plugin of plugins) {
    // Plugins of consumers and of named instances may stand beside one another, fragments are put together elsewhere.
    if (plugin.isForSome || plugin.document.kind === 'plugins' || isOpen(plugin.data.name)) continue;
    if (!plugin.isGlobal && !plugin.route && !plugin.service) continue;
    const scope = plugin.isGlobal ? plugin.file : `${id(plugin.service)} ${id(plugin.route)}`;
    const key = `${plugin.data.name}\n${scope}`;
    const before = first.get(key);
    if (!before) first.set(key, plugin);
    else if (!plugin.document.unfilled?.isConditional && own(plugin.data, 'condition') === undefined)
      report(
        'refused',
        plugin,
        ['name'],
        `UNIQUE violation detected on the plugin ${plugin.data.name}`,
        `It stands already in line ${before.line('name')} for the same: keep one of them.`,
      );
  }
}
