import type { GatewayFiles } from '../../kong/read.ts';
import type { Manifests } from '../manifests.ts';
import { type GatewaySettings, type Validation } from './finding.ts';
/**
 * Validates the manifests that are applied together with these gateway files. Pure: what the portal's database decides
 * (whether an organization, a dataset of the catalogue or an issuer exists) is left out or told as depending.
 */
export declare function validateManifests(manifests: Manifests, gateway: Pick<GatewayFiles, 'services'>, settings: GatewaySettings): Validation;
