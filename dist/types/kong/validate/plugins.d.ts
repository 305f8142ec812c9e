import type { GatewayFiles } from '../entities.ts';
import { type Report } from './finding.ts';
export declare const windows: readonly ['second', 'minute', 'hour', 'day', 'month', 'year'];
/** The plugins of these files. */
export declare function validatePlugins({ plugins }: GatewayFiles, report: Report): void;
