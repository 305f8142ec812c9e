/** The help texts, made from the tables of commands and options. */
import type { Command } from '../commands/command.ts';
import { type CommandName, commandNames } from '../commands/index.ts';
import { paint, width, wrap } from '../report/terminal.ts';
import { version } from '../version.ts';
import { type Option, options, optionsOf } from './options.ts';

export interface HelpOptions {
  color: boolean;
  columns: number;
}

/** What `specgate --help` prints: every command with its summary, and the options that all have. */
export function mainHelp(commands: readonly Command[], options: HelpOptions): string {
  const rows = commands.map((command): Row => [usageOf(command), command.summary]);
  return lines(
    ...wrap(`specgate ${version}: the gate between an OpenAPI document and the API gateway`, options.columns),
    '',
    ...section(
      'Usage',
      [
        ['specgate COMMAND [OPTION]…', ''],
        ['specgate COMMAND --help', ''],
      ],
      options,
    ),
    ...section('Begin with', beginRows, options),
    ...section('Commands', rows, options),
    ...section('Options of every command', sharedOptions().map(optionRow), options),
    ...section('Exit codes', exitRows, options),
  );
}

/** What `specgate COMMAND --help` prints. */
export function commandHelp(command: Command, options: HelpOptions): string {
  const own = optionsOf(command.name).filter(option => !isShared(option));
  const { operands } = command;
  return lines(
    ...wrap(`specgate ${command.name}: ${command.summary}`, options.columns),
    '',
    ...section('Usage', [[`specgate ${usageOf(command)} [OPTION]…`, '']], options),
    ...(operands ? section('Operands', [[operands.placeholder, operands.help]], options) : []),
    ...section('Options', own.map(optionRow), options),
    ...section('Options of every command', sharedOptions().map(optionRow), options),
    ...section(
      'Examples',
      command.examples.map(({ line, does }): Row => [line, does]),
      options,
    ),
    ...section('Exit codes', exitRows, options),
  );
}

type Row = [name: string, text: string];

const beginRows: Row[] = [
  ['specgate lint openapi.yaml', 'One document, without any configuration'],
  ['specgate init', 'A config and a workflow for the documents of a repository, then specgate check'],
];

const exitRows: Row[] = [
  ['0', 'the gate is open'],
  ['1', 'the gate is shut'],
  ['2', 'the input, the config or the command line is wrong'],
  ['3', 'a gateway or GitHub refused or did not answer'],
];

/** `lint [FILE…]`: operands in brackets where none is needed. */
function usageOf({ name, operands }: Command): string {
  if (!operands) return name;
  return `${name} ${operands.min === 0 ? `[${operands.placeholder}]` : operands.placeholder}`;
}

function sharedOptions(): Option[] {
  return (options as readonly Option[]).filter(isShared);
}

function isShared(option: Option): boolean {
  return commandNames.every((name: CommandName) => option.commands.includes(name));
}

function optionRow(option: Option): Row {
  const short = option.short ? `-${option.short}, ` : '';
  const flag = `${short}--${option.name}${option.placeholder ? ` ${option.placeholder}` : ''}`;
  return [flag, option.help + notesOf(option)];
}

/** What is valid and what holds otherwise, behind the sentence of help. */
function notesOf(option: Option): string {
  const notes = [
    option.choices && `${option.type === 'ruleset' ? 'of specgate' : 'one of'}: ${option.choices.join(', ')}`,
    option.default !== undefined && `default: ${option.default}`,
    option.env && `variable: ${option.env}`,
    option.loosens && 'loosens a guard',
  ].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join('; ')})` : '';
}

/** A title and two aligned columns; a left text too long for its column stands on a line of its own. */
function section(title: string, rows: readonly Row[], { color, columns }: HelpOptions): string[] {
  if (rows.length === 0) return [];
  const left = Math.min(Math.max(...rows.map(([name]) => width(name))), 30);
  const indent = ' '.repeat(left + 4);
  const body = rows.flatMap(([name, text]) => {
    if (text === '') return [`  ${name}`];
    const [first = '', ...rest] = wrap(text, Math.max(columns - left - 4, 20));
    const isLong = width(name) > left;
    const head = isLong ? [`  ${name}`, indent + first] : [`  ${name}${' '.repeat(left - width(name))}  ${first}`];
    return [...head, ...rest.map(line => indent + line)];
  });
  return [paint(color, title, 'bold'), ...body, ''];
}

function lines(...all: string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
