/** One line on standard error that says how far a long run is; only for somebody who watches. */

import type { Io } from '../io.ts';
import { logLine, truncate } from '../text.ts';
import { columnsOf, isWatched } from './interactive.ts';

/** Work that ends sooner shows nothing. */
const quietMs = 1000;
/** Drawn at most this often. */
const intervalMs = 100;

export interface Progress {
  report(done: number, total: number, what: string): void;
  /** Takes the line away. */
  clear(): void;
}

export function startProgress(isQuiet: boolean, io: Io): Progress {
  const isShown = isWatched(io) && !isQuiet;
  const start = io.now();
  let drawn = 0;
  return {
    report(done, total, what) {
      const now = io.now();
      if (!isShown || now - start < quietMs || now - drawn < intervalMs) return;
      const line = truncate(logLine(`${done + 1} of ${total}: ${what}`), columnsOf(io.stderr) - 1);
      io.stderr.write(`\r\x1b[K${line}`);
      drawn = now;
    },
    clear() {
      if (drawn > 0) io.stderr.write('\r\x1b[K');
      drawn = 0;
    },
  };
}
