/** The type of an option, a nested object, or a test with the text for what fails it. */
type Option = 'string' | 'number' | 'boolean' | Nested | {
    accepts(value: unknown): boolean;
    problem: string;
};
interface Nested {
    options: Record<string, Option>;
    required?: readonly string[];
}
interface Shape extends Nested {
    /** Valid options, as the text for wrong ones shows them. */
    example: string;
    /** May be absent or null. */
    optional?: true;
    /** An object without any option is wrong. */
    atLeastOne?: true;
    /** Instead of the text that names the missing option. */
    missing?: string;
}
/** Takes `functionOptions` (undefined or null where a rule has none), gives one text per mistake. */
export type OptionsCheck = (options: unknown) => string[];
/** The check of a function that takes none. */
export declare function noOptions(name: string): OptionsCheck;
/** The check of a function (by its name in rulesets) that takes the options of `shape`. */
export declare function optionsOf(name: string, shape: Shape): OptionsCheck;
export {};
