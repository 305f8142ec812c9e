/** Lints texts that a test writes, through the whole engine: parser, references between them, ruleset, reader rules. */
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { toPointer } from '../../src/document/pointer.ts';
import type { FileSpace } from '../../src/document/space.ts';
import { loadTree, type Tree } from '../../src/document/tree.ts';
import { MissingFileError } from '../../src/errors.ts';
import type { Hit } from '../../src/lint/engine.ts';
import { judge, rulesetFor } from '../../src/lint/judge.ts';
import type { RuleLevel } from '../../src/lint/request.ts';
import type { Ruleset, Source } from '../../src/lint/ruleset.ts';
import { builtInSource, fileSource } from '../../src/lint/ruleset-source.ts';

export type Files = Readonly<Record<string, string>>;

/** Files that exist in memory alone, in the folder `/project`. */
export function memorySpace(files: Files): FileSpace {
  return {
    id: relative => `/project/${relative}`,
    name: relative => relative,
    read(relative) {
      if (!Object.hasOwn(files, relative)) throw new MissingFileError('There is no such file.', { file: relative });
      return new TextEncoder().encode(files[relative]);
    },
  };
}

/** The first of the files with everything that it refers to. */
export async function treeOf(files: Files, name = Object.keys(files)[0]!): Promise<Tree> {
  const loader = new Loader(defaultLimits);
  return loadTree(loader.read({ space: memorySpace(files), path: name }), loader);
}

/** A ruleset file among the files. */
export function sourceOf(files: Files, name: string): Source {
  return fileSource({ space: memorySpace(files), path: name }, new Loader(defaultLimits), undefined);
}

export interface Linted {
  tree: Tree;
  hits: Hit[];
  /** What rules that stumbled said. */
  errors: string[];
}

/** Judges a tree; `levels` sets rules as `rules:` of a config does. */
export async function lintTree(
  tree: Tree,
  source: Source | Ruleset = builtInSource('bc-gov'),
  levels: Readonly<Record<string, RuleLevel>> = {},
): Promise<Linted> {
  const place = { file: 'specgate.yaml', line: 1, column: 1 };
  const overrides = new Map(Object.entries(levels).map(([id, level]) => [id, { level, place }]));
  const ruleset = 'rules' in source ? source : await rulesetFor(source, tree.root.file, overrides);
  const { hits, errors } = await judge(tree, ruleset, Number.POSITIVE_INFINITY);
  return { tree, hits, errors: errors.map(({ message }) => message) };
}

/** Judges the first of the files. */
export async function lintFilesOf(
  files: Files,
  source?: Source | Ruleset,
  levels?: Readonly<Record<string, RuleLevel>>,
): Promise<Linted> {
  return lintTree(await treeOf(files), source, levels);
}

/** `rule file pointer` of each hit, sorted: what a finding is about, without its words. */
export function places(hits: readonly Hit[]): string[] {
  return hits.map(({ rule, document, path }) => `${rule.id} ${document.file} ${toPointer(path)}`).sort();
}

/** The line where a hit stands. */
export function lineOf({ document, path, range }: Hit): number {
  return (range ?? document.locate(path)).start.line;
}
