/**
 * What was published, and in which state, as text in the portal: APS gives no Kong configuration back, so whoever publishes
 * next must find here what else belongs to the gateway, or the next publish would delete it.
 */
import { Buffer } from 'node:buffer';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { UserError } from '../../../errors.ts';
import { compareText } from '../../../finding.ts';
import type { KongConfig } from '../../../kong/declarative.ts';
import { isOwnedBy, type Owner, ownerText } from '../../context.ts';
import { canonicalJson } from '../../digest.ts';
import { type Entity, flatten, kinds, nest } from '../kong/entity.ts';
import type { PortalProduct } from './portal-types.ts';

/** What of the team's own files was published: its text stays there, since it may hold secrets. */
export interface TeamMark {
  /** Of services, upstreams and certificates. */
  readonly digest: string;
  /** Digests of credential issuers, without their secrets, by name. */
  readonly issuers: Readonly<Record<string, string>>;
  /** Of services, routes and upstreams. */
  readonly names: readonly string[];
}

export interface Ledger {
  /** With those that hold product versions (`kong/record.ts`), which are never sent to Kong. */
  readonly entities: readonly Entity[];
  /** What of the team was published along; absent: nothing. */
  readonly team?: TeamMark;
}

const head = 'Written by specgate: what it published at this gateway, and in which state. Do not edit or delete it.';
/** The usual 11 takes ten times as long for a few percent. */
const quality = 9;
const mostBytes = 64 * 1024 * 1024;

/** Entities as the ledger gives them back: what is the same reads the same, whatever it came from. */
export function plain(entities: readonly Entity[]): Entity[] {
  return flatten(nest(entities)).sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.id, b.id),
  );
}

/** As the description of the ledger's product. */
export function ledgerText(ledger: Ledger, owner: Owner): string {
  // Nested, since ids follow from names, and are what cannot be compressed.
  const { entities, team } = ledger;
  const json = canonicalJson({ config: nest(entities), ...(team && { team }) });
  const data = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).toString(
    'base64url',
  );
  return `${head}\n${ownedBy(owner)}\ndata:${data}`;
}

/** Throws a UserError (exit 3) for one that somebody changed. */
export function readLedger({ name, description = '' }: PortalProduct): Ledger {
  const encoded = /\ndata:([A-Za-z0-9_-]+)\s*$/.exec(description)?.[1];
  try {
    const json = brotliDecompressSync(Buffer.from(encoded ?? '', 'base64url'), {
      maxOutputLength: mostBytes,
    }).toString('utf8');
    const { config, team } = JSON.parse(json) as { config: KongConfig; team?: TeamMark };
    return { entities: plain(flatten(config)), ...(team && { team }) };
  } catch {
    throw new UserError(
      `The product "${name}" of the portal, in which specgate keeps what it published, was changed by somebody else and cannot be read; put its description back, or delete it and publish again with --adopt.`,
      {},
      3,
    );
  }
}

/** The sentence that marks what is ours: products and datasets have no tags that a gateway could filter by. */
export function ownedBy({ owner, repository }: Owner): string {
  return `Published by specgate for ${ownerText({ owner, repository })}.`;
}

/** Whose a text says that it is; undefined where it bears no mark. */
export function ownerIn(text: string | undefined): { owner: string; repository: string | undefined } | undefined {
  const found = /Published by specgate for ([^\s()]+)(?: \(([^\s()]+)\))?\.(?:\s|$)/.exec(text ?? '');
  return found ? { owner: found[1]!, repository: found[2] } : undefined;
}

export function isOursIn(text: string | undefined, us: Owner): boolean {
  const mark = ownerIn(text);
  return mark !== undefined && isOwnedBy(mark, us);
}

export function markText(text: string | undefined): string | undefined {
  const mark = ownerIn(text);
  return mark && ownerText(mark);
}
