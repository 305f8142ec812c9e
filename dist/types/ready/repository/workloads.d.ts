import type { KubernetesObject } from './objects.ts';
export interface Container {
    name: string;
    /** Undefined where the manifest names none. */
    image: string | undefined;
    where: string;
    /** Of each kind of probe how it asks; undefined where there is none. */
    readiness: HealthProbe | undefined;
    liveness: HealthProbe | undefined;
    command: readonly string[];
    environment: ReadonlySet<string>;
}
export interface HealthProbe {
    /** The path of an HTTP probe; undefined for a command or a port. */
    path: string | undefined;
    where: string;
}
export interface Workload {
    object: KubernetesObject;
    name: string;
    /** Undefined where the release gives it; 1 where the manifest is silent, as Kubernetes takes it. */
    replicas: number | undefined;
    isReplicasWritten: boolean;
    replicasWhere: string;
    labels: Readonly<Record<string, string>>;
    annotations: Readonly<Record<string, unknown>>;
    containers: readonly Container[];
    initContainers: readonly Container[];
}
/** The long-running workloads among the objects; those of other environments than production are left out. */
export declare function workloadsOf(objects: readonly KubernetesObject[]): Workload[];
/** Jobs of any environment: what they do is part of how things are released. */
export declare function jobsOf(objects: readonly KubernetesObject[]): Workload[];
