/** `sha256:…` over the data as JSON with sorted keys; Maps count as objects, undefined members as absent. */
export declare function digestOf(data: unknown): string;
/** JSON without blanks and with sorted keys, so that equal data gives equal text. */
export declare function canonicalJson(data: unknown): string;
