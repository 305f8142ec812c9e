/**
 * Rulesets in Spectral's format, read as data: extends, rules, aliases, formats, overrides merge as Spectral merges them
 * (spectral-core, Ruleset and mergeRule). Nothing of a ruleset is run here.
 */
import type { Document } from '../document/document.ts';
import { globMatches } from '../document/glob.ts';
import { isObject, own, type Path } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { didYouMean } from '../suggest.ts';
import { functions } from './functions/index.ts';
import { type JsonPath, JsonPathError, parseJsonPath } from './jsonpath/path.ts';
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
type AliasDefinition = readonly string[] | { targets: { formats: readonly string[]; given: readonly string[] }[] };

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

interface Place {
  source: Source;
  path: Path;
}

export interface Ruleset {
  rules: ReadonlyMap<string, Rule>;
  source: Source;
  /** The severity of duplicate keys (`parserOptions.duplicateKeys`). */
  duplicateKeys: RulesetLevel;
}

type Mode = 'recommended' | 'all' | 'off';

const topLevelKeys = new Set([
  'extends',
  'rules',
  'aliases',
  'formats',
  'overrides',
  'parserOptions',
  'documentationUrl',
  'description',
  'functions',
  'functionsDir',
]);
const ruleKeys = new Set([
  'given',
  'then',
  'severity',
  'message',
  'description',
  'documentationUrl',
  'recommended',
  'resolved',
  'formats',
  'tags',
  'type',
  'extensions',
]);
const thenKeys = new Set(['field', 'function', 'functionOptions']);
const overrideKeys = new Set(['files', 'formats', 'extends', 'rules', 'parserOptions', 'aliases']);
const parserKeys = new Set(['duplicateKeys', 'incompatibleValues']);
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

/** Reads a ruleset. Throws a UserError with file, line and column for whatever is not as Spectral's format wants it. */
export async function readRuleset(source: Source, documentFile?: string): Promise<Ruleset> {
  const reader = new Reader();
  const overrides = overridesFor(source, documentFile);
  const { rules, aliases } = await reader.read(source, 'recommended', false);
  let duplicateKeys = parserLevel(source, source.data, []);
  for (const { definition, at } of overrides.files) {
    await reader.override({ ...source, data: definition }, rules, aliases, at);
    duplicateKeys = parserLevel(source, definition, at) ?? duplicateKeys;
  }
  for (const { rule, glob, pointer, level } of overrides.pointers) {
    const known = rules.get(rule);
    if (known) known.pointerLevels = [...(known.pointerLevels ?? []), { glob, pointer, level }];
  }
  // Those that are built in are checked by the tests.
  for (const rule of rules.values()) if (rule.place.source.document) for (const formats of allFormats) queriesOf(rule, formats);
  return { rules, source, duplicateKeys: duplicateKeys ?? 'error' };
}

function parserLevel(source: Source, definition: unknown, base: Path): RulesetLevel | undefined {
  const options = own(definition, 'parserOptions');
  if (options === undefined) return undefined;
  const path = [...base, 'parserOptions'];
  if (!isObject(options)) throw mistake({ source, path }, '`parserOptions` is a mapping');
  for (const key of Object.keys(options)) {
    if (!parserKeys.has(key))
      throw mistake({ source, path: [...path, key] }, `\`${key}\` is no parser option${didYouMean(key, parserKeys)}`);
    if (levelOf(options[key]) === undefined) throw notALevel({ source, path: [...path, key] }, options[key]);
  }
  return levelOf(own(options, 'duplicateKeys'));
}

interface Overrides {
  files: { definition: Record<string, unknown>; at: Path }[];
  pointers: { rule: string; glob: string; pointer: string; level: RulesetLevel }[];
}

