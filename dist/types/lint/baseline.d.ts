/** `.specgate/baseline.json`: a JSON report of an earlier lint run, whose findings count as old. */
import type { Document } from '../document/document.ts';
import type { Identity } from './ratchet.ts';
export declare const baselineFile = ".specgate/baseline.json";
export interface BaselineEntry extends Identity {
    /** The file of the finding, as the report named it. */
    of: string;
}
/**
 * Reads the report that `specgate lint --format json=.specgate/baseline.json` wrote. Throws a UserError where the file is
 * no such report.
 */
export declare function readBaseline(document: Document): BaselineEntry[];
