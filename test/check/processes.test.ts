/** How many processes a check starts: each costs more than reading a small document, and their number must not grow with the APIs. */
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allWaived, check, config, onlyHttps, openapi, pullRequest, pullRequestEvent } from './support.ts';

vi.mock('node:child_process', async original => {
  const real = await original<typeof import('node:child_process')>();
  return { ...real, spawnSync: vi.fn(real.spawnSync) };
});

const starts = vi.mocked(spawnSync);
afterEach(() => starts.mockClear());

/** What git was started for, in order; nothing but git is started. */
function started(): string[] {
  return starts.mock.calls.map(([program, args]) => {
    expect(program).toBe('git');
    const words = (args as string[]).filter((word, index, all) => word !== '-c' && all[index - 1] !== '-c');
    return words[0]!;
  });
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
  starts.mockClear();
  const { code, states, err } = await check(workspace, [], { env: { ...env, GITHUB_SHA: merge } });
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
    starts.mockClear();
    expect((await checkOf(30, 10)).length).toBeLessThanOrEqual(one.length);
  });
});
