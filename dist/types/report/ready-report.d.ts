/** What a look at the production readiness checklist gives: the shape of the contract, and what reporters add to it. */
import type { InputError } from '../finding.ts';
/** `pass` is proved, `fail` disproved, `unknown` neither; `attested` and `expired` rest on what a person said. */
export type ReadyStatus = 'pass' | 'fail' | 'attested' | 'expired' | 'not-applicable' | 'unknown';
export type ReadyGate = 'block' | 'warn' | 'info';
/** How much of the checklist is required (docs/ready.md). */
export type ReadyProfile = 'aps' | 'pillars' | 'strict';
/** What was seen, and where. */
export interface ReadyEvidence {
    kind: string;
    /** `file:line`, a URL, or what was looked for. */
    where: string;
    says: string;
}
/** Who takes a gap on, why, and until when. */
export interface ReadyWaiver {
    by: string;
    reason: string;
    /** `YYYY-MM-DD`; it holds on this day for the last time. */
    until: string;
}
/** Who stated an item, and until when that holds. */
export interface ReadyAttestation {
    by: string;
    role: string;
    date: string;
    expires: string;
    statement?: string;
    link?: string;
    /** `file:line` of the entry. */
    where: string;
    /** It expires within 30 days. */
    expiresSoon: boolean;
    /** The base does not have this entry, or has it otherwise. */
    changed: boolean;
}
/** One item of the checklist, with its status and evidence. */
export interface ReadyItem {
    /** `R-01`, or the id of a check of the team's own. */
    id: string;
    title: string;
    required: boolean;
    status: ReadyStatus;
    evidence: readonly ReadyEvidence[];
    /** What to do; empty where nothing is to be done. */
    fix: string;
    waiver?: ReadyWaiver;
    /** Its part of the checklist, `A` to `L`; `own` for the team's own. */
    section: string;
    gate: ReadyGate;
    /** Why the gate is not the item's usual one. */
    gateReason?: string;
    /** Why it does not apply. */
    reason?: string;
    attestation?: ReadyAttestation;
    /** What deserves a look though it changes no status, one sentence each. */
    notes: readonly string[];
    /** Only where there is a base: what became of it since. */
    trend?: 'new' | 'ready' | 'lost' | 'same';
    /** Who could end an `unknown`. */
    needs?: 'attestation' | 'gateway' | 'catalogue' | 'probe' | 'file';
    docs?: string;
}
export interface ReadySection {
    id: string;
    title: string;
    score: number;
    /** Items that apply, and how many of them are pass or attested. */
    done: number;
    of: number;
    /** Required items of it that are neither done nor waived. */
    blocking: number;
    /** The lines with a box, as the page has them, with the ids of their items; empty where the page has none. */
    boxes: readonly {
        title: string;
        items: readonly string[];
    }[];
}
/** The checklist of one API. */
export interface ReadyApi {
    name: string;
    file: string;
    items: readonly ReadyItem[];
    score: number;
    ready: boolean;
    done: number;
    of: number;
    blocking: number;
    sections: readonly ReadySection[];
    /** Only where there is a base. */
    trend?: {
        score: number | null;
        became: readonly string[];
        lost: readonly string[];
    };
}
/** The checklist of every API that was judged (`specgate/ready/1`). */
export interface ReadyReport {
    schema: 'specgate/ready/1';
    profile: ReadyProfile;
    apis: readonly ReadyApi[];
    score: number;
    ready: boolean;
    /** Inputs that could not be read. */
    errors: readonly InputError[];
    /** The verdict. */
    open: boolean;
    /** `YYYY-MM-DD` that dates were held against. */
    today: string;
    tool: {
        version: string;
        home?: string;
    };
}
/** Whether an item is met, by a machine or by a person. */
export declare function isDone({ status }: Pick<ReadyItem, 'status'>): boolean;
/** Whether an item is met, or its gap is taken on. */
export declare function isMet(item: Pick<ReadyItem, 'status' | 'waiver'>): boolean;
/**
 * Whether an item leaves the gate of `check` open: it is met, not required, or unknown in a way that only a gateway, the
 * catalogue or a probe can end (contract). For `ready` and `publish` what is unknown shuts it.
 */
export declare function holdsInCheck(item: ReadyItem): boolean;
