/** Keys that stand twice in one mapping: readers take the one or the other, so that nobody can tell what is meant (T-13). */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';

/** For every reader but lint, to which they are findings. Throws a UserError (exit 2) with the place of the first. */
export function refuseDuplicates({ file, duplicateKeys }: Pick<Document, 'file' | 'duplicateKeys'>): void {
  const [twice] = duplicateKeys;
  if (!twice) return;
  throw new UserError(`The key "${twice.key}" stands twice; it is already in line ${twice.firstLine}.`, {
    file,
    ...twice.range.start,
  });
}
