/** somebody watches the calls of the gateway; the portal shows them to people alone. */
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { attestationOf, toBeStated } from '../stated.ts';
import { inGateway } from '../traffic/evidence.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { isOn } from '../traffic/protection.ts';

/** Plugins that send what happens somewhere: a hint, not yet somebody who looks. */
const telling = new Set([
  'prometheus',
  'datadog',
  'statsd',
  'statsd-advanced',
  'opentelemetry',
  'http-log',
  'file-log',
  'tcp-log',
  'udp-log',
  'syslog',
  'loggly',
  'kafka-log',
  'zipkin',
  'app-dynamics',
]);

export default defineItem({
  id: 'R-27',
  title: 'The gateway services are monitored',
  section: 'E',
  proves: 'APS Production Readiness Checklist, Additional steps: Monitor your Gateway Services',
  gate: 'warn',
  why: 'Errors and slow answers show at the gateway first; if nobody looks there, the consumers report them.',
  remedy: 'Put the request metrics of the gateway on a dashboard, name who looks at it, and state both with the link.',
  evidence: ['gateway-config', 'attestation'],
  attestation: {
    states: 'The metrics of the gateway stand on a dashboard, and a named team looks at it.',
    maxMonths: 6,
  },
  check: context => toBeStated(hints(context)),
  examples: [
    {
      says: 'The dashboard is named.',
      files: {
        'openapi.yaml': routesDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-27',
          'by: {name: Ada Example, role: Operations}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/dashboards/routes',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'The gateway counts calls, and nobody says who looks.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('prometheus')) },
      expect: 'unknown',
    },
  ],
});

function hints({ gateway }: Context): Evidence[] {
  return gateway.plugins
    .filter(one => telling.has(one.data.name) && isOn(one))
    .slice(0, 5)
    .map(one => inGateway(one, `${one.data.name} tells what passes the gateway.`, 'name'));
}
