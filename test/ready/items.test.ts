/** Every item of the checklist: complete, in its place, and true to its examples. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../src/ready/item.ts';
import { items } from '../../src/ready/items/index.ts';
import { judged } from './support.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'src/ready/items');

/** Section, id and gate of every item, as the numbered checklist has them. */
const checklist = `
A 01i 02i 03b 04b 05b 06b 07b 08b 09w
B 10b 11b 12b
C 13b 14b 15b 16b 17w
D 18b 19b 20b 21w 22b 23w
E 24w 25w 26i 27w 28i 29w
F 30b 31b 32b 33i 34w 35w 36b
G 37w 38i 39w 40w
H 41i 42i 43i 44w 45w
I 46w 47i 48i 49i 50w 51i
J 52i 53w 54w 55w 56b 57b 58w
K 59b 60w 61w 62w 63w 64w 65w 66b
L 67b 68w 69b 70b 71b 72b 73b 74w 75i 76w 77i 78w`;

describe('the items', () => {
  it('are those of the checklist, each in its part and with its gate', () => {
    const words = { b: 'block', w: 'warn', i: 'info' } as const;
    const expected = checklist
      .trim()
      .split('\n')
      .flatMap(line => {
        const [section, ...list] = line.split(' ');
        return list.map(one => ({ id: `R-${one.slice(0, 2)}`, section, gate: words[one[2] as 'b'] }));
      });
    expect(items.map(({ id, section, gate }) => ({ id, section, gate }))).toEqual(expected);
  });

  it.each(items.map(item => [item.id, item] as const))(
    '%s has its page in docs/ready and its row in docs/ready.md',
    (id, item) => {
      const page = readFileSync(path.join(root, `docs/ready/${id}.md`), 'utf8');
      for (const text of [item.title, item.why, item.remedy]) expect(page).toContain(text);
      expect(readFileSync(path.join(root, 'docs/ready.md'), 'utf8')).toContain(`[${id}](ready/${id}.md)`);
    },
  );

  it('stand for items that are there and can be attested', () => {
    for (const { sameAs } of items)
      if (sameAs) expect(items.find(({ id }) => id === sameAs)?.attestation).toBeDefined();
  });

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
