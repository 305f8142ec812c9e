/** Checks of strings by the format's name. */
export declare const stringFormats: Readonly<Record<string, (text: string) => boolean>>;
/** Checks of numbers by the format's name; `float` and `double` hold every number. */
export declare const numberFormats: Readonly<Record<string, (value: number) => boolean>>;
