/** Findings set aside: by the file, by comments; what is wrong in either is refused or has no effect. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { UserError } from '../../src/errors.ts';
import { fileSuppression, idleSuppressions, inlineSuppression, readSuppressions } from '../../src/lint/suppressions.ts';

const today = '2026-11-21';

describe('the file', () => {
  const read = (text: string) => readSuppressions(parseDocument(text, '.specgate/suppressions.yaml'));
  const entry =
    '{rule: bc-https-only, file: "apis/**", pointer: /servers/0, by: a team, reason: moves in May, until: 2027-01-31}';

  it('is a list, alone or under a key, or empty', () => {
    const expected = [
      {
        rule: 'bc-https-only',
        file: 'apis/**',
        pointer: '/servers/0',
        by: 'a team',
        reason: 'moves in May',
        until: '2027-01-31',
      },
    ];
    expect(read(`- ${entry}\n`)).toEqual(expected);
    expect(read(`suppressions:\n  - ${entry}\n`)).toEqual(expected);
    expect(read(`[${entry.replaceAll(/(\w+): /g, '"$1": ').replaceAll(/: ([^"{][^,}]*)/g, ': "$1"')}]`)).toEqual(
      expected,
    );
    expect(read('suppressions: []\n')).toEqual([]);
  });

  it.each([
    ['suppression: []', 1, 'Suppressions are a list'],
    ['- text', 1, 'A suppression has rule, by and reason'],
    ['- {rule: a, by: b}', 1, 'lacks "reason"'],
    ['- {by: a, reason: b}', 1, 'lacks "rule"'],
    ['- {rule: a, reason: b}', 1, 'lacks "by"'],
    ['- rule: a\n  by: b\n  resaon: c', 3, 'no key "resaon" (did you mean reason?).'],
    ['- rule: a\n  by: b\n  reason: " "', 3, '"reason" of a suppression is text'],
    ['- rule: a\n  by: [b]\n  reason: c', 2, '"by" of a suppression is text'],
    ['- rule: a\n  by: b\n  reason: c\n  until: 2027-02-30', 4, '"until" is a day such as 2027-01-31'],
    ['- rule: a\n  by: b\n  reason: c\n  until: next year', 4, '"until" is a day'],
    ['- rule: a\n  by: b\n  reason: c\n  pointer: paths./a', 4, '"pointer" is a JSON pointer'],
    ['- rule: a\n  __proto__: {by: b, reason: c}', 2, 'no key "__proto__"'],
  ])('refuses %j', (text, line, message) => {
    let error: unknown;
    try {
      read(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(message);
    expect((error as UserError).place).toMatchObject({ file: '.specgate/suppressions.yaml', line });
  });

  const list = read(`- ${entry}\n`);
  const at = (change: object) =>
    fileSuppression(list, { rule: 'bc-https-only', file: 'apis/a/b.yaml', pointer: '/servers/0', ...change }, today);

  it('sets aside that place and what lies below it', () => {
    expect(at({})).toEqual({ by: 'a team', reason: 'moves in May', kind: 'file', until: '2027-01-31' });
    expect(at({ pointer: '/servers/0/url' })).toBeDefined();
    expect(at({ pointer: '/servers/01' })).toBeUndefined();
    expect(at({ pointer: '/servers' })).toBeUndefined();
    expect(at({ rule: 'bc-https-stated' })).toBeUndefined();
    expect(at({ file: 'other/b.yaml' })).toBeUndefined();
  });

  it('takes a pointer written as a fragment', () => {
    expect(read(`- ${entry.replace('/servers/0', "'#/servers/0'")}\n`)).toEqual(list);
  });

  it('with a rule that nobody has is told', () => {
    expect(idleSuppressions(list, [], new Set(['bc-https-onyl']))).toEqual([
      '.specgate/suppressions.yaml: The ruleset has no rule "bc-https-only" (did you mean bc-https-onyl?); this suppression sets nothing aside.',
    ]);
    expect(idleSuppressions(list, [], new Set(['bc-https-only']))).toEqual([]);
  });

  it('holds on its last day, and no longer', () => {
    const on = (day: string) =>
      fileSuppression(list, { rule: 'bc-https-only', file: 'apis/a.yaml', pointer: '/servers/0' }, day);
    expect(on('2027-01-31')).toBeDefined();
    expect(on('2027-02-01')).toBeUndefined();
  });

  it('without file and pointer is for all', () => {
    const everywhere = read('[{rule: r, by: b, reason: c}]');
    expect(fileSuppression(everywhere, { rule: 'r', file: 'x', pointer: '' }, today)).toEqual({
      by: 'b',
      reason: 'c',
      kind: 'file',
    });
  });
});

describe('comments', () => {
  const setsAside = (text: string, line: number, rule = 'r', file = 'a.yaml') =>
    inlineSuppression(parseDocument(text, file), rule, line, today);

  it('hold for their line and the one below', () => {
    const text = 'a: 1 # specgate-ignore r: because\nb: 2\nc: 3\n';
    expect(setsAside(text, 1)).toEqual({ by: 'a.yaml:1', reason: 'because', kind: 'inline' });
    expect(setsAside(text, 2)).toEqual({ by: 'a.yaml:1', reason: 'because', kind: 'inline' });
    expect(setsAside(text, 3)).toBeUndefined();
    expect(setsAside(text, 1, 'other')).toBeUndefined();
  });

  it('may end', () => {
    expect(setsAside('# specgate-ignore r until 2027-01-31: soon: really\na: 1\n', 2)).toEqual({
      by: 'a.yaml:1',
      reason: 'soon: really',
      kind: 'inline',
      until: '2027-01-31',
    });
    expect(setsAside('# specgate-ignore r until 2026-11-21: today\na: 1\n', 2)).toBeDefined();
    expect(setsAside('# specgate-ignore r until 2026-11-20: over\na: 1\n', 2)).toBeUndefined();
    expect(setsAside('# specgate-ignore r until 2027-13-01: no day\na: 1\n', 2)).toBeUndefined();
  });

  it('need a rule and a reason', () => {
    for (const comment of [
      '# specgate-ignore',
      '# specgate-ignore r',
      '# specgate-ignore r:',
      '# specgate-ignore r: ',
      '# specgate-ignored r: x',
      '#specgate-ignore : x',
    ])
      expect(setsAside(`${comment}\na: 1\n`, 2), comment).toBeUndefined();
    expect(setsAside('#specgate-ignore r: close\na: 1\n', 2)).toBeDefined();
    expect(setsAside('# specgate-ignore r: windows\r\na: 1\r\n', 2)).toBeDefined();
  });

  it('that hold nowhere are told, with what was meant', () => {
    const idle = (text: string) => idleSuppressions([], [parseDocument(text, 'a.yaml')], new Set(['bc-path-case']));
    const form = 'The comment that sets a finding aside is "# specgate-ignore RULE: reason", with one rule';
    expect(idle('# specgate-ignore bc-path-case: agreed\na: 1\n')).toEqual([]);
    expect(idle('# specgate-ignore bc-path-csae: agreed\na: 1\n')).toEqual([
      'a.yaml:1: The ruleset has no rule "bc-path-csae" (did you mean bc-path-case?); this suppression sets nothing aside.',
    ]);
    for (const comment of ['', ' bc-path-case', ' bc-path-case, bc-json-body: x', ' bc-path-case until soon: x'])
      expect(idle(`a: 1 # specgate-ignore${comment}\n`), comment).toHaveLength(1);
    expect(idle('a: 1 # specgate-ignore bc-path-case\n')).toEqual([`a.yaml:1: ${form}; this one does nothing.`]);
    for (const word of ['ignroe', 'ignored', 'disable-next-line'])
      expect(idle(`a: 1\n# specgate-${word} bc-path-case: x\n`)).toEqual([
        `a.yaml:2: ${form}; "specgate-${word}" does nothing.`,
      ]);
    expect(idle('# specgate-lint reads this file\na: "x # specgate-ignore"\nb: |\n  # specgate-ignore\n')).toEqual([]);
  });

  it('are comments alone, never text', () => {
    const inText = [
      'a: "x # specgate-ignore r: no"\nb: 1\n',
      "a: 'x # specgate-ignore r: no'\nb: 1\n",
      'a: |\n  x\n  # specgate-ignore r: no\nb: 1\n',
      'a: >-\n  # specgate-ignore r: no\nb: 1\n',
      'a: "x\n  # specgate-ignore r: no\n  y"\nb: 1\n',
      "a: 'it''s\n\n  # specgate-ignore r: no'\nb: 1\n",
      'a: x#specgate-ignore r:no\n',
    ];
    for (const text of inText) {
      const lines = text.split('\n').length;
      for (let line = 1; line <= lines; line++)
        expect(setsAside(text, line), `${JSON.stringify(text)} line ${line}`).toBeUndefined();
    }
    expect(setsAside('a: |\n  x\n# specgate-ignore r: yes\nb: 1\n', 4)).toBeDefined();
    expect(setsAside('a: "x" # specgate-ignore r: yes\n', 1)).toBeDefined();
    expect(setsAside("a: it's # specgate-ignore r: yes\n", 1)).toBeDefined();
  });

  it('do not exist in JSON', () => {
    expect(setsAside('{"a": "# specgate-ignore r: no",\n "b": 1}', 1, 'r', 'a.json')).toBeUndefined();
  });
});
