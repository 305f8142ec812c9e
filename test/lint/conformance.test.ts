/** Every rule file is complete, and its examples show what the rule finds, line by line, through the whole engine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { isObject } from '../../src/document/pointer.ts';
import { functions } from '../../src/lint/functions/index.ts';
import { narrowed, rulesetFor } from '../../src/lint/judge.ts';
import { readerRules } from '../../src/lint/reader-rules.ts';
import type { RuleLevel } from '../../src/lint/request.ts';
import { formatsOf, type Ruleset } from '../../src/lint/ruleset.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { lineOf, lintFilesOf } from '../support/lint-text.ts';

interface RuleFile {
  id: string;
  title: string;
  guideline?: string | string[];
  asks?: string;
  why: string;
  remedy: string;
  severity: string;
  security?: boolean;
  profiles?: Record<string, string>;
  formats?: string[];
  given?: string | string[];
  then?: { function: string } | { function: string }[];
  fix?: string;
  good?: string | string[];
  bad?: string | string[];
}

interface Guideline {
  id: string;
  asks: string;
  check: 'full' | 'part' | 'no';
  evidence: string;
}

const top = new URL('../../', import.meta.url);
const folders = ['bc-gov', 'oas', 'specgate'];
const files = folders.flatMap(folder =>
  readdirSync(new URL(`rulesets/${folder}/`, top))
    .filter(name => name.endsWith('.yaml') && !name.startsWith('_'))
    .map(name => ({
      folder,
      name: name.slice(0, -'.yaml'.length),
      rule: read(`rulesets/${folder}/${name}`) as RuleFile,
    })),
);
const guidelines = read('rulesets/guidelines.yaml') as Guideline[];
const profiles = read('rulesets/profiles.yaml') as Record<string, Record<string, unknown>>;

// Examples that one document in one file cannot show; a test of its own shows them.
const withoutExamples: Record<string, string> = {
  'referenced-file-schema': 'test/lint/reader-rules.test.ts',
};

function read(name: string): unknown {
  return load(readFileSync(new URL(name, top), 'utf8'));
}

function listOf<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : ([value].flat() as T[]);
}

describe('the rule files', () => {
  it('are more than a hundred, each rule once', () => {
    const ids = files.map(({ rule }) => rule.id);
    expect(ids.length).toBeGreaterThan(150);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(files)('$name is complete', ({ folder, name, rule }) => {
    expect(rule.id).toBe(name);
    for (const key of ['title', 'why', 'remedy'] as const) {
      expect(typeof rule[key], key).toBe('string');
      expect(rule[key].trim().length, key).toBeGreaterThan(10);
      expect(rule[key], key).not.toMatch(/!(\s|$)|TODO|\bTBD\b/);
    }
    expect(rule.title).not.toMatch(/\n/);
    expect(['error', 'warn', 'info', 'hint', 'off']).toContain(rule.severity);
    const known = new Set(guidelines.map(({ id }) => id));
    for (const id of listOf(rule.guideline)) expect(known, id).toContain(id);
    if (folder === 'bc-gov') {
      expect(rule.id).toMatch(/^bc-/);
      expect(rule.asks).toBeTruthy();
      // What only the newer edition asks has no number; then it is off where the numbered text rules.
      if (rule.guideline === undefined)
        expect([rule.severity, rule.profiles?.['bc-gov-2022']]).toEqual(['off', 'warn']);
    } else expect(rule.asks === undefined).toBe(rule.guideline === undefined);
    for (const [profile, level] of Object.entries(rule.profiles ?? {})) {
      expect(Object.keys(profiles).concat('bc-gov-2022'), profile).toContain(profile);
      expect(['error', 'warn', 'info', 'hint', 'off']).toContain(level);
    }
    for (const format of rule.formats ?? []) expect(format).toMatch(/^oas(2|3|3_[012])$/);
    if (rule.fix !== undefined) expect(rule.fix).toMatch(/^[A-Z].*\.$/s);
    if (name in withoutExamples) {
      expect(existsSync(new URL(withoutExamples[name]!, top))).toBe(true);
      return;
    }
    expect(listOf(rule.good).length).toBeGreaterThan(0);
    expect(listOf(rule.bad).length).toBeGreaterThan(0);
    for (const bad of listOf(rule.bad)) expect(bad).toContain('# <- finding');
    for (const good of listOf(rule.good)) expect(good).not.toContain('# <- finding');
  });

  it.each(files)('$name has its page in docs/rules', ({ name, rule }) => {
    const page = readFileSync(new URL(`docs/rules/${name}.md`, top), 'utf8');
    expect(page).toContain(name);
    expect(page).toContain(rule.title.replaceAll('|', '\\|'));
  });

  it('of the reader are those that the engine has', () => {
    const written = files.filter(({ folder }) => folder === 'specgate').map(({ rule }) => [rule.id, rule.severity]);
    const words: Record<string, string> = { warning: 'warn' };
    expect(readerRules.map(({ id, severity }) => [id, words[severity] ?? severity])).toEqual(written);
  });
});

/** The example as a whole document: the keys that every document has stand below it, so that its lines stay. */
function wholeDocument(example: string): string {
  const { data } = parseDocument(example, 'example.yaml');
  if (!isObject(data)) throw new Error('an example is a mapping');
  const missing = Object.entries({
    ...('swagger' in data ? {} : { openapi: '3.0.3' }),
    info: '{title: Routes API, version: 1.0.0}',
    paths: '{}',
  }).filter(([key]) => !(key in data));
  return `${example.trimEnd()}\n${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

describe('the examples', () => {
  const examples = files.flatMap(({ name, rule }) => [
    ...listOf(rule.good).map((text, index) => ({ name, rule, text, kind: 'good', index: index + 1 })),
    ...listOf(rule.bad).map((text, index) => ({ name, rule, text, kind: 'bad', index: index + 1 })),
  ]);

  it.each(examples)('$name: $kind example $index', async ({ name, rule, text, kind }) => {
    const document = wholeDocument(text);
    const level = rule.severity === 'off' ? 'warn' : (rule.severity as RuleLevel);
    const { hits, errors, tree } = await lintFilesOf({ 'openapi.yaml': document }, await only(name, level));
    expect(errors).toEqual([]);
    if (rule.formats && kind === 'bad') {
      const formats = formatsOf(tree.version);
      expect(rule.formats.some(format => formats.has(format as never))).toBe(true);
    }
    const found = hits.filter(hit => hit.rule.id === name).map(lineOf);
    const marked = document.split('\n').flatMap((line, at) => (line.includes('# <- finding') ? [at + 1] : []));
    expect([...new Set(found)].sort((a, b) => a - b)).toEqual(marked);
  });
});

/** The ruleset with this rule alone: what the others make of every document is the matter of robustness.test.ts. */
function only(name: string, level: RuleLevel): Promise<Ruleset> {
  const known = rulesets.get(name) ?? made(name, level);
  rulesets.set(name, known);
  return known;
}

const rulesets = new Map<string, Promise<Ruleset>>();

async function made(name: string, level: RuleLevel): Promise<Ruleset> {
  const place = { file: 'specgate.yaml', line: 1, column: 1 };
  const source = await enabling(name);
  return narrowed(await rulesetFor(source, 'openapi.yaml', new Map([[name, { level, place }]])), new Set([name]));
}

/** The bc-gov ruleset, or one in which the rule exists, too. */
async function enabling(name: string) {
  const bcGov = builtInSource('bc-gov');
  const rule = files.find(file => file.name === name)!;
  if (rule.folder === 'bc-gov' && rule.rule.severity === 'off') return builtInSource('bc-gov-2022');
  return rule.folder === 'oas'
    ? {
        ...bcGov,
        data: { extends: [['spectral:oas', 'off'], ...listOf((bcGov.data as { extends: string[] }).extends)] },
      }
    : bcGov;
}

describe('the guidelines', () => {
  const cited = new Map<string, string[]>();
  for (const { rule } of files)
    for (const id of listOf(rule.guideline)) cited.set(id, [...(cited.get(id) ?? []), rule.id]);

  // Not shown by a rule about one document, but by what is named here.
  const elsewhere: Record<string, string> = {
    'G-06': 'the rules of G-52 to G-67 together',
    'G-52': 'shifts the levels of the security rules by info.x-security-class (src/lint/security-class.ts)',
    'G-81': 'two documents: diff',
    'G-86': 'two documents: diff, check',
    'G-89': 'two documents: diff, check, bump',
    'G-90': 'two documents: diff, check, bump',
    'G-91': 'two documents: diff, check, bump',
  };

  it('are numbered G-01 to G-114 without a gap', () => {
    const expected = Array.from({ length: 114 }, (_, index) => `G-${String(index + 1).padStart(2, '0')}`);
    expect(guidelines.map(({ id }) => id)).toEqual(expected);
  });

  it.each(guidelines)('$id says what it asks and where its evidence is', ({ asks, check, evidence }) => {
    expect(asks).toMatch(/^[A-Z].*\.$/);
    expect(['full', 'part', 'no']).toContain(check);
    if (check !== 'full') expect(evidence).not.toBe('');
  });

  it.each(guidelines.filter(({ check }) => check !== 'no'))('$id ($check) has a rule', ({ id }) => {
    if (id in elsewhere) expect(cited.has(id), 'it has a rule and needs no entry here').toBe(false);
    else expect(cited.get(id) ?? []).not.toEqual([]);
  });
});

describe('the functions', () => {
  const used = new Set<string>();
  const collect = (rule: { then?: RuleFile['then'] }): void => {
    for (const then of listOf(rule.then)) used.add(then.function);
  };
  for (const { rule } of files) collect(rule);
  for (const rule of Object.values(profiles.minimal ?? {})) if (isObject(rule)) collect(rule as unknown as RuleFile);
  // Spectral's functions are there for the rulesets of teams, whether or not a rule of ours needs them.
  const ours = Object.keys(functions).filter(name => name.startsWith('bc'));

  it.each(ours)('%s is used by a rule', name => expect(used).toContain(name));

  it.each([...used])('%s exists', name => expect(Object.keys(functions)).toContain(name));
});
