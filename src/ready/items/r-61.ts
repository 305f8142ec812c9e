/** consumers know how available the API means to be. */
import { defineItem } from '../item.ts';
import { documentWithLevels, levelEvidence, levelText, noLevel, serviceLevel, uptimeOf } from '../service-levels.ts';
import { anyDocument, attestationOf } from '../stated.ts';

export default defineItem({
  id: 'R-61',
  title: 'The uptime objective is published',
  section: 'K',
  proves: 'BC Government API Guidelines, Define an SLO up Front: service uptime objective (e.g., 99%)',
  gate: 'warn',
  why: 'Consumers build on what they may expect; without a number each expects something else.',
  remedy: 'Add info.x-slo.uptime with a percentage such as 99.5% to the document.',
  evidence: ['openapi', 'attestation'],
  attestation: {
    states: 'The uptime objective is agreed with the consumers and published, where is named.',
    maxMonths: 6,
  },
  check(context) {
    const value = serviceLevel(context, 'uptime');
    if (value === undefined) return noLevel(context, 'uptime');
    const percent = uptimeOf(value);
    const says =
      percent === undefined ? `The uptime is no percentage: ${levelText(value)}.` : `The objective is ${percent} %.`;
    return { status: percent === undefined ? 'fail' : 'pass', evidence: [levelEvidence(context, 'uptime', says)] };
  },
  examples: [
    {
      says: 'The document has a percentage.',
      files: { 'openapi.yaml': documentWithLevels("uptime: '99.5%'") },
      expect: 'pass',
    },
    { says: 'High is no objective.', files: { 'openapi.yaml': documentWithLevels('uptime: high') }, expect: 'fail' },
    { says: 'Nothing is published.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-61',
          'by: {name: Ada Example, role: Product owner}\ndate: 2026-10-01\nlink: https://example.gov.bc.ca/routes/slo',
        ),
      },
      expect: 'attested',
    },
  ],
});
