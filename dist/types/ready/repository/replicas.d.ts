import type { FileTree } from '../file-tree.ts';
import type { KubernetesObject } from './objects.ts';
import type { Workload } from './workloads.ts';
export interface Replicas {
    /** Undefined where only the release knows. */
    count: number | undefined;
    where: string;
    /** What says so: `the manifest`, `its autoscaler (minReplicas)`, `a kustomization`, `the manifest, which names no number`. */
    by: string;
    /** False where something outside of these files may well set another number: a default that values or flags replace. */
    isFinal: boolean;
}
/** The strongest word on it: an autoscaler's minimum, then an overlay for production, then the manifest itself. */
export declare function replicasOf(workload: Workload, objects: readonly KubernetesObject[], tree: FileTree): Replicas;
