import { type JunitSuite } from './junit-xml.ts';
import { type LintReport } from './report.ts';
export declare const junit: import("./report.ts").Reporter;
export declare function lintSuites(report: LintReport): JunitSuite[];
