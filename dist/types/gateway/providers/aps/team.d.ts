/** Files of the team for gwa that the config names: services that are published along, issuers and datasets that are applied. */
import { type Manifests } from '../../../aps/manifests.ts';
import { type SourceText, type Stream } from '../../../kong/stream.ts';
import type { TeamMark } from './ledger.ts';
export interface Team {
    /** As they are written, for the server's validation with file and line. */
    readonly streams: readonly Stream[];
    readonly manifests: Manifests;
    /** Everything else at the root of the published configuration than what is ours. */
    readonly lists: Readonly<Record<'services' | 'upstreams' | 'certificates', readonly Readonly<Record<string, unknown>>[]>>;
    /** Undefined: nothing is published along. */
    readonly mark: TeamMark | undefined;
}
/** Throws a UserError with file and line for templates that are not filled in, products, and what cannot be read. */
export declare function readTeam(sources: readonly SourceText[]): Team;
export declare const noTeam: Team;
/** Of files that publish no services. */
export declare const noTeamDigest: string;
