/** What becomes of an item's answer: attestations, waivers, gates, profiles, notes, and the counts over all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { attestationsFile, type Known, readAttestations } from '../../src/ready/attestations.ts';
import type { Answer, Item } from '../../src/ready/item.ts';
import { type Judged, type Judging, judgeItem } from '../../src/ready/judge.ts';
import { itemsFor, summarise, totals, withTrend } from '../../src/ready/ready.ts';
import { sections } from '../../src/ready/sections.ts';
import { holdsInCheck, type ReadyItem, type ReadyStatus } from '../../src/report/ready-report.ts';
import { contextOfFiles, today } from './support.ts';

const context = await contextOfFiles({
  'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths: {}\n',
});
const evidence = [{ kind: 'openapi' as const, where: 'openapi.yaml:1', says: 'Seen.' }];

function item(answer: Answer, more: Partial<Judged> = {}): Judged {
  return {
    id: 'R-07',
    title: 'Something is done',
    section: 'A',
    gate: 'block',
    evidence: ['openapi', 'attestation'],
    attestation: { states: 'It is done.', maxMonths: 12 },
    remedy: 'Do it.',
    check: () => answer,
    ...more,
  };
}

function judging(text: string, more: Partial<Judging> = {}): Judging {
  const ids = ['R-07', 'R-08', 'R-13'];
  const known: Known = {
    items: new Map(ids.map(id => [id, { maxMonths: 12, needsLink: false, states: 'all' as const }])),
    apis: ['api', 'other'],
    today,
  };
  const { errors, ...attested } = readAttestations(parseDocument(text || '{}', attestationsFile), known);
  expect(errors).toEqual([]);
  return {
    profile: 'aps',
    environment: 'prod',
    attested,
    pendingWaivers: [],
    strangers: [],
    isOld: undefined,
    ...more,
  };
}

const stated = (more = ''): string =>
  `attestations:\n  - {id: R-07, by: {name: Ada, role: Officer}, date: 2026-06-01, statement: It is done.${more}}\n`;
const waived = (until = '2027-01-31'): string =>
  `waivers:\n  - {id: R-07, by: {name: Grace, role: Owner}, reason: Later., until: ${until}}\n`;
const unknown: Answer = { status: 'unknown', evidence };
const judge = (answer: Answer, text = '', more: Partial<Judging> = {}): ReadyItem =>
  judgeItem(item(answer), context, judging(text, more));

describe('an item', () => {
  it.each<[string, Answer, string, ReadyStatus]>([
    ['what passes stays so', { status: 'pass', evidence }, '', 'pass'],
    ['what passes needs no attestation', { status: 'pass', evidence }, stated(), 'pass'],
    ['no attestation overrides a fail', { status: 'fail', evidence }, stated(), 'fail'],
    ['an attestation ends an unknown', unknown, stated(), 'attested'],
    ['without one it stays unknown', unknown, '', 'unknown'],
    ['one for another item does not count', unknown, stated().replace('R-07', 'R-08'), 'unknown'],
    ['one for another API does not count', unknown, stated(', api: other'), 'unknown'],
    ['one for this API and others counts', unknown, stated(', api: [other, api]'), 'attested'],
    ['one for another environment does not count', unknown, stated(', environments: [dev, test]'), 'unknown'],
    ['one for this environment counts', unknown, stated(', environments: [test, prod]'), 'attested'],
    ['one that ended is expired', unknown, stated(', expires: 2026-11-20'), 'expired'],
    ['one holds on its last day', unknown, stated(', expires: 2026-11-21'), 'attested'],
    ['it can be stated not to apply', unknown, stated(', status: not-applicable'), 'not-applicable'],
    ['the machine may say so too', { status: 'not-applicable', reason: 'No gateway.' }, '', 'not-applicable'],
  ])('%s', (_what, answer, text, expected) => {
    const found = judge(answer, text);
    expect(found.status).toBe(expected);
    expect(found.fix === '').toBe(['pass', 'attested', 'not-applicable'].includes(expected));
    if (expected === 'not-applicable') expect(found.reason).toBeTruthy();
  });

  it.each([
    ['what was stated last', ', date: 2026-06-01', ', date: 2026-07-01, status: not-applicable', 'not-applicable'],
    [
      'of one day what stands last',
      ', date: 2026-07-01',
      ', date: 2026-07-01, status: not-applicable',
      'not-applicable',
    ],
    ['wherever it stands', ', date: 2026-07-01', ', date: 2026-06-01, status: not-applicable', 'attested'],
    ['what still holds', ', date: 2026-06-01', ', date: 2026-07-01, expires: 2026-11-01', 'attested'],
    [
      'what ended last',
      ', date: 2026-06-01, expires: 2026-11-02',
      ', date: 2026-07-01, expires: 2026-11-01',
      'expired',
    ],
  ])('takes %s', (_what, first, second, expected) => {
    const entry = (more: string): string =>
      `  - {id: R-07, by: {name: Ada, role: Officer}, statement: It is done.${more}}\n`;
    expect(judge(unknown, `attestations:\n${entry(first)}${entry(second)}`).status).toBe(expected);
  });

  it('says that a statement is about another environment', () => {
    expect(judge(unknown, stated(', environments: [dev, test]')).notes).toEqual([
      'The attestation of Ada (Officer) (.specgate/attestations.yaml:2) is about dev, test, and prod is asked about.',
    ]);
    expect(judge({ status: 'pass', evidence }, stated(', environments: [dev]')).notes).toEqual([]);
  });

  it('tells who stated what, and points out an end within 30 days', () => {
    const found = judge(unknown, stated(', expires: 2026-12-21'));
    expect(found.evidence.at(-1)).toEqual({
      kind: 'attestation',
      where: '.specgate/attestations.yaml:2',
      says: 'Ada (Officer) on 2026-06-01, until 2026-12-21: It is done.',
    });
    expect(found.attestation).toMatchObject({ by: 'Ada', role: 'Officer', expiresSoon: true, changed: false });
    expect(found.notes).toEqual(['The attestation expires on 2026-12-21, in 30 days: state it again.']);
    expect(judge(unknown, stated(', expires: 2026-12-22')).notes).toEqual([]);
    expect(judge(unknown, stated(', expires: 2026-11-21')).notes).toEqual([
      'The attestation expires on 2026-11-21, today: state it again.',
    ]);
  });

  it('says that an attestation cannot override what was found', () => {
    expect(judge({ status: 'fail', evidence }, stated()).notes).toEqual([
      'The attestation of Ada (Officer) (.specgate/attestations.yaml:2) cannot override what was found; a waiver takes a gap on.',
    ]);
  });

  it('points out an attestation that the base does not have', () => {
    const found = judge(unknown, stated(), { isOld: () => false });
    expect(found.attestation?.changed).toBe(true);
    expect(found.notes.join()).toContain('This change itself brings the attestation of Ada');
    expect(judge(unknown, stated(), { isOld: () => true })).toMatchObject({
      attestation: { changed: false },
      notes: [],
    });
  });

  it('fails where what was stated is not enough', () => {
    const disproves = ({ statement }: { statement: string | undefined }): string | undefined =>
      statement === 'It is done.' ? 'That is not enough.' : undefined;
    const one = item(unknown, { attestation: { states: 'It is done.', maxMonths: 12, disproves } });
    expect(judgeItem(one, context, judging(stated()))).toMatchObject({ status: 'fail' });
  });

  it('holds for what stands for it in another part', () => {
    const { attestation: _, ...bare } = item(unknown, { id: 'R-31', sameAs: 'R-07' });
    expect(judgeItem(bare, context, judging(stated()))).toMatchObject({ id: 'R-31', status: 'attested' });
  });
});

describe('a waiver', () => {
  it.each<[ReadyStatus, Answer, string]>([
    ['fail', { status: 'fail', evidence }, waived()],
    ['unknown', unknown, waived()],
    ['expired', unknown, stated(', expires: 2026-11-20') + waived()],
  ])('leaves %s as it is, and takes it on', (status, answer, text) => {
    expect(judge(answer, text)).toMatchObject({
      status,
      waiver: { by: 'Grace (Owner)', reason: 'Later.', until: '2027-01-31' },
    });
  });

  it('holds until its last day', () => {
    expect(judge(unknown, waived('2026-11-21')).waiver).toBeDefined();
    const over = judge(unknown, waived('2026-11-20'));
    expect(over.waiver).toBeUndefined();
    expect(over.notes).toEqual(['The waiver of Grace (Owner) (.specgate/attestations.yaml:2) expired on 2026-11-20.']);
  });

  it('is told to be needless where the item is met', () => {
    const found = judge({ status: 'pass', evidence }, waived());
    expect(found.waiver).toBeUndefined();
    expect(found.notes.join()).toContain('is not needed any more');
  });

  it('opens nothing while only the change has it', () => {
    const { attested, ...rest } = judging(waived());
    const pending = { ...rest, attested: { ...attested, waivers: [] }, pendingWaivers: attested.waivers };
    const found = judgeItem(item(unknown), context, pending);
    expect(found.waiver).toBeUndefined();
    expect(found.notes.join()).toContain('it counts once the base has it');
  });
});

describe('the gate', () => {
  it('is raised by the profile strict from warn to block', () => {
    const one = item(unknown, { gate: 'warn' });
    expect(judgeItem(one, context, judging(''))).toMatchObject({ gate: 'warn', required: false });
    expect(judgeItem(one, context, judging('', { profile: 'strict' }))).toMatchObject({
      gate: 'block',
      required: true,
    });
    const info = item(unknown, { gate: 'info' });
    expect(judgeItem(info, context, judging('', { profile: 'strict' })).gate).toBe('info');
  });

  it('follows the circumstances, with the reason', () => {
    const one = item(unknown, { gateFor: () => ({ gate: 'info', reason: 'the data are PUBLIC' }) });
    expect(judgeItem(one, context, judging(''))).toMatchObject({
      gate: 'info',
      required: false,
      gateReason: 'the data are PUBLIC',
    });
  });
});

describe('who could end an unknown', () => {
  it.each<[string, Partial<Judged>, Answer, string]>([
    ['a person', {}, unknown, 'attestation'],
    ['a gateway alone', { evidence: ['gateway'], attestation: undefined as never }, unknown, 'gateway'],
    ['a file', { evidence: ['gateway-config', 'gateway'], attestation: undefined as never }, unknown, 'file'],
    ['what the answer says', {}, { status: 'unknown', evidence, needs: 'probe' }, 'probe'],
  ])('%s', (_what, more, answer, needs) => {
    expect(judgeItem(item(answer, more), context, judging(''))).toMatchObject({ status: 'unknown', needs });
  });
});

describe('the profiles', () => {
  const all = sections.map(
    ({ id }): Item => ({ ...item(unknown), id: 'R-01', section: id, proves: '', why: '', examples: [] }) as Item,
  );
  it.each([
    ['aps', 'ABCDEL'],
    ['pillars', 'FGHIJKL'],
    ['strict', 'ABCDEFGHIJKL'],
  ] as const)('%s asks for %s, and for what the team wants', (profile, expected) => {
    const own = item(unknown, { id: 'runbook', section: 'own' });
    const asked = itemsFor(all, [own], profile).map(({ section }) => section);
    expect(asked).toEqual([...expected, 'own']);
  });
});

describe('the counts', () => {
  const status = fc.constantFrom<ReadyStatus>('pass', 'fail', 'attested', 'expired', 'not-applicable', 'unknown');
  const one = fc.record({
    status,
    required: fc.boolean(),
    isWaived: fc.boolean(),
    section: fc.constantFrom('A', 'B', 'own'),
  });
  const items = fc.array(one, { maxLength: 30 }).map(list =>
    list.map(({ isWaived, ...rest }, index): ReadyItem => {
      const isMissing = ['fail', 'expired', 'unknown'].includes(rest.status);
      return {
        id: `R-${index}`,
        title: '',
        evidence: [],
        fix: '',
        gate: rest.required ? 'block' : 'warn',
        notes: [],
        ...rest,
        ...(isWaived && isMissing && { waiver: { by: 'Ada', reason: 'Later.', until: '2027-01-01' } }),
      };
    }),
  );

  it('are those of the contract', () => {
    fc.assert(
      fc.property(items, list => {
        const api = summarise({ name: 'api', file: 'openapi.yaml' }, list);
        const applies = list.filter(({ status: is }) => is !== 'not-applicable');
        const done = list.filter(({ status: is }) => is === 'pass' || is === 'attested');
        expect(api.score).toBe(applies.length === 0 ? 1 : done.length / applies.length);
        expect(api.ready).toBe(
          list.every(
            ({ required, status: is, waiver }) =>
              !required || is === 'pass' || is === 'attested' || is === 'not-applicable' || waiver !== undefined,
          ),
        );
        expect(api.sections.reduce((sum, section) => sum + section.of, 0)).toBe(api.of);
        expect(api.sections.reduce((sum, section) => sum + section.blocking, 0)).toBe(api.blocking);
        expect(totals([api])).toEqual({ score: api.score, ready: api.ready });
      }),
    );
  });

  it('of a state against itself move nothing', () => {
    fc.assert(
      fc.property(items, list => {
        const api = summarise({ name: 'api', file: 'openapi.yaml' }, list);
        const { trend, items: moved } = withTrend(api, api);
        expect(trend).toEqual({ score: api.score, became: [], lost: [] });
        expect(moved.every(({ trend: is }) => is === 'same')).toBe(true);
      }),
    );
  });

  it('tell what became ready and what got lost, and the other way round', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const [a, b] = [before, after].map(list => summarise({ name: 'api', file: 'openapi.yaml' }, list));
        const [there, back] = [withTrend(a!, b!).trend!, withTrend(b!, a!).trend!];
        expect(there.became).toEqual(back.lost);
        expect(there.lost).toEqual(back.became);
      }),
    );
  });
});

describe('the gate of check', () => {
  it.each<[string, Partial<ReadyItem>, boolean]>([
    ['what passes', { status: 'pass' }, true],
    ['what fails', { status: 'fail' }, false],
    ['what fails and is not required', { status: 'fail', required: false }, true],
    ['what is waived', { status: 'fail', waiver: { by: 'Ada', reason: 'Later.', until: '2027-01-01' } }, true],
    ['what nobody stated', { status: 'unknown', needs: 'attestation' }, false],
    ['what no file says', { status: 'unknown', needs: 'file' }, false],
    ['what only a gateway can tell', { status: 'unknown', needs: 'gateway' }, true],
    ['what only a probe can tell', { status: 'unknown', needs: 'probe' }, true],
  ])('%s', (_what, part, isOpen) => {
    const found = judge({ status: 'pass', evidence });
    expect(holdsInCheck({ ...found, ...part })).toBe(isOpen);
  });
});
