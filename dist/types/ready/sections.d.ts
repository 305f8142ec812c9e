/** The parts of the checklist in its order, with the boxes of the APS page, and which parts a profile asks for. */
import type { ReadyProfile } from '../report/ready-report.ts';
import type { Item } from './item.ts';
export interface Section {
    id: Item['section'];
    title: string;
    /** Where it comes from. */
    source: 'APS Production Readiness Checklist' | 'pillars of a production-ready API' | 'BC Government API Guidelines' | 'product lifecycle';
    /** The lines with a box, as the page has them, each with the items that it takes; undefined where the page has none. */
    boxes?: readonly {
        title: string;
        items: readonly string[];
    }[];
}
export declare const sections: readonly Section[];
/** Where the checks of the config stand, behind all others. */
export declare const ownSection: {
    id: string;
    title: string;
    boxes?: Section['boxes'];
};
/** Whether a profile asks for a part of the checklist. */
export declare function asksFor(profile: ReadyProfile, section: Item['section']): boolean;
