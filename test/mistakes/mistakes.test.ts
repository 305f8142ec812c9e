/** The most likely mistakes: each gives its one message, which says what is wrong, where, and what to do (docs/mistakes.md). */
import { describe, expect, it, vi } from 'vitest';
import { mistakes } from './mistakes.ts';
import { make } from './run.ts';

// A gateway that is down is asked several times, with waits that nobody need sit through.
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

describe.each(mistakes)('$title', ({ cases }) => {
  it.each(cases)('$did', async ({ exit, says, ...mistake }) => {
    const made = await make(mistake);
    expect(made.exit, made.err + made.out).toBe(exit);
    // Findings stand in the report, between others.
    if (exit === 1 && made.err === '') expect(inOneLine(made.out)).toContain(says);
    else expect(messagesIn(made.err)).toEqual([says]);
    expect(made.err).not.toMatch(/secret-token|\n\s+at /);
  });
});

it('are forty and more, each told once', () => {
  const all = mistakes.flatMap(({ cases }) => cases.map(({ did }) => did));
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(new Set(all).size).toBe(all.length);
});

/** The messages on standard error, without what is only progress. */
function messagesIn(err: string): string[] {
  return err
    .trimEnd()
    .split('\n')
    .filter(line => !/Trying again in|: wrote /.test(line))
    .map(line => line.replace(/^specgate: /, ''));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
