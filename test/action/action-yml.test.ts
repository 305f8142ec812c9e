/** action.yml against the option table, against what the code reads and writes, and against GitHub's demands. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Option } from '../../src/command-line/options.ts';
import { commandNames } from '../../src/commands/index.ts';
import { argumentsOfInputs, inputNames, inputOptions } from '../../src/github/inputs.ts';
import { outputPatterns } from '../../src/github/outputs.ts';
import { fakeIo } from '../support/io.ts';

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
  const every = commandNames.flatMap(command => inputOptions(command).map(option => [command, option] as const));

  it('are those of the option table, under the same names, and what is no option', () => {
    expect(Object.keys(manifest.inputs)).toEqual(inputNames());
  });

  it('have a description, no default (it would beat the config) but the token, and are never required', () => {
    for (const [name, input] of Object.entries(manifest.inputs)) {
      expect(Object.keys(input), name).toEqual(name === 'token' ? ['description', 'default'] : ['description']);
      expect(input.description, name).toMatch(/^[A-Z`].*\.$/s);
    }
    expect(manifest.inputs.token!.default).toMatch(/^\$\{\{ github\.token \}\}$/);
  });

  it('name every choice that there is', () => {
    for (const [, option] of every) {
      for (const choice of option.choices ?? []) {
        expect(manifest.inputs[option.name]!.description, option.name).toContain(`\`${choice}\``);
      }
    }
  });

  describe('are read, each of them', () => {
    afterEach(() => vi.unstubAllEnvs());
    const text = (option: Option): string => (option.type === 'flag' ? 'true' : 'one');

    it.each(commandNames)('%s', command => {
      for (const option of inputOptions(command)) {
        const variable = `INPUT_${option.name.toUpperCase()}`;
        vi.stubEnv(variable, ` ${text(option)}\n`);
        const given = argumentsOfInputs(command, fakeIo({ env: { [variable]: text(option) } }));
        expect(given).toEqual([option.type === 'flag' ? `--${option.name}` : `--${option.name}=one`]);
        vi.unstubAllEnvs();
      }
    });

    it('several lines of one that takes several', () => {
      vi.stubEnv('INPUT_ALLOW-HOST', 'a.example\r\n  b.example\n\n');
      expect(argumentsOfInputs('lint', fakeIo())).toEqual(['--allow-host=a.example', '--allow-host=b.example']);
    });

    it('and refused where the command does not know it', () => {
      vi.stubEnv('INPUT_FAIL-ON', 'never');
      expect(() => argumentsOfInputs('plan', fakeIo())).toThrow(
        'The input fail-on is for check, lint, diff; the command is plan.',
      );
      vi.stubEnv('INPUT_FAIL-ON', '');
      vi.stubEnv('INPUT_ADOPT', 'false');
      expect(argumentsOfInputs('lint', fakeIo())).toEqual([]);
    });
  });
});

describe('outputs', () => {
  it('are those that are written, each with its pattern', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(outputPatterns));
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
    expect(section).toContain('permissions: { contents: read, pull-requests: write }');
    expect(section).not.toMatch(/pull_request_target:|allow-unsafe-pr-checkout/);
  });
});
