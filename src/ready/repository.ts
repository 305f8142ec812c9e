/** What a repository's files say about how an API is built, run and released: each kind of fact is read when it is asked for. */
import type { FileTree } from './file-tree.ts';
import { type Alert, alertsOf } from './repository/alerts.ts';
import { boundedTree } from './repository/bounded-tree.ts';
import { type ChartFolder, chartsOf } from './repository/charts.ts';
import { type Dependencies, dependenciesOf } from './repository/dependencies.ts';
import { githubWorkflows } from './repository/github-workflows.ts';
import { type KubernetesObject, objectsOf } from './repository/objects.ts';
import { azurePipelines, gitlabPipelines, jenkinsPipelines, tektonPipelines } from './repository/other-pipelines.ts';
import type { Pipeline } from './repository/pipeline.ts';
import type { Unread } from './repository/read-yaml.ts';
import { type TerraformBlock, terraformOf } from './repository/terraform.ts';
import { jobsOf, type Workload, workloadsOf } from './repository/workloads.ts';

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
export function repositoryOf(whole: FileTree): Repository {
  const beyond: Unread[] = [];
  const unread: Record<Fact, Unread[]> = { objects: [], pipelines: [], dependencies: [], alerts: [] };
  const tree = boundedTree(whole, beyond);
  const charts = once(() => chartsOf(tree));
  const objects = once(() => {
    const found = objectsOf(tree, charts());
    unread.objects.push(...found.unread);
    return found.list;
  });
  const workloads = once(() => workloadsOf(objects()));
  const jobs = once(() => jobsOf(objects()));
  const pipelines = once(() => [
    ...githubWorkflows(tree, unread.pipelines),
    ...gitlabPipelines(tree, unread.pipelines),
    ...azurePipelines(tree, unread.pipelines),
    ...jenkinsPipelines(tree),
    ...tektonPipelines(objects()),
  ]);
  const dependencies = once(() => dependenciesOf(tree, unread.dependencies));
  const alerts = once(() => alertsOf(tree, objects(), unread.alerts));
  const terraform = once(() => terraformOf(tree));
  const made: Record<Fact, () => unknown> = { objects, pipelines, dependencies, alerts };
  return {
    tree,
    get charts() {
      return charts();
    },
    get objects() {
      return objects();
    },
    get workloads() {
      return workloads();
    },
    get jobs() {
      return jobs();
    },
    get pipelines() {
      return pipelines();
    },
    get dependencies() {
      return dependencies();
    },
    get alerts() {
      return alerts();
    },
    get terraform() {
      return terraform();
    },
    unread(fact) {
      made[fact]();
      return [...unread[fact], ...beyond];
    },
  };
}

/** A fact about a repository that several APIs or items ask for: found once for each. */
export function repositoryFact<T>(find: (repository: Repository) => T): (repository: Repository) => T {
  const known = new WeakMap<Repository, { fact: T }>();
  return repository => {
    let found = known.get(repository);
    if (!found) {
      found = { fact: find(repository) };
      known.set(repository, found);
    }
    return found.fact;
  };
}

/** The value, made at the first call. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
