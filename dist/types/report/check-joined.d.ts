import type { CheckReport } from './check-report.ts';
import { type RenderOptions } from './report.ts';
/** One run for each engine, each with a category of its own. */
export declare function checkSarif(report: CheckReport, options: RenderOptions): string;
export declare function checkJunit(report: CheckReport): string;
export declare function checkGitlab(report: CheckReport, options: RenderOptions): string;
/**
 * Errors before warnings before notices, and in each what breaks consumers first, then findings, then what of readiness shuts
 * the gate; within GitHub's limits, with a last notice on the rest. Gaps that shut nothing were there before the change, and
 * stand in the summary.
 */
export declare function checkGithub(report: CheckReport, options: RenderOptions): string;
