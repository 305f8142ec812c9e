import type { Context } from './context.ts';
export interface PersonalField {
    name: string;
    /** `file:line`, of the nearest place in the API's own document. */
    where: string;
}
/** The first fields (properties of schemas, and parameters) that hold data of a person; at most `most`. */
export declare function personalFields({ document, resolve, api }: Context, most: number): PersonalField[];
