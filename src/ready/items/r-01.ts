/** the team knows the portal; whoever configured a gateway service does, so R-11 implies it. */
import type { Context } from '../context.ts';
import { type Answer, defineItem } from '../item.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';
import { plugin, routesDocument, routesService } from '../traffic/examples.ts';
import { notOnPortal } from '../traffic/product.ts';
import r11 from './r-11.ts';

export default defineItem({
  id: 'R-01',
  title: 'The team knows the API Services Portal and what it gives',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: Learn about and understand the benefits of the API Services Portal',
  gate: 'info',
  why: 'A team that knows what the portal does for it neither builds that again nor works around it.',
  remedy: 'Read the plain language page on API management and the technical documentation of the API Services Portal.',
  evidence: ['gateway-config', 'attestation'],
  attestation: {
    states: 'The team has read about the API Services Portal, in plain language and technically.',
    maxMonths: 12,
  },
  check: context => notOnPortal(context) ?? byConfiguration(context) ?? toBeStated(),
  examples: [
    {
      says: 'A valid gateway service is configured: who did that knows the portal.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService(plugin('key-auth')) },
      expect: 'pass',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-01',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nstatement: The team went through the documentation in October.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'Nothing is configured, and nobody has stated it.',
      files: { 'openapi.yaml': anyDocument },
      expect: 'unknown',
    },
  ],
});

function byConfiguration(context: Context): Answer | undefined {
  const answer = r11.check(context);
  return answer.status === 'pass' ? { status: 'pass', evidence: answer.evidence.slice(0, 1) } : undefined;
}
