/** Looks at readiness that the tests of their reports share. */
import { summarise, totals } from '../../src/ready/ready.ts';
import type { ReadyApi, ReadyItem, ReadyReport } from '../../src/report/ready-report.ts';

/** A required item that passes, changed by `part`. */
export const item = (id: string, part: Partial<ReadyItem> = {}): ReadyItem => ({
  id,
  title: `What ${id} demands`,
  required: true,
  status: 'pass',
  evidence: [{ kind: 'openapi', where: 'openapi.yaml:2', says: 'It is there.' }],
  fix: '',
  section: 'A',
  gate: 'block',
  notes: [],
  docs: `docs/ready/${id}.md`,
  ...part,
});

/** An item of every status. */
export const list: ReadyItem[] = [
  item('R-05', {
    status: 'attested',
    attestation: {
      by: 'Ada',
      role: 'Officer',
      date: '2026-06-01',
      expires: '2026-12-01',
      where: '.specgate/attestations.yaml:2',
      expiresSoon: true,
      changed: false,
    },
    notes: ['The attestation expires on 2026-12-01, in 10 days: state it again.'],
  }),
  item('R-06', {
    status: 'unknown',
    needs: 'attestation',
    fix: 'Go through them. Then state it: specgate ready --attest R-06.',
  }),
  item('R-07', { status: 'not-applicable', reason: 'The API holds nothing of people.', evidence: [] }),
  item('R-08', {
    status: 'expired',
    fix: 'Have it done.',
    evidence: [
      {
        kind: 'attestation',
        where: '.specgate/attestations.yaml:9',
        says: 'Ada (Officer) on 2025-06-01, until 2026-06-01: Done.',
      },
    ],
  }),
  item('R-09', { status: 'fail', required: false, gate: 'warn', fix: 'Add the document.' }),
  item('R-16', {
    section: 'C',
    status: 'fail',
    fix: 'Add a limit.',
    evidence: [{ kind: 'gateway-config', where: 'gateway/gw.yaml:7', says: 'No plugin limits the rate.' }],
    waiver: { by: 'Grace (Owner)', reason: 'Later.', until: '2027-01-31' },
  }),
  item('R-29', { section: 'E', status: 'unknown', required: false, gate: 'info', fix: 'Run it.' }),
  item('runbook', {
    section: 'own',
    status: 'fail',
    required: false,
    gate: 'warn',
    title: 'There is a runbook',
    fix: 'Add docs/runbook.md.',
  }),
];

export const apiOf = (name: string, items: readonly ReadyItem[] = list): ReadyApi =>
  summarise({ name, file: 'openapi.yaml' }, items);
export const reportOf = (apis: readonly ReadyApi[], part: Partial<ReadyReport> = {}): ReadyReport => ({
  schema: 'specgate/ready/1',
  profile: 'aps',
  apis,
  ...totals(apis),
  errors: [],
  open: apis.every(({ ready }) => ready),
  today: '2026-11-21',
  tool: { version: '1.2.3', home: 'https://example.org/' },
  ...part,
});
