/** Where results go: one format to standard output, the others each to a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { redact } from '../gateway/secret.ts';
import type { Io } from '../io.ts';
import { logLine } from '../text.ts';
import { columnsOf, usesColor } from './interactive.ts';
import type { FormatChoice } from './options.ts';

export interface Look {
  color: boolean;
  columns: number;
}

/** Throws a UserError where two formats want the same place. */
export function checkFormats(formats: readonly FormatChoice[], cwd: string): void {
  const places = new Set<string | undefined>();
  for (const { format, file } of formats) {
    const place = file === undefined ? undefined : path.resolve(cwd, file);
    if (places.has(place)) {
      throw new UserError(
        file === undefined
          ? `Two formats cannot both go to standard output; give one a file: --format ${format}=FILE.`
          : `Two formats cannot both be written to ${file}.`,
      );
    }
    places.add(place);
  }
}

/** Renders each format and writes it. Throws a UserError for a file that cannot be written. */
export function writeOutputs<Format extends string>(
  formats: readonly FormatChoice<Format>[],
  render: (format: Format, look: Look) => string,
  isQuiet: boolean,
  io: Io,
): void {
  checkFormats(formats, io.cwd);
  for (const { format, file } of formats) {
    if (file === undefined) {
      io.stdout.write(withLineEnd(render(format, { color: usesColor(io, io.stdout), columns: columnsOf(io.stdout) })));
      continue;
    }
    writeFile(file, withLineEnd(render(format, { color: false, columns: 100 })), io.cwd);
    if (!isQuiet) io.stderr.write(`specgate: wrote ${logLine(file)}\n`);
  }
}

function writeFile(file: string, text: string, cwd: string): void {
  const full = path.resolve(cwd, file);
  try {
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, redact(text));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'EISDIR') throw new UserError('This is a folder; name a file in it for the report.', { file });
    throw new UserError(`The file cannot be written (${code}).`, { file });
  }
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
