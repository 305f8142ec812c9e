/** The kinds of change by id, and their words for reports. */
import type { ChangeText } from '../report/diff-report.ts';
import type { Change } from './change.ts';
import { type VersionProblem } from './version-problems.ts';
/** What `specgate explain` knows besides rules: a kind of change, or a problem with a version. */
export declare function explainedChange(id: string): Change | VersionProblem | undefined;
/** The ids of all kinds of change and problems with versions. */
export declare function changeIds(): string[];
export declare function isVersionProblem(id: string): boolean;
/** The words of the kinds that occur, and of what can be wrong with a version. */
export declare function kindTexts(ids: Iterable<string>): Record<string, ChangeText>;
