/** The GitHub Action: inputs and event in, the command line's run, annotations, summary, outputs and exit code out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { main } from './cli.ts';
import { UserError } from './errors.ts';
import { argumentsOfInputs, commandOfInputs } from './github/inputs.ts';
import { publish, type Reports, reportsIn } from './github/publish.ts';
import { fetchBase, pullRequestOf, warningOfHead } from './github/pull-request.ts';
import { type Io, processIo } from './io.ts';
import { reportError } from './report-error.ts';
import type { ExitCode } from './verdict.ts';

/**
 * Runs the Action in the workspace of the job. Never throws; the exit code is the verdict, and what GitHub does not take
 * after it (summary, outputs) is a warning.
 */
export async function run(host: Io = processIo(process)): Promise<ExitCode> {
  const warnings: string[] = [];
  const { io, lastSaid } = onRunner(host);
  const reports = placeForReports(io, warnings);
  let code: ExitCode;
  try {
    code = await main(await commandLine(reports, io, warnings), io);
  } catch (error) {
    code = reportError(error, core.isDebug(), io);
  }
  await publish({ code, reports, lastSaid: lastSaid(), warnings }, io);
  return code;
}

/** The world of a run: the workspace, no standard input, and an ear for what is said on standard error. */
function onRunner(host: Io): { io: Io; lastSaid: () => string } {
  let said = '';
  const io: Io = {
    ...host,
    // GitHub starts every action there; `working-directory` is for `run:` steps alone.
    cwd: path.resolve(host.env.GITHUB_WORKSPACE || host.cwd),
    stderr: {
      ...host.stderr,
      write(text) {
        // The files that this step writes for itself are told by the outputs.
        if (text.startsWith('specgate: wrote ')) return;
        if (text.startsWith('specgate: ')) said = text.slice('specgate: '.length).trimEnd();
        host.stderr.write(text);
      },
    },
    async readStdin() {
      throw new UserError('A step has no standard input; name files.');
    },
  };
  return { io, lastSaid: () => said };
}

/** A new folder; undefined where there is no place for one, which changes no verdict. */
function placeForReports(io: Io, warnings: string[]): Reports | undefined {
  for (const parent of [io.env.RUNNER_TEMP, tmpdir()]) {
    try {
      if (parent) return reportsIn(mkdtempSync(path.join(parent, 'specgate-')));
    } catch (error) {
      warnings.push(`No report can be written to ${parent} (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  return undefined;
}

/** Throws a UserError for an input that is unknown or wrong, or a base that is out of reach. */
async function commandLine(reports: Reports | undefined, io: Io, warnings: string[]): Promise<string[]> {
  const command = commandOfInputs(io);
  const given = argumentsOfInputs(command, io);
  const pullRequest = await pullRequestOf(io);
  const warning = warningOfHead(pullRequest, io);
  if (warning) warnings.push(warning);
  fetchBase(pullRequest, { whose: core.getInput('config-from'), base: core.getInput('base') }, io);
  const formats = Object.entries(reports ?? {}).map(([format, file]) => `--format=${format}=${file}`);
  const verbose = core.isDebug() ? ['--verbose'] : [];
  return [command, ...given, ...verbose, '--format=stylish', ...formats, '--', ...core.getMultilineInput('files')];
}
