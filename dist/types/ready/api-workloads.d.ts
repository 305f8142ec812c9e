/** The workloads that serve an API, by the hosts to which the gateway sends its calls. */
import type { Context } from './context.ts';
import type { Evidence } from './item.ts';
import { type Serving } from './repository/serving.ts';
import type { Workload } from './repository/workloads.ts';
/** The hosts to which the gateway's services for this API (in the judged environment) send their calls. */
export declare function upstreamHosts(context: Context): string[];
/** The workloads of this API; in a repository of several APIs those of the others are left out. */
export declare function apiWorkloads(context: Context): Serving;
/** How it is known that these workloads are the API's, for the evidence of an item. */
export declare function linkEvidence({ link, workloads }: Serving): Evidence[];
/** `Deployment orders`; of a name that only the release knows, its kind and container. */
export declare function nameOf({ object, name, containers }: Workload): string;
