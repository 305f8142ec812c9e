import type { Reporter } from './report.ts';
export declare const reporters: readonly Reporter[];
