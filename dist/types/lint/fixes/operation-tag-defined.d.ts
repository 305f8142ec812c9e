import type { Fixer } from '../fix.ts';
declare const addTag: Fixer;
export default addTag;
