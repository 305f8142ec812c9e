/** A document with about every key of OpenAPI 3.1: whatever stands at any one place of it, lint and diff end with a verdict or one sentence. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { isObject } from '../../src/document/pointer.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';
import { crash } from './hostile-documents.ts';

const whole = load(readFileSync(path.join(import.meta.dirname, 'every-key.yaml'), 'utf8'));
/** JavaScript makes no text and no number of it. */
const odd = { toString: 1, valueOf: 1 };
const commands = [
  ['lint', 'openapi.json'],
  ['diff', 'base.json', 'openapi.json'],
  ['diff', 'openapi.json', 'base.json'],
];
let folder = '';
beforeAll(() => {
  folder = folderWith({ 'base.json': JSON.stringify(whole) });
});

it('has a verdict without anything odd in it', async () => {
  for (const argv of commands) expect((await run(argv, whole)).code, argv.join(' ')).toBeLessThan(2);
});

it.each([...placesOf(whole)].map(place => [place.join(' '), place] as const))('%s [T-08]', async (_, place) => {
  for (const value of [odd, [odd]]) {
    for (const argv of commands) {
      const { code, err } = await run(argv, withAt(whole, place, value));
      expect(err, argv.join(' ')).not.toMatch(crash);
      expect(code, argv.join(' ')).toBeLessThan(3);
    }
  }
});

async function run(argv: readonly string[], document: unknown): Promise<{ code: number; err: string }> {
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(document));
  const io = fakeIo({ cwd: folder });
  return { code: await main([...argv], io), err: io.err() };
}

type Place = readonly (string | number)[];

function* placesOf(value: unknown, at: Place = []): Generator<Place> {
  if (at.length > 0) yield at;
  const keys = Array.isArray(value) ? value.keys() : isObject(value) ? Object.keys(value) : [];
  for (const key of keys) yield* placesOf((value as Record<string | number, unknown>)[key], [...at, key]);
}

/** A copy with another value at one place. */
function withAt(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = withAt(copy[key], rest, other);
  return copy;
}
