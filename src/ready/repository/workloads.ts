/** What runs: the workloads of the manifests with their replicas, images and probes, as far as they are meant for production. */
import { getAt, isObject, own, type Path, toText } from '../../document/pointer.ts';
import { isOpen, type KubernetesObject } from './objects.ts';

export interface Container {
  name: string;
  /** Undefined where the manifest names none. */
  image: string | undefined;
  /** Its tag stands in the file itself, so that no value or parameter gives another. */
  hasFixedTag: boolean;
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

const kinds = new Set(['Deployment', 'DeploymentConfig', 'StatefulSet', 'Rollout', 'DaemonSet', 'ReplicaSet', 'Pod']);

/** The long-running workloads among the objects; those of other environments than production are left out. */
export function workloadsOf(objects: readonly KubernetesObject[]): Workload[] {
  return objects
    .filter(({ kind, environment }) => kinds.has(kind) && environment !== 'other')
    .map(workloadOf)
    .filter(workload => workload.containers.length > 0);
}

/** Jobs of any environment: what they do is part of how things are released. */
export function jobsOf(objects: readonly KubernetesObject[]): Workload[] {
  return objects.filter(({ kind }) => kind === 'Job' || kind === 'CronJob').map(workloadOf);
}

function workloadOf(object: KubernetesObject): Workload {
  const { data } = object;
  const template: Path =
    object.kind === 'Pod'
      ? []
      : object.kind === 'CronJob'
        ? ['spec', 'jobTemplate', 'spec', 'template']
        : ['spec', 'template'];
  const replicas = getAt(data, ['spec', 'replicas']);
  const isSilent = replicas === undefined || replicas === null;
  const metadata = getAt(data, [...template, 'metadata']);
  return {
    object,
    name: object.name ?? '',
    replicas: isSilent ? (object.isIncomplete ? undefined : 1) : numberOf(replicas),
    isReplicasWritten: !isSilent,
    replicasWhere: object.where(isSilent ? ['kind'] : ['spec', 'replicas']),
    labels: textsOf(own(metadata, 'labels')),
    annotations: isObject(own(metadata, 'annotations'))
      ? (own(metadata, 'annotations') as Record<string, unknown>)
      : {},
    containers: containersAt(object, [...template, 'spec', 'containers']),
    initContainers: containersAt(object, [...template, 'spec', 'initContainers']),
  };
}

function containersAt(object: KubernetesObject, path: Path): Container[] {
  const list = getAt(object.data, path);
  if (!Array.isArray(list)) return [];
  return list.map((one: unknown, index) => {
    const at = [...path, index];
    const image = own(one, 'image');
    return {
      name: toText(own(one, 'name') ?? ''),
      image: typeof image === 'string' && image.trim() !== '' ? image.trim() : undefined,
      hasFixedTag: hasFixedTag(object.written([...at, 'image'])),
      where: object.where([...at, 'image']),
      readiness: probeAt(object, [...at, 'readinessProbe']),
      liveness: probeAt(object, [...at, 'livenessProbe']),
      command: ['command', 'args'].flatMap(key => listOf(own(one, key))),
      environment: new Set(namesOf(own(one, 'env'))),
    };
  });
}

/** Of a line such as `image: "{{ .Values.image }}:latest"`. */
function hasFixedTag(line: string): boolean {
  const tail = line.slice(line.lastIndexOf(':') + 1);
  return /[:@]/.test(line.slice(line.indexOf('image:') + 6)) && !isOpen(tail) && !tail.includes('}}');
}

function probeAt(object: KubernetesObject, path: Path): HealthProbe | undefined {
  const probe = getAt(object.data, path);
  if (!isObject(probe) || object.isUncertain(path)) return undefined;
  const httpPath = getAt(probe, ['httpGet', 'path']);
  if (!['httpGet', 'exec', 'tcpSocket', 'grpc'].some(key => isObject(own(probe, key)))) return undefined;
  return {
    path: isObject(own(probe, 'httpGet')) ? (typeof httpPath === 'string' ? httpPath : '/') : undefined,
    where: object.where(path),
  };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toText(one)]));
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map(one => own(one, 'name')).filter((name): name is string => typeof name === 'string');
}
