/** The head in bold, two blanks between columns, no blanks at the ends of lines; the cells may be untrusted. */
export declare function table(head: readonly string[], rows: readonly (readonly string[])[], color: boolean): string;
