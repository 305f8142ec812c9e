/** Strings: length × patterns × formats, decided as regular languages where the patterns are regular. */
import { type Answer, found, none, unsure } from './answer.ts';
import { findString, type Strings } from './enumerate.ts';
import { formatWithin, stringFormats } from './formats.ts';
import { lengthOf } from './json.ts';
import { type Clause, type Language, languageOf } from './language.ts';
import type { SchemaNode } from './node.ts';
import { demandsOf, matches } from './patterns.ts';
import type { Solver } from './solver.ts';

type Means = Pick<Solver, 'spend' | 'languages'>;

/** Work on machines that goes on one step of a budget. */
const workPerStep = 50;

interface StringSet {
  min: number;
  max: number;
  patterns: Set<string>;
  notPatterns: Set<string>;
  formats: Set<string>;
  notFormats: Set<string>;
  except: Set<string>;
}

/** How many strings of a language are tried against a format's own test. */
const maxTries = 60;
const maxKept = 500;

/** A string that all of `yes` accept and none of `no` (whose members assert `pattern`, `format` or `values` alone). */
export function solveString(yes: readonly SchemaNode[], no: readonly SchemaNode[], solver: Means): Answer {
  const set = collect(yes, no);
  if (set.min > set.max) return none();
  for (const pattern of set.notPatterns) if (set.patterns.has(pattern)) return none();
  for (const format of set.notFormats) for (const held of set.formats) if (formatWithin(held, format)) return none();

  for (const format of set.formats) {
    for (const sample of stringFormats.get(format)!.samples) if (isIn(set, sample)) return found(sample);
  }
  const language = build(set, false, solver);
  if (!language) return guess(set, solver);
  const isPlain = set.formats.size === 0 && set.notFormats.size === 0;
  const wanted = isPlain ? (text: string) => !set.except.has(text) : limited(text => isIn(set, text));
  // Strings that cannot even look like the refused formats come first.
  for (const strict of set.notFormats.size > 0 ? [true, false] : [false]) {
    const searched = strict ? build(set, true, solver) : language;
    if (!searched) continue;
    // A string that is not empty says more.
    if (set.min === 0 && set.max > 0) {
      const strings = find(searched, 1, Math.min(set.max, 50), wanted, set.except.size, solver);
      if (strings.is === 'found') return found(onOneLine(strings.value, set, solver));
    }
    const strings = find(searched, set.min, set.max, wanted, set.except.size, solver);
    if (strings.is === 'found') return found(onOneLine(strings.value, set, solver));
    if (strings.is === 'none' && !strict && isPlain) return none();
    if (strings.is === 'none' && !strict && isEmpty(language, set, solver)) return none();
  }
  return unsure(
    isPlain
      ? 'the patterns allow too many strings to try'
      : 'no string of the format was found that tells the two apart',
  );
}

const lineBreak = /[\n\r\u2028\u2029]/;
const oneLine = '^[^\\n\\r\\u2028\\u2029]*$';

/** Another string where there is one: that a dot takes no line break is seldom what a change of a pattern is about. */
function onOneLine(value: string, set: StringSet, solver: Means): string {
  if (!lineBreak.test(value)) return value;
  const language = build({ ...set, patterns: new Set([...set.patterns, oneLine]) }, false, solver);
  const isWanted = limited(text => isIn(set, text));
  const strings = language && find(language, set.min, Math.min(set.max, 50), isWanted, 0, solver);
  return strings?.is === 'found' ? strings.value : value;
}

function isEmpty(language: Language, set: StringSet, solver: Means): boolean {
  return find(language, set.min, set.max, () => true, 0, solver).is === 'none';
}

function collect(yes: readonly SchemaNode[], no: readonly SchemaNode[]): StringSet {
  const set: StringSet = {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    patterns: new Set(),
    notPatterns: new Set(),
    formats: new Set(),
    notFormats: new Set(),
    except: new Set(),
  };
  for (const node of yes) {
    set.min = Math.max(set.min, node.minLength ?? 0);
    set.max = Math.min(set.max, node.maxLength ?? Number.POSITIVE_INFINITY);
    if (node.pattern !== undefined) set.patterns.add(node.pattern);
    if (node.format !== undefined && stringFormats.has(node.format)) set.formats.add(node.format);
  }
  for (const node of no) {
    if (node.pattern !== undefined) set.notPatterns.add(node.pattern);
    if (node.format !== undefined && stringFormats.has(node.format)) set.notFormats.add(node.format);
    for (const value of node.values ?? []) if (typeof value === 'string') set.except.add(value);
  }
  return set;
}

