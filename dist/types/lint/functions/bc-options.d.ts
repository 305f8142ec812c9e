/** One text per mistake in the options of a bc function (undefined or null where a rule has none). */
export declare function checkBcOptions(name: string, options: unknown): string[];
