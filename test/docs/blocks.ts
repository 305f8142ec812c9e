/** The fenced blocks of the pages in Markdown, and the command lines that stand in running text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

export interface Block {
  /** From the top of the repository, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** README, SECURITY and everything below docs/, by path. */
export const pages: readonly string[] = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file.split(path.sep).join('/')}`)
    .sort(),
].filter(file => readPage(file) !== undefined);

function readPage(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** The fenced blocks of a page, those in lists without their indentation. */
export function blocksOf(file: string): Block[] {
  const lines = readPage(file)!.split('\n');
  const found: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent, fence, language] = /^( *)(`{3,}) *([\w-]*)\s*$/.exec(lines[at]!) ?? [];
    if (fence === undefined) continue;
    const start = at + 1;
    do at++;
    while (at < lines.length && lines[at]!.trim() !== fence);
    const text = lines.slice(start, at).map(line => (line.startsWith(indent!) ? line.slice(indent!.length) : line));
    found.push({ file, line: start, language: language!, text: `${text.join('\n')}\n` });
  }
  return found;
}

/** What stands between backticks in running text. */
export function spansOf(file: string): string[] {
  const text = readPage(file)!.replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm, '');
  return [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, span]) => span!);
}
