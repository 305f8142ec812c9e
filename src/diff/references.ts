/** References that lead nowhere: does the verdict hang on what they would have led to? */
import { getAt, own } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { ChangeReport } from '../report/diff-report.ts';
import type { Trees } from './diff.ts';

/**
 * True where a side has a broken reference that the other side lacks, and nothing else decides: no change is proven to
 * break. A reference that is broken alike on both sides is the same unknown part twice.
 */
export function verdictHangs({ base, revision }: Trees, changes: readonly ChangeReport[]): boolean {
  const [before, after] = [brokenIn(base), brokenIn(revision)];
  const isSame = before.size === after.size && [...before].every(reference => after.has(reference));
  if (isSame) return false;
  return !changes.some(change => change.breaking && change.proof !== 'none' && !change.accepted);
}

function brokenIn(tree: Tree | undefined): Set<string> {
  return new Set(tree?.problems.map(({ document, path }) => String(own(getAt(document.data, path), '$ref'))));
}
