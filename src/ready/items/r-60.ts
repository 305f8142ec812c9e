/** consumers know who supports the API, and when. */
import { defineItem } from '../item.ts';
import { documentWithLevels, levelEvidence, levelText, noLevel, serviceLevel } from '../service-levels.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-60',
  title: 'Support contact and hours are published',
  section: 'K',
  proves: 'BC Government API Guidelines, Define an SLO up Front: support contact and availability',
  gate: 'warn',
  why: 'A consumer with an outage at night must know whether somebody will answer before the morning.',
  remedy: 'Add info.x-slo with support-contact and support-hours to the document.',
  evidence: ['openapi', 'attestation'],
  attestation: {
    states: 'Support contact and hours are agreed with the consumers and published, where is named.',
    maxMonths: 6,
  },
  check(context) {
    const [contact, hours] = [serviceLevel(context, 'support-contact'), serviceLevel(context, 'support-hours')];
    if (contact === undefined && hours === undefined) return noLevel(context, 'support-contact', 'support-hours');
    if (hours === undefined) return noLevel(context, 'support-hours');
    if (contact === undefined) return noLevel(context, 'support-contact');
    return {
      status: 'pass',
      evidence: [
        levelEvidence(context, 'support-contact', `Support contact: ${levelText(contact)}.`),
        levelEvidence(context, 'support-hours', `Support hours: ${levelText(hours)}.`),
      ],
    };
  },
  examples: [
    {
      says: 'Both are in the document.',
      files: {
        'openapi.yaml': documentWithLevels(
          "support-contact: routes@gov.bc.ca, support-hours: 'weekdays, 8:30 to 16:30 Pacific'",
        ),
      },
      expect: 'pass',
    },
    {
      says: 'The hours are missing.',
      files: { 'openapi.yaml': documentWithLevels('support-contact: routes@gov.bc.ca') },
      expect: 'unknown',
    },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-60',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/support',
        ),
      },
      expect: 'attested',
    },
  ],
});
