/** Writes a file anew: whole or not at all, never over what somebody else wrote meanwhile, never outside the workspace. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import type { Limits } from './limits.ts';
import type { Origin } from './loader.ts';
import { decodeText } from './parse.ts';

/**
 * Replaces the text of a document's file on disk; its mode, its byte order mark and a symbolic link that leads to it stay.
 * Throws a UserError, with the file as it was, where it changed since it was read, lies outside the workspace (T-04) or
 * cannot be written.
 */
export function replaceFile(
  document: Pick<Document, 'file' | 'id' | 'text'>,
  { space, path: relative }: Origin,
  text: string,
  limits: Limits,
): void {
  const place = { file: document.file };
  // Reading refuses what a symbolic link leads out of the workspace to.
  const read = (): Uint8Array => space.read(relative, limits.maxFileBytes);
  const before = read();
  if (decodeText(before, document.file) !== document.text) throw new UserError(changed, place);
  const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? '\ufeff' : '';
  let temporary: string | undefined;
  try {
    const real = realpathSync(document.id);
    // A rename would pass over the mode of a file that is not to be written.
    accessSync(real, constants.W_OK);
    temporary = path.join(path.dirname(real), `.specgate-${randomBytes(8).toString('hex')}.tmp`);
    writeNew(temporary, mark + text, statSync(real).mode & 0o7777);
    if (realpathSync(document.id) !== real || !Buffer.from(before).equals(read())) throw new UserError(changed, place);
    renameSync(temporary, real);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`The file cannot be written (${code}).`, place);
  }
}

const changed = 'The file changed since it was read, so it was not fixed; run again.';

function writeNew(file: string, text: string, mode: number): void {
  // Fails where the file exists: nobody can have put a link there.
  const descriptor = openSync(file, 'wx', mode);
  try {
    // The process's own mask took bits away.
    fchmodSync(descriptor, mode);
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
