import type { Fixer } from '../fix.ts';
declare const removeParameters: Fixer;
export default removeParameters;
