import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/once.ts
var answers = /* @__PURE__ */ new WeakMap();
function onceInRun(io, key, ask) {
  const known = answers.get(io) ?? /* @__PURE__ */ new Map();
  answers.set(io, known);
  if (!known.has(key)) known.set(key, ask());
  return known.get(key);
}

export {
  onceInRun
};
