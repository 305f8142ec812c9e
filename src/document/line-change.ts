/** Edits of a text as the whole lines that they change, which is what review tools can offer. */
import { type Splice, spliceText } from './edit.ts';

export interface LineChange {
  /** The first and the last of the lines that go, counted from 1; never none, so that there is something to point at. */
  startLine: number;
  endLine: number;
  /** What takes their place, without line ends. */
  lines: string[];
}

/** The fewest lines that hold all of the splices; undefined where no line changes, or lines end in a way that others count otherwise. */
export function lineChange(text: string, splices: readonly Splice[]): LineChange | undefined {
  if (/\r(?!\n)/.test(text)) return undefined;
  const before = linesOf(text);
  const after = linesOf(spliceText(text, splices));
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let end = 0;
  while (end < shorter - same && before.at(-1 - end) === after.at(-1 - end)) end++;
  const gone = before.length - same - end;
  const lines = after.slice(same, after.length - end);
  if (gone > 0) return { startLine: same + 1, endLine: same + gone, lines };
  if (lines.length === 0 || before.length === 0) return undefined;
  // An insertion goes with the line above it, at the top with the one below.
  return same > 0
    ? { startLine: same, endLine: same, lines: [before[same - 1]!, ...lines] }
    : { startLine: 1, endLine: 1, lines: [...lines, before[0]!] };
}

/** The end of the last line is the end of the text or before it. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r\n|\n/);
}
