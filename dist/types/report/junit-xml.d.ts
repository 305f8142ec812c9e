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
/** The whole file; `name` is the run's. */
export declare function junitText(name: string, suites: readonly JunitSuite[]): string;
