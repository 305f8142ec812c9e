/** What an item of the production readiness checklist is: one file each, from which docs, `explain` and tests are made. */
import type { Context } from './context.ts';

export const evidenceKinds = [
  'openapi',
  'gateway-config',
  'manifest',
  'repository',
  'gateway',
  'catalogue',
  'probe',
  'attestation',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** `block` must hold before publishing to production. */
export type Gate = 'block' | 'warn' | 'info';

export type Status = 'pass' | 'fail' | 'attested' | 'expired' | 'not-applicable' | 'unknown';

export interface Evidence {
  kind: EvidenceKind;
  /** `file:line`, a URL, or what was looked for where nothing was found. */
  where: string;
  /** One sentence; it never quotes more of an input than a name or a value. */
  says: string;
}

/** What an item found. The runner turns `unknown` into attested or expired; nothing else ever becomes a pass. */
export type Answer =
  | { status: 'pass' | 'fail'; evidence: readonly Evidence[] }
  /** The reason stands in the evidence too. */
  | { status: 'not-applicable'; reason: string; evidence?: readonly Evidence[] }
  /**
   * Proved or disproved by nothing; the evidence says what was looked for, where, and what would end it. `needs` says who
   * could end it where the item's kinds of evidence do not: an `unknown` that only a gateway, the catalogue or a probe can
   * end does not shut `check` (contract).
   */
  | { status: 'unknown'; evidence: readonly Evidence[]; needs?: Need };

/** Who could end an `unknown`. */
export type Need = 'attestation' | 'gateway' | 'catalogue' | 'probe' | 'file';

export interface Item {
  id: `R-${string}`;
  /** A demand in the present tense, one line. */
  title: string;
  /** Its part of the page, A to L. */
  section: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L';
  /** The line of the checklist that it proves, and where it stands (`APS Production Readiness Checklist, …`). */
  proves: string;
  gate: Gate;
  /** Another gate where the circumstances ask for it, with the reason; undefined: the one above. */
  gateFor?(context: Context): { gate: Gate; reason: string } | undefined;
  why: string;
  /** How to make it pass. */
  remedy: string;
  /** Where it looks, the strongest first. */
  evidence: readonly EvidenceKind[];
  /** Absent where only a machine can answer. */
  attestation?: {
    /** What the person states: `The privacy impact assessment is done and its number is linked.` */
    states: string;
    /** The longest time that it holds. */
    maxMonths: 6 | 12;
    /** True where an https link is demanded, not just a statement. */
    needsLink?: boolean;
    /** Why what was stated is not enough, as one sentence; undefined: it is. Then the item fails, as if a machine had seen it. */
    disproves?(attestation: { statement: string | undefined; link: string | undefined }): string | undefined;
  };
  /** The item that it stands for in another pillar: what is attested or waived there holds here too. */
  sameAs?: Item['id'];
  /** Pure and synchronous: everything that it may look at is in the context. */
  check(context: Context): Answer;
  examples: readonly Example[];
}

export interface Example {
  says: string;
  /** Files by path; `specgate.yaml` may be left out where one `openapi.yaml` is all that matters. */
  files: Readonly<Record<string, string>>;
  expect: Status;
}

/**
 * Only a machine can say that it holds; that there is nothing of the kind here, a person may state where no file decides it.
 * Not of what must hold before publishing: there a waiver takes the gap on, with its end.
 */
export function mayNotApply({ gate, attestation, sameAs }: Pick<Item, 'gate' | 'attestation' | 'sameAs'>): boolean {
  return gate !== 'block' && attestation === undefined && sameAs === undefined;
}

/** Checks an item's types; the item itself is the file's default export. */
export function defineItem(item: Item): Item {
  return item;
}
