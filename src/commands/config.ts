/** `specgate config`: every option, its value and where it came from. */

import { type Option, options } from '../command-line/options.ts';
import { writeOutputs } from '../command-line/output.ts';
import { type Origin, settleOption } from '../command-line/settings.ts';
import { exitCodes } from '../errors.ts';
import { table } from '../table.ts';
import { jsonText } from '../text.ts';
import { defineCommand, type Invocation } from './command.ts';

interface Row {
  name: string;
  /** Null where nothing is set. */
  value: unknown;
  origin: Origin;
}

export default defineCommand({
  name: 'config',
  summary: 'Print every option, its value and where it came from',
  config: 'optional',
  examples: [{ line: 'SPECGATE_FAIL_ON=warning specgate config', does: 'Shows that the variable holds' }],
  async run(invocation, io) {
    const rows = rowsOf(invocation, io.env);
    const file = invocation.config?.file ?? null;
    writeOutputs(
      invocation.values.format,
      (format, { color }) => {
        if (format === 'json') return jsonText({ schema: 'specgate/config/1', file, options: rows });
        const cells = rows.map(({ name, value, origin }) => [name, shown(value), origin.where || origin.kind]);
        const head = file === null ? 'No config: there is no specgate.yaml here.\n\n' : '';
        return head + table(['Option', 'Value', 'From'], cells, color);
      },
      invocation.values.quiet,
      io,
    );
    return exitCodes.open;
  },
});

function rowsOf({ flags, config }: Invocation<'config'>, env: Readonly<Record<string, string | undefined>>): Row[] {
  const rows = new Map<string, Row>();
  for (const option of options as readonly Option[]) {
    if (option.name === 'help' || option.name === 'version' || rows.has(option.name)) continue;
    const { value, origin } = settleOption(option, { flags, env, config });
    rows.set(option.name, { name: option.name, value: value ?? null, origin });
  }
  return [...rows.values()];
}

function shown(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object') return String(value);
  const { format, file } = value as { format: string; file?: string };
  return file === undefined ? format : `${format}=${file}`;
}
