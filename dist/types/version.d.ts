/** The version of specgate. */
export declare const version: string;
