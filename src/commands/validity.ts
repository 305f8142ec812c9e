/** Where documents break the OpenAPI specification: the linter's `minimal` ruleset, for readiness, which may not ask it itself. */
import type { Limits } from '../document/limits.ts';
import type { InputError } from '../finding.ts';
import type { Io } from '../io.ts';

/** An example that does not fit its schema breaks no specification, and to look at all of them takes longest. */
const examples = [
  'oas2-valid-media-example',
  'oas2-valid-schema-example',
  'oas3-valid-media-example',
  'oas3-valid-schema-example',
];

/** Findings of severity error by file; a file that cannot be read has no entry. `files` are relative to `io.cwd`. */
export async function violationsOf(
  files: readonly string[],
  limits: Limits,
  io: Io,
): Promise<ReadonlyMap<string, readonly InputError[]>> {
  const { lintFiles } = await import('../lint/run.ts');
  const { report } = await lintFiles(
    {
      operands: [],
      files,
      ruleset: 'minimal',
      rules: new Map(examples.map(rule => [rule, { level: 'off', place: { file: rule, line: 1, column: 1 } }])),
      failOn: 'error',
      base: undefined,
      configRevision: undefined,
      allowRemote: false,
      allowHosts: [],
      allowCode: false,
      allowEmpty: true,
      limits,
      fix: false,
      shard: undefined,
    },
    io,
  );
  const unread = new Set(report.errors.map(({ file }) => file));
  const found = new Map<string, InputError[]>(files.filter(file => !unread.has(file)).map(file => [file, []]));
  // Suppressed or not: a document that is not valid is none that tools can read.
  for (const { severity, file, range, message } of report.findings)
    if (severity === 'error') found.get(file)?.push({ file, ...range.start, message });
  return found;
}
