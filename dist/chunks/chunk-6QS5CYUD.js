import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  spliceText
} from "./chunk-525BFK43.js";

// src/document/remote-reader.ts
function remoteReader(allowed) {
  if (allowed.urls.length === 0 && allowed.hosts.length === 0) return void 0;
  return async (url) => (await import("./remote-4H444NQ5.js")).readRemote(url, allowed);
}

// src/document/line-change.ts
function lineChange(text, splices) {
  if (/\r(?!\n)/.test(text)) return void 0;
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
  if (lines.length === 0 || before.length === 0) return void 0;
  return same > 0 ? { startLine: same, endLine: same, lines: [before[same - 1], ...lines] } : { startLine: 1, endLine: 1, lines: [...lines, before[0]] };
}
function linesOf(text) {
  return text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r\n|\n/);
}

export {
  remoteReader,
  lineChange
};
