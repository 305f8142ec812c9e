/**
 * Rulesets in Spectral's format, as data: what a rule is made of, and the words for levels and formats. How they are read
 * stands in ruleset-reader.ts. Nothing of a ruleset is run here.
 */

import type { Document } from '../document/document.ts';
import { isObject, type Path } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import type { Format, OpenapiVersion } from './rule.ts';

export type RulesetLevel = Severity | 'off';

export interface Then {
  field: string | undefined;
  /** A name of the function registry. */
  function: string;
  options: unknown;
}

export interface Rule {
  id: string;
  description: string | undefined;
  message: string | undefined;
  documentationUrl: string | undefined;
  severity: RulesetLevel;
  enabled: boolean;
  recommended: boolean;
  resolved: boolean;
  formats: readonly string[] | undefined;
  given: readonly string[];
  then: readonly Then[];
  /** The ruleset whose aliases `given` uses. */
  aliases: Aliases;
  /** Where the rule is written, for messages about it. */
  place: Place;
  /** The config sets the level itself. */
  isFixedLevel?: boolean;
  /** Severities for parts of some files (`overrides` with a pointer). */
  pointerLevels?: { glob: string; pointer: string; level: RulesetLevel }[];
}

export type Aliases = ReadonlyMap<string, AliasDefinition>;
export type AliasDefinition =
  | readonly string[]
  | { targets: { formats: readonly string[]; given: readonly string[] }[] };

/** A parsed ruleset with the means to say where something in it stands. */
export interface Source {
  data: unknown;
  /** As messages name it. */
  name: string;
  /** Undefined for the built-in ones, whose positions nobody needs. */
  document: Document | undefined;
  /** The source that an `extends` of this one names. Throws a UserError. */
  extend(target: string, at: Path): Promise<Source>;
  /** A file's name relative to the ruleset's folder, for the globs of `overrides`. */
  relative(file: string): string;
}

/** Where something of a ruleset is written. */
export interface Place {
  source: Source;
  path: Path;
}

export interface Ruleset {
  rules: ReadonlyMap<string, Rule>;
  source: Source;
  /** The severity of duplicate keys (`parserOptions.duplicateKeys`). */
  duplicateKeys: RulesetLevel;
}

const levelWords = ['error', 'warn', 'info', 'hint', 'off'];
const levels: Record<string, RulesetLevel> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
  hint: 'hint',
  off: 'off',
  '0': 'error',
  '1': 'warning',
  '2': 'info',
  '3': 'hint',
  '-1': 'off',
};

/** The formats that a document of a version has; Spectral's names. */
export function formatsOf(version: OpenapiVersion | undefined): ReadonlySet<string> {
  switch (version) {
    case '2.0':
      return new Set<Format>(['oas2']);
    case '3.0':
      return new Set<Format>(['oas3', 'oas3_0']);
    case '3.1':
      return new Set<Format>(['oas3', 'oas3_1']);
    case '3.2':
      return new Set<Format>(['oas3', 'oas3_2']);
    default:
      return new Set();
  }
}

/** Formats of other kinds of documents: known by name, never those of an OpenAPI document. */
const knownFormats = /^(oas2|oas3(_[012]|\.[012])?|asyncapi\S*|aas\S*|arazzo\S*|json-?schema\S*)$/;

/** Spectral's word for a level → ours; undefined for anything else. */
export function levelOf(value: unknown): RulesetLevel | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return Object.hasOwn(levels, value) ? levels[value] : undefined;
}

/** Text or a list of texts as a list. Throws a UserError. */
export function textList(value: unknown, place: Place, what: string): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.some(one => typeof one !== 'string'))
    throw mistake(place, `\`${what}\` is text or a list of texts`);
  return list as string[];
}

/** Names of formats, as `formatsOf` gives them. Throws a UserError. */
export function formatList(value: unknown, place: Place): readonly string[] {
  return textList(value, place, 'formats').map(name => {
    if (!knownFormats.test(name))
      throw mistake(
        place,
        `\`${name}\` is no format that specgate knows${didYouMean(name, ['oas2', 'oas3', 'oas3_0', 'oas3_1', 'oas3_2'])}`,
      );
    return name.replace('.', '_');
  });
}

/** A UserError at a place of a ruleset. */
export function mistake({ source, path }: Place, message: string): UserError {
  const start = source.document?.locate(path).start;
  return new UserError(`The ruleset is wrong: ${message}.`, { file: source.name, ...start });
}

/** A UserError for what is none of Spectral's levels. */
export function notALevel(place: Place, value: unknown, others = ''): UserError {
  const shown = isObject(value) || Array.isArray(value) ? 'this' : `\`${String(value)}\``;
  const near = typeof value === 'string' ? didYouMean(value, levelWords) : '';
  return mistake(place, `${shown} is none of ${levelWords.join(', ')}${others}${near}`);
}
