import type { GatewayFiles } from '../entities.ts';
import { type KongFinding } from './finding.ts';
export type { KongFinding } from './finding.ts';
/** Validates files that are published together. Pure. */
export declare function validateKong(files: GatewayFiles): KongFinding[];
