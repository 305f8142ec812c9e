/** The GitHub Action: inputs and event in, the command line's run, annotations, summary, outputs and exit code out. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { main } from './cli.ts';
import { type CommandName, commandNames } from './commands/index.ts';
import { fetchCommit } from './document/git.ts';
import { UserError } from './errors.ts';
import { type Io, processIo } from './io.ts';
import { type Option, optionsOf } from './options.ts';
import { reportError } from './report-error.ts';
import { logLine } from './text.ts';
import type { ExitCode } from './verdict.ts';

/** Options that make no sense on a runner: nobody types there, and the reports are ours to choose. */
export const withoutInput: readonly string[] = ['format', 'watch', 'fix', 'help', 'version'];

// GitHub's limit for the summary of a step is 1 MiB; the reporter stays far below, this guards the rest.
const mostSummaryBytes = 1_000_000;

/** The options of the command that are inputs of the Action, under the same names. */
export function inputOptions(command: CommandName): Option[] {
  return optionsOf(command).filter(option => !withoutInput.includes(option.name));
}

/** Runs the Action in the workspace. Never throws; the exit code is the verdict, whatever GitHub allows besides. */
export async function runAction(io: Io): Promise<ExitCode> {
  const isVerbose = core.isDebug() || core.getInput('verbose') === 'true';
  try {
    return await run(io);
  } catch (error) {
    const code = reportError(error, isVerbose, io);
    core.error(
      error instanceof UserError
        ? logLine(error.toString())
        : 'specgate stopped with an error of its own; see the log.',
    );
    return code;
  }
}

async function run(io: Io): Promise<ExitCode> {
  const command = commandOf(core.getInput('command') || 'lint');
  makeBaseReadable(io);
  const folder = mkdtempSync(path.join(io.env.RUNNER_TEMP || tmpdir(), 'specgate-'));
  const file = (name: string): string => path.join(folder, name);
  const reports = {
    json: file('report.json'),
    sarif: file('report.sarif'),
    markdown: file('summary.md'),
    github: file('annotations.txt'),
  };
  const formats = Object.entries(reports).map(([format, name]) => `--format=${format}=${name}`);
  const files = core.getMultilineInput('files');
  const argv = [command, ...argumentsOf(command), '--format=stylish', ...formats, '--', ...files];
  const code = await main(argv, quietly(io));
  if (existsSync(reports.json)) {
    io.stdout.write(readFileSync(reports.github, 'utf8'));
    await writeSummary(readFileSync(reports.markdown, 'utf8'));
    writeOutputs(JSON.parse(readFileSync(reports.json, 'utf8')), code);
    core.setOutput('report-file', reports.json);
    core.setOutput('sarif-file', reports.sarif);
  } else core.setOutput('open', code === 0);
  return code;
}

function commandOf(text: string): CommandName {
  // Only what reports findings makes sense as a step.
  if (text === 'lint') return text;
  const exists = (commandNames as readonly string[]).includes(text);
  throw new UserError(
    exists
      ? `The command "${text}" is for a terminal, not for the Action.`
      : `There is no command "${text}"; the Action knows lint.`,
  );
}

/** The inputs as flags. Throws a UserError where an on/off input is neither true nor false. */
function argumentsOf(command: CommandName): string[] {
  return inputOptions(command).flatMap(option => {
    if (option.type === 'flag') {
      const text = core.getInput(option.name).toLowerCase();
      if (!['', 'true', 'false'].includes(text)) throw new UserError(`The input ${option.name} is true or false.`);
      return text === 'true' ? [`--${option.name}`] : [];
    }
    const values = option.repeatable ? core.getMultilineInput(option.name) : [core.getInput(option.name)];
    return values.filter(value => value !== '').map(value => `--${option.name}=${value}`);
  });
}

/** The base of a pull request decides (T-12), and a clone of depth 1 does not have it yet. */
function makeBaseReadable(io: Io): void {
  const base = (context.payload.pull_request as { base?: { sha?: unknown } } | undefined)?.base?.sha;
  if (typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base)) fetchCommit(base, io.cwd);
}

/** Notes about the files that this step wrote help nobody. */
function quietly(io: Io): Io {
  const stderr = {
    ...io.stderr,
    write: (text: string) => (/^specgate: wrote /.test(text) ? undefined : io.stderr.write(text)),
  };
  return { ...io, stderr, env: { ...io.env, NO_COLOR: '1' } };
}

async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(Buffer.from(markdown).subarray(0, mostSummaryBytes).toString('utf8')).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${logLine(String((error as Error).message))}`);
  }
}

function writeOutputs(report: { summary: { error: number; warning: number } }, code: ExitCode): void {
  core.setOutput('open', code === 0);
  core.setOutput('errors', report.summary.error);
  core.setOutput('warnings', report.summary.warning);
}

process.exitCode = await runAction(processIo(process));
