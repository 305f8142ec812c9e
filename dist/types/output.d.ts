import type { Io } from './io.ts';
import type { FormatChoice } from './options.ts';
export interface Look {
    color: boolean;
    columns: number;
}
/** Throws a UserError where two formats want the same place. */
export declare function checkFormats(formats: readonly FormatChoice[], cwd: string): void;
/** Renders each format and writes it. Throws a UserError for a file that cannot be written. */
export declare function writeOutputs<Format extends string>(formats: readonly FormatChoice<Format>[], render: (format: Format, look: Look) => string, isQuiet: boolean, io: Io): void;
