/** Journals on disk: what a killed run leaves can be read, what is no journal cannot, and nothing is done without one. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { begunSteps, fileJournals, isCutOff, type RunStart, runName, runsFolder } from '../../src/gateway/journal.ts';
import type { Step } from '../../src/gateway/provider.ts';
import { folderWith, refusal } from '../support/documents.ts';

const step = (name: string): Step => ({
  ...{ action: 'create', entity: 'API', name, before: null, after: {}, switches: false, product: 'a:1', detail: {} },
});

const start = (run: string, gateway = 'production'): RunStart => ({
  event: 'start',
  schema: 'specgate/run/1',
  run,
  at: '2026-11-21T09:00:00.000Z',
  who: { actor: 'octocat', where: 'here' },
  gateway,
  command: 'publish',
  names: [],
  commit: null,
  tool: '0.0.0',
  planDigest: 'sha256:0',
  continues: null,
  undoes: [],
  steps: [step('one'), step('two')],
});

let folder: string;
beforeEach(() => {
  folder = folderWith();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is read back as it was written, by gateway, the newest last', () => {
  const store = fileJournals(folder);
  const second = store.open(start('2'));
  store.open(start('1'));
  store.open(start('3', 'staging'));
  second.write({ event: 'begin', step: 0, at: 't' });
  second.write({ event: 'end', step: 0, at: 't', outcome: 'done' });
  expect(store.runs('production').map(run => run.start.run)).toEqual(['1', '2']);
  expect(store.runs('production')[1]?.records).toHaveLength(3);
  expect(store.runs('nowhere')).toEqual([]);
  expect(fileJournals(path.join(folder, 'other')).runs('production')).toEqual([]);
});

it('reads what a killed run leaves: a line that is cut off, a step in doubt', () => {
  const store = fileJournals(folder);
  const journal = store.open(start('1'));
  journal.write({ event: 'begin', step: 1, at: 't' });
  const file = path.join(folder, runsFolder, '1.jsonl');
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"event":"en`);
  const [run] = store.runs('production');
  expect(isCutOff(run!)).toBe(true);
  expect(begunSteps(run!).map(({ step: number, what }) => [number, what.name])).toEqual([[1, 'two']]);
});

it.each([
  ['', 'x.jsonl:1:1: This is no journal'],
  ['{}\n', 'x.jsonl:1:1: This line is no record'],
  ['{"event":"begin"}\n', 'x.jsonl:1:1: This is no journal'],
  ['{"event":"start","schema":"specgate/run/1","steps":7}\n', 'x.jsonl:1:1: This is no journal'],
  ['not json\n', 'x.jsonl:1:1: This line is no record'],
])('refuses %j', (text, says) => {
  mkdirSync(path.join(folder, runsFolder), { recursive: true });
  writeFileSync(path.join(folder, runsFolder, 'x.jsonl'), text);
  expect(refusal(() => fileJournals(folder).runs('production'))).toContain(says);
});

it('keeps a step of a journal that was cut off in the middle from being lost', () => {
  const store = fileJournals(folder);
  store.open(start('1'));
  const file = path.join(folder, runsFolder, '1.jsonl');
  const lines = readFileSync(file, 'utf8');
  writeFileSync(file, `${lines}{"event":"beg\n{"event":"end","step":0}\n`);
  expect(refusal(() => store.runs('production'))).toContain('1.jsonl:2:1: This line is no record');
});

it.skipIf(process.getuid?.() === 0)('stops the run where it cannot be written', () => {
  mkdirSync(path.join(folder, runsFolder), { recursive: true });
  chmodSync(path.join(folder, runsFolder), 0o500);
  expect(refusal(() => fileJournals(folder).open(start('1')))).toContain('cannot be written (EACCES)');
});

it('stops the run where its folder is a file', () => {
  writeFileSync(path.join(folder, '.specgate'), '');
  expect(refusal(() => fileJournals(folder).open(start('1')))).toContain('nothing is done without it');
});

it('is for its owner alone to read, and named so that names sort by time', () => {
  fileJournals(folder).open(start(runName(Date.UTC(2026, 10, 21), 'publish', 'production')));
  const [name] = readdirSync(path.join(folder, runsFolder));
  expect(name).toMatch(/^20261121T000000\.000Z-publish-production-[0-9a-f]{6}\.jsonl$/);
});
