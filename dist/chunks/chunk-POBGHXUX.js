import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/report/terminal.ts
var codes = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36,
  inverse: 7
};
function paint(color, text, ...styles) {
  return color && text !== "" && styles.length > 0 ? `\x1B[${styles.map((style) => codes[style]).join(";")}m${text}\x1B[0m` : text;
}
var zeroWide = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
var doubleWide = /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]$/u;
function width(text) {
  if (/^[\0-\x7F]*$/.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += zeroWide.test(char) ? 0 : doubleWide.test(char) ? 2 : 1;
  return columns;
}
function wrap(text, columns) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && width(line) + 1 + width(word) <= columns) line += " " + word;
    else {
      if (line !== "") lines.push(line.trimEnd());
      const pieces = cut(word, columns);
      line = pieces.pop() ?? "";
      lines.push(...pieces);
    }
  }
  lines.push(line);
  return lines;
}
function hanging(text, indent, columns) {
  const [first = "", ...rest] = wrap(text, Math.max(columns - indent - 2, 20));
  const pad = " ".repeat(indent);
  return [`${pad}${first}`, ...rest.map((line) => `${pad}  ${line}`)];
}
function cut(word, columns) {
  if (width(word) <= columns) return [word];
  const pieces = [];
  let piece = "";
  let taken = 0;
  for (const char of word) {
    const wide = width(char);
    if (taken + wide > columns) {
      pieces.push(piece);
      piece = "";
      taken = 0;
    }
    piece += char;
    taken += wide;
  }
  return [...pieces, piece];
}

export {
  paint,
  width,
  wrap,
  hanging
};
