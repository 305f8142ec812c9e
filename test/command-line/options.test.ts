/** The option table against the contract, and what is derived from it. */
import { describe, expect, it } from 'vitest';
import { type Option, options, optionsOf } from '../../src/command-line/options.ts';
import { commandNames } from '../../src/commands/index.ts';
import { configShape, type Shape } from '../../src/config/shape.ts';
import { didYouMean, editDistance, nearest } from '../../src/suggest.ts';

const table = options as readonly Option[];

describe('options', () => {
  it('has the flags of the contract for lint', () => {
    const names = optionsOf('lint').map(option => option.name);
    expect(names.sort()).toEqual(
      [
        ...['config', 'config-from', 'fail-on', 'ruleset', 'base', 'fix', 'watch', 'allow-remote', 'allow-host'],
        ...['allow-code', 'allow-empty', 'max-file-size', 'max-total-size', 'max-files', 'timeout', 'shard', 'format'],
        ...['quiet', 'verbose', 'version', 'help'],
      ].sort(),
    );
  });

  it('marks what the contract marks with a star, and lets neither config nor environment set it', () => {
    const loosening = table.filter(option => option.loosens);
    expect(loosening.map(option => option.name).sort()).toEqual(
      [
        ...['adopt', 'allow-code', 'allow-delete-all', 'allow-empty', 'allow-host', 'allow-remote', 'config-from'],
        ...['max-deletions', 'max-file-size', 'max-files', 'max-total-size', 'timeout', 'yes'],
      ].sort(),
    );
    for (const option of loosening) {
      expect(option.config, option.name).toBeUndefined();
      expect(option.env, option.name).toBeUndefined();
      expect(Object.keys(configShape.keys)).not.toContain(option.name);
    }
  });

  it('has every option that the config may set in the shape of the config, with the same choices', () => {
    for (const option of table.filter(one => one.config)) {
      const at = option.config === true ? [option.name] : option.config!;
      const shape = at.reduce<Shape>((from, key) => (from as Shape & { type: 'object' }).keys[key]!, configShape);
      expect((shape as Shape & { type: 'choice' }).choices, option.name).toEqual(option.choices);
    }
  });

  it('gives one command no name twice, and one name the same type with every command', () => {
    for (const command of commandNames) {
      const names = optionsOf(command).map(option => option.name);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const option of table) {
      const types = new Set(table.filter(one => one.name === option.name).map(one => one.type));
      expect(types.size, option.name).toBe(1);
    }
  });

  it('gives every option with a value a placeholder, and every help one sentence without its full stop', () => {
    for (const option of table) {
      if (option.type !== 'flag') expect(option.placeholder, option.name).toBeTruthy();
      expect(option.help, option.name).toMatch(/^[A-Z].*[^.]$/);
    }
  });
});

describe('did you mean', () => {
  it.each([
    ['fial-on', 'fail-on'],
    ['fail', 'fail-on'],
    ['failon', 'fail-on'],
    ['FAIL-ON', 'fail-on'],
    ['wacth', 'watch'],
    ['rulesets', 'ruleset'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, ['ruleset', 'fail-on', 'watch', 'base'])).toBe(meant);
  });

  it.each(['', 'x', 'completely-different', '__proto__', 'f'.repeat(100_000)])('says nothing of %j', word => {
    expect(didYouMean(word, ['ruleset', 'fail-on', 'watch', 'base'])).toBe('');
  });

  it.each([
    ['', '', 0],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['abc', 'abc', 0],
    ['abcdef', 'a', 4],
  ])('counts the edits between %j and %j', (a, b, distance) => {
    expect(editDistance(a, b, 4)).toBe(distance);
    expect(editDistance(b, a, 4)).toBe(distance);
  });
});
