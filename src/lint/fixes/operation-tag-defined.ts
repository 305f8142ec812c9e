/** Adds the tag of an operation to the tags of the document, unless it looks like a misspelling of a listed one. */

import { getAt, own } from '../../document/pointer.ts';
import { nearest } from '../../suggest.ts';
import type { Fixer } from '../fix.ts';

const addTag: Fixer = ({ document: where, path: at }, { root: document }) => {
  const name = getAt(where.data, at);
  if (typeof name !== 'string' || name.trim() === '') return undefined;
  const tags = own(document.data, 'tags');
  if (tags === undefined) {
    const after = own(document.data, 'servers') === undefined ? 'info' : 'servers';
    return [{ document, path: [], change: { kind: 'insert', key: 'tags', value: [{ name }], after } }];
  }
  if (!Array.isArray(tags)) return undefined;
  const listed = tags.map(tag => own(tag, 'name')).filter(one => typeof one === 'string');
  if (listed.includes(name) || nearest(name, listed) !== undefined) return undefined;
  return [{ document, path: ['tags'], change: { kind: 'append', value: { name } } }];
};
export default addTag;
