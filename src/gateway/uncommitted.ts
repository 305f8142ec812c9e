/** What is published but stands in no commit: where that is told, and where it stops a run. What a gateway records must be true. */
import type { Desired, Uncommitted } from './desired.ts';

/**
 * Why a run must not begin; undefined: it may. In production mode a version is published once and for all, so that a later run
 * must be able to tell from the history what it was; without it a try is a try, and no commit is recorded for it.
 */
export function notRecordable({
  desired: { uncommitted },
  gateway: { name, productionMode },
}: {
  readonly desired: Desired;
  readonly gateway: { readonly name: string; readonly productionMode: boolean };
}): string | undefined {
  if (!uncommitted || !productionMode) return undefined;
  return `${told(uncommitted)}, so no commit says what would be published; ${name} is in production mode, where that must be known. Commit first, or publish from a clean checkout.`;
}

/** For a plan. */
export function uncommittedNotes({ uncommitted }: Desired, productionMode: boolean): string[] {
  if (!uncommitted) return [];
  const then = productionMode
    ? 'this plan can be carried out from a commit alone, since the gateway is in production mode'
    : 'no commit is recorded for what is published';
  return [`${told(uncommitted)}: ${then}.`];
}

function told({ sha, files }: Uncommitted): string {
  const shown = files.slice(0, 3).join(', ');
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  const are = files.length === 1 ? 'is' : 'are';
  return `${shown}${more} ${are} not as commit ${sha.slice(0, 12)} has ${files.length === 1 ? 'it' : 'them'}`;
}
