/**
 * Whose a product or an API of a catalog is, which content it has, and which commit that comes from. API Connect has no tags:
 * a product bears the mark in its description, as a comment of Markdown that the portal does not show, and an API in
 * `info.x-specgate` of its document. Both were uploaded once and are never changed, so any machine finds them.
 */
import { isObject, own, toText } from '../../../document/pointer.ts';
import { isOwnedBy, type Owner, ownerText } from '../../context.ts';
import type { Commit } from '../../model.ts';
import type { Data } from './manager.ts';

export interface Mark {
  readonly owner: string;
  readonly repository: string | undefined;
  readonly digest: string | undefined;
  readonly commit?: Commit;
}

/** The line of a product's description. */
export function markLine({ owner, repository }: Owner, digest: string, commit: Commit | undefined): string {
  const words = [
    `owner=${owner}`,
    ...(repository === undefined ? [] : [`repository=${repository}`]),
    ...(commit ? [`commit=${commit.sha}@${commit.time}`] : []),
    `digest=${digest}`,
  ];
  return `[//]: # (specgate ${words.join(' ')})`;
}

/** Undefined: it bears none. */
export function productMark(document: unknown): Mark | undefined {
  const description = own(own(document, 'info'), 'description');
  const found = typeof description === 'string' ? /^\[\/\/\]: # \(specgate ([^()\n]+)\)\s*$/m.exec(description) : null;
  if (!found) return undefined;
  const words = new Map(found[1]!.split(' ').map(word => word.split('=') as [string, string | undefined]));
  const owner = words.get('owner');
  if (owner === undefined) return undefined;
  const [sha, time] = (words.get('commit') ?? '').split('@');
  return {
    owner,
    repository: words.get('repository'),
    digest: words.get('digest'),
    ...(sha && time && /^\d+$/.test(time) && { commit: { sha, time: Number(time) } }),
  };
}

/** What was done to a document before it was uploaded, so that it can be given back as it was. */
export interface Changes {
  /** `x-ibm-name`, and the keys of `x-ibm-configuration`, that the document did not have. */
  readonly added: readonly string[];
  /** Headers of keys before they were renamed, by scheme. */
  readonly keys: ReadonlyMap<string, string>;
}

/** As `info.x-specgate`. Without the commit: one API version has one content, whichever commit publishes it again. */
export function apiMarkData({ owner, repository }: Owner, digest: string, { added, keys }: Changes): Data {
  return {
    owner,
    ...(repository !== undefined && { repository }),
    digest,
    added,
    ...(keys.size > 0 && { keys: Object.fromEntries(keys) }),
  };
}

export function changesIn(mark: unknown): Changes {
  const [added, keys] = [own(mark, 'added'), own(mark, 'keys')];
  return {
    added: Array.isArray(added) ? added.map(toText) : [],
    keys: new Map(isObject(keys) ? Object.entries(keys).map(([scheme, name]) => [scheme, toText(name)]) : []),
  };
}

export function apiMark(document: unknown): Mark | undefined {
  const mark = own(own(document, 'info'), 'x-specgate');
  if (!isObject(mark) || typeof mark.owner !== 'string') return undefined;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { owner: mark.owner, repository: text(mark.repository), digest: text(mark.digest) };
}

export function isOurs(mark: Mark | undefined, us: Owner): boolean {
  return mark !== undefined && isOwnedBy(mark, us);
}

export function markText(mark: Mark | undefined): string | undefined {
  return mark && ownerText(mark);
}
