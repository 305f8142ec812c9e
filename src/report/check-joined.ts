/** The whole gate in formats that know one list of results: what each engine gives for all APIs together, joined. */
import { compareFindings } from '../finding.ts';
import { jsonText } from '../text.ts';
import type { CheckReport } from './check-report.ts';
import { diffGithub } from './diff-github.ts';
import { diffGitlab } from './diff-gitlab.ts';
import { diffSuites } from './diff-junit.ts';
import { type DiffReport, greatestBump } from './diff-report.ts';
import { diffSarif } from './diff-sarif.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { lintSuites } from './junit.ts';
import { junitText } from './junit-xml.ts';
import { readyGithub } from './ready-github.ts';
import { readyGitlab } from './ready-gitlab.ts';
import { readySuites } from './ready-junit.ts';
import { holdsInCheck, type ReadyReport } from './ready-report.ts';
import { readySarif } from './ready-sarif.ts';
import { count, type LintReport, type RenderOptions, summarise } from './report.ts';
import { sarif } from './sarif.ts';

/** GitHub shows so many of a level in a step and drops the rest without a word. */
const levelLimit = 10;

interface Joined {
  readonly lint: LintReport;
  readonly diff: DiffReport;
  /** Undefined where nothing was judged. */
  readonly ready: ReadyReport | undefined;
}

/** What could not be read stands in the first alone, so that it is told once. */
function join({ apis, errors, failOn, open, tool }: CheckReport): Joined {
  const lints = apis.flatMap(({ lint }) => (lint ? [lint] : []));
  const seen = new Set<string>();
  // A file that several documents share is linted with each of them.
  const findings = lints
    .flatMap(lint => lint.findings)
    .filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
    .sort(compareFindings);
  const files = lints.reduce((sum, { summary }) => sum + summary.files, 0);
  const diffs = apis.flatMap(({ diff }) => (diff ? [diff] : []));
  const documents = diffs.flatMap(diff => diff.documents);
  const readies = apis.flatMap(({ ready }) => (ready ? [ready] : []));
  const [first] = readies;
  const common = { errors: [], failOn, open, tool };
  return {
    lint: {
      ...common,
      errors,
      schema: 'specgate/lint/1',
      findings,
      summary: summarise(findings, files),
      rules: Object.assign(Object.create(null), ...lints.map(({ rules }) => rules)),
    },
    diff: {
      ...common,
      schema: 'specgate/diff/1',
      documents,
      isMany: true,
      breaking: documents.some(({ breaking }) => breaking),
      requiredBump: greatestBump(documents.map(({ requiredBump }) => requiredBump)),
      forbidBreaking: diffs.some(({ forbidBreaking }) => forbidBreaking),
      kinds: Object.assign(Object.create(null), ...diffs.map(({ kinds }) => kinds)),
    },
    ready: first && { ...first, errors: [], apis: readies.flatMap(ready => ready.apis) },
  };
}

/** One run for each engine, each with a category of its own. */
export function checkSarif(report: CheckReport, options: RenderOptions): string {
  const { lint, diff, ready } = join(report);
  const logs = [sarif.lint(lint, options), diffSarif(diff), ...(ready ? [readySarif(ready)] : [])];
  const [first, ...others] = logs.map(log => JSON.parse(log) as { runs: unknown[] });
  return `${jsonText({ ...first, runs: [first, ...others].flatMap(log => log?.runs ?? []) })}\n`;
}

export function checkJunit(report: CheckReport): string {
  const { lint, diff, ready } = join(report);
  const named = (prefix: string, suites: ReturnType<typeof lintSuites>) =>
    suites.map(({ name, cases }) => ({ name: `${prefix}: ${name}`, cases }));
  return junitText('specgate check', [
    ...named('lint', lintSuites(lint)),
    ...named('diff', diffSuites(diff)),
    ...named('ready', ready ? readySuites(ready) : []),
  ]);
}

export function checkGitlab(report: CheckReport, options: RenderOptions): string {
  const { lint, diff, ready } = join(report);
  const lists = [gitlab.lint(lint, options), diffGitlab(diff), ...(ready ? [readyGitlab(ready)] : [])];
  return `${jsonText(lists.flatMap(list => JSON.parse(list) as unknown[]))}\n`;
}

/**
 * Errors before warnings before notices, and in each what breaks consumers first, then findings, then what of readiness shuts
 * the gate; within GitHub's limits, with a last notice on the rest. Gaps that shut nothing were there before the change, and
 * stand in the summary.
 */
export function checkGithub(report: CheckReport, options: RenderOptions): string {
  const { lint, diff, ready } = join(report);
  const apis = ready?.apis.map(api => ({ ...api, items: api.items.filter(item => !holdsInCheck(item)) })) ?? [];
  const lines = [diffGithub(diff), github.lint(lint, options), ready ? readyGithub({ ...ready, apis }) : '']
    .flatMap(text => text.split('\n'))
    .filter(Boolean);
  const levels: Record<string, string[]> = { error: [], warning: [], notice: [] };
  let left = 0;
  for (const line of lines) {
    // What an engine leaves out itself, it counts in a last notice.
    const more = /^::notice title=specgate::Not shown here: ([\d,]+) more /.exec(line);
    if (more) left += Number(more[1]!.replaceAll(',', ''));
    else levels[/^::(error|warning|notice)/.exec(line)?.[1] ?? 'notice']!.push(line);
  }
  const shown = Object.entries(levels).flatMap(([level, all]) => {
    const most = level === 'notice' ? levelLimit - 1 : levelLimit;
    left += Math.max(0, all.length - most);
    return all.slice(0, most);
  });
  const rest = left > 0 ? [`::notice title=specgate::${count(left, 'more annotation')} in the job summary.`] : [];
  return [...shown, ...rest].map(line => `${line}\n`).join('');
}