function overridesFor(source: Source, documentFile: string | undefined): Overrides {
  const found: Overrides = { files: [], pointers: [] };
  const list = own(source.data, 'overrides');
  if (list === undefined) return found;
  if (!Array.isArray(list) || list.length === 0) throw mistake({ source, path: ['overrides'] }, '`overrides` must be a list');
  const relative = documentFile === undefined ? undefined : source.relative(documentFile);
  list.forEach((entry, index) => {
    const at: Path = ['overrides', index];
    const files = own(entry, 'files');
    if (!isObject(entry) || !Array.isArray(files) || files.length === 0)
      throw mistake({ source, path: at }, 'an override needs a list `files`');
    for (const key of Object.keys(entry)) {
      if (!overrideKeys.has(key) && !key.startsWith('x-'))
        throw mistake({ source, path: [...at, key] }, `\`${key}\` is no key of an override${didYouMean(key, overrideKeys)}`);
    }
    const { files: _, ...definition } = entry;
    let isWhole = false;
    for (const pattern of files) {
      if (typeof pattern !== 'string')
        throw mistake({ source, path: [...at, 'files'] }, '`files` holds patterns (text)');
      const [glob = '', pointer] = pattern.split('#');
      const fits = relative !== undefined && fitsGlob(glob, relative);
      if (pointer === undefined) {
        isWhole ||= fits;
        continue;
      }
      for (const [rule, value] of Object.entries(isObject(entry.rules) ? entry.rules : {})) {
        const level = levelOf(value);
        if (!level)
          throw mistake({ source, path: [...at, 'rules', rule] }, 'an override with a pointer can only set severities');
        if (fits) found.pointers.push({ rule, glob, pointer, level });
      }
    }
    if (!isWhole) return;
    // As in Spectral the last override that fits gives a rule; an earlier one for the same rule is not merged into it.
    for (const earlier of found.files) earlier.definition = withoutRules(earlier.definition, own(definition, 'rules'));
    found.files.push({ definition, at });
  });
  return found;
}

function withoutRules(definition: Record<string, unknown>, others: unknown): Record<string, unknown> {
  const { rules } = definition;
  if (!isObject(rules) || !isObject(others)) return definition;
  return { ...definition, rules: Object.fromEntries(Object.entries(rules).filter(([id]) => !Object.hasOwn(others, id))) };
}

/** True where a pattern of `overrides` fits a file; one without a folder fits files of that name in every folder. */
export function fitsGlob(glob: string, relative: string): boolean {
  return globMatches(glob.includes('/') ? glob : `**/${glob}`, relative);
}

interface Read {
  rules: Map<string, Rule>;
  aliases: Map<string, AliasDefinition>;
}

// More rulesets than this come from nobody who means well.
const mostExtended = 500;

class Reader {
  readonly #stack: Source[] = [];
  #extended = 0;

  /** Lays an override over the rules that were read: what it extends where that is new, then its own rules. */
  async override(source: Source, rules: Map<string, Rule>, inherited: Map<string, AliasDefinition>, at: Path): Promise<void> {
    const extended = new Map<string, Rule>();
    const aliases = new Map(inherited);
    await this.#extend(source, extended, aliases, 'recommended', false, at);
    for (const [id, rule] of extended) if (!rules.has(id)) rules.set(id, rule);
    this.addRules(rules, source, this.aliases(source, aliases, at), 'recommended', false, at);
  }

