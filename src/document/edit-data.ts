/** What a document's data must be after edits: the measure that the edited text is held against. */
import type { Edit } from './edit.ts';
import { isObject } from './pointer.ts';

interface Planned {
  edits: Edit[];
  below: Map<string, Planned>;
}

/** The data with the edits done; all paths count from the data before. Nothing that is given is changed. */
export function editData(data: unknown, edits: readonly Edit[]): unknown {
  const top: Planned = { edits: [], below: new Map() };
  for (const edit of edits) {
    let at = top;
    for (const key of edit.path) {
      let next = at.below.get(String(key));
      if (!next) {
        next = { edits: [], below: new Map() };
        at.below.set(String(key), next);
      }
      at = next;
    }
    at.edits.push(edit);
  }
  return rebuild(data, top);
}

function rebuild(value: unknown, { edits, below }: Planned): unknown {
  for (const { change } of edits) if (change.kind === 'replace') return change.value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index) => {
      const planned = below.get(String(index));
      if (!planned) return [item];
      return isRemoved(planned) ? [] : [rebuild(item, planned)];
    });
    for (const { change } of edits) if (change.kind === 'append') items.push(change.value);
    const sort = edits.find(({ change }) => change.kind === 'sort')?.change;
    return sort?.kind === 'sort' ? sort.order.map(index => items[index]) : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const planned = below.get(key);
    if (!planned) return [[key, child]];
    if (isRemoved(planned)) return [];
    const rename = planned.edits.find(({ change }) => change.kind === 'rename')?.change;
    return [[rename?.kind === 'rename' ? rename.key : key, rebuild(child, planned)]];
  });
  for (const { change } of edits) if (change.kind === 'insert') entries.push([change.key, change.value]);
  // Makes own properties of every key, `__proto__` included.
  return Object.fromEntries(entries);
}

function isRemoved({ edits }: Planned): boolean {
  return edits.some(({ change }) => change.kind === 'remove');
}
