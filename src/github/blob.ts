/** The name that git gives to the content of a file, so that what GitHub has is known again on disk without git. */
import { createHash } from 'node:crypto';

/** Whether bytes on disk are the content that `hash` (SHA-1 or SHA-256) names; as they are, or with Windows' line ends taken back. */
export function isBlob(hash: string, bytes: Uint8Array): boolean {
  return contentOf(hash, bytes) !== undefined;
}

/** The content that `hash` names, out of a file as it was checked out; undefined where the file holds something else. */
export function contentOf(hash: string, bytes: Uint8Array): Uint8Array | undefined {
  if (hashOf(bytes, hash.length) === hash) return bytes;
  // `core.autocrlf`: git writes CR LF on Windows and keeps LF.
  if (!bytes.includes(13)) return undefined;
  const plain = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return hashOf(plain, hash.length) === hash ? plain : undefined;
}

function hashOf(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
