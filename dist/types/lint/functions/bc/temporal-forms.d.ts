/** How a date or time is written in an example or a description, as far as that can be told from the text (G-69, G-70). */
/** True for a date or time in another order or other marks than ISO 8601; false for ISO and for what is no date at all. */
export declare function isForeignForm(example: unknown): boolean;
/** The form that a description asks for where it is not ISO 8601: `MM/DD/YYYY`. */
export declare function foreignPattern(description: unknown): string | undefined;
