import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
import {
  fails
} from "./chunk-CIDFJ7I2.js";

// src/diff/open.ts
function isOpen(changes, version, { failOn, forbidBreaking }) {
  if (failOn === "never") return true;
  if (!version.ok || version.problems.some((problem) => fails(problem.level, failOn))) return false;
  return !changes.some((change) => {
    if (change.accepted) return false;
    return change.breaking ? forbidBreaking || change.policy === true : fails(change.level, failOn);
  });
}

export {
  isOpen
};
