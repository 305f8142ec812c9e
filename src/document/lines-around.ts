/** The lines around an offset of a text: what an edit of whole lines starts from. */

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text[at - 1]!)) at--;
  return at;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text[at]!)) at++;
  return at;
}

/** The offset after the line break that stands at `end` (LF, CR LF or CR); the same offset at the end of the text. */
export function afterBreak(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return Math.min(end + 1, text.length);
}

/** The line break that the text uses, by its first one. */
export function breakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The indentation where nothing but spaces stands before the offset on its line, else undefined. */
export function indentOf(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** True where nothing but spaces and a comment stand between the offset and the end of its line. */
export function endsLine(text: string, offset: number): boolean {
  return /^[ \t]*$|^[ \t]+#/.test(text.slice(offset, lineEnd(text, offset)));
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}
