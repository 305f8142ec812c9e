/** the host of the API is one that a certificate covers. */
import { defaultDomains, isUnder } from '../../aps/validate/hosts.ts';
import type { RouteEntity } from '../../kong/read.ts';
import { hasPlaceholder, lowerCase } from '../../kong/template.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem, type Evidence } from '../item.ts';
import { attestationOf } from '../stated.ts';
import { type Certificate, certificateOf, covers } from '../traffic/certificates.ts';
import { isProtectedExternally, judgedServices } from '../traffic/environments.ts';
import { inGateway, notRendered, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { gatewayProduct, notOnKong } from '../traffic/product.ts';
import { textsOf } from '../traffic/routing.ts';

/** Domains whose wildcard certificate the platform has; the names of environments stand one level deeper. */
const wildcards = ['api.gov.bc.ca', 'data.gov.bc.ca', 'maps.gov.bc.ca', 'openmaps.gov.bc.ca', 'apis.gov.bc.ca'];
const stages = ['dev', 'test'];

export default defineItem({
  id: 'R-72',
  title: 'The host is under a covered domain, or has a certificate of its own',
  section: 'L',
  proves:
    'Service page of the API Services Portal: hosts under *.api.gov.bc.ca and the like, or a custom domain with its certificate',
  gate: 'block',
  why: 'A host that no certificate covers is refused by every client, and one outside the granted domains by the gateway.',
  remedy:
    'Use a host such as <name>.api.gov.bc.ca, or add a certificates entry with the SNI of the custom domain and a certificate that has not ended.',
  evidence: ['gateway', 'gateway-config', 'attestation'],
  attestation: { states: 'A valid certificate covers the host, and somebody renews it in time.', maxMonths: 12 },
  check(context) {
    if (isProtectedExternally(context))
      return {
        status: 'not-applicable',
        reason: 'The traffic does not go through the gateway (flow protected-externally).',
      };
    return notOnKong(context) ?? withoutGatewayFiles(context) ?? judge(context);
  },
  examples: [
    {
      says: 'The wildcard of the platform covers the host.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'pass',
    },
    {
      says: 'A domain of its own has no certificate here.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('routes.api.gov.bc.ca', 'routes.roads.ca')),
      },
      expect: 'fail',
    },
    {
      says: 'The host is known when the template is rendered.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService('', text => text.replace('[routes.api.gov.bc.ca]', '[$GW_HOST]')),
      },
      expect: 'unknown',
    },
    {
      says: 'The load balancer before a Kong of its own holds the certificate, and a person states so.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml':
          '_format_version: "3.0"\nservices: [{name: routes, url: https://a.internal, routes: [{name: r, hosts: [routes.roads.ca], paths: [/v1]}]}]\n',
        '.specgate/attestations.yaml': attestationOf(
          'R-72',
          'by: {name: Ada Example, role: Operations}\ndate: 2026-10-01\nstatement: The load balancer renews it.',
        ),
      },
      expect: 'attested',
    },
  ],
});

interface Told {
  verdict: 'pass' | 'fail' | 'unknown';
  evidence: Evidence;
}

function judge(context: Context): Answer {
  const services = judgedServices(context);
  const routes = context.gateway.routes.filter(({ service }) => service === undefined || services.includes(service));
  const certificates = context.gateway.certificates.map(certificateOf);
  const told = new Map<string, Told>();
  for (const route of routes) {
    for (const [index, host] of textsOf(route, 'hosts').entries()) {
      if (!told.has(host)) told.set(host, judgeHost(lowerCase(host), { route, index, certificates, context }));
    }
  }
  const of = (verdict: Told['verdict']): Evidence[] =>
    [...told.values()].filter(one => one.verdict === verdict).map(({ evidence }) => evidence);
  if (of('fail').length > 0) return { status: 'fail', evidence: of('fail').slice(0, 10) };
  if (told.size === 0) {
    const says = 'No route names a host.';
    const parts = routes.length > 0 ? routes : services;
    return {
      status: 'unknown',
      evidence: parts.slice(0, 3).map(part => inGateway(part, says, 'name')),
      needs: 'attestation',
    };
  }
  if (of('unknown').length > 0) {
    const isTemplate = [...told.keys()].some(hasPlaceholder);
    return {
      status: 'unknown',
      evidence: [...of('unknown').slice(0, 5), ...(isTemplate ? notRendered(context, 'gateway') : [])],
      needs: isTemplate ? 'file' : 'attestation',
    };
  }
  return { status: 'pass', evidence: of('pass').slice(0, 10) };
}

