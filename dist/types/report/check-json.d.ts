import type { CheckReport } from './check-report.ts';
export declare function checkJson({ schema, open, apis, ...rest }: CheckReport): string;
