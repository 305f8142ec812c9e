import type { GatewayFiles, PluginEntity, RouteEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
/** Seconds of each window; a month and a year as Kong's counters are reset, at their shortest. */
export declare const windowSeconds: Readonly<Record<string, number>>;
export interface Window {
    count: number;
    seconds: number;
    /** `60 a minute`. */
    says: string;
}
export interface Limit {
    plugin: PluginEntity;
    windows: readonly Window[];
    /** What is counted: `consumer`, `ip`, `service`, … */
    by: string;
    /** True where a number is known only when the template is rendered. */
    isUndecided: boolean;
    where: string;
}
/** Whether a plugin limits calls. */
export declare function isLimit({ data: { name } }: PluginEntity): boolean;
/** The limits that work on a route; one without a known window says so. */
export declare function limitsOn(route: RouteEntity, gateway: GatewayFiles): Limit[];
/** The rate that the windows allow over a longer time: the least of them, in requests a second. */
export declare function perSecond(limits: readonly Limit[]): number | undefined;
export interface Throughput {
    perSecond: number;
    /** As it is written. */
    text: string;
    where: string;
}
/** `info.x-slo.throughput`: `100 req/s`, `6,000 requests per minute`, `1000/1hour`, or a number for a second. */
export declare function throughputOf({ document, api }: Context): Throughput | undefined;
