/** Data of a document as Go's YAML reader has it: dates without quotes are times there, and come out as such. */
import { isObject } from '../../document/pointer.ts';
import { lineOf, type Place } from './place.ts';

/** A date, or a date and a time with a blank between: RFC 3339 in the end. Times that are written so already stay. */
const date = /^(\d{4})-(\d\d?)-(\d\d?)(?: (\d\d?):(\d\d?):(\d\d?(?:\.\d+)?))?$/;

/** A copy of the data at a place. */
export function goData(place: Place): unknown {
  return copy(place.document.syntax === 'json' ? undefined : place, [...place.path], place.value);
}

/** `place` is undefined where no date can be without quotes; the path is changed on the way and restored. */
function copy(place: Place | undefined, path: (string | number)[], value: unknown): unknown {
  if (typeof value === 'string') return place && date.test(value) ? dateOf(place, path, value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string | number, child: unknown): unknown => {
    path.push(key);
    const copied = copy(place, path, child);
    path.pop();
    return copied;
  };
  if (Array.isArray(value)) return value.map((item, index) => below(index, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, below(key, child)]));
}

function dateOf({ document }: Place, path: readonly (string | number)[], value: string): string {
  const { end } = document.locate(path, 'value');
  if (/["']/.test(lineOf(document, end.line).charAt(end.column - 2))) return value;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = date.exec(value)!;
  const two = (digits: string): string => digits.replace(/^\d(?!\d)/, '0$&');
  const [whole = '', fraction = ''] = second.split('.');
  const shortened = fraction.replace(/0+$/, '');
  const time = `${two(hour)}:${two(minute)}:${two(whole)}${shortened && `.${shortened}`}`;
  return `${year}-${two(month)}-${two(day)}T${time}Z`;
}
