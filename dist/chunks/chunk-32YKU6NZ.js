import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));

// src/commands/changed-paths.ts
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
function isChangedIn(paths, full, top) {
  const real = existsSync(full) ? realpathSync(full) : full;
  return [full, real].some((one) => {
    const parts = path.relative(top, one).split(path.sep);
    return parts.some((_, index) => paths.has(parts.slice(0, index + 1).join("/")));
  });
}

export {
  isChangedIn
};
