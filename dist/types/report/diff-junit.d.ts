import type { DiffReport } from './diff-report.ts';
import { type JunitSuite } from './junit-xml.ts';
/** What shuts the gate is a failure; accepted changes are skipped. */
export declare function diffJunit(report: DiffReport): string;
export declare function diffSuites(report: DiffReport): JunitSuite[];
