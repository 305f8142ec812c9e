/** The kinds of change by id, and their words for reports. */
import type { ChangeText } from '../report/diff-report.ts';
import type { Change } from './change.ts';
import { changes } from './changes/index.ts';
import { type VersionProblem, versionProblems } from './version-problems.ts';

const byId = new Map(changes.map(change => [change.id, change]));

/** What `specgate explain` knows besides rules: a kind of change, or a problem with a version. */
export function explainedChange(id: string): Change | VersionProblem | undefined {
  return byId.get(id) ?? versionProblems.find(problem => problem.id === id);
}

/** The ids of all kinds of change and problems with versions. */
export function changeIds(): string[] {
  return [...byId.keys(), ...versionProblems.map(problem => problem.id)];
}

export function isVersionProblem(id: string): boolean {
  return versionProblems.some(problem => problem.id === id);
}

/** The words of the kinds that occur, and of what can be wrong with a version. */
export function kindTexts(ids: Iterable<string>): Record<string, ChangeText> {
  const texts: Record<string, ChangeText> = {};
  for (const id of new Set([...ids, ...versionProblems.map(problem => problem.id)])) {
    const kind = explainedChange(id);
    if (kind) texts[id] = { title: kind.title, why: kind.why, remedy: kind.remedy, docs: `docs/changes/${id}.md` };
  }
  return texts;
}
