import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  compareText
} from "./chunk-CIDFJ7I2.js";

// src/suggestion.ts
function apart(owners) {
  const taken = /* @__PURE__ */ new Map();
  return owners.map((owner) => {
    const kept = owner.suggestions.filter((one) => {
      const others = taken.get(one.file) ?? [];
      taken.set(one.file, others);
      if (others.some((other) => meet(one, other))) return false;
      others.push(one);
      return true;
    });
    return { ...owner, suggestions: kept.sort((a, b) => compareText(a.file, b.file) || a.startLine - b.startLine) };
  });
}
function meet(one, other) {
  return one.startLine <= other.endLine && other.startLine <= one.endLine;
}

export {
  apart
};
