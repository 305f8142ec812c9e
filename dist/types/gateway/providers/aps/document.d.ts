import { type Entity } from '../kong/entity.ts';
import { type ApsSettings } from './settings.ts';
import type { Team } from './team.ts';
/** The entities that Kong gets; product versions stand in the ledger alone. */
export declare function sent(entities: readonly Entity[]): Entity[];
export declare function configText(entities: readonly Entity[], team: Team, settings: ApsSettings): string;
export declare function configData(entities: readonly Entity[], team: Team, settings: ApsSettings): Record<string, unknown>;
