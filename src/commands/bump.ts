/** `specgate bump`: says, or writes, the next version that the changes of a document ask for. */

import { writeOutputs } from '../command-line/output.ts';
import type { NextVersion } from '../diff/next-version.ts';
import { exitCodes, UserError } from '../errors.ts';
import { jsonText, logLine } from '../text.ts';
import { defineCommand } from './command.ts';
import { limitsOf, publishedBy } from './from-options.ts';

export default defineCommand({
  name: 'bump',
  summary: 'Say, or write, the next version that the changes of a document ask for',
  operands: { placeholder: 'FILE', help: 'The document as it is now', min: 1, max: 1 },
  config: 'optional',
  examples: [
    { line: 'specgate bump openapi.yaml --base main', does: 'Print the version that the changes since main ask for' },
    { line: 'specgate bump openapi.yaml --base main --write', does: 'Write it into the document' },
  ],
  async run({ operands, values, config }, io) {
    const file = operands[0]!;
    if (values.base === undefined)
      throw new UserError('specgate bump needs --base: the document, or the git revision, to compare with.');
    if (values.write && (file === '-' || /^[^:\\/]{2,}:/.test(file)))
      throw new UserError('Only a file of the working tree can be written.', { file });
    const { nextVersionOf } = await import('../diff/next-version.ts');
    const { readPolicy } = await import('../diff/policy.ts');
    const policy = readPolicy(config, new Date(io.now()).toISOString().slice(0, 10));
    const request = {
      file,
      base: values.base,
      policy,
      limits: limitsOf(values),
      allowHosts: values['allow-host'].map(host => host.toLowerCase()),
      published: publishedBy({ config, values }, io),
    };
    const { answer, write } = await nextVersionOf(request, io);
    const { next, version } = answer;
    const isNew = next !== version.revision;
    if (values.write && isNew) write();
    writeOutputs(
      values.format,
      format =>
        format === 'json'
          ? jsonText({ schema: 'specgate/bump/1', ...answer, written: values.write && isNew })
          : `${logLine(next)}\n`,
      values.quiet,
      io,
    );
    if (!values.quiet) io.stderr.write(`specgate: ${logLine(noteOf(answer, values.write))}\n`);
    return exitCodes.open;
  },
});

function noteOf({ file, next, version, requiredBump, changes, accepted }: NextVersion, isWritten: boolean): string {
  const nothing = changes === 0 ? 'nothing changed' : 'every change since was accepted';
  const asked =
    requiredBump === 'none'
      ? nothing
      : `the changes since ${version.base} ask for a ${requiredBump} version${accepted > 0 ? ` (${accepted} accepted)` : ''}`;
  if (next === version.revision) return `${file}: ${asked}; ${next} will do`;
  return `${file}: ${asked}; ${version.revision ?? 'no version'} ${isWritten ? `was replaced by ${next}` : `should be ${next} (--write writes it)`}`;
}
