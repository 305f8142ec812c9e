/** All differences between two schemas, found by walking both side by side. */
import { unwrap } from './identity.ts';
import { compareArrays } from './items.ts';
import { compareNotes } from './notes.ts';
import { compareObjects } from './properties.ts';
import { compareScalars } from './scalars.ts';
import { compareUnions } from './unions.ts';
import type { View } from './view.ts';
import { type Pair, report, schemaOf, type Walk } from './walk.ts';

/** Reports every difference between the two views into the walk, level by level. */
export function compareAll(walk: Walk, pair: Pair): void {
  walk.queue.push(pair);
  for (const next of walk.queue) compareViews(walk, next);
  for (const finish of walk.later) finish();
}

/** A pair that was compared before is not compared again. */
function compareViews(walk: Walk, pair: Pair): void {
  // Views of several schemas are few and met by one way each; it is single schemas that rings and shared parts lead back to.
  const [was, is] = [pair.base.roots, pair.revision.roots];
  if (was.length === 1 && is.length === 1) {
    const [inner, other] = [unwrap(was[0]!), unwrap(is[0]!)];
    const compared = walk.seen.get(inner) ?? new Set();
    if (compared.has(other)) return;
    walk.seen.set(inner, compared.add(other));
  }
  if (compareReferences(walk, pair)) return;
  compareNotes(walk, pair);
  compareScalars(walk, pair);
  compareObjects(walk, pair);
  compareArrays(walk, pair);
  compareUnions(walk, pair);
}

/** What cannot be read on one side is a difference of unknown effect, unless the other lacks the same. True where it is so. */
function compareReferences(walk: Walk, pair: Pair): boolean {
  const unresolved = (view: View) => view.parts.find(part => part.node.unresolved !== undefined);
  const [before, after] = [unresolved(pair.base), unresolved(pair.revision)];
  if (before?.node.unresolved === after?.node.unresolved) return false;
  const [base, revision] = [schemaOf(walk, pair.base), schemaOf(walk, pair.revision)];
  const fact = {
    kind: 'reference-unresolved',
    keyword: '$ref',
    from: before?.node.unresolved,
    to: after?.node.unresolved,
    base: before?.path ?? pair.base.path,
    revision: after?.path ?? pair.revision.path,
  } as const;
  report(walk, pair, fact, { yes: [base], no: [revision] }, { yes: [revision], no: [base] }, true);
  return true;
}
