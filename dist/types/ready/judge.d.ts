/** One item of the checklist for one API: what the machine found, what people stated, and what follows from both. */
import type { ReadyItem, ReadyProfile } from '../report/ready-report.ts';
import type { Attestation, Attested, Waiver } from './attestations.ts';
import type { Context } from './context.ts';
import type { Item } from './item.ts';
/** An item of the checklist, or a check that the config brings. */
export type Judged = Pick<Item, 'title' | 'gate' | 'gateFor' | 'evidence' | 'attestation' | 'sameAs' | 'check' | 'remedy'> & {
    id: string;
    section: string;
    docs?: string;
};
export interface Judging {
    profile: ReadyProfile;
    /** The environment that is asked about; entries about others do not count. */
    environment: string;
    attested: Attested;
    /** Waivers that the change brings itself: they are told, and hold once the base has them (T-12). */
    pendingWaivers: readonly Waiver[];
    /** Attestations of people whom the config does not take them from: they are told, and count for nothing. */
    strangers: readonly Attestation[];
    /** Whether an entry stands in the base as it is here; undefined: there is no base. */
    isOld: ((entry: {
        content: string;
    }) => boolean) | undefined;
}
/** Judges one item. What an item of ours throws is a bug and passes through. */
export declare function judgeItem(item: Judged, context: Context, judging: Judging): ReadyItem;
