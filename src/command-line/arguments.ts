/** argv → command, flags and operands. */
import { type CommandName, commandNames } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import { didYouMean } from '../suggest.ts';
import { type OptionValue, readValue, wanted } from './option-value.ts';
import { type Option, options, optionsOf } from './options.ts';

export interface Arguments {
  /** Undefined where none was named: then the flags are those that all commands have. */
  command: CommandName | undefined;
  operands: string[];
  /** The values given for each flag, in their order; `true` for one without a value. */
  flags: Map<string, OptionValue[]>;
}

interface Token {
  name: string;
  /** As the user wrote it, for messages: `--fail-on`. */
  label: string;
  text: string | undefined;
}

const table: readonly Option[] = options;

/**
 * Reads a command line (without node and the script). Flags may stand anywhere, as `--name value` or `--name=value`;
 * after `--` everything is an operand; the first operand is the command.
 * Throws a UserError for everything that is unknown, missing, doubled or has a wrong value.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { words, tokens } = tokenise(argv);
  const [name, ...operands] = words;
  // A flag that nobody knows comes first: what looks like the command may be its value.
  const unknown = tokens.find(token => !table.some(option => option.name === token.name));
  if (unknown)
    throw unknownOption(
      unknown,
      commandNames.find(command => command === name),
    );
  const command = name === undefined ? undefined : commandNamed(name);
  const flags = new Map<string, OptionValue[]>();
  for (const token of tokens) {
    const option = optionNamed(token, command);
    const value = option.type === 'flag' ? true : readValue(option, token.text!, token.label);
    const given = flags.get(option.name) ?? [];
    if (given.length > 0 && option.type !== 'flag' && !option.repeatable) {
      throw new UserError(`${token.label} is given twice; it takes one value.`);
    }
    flags.set(option.name, [...given, value]);
  }
  return { command, operands, flags };
}

function commandNamed(name: string): CommandName {
  const found = commandNames.find(command => command === name);
  if (found) return found;
  if (/[./\\:]/.test(name)) {
    throw new UserError(`There is no command ${JSON.stringify(name)}; if it is a document: specgate lint ${name}.`);
  }
  const hint = didYouMean(name, commandNames, 'specgate ');
  throw new UserError(`There is no command "${name}"${hint || `; the commands are ${commandNames.join(', ')}`}.`);
}

/** Splits argv by the whole table: a name has the same type with every command, so that a flag may precede the command. */
function tokenise(argv: readonly string[]): { words: string[]; tokens: Token[] } {
  const words: string[] = [];
  const tokens: Token[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const token = splitFlag(word);
    const option = table.find(one => one.name === token.name);
    if (option?.type === 'flag' && token.text !== undefined) {
      throw new UserError(`${token.label} takes no value; leave out "=${token.text}".`);
    }
    if (option && option.type !== 'flag' && token.text === undefined) {
      const next = argv[at + 1];
      if (next === undefined || (next.startsWith('-') && next !== '-')) {
        throw new UserError(`${token.label} lacks its value; it wants ${wanted(option)}.`);
      }
      token.text = next;
      at++;
    }
    tokens.push(token);
  }
  return { words, tokens };
}

function splitFlag(word: string): Token {
  const equals = word.indexOf('=');
  const label = equals === -1 ? word : word.slice(0, equals);
  const text = equals === -1 ? undefined : word.slice(equals + 1);
  const short = label.startsWith('--') ? undefined : table.find(option => option.short === label.slice(1));
  return { name: short?.name ?? (label.startsWith('--') ? label.slice(2) : label), label, text };
}

/** The table's entry for this command; without one, only the options that all commands have. */
function optionNamed(token: Token, command: CommandName | undefined): Option {
  const entries = table.filter(option => option.name === token.name);
  const found = entries.find(({ commands }) =>
    command ? commands.includes(command) : commands.length === commandNames.length,
  );
  if (found) return found;
  const others = entries.flatMap(option => option.commands);
  const shown =
    others.length > 4 ? `${others.slice(0, 3).join(', ')} and ${others.length - 3} others` : others.join(', ');
  throw new UserError(`${token.label} is an option of ${shown}${command ? `, not of ${command}` : ''}.`);
}

function unknownOption({ name, label }: Token, command: CommandName | undefined): UserError {
  const names = (command ? optionsOf(command) : table).map(option => option.name);
  const hint = didYouMean(name.replace(/^-+/, ''), names, '--');
  return new UserError(`There is no option ${label}${hint || `; see specgate ${command ? `${command} ` : ''}--help`}.`);
}
