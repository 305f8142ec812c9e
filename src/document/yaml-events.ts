/** The events of js-yaml's parser, with its numbers as constants that the compiler can fold. */
import type { Event as YamlEvent } from 'js-yaml';

export type Event = YamlEvent;
export type ScalarEvent = Extract<Event, { type: typeof SCALAR }>;

// Its EVENT_ID.
export const DOCUMENT = 1;
export const SEQUENCE = 2;
export const MAPPING = 3;
export const SCALAR = 4;
export const ALIAS = 5;

// Its SCALAR_STYLE and COLLECTION_STYLE.
export const PLAIN = 1;
const SINGLE_QUOTED = 2;
const DOUBLE_QUOTED = 3;
export const FLOW = 2;

/** True for the plain key `<<`; quoted it is a name like any other. */
export function isMergeKey(event: Event, text: string): boolean {
  return event.type === SCALAR && text === '<<' && event.style === PLAIN && event.tagStart === -1;
}

export function isQuoted(event: ScalarEvent): boolean {
  return event.style === SINGLE_QUOTED || event.style === DOUBLE_QUOTED;
}

/** The offset of an event's own text; -1 for an empty scalar. */
export function startOf(event: Event): number {
  switch (event.type) {
    case SEQUENCE:
    case MAPPING:
      return event.start;
    case SCALAR:
      return isQuoted(event) ? event.valueStart - 1 : event.valueStart;
    case ALIAS:
      return event.anchorStart - 1;
    default:
      return 0;
  }
}
