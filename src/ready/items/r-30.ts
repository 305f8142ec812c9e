/** the gateway ends TLS, at a version and with a certificate that clients may trust. */
import { isUnder, platformDomains } from '../../aps/validate/hosts.ts';
import { whereOf } from '../../kong/stream.ts';
import { hasPlaceholder } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { judgedServices } from '../traffic/environments.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { gatewayProduct } from '../traffic/product.ts';
import { textsOf } from '../traffic/routing.ts';

/** A certificate that ends sooner should have been renewed (checklist). */
const leastDays = 21;

/** Domains whose hosts the platform's router ends TLS for, and redirects from plain HTTP. */
const edgeDomains = platformDomains.filter(domain => domain !== '.cluster.local');

export default defineItem({
  id: 'R-30',
  title: 'The gateway terminates TLS 1.2 or newer with a valid certificate',
  section: 'F',
  proves: 'Pillars of a production-ready API, API Gateway & Smart Routing: it terminates TLS',
  gate: 'block',
  why: 'Without it everybody on the way reads tokens and data, and a certificate that ends unnoticed is an outage with an announced date.',
  remedy:
    'Serve the API under a host of the platform (such as *.api.gov.bc.ca), or give the gateway a certificate that covers the host, and look at it with specgate ready --probe URL.',
  evidence: ['probe', 'gateway-config'],
  check(context) {
    const { probe } = context;
    const seen = probe && probed(context);
    if (seen && seen.status !== 'unknown') return seen;
    const platform = byPlatform(context);
    return { ...platform, evidence: [...(seen?.evidence ?? []), ...platform.evidence] };
  },
  examples: [
    {
      says: 'The host is one for which the platform ends TLS.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'Of a host of its own only a probe can tell.',
      files: {
        'openapi.yaml': routesDocument.replaceAll('routes.api.gov.bc.ca', 'routes.example.ca'),
        'gateway.yaml': routesService('', text => text.replaceAll('routes.api.gov.bc.ca', 'routes.example.ca')),
      },
      expect: 'unknown',
    },
  ],
});

function probed({
  probe,
}: Context): Extract<Answer, { evidence: readonly Evidence[] }> & { status: 'pass' | 'fail' | 'unknown' } {
  const { tls, redirect } = probe!;
  if (!tls.isSeen)
    return {
      status: 'unknown',
      evidence: [{ kind: 'probe', where: tls.where, says: `TLS was not seen: ${tls.why}.` }],
    };
  if (tls.isProxied && !tls.isTrusted) {
    const says = `The certificate that was seen through the proxy is vouched for by nobody (${tls.distrust}): it may be the proxy's own.`;
    return { status: 'unknown', evidence: [{ kind: 'probe', where: tls.where, says }] };
  }
  const faults: string[] = [];
  if (tls.oldVersions.length > 0)
    faults.push(`The server agrees to ${tls.oldVersions.join(' and ')}, which are broken.`);
  if (!tls.isNameCovered) faults.push('The certificate does not cover the host.');
  if (tls.daysLeft < 0) faults.push(`The certificate ended on ${tls.validTo}.`);
  else if (!tls.isTrusted) faults.push(`No known authority vouches for the certificate (${tls.distrust}).`);
  else if (tls.daysLeft <= leastDays) faults.push(`The certificate ends on ${tls.validTo}, in ${tls.daysLeft} days.`);
  const evidence = faults.map((says): Evidence => ({ kind: 'probe', where: tls.where, says }));
  if (redirect.isSeen && redirect.outcome === 'served')
    evidence.push({
      kind: 'probe',
      where: redirect.where,
      says: `Plain HTTP is answered with status ${redirect.status}, not redirected.`,
    });
  if (evidence.length > 0) return { status: 'fail', evidence };
  const good = `${tls.version}, the certificate covers the host and is valid until ${tls.validTo} (${tls.daysLeft} days).`;
  const through: Evidence[] = tls.isProxied
    ? [
        {
          kind: 'probe',
          where: tls.where,
          says: 'It was seen through a proxy; one that opens TLS would show a version and a certificate of its own.',
        },
      ]
    : [];
  const seen: Evidence = { kind: 'probe', where: tls.where, says: good };
  return { status: 'pass', evidence: [seen, ...through, ...plainHttp(redirect)] };
}

function plainHttp(redirect: NonNullable<Context['probe']>['redirect']): Evidence[] {
  if (!redirect.isSeen) return [];
  const says = {
    redirect: 'Plain HTTP is redirected to https.',
    elsewhere: `Plain HTTP is redirected (status ${redirect.status}), but not to https on this host.`,
    refused: 'Nothing answers plain HTTP.',
    error: `Plain HTTP is refused with status ${redirect.status}.`,
    served: '',
  }[redirect.outcome];
  return [{ kind: 'probe', where: redirect.where, says }];
}

function byPlatform(context: Context): Extract<Answer, { status: 'pass' | 'fail' | 'unknown' }> {
  const routes = judgedServices(context).flatMap(({ routes: list }) => list);
  const hosts = routes.flatMap(route =>
    textsOf(route, 'hosts').map((host, index) => ({ host, where: whereOf(route, 'hosts', index) })),
  );
  const evidence = (says: string, where = 'gateway configuration'): Evidence => ({
    kind: 'gateway-config',
    where,
    says,
  });
  if (hosts.length === 0)
    return unknown(evidence('No route of this API names a host, so nobody can tell who ends TLS.'));
  if (gatewayProduct(context) !== 'aps')
    return unknown(evidence('This gateway is not the platform, so only a probe shows its TLS.', hosts[0]!.where));
  const other = hosts.find(({ host }) => hasPlaceholder(host) || !isUnder(host, edgeDomains));
  if (other)
    return unknown(evidence('This host is none of those for which the platform is known to end TLS.', other.where));
  const [first] = hosts;
  return {
    status: 'pass',
    evidence: [
      evidence(
        `The platform's router ends TLS for ${shown(first!.host)} and redirects plain HTTP${hosts.length > 1 ? ', as for the other hosts' : ''}.`,
        first!.where,
      ),
    ],
  };
}

function unknown(evidence: Evidence): Extract<Answer, { status: 'unknown' }> {
  return { status: 'unknown', evidence: [evidence], needs: 'probe' };
}

function shown(host: string): string {
  return host.slice(0, 100);
}
