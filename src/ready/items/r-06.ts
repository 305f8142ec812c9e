/** the organization's guidelines for information management and security; only a person can answer for them. */
import { defineItem } from '../item.ts';
import { securityClassOf } from '../security-class.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

export default defineItem({
  id: 'R-06',
  title: "The organization's information management and security guidelines are met",
  section: 'A',
  proves:
    "APS Production Readiness Checklist, First time activities: Comply with your Organization's information management and security guidelines",
  gate: 'block',
  why: 'They say how data of each class may be kept, sent and shown; an API that ignores them makes the ministry liable.',
  remedy:
    'Go through the guidelines of the ministry with its information management and security people, and write down the outcome.',
  evidence: ['attestation'],
  attestation: {
    states: "The organization's information management and security guidelines are met.",
    maxMonths: 12,
  },
  check(context) {
    const stated = securityClassOf(context);
    return toBeStated(stated ? [stated.evidence] : []);
  },
  examples: [
    {
      says: 'It is stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-06',
          'by: {name: Ada Example, role: Ministry Information Security Officer}\ndate: 2026-06-01\nstatement: Reviewed against the information security policy, nothing is open.',
        ),
      },
      expect: 'attested',
    },
    { says: 'Nobody has stated it.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
  ],
});
