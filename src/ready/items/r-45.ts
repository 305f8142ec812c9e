/** somebody polls a health endpoint and takes sick instances out of rotation. */
import { isObject, own } from '../../document/pointer.ts';
import { apiWorkloads, linkEvidence, nameOf, upstreamHosts } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { firstFew, inDocument, inRepository, notFound } from '../evidence.ts';
import { deployment } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import { isHealthPath } from '../probe-operations.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-45',
  title: 'A health endpoint is polled, and unhealthy instances leave the rotation',
  section: 'H',
  proves:
    'Pillars of a production-ready API, Resilience Patterns: health-check endpoints that the gateway can poll to take unhealthy instances out of rotation',
  gate: 'warn',
  why: 'An instance that hangs and still gets its share of the calls is an outage for that share of the consumers.',
  remedy:
    'Give the workload a readinessProbe on its health endpoint, or the upstream of the gateway healthchecks.active with http_path and an interval.',
  evidence: ['gateway-config', 'repository', 'openapi', 'probe', 'attestation'],
  attestation: {
    states: 'The health endpoint is polled, and unhealthy instances are taken out of rotation by themselves.',
    maxMonths: 12,
  },
  check(context) {
    const active = activeChecks(context);
    if (active.length > 0) return { status: 'pass', evidence: active };
    const serving = apiWorkloads(context);
    const isReady =
      serving.workloads.length > 0 &&
      serving.workloads.every(({ containers }) => containers.some(({ readiness }) => readiness));
    const probes = firstFew(
      serving.workloads.flatMap(workload =>
        workload.containers.flatMap(({ readiness }) => (readiness ? [{ workload, readiness }] : [])),
      ),
      ({ workload, readiness }) =>
        inRepository(
          readiness.where,
          `The platform polls ${readiness.path ?? 'a probe'} of ${nameOf(workload)} and sends it calls only while it is ready.`,
        ),
    );
    const endpoints = [...inPaths(context), ...probedHealth(context)];
    if (isReady) return { status: 'pass', evidence: [...linkEvidence(serving), ...probes, ...endpoints] };
    if (probes.length > 0 || endpoints.length > 0) {
      const open = 'That the gateway or the platform polls it is not seen here.';
      const where = endpoints[0]?.where ?? probes[0]!.where;
      return { status: 'unknown', evidence: [...probes, ...endpoints, inRepository(where, open)] };
    }
    return notFound(
      context,
      'gateway configuration, manifests and paths',
      'There is no active health check, no readinessProbe and no path such as /health.',
      ['objects'],
    );
  },
  examples: [
    {
      says: 'The gateway polls the upstream.',
      files: {
        'openapi.yaml': anyDocument,
        'kong.yaml': `_format_version: '3.0'
services: [{name: routes, host: routes-upstream, routes: [{name: routes, paths: [/routes]}]}]
upstreams:
  - name: routes-upstream
    targets: [{target: 'a:80'}, {target: 'b:80'}]
    healthchecks: {active: {http_path: /healthz, healthy: {interval: 5}, unhealthy: {interval: 5}}}
`,
      },
      expect: 'pass',
    },
    {
      says: 'The platform polls the pods.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment({ container: 'readinessProbe: {httpGet: {path: /healthz, port: 8080}}' }),
      },
      expect: 'pass',
    },
    {
      says: 'A liveness probe restarts, but takes nothing out of rotation.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml': deployment({ container: 'livenessProbe: {httpGet: {path: /healthz, port: 8080}}' }),
      },
      expect: 'unknown',
    },
    {
      says: 'There is an endpoint; who polls it, is stated.',
      files: {
        'openapi.yaml':
          "openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {/healthz: {get: {responses: {'200': {description: OK}}}}}\n",
        '.specgate/attestations.yaml': attestationOf(
          'R-45',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The load balancer polls /healthz every 10 s.',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** An upstream of the gateway that is polled; an interval of 0 switches polling off. */
function activeChecks(context: Context): Evidence[] {
  const hosts = upstreamHosts(context);
  return context.gateway.upstreams.flatMap((upstream): Evidence[] => {
    if (!hosts.includes(upstream.data.name)) return [];
    const active = own(upstream.value('healthchecks'), 'active');
    const path = own(active, 'http_path');
    const interval = own(own(active, 'healthy'), 'interval');
    if (typeof path !== 'string' || typeof interval !== 'number' || interval <= 0) return [];
    const where = `${upstream.file}:${upstream.line('healthchecks', 'active')}`;
    return [
      {
        kind: 'gateway-config',
        where,
        says: `The gateway polls ${path.slice(0, 80)} of ${upstream.name} every ${interval} s.`,
      },
    ];
  });
}

function inPaths(context: Context): Evidence[] {
  const paths = own(context.document?.data, 'paths');
  if (!isObject(paths)) return [];
  const found = Object.keys(paths).filter(isHealthPath);
  return firstFew(
    found,
    path => inDocument(context, ['paths', path], `The document has the endpoint ${path.slice(0, 80)}.`),
    1,
  );
}

function probedHealth({ probe }: Context): Evidence[] {
  const health = probe?.health;
  if (!health?.isSeen || !health.isRight) return [];
  return [{ kind: 'probe', where: health.where, says: `The health endpoint answers with status ${health.status}.` }];
}
