/** How many processes a check starts: each costs more than reading a small document, and their number must not grow with the APIs. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allWaived, check, config, onlyHttps, openapi, pullRequest, pullRequestEvent } from './support.ts';

// A `git` before the real one in PATH: it writes down what it is asked for, and asks the real one.
let folder = '';
let log = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'specgate-git-'));
  log = path.join(folder, 'log');
  const script = `#!/bin/sh
PATH="\${PATH#*:}"
for word in "$@"; do
  case "$before$word" in -c | -c*=*) ;; *) echo "$word" >> '${log}'; break ;; esac
  if [ "$word" = -c ]; then before=-c; else before=; fi
done
exec git "$@"
`;
  writeFileSync(path.join(folder, 'git'), script);
  chmodSync(path.join(folder, 'git'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What git was started for, in order, since the last question. */
function started(): string[] {
  if (!existsSync(log)) return [];
  const words = readFileSync(log, 'utf8').trim().split('\n');
  rmSync(log);
  return words;
}

const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`api${index}`, `apis/${index}.yaml`]));

async function checkOf(count: number, changed: number, isCloned = false): Promise<string[]> {
  const apis = files(count);
  const { workspace, base, head, merge } = pullRequest({
    isCloned,
    base: {
      'specgate.yaml': config(apis),
      'rules.yaml': onlyHttps,
      '.specgate/attestations.yaml': allWaived,
      'README.md': '# Routes\n',
      'package.json': '{"name": "routes"}\n',
      ...Object.fromEntries(Object.values(apis).map(file => [file, openapi()])),
    },
    head: Object.fromEntries(
      Object.values(apis)
        .slice(0, changed)
        .map(file => [file, openapi('1.1.0', ['routes', 'trails', 'huts'])]),
    ),
  });
  const { env } = pullRequestEvent({ base, head });
  started();
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  const { code, states, err } = await check(workspace, [], { env: { ...env, GITHUB_SHA: merge } });
  vi.unstubAllEnvs();
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(Object.values(states).filter(state => state === 'changed')).toHaveLength(changed);
  return started();
}

describe('a check of a pull request', () => {
  it('starts git at most twelve times, the fetch of the base included', async () => {
    const commands = await checkOf(1, 1, true);
    expect(commands.length).toBeLessThanOrEqual(12);
    expect(commands.filter(command => command === 'fetch')).toHaveLength(1);
  });

  it('starts it no more often for thirty APIs, ten of them changed', async () => {
    const one = await checkOf(1, 1);
    expect((await checkOf(30, 10)).length).toBeLessThanOrEqual(one.length);
  });
});
