import type { GatewayFiles } from '../../kong/read.ts';
import { type EnvironmentPart, type Manifests } from '../manifests.ts';
import { type Collector, type GatewaySettings } from './finding.ts';
/** The rules for environments with `active: true`. */
export declare function validateActivation(manifests: Manifests, gateway: Pick<GatewayFiles, 'services'>, settings: GatewaySettings, into: Collector): void;
export declare function servicesOf(environment: EnvironmentPart): string[];
