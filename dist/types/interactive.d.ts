/** Who reads the output: a person at a terminal, or a file, a pipe, a runner. */
import type { Io, Stream } from './io.ts';
/** Whether `stream` takes colours: FORCE_COLOR, then NO_COLOR, as Node reads them; else a terminal outside of CI does. */
export declare function usesColor(io: Io, stream: Stream): boolean;
/** Whether somebody watches standard error, so that a line there may be drawn over. */
export declare function isWatched(io: Io): boolean;
/** The width to lay text out in. */
export declare function columnsOf(stream: Stream): number;
