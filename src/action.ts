/** The GitHub Action: inputs and event in, the command line's run, annotations, summary, comment, outputs and exit code out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { main } from './cli.ts';
import { reportError } from './command-line/report-error.ts';
import type { CommandName } from './commands/index.ts';
import { UserError } from './errors.ts';
import { isPullRequest } from './event.ts';
import { acceptLabelOf } from './github/accept-label.ts';
import { bringBase } from './github/base-files.ts';
import type { Channels } from './github/channels.ts';
import { type GitHub, GitHubError, openGitHub } from './github/client.ts';
import { type PullRequest, payloadOf, pullRequestOf } from './github/event.ts';
import { argumentsOfInputs, channelInputs, commandOfInputs, inputOptions } from './github/inputs.ts';
import { publish, type Reports, reportFlags, reportsIn } from './github/publish.ts';
import { lendToken, warningOfHead } from './github/pull-request.ts';
import { type Io, processIo } from './io.ts';
import type { ExitCode } from './verdict.ts';

/** What is known before the command runs. */
interface Order {
  readonly argv: string[];
  readonly io: Io;
  /** Undefined where there is no token. */
  readonly github: GitHub | undefined;
  readonly base: Parameters<typeof bringBase>[0];
  readonly channels: Channels | undefined;
}

/**
 * Runs the Action in the workspace of the job. Never throws; the exit code is the verdict, and what GitHub does not take
 * after it (comment, summary, outputs) is a warning.
 */
export async function run(host: Io = processIo(process)): Promise<ExitCode> {
  const warnings: string[] = [];
  const { io, lastSaid } = onRunner(host);
  const reports = placeForReports(io, warnings);
  let code: ExitCode;
  let order: Order | undefined;
  try {
    order = await orderOf(reports, io, warnings);
    // Only now: where the base is out of reach, the comment must say so too.
    await bringBase(order.base, order.github, order.io);
    code = await main(order.argv, order.io);
  } catch (error) {
    code = reportError(error, core.isDebug(), io);
  }
  await publish({ code, reports, lastSaid: lastSaid(), warnings, channels: order?.channels }, io);
  return code;
}

/** The world of a run: the workspace, no standard input, and an ear for what is said on standard error. */
function onRunner(host: Io): { io: Io; lastSaid: () => string } {
  let said = '';
  const gatewayUrl = core.getInput('gateway-url');
  const io: Io = {
    ...host,
    // GitHub starts every action there; `working-directory` is for `run:` steps alone.
    cwd: path.resolve(host.env.GITHUB_WORKSPACE || host.cwd),
    env: gatewayUrl ? { ...host.env, SPECGATE_GATEWAY_URL: gatewayUrl } : host.env,
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

/** Throws a UserError for an input that is unknown or wrong. */
async function orderOf(reports: Reports | undefined, io: Io, warnings: string[]): Promise<Order> {
  const command = commandOfInputs(io);
  const given = argumentsOfInputs(command, io);
  const inputs = channelInputs(command);
  const token = core.getInput('token');
  const github = openGitHub(token, io);
  const pullRequest = pullRequestOf(io, await payloadOf(io));
  const warning = warningOfHead(pullRequest, io);
  if (warning) warnings.push(warning);
  lendToken(token, io);
  return {
    argv: [
      command,
      ...given,
      ...(core.isDebug() && !given.includes('--verbose') ? ['--verbose'] : []),
      ...reportFlags(command, given, reports),
      '--',
      ...core.getMultilineInput('files'),
    ],
    io: await approvedIo({ command, pullRequest, github }, io, warnings),
    github,
    base: { named: core.getInput('base'), needsEvent: needsBase(command, io) },
    channels: github && { command, inputs, github, pullRequest },
  };
}

/** Whether a command looks for the base of the event by itself: to compare with it, or for the config that decides. */
function needsBase(command: CommandName, io: Io): boolean {
  if (command === 'check') return true;
  const isHead = [core.getInput('config-from'), io.env.SPECGATE_CONFIG_FROM].includes('head');
  return isPullRequest(io) && !isHead && inputOptions(command).some(({ name }) => name === 'config-from');
}

/** With the accept label's approval where GitHub confirms it; without an answer there is none. */
async function approvedIo(
  {
    command,
    pullRequest,
    github,
  }: { command: CommandName; pullRequest: PullRequest | undefined; github: GitHub | undefined },
  io: Io,
  warnings: string[],
): Promise<Io> {
  const label = core.getInput('accept-label') || 'specgate-accept';
  // The event of a run that is started again is the old one, so the gate always asks; other commands have no approval.
  if (!pullRequest || !github || command !== 'check') return io;
  const isSeen = pullRequest.labels.includes(label);
  try {
    const { approval, why } = await acceptLabelOf(label, pullRequest, github);
    if (why) warnings.push(why);
    return approval ? { ...io, approval } : io;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (isSeen) {
      warnings.push(
        `The label ${label} does not count, since GitHub could not be asked who set it (${error.message}); the job needs pull-requests: read.`,
      );
    }
    return io;
  }
}
