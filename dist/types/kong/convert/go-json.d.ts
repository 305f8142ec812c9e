/** JSON and orders as Go's standard library writes them: openapi2kong puts such texts into ids and plugin settings. */
/** Orders texts by their bytes in UTF-8; JavaScript's own order differs above U+FFFF. */
export declare function byBytes(a: string, b: string): number;
/** Data as `json.Marshal` of Go writes it: sorted keys, no blanks, and `<`, `>`, `&` and the two line ends escaped. */
export declare function goJson(data: unknown): string;
/** A copy whose objects have their keys in the order of their bytes. */
export declare function sorted(data: unknown): unknown;
