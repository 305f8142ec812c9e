/** `specgate bump`: what a document's next version is, judged by what changed since its base. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { Loader } from '../document/loader.ts';
import { Spaces } from '../document/operands.ts';
import { remoteReader } from '../document/remote.ts';
import { loadTree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Bump, VersionReport } from '../report/diff-report.ts';
import { judgeVersion, requiredBump } from './bump.ts';
import { diffTrees } from './diff.ts';
import type { Policy } from './policy.ts';
import { baseOperand, readSide } from './sides.ts';
import { withVersion } from './write-version.ts';

export interface NextVersion {
  file: string;
  version: VersionReport;
  requiredBump: Bump | 'none';
  /** The version that the document should have: its own where that will do. */
  next: string;
  changes: number;
}

export interface BumpRequest {
  file: string;
  base: string;
  policy: Policy;
  limits: Limits;
  allowHosts: readonly string[];
}

/** Compares and gives the next version with the document that wants it. Throws a UserError where either cannot be read. */
export async function nextVersionOf(
  { file, base, policy, limits, allowHosts }: BumpRequest,
  io: Io,
): Promise<{ answer: NextVersion; document: Document }> {
  const spaces = new Spaces(io.cwd);
  const loader = new Loader(limits, remoteReader({ urls: [], hosts: allowHosts }));
  const means = { spaces, loader, io, allowRemote: false };
  const before = await readSide(baseOperand(base, file, spaces, io.cwd), means);
  const after = await readSide(file, means);
  if (!before.document || !after.document)
    throw new UserError('specgate bump takes one document, not a folder.', { file });
  const trees = { base: await loadTree(before.document, loader), revision: await loadTree(after.document, loader) };
  // Acceptance opens the gate; the version still tells consumers what happened.
  const changes = diffTrees(trees, policy);
  const bump = requiredBump(changes);
  const version = judgeVersion(before.document, after.document, bump, policy);
  const next = version.ok ? version.revision : version.required;
  if (next === null) {
    throw new UserError(version.problems[0]?.message ?? 'The documents have no version to count from.', {
      file: before.document.file,
    });
  }
  return {
    answer: { file: after.document.file, version, requiredBump: bump, next, changes: changes.length },
    document: after.document,
  };
}

/** Writes the version into the file. Throws a UserError where it cannot. */
export function writeVersion(document: Document, file: string, version: string, cwd: string): void {
  const full = path.resolve(cwd, file);
  const text = withVersion(document, version);
  // A byte order mark is no part of a document's text.
  const mark = readFileSync(full)
    .subarray(0, 3)
    .equals(Buffer.from([0xef, 0xbb, 0xbf]))
    ? '\ufeff'
    : '';
  try {
    writeFileSync(full, mark + text);
  } catch (error) {
    throw new UserError(`The file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`, {
      file,
    });
  }
}
