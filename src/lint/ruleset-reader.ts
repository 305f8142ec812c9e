/** Reads rulesets: extends, rules, aliases, formats and overrides merge as Spectral merges them (spectral-core, Ruleset and mergeRule). */

import { isObject, own, type Path } from '../document/pointer.ts';
import { didYouMean } from '../suggest.ts';
import { functions } from './functions/index.ts';
import { queriesOf } from './given.ts';
import { overridesFor } from './overrides.ts';
import { changeRule, isEnabled, type Mode, modes, newRule } from './rule-definition.ts';
import {
  type AliasDefinition,
  type Aliases,
  formatList,
  formatsOf,
  levelOf,
  mistake,
  notALevel,
  type Place,
  type Rule,
  type Ruleset,
  type RulesetLevel,
  type Source,
  textList,
} from './ruleset.ts';

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
const parserKeys = new Set(['duplicateKeys', 'incompatibleValues']);
/** Every set of formats that a document can have. */
const allFormats = (['2.0', '3.0', '3.1', '3.2'] as const).map(formatsOf);

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
  for (const rule of rules.values())
    if (rule.place.source.document) for (const formats of allFormats) queriesOf(rule, formats);
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
  async override(
    source: Source,
    rules: Map<string, Rule>,
    inherited: Map<string, AliasDefinition>,
    at: Path,
  ): Promise<void> {
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
      if (severity !== undefined && !modes.some(mode => mode === severity)) {
        const shown = String(severity);
        throw mistake({ source, path: at }, `\`${shown}\` is none of ${modes.join(', ')}${didYouMean(shown, modes)}`);
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
