/** The kinds of change by id, and their words for reports. */
import type { ChangeText } from '../report/diff-report.ts';
import type { Change } from './change.ts';
import { changes } from './changes/index.ts';

const byId = new Map(changes.map(change => [change.id, change]));

export function changeKind(id: string): Change | undefined {
  return byId.get(id);
}

/** The words of the kinds that occur. */
export function kindTexts(ids: Iterable<string>): Record<string, ChangeText> {
  const texts: Record<string, ChangeText> = {};
  for (const id of new Set(ids)) {
    const kind = byId.get(id);
    if (kind) texts[id] = { title: kind.title, why: kind.why, remedy: kind.remedy, docs: `docs/changes/${id}.md` };
  }
  return texts;
}
