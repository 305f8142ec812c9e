import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/command-line/interactive.ts
function usesColor(io, stream) {
  const force = io.env.FORCE_COLOR;
  if (force !== void 0) return force !== "0" && force !== "false";
  if (io.env.NO_COLOR) return false;
  return stream.isTTY && !io.env.CI && io.env.TERM !== "dumb";
}
function isWatched(io) {
  return io.stderr.isTTY && !io.env.CI && io.env.TERM !== "dumb";
}
function columnsOf(stream) {
  return Math.min(Math.max(stream.columns ?? 100, 40), 120);
}

export {
  usesColor,
  isWatched,
  columnsOf
};
