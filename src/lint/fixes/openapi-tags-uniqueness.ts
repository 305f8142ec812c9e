/** Removes a tag that says the same as one before it. */
import type { Fixer } from '../fix.ts';
import { removeEqualItem } from './operation-parameters.ts';

const removeTag: Fixer = ({ document, path }) => removeEqualItem(document, path.slice(0, -1));
export default removeTag;
