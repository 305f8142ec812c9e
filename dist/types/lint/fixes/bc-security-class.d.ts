import type { Fixer } from '../fix.ts';
declare const writeClass: Fixer;
export default writeClass;
