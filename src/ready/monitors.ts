/** ServiceMonitors and scrape annotations: whether somebody collects the metrics of an API's workloads. */
import { getAt, isObject, toText } from '../document/pointer.ts';
import { apiWorkloads, nameOf } from './api-workloads.ts';
import type { Context } from './context.ts';
import { inRepository } from './evidence.ts';
import type { Evidence } from './item.ts';
import type { KubernetesObject } from './repository/objects.ts';
import type { Workload } from './repository/workloads.ts';
import { concerns } from './scope.ts';

/** What collects the metrics of the API's workloads; `beside`: monitors of which nobody can tell whose metrics they collect. */
export function monitorsOf(context: Context): { found: Evidence[]; beside: Evidence[] } {
  const { workloads } = apiWorkloads(context);
  const isOurs = concerns(context);
  const objects = context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== 'other');
  const monitors = objects.filter(({ kind }) => kind === 'ServiceMonitor' || kind === 'PodMonitor');
  const services = objects.filter(({ kind }) => kind === 'Service');
  const found: Evidence[] = [];
  const beside: Evidence[] = [];
  for (const monitor of monitors) {
    const workload = workloads.find(one => collects(monitor, one, services));
    if (workload && !monitor.isUncertain())
      found.push(inRepository(monitor.where(), `A ${monitor.kind} has the metrics of ${nameOf(workload)} collected.`));
    else
      beside.push(
        inRepository(
          monitor.where(),
          `A ${monitor.kind} stands here, but nothing shows that it is for the workloads of this API.`,
        ),
      );
  }
  for (const workload of workloads) {
    if (toText(workload.annotations['prometheus.io/scrape']) === 'true')
      found.push(inRepository(workload.object.where(), `Prometheus is told to scrape ${nameOf(workload)}.`));
  }
  return { found, beside };
}

function collects(monitor: KubernetesObject, workload: Workload, services: readonly KubernetesObject[]): boolean {
  const wanted = getAt(monitor.data, ['spec', 'selector', 'matchLabels']);
  if (!isObject(wanted) || Object.keys(wanted).length === 0) {
    // Labels that a function of the chart makes are the same for all of the chart.
    return monitor.origin === 'helm' && folderOf(monitor.path) === folderOf(workload.object.path);
  }
  if (monitor.kind === 'PodMonitor') return fits(wanted, workload.labels);
  return services.some(
    service =>
      fits(wanted, getAt(service.data, ['metadata', 'labels'])) &&
      fits(getAt(service.data, ['spec', 'selector']), workload.labels),
  );
}

function fits(wanted: unknown, labels: unknown): boolean {
  if (!isObject(wanted) || !isObject(labels) || Object.keys(wanted).length === 0) return false;
  return Object.entries(wanted).every(([key, value]) => toText(labels[key]) === toText(value));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
