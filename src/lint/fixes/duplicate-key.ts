/** Removes the second of two entries with one key that are written alike. */
import { findSource } from '../../document/source.ts';
import type { Fixer } from '../fix.ts';

const removeRepeat: Fixer = ({ document, path }) => {
  const place = findSource(document, path);
  if (!place) return undefined;
  const { parent, entry } = place;
  const written = parent.entries
    .filter(({ name }) => name !== undefined && name === entry.name)
    .map(({ value }) => document.text.slice(value.start, value.end));
  // Which of two different values was meant only the author knows.
  if (written.length < 2 || written.at(-1) !== written.at(-2)) return undefined;
  return [{ document, path, change: { kind: 'remove-repeat' } }];
};
export default removeRepeat;
