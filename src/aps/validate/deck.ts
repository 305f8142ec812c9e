/** The stage "decK validate" of the gateway's server, as far as it can be known without the gateway: Kong 3.9 and its plugins. */
import { apsPluginNames, enterprisePluginNames } from '../../kong/plugin-names.ts';
import { gatewayFilesOf } from '../../kong/read.ts';
import type { Stream } from '../../kong/stream.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import { validateKong } from '../../kong/validate/validate.ts';
import type { Collector } from './finding.ts';

const failed = 'Validation Failed.';

/** What decK refuses, and plugins that the platform does not have. */
export function validateDeck(streams: readonly Stream[], into: Collector): void {
  const files = gatewayFilesOf(streams);
  for (const { verdict, message, remedy, file, line } of validateKong(files)) {
    if (verdict === 'refused') into.refuse('deck', `${failed} ${message}`, { file, line }, remedy);
    else if (verdict === 'depends') into.depend('deck', `${failed} ${message}`, { file, line }, remedy);
    else into.accept('deck', message, { file, line }, remedy);
  }
  for (const plugin of files.plugins) {
    const { name } = plugin.data;
    if (typeof name !== 'string' || apsPluginNames.has(name) || hasPlaceholder(name)) continue;
    const place = { file: plugin.file, line: plugin.line('name') };
    const message = `${failed} schema violation (name: plugin '${name}' not enabled; add it to the 'plugins' configuration property)`;
    if (enterprisePluginNames.has(name))
      into.refuse('deck', message, place, 'The portal runs the open-source Kong: this plugin is in Enterprise alone.');
    else into.depend('deck', message, place, "The portal's documentation does not list this plugin.");
  }
  for (const { part, key, name } of files.unresolved) {
    const place = { file: part.file, line: part.line(key) };
    if (hasPlaceholder(name))
      into.skip(place, `Whether the ${key} ${name} is in the file is known when the template is rendered.`);
    else
      into.refuse(
        'deck',
        `${failed} the ${key} ${name} is not in the file`,
        place,
        `Nest it under its ${key}, or correct the name.`,
      );
  }
}
