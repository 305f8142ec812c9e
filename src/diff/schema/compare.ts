/** All differences between two schemas, found by walking both side by side. */
import { compareArrays } from './items.ts';
import { compareNotes } from './notes.ts';
import { compareObjects } from './properties.ts';
import { compareScalars } from './scalars.ts';
import { compareUnions } from './unions.ts';
import { type Pair, report, type Walk } from './walk.ts';

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
    const compared = walk.seen.get(was[0]!) ?? new Set();
    if (compared.has(is[0]!)) return;
    walk.seen.set(was[0]!, compared.add(is[0]!));
  }
  compareReferences(walk, pair);
  compareNotes(walk, pair);
  compareScalars(walk, pair);
  compareObjects(walk, pair);
  compareArrays(walk, pair);
  compareUnions(walk, pair);
}

/** What cannot be read on either side is a difference of unknown effect, unless both lack the same. */
function compareReferences(walk: Walk, pair: Pair): void {
  const unresolved = (parts: Pair['base']['parts']) => parts.find(part => part.node.unresolved !== undefined);
  const [before, after] = [unresolved(pair.base.parts), unresolved(pair.revision.parts)];
  if (before?.node.unresolved === after?.node.unresolved) return;
  const facts = {
    from: before?.node.unresolved,
    to: after?.node.unresolved,
    base: before?.path ?? pair.base.path,
    revision: after?.path ?? pair.revision.path,
  };
  report(
    walk,
    pair,
    { kind: 'reference-unresolved', keyword: '$ref', ...facts },
    after && { yes: pair.base.roots, no: [after.node] },
    before && { yes: pair.revision.roots, no: [before.node] },
    true,
  );
}
