/** A lint run as data for JSON, in the shape of the contract. */
import type { Finding } from '../finding.ts';
import type { LintReport } from './report.ts';

export function lintData({ schema, open, failOn, findings, errors, summary, tool }: LintReport): object {
  return { schema, open, failOn, findings: findings.map(inOrder), errors, summary, tool };
}

/** The keys in the order in which people read them; the contract's come first. */
function inOrder({ rule, severity, message, file, pointer, range, ...rest }: Finding): Finding {
  return { rule, severity, message, file, pointer, range, ...rest };
}
