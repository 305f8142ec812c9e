import type { Fixer } from '../fix.ts';
declare const sortTags: Fixer;
export default sortTags;
