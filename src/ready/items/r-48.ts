/** gateway, observability and database stand in the repository as code, as the program does. */

import type { Context } from '../context.ts';
import { databaseOf, migrationsOf } from '../databases.ts';
import { inRepository, notFound } from '../evidence.ts';
import { deployment } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { concerns } from '../scope.ts';
import { anyDocument } from '../stated.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';

export default defineItem({
  id: 'R-48',
  title: 'The whole stack is versioned as code',
  section: 'I',
  proves:
    'Pillars of a production-ready API, Automated Deployment & Lifecycle Management: Helm charts or Terraform modules for gateway, observability stack, and database migrations',
  gate: 'info',
  why: 'What is not in git cannot be reviewed, cannot be built again, and differs from one environment to the other.',
  remedy:
    'Commit what deploys the API (Helm, Terraform, templates), the gateway configuration, monitors and alerts, and the migrations of the database.',
  evidence: ['repository', 'gateway-config'],
  check(context) {
    const parts = [deploymentPart(context), gatewayPart(context), observabilityPart(context), databasePart(context)];
    const evidence = parts.flatMap(part => part.evidence);
    if (parts.every(({ isThere }) => isThere)) return { status: 'pass', evidence };
    const missing = parts.filter(({ isThere }) => !isThere).map(({ what }) => what);
    return notFound(
      context,
      'the repository',
      `Not found as code: ${missing.join(', ')}.`,
      ['objects', 'alerts', 'dependencies'],
      evidence,
    );
  },
  examples: [
    {
      says: 'Deployment, gateway and monitor are there, and there is no database.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        'deploy/routes.yaml': deployment(),
        'deploy/monitor.yaml':
          'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: routes}\nspec: {selector: {matchLabels: {app: routes}}}\n',
        'package.json': '{"dependencies": {"express": "^5.0.0"}}\n',
      },
      expect: 'pass',
    },
    {
      says: 'The database has no migrations, and nothing observes.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment(),
        'package.json': '{"dependencies": {"pg": "^8.0.0"}}\n',
      },
      expect: 'unknown',
    },
  ],
});

interface Part {
  what: string;
  isThere: boolean;
  evidence: Evidence[];
}

function part(what: string, where: string | undefined, says: string): Part {
  return { what, isThere: where !== undefined, evidence: where === undefined ? [] : [inRepository(where, says)] };
}

function deploymentPart(context: Context): Part {
  const isOurs = concerns(context);
  const { charts, workloads, terraform, tree } = context.repository;
  const [workload] = workloads.filter(({ object }) => isOurs(object.path));
  if (workload) {
    const says =
      workload.object.origin === 'helm' ? 'A Helm chart deploys the workload.' : 'Manifests deploy the workload.';
    return part('deployment', workload.object.where(), says);
  }
  const chart = charts.find(({ folder }) => isOurs(folder));
  if (chart) return part('deployment', tree.name(`${chart.folder}Chart.yaml`), 'A Helm chart deploys what is in it.');
  return part('deployment', terraform[0]?.where, 'Terraform makes what the workload runs on.');
}

function gatewayPart({ gateway, config }: Context): Part {
  const [file] = gateway.files;
  if (file !== undefined)
    return {
      what: 'gateway',
      isThere: true,
      evidence: [{ kind: 'gateway-config', where: file, says: 'The gateway configuration is in the repository.' }],
    };
  const isOurs = (config.gateways?.size ?? 0) > 0 && (config.products?.size ?? 0) > 0;
  return part(
    'gateway',
    isOurs ? 'specgate.yaml' : undefined,
    'specgate makes the gateway configuration from products of the config.',
  );
}

function observabilityPart(context: Context): Part {
  const isOurs = concerns(context);
  const { objects, alerts, terraform, tree } = context.repository;
  const object = objects.find(
    ({ kind, path }) =>
      /^(ServiceMonitor|PodMonitor|PrometheusRule|GrafanaDashboard|OpenTelemetryCollector)$/.test(kind) && isOurs(path),
  );
  if (object) return part('observability', object.where(), `A ${object.kind} is in the repository.`);
  const alert = alerts.find(({ path }) => isOurs(path));
  if (alert) return part('observability', alert.where, 'Alerts are in the repository.');
  const block = terraform.find(({ type }) => /sysdig|datadog|cloudwatch|monitor_|log_analytics|grafana/.test(type));
  if (block) return part('observability', block.where, `Terraform makes ${block.type}.`);
  const dashboard = tree.files.find(file => /(^|\/)dashboards?\/[^/]+\.json$/i.test(file) && isOurs(file));
  return part('observability', dashboard && tree.name(dashboard), 'A dashboard is in the repository.');
}

function databasePart(context: Context): Part {
  const migrations = migrationsOf(context);
  if (migrations[0])
    return part(
      'database migrations',
      migrations[0].where,
      `Migrations of the database are in the repository (${migrations[0].tool}).`,
    );
  const database = databaseOf(context);
  // No sign of a database among known dependencies: there is nothing to migrate.
  if (database.kind === 'none')
    return part(
      'database migrations',
      database.where,
      'No database driver is among the dependencies, so there is nothing to migrate.',
    );
  return part('database migrations', undefined, '');
}
