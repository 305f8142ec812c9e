/** JSON without blanks and with sorted keys. */
export declare function canonicalJson(data: unknown): string;
