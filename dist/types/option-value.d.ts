import type { FormatChoice, Option, Shard } from './options.ts';
export type OptionValue = boolean | string | number | Shard | FormatChoice;
/** Reads `text` for an option that is no flag. `label` names the source (`--fail-on`). Throws a UserError. */
export declare function readValue(option: Option, text: string, label: string): OptionValue;
/** Reads a variable that sets a flag. Throws a UserError. */
export declare function readSwitch(text: string, label: string): boolean;
/** What a value may be, for messages: `one of error, warning`. */
export declare function wanted(option: Option): string;
