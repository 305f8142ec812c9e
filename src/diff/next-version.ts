/** `specgate bump`: what a document's next version is, judged by what changed since its base. */
import { refuseDuplicates } from '../document/duplicates.ts';
import type { Limits } from '../document/limits.ts';
import { Loader } from '../document/loader.ts';
import { Spaces } from '../document/operands.ts';
import { remoteReader } from '../document/remote-reader.ts';
import { replaceFile } from '../document/replace-file.ts';
import { loadTree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Bump, VersionReport } from '../report/diff-report.ts';
import { findAccepted, markAccepted } from './accepted.ts';
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
  /** How many of them are accepted: those ask for nothing. */
  accepted: number;
}

export interface BumpRequest {
  file: string;
  base: string;
  policy: Policy;
  limits: Limits;
  allowHosts: readonly string[];
  /** The text behind `published:API@GATEWAY`. Throws a UserError. */
  published?(operand: string): Promise<string>;
}

/**
 * Compares, and gives the next version with what writes it into the document. Throws a UserError where either document
 * cannot be read; writing throws one where the file changed meanwhile or cannot be written, and leaves it as it was.
 */
export async function nextVersionOf(
  { file, base, policy, limits, allowHosts, published }: BumpRequest,
  io: Io,
): Promise<{ answer: NextVersion; write: () => void }> {
  const spaces = new Spaces(io.cwd);
  const loader = new Loader(limits, remoteReader({ urls: [], hosts: allowHosts }));
  const means = { spaces, loader, io, allowRemote: false, ...(published && { published }) };
  const accepted = findAccepted(spaces, loader);
  const before = await readSide(baseOperand(base, file, spaces, io.cwd), means);
  const after = await readSide(file, means);
  if (!before.document || !after.document)
    throw new UserError('specgate bump takes one document, not a folder.', { file });
  const document = after.document;
  const trees = { base: await loadTree(before.document, loader), revision: await loadTree(after.document, loader) };
  for (const { documents } of [trees.base, trees.revision]) for (const one of documents.values()) refuseDuplicates(one);
  const changes = markAccepted(diffTrees(trees, policy), accepted, policy.today);
  const bump = requiredBump(changes);
  const version = judgeVersion(before.document, after.document, bump, policy);
  const next = version.ok ? version.revision : version.required;
  if (next === null) {
    throw new UserError(version.problems[0]?.message ?? 'The documents have no version to count from.', {
      file: before.document.file,
    });
  }
  return {
    answer: {
      file: document.file,
      version,
      requiredBump: bump,
      next,
      changes: changes.length,
      accepted: changes.filter(change => change.accepted).length,
    },
    write() {
      const origin = loader.originOf(document);
      if (!origin) throw new UserError('Only a file of the working tree can be written.', { file: document.file });
      replaceFile(document, origin, withVersion(document, next), limits);
    },
  };
}
