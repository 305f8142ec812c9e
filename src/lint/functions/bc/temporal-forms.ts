/** How a date or time is written in an example or a description, as far as that can be told from the text (G-69, G-70). */

const months = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const foreign = [
  /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b/, // 31/12/2020, 12-31-2020
  /^\d{4}([/.])\d{1,2}\1\d{1,2}\b/, // 2020/12/31
  /^\d{4}-(\d-\d{1,2}|\d{2}-\d)(?!\d)/, // 2020-1-5
  /^\d{8}$/, // 20201231
  /^(\d{10}|\d{13})$/, // seconds or milliseconds since 1970
  /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2})? ?[ap]\.?m/i, // 2020-12-31 10:00 PM
  new RegExp(`^([a-z]{3,9},? )?\\d{0,2}[ -]?${months}[a-z]{0,6}[ .,-]`, 'i'), // 31 Dec 2020, Thu Dec 31
];
const pattern = /\b(M{1,2}[/.-]d{1,2}[/.-]y{2,4}|d{1,2}[/.-]M{1,3}[/.-]y{2,4}|y{4}[/.]M{1,2}[/.]d{1,2}|E{3},? )/i;

/** True for a date or time in another order or other marks than ISO 8601; false for ISO and for what is no date at all. */
export function isForeignForm(example: unknown): boolean {
  if (typeof example === 'number') return Number.isInteger(example) && example >= 1e7;
  if (typeof example !== 'string' || example.length > 100) return false;
  const text = example.trim();
  return pattern.test(text) || (/\d/.test(text) && foreign.some(form => form.test(text)));
}

/** The form that a description asks for where it is not ISO 8601: `MM/DD/YYYY`. */
export function foreignPattern(description: unknown): string | undefined {
  if (typeof description !== 'string') return undefined;
  const found = /\b(M{1,2}[/.-]D{1,2}[/.-]Y{2,4}|D{1,2}[/.-]M{1,3}[/.-]Y{2,4}|Y{4}[/.]M{1,2}[/.]D{1,2})\b/i.exec(
    description,
  );
  return found?.[0];
}

/** True for a regular expression of a date with slashes or dots, or with the year last: `^\\d{2}/\\d{2}/\\d{4}$`. */
export function hasForeignMarks(expression: string): boolean {
  const plain = expression.slice(0, 200).replaceAll('[0-9]', '\\d').replaceAll('[/]', '/').replaceAll('\\/', '/');
  return /\\d(\{[\d,]+\}|\\d|[?+])*\)?(\/|\\\.)\(?\\d/.test(plain) && !plain.includes('-');
}
