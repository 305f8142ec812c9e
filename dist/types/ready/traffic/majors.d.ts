import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../item.ts';
/** `1.2.0`, `v2`, `3.0-beta` → its major number; undefined for a text that is none. */
export declare function majorOf(version: string | null | undefined): number | undefined;
/** The majors that a service names, each with the place that says so. */
export declare function majorsOf(service: ServiceEntity): Map<number, Evidence>;
export interface NewMajor {
    previous: number;
    current: number;
}
/** The step to a new major version since the base; undefined where there is none. */
export declare function newMajor({ change }: Context): NewMajor | undefined;
/** The services that still serve a major version. */
export declare function servicesOfMajor(major: number, { gateway }: Context): {
    service: ServiceEntity;
    evidence: Evidence;
}[];
