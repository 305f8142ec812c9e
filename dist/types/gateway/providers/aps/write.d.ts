import type { Receipt, Step } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import type { Portal } from './portal.ts';
import { type ApsSettings } from './settings.ts';
import type { Team } from './team.ts';
export interface Writing {
    readonly portal: Portal;
    readonly settings: ApsSettings;
    readonly team: Team;
    sleep?(ms: number): Promise<void>;
    notice?(line: string): void;
}
/** Brings what a step is about to its `before` or `after`. Throws a UserError (exit 3) where somebody changed it since. */
export declare function bring(step: Step, to: 'before' | 'after', given: Writing): Promise<Receipt>;
/** What a publish would do, by the gateway itself; nothing is changed. Throws a UserError (exit 3) where it refuses. */
export declare function rehearse(entities: readonly Entity[], { portal, settings, team }: Writing): Promise<import("./deck.ts").DeckOutput>;
/** Names of what would be deleted and is not ours. */
export declare function foreignDeletions(deletions: readonly string[], mayDelete: readonly string[], settings: ApsSettings): string[];
