/** Shell-like patterns of file names, matched in linear time since rulesets bring them too, and the files that fit one. */
import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { compareText } from '../finding.ts';
import { LimitError } from './limits.ts';

/** `*`, `**`, `?` and `{a,b}`; names use `/`, and `**` stands for any number of folders. */
export function globMatches(glob: string, file: string): boolean {
  return alternatives(glob).some(one => segmentsMatch(trimStart(one).split('/'), trimStart(file).split('/')));
}

/** True where a name holds a character that only a pattern needs. */
export function isGlob(text: string): boolean {
  return /[*?]/.test(text) || firstBraces(text) !== undefined;
}

// More alternatives than this come from nobody who means well.
const mostAlternatives = 100;

function alternatives(glob: string): string[] {
  let list = [glob];
  for (;;) {
    const next = list.flatMap(one => {
      const braces = firstBraces(one);
      if (!braces) return [one];
      const [open, close] = braces;
      const parts = one.slice(open + 1, close).split(',');
      return parts.map(part => one.slice(0, open) + part + one.slice(close + 1));
    });
    if (next.length === list.length || next.length > mostAlternatives) return list;
    list = next;
  }
}

/** Where the first innermost `{a,b}` opens and closes; by hand, since a regular expression would try quadratically often. */
function firstBraces(text: string): [open: number, close: number] | undefined {
  let open = -1;
  let hasComma = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '{') {
      open = at;
      hasComma = false;
    } else if (char === ',') hasComma = true;
    else if (char === '}') {
      if (open !== -1 && hasComma) return [open, at];
      open = -1;
    }
  }
  return undefined;
}

function trimStart(text: string): string {
  return text.startsWith('./') ? text.slice(2) : text;
}

function segmentsMatch(glob: readonly string[], file: readonly string[]): boolean {
  // The positions of the pattern that can be reached after each part of the name: no backtracking.
  let at = passStars(glob, new Set([0]));
  for (const segment of file) {
    const next = new Set<number>();
    for (const position of at) {
      const pattern = glob[position];
      if (pattern === undefined) continue;
      if (pattern === '**') next.add(position);
      else if (wildcardMatches(pattern, segment)) next.add(position + 1);
    }
    at = passStars(glob, next);
  }
  return at.has(glob.length);
}

function passStars(glob: readonly string[], at: Set<number>): Set<number> {
  for (const position of at) if (glob[position] === '**') at.add(position + 1);
  return at;
}

function wildcardMatches(pattern: string, text: string): boolean {
  let star = -1;
  let mark = 0;
  let p = 0;
  let t = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

const skippedFolders = new Set(['node_modules', '.git']);

/**
 * Files below `folder` (names with `/`, sorted), without links, `.git` and `node_modules`. Throws a UserError for a folder
 * that cannot be listed and for more files than `limit`: what is not looked at must not pass for good (T-12).
 */
export function filesBelow(folder: string, limit: number): string[] {
  const found: string[] = [];
  const visit = (at: string, prefix: string): void => {
    for (const entry of entriesOf(at)) {
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) visit(path.join(at, entry.name), `${prefix}${entry.name}/`);
      } else if (entry.isFile()) found.push(prefix + entry.name);
      if (found.length > limit) {
        throw new LimitError(`There are more than ${limit} files in this folder; name one nearer to the documents.`, {
          file: folder,
        });
      }
    }
  };
  visit(folder, '');
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`The folder cannot be listed (${code ?? 'unknown error'}).`, { file: folder });
  }
}
