/** Laying out text in a terminal: colours, widths and wrapping. */

const codes = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36,
  inverse: 7,
} as const;
export type Style = keyof typeof codes;

/** Colours `text`, which must not hold line breaks, by SGR codes. Pure: who may colour is the caller's to say. */
export function paint(color: boolean, text: string, ...styles: Style[]): string {
  return color && text !== '' && styles.length > 0
    ? `\x1b[${styles.map(style => codes[style]).join(';')}m${text}\x1b[0m`
    : text;
}

const zeroWide = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const doubleWide =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]$/u;

/** The columns that a text without control characters takes. */
export function width(text: string): number {
  if (/^[\0-\x7F]*$/.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += zeroWide.test(char) ? 0 : doubleWide.test(char) ? 2 : 1;
  return columns;
}

/** Breaks at spaces into lines of at most `columns`; a word that is longer is cut. Gives at least one line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) <= columns) line += ' ' + word;
    else {
      // Two spaces part what stands beside each other; at the end of a line they part nothing.
      if (line !== '') lines.push(line.trimEnd());
      const pieces = cut(word, columns);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  lines.push(line);
  return lines;
}

/** Wraps behind an indent; further lines stand two columns deeper. */
export function hanging(text: string, indent: number, columns: number): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(columns - indent - 2, 20));
  const pad = ' '.repeat(indent);
  return [`${pad}${first}`, ...rest.map(line => `${pad}  ${line}`)];
}

function cut(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const char of word) {
    const wide = width(char);
    if (taken + wide > columns) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += char;
    taken += wide;
  }
  return [...pieces, piece];
}
