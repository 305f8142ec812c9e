/** Sorts the tags of the document by name, as the rule compares them. */
import { getAt, own } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';

const collator = new Intl.Collator('en');

const sortTags: Fixer = ({ document, path }) => {
  const tags = getAt(document.data, path);
  if (!Array.isArray(tags)) return undefined;
  const names = tags.map(tag => own(tag, 'name'));
  // Names that are numbers are compared in ways that give no order.
  if (!names.every((name): name is string => typeof name === 'string' && Number.isNaN(Number(name)))) return undefined;
  const order = names.map((_, index) => index).sort((a, b) => collator.compare(names[a]!, names[b]!));
  if (order.every((from, to) => from === to)) return undefined;
  return [{ document, path, change: { kind: 'sort', order } }];
};
export default sortTags;
