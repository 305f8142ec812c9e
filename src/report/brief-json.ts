/** Values for people: what does not fit is counted, not cut in the middle. */
import { truncate } from '../text.ts';

const most = { members: 3, items: 2, text: 60, depth: 8 };

/** One line of JSON, shortened: `{"a":1,"b":[…],"c":null, … 4 more}`. The first members are the telling ones. */
export function briefJson(value: unknown): string {
  return brief(value, most.depth);
}

/** True where `briefJson` leaves something out. */
export function isShortened(value: unknown): boolean {
  return briefJson(value) !== (JSON.stringify(value) ?? 'nothing');
}

/** A long text with its length, which may be what matters of it. */
function briefText(text: string): string {
  if (text.length <= most.text) return JSON.stringify(text);
  return `${JSON.stringify(truncate(text, most.text / 2))} (${text.length} characters)`;
}

function brief(value: unknown, depth: number): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return briefText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.slice(0, most.items).map(item => brief(item, depth - 1))
    : Object.entries(value)
        .slice(0, most.members)
        .map(([name, member]) => `${JSON.stringify(truncate(name, most.text))}:${brief(member, depth - 1)}`);
  const left = (isList ? value.length : Object.keys(value).length) - parts.length;
  const [open, close] = isList ? '[]' : '{}';
  if (depth <= 0 && parts.length > 0) return `${open}…${close}`;
  return `${open}${parts.join(',')}${left > 0 ? `, … ${left} more` : ''}${close}`;
}
