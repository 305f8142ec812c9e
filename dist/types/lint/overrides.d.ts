import { type Path } from '../document/pointer.ts';
import { type RulesetLevel, type Source } from './ruleset.ts';
/** Those that fit one file. */
export interface Overrides {
    files: {
        definition: Record<string, unknown>;
        at: Path;
    }[];
    pointers: {
        rule: string;
        glob: string;
        pointer: string;
        level: RulesetLevel;
    }[];
}
/** The overrides of a ruleset for a file; all are checked. Throws a UserError. */
export declare function overridesFor(source: Source, documentFile: string | undefined): Overrides;
/** True where a pattern of `overrides` fits a file; one without a folder fits files of that name in every folder. */
export declare function fitsGlob(glob: string, relative: string): boolean;
