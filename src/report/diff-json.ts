/** A comparison as JSON, in the shape of the contract. */
import { jsonText } from '../text.ts';
import type { ChangeReport, DiffReport, DocumentDiff } from './diff-report.ts';

/** One object for two documents, `documents` for two folders. */
export function diffJson(report: DiffReport): string {
  const { schema, open, failOn, breaking, requiredBump, errors, tool } = report;
  const [only] = report.documents;
  if (!report.isMany && only) return jsonText({ schema, ...documentJson(only), failOn, errors, tool }) + '\n';
  return (
    jsonText({
      schema,
      open,
      failOn,
      documents: report.documents.map(documentJson),
      breaking,
      requiredBump,
      errors,
      tool,
    }) + '\n'
  );
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
