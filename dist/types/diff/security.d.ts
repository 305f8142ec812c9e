/** How the ways in changed: alternatives compared as sets (taxonomy: every old entry must still satisfy some new one). */
import type { Path } from '../document/pointer.ts';
import type { Surroundings } from './change.ts';
import type { Operation } from './model/api.ts';
import type { Pair } from './pair.ts';
export type SecurityKind = 'introduced' | 'dropped' | 'alternative-added' | 'alternative-removed' | 'scheme-added' | 'scheme-dropped' | 'scheme-changed' | 'scope-added' | 'scope-dropped';
export interface SecurityDifference {
    readonly kind: SecurityKind;
    readonly message: string;
    readonly base: Path;
    readonly revision: Path;
}
/** The differences of one operation's security. */
export declare function securityDifferences(pair: Pair<Operation>, { base, revision, sender }: Pick<Surroundings, 'base' | 'revision' | 'sender'>): readonly SecurityDifference[];
