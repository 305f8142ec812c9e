/** Which workloads serve an API: followed from the gateway's upstream over the Kubernetes Service to the pods, else guessed and called so. */
import { getAt, isObject, toText } from '../../document/pointer.ts';
import type { KubernetesObject } from './objects.ts';
import { unknownText } from './template-functions.ts';
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
export function clusterService(host: string): string | undefined {
  const [name = '', namespace, kind] = host.toLowerCase().split('.');
  return namespace !== undefined && kind === 'svc' ? name : undefined;
}

/** `hosts`: where the gateway's services for this API send their calls. */
export function servingWorkloads(
  workloads: readonly Workload[],
  objects: readonly KubernetesObject[],
  hosts: readonly string[],
): Serving {
  const names = hosts.map(clusterService).filter(name => name !== undefined);
  const linked = workloads.filter(workload => names.some(name => leadsTo(name, workload, objects)));
  if (linked.length > 0) return { workloads: linked, link: 'upstream' };
  const candidates = workloads.filter(workload => !isSupport(workload));
  if (candidates.length === 0) return { workloads: [], link: 'none' };
  const distinct = new Set(candidates.map(({ name }) => name));
  return {
    workloads: candidates,
    link: distinct.size === 1 && candidates.every(({ name }) => name !== '') ? 'only' : 'several',
  };
}

function leadsTo(name: string, workload: Workload, objects: readonly KubernetesObject[]): boolean {
  const services = objects.filter(one => one.kind === 'Service' && isNamed(one.name, name));
  const selected = services.some(service => {
    const selector = getAt(service.data, ['spec', 'selector']);
    return isObject(selector) && selects(selector, workload);
  });
  return selected || (services.length === 0 && isNamed(workload.name, name));
}

/** The two are the same, or one has open parts that could be filled so that it is the other. */
export function isNamed(written: string | undefined, name: string): boolean {
  if (written === undefined || written.length > longestName || name.length > longestName) return false;
  const [a, b] = [closed(written), closed(name)];
  if (a === b) return true;
  return a.includes(hole) ? !b.includes(hole) && couldBe(a, b) : b.includes(hole) && couldBe(b, a);
}

const hole = '\0';
/** Kubernetes allows 253 characters; a placeholder may be longer than what it stands for. */
const longestName = 400;

/** In lower case, each open part one hole. */
function closed(text: string): string {
  return text
    .replaceAll(unknownText, hole)
    .replace(/\$?\{\{[^}]*\}\}|\$\{[^}]*\}|\$\w+|__[A-Z][A-Z0-9_]*__/g, hole)
    .toLowerCase();
}

function couldBe(open: string, name: string): boolean {
  const parts = open.split(hole);
  // A name that is nearly all open could be any.
  if (parts.join('').replace(/[^a-z0-9]/g, '').length < 3) return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (name.startsWith(part) ? 0 : -1) : name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return name.endsWith(parts.at(-1)!);
}

function selects(selector: Record<string, unknown>, workload: Workload): boolean {
  const entries = Object.entries(selector).map(([key, value]) => [key, toText(value)] as const);
  if (entries.length === 0) return false;
  // OpenShift's DeploymentConfigs label their pods by themselves.
  const own: Record<string, string> = { ...workload.labels };
  if (workload.object.kind === 'DeploymentConfig') own.deploymentconfig ??= workload.name;
  return entries.every(([key, value]) => own[key] === value);
}

const supportImages =
  /(^|[/_-])(postgres|postgresql|postgis|patroni|crunchy|mysql|mariadb|mongo|mongodb|redis|valkey|rabbitmq|minio|metabase|pgadmin|pgadmin4|elasticsearch|opensearch|kafka|zookeeper|nats|memcached|schemaspy|flyway|liquibase|backup-container|prometheus|grafana|oracle|mssql|clamav)([-_:@/]|$)/i;
const supportNames =
  /(^|[-_])(frontend|front|webapp|ui|client|spa|static|storybook|docs|db|database|postgres|postgresql|patroni|redis|rabbitmq|mongo|mongodb|minio|backup|metabase|schemaspy|pgadmin)([-_]|$)/i;

/** A database, a cache, a web page: no API. */
function isSupport(workload: Workload): boolean {
  const images = workload.containers.map(({ image }) => image ?? '');
  return supportNames.test(workload.name) || images.every(image => supportImages.test(image));
}
