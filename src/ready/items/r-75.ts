/** nobody reaches the upstream past the gateway. */
import { getAt, isObject, toText } from '../../document/pointer.ts';
import { upstreamHosts } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository } from '../evidence.ts';
import { deployment } from '../examples.ts';
import { defineItem, type Evidence } from '../item.ts';
import type { KubernetesObject } from '../repository/objects.ts';
import { clusterService, isNamed } from '../repository/serving.ts';
import { concerns } from '../scope.ts';
import { attestationOf, toBeStated } from '../stated.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';

const allowList =
  /^haproxy\.router\.openshift\.io\/(ip_whitelist|ip_allowlist)$|^nginx\.ingress\.kubernetes\.io\/whitelist-source-range$/;

/** Wildcard domains of BC's clusters: a host below one of them is a public Route. */
const clusterDomain = /\.apps\.(silver|gold|golddr|emerald|klab|clab)\.devops\.gov\.bc\.ca$/i;

export default defineItem({
  id: 'R-75',
  title: 'The upstream is not reachable around the gateway',
  section: 'L',
  proves: 'API Management Services, traffic pattern: A, not using the gateway, beside B or C through it',
  gate: 'info',
  gateFor: context =>
    openDoors(context).length > 0
      ? { gate: 'warn', reason: 'a public route to the same service stands in the repository' }
      : undefined,
  why: 'A second door without keys makes every lock at the first one useless.',
  remedy:
    'Remove the Route, or let only the gateway through it (haproxy.router.openshift.io/ip_whitelist, or a NetworkPolicy with a route that is internal), and state that nothing else leads to the upstream.',
  evidence: ['repository', 'gateway-config', 'attestation'],
  attestation: { states: 'Only the gateway reaches the upstream.', maxMonths: 12 },
  check(context) {
    const open = openDoors(context);
    if (open.length > 0)
      return {
        status: 'fail',
        evidence: firstFew(open, object =>
          inRepository(object.where(), `This ${object.kind} leads to the service of the upstream, for everybody.`),
        ),
      };
    const guarded = firstFew(
      doors(context),
      object =>
        inRepository(object.where(), `This ${object.kind} leads to the same service, for some addresses alone.`),
      2,
    );
    return toBeStated([...guarded, ...publicUpstreams(context)]);
  },
  examples: [
    {
      says: 'A Route leads past the gateway.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': behindGateway(),
        'deploy/routes.yaml': deployment(),
        'deploy/route.yaml':
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: routes}\nspec: {host: routes.apps.silver.devops.gov.bc.ca, to: {kind: Service, name: routes}}\n',
      },
      expect: 'fail',
    },
    {
      says: 'The Route lets the addresses of the gateway through alone; the rest is stated.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': behindGateway(),
        'deploy/routes.yaml': deployment(),
        'deploy/route.yaml':
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: routes, annotations: {haproxy.router.openshift.io/ip_whitelist: 142.34.0.0/16}}\nspec: {to: {kind: Service, name: routes}}\n',
        '.specgate/attestations.yaml': attestationOf(
          'R-75',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Only the gateway is among the addresses that the Route allows.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'No Route is in the repository, which proves nothing.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': behindGateway(), 'deploy/routes.yaml': deployment() },
      expect: 'unknown',
    },
  ],
});

function behindGateway(): string {
  return routesService('', text =>
    text.replace('https://routes.internal.gov.bc.ca', 'http://routes.abc123-prod.svc:8080'),
  );
}

/** Routes and Ingresses to a service that the gateway calls. */
function doors(context: Context): KubernetesObject[] {
  const isOurs = concerns(context);
  const hosts = upstreamHosts(context);
  const services = hosts.map(clusterService).filter(name => name !== undefined);
  return context.repository.objects.filter(object => {
    if (!isOurs(object.path) || object.environment === 'other' || object.isUncertain()) return false;
    return targetsOf(object).some(target => services.some(service => isNamed(target, service)));
  });
}

function openDoors(context: Context): KubernetesObject[] {
  return doors(context).filter(({ data }) => {
    const annotations = getAt(data, ['metadata', 'annotations']);
    const isGuarded =
      isObject(annotations) &&
      Object.entries(annotations).some(([key, value]) => allowList.test(key) && toText(value).trim() !== '');
    return !isGuarded;
  });
}

/** The services that an object opens to the outside. */
function targetsOf({ kind, apiVersion, data, name }: KubernetesObject): string[] {
  const texts = (...values: unknown[]): string[] =>
    values.filter((value): value is string => typeof value === 'string');
  if (kind === 'Route' && apiVersion.includes('openshift')) return texts(getAt(data, ['spec', 'to', 'name']));
  if (kind === 'Service' && getAt(data, ['spec', 'type']) === 'LoadBalancer') return texts(name);
  // Of this class it is a route of the gateway itself, by Kong's ingress controller.
  if (kind !== 'Ingress' || isOfKong(data)) return [];
  const rules = getAt(data, ['spec', 'rules']);
  return (Array.isArray(rules) ? rules : []).flatMap(rule => {
    const paths = getAt(rule, ['http', 'paths']);
    return (Array.isArray(paths) ? paths : []).flatMap(path => texts(getAt(path, ['backend', 'service', 'name'])));
  });
}

function isOfKong(data: unknown): boolean {
  const named = getAt(data, ['spec', 'ingressClassName']);
  return /(^|-)kong(-|$)/.test(
    toText(named ?? getAt(data, ['metadata', 'annotations', 'kubernetes.io/ingress.class']) ?? ''),
  );
}

/** The gateway itself calls a host that is a public Route of a cluster: everybody else may try too. */
function publicUpstreams(context: Context): Evidence[] {
  const host = upstreamHosts(context).find(one => clusterDomain.test(one));
  if (host === undefined) return [];
  const where = context.gateway.files[0] ?? 'gateway configuration';
  return [
    {
      kind: 'gateway-config',
      where,
      says: `The gateway calls ${host.slice(0, 100)}, a Route of the cluster that others can call too unless it is closed to them.`,
    },
  ];
}
