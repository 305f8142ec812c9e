/** The outputs of the Action, out of the JSON report: counts, enums, versions, hashes and paths of ours, never free text (T-28). */
import { isObject, own } from '../document/pointer.ts';

const count = /^\d{1,9}$/;
const isTrueOrFalse = /^(true|false)$/;
/** No quote, no `$`, no line break, nothing else that a shell would read. */
const filePath = /^(?:[A-Za-z]:)?[\w./\\ ~+-]{1,1000}$/;

/** What each output may be; what is not is left out. */
export const outputPatterns = {
  open: isTrueOrFalse,
  errors: count,
  warnings: count,
  breaking: isTrueOrFalse,
  'required-bump': /^(major|minor|patch|none)$/,
  'next-version': /^\d{1,9}(?:\.\d{1,9}){0,2}(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/,
  score: /^(?:0|1|0\.\d{1,17})$/,
  'plan-digest': /^sha256:[0-9a-f]{64}$/,
  'plan-file': filePath,
  'report-file': filePath,
  'sarif-file': filePath,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Outputs = { -readonly [name in keyof typeof outputPatterns]?: string };

const bumps = ['none', 'patch', 'minor', 'major'];

/** What the report of a command says; empty for a report of another shape. */
export function outputsOf(report: unknown): Outputs {
  const schema = own(report, 'schema');
  const facts =
    schema === 'specgate/check/1' ? ofCheck(report) : Object.assign({}, ...engines.map(engine => engine(report)));
  const texts = Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(texts.filter(([name, text]) => fits(name, text)));
}

/** Whether a text has the shape of the output. */
export function fits(name: string, text: string): boolean {
  const pattern = own(outputPatterns, name);
  return pattern instanceof RegExp && pattern.test(text);
}

type Facts = Readonly<Record<string, unknown>>;

const engines = [ofLint, ofDiff, ofBump, ofReady, ofPlan];

function ofLint(report: unknown): Facts {
  const summary = own(report, 'summary');
  return own(report, 'schema') === 'specgate/lint/1'
    ? { errors: own(summary, 'error'), warnings: own(summary, 'warning') }
    : {};
}

function ofDiff(report: unknown): Facts {
  if (own(report, 'schema') !== 'specgate/diff/1') return {};
  const documents = listOf(own(report, 'documents')) ?? [report];
  const levels = documents
    .flatMap(document => listOf(own(document, 'changes')) ?? [])
    .map(change => own(change, 'level'));
  const versions = documents.map(document => own(document, 'version'));
  return {
    errors: levels.filter(level => level === 'error').length,
    warnings: levels.filter(level => level === 'warning').length,
    breaking: own(report, 'breaking'),
    'required-bump': own(report, 'requiredBump'),
    // Of several documents each has its own.
    ...(versions.length === 1 && { 'next-version': nextVersion(versions[0]) }),
  };
}

/** The version that a document must have: the one asked for, or its own where that will do. */
function nextVersion(version: unknown): unknown {
  return own(version, own(version, 'ok') === true ? 'revision' : 'required');
}

function ofBump(report: unknown): Facts {
  return own(report, 'schema') === 'specgate/bump/1'
    ? { 'next-version': own(report, 'next'), 'required-bump': own(report, 'requiredBump') }
    : {};
}

function ofReady(report: unknown): Facts {
  return own(report, 'schema') === 'specgate/ready/1' ? { score: own(report, 'score') } : {};
}

function ofPlan(report: unknown): Facts {
  const plan = own(report, 'schema') === 'specgate/plan/1' ? report : own(report, 'plan');
  return isObject(plan) ? { 'plan-digest': own(plan, 'digest') } : {};
}

/** All APIs together: sums, the greatest bump, the lowest score; a version and a plan where there is one alone. */
function ofCheck(report: unknown): Facts {
  const apis = listOf(own(report, 'apis')) ?? [];
  const of = (part: string): unknown[] => apis.map(api => own(api, part)).filter(isObject);
  const lints = of('lint').map(ofLint);
  const diffs = of('diff').map(ofDiff);
  const total = (facts: readonly Facts[], name: string): number =>
    facts.reduce((sum, one) => sum + Number(one[name] ?? 0), 0);
  const scores = of('ready').map(ready => Number(own(ready, 'score')));
  const digests = new Set(of('plan').map(plan => own(plan, 'digest')));
  const greatest = Math.max(0, ...diffs.map(diff => bumps.indexOf(String(diff['required-bump']))));
  return {
    errors: total(lints, 'errors'),
    warnings: total(lints, 'warnings'),
    breaking: diffs.some(({ breaking }) => breaking === true),
    'required-bump': bumps[greatest],
    ...(diffs.length === 1 && { 'next-version': diffs[0]!['next-version'] }),
    ...(scores.length > 0 && { score: Math.min(...scores) }),
    ...(digests.size === 1 && { 'plan-digest': [...digests][0] }),
  };
}

function listOf(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
