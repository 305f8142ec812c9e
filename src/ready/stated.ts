/** The answer of an item that only people can give, and the texts that its examples need. */
import { attestationsFile } from './attestations.ts';
import type { Answer, Evidence } from './item.ts';

/** Nobody can see it: what a machine found beside it is told, the rest is for a person to state. */
export function toBeStated(support: readonly Evidence[] = []): Answer {
  const nobody: Evidence = {
    kind: 'attestation',
    where: attestationsFile,
    says: 'No file can prove it, and nobody has stated it.',
  };
  return { status: 'unknown', evidence: [...support, nobody] };
}

/** An attestations file with one entry, for examples. */
export function attestationOf(id: string, entry: string): string {
  return `attestations:\n  - id: ${id}\n${entry.replace(/^/gm, '    ')}\n`;
}

/** The smallest OpenAPI document, for examples that are not about it. */
export const anyDocument = 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n';
