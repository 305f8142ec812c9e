/** The value of each option of a command and where it came from: flag > environment > config > default. */
import type { CommandName } from '../commands/index.ts';
import type { Config } from '../config/read.ts';
import { getAt } from '../document/pointer.ts';
import { type OptionValue, readSwitch, readValue } from './option-value.ts';
import { type Option, type OptionValues, optionsOf } from './options.ts';

export interface Origin {
  kind: 'flag' | 'environment' | 'config' | 'default';
  /** The flag, the variable, or the place in the config; empty for a default. */
  where: string;
}

export interface Settings<Name extends CommandName> {
  values: OptionValues<Name>;
  origins: ReadonlyMap<string, Origin>;
}

interface Sources {
  flags: ReadonlyMap<string, readonly OptionValue[]>;
  env: Readonly<Record<string, string | undefined>>;
  config: Config | undefined;
}

/** Settles every option of `command`. Throws a UserError for a wrong value in the environment. */
export function settle<Name extends CommandName>(command: Name, sources: Sources): Settings<Name> {
  const values: Record<string, unknown> = {};
  const origins = new Map<string, Origin>();
  for (const option of optionsOf(command)) {
    const { value, origin } = settleOption(option, sources);
    values[option.name] = value;
    origins.set(option.name, origin);
  }
  // The table that gave the values gives their types too.
  return { values: values as OptionValues<Name>, origins };
}

/** One option's value: a list where it is repeatable, false for an absent flag, undefined where nothing says anything. */
export function settleOption(option: Option, { flags, env, config }: Sources): { value: unknown; origin: Origin } {
  const given = flags.get(option.name);
  if (given) {
    return { value: option.repeatable ? given : given[0], origin: { kind: 'flag', where: `--${option.name}` } };
  }
  const text = option.env === undefined ? undefined : env[option.env];
  if (text) return { value: fromEnvironment(option, text), origin: { kind: 'environment', where: option.env! } };
  const at = option.config === true ? [option.name] : option.config;
  const set = at && config && getAt(config.data, at);
  if (at && set !== undefined) {
    const { line, column } = config!.place(at);
    return { value: set, origin: { kind: 'config', where: `${config!.file}:${line}:${column}` } };
  }
  return { value: defaultOf(option), origin: { kind: 'default', where: '' } };
}

function fromEnvironment(option: Option, text: string): unknown {
  const name = option.env!;
  const value = option.type === 'flag' ? readSwitch(text, name) : readValue(option, text, name);
  return option.repeatable ? [value] : value;
}

function defaultOf(option: Option): unknown {
  if (option.type === 'flag') return false;
  const value = option.type === 'format' ? { format: option.default, file: undefined } : option.default;
  if (!option.repeatable) return value;
  return option.default === undefined ? [] : [value];
}
