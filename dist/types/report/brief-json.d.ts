/** One line of JSON, shortened: `{"a":1,"b":[…],"c":null, … 4 more}`. The first members are the telling ones. */
export declare function briefJson(value: unknown): string;
/** True where `briefJson` leaves something out. */
export declare function isShortened(value: unknown): boolean;
