/** The conversion beside openapi2kong's own results, where the shared data is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../../src/kong/convert/options.ts';
import { converted, refusal } from './support.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus/kong');
const isThere = existsSync(folder);

interface Pair {
  input: string;
  expected?: string;
  expectedErrorContains?: string;
  options?: Record<string, boolean | string[]>;
}

const { pairs } = isThere
  ? (JSON.parse(readFileSync(path.join(folder, 'openapi2kong/index.json'), 'utf8')) as { pairs: Pair[] })
  : { pairs: [] };

describe.skipIf(!isThere)('openapi2kong (needs ../shared/corpus/kong)', () => {
  it.each(pairs.map(pair => [pair.expected ?? pair.input, pair] as const))('%s', async (_, pair) => {
    const given = pair.options ?? {};
    const options = {
      ...defaultOptions,
      tags: given.tags as string[] | undefined,
      isInso: given.insoCompat === true,
      hasIds: given.skipID !== true,
      makesOidc: given.oidc === true,
      reusesServices: given.reuseServices === true,
      routesByHeader: given.skipRouteByHeader !== true,
    };
    // A comment may stand before the version.
    const text = readFileSync(path.join(folder, pair.input), 'utf8').replace(/^(?:\s*(?:#.*)?\n|---\n)+/, '');
    if (pair.expectedErrorContains !== undefined) {
      expect(await refusal(text, options)).toContain(pair.expectedErrorContains);
      return;
    }
    const expected: unknown = JSON.parse(readFileSync(path.join(folder, pair.expected!), 'utf8'));
    expect(await converted(text, options)).toEqual(expected);
  });
});