  async read(source: Source, mode: Mode, isExplicit: boolean): Promise<Read> {
    if (!isObject(source.data)) throw mistake({ source, path: [] }, 'a ruleset is a mapping with `rules` or `extends`');
    for (const key of Object.keys(source.data)) {
      if (topLevelKeys.has(key) || key.startsWith('x-')) continue;
      throw mistake({ source, path: [key] }, `\`${key}\` is no key of a ruleset${didYouMean(key, topLevelKeys)}`);
    }
    if (
      own(source.data, 'rules') === undefined &&
      own(source.data, 'extends') === undefined &&
      own(source.data, 'overrides') === undefined
    ) {
      throw mistake({ source, path: [] }, 'a ruleset needs `rules` or `extends`');
    }
    const brought = own(source.data, 'functions');
    // The assembled rulesets of specgate name its own functions, for the stock Spectral CLI.
    if (
      brought !== undefined &&
      !(Array.isArray(brought) && brought.every(name => Object.hasOwn(functions, String(name))))
    ) {
      throw mistake(
        { source, path: ['functions'] },
        'this ruleset brings functions of its own, which are code; --allow-code lets them run',
      );
    }
    const rules = new Map<string, Rule>();
    const inherited = new Map<string, AliasDefinition>();
    this.#stack.push(source);
    await this.#extend(source, rules, inherited, mode, isExplicit, []);
    this.#stack.pop();
    const aliases = this.aliases(source, inherited, []);
    this.addRules(rules, source, aliases, mode, isExplicit, []);
    return { rules, aliases };
  }

