import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  columnsOf,
  isWatched
} from "./chunk-ZWIBDS5T.js";
import {
  logLine,
  truncate
} from "./chunk-WE7R6N2O.js";

// src/command-line/progress.ts
var quietMs = 1e3;
var intervalMs = 100;
function startProgress(isQuiet, io) {
  const isShown = isWatched(io) && !isQuiet;
  const start = io.now();
  let drawn = 0;
  return {
    report(done, total, what) {
      const now = io.now();
      if (!isShown || now - start < quietMs || now - drawn < intervalMs) return;
      const line = truncate(logLine(`${done + 1} of ${total}: ${what}`), columnsOf(io.stderr) - 1);
      io.stderr.write(`\r\x1B[K${line}`);
      drawn = now;
    },
    clear() {
      if (drawn > 0) io.stderr.write("\r\x1B[K");
      drawn = 0;
    }
  };
}

export {
  startProgress
};
