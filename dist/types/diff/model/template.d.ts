/** Path templates: their shape without the names of their parameters. */
/** `/a/{id}/b` → `/a/{}/b`: equal for two templates that match the same requests. Linear in the text. */
export declare function templateShape(path: string): string;
/** The names in the order of the template: `/a/{id}` → `['id']`. */
export declare function templateNames(path: string): string[];
/**
 * The literals of `concrete` that stand where `template` has a parameter of its own, by position of the parameter;
 * undefined where they differ elsewhere or nowhere. `/a/me` against `/a/{id}` gives one entry, 0 → `me`.
 */
export declare function literalsAt(concrete: string, template: string): Map<number, string> | undefined;
