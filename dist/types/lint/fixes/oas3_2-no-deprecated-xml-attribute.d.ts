import type { Fixer } from '../fix.ts';
declare const writeNodeType: Fixer;
export default writeNodeType;
