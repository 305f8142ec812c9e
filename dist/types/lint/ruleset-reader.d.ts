import { type Ruleset, type Source } from './ruleset.ts';
/** Reads a ruleset. Throws a UserError with file, line and column for whatever is not as Spectral's format wants it. */
export declare function readRuleset(source: Source, documentFile?: string): Promise<Ruleset>;
