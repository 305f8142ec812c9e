/** it can be told afterwards who called what, and when. */
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';
import { audienceOf } from '../traffic/audience.ts';
import { judgedServices } from '../traffic/environments.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { gatewayProduct } from '../traffic/product.ts';
import { pluginsOn, protectionOf } from '../traffic/protection.ts';

export default defineItem({
  id: 'R-56',
  title: 'Audit logs record who accessed which endpoint, when, and with what scopes',
  section: 'J',
  proves:
    'Pillars of a production-ready API, Security by Design: audit logs record who accessed which endpoint, when, and with what scopes',
  gate: 'block',
  gateFor: context => (audienceOf(context).isPublic ? { gate: 'info', reason: 'the API is public' } : undefined),
  why: 'After a breach the first question is who saw which data, and only a log answers it.',
  remedy:
    'Demand credentials at the gateway, so that its access log names the client, log scopes and user in the program, and state where the audit log is.',
  evidence: ['gateway-config', 'attestation'],
  attestation: {
    states: 'The audit log has client, endpoint, time and scopes of every call; the system is named.',
    maxMonths: 12,
  },
  check(context) {
    const log = platformLog(context);
    if (log.isWhole) return { status: 'pass', evidence: log.evidence };
    return toBeStated(log.evidence);
  },
  examples: [
    {
      says: "The platform's access log names the client of a key, and keys have no scopes.",
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'pass',
    },
    {
      says: 'A token has scopes, which the access log does not have.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(
          plugin('jwt-keycloak', "{allowed_iss: ['https://loginproxy.gov.bc.ca/auth/realms/apigw']}"),
        ),
      },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-56',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: The program logs client, user, operation, time and scopes to the central log.',
        ),
      },
      expect: 'attested',
    },
  ],
});

/** The access log of the platform has the client id, the endpoint and the time; scopes it does not have. */
function platformLog(context: Context): { isWhole: boolean; evidence: Evidence[] } {
  const routes = judgedServices(context).flatMap(service => service.routes);
  const correlation = routes
    .flatMap(route => pluginsOn(route, context.gateway))
    .find(({ data }) => data.name === 'correlation-id');
  const beside: Evidence[] = correlation
    ? [
        {
          kind: 'gateway-config',
          where: `${correlation.file}:${correlation.line('name')}`,
          says: 'Each request has an id of its own.',
        },
      ]
    : [];
  if (gatewayProduct(context) !== 'aps' || routes.length === 0) return { isWhole: false, evidence: beside };
  const guards = routes.map(route => protectionOf(route, context.gateway));
  const open = guards.findIndex(({ kind }) => kind !== 'closed');
  if (open !== -1) {
    const route = routes[open]!;
    const says = 'On this route the access log of the platform names no client: it lets strangers in.';
    return {
      isWhole: false,
      evidence: [{ kind: 'gateway-config', where: `${route.file}:${route.line('name')}`, says }, ...beside],
    };
  }
  const plugins = guards.flatMap(({ plugins: list }) => [...list]);
  const [first] = plugins;
  const isByKey = plugins.every(({ data }) => data.name === 'key-auth');
  const says = isByKey
    ? 'The access log of the platform has client, endpoint and time; keys have no scopes.'
    : 'The access log of the platform has client, endpoint and time, but not the scopes of the token.';
  return {
    isWhole: isByKey,
    evidence: [{ kind: 'gateway-config', where: `${first!.file}:${first!.line('name')}`, says }, ...beside],
  };
}
