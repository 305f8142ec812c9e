/** `specgate bump`: what a document's next version is, judged by what changed since its base. */
import type { Limits } from '../document/limits.ts';
import type { Io } from '../io.ts';
import type { Bump, VersionReport } from '../report/diff-report.ts';
import type { Policy } from './policy.ts';
export interface NextVersion {
    file: string;
    version: VersionReport;
    requiredBump: Bump | 'none';
    /** The version that the document should have: its own where that will do. */
    next: string;
    changes: number;
    /** How many of them are accepted: those ask for nothing. */
    accepted: number;
}
export interface BumpRequest {
    file: string;
    base: string;
    policy: Policy;
    limits: Limits;
    allowHosts: readonly string[];
}
/**
 * Compares, and gives the next version with what writes it into the document. Throws a UserError where either document
 * cannot be read; writing throws one where the file changed meanwhile or cannot be written, and leaves it as it was.
 */
export declare function nextVersionOf({ file, base, policy, limits, allowHosts }: BumpRequest, io: Io): Promise<{
    answer: NextVersion;
    write: () => void;
}>;
