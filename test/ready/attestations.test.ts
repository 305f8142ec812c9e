/** The attestations file: what is read, what is refused and where, and that the JSON Schema says the same. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { attestationsSchema } from '../../src/ready/attestation-shape.ts';
import { type Known, readAttestations } from '../../src/ready/attestations.ts';
import { addMonths, dayOf, daysBetween } from '../../src/ready/dates.ts';

const known: Known = {
  items: new Map([
    ['R-07', { maxMonths: 12, needsLink: false, states: 'all' }],
    ['R-46', { maxMonths: 12, needsLink: false, states: 'not-applicable' }],
    ['R-60', { maxMonths: 6, needsLink: false, states: 'all' }],
    ['R-76', { maxMonths: 12, needsLink: true, states: 'all' }],
    ['R-12', undefined],
    ['runbook', undefined],
  ]),
  apis: ['routes', 'trails'],
  today: '2026-11-21',
};

const read = (text: string) => readAttestations(parseDocument(text, '.specgate/attestations.yaml'), known);
const told = (text: string): string[] =>
  read(text).errors.map(({ line, column, message }) => `${line}:${column} ${message}`);

/** One attestation of R-07 with other or further lines; an empty value leaves the key out. */
function entry(changes: Record<string, string> = {}): string {
  const keys: Record<string, string> = {
    id: 'R-07',
    by: '{name: Ada, role: Privacy Officer}',
    date: '2026-06-01',
    statement: Done.statement,
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return `attestations:\n${lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}\n`).join('')}`;
}
const Done = { statement: 'It is done.' };

describe('the attestations file', () => {
  it('gives each entry with its scope, its place and its last day', () => {
    const text = entry({
      expires: '2027-01-31',
      link: 'https://example.gov.bc.ca/pia',
      api: 'routes',
      environments: '[prod]',
    });
    const { attestations, errors } = read(text);
    expect(errors).toEqual([]);
    expect(attestations).toMatchObject([
      {
        id: 'R-07',
        status: 'done',
        by: { name: 'Ada', role: 'Privacy Officer' },
        date: '2026-06-01',
        until: '2027-01-31',
        statement: 'It is done.',
        link: 'https://example.gov.bc.ca/pia',
        apis: ['routes'],
        environments: ['prod'],
        where: '.specgate/attestations.yaml:2',
      },
    ]);
  });

  it('lets an entry without an end hold as long as its item allows', () => {
    expect(read(entry()).attestations[0]?.until).toBe('2027-06-01');
    expect(read(entry({ id: 'R-60' })).attestations[0]?.until).toBe('2026-12-01');
  });

  it.each([
    ['empty lists', 'attestations: []\nwaivers:\n', []],
    ['no person', entry({ by: '' }), ['2:5 The attestation lacks "by": the name and the role of the person.']],
    ['no role', entry({ by: '{name: Ada}' }), ['3:5 "role" is missing: as what the person may say so.']],
    ['a person in one word', entry({ by: 'Ada' }), ['3:5 "by" is a mapping with name and role.']],
    [
      'no date',
      entry({ date: '' }),
      ['2:5 The entry lacks "date": an attestation without the day on which it was given says nothing.'],
    ],
    ['a date in the future', entry({ date: '2026-11-22' }), ['4:5 "date" is 2026-11-22, which is in the future.']],
    ['a date that is none', entry({ date: '2026-02-31' }), ['4:5 "date" is a day such as 2027-01-31.']],
    [
      'an end too far away',
      entry({ expires: '2027-06-02' }),
      ['6:5 R-07 holds for 12 months at most, so until 2027-06-01; this says 2027-06-02.'],
    ],
    [
      'an end too far away for a contact',
      entry({ id: 'R-60', expires: '2027-01-01' }),
      ['6:5 R-60 holds for 6 months at most, so until 2026-12-01; this says 2027-01-01.'],
    ],
    [
      'an end before the date',
      entry({ expires: '2026-05-31' }),
      ['6:5 It expires on 2026-05-31, before its date 2026-06-01.'],
    ],
    [
      'neither link nor statement',
      entry({ statement: '' }),
      ['2:5 An attestation needs "link" or "statement": what it rests on.'],
    ],
    [
      'no link where one is needed',
      entry({ id: 'R-76' }),
      ['2:5 R-76 needs "link": an https URL of what it rests on.'],
    ],
    ['a link without https', entry({ link: 'http://example.gov.bc.ca' }), ['6:5 "link" is an https URL.']],
    [
      'a link with credentials',
      entry({ link: 'https://ada:secret@example.gov.bc.ca' }),
      ['6:5 "link" holds credentials; a link in a repository must not.'],
    ],
    [
      'an id that is none',
      entry({ id: 'R-70' }),
      ['2:5 "R-70" is no item of the checklist (R-01 to R-78) and no check of the config (did you mean R-07?).'],
    ],
    [
      'an item that only a machine answers',
      entry({ id: 'R-12' }),
      ['2:5 R-12 cannot be attested: its evidence is in files or at the gateway (a waiver takes a gap on).'],
    ],
    [
      'an item of which a person may say that it does not apply',
      entry({ id: 'R-46' }),
      [
        '2:5 R-46 cannot be attested: its evidence is in files or at the gateway. Where there is nothing of the kind, "status" is not-applicable; a waiver takes a gap on.',
      ],
    ],
    ['that it does not apply', entry({ id: 'R-46', status: 'not-applicable' }), []],
    [
      'that it does not apply, and not why',
      entry({ id: 'R-46', status: 'not-applicable', statement: '', link: 'https://a.gov.bc.ca' }),
      ['2:5 That R-46 does not apply needs "statement": why.'],
    ],
    [
      'an API that is none',
      entry({ api: 'route' }),
      ['6:5 "api" names "route", which is not under apis in the config (did you mean routes?).'],
    ],
    [
      'an unknown key',
      entry({ expire: '2027-01-01' }),
      ['6:5 "expire" is no key of an attestation (did you mean expires?).'],
    ],
    ['a status that is none', entry({ status: 'maybe' }), ['6:5 "status" is done or not-applicable.']],
    ['a number for a statement', entry({ statement: '7' }), ['5:5 "statement" is text; put it in quotes.']],
    [
      'an entry that is no mapping',
      'attestations: [R-07]\n',
      ['1:16 An entry of "attestations" is a mapping (key: value).'],
    ],
    ['no list', 'attestations: {}\n', ['1:1 "attestations" is a list.']],
    ['a list at the root', '- R-07\n', ['1:1 The attestations are a mapping with the lists attestations and waivers.']],
    [
      'an unknown list',
      'attestation: []\n',
      ['1:1 "attestation" is no key of the attestations file (did you mean attestations?).'],
    ],
    ['a key twice', 'waivers: []\nwaivers: []\n', ['2:1 The key "waivers" stands twice; it is already in line 1.']],
  ])('%s', (_what, text, expected) => {
    const { errors, attestations } = read(text);
    expect(errors.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected);
    if (expected.length > 0) expect(attestations).toEqual([]);
  });

  it('tells every mistake at once, and keeps the entries that are right', () => {
    const text = `${entry({ by: '', date: '' })}${entry().replace('attestations:\n', '')}`;
    const { errors, attestations } = read(text);
    expect(errors).toHaveLength(2);
    expect(attestations).toHaveLength(1);
  });

  it('reads waivers with until or expires, and a person with or without a role', () => {
    const text = `waivers:
  - {id: R-12, reason: Later., by: {name: Grace, role: Owner}, until: 2027-01-31, approvedBy: {name: Ada, role: Director}}
  - {id: runbook, reason: Later., by: Grace, expires: 2027-01-31, api: [routes, trails]}
