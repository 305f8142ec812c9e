/**
 * Rulesets in Spectral's format, read as data: extends, rules, aliases, formats, overrides merge as Spectral merges them
 * (spectral-core, Ruleset and mergeRule). Nothing of a ruleset is run here.
 */
import type { Document } from '../document/document.ts';
import { type Path } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { type JsonPath } from './jsonpath/path.ts';
import type { OpenapiVersion } from './rule.ts';
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
    pointerLevels?: {
        glob: string;
        pointer: string;
        level: RulesetLevel;
    }[];
}
export type Aliases = ReadonlyMap<string, AliasDefinition>;
type AliasDefinition = readonly string[] | {
    targets: {
        formats: readonly string[];
        given: readonly string[];
    }[];
};
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
/** The formats that a document of a version has; Spectral's names. */
export declare function formatsOf(version: OpenapiVersion | undefined): ReadonlySet<string>;
/** Spectral's word for a level → ours; undefined for anything else. */
export declare function levelOf(value: unknown): RulesetLevel | undefined;
/** Reads a ruleset. Throws a UserError with file, line and column for whatever is not as Spectral's format wants it. */
export declare function readRuleset(source: Source, documentFile?: string): Promise<Ruleset>;
/** True where a pattern of `overrides` fits a file; one without a folder fits files of that name in every folder. */
export declare function fitsGlob(glob: string, relative: string): boolean;
/** A UserError at a place of a ruleset. */
export declare function mistake({ source, path }: Place, message: string): UserError;
/** The expressions of a rule for a document's formats, aliases replaced, parsed. Throws a UserError for unknown and circular aliases and for what the grammar does not know (T-10). */
export declare function queriesOf(rule: Rule, formats: ReadonlySet<string>): JsonPath[];
export {};
