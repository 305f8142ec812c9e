/** the security threat and risk assessment; no file can prove it. */
import { defineItem } from '../item.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

export default defineItem({
  id: 'R-08',
  title: 'A Security Threat and Risk Assessment is done',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: Get Organizational approval, Security Threat and Risk Assessments (STRA)',
  gate: 'block',
  why: 'It finds what can go wrong with the data and the service before an attacker does, and BC policy demands it for every system.',
  remedy:
    'Have the assessment done with the Ministry Information Security Officer, and link its Statement of Acceptable Risks.',
  evidence: ['attestation'],
  attestation: {
    states:
      'The Security Threat and Risk Assessment is done, and its Statement of Acceptable Risks is signed and linked.',
    maxMonths: 12,
  },
  check: () => toBeStated(),
  examples: [
    {
      says: 'It is stated, with a link and an end.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-08',
          'by: {name: Ada Example, role: Ministry Information Security Officer}\ndate: 2026-06-01\nexpires: 2027-06-01\nlink: https://example.gov.bc.ca/stra/4711',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'It was stated more than a year ago.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-08',
          'by: {name: Ada Example, role: Ministry Information Security Officer}\ndate: 2025-06-01\nlink: https://example.gov.bc.ca/stra/4711',
        ),
      },
      expect: 'expired',
    },
    { says: 'Nobody has stated it.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
  ],
});
