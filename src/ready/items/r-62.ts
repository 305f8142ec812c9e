/** consumers know how soon support answers. */
import { defineItem } from '../item.ts';
import { documentWithLevels, levelStated } from '../service-levels.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-62',
  title: 'The response time of support is published',
  section: 'K',
  proves:
    'BC Government API Guidelines, Define an SLO up Front: support response time (e.g., within the hour, 24 hours, best effort)',
  gate: 'warn',
  why: 'Who knows that an answer takes a day plans for it; who does not calls every quarter of an hour.',
  remedy: 'Add info.x-slo.response-time, such as "within the hour" or "best effort", to the document.',
  evidence: ['openapi', 'attestation'],
  attestation: {
    states: 'The response time of support is agreed with the consumers and published, where is named.',
    maxMonths: 6,
  },
  check: context => levelStated(context, 'response-time'),
  examples: [
    {
      says: 'The document states it.',
      files: { 'openapi.yaml': documentWithLevels('response-time: within 4 hours') },
      expect: 'pass',
    },
    {
      says: 'Nothing is published.',
      files: { 'openapi.yaml': documentWithLevels("response-time: ' '") },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-62',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo',
        ),
      },
      expect: 'attested',
    },
  ],
});
