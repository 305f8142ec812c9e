import type { Target } from '../../provider.ts';
import type { Entity } from '../kong/entity.ts';
import type { PortalGateway } from './portal-types.ts';
import { type ApsSettings } from './settings.ts';
import type { Team } from './team.ts';
/** The configuration for `gwa pg`, and what the directory gets as manifests. */
export declare function portalFiles(entities: readonly Entity[], target: Target, planning: Publishing): Map<string, string>;
interface Publishing {
    readonly settings: ApsSettings;
    readonly team: Team;
}
/** Throws a UserError (exit 2) with every place that the portal would refuse, all stages at once. */
export declare function refuseInvalid(entities: readonly Entity[], target: Target, planning: Publishing & {
    readonly gateway?: PortalGateway;
}): void;
export {};
