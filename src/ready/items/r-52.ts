/** gateway and upstream prove to one another who they are. */
import { own } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import { type Answer, defineItem } from '../item.ts';
import { securityClassOf } from '../security-class.ts';
import { attestationOf } from '../stated.ts';
import { judgedServices } from '../traffic/environments.ts';
import { inGateway, withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { addressOf } from '../traffic/upstreams.ts';

export default defineItem({
  id: 'R-52',
  title: 'Services authenticate one another with mutual TLS',
  section: 'J',
  proves: 'Pillars of a production-ready API, Security by design: zero trust, mutual TLS between services',
  gate: 'info',
  gateFor(context) {
    const security = securityClassOf(context);
    return security && /PROTECTED [BC]/.test(security.name)
      ? { gate: 'warn', reason: `the data are ${security.name}` }
      : undefined;
  },
  why: 'Inside the network nobody is trusted for being there: without a certificate of the caller any pod can call the upstream past the gateway.',
  remedy:
    'Give the service a client_certificate, call the upstream by https and let it demand the certificate; or use a service mesh and state it.',
  evidence: ['gateway-config', 'attestation'],
  attestation: { states: 'Gateway and upstream authenticate one another with mutual TLS.', maxMonths: 12 },
  check: context => withoutGatewayFiles(context) ?? judge(context),
  examples: [
    {
      says: 'The gateway shows a certificate, and checks that of the upstream.',
      files: {
        'openapi.yaml': routesDocument,
        'kong.yaml': `_format_version: "3.0"
services:
  - name: routes
    url: https://routes.internal
    client_certificate: {id: 4e3ad2e4-0bc4-4638-8e34-c84a417ba39b}
    tls_verify: true
    routes: [{name: routes, paths: [/v1]}]
`,
      },
      expect: 'pass',
    },
    {
      says: 'The upstream is called by https, without a certificate of the gateway.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'unknown',
    },
    {
      says: 'A mesh does it, and a person states so.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        '.specgate/attestations.yaml': attestationOf(
          'R-52',
          'by: {name: Ada Example, role: Platform engineer}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/mesh',
        ),
      },
      expect: 'attested',
    },
  ],
});

function judge(context: Context): Answer {
  const services = judgedServices(context);
  const told = services.map(service => ({ service, ...stateOf(service, context) }));
  const evidence = told.slice(0, 5).map(({ service, says, key }) => inGateway(service, says, key));
  if (services.length > 0 && told.every(({ isMutual }) => isMutual)) return { status: 'pass', evidence };
  const nothing = {
    kind: 'gateway-config' as const,
    where: context.gateway.files[0] ?? 'gateway configuration',
    says: 'No service is here, only routes.',
  };
  return { status: 'unknown', evidence: evidence.length > 0 ? evidence : [nothing], needs: 'attestation' };
}

function stateOf(service: ServiceEntity, context: Context): { isMutual: boolean; says: string; key: string } {
  const name = service.name ?? '';
  const protocol = addressOf(service, context.gateway)?.protocol;
  const isEncrypted = protocol === 'https' || protocol === 'tls' || protocol === 'grpcs';
  const certificate = own(service.data, 'client_certificate');
  if (!isEncrypted) return { isMutual: false, says: `${name} is called without TLS.`, key: 'name' };
  if (certificate === undefined || certificate === null)
    return {
      isMutual: false,
      says: `${name} is called by ${protocol}; the gateway shows no certificate.`,
      key: 'name',
    };
  if (own(service.data, 'tls_verify') === false)
    return {
      isMutual: false,
      says: `${name} is called with a certificate of the gateway, and whose certificate the upstream shows is not checked (tls_verify: false).`,
      key: 'tls_verify',
    };
  const verifies = own(service.data, 'tls_verify') === true;
  const says = `${name} is called by ${protocol} with a certificate of the gateway${verifies ? ', and that of the upstream is checked' : ''}.`;
  return { isMutual: true, says, key: 'client_certificate' };
}
