/** Every command line of README and docs runs, in the order of its page, and the output that a page shows is the real one. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parseArguments } from '../../src/command-line/arguments.ts';
import { UserError } from '../../src/errors.ts';
import { type Block, blocksOf, pages, spansOf } from './blocks.ts';
import { edit, scene } from './scene.ts';
import { runLine, specgateArguments, wordsOf } from './shell.ts';

/** What cannot run here, and why. */
const notRun = new Map([
  ['npm ci --ignore-scripts && npm test', 'it is the run of this test'],
  [
    'npx specgate ready --api routes --probe https://routes.api.gov.bc.ca',
    'it asks a real host; test/ready/probe.test.ts has one of its own',
  ],
]);

/** A comment between command lines that tells of a change in the config, which is made then. */
const change =
  /^# once (?<product>\w+) has version (?<version>[\d.]+) in specgate\.yaml(?:, with the plan (?<plan>\w+) for (?<old>\w+))?:$/;

const commandPages = pages.filter(file => commandBlocks(file).length > 0);

function commandBlocks(file: string): Block[] {
  return blocksOf(file).filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language));
}

describe.each(commandPages.filter(file => !file.startsWith('docs/ready/')))('the command lines of %s', file => {
  const yaml = blocksOf(file).find(({ language }) => language === 'yaml');
  let folder = '';
  beforeAll(() => {
    // The manual of the lifecycle walks through its own config.
    folder = scene(file === 'docs/lifecycle.md' ? yaml?.text : undefined);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // One after the other, as somebody goes through the page.
  it.each(commandBlocks(file))('from line $line', async block => {
    for (const { line, command, shown } of commandsOf(block)) {
      const changed = change.exec(command)?.groups;
      if (changed) edit(folder, 'specgate.yaml', text => withChange(text, changed));
      if (command.startsWith('#') || isLeftOut(command)) continue;
      if (command.includes('reports/')) await shards(folder);
      const ran = await runLine(command, folder);
      expect(codesOf(command), `${file}:${line} ${command}\n${ran.shown}`).toContain(ran.code);
      if (shown !== undefined) expect(ran.shown, `${file}:${line} ${command}`).toMatch(patternOf(shown));
    }
  });
});

function withChange(config: string, { product, version, plan, old }: Record<string, string | undefined>): string {
  const next = config.replace(new RegExp(`(\\b${product}:\\s*\\{?\\s*version: )[\\d.]+`), `$1${version}`);
  return plan === undefined ? next : next.replace(new RegExp(`^( +)${old}:`, 'm'), `$1${plan}:`);
}

/** The reports that the shards of a matrix leave. */
async function shards(folder: string): Promise<void> {
  for (const part of ['1/2', '2/2']) {
    await runLine(`specgate check --base main --shard ${part} --format json=reports/${part[0]}.json`, folder);
  }
}

/** Commands whose 1 is an answer, and not a failure. */
function codesOf(command: string): number[] {
  return /specgate (lint|diff|check|ready|merge-reports|bump)\b|--drift|cli\.js lint/.test(command) ? [0, 1] : [0];
}

const leftOut = new Set<string>();

function isLeftOut(command: string): boolean {
  if (!notRun.has(command)) return false;
  leftOut.add(command);
  return true;
}

interface Command {
  line: number;
  /** Without its comment. */
  command: string;
  /** What the page shows below it; undefined where it shows nothing. */
  shown: string | undefined;
}

function commandsOf({ line, language, text }: Block): Command[] {
  const lines = text.trimEnd().split('\n');
  if (language !== 'console') {
    return lines
      .map((one, at) => ({ line: line + at + 1, command: withoutComment(one), shown: undefined }))
      .filter(({ command }) => command !== '');
  }
  const found: (Command & { after: string[] })[] = [];
  for (const [at, one] of lines.entries()) {
    if (one.startsWith('$ '))
      found.push({ line: line + at + 1, command: withoutComment(one.slice(2)), shown: undefined, after: [] });
    else found.at(-1)!.after.push(one);
  }
  return found.map(({ after, ...command }) => ({
    ...command,
    shown: after.join('\n').trim() === '' ? undefined : after.join('\n').trimEnd(),
  }));
}

function withoutComment(line: string): string {
  return line.startsWith('#') ? line : line.replace(/\s+#\s.*$/, '').trim();
}

/** The shown text, where a line of `…` stands for any lines. */
function patternOf(shown: string): RegExp {
  const parts = shown
    .split(/^ *…\n?/m)
    .map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+$/g, '\\s*'));
  return new RegExp(`^\\s*${parts.join('(?:.*\\n)*?')}\\s*$`);
}

it('every readiness page attests its item as it says', async () => {
  const folder = scene();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of commandPages.filter(one => one.startsWith('docs/ready/'))) {
    for (const { command } of commandBlocks(file).flatMap(commandsOf)) {
      const { code, shown } = await runLine(command, folder);
      expect(code, `${file}: ${command}\n${shown}`).toBe(0);
    }
  }
});

it('what is said not to run stands on a page', () => {
  expect([...notRun.keys()].filter(command => !leftOut.has(command))).toEqual([]);
});

/** Words that stand for something, and not for themselves. */
/** Names at gateways that only begin with the word. */
const noCommands = ['specgate ledger (QUALIFIER)'];

const placeholders = /^(?:[A-Z][A-Z-]*(?::[A-Z]+)?(?:@[A-Z]+)?…?|…)$/;

it.each(pages.filter(file => !/^docs\/(rules|changes)\/|mistakes/.test(file)))(
  '%s names only commands and flags that there are',
  file => {
    for (const span of spansOf(file)) {
      const args = specgateArguments(wordsOf(span).map(({ text }) => text));
      if (!args || args.length === 0 || noCommands.includes(span) || args.some(word => placeholders.test(word)))
        continue;
      expect(() => parseOrExplain(args), `${file}: ${span}`).not.toThrow();
    }
  },
);

function parseOrExplain(args: string[]): void {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof UserError) throw new Error(error.message);
    throw error;
  }
}
