/**
 * Runs the Action as GitHub's runner does: inputs and event by the environment and files, nothing else around it. `runStep`
 * calls the Action's function in this process, from the sources; `runProcess` starts a fresh build of dist/action.js, for
 * what only a process of its own shows.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { onTestFinished } from 'vitest';
import { run } from '../../src/action.ts';
import { processIo, type Stream } from '../../src/io.ts';
import { builtDist } from '../support/built.ts';
import { type RunnerCommand, readRunnerCommands } from '../support/runner-commands.ts';

export interface Step {
  /** The folder that is checked out. */
  workspace: string;
  /** As in `with:`; each becomes INPUT_<NAME>, hyphens and all. */
  inputs?: Record<string, string>;
  event?: string;
  /** Written to the event file: text as it is, anything else as JSON. */
  payload?: unknown;
  /** Beside or instead of what the runner sets; undefined takes one away. */
  env?: Record<string, string | undefined>;
  /** Where the process starts; the runner takes the workspace. */
  cwd?: string;
}

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  /** What the runner reads in both streams. */
  commands: RunnerCommand[];
  summary: string;
  outputs: Record<string, string>;
  /** RUNNER_TEMP. */
  temp: string;
}

// GitHub runs the Action on Node 24, the tests themselves run on Node 20: ACTION_NODE names the other one.
const node = process.env.ACTION_NODE ?? process.execPath;

/** A folder that goes when the test has ended. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by their path, below a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

type Ended = Pick<Outcome, 'code' | 'stdout' | 'stderr'>;
type Runner = (cwd: string, env: Record<string, string>) => Promise<Ended>;

/** One run of the Action's function, with the environment of a runner for as long as it takes. */
export function runStep(step: Step): Promise<Outcome> {
  return outcomeOf(step, called);
}

let action: string | undefined;

/** Builds dist/action.js from the sources as they are now, once for each file of tests; gives where it is. */
export function buildAction(): string {
  action ??= path.join(builtDist(), 'action.js');
  return action;
}

/** One run of dist/action.js, built afresh, as a process. */
export function runProcess(step: Step): Promise<Outcome> {
  return outcomeOf(step, started);
}

async function outcomeOf(
  { workspace, inputs = {}, event = 'push', payload = {}, env = {}, cwd }: Step,
  runner: Runner,
): Promise<Outcome> {
  const folder = scratch();
  const temp = path.join(folder, '_temp');
  mkdirSync(temp);
  writeFiles(folder, { output: '', summary: '', state: '', env: '', path: '' });
  writeFiles(folder, { 'event.json': typeof payload === 'string' ? payload : JSON.stringify(payload) });
  const file = (name: string): string => path.join(folder, name);
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const variables: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REPOSITORY: 'example/apis',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: '0123456789'.repeat(4),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(given),
    ...env,
  };
  const known = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { code, stdout, stderr } = await runner(cwd ?? workspace, Object.fromEntries(known));
  return {
    code,
    stdout,
    stderr,
    commands: [...readRunnerCommands(stdout), ...readRunnerCommands(stderr)],
    summary: readFileSync(file('summary'), 'utf8'),
    outputs: readOutputs(readFileSync(file('output'), 'utf8')),
    temp,
  };
}

async function called(cwd: string, env: Record<string, string>): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const streamTo = (name: keyof typeof said): Stream => ({
    write(text) {
      said[name] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const write = process.stdout.write;
  // GitHub's toolkit knows the process alone, and looks for the file of the summary once.
  const kept = setEnvironment(env);
  process.stdout.write = (text: string | Uint8Array) => {
    said.stdout += String(text);
    return true;
  };
  Reflect.set(core.summary.emptyBuffer(), '_filePath', undefined);
  try {
    await readEventAnew(env);
    const streams = { stdout: streamTo('stdout'), stderr: streamTo('stderr') };
    const code = await run({ ...processIo(process), cwd, env: process.env, ...streams });
    return { code, ...said };
  } finally {
    setEnvironment(kept);
    process.stdout.write = write;
  }
}

/** GitHub's toolkit reads the event when it is loaded; one that it cannot read throws there, and says nothing. */
async function readEventAnew(env: Record<string, string>): Promise<void> {
  // Others are not read by it; loading it takes its time.
  if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request')) return;
  const { context } = await import('@actions/github').catch(() => ({ context: undefined }));
  if (!context) return;
  try {
    Object.assign(context, Reflect.construct(context.constructor, []));
  } catch {
    context.payload = {};
  }
}

/** Gives what there was. */
function setEnvironment(env: Record<string, string | undefined>): Record<string, string | undefined> {
  const before = { ...process.env };
  for (const name of Object.keys(before)) delete process.env[name];
  for (const [name, value] of Object.entries(env)) {
    // As a system hands it over: an `=` in the name ends it.
    const [key = '', ...rest] = `${name}=${value}`.split('=');
    process.env[key] = rest.join('=');
  }
  return before;
}

function started(cwd: string, env: Record<string, string>): Promise<Ended> {
  const program = buildAction();
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024, timeout: 25_000 };
    const child = execFile(node, [program], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** The file of outputs as the runner reads it (Runner.Worker/FileCommandManager.cs): `name=value` or `name<<delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '') continue;
    const heredoc = line.indexOf('<<');
    const equals = line.indexOf('=');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc <= 0) throw new Error(`The runner refuses the line ${JSON.stringify(line)}.`);
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
    if (end === -1) throw new Error(`The runner finds no end for ${JSON.stringify(line)}.`);
    outputs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

/** The commands that are annotations. */
export function annotations({ commands }: Outcome): RunnerCommand[] {
  return commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command));
}
