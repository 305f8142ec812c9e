/** The tags of operations. */
import { own } from '../document/pointer.ts';
import type { Part } from './model/part.ts';

/** The tags that `one` has and `other` lacks. */
export function tagsBeyond(one: Pick<Part, 'value'>, other: Pick<Part, 'value'>): string[] {
  const known = tagsOf(other);
  return tagsOf(one).filter(tag => !known.includes(tag));
}

function tagsOf({ value }: Pick<Part, 'value'>): string[] {
  const tags = own(value, 'tags');
  return Array.isArray(tags) ? [...new Set(tags.filter(tag => typeof tag === 'string'))] : [];
}
