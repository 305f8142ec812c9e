/** Where fuzz cases run: a git repository with the bases, and what is read into it from files. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadAll } from 'js-yaml';
import { makeRepository } from '../support/git.ts';
import { basesOf, type FuzzWorld, prepareFolder } from './fuzz-case.ts';

/** Large documents only make each case slower; what is in them stands in the smaller ones as well. */
const maxBytes = 450_000;

/**
 * Reads every OpenAPI document and every gateway configuration below `sources`; what cannot be read is passed over. The
 * folder is filled with the bases, which are the documents and so many pieces of each.
 */
export function fuzzWorld(folder: string, sources: readonly string[], pieces: number): FuzzWorld {
  const documents: unknown[] = [];
  const configurations: unknown[] = [];
  for (const file of sources.flatMap(yamlAndJsonBelow)) {
    for (const data of readFile(file)) {
      if (typeof data !== 'object' || data === null) continue;
      if ('openapi' in data || 'swagger' in data) documents.push(data);
      else if ('services' in data || 'kind' in data) configurations.push(data);
    }
  }
  const bases = basesOf(documents, pieces);
  prepareFolder(folder);
  mkdirSync(path.join(folder, 'bases'));
  for (const [index, base] of bases.entries()) {
    writeFileSync(path.join(folder, `bases/${index}.json`), JSON.stringify(base));
  }
  makeRepository(folder);
  // In git alone, or every case would look for evidence in all of them.
  rmSync(path.join(folder, 'bases'), { recursive: true });
  return { folder, bases, configurations };
}

function yamlAndJsonBelow(source: string): string[] {
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { recursive: true })
    .map(name => path.join(source, String(name)))
    .filter(name => /\.(?:json|ya?ml)$/.test(name) && statSync(name).size < maxBytes)
    .sort();
}

function readFile(file: string): unknown[] {
  try {
    // Dates and the like become text as JSON has it.
    return JSON.parse(JSON.stringify(loadAll(readFileSync(file, 'utf8')))) as unknown[];
  } catch {
    return [];
  }
}
