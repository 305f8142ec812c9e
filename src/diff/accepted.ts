/** Accepted changes: `.specgate/accepted.yaml` says by id and pointer who took on which change, why and until when. */

import type { Document } from '../document/document.ts';
import { globMatches } from '../document/glob.ts';
import type { Loader } from '../document/loader.ts';
import type { Spaces } from '../document/operands.ts';
import { isObject, own } from '../document/pointer.ts';
import { MissingFileError, UserError } from '../errors.ts';
import type { Acceptance, ChangeReport } from '../report/diff-report.ts';
import { didYouMean } from '../suggest.ts';
import { placesOf } from './collect.ts';
import { changeIds, isVersionProblem } from './kinds.ts';
import { dayOf } from './sunset.ts';

const acceptedFile = '.specgate/accepted.yaml';

export interface AcceptedChange extends Acceptance {
  id: string;
  pointer: string;
  /** A pattern for the document; undefined for any. */
  file: string | undefined;
}

const keys = ['id', 'pointer', 'by', 'reason', 'until', 'file'];

/** The acceptances of a git revision, or of the working tree; none where there is no such file. Throws a UserError. */
export function findAccepted(spaces: Spaces, loader: Loader, revision?: string): AcceptedChange[] {
  const onDisk = spaces.onDisk(acceptedFile);
  try {
    return readAccepted(loader.read(revision === undefined ? onDisk : spaces.atRevision(revision, onDisk.path)));
  } catch (error) {
    if (error instanceof MissingFileError) return [];
    throw error;
  }
}

/** Reads the file: a list, or a mapping with the list `accepted`. Throws a UserError with line and column. */
function readAccepted(document: Document): AcceptedChange[] {
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
    const id = text('id');
    const ids = changeIds().filter(known => !isVersionProblem(known));
    if (!ids.includes(id)) refuse([...at, 'id'], `There is no kind of change "${id}"${didYouMean(id, ids)}.`);
    const file = own(entry, 'file') === undefined ? undefined : text('file');
    return { id, pointer: text('pointer'), by: text('by'), reason: text('reason'), until, file };
  });
}

/** Marks the changes that are accepted on `today`, or were until lately; an entry holds on its last day. */
export function markAccepted(
  changes: readonly ChangeReport[],
  accepted: readonly AcceptedChange[],
  today: string,
): ChangeReport[] {
  return changes.map(change => {
    const { isAt, file } = placesOf(change);
    const entries = accepted.filter(
      one => one.id === change.id && isAt(one.pointer) && (one.file === undefined || globMatches(one.file, file)),
    );
    const holds = entries.find(one => one.until >= today);
    const [entry] = holds ? [holds] : entries;
    if (!entry) return change;
    const { by, reason, until, approvedBy } = entry;
    const acceptance = { by, reason, until, ...(approvedBy !== undefined && { approvedBy }) };
    return { ...change, [holds ? 'accepted' : 'lapsed']: acceptance };
  });
}

/** Marks the changes that would be accepted if entries which the change itself brings counted. */
export function markProposed(
  changes: readonly ChangeReport[],
  proposed: readonly AcceptedChange[],
  today: string,
): ChangeReport[] {
  if (proposed.length === 0) return [...changes];
  const asIf = markAccepted(changes, proposed, today);
  return changes.map((change, index) => {
    const acceptance = change.accepted ? undefined : asIf[index]!.accepted;
    return acceptance ? { ...change, proposed: acceptance } : change;
  });
}

/** The entries that another list has not. */
export function addedTo(known: readonly AcceptedChange[], all: readonly AcceptedChange[]): AcceptedChange[] {
  const texts = new Set(known.map(one => JSON.stringify(one)));
  return all.filter(one => !texts.has(JSON.stringify(one)));
}
