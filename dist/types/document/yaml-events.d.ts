/** The events of js-yaml's parser, with its numbers as constants that the compiler can fold. */
import type { Event as YamlEvent } from 'js-yaml';
export type Event = YamlEvent;
export type ScalarEvent = Extract<Event, {
    type: typeof SCALAR;
}>;
export declare const DOCUMENT = 1;
export declare const SEQUENCE = 2;
export declare const MAPPING = 3;
export declare const SCALAR = 4;
export declare const ALIAS = 5;
export declare const PLAIN = 1;
export declare const FLOW = 2;
/** True for the plain key `<<`; quoted it is a name like any other. */
export declare function isMergeKey(event: Event, text: string): boolean;
export declare function isQuoted(event: ScalarEvent): boolean;
/** The offset of an event's own text; -1 for an empty scalar. */
export declare function startOf(event: Event): number;
