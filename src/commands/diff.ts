/** `specgate diff`: every change between two documents, each judged, and the version that they ask for. */
import path from 'node:path';
import { checkFormats, writeOutputs } from '../command-line/output.ts';
import type { DiffRun } from '../diff/request.ts';
import { exitCodes, UserError } from '../errors.ts';
import { logLine } from '../text.ts';
import { highest } from '../verdict.ts';
import { defineCommand } from './command.ts';
import { limitsOf, linksOf, publishedBy } from './from-options.ts';

export default defineCommand({
  name: 'diff',
  summary: 'Tell every change between two documents, who it breaks, and which version it asks for',
  operands: {
    placeholder: 'BASE REVISION',
    help: 'Two documents or two folders: files, REF:path for a git revision, published:API@GATEWAY, - for standard input',
    min: 2,
    max: 2,
  },
  config: 'optional',
  examples: [
    { line: 'specgate diff main:openapi.yaml openapi.yaml', does: 'What a branch changes' },
    { line: 'specgate diff v1/openapi.yaml v2/openapi.yaml --format markdown', does: 'A changelog' },
    { line: 'specgate diff main:apis apis --format html=diff.html', does: 'Two folders, side by side in the browser' },
  ],
  async run({ operands, values, config, revision: configRevision }, io) {
    checkFormats(values.format, io.cwd);
    const [base = '', revision = ''] = operands;
    // Loaded when all that can be wrong before has been told.
    const { readPolicy } = await import('../diff/policy.ts');
    const { diffFiles } = await import('../diff/run.ts');
    const run = await diffFiles(
      {
        base,
        revision,
        failOn: values['fail-on'],
        policy: readPolicy(config, new Date(io.now()).toISOString().slice(0, 10)),
        configRevision,
        allowRemote: values['allow-remote'],
        allowHosts: values['allow-host'].map(host => host.toLowerCase()),
        limits: limitsOf(values),
        shard: values.shard,
        secondOpinion: values['second-opinion'],
        published: publishedBy({ config, values }, io),
      },
      io,
    );
    tell(run, values, io);
    const { reporters } = await import('../report/index.ts');
    const links = linksOf(io.env);
    writeOutputs(
      values.format,
      (format, look) =>
        reporters.find(one => one.id === format)!.diff(run.report, { ...look, ...links, excerpt: run.excerpt }),
      values.quiet,
      io,
    );
    const { report } = run;
    const isUnread = report.errors.some(error => !error.harmless);
    return highest([
      report.documents.some(document => !document.open) ? exitCodes.shut : exitCodes.open,
      isUnread ? exitCodes.input : exitCodes.open,
    ]);
  },
});

function tell(
  { report, notes, filesRead }: DiffRun,
  { quiet, verbose }: { quiet: boolean; verbose: boolean },
  io: Parameters<typeof writeOutputs>[3],
): void {
  for (const { message, harmless, ...place } of report.errors) {
    if (!harmless || !quiet) io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}\n`);
  }
  if (!quiet) for (const note of notes) io.stderr.write(`specgate: ${logLine(note)}\n`);
  if (verbose)
    for (const file of filesRead) io.stderr.write(`specgate: read ${logLine(path.relative(io.cwd, file))}\n`);
}
