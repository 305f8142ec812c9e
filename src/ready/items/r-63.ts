/** consumers know when the API is out on purpose. */
import { defineItem } from '../item.ts';
import { documentWithLevels, levelStated } from '../service-levels.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-63',
  title: 'Scheduled outages are published',
  section: 'K',
  proves:
    'BC Government API Guidelines, Define an SLO up Front: scheduled outages (e.g., nightly, weekly, every 2nd Sunday evening)',
  gate: 'warn',
  why: 'A consumer whose nightly job always meets the maintenance window takes the API for broken.',
  remedy: 'Add info.x-slo.outages, such as "second Sunday of a month, 20:00 to 22:00" or "none", to the document.',
  evidence: ['openapi', 'attestation'],
  attestation: {
    states: 'Scheduled outages are agreed with the consumers and published, where is named.',
    maxMonths: 6,
  },
  check: context => levelStated(context, 'outages'),
  examples: [
    {
      says: 'The document states it.',
      files: { 'openapi.yaml': documentWithLevels("outages: 'second Sunday of a month, 20:00 to 22:00'") },
      expect: 'pass',
    },
    { says: 'Nothing is published.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-63',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo',
        ),
      },
      expect: 'attested',
    },
  ],
});
