/** A look at readiness as JUnit XML: a suite for each API, a test case for each item. */
import { type JunitSuite } from './junit-xml.ts';
import { type ReadyReport } from './ready-report.ts';
/** A required item that is not met is a failure; another one that is not met, or does not apply, is skipped. */
export declare function readyJunit(report: ReadyReport): string;
export declare function readySuites(report: ReadyReport): JunitSuite[];
