/** requests, latency and errors are counted where somebody collects them. */
import { own, toText } from '../../document/pointer.ts';
import type { PluginEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { inRepository, notFound } from '../evidence.ts';
import { deployment } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { monitorsOf } from '../monitors.ts';
import { dependencyOn } from '../repository/dependencies.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { gatewayProduct } from '../traffic/product.ts';
import { onEvery } from '../traffic/protection.ts';

const libraries = [
  /^(prom-client|express-prom-bundle|@opentelemetry\/exporter-prometheus|fastify-metrics|@willsoto\/nestjs-prometheus)$/,
  /:micrometer-registry-prometheus$/,
  /:quarkus-micrometer-registry-prometheus$/,
  /^(prometheus-client|prometheus-fastapi-instrumentator|starlette-exporter|django-prometheus|prometheus-flask-exporter)(\[|$)/,
  /^github\.com\/prometheus\/client_golang/,
  /^(prometheus-net(\.aspnetcore)?|opentelemetry\.exporter\.prometheus(\.\w+)*)$/,
];

export default defineItem({
  id: 'R-37',
  title: 'Metrics of requests, latency percentiles and errors are collected',
  section: 'G',
  proves:
    'Pillars of a production-ready API, Observability: Prometheus-compatible counters for request count, latency percentiles, and error rates',
  gate: 'warn',
  why: 'Without numbers nobody sees that the API is slow or failing before a consumer calls.',
  remedy:
    'Have the metrics of the upstream collected (a ServiceMonitor or the prometheus plugin of the gateway), or link the dashboard that shows them.',
  evidence: ['gateway-config', 'repository', 'probe', 'attestation'],
  attestation: {
    states: 'Requests, latency percentiles and error rates are on a dashboard, which is linked.',
    maxMonths: 12,
  },
  check(context) {
    const { found, beside } = monitorsOf(context);
    const plugins = prometheusPlugins(context);
    const counting = plugins.filter(({ counts }) => counts).slice(0, 1);
    const proved = [...counting.map(({ evidence }) => evidence), ...found, ...openMetrics(context)];
    if (proved.length > 0) return { status: 'pass', evidence: proved.slice(0, 5) };
    const halves = plugins.map(({ evidence }) => evidence);
    const support = [...halves, ...ofPlatform(context), ...beside.slice(0, 3), ...library(context)];
    return notFound(
      context,
      'gateway configuration and manifests',
      "Nothing collects the upstream's metrics: no prometheus plugin that counts them, ServiceMonitor, PodMonitor or scrape annotation.",
      ['objects'],
      support,
    );
  },
  examples: [
    {
      says: 'A ServiceMonitor collects them.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment(),
        'deploy/monitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: routes}
spec: {selector: {matchLabels: {app: routes}}, endpoints: [{port: http, path: /metrics}]}
`,
      },
      expect: 'pass',
    },
    {
      says: 'A library that could offer them is no sign that anybody collects them.',
      files: {
        'openapi.yaml': anyDocument,
        'package.json': '{"dependencies": {"prom-client": "^15.1.0"}}\n',
      },
      expect: 'unknown',
    },
    {
      says: 'The dashboard is linked.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-37',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/dashboards/routes',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** The plugins of that name on the routes; one that counts less than is demanded says what it lacks. */
function prometheusPlugins(context: Context): { counts: boolean; evidence: Evidence }[] {
  const found = onEvery(judgedServices(context), context.gateway, ({ data }) => data.name === 'prometheus');
  return found.slice(0, 3).map(plugin => {
    const lacks = metricsLacking(plugin);
    const says =
      lacks.length === 0
        ? 'The prometheus plugin counts requests, latency and errors at the gateway.'
        : `The prometheus plugin counts no requests, errors or latency by itself since Kong 3: ${lacks.join(' and ')} must be true.`;
    const where = `${plugin.file}:${plugin.line(lacks.length === 0 ? 'name' : 'config')}`;
    return { counts: lacks.length === 0, evidence: { kind: 'gateway-config', where, says } };
  });
}

/** Kong 3.0 switched the metrics of requests off unless they are asked for; files of format 1 and 2 are for older ones. */
function metricsLacking({ config, document }: PluginEntity): string[] {
  const version = toText(own(document.root.data, '_format_version') ?? '');
  if (/^[12]\./.test(version)) return [];
  return ['status_code_metrics', 'latency_metrics'].filter(
    key => own(config, key) === false || (own(config, key) === undefined && version !== ''),
  );
}

function openMetrics({ probe }: Context): Evidence[] {
  const metrics = probe?.metrics;
  if (!metrics?.isSeen || !metrics.isRight) return [];
  return [
    {
      kind: 'probe',
      where: metrics.where,
      says: 'Metrics are offered in the format of Prometheus, to everybody: close them to the outside.',
    },
  ];
}

function ofPlatform(context: Context): Evidence[] {
  if (gatewayProduct(context) !== 'aps') return [];
  const where = context.gateway.files[0] ?? 'API Services Portal';
  return [
    {
      kind: 'gateway-config',
      where,
      says: 'The platform counts requests, latency and errors at the gateway; of the upstream it knows nothing.',
    },
  ];
}

function library(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const list = context.repository.dependencies.list.filter(({ path }) => isOurs(path));
  const found = dependencyOn(list, ...libraries);
  return found
    ? [
        inRepository(
          found.where,
          `The program is built with ${found.name}, which can offer metrics; that they are collected is not shown.`,
        ),
      ]
    : [];
}
