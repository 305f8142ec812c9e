/** An Io for tests: streams that remember, an environment of its own, a Ctrl-C by hand. */
import type { Io, Stream } from '../../src/io.ts';

export interface FakeIo extends Io {
  /** Everything written so far. */
  out(): string;
  err(): string;
  /** Ctrl-C. */
  interrupt(): void;
}

export interface FakeOptions {
  cwd?: string;
  env?: Record<string, string>;
  isTTY?: boolean;
  columns?: number;
  stdin?: string;
  /** What the person at the terminal answers, one after the other. */
  answers?: readonly string[];
  /** Milliseconds that pass between two looks at the clock. */
  tickMs?: number;
}

export function fakeIo({
  cwd = '/',
  env = {},
  isTTY = false,
  columns,
  stdin = '',
  answers,
  tickMs = 0,
}: FakeOptions = {}): FakeIo {
  const written = { out: '', err: '' };
  let now = Date.UTC(2026, 10, 21);
  const left = answers && [...answers];
  const stops = new Set<() => void>();
  const stream = (name: 'out' | 'err'): Stream => ({
    write: text => {
      written[name] += text;
    },
    isTTY,
    columns,
  });
  return {
    cwd,
    env,
    stdout: stream('out'),
    stderr: stream('err'),
    readStdin: async () => new TextEncoder().encode(stdin),
    async ask(question) {
      if (left) written.err += question;
      return left?.shift();
    },
    now: () => {
      now += tickMs;
      return now;
    },
    onInterrupt(stop) {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    out: () => written.out,
    err: () => written.err,
    interrupt: () => {
      for (const stop of stops) stop();
    },
  };
}
