/** A comparison as JSON, in the shape of the contract. */
import { jsonText } from '../text.ts';
import type { ChangeReport, DiffReport, DocumentDiff } from './diff-report.ts';

export function diffJson(report: DiffReport): string {
  return `${jsonText(diffData(report))}\n`;
}

/** One object for two documents, `documents` for two folders. */
export function diffData(report: DiffReport): object {
  const { schema, open, failOn, breaking, requiredBump, errors, tool } = report;
  const [only] = report.documents;
  if (!report.isMany && only) return { schema, ...documentJson(only), failOn, errors, tool };
  // Each is what a comparison of two documents gives.
  const documents = report.documents.map(one => ({ schema, ...documentJson(one) }));
  return { schema, open, failOn, documents, breaking, requiredBump, errors, tool };
}

/** The contract's keys first. */
function documentJson({
  changes,
  breaking,
  requiredBump,
  version,
  open,
  accepted,
  files,
  ...rest
}: DocumentDiff): object {
  return { open, changes: changes.map(inOrder), breaking, requiredBump, version, accepted, files, ...rest };
}

/** The keys in the order in which people read them; the contract's come first. */
function inOrder({
  id,
  level,
  breaking,
  bump,
  operation,
  pointer,
  message,
  base,
  revision,
  proof,
  witness,
  ...rest
}: ChangeReport): ChangeReport {
  return { id, level, breaking, bump, operation, pointer, message, base, revision, proof, witness, ...rest };
}
