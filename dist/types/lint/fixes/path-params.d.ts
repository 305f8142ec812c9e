import type { Fixer } from '../fix.ts';
declare const requireParameter: Fixer;
export default requireParameter;
