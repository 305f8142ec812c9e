/** `specgate lint`: lints OpenAPI documents against a ruleset. */
import path from 'node:path';
import { rulesetNames } from '../command-line/options.ts';
import { checkFormats, writeOutputs } from '../command-line/output.ts';
import { type Progress, startProgress } from '../command-line/progress.ts';
import { reportError } from '../command-line/report-error.ts';
import { watchFiles } from '../command-line/watch.ts';
import { apiFiles, type Config } from '../config/read.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { LintFiles, LintRequest, LintRun, RuleOverride } from '../lint/request.ts';
import { logLine } from '../text.ts';
import { type ExitCode, verdictOf } from '../verdict.ts';
import { defineCommand, type Invocation } from './command.ts';
import { limitsOf, linksOf, publishedBy } from './from-options.ts';

export default defineCommand({
  name: 'lint',
  summary: 'Lint OpenAPI documents against the BC guidelines, or a ruleset of your own',
  operands: {
    placeholder: 'FILE…',
    help: 'Files, folders, globs, - for standard input, or REF:path for a git revision; without any, the APIs of the config',
    min: 0,
    max: Number.POSITIVE_INFINITY,
  },
  config: 'optional',
  examples: [
    { line: 'specgate lint openapi.yaml', does: 'Lint one document' },
    { line: "specgate lint 'apis/**/openapi.yaml' --format sarif=lint.sarif", does: 'Many, into a file for GitHub' },
    { line: 'specgate lint --base main', does: 'The APIs of the config; only what main does not have fails' },
    { line: 'specgate lint main:openapi.yaml', does: 'The document as it is on main' },
  ],
  run(invocation, io) {
    // Loaded when all that can be wrong before has been told.
    return runLint(invocation, io, async (...asked) => (await import('../lint/run.ts')).lintFiles(...asked));
  },
});

/** The command over an engine: once, or again on each change. */
export async function runLint(invocation: Invocation<'lint'>, io: Io, lintFiles: LintFiles): Promise<ExitCode> {
  const { values } = invocation;
  checkFormats(values.format, io.cwd);
  if (!values.watch) return (await lintOnce(invocation, io, lintFiles)).code;
  if (invocation.operands.includes('-')) throw new UserError('Standard input cannot be watched; name files.');
  await watchFiles(
    async () => {
      try {
        return await lintOnce(invocation, io, lintFiles);
      } catch (error) {
        // What is wrong now may be mended by the next change.
        reportError(error, values.verbose, io);
        return { filesRead: [] };
      }
    },
    { folders: watchedFolders(invocation, io), outputs: outputFiles(invocation, io) },
    io,
  );
  return exitCodes.open;
}

async function lintOnce(
  invocation: Invocation<'lint'>,
  io: Io,
  lintFiles: LintFiles,
): Promise<{ code: ExitCode; filesRead: readonly string[] }> {
  const { values } = invocation;
  const progress = startProgress(values.quiet, io);
  let run: LintRun;
  try {
    run = await lintFiles(requestOf(invocation, io, progress), io);
  } finally {
    progress.clear();
  }
  const { report } = run;
  // The report for people names them too: on one terminal they would stand twice.
  const isTold = values.format.some(({ format, file }) => format === 'stylish' && file === undefined);
  if (!(isTold && io.stdout.isTTY && io.stderr.isTTY)) {
    for (const { message, ...place } of report.errors) {
      io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}\n`);
    }
  }
  if (!values.quiet) for (const note of run.notes) io.stderr.write(`specgate: ${logLine(note)}\n`);
  if (values.verbose) {
    for (const file of run.filesRead) io.stderr.write(`specgate: read ${logLine(path.relative(io.cwd, file))}\n`);
  }
  const { reporters } = await import('../report/index.ts');
  const links = linksOf(io.env);
  writeOutputs(
    values.format,
    (format, look) => {
      const reporter = reporters.find(one => one.id === format)!;
      return reporter.lint(report, { ...look, ...links, excerpt: run.excerpt });
    },
    values.quiet,
    io,
  );
  return { code: verdictOf(report), filesRead: run.filesRead };
}

/** The request for the engine. Throws a UserError where there is nothing to lint. */
export function requestOf(
  { operands, values, origins, config, revision }: Invocation<'lint'>,
  io: Io,
  progress: Progress,
): LintRequest {
  return {
    operands,
    files: operands.length > 0 ? [] : filesOf(config, values['allow-empty'], io),
    ruleset: rulesetOf(values.ruleset, origins.get('ruleset')?.kind === 'config' ? config : undefined, io),
    rules: overridesOf(config),
    failOn: values['fail-on'],
    base: values.base,
    configRevision: revision,
    published: publishedBy({ config, values }, io),
    allowRemote: values['allow-remote'],
    allowHosts: values['allow-host'].map(host => host.toLowerCase()),
    allowCode: values['allow-code'],
    allowEmpty: values['allow-empty'],
    limits: limitsOf(values),
    fix: values.fix,
    shard: values.shard,
    onProgress: progress.report,
  };
}

function filesOf(config: Config | undefined, allowEmpty: boolean, io: Io): string[] {
  if (!config) {
    throw new UserError(
      'There is nothing to lint: name a file, a folder or a glob, or list your APIs in specgate.yaml (specgate init writes it).',
    );
  }
  const files = apiFiles(config, io.cwd).map(api => api.file);
  if (files.length > 0 || allowEmpty) return files;
  throw new UserError('There is nothing to lint: no file is named, and the config has no APIs under apis.', {
    file: config.file,
    ...config.place(['apis']),
  });
}

/** A file in the config is relative to the config, one on the command line to the working directory. */
function rulesetOf(ruleset: string, config: Config | undefined, io: Io): string {
  const isFile = !(rulesetNames as readonly string[]).includes(ruleset) && !/^https:\/\//.test(ruleset);
  if (!config || !isFile) return ruleset;
  const relative = path.relative(io.cwd, path.resolve(config.folder, ruleset.replaceAll('\\', '/')));
  return relative.split(path.sep).join('/');
}

function overridesOf(config: Config | undefined): ReadonlyMap<string, RuleOverride> {
  const overrides = new Map<string, RuleOverride>();
  for (const [rule, level] of config?.data.rules ?? []) {
    overrides.set(rule, { level, place: { file: config!.file, ...config!.place(['rules', rule]) } });
  }
  return overrides;
}

function watchedFolders({ config }: Invocation<'lint'>, io: Io): string[] {
  return [io.cwd, ...(config ? [config.folder] : [])];
}

function outputFiles({ values }: Invocation<'lint'>, io: Io): string[] {
  return values.format.flatMap(({ file }) => (file === undefined ? [] : [path.resolve(io.cwd, file)]));
}
