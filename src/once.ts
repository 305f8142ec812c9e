/** Questions about the world that a run asks once: what is checked out, which files there are. */
import type { Io } from './io.ts';

const answers = new WeakMap<Io, Map<string, unknown>>();

/** The answer that `ask` gave when the run first put this question; `key` must tell everything that it depends on. */
export function onceInRun<Answer>(io: Io, key: string, ask: () => Answer): Answer {
  const known = answers.get(io) ?? new Map<string, unknown>();
  answers.set(io, known);
  if (!known.has(key)) known.set(key, ask());
  return known.get(key) as Answer;
}
