/** The messages of schema changes, from the text of their kind. */
import { truncate } from '../text.ts';
import type { Difference } from './schema/index.ts';

const maxValue = 80;

/** Fills in what a kind says about a difference. `area` is the part: "the request body". */
export function schemaMessage(
  says: string,
  difference: Difference,
  area: string,
  value: unknown = difference.value,
): string {
  const { place, name, keyword, from, to } = difference;
  const parent = place.at(-1) === name ? place.slice(0, -1) : place;
  const values: Record<string, string> = {
    subject: subjectOf(place, area),
    parent: subjectOf(parent, area),
    name: truncate(name ?? '', maxValue),
    keyword,
    value: show(value),
    from: show(from),
    to: show(to),
  };
  return says.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** `owner.name in the request body`. */
export function subjectOf(place: readonly string[], area: string): string {
  return place.length === 0 ? area : `${truncate(place.join('.'), maxValue)} in ${area}`;
}

/** A value for a sentence: lists with "or", texts as they are. */
function show(value: unknown): string {
  if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
    const shown = value.length > 8 ? [...value.slice(0, 7), `${value.length - 7} others`] : value;
    return truncate(shown.map(String).join(' or '), maxValue);
  }
  if (typeof value === 'string') return truncate(value, maxValue);
  return truncate(JSON.stringify(value) ?? 'nothing', maxValue);
}
