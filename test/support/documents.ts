/** What tests of the document layer share: real files, offsets of ranges, the error of a call, and folders with files in them. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../src/errors.ts';
import type { Range } from '../../src/finding.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Every YAML and JSON file of ../shared; empty where that is absent. */
export function sharedFiles(): string[] {
  if (!existsSync(shared)) return [];
  return readdirSync(shared, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The text of a range; lines end with LF, CR LF or CR. */
export function slicer(text: string): (range: Range) => string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const offset = ({ line, column }: Range['start']): number => {
    const start = starts[line - 1];
    if (start === undefined || column < 1 || start + column - 1 > text.length) {
      throw new Error(`there is no line ${line}, column ${column} in a text of ${starts.length} lines`);
    }
    return start + column - 1;
  };
  return range => text.slice(offset(range.start), offset(range.end));
}

/** Calls `visit` with every path below a value and what stands there, parents first. */
export function visitAll(value: unknown, visit: (path: (string | number)[], value: unknown) => void): void {
  const inner = (at: (string | number)[], one: unknown): void => {
    visit(at, one);
    if (typeof one !== 'object' || one === null) return;
    for (const [key, child] of Array.isArray(one) ? one.entries() : Object.entries(one)) inner([...at, key], child);
  };
  inner([], value);
}

/** The UserError that a call throws, as people read it (`file:line:column: message`); fails where it throws none or another. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return error.toString();
    throw error;
  }
  throw new Error('it was not refused');
}

/** The same for a promise. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const outcome = await promise.then(
    () => 'it was not refused',
    (error: unknown) => error,
  );
  return refusal(() => {
    throw outcome;
  });
}

/** A new temporary folder with these files, by its real path; the test removes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'specgate-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}
