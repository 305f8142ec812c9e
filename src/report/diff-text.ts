/** The sentences that reporters of comparisons share. */
import { shellWord } from '../text.ts';
import { briefJson } from './brief-json.ts';
import type { ChangeReport, DiffReport, DocumentDiff, Level, Witness } from './diff-report.ts';
import type { Next } from './plan-text.ts';
import { count, thousands, upperFirst } from './report.ts';

/** The document by the name of its revision, or of its base where it is gone. */
export function documentName({ files }: DocumentDiff): string {
  return files.revision ?? files.base ?? '';
}

/** The verdict of the whole with its reasons, such as `Gate shut: 2 breaking changes, the version does not cover them`. */
export function diffVerdict(report: DiffReport): string {
  const word = `Gate ${report.open ? 'open' : 'shut'}`;
  const breaking = allChanges(report).filter(change => change.breaking && !change.accepted).length;
  const reasons: string[] = [];
  const unread = report.errors.filter(error => !error.harmless).length;
  if (unread > 0) reasons.push(`${count(unread, 'input')} could not be read`);
  const isCovered = report.documents.every(({ version }) => version.ok);
  if (breaking === 0) reasons.push('nothing breaks');
  else
    reasons.push(
      `${count(breaking, 'breaking change')}${report.open && isCovered ? ', which the version covers' : ''}`,
    );
  if (!isCovered) reasons.push('the version does not cover the changes');
  if (report.forbidBreaking && breaking > 0) reasons.push('the config forbids breaking changes');
  const policies = allChanges(report).filter(change => change.policy && !change.accepted).length;
  if (policies > 0) reasons.push(`${thousands(policies)} against a policy`);
  const accepted = acceptedCount(report);
  if (accepted > 0) reasons.push(`${thousands(accepted)} accepted`);
  if (report.failOn === 'never') reasons.push('nothing shuts it (fail-on never)');
  return `${word}: ${reasons.join(', ')}`;
}

/** Changes that somebody took on, in all documents. */
export function acceptedCount({ documents }: DiffReport): number {
  return documents.reduce((sum, document) => sum + document.accepted, 0);
}

export function allChanges({ documents }: DiffReport): ChangeReport[] {
  return documents.flatMap(document => document.changes);
}

/** `12 changes: 2 breaking, 3 minor, 7 patch; 1 accepted`. */
export function changeCounts(changes: readonly ChangeReport[]): string {
  const counting = changes.filter(change => !change.accepted);
  const breaking = counting.filter(change => change.breaking).length;
  const of = (bump: ChangeReport['bump']): number =>
    counting.filter(change => !change.breaking && change.bump === bump).length;
  const parts = [
    `${thousands(breaking)} breaking`,
    `${thousands(of('minor'))} minor`,
    `${thousands(of('patch'))} patch`,
  ];
  const accepted = changes.length - counting.length;
  return `${count(changes.length, 'change')}: ${parts.join(', ')}${accepted > 0 ? `; ${thousands(accepted)} accepted` : ''}`;
}

/** What the versions are and what is asked for, and every problem with them. */
export function versionLines({ files, version, requiredBump }: DocumentDiff): string[] {
  const { base, revision, required, ok, problems } = version;
  if (files.base === null) return [`The document is new, in version ${revision ?? 'unknown'}.`];
  if (files.revision === null && !ok) return ['No version covers the end of a document; only acceptance does.'];
  const told = problems.map(({ message }) => upperFirst(message) + '.');
  if (!ok) return told;
  const move =
    base === revision ? `Version ${revision ?? 'unknown'}` : `Version ${base ?? 'none'} to ${revision ?? 'none'}`;
  const asked =
    requiredBump === 'none'
      ? 'no change asks for another'
      : `the changes ask for a ${requiredBump} version${required === null ? '' : ` (${required})`}, which it covers`;
  return [`${move}: ${asked}.`, ...told];
}

