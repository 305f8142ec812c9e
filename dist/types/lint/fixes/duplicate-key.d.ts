import type { Fixer } from '../fix.ts';
declare const removeRepeat: Fixer;
export default removeRepeat;
