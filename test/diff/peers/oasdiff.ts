/** Asks oasdiff about pairs of documents: a program of its own, named by SPECGATE_OASDIFF (bench/diff.mjs fetches one). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Answers } from './openapi-diff.ts';
import { canMerge, merged, type PeerPair } from './pairs.ts';

export const oasdiff = process.env.SPECGATE_OASDIFF;

export function askOasdiff(pairs: readonly PeerPair[]): Answers {
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-oasdiff-'));
  const answers = new Map<PeerPair, readonly string[] | undefined>();
  try {
    for (const version of new Set(pairs.filter(canMerge).map(pair => pair.base.openapi)))
      askTogether(
        pairs.filter(pair => canMerge(pair) && pair.base.openapi === version && pair.revision.openapi === version),
        answers,
        folder,
      );
    for (const pair of pairs) {
      if (answers.has(pair)) continue;
      answers.set(
        pair,
        ask(pair.base, pair.revision, folder)?.map(({ id }) => id),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return answers;
}

function askTogether(
  pairs: readonly PeerPair[],
  answers: Map<PeerPair, readonly string[] | undefined>,
  folder: string,
): void {
  const { base, revision } = merged(pairs);
  const found = ask(base, revision, folder);
  if (found) {
    for (const [index, pair] of pairs.entries())
      answers.set(
        pair,
        found.filter(one => one.path.startsWith(`/case-${index}/`)).map(({ id }) => id),
      );
  } else if (pairs.length > 1) {
    const half = Math.ceil(pairs.length / 2);
    askTogether(pairs.slice(0, half), answers, folder);
    askTogether(pairs.slice(half), answers, folder);
  } else answers.set(pairs[0]!, undefined);
}

/** Errors and warnings: what `oasdiff breaking` tells. */
function ask(base: object, revision: object, folder: string): { id: string; path: string }[] | undefined {
  const files = [base, revision].map((document, index) => {
    const file = path.join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  const { stdout, status } = spawnSync(oasdiff!, ['breaking', ...files, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) return undefined;
  const found = (stdout.trim() === '' ? [] : JSON.parse(stdout)) as { id: string; path?: string }[] | null;
  return (found ?? []).map(({ id, path: place }) => ({ id, path: place ?? '' }));
}
