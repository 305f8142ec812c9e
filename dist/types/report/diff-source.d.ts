import type { ChangeReport } from './diff-report.ts';
import type { RenderOptions } from './report.ts';
/** Both sides, or the one that there is. */
export declare function sourceSides({ base, revision, pointer }: ChangeReport, options: RenderOptions): string;
