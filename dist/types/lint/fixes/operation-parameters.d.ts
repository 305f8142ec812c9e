import type { Document } from '../../document/document.ts';
import type { Edit } from '../../document/edit.ts';
import { type Path } from '../../document/pointer.ts';
import type { Fixer } from '../fix.ts';
declare const removeParameter: Fixer;
export default removeParameter;
/** The edit that removes an item of a list, where an item before it is equal to it. */
export declare function removeEqualItem(document: Document, path: Path): Edit[] | undefined;
