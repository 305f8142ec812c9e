/** `specgate check`: the whole gate for every API of the config. */

import { checkFormats, writeOutputs } from '../command-line/output.ts';
import { startProgress } from '../command-line/progress.ts';
import { exitCodes, UserError } from '../errors.ts';
import { logLine } from '../text.ts';
import { highest } from '../verdict.ts';
import { defineCommand } from './command.ts';
import { linksOf } from './from-options.ts';

export default defineCommand({
  name: 'check',
  summary: 'Hold a change against the whole gate: lint, breaking changes, version, readiness, publish plan',
  operands: {
    placeholder: 'FILE',
    help: 'One document; without it every API of the config that the change touches',
    min: 0,
    max: 1,
  },
  config: 'optional',
  examples: [
    { line: 'specgate check --base main', does: 'What the branch changes, for every API of the config' },
    { line: 'specgate check openapi.yaml --base main', does: 'One document, without a config' },
    { line: 'specgate check --base main --format markdown=check.md', does: 'The text of a comment' },
  ],
  async run(invocation, io) {
    const { values } = invocation;
    checkFormats(values.format, io.cwd);
    // Loaded when all that can be wrong before has been told.
    const { checkApis } = await import('./check/run.ts');
    const progress = startProgress(values.quiet, io);
    let run: Awaited<ReturnType<typeof checkApis>>;
    try {
      run = await checkApis(invocation, io, progress);
    } finally {
      progress.clear();
    }
    const { report, excerpt } = run;
    for (const { message, ...place } of report.errors)
      io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}\n`);
    if (!values.quiet) for (const note of report.notes) io.stderr.write(`specgate: ${logLine(note)}\n`);
    const { reporters } = await import('../report/index.ts');
    const links = linksOf(io.env);
    writeOutputs(
      values.format,
      (format, look) => reporters.find(one => one.id === format)!.check(report, { ...look, ...links, excerpt }),
      values.quiet,
      io,
    );
    return highest([
      report.apis.every(({ open }) => open) ? exitCodes.open : exitCodes.shut,
      report.errors.length > 0 ? exitCodes.input : exitCodes.open,
    ]);
  },
});
