import type { Fixer } from '../fix.ts';
declare const dropSlash: Fixer;
export default dropSlash;