  async #extend(
    source: Source,
    rules: Map<string, Rule>,
    aliases: Map<string, AliasDefinition>,
    mode: Mode,
    isExplicit: boolean,
    base: Path,
  ): Promise<void> {
    const written = own(source.data, 'extends');
    if (written === undefined) return;
    const list = Array.isArray(written) ? written : [written];
    if (this.#stack.length > 20)
      throw mistake({ source, path: [...base, 'extends'] }, '`extends` leads more than 20 rulesets deep');
    for (const [index, entry] of (list as unknown[]).entries()) {
      const at: Path = [...base, 'extends', ...(Array.isArray(written) ? [index] : [])];
      if (++this.#extended > mostExtended)
        throw mistake({ source, path: at }, `\`extends\` leads to more than ${mostExtended} rulesets`);
      const [target, severity] = Array.isArray(entry) ? (entry as unknown[]) : [entry, undefined];
      if (typeof target !== 'string')
        throw mistake(
          { source, path: at },
          '`extends` names rulesets (text), alone or as [name, recommended | all | off]',
        );
      if (severity !== undefined && severity !== 'recommended' && severity !== 'all' && severity !== 'off') {
        throw mistake({ source, path: at }, `\`${String(severity)}\` is none of recommended, all, off`);
      }
      const extended = await source.extend(target, at);
      if (this.#stack.some(one => one.name === extended.name)) continue;
      const read = await this.read(extended, (severity as Mode | undefined) ?? 'recommended', severity !== undefined);
      for (const [id, rule] of read.rules) {
        rules.set(id, rule);
        if (isExplicit) rule.enabled = isEnabled(rule, mode);
      }
      for (const [name, alias] of read.aliases) aliases.set(name, alias);
    }
  }

  aliases(source: Source, inherited: Map<string, AliasDefinition>, base: Path): Map<string, AliasDefinition> {
    const aliases = new Map(inherited);
    const written = own(source.data, 'aliases');
    if (written === undefined) return aliases;
    if (!isObject(written))
      throw mistake({ source, path: [...base, 'aliases'] }, '`aliases` maps names to expressions');
    for (const [name, value] of Object.entries(written)) {
      const place = { source, path: [...base, 'aliases', name] };
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
        throw mistake(place, 'the name of an alias is a letter, then letters, digits, `_` and `-`');
      if (isObject(value)) {
        const targets = own(value, 'targets');
        if (!Array.isArray(targets)) throw mistake(place, 'an alias is a list of expressions, or has `targets`');
        if (targets.length === 0) throw mistake(place, '`targets` is empty');
        aliases.set(name, {
          targets: targets.map((one: unknown) => ({
            formats: formatList(own(one, 'formats'), place),
            given: textList(own(one, 'given'), place, 'given'),
          })),
        });
      } else aliases.set(name, textList(value, place, 'an alias'));
    }
    return aliases;
  }

  addRules(
    rules: Map<string, Rule>,
    source: Source,
    aliases: Aliases,
    mode: Mode,
    isExplicit: boolean,
    base: Path,
  ): void {
    const written = own(source.data, 'rules');
    if (written === undefined) return;
    if (!isObject(written)) throw mistake({ source, path: [...base, 'rules'] }, '`rules` maps names to rules');
    const formats = own(source.data, 'formats');
    const common = formats === undefined ? undefined : formatList(formats, { source, path: [...base, 'formats'] });
    const documentation = own(source.data, 'documentationUrl');
    if (documentation !== undefined && typeof documentation !== 'string')
      throw mistake({ source, path: [...base, 'documentationUrl'] }, '`documentationUrl` is text');
    for (const [id, definition] of Object.entries(written)) {
      const place: Place = { source, path: [...base, 'rules', id] };
      const existing = rules.get(id);
      if (isObject(definition) && !existing) {
        const rule = newRule(id, definition, aliases, common, place);
        rule.enabled = isEnabled(rule, mode);
        if (documentation !== undefined) rule.documentationUrl ??= `${documentation}#${id}`;
        rules.set(id, rule);
        continue;
      }
      if (!existing) throw mistake(place, `there is no rule \`${id}\` to change${didYouMean(id, rules.keys())}`);
      changeRule(existing, definition, aliases, place);
      if (documentation !== undefined) existing.documentationUrl ??= `${documentation}#${id}`;
      if (isExplicit && base.length === 0) existing.enabled = isEnabled(existing, mode);
    }
  }
}

function isEnabled(rule: Rule, mode: Mode): boolean {
  return mode === 'all' || (mode === 'recommended' && rule.recommended);
}

function newRule(
  id: string,
  definition: Record<string, unknown>,
  aliases: Aliases,
  common: readonly string[] | undefined,
  place: Place,
): Rule {
  const rule: Rule = {
    id,
    description: undefined,
    message: undefined,
    documentationUrl: undefined,
    severity: 'warning',
    enabled: true,
    recommended: true,
    resolved: true,
    formats: common,
    given: [],
    then: [],
    aliases,
    place,
  };
  if (definition.given === undefined) throw mistake(place, 'a rule needs `given`: where it looks');
  if (definition.then === undefined) throw mistake(place, 'a rule needs `then`: what it asks');
  assign(rule, definition, aliases, place);
  return rule;
}

function changeRule(rule: Rule, change: unknown, aliases: Aliases, place: Place): void {
  if (typeof change === 'boolean') {
    rule.enabled = change;
    return;
  }
  if (isObject(change)) {
    assign(rule, change, aliases, place);
    rule.enabled = true;
    return;
  }
  const level = levelOf(change);
  if (!level) throw notALevel(place, change, ', true, false');
  rule.severity = level;
  rule.enabled = level !== 'off';
}

function assign(rule: Rule, definition: Record<string, unknown>, aliases: Aliases, place: Place): void {
  const at = (key: string): Place => ({ source: place.source, path: [...place.path, key] });
  for (const [key, value] of Object.entries(definition)) {
    switch (key) {
      case 'given':
        rule.given = textList(value, at(key), 'given');
        rule.aliases = aliases;
        break;
      case 'then':
        rule.then = (Array.isArray(value) ? value : [value]).map((one, index) =>
          readThen(one, Array.isArray(value) ? { source: place.source, path: [...place.path, key, index] } : at(key)),
        );
        break;
      case 'severity': {
        const level = levelOf(value);
        if (!level) throw notALevel(at(key), value);
        rule.severity = level;
        break;
      }
      case 'message':
      case 'description':
      case 'documentationUrl':
        if (typeof value !== 'string') throw mistake(at(key), `\`${key}\` is text`);
        rule[key] = value;
        break;
      case 'recommended':
      case 'resolved':
        if (typeof value !== 'boolean') throw mistake(at(key), `\`${key}\` is true or false`);
        rule[key] = value;
        break;
      case 'formats':
        rule.formats = formatList(value, at(key));
        break;
      default:
        if (!ruleKeys.has(key) && !key.startsWith('x-'))
          throw mistake(at(key), `\`${key}\` is no key of a rule${didYouMean(key, ruleKeys)}`);
    }
  }
}

function readThen(value: unknown, place: Place): Then {
  const at = (key: string): Place => ({ source: place.source, path: [...place.path, key] });
  if (!isObject(value)) throw mistake(place, '`then` has a `function`');
  for (const key of Object.keys(value))
    if (!thenKeys.has(key)) throw mistake(at(key), `\`${key}\` is no key of \`then\`${didYouMean(key, thenKeys)}`);
  const { field } = value;
  const name = value.function;
  const options = value.functionOptions ?? null;
  if (field !== undefined && typeof field !== 'string') throw mistake(at('field'), '`field` is text');
  if (field?.startsWith('$')) parsedAt(field, at('field'));
  if (typeof name !== 'string') throw mistake(place, '`then` has a `function`, which is a name');
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!known)
    throw mistake(at('function'), `there is no function \`${name}\`${didYouMean(name, Object.keys(functions))}`);
  const [problem] = known.checkOptions(options);
  if (problem !== undefined)
    throw mistake(
      value.functionOptions === undefined ? at('function') : at('functionOptions'),
      `the options of \`${name}\` are wrong: ${problem}`,
    );
  return { field: field as string | undefined, function: name, options };
}

function textList(value: unknown, place: Place, what: string): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.some(one => typeof one !== 'string'))
    throw mistake(place, `\`${what}\` is text or a list of texts`);
  return list as string[];
}

