/** Removes a parameter that says the same as one before it in its list. */
import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../../document/document.ts';
import type { Edit } from '../../document/edit.ts';
import { getAt, type Path } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const removeParameter: Fixer = ({ use }, tree) => {
  // The item of the list, not the shared parameter that it may refer to.
  const list = tree.place(use.slice(0, -1));
  return removeEqualItem(list.document, [...list.path, use.at(-1) ?? '']);
};
export default removeParameter;

// Each item is compared with those before it; no author writes a list that long.
const longest = 1000;

/** The edit that removes an item of a list, where an item before it is equal to it. */
export function removeEqualItem(document: Document, path: Path): Edit[] | undefined {
  const list = getAt(document.data, path.slice(0, -1));
  const index = Number(path.at(-1));
  if (!Array.isArray(list) || list.length > longest || !(index > 0 && index < list.length)) return undefined;
  const isRepeat = list.slice(0, index).some(item => isDeepStrictEqual(item, list[index]));
  return isRepeat ? [{ document, path, change: { kind: 'remove' } }] : undefined;
}
