import type { Snapshot, Step, Target } from '../../provider.ts';
import { type Entity } from '../kong/entity.ts';
import type { Rendering } from '../kong/rendering.ts';
import { type Line } from './directory.ts';
import { type Ledger } from './ledger.ts';
import type { PortalDataset } from './portal-types.ts';
import type { ApsState } from './read.ts';
import { type ApsSettings } from './settings.ts';
import { type Team } from './team.ts';
export interface ConfigDetail {
    readonly what: 'config';
    /** Null: without. A rollback must not go to another one. */
    readonly qualifier: string | null;
    readonly before: readonly Entity[];
    readonly after: readonly Entity[];
    readonly deletions: number;
    /** Names of the team's services and routes that an earlier publish brought. */
    readonly mayDelete: readonly string[];
}
/** What a step needs to be done and undone anywhere. */
export type Detail = ConfigDetail
/** Its body comes from the files of the team: it may hold secrets. */
 | {
    readonly what: 'issuer';
    readonly name: string;
    readonly isNew: boolean;
} | {
    readonly what: 'dataset';
    readonly before: PortalDataset | null;
    readonly after: PortalDataset;
} | {
    readonly what: 'line';
    readonly before: Line | null;
    readonly after: Line | null;
} | {
    readonly what: 'ledger';
    readonly qualifier: string | null;
    readonly before: Ledger | null;
    readonly after: Ledger | null;
};
export interface Planning {
    readonly settings: ApsSettings;
    readonly team: Team;
    readonly rendering: Rendering;
}
/** What is there after a target, ledger included. Throws a UserError for what cannot be carried out. */
export declare function wantedOf(snapshot: Pick<Snapshot, 'state'>, target: Target, planning: Planning): {
    wanted: Entity[];
    staged: Entity[];
};
/** Throws a UserError (exit 2) where one publish would not leave others alone. */
export declare function stepsOf(snapshot: Snapshot, target: Target, planning: Planning): {
    steps: Step[];
    wanted: readonly Entity[];
};
export declare function ledgerStep(before: Ledger | null, after: Ledger | null, settings: ApsSettings, product: string): Step[];
/** Everything that was published under a qualifier. */
export declare function cleanupSteps(state: ApsState, settings: ApsSettings): Step[];
