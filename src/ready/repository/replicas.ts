/** How many copies of a workload run in production at least: its manifest, what overlays make of it, and its autoscaler. */
import { getAt } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import { hasKustomization, kustomizedReplicas } from './kustomizations.ts';
import type { KubernetesObject } from './objects.ts';
import { isNamed } from './serving.ts';
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

/** Where autoscalers have their least number of copies, and what it is where they do not say it (KEDA goes down to none). */
const minimumOf: Readonly<Record<string, { key: string; least: number }>> = {
  HorizontalPodAutoscaler: { key: 'minReplicas', least: 1 },
  ScaledObject: { key: 'minReplicaCount', least: 0 },
};

/** The strongest word on it: an autoscaler's minimum, then an overlay for production, then the manifest itself. */
export function replicasOf(workload: Workload, objects: readonly KubernetesObject[], tree: FileTree): Replicas {
  if (workload.object.kind === 'DaemonSet')
    return { count: undefined, where: workload.object.where(), by: 'the nodes of the cluster', isFinal: false };
  const scaler = objects.find(
    object =>
      Object.hasOwn(minimumOf, object.kind) &&
      object.environment !== 'other' &&
      !object.isUncertain() &&
      isNamed(textAt(object, ['spec', 'scaleTargetRef', 'name']), workload.name),
  );
  if (scaler) {
    const { key, least } = minimumOf[scaler.kind]!;
    const count = getAt(scaler.data, ['spec', key]) ?? least;
    const where = scaler.where(['spec', key]);
    return { count: numberOf(count), where, by: `its autoscaler (${key})`, isFinal: true };
  }
  const overlay = overlaid(workload, objects, tree);
  if (overlay) return overlay;
  const { object, replicas, isReplicasWritten, replicasWhere } = workload;
  const isFixed = !(isReplicasWritten && object.isVariable(['spec', 'replicas'])) && !hasKustomization(tree);
  return {
    count: object.isUncertain(['spec', 'replicas']) ? undefined : replicas,
    where: replicasWhere,
    by: isReplicasWritten ? sourceOf(object) : `${sourceOf(object)}, which names no number (that means one)`,
    isFinal: isFixed || object.environment === 'production',
  };
}

function sourceOf(object: KubernetesObject): string {
  if (!object.isVariable(['spec', 'replicas'])) return object.origin === 'manifest' ? 'its manifest' : 'its template';
  return object.origin === 'helm' ? "the chart's values" : "the template's parameters";
}

/** `replicas` of a kustomization, or the same workload in a file for production. */
function overlaid(workload: Workload, objects: readonly KubernetesObject[], tree: FileTree): Replicas | undefined {
  const kustomized = kustomizedReplicas(workload.name, tree);
  if (kustomized)
    return { count: numberOf(kustomized.value), where: kustomized.where, by: 'a kustomization', isFinal: true };
  const patch = objects.find(
    object =>
      object !== workload.object &&
      object.kind === workload.object.kind &&
      object.environment === 'production' &&
      object.name === workload.name &&
      getAt(object.data, ['spec', 'replicas']) !== undefined,
  );
  if (!patch) return undefined;
  const count = numberOf(getAt(patch.data, ['spec', 'replicas']));
  return { count, where: patch.where(['spec', 'replicas']), by: 'the overlay for production', isFinal: true };
}

function textAt(object: KubernetesObject, path: readonly string[]): string | undefined {
  const value = getAt(object.data, path);
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}
