import type { CheckReport } from './check-report.ts';
/** The fenced diagram; empty where no plan names a product. */
export declare function lifecyclePicture({ apis }: CheckReport): string;
