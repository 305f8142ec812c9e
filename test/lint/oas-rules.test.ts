/** The rules of `rulesets/oas` are those of Spectral's oas ruleset: an update of the package that changes one shows here. */
import { readdirSync, readFileSync } from 'node:fs';
import * as formats from '@stoplight/spectral-formats';
import rulesets from '@stoplight/spectral-rulesets';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { lintFilesOf } from '../support/lint-text.ts';

const folder = new URL('../../rulesets/oas/', import.meta.url);
const ids = readdirSync(folder)
  .filter(name => name.endsWith('.yaml') && !name.startsWith('_'))
  .map(name => name.slice(0, -'.yaml'.length));

interface OriginalThen {
  field?: string;
  function: { name: string };
  functionOptions?: unknown;
}

interface Original {
  given: unknown;
  then: OriginalThen | OriginalThen[];
  severity?: number | string;
  recommended?: boolean;
  formats?: unknown[];
  message?: string;
  description?: string;
  resolved?: boolean;
}

const { rules, aliases } = rulesets.oas as unknown as { rules: Record<string, Original>; aliases: unknown };

function read(name: string): Record<string, unknown> {
  return load(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')) as Record<string, unknown>;
}

function formatNames(list: readonly unknown[]): string[] {
  const names = Object.entries(formats);
  return list.map(format => names.find(([, known]) => known === format)?.[0] ?? 'unknown');
}

/** The original as the YAML writes it: names for functions and formats, words for severities. */
function written(rule: Original): Record<string, unknown> {
  const one = ({ function: { name }, ...rest }: OriginalThen) => ({ ...rest, function: name });
  const severity = rule.severity ?? 'warn';
  return {
    ...rule,
    severity: typeof severity === 'number' ? ['error', 'warn', 'info', 'hint'][severity] : severity,
    recommended: rule.recommended ?? true,
    ...(rule.formats && { formats: formatNames(rule.formats) }),

    then: Array.isArray(rule.then) ? rule.then.map(one) : one(rule.then),
  };
}

it('there is one file for each rule', () => {
  expect(ids.sort()).toEqual(Object.keys(rules).sort());
  expect(ids).toHaveLength(57);
});

describe('each rule', () => {
  const own = ['id', 'title', 'guideline', 'asks', 'why', 'remedy', 'fix', 'good', 'bad'];

  it.each(ids)('%s is as in the package', id => {
    const rule = read(id);
    expect(rule.id).toBe(id);
    expect(Object.fromEntries(Object.entries(rule).filter(([key]) => !own.includes(key)))).toEqual(written(rules[id]!));
  });

  it.each(ids)('%s says what it is for, with examples', id => {
    const rule = read(id);
    for (const key of ['title', 'why', 'remedy', 'good', 'bad']) expect(rule[key], key).toBeTruthy();
    expect(rule.asks === undefined).toBe(rule.guideline === undefined);
    for (const bad of [rule.bad].flat()) expect(bad).toContain('# <- finding');
    for (const good of [rule.good].flat()) expect(good).not.toContain('# <- finding');
    expect(rule.why).not.toBe(rule.description);
  });
});

it('the aliases are as in the package', () => {
  const list = Object.entries(
    aliases as Record<string, string[] | { targets: { formats: unknown[]; given: string[] }[] }>,
  );
  const expected = list.map(([name, alias]) => [
    name,
    Array.isArray(alias)
      ? alias
      : { targets: alias.targets.map(({ formats: of, given }) => ({ formats: formatNames(of), given })) },
  ]);
  // But for one: a tuple of 3.1 says by prefixItems what its items are, and is no error.
  const ours = JSON.stringify(read('_aliases')).replaceAll(' && !@.prefixItems)]', ')]');
  expect(ours).not.toBe(JSON.stringify(read('_aliases')));
  expect(JSON.parse(ours)).toEqual(Object.fromEntries(expected));
});

it('our profiles let an example of 3.2 say its value by dataValue or serializedValue', async () => {
  const examples = 'a: {dataValue: 1, serializedValue: "1"}\n    b: {serializedValue: "1"}\n    c: {summary: x}';
  const found = async (version: string) => {
    const text = `openapi: ${version}\ninfo: {title: x, version: 1.0.0}\npaths: {}\ncomponents:\n  examples:\n    ${examples}\n`;
    const { hits } = await lintFilesOf({ 'a.yaml': text }, builtInSource('minimal'));
    return hits.filter(({ rule }) => rule.id === 'oas3-examples-value-or-externalValue').length;
  };
  expect([await found('3.2.0'), await found('3.1.1')]).toEqual([0, 3]);
});
