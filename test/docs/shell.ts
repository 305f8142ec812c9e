/** As much of a shell as the pages need: specgate runs in this process, `git`, `cat` and redirections as far as they are used. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { main } from '../../src/cli.ts';
import { git } from '../support/git.ts';
import { fakeIo } from '../support/io.ts';

export interface Ran {
  code: number;
  /** Both streams, in the order of writing. */
  shown: string;
}

interface Word {
  text: string;
  isQuoted: boolean;
}

/** Splits a command line; what stands behind `#` is a comment. Quotes hold blanks together, and are the only syntax of words. */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (const [, single, double, plain, comment] of line.matchAll(
    /'([^']*)'|"([^"]*)"|((?:[^\s'"#]|(?<=\S)#)+)|(#.*)/g,
  )) {
    if (comment !== undefined) break;
    words.push({ text: single ?? double ?? plain!, isQuoted: plain === undefined });
  }
  return words;
}

/** Runs one line of a page in a folder. Throws for what this shell does not know. */
export async function runLine(line: string, cwd: string): Promise<Ran> {
  let ran: Ran = { code: 0, shown: '' };
  for (const part of split(wordsOf(line), '&&')) {
    const { code, shown } = await runPipe(part, cwd);
    ran = { code, shown: ran.shown + shown };
    if (code !== 0) break;
  }
  return ran;
}

async function runPipe(words: readonly Word[], cwd: string): Promise<Ran> {
  const stages = split(words, '|');
  const [first, second] = stages;
  if (stages.length === 1) return runCommand(first!, '', cwd);
  const [name, file] = first!.map(({ text }) => text);
  if (stages.length > 2 || name !== 'cat') throw new Error(`${name} has no place before | here`);
  return runCommand(second!, readFileSync(path.join(cwd, file!), 'utf8'), cwd);
}

async function runCommand(words: readonly Word[], stdin: string, cwd: string): Promise<Ran> {
  const [command, target] = split(words, '>');
  const argv = command!.flatMap(word => expand(word, cwd));
  const args = specgateArguments(argv);
  if (!args) {
    const [program, ...rest] = argv;
    if (program === 'git') return { code: 0, shown: git(cwd, ...rest) };
    if (program === 'mkdir') mkdirSync(path.join(cwd, rest.at(-1)!), { recursive: true });
    else if (program !== 'cd') throw new Error(`the test of the pages cannot run ${program}`);
    return { code: 0, shown: '' };
  }
  const io = fakeIo({ cwd, stdin });
  const written = { out: '', shown: '' };
  const note = (text: string): void => {
    if (!target) written.shown += text;
    // What runs until somebody ends it has done its first round.
    if (args.includes('--watch') && /Gate|watch/i.test(text)) setImmediate(io.interrupt);
  };
  const stdout = {
    isTTY: false,
    columns: 100,
    write(text: string) {
      written.out += text;
      note(text);
    },
  };
  const stderr = { isTTY: false, columns: 100, write: note };
  const code = await main(args, { ...io, stdout, stderr, ask: answer, now: later });
  if (target) writeFileSync(path.join(cwd, target[0]!.text), written.out);
  return { code, shown: written.shown };
}

let now = Date.UTC(2026, 10, 21);

/** A clock on which each command comes after the one before it, whose journal is told by its time. */
function later(): number {
  now += 10;
  return now;
}

/** What somebody at the terminal says to the questions of `ready --attest`. */
function answer(question: string): Promise<string> {
  if (/link/i.test(question)) return Promise.resolve('https://example.gov.bc.ca/pia/2026-123');
  return Promise.resolve(/until|last day|expires|ends/i.test(question) ? '' : 'Ada Example, product owner');
}

/** The arguments of specgate, whichever way it is called; undefined for another program. */
export function specgateArguments(argv: readonly string[]): string[] | undefined {
  const line = argv.join('\0');
  const match = /^(?:npx\0(?:--?[\w-]+\0)*)?specgate(?:@[^\0]*)?(?:\0|$)|^node\0dist\/cli\.js(?:\0|$)/.exec(line);
  return match
    ? argv
        .join('\0')
        .slice(match[0].length)
        .split('\0')
        .filter((_, index, all) => index > 0 || all[0] !== '')
    : undefined;
}

function split(words: readonly Word[], separator: string): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === separator && !word.isQuoted) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts;
}

/** A pattern without quotes in the last part of a path, as the shell expands it. */
function expand({ text, isQuoted }: Word, cwd: string): string[] {
  if (isQuoted || !text.includes('*')) return [text];
  const { dir, base } = path.posix.parse(text);
  const pattern = new RegExp(
    `^${base
      .split('*')
      .map(part => part.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  const names = readdirSync(path.join(cwd, dir))
    .filter(name => pattern.test(name))
    .sort();
  return names.map(name => path.posix.join(dir, name));
}
