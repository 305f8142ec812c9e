import type { KubernetesObject } from './objects.ts';
import type { Workload } from './workloads.ts';
export interface Serving {
    workloads: readonly Workload[];
    /**
     * `upstream`: the gateway's service leads to them; `only`: nothing else here looks like an API; `several`: each of them
     * might be it, so that only what holds for all of them holds for the API.
     */
    link: 'upstream' | 'only' | 'several' | 'none';
}
/** The first label of an in-cluster host: `orders.abc123-prod.svc` → `orders`; undefined for other hosts. */
export declare function clusterService(host: string): string | undefined;
/** `hosts`: where the gateway's services for this API send their calls. */
export declare function servingWorkloads(workloads: readonly Workload[], objects: readonly KubernetesObject[], hosts: readonly string[]): Serving;
/** The two are the same, or one has open parts that could be filled so that it is the other. */
export declare function isNamed(written: string | undefined, name: string): boolean;
/** A database, a cache, a web page: no API. */
export declare function isSupport(workload: Workload): boolean;
