/** JUnit XML from suites of test cases, which CI servers show as tests. */
import type { InputError } from '../finding.ts';
export interface JunitCase {
    name: string;
    file: string;
    line?: number | undefined;
    kind: 'passed' | 'failure' | 'error' | 'skipped';
    /** The attributes `message` and `type`, and the text of the element. */
    message?: string;
    type?: string;
    text?: string;
}
export interface JunitSuite {
    name: string;
    cases: readonly JunitCase[];
}
/** An input that could not be read. */
export declare function unreadCase(error: InputError): JunitCase;
/** The whole file; `name` is the run's. */
export declare function junitText(name: string, suites: readonly JunitSuite[]): string;
