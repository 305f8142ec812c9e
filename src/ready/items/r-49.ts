/** a release meets a fraction of the traffic before it meets all of it. */
import { getAt, isObject, own } from '../../document/pointer.ts';
import { upstreamHosts } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { concerns } from '../scope.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-49',
  title: 'A release is checked on a fraction of the traffic first',
  section: 'I',
  proves:
    'Pillars of a production-ready API, Automated Deployment & Lifecycle Management: blue/green or canary releases verify performance on a fraction of traffic before a full roll-out',
  gate: 'info',
  why: 'A fault that a hundredth of the callers meet is a note in a log; one that all of them meet is an outage.',
  remedy:
    'Release by Argo Rollouts or Flagger, or give a share of the traffic to the new version by weights (targets of the upstream, alternate backends of a Route).',
  evidence: ['repository', 'gateway-config', 'attestation'],
  attestation: {
    states: 'Releases go to a fraction of the traffic, or to a second environment, before they go to all.',
    maxMonths: 12,
  },
  check(context) {
    const found = [
      ...rollouts(context),
      ...weightedRoutes(context),
      ...weightedMeshRoutes(context),
      ...weightedTargets(context),
    ];
    if (found.length > 0) return { status: 'pass', evidence: found };
    return notFound(
      context,
      'manifests and gateway configuration',
      'There is no Rollout, no Canary, and no weights that give a release a share of the traffic.',
      ['objects'],
    );
  },
  examples: [
    {
      says: 'Argo Rollouts steps through a canary.',
      files: {
        'openapi.yaml': anyDocument,
        'deploy/routes.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: routes}\nspec: {strategy: {canary: {steps: [{setWeight: 10}, {pause: {duration: 10m}}]}}}\n',
      },
      expect: 'pass',
    },
    {
      says: 'Two equal targets share the load; neither is a canary.',
      files: {
        'openapi.yaml': anyDocument,
        'kong.yaml': `_format_version: '3.0'
services: [{name: routes, host: routes-upstream, routes: [{name: routes, paths: [/routes]}]}]
upstreams: [{name: routes-upstream, targets: [{target: 'a:80', weight: 100}, {target: 'b:80', weight: 100}]}]
`,
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-49',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Blue and green stand side by side; a release switches after the smoke test.',
        ),
      },
      expect: 'attested',
    },
  ],
});

function rollouts(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const objects = context.repository.objects.filter(({ path, environment }) => isOurs(path) && environment !== 'other');
  const found = objects.filter(
    ({ kind, apiVersion, data }) =>
      (kind === 'Rollout' &&
        apiVersion.startsWith('argoproj.io/') &&
        ['canary', 'blueGreen'].some(key => isObject(getAt(data, ['spec', 'strategy', key])))) ||
      (kind === 'Canary' && apiVersion.startsWith('flagger.app/')),
  );
  return firstFew(found, object => inRepository(object.where(), `A ${object.kind} releases step by step.`), 2);
}

/** An OpenShift Route that gives two backends unequal shares, both above nothing. */
function weightedRoutes(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const routes = context.repository.objects.filter(
    ({ kind, apiVersion, path, environment }) =>
      kind === 'Route' && apiVersion.includes('openshift') && isOurs(path) && environment !== 'other',
  );
  return routes.flatMap((route): Evidence[] => {
    const others = getAt(route.data, ['spec', 'alternateBackends']);
    const weights = [
      getAt(route.data, ['spec', 'to', 'weight']),
      ...(Array.isArray(others) ? others.map(one => own(one, 'weight')) : []),
    ];
    return areShares(weights)
      ? [
          inRepository(
            route.where(['spec', 'alternateBackends']),
            'The Route shares the traffic between two versions by weights.',
          ),
        ]
      : [];
  });
}

/** Weights of Istio's VirtualService and of the Gateway API's HTTPRoute. */
function weightedMeshRoutes(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const lists: Readonly<Record<string, readonly [string, string]>> = {
    VirtualService: ['http', 'route'],
    HTTPRoute: ['rules', 'backendRefs'],
  };
  return context.repository.objects.flatMap((object): Evidence[] => {
    const keys = Object.hasOwn(lists, object.kind) ? lists[object.kind]! : undefined;
    if (!keys || !isOurs(object.path) || object.environment === 'other') return [];
    const rules = getAt(object.data, ['spec', keys[0]]);
    const isShared = (Array.isArray(rules) ? rules : []).some(rule => {
      const targets = own(rule, keys[1]);
      return Array.isArray(targets) && areShares(targets.map(target => own(target, 'weight')));
    });
    return isShared
      ? [inRepository(object.where(), `The ${object.kind} shares the traffic between versions by weights.`)]
      : [];
  });
}

function weightedTargets(context: Context): Evidence[] {
  const hosts = upstreamHosts(context);
  return context.gateway.upstreams
    .filter(({ data }) => hosts.includes(data.name))
    .flatMap((upstream): Evidence[] => {
      if (!areShares(upstream.targets.map(target => target.value('weight') ?? 100))) return [];
      const where = `${upstream.file}:${upstream.line('targets')}`;
      return [{ kind: 'gateway-config', where, says: `The targets of ${upstream.name} share the traffic by weights.` }];
    });
}

/** Two or more numbers above 0 that are not all the same. */
function areShares(weights: readonly unknown[]): boolean {
  const shares = weights.filter((weight): weight is number => typeof weight === 'number' && weight > 0);
  return shares.length > 1 && new Set(shares).size > 1;
}
