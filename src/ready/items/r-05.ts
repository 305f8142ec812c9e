/** the organization's approval; the gateway tells whose it is, a person that it was approved. */
import type { Context } from '../context.ts';
import { defineItem, type Evidence } from '../item.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

export default defineItem({
  id: 'R-05',
  title: 'The organization has approved sharing the API',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: Get Organizational approval to share your API service',
  gate: 'block',
  why: 'An API gives data of the organization away; only those who answer for the data can decide that.',
  remedy: 'Have the owner of the data in the organization approve it, and keep the decision where others can read it.',
  evidence: ['gateway', 'attestation'],
  attestation: { states: 'The organization has approved that this API is shared.', maxMonths: 12 },
  check: context => toBeStated(organizationOf(context)),
  examples: [
    {
      says: 'The approval is stated, with the decision.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-05',
          'by: {name: Ada Example, role: Executive Director}\ndate: 2026-06-01\nlink: https://example.gov.bc.ca/decisions/17',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'It is stated for another environment than prod.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-05',
          'by: {name: Ada Example, role: Executive Director}\ndate: 2026-06-01\nstatement: Approved for trials.\nenvironments: [test]',
        ),
      },
      expect: 'unknown',
    },
  ],
});

/** Partial proof: the gateway belongs to an organization whose administrator enabled it; that is not yet this API's approval. */
function organizationOf({ live }: Context): Evidence[] {
  const organization = live?.answers.organization;
  if (!live || !organization) return [];
  const { name, unit, enabled } = organization;
  const state = enabled ? 'and is enabled by its administrator' : 'and is not enabled by its administrator';
  return [{ kind: 'gateway', where: live.url, says: `The gateway belongs to ${name} (${unit}) ${state}.` }];
}
