import type { FileTree } from '../file-tree.ts';
import type { KubernetesObject } from './objects.ts';
import { type Unread } from './read-yaml.ts';
export interface Alert {
    name: string;
    /** Its file, from the top of the repository. */
    path: string;
    where: string;
    /** What its expression watches; undefined: neither latency nor errors. */
    watches: 'latency' | 'errors' | undefined;
    /** Of the latency: 0.95. */
    quantile: number | undefined;
    /** `> 0.2`, as it is written; undefined where the expression compares with nothing. */
    threshold: string | undefined;
    /** `5m`, as it is written; undefined where it fires at once. */
    lasting: string | undefined;
}
/** The rules of PrometheusRule objects and of rule files, without those of other environments than production. */
export declare function alertsOf(tree: FileTree, objects: readonly KubernetesObject[], unread: Unread[]): Alert[];
