/** The messages of schema changes, from the text of their kind. */
import { toText } from '../document/pointer.ts';
import { truncate } from '../text.ts';
import type { Difference } from './schema/index.ts';

const maxValue = 80;
/** Keywords whose values are data: a text among them is quoted, so that it is not read as a word of the sentence. */
const dataKeywords = new Set(['enum', 'const', 'default', 'discriminator', 'x-extensible-enum']);

/** Fills in what a kind says about a difference. `area` is the part: "the request body". */
export function schemaMessage(
  says: string,
  difference: Difference,
  area: string,
  value: unknown = difference.value,
): string {
  const { place, name, keyword, from, to } = difference;
  const isData = dataKeywords.has(keyword);
  const parent = place.at(-1) === name ? place.slice(0, -1) : place;
  // Worked out where it is said: what changed can be as long as a document.
  const values: Record<string, () => string> = {
    subject: () => subjectOf(place, area),
    parent: () => subjectOf(parent, area),
    name: () => truncate(name ?? '', maxValue),
    keyword: () => keyword,
    value: () => show(value, isData),
    from: () => show(from, isData),
    to: () => show(to, isData),
    branch: () => branchOf(difference),
  };
  return says.replace(/\{(\w+)\}/g, (whole, key: string) => values[key]?.() ?? whole);
}

/** ` (Bus)` by the title of a branch that came or went, ` (number 3)` by its place. */
function branchOf({ kind, from, to, base, revision }: Difference): string {
  const [title, path] = kind.endsWith('-removed') ? [from, base] : [to, revision];
  if (typeof title === 'string') return ` (${truncate(title, maxValue)})`;
  const index = path.at(-1);
  return typeof index === 'number' ? ` (number ${index + 1})` : '';
}

/** `owner.name in the request body`. */
export function subjectOf(place: readonly string[], area: string): string {
  return place.length === 0 ? area : `${truncate(place.join('.'), maxValue)} in ${area}`;
}

/** A value for a sentence: lists with "or", texts as they are or quoted. */
function show(value: unknown, isQuoted: boolean): string {
  const text = (one: unknown): string => (isQuoted && typeof one === 'string' ? JSON.stringify(one) : toText(one));
  if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
    const shown = value.slice(0, value.length > 8 ? 7 : 8).map(text);
    const left = value.length - shown.length;
    return truncate([...shown, ...(left > 0 ? [`${left} others`] : [])].join(' or '), maxValue);
  }
  if (typeof value === 'string') return truncate(text(value), maxValue);
  return truncate(JSON.stringify(value) ?? 'nothing', maxValue);
}
