/** The text of one option, from a flag, a variable or the config → its value. */

import type { Shard } from '../diff/request.ts';
import { UserError } from '../errors.ts';
import { didYouMean } from '../suggest.ts';
import type { FormatChoice, Option } from './options.ts';

export type OptionValue = boolean | string | number | Shard | FormatChoice;

/** Reads `text` for an option that is no flag. `label` names the source (`--fail-on`). Throws a UserError. */
export function readValue(option: Option, text: string, label: string): OptionValue {
  if (text === '') throw new UserError(`${label} has an empty value; it wants ${wanted(option)}.`);
  switch (option.type) {
    case 'choice':
      return readChoice(option, text, label);
    case 'format':
      return readFormat(option, text, label);
    case 'ruleset':
      return readRuleset(option, text, label);
    case 'count':
    case 'number':
    case 'percent':
      return readNumber(option, text, label);
    case 'shard':
      return readShard(text, label);
    default:
      return text;
  }
}

/** Reads a variable that sets a flag. Throws a UserError. */
export function readSwitch(text: string, label: string): boolean {
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw new UserError(`${label} is "${text}"; it wants true or false.`);
}

/** What a value may be, for messages: `one of error, warning`. */
export function wanted(option: Option): string {
  const list = option.choices?.join(', ');
  switch (option.type) {
    case 'choice':
    case 'format':
      return `one of ${list}`;
    case 'ruleset':
      return `one of ${list}, or a file`;
    case 'count':
      return 'a whole number from 1';
    case 'number':
      return 'a number above 0';
    case 'percent':
      return 'a number from 0 to 100';
    case 'shard':
      return 'I/N, such as 1/4';
    default:
      return `${option.placeholder}, ${lowerFirst(option.help.split(/[:;]/)[0]!)}`;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function readChoice(option: Option, text: string, label: string): string {
  const choices = option.choices ?? [];
  if (choices.includes(text)) return text;
  throw new UserError(`${label} cannot be "${text}"; it wants ${wanted(option)}${didYouMean(text, choices)}.`);
}

function readFormat(option: Option, text: string, label: string): FormatChoice {
  const at = text.indexOf('=');
  const format = readChoice(option, at === -1 ? text : text.slice(0, at), label);
  if (at === -1) return { format, file: undefined };
  const file = text.slice(at + 1);
  if (file === '') throw new UserError(`${label} ${text} names no file after the =.`);
  return { format, file };
}

/** A bare word can only be a name of ours; with a slash or an extension it is a file (or a URL). */
function readRuleset(option: Option, text: string, label: string): string {
  const names = option.choices ?? [];
  if (names.includes(text) || /[./\\]/.test(text)) return text;
  const hint = didYouMean(text, names) || `; a file in this folder is named with its extension or as ./${text}`;
  throw new UserError(`${label} "${text}" is neither a file nor one of ${names.join(', ')}${hint}.`);
}

function readNumber(option: Option, text: string, label: string): number {
  const isWhole = option.type === 'count';
  const number = (isWhole ? /^\d{1,9}$/ : /^\d{1,9}(\.\d{1,6})?$/).test(text) ? Number(text) : Number.NaN;
  if (option.type === 'percent' ? number <= 100 : number > 0) return number;
  throw new UserError(`${label} cannot be "${text}"; it wants ${wanted(option)}.`);
}

function readShard(text: string, label: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(`${label} cannot be "${text}"; it wants I/N with I from 1 to N, such as 1/4.`);
}
