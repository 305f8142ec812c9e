/** Removes a tag that says the same as one before it. */
import type { Fixer } from '../fix.ts';
declare const removeTag: Fixer;
export default removeTag;
