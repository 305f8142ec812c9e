/** audit logs are kept for at least 90 days, and nobody can change them; only people can say so. */
import { defineItem } from '../item.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';
import { audienceOf } from '../traffic/audience.ts';

const leastDays = 90;
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

export default defineItem({
  id: 'R-57',
  title: 'Audit logs are immutable and kept for at least 90 days',
  section: 'J',
  proves: 'Pillars of a production-ready API, Security by Design: store these logs immutable for at least 90 days',
  gate: 'block',
  gateFor: context => (audienceOf(context).isPublic ? { gate: 'info', reason: 'the API is public' } : undefined),
  why: 'Most breaches are found after weeks, and whoever broke in would change the log first.',
  remedy:
    'Keep the audit log where nobody can change it for 90 days or more, and state days, system and how it is made unchangeable.',
  evidence: ['attestation'],
  attestation: {
    states: 'Audit logs are kept for so many days in this system, and made unchangeable in this way.',
    maxMonths: 12,
    disproves: ({ statement }) => refusal(statement),
  },
  check: () => toBeStated(),
  examples: [
    {
      says: 'Days, system and means are stated.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-57',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Kept for 365 days in the central log, in write-once storage.',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'Thirty days are too few.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-57',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Logs are kept for 30 days in Loki, in write-once storage.',
        ),
      },
      expect: 'fail',
    },
    {
      says: 'How long they are kept is not said.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-57',
          'by: {name: Ada Example, role: Technical lead}\ndate: 2026-10-01\nstatement: Logs are kept as policy demands.',
        ),
      },
      expect: 'fail',
    },
    { says: 'Nobody has stated it.', files: { 'openapi.yaml': anyDocument }, expect: 'unknown' },
  ],
});

/** Why what was stated is not enough. A link alone is for people to follow; a statement must name the time. */
function refusal(statement: string | undefined): string | undefined {
  if (statement === undefined) return undefined;
  const sentences = statement.slice(0, 2000).split(/[.;]\s/);
  const keeping = sentences.filter(one => /kept|keep|retain|retention|stor(e|age)|held|hold/i.test(one));
  const inKeeping = keeping.flatMap(daysOf);
  // The time beside a word of keeping is the one that counts, where there are several.
  const meant = inKeeping.length > 0 ? inKeeping : sentences.flatMap(daysOf);
  if (meant.length === 0) return `It does not say for how many days the logs are kept; ${leastDays} are the least.`;
  const least = Math.min(...meant);
  return least < leastDays ? `It names ${least} days; ${leastDays} are the least.` : undefined;
}

function daysOf(sentence: string): number[] {
  const times = sentence.matchAll(/(\d{1,5})[ -]?(day|week|month|year)s?\b/gi);
  return [...times].map(([, count, unit]) => Number(count) * daysIn[unit!.toLowerCase()]!);
}
