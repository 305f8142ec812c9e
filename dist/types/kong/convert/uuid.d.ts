/** The version 5 UUID of a name in the DNS namespace. */
export declare function uuidOf(name: string): string;
