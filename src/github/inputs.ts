/** The inputs of the Action as a command line, and those that are the Action's own. */
import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { type Option, options, optionsOf } from '../command-line/options.ts';
import { type CommandName, commandNames } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../suggest.ts';

/** The inputs that are no options. */
export const ownInputs: readonly string[] = [
  ...['command', 'files', 'token', 'comment', 'comment-id', 'suggestions', 'check-run'],
  ...['deployment', 'deployment-url', 'accept-label', 'gateway-url'],
];

/** Options that make no sense on a runner, where nobody sits. */
const withoutInput: readonly string[] = ['watch', 'help', 'version'];

const commentModes = ['always', 'on-failure', 'never'] as const;

/** What is told to GitHub beside annotations, summary and outputs. */
export interface ChannelInputs {
  readonly comment: (typeof commentModes)[number];
  /** What tells the comments and suggestions of several steps apart. */
  readonly id: string;
  /** Whether `check` offers changes that the author takes over with one click. */
  readonly suggestions: boolean;
  /** The name of a check run; undefined where none is asked for. */
  readonly checkRun: string | undefined;
  readonly deployment: { readonly environment: string; readonly url: string | undefined } | undefined;
}

/** Where something goes to a gateway that a person can look at. */
const deploying: readonly CommandName[] = ['stage', 'publish', 'rollback'];

/** The options of the command that are inputs of the Action, under the same names. */
export function inputOptions(command: CommandName): Option[] {
  return optionsOf(command).filter(option => !withoutInput.includes(option.name));
}

/** All inputs that action.yml has. */
export function inputNames(): string[] {
  const names = (options as readonly Option[]).map(({ name }) => name).filter(name => !withoutInput.includes(name));
  return [...new Set([...ownInputs, ...names])];
}

/** The command, `lint` where none is named. Throws a UserError for what is no command, and without a workspace. */
export function commandOfInputs(io: Io): CommandName {
  const text = core.getInput('command') || 'lint';
  const command = commandNames.find(name => name === text);
  if (!command) {
    const hint = didYouMean(text, commandNames) || `; the commands are ${commandNames.join(', ')}`;
    throw new UserError(`There is no command "${text}"${hint}.`);
  }
  if (!existsSync(io.cwd)) throw new UserError('There is no workspace; actions/checkout makes it.');
  return command;
}

/**
 * The inputs as flags. Throws a UserError for an input that does not exist or is of other commands, and an on/off input that
 * is neither.
 */
export function argumentsOfInputs(command: CommandName, io: Io): string[] {
  const mine = inputOptions(command);
  refuseUnknown(
    mine.map(({ name }) => name),
    io,
  );
  refuseForeign(command, mine);
  return mine.flatMap(option => {
    if (option.type === 'flag') return isOn(option.name) ? [`--${option.name}`] : [];
    const values = option.repeatable ? core.getMultilineInput(option.name) : [core.getInput(option.name)];
    return values
      .filter(value => value !== '' && !(option.name === 'base' && isNoCommit(value, io)))
      .map(value => `--${option.name}=${value}`);
  });
}

/** What to tell GitHub. Throws a UserError for a value that is none, or an input that does nothing for the command. */
export function channelInputs(command: CommandName): ChannelInputs {
  // A comment is the word of the whole gate; other commands write one where they are asked to.
  const text = core.getInput('comment') || (command === 'check' ? 'always' : 'never');
  const comment = commentModes.find(one => one === text);
  if (!comment) {
    throw new UserError(
      `The input comment is "${text}"; it wants one of ${commentModes.join(', ')}${didYouMean(text, commentModes)}.`,
    );
  }
  const id = core.getInput('comment-id') || command;
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(id) || id.includes('--')) {
    throw new UserError(
      `The input comment-id is "${id}"; it wants up to 64 letters, digits, dots and single hyphens, since it stands in an HTML comment.`,
    );
  }
  const checkRun = core.getInput('check-run') || undefined;
  if (checkRun !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} ._/()-]{0,99}$/u.test(checkRun)) {
    throw new UserError(
      'The input check-run wants a name of up to 100 letters, digits, spaces and . _ / ( ) -, as branch protection shows it.',
    );
  }
  for (const input of ['suggestions', 'accept-label']) {
    if (core.getInput(input) === '' || command === 'check') continue;
    throw new UserError(`The input ${input} is for check; the command is ${command}.`);
  }
  // Whoever wants no comment may have no permission for one, and suggestions take the same.
  const suggestions = core.getInput('suggestions') === '' ? comment !== 'never' : isOn('suggestions');
  return { comment, id, suggestions: command === 'check' && suggestions, checkRun, deployment: deployment(command) };
}

function deployment(command: CommandName): ChannelInputs['deployment'] {
  const [environment, url] = [core.getInput('deployment'), core.getInput('deployment-url')];
  if (environment === '' && url === '') return undefined;
  if (!deploying.includes(command)) {
    const input = environment === '' ? 'deployment-url' : 'deployment';
    throw new UserError(`The input ${input} is for ${deploying.join(', ')}; the command is ${command}.`);
  }
  if (!/^[\w][\w ./-]{0,199}$/.test(environment)) {
    throw new UserError('The input deployment wants the name of an environment: letters, digits, spaces and . _ / -.');
  }
  if (url !== '' && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new UserError('The input deployment-url wants an address that begins with https://.');
  }
  // What only shows a plan deploys nothing.
  return isOn('dry-run') ? undefined : { environment, url: url || undefined };
}

/** GitHub only warns of an input that action.yml lacks; a misspelt one would leave the gate wider than meant (T-12). */
function refuseUnknown(mine: readonly string[], io: Io): void {
  const known = inputNames();
  for (const variable of Object.keys(io.env)) {
    const name = /^INPUT_(.*)$/s.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || known.includes(name)) continue;
    const hint = didYouMean(name, known) || `; the inputs are ${[...ownInputs, ...mine].join(', ')}`;
    throw new UserError(`There is no input "${name}"${hint}.`);
  }
}

/** An input that does nothing would be taken for one that does (T-12). */
function refuseForeign(command: CommandName, mine: readonly Option[]): void {
  for (const option of options as readonly Option[]) {
    const { name, type } = option;
    if (withoutInput.includes(name) || mine.some(one => one.name === name)) continue;
    const isGiven = type === 'flag' ? isOn(name) : core.getInput(name) !== '';
    if (!isGiven) continue;
    const others = (options as readonly Option[]).filter(one => one.name === name).flatMap(one => one.commands);
    throw new UserError(`The input ${name} is for ${others.join(', ')}; the command is ${command}.`);
  }
}

function isOn(name: string): boolean {
  const text = core.getInput(name);
  if (/^(true|false|)$/i.test(text)) return text.toLowerCase() === 'true';
  throw new UserError(`The input ${name} is "${text}"; it wants true or false.`);
}

/** `github.event.before` of a new branch is zeros: there is nothing to compare with, so that everything is new. */
function isNoCommit(base: string, io: Io): boolean {
  if (!/^0{40,64}$/.test(base)) return false;
  io.stderr.write('specgate: the base is no commit (a new branch has none), so every finding is new\n');
  return true;
}
