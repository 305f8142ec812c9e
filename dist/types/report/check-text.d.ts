/** The sentences on the whole gate that its reporters share; what comes from outside is not escaped yet. */
import { type Finding } from '../finding.ts';
import { type CheckApi, type CheckReport } from './check-report.ts';
import type { ChangeReport } from './diff-report.ts';
import { type ReadyItem } from './ready-report.ts';
/** `Gate shut: 1 of 3 APIs`; nothing in it is untrusted. */
export declare function checkVerdict({ open, apis, errors, untouched }: CheckReport): string;
/** What one engine says of one API, in a line. */
export interface Line {
    readonly engine: 'lint' | 'changes' | 'version' | 'readiness' | 'plan';
    readonly ok: boolean;
    readonly says: string;
}
export declare function linesOf(api: CheckApi): Line[];
/** Those that count for the verdict, the most serious first. */
export declare function newFindings(findings: readonly Finding[]): Finding[];
/** Breaking changes that nobody took on. */
export declare function breakingChanges({ diff }: CheckApi): ChangeReport[];
/** What was let through, by whom, why and until when: accepted changes and suppressed findings. */
export declare function exceptionTexts({ lint, diff }: CheckApi): string[];
/** What the change would let through by itself, and nobody let count. */
export declare function proposalTexts({ lint, diff }: CheckApi): string[];
/** Required items that shut the gate, the most pressing first. */
export declare function missingItems({ ready }: CheckApi): ReadyItem[];
/** What opens the gate, as commands and plain words; empty where it is open. */
export declare function remediesOf(api: CheckApi, { base, failOn }: CheckReport): string[];
/** What the change does to the gate itself, and whether that opens anything (T-12). */
export declare function gateTexts({ gateFiles, decides, approval, apis }: CheckReport): string[];
