/** What is published but stands in no commit: it is told, and no commit is recorded for it. What a gateway records must be true. */
import type { Desired, Uncommitted } from './desired.ts';

/** For a plan. In production mode a version is published once and for all, so a later run should be able to tell what it was. */
export function uncommittedNotes({ uncommitted }: Desired, productionMode: boolean): string[] {
  if (!uncommitted) return [];
  const then = productionMode ? '; commit first, so that the history can tell what production has' : '';
  return [`${told(uncommitted)}: no commit is recorded for what is published${then}.`];
}

function told({ sha, files }: Uncommitted): string {
  const shown = files.slice(0, 3).join(', ');
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  const are = files.length === 1 ? 'is' : 'are';
  return `${shown}${more} ${are} not as commit ${sha.slice(0, 12)} has ${files.length === 1 ? 'it' : 'them'}`;
}
