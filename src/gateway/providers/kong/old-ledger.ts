/**
 * Where Kong 0.14.1, which has no tags, keeps whose an entity is: in services without routes, whose path holds the text. One
 * for each API version, so that a write does not move all; written before what it tells of, and cleared after it.
 */

import { Buffer } from 'node:buffer';
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { uuidOf } from '../../../kong/convert/uuid.ts';
import { canonicalJson } from '../../digest.ts';
import { refText } from '../../model.ts';
import type { Fields } from './entity.ts';
import { inertName } from './record.ts';
import { readMarks, tag } from './tags.ts';

/** What is kept of an entity beside the gateway. */
export interface Entry {
  readonly tags: readonly string[];
  /** Of a route, which has none there. */
  readonly name?: string;
  /** The settings that we gave, by their dotted paths: the gateway adds its defaults and does not tell them. */
  readonly given?: readonly string[];
}

export type Page = Readonly<Record<string, Entry>>;

/** The text in the path of a service without routes. */
export function pathOfText(data: unknown): string {
  return `/${Buffer.from(canonicalJson(data)).toString('base64url')}`;
}

/** Throws a UserError (exit 3) for a text that somebody changed. */
function textOfPath(name: unknown, path: unknown): unknown {
  try {
    return JSON.parse(Buffer.from(toText(path).slice(1), 'base64url').toString('utf8'));
  } catch {
    throw new UserError(
      `The service "${name}" holds what specgate knows of the gateway, and its path was changed by somebody else; put it back from the last run's journal.`,
      {},
      3,
    );
  }
}

/** True for the services that hold a text instead of leading anywhere. */
export function isInert({ host, name }: Fields): boolean {
  return host === 'specgate.invalid' && typeof name === 'string' && name.startsWith('specgate.');
}

/** The tags of a service that holds its own (a record, the lock, a page of the ledger). */
export function inertTags(service: Fields): string[] {
  const { tags } = (textOfPath(service.name, service.path) ?? {}) as { tags?: unknown };
  return Array.isArray(tags) ? tags.map(toText) : [];
}

/** The service that is a page: all entries of one API version. */
export function pageService(owner: string, api: string, entries: Page): { id: string; fields: Fields } {
  const name = inertName('ledger', { owner, repository: undefined }, api);
  const tags = [tag('role', 'ledger'), tag('owner', owner), tag('about', api)];
  return {
    id: uuidOf(`${name}.service`),
    fields: { name, host: 'specgate.invalid', path: pathOfText({ tags, entries }) },
  };
}

/** The entries of a page, and the API version that they are of; undefined for what is none. */
export function readPage(service: Fields, owner: string): { api: string; entries: Page } | undefined {
  if (!isInert(service)) return undefined;
  const marks = readMarks(inertTags(service));
  const api = marks.values.get('about');
  if (marks.role !== 'ledger' || marks.owner !== owner || api === undefined) return undefined;
  const { entries } = textOfPath(service.name, service.path) as { entries?: Page };
  return { api, entries: entries ?? {} };
}

/** The API version that tags name, as pages are called. */
export function apiOfTags(tags: unknown): string | undefined {
  const { api } = readMarks(tags);
  return api && refText(api);
}
