/** Changes and the versions of both sides → the bump that is asked for, the one that was made, and whether it will do. */
import type { Document } from '../document/document.ts';
import { type Bump, type ChangeReport, type VersionReport } from '../report/diff-report.ts';
import type { Policy } from './policy.ts';
/** The bump that changes ask for; accepted ones ask for nothing. */
export declare function requiredBump(changes: readonly ChangeReport[]): Bump | 'none';
/** The text of `info.version` as it is written: a YAML number such as 1.10 keeps its zero. Undefined where there is none. */
export declare function versionText(document: Document): string | undefined;
/** Judges the move of the version. */
export declare function judgeVersion(base: Document, revision: Document, bump: Bump | 'none', policy: Policy): VersionReport;
