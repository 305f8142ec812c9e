/** Who reads the output: a person at a terminal, or a file, a pipe, a runner. */
import type { Io, Stream } from '../io.ts';

/** Whether `stream` takes colours: FORCE_COLOR, then NO_COLOR, as Node reads them; else a terminal outside of CI does. */
export function usesColor(io: Io, stream: Stream): boolean {
  const force = io.env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (io.env.NO_COLOR) return false;
  return stream.isTTY && !io.env.CI && io.env.TERM !== 'dumb';
}

/** Whether somebody watches standard error, so that a line there may be drawn over. */
export function isWatched(io: Io): boolean {
  return io.stderr.isTTY && !io.env.CI && io.env.TERM !== 'dumb';
}

/** The width to lay text out in. */
export function columnsOf(stream: Stream): number {
  return Math.min(Math.max(stream.columns ?? 100, 40), 120);
}
