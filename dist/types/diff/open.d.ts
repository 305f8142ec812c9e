/** Whether the comparison of a document leaves the gate open (contract: exit codes). */
import { type Severity } from '../finding.ts';
import type { ChangeReport, VersionReport } from '../report/diff-report.ts';
/**
 * A breaking change that the bump covers leaves the gate open, unless a policy forbids it or all of them; an accepted one
 * always does. A compatible change whose level is failing shuts it whatever the version says.
 */
export declare function isOpen(changes: readonly ChangeReport[], version: Pick<VersionReport, 'ok' | 'problems'>, { failOn, forbidBreaking }: {
    failOn: Severity | 'never';
    forbidBreaking: boolean;
}): boolean;
