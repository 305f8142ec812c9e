/** Every item of the checklist: complete, in its place, and true to its examples. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../src/ready/item.ts';
import { items } from '../../src/ready/items/index.ts';
import { judged } from './support.ts';

const folder = path.resolve(import.meta.dirname, '../../src/ready/items');

describe('the items', () => {
  it('stand one in each file, by its id, and sorted', () => {
    const files = readdirSync(folder)
      .filter(file => /^r-\d\d\.ts$/.test(file))
      .sort();
    expect(items.map(({ id }) => `${id.toLowerCase()}.ts`)).toEqual(files);
  });

  it.each(items.map(item => [item.id, item] as const))('%s says all that a reader needs', (_id, item) => {
    for (const text of [item.why, item.remedy]) {
      expect(text.length).toBeGreaterThan(20);
      expect(text).toMatch(/\.$/);
    }
    expect(item.title.length).toBeGreaterThan(10);
    expect(item.title).not.toMatch(/[.\n]$|\n/);
    expect(`${item.title} ${item.why} ${item.remedy}`).not.toMatch(/!(\s|$)|TODO|\bTBD\b/);
    expect(item.proves.length).toBeGreaterThan(10);
    expect(item.evidence.length).toBeGreaterThan(0);
    expect(new Set(item.evidence).size).toBe(item.evidence.length);
    for (const kind of item.evidence) expect(evidenceKinds).toContain(kind);
    expect(item.evidence.includes('attestation')).toBe(item.attestation !== undefined || item.sameAs !== undefined);
    if (item.attestation) expect(item.attestation.states).toMatch(/\.$/);
    expect(item.examples.length).toBeGreaterThan(1);
  });

  it.each(
    items.flatMap(item =>
      item.examples.map(
        (example, index) => [`${item.id} example ${index + 1}: ${example.says}`, item, example] as const,
      ),
    ),
  )('%s', async (_name, item, example) => {
    const found = await judged(item, example.files);
    expect(found.status, JSON.stringify(found.evidence)).toBe(example.expect);
    if (found.status === 'not-applicable') expect(found.reason).toBeTruthy();
    else expect(found.evidence.length).toBeGreaterThan(0);
    for (const { kind, where, says } of found.evidence) {
      expect(evidenceKinds).toContain(kind);
      expect(where).not.toBe('');
      // What a person states is theirs.
      if (kind !== 'attestation' || found.attestation === undefined) expect(says).toMatch(/[.?]$/);
    }
  });
});
