import { type Aliases, type Place, type Rule } from './ruleset.ts';
/** Which rules of an extended ruleset are on. */
export type Mode = 'recommended' | 'all' | 'off';
/** True where `extends` with that mode switches the rule on. */
export declare function isEnabled(rule: Rule, mode: Mode): boolean;
/** A rule from its definition. Throws a UserError. */
export declare function newRule(id: string, definition: Record<string, unknown>, aliases: Aliases, common: readonly string[] | undefined, place: Place): Rule;
/** What a ruleset says of a rule that it extends: on or off, a level, or some keys. Throws a UserError. */
export declare function changeRule(rule: Rule, change: unknown, aliases: Aliases, place: Place): void;
