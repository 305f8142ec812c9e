/** The library: check, diff and plan give as data what the command line prints, and print nothing. */
import { describe, expect, it, vi } from 'vitest';
import * as library from '../../src/index.ts';
import { branch, commit, oneApi, openapi, repository } from './support.ts';

const catalog = `products: {walks: {version: 1.0.0, title: Walks, apis: [routes], plans: {gold: {title: Gold}}}}
gateways: {catalog: {type: files, path: catalog}}\n`;

function changed(): string {
  const cwd = repository({ ...oneApi, 'specgate.yaml': oneApi['specgate.yaml'] + catalog });
  branch(cwd, 'base');
  commit(cwd, { 'openapi.yaml': openapi('1.1.0', ['routes']) });
  return cwd;
}

describe('the library', () => {
  it('checks, compares and plans without a word, whatever the environment says', async () => {
    const cwd = changed();
    const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    vi.stubEnv('SPECGATE_FAIL_ON', 'never');
    vi.stubEnv('GITHUB_EVENT_NAME', 'pull_request');
    try {
      const report = await library.check({ cwd, base: 'base' });
      expect(report).toMatchObject({ schema: 'specgate/check/1', open: false, decides: 'head', failOn: 'error' });
      expect(report.apis[0]!.plan).toMatchObject({ gateway: 'catalog' });
      const diff = await library.diff({ cwd, base: 'base:openapi.yaml', revision: 'openapi.yaml' });
      expect(diff).toMatchObject({ breaking: true, requiredBump: 'major', open: false });
      const plan = await library.plan({ cwd });
      expect(plan).toMatchObject({ schema: 'specgate/plan/1', gateway: 'catalog' });
      expect(plan.steps.length).toBeGreaterThan(0);
    } finally {
      vi.unstubAllEnvs();
      const written = spies.map(spy => spy.mock.calls.length);
      for (const spy of spies) spy.mockRestore();
      expect(written).toEqual([0, 0]);
    }
  });

  it('publishes, and says what was done; exactly an approved plan, or nothing', async () => {
    const cwd = changed();
    vi.stubEnv('GITHUB_EVENT_NAME', '');
    try {
      const { digest } = await library.plan({ cwd });
      const refused = await library.publish({ cwd, planDigest: `sha256:${'0'.repeat(64)}` });
      expect(refused).toMatchObject({ result: 'refused', exitCode: 2, steps: [] });
      const report = await library.publish({ cwd, products: ['walks'], gateway: 'catalog' });
      expect(report).toMatchObject({
        schema: 'specgate/lifecycle/1',
        command: 'publish',
        result: 'applied',
        exitCode: 0,
      });
      expect(report.journal).toMatch(/^\.specgate\/runs\//);
      expect(report.plan?.digest).not.toBe(digest);
      expect(await library.publish({ cwd })).toMatchObject({ result: 'unchanged', exitCode: 0 });
      vi.stubEnv('GITHUB_EVENT_NAME', 'pull_request');
      await expect(library.publish({ cwd })).rejects.toThrow('before it is merged');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('throws what the user can mend', async () => {
    const cwd = repository({ 'openapi.yaml': openapi() });
    await expect(library.check({ cwd })).rejects.toThrow(library.UserError);
    await expect(library.diff({ cwd, base: 'none.yaml', revision: 'openapi.yaml' })).rejects.toThrow('no such file');
    await expect(library.plan({ cwd })).rejects.toThrow('needs a config');
    // A name is a name, whatever it looks like.
    const { open, errors } = await library.check({ cwd, file: '--allow-code' });
    expect([open, errors]).toEqual([false, [{ file: '--allow-code', message: 'There is no such file.' }]]);
  });
});
