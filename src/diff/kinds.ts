/** The kinds of change by id, and their words for reports. */
import type { ChangeReport, ChangeText } from '../report/diff-report.ts';
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

/** What to know of a kind that mostly breaks nothing, where it does: another branch may overlap an old one, for instance. */
const breaksHere = {
  client: {
    why: 'Mostly this breaks nothing; here requests that were valid are refused now.',
    remedy: 'Go on accepting all that was accepted, or release a new major version.',
  },
  api: {
    why: 'Mostly this breaks nothing; here responses may hold what the old document ruled out.',
    remedy: 'Do not send what the old document ruled out within this major version, or release a new one.',
  },
};

/** The words of the kinds that occur, for those that break as for a break; and of what can be wrong with a version. */
export function kindTexts(found: Iterable<Pick<ChangeReport, 'id' | 'breaking'>>): Record<string, ChangeText> {
  const texts: Record<string, ChangeText> = {};
  const breaking = new Set<string>();
  const ids = new Set<string>();
  for (const change of found) {
    ids.add(change.id);
    if (change.breaking) breaking.add(change.id);
  }
  for (const id of [...ids, ...versionProblems.map(problem => problem.id)]) {
    const kind = explainedChange(id);
    if (!kind) continue;
    const { why, remedy } = 'on' in kind && !kind.breaking && breaking.has(id) ? asBreak(kind) : kind;
    texts[id] = { title: kind.title, why, remedy, docs: `docs/changes/${id}.md` };
  }
  return texts;
}

/** The words of a kind that breaks here: by its values, or since the config says so. */
function asBreak(kind: Change): { why: string; remedy: string } {
  if (kind.on === 'schema') return breaksHere[kind.sender ?? 'client'];
  const { why, remedy } = kind;
  return {
    why,
    remedy: remedy.startsWith('Nothing to do') ? 'Leave it as it was, or release a new major version.' : remedy,
  };
}