`;
    const { waivers, errors } = read(text);
    expect(errors).toEqual([]);
    expect(waivers).toMatchObject([
      { id: 'R-12', until: '2027-01-31', by: { name: 'Grace', role: 'Owner' }, approvedBy: 'Ada' },
      { id: 'runbook', until: '2027-01-31', by: { name: 'Grace' }, apis: ['routes', 'trails'] },
    ]);
  });

  it.each([
    ['no reason', '{id: R-12, by: Grace, until: 2027-01-31}', '2:5 "reason" is missing: why the gap is taken on.'],
    ['no end', '{id: R-12, by: Grace, reason: Later.}', '2:5 The entry lacks "until": a gap is taken on until a day.'],
    [
      'an end too far away',
      '{id: R-12, by: Grace, reason: Later., until: 2027-11-22}',
      '2:43 R-12 holds for 12 months at most, so until 2027-11-21; this says 2027-11-22.',
    ],
    [
      'an empty reason',
      "{id: R-12, by: Grace, reason: ' ', until: 2027-01-31}",
      '2:27 "reason" is empty: why the gap is taken on.',
    ],
    [
      'nobody',
      '{id: R-12, reason: Later., until: 2027-01-31}',
      '2:5 The waiver lacks "by": the name and the role of the person.',
    ],
    [
      'a person without a role',
      '{id: R-12, reason: Later., until: 2027-01-31, by: {name: Grace}}',
      '2:51 "role" is missing: as what the person may say so.',
    ],
  ])('refuses a waiver with %s', (_what, waiver, message) => {
    expect(told(`waivers:\n  - ${waiver}\n`)).toEqual([message]);
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(attestationsSchema());

  it.each([
    [entry(), true],
    [
      entry({ link: 'https://example.gov.bc.ca', api: '[routes]', environments: 'prod', status: 'not-applicable' }),
      true,
    ],
    ['attestations:\nwaivers: []\n', true],
    ['waivers:\n  - {id: R-12, reason: Later., by: Grace, until: "2027-01-31"}\n', true],
    [entry({ by: '' }), false],
    [entry({ statement: '' }), false],
    [entry({ expire: '2027-01-01' }), false],
    ['waivers:\n  - {id: R-12, by: Grace, until: "2027-01-31"}\n', false],
  ])('agrees with the reader on %j', (text, isValid) => {
    expect(validate(load(text))).toBe(isValid);
    expect(read(text).errors.length === 0).toBe(isValid);
  });
});

describe('days', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));

  it('keep their day in a later month, or take its last', () => {
    expect(addMonths('2026-06-01', 12)).toBe('2027-06-01');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36 }), (from, months) => {
        const to = addMonths(from, months);
        expect(dayOf(to)).toBe(to);
        expect(to >= from).toBe(true);
        expect(daysBetween(from, to)).toBeLessThanOrEqual(31 * months);
      }),
    );
  });

  it('are days of the calendar alone', () => {
    for (const text of ['2026-2-1', '2026-02-30', '2026-13-01', ' 2026-01-01', '2026-01-01T00:00:00Z', 20260101, null])
      expect(dayOf(text)).toBeUndefined();
    expect(dayOf('2028-02-29')).toBe('2028-02-29');
  });
});
