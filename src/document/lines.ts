/** Offsets in a text → lines and columns. */
import type { Position } from '../finding.ts';

/** Finds the line and column (both from 1) of an offset; a line ends with LF, CR LF or CR, as YAML and editors count. */
export function lineIndex(text: string): (offset: number) => Position {
  let spot: ((offset: number) => Position) | undefined;
  return offset => {
    spot ??= positionsAt(lineStarts(text));
    return spot(offset);
  };
}

/** The same where the offsets at which lines start are known. */
export function positionsAt(starts: readonly number[]): (offset: number) => Position {
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
