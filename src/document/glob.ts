/** Shell-like patterns of file names, matched in linear time since rulesets bring them too, and the files that fit one. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** `*`, `**`, `?` and `{a,b}`; names use `/`, and `**` stands for any number of folders. */
export function globMatches(glob: string, file: string): boolean {
  return alternatives(glob).some(one => segmentsMatch(trimStart(one).split('/'), trimStart(file).split('/')));
}

/** True where a name holds a character that only a pattern needs. */
export function isGlob(text: string): boolean {
  return /[*?]|\{[^}]*,[^}]*\}/.test(text);
}

// More alternatives than this come from nobody who means well.
const mostAlternatives = 100;

function alternatives(glob: string): string[] {
  let list = [glob];
  for (;;) {
    const next = list.flatMap(one => {
      const braces = /\{([^{}]*,[^{}]*)\}/.exec(one);
      if (!braces) return [one];
      return braces[1]!
        .split(',')
        .map(part => one.slice(0, braces.index) + part + one.slice(braces.index + braces[0].length));
    });
    if (next.length === list.length || next.length > mostAlternatives) return list;
    list = next;
  }
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

/** Files below `folder` (names with `/`, sorted), without links, `.git` and `node_modules`; `limit` ends the search. */
export function filesBelow(folder: string, limit: number): string[] {
  const found: string[] = [];
  const visit = (at: string, prefix: string, depth: number): void => {
    if (depth > 50 || found.length > limit) return;
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) visit(path.join(at, entry.name), `${prefix}${entry.name}/`, depth + 1);
      } else if (entry.isFile()) found.push(prefix + entry.name);
    }
  };
  visit(folder, '', 0);
  return found;
}
