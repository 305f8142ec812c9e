/** Accepted changes: `.specgate/accepted.yaml` says by id and pointer who took on which change, why and until when. */
import type { Document } from '../document/document.ts';
import { isObject, own } from '../document/pointer.ts';
import { UserError } from '../errors.ts';
import type { Acceptance, ChangeReport } from '../report/diff-report.ts';
import { didYouMean } from '../suggest.ts';
import { pointersOf } from './collect.ts';
import { dayOf } from './sunset.ts';

export const acceptedFile = '.specgate/accepted.yaml';

export interface AcceptedChange extends Acceptance {
  id: string;
  pointer: string;
}

const keys = ['id', 'pointer', 'by', 'reason', 'until'];

/** Reads the file: a list, or a mapping with the list `accepted`. Throws a UserError with line and column. */
export function readAccepted(document: Document): AcceptedChange[] {
  const isBare = Array.isArray(document.data);
  const list = isBare ? document.data : own(document.data, 'accepted');
  const refuse = (path: (string | number)[], message: string): never => {
    throw new UserError(message, { file: document.file, ...document.locate(path).start });
  };
  if (document.data === null) return [];
  if (!Array.isArray(list))
    return refuse([], 'Accepted changes are a list under `accepted`, each with id, pointer, by, reason and until.');
  return list.map((entry: unknown, index) => {
    const at = isBare ? [index] : ['accepted', index];
    if (!isObject(entry)) return refuse(at, 'An accepted change has id, pointer, by, reason and until.');
    for (const key of Object.keys(entry)) {
      if (!keys.includes(key)) refuse([...at, key], `An accepted change has no key "${key}"${didYouMean(key, keys)}.`);
    }
    const text = (key: string): string => {
      const value = own(entry, key);
      if (value === undefined)
        refuse(at, `The accepted change lacks "${key}": who accepts what, why and until when must be written down.`);
      return typeof value === 'string' && (key === 'pointer' || value.trim() !== '')
        ? value
        : refuse([...at, key], `"${key}" of an accepted change is text.`);
    };
    const until = text('until');
    if (dayOf(until) !== until) refuse([...at, 'until'], '"until" is a day such as 2027-01-31.');
    return { id: text('id'), pointer: text('pointer'), by: text('by'), reason: text('reason'), until };
  });
}

/** Marks the changes that are accepted on `today`; an entry holds on its last day. */
export function markAccepted(
  changes: readonly ChangeReport[],
  accepted: readonly AcceptedChange[],
  today: string,
): ChangeReport[] {
  return changes.map(change => {
    const entry = accepted.find(
      one =>
        one.id === change.id && (one.until === undefined || one.until >= today) && pointersOf(change).has(one.pointer),
    );
    if (!entry) return change;
    const { by, reason, until } = entry;
    return { ...change, accepted: { by, reason, ...(until === undefined ? {} : { until }) } };
  });
}
