/** calls to a service that fails are stopped, at a threshold that can be set. */
import { getAt, isObject, own, toText } from '../../document/pointer.ts';
import type { UpstreamEntity } from '../../kong/read.ts';
import { upstreamHosts } from '../api-workloads.ts';
import type { Context } from '../context.ts';
import { firstFew, inRepository, notFound } from '../evidence.ts';
import { defineItem, type Evidence } from '../item.ts';
import { concerns } from '../scope.ts';
import { attestationOf } from '../stated.ts';
import { inGateway } from '../traffic/evidence.ts';
import { routesDocument } from '../traffic/examples.ts';

/** Libraries whose purpose, or part of it, is to break circuits. */
const libraries =
  /resilience4j|circuit-?breaker|hystrix|sentinel-core|^polly(\.|$)|microsoft\.extensions\.http\.(polly|resilience)|^opossum$|^cockatiel$|brakes$|^levee$|^mollitia|pybreaker|^aiobreaker$|^circuitbreaker$|^purgatory|sony\/gobreaker|afex\/hystrix|(?:dev\.failsafe|net\.jodah):failsafe|failsafe-go|smallrye-fault-tolerance|microprofile-fault-tolerance|^circuitbox$|^stoplight$|^semian$/i;

export default defineItem({
  id: 'R-41',
  title: 'A circuit breaker stops calls to a failing service',
  section: 'H',
  proves:
    'Pillars of a production-ready API, Resilience: a circuit breaker that stops calls to a failing service past an error threshold',
  gate: 'info',
  why: 'Calls that wait for a dead service hold connections and threads, until the services that wait are dead as well.',
  remedy:
    'Give the upstream passive health checks with thresholds, or use a circuit breaker in the application (resilience4j, Polly, opossum).',
  evidence: ['gateway-config', 'repository', 'attestation'],
  attestation: { states: 'Calls to a failing service are stopped past a set threshold.', maxMonths: 12 },
  check(context) {
    const found = [...atGateway(context), ...inApplication(context)];
    if (found.length > 0) return { status: 'pass', evidence: found };
    return notFound(
      context,
      'package manifests',
      'No library of a circuit breaker is among the dependencies.',
      ['dependencies'],
      [
        {
          kind: 'gateway-config',
          where: 'upstreams',
          says: 'No upstream has health checks with a threshold for failures.',
        },
      ],
    );
  },
  examples: [
    {
      says: 'The upstream takes targets out after five failures.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml': `_format_version: "3.0"
upstreams:
  - name: routes
    healthchecks: {passive: {unhealthy: {http_failures: 5, timeouts: 3}}}
    targets: [{target: "a:8080"}]
services: [{name: routes, host: routes, routes: [{name: routes, paths: [/v1]}]}]
`,
      },
      expect: 'pass',
    },
    {
      says: 'The application uses a library for it.',
      files: { 'openapi.yaml': routesDocument, 'package.json': '{"dependencies": {"opossum": "^8.1.0"}}' },
      expect: 'pass',
    },
    {
      says: 'Thresholds of 0 are none.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml': `_format_version: "3.0"
upstreams: [{name: routes, healthchecks: {passive: {unhealthy: {http_failures: 0}}}, targets: [{target: "a:8080"}]}]
services: [{name: routes, host: routes, routes: [{name: routes, paths: [/v1]}]}]
`,
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': routesDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-41',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The service mesh breaks circuits after 5 errors.',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** Of the upstreams that the API's services call. */
function atGateway(context: Context): Evidence[] {
  const hosts = upstreamHosts(context);
  return context.gateway.upstreams.filter(({ name }) => name !== undefined && hosts.includes(name)).flatMap(thresholds);
}

/** Failures that take a target out; active checks count only where they are made at all. */
function thresholds(upstream: UpstreamEntity): Evidence[] {
  for (const kind of ['passive', 'active']) {
    const unhealthy = getAt(upstream.data, ['healthchecks', kind, 'unhealthy']);
    if (!isObject(unhealthy)) continue;
    if (kind === 'active' && !isPositive(own(unhealthy, 'interval'))) continue;
    const key = ['http_failures', 'tcp_failures', 'timeouts'].find(one => isPositive(own(unhealthy, one)));
    if (key === undefined) continue;
    const says = `The upstream ${upstream.name ?? ''} takes a target out after ${toText(own(unhealthy, key))} ${key} (${kind} health checks).`;
    return [inGateway(upstream, says, 'healthchecks', kind, 'unhealthy', key)];
  }
  return [];
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}

function inApplication(context: Context): Evidence[] {
  const isOurs = concerns(context);
  const found = context.repository.dependencies.list.filter(
    ({ path, name, isRuntime }) => isRuntime && isOurs(path) && libraries.test(name),
  );
  return firstFew(found, ({ name, where }) => inRepository(where, `${name} can break circuits.`));
}
