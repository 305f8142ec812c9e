/** Whether the comparison of a document leaves the gate open (contract: exit codes). */
import { fails, type Severity } from '../finding.ts';
import type { ChangeReport, VersionReport } from '../report/diff-report.ts';

/**
 * A breaking change that the bump covers leaves the gate open, unless breaking changes are forbidden; an accepted one
 * always does. What a policy forbids, and a compatible change whose level is failing, shut it whatever the version says.
 */
export function isOpen(
  changes: readonly ChangeReport[],
  version: Pick<VersionReport, 'ok'>,
  { failOn, forbidBreaking }: { failOn: Severity | 'never'; forbidBreaking: boolean },
): boolean {
  if (failOn === 'never') return true;
  if (!version.ok) return false;
  return !changes.some(change => {
    if (change.accepted) return false;
    if (change.breaking && forbidBreaking) return true;
    const isCovered = change.breaking && !change.policy;
    return !isCovered && fails(change.level, failOn);
  });
}
