/**
 * Rulesets in Spectral's format, as data: what a rule is made of, and the words for levels and formats. How they are read
 * stands in ruleset-reader.ts. Nothing of a ruleset is run here.
 */
import type { Document } from '../document/document.ts';
import { type Path } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
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
export type AliasDefinition = readonly string[] | {
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
/** The formats that a document of a version has; Spectral's names. */
export declare function formatsOf(version: OpenapiVersion | undefined): ReadonlySet<string>;
/** Spectral's word for a level → ours; undefined for anything else. */
export declare function levelOf(value: unknown): RulesetLevel | undefined;
/** Text or a list of texts as a list. Throws a UserError. */
export declare function textList(value: unknown, place: Place, what: string): readonly string[];
/** Names of formats, as `formatsOf` gives them. Throws a UserError. */
export declare function formatList(value: unknown, place: Place): readonly string[];
/** A UserError at a place of a ruleset. */
export declare function mistake({ source, path }: Place, message: string): UserError;
/** A UserError for what is none of Spectral's levels. */
export declare function notALevel(place: Place, value: unknown, others?: string): UserError;
