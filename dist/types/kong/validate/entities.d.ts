import type { GatewayFiles } from '../entities.ts';
import { type Report } from './finding.ts';
/** The services of these files. */
export declare function validateServices({ services, upstreams }: GatewayFiles, report: Report): void;
/** The routes of these files. */
export declare function validateRoutes({ routes }: GatewayFiles, report: Report): void;
/** The upstreams of these files. */
export declare function validateUpstreamEntities({ upstreams }: GatewayFiles, report: Report): void;
