import type { ChangeReport } from '../report/diff-report.ts';
import type { Trees } from './diff.ts';
/**
 * True where a side has a broken reference that the other side lacks, and nothing else decides: no change is proven to
 * break. A reference that is broken alike on both sides is the same unknown part twice.
 */
export declare function verdictHangs({ base, revision }: Trees, changes: readonly ChangeReport[]): boolean;