/** `strict`: also outside of everything that looks like a refused format. */
function build(set: StringSet, strict: boolean, solver: Means): Language | undefined {
  const key = JSON.stringify([
    [...set.patterns],
    [...set.notPatterns],
    [...set.formats],
    strict ? [...set.notFormats] : [],
  ]);
  const { languages } = solver;
  if (languages.has(key)) return languages.get(key);
  if (languages.size >= maxKept) languages.clear();
  const language = buildAnew(set, strict, solver);
  languages.set(key, language);
  return language;
}

function buildAnew(set: StringSet, strict: boolean, solver: Means): Language | undefined {
  const within = (formats: Iterable<string>) => [...formats].map(withinOf).filter(pattern => pattern !== undefined);
  const wanted = [...set.patterns, ...within(set.formats)];
  const unwanted = [...set.notPatterns, ...(strict ? within(set.notFormats) : [])];
  const clauses: Clause[] = [];
  for (const [patterns, isWanted] of [
    [wanted, true],
    [unwanted, false],
  ] as const) {
    for (const pattern of patterns) {
      const demands = demandsOf(pattern);
      if (!demands) return undefined;
      clauses.push({ demands, wanted: isWanted });
    }
  }
  return languageFor(clauses, solver);
}

function languageFor(clauses: readonly Clause[], { spend }: Means): Language | undefined {
  const { language, work } = languageOf(clauses);
  spend(work / workPerStep);
  return language;
}

function find(
  language: Language,
  min: number,
  max: number,
  isWanted: (text: string) => boolean,
  refused: number,
  { spend }: Means,
): Strings {
  const { strings, work } = findString(language, min, max, isWanted, refused);
  spend(work / workPerStep);
  return strings;
}

function withinOf(format: string): string | undefined {
  return stringFormats.get(format)?.within;
}

/** Without a language for all of it: strings of the parts, and a few of everyday, each tested. */
function guess(set: StringSet, solver: Means): Answer {
  const candidates = [
    '',
    'a',
    'A',
    '0',
    'aA0-_',
    'text',
    '!',
    ' ',
    '12345',
    'abcdefghij',
    'Aa1!Aa1!Aa1!',
    'é',
    '/',
    'a@b',
  ];
  const wanted = limited(text => isIn(set, text));
  for (const pattern of [...set.patterns, undefined]) {
    const demands = pattern === undefined ? [] : demandsOf(pattern);
    const language = demands && languageFor([{ demands, wanted: true }], solver);
    if (!language) continue;
    const strings = find(language, set.min, set.max, wanted, 2, solver);
    if (strings.is === 'found') return found(strings.value);
    if (pattern !== undefined && isEmpty(language, set, solver)) return none();
  }
  for (const candidate of candidates) {
    const text =
      candidate.length >= set.min ? candidate : candidate + 'a'.repeat(Math.min(set.min, 10_000) - candidate.length);
    if (isIn(set, text)) return found(text);
  }
  return unsure(
    'a pattern is not a regular expression in the strict sense, or too large, and sampling showed no difference',
  );
}

function limited(test: (text: string) => boolean): (text: string) => boolean {
  let left = maxTries;
  return text => left-- > 0 && test(text);
}

function isIn(set: StringSet, text: string): boolean {
  const length = lengthOf(text);
  if (length < set.min || length > set.max || set.except.has(text)) return false;
  for (const pattern of set.patterns) if (matches(pattern, text) !== true) return false;
  for (const pattern of set.notPatterns) if (matches(pattern, text) !== false) return false;
  for (const format of set.formats) if (!stringFormats.get(format)!.test(text)) return false;
  for (const format of set.notFormats) if (stringFormats.get(format)!.test(text)) return false;
  return true;
}