interface Place {
  route: RouteEntity;
  index: number;
  certificates: readonly Certificate[];
  context: Context;
}

function judgeHost(host: string, place: Place): Told {
  const { route, index, context } = place;
  const tell = (verdict: Told['verdict'], says: string): Told => ({
    verdict,
    evidence: inGateway(route, says, 'hosts', index),
  });
  const covered = coverage(host);
  const domains = hasPlaceholder(host) && covered !== 'yes' ? undefined : context.live?.answers.domains;
  if (domains && !isUnder(host, domains)) return notGranted(host, domains, context);
  const own = byCertificate(host, place);
  if (own) return own;
  if (covered === 'yes') {
    if (!domains && !isUnder(host, defaultDomains))
      return tell('unknown', `${host} needs a grant for its domain, which the portal was not asked for.`);
    return tell('pass', `The platform's certificate covers ${host}.`);
  }
  if (hasPlaceholder(host))
    return tell('unknown', `The host is known when the template is rendered (${host.slice(0, 80)}).`);
  if (covered === 'deeper') return tell('unknown', `A wildcard covers one label, and ${host} has more of them.`);
  if (host.endsWith('.cluster.local')) return tell('pass', `${host} is a private host of the cluster.`);
  if (host.endsWith('.apps.gov.bc.ca'))
    return tell('unknown', `${host} needs the SiteMinder agent, which is not seen from here.`);
  if (gatewayProduct(context) !== 'aps' || domains)
    return tell('unknown', `No certificate for ${host} is in the files; another place may hold it.`);
  return tell('fail', `${host} is under no domain of the platform, and no certificate for it is in the files.`);
}

/** A certificate in the files for the host, with its end where it can be read. */
function byCertificate(host: string, { certificates, context }: Place): Told | undefined {
  const shown = certificates.filter(({ snis }) => snis.some(name => covers(name, host)));
  const found = certificates.filter(({ names, snis }) => (names ?? snis).some(name => covers(name, host)));
  const [best] = [...found].sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1));
  if (!best) {
    const [other] = shown;
    if (!other) return undefined;
    const says = `The certificate that is shown for ${host} is made out for ${other.names?.slice(0, 3).join(', ') || 'no name'}.`;
    return { verdict: 'fail', evidence: inGateway(other.entity, says, 'cert') };
  }
  const { entity, validTo } = best;
  if (validTo === undefined) {
    const says = `The certificate for ${host} stands elsewhere; its end is not seen.`;
    return { verdict: 'unknown', evidence: inGateway(entity, says, 'cert') };
  }
  const isOver = validTo < context.today;
  const says = `The certificate for ${host} ${isOver ? 'ended on' : 'is valid until'} ${validTo}.`;
  return { verdict: isOver ? 'fail' : 'pass', evidence: inGateway(entity, says, 'cert') };
}

/** `deeper`: under a covered domain, with more labels than a wildcard covers. */
function coverage(host: string): 'yes' | 'deeper' | 'no' {
  const domain = wildcards.find(one => host.endsWith(`.${one}`));
  if (domain === undefined) return 'no';
  const labels = host.slice(0, -domain.length - 1);
  const parts = hasPlaceholder(labels) ? [labels] : labels.split('.');
  const isStage = parts.length === 2 && stages.includes(parts[1]!);
  return parts.length === 1 || isStage ? 'yes' : 'deeper';
}

/** What the gateway refuses, no certificate covers: R-11 says the same. */
function notGranted(host: string, domains: readonly string[], { live }: Context): Told {
  const says = `The gateway may not use ${host}: it has ${domains.join(', ')}.`;
  return { verdict: 'fail', evidence: { kind: 'gateway', where: live!.url, says } };
}
