/** The command lines of docs/ci.md, as far as they can be tried here: they run, and write the reports that they name. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { root } from '../support/built.ts';
import { fakeIo } from '../support/io.ts';
import { secure } from './documents.ts';
import { commit, git } from './repository.ts';
import { scratch } from './runner.ts';

const text = readFileSync(path.join(root, 'docs/ci.md'), 'utf8');
const lines = [...text.matchAll(/npx --yes specgate@[\d.]+ ([^\n]+\n[^\n]+)/g)].map(([, line]) => line!);

it('has the two of GitLab and Azure DevOps', () => {
  expect(lines).toHaveLength(2);
});

it.each(lines)('%s', async line => {
  const folder = scratch();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const base = commit(folder, { 'specgate.yaml': 'apis: {a: {file: a.yaml}}\n', 'a.yaml': secure });
  commit(folder, { 'a.yaml': secure.replace('Routes', 'Trails') });
  const argv = line
    .replace(/"[^"]*"/, base)
    .trim()
    .split(/\s+/);
  const io = fakeIo({ cwd: folder });
  expect([0, 1]).toContain(await main(argv, io));
  expect(io.out()).toContain('a.yaml');
  const reports = argv.filter(word => /^(gitlab|junit)=/.test(word)).map(word => word.split('=')[1]!);
  expect(reports.length).toBeGreaterThan(0);
  for (const file of reports) expect(readFileSync(path.join(folder, file), 'utf8')).not.toBe('');
});
