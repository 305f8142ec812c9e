/** What a repository's files say about how an API is built, run and released: each kind of fact is read when it is asked for. */
import type { FileTree } from './file-tree.ts';
import { type Alert } from './repository/alerts.ts';
import { type ChartFolder } from './repository/charts.ts';
import { type Dependencies } from './repository/dependencies.ts';
import { type KubernetesObject } from './repository/objects.ts';
import type { Pipeline } from './repository/pipeline.ts';
import type { Unread } from './repository/read-yaml.ts';
import { type TerraformBlock } from './repository/terraform.ts';
import { type Workload } from './repository/workloads.ts';
export interface Repository {
    /** The files, those alone that a person may have written. */
    readonly tree: FileTree;
    readonly charts: readonly ChartFolder[];
    /** Kubernetes and OpenShift objects of plain files, OpenShift templates and Helm charts. */
    readonly objects: readonly KubernetesObject[];
    /** Long-running workloads, without those of other environments than production. */
    readonly workloads: readonly Workload[];
    readonly jobs: readonly Workload[];
    readonly pipelines: readonly Pipeline[];
    readonly dependencies: Dependencies;
    readonly alerts: readonly Alert[];
    readonly terraform: readonly TerraformBlock[];
    /** What looked like evidence of a kind and could not be read. */
    unread(fact: Fact): readonly Unread[];
}
export type Fact = 'objects' | 'pipelines' | 'dependencies' | 'alerts';
/** Looks at the files of a tree when an item asks; never throws but where a limit of the run is passed. */
export declare function repositoryOf(whole: FileTree): Repository;
/** A fact about a repository that several APIs or items ask for: found once for each. */
export declare function repositoryFact<T>(find: (repository: Repository) => T): (repository: Repository) => T;
