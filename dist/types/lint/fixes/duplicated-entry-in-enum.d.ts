import type { Fixer } from '../fix.ts';
declare const removeRepeats: Fixer;
export default removeRepeats;
