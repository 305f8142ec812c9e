/** `specgate ready`: the production readiness checklist, item by item, with evidence. */

import { checkFormats, writeOutputs } from '../command-line/output.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { ReadyRequest } from '../ready/request.ts';
import { logLine } from '../text.ts';
import { type ExitCode, highest } from '../verdict.ts';
import { defineCommand, type Invocation } from './command.ts';
import { limitsOf, linksOf } from './from-options.ts';
import { enginesFor } from './ready-engines.ts';

export default defineCommand({
  name: 'ready',
  summary: 'Go through the production readiness checklist, item by item, with evidence',
  config: 'required',
  examples: [
    { line: 'specgate ready', does: 'What is still missing before the APIs of the config may be published' },
    {
      line: 'specgate ready --base main --format markdown',
      does: 'The checklist with ticks, and what changed since main',
    },
    {
      line: 'specgate ready --attest R-07',
      does: 'Write down what no file can prove; it asks for who, what and until when',
    },
    { line: 'specgate ready --api routes --probe https://routes.api.gov.bc.ca', does: 'Look at the deployed API too' },
    {
      line: 'specgate ready --format html=readiness.html --format badge=readiness.svg',
      does: 'A scorecard and a badge',
    },
  ],
  async run(invocation, io) {
    checkFormats(invocation.values.format, io.cwd);
    return invocation.values.attest === undefined ? judge(invocation, io) : attest(invocation, io);
  },
});

async function judge(invocation: Invocation<'ready'>, io: Io): Promise<ExitCode> {
  const { values } = invocation;
  for (const flag of ['by', 'role', 'link', 'statement', 'expires'] as const)
    if (values[flag] !== undefined) throw new UserError(`--${flag} belongs to --attest R-nn.`);
  // Loaded when all that can be wrong before has been told.
  const { readyFiles } = await import('../ready/run.ts');
  const { report, notes } = await readyFiles(requestOf(invocation, io), io);
  for (const { message, ...place } of report.errors)
    io.stderr.write(`specgate: ${logLine(new UserError(message, place).toString())}\n`);
  if (!values.quiet) for (const note of notes) io.stderr.write(`specgate: ${logLine(note)}\n`);
  const { reporters } = await import('../report/index.ts');
  const { readyBadge } = await import('../report/ready-badge.ts');
  const links = linksOf(io.env);
  writeOutputs(
    values.format,
    (format, look) =>
      format === 'badge'
        ? readyBadge(report)
        : reporters.find(one => one.id === format)!.ready(report, { ...look, ...links, excerpt: () => undefined }),
    values.quiet,
    io,
  );
  return highest([
    report.ready ? exitCodes.open : exitCodes.shut,
    report.errors.length > 0 ? exitCodes.input : exitCodes.open,
  ]);
}

/** The request for the engine; `check` asks in the same way. */
export function requestOf({ values, config, revision }: Invocation<'ready'>, io: Io): ReadyRequest {
  const limits = limitsOf(values);
  return {
    config: config!,
    configRevision: revision,
    profile: values.profile,
    apis: values.api === undefined ? undefined : [values.api],
    base: values.base,
    probe: values.probe,
    limits,
    ...enginesFor({ config: config!, revision, limits }, io),
  };
}

async function attest({ values, config }: Invocation<'ready'>, io: Io): Promise<ExitCode> {
  const { writeAttestation } = await import('../ready/attest.ts');
  const { attest: id = '', by, role, link, statement, expires, api } = values;
  const said = await writeAttestation(
    { id, api, given: { by, role, link, statement, expires }, config: config!, limits: limitsOf(values) },
    io,
  );
  io.stdout.write(`${logLine(said)}\n`);
  return exitCodes.open;
}
