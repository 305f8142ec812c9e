/** action.yml against the option table, against what the code reads and writes, and against GitHub's demands. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { argumentsOfInputs, inputOptions, ownInputs } from '../../src/github/inputs.ts';
import type { Option } from '../../src/options.ts';
import { fakeIo } from '../support/io.ts';
import { outputPatterns } from './documents.ts';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = load(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, Record<string, unknown>>;
  outputs: Record<string, Record<string, unknown>>;
  runs: Record<string, string>;
};
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('inputs', () => {
  const options = inputOptions('lint');

  it('are those of the option table, under the same names, and what is no option', () => {
    const names = [...ownInputs, ...options.map(option => option.name)];
    expect(Object.keys(manifest.inputs).sort()).toEqual(names.sort());
  });

  it('have a description, no default (it would beat the config) and are never required', () => {
    for (const [name, input] of Object.entries(manifest.inputs)) {
      expect(Object.keys(input), name).toEqual(['description']);
      expect(input.description, name).toMatch(/^[A-Z`].*\.$/s);
    }
  });

  it('name every choice that there is', () => {
    for (const option of options.filter(one => one.choices)) {
      for (const choice of option.choices ?? []) {
        expect(manifest.inputs[option.name]!.description, option.name).toContain(`\`${choice}\``);
      }
    }
  });

  describe('are read, each of them', () => {
    afterEach(() => vi.unstubAllEnvs());
    const text = (option: Option): string => (option.type === 'flag' ? 'true' : 'one');

    it.each(options.map(option => [option.name, option] as const))('%s', (name, option) => {
      const variable = `INPUT_${name.toUpperCase()}`;
      vi.stubEnv(variable, ` ${text(option)}\n`);
      const given = argumentsOfInputs('lint', fakeIo({ env: { [variable]: text(option) } }));
      expect(given).toEqual([option.type === 'flag' ? `--${name}` : `--${name}=one`]);
    });

    it('several lines of one that takes several', () => {
      vi.stubEnv('INPUT_ALLOW-HOST', 'a.example\r\n  b.example\n\n');
      expect(argumentsOfInputs('lint', fakeIo())).toEqual(['--allow-host=a.example', '--allow-host=b.example']);
    });
  });
});

describe('outputs', () => {
  it('are those that are written, each with its pattern', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual(Object.keys(outputPatterns).sort());
    for (const output of Object.values(manifest.outputs)) expect(Object.keys(output)).toEqual(['description']);
  });

  it('stand in the manual', () => {
    for (const name of Object.keys(manifest.outputs)) expect(readme).toContain(`\`${name}\``);
  });
});

describe('what GitHub asks for', () => {
  it('has the keys of a JavaScript action alone', () => {
    expect(Object.keys(manifest)).toEqual(['name', 'description', 'branding', 'inputs', 'outputs', 'runs']);
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('fits the form of the Marketplace', () => {
    expect(manifest.name).toBe('specgate');
    // "Description must be less than 125 characters", says the form that publishes a release.
    expect(manifest.description.length).toBeLessThan(125);
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      manifest.branding.color,
    );
    // A name of Feather's icons.
    expect(manifest.branding.icon).toBe('check-circle');
  });

  it('shows the Action in the manual by a commit, without rights it does not need', () => {
    const section = readme.slice(readme.indexOf('## GitHub Actions'), readme.indexOf('## Library'));
    for (const [, ref] of section.matchAll(/uses: [\w./-]+@(\S+)/g))
      expect(ref).toMatch(/^([0-9a-f]{40}|FULL-COMMIT-SHA)$/);
    expect(section).toContain('permissions: { contents: read }');
    expect(section).not.toMatch(/pull_request_target:|allow-unsafe-pr-checkout/);
  });
});
