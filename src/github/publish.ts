/** What a run tells GitHub, out of the reports that the command line wrote: annotations, job summary, outputs, and what takes a token. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { optionsOf } from '../command-line/options.ts';
import type { CommandName } from '../commands/index.ts';
import { exitCodes } from '../errors.ts';
import { redact } from '../gateway/secret.ts';
import type { Io } from '../io.ts';
import { codeSpan, logLine, truncate, workflowCommand } from '../text.ts';
import type { ExitCode } from '../verdict.ts';
import { type Channels, type Told, tellGitHub } from './channels.ts';
import { fits, type Outputs, outputsOf } from './outputs.ts';

/** The files of the reports, by format, and of the plan. */
export type Reports = Readonly<Record<'json' | 'sarif' | 'markdown' | 'html' | 'github' | 'plan', string>>;

export interface Outcome {
  code: ExitCode;
  /** Undefined where there was no place for files; each may be missing. */
  reports: Reports | undefined;
  /** The last sentence on standard error; where nothing could be done, the reason. */
  lastSaid: string;
  warnings: readonly string[];
  /** Undefined where there is no token. */
  channels: Channels | undefined;
}

/** GitHub shows so many annotations of a level in a step and drops the rest without a word. */
const levelLimit = 10;
/** GitHub takes 1 MiB. */
const summaryBytes = 1_000_000;

/** Where the reports of a run stand in its folder. */
export function reportsIn(folder: string): Reports {
  return {
    json: path.join(folder, 'report.json'),
    sarif: path.join(folder, 'report.sarif'),
    markdown: path.join(folder, 'summary.md'),
    html: path.join(folder, 'report.html'),
    github: path.join(folder, 'annotations.txt'),
    plan: path.join(folder, 'plan.json'),
  };
}

/** The flags that have a command write its reports, beside what it prints to the log. */
export function reportFlags(command: CommandName, given: readonly string[], reports: Reports | undefined): string[] {
  const formats = optionsOf(command).find(({ name }) => name === 'format')?.choices ?? [];
  // What these print is configuration, no report.
  if (!formats.includes('stylish')) return [];
  const hasOwn = given.some(flag => /^--format=[^=]*$/.test(flag));
  const files = Object.entries(reports ?? {}).filter(([format]) => formats.includes(format));
  const isPlan = command === 'plan' && reports && !given.some(flag => flag.startsWith('--out='));
  return [
    ...(hasOwn ? [] : ['--format=stylish']),
    ...files.map(([format, file]) => `--format=${format}=${file}`),
    ...(isPlan ? [`--out=${reports.plan}`] : []),
  ];
}

/** Tells GitHub what came out. Changes no verdict: what GitHub does not take is one more warning. */
export async function publish(outcome: Outcome, io: Io): Promise<void> {
  const warnings = [...outcome.warnings];
  const notices: string[] = [];
  const attempt = async (what: string, write: () => unknown): Promise<void> => {
    try {
      await write();
    } catch (error) {
      warnings.push(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt('The job summary', async () => {
    if (io.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(redact(summaryOf(outcome))).write();
  });
  await attempt('The outputs', () => {
    // Without the file the toolkit would fall back to a command that GitHub has given up.
    if (!io.env.GITHUB_OUTPUT) return;
    for (const [name, value] of Object.entries(allOutputs(outcome))) core.setOutput(name, value);
  });
  await attempt('The comment, or what else takes a token,', async () => {
    if (!outcome.channels) return;
    const answers = await tellGitHub(outcome.channels, toldOf(outcome, io), io);
    warnings.push(...answers.warnings);
    notices.push(...answers.notices);
  });
  let annotations = '';
  await attempt('The annotations', () => {
    annotations = annotationsOf(outcome);
  });
  for (const warning of warnings) core.warning(logLine(redact(warning)), { title: 'specgate' });
  const room = { warning: levelLimit - warnings.length, notice: levelLimit - notices.length };
  for (const line of annotations.split(/(?<=\n)/)) {
    const level = /^::(warning|notice) /.exec(line)?.[1] as keyof typeof room | undefined;
    if (level === undefined || room[level]-- > 0) io.stdout.write(line);
  }
  for (const notice of notices) core.notice(logLine(redact(notice)), { title: 'specgate' });
}

function toldOf(outcome: Outcome, io: Io): Told {
  const text = withoutBlankEnd(summaryOf(outcome));
  const { code, reports } = outcome;
  const json = read(reports?.json);
  return {
    ...{ code, text, shortText: truncate(text.split('\n')[0]!, 1000) },
    report: json === undefined ? undefined : JSON.parse(json),
    sarif: reports?.sarif,
    url: runUrl(io),
  };
}

function runUrl({ env }: Io): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const url = `${server}/${repository}/actions/runs/${run}`;
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : undefined;
}

function withoutBlankEnd(text: string): string {
  return text.replace(/\n+$/, '');
}

/** The Markdown report; without one, or where it is too much for GitHub, the reason or the verdict. */
function summaryOf({ code, reports, lastSaid }: Outcome): string {
  const report = read(reports?.markdown);
  if (report !== undefined && Buffer.byteLength(report) <= summaryBytes) return report;
  if (report !== undefined) return `${truncate(report.split('\n')[0]!, 1000)}\n\nThe report file has the rest.\n`;
  return code === exitCodes.open
    ? '## ✅ Gate open\n'
    : `## ❌ Gate shut\n\n${codeSpan(reason(code, lastSaid), 1000)}\n`;
}

/** Counts, enums, versions, and paths of ours: a caller may put an output into a script (T-28). */
function allOutputs({ code, reports }: Outcome): Outputs {
  const open = String(code === exitCodes.open);
  const json = read(reports?.json);
  if (reports === undefined || json === undefined) return { open };
  const files = {
    'report-file': reports.json,
    ...(existsSync(reports.sarif) && { 'sarif-file': reports.sarif }),
    ...planFile(reports),
  };
  const safe = Object.entries(files).filter(([name, file]) => fits(name, file));
  return { open, ...outputsOf(JSON.parse(json)), ...Object.fromEntries(safe) };
}

/** Where `out` named another place, the caller knows it. */
function planFile(reports: Reports): Outputs {
  if (existsSync(reports.plan)) return { 'plan-file': reports.plan };
  const out = core.getInput('command') === 'plan' ? core.getInput('out') : '';
  return out === '' ? {} : { 'plan-file': out };
}

function annotationsOf({ code, reports, lastSaid }: Outcome): string {
  const report = read(reports?.github);
  if (report !== undefined || code === exitCodes.open) return report ?? '';
  return `${workflowCommand('error', { title: 'specgate' }, reason(code, lastSaid))}\n`;
}

function reason(code: ExitCode, lastSaid: string): string {
  return code === exitCodes.shut ? 'The log has the findings.' : lastSaid;
}

function read(file: string | undefined): string | undefined {
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
