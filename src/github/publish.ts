/** What a run tells GitHub: annotations, job summary and outputs, out of the reports that the command line wrote. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { exitCodes } from '../errors.ts';
import type { Io } from '../io.ts';
import { codeSpan, logLine, workflowCommand } from '../text.ts';
import type { ExitCode } from '../verdict.ts';

/** The files of the reports, by format. */
export type Reports = Readonly<Record<'json' | 'sarif' | 'markdown' | 'github', string>>;

export interface Outcome {
  code: ExitCode;
  /** Undefined where there was no place for files; each may be missing. */
  reports: Reports | undefined;
  /** The last sentence on standard error; where nothing could be linted, the reason. */
  lastSaid: string;
  warnings: readonly string[];
}

/** GitHub shows so many annotations of a level in a step and drops the rest without a word. */
const levelLimit = 10;

/** Where the reports of a run stand in its folder. */
export function reportsIn(folder: string): Reports {
  return {
    json: path.join(folder, 'report.json'),
    sarif: path.join(folder, 'report.sarif'),
    markdown: path.join(folder, 'summary.md'),
    github: path.join(folder, 'annotations.txt'),
  };
}

/** Tells GitHub what came out. Changes no verdict: what GitHub does not take is one more warning. */
export async function publish(outcome: Outcome, io: Io): Promise<void> {
  const warnings = [...outcome.warnings];
  const attempt = async (what: string, write: () => unknown): Promise<void> => {
    try {
      await write();
    } catch (error) {
      warnings.push(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt('The job summary', async () => {
    if (io.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryOf(outcome)).write();
  });
  await attempt('The outputs', () => {
    // Without the file the toolkit would fall back to a command that GitHub has given up.
    if (!io.env.GITHUB_OUTPUT) return;
    for (const [name, value] of Object.entries(outputsOf(outcome))) core.setOutput(name, value);
  });
  let annotations = '';
  await attempt('The annotations', () => {
    annotations = annotationsOf(outcome);
  });
  for (const warning of warnings) core.warning(logLine(warning), { title: 'specgate' });
  let room = levelLimit - warnings.length;
  for (const line of annotations.split(/(?<=\n)/)) {
    if (!line.startsWith('::warning ') || room-- > 0) io.stdout.write(line);
  }
}

/** The Markdown report, which keeps far below GitHub's 1 MiB; without one the reason why there is none. */
function summaryOf({ code, reports, lastSaid }: Outcome): string {
  const report = read(reports?.markdown);
  if (report !== undefined) return report;
  return code === exitCodes.open
    ? '## ✅ Gate open\n'
    : `## ❌ Gate shut\n\n${codeSpan(reason(code, lastSaid), 1000)}\n`;
}

/** Counts, true or false, and paths of ours: a caller may put an output into a script (T-28). */
function outputsOf({ code, reports }: Outcome): Record<string, string | number | boolean> {
  const open = code === exitCodes.open;
  const json = read(reports?.json);
  if (reports === undefined || json === undefined) return { open };
  const { summary } = JSON.parse(json) as { summary: { error: number; warning: number } };
  const files = { 'report-file': reports.json, ...(existsSync(reports.sarif) && { 'sarif-file': reports.sarif }) };
  return { open, errors: summary.error, warnings: summary.warning, ...files };
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
