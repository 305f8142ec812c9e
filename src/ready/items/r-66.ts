/** a new major version does not take the one before it away. */
import { defineItem } from '../item.ts';
import { attestationOf } from '../stated.ts';
import { withoutGatewayFiles } from '../traffic/evidence.ts';
import { routesDocument, routesService } from '../traffic/examples.ts';
import { newMajor, servicesOfMajor } from '../traffic/majors.ts';

export default defineItem({
  id: 'R-66',
  title: 'The previous major version stays on offer',
  section: 'K',
  proves: 'BC Government API Guidelines: a deprecation policy, and support of the previous version (N-1)',
  gate: 'block',
  why: 'Consumers need time to move; where the old version goes on the day the new one comes, their programs stop on that day.',
  remedy:
    'Keep the service and the routes of the previous major version beside the new ones, and announce when they end.',
  evidence: ['gateway-config', 'openapi', 'attestation'],
  attestation: {
    states: 'The previous major version stays on offer, and the policy for its end is published.',
    maxMonths: 12,
  },
  check(context) {
    const { change, api } = context;
    if (context.isNew)
      return { status: 'not-applicable', reason: 'No version came before: this is the first of the API.' };
    if (!change) {
      const says =
        'There is no base to compare with, so nobody knows whether this is a new major version; --base gives one.';
      return { status: 'unknown', evidence: [{ kind: 'openapi', where: api.file, says }] };
    }
    const step = newMajor(context);
    if (!step) return { status: 'not-applicable', reason: 'This is no new major version.' };
    const without = withoutGatewayFiles(context);
    if (without) return without;
    const kept = servicesOfMajor(step.previous, context);
    if (kept.length > 0) return { status: 'pass', evidence: kept.slice(0, 5).map(({ evidence }) => evidence) };
    const current = servicesOfMajor(step.current, context);
    const says = `Version ${step.current} replaces version ${step.previous}, and no service or route of the gateway is for ${step.previous}.`;
    const where = context.gateway.files[0] ?? 'gateway configuration';
    // Without versions in names and paths nobody can tell the one from the other.
    if (current.length === 0)
      return {
        status: 'unknown',
        evidence: [
          {
            kind: 'gateway-config',
            where,
            says: `No service or route of the gateway names a version, so nobody sees whether ${step.previous} is still there.`,
          },
        ],
        needs: 'attestation',
      };
    return {
      status: 'fail',
      evidence: [{ kind: 'gateway-config', where, says }, ...current.slice(0, 3).map(({ evidence }) => evidence)],
    };
  },
  examples: [
    {
      says: 'Without a base nobody knows whether the version is a new major one.',
      files: { 'openapi.yaml': routesDocument, 'gateway.yaml': routesService('') },
      expect: 'unknown',
    },
    {
      says: 'The policy is stated.',
      files: {
        'openapi.yaml': routesDocument,
        'gateway.yaml': routesService(''),
        '.specgate/attestations.yaml': attestationOf(
          'R-66',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/deprecation-policy',
        ),
      },
      expect: 'attested',
    },
  ],
});
