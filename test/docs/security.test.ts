/** The page of threats, which is made from the marks in the tests: each threat stands there once, with tests. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
const ids = Array.from({ length: 28 }, (_, index) => `T-${String(index + 1).padStart(2, '0')}`);

it('has each threat once', () => {
  expect([...page.matchAll(/^### (T-\d\d) /gm)].map(([, id]) => id).sort()).toEqual(ids);
});

it.each(ids)('%s has a test', id => {
  const section = page.split(/^### /m).find(text => text.startsWith(id));
  expect(section).toMatch(/^- \[[\w/.-]+\.test\.ts\]\(\.\.\/test\//m);
});
