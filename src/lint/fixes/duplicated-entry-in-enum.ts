/** Removes the values of an enum that stood there before. */
import { getAt, isObject } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const removeRepeats: Fixer = ({ document, path }) => {
  const values = getAt(document.data, path);
  if (!Array.isArray(values) || hasNamesBeside(getAt(document.data, path.slice(0, -1)), values.length))
    return undefined;
  const seen = new Set<unknown>();
  return values.flatMap((value: unknown, index) => {
    const isRepeat = seen.has(value);
    seen.add(value);
    return isRepeat ? [{ document, path: [...path, index], change: { kind: 'remove' as const } }] : [];
  });
};
export default removeRepeats;

/** Lists such as x-enum-varnames go by position: a value that goes would shift them. */
function hasNamesBeside(schema: unknown, count: number): boolean {
  if (!isObject(schema)) return true;
  return Object.entries(schema).some(
    ([key, one]) => key.startsWith('x-') && Array.isArray(one) && one.length === count,
  );
}
