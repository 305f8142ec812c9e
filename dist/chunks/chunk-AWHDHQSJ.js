import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/report/diff-report.ts
var levels = ["error", "warning", "info"];
var sizes = ["none", "patch", "minor", "major"];
function greatestBump(bumps) {
  let greatest = 0;
  for (const bump of bumps) greatest = Math.max(greatest, sizes.indexOf(bump));
  return sizes[greatest] ?? "none";
}

export {
  levels,
  greatestBump
};
