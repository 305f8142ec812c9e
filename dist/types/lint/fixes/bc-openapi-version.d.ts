import type { Fixer } from '../fix.ts';
declare const completeVersion: Fixer;
export default completeVersion;
