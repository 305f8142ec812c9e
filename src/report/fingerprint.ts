/** The identity of findings over time: the same for the same cause when lines move. */
import { createHash } from 'node:crypto';
import { compareFindings, type Finding } from '../finding.ts';

/**
 * Gives each finding its fingerprint, `<32 hex digits>:<n>`, and returns them sorted by `compareFindings`.
 *
 * The digits are the beginning of a SHA-256 over rule, file, pointer and message: no line, no column, so the identity
 * survives moved lines and reordered keys. `n` counts from 1 the findings that are equal in all four, in the order of
 * their places, since GitHub takes equal hashes for one alert (`primaryLocationLineHash`).
 *
 * A finding with `related` places stands for a number of them and tells that number in its message. There the digits
 * outside quotes and code do not count: mending one place of ten must not make a new finding of the other nine. In all
 * other messages digits are names (`404`, `v1`) and do count.
 */
export function fingerprintFindings(findings: readonly (Finding | Omit<Finding, 'fingerprint'>)[]): Finding[] {
  const seen = new Map<string, number>();
  return findings
    .map(finding => ({ ...finding, fingerprint: '' }))
    .sort(compareFindings)
    .map(finding => {
      const hash = hashOf(finding);
      const number = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, number);
      return { ...finding, fingerprint: `${hash}:${number}` };
    });
}

function hashOf({ rule, file, pointer, message, related }: Finding): string {
  const words = related?.length ? withoutCounts(message) : message;
  // JSON keeps the borders of the parts, so that no text in one can look like the next.
  const identity = JSON.stringify([rule, file, pointer, words]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

/** Quoted and code parts as they are, every number elsewhere as `0`. */
function withoutCounts(message: string): string {
  return message.replace(/`[^`]*`|"[^"]*"|\d[\d,]*/g, part => (/^\d/.test(part) ? '0' : part));
}