function formatList(value: unknown, place: Place): readonly string[] {
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

function notALevel(place: Place, value: unknown, others = ''): UserError {
  const shown = isObject(value) || Array.isArray(value) ? 'this' : `\`${String(value)}\``;
  const near = typeof value === 'string' ? didYouMean(value, levelWords) : '';
  return mistake(place, `${shown} is none of ${levelWords.join(', ')}${others}${near}`);
}

/** Every set of formats that a document can have. */
const allFormats = (['2.0', '3.0', '3.1', '3.2'] as const).map(formatsOf);

// An alias may name several others; more expressions than this come from nobody who means well.
const mostExpressions = 1000;

/** The expressions of a rule for a document's formats, aliases replaced, parsed. Throws a UserError for unknown and circular aliases and for what the grammar does not know (T-10). */
export function queriesOf(rule: Rule, formats: ReadonlySet<string>): JsonPath[] {
  const found: JsonPath[] = [];
  const expand = (expression: string, stack: readonly string[], place: Place): void => {
    if (!expression.startsWith('#')) {
      if (found.length === mostExpressions) throw mistake(place, `the aliases stand for more than ${mostExpressions} expressions`);
      found.push(parsedAt(expression, place));
      return;
    }
    const name = /^#([A-Za-z0-9_-]+)/.exec(expression)?.[1] ?? '';
    const alias = rule.aliases.get(name);
    if (!alias) throw mistake(place, `there is no alias \`${name}\`${didYouMean(name, rule.aliases.keys())}`);
    if (stack.includes(name)) throw mistake(place, `the alias \`${name}\` leads back to itself`);
    let given: readonly string[] = [];
    if (!('targets' in alias)) given = alias;
    else given = alias.targets.findLast(target => target.formats.some(format => formats.has(format)))?.given ?? [];
    for (const one of given) expand(one + expression.slice(name.length + 1), [...stack, name], place);
  };
  const base = [...rule.place.path, 'given'];
  rule.given.forEach((expression, index) => {
    expand(expression, [], { source: rule.place.source, path: rule.given.length > 1 ? [...base, index] : base });
  });
  return found;
}

const parsed = new Map<string, JsonPath>();

function parsedAt(expression: string, place: Place): JsonPath {
  const known = parsed.get(expression);
  if (known) return known;
  try {
    const path = parseJsonPath(expression);
    parsed.set(expression, path);
    return path;
  } catch (error) {
    throw error instanceof JsonPathError ? mistake(place, `${error.message} (column ${error.column} of the expression)`) : error;
  }
}
