/** A change of whole lines that mends something by itself: what a reviewer's tool offers to write with one click. */
import { compareText } from './finding.ts';

export interface Suggestion {
  /** A file of the working tree, relative to the working directory, with `/`. */
  readonly file: string;
  /** The first and the last of the lines that go, counted from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** What takes their place, without line ends; none where they only go. Untrusted: it is text of the document. */
  readonly lines: readonly string[];
  /** `version`: the next version that the changes ask for; `fix`: a safe fix of findings. */
  readonly kind: 'version' | 'fix';
  /** What it mends: ids of rules, or of problems with the version; each once. */
  readonly mends: readonly string[];
  /** One sentence for people. Untrusted. */
  readonly message: string;
}

/**
 * Each owner's suggestions by file and line, and of several for the same lines only the first of all: a shared file is
 * judged with each document that refers to it.
 */
export function apart<Owner extends { readonly suggestions: readonly Suggestion[] }>(
  owners: readonly Owner[],
): Owner[] {
  const taken = new Map<string, Suggestion[]>();
  return owners.map(owner => {
    const kept = owner.suggestions.filter(one => {
      const others = taken.get(one.file) ?? [];
      taken.set(one.file, others);
      if (others.some(other => meet(one, other))) return false;
      others.push(one);
      return true;
    });
    return { ...owner, suggestions: kept.sort((a, b) => compareText(a.file, b.file) || a.startLine - b.startLine) };
  });
}

function meet(one: Suggestion, other: Suggestion): boolean {
  return one.startLine <= other.endLine && other.startLine <= one.endLine;
}
