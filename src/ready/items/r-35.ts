/** neither the gateway nor what stands behind it hangs on a single node. */
import { apiWorkloads, linkEvidence, nameOf } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { inRepository, notFound } from '../evidence.ts';
import { deployment } from '../examples.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { replicasOf } from '../repository/replicas.ts';
import { anyDocument, attestationOf } from '../stated.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { gatewayProduct } from '../traffic/product.ts';

export default defineItem({
  id: 'R-35',
  title: 'Gateway and upstream run on more than one node, with fail-over',
  section: 'F',
  proves:
    'Pillars of a production-ready API, API Gateway & Smart Routing: a highly available cluster behind a load balancer, DNS-based failover',
  gate: 'warn',
  why: 'One node means that each update and each fault is an outage for every consumer.',
  remedy:
    'Run at least two replicas of the upstream (replicas, or minReplicas of its autoscaler), and state how the gateway is kept available where it is not the platform.',
  evidence: ['gateway-config', 'repository', 'attestation'],
  attestation: {
    states: 'Gateway and upstream run on several nodes behind a load balancer, and fail over by themselves.',
    maxMonths: 12,
  },
  check(context) {
    const gateway = gatewayPart(context);
    const upstream = upstreamPart(context);
    if (upstream.status === 'fail') return { status: 'fail', evidence: [...gateway.evidence, ...upstream.evidence] };
    const status = gateway.isPlatform && upstream.status === 'pass' ? 'pass' : 'unknown';
    return { status, evidence: [...gateway.evidence, ...upstream.evidence] };
  },
  examples: [
    {
      says: "The platform's gateway, and two replicas behind it.",
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc:8080'),
        ),
        'deploy/routes.yaml': deployment(),
      },
      expect: 'pass',
    },
    {
      says: 'One replica is a single node.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text =>
          text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc:8080'),
        ),
        'deploy/routes.yaml': deployment({ replicas: '1' }),
      },
      expect: 'fail',
    },
    {
      says: 'Another gateway is for a person to speak of.',
      files: {
        'openapi.yaml': anyDocument,
        'specgate.yaml':
          'apis: {api: {file: openapi.yaml}}\ngateways: {production: {type: kong, url: https://kong.example.ca}}\n',
        'deploy/routes.yaml': deployment(),
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-35',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Three gateway nodes behind the load balancer; the upstream runs in two zones.',
        ),
      },
      expect: 'attested',
    },
  ],
});

function gatewayPart(context: Context): { isPlatform: boolean; evidence: Evidence[] } {
  const product = gatewayProduct(context);
  if (product === 'aps') {
    const says = 'The platform runs its gateway on several nodes (Gold also in a second data centre).';
    return {
      isPlatform: true,
      evidence: [{ kind: 'gateway-config', where: context.gateway.files[0] ?? 'API Services Portal', says }],
    };
  }
  const says = 'No file shows on how many nodes the gateway runs.';
  return {
    isPlatform: false,
    evidence: [{ kind: 'gateway-config', where: context.gateway.files[0] ?? 'gateway configuration', says }],
  };
}

function upstreamPart(context: Context): Extract<Answer, { evidence: readonly Evidence[] }> {
  const serving = apiWorkloads(context);
  if (serving.workloads.length === 0)
    return notFound(
      context,
      'Kubernetes and OpenShift manifests',
      'No workload of the API was found, so nobody can tell how many copies run.',
      ['objects'],
    ) as Extract<Answer, { status: 'unknown' }>;
  const { objects, tree } = context.repository;
  const counted = serving.workloads.map(workload => ({ workload, replicas: replicasOf(workload, objects, tree) }));
  const evidence = counted.map(({ workload, replicas: { count, where, by } }) =>
    inRepository(
      where,
      count === undefined
        ? `How many copies of ${nameOf(workload)} run, ${workload.object.kind === 'DaemonSet' ? 'the nodes of the cluster decide' : 'the release decides'}.`
        : `${nameOf(workload)} runs ${count} ${count === 1 ? 'copy' : 'copies'} by ${by}.`,
    ),
  );
  const all = [...linkEvidence(serving), ...evidence.slice(0, 5)];
  if (counted.every(({ replicas }) => (replicas.count ?? 0) >= 2)) return { status: 'pass', evidence: all };
  const isSingle = counted.some(({ replicas }) => replicas.count === 1 && replicas.isFinal);
  return { status: isSingle && serving.link !== 'several' ? 'fail' : 'unknown', evidence: all };
}
