/** A report of `check` from its JSON: the shape is checked, and the verdict made anew from what it holds (T-16). */
import { type Finding, type Severity } from '../finding.ts';
import type { CheckReport } from './check-report.ts';
import type { ChangeReport, ChangeText, VersionReport } from './diff-report.ts';
import { type RuleText } from './report.ts';
/** What a report leaves out since specgate knows it. */
export interface Texts {
    kinds(ids: readonly string[]): Record<string, ChangeText>;
    rules(findings: readonly Finding[]): Record<string, RuleText>;
    /** Whether changes and versions leave the gate open. */
    isOpen(changes: readonly ChangeReport[], version: VersionReport, failOn: Severity | 'never'): boolean;
}
/** Throws a ShapeError. An API is open where the report says so and its own findings do not say otherwise. */
export declare function readCheck(value: unknown, texts: Texts): CheckReport;
