/** where the upstream is a service of the OpenShift platform, network policies let the gateway in. */
import { getAt, isObject, own, toText } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { type Allowing, allowedBy } from '../repository/network-policies.ts';
import { isOpen, type KubernetesObject } from '../repository/objects.ts';
import { isNamed } from '../repository/serving.ts';
import { concerns } from '../scope.ts';
import { attestationOf } from '../stated.ts';
import { judgedEnvironment, judgedServices } from '../traffic/environments.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { notOnPortal } from '../traffic/product.ts';
import { addressOf, isClusterHost, isUndecidedHost, portOf } from '../traffic/upstreams.ts';

const policy = (namespace: string): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: allow-gateway}
spec:
  podSelector: {matchLabels: {app: routes}}
  ingress:
    - from: [{namespaceSelector: {matchLabels: {environment: prod, name: ${namespace}}}}]
`;

const gateway = `services:
  - name: routes-prod
    tags: [ns.gw-abcde]
    host: routes.abc123-prod.svc
    port: 8080
    routes: [{name: routes-prod, tags: [ns.gw-abcde], hosts: [routes.api.gov.bc.ca]}]
`;
const document = 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n';

export default defineItem({
  id: 'R-04',
  title: 'Network policies let the gateway reach an upstream on OpenShift',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: on the Private Cloud OpenShift platform, network policies allow traffic from the gateway',
  gate: 'block',
  why: 'The platform refuses all traffic between projects that no policy allows: without one the gateway gets no answer.',
  remedy:
    'Add a NetworkPolicy to the project of the upstream: its podSelector selects the pods of the service, its ingress the gateway (namespaceSelector with name: 264e6f on Silver, b8840c on Gold, cc9a8a on Emerald, and environment: prod).',
  evidence: ['gateway', 'repository', 'gateway-config', 'attestation'],
  attestation: { states: 'A network policy lets the gateway reach the pods of the service.', maxMonths: 12 },
  check(context) {
    const answer = notOnPortal(context) ?? withoutGatewayFiles(context);
    if (answer) return answer;
    const services = judgedServices(context);
    if (services.length === 0) {
      const says = 'Only routes are here, without the services that lead to the upstream.';
      const where = context.gateway.files[0] ?? 'gateway configuration';
      return { status: 'unknown', evidence: [{ kind: 'gateway-config', where, says }], needs: 'file' };
    }
    const hosts = services.flatMap(service => addressOf(service, context.gateway)?.hosts ?? []);
    const inCluster = services.filter(service => addressOf(service, context.gateway)?.hosts.some(isClusterHost));
    if (inCluster.length === 0 && hosts.some(isUndecidedHost)) {
      const says = 'Whether the upstream is on the platform is known when the template is rendered.';
      const open = services.filter(service => addressOf(service, context.gateway)?.hosts.some(isUndecidedHost));
      return { status: 'unknown', evidence: open.slice(0, 5).map(service => upstream(service, says)), needs: 'file' };
    }
    if (inCluster.length === 0)
      return { status: 'not-applicable', reason: 'No upstream is a service of the OpenShift platform.' };
    return judge(inCluster, context);
  },
  examples: [
    {
      says: 'A policy lets the gateway of the cluster in.',
      files: { 'openapi.yaml': document, 'gateway.yaml': gateway, 'openshift/policy.yaml': policy('264e6f') },
      expect: 'pass',
    },
    {
      says: 'No policy is here; it may stand in another repository.',
      files: { 'openapi.yaml': document, 'gateway.yaml': gateway },
      expect: 'unknown',
    },
    {
      says: 'On Emerald the service must say how its data are classed.',
      files: { 'openapi.yaml': document, 'gateway.yaml': gateway, 'openshift/policy.yaml': policy('cc9a8a') },
      expect: 'fail',
    },
    {
      says: 'The upstream is a public host.',
      files: {
        'openapi.yaml': document,
        'gateway.yaml': gateway.replace('host: routes.abc123-prod.svc', 'host: routes.gov.bc.ca'),
      },
      expect: 'not-applicable',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': document,
        'gateway.yaml': gateway,
        '.specgate/attestations.yaml': attestationOf(
          'R-04',
          'by: {name: Ada Example, role: Platform engineer}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/policies/17',
        ),
      },
      expect: 'attested',
    },
  ],
});

function upstream(service: ServiceEntity, says: string): Evidence {
  return inGateway(service, says, own(service.data, 'url') === undefined ? 'host' : 'url');
}

function judge(services: readonly ServiceEntity[], context: Context): Answer {
  const up = byGateway(services, context);
  if (up) return up;
  const isOurs = concerns(context);
  const policies = context.repository.objects.filter(
    ({ kind, path, environment }) => kind === 'NetworkPolicy' && isOurs(path) && environment !== 'other',
  );
  const found = policies.flatMap(policy =>
    allowedBy(policy, judgedEnvironment(context)).map(one => ({ ...one, policy })),
  );
  const sure = new Map<ServiceEntity, Allowing[]>();
  const doubts: Evidence[] = [];
  for (const service of services) {
    const hosts = (addressOf(service, context.gateway)?.hosts ?? []).filter(isClusterHost);
    const fitting = found.filter(one => {
      const [doubt] = hosts.flatMap(host => doubtAbout(one, { host, service }, context) ?? []);
      if (doubt !== undefined && one.isSure) doubts.push({ ...one.evidence, says: doubt });
      return one.isSure && doubt === undefined;
    });
    sure.set(service, fitting);
  }
  const [first] = services;
  const needs = upstream(first!, `The upstream of ${first!.name} is a service of the platform.`);
  const without = services.filter(service => sure.get(service)!.length === 0);
  if (without.length > 0) {
    const says =
      policies.length === 0
        ? 'No NetworkPolicy is here.'
        : `No NetworkPolicy here surely lets the gateway to ${without[0]!.name ?? 'the service'}.`;
    return {
      status: 'unknown',
      evidence: [
        needs,
        ...found.filter(({ isSure }) => !isSure).map(({ evidence }) => evidence),
        ...doubts.slice(0, 5),
        { kind: 'repository', where: policies[0]?.where() ?? 'NetworkPolicy', says },
      ],
    };
  }
  const letting = [...sure.values()].flat();
  const unclassed = letting.some(({ cluster }) => cluster === 'Emerald') ? services.filter(lacksDataClass) : [];
  if (unclassed.length > 0) {
    const says = (service: ServiceEntity): string =>
      `${service.name} has no tag aps.route.dataclass.public, .medium or .high, which Emerald demands.`;
    return { status: 'fail', evidence: unclassed.map(service => inGateway(service, says(service), 'tags')) };
  }
  const told = new Map(letting.map(({ evidence }) => [evidence.where, evidence]));
  return { status: 'pass', evidence: [needs, ...[...told.values()].slice(0, 3)] };
}

/** Why it is not sure that a rule of a policy is for the pods behind an upstream; undefined: it is. */
function doubtAbout(
  { policy, takes }: Allowing & { policy: KubernetesObject },
  { host, service }: { host: string; service: ServiceEntity },
  context: Context,
): string | undefined {
  const [name = host, project = ''] = host.split('.');
  const theirs = getAt(policy.data, ['metadata', 'namespace']);
  if (
    typeof theirs === 'string' &&
    ![theirs, project].some(text => isOpen(text) || hasPlaceholder(text)) &&
    theirs !== project
  )
    return `The policy is for the project ${theirs.slice(0, 60)}, and the upstream is in ${project.slice(0, 60)}.`;
  const kubernetes = context.repository.objects.find(
    one => one.kind === 'Service' && one.environment !== 'other' && isNamed(one.name, name),
  );
  if (!takes(podPort(service, host, kubernetes, context)))
    return `The policy is for certain ports, and nothing shows that the pods of ${name} listen at one of them.`;
  return doubtAboutPods(policy, name, kubernetes, context);
}

/** The port of the pods behind the one that the gateway calls; undefined where the Service is not here. */
function podPort(
  service: ServiceEntity,
  host: string,
  kubernetes: KubernetesObject | undefined,
  { gateway }: Context,
): number | string | undefined {
  const called = portOf(service, host, gateway);
  const ports = getAt(kubernetes?.data, ['spec', 'ports']);
  const entry = Array.isArray(ports) ? ports.find(one => own(one, 'port') === called) : undefined;
  const target = own(entry, 'targetPort') ?? own(entry, 'port');
  return typeof target === 'number' || typeof target === 'string' ? target : undefined;
}

function doubtAboutPods(
  policy: KubernetesObject,
  name: string,
  service: KubernetesObject | undefined,
  { repository }: Context,
): string | undefined {
  const selector = getAt(policy.data, ['spec', 'podSelector']);
  const wanted = own(selector, 'matchLabels');
  const isAll = !isObject(selector) || Object.keys(selector).length === 0;
  if (isAll) return undefined;
  if (own(selector, 'matchExpressions') !== undefined || !isObject(wanted))
    return 'Which pods the policy selects hangs on an expression.';
  const chosen = service && getAt(service.data, ['spec', 'selector']);
  const labels = isObject(chosen) ? { ...chosen, ...podLabels(chosen, repository) } : undefined;
  // Without the Service a label that bears its name is the best that there is.
  if (!labels)
    return Object.values(wanted).some(value => isNamed(toText(value), name))
      ? undefined
      : `Whether the policy selects the pods of the service ${name} is not seen: the Service is not here.`;
  const other = Object.entries(wanted).find(([key, value]) => toText(own(labels, key)) !== toText(value));
  return other === undefined
    ? undefined
    : `The policy selects pods with ${other[0].slice(0, 60)}: ${toText(other[1]).slice(0, 60)}, and nothing shows that those of the service ${name} are such.`;
}

/** The labels of the pods that a Service selects. */
function podLabels(selector: Record<string, unknown>, { workloads }: Context['repository']): Record<string, unknown> {
  const entries = Object.entries(selector);
  const workload = workloads.find(({ labels }) => entries.every(([key, value]) => labels[key] === toText(value)));
  return workload?.labels ?? {};
}

function byGateway(services: readonly ServiceEntity[], { live }: Context): Answer | undefined {
  const states = live?.answers.services;
  if (!live || !states) return undefined;
  const ours = services.map(({ name }) => states.find(state => state.name === name));
  if (!ours.every(state => state?.isUp)) return undefined;
  return {
    status: 'pass',
    evidence: [{ kind: 'gateway', where: live.url, says: 'The gateway reaches the upstream of every service.' }],
  };
}

function lacksDataClass({ tags }: ServiceEntity): boolean {
  return !tags.some(tag => /^aps\.route\.dataclass\.(low|medium|high|public)$/.test(tag));
}
