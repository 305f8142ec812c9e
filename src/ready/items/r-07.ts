/** the privacy impact assessment; the names of fields hint at whether the API holds data of people. */
import { defineItem, type Evidence } from '../item.ts';
import { personalFields } from '../personal-data.ts';
import { securityClassOf } from '../security-class.ts';
import { anyDocument, attestationOf, toBeStated } from '../stated.ts';

const shown = 5;

export default defineItem({
  id: 'R-07',
  title: 'A Privacy Impact Assessment is done',
  section: 'A',
  proves:
    'APS Production Readiness Checklist, First time activities: Get Organizational approval, Privacy Impact Assessments (PIA)',
  gate: 'block',
  gateFor(context) {
    const stated = securityClassOf(context);
    if (!stated?.isPublic || personalFields(context, 1).length > 0) return undefined;
    return { gate: 'warn', reason: `the data are ${stated.name} and no field is named like data of a person` };
  },
  why: 'The Freedom of Information and Protection of Privacy Act demands it of every initiative of a ministry, before it begins.',
  remedy:
    'Have the assessment done with the privacy office of the ministry; where the API holds no personal information, state that it does not apply and why.',
  evidence: ['attestation'],
  attestation: {
    states: 'The Privacy Impact Assessment is done, and its number or document is linked.',
    maxMonths: 12,
  },
  check(context) {
    const fields = personalFields(context, shown);
    const hints: Evidence[] = fields.map(({ name, where }) => ({
      kind: 'openapi',
      where,
      says: `The field ${JSON.stringify(name.slice(0, 60))} looks like data of a person.`,
    }));
    const stated = securityClassOf(context);
    return toBeStated([...hints, ...(stated ? [stated.evidence] : [])]);
  },
  examples: [
    {
      says: 'The assessment is stated, with its document.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-07',
          'by: {name: Ada Example, role: Ministry Privacy Officer}\ndate: 2026-06-01\nexpires: 2027-06-01\nlink: https://example.gov.bc.ca/pia/2026-123',
        ),
      },
      expect: 'attested',
    },
    {
      says: 'It is stated that none is needed.',
      files: {
        'openapi.yaml': anyDocument,
        '.specgate/attestations.yaml': attestationOf(
          'R-07',
          'status: not-applicable\nby: {name: Ada Example, role: Ministry Privacy Officer}\ndate: 2026-06-01\nstatement: The API holds routes of mountains and nothing of people.',
        ),
      },
      expect: 'not-applicable',
    },
    {
      says: 'Nobody has stated it, and fields are named like data of a person.',
      files: {
        'openapi.yaml': `openapi: 3.0.3
info: {title: Climbers, version: 1.0.0}
paths: {}
components:
  schemas:
    Climber: {type: object, properties: {lastName: {type: string}, birthDate: {type: string, format: date}}}
`,
      },
      expect: 'unknown',
    },
  ],
});
