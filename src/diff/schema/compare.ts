/** What differs between two schemas of a pair, keyword by keyword. */
import { compareArrays } from './items.ts';
import { compareNotes } from './notes.ts';
import type { Meetings, Opposites } from './opposites.ts';
import { compareObjects } from './properties.ts';
import { compareScalars } from './scalars.ts';
import type { Solver } from './solver.ts';
import { report, type Survey, schemaOf } from './survey.ts';
import { compareUnions } from './unions.ts';
import type { View } from './view.ts';

/** What it takes to look at a pair. */
const pairSteps = 2;

/** Looks at a pair, the first time that it is met. */
export function look(pair: Opposites, solver: Solver, meetings: Meetings): void {
  if (pair.findings) return;
  const findings = { facts: [], inner: [], hidden: [] };
  const survey: Survey = { solver, meetings, pair, findings };
  // Before it is filled: a ring leads back here.
  pair.findings = findings;
  solver.budget.spend(pairSteps + (pair.base.parts.length + pair.revision.parts.length) / 2);
  if (compareReferences(survey)) return;
  compareNotes(survey);
  compareScalars(survey);
  compareObjects(survey);
  compareArrays(survey);
  compareUnions(survey);
}

/** What cannot be read on one side is a difference of unknown effect, unless the other lacks the same. True where it is so. */
function compareReferences(survey: Survey): boolean {
  const { pair } = survey;
  const unresolved = (view: View) => view.parts.find(part => part.node.unresolved !== undefined);
  const [before, after] = [unresolved(pair.base), unresolved(pair.revision)];
  if (before?.node.unresolved === after?.node.unresolved) return false;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const what = {
    kind: 'reference-unresolved',
    keyword: '$ref',
    from: before?.node.unresolved,
    to: after?.node.unresolved,
    base: before?.path ?? pair.base.path,
    revision: after?.path ?? pair.revision.path,
  } as const;
  report(survey, what, { yes: [base], no: [revision] }, { yes: [revision], no: [base] }, true);
  return true;
}