/** What raises the version of a document that is a file, where that is what is missing. */
export function bumpOf({ documents }: DiffReport): Next[] {
  const [document] = documents;
  if (document === undefined || documents.length > 1) return [];
  const { files, version } = document;
  const { base, revision } = files;
  if (version.ok || version.required === null || base === null || revision === null) return [];
  // Of a git revision, a gateway or standard input nothing can be written; a gateway is no base of bump.
  if (/^published:/.test(base) || /[:<]|^-$/.test(revision) || base === '-') return [];
  const line = ['specgate', 'bump', revision, '--base', base, '--write'].map(shellWord).join(' ');
  return [{ does: `To raise it to ${version.required}`, line }];
}

/** Why a change has its verdict, with the value that shows it, in short. */
export function proofText(change: ChangeReport): string | undefined {
  const { witness } = change;
  return witness ? `${witnessSays(witness)}: ${briefJson(witness.instance)}` : unprovenText(change);
}

/** What each side makes of the value. */
export function witnessSays({ baseAccepts }: Witness): string {
  return baseAccepts ? 'valid before, refused now' : 'ruled out before, possible now';
}

/** Why nothing could be shown. */
export function unprovenText({ proof, reason }: ChangeReport): string | undefined {
  if (proof !== 'none') return undefined;
  return `neither shown to break nor to be compatible${reason === undefined ? '' : `: ${reason}`}`;
}

/** That no version helps, where a policy forbids a change and nobody took it on. */
export function policyText({ policy, accepted }: ChangeReport): string | undefined {
  return policy && !accepted ? 'a policy of the config forbids it, whatever the version' : undefined;
}

export function acceptanceText({ accepted, lapsed }: ChangeReport): string | undefined {
  if (accepted) return `Accepted by ${accepted.by}${letBy(accepted)} until ${accepted.until}: ${accepted.reason}`;
  return lapsed && `Was accepted by ${lapsed.by} until ${lapsed.until}, which is over`;
}

/** ` (let through by ada)`: who let an exception count that the change itself brings. */
export function letBy({ approvedBy }: { approvedBy?: string }): string {
  return approvedBy === undefined ? '' : ` (let through by ${approvedBy})`;
}

/** Operations with the same changes, or the document as a whole, which has none. */
export interface ChangeGroup {
  operations: readonly string[];
  /** Those of the first operation. */
  changes: readonly ChangeReport[];
}

/** Changes by operation, in their order; what is written again in several operations is told once. */
export function byOperation(changes: readonly ChangeReport[]): ChangeGroup[] {
  const byName = new Map<string | null, ChangeReport[]>();
  for (const change of changes) {
    const list = byName.get(change.operation);
    if (list) list.push(change);
    else byName.set(change.operation, [change]);
  }
  const groups = new Map<string, { operations: string[]; changes: ChangeReport[] }>();
  for (const [operation, list] of byName) {
    const same = JSON.stringify([operation === null, list.map(saysOf)]);
    const group = groups.get(same);
    if (group && operation !== null) group.operations.push(operation);
    else groups.set(same, { operations: operation === null ? [] : [operation], changes: list });
  }
  return [...groups.values()];
}

/** All that a reader is told of a change but its places. */
function saysOf({ id, message, level, breaking, bump, operations, accepted, lapsed, policy }: ChangeReport): unknown[] {
  return [id, message, level, breaking, bump, operations, accepted, lapsed, policy];
}

/** `GET /a`, `GET /a and POST /a`, `GET /a, POST /a and 3 other operations`. */
export function operationsText(operations: readonly string[], most = 3): string {
  if (operations.length === 0) return 'The document';
  const shown = operations.length > most ? operations.slice(0, most) : operations.slice(0, -1);
  const left = operations.length - shown.length;
  const last = operations.length > most ? count(left, 'other operation') : operations.at(-1)!;
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** `error`, and whether it breaks. */
export function verdictWord({ breaking, accepted }: ChangeReport): string {
  if (accepted) return 'accepted';
  return breaking ? 'breaking' : 'compatible';
}

/** ` (also in GET /a, POST /a and 3 other operations)`, for a part that several share. */
export function sharedText({ operation, operations = [] }: ChangeReport): string {
  const others = operations.filter(one => one !== operation);
  if (others.length === 0) return '';
  const text = operationsText(others);
  // The list is cut at fifty.
  return ` (also in ${operations.length < 50 ? text : text.replace(/(\d+) other operations$/, '$1 or more other operations')})`;
}

export const levelOrder: readonly Level[] = ['error', 'warning', 'info'];
