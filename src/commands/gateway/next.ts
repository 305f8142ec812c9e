/** The command line to type next, ready to paste: the flags that were given, but those that only showed something. */
import { optionsOf } from '../../command-line/options.ts';
import { shellWord } from '../../text.ts';
import type { Invocation } from '../command.ts';
import type { CommandName } from '../index.ts';

/** What changes nothing at a gateway, and what the next command is told in another way. */
const left = new Set(['format', 'dry-run', 'drift', 'out', 'quiet', 'verbose']);

/** `command` with these operands and, of the flags, those that it has too; `more` behind them. */
export function nextLine(
  command: CommandName,
  { operands, flags }: Pick<Invocation, 'operands' | 'flags'>,
  more: readonly string[] = [],
): string {
  const known = new Set(optionsOf(command).map(({ name }) => name));
  const given = [...flags].flatMap(([name, values]) =>
    left.has(name) || !known.has(name)
      ? []
      : values.flatMap(value => (value === true ? [`--${name}`] : [`--${name}`, String(value)])),
  );
  return ['specgate', command, ...operands, ...given, ...more].map(shellWord).join(' ');
}
