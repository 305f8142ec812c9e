/** One entry under `rules` of a ruleset: a rule of its own, or a change to one that it extends. */

import { isObject } from '../document/pointer.ts';
import { didYouMean } from '../suggest.ts';
import { functions } from './functions/index.ts';
import { parsedAt } from './given.ts';
import {
  type Aliases,
  formatList,
  levelOf,
  mistake,
  notALevel,
  type Place,
  type Rule,
  type Then,
  textList,
} from './ruleset.ts';

/** Which rules of an extended ruleset are on. */
export const modes = ['recommended', 'all', 'off'] as const;
export type Mode = (typeof modes)[number];

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

/** True where `extends` with that mode switches the rule on. */
export function isEnabled(rule: Rule, mode: Mode): boolean {
  return mode === 'all' || (mode === 'recommended' && rule.recommended);
}

/** A rule from its definition. Throws a UserError. */
export function newRule(
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

/** What a ruleset says of a rule that it extends: on or off, a level, or some keys. Throws a UserError. */
export function changeRule(rule: Rule, change: unknown, aliases: Aliases, place: Place): void {
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
