import type { Part } from './model/part.ts';
/** The tags that `one` has and `other` lacks. */
export declare function tagsBeyond(one: Pick<Part, 'value'>, other: Pick<Part, 'value'>): string[];
